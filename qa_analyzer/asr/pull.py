"""Fetching Whisper weights: the one thing in this package that opens a connection, and only when told to.

A source is a hub (the tree of a repository tells sizes, the SHA-256 of large files and the git hash of small ones) or a
plain folder on any web server, `<address>/<name>/`, with a `SHA256SUMS` in it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import urllib.error
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from qa_analyzer.core.errors import StartError

from .catalogue import Offer, offer
from .fetching import Fetched, Wanted, fetch, open_url
from .weights import RECORD, missing_files, user_folder
from .weights_check import verify

HUB = "https://huggingface.co"
VARIABLE = "QA_ANALYZER_MODELS_URL"
_FILES = re.compile(r"model\.bin|config\.json|preprocessor_config\.json|tokenizer\.json|vocabulary\.(txt|json)")
_LISTING_LIMIT = 1 << 20


def pull(
    name: str, *, base_url: str | None = None, target: Path | None = None, progress: Fetched | None = None
) -> Path:
    """Fetch a model of the catalogue and return its folder.

    Args:
        name: as `models list` shows it.
        base_url: where from; else QA_ANALYZER_MODELS_URL, else the public hub.
        target: the folder to make; else `<user data>/qa_analyzer/models/<name>`.
        progress: told the bytes of each file as they come.

    What was fetched before a cut stays and is gone on with.  The folder appears under its name only when every file is
    there and right.  Raises StartError, saying how to bring the folder by hand where there is no network.
    """
    wanted_model = offer(name)
    base = (base_url or os.environ.get(VARIABLE) or HUB).rstrip("/")
    target = target or user_folder() / name
    if target.is_dir() and not missing_files(target) and not verify(target):
        return target
    coming = target.with_name(f".{target.name}.coming")
    try:
        wanted = _listing(wanted_model, base)
        coming.mkdir(parents=True, exist_ok=True)
        _check_room(wanted, coming)
        files = {}
        for file in wanted:
            sha256 = fetch(file, coming, progress)
            files[file.name] = {"sha256": sha256, "bytes": (coming / file.name).stat().st_size}
    except urllib.error.HTTPError as cause:
        raise StartError(
            f"{base} answers {cause.code} {cause.reason} for {name}", hint=_by_hand(name, target), path=name
        ) from cause
    except OSError as cause:
        reason = getattr(cause, "reason", None) or cause
        raise StartError(
            f"{name} could not be fetched from {base}: {reason}", hint=_by_hand(name, target), path=name
        ) from cause
    record = {"name": name, "source": base, "repository": wanted_model.repository, "files": files}
    record["fetched_at"] = datetime.now(UTC).isoformat(timespec="seconds")
    (coming / RECORD).write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    if lacking := missing_files(coming):
        raise StartError(
            f"{base} does not offer all of {name}: {', '.join(lacking)} missing", hint=_by_hand(name, target)
        )
    _put_in_place(coming, target)
    return target


def _listing(model: Offer, base: str) -> list[Wanted]:
    """What to fetch, with sizes and hashes as far as the source tells them."""
    try:
        tree = json.loads(_text(f"{base}/api/models/{model.repository}/tree/main"))
        found = list(_from_hub(tree, f"{base}/{model.repository}/resolve/main"))
    except (urllib.error.HTTPError, ValueError) as cause:
        if isinstance(cause, urllib.error.HTTPError) and cause.code not in (401, 403, 404):
            raise
        sums = _text(f"{base}/{model.name}/SHA256SUMS")
        found = list(_from_sums(sums, f"{base}/{model.name}"))
    if not found:
        raise StartError(
            f"{base} lists no files for {model.name}",
            hint=f"a mirror holds {base}/{model.name}/SHA256SUMS with one line `<sha256>  <file>` for each file",
        )
    if unsure := [w.name for w in found if w.sha256 is None and w.git_sha1 is None]:
        raise StartError(f"{base} tells no hash of {', '.join(unsure)}", hint="what cannot be checked is not fetched")
    return found


def _from_hub(tree: object, address: str) -> Iterator[Wanted]:
    for entry in tree if isinstance(tree, list) else ():
        if isinstance(entry, dict) and _FILES.fullmatch(name := str(entry.get("path"))):
            large = entry.get("lfs") or {}
            sha256, git = (large.get("oid"), None) if large else (None, entry.get("oid"))
            yield Wanted(name, f"{address}/{name}", entry.get("size"), sha256, git)


def _from_sums(text: str, address: str) -> Iterator[Wanted]:
    for line in text.splitlines():
        match = re.fullmatch(r"([0-9a-fA-F]{64})[ *]+(?:\./)?(\S+)\s*", line)
        if match and _FILES.fullmatch(match[2]):
            yield Wanted(match[2], f"{address}/{match[2]}", sha256=match[1].lower())


def _text(url: str) -> str:
    with open_url(url) as response:
        return response.read(_LISTING_LIMIT).decode("utf-8", "replace")


def _check_room(wanted: list[Wanted], folder: Path) -> None:
    needed = sum(w.size or 0 for w in wanted) - sum(f.stat().st_size for f in folder.iterdir())
    if needed > (free := shutil.disk_usage(folder).free):
        raise StartError(
            f"{needed / 1e6:.0f} MB more are needed in {folder.parent}, {free / 1e6:.0f} MB are free",
            hint="make room, or name another folder with --to",
        )


def _put_in_place(coming: Path, target: Path) -> None:
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    coming.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def _by_hand(name: str, target: Path) -> str:
    return (
        f"try again, it goes on where it stopped; without a network: run `qa-analyzer models pull {name}` on a machine"
        f" that has one, and copy the folder that `qa-analyzer models path {name}` prints there to {target} here"
    )
