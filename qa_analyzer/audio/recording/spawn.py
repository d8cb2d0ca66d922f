"""Runs the decoding process, within bounds of time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any, BinaryIO

from .caps import Caps
from .refusals import EXPORT, refusal, unreadable

_POLL_S = 2.0


def decode(path: Path, source: BinaryIO, spool: IO[bytes], caps: Caps, *, declares: bool) -> dict[str, Any]:
    """Decode `source` into `spool` in a process of its own; returns what `child` answers.

    `declares`: the length that the container claims rests on a header.  Raises InputError where it is refused, and
    when the process crashes, hangs or outgrows its bounds.
    """
    arguments = [str(source.fileno()), str(spool.fileno()), *bounds(caps), str(int(declares))]
    printed, status = run_process("child", arguments, [source, spool], [spool], caps)
    return checked(path, printed, status, caps)


def bounds(caps: Caps) -> list[str]:
    """The longest length in seconds, the memory in bytes, the CPU time in seconds, as a process takes them."""
    return [str(caps.longest_s), str(caps.memory_bytes), str(max(1, int(caps.time_limit_s)))]


def run_process(
    module: str, arguments: Sequence[str], files: Sequence[IO[bytes]], spools: Sequence[IO[bytes]], caps: Caps
) -> tuple[bytes | None, int | None]:
    """What a module of this room printed when run as a process, None when its time was up or it stood still; and its
    exit status.  It is handed the descriptors of `files`."""
    root = str(Path(__file__).resolve().parents[3])
    env = os.environ | {"PYTHONPATH": os.pathsep.join(p for p in (root, os.environ.get("PYTHONPATH")) if p)}
    with subprocess.Popen(
        [sys.executable, "-P", "-m", f"qa_analyzer.audio.recording.{module}", *arguments],
        pass_fds=[f.fileno() for f in files],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
    ) as process:
        try:
            printed = _await(process, spools, caps)
        finally:
            process.kill()
    return printed, process.returncode


def checked(path: Path, printed: bytes | None, status: int | None, caps: Caps) -> dict[str, Any]:
    """The answer that a process printed (None: it was stopped).  Raises InputError where it is none or a refusal."""
    if printed is None:
        raise unreadable(path, "decoding it took too long and was stopped", "The file may be damaged. " + EXPORT)
    try:
        answer: dict[str, Any] = json.loads(printed)
    except ValueError:
        why = "the decoder crashed on it" + (f" (exit status {status})" if status is not None else "")
        raise unreadable(path, why, "The file is damaged or made to do harm. " + EXPORT) from None
    if "refused" in answer:
        raise refusal(path, answer, caps)
    return answer


def _await(process: subprocess.Popen[bytes], spools: Sequence[IO[bytes]], caps: Caps) -> bytes | None:
    begun = moved = time.monotonic()
    size = 0
    while True:
        try:
            return process.communicate(timeout=min(_POLL_S, caps.time_limit_s))[0]
        except subprocess.TimeoutExpired:
            now, grown = time.monotonic(), sum(os.fstat(s.fileno()).st_size for s in spools)
            if grown > size:
                size, moved = grown, now
            if now - begun >= caps.time_limit_s or now - moved >= caps.stall_limit_s:
                return None
