"""How a call opens: greeting, the company's name, thanks for calling, how are you, the offer of help."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.names import letters, likeness
from qa_analyzer.text.normalise import Sentence, sentences
from qa_analyzer.text.timing import span_of

from ._offer_phrases import OFFERS_HELP
from ._opening_phrases import COMPANY, GREETINGS, THANKS_FOR_CALLING, TIMES_OF_DAY
from ._spoken import Spoken
from ._wellbeing_phrases import HOW_ARE_YOU
from .rule import Rule

DEFAULT_COMPANY = "AdvisoryCloud"
"""The house whose standard this is, where the record names no company."""
COMPANY_LIKENESS = 0.86
"""Chosen on names like "advisory clown" (.93), "advice recloud" (.88) against "advisory board" (.84)."""
COMPANY_SPELLING = 0.75
"""Least share of equal letters beside it: "advisor called" has the sound but only .69."""
_WELCOME = re.compile(
    r"\b(?:you are (?:\w+ )?welcome|(?:most|very|warmly|heartily) welcome|warm(?:est)? welcome|feel welcome)\b"
)
"""A welcome that in the call's first words answers no thanks."""
HOW_ENDS = frozenset("doing keeping feeling faring holding managing".split())
_DAY = frozenset("yourself day morning afternoon evening week weekend weather heat cold rain snow life things".split())

RULES: tuple[Rule, ...] = (
    *(Rule(ActKind.GREETING, phrases, unless=TIMES_OF_DAY.unless, slots={"time_of_day": time}, name=time)
      for time, phrases in TIMES_OF_DAY.by_time.items()),
    Rule(ActKind.GREETING, GREETINGS.phrases, unless=GREETINGS.unless, name="plain"),
    Rule(ActKind.THANKS_FOR_CALLING, THANKS_FOR_CALLING.phrases, unless=THANKS_FOR_CALLING.unless, speaker="agent"),
    Rule(ActKind.COMPANY, COMPANY.phrases),
    Rule(ActKind.HOW_ARE_YOU, HOW_ARE_YOU.phrases, unless=HOW_ARE_YOU.unless, mode="asks", name="asks"),
    Rule(ActKind.HOW_ARE_YOU, ("hope (you are|your|everyone|all|this|it) * (well|good|great|okay|nice|finds)",
                               "hope you * (having|had) a", "trust you are (keeping)? (well|good)"),
         speaker="agent", mode="states", score=0.5, name="hopes"),
    Rule(ActKind.OFFERS_HELP, OFFERS_HELP.phrases, unless=OFFERS_HELP.unless, speaker="agent", mode="asks"),
)  # fmt: skip


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Drops "how are you" that asks after something done; adds the company's name as it may be misheard."""
    kept = [a for a in acts if a.kind is not ActKind.HOW_ARE_YOU or _after_wellbeing(a, turns[a.turn])]
    have = {a.turn for a in kept if a.kind is ActKind.COMPANY}
    for index, turn in enumerate(turns):
        if index not in have:
            kept += _company(index, turn, record.company or DEFAULT_COMPANY)
    return kept + _welcome(kept, turns) + _asked_back(kept, turns)


_BACK = re.compile(
    r"\b(?:(?:how|what) about|how is it for|and) (?:you|yourself)\b"
    r"(?! (?:can|could|will|would|should|have|had|are|were|do|did|\w+ (?:me|us|the|a|your|it|that))\b)"
)
"""The question given back; not the start of a request ("and you can ...", "how about you give me the ...")."""


def _asked_back(acts: list[Act], turns: Sequence[Turn]) -> list[Act]:
    """The caller asked how the agent is, and the agent asks it back ("going great! How about you?")."""
    have = {a.turn for a in acts if a.kind is ActKind.HOW_ARE_YOU and a.mode == "asks"}
    found = []
    for index in (i + 1 for i in have if turns[i].role == "member" and i + 1 < len(turns)):
        spoken = Spoken.of(index, turns[index])
        said = _BACK.search(spoken.text)
        if turns[index].role == "agent" and index not in have and said:
            found.append(spoken.act(ActKind.HOW_ARE_YOU, said, "asks it back", mode="asks"))
    return found


def _welcome(acts: list[Act], turns: Sequence[Turn]) -> list[Act]:
    """A welcome in first words that name the house ("you are most welcome") answers no thanks: it greets the caller."""
    if not turns or turns[0].role != "agent":
        return []
    spoken = Spoken.of(0, turns[0])
    said = _WELCOME.search(spoken.text)
    have = {a.kind for a in acts if a.turn == 0}
    if said is None or ActKind.COMPANY not in have:
        return []
    wanted = (ActKind.GREETING, ActKind.THANKS_FOR_CALLING)
    return [spoken.act(k, said, "welcomes in the first words") for k in wanted if k not in have]


def _after_wellbeing(act: Act, turn: Turn) -> bool:
    """Whether nothing follows that makes "how are you" a question of manner ("how are you logging in")."""
    at = turn.text.find(act.quote)
    following = next(iter(sentences(turn.text[at + len(act.quote) :])), None)
    if not act.quote.lower().rstrip("?., ").endswith((" you", " u", "you're", "you are")) or following is None:
        return True
    rest = turn.text[at + len(act.quote) :].lstrip()
    if rest[:1] in {"?", ".", "!"}:
        return True
    word = following.tokens[0].text
    if word == "finding":  # "how are you finding the day", not the new page
        return bool(_DAY & set(following.words[1:5]))
    return word not in {"able", "supposed", "meant", "so", "not", "planning", "certain", "sure"} and not (
        word.endswith("ing") and word not in HOW_ENDS and word not in {"morning", "evening"}
    )


def _company(index: int, turn: Turn, company: str) -> list[Act]:
    for sentence in sentences(turn.text):
        found = _heard(sentence, company)
        if found:
            first, last, score = found
            a, b = sentence.tokens[first].start, sentence.tokens[last - 1].end
            span = span_of(turn, a, b)
            return [Act(ActKind.COMPANY, index, turn.role, span.start, span.end, turn.text[a:b], score=score,
                        found_by=f"company: sounds like {company}")]  # fmt: skip
    return []


@lru_cache(maxsize=4096)
def _heard(sentence: Sentence, company: str) -> tuple[int, int, float] | None:
    """Where in a sentence the company's name is heard: first and last token, and its likeness."""
    from rapidfuzz.distance import Levenshtein

    words, size = sentence.words, len(letters(company))
    if size < 4:
        return None
    best: tuple[int, int, float] | None = None
    for n in (1, 2, 3, 4):
        for i in range(len(words) - n + 1):
            stretch = "".join(words[i : i + n])
            if abs(len(stretch) - size) > max(2, size // 4):
                continue
            if Levenshtein.normalized_similarity(stretch, letters(company)) < COMPANY_SPELLING:
                continue
            score = likeness(stretch, company)
            if score >= COMPANY_LIKENESS and (best is None or score > best[2]):
                best = (i, i + n, round(score, 2))
    return best
