"""The standard's own phrases reach the acts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.core.words import Turn
from qa_analyzer.standards.find import load
from qa_analyzer.standards.wordings import wordings_of

STANDARD = load("advisorycloud-phone")


def test_the_companys_names_are_phrases_of_the_act_company() -> None:
    assert wordings_of(STANDARD) == {"company": ("advisorycloud", "advisory cloud")}
    other = replace(STANDARD, company="What's-Up Ltd.", company_names=("", " "), wordings={"greeting": ("howdy",)})
    assert wordings_of(other) == {"greeting": ("howdy",), "company": ("what is up ltd",)}
    assert wordings_of(replace(STANDARD, company="", company_names=())) == {}


@pytest.mark.parametrize("known", [True, False])
def test_an_additional_wording_is_heard(known: bool) -> None:
    from qa_analyzer.pipeline import read_call

    standard = replace(STANDARD, wordings={"offers_help": ("your wish please",)} if known else {})
    turns = (Turn("agent", 0.0, 3.0, "Hello. Your wish, please?"), Turn("member", 3.5, 6.0, "I need a new card."))
    call = read_call(Record("c", agent=Agent("a")), turns, 6.0, wordings=wordings_of(standard))
    assert bool(call.acts_of(ActKind.OFFERS_HELP)) is known
