"""Transfers: asked, announced, requested, taken back; and who takes over."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from .sentences import acts_in, has, reader

OFFERS = (
    "Would it be all right to pass you over to my colleague in escrow?",
    "shall i put you through to the scheduling people",
    "Do you mind if I transfer you to our seat desk?",
    "I'd be glad to connect you with her if you'd like.",
    "Are you happy for me to hand you over to Oskar?",
    "can i patch you through to someone on the tax side",
    "Would you like me to get a supervisor on the line?",
    "Is it okay if I send you over to the profile team?",
    "May I have your permission to transfer you?",
    "I can put you straight through to Ludmila, would that help?",
    "would you prefer to be transferred or to get a call back",
    "Let me put you through to Benedikta, is that all right with you?",
    "If you like, I could switch you over to our French desk.",
    "How would you feel about me passing you to our senior adviser?",
    "Would you like to speak with a supervisor?",
    "Would it suit you if I moved you across to her desk?",
    "would you care for a word with him yourself",
    "Might it be easier to have a chat with someone in renewals?",
    "What would you say if I handed you over to Tamsin?",
)
ANNOUNCEMENTS = (
    "I'm going to transfer you to the audit desk.",
    "Putting you through now.",
    "okay let me get you over to renewals",
    "I'll just pass you across to Hedvig.",
    "you're being transferred one moment",
    "I'll connect you with our legal department right away.",
    "I have to send you back to billing for that.",
    "hold the line while i transfer you",
    "We're going to hand you over to the next shift.",
    "so i'm bumping you up to my manager",
    "Connecting you to Anselma.",
    "I'll go ahead and forward your call to reception.",
    "One moment and I'll have you speak with our tax specialist.",
    "You're going through to our escrow desk now.",
    "bear with me while i move you across",
)
NEITHER = (
    "I'll send you the form by post.",
    "We transferred the money to your card.",
    "They will transfer you if you call the main line.",
    "I can't transfer you to an outside number.",
    "We connect you with boards that look for advisers.",
    "I'll pass that on to the team.",
    "Let me move you to the monthly plan.",
    "I'll get you a copy of the invoice.",
    "Let me put you on hold for a minute.",
    "I'll send you over the link in a moment.",
    "I'll switch your renewal to manual.",
    "Who transferred you to me?",
    "It will take you straight to the login page.",
    "So we've moved you to the design category.",
    "They brought you up to the front of the round.",
    "I had a word with him about it.",
    "Could I get you to spell that for me?",
)
REQUESTS = (
    "Can I speak with a manager, please?",
    "put me through to somebody who can help",
    "I want to talk to your supervisor.",
    "could you transfer me to the events team",
    "Please connect me with billing.",
    "Let me talk to a human being.",
    "is there someone else i could talk to",
    "Get me your boss.",
    "I'd like to be put through, can you pass me to accounts?",
    "I need to speak to someone in charge.",
    "may i talk to a person in the tax department",
    "would you patch me through to onboarding",
)
NO_REQUESTS = (
    "They transferred me four times already.",
    "Please don't put me through to them again.",
    "Send me the link to the form.",
    "I spoke to a manager last week.",
    "can you get me on the panel",
    "Put me down for the dinner.",
    "You never called me back.",
    "Move me to the annual plan.",
)


@pytest.mark.parametrize("text", OFFERS)
def test_an_offer_asks(text: str) -> None:
    assert has(text, ActKind.TRANSFER_OFFER)


@pytest.mark.parametrize("text", ANNOUNCEMENTS)
def test_an_announcement_does_not_ask(text: str) -> None:
    assert has(text, ActKind.TRANSFER_ANNOUNCEMENT)
    assert not has(text, ActKind.TRANSFER_OFFER)


@pytest.mark.parametrize("text", NEITHER)
def test_other_moves_are_no_transfer(text: str) -> None:
    kinds = {a.kind for a in acts_in(text)}
    assert not kinds & {ActKind.TRANSFER_OFFER, ActKind.TRANSFER_ANNOUNCEMENT}


@pytest.mark.parametrize("text", REQUESTS)
def test_the_member_asks_for_it(text: str) -> None:
    assert has(text, ActKind.TRANSFER_REQUEST, "member")


@pytest.mark.parametrize("text", NO_REQUESTS)
def test_the_member_does_not_ask_for_it(text: str) -> None:
    assert not has(text, ActKind.TRANSFER_REQUEST, "member")


def test_a_withdrawal_needs_a_transfer_in_the_air() -> None:
    back = "Okay, I won't transfer you, I'll sort it out myself."
    turns = [Turn("agent", 0, 2, "I'm sending you over to accounts."), Turn("member", 2, 3, "Please, no."),
             Turn("agent", 3, 6, back)]  # fmt: skip
    assert any(a.kind is ActKind.TRANSFER_WITHDRAWN for a in reader().read(turns, Record("x")))
    assert not has(back, ActKind.TRANSFER_WITHDRAWN)


INTRODUCED = (
    ("I'm putting you through to Ignatius Boll, extension 4410.", "ignatius boll", "4410"),
    ("i'll transfer you to rosalba she's on extension two zero six", "rosalba", "two zero six"),
    ("I'll connect you with Mr. Tveit; his direct number is 771.", "tveit", "771"),
    ("May I transfer you? Her name is Clothilde, and her extension is thirty-one twelve.", "clothilde", "thirty-one"),
    ("Transferring you to Quentin in events, that's extension 9 0 2.", "quentin", "9 0 2"),
    ("Shall I hand you over? You'll be speaking to Yevgenia, ext. 518.", "yevgenia", "518"),
)


@pytest.mark.parametrize(("text", "name", "extension"), INTRODUCED)
def test_who_takes_over(text: str, name: str, extension: str) -> None:
    found = [a for a in acts_in(text) if a.kind is ActKind.INTRODUCES_PERSON]
    slots = {k: v for a in found for k, v in a.slots.items()}
    assert name in slots.get("name", "")
    assert slots.get("extension", "").startswith(extension)


@pytest.mark.parametrize(
    "text",
    [
        "I'm transferring you to our billing team.",
        "shall i put you through to someone in accounts",
        "Let me connect you with a specialist who can help.",
        "I'll pass you over to the next available person.",
        "can i transfer you to them now",
        "Putting you through to the supervisor now, please hold.",
    ],
)
def test_a_department_is_no_name(text: str) -> None:
    assert not any("name" in a.slots for a in acts_in(text) if a.kind is ActKind.INTRODUCES_PERSON)
