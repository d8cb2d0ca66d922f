"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from typer import Option

Paths = Annotated[
    list[Path] | None, typer.Argument(help="Recordings, transcripts, or folders of them.", readable=False)
]
"""`readable=False`: a file that may not be read is one error beside the others' scores, not the end of the run."""
Manifest = Annotated[Path | None, Option(help="CSV or JSON Lines: what the telephony knows, a row a call.")]
Roster = Annotated[Path | None, Option(help="CSV of agents: id, name, spoken_names, team.")]
NamePattern = Annotated[str | None, Option(help="Regular expression on file names; named groups: manifest columns.")]
StandardName = Annotated[str | None, Option("--standard", help="A standard by name or file [advisorycloud-phone].")]
Asr = Annotated[str | None, Option(help="auto, faster-whisper, pocketsphinx or none [auto].")]
Model = Annotated[str | None, Option(help="Whisper weights by name or folder.")]
Transcripts = Annotated[Path | None, Option(help="Folder of transcripts named by call id or recording.")]
IgnoreRecord = Annotated[bool, Option("--ignore-record", help="Drop the record's speakers, events, rings, channels.")]
Swap = Annotated[bool, Option("--swap", help="Exchange agent and member as they came out without it.")]
NoRedact = Annotated[
    bool, Option("--no-redact", help="Leave card, bank, phone numbers, codes, e-mails, birth dates in what is written.")
]
Workers = Annotated[int | None, Option(min=1, help="Processes [one per core for recordings].")]
LedgerUrl = Annotated[
    str | None, Option("--ledger", help="sqlite:///FILE or postgresql://... [in the user's data folder].")
]
Since = Annotated[str | None, Option(help="First day, YYYY-MM-DD: the call's local start, else its file's time.")]
AsJson = Annotated[bool, Option("--json", help="JSON on standard output.")]
