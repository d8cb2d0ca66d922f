"""What a batch hands to the ledger: a call that is done, and one that failed."""

from __future__ import annotations

from dataclasses import dataclass

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record


@dataclass(frozen=True, slots=True)
class Asked:
    """One call as a run means to do it.

    `key` is `keys.analysis_key`, `listening` `keys.listening_key`; `day` the local date of the call's start, else of
    its file's time; paths are absolute.
    """

    record: Record
    path: str
    recording_path: str | None
    recording_sha: str | None
    transcript_sha: str | None
    engine: str
    key: str
    listening: str
    swap: bool
    redact: bool
    day: str

    @property
    def call_id(self) -> str:
        """The call's id."""
        return self.record.call_id


@dataclass(frozen=True, slots=True)
class Done:
    """A call that was analysed; `listened` None where it was judged from what the ledger had."""

    asked: Asked
    analysis: Analysis
    listened: Listened | None


@dataclass(frozen=True, slots=True)
class Failed:
    """A call that could not be; `stage`: read, machine, analyse, process or time."""

    asked: Asked
    stage: str
    error: str
    hint: str
