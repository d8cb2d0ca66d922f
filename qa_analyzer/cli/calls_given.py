"""What `score`, `batch` and `transcribe` take alike: how calls are judged, which they are, and what hears them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from . import settings as given
from .chosen_standard import chosen_standard
from .chosen_voice import chosen_voice

if TYPE_CHECKING:
    from qa_analyzer.asr.engine import Engine
    from qa_analyzer.imports.call_input import CallInput
    from qa_analyzer.imports.discover import Found
    from qa_analyzer.pipeline import Settings


def settings_given(
    *, standard: str | None, asr: str | None, model: str | None, swap: bool, no_redact: bool,
    ignore_record: bool = False, out: Path | None = None,
) -> Settings:  # fmt: skip
    """How the calls are read and judged; `out`: the folder of pages, which want the sound.

    Raises StartError where the standard or the voice model is not there or broken.
    """
    from qa_analyzer.pipeline import Settings

    return Settings(
        standard=chosen_standard(standard),
        asr=given.value("asr", asr) or "auto",
        model=given.value("model", model),
        ignore_record=ignore_record,
        swap=swap,
        redact=not no_redact,
        with_page_audio=out is not None,
        voice_model=chosen_voice(),
    )


def calls_given(
    paths: Sequence[Path], *, manifest: Path | None, roster: Path | None, name_pattern: str | None,
    transcripts: Path | None, ignore_record: bool,
) -> Found:  # fmt: skip
    """The calls under the paths.  Raises StartError where nothing can be started."""
    from qa_analyzer.imports.discover import find_calls

    return find_calls(
        paths,
        manifest=given.path("manifest", manifest),
        roster=given.path("roster", roster),
        name_pattern=given.value("name_pattern", name_pattern),
        transcripts=given.path("transcripts", transcripts),
        ignore_record=ignore_record,
    )


def recogniser(chosen: Settings, calls: Sequence[CallInput]) -> Engine | None:
    """What hears the calls; None where all words are given and no recogniser is named, or none is wanted.

    Raises StartError where it is not there: what is named ends the run before it starts, needed or not.
    """
    from qa_analyzer.asr.choose import KINDS, choose

    named = chosen.asr not in KINDS or chosen.model is not None
    return choose(chosen.asr, chosen.model) if named or any(c.transcript is None for c in calls) else None
