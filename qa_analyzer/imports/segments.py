"""What Whisper's and WhisperX's JSON have in common: `segments` with `start`, `end`, `text` and `words`."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from qa_analyzer.core.complaints import ContractError

from .foreign import speaker
from .reading import Content


def has_segments(content: Content) -> bool:
    """JSON with a list `segments` of timed text (or an empty one, as silence gives)."""
    fields = content.fields
    segments = fields.get("segments")
    if not isinstance(segments, list) or "turns" in fields:
        return False
    if not segments:
        return "language" in fields or "text" in fields or "word_segments" in fields
    return isinstance(segments[0], dict) and {"start", "end", "text"} <= segments[0].keys()


def names_voices(content: Content) -> bool:
    """Whether it is WhisperX's: word segments, speakers, or words with a `score`."""
    if "word_segments" in content.fields:
        return True
    for segment in content.fields["segments"]:
        if isinstance(segment, dict):
            words = segment.get("words")
            first = words[0] if isinstance(words, list) and words else None
            if "speaker" in segment or (isinstance(first, dict) and not {"score", "speaker"}.isdisjoint(first)):
                return True
    return False


def turns_of(content: Content) -> list[dict[str, Any]]:
    """One turn for each segment, and one more wherever its words change speaker."""
    turns: list[dict[str, Any]] = []
    for number, segment in enumerate(content.fields["segments"], 1):
        if not isinstance(segment, dict):
            raise ContractError(f"segment {number}: expected an object {{...}}, found {type(segment).__name__}")
        turns.extend(_turns(segment))
    return turns


def _turns(segment: dict[str, Any]) -> list[dict[str, Any]]:
    given = segment.get("words")
    words = [w for w in given if isinstance(w, dict)] if isinstance(given, list) else []
    whole = {"start": segment.get("start"), "end": segment.get("end"), "text": segment.get("text", "")}
    label = segment.get("speaker")
    made = _words(words, whole["start"], whole["end"])
    voices = [list(pairs) for _, pairs in groupby(zip(words, made, strict=True), lambda p: p[0].get("speaker", label))]
    if len(voices) < 2:
        return [{**whole, **speaker(voices[0][0][0].get("speaker", label) if voices else label), "words": made or None}]
    return [
        {
            **speaker(pairs[0][0].get("speaker", label)),
            "start": pairs[0][1]["start"],
            "end": pairs[-1][1]["end"],
            "text": " ".join(str(word["text"]).strip() for _, word in pairs),
            "words": [word for _, word in pairs],
        }
        for pairs in voices
    ]


def _words(words: list[dict[str, Any]], start: Any, end: Any) -> list[dict[str, Any]]:
    """The words; one that was not aligned ("42") stands between its neighbours."""
    made: list[dict[str, Any]] = []
    for number, word in enumerate(words):
        begins = word.get("start")
        if begins is None:
            begins = made[-1]["end"] if made else start
        ends = word.get("end")
        if ends is None:
            following = (w["start"] for w in words[number + 1 :] if isinstance(w.get("start"), (int, float)))
            ends = next(following, end)
            if isinstance(ends, (int, float)) and isinstance(begins, (int, float)):
                ends = max(ends, begins)
        heard = word.get("probability", word.get("score"))
        probability = heard if isinstance(heard, (int, float)) and 0 <= heard <= 1 else None
        made.append({"start": begins, "end": ends, "text": word.get("word", ""), "probability": probability})
    return made
