"""A made-up coaching report with everything in it."""

from __future__ import annotations

from qa_analyzer.coaching.corrected import Corrected
from qa_analyzer.coaching.desk import Calls, Team, coaching_report
from qa_analyzer.coaching.means import Sums
from qa_analyzer.coaching.team import Member, TeamSums, team_report
from qa_analyzer.coaching.unclear import Doubts
from qa_analyzer.core.coaching_report import CoachingReport, Passage, Period, Said
from qa_analyzer.core.criterion_rate import Citation
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.team_report import TeamReport
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
        "a-imogen", MARCH, Calls(now, {"north-20-03": 75.0}, 1), Calls(before), team,
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


def overruled() -> Corrected:
    """Six fails of a criterion that people heard as passes."""
    made, six = Corrected(), [sample.rich() for _ in range(6)]
    for machine in six:
        people = machine.model_copy(deep=True)
        (summary,) = [c for c in people.criteria if c.id == "summarizes"]
        assert summary.verdict == "fail"
        summary.verdict = "pass"
        people.score.percent = 90.0
        made.add("2026-03-12", machine, people)
    return made


def team() -> TeamReport:
    """Ten agents: one below the others, one with few calls, one with a name that is markup, one whose fails people
    overruled in part."""
    agents = []
    for n in range(10):
        fails, calls_ = (60, 80) if n == 0 else (1, 4) if n == 1 else (20, 100)
        scores = Sums.of([40.0, 60.0] * 40) if n == 0 else Sums.of([75.0, 85.0] * (calls_ // 2))
        rates = {"greeting": (calls_ - fails, fails), "summarizes": (calls_ // 2, calls_ // 2)}
        name = "Imogen <b>Vale</b> & Co" if n == 1 else f"Agent {n}" if n != 2 else None
        rates |= {"old_one": (3, 1)} if n == 3 else {}
        changed = overruled() if n == 4 else Corrected()
        agents.append(Member(f"a-{n}", name, calls_ + 1, n, scores, rates, changed))
    doubts = {"summarizes": Doubts(1200, 400, 30, 4, 3), "greeting": Doubts(900, 3, 30, 20), "old_one": Doubts(4, 1)}
    days = [("2026-03-02", 300, 24000.0), ("2026-03-12", 200, 15000.0)]
    form = sample.rich().criteria
    return team_report("billing", MARCH, TeamSums(agents, days, Sums.of([75.0, 85.0] * 300), doubts, form))
