"""One file over HTTP: in pieces, going on where it stopped, checked before it counts.  urllib only."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from qa_analyzer.core.errors import StartError

from .weights_check import hashes

BLOCK = 1 << 20
TIMEOUT_S = 30.0
TRIES = 5
"""Connections begun anew for one file while each brings something."""

Fetched = Callable[[str, int, int | None], None]
"""Called with the file's name, its bytes on disk, and how many it will have (None: unknown)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch: `size` in bytes and the hashes where the server tells them.

    `git_sha1` is the hash git gives a blob: that of `blob <size>\\0` and the bytes.
    """

    name: str
    url: str
    size: int | None = None
    sha256: str | None = None
    git_sha1: str | None = None


def open_url(url: str, start: int = 0) -> http.client.HTTPResponse:
    """The response to a GET, from byte `start` on where the server can.  Raises StartError unless it is http(s)."""
    if not url.startswith(("http://", "https://")):
        raise StartError(
            f"{url} is no http or https address", hint="--from takes an address such as https://host/folder"
        )
    headers = {"User-Agent": "qa-analyzer", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    response: http.client.HTTPResponse = urllib.request.urlopen(
        urllib.request.Request(url, headers=headers), timeout=TIMEOUT_S
    )
    return response


def fetch(wanted: Wanted, folder: Path, fetched: Fetched | None = None) -> str:
    """Bring one file into `folder` under its name, by way of `<name>.part`, and return its SHA-256.

    A file that is there and right is kept; a part left by an earlier try is gone on with, and begun anew where the
    whole comes out wrong.  Raises StartError for an answer that is no file, a wrong length or a wrong hash (what came
    is removed), OSError where the connection fails for good (the part is left for the next try).
    """
    target, part = folder / wanted.name, folder / f"{wanted.name}.part"
    if target.is_file():
        target.replace(part)
    resumed = part.exists()
    _complete(wanted, part, fetched)
    sha256, git = hashes(part)
    if resumed and _wrong(wanted, sha256, git):
        part.unlink()
        _complete(wanted, part, fetched)
        sha256, git = hashes(part)
    if wrong := _wrong(wanted, sha256, git):
        part.unlink()
        raise StartError(
            f"{wanted.name} from {wanted.url} has the wrong hash: {wrong}",
            hint="what came was thrown away; try again, and if it happens again do not trust this source",
            path=wanted.name,
        )
    part.replace(target)
    return sha256


def _wrong(wanted: Wanted, sha256: str, git_sha1: str) -> str:
    for expected, found in ((wanted.sha256, sha256), (wanted.git_sha1, git_sha1)):
        if expected is not None and expected != found:
            return f"{found}, expected {expected}"
    return ""


def _complete(wanted: Wanted, part: Path, fetched: Fetched | None) -> None:
    """Fetch until the part has its whole length, over as many connections as bring something."""
    fruitless = 0
    while True:
        before = part.stat().st_size if part.exists() else 0
        if before and wanted.size == before:
            return
        if wanted.size is not None and before > wanted.size:
            part.unlink()
            before = 0
        cause: Exception
        try:
            expected = _append(wanted, part, before, fetched)
            if expected is None or part.stat().st_size == expected:
                return
            cause = ConnectionError(f"the connection ended after {part.stat().st_size} of {expected} bytes")
        except urllib.error.HTTPError as error:
            if error.code != 416 or not before:  # 416: the server has nothing behind what is there
                raise StartError(
                    f"{wanted.url} answers {error.code} {error.reason}",
                    hint="check the address given with --from or QA_ANALYZER_MODELS_URL",
                    path=wanted.name,
                ) from error
            part.unlink()
            cause = error
        except (OSError, http.client.HTTPException) as error:
            cause = error
        after = part.stat().st_size if part.exists() else 0
        fruitless = fruitless + 1 if after <= before else 0
        if fruitless >= TRIES:
            raise cause if isinstance(cause, OSError) else ConnectionError(str(cause))


def _append(wanted: Wanted, part: Path, start: int, fetched: Fetched | None) -> int | None:
    """Write what the server sends behind the part's first `start` bytes; return the length the whole should have."""
    with open_url(wanted.url, start) as response:
        goes_on = start > 0 and response.status == 206
        if goes_on and not (response.headers.get("Content-Range") or "").startswith(f"bytes {start}-"):
            raise ConnectionError(f"{wanted.url} sent another part of the file than was asked for")
        at = start if goes_on else 0
        length = response.headers.get("Content-Length")
        expected = at + int(length) if length is not None else wanted.size
        if wanted.size is not None and expected != wanted.size:
            raise StartError(
                f"{wanted.name} has {expected} bytes at {wanted.url}, {wanted.size} were announced",
                hint="the mirror is not complete or holds another version",
                path=wanted.name,
            )
        with part.open("ab" if goes_on else "wb") as file:
            _copy(response, file, lambda n: fetched and fetched(wanted.name, at + n, expected))
    return expected


def _copy(response: http.client.HTTPResponse, file: BinaryIO, count: Callable[[int], object]) -> None:
    done = 0
    while block := response.read1(BLOCK):
        file.write(block)
        done += len(block)
        count(done)
