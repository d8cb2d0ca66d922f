"""Which file is what: by content, as the contract says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import InputError

from .forms import form_of
from .reading import Content, encoding_of, read_content, unreadable
from .sounds import ENDINGS, is_sound

SIDECAR_FIELDS = frozenset(
    "call_id channel direction language started_at agent member company rings hung_up_by channels swap events".split()
)
_TEXT_ENDINGS = frozenset({".json", ".vtt", ".txt", ".text", ".transcript", ""})
_LOOKS_LIKE_OURS = ('"turns"', '"call_id"', '"Transcript"', '"segments"')


class Kind(StrEnum):
    """What a file is."""

    RECORDING = "recording"
    TRANSCRIPT = "transcript"
    RECORD = "record"
    """JSON that is neither transcript nor result: a sidecar where it has a call id or stands beside a call."""
    RESULT = "earlier result"
    BROKEN = "broken"
    """Text that cannot be read but stands where a record or transcript would."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class File:
    """One file and what it is; `fields` are a record's, or a transcript's `call` and `events`."""

    path: Path
    kind: Kind
    fields: Any = None
    error: InputError | None = None
    ours: bool = False
    """Of a broken file: it holds words that only a record or transcript holds, or cannot be opened at all."""

    @property
    def stem(self) -> str:
        """The name less its ending and less `.transcript`."""
        return stem_of(self.path, recording=self.kind is Kind.RECORDING)

    @property
    def bears_call_id(self) -> bool:
        """Whether a record names its call, so that it is a sidecar wherever it lies."""
        return self.kind is Kind.RECORD and isinstance(self.fields, dict) and self.fields.get("call_id") is not None

    @property
    def resembles_sidecar(self) -> bool:
        """Whether a record has at least one of a sidecar's fields."""
        return self.kind is Kind.RECORD and isinstance(self.fields, dict) and not SIDECAR_FIELDS.isdisjoint(self.fields)


def stem_of(path: Path, *, recording: bool = False) -> str:
    """A file's name less its ending; of a transcript also less `.transcript`."""
    if recording:
        return path.stem
    first, mark, _ = path.name.rpartition(".transcript.")
    return first if mark and first else path.stem.removesuffix(".transcript") or path.stem


def look(path: Path, *, named: bool) -> File:
    """What the file is; `named` on the command line or by a manifest, any ending may hold a transcript.

    Never raises: what cannot be read is `BROKEN` with its error.
    """
    try:
        if not path.is_file():
            return File(path, Kind.OTHER)
        with path.open("rb") as stream:
            head = stream.read(4096)
    except OSError as error:
        return File(path, Kind.BROKEN, error=unreadable(path, error), ours=True)
    ending = path.suffix.lower()
    if ending in ENDINGS or is_sound(head):
        return File(path, Kind.RECORDING)
    is_text_name = ending in _TEXT_ENDINGS or ".transcript." in path.name
    if not (named or is_text_name) or (b"\0" in head and encoding_of(head) is None):
        return File(path, Kind.OTHER)
    try:
        content = read_content(path)
    except InputError as error:
        ours = ".transcript." in path.name or _resembles_ours(path)
        return File(path, Kind.BROKEN if ours or is_text_name else Kind.OTHER, error=error, ours=ours)
    return _by_content(path, content)


def _by_content(path: Path, content: Content) -> File:
    fields = content.fields
    if str(fields.get("schema", "")).startswith("qa-analyzer/"):
        return File(path, Kind.RESULT)
    if form_of(content) is not None:
        return File(path, Kind.TRANSCRIPT, _own_call(fields) if "turns" in fields else {})
    if content.is_json:
        return File(path, Kind.RECORD, content.json)
    return File(path, Kind.OTHER)


def _own_call(fields: dict[str, Any]) -> Any:
    """A transcript's `call`, with its top-level events in the place of the call's own."""
    call = fields.get("call")
    if fields.get("events") is None or not (call is None or isinstance(call, dict)):
        return {} if call is None else call
    return {**(call or {}), "events": fields["events"]}


def _resembles_ours(path: Path) -> bool:
    """Whether text that cannot be read as it should holds a record or transcript all the same."""
    try:
        with path.open("rb") as stream:
            text = stream.read(65536).decode("utf-8", "replace")
    except OSError:
        return True  # nobody knows what it holds: told, never left out
    return any(word in text for word in _LOOKS_LIKE_OURS) or form_of(Content(text)) is not None
