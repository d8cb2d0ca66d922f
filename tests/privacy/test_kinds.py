"""Each kind of secret has a fixture: what stands in braces is masked, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qa_analyzer.privacy.redact import findings, kinds, redact_turns

FOLDER = Path(__file__).parents[2] / "fixtures" / "transcripts" / "redaction"
NAMES = {kind.__name__.split(".")[-1]: kind.MASK for kind in kinds()}  # type: ignore[attr-defined]
SECRET = re.compile(r"\{(?:(\w+): )?([^}]*)\}")


def passages() -> list[tuple[str, str, list[str]]]:
    made = []
    for path in sorted(FOLDER.glob("*.txt")):
        for part in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            heading, *lines = part.strip().splitlines()
            made.append((path.stem, heading, [line[3:] for line in lines if line[:3] in ("A: ", "M: ")]))
    return made


PASSAGES = passages()


@pytest.mark.parametrize(("kind", "heading", "turns"), PASSAGES, ids=[f"{k}: {h}" for k, h, _ in PASSAGES])
def test_what_stands_in_braces_is_masked(kind, heading, turns):
    masked = redact_turns([SECRET.sub(lambda m: m[2], turn) for turn in turns])
    assert masked == [SECRET.sub(lambda m: NAMES[m[1] or kind], turn) for turn in turns]


@pytest.mark.parametrize("kind", NAMES)
def test_every_kind_has_passages_and_some_that_stay(kind):
    own = [(heading, turns) for name, heading, turns in PASSAGES if name == kind]
    stay = [heading for heading, turns in own if not any("{" in turn for turn in turns)]
    assert len(own) >= 2 and stay and all(heading.startswith("stays") for heading in stay)


def test_what_is_masked_says_why():
    assert all(f.why for f in findings(["My card is 4111 1111 1111 1111, the CVV is 737, call 212-555-0199."]))
