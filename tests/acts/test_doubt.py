from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds, read

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
    "I can't say.", "no clue", "I haven't got that one to hand.", "I don't have that in front of me.",
])  # fmt: skip
def test_no_idea(text: str) -> None:
    assert ActKind.NO_IDEA in kinds(ASKED, f"A: {text}")


@pytest.mark.parametrize("text", ["You know it by heart.", "Let me know if it helps.", "It's a nice idea.",
"I know that one: eight.", "Not sure what you mean, sorry?", "I can't thank you enough.", "Do you know the date?",
"if you don't know it i can send it"])  # fmt: skip
def test_knowing(text: str) -> None:
    assert ActKind.NO_IDEA not in kinds(ASKED, f"A: {text}")


@pytest.mark.parametrize("text", [
    "I'll find out for you.", "Let me check that.", "I can ask our training team.",
    "let me get you someone who knows",
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


LACKS = [
    "I don't want to tell you something that's not right, it's not my field, but we have a colleague who reads these.",
    "I'd rather not give you a wrong figure.", "I'm not going to make something up for you.",
    "There's somebody here who handles exactly that.", "I won't tell you anything I'm not sure of, let me ask.",
    "That's not my area, I'll get a specialist on it.", "I hate to say something wrong, so I'll check with legal.",
    "we've got one colleague who knows this inside out", "I don't want to promise something that turns out wrong.",
    "i'd have to ask the tax people", "Let me run that by our lead.",
    "I wouldn't care to say that off the cuff, Rosa in legal knows the rule.",
    "I'd never want to speculate on that. The engineers would tell you.", "Let me get you a proper answer.",
]  # fmt: skip


@pytest.mark.parametrize("text", LACKS)
def test_finding_out_that_tells_of_the_lack(text: str) -> None:
    found = read(ASKED, f"A: {text}")
    assert any(a.kind is ActKind.FINDS_OUT and a.slots.get("lack") == "yes" for a in found)


@pytest.mark.parametrize("text", [
    "No invite went out, I have to ask the events people.", "I'll check with the desk and it's done.",
    "I'll ask my colleague to move you over.",
])  # fmt: skip
def test_passing_on_a_task_tells_of_no_lack(text: str) -> None:
    found = read("M: My invitation never came.", f"A: {text}")
    assert not any(a.slots.get("lack") for a in found if a.kind is ActKind.FINDS_OUT)


def test_what_is_to_be_asked_may_be_open_without_a_question() -> None:
    found = read("M: My invitation never came.", "A: I'd like to ask the events desk what happened to it.")
    assert any(a.slots.get("lack") == "yes" for a in found if a.kind is ActKind.FINDS_OUT)


@pytest.mark.parametrize("text", [
    "I'll send an email with the figures.", "i'll email you the form", "I'll shoot you an email tonight.",
    "I'll send you a link to the receipt.",
])  # fmt: skip
def test_mail_is_no_finding_out(text: str) -> None:
    assert ActKind.FINDS_OUT not in kinds(ASKED, f"A: {text}")
