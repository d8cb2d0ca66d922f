"""Errors and warnings as logs and mails may carry them: without a word of any call.

An input's error cites the value that it found (`'x' is not allowed`), and a mistake in the program may cite anything;
the whole text stands in the ledger (`ledger status`, `ledger quarantine`) and in `--json`.
"""

from __future__ import annotations

import re

from qa_analyzer.core.input_text import printable

_BROKE = re.compile(r"(the analysis broke \(\w+).*\)", re.DOTALL)
_QUOTED = re.compile(r"""(?<!\w)(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|[“‘«].*?[”’»]""", re.DOTALL)
_UNCLOSED = re.compile(r"""(?<!\w)['"“‘«].*""", re.DOTALL)
_LISTED = re.compile(r"(unknown (?:fields|columns) ignored): .*", re.DOTALL)


def wordless(text: str) -> str:
    """The text, every passage in quotation marks left out, and of a mistake in the program all but its kind.

    What was expected is cited from the contract, and stays.
    """
    found, sep, expected = _BROKE.sub(r"\1)", text).rpartition("; expected ")
    if not sep:
        found, expected = expected, ""
    found = _UNCLOSED.sub("[...]", _QUOTED.sub("[...]", _LISTED.sub(r"\1", found)))
    return printable(found + sep + expected)
