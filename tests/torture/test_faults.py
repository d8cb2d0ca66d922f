"""A share of `python -m tests.torture.faults 1`: every so manieth point of a night at which the disk can fail."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("cc") is None, reason="needs a C compiler and LD_PRELOAD"
)
def test_a_disk_that_fails_anywhere_loses_nothing(tmp_path: Path) -> None:
    library = tmp_path / "faults.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, HERE / "faults.c", "-ldl"], check=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture.faults", "97", "5"],
        env=os.environ | {"LD_PRELOAD": str(library)}, cwd=HERE.parents[1], capture_output=True, text=True, timeout=600,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout)
    assert told["points"] > 100
    assert told["nights"] >= 9
    assert {"write ledger-wal", "fsync ledger-wal", "rename out/file", "write log", "create summary/part"} <= set(
        told["kinds"]
    )
