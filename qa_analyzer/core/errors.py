"""Errors that a user sees: what was found, what was expected, what to do."""

from __future__ import annotations


class QaAnalyzerError(Exception):
    """Base of all errors shown to users in one line.

    `error` says what and where, `hint` what to do; `path` names the file, `call_id` the call.  `status` is what the
    command ends with where nothing else can be done.
    """

    status = 2

    def __init__(self, error: str, *, hint: str = "", path: str | None = None, call_id: str | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.hint = hint
        self.path = path
        self.call_id = call_id

    def as_json(self) -> dict[str, str | None]:
        """The contract's form of an error."""
        return {"path": self.path, "call_id": self.call_id, "error": self.error, "hint": self.hint}


class InputError(QaAnalyzerError):
    """One input cannot be analysed; the rest of the run goes on (exit status 1)."""


class StartError(QaAnalyzerError):
    """Nothing can be started: usage, a broken manifest or standard, a missing model (exit status 2)."""


class DamagedError(StartError):
    """The ledger's file is damaged, or no ledger."""


class LockedError(StartError):
    """Another program is writing to the ledger (exit status 11)."""

    status = 11
