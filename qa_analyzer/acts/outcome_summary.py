"""Saying back, near the close, what was done or agreed: announced as such, or by place, form and shared words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences, tokens

from .rule import Rule

_SAID = (
    "(to|just|quick|let me|i will) (recap|summarize|summarise|sum up|recapitulate|go over)",
    "recap|recapping|summarizing|summarising", "in summary|short", "to (sum|wrap) (it|this|that|things|everything)? up",
    "let me (just)? (go over|run through|run over|read back|repeat|confirm) what",
    "(here is|this is|that is) (what|where) (we|i) (did|have|are|stand|agreed)",
    "(so)? what (we|i) (have|did|found|agreed|will do|are doing) (done|today|is|so far|was)?",
    "just to (confirm|be clear|make sure|double check) (then|what|we|i|so|everything)",
    "to confirm (then|what|we|i|so|everything|again)",
    "^ (all right|okay|right|perfect|great)? so (today|to confirm|just to confirm|we have|i have|in all|all "
    "in all|overall)",
    "as (a|agreed|discussed|promised) (recap|reminder|summary)", "quick recap|summary",
)  # fmt: skip
RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.SUMMARY,
        _SAID,
        unless=(
            "what (we|i) (have|did|do|are|will) (to|not|want|need|here)",
            "email|write|send|sending *4 recap|summary|recapping|summarizing|summarising",
        ),
        speaker="agent",
        slots={"form": "announced"},
        question=False,
    ),
)  # fmt: skip

_OUTCOME = re.compile(
    r"\b(?:done|changed|updated|moved|refunded|cancell?ed|reset|set|added|sent|booked|switched|removed|fixed|"
    r"confirmed|saved|corrected|closed|opened|reopened|issued|reissued|re issued|swapped|renewed|upgraded|"
    r"downgraded|"
    r"extended|paused|merged|linked|unlinked|credited|waived|activated|deactivated|restored|released|"
    r"scheduled|rescheduled|registered|transferred|approved|cleared|sorted|resolved|unlocked|filed|logged|"
    r"raised|escalated|stays?|staying|"
    r"remains?|unchanged|untouched|back|off|over|in place|ends?|starts?|goes|runs|in the|be|is|are|by|will|"
    r"ready|message|callback|ticket|you have|we have|i have|your)\b"
)
_STRONG = re.compile(
    r"\b(?:done|changed|updated|moved|moving|refunded|cancell?ed|reset|set|added|booked|switched|removed|"
    r"fixed|confirmed|saved|corrected|closed|issued|reissued|swapped|renewed|upgraded|downgraded|extended|"
    r"paused|merged|linked|"
    r"credited|waived|activated|restored|released|scheduled|rescheduled|registered|approved|cleared|sorted|"
    r"resolved|unlocked|filed|logged|raised|escalated|untouched|unchanged|in for|stays|posted|mailed|"
    r"shipped|hidden|live|active|working|gone|ready|taken|"
    r"on (?:its|the|their) way|in place|coming|due|confirmation)\b"
)
_STANDS = re.compile(
    r"\b(?:on (?:file|record|there|your (?:account|profile))|as (?:normal|usual|before|planned|it was)|"
    r"goes? through|set "
    r"up|up to date|taken care of|all in order|valid|good until|good to)\b"
)
"""How things stand now, in words of no deed."""
_OPENS = re.compile(
    r"^(?:(?:okay|all right|right|great|perfect|good|lovely|wonderful|well|then|now|and|yes|of course|my "
    r"pleasure|excellent|super|brilliant|no problem|fine|sure|\w+) ){0,3}?"
    r"(?:so|then|that is|all set|there (?:we|you) go)\b"
)
_NODS = re.compile(r"^(?:okay|all right|right|great|perfect|good|lovely|well|brilliant|super|done|wonderful)\b")
_CLOSING = re.compile(
    r"\b(?:thank|thanks|appreciate|anything else|anything more|have a (?:good|great|nice|lovely|wonderful|"
    r"blessed|fantastic|super|pleasant|brilliant)|enjoy (?:the|your|that|it|every)|take care|goodbye|bye|welcome|glad|"
    r"pleased|happy|love|value)\b"
)
_MAILED = re.compile(
    r"\b(?:i|we|you)(?: will| shall| am| are| can| have)? (?:\w+ ){0,9}?"
    r"(?:e ?mail|e ?mails|e ?mailing|inbox|in writing)\b"
)
"""An email that is promised says nothing back: what it will hold is not told."""
ENOUGH = 4
"""Points from which a turn says back (set by hand on conversations written for it)."""
_EVERYDAY = frozenset(
    "a about all also am an and any anything are as at back be been but by call can could day did do does "
    "done for from get go going good got had has have he help her here him his how i if in into is it "
    "just know let like look make me more much my need no not now of off oh okay on one only or our out over "
    "please right said say see she should so some something take thank thanks that the them then there "
    "these they thing this those time to today too two up us want was way we well were what when where which who "
    "will with would "
    "yeah yes yep you your sorry sure great lovely perfect".split()
)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Drops announced summaries of the first half; adds what the last turns say back.

    A stretch of the agent counts in the close (from the question for anything else, or the last turns) when it
    opens with "so" or "then", or tells an outcome, and shares words with the call before it.
    """
    last = [i for i, t in enumerate(turns) if t.role != "member"]
    if not last:
        return acts
    kept = [a for a in acts if a.kind is not ActKind.SUMMARY or a.turn >= len(turns) * 0.45]
    asked = [a.turn for a in acts if a.kind is ActKind.ANYTHING_ELSE and a.turn >= len(turns) * 0.5]
    close = min([*asked[-1:], *last[-3:]])
    if any(a.kind is ActKind.SUMMARY and a.turn >= close - 1 for a in kept):
        return kept
    scored = [(points, i) for i in last if i >= close - 1 for points in [_points(i, turns, bool(asked) and i >= close)]]
    points, best = max(scored, default=(0, 0))
    if points < ENOUGH:
        return kept
    turn = turns[best]
    found_by = f"summary: {points} points of place, form and shared words"
    return [*kept, Act(ActKind.SUMMARY, best, turn.role, turn.start, turn.end, turn.text,
                       slots={"form": "said back"}, score=0.7, found_by=found_by)]  # fmt: skip


def _points(index: int, turns: Sequence[Turn], after_question: bool) -> int:
    """How much a turn looks like saying back: its best stretch of up to three sentences before the leave-taking."""
    earlier = {t.text for other in turns[:index] for t in tokens(other.text)} - _EVERYDAY
    stems = {e[:4] for e in earlier if len(e) > 4}
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
        shared = {w for w in text.split() if w not in _EVERYDAY and (w in earlier or (len(w) > 4 and w[:4] in stems))}
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
