"""Make `models/miniature-whisper`: a Whisper with random weights, for tests of the plumbing only.

    python models/make_miniature_whisper.py [FOLDER]

`make(folder, TINY, script)` makes one that costs what the real `tiny` costs, for `qa-analyzer benchmark rescoring`.

The layers are random numbers (seed 7); it recognises nothing.  So that its decoding ends, the decoder's position
vectors point at a fixed sentence: whatever it is given, it writes SCRIPT.  It needs neither torch nor transformers:
`ctranslate2.specs.WhisperSpec` is filled from numpy and stored as int8.

What such a model must have, each found by trying: 1,500 audio positions (faster-whisper pads every window to 3,000
frames, whatever `chunk_length` says); every special token that `faster_whisper.tokenizer.Tokenizer` asks for (a missing
one crashes at decoding); merges for a space before "-", "'" and the first byte of the music notes, because
`non_speech_tokens` suppresses the first token of " -", which without a merge is the bare space.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ctranslate2.specs import WhisperSpec
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

FOLDER = Path(__file__).parent / "miniature-whisper"
SCRIPT = " Thank you for calling. This is a test."
MELS, AUDIO_POSITIONS, TEXT_POSITIONS = 80, 1500, 448
SPECIAL = (
    "<|endoftext|> <|startoftranscript|> <|en|> <|translate|> <|transcribe|> <|startoflm|> <|startofprev|> "
    "<|nocaptions|> <|notimestamps|>"
).split()
SCRIPT_END_S = 4.0


@dataclass(frozen=True)
class Size:
    """Numbers of a Whisper's width, heads, layers on either side, and of its vocabulary at least."""

    name: str
    width: int
    heads: int
    layers: int
    vocabulary: int


MINIATURE = Size("miniature-whisper", 64, 2, 1, 0)
TINY = Size("tiny-size-whisper", 384, 6, 4, 51_865)
"""As the published `tiny`: 37 million weights."""


def make_tokenizer(script: str, least: int) -> tuple[Tokenizer, list[int]]:
    """A byte-level BPE with just the merges that the script and the suppressed symbols need, filled up to `least`
    tokens that nothing comes to; and the script's ids."""
    vocabulary = {symbol: i for i, symbol in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    merges: list[tuple[str, str]] = []
    splitter = pre_tokenizers.ByteLevel(add_prefix_space=False)
    pieces = [piece for piece, _ in splitter.pre_tokenize_str(script)]
    for word in ["Ġ-", "Ġ'", "Ġ" + "â", *pieces]:
        for cut in range(1, len(word)):
            pair = (word[:cut], word[cut])
            if "".join(pair) not in vocabulary:
                vocabulary["".join(pair)] = len(vocabulary)
                merges.append(pair)
    for number in range(least - len(vocabulary) - len(SPECIAL) - AUDIO_POSITIONS - 1):
        vocabulary[f"none{number}"] = len(vocabulary)
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = splitter
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.add_special_tokens([f"<|{i * 0.02:.2f}|>" for i in range(AUDIO_POSITIONS + 1)])
    return tokenizer, [vocabulary[piece] for piece in pieces]


def fill(spec: WhisperSpec, size: Size, script: list[int], vocabulary_size: int, end: int) -> None:
    """Random layers; position `p` of the decoder points at token `script[p]`, later ones at the token `end`."""
    random, width = np.random.default_rng(7), size.width

    def noise(*shape: int, scale: float = 0.02) -> np.ndarray:
        return random.normal(0, scale, shape).astype(np.float32)

    def linear(layer: object, rows: int, columns: int) -> None:
        layer.weight, layer.bias = noise(rows, columns), np.zeros(rows, np.float32)

    def norm(layer: object) -> None:
        layer.gamma, layer.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    def attention(layer: object) -> None:
        norm(layer.layer_norm)
        for part, rows in zip(layer.linear, {2: (3, 1), 3: (1, 2, 1)}[len(layer.linear)], strict=True):
            linear(part, rows * width, width)

    def feed_forward(layer: object) -> None:
        norm(layer.layer_norm)
        linear(layer.linear_0, 4 * width, width)
        linear(layer.linear_1, width, 4 * width)

    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight, encoder.conv1.bias = noise(width, MELS, 3, scale=0.2), np.zeros(width, np.float32)
    encoder.conv2.weight, encoder.conv2.bias = noise(width, width, 3, scale=0.2), np.zeros(width, np.float32)
    encoder.position_encodings.encodings = noise(AUDIO_POSITIONS, width)
    for layer in (*encoder.layer, *decoder.layer):
        attention(layer.self_attention)
        feed_forward(layer.ffn)
    for layer in decoder.layer:
        attention(layer.attention)
    norm(encoder.layer_norm)
    norm(decoder.layer_norm)
    decoder.embeddings.weight = noise(vocabulary_size, width)
    projection = noise(vocabulary_size, width)
    positions = noise(TEXT_POSITIONS, width, scale=0.3)
    positions[len(script) :] = positions[-1]
    for position, token in [*enumerate(script), (TEXT_POSITIONS - 1, end)]:
        projection[token] += positions[position]
    decoder.position_encodings.encodings = positions
    decoder.projection.weight = projection


def make(folder: Path, size: Size = MINIATURE, text: str = SCRIPT, end_s: float = SCRIPT_END_S) -> None:
    """Write the model's four files into `folder`; whatever it hears, it writes `text`, from 0 to `end_s` seconds."""
    tokenizer, words = make_tokenizer(text, size.vocabulary)
    ids = tokenizer.get_vocab()
    script = [ids["<|0.00|>"], *words, ids[f"<|{end_s:.2f}|>"]]
    spec = WhisperSpec(size.layers, size.heads, size.layers, size.heads)
    fill(spec, size, script, len(ids), ids["<|endoftext|>"])
    spec.config.alignment_heads = [[size.layers - 1, head] for head in range(size.heads)]
    spec.config.suppress_ids, spec.config.suppress_ids_begin, spec.config.lang_ids = [], [], [ids["<|en|>"]]
    spec.register_vocabulary(sorted(ids, key=ids.__getitem__))
    spec.validate()
    spec.optimize("int8")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    note = {"name": size.name, "for_tests_only": True}
    (folder / "qa-analyzer-model.json").write_text(json.dumps(note) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
