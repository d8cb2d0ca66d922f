"""Days and times of day as people write them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from qa_analyzer.core.errors import StartError


def day(flag: str, text: str | None) -> str | None:
    """A day, YYYY-MM-DD.  Raises StartError for anything else."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise StartError(f"{flag} is {text!r}", hint="expected a day: YYYY-MM-DD") from None


LATE = timedelta(hours=3)
"""A time of day that is past by less is taken for the one meant: a night that a late cron starts at 06:05 with the end
at 06:00 has ended, and one started at 23:50 has until the morning.  Set by hand."""


def stop_at(flag: str, text: str | None) -> datetime | None:
    """The next time that a clock here shows HH:MM, or the last where it is past by less than LATE.

    Raises StartError for anything else.
    """
    if text is None:
        return None
    try:
        wanted = time.fromisoformat(text if len(text) > 4 else f"0{text}")
    except ValueError:
        raise StartError(f"{flag} is {text!r}", hint="expected a time of day: HH:MM") from None
    here = now()
    at = [_on(here + timedelta(days), wanted) for days in (-1, 0, 1)]
    late = [t for t in at if t <= here and here - t < LATE]
    return late[0] if late else next(t for t in at if t > here)


def now() -> datetime:
    """The present time, in the zone of this machine."""
    return datetime.now().astimezone()


def _on(near: datetime, wanted: time) -> datetime:
    """That time of day, on the day of `near`, by the clock of this machine."""
    plain = near.replace(tzinfo=None, hour=wanted.hour, minute=wanted.minute, second=0, microsecond=0)
    return plain.astimezone()
