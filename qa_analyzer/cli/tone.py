"""`qa-analyzer tone`: how angry voices sound, and models of it."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Annotated

import typer

from . import tone_train

app = typer.Typer(
    help="How angry voices sound, and models of it fitted to the house's own moments.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.command("train")(tone_train.train)

VoiceModelName = Annotated[str | None, typer.Option(help="business, research, or a folder [business].")]


@app.command("clips")
def clips(
    manifest: Annotated[Path, typer.Argument(help="CSV: path, speaker, baseline (1: that speaker's calm voice).")],
    voice_model: VoiceModelName = None,
) -> int:
    """Print path,score (0-1, how angry the voice) for each clip that is no baseline; empty where there is no voice."""
    from qa_analyzer.audio.vocal.clip_reader import measure_clips
    from qa_analyzer.core.errors import InputError
    from qa_analyzer.imports.clip_manifest import read_clip_manifest
    from qa_analyzer.tone.voice_clips import Clip, score_clips
    from qa_analyzer.tone.voice_model import load

    from .chosen_voice import chosen_voice
    from .progress import tell

    model = load(chosen_voice(voice_model))
    rows, warnings = read_clip_manifest(manifest)
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    measured = list(measure_clips([row.path for row in rows]))
    errors = [m for m in measured if isinstance(m, InputError)]
    tell(errors)
    found = [
        Clip(row.speaker, row.baseline, None if isinstance(m, InputError) else m)
        for row, m in zip(rows, measured, strict=True)
    ]
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(("path", "score"))
    for row, score in zip(rows, score_clips(found, model), strict=True):
        if not row.baseline:
            out.writerow((row.shown, "" if score is None else f"{score:.4f}"))
    return 1 if errors else 0
