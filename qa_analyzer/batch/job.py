"""One call to be done by a worker."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.listened import Listened
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Settings

from .outcome import Outcome, outcome_of

LEAST_S = 900.0
BYTES_PER_S = 500.0
"""A worker may take a quarter of an hour, and a second more for every 500 bytes of recording: twice real time for the
poorest sound in use (speech at 8 kbit/s), 32 times real time for telephone WAV.  Set by hand: recognisers were measured
at 0.1 to 1 times real time a channel, so what takes longer hangs."""


@dataclass(frozen=True, slots=True)
class Job:
    """A call, what is known of its sound (None: it has to be listened to), and how long it may take in seconds.

    `swap`, `redact`: where the call has its own, other than the run's.  `kept`: its analysis, where only its page is
    wanted.
    """

    call: CallInput
    listened: Listened | None = None
    time_limit_s: float | None = None
    swap: bool | None = None
    redact: bool | None = None
    kept: Analysis | None = None

    def do(self, run: Settings) -> Outcome:
        """What becomes of it, in this process.  Raises StartError where nothing can be analysed."""
        return outcome_of(self.call, self.settings(run), self.listened, self.kept)

    def settings(self, run: Settings) -> Settings:
        """The run's settings as they hold for this call."""
        if self.swap is None and self.redact is None:
            return run
        swap = run.swap if self.swap is None else self.swap
        return replace(run, swap=swap, redact=run.redact if self.redact is None else self.redact)

    @property
    def limit_s(self) -> float:
        """The time limit in force."""
        if self.time_limit_s is not None:
            return self.time_limit_s
        return LEAST_S + self.size / BYTES_PER_S

    @property
    def size(self) -> int:
        """Bytes of the recording, else of the transcript; 0 where it cannot be told."""
        path = self.call.file
        try:
            return os.stat(path).st_size if path is not None else 0  # noqa: PTH116
        except OSError:
            return 0
