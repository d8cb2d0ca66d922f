"""Ledger rows of calls in the words that were spoken, some of them misheard, over the sound that was heard."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .figure import fixtures
from .mishearing import misheard

if TYPE_CHECKING:
    from qa_analyzer.core.record import Record
    from qa_analyzer.core.words import Segment

SHARE = 0.15
"""Of the words, wrong: what the best small recognisers get wrong on telephone calls."""


def misheard_calls(heard: Path, into: Path, times: int, *, at_most: int | None = None) -> float:
    """Write each call of the ledger `heard` so often into a new one, misheard anew; their length in seconds."""
    from sqlalchemy import select

    from qa_analyzer.ledger.deeds import Asked, Done
    from qa_analyzer.ledger.packing import unpack_analysis, unpack_listened
    from qa_analyzer.ledger.reading import record_of
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.opening import open_ledger
    from qa_analyzer.ledger.tables import analyses, calls, listenings
    from qa_analyzer.ledger.writing import write_done

    source, made = (open_ledger(address_of(str(path))) for path in (heard, into))
    columns = (calls, listenings.c.body.label("heard"), analyses.c.body, analyses.c.turns)
    query = select(*columns).join_from(calls, listenings).join(analyses, calls.c.analysis_id == analyses.c.id)
    seconds = 0.0
    with source.reading() as reading, made.writing() as writing:
        for row in reading.execute(query.order_by(calls.c.call_id).limit(at_most)):
            analysis, listened, record = (
                unpack_analysis(row.body, row.turns),
                unpack_listened(row.heard),
                record_of(row),
            )
            for number in range(times):
                name = f"{row.call_id}-{number}"
                segments = _segments(row.call_id, replace(record, call_id=name))
                asked = Asked(
                    replace(record, call_id=name), f"{row.path}-{number}", None, name, None, "tiny", name, name, False,
                    True, row.day,
                )  # fmt: skip
                write_done(writing, Done(asked, analysis, replace(listened, segments=segments)))
                seconds += analysis.duration
    source.close()
    made.close()
    return seconds


def _segments(call_id: str, record: Record) -> tuple[Segment, ...]:
    from qa_analyzer.imports.call_input import CallInput, load_transcript

    given = json.loads((fixtures() / "transcripts" / f"{call_id}.json").read_text(encoding="utf-8"))
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(misheard(given, SHARE, record.call_id), file)
        file.flush()
        return load_transcript(CallInput(record, None, Path(file.name), file.name)).segments
