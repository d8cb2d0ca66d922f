"""How much a turn looks like saying back what was done: by place, form, and the words that it shares with the call."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences, tokens

from ._farewell_phrases import WISH
from ._result_frames import AMOUNT, ASKS, BOOKED, DEED, GATHERS, NOW, RESULT, RIGHT, SETTLED
from ._shared_words import shared_words

Place = Literal["earlier", "before", "closing", "after"]
"""Where a turn stands: in the second half, right before the close, with thanks, farewell or the question for more, "
"or after the "
"question."""
_PARTS = re.compile(r"[,:;]\s|\band\b", re.IGNORECASE)
_MEMBERSHIP = re.compile(
    r"^my \w|\bwith us\b|\b(?:a|our) (?:\w+ )?members?\b|\bback of my\b|\byou (?:stay|keep|take|have) \w+$"
)
"""Of the member's years with the house, or a wish: no outcome."""
_SO_NOW = re.compile(
    r"\b(?:is|are|has|have|reads?|shows?|carries|says|calls|lists|names|gives|speaks|goes|go|gets?|stands?)\b"
)
_FROM_NOW = re.compile(r"\bfrom (?:now|here|today|this minute) on\b|\bas of (?:now|today|this)\b|\bfor good\b")
_OUTCOME = re.compile(
    r"\b(?:done|changed|updated|moved|refunded|cancell?ed|reset|set|added|sent|booked|switched|removed|fixed|"
    r"confirmed|saved|corrected|closed|opened|reopened|issued|reissued|re issued|swapped|renewed|upgraded|downgraded|"
    r"extended|paused|merged|linked|unlinked|credited|waived|activated|deactivated|restored|released|scheduled|"
    r"rescheduled|registered|transferred|approved|cleared|sorted|resolved|unlocked|filed|logged|raised|escalated|"
    r"stays?|staying|remains?|unchanged|untouched|back|off|over|in place|ends?|starts?|goes|runs|in the|be|is|are|by|"
    r"will|ready|message|callback|ticket|you have|we have|i have|your)\b"
)
_STRONG = re.compile(
    r"\b(?:done|changed|updated|moved|moving|refunded|cancell?ed|reset|set|added|booked|switched|removed|fixed|"
    r"confirmed|saved|corrected|closed|issued|reissued|swapped|renewed|upgraded|downgraded|extended|paused|merged|"
    r"linked|credited|waived|activated|restored|released|scheduled|rescheduled|registered|approved|cleared|sorted|"
    r"resolved|unlocked|filed|logged|raised|escalated|untouched|unchanged|in for|stays|posted|mailed|shipped|hidden|"
    r"live|active|working|gone|ready|taken|on (?:its|the|their) way|in place|coming|due|confirmation)\b"
)
_STANDS = re.compile(
    r"\b(?:on (?:file|record|there|your (?:account|profile))|as (?:normal|usual|before|planned|it was)|goes? through|"
    r"set up|up to date|taken care of|all in order|valid|good until|good to)\b"
)
"""How things stand now, in words of no deed."""
_OPENS = re.compile(
    r"^(?:(?:okay|all right|right|great|perfect|good|lovely|wonderful|well|then|now|and|yes|of course|my pleasure|"
    r"excellent|super|brilliant|no problem|fine|sure|\w+) ){0,3}?(?:so|then|therefore|hence|altogether|all told|"
    r"in short|in sum|which leaves|that leaves|bottom line|the upshot|that is|all set|there (?:we|you) go)\b"
)
_NODS = re.compile(r"^(?:okay|all right|right|great|perfect|good|lovely|well|brilliant|super|done|wonderful)\b")
_CLOSING = re.compile(
    r"\b(?:thank|thanks|appreciate|ta for|cheers for|anything else|anything more|have (?:a|an|yourself) (?:very )?(?:"
    + WISH
    + r")|enjoy (?:the|your|that|it|every)|take care|goodbye|bye|welcome|glad|"
    r"pleased|happy|love|value)\b"
)
_MAILED = re.compile(
    r"\b(?:i|we|you)(?: will| shall| am| are| can| have)? (?:\w+ ){0,9}?(?:e ?mail|e ?mails|e ?mailing|inbox|"
    r"in writing)\b"
)
"""An email that is promised says nothing back: what it will hold is not told."""
ENOUGH = 4
"""Points from which a turn says back (set by hand on conversations written for it)."""


def points(index: int, turns: Sequence[Turn], after_question: bool) -> int:
    """How much a turn looks like saying back: its best stretch of up to three sentences before the leave-taking."""
    answers = index > 0 and "?" in turns[index - 1].text
    found = sentences(turns[index].text)
    best = 0
    for first in range(len(found)):
        stretch: list[str] = []
        for sentence in found[first : first + 3]:
            if sentence.question:
                break
            body, *leave = _CLOSING.split(str(sentence), maxsplit=1)
            stretch.append(_MAILED.split(body, maxsplit=1)[0])
            if leave:
                break
        text = " ".join(" ".join(stretch).split())
        shared = shared_words(text, index, turns)
        opens, told = _OPENS.match(text) is not None, _STRONG.search(text) is not None
        settled = opens and after_question and " and " in text and (told or _STANDS.search(text) is not None)
        if len(shared) < (1 if settled else 2) or not (_OUTCOME.search(text) or (opens and after_question)):
            continue
        nods = not opens and (_NODS.match(text) is not None or " then " in f"{text} ")
        points = (
            2 * opens + nods + told + 1 + (len(shared) >= 3) + (len(shared) >= 5) + (" and " in text) + after_question
        )
        best = max(best, points - 2 * answers - (not (opens or nods or told)))
    return best


def tells_outcome(index: int, turns: Sequence[Turn], place: Place) -> bool:
    """Whether a turn tells in plain statements how the matter stands now; no answer to a question does.

    Before the close, what is told must be a deed with its outcome, or earlier two outcomes gathered ("therefore, ...");
    and the member must have no more to ask of it.
    """
    if index and turns[index - 1].role == "member" and ASKS.search(turns[index - 1].text):
        return False
    after = turns[index + 1].text if place in ("earlier", "before") and index + 1 < len(turns) else ""
    if ASKS.search(after) and not RIGHT.match(after):
        return False
    clauses = _stated(turns[index].text)
    told = [RESULT.search(f"{clause} ") is not None for clause in clauses]
    near = [c for i, c in enumerate(clauses) if any(told[max(0, i - 1) : i + 2])]
    text, results = " ".join(near), sum(told)
    shared = shared_words(text, index, turns)
    now = any(NOW.search(clause) for clause in clauses)
    plain = now or results > 1 or AMOUNT.search(text) is not None
    enough = results > 0 and (len(shared) >= 2 or (bool(shared) and plain))
    enough = enough or any(
        _SO_NOW.search(c) and NOW.search(c) and len(shared_words(c, index, turns)) >= 2 for c in clauses
    )
    enough = enough or any(SETTLED.match(c) and len(shared_words(c, index, turns)) >= 2 for c in clauses)
    if place == "earlier":
        found_out = re.search(r"\b(?:had|was|were)\b", " ".join(clauses)) is not None
        agreed = RIGHT.match(after) is not None and any(BOOKED.match(clause) for clause in clauses)
        gathered = results > 1 and GATHERS.match(" ".join(clauses)) is not None
        return (agreed or gathered) and len(shared) >= 2 and not found_out
    if place == "before":
        deed = any(DEED.match(clause) for clause in clauses)
        settled = any(_FROM_NOW.search(c) and len(shared_words(c, index, turns)) >= 2 for c in clauses)
        return settled or (
            deed and ((enough and (results > 1 or now)) or (now and any(len(c.split()) >= 4 for c in clauses)))
        )
    return enough


def _stated(text: str) -> list[str]:
    """The clauses of a turn that state something, in plain words, up to the leave-taking of their sentence."""
    clauses: list[str] = []
    for sentence in sentences(text):
        if sentence.question:
            continue
        for part in _PARTS.split(text[sentence.start : sentence.end]):
            body, *leave = _CLOSING.split(" ".join(t.text for t in tokens(part)), maxsplit=1)
            clauses.append(_MAILED.split(body, maxsplit=1)[0].strip())
            if leave:
                break
    return [c for c in clauses if c and not _MEMBERSHIP.search(c)]
