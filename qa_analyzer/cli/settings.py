"""Settings from flags, then `QA_ANALYZER_*`, then `qa-analyzer.toml` here, then the user's configuration folder."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qa_analyzer.core.errors import StartError, reason_of

DEFAULTS: dict[str, str | None] = {
    "standard": "advisorycloud-phone", "asr": "auto", "model": None, "transcripts": None, "roster": None,
    "manifest": None, "name_pattern": None, "out": None, "workers": None, "ledger": None, "voice_model": "business",
}  # fmt: skip
"""Every setting that may stand outside the flags, with its default."""

FILE = "qa-analyzer.toml"


@dataclass(frozen=True, slots=True)
class Setting:
    """A value and where it comes from."""

    name: str
    value: str | None
    origin: str


def setting(name: str, flag: object = None) -> Setting:
    """The value in force.  Raises StartError for a settings file that cannot be read."""
    if flag is not None:
        return Setting(name, str(flag), "flag")
    variable = f"QA_ANALYZER_{name.upper()}"
    if os.environ.get(variable):
        return Setting(name, os.environ[variable], variable)
    for path in (Path(FILE), user_file()):
        table = _read(path.absolute())
        if name in table:
            return Setting(name, table[name], str(path))
    return Setting(name, DEFAULTS[name], "default")


def value(name: str, flag: object = None) -> str | None:
    """The value alone."""
    return setting(name, flag).value


def path(name: str, flag: Path | None) -> Path | None:
    """A setting that is a path."""
    found = value(name, flag)
    return Path(found) if found else None


def number(name: str, flag: int | None) -> int | None:
    """A setting that is a whole number above 0.  Raises StartError for anything else."""
    found = setting(name, flag)
    if found.value is None:
        return None
    if not found.value.isdecimal() or int(found.value) < 1:
        told = f"{name} is {found.value!r} ({found.origin})"
        raise StartError(told, hint="expected a whole number above 0")
    return int(found.value)


def user_file() -> Path:
    """The settings file in the user's configuration folder."""
    from platformdirs import user_config_path

    return user_config_path("qa_analyzer") / FILE


@cache
def _read(path: Path) -> dict[str, str]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise StartError(
            f"{path}: cannot be read: {reason_of(error)}", hint="correct or remove it", path=str(path)
        ) from error
    unknown = sorted(set(table) - set(DEFAULTS))
    if unknown:
        hint = f"known: {', '.join(DEFAULTS)}"
        raise StartError(f"{path}: unknown setting {unknown[0]!r}", hint=hint, path=str(path))
    wrong = [k for k, v in table.items() if isinstance(v, (list, dict, bool))]
    if wrong:
        raise StartError(
            f"{path}: {wrong[0]} is {table[wrong[0]]!r}", hint="expected a text or a number", path=str(path)
        )
    return {k: str(v) for k, v in table.items()}
