from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds


@pytest.mark.parametrize("text", [
    "If we're disconnected, what's the best number I can call you back on?",
    "in case we get cut off is this a good number",
    "Should the line drop, do I ring you on the mobile?", "what's a good number to reach you on",
    "And your callback number, please?",
    "if i lose you can i call you back on this number", "Which number should I try if this call fails?",
    "just in case the call drops what number do i ring",
    "Is the number you're calling from the best one to reach you?",
    "If anything happens to the call, is the cell ending in four two right?",
    "what number can i call you back at", "if we get disconnected i'll ring you straight back on the number on file",
    "Have you a number I ring if we're cut off?",
    "Should we part company, where do I find you?", "If the tunnel eats you, which number do I use?",
    "And what do I dial if the pigeons get the line?", "in case of a hiccup what should i dial",
    "Suppose the signal goes, is it the landline I try?", "if this goes bang can i ring you back on this one",
    "what's your mobile in case we're parted",
    "And worst comes to worst, the line drops, I have you on the five oh three number?",
    "Give me somewhere to ring should the lift swallow you.",
    "If the battery goes, is there anything I can call?",
    "If I lose you I've got you under the area code four one two one, yes?",
    "Worst case, is this still your number?", "If we're cut off I've oh one four two here, do I use that?",
    "What's the surest way to get you if the line goes?",
])  # fmt: skip
def test_a_number_to_call_back_on(text: str) -> None:
    assert ActKind.CALLBACK_NUMBER in kinds(f"A: {text}")


@pytest.mark.parametrize("text", [
    "What's the phone number on your profile?", "He'll call you back at four.",
    "You can call us back on the same number.",
    "I'll call you on Tuesday.", "Did we get cut off earlier?", "Is there a number she should use?",
    "What is your order number?",
    "If you want to change plan, which number do I send the code to?", "If we refund you, which card do I use?",
    "If that is okay, what should I call you?", "If it shows an error, what is the error number?",
    "Your session drops after ten minutes.", "Could I have the last four digits?",
    "If it rains, is there something to ring the bell about?", "Worst case, we refund the whole year.",
    "What number should the driver ring, the one ending twelve?", "Which line should she use?",
    "If you have the case number, is it the long one?",
])  # fmt: skip
def test_another_number(text: str) -> None:
    assert ActKind.CALLBACK_NUMBER not in kinds(f"A: {text}")


def test_the_members_offer_counts_once_the_agent_takes_it() -> None:
    offer = "M: If I lose you in the tunnel, call me back on this same number."
    assert ActKind.CALLBACK_NUMBER in kinds(offer, "A: Absolutely, I will.")
    assert ActKind.CALLBACK_NUMBER not in kinds(offer, "A: Where are you driving?")
    assert ActKind.CALLBACK_NUMBER not in kinds("M: My number is on file.", "A: Okay, I will check.")
