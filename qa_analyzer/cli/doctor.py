"""`qa-analyzer doctor`: is everything here that a run needs, and which settings are in force."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import sys
import tempfile
import wave
from collections.abc import Iterator
from pathlib import Path

FREE_MB = 1000
"""Four hours of stereo at 16 kHz take 920 MB of temporary space."""


def doctor() -> int:
    """Check models, decoder, packages, disk and settings; status 1 where something is amiss."""
    from . import settings

    print("settings")
    for name in settings.DEFAULTS:
        found = settings.setting(name)
        print(f"  {name:14} {_shown(name, found.value):24} {found.origin}")
    print("checks")
    amiss = 0
    for good, what, hint in _checks():
        amiss += not good
        print(f"  {'ok  ' if good else 'BAD '} {what}" + ("" if good or not hint else f"\n       {hint}"))
    return 1 if amiss else 0


def _shown(name: str, value: str | None) -> str:
    """A setting's value, a password in it left out."""
    return "-" if value is None else re.sub(r"(://[^/:@]*):.*@", r"\1:***@", value) if name == "ledger" else value


def _checks() -> Iterator[tuple[bool, str, str]]:
    from qa_analyzer import __version__

    from . import settings
    from .doctor_ledger import ledger_checks

    yield (
        sys.version_info >= (3, 11),
        f"qa-analyzer {__version__}, Python {sys.version.split()[0]}",
        "Python 3.11 is needed",
    )
    for package in ("av", "onnxruntime", "faster_whisper", "pocketsphinx"):
        yield importlib.util.find_spec(package) is not None, f"package {package}", "install qa-analyzer again"
    yield _recogniser()
    yield _decoder()
    yield _standards()
    folder = tempfile.gettempdir()
    free_mb = shutil.disk_usage(folder).free / 1e6
    yield free_mb > FREE_MB, f"{free_mb / 1000:.1f} GB free in {folder}", f"long recordings need {FREE_MB} MB there"
    yield os.access(folder, os.W_OK), f"{folder} can be written to", "set TMPDIR to a folder that can"
    yield from ledger_checks(settings.value("ledger"))


def _decoder() -> tuple[bool, str, str]:
    """A second of sound through the decoder's own process."""
    from qa_analyzer.audio.reader import read_recording
    from qa_analyzer.core.errors import QaAnalyzerError

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "second.wav"
        with wave.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(8000)
            out.writeframes(b"\x00\x10\x00\xf0" * 4000)
        try:
            with read_recording(path) as recording:
                return recording.sound.duration > 0.9, "the decoder decodes", "install qa-analyzer again"
        except (QaAnalyzerError, OSError) as error:
            return False, f"the decoder fails: {error}", "install qa-analyzer again; look for memory and TMPDIR"


def _recogniser() -> tuple[bool, str, str]:
    from qa_analyzer.asr.weights import find_weights

    weights = find_weights(None)
    if weights is not None:
        return True, f"Whisper weights {weights.name} in {weights.folder}", ""
    told = "no Whisper weights: the embedded recogniser is used, which hears clear wide-band speech only"
    return True, f"{told} (`qa-analyzer models pull small.en` fetches better ones)", ""


def _standards() -> tuple[bool, str, str]:
    from qa_analyzer.criteria.shelf import criteria
    from qa_analyzer.standards.find import shipped
    from qa_analyzer.standards.validate import validate

    known = {name: module.LIMITS for name, module in criteria().items()}
    findings = [f for path in shipped().values() for f in validate(path, known)[1]]
    names = ", ".join(shipped())
    return not findings, f"standards {names}", "; ".join(f.found for f in findings[:3])
