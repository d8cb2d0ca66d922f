from __future__ import annotations

import csv
import io

import pytest

from qa_analyzer.core.document import Analysis
from qa_analyzer.reports.summary_csv import safe, summary_csv

from . import sample


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_formulas_are_defused(text: str) -> None:
    assert safe(text) == "'" + text


def test_numbers_and_plain_texts_stay_as_they_are() -> None:
    assert [safe(v) for v in (-12.5, 0, None, "a=b", "")] == [-12.5, 0, None, "a=b", ""]


def test_one_row_per_call_that_reads_back() -> None:
    found = list(csv.DictReader(io.StringIO(summary_csv(sample.all_calls()), newline="")))
    assert [r["call_id"] for r in found] == ["north/0001", "north-0002", "Süd 3", "x-9"]
    rich, good, auto, short = found
    assert rich["member_name"].startswith("'=HYPERLINK") and float(rich["percent"]) == 57.1
    assert (rich["passed"], rich["failed"], rich["unsure"], rich["not_applicable"]) == ("4", "3", "1", "1")
    assert rich["failed_criteria"] == "acknowledges_concern hold_permission summarizes"
    assert (rich["talk_ratio_agent"], rich["pitch_range_hz_member"], good["hold_s"]) == ("0.579", "", "")
    assert (auto["auto_failed"], auto["verdict_professional_language"]) == ("true", "fail")
    assert (short["scorable"], short["percent"], short["why_not"]) == ("false", "", "Under ten seconds of talk.")


def test_line_breaks_and_quotes_in_names_survive() -> None:
    data = sample.good().as_json()
    data["call"]["member"]["name"] = 'A "B"\r\n,C'
    row = next(csv.DictReader(io.StringIO(summary_csv([Analysis.model_validate(data)]), newline="")))
    assert row["member_name"] == 'A "B"\r\n,C'


def test_an_empty_run_has_its_heading() -> None:
    assert summary_csv([]).splitlines()[0].startswith("call_id,agent_id")
