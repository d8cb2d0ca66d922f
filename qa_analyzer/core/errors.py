"""Errors that a user sees: what was found, what was expected, what to do."""

from __future__ import annotations

from pathlib import PurePath


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


class MachineError(InputError):
    """One input could not be analysed for want of room or rights on this machine: a later run may do it."""


class StartError(QaAnalyzerError):
    """Nothing can be started: usage, a broken manifest or standard, a missing model (exit status 2)."""


class DamagedError(StartError):
    """The ledger's file is damaged, or no ledger."""


class LockedError(StartError):
    """Another program is writing to the ledger (exit status 11)."""

    status = 11


def reason_of(error: Exception) -> str:
    """What the system or a library says went wrong, without the path: the message around it names it."""
    return getattr(error, "strerror", None) or str(error)


def without_name(name: str, error: str) -> str:
    """The error as it stands after the path or id that it is of: not begun with that, or its last part, again."""
    for known in (name, PurePath(name).name):
        error = error.removeprefix(f"{known}: ")
    return error
