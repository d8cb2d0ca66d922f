"""Details that are asked for in a call: how an agent asks, and what shows that the member gave them."""

from __future__ import annotations

import re

_END = r"(?! (of|for (?!me)|would|should|could|will|do you|that (it|you)|who|to|they|we|he|she|on the card))"
"""What follows where another name or address is meant."""


_OTHERS = (
    "a|an|user|company|business|brand|domain|file|display|screen|maiden|middle|pet|street|product|board|plan|event|school|"
    "bank|host|profile|login|account|page|project|colleague|contact"
)
"""Words before a detail that make another of it: "your user name"."""


def _frames(noun: str) -> re.Pattern[str]:
    """How an agent asks for a detail: in a question, a polite request, or curtly by the word alone."""
    return re.compile(
        rf"\b(what|which)( is| was)?( it)?( your| the| that)?( (?!({_OTHERS})\b)\w+){{0,2}}? ({noun})\b{_END}|"
        rf"\b(can|could|may|might|would) (i|you|we) (\w+ ){{0,3}}?(have|get|grab|take|give|tell|confirm|provide|"
        rf"repeat|know)( me| us)? (your|the|an|that)( (?!({_OTHERS})\b)\w+){{0,2}}? ({noun})\b{_END}|"
        rf"\b(i|we) (would |will |do |still |just |shall |am going to )*need (your|the|an|that) "
        rf"(\w+ )?({noun})\b{_END}|"
        rf"^(okay |and |so |right |yeah |um |all |alright )*(your |the )?({noun})( please)?$"
    )


DETAILS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "name": (
        re.compile(
            _frames("name|first name|last name|full name|surname").pattern
            + r"|\b(who (is this(?! for)|am i speaking|am i talking|do i have|have i got|is calling|is it calling))\b|"
            r"\band you are$|^(okay |and |so )*who is (this|it|that)$"
        ),
        re.compile(r""),
    ),
    "email": (
        _frames("e ?mail address|e ?mail(?! address)"),
        re.compile(
            r"\b(dot (com|net|org|co|io|edu|dev|biz|uk|ca|us|gov|info|me|ai)|gmail|yahoo|hotmail|outlook|icloud|\w+ "
            r"at \w+)\b"
        ),
    ),
    "phone": (
        _frames("(phone|mobile|cell) number|(phone|mobile|cell)(?! number)|telephone number|contact number"),
        re.compile(r"(\b(zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|\d+)\b ?){7,}"),
    ),
    "birth date": (
        _frames("date of birth|birth ?date|birthday|dob"),
        re.compile(
            r"\b(january|february|march|april|may|june|july|august|september|october|november|december|nineteen|(19|"
            r"20)\d\d|born)\b"
        ),
    ),
    "problem": (
        re.compile(
            r"\bwhat (is|was|seems to be|exactly is)( the| your)( \w+)? ?(problem|issue|trouble|matter|concern|"
            r"reason for)\b(?! (with|about|regarding|on|in) (the|your|this|that|it|those|these)\b)|\bwhat are you "
            r"calling (about|for)\b|"
            r"\bwhy (are|were|did) you call\w*\b|\bwhat (is|was) it (that )?you (need|needed|want|wanted|are "
            r"calling)\b|\bwhat is (it|this) (about|regarding)\b"
        ),
        re.compile(r""),
    ),
}
"""Per detail: how the agent asks for it, and how the member's words show that it was given."""
