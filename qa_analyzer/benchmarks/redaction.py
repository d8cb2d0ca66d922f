"""What the redaction misses and what it takes wrongly: made card numbers and codes, number talk; written forms."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from qa_analyzer.core.errors import StartError
from qa_analyzer.privacy.redact import findings

from .figure import Figure
from .secrets.cards import Made, card, code
from .secrets.free_talk import FRAMES, TELEPHONES_SHARE, free_talk

SEED = 20_270_301
FORMS, CODES_SHARE = 2400, 0.3
WORDS = 100_000
_WORD = re.compile(r"[^\W_]+")


def measure(corpus: Path | None, *, limit: int | None = None, errors: Path | None = None) -> list[Figure]:
    """Recall on made forms and false masks in number talk; with `--corpus FILE_OR_DIR`, on forms that people wrote."""
    if corpus is not None:
        return written(corpus, errors)
    missed: list[dict[str, object]] = []
    figures: list[Figure] = []
    for kind, maker, count in (
        ("card numbers", card, FORMS - int(FORMS * CODES_SHARE)),
        ("security codes", code, int(FORMS * CODES_SHARE)),
    ):
        rng = random.Random(f"{SEED} {kind}")
        made = [maker(rng) for _ in range(min(count, limit or count))]
        lost = [m for m in made if not caught(m)]
        missed += [{"form": m.form, "turns": m.turns} for m in lost]
        figures += [Figure(kind, len(made), "forms"), Figure(f"{kind}: recall", round(1 - len(lost) / len(made), 4))]
    words = WORDS if limit is None else 50 * limit
    wrong = {}
    for kind in FRAMES:
        wrong[kind] = false_masks(free_talk(kind, words // len(FRAMES), random.Random(f"{SEED} talk {kind}")))
        missed += [{"form": f"talk: {kind}", "turns": list(w)} for w in wrong[kind]]
    figures += [
        Figure("number talk", words, f"words, {sum(map(len, FRAMES.values()))} sentences of {len(FRAMES)} kinds"),
        Figure("false masks", sum(map(len, wrong.values())), f"{TELEPHONES_SHARE:.0%} telephones"),
        *(Figure(f"false masks: {kind}", len(taken)) for kind, taken in wrong.items()),
    ]
    _tell(missed, errors)
    return figures


def caught(made: Made) -> bool:
    """Whether every word of the secret is masked."""
    masked = masked_places(made.turns)
    return all(
        (turn, first + word.start()) in masked
        for turn, first, last in made.secrets
        for word in _WORD.finditer(made.turns[turn][first:last])
    )


def masked_places(turns: Sequence[str]) -> set[tuple[int, int]]:
    """Every masked character as (turn, place)."""
    return {(turn, c) for f in findings(turns) for turn, first, last in f.stretches for c in range(first, last)}


def false_masks(talks: Iterable[tuple[Sequence[str], bool]]) -> list[tuple[str, str, str]]:
    """What is masked in talk without secrets: mask, why, the words.

    Telephone numbers are no mistakes where one is told.
    """
    return [
        (f.mask, f.why, " | ".join(turns[t][a:b] for t, a, b in f.stretches) + "   IN   " + " | ".join(turns))
        for turns, telephones in talks
        for f in findings(turns)
        if not (telephones and f.mask == "[telephone number]")
    ]


def written(corpus: Path, errors: Path | None = None) -> list[Figure]:
    """Recall by kind, and free words masked, on forms: turns, secrets as they were said, words that must stay."""
    path = corpus / "forms.jsonl" if corpus.is_dir() else corpus
    if not path.is_file():
        raise StartError(f"{path}: no such file", hint='lines of {"turns": [...], "secrets": [...], "free": [...]}')
    told, lost = Counter[str](), Counter[str]()
    free = taken = 0
    missed: list[dict[str, object]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        form = json.loads(line) if line.strip() else {"turns": []}
        turns = [t["text"] for t in form["turns"]]
        masked = masked_places(turns)
        for secret in form.get("secrets", ()):
            told[secret["kind"]] += 1
            parts = [secret["text"]] if isinstance(secret["text"], str) else secret["text"]
            if not all(_hidden(turns, masked, part) for part in parts):
                lost[secret["kind"]] += 1
                missed.append({"missed": secret, "turns": turns})
        for words in form.get("free", ()):
            free += 1
            if any(_touched(masked, turn, at, words) for turn, at in _places(turns, words)[:1]):
                taken += 1
                missed.append({"taken": words, "turns": turns})
    _tell(missed, errors)
    whole = Figure("all kinds: recall", round(1 - sum(lost.values()) / max(1, sum(told.values())), 4))
    by_kind = [Figure(f"{k}: recall", round(1 - lost[k] / n, 4), f"of {n}") for k, n in sorted(told.items())]
    return [whole, *by_kind, Figure("free words masked", taken, f"of {free}")]


def _places(turns: Sequence[str], words: str) -> list[tuple[int, int]]:
    return [(n, m.start()) for n, text in enumerate(turns) for m in re.finditer(re.escape(words), text)]


def _hidden(turns: Sequence[str], masked: set[tuple[int, int]], words: str) -> bool:
    """Whether these words are masked wherever they stand (a part of a few characters: somewhere)."""
    places = _places(turns, words)
    hidden = [
        all((turn, at + word.start()) in masked for word in _WORD.finditer(words) if word.group().lower() not in _SMALL)
        for turn, at in places
    ]
    return any(hidden) and (all(hidden) or len(words) < 8)


_SMALL = frozenset("uh um er and then so okay ok sorry no wait it's its is the yes yeah of".split())


def _touched(masked: set[tuple[int, int]], turn: int, at: int, words: str) -> bool:
    return any((turn, at + word.start()) in masked for word in _WORD.finditer(words))


def _tell(missed: list[dict[str, object]], errors: Path | None) -> None:
    if errors is not None:
        errors.write_text("\n".join(json.dumps(m, ensure_ascii=False) for m in missed), encoding="utf-8")
