"""The voice model that a run hears tone by: named by a flag or a setting, and there."""

from __future__ import annotations

from . import settings


def chosen_voice(flag: str | None = None) -> str:
    """The name or folder of the model.  Raises StartError where it is not there or cannot be read."""
    from qa_analyzer.tone.voice_model import DEFAULT, load

    name = settings.value("voice_model", flag) or DEFAULT
    load(name)
    return name
