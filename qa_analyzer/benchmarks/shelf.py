"""The benchmarks by name: every module of this room that measures."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import StartError

from .figure import Figure

NOT_BENCHMARKS = frozenset({"shelf", "figure", "agreement", "mishearing", "calibrating", "fitting"})


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


def measure(name: str, corpus: Path | None, **asked: Any) -> list[Figure]:
    """The figures of one benchmark.  Raises StartError for an unknown name, or an option that it does not take."""
    known = benchmarks()
    if name not in known:
        raise StartError(f"no benchmark is called {name!r}", hint=f"known: {', '.join(known)}")
    chosen = importlib.import_module(f"{__package__}.{name}").measure
    strange = asked.keys() - inspect.signature(chosen).parameters.keys()
    if strange:
        raise StartError(f"{name} takes no --{min(strange)}", hint="leave it out")
    figures: list[Figure] = chosen(corpus, **asked)
    return figures
