"""Bodies in the ledger: JSON, compressed."""

from __future__ import annotations

import json
import zlib
from typing import Any

from qa_analyzer.core.codec import from_json, to_json
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.listened import Listened

_LEVEL = 6


def pack_listened(listened: Listened) -> bytes:
    """A `Listened` as kept."""
    return zlib.compress(to_json(listened), _LEVEL)


def unpack_listened(body: bytes) -> Listened:
    """It again.  Raises InputError where it is damaged or was kept by a program with another form of it."""
    try:
        return from_json(Listened, zlib.decompress(body))
    except (ValueError, zlib.error) as error:
        found = f"what the ledger kept of this call's recording cannot be read: {str(error).splitlines()[0]}"
        raise InputError(found, hint="`qa-analyzer batch` over the archive hears it again") from error


def pack_analysis(analysis: Analysis) -> tuple[bytes, bytes]:
    """An analysis as kept: all but the turns, and the turns."""
    whole = analysis.as_json()
    turns = whole["transcript"].pop("turns")
    return _packed(whole), _packed(turns)


def unpack_analysis(body: bytes, turns: bytes | None) -> Analysis:
    """It again; without its turns where these are None."""
    whole = json.loads(zlib.decompress(body))
    whole["transcript"]["turns"] = json.loads(zlib.decompress(turns)) if turns is not None else []
    return Analysis.model_validate(whole)


def _packed(value: Any) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), _LEVEL)
