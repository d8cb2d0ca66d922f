"""A process that must not outlive the one that started it."""

from __future__ import annotations

import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
"""prctl(2): the signal that a process gets when its parent ends, however that ends."""


def die_with_parent(parent: int) -> None:
    """Be killed as soon as the process numbered `parent` ends; outside Linux nothing happens."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(1)
