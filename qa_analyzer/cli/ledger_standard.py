"""The standard that a batch or a rescore judges by: the one that is named, else the one that the ledger keeps to."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from . import settings
from .chosen_standard import chosen_file, chosen_standard, sound

if TYPE_CHECKING:
    from qa_analyzer.core.standard import Standard
    from qa_analyzer.ledger.store.opening import Ledger


def standard_for(ledger: Ledger, flag: str | None, *, keep: bool) -> Standard:
    """The standard in force; `keep`: one that is named is the ledger's from now on.

    What it means for calls that another standard judged is said on standard error.  Raises StartError where it is not
    there, cannot be read or has findings.
    """
    from qa_analyzer.ledger.nights.standards import judged_otherwise, keep_to, kept_to
    from qa_analyzer.standards.find import shipped

    setting = settings.setting("standard", flag)
    with ledger.reading() as connection:
        before = kept_to(connection)
    if setting.origin != "default":
        content, where = chosen_file(flag)
        chosen = sound(content, where)
        if keep:
            with ledger.writing() as connection:
                keep_to(connection, chosen, setting.value if setting.value in shipped() else None, content)
    elif before is None:
        chosen = chosen_standard(None)
    else:
        whole = before.shipped not in shipped()
        chosen = sound(before.content, f"the ledger's {before.name}") if whole else chosen_standard(before.shipped)
        _say(f"no standard is named: the ledger keeps to {chosen.name} {chosen.version} (--standard names another)")
    with ledger.reading() as connection:
        others, other = judged_otherwise(connection, chosen)
    if others:
        _say(f"{others} calls of the ledger were judged by {other}; {chosen.name} {chosen.version} is in force now")
    return chosen


def _say(told: str) -> None:
    print(told, file=sys.stderr)
