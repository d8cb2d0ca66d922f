"""`qa-analyzer rescore`: the archive judged anew by another standard or a newer program."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from . import options

if TYPE_CHECKING:
    from qa_analyzer.batch.differences import Differences


def rescore(
    ledger: options.LedgerUrl = None,
    standard: options.StandardName = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change; write nothing.")] = False,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes [by calls, up to one per core].")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="What changes as JSON on standard output.")] = False,
) -> int:
    """Judge every call of the ledger again; no recording is read and no recogniser runs."""
    from qa_analyzer.batch.again import judged_again, kept, workers_for
    from qa_analyzer.batch.differences import Differences
    from qa_analyzer.batch.heard_calls import count_calls
    from qa_analyzer.batch.outcome import error_out
    from qa_analyzer.core.document import ErrorOut
    from qa_analyzer.core.errors import InputError
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.lock import sole_writer
    from qa_analyzer.ledger.store.opening import open_ledger
    from qa_analyzer.pipeline import Settings

    from . import settings as given
    from .chosen_standard import chosen_standard
    from .chosen_voice import chosen_voice
    from .counting import Counting
    from .ledger_standard import standard_for

    chosen_standard(standard)
    address = address_of(given.value("ledger", ledger))
    found, errors, unchanged = Differences(), list[ErrorOut](), 0
    with sole_writer(address):
        opened = open_ledger(address, create=False)
        in_force = standard_for(opened, standard, keep=not diff)
        chosen = Settings(standard=in_force, asr="none", voice_model=chosen_voice())
        with opened.reading() as connection:
            total = count_calls(connection)
        crew = workers_for(total, given.number("workers", workers))
        again = judged_again(opened, chosen, workers=crew)
        with Counting(total, "calls") as counting:
            for judged in again if diff else kept(opened, again):
                counting.one()
                if judged is None:
                    unchanged += 1
                elif isinstance(judged, InputError):
                    errors.append(error_out(judged))
                elif judged.outcome.done is None:
                    errors += [judged.outcome.error] if judged.outcome.error is not None else []
                else:
                    found.add(judged.before, judged.outcome.done.analysis)
        opened.close()
    if as_json:
        told = {**found.as_json(), "unchanged": unchanged, "errors": [e.model_dump(mode="json") for e in errors]}
        print(json.dumps(told, ensure_ascii=False))
    else:
        _tell(found, unchanged, written=not diff)
    for error in errors:
        print(f"{error.call_id}: {error.error} ({error.hint})", file=sys.stderr)
    return 1 if errors else 0


def _tell(found: Differences, unchanged: int, *, written: bool) -> None:
    judged = len(found.changed) + found.same
    verb = "judged again" if written else "would be judged again"
    print(f"{judged} calls {verb}, {len(found.changed)} of them otherwise than before; {unchanged} were up to date")
    _table("agent", [(i or "unknown", f"{n} calls", _shown(b), _shown(a)) for i, n, b, a in found.agents()])
    _table("criterion", [(i, f"{n} calls", b, a) for i, b, a, n in found.criteria()])
    _table(
        "call",
        [(c.call_id, c.agent_id or "", _shown(c.percent[0]), _shown(c.percent[1])) for c in found.changed[:_SHOWN]],
    )
    if len(found.changed) > _SHOWN:
        print(f"... and {len(found.changed) - _SHOWN} calls more (--json has all)")


_SHOWN = 20


def _table(name: str, rows: list[tuple[str, str, str, str]]) -> None:
    if not rows:
        return
    width = max(len(name), *(len(r[0]) for r in rows))
    middle = max(len(r[1]) for r in rows)
    print(f"\n{name:{width}}  {'':{middle}}  {'before':>8}  {'after':>8}")
    for first, second, before, after in rows:
        print(f"{first:{width}}  {second:{middle}}  {before:>8}  {after:>8}")


def _shown(percent: float | None) -> str:
    return "-" if percent is None else f"{percent:.1f} %"
