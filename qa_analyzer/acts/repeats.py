"""Information asked for twice: the agent asks again for what was given, or the member says that they gave it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._asked_back import asked_back
from ._details import DETAILS
from ._masked import told_masked
from ._repeats_words import REPEAT_RULES
from ._spoken import QUESTION, Spoken, run_before
from .rule import Rule

RULES: tuple[Rule, ...] = REPEAT_RULES


_EXCUSED = re.compile(
    r"\b(spell\w*|one (t|l|n|s|r|c|m|p|e|k)|with an? [a-z]\b|did i (get|hear)|was that|is that|did you say|you said|"
    r"so that is|let me (read|confirm|make sure|repeat|double check)|"
    r"broke up|break\w* up|cut(ting)? out|cut you|did not (quite )?(catch|hear|get)|could not (quite )?hear|missed "
    r"that|line|loud|noisy|last (four|name|bit|part|digits?)|first (part|bit|line|name)|"
    r"different|another|other|new|old|alternative|backup|second|her|his|their|whose|company name|on the card|on file|"
    r"back up|correct|right|still|confirm|verify|best|call you back|callback)\b"
)
_AS_I = re.compile(r"(as|like) i (just |already )?(said|mentioned|explained)")
_LINE = re.compile(
    r"\b((bad|noisy|poor|terrible|crackly) (line|connection|signal)|line (was|is|went)|broke|breaking|cut(ting)? (out|"
    r"you|off)|static|echo)\b"
)
_SWALLOWED = re.compile(r"\b(pardon|sorry|hello|are you there|say (that|it) again|repeat)\b")


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds ASKS_AGAIN where a detail is asked for that the member gave; drops it where nothing had been given."""
    spoken = [Spoken.of(i, t) for i, t in enumerate(turns)]
    by_rule = {a.turn: a for a in acts if a.kind is ActKind.ASKS_AGAIN}
    kept = [a for a in acts if a.kind is not ActKind.ASKS_AGAIN and not _filler(a, spoken)]
    given: dict[str, int] = {}
    asked: dict[str, int] = {}
    for i, one in enumerate(spoken):
        if one.turn.role == "agent":
            detail = _asked(one, given, asked)
            again = by_rule.get(i)
            if again is not None and given and not _SWALLOWED.search(one.text[:25]) and not _LINE.search(one.text):
                kept.append(again)
            elif detail is not None and detail in given and not _EXCUSED.search(one.text):
                kept.append(
                    one.act(
                        ActKind.ASKS_AGAIN,
                        None,
                        f"asks for {detail} that was given",
                        slots={"detail": detail},
                        score=0.8,
                    )
                )
            elif again is None and not _LINE.search(one.text) and (back := asked_back(i, spoken)) is not None:
                kept.append(one.act(ActKind.ASKS_AGAIN, back, "looks back for what was said", score=0.8))
            if detail is not None:
                asked[detail] = i
        else:
            _note(one, spoken, turns, given)
    return kept


def _filler(act: Act, spoken: Sequence[Spoken]) -> bool:
    """Whether "as I said" is a way of speaking: nobody had just asked anything.  First words never repeat."""
    if act.kind is not ActKind.ALREADY_SAID:
        return False
    if act.turn and not any(s.turn.role == "member" for s in spoken[: act.turn]):
        return True
    if not _AS_I.match(act.quote.lower()):
        return False
    before = run_before([s.turn for s in spoken], act.turn, "agent")
    return bool(before) and not any("?" in spoken[i].turn.text or QUESTION.search(spoken[i].text) for i in before)


def _asked(one: Spoken, given: dict[str, int], asked: dict[str, int]) -> str | None:
    """The detail that an agent turn asks for; the problem only where it was told to an offer of help or a question."""
    return next((d for d, (ask, _) in DETAILS.items() if ask.search(one.text)), None)


def _note(one: Spoken, spoken: Sequence[Spoken], turns: Sequence[Turn], given: dict[str, int]) -> None:
    """Marks what a member turn gives: the answer to a question for it, or a detail that shows by itself."""
    before = run_before(turns, one.index, "agent")
    question = " ".join(spoken[i].text for i in before)
    for detail, (ask, shows) in DETAILS.items():
        if detail == "problem":
            if len(one.tokens) >= 12 and _TELLS.search(one.text) and not _ONLY_ASKS.search(one.text):
                given.setdefault("problem", one.index)
        elif (
            ask.search(question)
            and (shows.search(one.text) or told_masked(one.turn.text, detail.replace(" ", "_")))
            and "?" not in one.turn.text
        ):
            if one.tokens and not _EVADES.search(one.text):
                given.setdefault(detail, one.index)
        elif detail in _BY_ITSELF and _BY_ITSELF[detail].search(one.text):
            given.setdefault(detail, one.index)


_TELLS = re.compile(
    r"\b(i|my|we|it|you|me)\b.*\b(not|charged|wrong|locked|cancel|need|want|trying|problem|issue|because|so|got|says|"
    r"said|still|paid|never|invoice|certificate)\b"
)
_ONLY_ASKS = re.compile(
    r"^(?!.*\b(because|charged|wrong|cancel|problem|issue|invoice|never|still|paid|locked)\b)"
    r".*\b(manager|supervisor|somebody|someone|speak (to|with)|talk (to|with)|put me|get me)\b"
)
"""Asks for a person and tells nothing of the matter."""
_BY_ITSELF = {
    "email": re.compile(r"\bat \w+( \w+){0,3} dot (com|net|org|co|io|edu)\b"),
    "name": re.compile(r"\bmy name is \w+"),
    "phone": re.compile(r"\bmy (\w+ )?number is (\w+ ){5,}"),
}
"""Details that a member gives unasked."""
_EVADES = re.compile(
    r"\b(why do you|what for|do you need|which one|do not (know|remember|have)|not sure|hang on|hold on|let me (see|"
    r"find|think|get))\b|^(hello|hi|what|pardon|sorry)$"
)
