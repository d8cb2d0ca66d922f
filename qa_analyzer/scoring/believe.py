"""What to believe of the verdicts: how likely each is, and where it is too unlikely to accuse an agent.

A fail is called only from the probability on that the model's training chose.  Of recognised words, where another
verdict is likelier than not it is given, with where it rests.  What is left is `unsure`, with both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qa_analyzer.core.acts import LEARNT
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Evidence, Verdict

from .confidence import Confidence, Shares, confidence
from .doubt import searched
from .due import DUE, Chances
from .signs import signs

OTHERS_FROM = 0.5
"""A pass or na is given from here on: it is likelier than anything else (by definition)."""
GIVEN_FROM = 0.6
"""Of given words, a fail becomes a pass only from here on, and with the act to be cited (as FAIL_GIVEN)."""
NA_GIVEN_FROM = 0.75
"""Of given words, a doubted fail is na from here on (chosen on 150 labelled calls: it was right in each of four)."""
LEAST_DUE = 0.05
"""A pass that no reading shows needs an act heard at least this faintly, to be cited (the level of `faint` acts)."""


@dataclass(frozen=True, slots=True)
class Again:
    """The verdicts of two further readings of recognised words: as they were heard, and read kindly."""

    heard: Sequence[Verdict]
    kind: Sequence[Verdict]


def believed(
    call: Call, verdicts: Sequence[Verdict], chances: Chances, again: Again | None = None,
    model: Confidence | None = None,
) -> tuple[Verdict, ...]:  # fmt: skip
    """The verdicts with their probabilities as confidence; `call` is the judged part, `chances` those of its acts."""
    known = model or confidence()
    made = []
    for i, verdict in enumerate(verdicts):
        others = (again.heard[i], again.kind[i]) if again else ()
        made.append(_one(call, verdict, chances, others, known))
    return tuple(made)


def _one(call: Call, verdict: Verdict, chances: Chances, others: Sequence[Verdict], known: Confidence) -> Verdict:
    if verdict.outcome == "unsure":
        return verdict
    if not known.knows(verdict.criterion):
        return _by_readings(verdict, others)
    seen = signs(call, verdict, chances, *others)
    shares = known.shares(verdict.outcome, seen)
    likeliest = max(shares, key=lambda o: shares[o])
    if not others:
        sure = verdict.outcome != "fail" or shares["fail"] >= known.fail_given
        if sure:
            return replace(verdict, confidence=shares[verdict.outcome])
        told = _faint(call, verdict, chances) if shares["pass"] >= GIVEN_FROM else None
        if told is None and shares.get("na", 0.0) >= NA_GIVEN_FROM:
            told = _likely_na(verdict)
        return replace(told, confidence=shares[told.outcome]) if told else _doubted(verdict, shares)
    if shares[likeliest] >= (known.fail_recognised[verdict.criterion] if likeliest == "fail" else OTHERS_FROM):
        told = next((v for v in (verdict, *others) if v.outcome == likeliest), None)
        if told is None and likeliest == "pass":
            told = _faint(call, verdict, chances)
        if told is None and likeliest == "na":
            told = _likely_na(verdict)
        if told is not None:
            return replace(told, confidence=shares[likeliest])
    return _doubted(verdict, shares)


def _likely_na(verdict: Verdict) -> Verdict:
    return replace(verdict, outcome="na", reason=f"It likely did not apply ({verdict.reason})", evidence=())


def _by_readings(verdict: Verdict, others: Sequence[Verdict]) -> Verdict:
    """A criterion that no labelled call taught: a fail that the kind reading would not give is doubted."""
    if verdict.outcome == "fail" and others and others[-1].outcome in ("pass", "na"):
        return _doubted(verdict, {})
    return verdict


def _doubted(verdict: Verdict, shares: Shares) -> Verdict:
    other = max((o for o in shares if o != verdict.outcome), key=lambda o: shares[o], default=None)
    reason = "what was said may have been what was due, in other words or misheard"
    if verdict.outcome != "fail" or other == "na":
        reason = "the words leave it open"
    if other is not None:
        reason += f"; {verdict.outcome} {shares[verdict.outcome]:.0%}, {other} {shares[other]:.0%}"
    clear = Change((verdict.outcome,), "words plain enough, and heard clearly enough, to tell")
    return replace(
        verdict, outcome="unsure", reason=f"{reason} (else: {verdict.outcome}: {verdict.reason})",
        confidence=max(shares.values(), default=0.5), instead=verdict.outcome, changes=(clear,),
    )  # fmt: skip


def _faint(call: Call, verdict: Verdict, chances: Chances) -> Verdict | None:
    """A pass by what was only faintly heard: the turn that holds it, None where there is none."""
    within = searched(verdict, call)
    best = max(
        (
            (p, i)
            for k in DUE.get(verdict.criterion, ())
            for i, p in chances.get(k, {}).items()
            if call.turns[i] in within
        ),
        default=(0.0, 0),
    )
    if best[0] < LEAST_DUE:
        return None
    turn = call.turns[best[1]]
    found = f"faintly: {LEARNT} ({best[0]:.2f})"
    cited = Evidence(turn.start, turn.end, turn.role, turn.text, found, best[0])
    return replace(
        verdict, outcome="pass", reason="It was likely said here, in other words or misheard.", evidence=(cited,)
    )


def as_heard(verdict: Verdict, heard: Call) -> Verdict:
    """The verdict with its quotes as the words were heard, where it rests on what they were taken for."""
    return replace(verdict, evidence=tuple(_quoted(e, heard) for e in verdict.evidence))


def _quoted(evidence: Evidence, heard: Call) -> Evidence:
    if not evidence.quote:
        return evidence
    here = [t for t in heard.turns if t.start < evidence.end and evidence.start < t.end and t.role == evidence.speaker]
    if any(evidence.quote in t.text for t in here):
        return evidence
    words = [w.text for t in here for w in t.words if w.start < evidence.end - 0.01 and evidence.start + 0.01 < w.end]
    if not words:
        return evidence
    return replace(evidence, quote=" ".join(words), found_by=f"{evidence.found_by} (read as “{evidence.quote}”)")
