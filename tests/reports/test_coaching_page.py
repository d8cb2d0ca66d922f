from __future__ import annotations

import csv
import io
import re
import sys
from dataclasses import replace

import pytest

from qa_analyzer.coaching.desk import Calls, Team, coaching_report
from qa_analyzer.core.coaching_report import Comparison, MeanScore, Period
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import StartError
from qa_analyzer.reports.coaching_csv import COLUMNS, coaching_csv
from qa_analyzer.reports.coaching_page import coaching_page
from qa_analyzer.reports.coaching_words import headline, stands
from qa_analyzer.reports.pdf import need_pdf, pdf
from qa_analyzer.reports.pdf_drawings import with_drawings
from qa_analyzer.reports.time_words import period_words
from tests.reports import coaching_sample, sample
from tests.reports.test_pages import Seen

REPORT = coaching_sample.report()
PAGE = coaching_page(REPORT, coaching_sample.clips())


def test_a_clip_plays_with_the_keyboard_and_one_that_cannot_be_cut_says_why() -> None:
    players = [a for t, a in Seen(PAGE).tags if t == "audio"]
    assert len(players) == 1
    assert (
        "controls" in players[0] and players[0]["aria-label"] and (players[0]["src"] or "").startswith("data:audio/ogg")
    )
    assert "No clip: another recording lies in its place now." in PAGE


def test_a_colleague_is_named_nowhere() -> None:
    assert "colleague’s call; names are taken out" in PAGE and "colleague/hold_permission" not in PAGE


def test_strengths_stand_before_what_to_work_on() -> None:
    assert PAGE.index(">Done well</h2>") < PAGE.index(">To work on</h2>") < PAGE.index(">Score by week</h2>")


def test_machine_and_human_score_stand_side_by_side() -> None:
    assert re.search(r"corrected in 1 call; the program alone: [\d.]+", PAGE)
    assert "the program alone" not in coaching_page(replace(REPORT, machine=None), {})


def test_the_agents_version_compares_with_nobody() -> None:
    from qa_analyzer.coaching.for_agent import Names, for_the_agent

    page = coaching_page(for_the_agent(REPORT, Names()), {})
    text = Seen(page).text
    assert "colleague" not in text and "billing" not in text and "HYPERLINK" not in text and "the team" not in text
    assert "for the agent alone" in text


def test_colour_is_never_alone() -> None:
    """Better and worse are words too."""
    for against, word in (("above", "better"), ("below", "worse"), ("not distinguishable", "cannot be told yet")):
        moved = replace(REPORT.moved[0], comparison=Comparison(against, 1.0, 0.5, 1.5))  # type: ignore[arg-type]
        assert word in Seen(coaching_page(replace(REPORT, moved=(moved,)), {})).text


def test_how_a_figure_stands_in_words() -> None:
    assert stands(Comparison("above", 5.1, 1.04, 9.2), "the team", 10) == (
        "above the team by 5.1 points (95 % interval 1 to 9.2)"
    )
    assert stands(Comparison("below", -5.1, -9.2, -1.04), "the team", 10).endswith(
        "by 5.1 points (95 % interval 1 to 9.2)"
    )
    assert stands(Comparison("not distinguishable", 1, -1, 3), "the team", 10) == "not distinguishable from the team"
    assert "at least 10 calls" in stands(Comparison("too few calls"), "the team", 10)


def test_the_headline_of_a_period_without_scores() -> None:
    none = MeanScore(0, None)
    empty = replace(REPORT, score=none, praise=(), points=(), moved=(), before=None)
    assert headline(empty)[0] == "None of the 21 calls could be scored: what applied was unsure."
    assert coaching_page(
        replace(empty, weeks=(), against_before=None, measures=(), team_score=None, against_team=None), {}
    )


def test_periods_in_words() -> None:
    assert period_words(Period("2026-03-02", "2026-03-08")) == "2 to 8 March 2026"
    assert period_words(Period("2026-03-02", "2026-03-02")) == "2 March 2026"
    assert period_words(Period()) == "all calls of the ledger"


def test_the_table_is_whole_and_holds_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(coaching_csv(replace(REPORT, agent=replace(REPORT.agent, name="=1+1"))))))
    assert rows[0] == list(COLUMNS) and {len(r) for r in rows} == {len(COLUMNS)}
    assert {r[1] for r in rows[1:]} == {"'=1+1"}
    assert {r[5] for r in rows[1:]} == {"score", "week", "criterion", "moved", "measure"}


def test_pdf_is_refused_clearly_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(StartError, match="WeasyPrint") as refused:
        need_pdf()
    assert "qa-analyzer[pdf]" in refused.value.hint


def test_a_pdf_asks_for_nothing_outside() -> None:
    pytest.importorskip("weasyprint")
    made = pdf('<p>Hello<img src="file:///etc/passwd"><link rel=stylesheet href="http://localhost:9/x.css">')
    assert made.startswith(b"%PDF-")


def test_drawings_bring_their_own_colours_into_a_pdf() -> None:
    page = with_drawings(PAGE)
    assert 'class="icon" aria-hidden' not in page and "currentColor" not in page.split("</symbol>")[-1]
    drawn = re.findall(r'<svg width="100%"[^>]*><style>(.*?)</style>', page)
    assert len(drawn) == len(re.findall(r'<svg width="100%"', PAGE)) > 3
    assert "var(" not in drawn[0] and ".whisker" in drawn[0] and ".dot" in drawn[0] and ".team-line" in drawn[0]


def bare(*calls: Analysis) -> str:
    """The text of a page of these calls, with no team and no period before."""
    made = coaching_report("a-9", Period(), Calls([("2026-03-09", c) for c in calls]), Calls(()), Team())
    text = Seen(coaching_page(made, {})).text
    assert "None" not in text.replace("None of", "") and "Under ten seconds" not in text
    return text


def undecided() -> Analysis:
    """A call whose every verdict is unsure."""
    call = sample.good().model_copy(deep=True)
    for c in call.criteria:
        c.verdict = "unsure"
    call.score.percent, call.score.earned, call.score.possible = None, 0, 0
    return call


def test_a_period_in_which_nothing_could_be_scored_has_a_page() -> None:
    assert "The one call could not be scored." in bare(sample.not_scorable())
    assert "None of the 2 calls could be scored." in bare(sample.not_scorable(), sample.not_scorable())
    assert "There is no call in this period." in bare()


def test_where_all_was_unsure_nothing_is_praised_or_faulted() -> None:
    told = bare(undecided(), undecided())
    assert "None of the 2 calls could be scored: what applied was unsure." in told
    assert told.count("Nothing was decided yet.") == 2 and "cost points" not in told
    both = bare(undecided(), sample.not_scorable())
    assert "in 1 what applied was unsure, the other is not scorable" in both
