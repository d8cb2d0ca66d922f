"""A kept recording, and what of it must not be heard in a clip."""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from qa_analyzer.core.errors import InputError

if TYPE_CHECKING:
    from qa_analyzer.core.span import Span
    from qa_analyzer.ledger.kept import Kept

Nameless = Literal["", "everybody", "others"]
"""Whose names are not heard; `others`: everybody's but the agent's own."""


def recording(kept: Kept | None) -> tuple[Path, Kept]:
    """Where a call's recording lies.  Raises InputError where it is gone or another, or its words are not known."""
    if kept is None or kept.recording_path is None:
        raise InputError("the call came without a recording")
    if kept.listened is None or not kept.listened.segments:
        raise InputError("what is said there is not known, so that nothing could be muted")
    path = Path(kept.recording_path)
    try:
        with path.open("rb") as file:
            same = kept.recording_sha is None or file_digest(file, "sha256").hexdigest() == kept.recording_sha
    except FileNotFoundError as error:
        raise InputError("the recording is no longer where it lay when the call was analysed") from error
    except OSError as error:
        raise InputError(f"the recording cannot be read ({error.strerror or error})") from error
    if not same:
        raise InputError("another recording lies in its place now")
    return path, kept


def silent(kept: Kept, nameless: Nameless, company: tuple[str, ...]) -> list[Span]:
    """The times that are not to be heard: what is masked in words, and the names.

    Raises InputError where there are some and their times are only estimated.
    """
    from qa_analyzer.core.span import union
    from qa_analyzer.privacy.names import name_spans, names_told
    from qa_analyzer.privacy.spans import masked_spans_in
    from qa_analyzer.roles.assign import assign

    assert kept.listened is not None
    record = kept.record
    turns = assign(kept.listened.segments, record, kept.listened.sound, swap=kept.swap).turns
    found = masked_spans_in(turns)
    if nameless:
        agent = [n for n in (record.agent.name, *record.agent.spoken_names) if n]
        keep = company if nameless == "everybody" else (*company, *agent)
        names = [*agent, record.member_name or "", *names_told([t.text for t in turns], keep)]
        found = union([*found, *name_spans(turns, names, keep)])
    if found and kept.listened.hearing.times == "estimated":
        raise InputError("when its words were said is only estimated, so nobody can tell what to mute")
    return found
