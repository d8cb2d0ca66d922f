"""What a standard's TOML file may hold, and reading it into a Standard."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.standard import CriterionSetting, PhraseRule, Standard, TimelineLimits

from .lines import Lines

TOP = {"name": str, "version": str, "title": str, "language": str, "company": dict, "limits": dict, "timeline": dict,
       "wordings": dict, "criterion": list}  # fmt: skip
COMPANY = {"name": str, "also_heard": list}
CRITERION = {"id": str, "title": str, "section": str, "sentence": str, "source": str, "weight": int, "auto_fail": bool,
             "limits": dict, "target_percent": (int, float), "try_instead": str, "phrases": dict}  # fmt: skip
KINDS = {str: "a text", int: "a whole number", (int, float): "a number", bool: "true or false", list: "a list",
         dict: "a table"}  # fmt: skip
LONGEST_S = 3600
"""A limit of the timeline above an hour is a slip of the pen."""
TIMELINE = {f.name: (int, float) for f in fields(TimelineLimits)}
PHRASES = {"said": list, "speaker": str, "where": str, "forbidden": bool, "when": list, "when_speaker": str}


def parse(content: bytes, where: str) -> Standard:
    """The standard in a file's bytes.

    Raises StartError naming `where` and the line for bad TOML, unknown or missing fields and wrong types.
    """
    try:
        text = content.decode("utf-8-sig")
        table = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise StartError(f"{where}: no UTF-8 text", hint="save the file as UTF-8", path=where) from error
    except tomllib.TOMLDecodeError as error:
        hint = "correct the line; a key may stand once in its table"
        raise StartError(f"{where}: no valid TOML: {error}", hint=hint, path=where) from error
    reader = _Reader(where, Lines(text))
    return reader.standard(table, hashlib.sha256(content).hexdigest())


class _Reader:
    def __init__(self, where: str, lines: Lines) -> None:
        self.where, self.lines = where, lines

    def wrong(self, line: int, found: str, hint: str) -> StartError:
        return StartError(f"{self.where}, line {line}: {found}", hint=hint, path=self.where)

    def check(self, table: Mapping[str, Any], known: Mapping[str, Any], needed: tuple[str, ...], *at: object) -> None:
        for key, value in table.items():
            line = self.lines.of(*at, key)
            if key not in known:
                raise self.wrong(line, f"unknown field {key!r}", f"known here: {', '.join(known)}")
            wanted = known[key]
            if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
                raise self.wrong(line, f"{key} is {value!r}", f"expected: {KINDS[wanted]}")
            if isinstance(value, list) and key != "criterion" and not all(isinstance(v, str) for v in value):
                raise self.wrong(line, f"{key} holds something that is no text", "expected: a list of texts")
        for key in needed:
            if key not in table:
                raise self.wrong(self.lines.of(*at), f"the field {key!r} is missing", "add it")

    def standard(self, table: dict[str, Any], sha256: str) -> Standard:
        self.check(table, TOP, ("name", "version", "criterion"))
        company = table.get("company", {})
        self.check(company, COMPANY, (), "company")
        wordings = {}
        for kind, phrases in table.get("wordings", {}).items():
            if not isinstance(phrases, list) or not all(isinstance(p, str) for p in phrases):
                raise self.wrong(self.lines.of("wordings", kind), f"{kind} is {phrases!r}", "expected: a list of texts")
            wordings[kind] = tuple(phrases)
        return Standard(
            name=table["name"],
            version=table["version"],
            title=table.get("title", table["name"]),
            sha256=sha256,
            company=company.get("name", ""),
            company_names=tuple(company.get("also_heard", ())),
            language=table.get("language", "en"),
            wordings=wordings,
            limits=self.limits(table.get("limits", {}), "limits"),
            timeline=self.timeline(table.get("timeline", {})),
            criteria=tuple(self.criterion(i, row) for i, row in enumerate(table["criterion"])),
        )

    def limits(self, table: Mapping[str, Any], *at: object) -> dict[str, Any]:
        for key, value in table.items():
            if not isinstance(value, (int, float, str, bool)):
                raise self.wrong(
                    self.lines.of(*at, key), f"{key} is {value!r}", "expected: a number, a text, true or false"
                )
        return dict(table)

    def timeline(self, table: Mapping[str, Any]) -> TimelineLimits:
        self.check(table, TIMELINE, (), "timeline")
        for key, value in table.items():
            if not 0 < value <= LONGEST_S:
                line = self.lines.of("timeline", key)
                raise self.wrong(line, f"{key} is {value}", f"expected: seconds above 0, at most {LONGEST_S}")
        return TimelineLimits(**{key: float(value) for key, value in table.items()})

    def criterion(self, index: int, row: Any) -> CriterionSetting:
        at = ("criterion", index)
        if not isinstance(row, dict):
            raise self.wrong(self.lines.of(*at), "a criterion is no table", "write [[criterion]]")
        self.check(row, CRITERION, ("id", "sentence"), *at)
        if row.get("weight", 1) < 0:
            raise self.wrong(
                self.lines.of(*at, "weight"), f"weight is {row['weight']}", "expected: a whole number >= 0"
            )
        if not 0 <= row.get("target_percent", 0) <= 100:
            raise self.wrong(self.lines.of(*at, "target_percent"), "target_percent is out of 0 to 100", "correct it")
        return CriterionSetting(
            id=row["id"],
            title=str(row.get("title", row["id"])),
            sentence=row["sentence"],
            section=row.get("section", ""),
            weight=row.get("weight", 1),
            auto_fail=row.get("auto_fail", False),
            limits=self.limits(row.get("limits", {}), *at, "limits"),
            target_percent=row.get("target_percent"),
            try_instead=row.get("try_instead", ""),
            phrase_rule=self.phrase_rule(row["phrases"], *at) if "phrases" in row else None,
        )

    def phrase_rule(self, table: Mapping[str, Any], *at: object) -> PhraseRule:
        self.check(table, PHRASES, ("said",), *at, "phrases")
        choices = {
            "speaker": ("agent", "member"),
            "when_speaker": ("agent", "member"),
            "where": ("opening", "close", "call"),
        }
        for key, allowed in choices.items():
            if table.get(key, allowed[0]) not in allowed:
                raise self.wrong(
                    self.lines.of(*at, "phrases", key), f"{key} is {table[key]!r}", f"expected: {' or '.join(allowed)}"
                )
        return PhraseRule(
            phrases=tuple(table["said"]),
            speaker=table.get("speaker", "agent"),
            where=table.get("where", "call"),
            forbidden=table.get("forbidden", False),
            when=tuple(table.get("when", ())),
            when_speaker=table.get("when_speaker", "member"),
        )
