"""The close by its form: the question for more, thanks, appreciation and leave-taking that no phrase names."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import read

BEFORE = (
    "A: Hello, AdvisoryCloud, Dana speaking.",
    "M: Hi, my badge has the wrong name.",
    "A: Which name should it have?",
    "M: Petra, with a T.",
    "A: It's changed.",
    "M: Great.",
)
MORE = (
    "Nothing else rumbling about?",
    "Might I be of service in some other way?",
    "do you want more help",
    "Any other gremlins?",
    "Could I lend a hand elsewhere?",
    "Did that clear your list?",
    "And beyond that, are we sorted?",
    "Are you all taken care of?",
    "And the rest, all well?",
    "is that the lot",
    "Would there be a second thing?",
    "Does that see you right?",
)
NO_MORE = (
    "So that's that.",
    "So that's all then.",
    "Which other address did they have?",
    "Do you see something else on the page?",
    "And that is everything.",
    "The rest is fine, I think.",
)
THANKS = (
    "The gratitude is all ours, for your call today.",
    "Merci for ringing.",
    "Decent of you to hang on.",
    "Hats off to you for sticking it out.",
    "We're in your debt.",
    "I'm indebted to you for letting us know.",
    "Bless you for calling.",
)
NO_THANKS = ("The pleasure's mine.", "You're welcome.", "Two of you to see him, then.", "Take care.")
APPRECIATION = (
    "Thank you for the call and for your lasting trust in us.",
    "It's members such as yourself that keep us going.",
    "We'd be nowhere without you.",
    "Four years of membership, we treasure that.",
    "Having you on board makes my day.",
    "You're a big part of what we are.",
    "We're the richer for having you.",
)
NO_APPRECIATION = (
    "You were with us on the phone for ten minutes.",
    "We appreciate your call.",
    "Your membership runs until May.",
    "Glad you like it.",
)
LEAVE = (
    "Go well.",
    "Blessed evening to you.",
    "A pleasant morning to you.",
    "Rest easy tonight.",
    "Mind the ice.",
    "Keep your chin up.",
    "Au revoir.",
    "Have a cracker of a weekend.",
    "May your afternoon be a quiet one.",
    "Catch you next time.",
)
NO_LEAVE = ("Okay, bye.", "Right then.", "Yep. Bye.", "The afternoon session is full.", "Keep the old card.")


def _kinds(text: str, *after: str) -> set[ActKind]:
    return {
        a.kind
        for a in read(*BEFORE, f"A: {text}", *after)
        if a.turn == len(BEFORE) and a.slots.get("courteous") != "no"
    }


@pytest.mark.parametrize("text", MORE)
def test_asks_for_more(text: str) -> None:
    assert ActKind.ANYTHING_ELSE in _kinds(text, "M: No, thank you.", "A: Take care, goodbye.")


@pytest.mark.parametrize("text", NO_MORE)
def test_does_not_ask_for_more(text: str) -> None:
    assert ActKind.ANYTHING_ELSE not in _kinds(text, "M: No.", "A: Okay, now press save.")


def test_what_is_no_question_of_the_close_needs_its_close() -> None:
    assert ActKind.ANYTHING_ELSE not in _kinds("And the rest, all well?", "M: No, it will not save.", "A: Try again.")


@pytest.mark.parametrize("text", THANKS)
def test_thanks(text: str) -> None:
    assert ActKind.THANKS in _kinds(text)


@pytest.mark.parametrize("text", NO_THANKS)
def test_no_thanks(text: str) -> None:
    assert ActKind.THANKS not in _kinds(text)


@pytest.mark.parametrize("text", APPRECIATION)
def test_appreciation(text: str) -> None:
    assert ActKind.APPRECIATION in _kinds(text)


@pytest.mark.parametrize("text", NO_APPRECIATION)
def test_no_appreciation(text: str) -> None:
    assert ActKind.APPRECIATION not in _kinds(text)


@pytest.mark.parametrize("text", LEAVE)
def test_takes_leave(text: str) -> None:
    assert ActKind.FAREWELL in _kinds(text, "M: Bye.")


@pytest.mark.parametrize("text", NO_LEAVE)
def test_takes_no_leave(text: str) -> None:
    assert ActKind.FAREWELL not in _kinds(text, "M: Bye.")
