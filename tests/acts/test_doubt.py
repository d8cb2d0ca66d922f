from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds

ASKED = "M: How many hours does it count for?"


@pytest.mark.parametrize("text", [
    "I guess eight.", "Probably ten or so.", "My guess is eight.", "I'd imagine it's eight.", "maybe it's twelve",
    "I would think eight.", "I'm not really sure, eight?", "something like eight",
    "i suppose eight", "If I had to guess, ten.", "It could be eight.", "I think so.", "eight as far as i know",
])  # fmt: skip
def test_a_guess(text: str) -> None:
    assert ActKind.GUESS in kinds(ASKED, f"A: {text}")


@pytest.mark.parametrize("text", [
    "It's eight hours.", "Eight, it says so on the certificate.", "I think you mean the other course.",
    "Maybe you could send me the letter?", "That may be of help to you.",
    "I hope you enjoy it.", "It runs until eight.", "I believe you said June?",
])  # fmt: skip
def test_no_guess(text: str) -> None:
    assert ActKind.GUESS not in kinds(ASKED, f"A: {text}")


def test_a_guess_needs_a_question() -> None:
    assert ActKind.GUESS not in kinds("M: Good morning.", "A: I guess it's raining there too.")


@pytest.mark.parametrize("text", [
    "No idea.", "I don't know.", "I couldn't tell you.", "beats me", "i wouldn't know", "I haven't a clue.",
    "Your guess is as good as mine.", "who knows", "I'm not sure.", "i honestly don't know",
    "I can't say.", "no clue",
])  # fmt: skip
def test_no_idea(text: str) -> None:
    assert ActKind.NO_IDEA in kinds(ASKED, f"A: {text}")


@pytest.mark.parametrize("text", ["You know it by heart.", "Let me know if it helps.", "It's a nice idea.",
"I know that one: eight.", "Not sure what you mean, sorry?", "I can't thank you enough.", "Do you know the date?",
"if you don't know it i can send it"])  # fmt: skip
def test_knowing(text: str) -> None:
    assert ActKind.NO_IDEA not in kinds(ASKED, f"A: {text}")


@pytest.mark.parametrize("text", [
    "I'll find out for you.", "Let me check that.", "I can ask our training team.", "let me get you someone who knows",
    "I'll get back to you tomorrow.", "I'd like to check with legal.", "I'd rather not guess, let me look.",
    "I owe you an answer on that.", "shall i put you through to them", "i will double check",
    "Let me confirm that with my lead.", "I'll look into it.",
])  # fmt: skip
def test_finding_out(text: str) -> None:
    assert ActKind.FINDS_OUT in kinds(ASKED, f"A: {text}")


@pytest.mark.parametrize(
    "text",
    [
        "You'd have to ask them.",
        "Could you check your inbox?",
        "We'll see.",
        "Eight hours.",
        "See you Monday.",
        "You can find out online.",
        "Did you look at it?",
        "No idea.",
    ],
)
def test_not_finding_out(text: str) -> None:
    assert ActKind.FINDS_OUT not in kinds(ASKED, f"A: {text}")
