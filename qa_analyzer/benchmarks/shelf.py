"""The benchmarks by name: every module of this room that measures."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from qa_analyzer.core.errors import StartError

from .figure import Figure

NOT_BENCHMARKS = frozenset({"shelf", "figure", "agreement"})


def benchmarks() -> dict[str, str]:
    """Name and first line of what each measures."""
    package = importlib.import_module(__package__)
    found = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        if info.name not in NOT_BENCHMARKS:
            module = importlib.import_module(f"{__package__}.{info.name}")
            if hasattr(module, "measure"):
                found[info.name] = (module.__doc__ or "").splitlines()[0]
    return found


def measure(name: str, corpus: Path | None) -> list[Figure]:
    """The figures of one benchmark.  Raises StartError for an unknown name."""
    known = benchmarks()
    if name not in known:
        raise StartError(f"no benchmark is called {name!r}", hint=f"known: {', '.join(known)}")
    figures: list[Figure] = importlib.import_module(f"{__package__}.{name}").measure(corpus)
    return figures
