"""A criterion that a supervisor writes without Python: phrases said, or not said, by a speaker."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.standard import CriterionSetting, PhraseRule
from qa_analyzer.core.verdicts import Basis, Evidence, Outcome, Verdict
from qa_analyzer.text.normalise import sentences
from qa_analyzer.text.phrases import Pattern, PhraseBook
from qa_analyzer.text.timing import span_of
from qa_analyzer.timeline.close import close_turns, last_agent_turn, why_no_close

from .cite import failed, not_applicable, passed, turn_evidence, undecided


def judge_phrases(call: Call, setting: CriterionSetting) -> Verdict:
    """The verdict of a phrase rule on one call.

    Without its trigger it is `na`; so is a rule for the close of a call that never came to one.  Raises ValueError
    for a setting without a phrase rule, and `text.phrases.PhraseError` for a phrase that cannot be read.
    """
    rule = setting.phrase_rule
    if rule is None:
        raise ValueError(f"{setting.id} has no phrase rule")
    everywhere = range(len(call.turns))
    triggers = _found(call, rule.when, rule.when_speaker, everywhere)
    if rule.when and not triggers:
        return not_applicable(setting.id, "What it asks for was not called for in this call.")
    if rule.where == "close" and (reason := why_no_close(call)):
        return not_applicable(setting.id, reason)
    turns = _where(call, rule, everywhere)
    if triggers and not rule.forbidden and rule.where == "call":
        first = min(i for i, _ in triggers)
        turns = range(first, len(call.turns))
    window = Span(call.turns[turns[0]].start, call.turns[turns[-1]].end) if len(turns) else None
    basis: frozenset[Basis] = frozenset({"words", "roles", "end"} if rule.where == "close" else {"words", "roles"})
    hits = [evidence for _, evidence in _found(call, rule.phrases, rule.speaker, turns)]
    if rule.forbidden and hits:
        return failed(setting.id, "Words were said that the standard forbids.", hits[:3], window=window, basis=basis)
    if rule.forbidden:
        return passed(setting.id, "None of the forbidden words was said.",
                      [turn_evidence(call, _due(call, rule, turns))], window=window, basis=basis)  # fmt: skip
    if hits:
        return passed(setting.id, "It was said.", hits[:3], window=window, basis=basis)
    due = turn_evidence(call, triggers[0][0] if triggers and rule.where == "call" else _due(call, rule, turns))
    if rule.where == "close" and call.dialogue.ending == "unknown":
        return undecided(setting.id, "The recording ends without a close.", [due])
    return failed(setting.id, "None of its phrases was said.", [due], window=window, basis=basis, confidence=0.75)


def what_would_change_phrases(call: Call, verdict: Verdict, setting: CriterionSetting) -> tuple[Change, ...]:
    """What would have changed the verdict of a phrase rule; ValueError for a setting without one."""
    rule = setting.phrase_rule
    if rule is None:
        raise ValueError(f"{setting.id} has no phrase rule")
    said = ", ".join(f"“{e.quote}”" for e in verdict.evidence if e.found_by)
    phrases = " or ".join(f"“{p}”" for p in rule.phrases[:3])
    place = verdict.window or Span(0.0, max(call.duration, call.end.end))
    if verdict.outcome == "na":
        trigger = " or ".join(f"“{p}”" for p in rule.when[:3]) or "the call coming to its close"
        return (Change(("pass", "fail"), trigger, place.start, place.end),)
    if said:
        to: Outcome = "pass" if rule.forbidden else "fail"
        return (Change((to,), f"without {said}", place.start, place.end),)
    to = "fail" if rule.forbidden else "pass"
    return (Change((to,), f"one of its phrases by the {rule.speaker} ({phrases})", place.start, place.end),)


def _where(call: Call, rule: PhraseRule, everywhere: range) -> range:
    if rule.where == "opening":
        return call.dialogue.opening or range(min(4, len(call.turns)))
    return close_turns(call) if rule.where == "close" else everywhere


def _due(call: Call, rule: PhraseRule, turns: range) -> int:
    """The turn in which it was due: the speaker's first of the stretch, or the last of the close."""
    mine = [i for i in turns if call.turns[i].role in (rule.speaker, "unknown")]
    if not mine:
        return last_agent_turn(call)
    return mine[-1] if rule.where == "close" else mine[0]


@lru_cache(maxsize=256)
def _book(phrases: tuple[str, ...]) -> PhraseBook:
    return PhraseBook([Pattern("phrases", phrases)])


def _found(call: Call, phrases: Iterable[str], speaker: str, turns: range) -> list[tuple[int, Evidence]]:
    """Turn and evidence of each hit; turns of unknown role are read as anybody's."""
    wanted = tuple(phrases)
    if not wanted:
        return []
    found: list[tuple[int, Evidence]] = []
    for index in turns:
        turn = call.turns[index]
        if speaker not in (turn.role, "any", "both") and turn.role != "unknown":
            continue
        for sentence in sentences(turn.text):
            for hit in _book(wanted).find(sentence):
                first, last = sentence.tokens[hit.first].start, sentence.tokens[hit.last - 1].end
                span = span_of(turn, first, last)
                quote = turn.text[first:last]
                found.append((index, Evidence(span.start, span.end, turn.role, quote, f"phrase: {hit.phrase}")))
    return found
