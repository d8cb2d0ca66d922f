"""Is everything there, once, and whole?"""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import func, select

from qa_analyzer.ledger.reading import analysis_of
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.ledger.tables import analyses, calls, day_totals


def problems(ledger: Path, out: Path, count: int) -> list[str]:
    """One line for each thing that is lost, double or half."""
    found = []
    opened = open_ledger(address_of(str(ledger)), create=False)
    with opened.reading() as connection:
        found += list(findings(connection))
        rows = connection.execute(select(calls.c.call_id, calls.c.state)).all()
        sizes = {
            "calls": len(rows),
            "done": sum(r.state == "done" for r in rows),
            "analyses": connection.execute(select(func.count()).select_from(analyses)).scalar(),
            "counted": connection.execute(select(func.sum(day_totals.c.calls))).scalar(),
        }
        found += [f"{name}: {number}, not {count}" for name, number in sizes.items() if number != count]
        for row in rows:
            page = out / "calls" / f"{row.call_id}.json"
            kept = analysis_of(connection, row.call_id)
            try:
                same = kept is not None and json.loads(page.read_text(encoding="utf-8")) == kept.as_json()
            except (OSError, ValueError) as error:
                found.append(f"{page.name}: {error}")
                continue
            if not same:
                found.append(f"{page.name}: not what the ledger has")
    opened.close()
    found += [f"{p.name}: left half written" for p in out.rglob(".*.part")]
    lacking = [
        r.call_id for r in rows if not (out / "calls" / f"{r.call_id}.html").read_text().rstrip().endswith("</html>")
    ]
    found += [f"{call_id}.html: cut short" for call_id in lacking]
    return found
