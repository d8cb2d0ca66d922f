from __future__ import annotations

import pytest

from qa_analyzer.acts.answers import answer
from qa_analyzer.core.acts import ActKind

from .reading import kinds

ASK, MIND = "A: May I put you on hold?", "A: Would you mind holding for a minute?"


@pytest.mark.parametrize("text", [
    "Sure.", "fine", "Go ahead.", "if you must", "Yes and yes.", "aye go on then", "Of course, take your time.",
    "No problem.", "okay",
    "I suppose so.", "no no i'll wait", "Do what you need to do.", "be my guest", "I'd rather not, but go ahead.",
    "No, go for it.", "that's fine by me",
    "yes, but don't be long", "well all right", "Yep.", "if it's quick", "I'd be glad of that.",
    "we would be much obliged", "oh i should be ever so grateful",
])  # fmt: skip
def test_consent(text: str) -> None:
    found = kinds(ASK, f"M: {text}")
    assert ActKind.CONSENT in found
    assert ActKind.REFUSAL not in found


@pytest.mark.parametrize("text", [
    "No.", "I'd rather not.", "No, I'd prefer you tell me now.", "please don't", "Absolutely not.", "no thank you",
    "I don't want to be put on hold again.",
    "I'd rather you didn't, dear.", "nope", "I can't hold, I have a train.", "Not again!", "can't you just tell me",
    "i'd prefer an email", "I won't hold.",
])  # fmt: skip
def test_refusal(text: str) -> None:
    found = kinds(ASK, f"M: {text}")
    assert ActKind.REFUSAL in found
    assert ActKind.CONSENT not in found


@pytest.mark.parametrize(
    "text",
    [
        "Mm.",
        "hm",
        "How long?",
        "Uh.",
        "What for?",
        "It ends in four four nine.",
        "whatever",
        "is that you Jonas",
        "I'd be glad if you didn't.",
        "i will be glad when this is over",
    ],
)
def test_neither(text: str) -> None:
    assert not kinds(ASK, f"M: {text}") & {ActKind.CONSENT, ActKind.REFUSAL}


def test_no_agrees_where_the_question_was_whether_they_mind() -> None:
    assert ActKind.CONSENT in kinds(MIND, "M: No.")
    assert ActKind.CONSENT in kinds(MIND, "M: Not at all, please.")
    assert ActKind.REFUSAL in kinds(MIND, "M: Yes, I do mind.")
    assert ActKind.REFUSAL in kinds(MIND, "M: I'd rather you didn't.")


def test_a_hum_that_may_mean_yes_is_unsure() -> None:
    kind, _, score = answer("mm hm")
    assert kind is ActKind.CONSENT
    assert score < 0.6


def test_carry_on_sends_the_agent_on_with_a_wait_and_with_nothing_else() -> None:
    wait, transfer = "A: Might I take two more minutes, or shall I ring you?", "A: May I put you through to billing?"
    assert ActKind.CONSENT in kinds(wait, "M: no no crack on i'm knitting")
    assert ActKind.REFUSAL not in kinds(wait, "M: Nope, keep looking.")
    assert not kinds(wait, "M: No.") & {ActKind.CONSENT, ActKind.REFUSAL}, "no to which of the two"
    assert ActKind.REFUSAL in kinds(wait, "M: No, call me back instead.")
    assert ActKind.REFUSAL in kinds(transfer, "M: No, carry on.")
