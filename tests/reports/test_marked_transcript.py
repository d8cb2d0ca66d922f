from __future__ import annotations

from typing import Any

from qa_analyzer.core.document import Analysis
from qa_analyzer.reports.marked_transcript import Row, rows, turn_at

from . import sample


def analysis(turns: list[dict[str, Any]], criteria: list[dict[str, Any]]) -> Analysis:
    data = sample.good().as_json()
    return Analysis.model_validate(data | {"transcript": {"engine": "given", "turns": turns}, "criteria": criteria})


def marked(row: Row) -> list[str]:
    return [p.text for p in row.pieces if p.cited]


def test_pieces_put_together_are_the_text() -> None:
    found = rows(sample.rich())
    said = [r for r in found if r.turn]
    assert [r.turn.text for r in said if r.turn] == ["".join(p.text for p in r.pieces) for r in said]
    assert len(said) == len(sample.rich().transcript.turns)


def test_a_quote_is_found_whatever_its_case_punctuation_and_gaps() -> None:
    turns = [{"speaker": "agent", "start": 0, "end": 9, "text": "Well, may I place you -- ON hold, please? Thanks."}]
    cited = sample.criterion("hold_permission", "pass", "", [sample.evidence(0, 9, "agent", "may i place … thanks")])
    assert marked(rows(analysis(turns, [cited]))[0]) == ["may I place", "Thanks"]


def test_a_place_without_a_quote_is_noted_and_not_marked() -> None:
    row = next(r for r in rows(sample.rich()) if r.turn and r.turn.text == "Well, whatever.")
    assert marked(row) == [] and [c.id for c in row.cited] == ["summarizes"]


def test_a_quote_that_is_not_in_the_words_marks_the_turn_of_its_speaker() -> None:
    turns = [
        {"speaker": "agent", "start": 0, "end": 5, "text": "One."},
        {"speaker": "member", "start": 4, "end": 9, "text": "Two."},
    ]
    cited = sample.criterion("greeting", "pass", "", [sample.evidence(4, 5, "member", "something else")])
    first, second = rows(analysis(turns, [cited]))
    assert (marked(first), marked(second)) == ([], ["Two."])


def test_the_gravest_verdict_leads_where_several_cite_the_same_words() -> None:
    turns = [{"speaker": "agent", "start": 0, "end": 5, "text": "Calm down."}]
    place = [sample.evidence(0, 5, "agent", "Calm down.")]
    both = [
        sample.criterion("greeting", "pass", "", place),
        sample.criterion("professional_language", "fail", "", place),
    ]
    piece = next(p for p in rows(analysis(turns, both))[0].pieces if p.cited)
    assert [c.verdict for c in piece.cited] == ["fail", "pass"]


def test_doubtful_words_are_those_below_one_half() -> None:
    doubtful = [p.text for r in rows(sample.rich()) for p in r.pieces if p.doubtful]
    assert "".join(doubtful) == "Imogen.<now>?"


def test_words_that_differ_from_the_text_are_not_used() -> None:
    turn = sample.turn("agent", 0, 5, "my card is [redacted]")
    turn["words"] = sample.words(0, "my card is four one", low=("four", "one", "card"))
    found = rows(analysis([turn], []))[0]
    assert [p.text for p in found.pieces] == ["my card is [redacted]"] and not found.pieces[0].doubtful


def test_events_stand_between_the_turns_by_time() -> None:
    order = [(r.event.type if r.event else "turn") for r in rows(sample.rich())]
    assert order[:5] == ["ringing", "turn", "turn", "turn", "hold"]
    assert "overlap" not in order and order[-2:] == ["transfer", "drop"]


def test_a_place_outside_every_turn_leads_to_the_nearest() -> None:
    data, place = sample.rich(), sample.rich().criteria[-2].evidence[0]
    assert turn_at(data.transcript.turns, place.model_copy(update={"start": 260.0, "end": 262.0})) == 8
    assert turn_at([], place) is None
