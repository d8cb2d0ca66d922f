"""Call and agent ids as file names."""

from __future__ import annotations

import hashlib
import os
from urllib.parse import quote

LONGEST_NAME = 120
"""Characters of a file name without its ending: file systems allow 255 bytes, and reports add endings."""


def written(name: str) -> str:
    """A part of a file's name as an id: itself, or where its bytes are no UTF-8 with U+FFFD for each of these, `~` and
    eight hexadecimal digits of its SHA-256, so that two names never give one id."""
    data = os.fsencode(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return f"{data.decode('utf-8', 'replace')}~{hashlib.sha256(data).hexdigest()[:8]}"


def file_name(identity: str) -> str:
    """The id as a file name without ending: percent-encoded outside `[A-Za-z0-9._-]`, never a path.

    A leading dot is encoded too (".", "..", hidden files), an empty id is `~`, `~` is encoded, and a
    name longer than LONGEST_NAME is cut and ends in `~` and 16 hexadecimal digits of the id's SHA-256, so
    that two ids never share a name.
    """
    data = identity.encode("utf-8", "surrogatepass")
    name = quote(data, safe="").replace("~", "%7E")
    if not name:
        return "~"
    if name.startswith("."):
        name = "%2E" + name[1:]
    if len(name) > LONGEST_NAME:
        digest = hashlib.sha256(data).hexdigest()[:16]
        return f"{name[: LONGEST_NAME - 17]}~{digest}"
    return name
