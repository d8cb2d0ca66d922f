"""The standard that a run scores by: found, read, and without findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import settings

if TYPE_CHECKING:
    from qa_analyzer.core.standard import Standard


def chosen_standard(flag: str | None) -> Standard:
    """Raises StartError for a standard that is not there, cannot be read or has findings."""
    from qa_analyzer.criteria.shelf import criteria
    from qa_analyzer.standards.find import file_of
    from qa_analyzer.standards.validate import sound_standard

    known = {name: module.LIMITS for name, module in criteria().items()}
    return sound_standard(file_of(settings.value("standard", flag) or ""), known)
