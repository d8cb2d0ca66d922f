from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds

GIVEN = (
    "A: May I have your name?",
    "M: Rosalia Petrov.",
    "A: And your email?",
    "M: It's rosalia at pinelands dot org.",
)
STORY = "M: So my seat on the logistics board says suspended and nobody told me, and I need it back because I am a "
"speaker there."


@pytest.mark.parametrize("text", [
    "What's your name?", "Name?", "what was your email again", "Could I have your email address?",
    "Who am I speaking with?", "What email did you give?", "Remind me of your name.",
    "email please", "can i get your name", "And what is your email?", "What did you say your name was?",
    "your name again please",
])  # fmt: skip
def test_what_was_given_is_asked_for_again(text: str) -> None:
    assert ActKind.ASKS_AGAIN in kinds(*GIVEN, f"A: {text}")


@pytest.mark.parametrize("text", [
    "Is that Petrov with a V?", "Let me read your email back.", "Sorry, you broke up, could you repeat your email?",
    "What's your phone number?", "What's the name on the card?",
    "I'll send it to your email.", "Thank you, Rosalia.", "Did you say pinelands dot org?",
    "Would you like it in your email?", "And you are the reason I like Tuesdays.", "and you are all set",
    "So now you are on the list, and you are down for June.", "And you're very welcome.",
])  # fmt: skip
def test_checking_is_not_asking_again(text: str) -> None:
    assert ActKind.ASKS_AGAIN not in kinds(*GIVEN, f"A: {text}")


def test_the_story_is_asked_for_again() -> None:
    assert ActKind.ASKS_AGAIN in kinds(
        "A: How can I help?", STORY, "A: Okay.", "M: Yes.", "A: So what's the problem again?"
    )
    assert ActKind.ASKS_AGAIN not in kinds("A: How can I help?", STORY, "A: When did you see that first?")


@pytest.mark.parametrize("text", [
    "I just told you that.", "As I said, it's the blue one.", "As I said, my seat.", "for the third time, Petrov",
    "I already gave you my email.", "like i said before it's the card", "Do I have to say it all again?",
    "I've said it three times now.", "I literally just spelled it for you.", "you already asked me that",
    "I gave it to you two minutes ago.", "that's what i just said", "i'm saying it for the second time",
])  # fmt: skip
def test_the_member_says_they_said_it(text: str) -> None:
    assert ActKind.ALREADY_SAID in kinds(f"M: {text}")


@pytest.mark.parametrize("text", [
    "I asked by letter and was told I had called three times.", "I was just told it takes a week, twice.",
    "No, like I said to my sister, only the one.", "As I told the bank, it was paid.",
    "I told your colleague last week.", "I told you people in November.", "They said it would take a day.",
    "The letter said Friday.", "It's the second time it has happened.",
    "Shall I just give you the number on the new one?", "Could I just tell you what happened first?",
    "Odd, that's what I said to my husband.", "that's what i told my accountant as well",
    "I've called three times.", "Try it one more time, please.", "She told me to ring you.", "My wife said so.",
])  # fmt: skip
def test_what_was_told_to_others_is_not_repetition(text: str) -> None:
    assert ActKind.ALREADY_SAID not in kinds(f"M: {text}")
