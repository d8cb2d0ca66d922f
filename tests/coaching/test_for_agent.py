"""No name but the agent's own in what is handed over."""

from __future__ import annotations

import json

import pytest

from qa_analyzer.coaching.for_agent import Names, for_the_agent, handed_ids
from qa_analyzer.core.coaching_report import Said
from qa_analyzer.core.document import Analysis, EventOut
from qa_analyzer.privacy.known_names import without_known

from .test_desk import a_call, dated, report


def walker(call_id: str = "walker-0311") -> Analysis:
    """A call of the member Tess Walker, whose quotes and holds name her, and another."""
    call = a_call(1, greeting="fail", summarizes="fail")
    call.call.call_id = call_id
    assert call.call.member is not None and call.call.agent is not None
    call.call.member.name, call.call.agent.name = "Tess Walker", "Imogen Vale"
    for c in call.criteria:
        c.evidence[0].quote = "this is Imogen, thanks tess, I will ask Dorothea"
        c.reason = "The agent did not say 'Tess'."
    story = ["ask 00:10 ok", "“yes, it is Walker” 0.5 s ok"]
    call.events.append(EventOut(type="hold", start=20.0, end=50.0, source="audio", story=story))
    call.tone.flagged = True
    call.criteria[0].verdict, call.criteria[0].reason = "unsure", "Walker was not heard well."
    return call


FORBIDDEN = ("tess", "walker", "dorothea", "karen", "boyd", "rosa", "teodor")


def handed() -> str:
    notes = [
        Said("2026-03-01", "rosa", "Ask as Karen does; Walker waited, and will wait. Mark the time.", "walker-0311")
    ]
    whole = report(dated(walker()), agreed=notes, comments=[Said("2026-03-02", "a-1", "Tess was kind.", None)])
    names = Names(["Imogen Vale"], ["Karen Boyd", "Will Mark"], {"walker-0311": ["Dorothea"]})
    own = for_the_agent(whole, names)
    assert handed_ids(whole, names) == {"walker-0311": "call-1"}
    return json.dumps(own.as_json(), ensure_ascii=False)


def test_no_name_but_the_agents_own_is_left() -> None:
    told = handed()
    for word in FORBIDDEN:
        assert word not in told.casefold(), word
    assert "this is Imogen, thanks [name], I will ask [name]" in told
    assert "Ask as [name] does; [name] waited, and will wait. [name] the time." in told
    assert '"call-1"' in told and "“yes, it is [name]” 0.5 s ok" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Karen Boyd and karen", "[name] and [name]"),
        ("KAREN's way", "[name]'s way"),
        ("will you mail it, Will?", "will you mail it, [name]?"),
        ("May I ask Karenina", "May I ask Karenina"),
        ("Vale, Dr. Boyd", "Vale, Dr. [name]"),
    ],
)
def test_only_known_names_leave_a_note(text: str, told: str) -> None:
    assert without_known(text, ["Karen Boyd", "Mr. Will Mark", "Lena Vale"], ["Imogen Vale"]) == told


def test_an_id_without_a_name_stays() -> None:
    whole = report(dated(walker("north-0311")))
    assert handed_ids(whole, Names(house=["Al North-Ng"])) == {"north-0311": "call-1"}, "a colleague's"
    assert handed_ids(whole, Names()) == {}
    assert handed_ids(whole, Names(own=["Vale"], house=["Al Bo"])) == {}
