"""Introductions, questions for the name, names given and used: wordings, and what must not count."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from tests.acts.hearing import does, heard

INTRODUCES = (
    "This is Jessica.",
    "my name is jessica",
    "Jessica speaking.",
    "Jessica here, how can I help?",
    "You're through to Jessica.",
    "I'm Jessica, from the member team.",
    "you've got jessica",
    "You are speaking with Jessica.",
    "this is jess speaking",
    "it's jessica at advisory cloud",
    "advisory cloud jesica",
    "My name's Dieter.",
    "my names jessica by the way",
    "My name, before I forget, is Jessica.",
    "Your agent today is Jessica.",
    "AdvisoryCloud, Jessica.",
)
NO_INTRODUCTION = (
    "This is AdvisoryCloud.",
    "I'm sorry about that.",
    "This is about your invoice.",
    "it's fine",
    "You're through to support.",
    "I'm just looking now.",
    "you're speaking with advisory cloud",
    "this is great news",
    "That's splendid, congratulations!",
    "Oh, that is hilarious.",
    "this is heartbreaking to hear",
    "Brr, here too.",
    "Snowing here as well.",
    "You've reached the member desk.",
)
ASKS = (
    "May I have your name, please?",
    "who am i speaking with",
    "And you are?",
    "Name?",
    "What's your name?",
    "who's calling please",
    "With whom do I have the pleasure?",
    "could i take a name",
    "Can I start with your first name?",
    "who have i got on the line",
    "And your good name, sir?",
    "What should I call you?",
    "what name is it under",
    "I'm Lou, may I have yours?",
    "who's this",
    "Could you tell me your full name?",
    "You are?",
    "and you go by?",
    "whose membership shall i open",
    "who would I be helping",
    "And who shall I tell her rang?",
    "who is the message from",
    "Who may I say is calling?",
    "Who should I say it was?",
)
NO_ASK = (
    "What's the company name?",
    "I'll change your name on the badge.",
    "What's the name of the board?",
    "Who's your advisor?",
    "I've got your name here.",
    "who is charging you",
    "Which card name is it?",
    "it's in your name",
    "what's your email",
    "Who did you speak to?",
    "You are.",
    "Who is the invoice from?",
    "Who would you say is to blame?",
)
GIVES = (
    ("My name is Marguerite Delacroix.", "marguerite"),
    ("this is marguerite", "marguerite"),
    ("Marguerite Delacroix here.", "marguerite"),
    ("it's marguerite delacroix", "marguerite"),
    ("hi mar greet dela croy", "mar greet"),
    ("Marguerite. Delacroix.", "marguerite"),
    ("I'm Margo, I'm calling for my mother.", "margo"),
    ("hello my name is anselm", "anselm"),
    ("You're speaking to Marguerite.", "marguerite"),
    ("yes good morning it is marguerite", "marguerite"),
    ("The name's Delacroix, Marguerite.", "marguerite"),
    ("everyone calls me maggie", "maggie"),
    ("I'm called Marguerite.", "marguerite"),
    ("my names marguerite", "marguerite"),
)
GIVES_NOT = (
    "I'm calling about my card.",
    "this is ridiculous",
    "It's about the invoice.",
    "i'm locked out",
    "I was talking to Ferdinand.",
    "it's been three weeks",
    "This is the second time.",
    "i'm looking for priscilla",
    "hello jessica",
    "My company is called Halvard and Sons.",
    "The board is named Meridian.",
)


@pytest.mark.parametrize(
    ("kind", "yes", "no"),
    [(ActKind.SELF_INTRODUCTION, INTRODUCES, NO_INTRODUCTION), (ActKind.ASKS_NAME, ASKS, NO_ASK)],
    ids=str,
)
def test_agent(kind: ActKind, yes: tuple[str, ...], no: tuple[str, ...]) -> None:
    assert [s for s in yes if not does(kind, f"A: {s}")] == [], "not found"
    assert [s for s in no if does(kind, f"A: {s}")] == [], "wrongly found"


@pytest.mark.parametrize(("said", "first"), GIVES)
def test_names_given(said: str, first: str) -> None:
    given = [a for a in heard("A: Hello, AdvisoryCloud.", f"M: {said}") if a.kind is ActKind.GIVES_NAME]
    assert first in {a.slots.get(s) for a in given for s in ("first", "nickname")}


@pytest.mark.parametrize("said", GIVES_NOT)
def test_no_name_given(said: str) -> None:
    assert not [a for a in heard("A: Hello, AdvisoryCloud.", f"M: {said}") if a.kind is ActKind.GIVES_NAME]


@pytest.mark.parametrize(
    "said",
    [
        "Is this Marguerite Delacroix?",
        "may i speak to marguerite please",
        "I'm trying to reach Marguerite.",
        "am i speaking with marguerite",
        "Would Marguerite be about?",
    ],
)
def test_asking_for_the_person_asks_on_an_outbound_call_only(said: str) -> None:
    def named(direction: str) -> list[object]:
        lines = ("M: Hello?", f"A: {said}", "M: Speaking.")
        return [a for a in heard(*lines, direction=direction) if a.kind is ActKind.ASKS_NAME and "name" in a.slots]  # type: ignore[arg-type]

    assert named("outbound") and not named("inbound")


def test_the_answer_is_a_name_though_the_record_knows_none() -> None:
    acts = heard("A: who's calling", "M: um it's balthazar quint", member=None)
    assert [a.slots["first"] for a in acts if a.kind is ActKind.GIVES_NAME] == ["balthazar"]


def test_letters_spelled_out_are_kept() -> None:
    acts = heard("A: your name please", "M: ilse brandt i l s e", member=None)
    assert next(a for a in acts if a.kind is ActKind.GIVES_NAME).slots["spelled"] == "ilse"
