"""The standard that a run scores by: found, read, and without findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import settings

if TYPE_CHECKING:
    from qa_analyzer.core.standard import Standard


def chosen_standard(flag: str | None) -> Standard:
    """Raises StartError for a standard that is not there, cannot be read or has findings."""
    return sound(*chosen_file(flag))


def chosen_file(flag: str | None) -> tuple[bytes, str]:
    """The bytes of the standard's file, and its path.  Raises StartError where it is not there or cannot be read."""
    from qa_analyzer.standards.find import content_of, file_of

    path = file_of(settings.value("standard", flag) or "")
    return content_of(path), str(path)


def sound(content: bytes, where: str) -> Standard:
    """The standard in a file's bytes, named `where`.  Raises StartError where it cannot be read or has findings."""
    from qa_analyzer.criteria.shelf import criteria
    from qa_analyzer.standards.validate import sound_standard

    return sound_standard(content, where, {name: module.LIMITS for name, module in criteria().items()})
