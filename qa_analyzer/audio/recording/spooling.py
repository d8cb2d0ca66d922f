"""A recording decoded to disk, or an InputError that says what it is instead."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import IO, Any, BinaryIO

from qa_analyzer.core.errors import InputError, MachineError
from qa_analyzer.core.samples import Samples

from .caps import Caps
from .container import Claim, claim_of
from .refusals import refusal
from .spawn import decode
from .spool import SpooledSamples


def read_samples(path: Path) -> Samples:
    """Decode one recording without measuring it, for who only wants to hear it; `close()` gives the disk space back.

    Raises InputError as `read_recording` does.
    """
    spool: IO[bytes] = tempfile.TemporaryFile(prefix="qa-analyzer-")  # noqa: SIM115 - the samples close it
    try:
        return spooled(path, spool, Caps())[0]
    except BaseException:
        spool.close()
        raise


def spooled(path: Path, spool: IO[bytes], caps: Caps) -> tuple[SpooledSamples, Claim, dict[str, Any]]:
    """The samples, what the file claims of itself, and what was found in decoding it."""
    with open_file(path) as source:
        claim = claim_of(source)
        _check_claim(path, claim, caps)
        found = decode(path, source, spool, caps, declares=claim.exact)
    samples = SpooledSamples(spool, found["rate_hz"], found["channels"], found["samples"])
    if samples.duration < caps.shortest_s:
        what = f"holds {samples.duration:.1f} s of sound; at least {caps.shortest_s:g} s were expected"
        raise InputError(f"{path.name}: {what}", hint="Was the export cut off?", path=str(path))
    return samples, claim, found


def open_file(path: Path) -> BinaryIO:
    """The file, opened to be read.  Raises InputError where it is none, is empty or cannot be read."""
    if path.is_dir():
        raise InputError(f"{path.name}: is a folder; a recording was expected", hint="Name its files.", path=str(path))
    if path.exists() and not path.is_file():
        raise InputError(f"{path.name}: is no ordinary file", hint="Copy the recording to a file.", path=str(path))
    try:
        file = path.open("rb")
    except FileNotFoundError as error:
        raise InputError(f"{path.name}: is not there", hint="Check the path.", path=str(path)) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        hint = "Give the user who runs this leave to read it."
        raise MachineError(f"{path.name}: cannot be read ({why})", hint=hint, path=str(path)) from error
    if not path.stat().st_size:
        file.close()
        hint = "The export may have failed, or is not finished yet."
        raise InputError(f"{path.name}: is empty; a recording was expected", hint=hint, path=str(path))
    return file


def _check_claim(path: Path, claim: Claim, caps: Caps) -> None:
    if claim.declared_s and claim.declared_s > caps.longest_s and not claim.cut:
        raise refusal(path, {"refused": "declared_too_long", "declared_s": claim.declared_s}, caps)
