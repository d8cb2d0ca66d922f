"""Words that nobody said: captions learnt from videos, thanks in silence and music, echoes of what was fed in.

Whisper fills silence, noise and music with what ends its training videos (SYSTRAN/faster-whisper #646, #826;
openai/whisper discussion #928; ggml-org/whisper.cpp #2629; Vexa-ai/vexa #617; huggingface/transformers #24512;
collabora/WhisperLive #185), and writes fed hotwords where nothing is said (SYSTRAN/faster-whisper #1356, #1331).  A
real "Thank you" must stay: what decides is whether the channel has speech there, of a fitting length, and whether the
decoder was sure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.words import Word

from .guards_raw import RawSegment, Removed, Sentence, Speech, bare, sentences

NO_SPEECH = 0.6
LOGPROB = -1.0
"""OpenAI whisper, `transcribe.py`: defaults of `no_speech_threshold` and `logprob_threshold`."""

SPARSE_S = 5.0
SPARSE_WORDS_PER_S = 0.5
"""Speech of SPARSE_S with fewer words than a fifth of 150 words a minute, all of them thanks, is music or noise.
No published figure; a spoken "thank you" takes under a second."""

SURE = 0.7
"""Mean word probability from which a caption-like sentence amid speech is taken for a misheard real one ("thank you
for waiting" heard as "watching").  No published figure; to be checked on transcripts of real calls."""

_CAPTIONS = re.compile(
    r"(?:(?:english |closed )?(?:sub|cap)(?:titles?|tions?|titling|tioning)(?: \w+)* by\b.*"
    r"|(?:transcript(?:ion|s)?|transcribed|translated|translation) (?:\w+ )*by\b.*|.*\bamara\.?\s?org\b.*"
    r"|(?:please |don't forget to )*like,? (?:and )?(?:share,? (?:and )?)?subscribe\b.*"
    r"|(?:i'll |we'll )?see you (?:all )?(?:in|on) the next (?:video|one|episode)|copyright .*|all rights reserved)"
)
"""Never said on a call: believed nowhere."""
_DOUBTFUL = re.compile(
    r"(?:okay |so |and )*(?:thanks|thank you)(?: (?:guys|all|everyone|so much|very much))* for (?:watching|viewing)\b.*"
    r"|(?:please |don't forget to )*subscribe(?: to (?:my|our|the|this) channel)?"
    r"|(?:for more information,? )?(?:please )?visit www\..*|www\.\S+"
)
"""Captions that a call can hold, or that a real sentence is misheard as: believed where they were surely spoken."""
_POLITE = re.compile(
    r"(?:(?:and |okay |ok |well |oh |yeah )*(?:thank you|thanks|bye|goodbye|good bye|bye bye|okay|ok|you|so|oh|yeah"
    r"|hmm|mm-hmm|uh|um|i'm sorry|sorry|hello|hi|all right)(?: (?:so much|very much|bye|all|everyone|for listening"
    r"|for your time|everybody|that's all))*|that's all|the end)"
)
_TAG = re.compile(r"[\[(*♪♫].*[\])*♪♫]|[\[(]?(?:blank_audio|music|silence|applause|inaudible)[\])]?", re.IGNORECASE)


def _anomalous(sentence: Sentence) -> bool:
    """Very short, very long or improbable words: openai/whisper #1838, taken over by SYSTRAN/faster-whisper #646."""
    score = 0.0
    for word in (words := sentence.words[:8]):
        length = word.end - word.start
        score += (word.probability if word.probability is not None else 1.0) < 0.15
        score += max(0.0, 0.133 - length) * 15 + max(0.0, length - 2.0)
    return score >= 3 or score + 0.01 >= len(words)


def _echoes(sentence: Sentence, fed: Sequence[str]) -> bool:
    """Whether it holds nothing but what was fed."""
    rest = sentence.key
    for phrase in sorted((" ".join(map(bare, f.split())) for f in fed), key=len, reverse=True):
        rest = re.sub(rf"\b{re.escape(phrase)}\b", " ", rest) if phrase else rest
    return bool(fed) and not rest.strip()


def _sparse(sentence: Sentence, speech: Speech, channel: Sequence[Sentence]) -> bool:
    """Whether a long stretch of "speech" around it holds only thanks, and few."""
    middle = (sentence.words[0].start + sentence.words[-1].end) / 2
    for span in speech.touched(middle, middle):
        if middle in span and span.duration >= SPARSE_S:
            here = [s for s in channel if any((w.start + w.end) / 2 in span for w in s.words)]
            words = sum(len(s.words) for s in here)
            polite = all(_POLITE.fullmatch(s.key) or _DOUBTFUL.fullmatch(s.key) for s in here)
            return polite and words / span.duration < SPARSE_WORDS_PER_S
    return False


def why_invented(sentence: Sentence, speech: Speech, channel: Sequence[Sentence], fed: Sequence[str]) -> str | None:
    """Why the sentence is not believed, or None.  `channel`: all sentences of its channel."""
    text = " ".join(w.text.strip() for w in sentence.words)
    heard, sure = sentence.heard_ratio(speech), sentence.probability
    doubt = sentence.segment.no_speech_prob > NO_SPEECH
    spoken = heard >= 0.8 and sure >= SURE and not doubt and not _sparse(sentence, speech, channel)
    if not sentence.key or _TAG.fullmatch(text):
        return "noise tag"
    if _CAPTIONS.fullmatch(sentence.key) or (_DOUBTFUL.fullmatch(sentence.key) and not spoken):
        return "subtitle"
    if _echoes(sentence, fed) and not spoken:
        return "echo"
    if _POLITE.fullmatch(sentence.key):
        if heard < 0.5 or (doubt and sure < SURE):
            return "silence"
        if _sparse(sentence, speech, channel):
            return "music"
    if doubt and sentence.segment.avg_logprob < LOGPROB:
        return "silence"
    weak = heard < 0.5 or doubt or sentence.segment.avg_logprob < LOGPROB
    return "anomaly" if weak and _anomalous(sentence) else None


def drop_invented(
    segments: Sequence[RawSegment], speech: Speech, fed: Sequence[str] = ()
) -> tuple[list[RawSegment], list[Removed]]:
    """The segments without the sentences that nobody said; `fed` is what the recogniser was given beforehand."""
    channel = [s for segment in segments for s in sentences(segment)]
    kept: list[RawSegment] = []
    removed: list[Removed] = []
    for segment in segments:
        words: list[Word] = []
        for sentence in sentences(segment):
            why = why_invented(sentence, speech, channel, fed)
            if why is None:
                words += sentence.words
            else:
                removed += [Removed(w, why) for w in sentence.words]
        kept.append(RawSegment(tuple(words), segment.avg_logprob, segment.no_speech_prob, segment.compression_ratio))
    return kept, removed
