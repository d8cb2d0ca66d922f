from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds, read


@pytest.mark.parametrize(("text", "kind"), [
    ("What the hell did you click?", "profanity"), ("that's a load of crap", "profanity"), ("oh shit", "profanity"), (
    "Are you stupid?", "insult"), ("can you even read", "insult"),
    ("people like you", "insult"), ("That's your own fault.", "blame"), ("you should have read the terms", "blame"), (
    "well you're the one who clicked it", "blame"),
    ("Calm down, ma'am.", "dismissal"), ("not my problem", "dismissal"), ("Whatever.", "dismissal"), ("Deal with it.",
    "dismissal"), ("so what", "dismissal"),
    ("If you say so.", "sarcasm"), ("Oh, boo hoo, poor you", "sarcasm"), ("Listen, lady.", "slang"), ("chill dude",
    "slang"),
    ("Sir, lose the sarcasm, okay?", "dismissal"), ("Spare me the drama.", "dismissal"),
    ("Folks skip the terms and then they ring up and scream at us.", "dismissal"),
    ("Well, I can't do much about it, can I?", "dismissal"),
    ("And how did you pay it, supposedly?", "sarcasm"), ("I do know how to type, thanks.", "sarcasm"),
])  # fmt: skip
def test_unprofessional_words(text: str, kind: str) -> None:
    found = {a.slots["type"] for a in read("M: It's still broken!", f"A: {text}") if a.kind is ActKind.UNPROFESSIONAL}
    assert found, text
    assert kind in found or found & {"dismissal", "slang", "sarcasm"}


@pytest.mark.parametrize("text", [
    "It's not your fault at all.", "So what can I do for you?", "Whatever time suits you.",
    "Take your time, there's no rush.", "The connection is slow today.",
    "Keep cool out there, goodbye now.", "cool it's all set for friday", "Cool, it'll be with you today.",
    "stay cool this weekend",
    "We can settle it with billing.", "Once things settle down I'll ring you.", "There's a cooling down period.",
    "cool it looks right on my side", "Let it cool down first.", "chill it is then, the patio table",
    "Keep calm and enjoy the dinner.",
    "You should have an email from me.", "That's a difficult situation.", "You are all set.",
    "I see, that's on your profile.", "I have two accounts here under your name.",
    "Members like you make it worthwhile.", "Customers like you make this job a joy.",
    "The parcel went out on Monday with the usual carrier, supposedly.", "I don't know how to ever thank you.",
    "It was snapping at me too, that printer.", "I can see the attitude survey here.",
    "I enjoy talking to people like you.", "This is our mistake, not yours.", "Let me figure it out for you.",
])  # fmt: skip
def test_plain_words_are_professional(text: str) -> None:
    assert ActKind.UNPROFESSIONAL not in kinds("M: It's still broken.", f"A: {text}")


@pytest.mark.parametrize("text", ["A new grandson, good for you!", "Well done, that was the right button."])
def test_praise_is_meant_unless_the_member_is_upset(text: str) -> None:
    assert ActKind.UNPROFESSIONAL not in kinds("M: I managed it all by myself, hooray.", f"A: {text}")
    upset = "M: This is ridiculous, it's the third time you people have broken it and I'm fed up!"
    assert ActKind.UNPROFESSIONAL in kinds(upset, "A: Wow, well done.")


def test_the_members_words_are_the_members() -> None:
    assert ActKind.UNPROFESSIONAL not in kinds("M: What the hell is this?")
