"""A night that plans 10,000 new calls over a ledger, in a process of its own: what it takes."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

_NIGHT = """
import sys
from pathlib import Path
from qa_analyzer.batch.night import Night
from qa_analyzer.batch.plan import Choices
from qa_analyzer.core.record import Record
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.pipeline import Settings
from qa_analyzer.standards.find import load
ledger = open_ledger(address_of(sys.argv[1]))
night = Night(ledger, Settings(load("advisorycloud-phone"), asr="none"), "none")
calls = [CallInput(Record(f"new{i}"), None, Path(f"/archive/new{i}.json"), f"new{i}.json") for i in range(10_000)]
assert len(night.prepare(calls, Choices()).todo) == 10_000
status = Path("/proc/self/status").read_text()  # getrusage would count what the parent had when it forked
print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)
"""


def planned(ledger: Path) -> tuple[float, float]:
    """The most memory that the process held, in MB, and how long it took from its start to its end, in seconds."""
    began = time.perf_counter()
    found = subprocess.run([sys.executable, "-c", _NIGHT, str(ledger)], check=True, capture_output=True, text=True)
    return float(found.stdout), time.perf_counter() - began
