"""The moments that people judged, as rows for training the tone model."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from ..tables import calls
from .reviewing import reviewed_within

COLUMNS = ("path", "start", "end", "speaker", "frustrated")


def moment_rows(connection: Connection) -> Iterator[tuple[str, float, float, str, int]]:
    """`COLUMNS` of each moment that a person confirmed or added (1) or struck (0), where there is a recording.

    Of two words about one stretch the last counts.
    """
    for call_id, reviewed in reviewed_within(connection):
        if not reviewed.moments:
            continue
        path = connection.execute(select(calls.c.recording_path).where(calls.c.call_id == call_id)).scalar()
        last = {(e.deed.value, e.deed.start, e.deed.end): e for e in reviewed.moments}
        for (speaker, start, end), entry in last.items() if path else ():
            yield str(path), float(start or 0), float(end or 0), str(speaker), int(entry.deed.kind != "moment_strike")
