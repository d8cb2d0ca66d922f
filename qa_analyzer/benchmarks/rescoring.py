"""Rescoring against a first run with a recogniser of tiny size, with the recordings away and no recogniser installed.

The first run hears the fixture recordings with a Whisper of the size of `tiny` and random weights
(models/make_miniature_whisper.py): it costs what `tiny` costs, and writes the same ninety words for every half minute.
Rescored are these calls, and, since random weights say nothing that could be judged, as many ledger rows of the same
calls in the words that were spoken, a share of them misheard, no two alike.  A first command over a ledger of one call
tells what start-up takes; it is left out of the ratios, and shown.
"""

from __future__ import annotations

import os
import runpy
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

from .commands import Took, other_standard, took
from .figure import Figure, fixtures
from .rescoring_calls import misheard_calls

CALLS, TIMES = 14, 6
"""Fixture recordings (`--limit`), and how often each stands in the ledger of spoken words, each time misheard anew."""
WORDS, END_S = 90, 28.0
"""What the model writes for each window of 30 s: words at 190 a minute, as many as a fast speaker's."""
BARRED = ("faster_whisper", "ctranslate2", "pocketsphinx", "av", "onnxruntime")
"""What decodes and what recognises: while calls are rescored, whoever imports one of these is noted and refused."""


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """Processor seconds of one worker, so that a busy machine spoils less; by the clock beside them."""
    del corpus
    with tempfile.TemporaryDirectory(prefix="qa-rescoring-") as place:
        return list(_figures(Path(place), limit or CALLS))


def _figures(folder: Path, count: int) -> Iterator[Figure]:
    recordings = folder / "calls"
    recordings.mkdir()
    for path in _first(count):
        copy(path, recordings)
    script = " " + " ".join(f"word{i}" for i in range(WORDS))
    made = runpy.run_path(str(Path(__file__).parents[2] / "models" / "make_miniature_whisper.py"))
    made["make"](folder / "tiny", made["TINY"], script, END_S)
    heard, spoken, one = (folder / f"{name}.sqlite3" for name in ("heard", "spoken", "one"))
    words = ("--asr", "faster-whisper", "--model", folder / "tiny", "--workers", 1)
    first = took("batch", recordings, *words, "--ledger", heard)
    minutes = misheard_calls(heard, spoken, TIMES) / 60 / TIMES
    misheard_calls(heard, one, 1, at_most=1)
    recordings.rename(folder / "moved away")
    noted = barred(folder)
    form = other_standard(folder)
    start, again, said = (_rescored(ledger, form, folder) for ledger in (one, heard, spoken))
    yield Figure("first run, tiny-size Whisper, one worker", round(first.clock_s, 1), f"s, {minutes:.1f} min of calls")
    yield Figure("... of the processor, for a minute of call", round(first.processor_s / minutes, 2), "s")
    yield Figure(
        "rescoring: start-up with one call", round(start.processor_s, 2), f"s; {start.clock_s:.1f} by the clock"
    )
    whole = f"of the first run's processor time; {again.clock_s / first.clock_s:.4f} by the clock"
    yield Figure("calls as heard, start-up and all", round(again.processor_s / first.processor_s, 4), whole)
    each = (said.processor_s - start.processor_s) / (minutes * TIMES)
    yield Figure("calls as spoken, misheard: rescoring a minute", round(1000 * each, 1), "ms beyond start-up")
    ratio, clock = each / (first.processor_s / minutes), f"{said.clock_s:.1f} s by the clock in all"
    yield Figure("... over the first run's minute (at most 0.005)", round(ratio, 5), clock)
    asked = noted.read_text(encoding="utf-8").split() if noted.exists() else []
    yield Figure("decoders and recognisers asked for by rescoring (0)", len(asked), " ".join(sorted(set(asked))))


def _first(count: int) -> list[Path]:
    """The first fixture recordings with their sidecars."""
    paths = sorted((fixtures() / "audio").glob("f*.json"))[:count]
    return [found for path in paths for found in path.parent.glob(f"{path.stem}.*")]


def barred(folder: Path) -> Path:
    """Modules in the place of all that decodes or recognises; the file in which they note that they were imported."""
    noted, place = folder / "imported.txt", folder / "barred"
    place.mkdir()
    for name in BARRED:
        told = f"open({str(noted)!r}, 'a').write({name + chr(10)!r})\nraise ImportError({name + ' is barred'!r})\n"
        (place / f"{name}.py").write_text(told, encoding="utf-8")
    return noted


def _rescored(ledger: Path, form: Path, folder: Path) -> Took:
    searched = os.pathsep.join([str(folder / "barred"), *filter(None, [os.environ.get("PYTHONPATH")])])
    words = ("rescore", "--standard", form, "--workers", 1, "--ledger", ledger)
    return took(*words, env={"PYTHONPATH": searched})
