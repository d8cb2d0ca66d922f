"""More wordings of the opening: thanks, wellbeing asked in passing, nicknames, titles, introductions."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from tests.acts.hearing import does, heard

THANKS = (
    "Thanks for giving AdvisoryCloud a call.",
    "thank you for paying us a visit",
    "We're grateful you called.",
    "So good to have you on the line.",
    "Thank you ever so much for giving the team a bell.",
    "thanks for dropping us a line",
    "Lovely that you rang.",
    "Pleased to have you on the phone.",
    "thank you for contacting advisory cloud",
    "Delighted you got through.",
    "Much obliged for your call.",
    "thanks for getting hold of us",
)
NO_THANKS = ("Thanks for that.", "thank you for waiting", "Good that you have it.", "I'll give you a call.")
HOW = (
    "May I have your name, and how you're doing?",
    "Tell me how you are today.",
    "I'd love to know how your day is going.",
    "and let me ask how you've been",
    "What's your Friday been like? How's the day treating you?",
    "You doing all right today?",
    "How are you in yourself?",
    "is your week off to a good start",
    "Everything good at your end?",
    "tell me how things are with you",
    "How's everything on your end?",
    "Bearing up today?",
    "so are we well this morning",
    "How are you finding the heat?",
)
NO_HOW = (
    "okay and you got the code with you",
    "Right, and you signed in from the phone?",
    "And you are?",
    "How are you logging in?",
    "Tell me how you're paying for it.",
    "how are we charged for that",
    "Can you tell me how your account was set up?",
    "How are you finding the new page?",
)


@pytest.mark.parametrize(
    ("kind", "yes", "no"),
    [(ActKind.THANKS_FOR_CALLING, THANKS, NO_THANKS), (ActKind.HOW_ARE_YOU, HOW, NO_HOW)],
    ids=str,
)
def test_wordings(kind: ActKind, yes: tuple[str, ...], no: tuple[str, ...]) -> None:
    assert [s for s in yes if not does(kind, f"A: {s}")] == [], "not found"
    assert [s for s in no if does(kind, f"A: {s}")] == [], "wrongly found"


NICKNAMES = (
    "It's Okonkwo, Chinwendu Okonkwo. Just say Wendu.",
    "My name is Chinwendu Okonkwo, everybody says Wendu.",
    "Chinwendu Okonkwo. Please use Wendu.",
    "I'm Chinwendu Okonkwo, Wendu for short.",
    "Chinwendu Okonkwo, but I answer to Wendu.",
    "My name is Chinwendu, you may say Wendu.",
    "Chinwendu Okonkwo. People call me Wendu.",
    "It's Chinwendu Okonkwo, but Wendu is easier.",
    "Chinwendu Okonkwo. I prefer Wendu.",
    "Chinwendu Okonkwo, only my aunts say all of it, so make it Wendu.",
    "Chinwendu Okonkwo, or Wendu will do.",
)


@pytest.mark.parametrize("said", NICKNAMES)
def test_a_nickname_is_an_address(said: str) -> None:
    acts = heard(
        "A: Who am I speaking with?", f"M: {said}", "A: Thanks, Wendu. How can I help?", member="Chinwendu Okonkwo"
    )
    assert any(a.kind is ActKind.ADDRESSES_BY_NAME for a in acts)


@pytest.mark.parametrize(
    ("reply", "addressed"),
    [("Certainly, Miss Philomena.", True), ("All right, Mr. Philomena.", True), ("Thank you, Mrs. Trask.", False),
     ("thank you mrs trask", False), ("Thank you, Ms. Philomena Trask, is that right?", False)],
)  # fmt: skip
def test_a_title_before_the_first_name_is_an_address_still(reply: str, addressed: bool) -> None:
    acts = heard("A: Your name?", "M: It's Philomena Trask.", f"A: {reply}", member="Philomena Trask")
    assert any(a.kind is ActKind.ADDRESSES_BY_NAME for a in acts) == addressed


@pytest.mark.parametrize(
    ("said", "first"),
    [("it's mrs trask philomena trask", "philomena"), ("Mrs. Trask here.", None), ("it's mister bell", None)],
)
def test_after_a_title_comes_the_last_name(said: str, first: str | None) -> None:
    given = [
        a for a in heard("A: Who is calling?", f"M: {said}", member="Walter Trask") if a.kind is ActKind.GIVES_NAME
    ]
    assert [a.slots.get("first") for a in given][:1] in ([first], [] if first is None else [first])


def introduces(said: str) -> bool:
    """Whether an agent whose name in the record is another introduces themselves."""
    return any(a.kind is ActKind.SELF_INTRODUCTION for a in heard(f"A: {said}", agent="Oluremi Castellan"))


INTRODUCED = (
    "good evening this is shay from advisory cloud",
    "advisory cloud this is low retta how can i help",
    "hello and welcome you've got bess how are you",
    "advisory cloud support oz speaking",
    "thank you for calling my name is sea monk",
    "hi you're through to flow at advisory cloud",
)
NOT_INTRODUCED = (
    "hello this is advisory cloud",
    "good morning this is customer service",
    "this is about your invoice",
    "hello this is the billing department speaking",
    "advisory cloud go ahead",
    "this is regarding your plan",
)


@pytest.mark.parametrize("said", INTRODUCED)
def test_an_own_name_unlike_the_record_introduces(said: str) -> None:
    assert introduces(said)


@pytest.mark.parametrize("said", NOT_INTRODUCED)
def test_no_introduction(said: str) -> None:
    assert not introduces(said)
