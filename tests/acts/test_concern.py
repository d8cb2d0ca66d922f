from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds, read


@pytest.mark.parametrize("text", [
    "I can't log in.", "my card was declined twice", "You charged me for a year I didn't order.",
    "the link doesn't work", "I'm worried it won't arrive in time.",
    "it keeps kicking me out", "Nobody called me back.", "there's a problem with my invoice",
    "I never got the certificate.", "My name is spelled wrong on the badge."
    , "i've been locked out since monday", "the page is stuck", "I'm a bit disappointed.",
    "There are two charges on my card, same day.", "I've got a pit in my stomach about this.",
    "It's become quite a headache.",
    "it refuses to save", "What a pity, I'd moved a meeting for it.", "My heart sank when I saw the bill.",
    "I'm having a challenge with my payment.", "the numbers don't add up", "there is an extra charge in may",
    "I'm a bit rattled by that letter.", "he left me hanging", "i've been losing sleep over it",
    "they forgot about me",
    "The upload ain't working.", "I'm struggling to log in.", "It's a bit of a nuisance, that.",
    "It says my account is suspended.", "something went wrong with the upload",
    "I cannot for the life of me find the switch.", "I was meant to hear from you by noon.",
    "it ate my whole application", "One of yours hung up on me.",
    "the letter never reaches me", "We're in a bit of a muddle with the seats.",
    "I can't seem to join the session.",
])  # fmt: skip
def test_a_concern(text: str) -> None:
    assert ActKind.CONCERN in kinds(f"M: {text}")


@pytest.mark.parametrize("text", [
    "I'd like to change my address.", "No problem at all.", "Can you send me the invoice?",
    "I'm calling about the dinner on Friday.", "Can't complain, thank you.",
    "I'm not losing my mind, then.", "I love a challenge.", "Not a bother.", "I don't want to be a nuisance.",
    "I'm afraid I only have five minutes.", "A shame to leave, but I'm moving.", "I've never been to one.",
    "nothing urgent at all",
    "I was supposed to ring you back about the date.", "I forgot my glasses, hang on.",
    "What does the higher plan cost?", "I can't thank you enough.", "not urgent at all",
    "I'd like to upgrade, please.", "It's all working now, thanks.", "I lost my glasses, read it to me.",
    "Is it too late for the spring round?", "I always say it wrong, it's Moreau.", "I'm meant to be in Tulsa by ten.",
])  # fmt: skip
def test_a_plain_request_is_no_concern(text: str) -> None:
    assert ActKind.CONCERN not in kinds(f"M: {text}")


HOT = [
    "This is ridiculous.", "I am so fed up with you people.", "for the third time, it's Moreau",
    "You're wasting my time!", "I want to speak to a supervisor right now.",
    "Are you even listening to me?", "I'm calling my bank.", "that is just great, thanks for nothing",
    "What am I paying you for?", "Don't tell me to calm down!",
    "i've had enough of this", "Oh for heaven's sake.", "I'll believe it when I see it.",
    "this is the worst service i have ever had", "what kind of company is this", "I'm going to sue you.",
]  # fmt: skip


@pytest.mark.parametrize("text", HOT)
def test_displeasure_with_heat(text: str) -> None:
    assert ActKind.UPSET in kinds(f"M: {text}")


@pytest.mark.parametrize("text", [
    "I'm a little disappointed, to be honest.", "Could I speak to a manager when there's time?",
    "The upload fails at the last step.", "I want to cancel my membership, please.",
    "I'm not angry, just curious.", "Wow, that's awesome, this is ridiculous, I love it!", "My name is Sue Bank.",
    "It took three weeks, but it came.", "I've been waiting for this, how exciting.",
    "Excellent service, thank you.",
])  # fmt: skip
def test_calm_words_are_not_heated(text: str) -> None:
    assert ActKind.UPSET not in kinds(f"M: {text}")


def test_weak_signs_count_after_an_upset_turn() -> None:
    assert ActKind.UPSET not in kinds("M: Excuse me?")
    assert ActKind.UPSET in kinds("M: This is unacceptable.", "A: It is what it is.", "M: Excuse me?")


@pytest.mark.parametrize("text", [
    "I understand, that must be frustrating.", "Oh no, what a pain.", "I can see why you're upset.",
    "that's not good at all", "I'd be annoyed as well.", "Oh dear.",
    "that sounds stressful", "I hear you.", "no wonder you're worried", "You're right, that shouldn't happen.",
    "ouch",
    "I don't blame you.", "That's a long wait, far too long.",
])  # fmt: skip
def test_empathy(text: str) -> None:
    assert ActKind.EMPATHY in kinds("M: My login is broken.", f"A: {text}")


@pytest.mark.parametrize("text", [
    "What's your email?", "Do you understand?", "You didn't fill it in.", "I have you here.", "Not a problem.",
    "Thanks a lot.", "And the date of birth?", "It renewed on the third.",
])  # fmt: skip
def test_no_empathy(text: str) -> None:
    assert ActKind.EMPATHY not in kinds("M: My login is broken.", f"A: {text}")


@pytest.mark.parametrize(("text", "wanted"), [
    ("I'm so sorry about that.", True), ("My apologies.", True), ("we do apologize", True), ("forgive me", True), (
    "Sorry, what was that?", False), ("Sorry, could you spell it?", False),
])  # fmt: skip
def test_apology(text: str, wanted: bool) -> None:
    assert (ActKind.APOLOGY in kinds(f"A: {text}")) is wanted


def test_restatement_takes_the_members_own_words() -> None:
    told = "M: The webinar recording disappeared from my dashboard overnight."
    assert ActKind.RESTATEMENT in kinds(told, "A: So the recording is missing from your dashboard. Let me look.")
    assert ActKind.RESTATEMENT not in kinds(told, "A: Which webinar was it?")
    assert ActKind.RESTATEMENT not in {a.kind for a in read("M: I want the recording.", "A: The recording is ready.")}


@pytest.mark.parametrize("text", [
    "That's no way to start a Monday.", "Nobody wants to see that on a bill.", "We owe you better than that.",
    "I'd have hated that too.", "We dropped the ball there.", "That won't do.", "let's get that put right for you",
    "that's one too many", "That stinks.", "It's the last thing we want for anybody.", "somebody slipped up there",
    "That shouldn't be on you to chase.", "You deserve better than that.", "Right, this needs setting straight.",
    "you've been very patient with us", "Dear me.", "We can't have that.", "That should not be so.",
])  # fmt: skip
def test_empathy_in_many_words(text: str) -> None:
    assert ActKind.EMPATHY in kinds("M: My login has been dead for a week.", f"A: {text}")


@pytest.mark.parametrize("text", [
    "Okay, what's your email?", "Did you try resetting it?", "And which card was it?", "It says here it was ticked.",
    "Okay, so what do you want to do?", "That's billing.", "I see the payment here.", "Thank you. One moment.",
    "That shouldn't be an issue.", "Then it should not have been.", "I know how to spell it.", "I'll get it changed.",
])  # fmt: skip
def test_going_on_is_no_empathy(text: str) -> None:
    assert ActKind.EMPATHY not in kinds("M: My login has been dead for a week.", f"A: {text}")
