"""Whether a file is still being written."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def being_written(path: Path | None) -> bool:
    """Whether any process holds the file open for writing.

    Linux grants a read lease only on a file that nobody has open for writing (fcntl(2), F_SETLEASE); where the system
    grants none for other reasons (another owner, a network share) nothing is known, and the answer is False: what
    changes while it is analysed is found out afterwards.
    """
    if path is None or not sys.platform.startswith("linux"):
        return False
    import fcntl

    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return False
