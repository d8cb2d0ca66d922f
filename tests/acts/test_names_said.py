"""Names that the member tells of themselves beside the one they give, proven by the agent who uses them."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from tests.acts.hearing import heard

ASKED = "A: Hello, AdvisoryCloud, your name?"


def addressed(told: str, reply: str, member: str | None = "Konstantin Vasilakis") -> bool:
    """Whether the agent's reply addresses the member by first name."""
    acts = heard(ASKED, f"M: {told}", f"A: {reply}", member=member)
    return any(a.kind is ActKind.ADDRESSES_BY_NAME for a in acts)


@pytest.mark.parametrize(
    ("told", "reply"),
    [
        ("Vasilakis. Kosta. It's Konstantin on paper.", "Thank you, Kosta. What can I do?"),
        (
            "It's Konstantin Vasilakis, though nobody has called me that in years, so make it Dot.",
            "Sorry, Dot, let me see.",
        ),
        ("Konstantin Vasilakis. The lads say Stan.", "And how are you, Stan?"),
        ("Stan. Konstantin on my card.", "Stan it is. How may I help you, Stan?"),
        ("Konstantin Vasilakis. Kosta will do.", "Kosta, thanks for that."),
    ],
)
def test_a_name_that_both_say(told: str, reply: str) -> None:
    assert addressed(told, reply)


@pytest.mark.parametrize(
    ("told", "reply", "member"),
    [
        ("Vasilakis. Kosta. It's Konstantin on paper.", "Thank you, Mr. Vasilakis.", "Konstantin Vasilakis"),
        ("Konstantin Vasilakis. Sure.", "Sure, let me look.", "Konstantin Vasilakis"),
        ("My name is Priscilla Dunn, since you need it.", "Dunn, Dunn. I have one in Tulsa.", None),
        ("Konstantin Vasilakis. Good morning, Jessica.", "Jessica, that's me.", "Konstantin Vasilakis"),
    ],
)
def test_what_is_no_first_name_of_theirs(told: str, reply: str, member: str | None) -> None:
    assert not addressed(told, reply, member)


def test_a_word_spelled_out_after_i_am_is_a_name() -> None:
    given = [a for a in heard(ASKED, "A: Hm?", "M: yes and i'm trinh t r i n h", member=None) if a.slots.get("first")]
    assert "trinh" in {a.slots["first"] for a in given}
