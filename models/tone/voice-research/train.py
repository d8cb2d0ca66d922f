"""Fits the research model anew: `python models/tone/voice-research/train.py CORPUS` (labels.csv and the clips)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qa_analyzer.benchmarks.acted import acted_clips, examples, measured
from qa_analyzer.tone.voice_model import FILE, as_json
from qa_analyzer.tone.voice_training import fit

if __name__ == "__main__":
    known = examples(measured(acted_clips(Path(sys.argv[1]))))
    target = Path(__file__).parent / FILE
    target.write_text(json.dumps(as_json(fit(known, "research"))) + "\n", encoding="utf-8")
    print(f"{len(known)} clips, {len({e.speaker for e in known})} speakers -> {target}")
