"""The table of every threshold in the code, and the command that writes it.

    python -m tests.thresholds

writes docs/thresholds.md anew.  A threshold is a constant of a module that is a number (or several), a limit of a
criterion, or a limit of a standard.  Its source is the docstring under it, or the remark beside it, or what the module
says of all its constants (SAID_IN_MODULE).
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "qa_analyzer"
DOCUMENT = ROOT / "docs" / "thresholds.md"

HEAD = """\
# Thresholds
Every number in the code that decides something: what it is, where it stands, where it comes from. Made by
`python -m tests.thresholds`; a test fails while this page is behind. "Set by hand" means chosen from no published
figure and fitted to nothing: a judgement, to be checked on the house's own calls with `qa-analyzer benchmark --corpus`.

What a standard may change is told in [standards.md](standards.md).
"""

LONGEST_VALUE = 60

HELD = "set by hand; held by the made sounds of tests/audio/test_listening.py"
SAID_IN_MODULE = {
    "audio/speech/bandwidth.py": "chosen on the labelled calls, at 16 kHz and through a telephone filter",
    "audio/recording/caps.py": "telephone sound stays at 8 kHz; recognisers take 16 kHz at most",
    "audio/recording/clip.py": "technical: Opus's rate, and blocks that bound memory",
    "audio/recording/container.py": "technical: bounds the search in a damaged header",
    "audio/recording/decoding.py": (
        "set by hand: a decoder that fails so often will not recover; a jump that is no rounding"
    ),
    "audio/frames.py": "technical: frames of the speech detector; bands inside every telephone channel (ITU-T E.180)",
    "audio/listening.py": "set by hand: clipping that a listener notices",
    "audio/music/music.py": (
        "chosen on synthetic tones and labelled calls: flatness of noise above -7 dB, of music below -14"
    ),
    "audio/music/music_spans.py": HELD,
    "audio/recording/opening.py": "what is taken: one or two channels; rates with room around 8 to 48 kHz",
    "audio/speech/quiet.py": (
        "set by hand: shorter silence and overlap are conversation; breaths and clicks end nothing"
    ),
    "audio/reader.py": "what the declared length of each container can tell",
    "audio/recording/resample.py": "technical: length of the filter, about 80 dB down",
    "audio/ringing/ringing.py": "cadences and tones of ITU-T E.180 Supplement 2, with room for lines that bend them",
    "audio/speech/sameness.py": HELD,
    "audio/recording/spawn.py": "technical: how often the decoding process is looked at",
    "audio/speech/speech.py": HELD,
    "audio/recording/spool.py": "technical: 16-bit samples",
    "audio/speech/vad.py": (
        "Silero's frame and rate; fresh starts chosen on labelled calls with long holds; level set by hand"
    ),
    "asr/fetching.py": "technical, of fetching weights",
    "asr/pull.py": "technical, of fetching weights",
    "asr/weights_check.py": "technical, of reading weights",
    "asr/sphinx_sound.py": "the rate of the acoustic model",
    "benchmarks/agreement.py": "how far cited evidence may lie beside the labelled one",
    "benchmarks/memory.py": "lengths of the recordings compared",
    "benchmarks/speed.py": "repetitions of a measurement",
    "benchmarks/startup.py": "repetitions of a measurement",
    "privacy/card_parts.py": "set by hand, on spoken card numbers written for the tests",
    "privacy/digits.py": "set by hand, on spoken card numbers written for the tests",
    "reports/page_sound.py": "fits the width of a page",
    "roles/channels.py": "set by hand",
    "scoring/doubt.py": "as `SURE` in `roles/turns.py`: below it a role is unknown",
}


class Threshold(NamedTuple):
    """One row."""

    file: str
    name: str
    value: str
    source: str


def numbers(node: ast.AST) -> bool:
    """Whether an expression is made of numbers alone (with texts as keys)."""
    match node:
        case ast.Constant(value=value):
            return isinstance(value, int | float) and not isinstance(value, bool)
        case ast.UnaryOp(operand=operand):
            return numbers(operand)
        case ast.BinOp(left=left, right=right):
            return numbers(left) and numbers(right)
        case ast.Tuple(elts=items) | ast.List(elts=items):
            return bool(items) and all(map(numbers, items))
        case ast.Dict(values=values):
            return bool(values) and all(map(numbers, values))
    return False


def of_module(path: Path) -> Iterator[Threshold]:
    """The constants of one module, in order."""
    file = path.relative_to(PACKAGE).as_posix()
    text = path.read_text(encoding="utf-8")
    lines, body = text.splitlines(), ast.parse(text).body
    for at, node in enumerate(body):
        found = _constant(node)
        if found is None:
            continue
        name, value = found
        if name == "LIMITS" and isinstance(value, ast.Dict):
            said = _docstring(body, at) or "the standard's sentence (docs/criteria.md)"
            for key, limit in zip(value.keys, value.values, strict=True):
                yield Threshold(file, f"limit `{ast.literal_eval(key or key)}`", ast.unparse(limit), said)  # type: ignore[arg-type]
        elif numbers(value) and re.fullmatch(r"\(?_?[A-Z][A-Z0-9_, ]+\)?", name):
            names, values = [name], [ast.unparse(value)]
            if name.startswith("(") and isinstance(value, ast.Tuple):
                names, values = name.strip("()").split(", "), [ast.unparse(v) for v in value.elts]
            said = _docstring(body, at) or _remark(lines[(node.end_lineno or node.lineno) - 1])
            said = said or SAID_IN_MODULE.get(file) or _docstring_of_run(body, at) or "set by hand"
            yield from (Threshold(file, f"`{n}`", v, said) for n, v in zip(names, values, strict=True))


def _constant(node: ast.stmt) -> tuple[str, ast.expr] | None:
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]), node.value
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        return ast.unparse(node.target), node.value
    return None


def _docstring(body: list[ast.stmt], at: int) -> str:
    after = body[at + 1] if at + 1 < len(body) else None
    if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
        return " ".join(after.value.value.split())
    return ""


def _docstring_of_run(body: list[ast.stmt], at: int) -> str:
    """The docstring under the constants that stand right below this one, without a line between."""
    while at + 1 < len(body) and _constant(body[at + 1]) and body[at + 1].lineno == (body[at].end_lineno or 0) + 1:
        at += 1
        if said := _docstring(body, at):
            return said
    return ""


def _remark(line: str) -> str:
    return "" if "fmt:" in line or "noqa" in line else line.partition("  # ")[2].strip()


def of_standards() -> Iterator[Threshold]:
    """Limits and targets of the standards that come with the tool."""
    for path in sorted((PACKAGE / "standards").glob("*.toml")):
        form = tomllib.loads(path.read_text(encoding="utf-8"))
        file = f"standards/{path.name}"
        for name, value in form.get("limits", {}).items():
            yield Threshold(file, f"`{name}`", str(value), "as the default in `scoring/doubt.py`")
        for row in form["criterion"]:
            limits = {
                **row.get("limits", {}),
                **({"target_percent": row["target_percent"]} if "target_percent" in row else {}),
            }
            for name, value in limits.items():
                yield Threshold(file, f"{row['id']}: `{name}`", str(value), f"{row['source']}: “{row['sentence']}”")


def of_caps() -> Iterator[Threshold]:
    """Bounds on one recording."""
    from qa_analyzer.audio.recording.caps import Caps

    said = {
        "longest_s": "the longest call that is read", "shortest_s": "of less there is nothing to tell",
        "time_limit_s": "wall time of decoding, set by hand: four hours take minutes",
        "stall_limit_s": "wall time without anything written, set by hand",
        "memory_bytes": "a plain decoder needs about a third",
    }  # fmt: skip
    caps = Caps()
    for name, source in said.items():
        yield Threshold("audio/recording/caps.py", f"`Caps.{name}`", f"{getattr(caps, name):g}", source)


def all_thresholds() -> list[Threshold]:
    """Every row, by file."""
    modules = [p for p in sorted(PACKAGE.rglob("*.py")) if "_models" not in p.parts]
    rows = [*of_caps(), *of_standards(), *(t for p in modules for t in of_module(p))]
    return sorted(rows, key=lambda t: t.file)


def document() -> str:
    """The page."""
    parts = [HEAD]
    room = ""
    for t in all_thresholds():
        if len(t.value) > LONGEST_VALUE:
            t = t._replace(value=f"a table of {t.value.count(':')}")
        if t.file.partition("/")[0] != room:
            room = t.file.partition("/")[0]
            parts.append(f"\n## {room}\n| name | value | where | source |\n|---|---|---|---|\n")
        file = t.file.partition("/")[2]
        value, source = (x.replace("|", "\\|") for x in (t.value, t.source))
        parts.append(f"| {t.name} | {value} | {file} | {source} |\n")
    return "".join(parts)


if __name__ == "__main__":
    DOCUMENT.write_text(document(), encoding="utf-8")
    print(DOCUMENT)
