"""Where Whisper weights lie on this machine.  Looks at folders only; opens no connection."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.errors import StartError

REQUIRED = ("model.bin", "config.json", "tokenizer.json")
"""Without tokenizer.json faster-whisper asks the hub for one (SYSTRAN/faster-whisper, `WhisperModel.__init__`)."""

RECORD = "qa-analyzer-model.json"
"""What `pull` notes about a folder: source, sizes, hashes."""

PREFERENCE = "small.en small distil-large-v3 large-v3-turbo medium.en medium base.en base large-v3 tiny.en tiny".split()
"""Which of several to take by itself.  English telephone calls (Earnings22, Open ASR leaderboard): word error rates of
tiny.en 19.1, base.en 15.1, small.en 13.0, large-v3-turbo 11.6, large-v3 11.3 %; on two cores a minute of speech costs
small 9 s, large-v3-turbo 32 s.  small.en is the knee; whoever wants more names it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A complete folder of Whisper weights in CTranslate2 form; `place` says in words where it was found."""

    name: str
    folder: Path
    place: str


def user_folder() -> Path:
    """Where `models pull` puts what it fetches."""
    from platformdirs import user_data_path

    return user_data_path("qa_analyzer", appauthor=False) / "models"


def places() -> list[tuple[str, Path]]:
    """The folders searched, in order: (in words, folder).  Each holds one folder per model."""
    import os

    package = Path(__file__).resolve().parent.parent
    hub = os.environ.get("HF_HUB_CACHE") or Path(os.environ.get("HF_HOME") or "~/.cache/huggingface") / "hub"
    return [
        ("models/ in the working folder", Path.cwd() / "models"),
        ("the package", package / "_models"),
        ("the checkout", package.parent / "models"),
        ("the user's data folder", user_folder()),
        ("the Hugging Face cache", Path(hub).expanduser()),
    ]


def missing_files(folder: Path) -> list[str]:
    """What a folder lacks to be loaded without a network; empty when complete."""
    lacking = [name for name in REQUIRED if not (folder / name).is_file()]
    if not any(folder.glob("vocabulary.*")):
        lacking.append("vocabulary.txt or vocabulary.json")
    return lacking


def record_of(folder: Path) -> dict[str, object]:
    """The folder's `qa-analyzer-model.json`, empty where there is none or it cannot be read."""
    try:
        found = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def name_of(folder: Path) -> str:
    """The model's name by its folder: `small.en` also for `models--Systran--faster-whisper-small.en/snapshots/<id>`."""
    folder = folder.absolute()
    name = folder.parent.parent.name if folder.parent.name == "snapshots" else folder.name
    return name.rpartition("--")[2].removeprefix("faster-whisper-").replace("faster-distil-whisper-", "distil-")


def _candidates(root: Path) -> Iterator[Path]:
    """Folders under one place that may be a model; for the hub's cache, the snapshots of CTranslate2 Whispers."""
    if not root.is_dir():
        return
    for folder in sorted(root.iterdir()):
        if folder.name.startswith("models--") and "whisper" in folder.name.lower():
            yield from sorted((folder / "snapshots").glob("*"), key=lambda p: p.stat().st_mtime, reverse=True)
        elif folder.is_dir() and not folder.name.startswith("."):
            yield folder


def all_weights() -> list[Weights]:
    """Every complete folder of weights in the places, in order; those for tests only come last."""
    found: list[Weights] = []
    for place, root in places():
        for folder in _candidates(root):
            if not missing_files(folder) and all(w.folder.resolve() != folder.resolve() for w in found):
                found.append(Weights(name_of(folder), folder, place))
    return sorted(found, key=lambda w: for_tests_only(w.folder))


def for_tests_only(folder: Path) -> bool:
    """Whether the folder says of itself that it recognises nothing (random weights)."""
    return record_of(folder).get("for_tests_only") is True


def find_weights(name_or_dir: str | None) -> Weights | None:
    """The weights of this name or folder; without one the best found (PREFERENCE), None where there are none.

    Raises StartError where what was named is not there or not complete.
    """
    found = all_weights()
    if name_or_dir is None:
        usable = [w for w in found if not for_tests_only(w.folder)]
        rank = {name: i for i, name in enumerate(PREFERENCE)}
        return min(usable, key=lambda w: rank.get(w.name, len(rank)), default=None)
    for weights in found:
        if weights.name == name_or_dir:
            return weights
    folder = Path(name_or_dir).expanduser()
    if folder.is_dir():
        if lacking := missing_files(folder):
            raise StartError(
                f"{folder} is no complete Whisper model: it lacks {', '.join(lacking)}",
                hint="fetch it again with `qa-analyzer models pull`, or copy the whole folder; a folder of weights in"
                " CTranslate2 form holds model.bin, config.json, tokenizer.json and vocabulary.txt or .json",
                path=str(folder),
            )
        return Weights(name_of(folder), folder, "as named")
    searched = "; ".join(f"{root} ({place})" for place, root in places())
    here = ", ".join(sorted({w.name for w in found if not for_tests_only(w.folder)})) or "none"
    raise StartError(
        f"no model {name_or_dir!r} on this machine (found: {here})",
        hint=f"fetch it once with `qa-analyzer models pull {name_or_dir}`, or copy its folder here and name it;"
        f" searched: {searched}",
        path=name_or_dir,
    )
