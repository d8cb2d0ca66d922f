"""The form of a benchmark's figures, and where it finds its calls."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from qa_analyzer.core.errors import StartError

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


class Figure(NamedTuple):
    """One line: what, how much, in which unit or against what."""

    name: str
    value: float
    unit: str = ""


def fixtures() -> Path:
    """The fixture recordings and transcripts of a checkout.  Raises StartError in an installed package."""
    if not (FIXTURES / "transcripts").is_dir():
        hint = "run it in a checkout of the project, or name labelled calls with --corpus"
        raise StartError("the fixture calls are not part of an installed package", hint=hint)
    return FIXTURES
