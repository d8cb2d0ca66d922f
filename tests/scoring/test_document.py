"""The document: the contract's form, the cap on evidence, redaction."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.events import Event
from qa_analyzer.core.moments import Moment, SpeakerTone, Tone, Trigger
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Evidence, Verdict
from qa_analyzer.scoring.document import document
from qa_analyzer.scoring.document_verdicts import within_limit
from qa_analyzer.scoring.fill import fill
from qa_analyzer.scoring.mask import Mask, NoMask

from .calls import call, row, standard, turn, verdict

CARD = "4111 1111 1111 1111"
TURNS = (
    turn("agent", 0, 3, "Can I have the card number please?"),
    turn("member", 4, 10, f"It is {CARD}", p=0.9),
    turn("unknown", 11, 12, "mm"),
)


def made(
    verdicts: Sequence[Verdict] = (), *, mask: Mask | None = None, tone: Tone | None = None, **more: object
) -> Analysis:
    of = call(*TURNS, **more)  # type: ignore[arg-type]
    form = standard(*(row(v.criterion, 2, target_percent=95, try_instead="Say so.") for v in verdicts))
    return document(
        of, fill(form, verdicts, None), tone or Tone(), form,
        channels=(("agent", 0.91239),), measures={"talk_s_agent": 3.00049, "hold_s": 0, "pace": None},
        mask=mask or Mask(of.turns),
    )  # fmt: skip


def test_the_form_of_the_contract() -> None:
    shown = Evidence(0.12345, 3.0, "agent", "Can I have", "pattern", 0.98765)
    analysis = made([verdict("greeting", "pass", [shown], window=Span(0.0, 10.00049))])
    data = analysis.as_json()
    assert data["schema"] == "qa-analyzer/analysis/1" and data["call"]["call_id"] == "c-1"
    assert data["standard"] == {"name": "house", "version": "1", "sha256": "0" * 64, "title": "House"}
    (criterion,) = data["criteria"]
    assert criterion["evidence"] == [
        {"start": 0.123, "end": 3.0, "speaker": "agent", "quote": "Can I have", "found_by": "pattern", "score": 0.988}
    ]
    assert criterion["window"] == [0.0, 10.0] and criterion["target_percent"] == 95
    assert (criterion["points"], criterion["max_points"]) == (2, 2)
    assert data["score"] == {"percent": 100.0, "earned": 2, "possible": 2, "auto_failed": False}
    assert data["measures"] == {"hold_s": 0, "pace": None, "talk_s_agent": 3.0}
    assert data["audio"] is None and data["version"]
    assert [t["speaker"] for t in data["transcript"]["turns"]] == ["agent", "member", None]


def test_it_survives_being_written_and_read() -> None:
    analysis = made([verdict("greeting", "fail", [Evidence(1, 2, "unknown")])])
    assert Analysis.from_text(json.dumps(analysis.as_json())) == analysis


def test_card_numbers_are_nowhere_in_it() -> None:
    said = f"It is {CARD}"
    tone = Tone(True, "became", Trigger("hold", 3.0), SpeakerTone(0.9, (Moment(4, 10, 0.9, (said,), said),)))
    verdicts = [Verdict("verifies", "pass", f"read out: {said}", (Evidence(4, 10, "member", said),))]
    everything = json.dumps(made(verdicts, tone=tone).as_json())
    assert "4111" not in everything and "1111" not in everything
    openly = json.dumps(made(verdicts, tone=tone, mask=NoMask()).as_json())
    assert openly.count(CARD) == 5, "text, reason, quote, cue, quote of the moment"


def test_sound_and_events() -> None:
    sound = Sound(12.0, 8000, (ChannelSound((Span(0, 3),), -20.5), ChannelSound(())), 12.3456, partial=True)
    events = (Event("hold", 5, 9, "audio"), Event("ringing", 0, 5, "audio", rings=1))
    data = made(sound=sound, events=events).as_json()
    assert data["audio"]["declared_duration"] == 12.346 and data["audio"]["partial"] is True
    roles = [(c["role"], c["confidence"], c["talk_s"]) for c in data["audio"]["channels"]]
    assert roles == [("agent", 0.912, 3.0), ("unknown", 0.0, 0.0)]
    assert [(e["type"], e["rings"]) for e in data["events"]] == [("ringing", 1), ("hold", None)]


SHOWN = st.lists(
    st.tuples(st.floats(0, 1000), st.floats(0, 60)).map(lambda t: Evidence(t[0], t[0] + t[1], "agent")), max_size=8
)


@given(SHOWN)
def test_evidence_lasts_30_s_in_all_at_most(evidence: list[Evidence]) -> None:
    kept = within_limit(evidence, "greeting")
    assert sum(e.end - e.start for e in kept) <= 30 + 1e-6
    if evidence:
        assert kept[0].start == evidence[0].start, "the most telling stays, and stays first"
    rest = iter(evidence)
    assert all(any(e is k for e in rest) for k in kept[1:]), "in the order given"


def test_a_first_that_is_too_long_is_cut_and_later_ones_are_left_out() -> None:
    long, short = Evidence(10.0, 80.0, "agent", "words", "p", 0.7), Evidence(90.0, 95.0, "agent")
    assert within_limit([long, short], "greeting") == [Evidence(10.0, 40.0, "agent", "words", "p", 0.7)]
    assert within_limit([short, long], "greeting") == [short]
    assert within_limit([short, long, short], "greeting") == [short, short]


@pytest.mark.parametrize("criterion", ["hold_check_in", "hold_limit", "hold_promise_kept"])
def test_a_hold_is_cited_whole(criterion: str) -> None:
    hold = Evidence(10.0, 400.0, "agent")
    assert within_limit([hold], criterion) == [hold]


def test_evidence_that_ends_before_it_starts_is_a_point() -> None:
    (shown,) = made([verdict("greeting", "fail", [Evidence(5.0, 4.0, "agent")])]).criteria[0].evidence
    assert (shown.start, shown.end) == (5.0, 5.0)
