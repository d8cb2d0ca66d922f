"""Thanks on the return that do not name the wait."""

from __future__ import annotations

import pytest

from qa_analyzer.timeline.wait_thanks import thanks_for_the_wait


@pytest.mark.parametrize(("text", "words"), [
    ("Thank you Nadia, it does allow it.", "Thank you"), ("Right, thank you for that. It's the old card.", "thank you"),
    ("you're a saint for sitting through that so it's done", "saint for sitting"),
    ("Thanks ever so much for putting up with the jazz. It's off.", "Thanks ever so much for putting"),
    ("Much obliged, Nadia. So the answer is yes.", "Much obliged"),
    ("Okay I'm back, thanks. It's the old card.", "thanks"),
    ("Thanks for your forbearance, Nadia. It is solved.", "Thanks"),
    ("Thanks for sparing me those two minutes. It's open now.", "Thanks"),
    ("Right under my nose. Thanks for letting me dig.", "Thanks"),
    ("Hats off to you for sitting through that, Nadia.", "Hats off"),
    ("Thank you for those extra minutes, Nadia.", "Thank you"),
    ("Two minutes flat. Thanks for giving us that, Nadia. It's done.", "Thanks"),
    ("Well endured, Nadia. It's open now.", "Well endured"),
])  # fmt: skip
def test_they_thank_for_the_wait(text: str, words: str) -> None:
    assert thanks_for_the_wait(text).startswith(words)


@pytest.mark.parametrize("text", [
    "Thank goodness, that worked. You're set.", "Thanks to the billing team it is sorted.", "Sorry to keep you.",
    "Thank you for confirming your email earlier. It's open.", "No thanks needed, it's done now.", "Thank you.",
    "Thankfully it was the old card.", "Thank you for calling us, this is Petra again.", "They said thank you.",
    "Thanks for letting me know about the card. It's open.", "Thanks for letting us have the form. It's open.",
    "Thanks for giving me that number earlier. It's open.", "Thanks for giving us the address. It's open.",
])  # fmt: skip
def test_they_thank_for_something_else_or_not_at_all(text: str) -> None:
    assert thanks_for_the_wait(text) == ""
