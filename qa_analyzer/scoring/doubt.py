"""Turns a verdict that stands on what could not be heard, seen or timed into `unsure`, with the reason.

A verdict says what it stands on (`Verdict.basis`); this says how far that can be trusted in this call.
"""

from __future__ import annotations

from dataclasses import replace

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.core.words import Turn
from qa_analyzer.timeline.hold_doubt import whose_pause

LOW_WORD_PROBABILITY = 0.5
"""Below this mean probability more words of a stretch are wrong than right; the standard may set another."""
LEAST_ROLE_CONFIDENCE = 0.6
UNKNOWN_SHARE = 0.2
"""A `fail` needs four fifths of the words searched to have a speaker: with fewer, the agent may have said it."""


def doubted(verdict: Verdict, call: Call, limits: Limits) -> Verdict:
    """The verdict, or `unsure` where what it stands on does not carry it."""
    if verdict.outcome == "unsure":
        return verdict
    reason = _why(verdict, call, limits)
    if reason is None:
        return verdict
    at = verdict.evidence[0] if verdict.evidence else None
    lifted = Change((verdict.outcome,), _lifted(reason), at.start if at else None, at.end if at else None)
    return replace(
        verdict, outcome="unsure", reason=f"{reason} (else: {verdict.outcome}: {verdict.reason})", confidence=0.5,
        instead=verdict.outcome, changes=(lifted,),
    )  # fmt: skip


def _lifted(reason: str) -> str:
    """What would lift a doubt, told against its reason."""
    if "times" in reason:
        return "a transcript with times"
    if "cut short" in reason:
        return "the whole recording"
    if "who speaks" in reason or "who asked" in reason:
        return "a recording or record that tells who speaks there"
    return "words that were heard well enough"


def _why(verdict: Verdict, call: Call, limits: Limits) -> str | None:
    basis = verdict.basis
    if "words" in basis and not call.hearing.words_usable:
        return call.hearing.note or "the words could not be recognised"
    if call.sound is not None and call.sound.partial and _rests_on_the_missing(verdict, call):
        return "the recording is cut short or has holes, and this may lie in the missing part"
    if "times" in basis and call.hearing.times == "estimated" and verdict.outcome != "na":
        return "the transcript carries no times"
    if "roles" in basis and (why := _roles(verdict, call, limits)):
        return why
    if verdict.outcome == "fail" and verdict.evidence:
        cited = verdict.evidence[0]
        if (why := whose_pause(call, Span(cited.start, max(cited.end, cited.start + 0.1)))) is not None:
            return why
    if "words" in basis:
        return _hearing(verdict, call, limits)
    return None


def _rests_on_the_missing(verdict: Verdict, call: Call) -> bool:
    if verdict.outcome == "pass":
        return False
    if "end" in verdict.basis:
        return True
    to_the_end = verdict.window is None or verdict.window.end >= call.duration - 1.0
    return verdict.outcome == "fail" and "words" in verdict.basis and to_the_end and not shown(verdict)


def shown(verdict: Verdict) -> bool:
    """Whether a fail shows what was done wrong, rather than that something was not heard."""
    return any(e.found_by for e in verdict.evidence)


def searched(verdict: Verdict, call: Call) -> list[Turn]:
    """The turns that the verdict stands on: those it cites for a pass, those searched for a fail."""
    if verdict.outcome == "pass" or (verdict.outcome == "fail" and shown(verdict)):
        spans = [Span(e.start, max(e.end, e.start)) for e in verdict.evidence[:1]]
        return [
            t for t in call.turns for s in spans if t.start <= s.end and s.start <= t.end and t.role != "member"
        ] or [t for t in call.turns for s in spans if t.start <= s.end and s.start <= t.end]
    window = verdict.window
    return [t for t in call.turns if window is None or (t.start < window.end and window.start < t.end)]


def _roles(verdict: Verdict, call: Call, limits: Limits) -> str | None:
    turns = searched(verdict, call)
    if not turns:
        return None
    least = float(limits.get("role_confidence", LEAST_ROLE_CONFIDENCE))
    unclear = [t for t in turns if t.role == "unknown" or t.role_confidence < least]
    if not unclear:
        return None
    if verdict.outcome == "pass":
        return "who speaks there is not certain" if len(unclear) == len(turns) else None
    share = sum(len(t.text) for t in unclear) / max(1, sum(len(t.text) for t in turns))
    return f"who speaks is not certain in {share:.0%} of what was searched" if share > UNKNOWN_SHARE else None


def _hearing(verdict: Verdict, call: Call, limits: Limits) -> str | None:
    if verdict.outcome == "na":
        return None
    turns = searched(verdict, call)
    if verdict.outcome == "fail" and not shown(verdict):
        agents = [t for t in turns if t.role != "member"]
        turns = agents or turns
    known = [w.probability for t in turns for w in t.words if w.probability is not None]
    if not known:
        return None
    mean = sum(known) / len(known)
    least = float(limits.get("word_probability", LOW_WORD_PROBABILITY))
    return f"the words there were not heard well enough (mean probability {mean:.2f})" if mean < least else None
