"""Questions that ask for a hold in words of their own, and what answers them, judged by the hold that follows."""

from __future__ import annotations

import re

import pytest

from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.criteria.shelf import criteria
from qa_analyzer.pipeline import read_call


def permission(*said: str, bare: bool = False) -> str:
    """The verdict on a hold after the agent's and the member's words in turn; `bare`: without punctuation."""
    texts = [re.sub(r"[^a-z' ]", "", t.lower()) if bare else t for t in said]
    turns = [Turn("agent", 0.5, 4.0, "Good morning, thank you for calling, this is Petra.")]
    turns.append(Turn("member", 4.5, 8.0, "Hi, my March invoice shows two seats."))
    for n, text in enumerate(texts):
        at = turns[-1].end + 0.4
        turns.append(Turn("member" if n % 2 else "agent", at, at + 0.4 * len(text.split()), text))
    begins = turns[-1].end + 0.4
    turns.append(Turn("agent", begins + 60.5, begins + 64.0, "Thank you for waiting. It was the old card."))
    record = Record("c", events=(Event("hold", begins, begins + 60, "record"),))
    call = read_call(record, tuple(turns), begins + 65)
    module = criteria()["hold_permission"]
    return module.judge(call, module.LIMITS).outcome


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize(("asked", "answer"), [
    ("I need to ring the finance desk, that'd leave you alone with our jingle for two minutes. Happy with that?",
     "Sure thing."),
    ("I'll have to go and ask upstairs, about three minutes of silence for you. Could you stand it?", "I could."),
    ("I'm going to have to put you on hold for a minute. Is that too much of a pain?", "No, it's fine."),
    ("I'd pop you on hold for two minutes. Would you be up for it?", "I would."),
    ("I'll put you on hold for three minutes. Good with you?", "Good with me."),
    ("I want to put you on hold a couple of minutes, would that upset you?", "No."),
    ("So I'd set you on hold for two minutes while I run across. How do you feel about that?", "Fine by me."),
    ("Could I slip off for a bit and ask her?", "You might."),
    ("Could you stomach three minutes of panpipes?", "I could stomach that."),
    ("Would two more minutes of hold be too dreadful?", "Not at all."),
    ("Would it put you out if I fetched our lawyer and you waited a couple of minutes?", "It wouldn't put me out."),
    ("Could you put up with the flute again while I see to that?", "I could."),
    ("Have you time to wait a couple of minutes?", "I have."),
    ("Reckon you can hack a couple of minutes of nothing?", "Reckon so."),
    ("Is good for you if I put the music for two minutes?", "Yes is good."),
    ("May I beg two minutes off you while I go and find her?", "Beg away."),
    ("Could I trouble you to bide a while, two minutes or so?", "Aye, I'll bide."),
    ("Could I leave you waving at the clock for two minutes?", "Wave away."),
    ("Shall we say three minutes of waiting, if you're agreeable?", "Agreeable. My mobile is oh seven seven one."),
    ("Would you wait two minutes for me on hold?", "Two minutes I can spare."),
    ("Will you hold about five minutes?", "Five I have, ten I don't."),
    ("Could you hold for two minutes?", "Deal."),
    ("Might I have two minutes of your time on hold?", "You have it."),
    ("Say the word and I'll put you on hold for two minutes.", "Go on then."),
    ("Shall I put you on hold for two minutes and ask?", "Let's."),
    ("May I put you on hold for two minutes?", "So long as it's no more."),
    ("May I put you on hold for a couple of minutes?", "Have the full five."),
])  # fmt: skip
def test_it_asks_and_the_member_agrees(asked: str, answer: str, bare: bool) -> None:
    assert permission(asked, answer, bare=bare) == "pass"


@pytest.mark.parametrize(("asked", "answer"), [
    ("I'm putting you on hold for two minutes. Is your number still the same?", "Yes."),
    ("I'll put you on hold for two minutes. Did you get my email?", "Yes I did."),
    ("I'll put you on hold for two minutes. Can you hear me all right?", "Yes."),
    ("I'm putting you on hold for two minutes. Are you happy with the service?", "Yes."),
    ("Would you be kind enough to wait until Friday? I'm putting you on hold.", "Yes."),
    ("Would you be able to wait for the letter? I'll put you on hold now.", "Okay."),
    ("Can you wait till tomorrow for the refund? I'm putting you on hold for a minute.", "Sure."),
    ("Could you hold on to the letter? I'm putting you on hold for a minute.", "Okay."),
    ("You happy with the annual plan? Right, I'm putting you on hold for two minutes.", "Very happy."),
    ("Is the March one okay to cancel? And now I'll put you on hold for a minute.", "Yes, cancel it."),
    ("Did that take you two minutes?", "Yes."),
    ("Shall I send you the form?", "Yes."),
    ("May I cancel that one for you?", "Yes please."),
    ("You'll hear some music for two minutes now.", "Okay."),
    ("You're going to get a bit of our hold music now, Mr Brand.", "Oh. Okay."),
    ("I'll go and find the desk, forty seconds, and nadia at fernmail is still your email?", "Yes, that's it."),
    ("Let me run upstairs, a minute on hold, and is this the best number?", "Yes, that one."),
])  # fmt: skip
def test_a_question_about_something_else_asks_for_no_hold(asked: str, answer: str) -> None:
    assert permission(asked, answer) == "fail"


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize(("answer", "verdict"), [
    ("The first one.", "pass"), ("Hold's fine.", "pass"), ("Either's fine with me.", "pass"), ("I'll wait.", "pass"),
    ("I'd rather you rang me.", "fail"), ("The latter, please.", "fail"), ("Call me back.", "fail"),
])  # fmt: skip
def test_a_choice_between_a_hold_and_a_call_asks(answer: str, verdict: str, bare: bool) -> None:
    offered = "I can leave you on hold for two minutes, or ring you back later. Which do you prefer?"
    assert permission(offered, answer, bare=bare) == verdict


@pytest.mark.parametrize(("answer", "verdict"), [
    ("The first one.", "fail"), ("The second one.", "pass"), ("I'll wait.", "pass"), ("Ring me.", "fail"),
])  # fmt: skip
def test_the_order_of_a_choice_counts(answer: str, verdict: str) -> None:
    assert permission("Shall I call you back, or will you wait a couple of minutes?", answer) == verdict


@pytest.mark.parametrize("bare", [False, True])
def test_a_question_ends_where_the_hold_is_told(bare: bool) -> None:
    told = "Will you be at your desk tomorrow? I'm putting you on hold for two minutes."
    assert permission(told, "Yes, I will.", bare=bare) == "fail"


def test_a_choice_of_other_things_is_none() -> None:
    assert permission("Do you want it by post or by email? I'm putting you on hold.", "The first one.") == "fail"


@pytest.mark.parametrize(("asked", "answer", "verdict"), [
    ("May I put you on hold for two minutes?", "Ha, I'll survive.", "pass"),
    ("May I put you on hold for two minutes?", "It doesn't bother me.", "pass"),
    ("Have you got two minutes to hold?", "I've got two minutes.", "pass"),
    ("Have you got two minutes to hold?", "I haven't.", "fail"),
    ("Would two minutes of hold be too awful?", "Yes, it would.", "fail"),
    ("Would it bother you to hold for two minutes?", "It does bother me.", "fail"),
    ("Would it bother you to hold for two minutes?", "It wouldn't.", "pass"),
    ("Could you manage two minutes on hold?", "I couldn't, no, my train's coming.", "fail"),
    ("You don't mind a couple of minutes on hold, do you?", "I don't.", "pass"),
    ("May I put you on hold for two minutes?", "I can't bear that music.", "fail"),
])  # fmt: skip
def test_answers_in_the_questions_own_words(asked: str, answer: str, verdict: str) -> None:
    assert permission(asked, answer) == verdict
    assert permission(asked, answer, bare=True) == verdict


@pytest.mark.parametrize("answer", [
    "Two minutes I have been waiting already.", "That's a raw deal, I've waited all day.", "No deal.", "Go away.",
    "Take the two seats off.",
])  # fmt: skip
def test_words_of_agreement_in_another_sense(answer: str) -> None:
    assert permission("May I put you on good old hold for two minutes?", answer) != "pass"


@pytest.mark.parametrize("question", [
    "Wait, first, does that change lose me my place?", "hang on before you go will i lose my place",
    "what happens to my seat then",
])  # fmt: skip
def test_a_question_is_no_answer(question: str) -> None:
    assert permission("Mind waiting two minutes while I check?", question, "No, it's yours. Here we go.") == "fail"


def test_a_yes_to_another_question_agrees_to_no_hold() -> None:
    asked = "Which plan was it, the annual one? And would you be all right on hold for a couple of minutes?"
    assert permission(asked, "The annual one, aye, the big one.") == "unsure"
    assert permission(asked, "The annual one, and yes, that's fine.") == "pass"


def test_an_answer_that_only_a_question_gets_tells_that_one_was_asked() -> None:
    told = "it is some music for a minute and a half if you are that way inclined"
    assert permission(told, "it won't") == "unsure"
    assert permission(told, "okay") == "fail"
