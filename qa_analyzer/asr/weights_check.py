"""Whether a folder of weights is what it should be.  Opens no connection."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from .weights import RECORD, missing_files, record_of

BLOCK = 1 << 20


def hashes(path: Path) -> tuple[str, str]:
    """The SHA-256 of a file and its git blob SHA-1, in hexadecimal."""
    sha256, git = hashlib.sha256(), hashlib.sha1(f"blob {path.stat().st_size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            sha256.update(block)
            git.update(block)
    return sha256.hexdigest(), git.hexdigest()


def verify(folder: Path) -> list[str]:
    """What is wrong with a folder of weights, a sentence each; empty where nothing is.

    Files are compared with the hashes that `pull` noted, or, in the Hugging Face cache, with the SHA-256 that a large
    file's blob is named by.
    """
    findings = [f"{name} is missing" for name in missing_files(folder)]
    for name in ("config.json", "tokenizer.json", "vocabulary.json"):
        try:
            json.loads((folder / name).read_text(encoding="utf-8")) if (folder / name).is_file() else None
        except ValueError:
            findings.append(f"{name} is not valid JSON")
    noted = record_of(folder).get("files")
    if isinstance(noted, dict):
        for name, facts in noted.items():
            findings += _compare(folder / name, str(facts.get("sha256")) if isinstance(facts, dict) else "")
    elif linked := {path: blob for path in folder.glob("*") if (blob := _blob_hash(path))}:
        for path, sha256 in linked.items():
            findings += _compare(path, sha256)
    else:
        findings.append(f"no hashes are noted ({RECORD}): whether the files are the right ones cannot be told")
    return findings


def _blob_hash(path: Path) -> str | None:
    """The SHA-256 by which the hub's cache names a large file's blob."""
    name = path.resolve().name if path.is_symlink() else ""
    return name if re.fullmatch(r"[0-9a-f]{64}", name) else None


def _compare(path: Path, sha256: str) -> list[str]:
    if not path.is_file():
        return [f"{path.name} is missing"] if f"{path.name} is missing" not in missing_files(path.parent) else []
    found, _ = hashes(path)
    return [] if found == sha256 else [f"{path.name} has changed: its SHA-256 is {found}, {sha256} was noted"]
