"""Words wrong of the embedded recogniser, ours against pocketsphinx as its wheel comes.

Word error rate over whole channels (no times are compared), agent and member apart, on recordings of which there is a
written transcript.  Both recognisers read the same stretches of the same sound.  Transcripts without a capital letter
are a recogniser's own and are left out, as are recordings that do not say which channel is whose.  The model's
settings were chosen on the odd calls alone.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from qa_analyzer.asr.pocketsphinx import PocketSphinx
from qa_analyzer.asr.sphinx_chunks import stretches
from qa_analyzer.asr.sphinx_decoder import Sphinx
from qa_analyzer.asr.sphinx_sound import RATE_HZ, as_pcm
from qa_analyzer.audio.reader import Recording, read_recording
from qa_analyzer.core.samples import Hints
from qa_analyzer.text.normalise import tokens

from .figure import Figure, fixtures

SOUNDS = (".ogg", ".wav", ".flac", ".mp3", ".m4a")
Texts = dict[str, str]


def measure(corpus: Path | None, limit: int | None = None) -> list[Figure]:
    """Words wrong per cent for the odd and the even calls (by order of name), each role and recogniser, and the time.

    Without a corpus: the fixture recordings.  `limit`: only the first so many calls.  Narrow-band recordings, whose
    words our engine declares unusable, are counted apart.
    """
    wrong: Counter[tuple[str, str, str]] = Counter()
    said: Counter[tuple[str, str]] = Counter()
    cpu_s, speech_s = 0.0, 0.0
    plain, ours = Sphinx(), PocketSphinx()
    for number, (sound, call, truth) in enumerate(list(_calls(corpus))[:limit], 1):
        with read_recording(sound) as recording:
            roles = list(call.get("channels") or ())
            if len(recording.sound.channels) == 1:
                roles = ["both"]
            elif not roles:
                continue
            by_plain = _plain_texts(plain, recording, roles)
            begun = time.process_time()
            by_ours, usable = _our_texts(ours, recording, roles, call)
            cpu_s += time.process_time() - begun
            speech_s += sum(channel.talk_s for channel in recording.sound.channels)
        group = ("odd calls" if number % 2 else "even calls") if usable else "narrow band"
        for role in roles:
            text = truth[role]
            said[group, role] += len(normal(text).split())
            for name, texts in (("wheel", by_plain), ("ours", by_ours)):
                wrong[group, role, name] += errors(text, texts.get(role, ""))
    figures = [
        Figure(f"{group}, {role}: {name}", round(100 * wrong[group, role, name] / words, 1), "% of words wrong")
        for (group, role), words in sorted(said.items())
        for name in ("wheel", "ours")
    ]
    return [*figures, Figure("ours", round(cpu_s / speech_s, 2), "CPU-seconds per second of speech")]


def normal(text: str) -> str:
    """A text as plain words: case, punctuation, hyphens, contractions and fillers do not count, on either side."""
    return " ".join(t.text for t in tokens(re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", text)))


def errors(truth: str, heard: str) -> int:
    """Words replaced, left out or invented."""
    import jiwer

    if not normal(heard):
        return len(normal(truth).split())
    counts = jiwer.process_words(normal(truth), normal(heard))
    return int(counts.substitutions + counts.deletions + counts.insertions)


def _calls(corpus: Path | None) -> Iterator[tuple[Path, dict[str, Any], Texts]]:
    root = corpus or fixtures()
    for sound in sorted(p for p in (root / "audio").iterdir() if p.suffix in SOUNDS):
        transcript = root / "transcripts" / f"{sound.stem}.json"
        if not transcript.is_file():
            continue
        content = json.loads(transcript.read_text(encoding="utf-8"))
        turns = content["turns"]
        if any(t["text"] != t["text"].lower() for t in turns):
            texts = {r: " ".join(t["text"] for t in turns if t["speaker"] == r) for r in ("agent", "member")}
            yield sound, content.get("call") or {}, {**texts, "both": " ".join(t["text"] for t in turns)}


def _plain_texts(plain: Sphinx, recording: Recording, roles: Sequence[str]) -> Texts:
    texts: Texts = {}
    for channel, (role, sound) in enumerate(zip(roles, recording.sound.channels, strict=False)):
        spans = stretches(sound.speech, recording.sound.duration)
        read = (recording.samples.read(channel, s, rate_hz=RATE_HZ) for s in spans)
        texts[role] = " ".join(w.text for pcm in read for w in plain.decode(as_pcm(pcm)))
    return texts


def _our_texts(
    ours: PocketSphinx, recording: Recording, roles: Sequence[str], call: dict[str, Any]
) -> tuple[Texts, bool]:
    people = [(call.get(who) or {}).get("name") for who in ("agent", "member")]
    hints = Hints(company=call.get("company") or "", names=tuple(p for p in people if p))
    heard = ours.recognise(recording.samples, [c.speech for c in recording.sound.channels], hints)
    texts = {
        role: " ".join(s.text for s in heard.segments if s.channel == channel) for channel, role in enumerate(roles)
    }
    return texts, heard.hearing.words_usable
