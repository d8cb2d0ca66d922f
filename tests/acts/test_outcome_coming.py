"""Work that the house leaves for after the call, and when: frames rather than sentences, and what looks like them."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import Act, ActKind

from .reading import read

OWED = (
    "The address change has to be made by our records people.",
    "The upgrade itself I've requested.",
    "I've asked for yours to be first.",
    "We'll have to run that one again, the processor choked on it.",
    "A new badge is being printed.",
    "It's sitting with the design team.",
    "It goes back to the committee now.",
    "I'll have Rashid rebook that slot.",
    "I'm chasing the courier.",
    "Still waiting on a signature, that one.",
    "The reversal's under way.",
    "Someone is to look it over.",
    "It's on Marta's desk.",
    "I've left word for her to sort it.",
    "They're working on it.",
    "The web team has it.",
    "Leave that with us and we'll sort the seat.",
    "It's gone over to finance.",
    "We've ordered you a replacement.",
    "the engineers are looking at it",
    "The badges lady has to enter that by hand.",
    "I've shot it over to the Boston office.",
    "We've begun the transfer.",
    "i kicked it upstairs",
    "That I'll take up with the panel.",
    "I've got a man on it.",
    "Another will be run off and posted.",
    "Colin's going to redo the contract.",
    "I haven't got those, I can ask the tax people and get it across to you.",
    "We could check that with finance and then let you know.",
    "I'll hand that over to the accounts team.",
    "I'm going to give legal a prod.",
    "That one requires two signatures and approval.",
    "I'll have that looked into.",
    "I'm getting somebody to cut you a fresh one.",
)
NOT_OWED = (
    "It's being charged to the card ending in 4410.",
    "This call is being recorded.",
    "The box needs to be ticked, so tick it now.",
    "I have to ask for your birthday first.",
    "It had to be set up by our access team, and they did that in May.",
    "You're being very patient.",
    "He is sitting with a customer.",
    "It was in the queue, and now it's out.",
    "If it fails again, somebody will ring you.",
    "We have to verify you first.",
    "I asked for your birthday earlier.",
    "It's waiting for you to press save.",
    "The host will open the room.",
    "I'll pass you to the billing desk.",
    "It takes your approval, so press yes.",
    "Your membership will renew the plan.",
    "A code will be sent to you, read it to me.",
    "You're on the list for Tuesday.",
    "The companies will contact you if they like your profile.",
)
COMES = (
    "That's live close of play tomorrow.",
    "Treasury types it in by hand, tomorrow it's on.",
    "Three fresh ones go out to you before the month is out.",
    "A second one, out of the stockroom to you, couple of weeks.",
    "They do it first thing Tuesday.",
    "We'll try it again tomorrow and it'll be on there.",
    "They'll have it redone by Wednesday.",
    "We'll have that mended by Thursday.",
    "You'll have your money by Friday.",
    "I'll have an answer for you by Monday.",
    "You'll have that inside the month.",
    "The chair signs them at the close of each week, so it'll be live then.",
    "Nine dollars comes back to you by Thursday.",
    "Give it four to six working days.",
    "It'll be in your inbox before the weekend's out.",
    "Allow ten days.",
    "It's expected in by the tenth.",
    "Next Tuesday's run picks it up.",
    "you're looking at three days",
    "that'll be with you in the morning",
    "The page catches up overnight.",
    "It'll be a week, maybe eight days.",
    "it drops into your account on the fifth",
)
COMES_NOT = (
    "The roundtable is on Thursday at six.",
    "Your plan renews on the third of May.",
    "You're paid up until August.",
    "You can reach us Monday to Friday.",
    "You'll have to renew by the thirtieth.",
    "She's out until Monday.",
    "It was sent on Tuesday.",
    "You have thirty days to cancel.",
    "The code works for ten minutes.",
    "You get three introductions a month.",
    "Both of the January charges are on there.",
    "All of next week's calls came along with it.",
    "He is your contact from February on.",
    "That one's two hundred forty a year and that comes with the roundtables.",
    "It goes down to $29 a month.",
    "The payment is due on the fifth.",
    "They fixed it. Have a really good Thursday.",
    "It's mended. Enjoy your Monday.",
    "All done. Have yourself a quiet Sunday.",
    "The page is off tonight, have another go tomorrow and it'll work.",
    "You should have been told that same day.",
)
OPEN = (
    "when they have a gap", "when a slot comes free", "as and when they can", "they work through them in order",
    "I can't speak for them", "that's anyone's guess", "it's out of my hands", "it's down to the bank",
    "they don't give us dates", "once the dust settles", "first come, first served", "I wish I knew",
    "I've no date for that", "they take their own sweet time", "not my call when", "you'll have to sit tight",
    "when the paperwork's through", "as soon as they get round to yours",
)  # fmt: skip


def _work(text: str) -> list[Act]:
    return [a for a in read("M: And now?", f"A: {text}") if a.kind is ActKind.COMMITMENT]


def _times(text: str) -> set[str | None]:
    return {a.slots.get("exact") for a in read(f"A: {text}") if a.kind is ActKind.TIME_GIVEN}


@pytest.mark.parametrize("text", OWED)
def test_work_is_owed(text: str) -> None:
    assert any(a.slots["strength"] == "strong" for a in _work(text))


@pytest.mark.parametrize("text", NOT_OWED)
def test_nothing_is_owed(text: str) -> None:
    assert all(a.slots["strength"] != "strong" for a in _work(text))


@pytest.mark.parametrize("text", COMES)
def test_what_comes_is_told_with_its_time(text: str) -> None:
    assert _work(text)
    assert "yes" in _times(text)


@pytest.mark.parametrize("text", COMES_NOT)
def test_a_time_alone_promises_nothing(text: str) -> None:
    assert not _work(text) or "yes" not in _times(text)


def test_what_answers_when_is_for_the_work() -> None:
    def works(asked: str, answer: str) -> bool:
        return any(a.kind is ActKind.COMMITMENT for a in read(f"M: {asked}", f"A: {answer}"))

    assert works("And when will I have it?", "Ten working days, all in.")
    assert not works("When is the roundtable?", "Thursday at six.")
    assert not works("How long will I be on hold?", "Two minutes.")


@pytest.mark.parametrize("text", OPEN)
def test_when_is_left_open(text: str) -> None:
    assert "no" in _times(f"Somebody will fix it, {text}.")
