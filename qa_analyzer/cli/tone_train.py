"""`qa-analyzer tone train`: a voice model of the house's own judged moments, kept only where it is no worse."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from qa_analyzer.imports.moment_labels import MomentLabel
    from qa_analyzer.tone.house import HouseMoment, Trained
    from qa_analyzer.tone.voice_model import VoiceModel

_CARD = """# Voice: house
Fitted by `qa-analyzer tone train` on the house's own judged moments: {hot} frustrated, {other} others,
in {recordings} recordings. The weights that are published are mixed in. The model holds none of the
moments, and is for the house's own use.

**Figures** AUC of frustrated against other moments, recordings left out: {auc:.3f}; `{before}` on the
same moments: {auc_before:.3f}.

**Limits.** As good as the moments: few callers, one line, the judges' own ear. Train again as reviews grow.
"""


def train(
    labels: Annotated[Path, typer.Option("--from", help="CSV: path, start, end, speaker, frustrated (1 or 0).")],
    out: Annotated[Path, typer.Option(help="The folder to write; `--voice-model` and the setting take it.")],
    voice_model: Annotated[str | None, typer.Option(help="The model to beat [the one in force].")] = None,
    anyway: Annotated[bool, typer.Option("--anyway", help="Write it even if it is worse.")] = False,
) -> int:
    """Fit a voice model to judged moments; it is written only if no worse on recordings left out of it."""
    from qa_analyzer.imports.moment_labels import read_moment_labels
    from qa_analyzer.tone.house import train as fit_house
    from qa_analyzer.tone.voice_model import FILE, as_json, load, read

    from .chosen_voice import chosen_voice

    known, warnings = read_moment_labels(labels)
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    before = read(out) if (out / FILE).is_file() else load(chosen_voice(voice_model))
    moments, broken = _moments(known, before)
    trained = fit_house(moments, before)
    print(f"moments with a voice  {len(moments)} of {len(known)}")
    print(f"AUC, recordings left out  {trained.auc:.3f}")
    print(f"AUC of {before.name} on the same moments  {trained.auc_before:.3f}")
    if not trained.better and not anyway:
        print("not written: it is worse than the model in force (--anyway writes it)", file=sys.stderr)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    (out / "CARD.md").write_text(_card(moments, trained, before), encoding="utf-8")
    (out / FILE).write_text(json.dumps(as_json(trained.model)) + "\n", encoding="utf-8")
    print(f"written to {out}")
    return 1 if broken else 0


def _card(moments: Sequence[HouseMoment], trained: Trained, before: VoiceModel) -> str:
    hot = sum(m.frustrated for m in moments)
    return _CARD.format(
        hot=hot, other=len(moments) - hot, recordings=len({m.recording for m in moments}), before=before.name,
        auc=trained.auc, auc_before=trained.auc_before,
    )  # fmt: skip


def _moments(labels: Sequence[MomentLabel], before: VoiceModel) -> tuple[list[HouseMoment], bool]:
    """Each recording heard once; whether any could not be read."""
    from qa_analyzer.audio.reader import read_recording
    from qa_analyzer.audio.vocal.vocal_stretches import measured_stretches
    from qa_analyzer.core.errors import InputError
    from qa_analyzer.tone.house import house_moment

    from .progress import tell

    found: list[HouseMoment] = []
    broken = False
    for path in dict.fromkeys(label.path for label in labels):
        own = [label for label in labels if label.path == path]
        try:
            with read_recording(path) as recording:
                stretches = measured_stretches(recording.samples, recording.sound, before.measures)
        except InputError as error:
            tell([error])
            broken = True
            continue
        hot = [label.span for label in own if label.frustrated]
        made = (house_moment(str(path), label.span, label.frustrated, stretches, hot, before) for label in own)
        found += [m for m in made if m is not None]
    return found, broken
