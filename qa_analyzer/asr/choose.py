"""Which recogniser to use."""

from __future__ import annotations

from qa_analyzer.core.errors import StartError

from .engine import Engine
from .weights import Weights, find_weights, places

KINDS = ("auto", "faster-whisper", "pocketsphinx", "none")
"""What `--asr` takes."""


def choose(asr: str = "auto", model: str | None = None, *, threads: int = 0) -> Engine | None:
    """The engine for `--asr` and `--model`, None where nothing is to be recognised.

    `auto`: faster-whisper wherever weights are found, else pocketsphinx.  `model` names Whisper weights; it means
    nothing to the other kinds.  `threads` of the CPU are used for each recording, 0 leaves it to the recogniser; two
    workers of one thread do more than one of two (by 1.2, measured on two cores).

    Raises StartError for an unknown kind, for weights that are named and not there, and for `faster-whisper` where no
    weights are found at all.
    """
    if asr not in KINDS:
        raise StartError(f"no recogniser is called {asr!r}", hint=f"--asr takes one of: {', '.join(KINDS)}")
    if asr == "none":
        return None
    if asr in ("auto", "faster-whisper"):
        weights = find_weights(model)
        if weights is not None:
            return _whisper(weights, threads)
        if asr == "faster-whisper":
            searched = "; ".join(str(root) for _, root in places())
            raise StartError(
                "no Whisper weights on this machine",
                hint="`qa-analyzer models pull small.en` fetches some once; or copy a folder of weights here and name"
                f" it with --model; searched: {searched}",
            )
    from .pocketsphinx import PocketSphinx

    embedded: Engine = PocketSphinx()
    return embedded


def identity_of(engine: Engine | None) -> str:
    """What a ledger keeps words under: the engine's name and, of weights, the names and sizes of their files."""
    if engine is None:
        return "none"
    weights: Weights | None = getattr(engine, "weights", None)
    if weights is None:
        return engine.name
    files = sorted(f"{p.name}:{p.stat().st_size}" for p in weights.folder.iterdir() if p.is_file())
    return " ".join([engine.name, *files])


def _whisper(weights: Weights, threads: int) -> Engine:
    from .faster_whisper import FasterWhisper

    engine: Engine = FasterWhisper(weights, threads)
    return engine
