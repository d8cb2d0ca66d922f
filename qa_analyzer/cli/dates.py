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


def next_at(flag: str, text: str | None) -> datetime | None:
    """The next time that a clock here shows HH:MM.  Raises StartError for anything else."""
    if text is None:
        return None
    try:
        wanted = time.fromisoformat(text if len(text) > 4 else f"0{text}")
    except ValueError:
        raise StartError(f"{flag} is {text!r}", hint="expected a time of day: HH:MM") from None
    here = datetime.now().astimezone()
    at = here.replace(hour=wanted.hour, minute=wanted.minute, second=0, microsecond=0)
    return at if at > here else (at.replace(tzinfo=None) + timedelta(days=1)).astimezone()
