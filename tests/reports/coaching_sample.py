"""A made-up coaching report with everything in it."""

from __future__ import annotations

from qa_analyzer.coaching.desk import Calls, Team, coaching_report
from qa_analyzer.coaching.means import Sums
from qa_analyzer.core.agent_report import Citation
from qa_analyzer.core.coaching_report import CoachingReport, Passage, Period, Said
from qa_analyzer.core.document import Analysis
from qa_analyzer.reports.clip import Clip

from . import sample

MARCH = Period("2026-03-01", "2026-03-31")


def calls(count: int, *, better: bool) -> list[tuple[str, Analysis]]:
    """Calls like `sample.good`, the later ones with a summary where `better`; the last is `sample.rich`."""
    made = []
    for n in range(count):
        data = sample.good().as_json()
        data["call"]["call_id"] = f"north-{count}-{n:02d}"
        data["call"]["started_at"] = f"2026-03-{n + 1:02d}T14:02:30-07:00"
        fail = next(c for c in data["criteria"] if c["id"] == "summarizes")
        fail["would_change"] = [{"to": ["pass"], "what": "say back what was done before the farewell"}]
        if better and n % 3:
            fail |= {"verdict": "pass", "points": 5, "reason": "The outcome was said back."}
            fail["evidence"] = [{"start": 40.0, "end": 46.5, "speaker": "agent", "quote": "so your plan stays monthly"}]
            data["score"] = {"percent": 100.0, "earned": 20, "possible": 20, "auto_failed": False}
        made.append((f"2026-03-{n + 1:02d}", Analysis.model_validate(data)))
    data = sample.rich().as_json()
    data["call"]["started_at"] = f"2026-03-{count + 1:02d}T09:14:00-08:00"
    return [*made, (f"2026-03-{count + 1:02d}", Analysis.model_validate(data))]


def colleague(criterion: str) -> Passage | None:
    quote = "May I place you on hold for two minutes while I check, [name]?"
    cited = Citation(f"colleague/{criterion}", None, 30.2, 34.0, "agent", quote, "Asked, and waited.", 0.97)
    return Passage(cited, "colleague") if criterion == "hold_permission" else None


def report() -> CoachingReport:
    now, before = calls(20, better=True), calls(12, better=False)
    pace = [140.0 + i for i in range(30)]
    team = Team(Sums.of([70.0, 90.0] * 30), {"words_per_minute_agent": pace, "silence_s": [2.0]}, colleague)
    return coaching_report(
        "a-imogen", MARCH, Calls(now, {"north-20-03": 75.0}), Calls(before), team,
        agreed=[Said("2026-03-02T10:00:00+00:00", "rosa", "Ask before each hold.\n<b>Two</b> minutes.", "north-12-01")],
        comments=[Said("2026-03-03T10:00:00+00:00", "a-imogen", "The system was slow that day.", "north-12-02")],
    )  # fmt: skip


def clips() -> dict[tuple[str, float], Clip]:
    """One that plays, one that cannot be cut."""
    r = report()
    missed = [m.citation for p in r.points for m in p.missed]
    first, second = missed[0], missed[1]
    assert first.start is not None and second.start is not None
    return {
        (first.call_id, first.start): Clip(b"OggS not really", 18.0, 30.0),
        (second.call_id, second.start): Clip(b"", why_not="another recording lies in its place now"),
    }
