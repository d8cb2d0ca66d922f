"""One call to be scored: its record, and where its sound and its words lie."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from qa_analyzer.core.call import TimesAre
from qa_analyzer.core.complaints import ContractError
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Role, Segment, Word

from .forms import form_of
from .odd_turns import oddities
from .reading import read_content

if TYPE_CHECKING:
    from qa_analyzer.core.contract_in import TurnIn


@dataclass(frozen=True, slots=True)
class CallInput:
    """What `discover` found of one call.

    At least one of `recording` and `transcript` is there.  `origin` is the path that the user knows it by.
    """

    record: Record
    recording: Path | None
    transcript: Path | None
    origin: str

    @property
    def file(self) -> Path | None:
        """The recording, else the transcript."""
        return self.recording or self.transcript


@dataclass(frozen=True, slots=True)
class GivenTranscript:
    """A transcript as read; `segments` in order of their start, `speaker` as the transcript claims it.

    `events` are those that count as the record's, whichever input brought them (none with `ignore_record`).
    `times` is `estimated` where the turns came without times and were laid end to end.  `doubt`: why its words cannot
    be judged, as the recogniser that made it told; None where they can.
    """

    segments: tuple[Segment, ...]
    events: tuple[Event, ...]
    times: TimesAre
    warnings: tuple[str, ...] = ()
    doubt: str | None = None


def load_transcript(call_input: CallInput, *, ignore_record: bool = False) -> GivenTranscript:
    """The call's transcript; with `ignore_record` without speakers and events.

    Raises InputError (one line: what, where, what to do) where it cannot be read or used, and
    ValueError where the call has no transcript.
    """
    path = call_input.transcript
    if path is None:
        raise ValueError(f"call {call_input.record.call_id} has no transcript")
    from qa_analyzer.core.contract_reading import read_turns

    content = read_content(path)
    form = form_of(content)
    if form is None:
        raise _wrong(call_input, "is no transcript any more", "name the file again, or export it again")
    try:
        laid = form.lay(content)
        read = read_turns(laid.turns)
    except ContractError as error:
        raise _wrong(call_input, f"{form.NAME}: {error}", "correct the transcript or export it again") from None
    warnings = [*laid.notes]
    unknown = sorted(set(read.unknown_fields()))
    if unknown:
        warnings.append(f"unknown fields ignored: {', '.join(unknown[:5])}")
    if any(after.start < before.start for before, after in pairwise(read.turns)):
        warnings.append("turns out of order were sorted by their start")
    warnings += oddities(read.turns)
    segments = (_segment(t, call_input.record, ignore_record) for t in sorted(read.turns, key=lambda t: t.start))
    return GivenTranscript(
        tuple(s for s in segments if s.text),
        () if ignore_record else call_input.record.events,
        laid.times,
        tuple(f"{path}: {w}" for w in warnings),
        laid.doubt,
    )


def _segment(turn: TurnIn, record: Record, ignore_record: bool) -> Segment:
    words = tuple(Word(w.start, w.end, w.text, w.probability) for w in turn.words or () if w.text)
    words = tuple(sorted(words, key=lambda w: w.start))
    role: Role | None = None if ignore_record else turn.speaker or role_by_name(turn.voice, record)
    text = turn.text or " ".join(w.text for w in words)
    return Segment(turn.start, turn.end, text, words, speaker=role, voice=None if ignore_record or role else turn.voice)


def role_by_name(label: str | None, record: Record) -> Role | None:
    """The role whose name in the record the label is ("Jessica", "Jessica Moreno"); None where none or both fit."""
    if not label:
        return None
    agents = [n for n in (record.agent.name, *record.agent.spoken_names) if n]
    members = [record.member_name] if record.member_name else []
    is_agent, is_member = (any(_names(label, n) for n in names) for names in (agents, members))
    if is_agent == is_member:
        return None
    return "agent" if is_agent else "member"


def _names(label: str, name: str) -> bool:
    said, known = label.casefold().split(), name.casefold().split()
    return said == known or (len(said) == 1 and bool(known) and said[0] == known[0])


def _wrong(call_input: CallInput, what: str, hint: str) -> InputError:
    path = str(call_input.transcript)
    return InputError(f"{path}: {what}", hint=hint, path=path, call_id=call_input.record.call_id)
