"""Times and days as people read them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from qa_analyzer.core.coaching_report import Period

_MONTHS = "January February March April May June July August September October November December".split()


def clock(seconds: float | None) -> str:
    """`7:11`, `1:02:03`; whole seconds, rounded down; a dash for None."""
    if seconds is None:
        return "–"
    whole = int(max(0.0, seconds) + 1e-6)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def moment_of(started_at: str | None) -> str:
    """A call's start in the local time that its record gives, with its zone where the record names one.

    Unreadable ones stay as they are.
    """
    if not started_at:
        return "date unknown"
    try:
        at = datetime.fromisoformat(started_at)
    except ValueError:
        return started_at
    zone = zone_of(at)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M}{f' ({zone})' if zone else ''}"


def short_moment(started_at: str | None) -> str:
    """`2026-03-02 09:14 UTC−8`: the same for a table, a dash for None."""
    try:
        return _short(datetime.fromisoformat(started_at or ""))
    except ValueError:
        return started_at or "–"


def zone_of(at: datetime) -> str:
    """`UTC`, `UTC−8`, `UTC+5:30`; nothing where a time names no zone."""
    offset = at.utcoffset()
    if offset is None:
        return ""
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    if not hours and not minutes:
        return "UTC"
    return f"UTC{'−' if offset < timedelta(0) else '+'}{hours}{f':{minutes:02}' if minutes else ''}"


def at_home(at: str | None) -> str:
    """When somebody did something: a time that the ledger keeps in UTC, in the zone of this machine, with that zone."""
    try:
        return _short(datetime.fromisoformat(at or "").astimezone())
    except ValueError:
        return at or "–"


def _short(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} {zone_of(at)}".rstrip()


def day(iso: str | None) -> str:
    """`2 March 2026`; what is no date as it is."""
    try:
        at = date.fromisoformat((iso or "")[:10])
    except ValueError:
        return iso or ""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def days(first: str, last: str) -> str:
    """`2 March 2026`, `2 to 8 March 2026`, `28 February to 6 March 2026`, `29 December 2025 to 4 January 2026`."""
    if first == last:
        return day(first)
    begins, ends = day(first).split(), day(last).split()
    while len(begins) > 1 and begins[-1] == ends[-1]:
        begins, ends = begins[:-1], ends[:-1]
    rest = day(last).split()[len(ends) :]
    return " ".join([*begins, "to", *ends, *rest])


def week_words(monday: str) -> str:
    """`2 Mar`: the day on which a week begins, for beneath a drawing."""
    number, month, *_ = day(monday).split()
    return f"{number} {month[:3]}"


def period_words(period: Period) -> str:
    """`2 to 8 March 2026`; `all calls of the ledger` without bounds."""
    if period.since and period.until:
        return days(period.since, period.until)
    if period.since:
        return f"from {day(period.since)} on"
    return f"up to {day(period.until)}" if period.until else "all calls of the ledger"
