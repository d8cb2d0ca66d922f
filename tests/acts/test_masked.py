"""A transcript that was masked when it was written is judged as the plain one."""

from __future__ import annotations

import pytest

from qa_analyzer.acts._masked import MASKS, told_masked
from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.pipeline import read_call
from qa_analyzer.privacy.redact import kinds, redact_turns

CALLS = [
    ["Can I have the phone number on file?", "Well, let me see, my number is 212-555-0199, I moved since then though."],
    ["And your email address?", "Well yes of course it's still j dot doe at example dot com, unless you changed it."],
    ["I have two one two five five five oh one nine nine here, is that right?", "Yes, that's right."],
]


def acts(texts: list[str]) -> list[tuple[ActKind, int]]:
    roles = ("agent", "member")
    turns = [Turn(roles[i % 2], 5.0 * i, 5.0 * i + 4, text) for i, text in enumerate(texts)]  # type: ignore[arg-type]
    wanted = (ActKind.IDENTITY_QUESTION, ActKind.IDENTITY_ANSWER)
    return [(a.kind, a.turn) for a in read_call(Record("made"), turns, 30.0).acts_of(*wanted)]


@pytest.mark.parametrize("texts", CALLS)
def test_identity_is_read_alike(texts):
    masked = redact_turns(texts)
    assert masked != texts and (ActKind.IDENTITY_ANSWER, 1) in acts(texts) and acts(masked) == acts(texts)


def test_the_masks_are_those_of_the_redaction():
    assert {m for masks in MASKS.values() for m in masks} <= {kind.MASK for kind in kinds()}
    assert told_masked("it is [telephone number]", "phone") and not told_masked("it is [telephone number]", "email")
