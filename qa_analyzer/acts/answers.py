"""Yes and no: the member's answers to what the agent just asked.  An "mm" or silence is neither."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._answer_echo import echo, to_another
from ._answer_words import BARE_NO, CARRY_ON, MIND, MINDS, NO, OR_ELSE, SOFT, WAITING, WEAK_YES, YES
from ._hold_choice import choice, taken
from ._hold_question import asks_to_wait, questions
from ._spoken import Spoken, run_before
from ._suits import BURDEN, asks_comfort
from .rule import Rule

RULES: tuple[Rule, ...] = ()
"""Whether "no" agrees depends on the question ("would you mind?"), so answers are read in `refine`."""

UNSURE = 0.5
"""The score of a yes that may be meant for something else, or be none: it is taken for no agreement and no "
"refusal."""


def answer(text: str, minding: bool = False) -> tuple[ActKind | None, re.Match[str] | None, float]:
    """What normalised words answer: CONSENT, REFUSAL or None; where; and how sure (0-1).

    `minding`: the question asked whether they mind, so that "no" agrees.  Where both are said, the last holds
    ("I'd rather not, but go ahead").
    """
    if minding and (objects := MINDS.search(text)):
        return ActKind.REFUSAL, objects, 0.85
    soft = list(SOFT.finditer(text))
    noes = [m for m in NO.finditer(text) if not any(s.start() <= m.start() < s.end() for s in soft)]
    if minding and (none := re.match(r"(?:oh |well )*(?:none|not in the least|not a bit|not one bit)\b", text)):
        return ActKind.CONSENT, none, 0.85
    if minding and noes and noes[-1].group().endswith(("no", "nope", "nah", "never")):
        return ActKind.CONSENT, noes[-1], 0.85
    yeses = soft + [m for m in YES.finditer(text) if not any(n.start() <= m.start() < n.end() for n in noes)]
    yeses = [m for m in yeses if not text[: m.start()].endswith(("not ", "is that ", "are you ", "how "))]
    if not noes and not yeses:
        weak = WEAK_YES.search(text)
        return (ActKind.CONSENT, weak, UNSURE) if weak else (None, None, 0.0)
    last_yes = max(yeses, key=lambda m: m.start(), default=None)
    if noes and (last_yes is None or not _gives_in(text, noes[-1], last_yes)):
        return ActKind.REFUSAL, noes[-1], 0.9
    return ActKind.CONSENT, min(yeses, key=lambda m: m.start()), 0.9


def _gives_in(text: str, no: re.Match[str], yes: re.Match[str]) -> bool:
    """Whether agreement follows the no, past a "but", or opens the turn before it."""
    if yes.start() > no.start():
        between = text[no.end() : yes.start()]
        return bool(
            re.search(r"\b(but|though|still|well|i suppose|i guess|then)\b", f"{between} {yes.group()}")
            or re.match(r"(if you (must|have|need|gotta|got)|go (ahead|on)|fine|i (will|can) (wait|hold))", yes.group())
        )
    return False


def _answered(texts: Sequence[str], asked: str, said: str) -> tuple[ActKind | None, re.Match[str] | None, float]:
    """What the member's words `said` answer to the agent's turns `texts`, which are `asked` when normalised."""
    offered = choice(asked)
    if offered is not None and (took := taken(said, offered)) is not None:
        return (ActKind.CONSENT if took[0] == "hold" else ActKind.REFUSAL), took[1], 0.85
    put = [words for text in texts for words, _ in questions(text)]
    held = [words for words in put if asks_to_wait(words) or asks_comfort(words)]
    last = (held or put)[-1] if put else ""
    burden = BURDEN.search(last) is not None
    if burden and (found := echo(last, said)) is not None:
        return *found, 0.85
    minding = burden or MIND.search(asked) is not None
    kind, where, score = answer(said, minding)
    if kind is None and last and (found := echo(last, said, minding)) is not None:
        return *found, 0.85
    if kind is ActKind.CONSENT and to_another(put, said):
        score = min(score, UNSURE)
    return kind, where, score


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds CONSENT and REFUSAL to member turns that follow the agent's."""
    added: list[Act] = []
    for i, turn in enumerate(turns):
        before = run_before(turns, i, "agent")
        if turn.role == "agent" or not turn.text.strip() or not (before or (i and turns[i - 1].role == turn.role)):
            continue
        asked = " ".join(Spoken.of(k, turns[k]).text for k in before[-2:])
        spoken = Spoken.of(i, turn)
        kind, where, score = _answered([turns[k].text for k in before[-2:]], asked, spoken.text)
        if kind is not ActKind.CONSENT and WAITING.search(asked) and (on := CARRY_ON.search(spoken.text)):
            kind, where, score = ActKind.CONSENT, on, 0.85
        if kind is ActKind.REFUSAL and OR_ELSE.search(asked) and BARE_NO.match(spoken.text):
            continue  # "two more minutes, or shall I ring you?" "No.": to which of the two cannot be told
        if kind is not None:
            slots = {"minding": "yes"} if MIND.search(asked) else {}
            added.append(spoken.act(kind, where, "answer", score=score, slots=slots))
    return [*acts, *added]
