"""Answers that take up the question's own words: "could you face it?" - "I can face it", "would it bother you?" - "it
would"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import ActKind

from ._hold_question import asks_to_wait
from ._suits import BURDEN, asks_comfort

_LEAD = (
    r"(?:(?:oh|well|ha|haha|why|so|and|then|yes|yeah|yep|aye|no|nope|sure|of course|i think|i guess|i suppose|if|"
    r"honestly|surely|certainly) )*"
)
_AUX = r"(?:can|could|will|would|do|does|have|am|is|are|might|may|shall|did)"
_MINE = re.compile(rf"{_LEAD}(?:i|we) {_AUX}(?: (?P<no>not))?(?: got)?(?P<rest>(?: \w+){{0,7}})")
_YOURS = re.compile(
    rf"{_LEAD}you (?:may|might|can|could|do|shall|should|go|have)(?: (?P<no>not))?(?P<rest>(?: "
    rf"\w+){{0,3}})"
)
_ITS = re.compile(rf"{_LEAD}(?:it|that|this|there|they) {_AUX}(?: (?P<no>not))?(?: be)?(?P<rest>(?: \w+){{0,6}})")
_NOT_SO = re.compile(r"(?:no )?not (?:(?:too|so|that|very|all|really|particularly|at) )*(?P<what>\w+)\b")
_ALL_THE_SAME = re.compile(r"^(?:oh |well |no )*not (?:in the (?:least|slightest)|a bit|one bit|really|at all)\b")
_SMALL = frozenset(
    "a an the it that this so to for of on in with by at me my i we us you your and then too just there here "
    "one be is "
    "are am was got have do all right okay yes yeah aye sure no if must please thank thanks as well long only "
    "some any perfectly quite entirely totally enough very "
    "at all happily gladly easily certainly surely always still again".split()
)
"""Words that answer nothing by themselves."""
_LENGTH = frozenset("minute minutes seconds moment couple two three four five ninety half another more".split())
_CAN_NOT = re.compile(
    rf"{_LEAD}(?:i|we) (?:can|could|will|would|have) not(?: really)?(?:$| (?:no|sorry|i|my|the|because|as|right "
    rf"now|at "
    r"the moment|today)\b)"
)
_FURTHER = re.compile(r" i | it is | my ")
"""Where an answer goes on to something else ("content, it's nine one nine ...")."""
_AWAY = re.compile(r"(?P<what>\w+) away\b")
_TWISTS = re.compile(r"\b(?:but|although|though|except|unless|however|only if)\b")
_YES = re.compile(r"\b(?:yes|yeah|yep|aye|right|correct|exactly)\b")
_PLAIN_YES = re.compile(
    r"\b(?:sure|fine|okay|go|hold|wait|both|course|happy|course|certainly|absolutely|please|problem|and (?:yes|"
    r"yeah|aye)|"
    r"(?:yes|yeah|aye) (?:to|and)|no)\b"
)

Echo = tuple[ActKind, re.Match[str]]


def echo(question: str, answer: str, minding: bool = False) -> Echo | None:
    """CONSENT or REFUSAL where a short answer says yes or no in the question's words; None where it does not.

    A question whether something is a burden, or whether they mind (`minding`), is agreed to by denying it.
    """
    asked, burden = set(question.split()), minding or BURDEN.search(question) is not None
    if _TWISTS.search(answer) or " mind" in answer:
        return None
    if burden and (same := _ALL_THE_SAME.match(answer)) is not None:
        return ActKind.CONSENT, same
    if burden and (denied := _NOT_SO.match(answer)) is not None and denied["what"] in asked:
        return ActKind.CONSENT, denied
    for pattern in (_MINE, _YOURS, _ITS):
        for sentence in (answer, _FURTHER.split(answer, maxsplit=1)[0]):
            match = pattern.fullmatch(sentence)
            if match is None or not _small(match["rest"], asked):
                continue
            if burden and pattern is _YOURS:
                continue
            agrees = (match["no"] is not None) == burden
            return (ActKind.CONSENT if agrees else ActKind.REFUSAL), match
    if not burden and (flat := _CAN_NOT.match(answer)) is not None:
        return ActKind.REFUSAL, flat
    if (away := _AWAY.match(answer)) is not None and _form_of(away["what"], asked):
        return ActKind.CONSENT, away
    first = _FURTHER.split(answer, maxsplit=1)[0]
    said = set(first.split())
    if (
        not burden
        and "not" not in said
        and len(first.split()) <= 6
        and said & asked - _SMALL - _LENGTH
        and _small(first, asked)
    ):
        whole = re.match(r".+", first)
        return (ActKind.CONSENT, whole) if whole else None
    return None


def to_another(questions: Sequence[str], answer: str) -> bool:
    """Whether a yes among several questions, one of them about a hold, only confirms what another one asked."""
    holds = [q for q in questions if asks_to_wait(q) or asks_comfort(q)]
    others = {w for q in questions if q not in holds for w in q.split()} - {w for q in holds for w in q.split()}
    first = _YES.search(answer)
    if not holds or first is None or first.start() == 0 or _PLAIN_YES.search(answer):
        return False
    return bool(set(answer[: first.start()].split()) & others - _SMALL)


def _form_of(word: str, asked: set[str]) -> bool:
    """Whether a word is among those asked, be it in another form ("dangle", "dangling")."""
    stem = word.removesuffix("e")
    return bool(asked & {word, f"{stem}ing", f"{word}ing", f"{word}s", f"{word}ed", f"{stem}ed"})


def _small(words: str, asked: set[str]) -> bool:
    return all(w in asked or w in _SMALL for w in words.split())
