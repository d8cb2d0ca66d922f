from __future__ import annotations

import pytest

from qa_analyzer.acts.learnt import learnt
from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Role, Turn

READER = Reader()


def heard(text: str, role: Role = "agent", level: str = "sure", before: str = "") -> list[Act]:
    other: Role = "member" if role == "agent" else "agent"
    turns = [Turn(other, 0.0, 2.0, before), Turn(role, 3.0, 6.0, text)] if before else [Turn(role, 3.0, 6.0, text)]
    rules = [a for i, t in enumerate(turns) for a in READER.by_rule(i, t)]
    return [a for a in learnt(turns, rules, level) if a.turn == len(turns) - 1]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ActKind.HOLD_REQUEST, "Would it trouble you much if I left you with the music for three minutes?"),
        (ActKind.CALLBACK_NUMBER, "And if we lose each other, is the number ending in sixty-three good to ring?"),
        (ActKind.EMAIL_PROMISE, "You'll have all of that in writing from me, in your inbox, before lunch."),
        (ActKind.ANYTHING_ELSE, "Is there any other thing on your list that I could take care of?"),
    ],
)
def test_what_no_phrase_names_is_heard(kind: ActKind, text: str) -> None:
    found = {a.kind: a for a in heard(text)}
    assert kind in found or kind in {a.kind for a in READER.by_rule(0, Turn("agent", 0, 3, text))}
    for act in found.values():
        assert act.found_by.endswith(f"learnt sentences ({act.score:.2f})")
        assert act.quote in text
        assert 3.0 <= act.start < act.end <= 6.0


def test_what_a_rule_has_found_is_not_found_again() -> None:
    text = "May I place you on hold for two minutes?"
    assert ActKind.HOLD_REQUEST in {a.kind for a in READER.by_rule(0, Turn("agent", 0, 3, text))}
    assert ActKind.HOLD_REQUEST not in {a.kind for a in heard(text)}


def test_an_announcement_by_rule_is_made_no_request() -> None:
    assert ActKind.HOLD_REQUEST not in {a.kind for a in heard("I need to put you on hold for a bit.")}


def test_a_member_greets_nobody_for_the_agent() -> None:
    assert not {a.kind for a in heard("Good morning to you, how are you keeping?", "member")} & {
        ActKind.GREETING, ActKind.HOW_ARE_YOU,
    }  # fmt: skip


def test_faint_hears_more_than_sure_and_gives_placeholders_for_slots() -> None:
    text = "your torque in to brenda at the advise reclouds"
    faint = heard(text, level="faint")
    assert {a.kind for a in heard(text)} <= {a.kind for a in faint}
    for act in faint:
        if act.kind is ActKind.SELF_INTRODUCTION:
            assert act.slots == {"name": "?"}


def test_a_concern_counts_where_the_agent_took_it_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from qa_analyzer.acts.learnt import model

    monkeypatch.setattr(type(model()), "threshold", lambda self, level, label: 0.1)
    member = Turn("member", 0.0, 4.0, "The February one never reached me and I need it for my taxes.")
    soothed = Turn("agent", 5.0, 8.0, "That's a pain, I'm sorry about it.")
    flat = Turn("agent", 5.0, 8.0, "Which browser?")
    kinds = []
    for answer in (soothed, flat):
        turns = [member, answer]
        rules = [a for i, t in enumerate(turns) for a in READER.by_rule(i, t) if a.kind is not ActKind.CONCERN]
        kinds.append({a.kind for a in learnt(turns, rules, "sure") if a.turn == 0})
    assert ActKind.CONCERN in kinds[0]
    assert ActKind.CONCERN not in kinds[1]


def test_displeasure_is_weak_however_sure_the_model_is() -> None:
    turn = Turn("member", 0.0, 4.0, "This is a joke, an absolute joke, and you know it.")
    found = [a for a in learnt([turn], [], "sure") if a.kind is ActKind.UPSET]
    assert [a.score for a in found] == [0.55]
    assert found[0].slots == {"cue": "reads like displeasure"}
