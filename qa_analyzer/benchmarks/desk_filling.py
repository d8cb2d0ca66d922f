"""Fills a ledger for the desk's benchmark: calls as `ledger_filling` makes them, rare words, and what people did."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .figure import fixtures
from .ledger_filling import BLOCK, copied, fill

if TYPE_CHECKING:
    from qa_analyzer.ledger.store.opening import Ledger

SIGNED, OVERRULED, DISPUTED = 20, 50, 1000
"""Every so-manieth call is signed off, has a verdict overruled, has an open dispute; set by hand: 5 % reviewed."""


def filled(ledger: Ledger, blocks: int) -> None:
    """So many thousand calls, each with a word that one call in a thousand holds, reviewed as a desk reviews."""
    fill(ledger, fixtures(), word_of)
    copied(ledger, blocks)
    _reviewed(ledger)


def word_of(number: int) -> str:
    """A word in letters for a call of the block, that nobody says elsewhere."""
    letters = ""
    for _ in range(3):
        number, rest = divmod(number, 26)
        letters += chr(ord("a") + rest)
    return f"zyx{letters}qu"


def _reviewed(ledger: Ledger) -> None:
    from sqlalchemy import insert, select

    from qa_analyzer.ledger.clock import now
    from qa_analyzer.ledger.tables import calls, reviews, verdicts

    with ledger.writing() as connection:
        numbers = list(connection.execute(select(calls.c.id).order_by(calls.c.id)).scalars())
        form = list(connection.execute(select(verdicts.c.criterion).where(verdicts.c.call == numbers[0])).scalars())
        bare = {
            "at": now(), "who": "rosa", "role": "reviewer", "criterion": None, "value": None, "reason": None,
            "note": None, "before": None,
        }  # fmt: skip
        rows = []
        for n in numbers:
            if n % OVERRULED == 0:
                said = {"criterion": form[n // OVERRULED % len(form)], "value": "pass", "reason": "other_words"}
                rows.append(bare | said | {"call": n, "kind": "override", "before": "fail"})
            if n % SIGNED == 0:
                signed = json.dumps(dict.fromkeys(form, "pass"))
                rows.append(bare | {"call": n, "kind": "sign_off", "value": signed})
            if n % DISPUTED == 1:
                about = {"role": "agent", "criterion": form[0], "note": "I did"}
                rows.append(bare | about | {"call": n, "kind": "dispute", "before": "fail"})
        for start in range(0, len(rows), BLOCK):
            connection.execute(insert(reviews), rows[start : start + BLOCK])
