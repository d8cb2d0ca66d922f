"""What became of one input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from qa_analyzer.core.document import Analysis, ErrorOut
from qa_analyzer.core.errors import InputError, MachineError, QaAnalyzerError, reason_of
from qa_analyzer.core.listened import Listened
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Analysed, Settings, analyse, analyse_again, for_page

Stage = Literal["read", "machine", "analyse", "process", "time"]
"""What a failure rests on: the input, room or rights on this machine (no attempt is used up), the analysis itself, the
process that made it, the time that it took."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Either an analysed call or the error in its place, with its stage; `traceback` for `--debug`."""

    origin: str
    call_id: str
    done: Analysed | None
    error: ErrorOut | None
    traceback: str = ""
    stage: Stage | None = None


def outcome_of(
    call_input: CallInput, settings: Settings, listened: Listened | None = None, kept: Analysis | None = None
) -> Outcome:
    """Analyse one call, or judge it again from what was `listened` to, or only bring the page of an analysis that is
    `kept`; what goes wrong with it becomes its error.

    A StartError goes on: where a model is not there, no call can be analysed.
    """
    import traceback

    from qa_analyzer.privacy.redact import redact

    origin, call_id = call_input.origin, call_input.record.call_id
    try:
        if listened is None:
            done = analyse(call_input, settings)
        elif kept is None:
            done = analyse_again(call_input, listened, settings)
        else:
            done = for_page(call_input, kept, listened, settings)
        return Outcome(origin, call_id, done, None)
    except InputError as error:
        stage: Stage = "machine" if isinstance(error, MachineError) else "read"
        return Outcome(origin, call_id, None, error_out(error, origin, call_id), stage=stage)
    except QaAnalyzerError:
        raise
    except OSError as error:
        found = f"this machine could not analyse it: {redact(reason_of(error))}"
        hint = "look for room in the temporary folder (TMPDIR), for memory and for limits on files and processes"
        told = ErrorOut(path=origin, call_id=call_id, error=found, hint=hint)
        return Outcome(origin, call_id, None, told, redact(traceback.format_exc()), "machine")
    except Exception as error:
        found = f"the analysis broke ({type(error).__name__}: {redact(str(error))})"
        told = ErrorOut(path=origin, call_id=call_id, error=found, hint="run again with --debug and report it")
        return Outcome(origin, call_id, None, told, redact(traceback.format_exc()), "analyse")


def lost(call_input: CallInput, error: str, hint: str, stage: Stage) -> Outcome:
    """The outcome of a call whose process brought none."""
    origin, call_id = call_input.origin, call_input.record.call_id
    return Outcome(origin, call_id, None, ErrorOut(path=origin, call_id=call_id, error=error, hint=hint), stage=stage)


def error_out(error: QaAnalyzerError, path: str | None = None, call_id: str | None = None) -> ErrorOut:
    """The contract's form of an error; what it does not name itself is filled in."""
    return ErrorOut(path=error.path or path, call_id=error.call_id or call_id, error=error.error, hint=error.hint)
