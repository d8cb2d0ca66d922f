"""The standard that a ledger keeps to: the last one that was named to a batch or a rescore, whole."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from qa_analyzer.core.standard import Standard

from ..clock import now
from ..tables import analyses, calls, standards


def kept_to(connection: Connection) -> Row[Any] | None:
    """The row of `standards` that is in force; None where none was ever named."""
    return connection.execute(select(standards).order_by(standards.c.id.desc()).limit(1)).first()


def keep_to(connection: Connection, standard: Standard, shipped: str | None, content: bytes) -> None:
    """From now on the ledger keeps to this standard; `shipped`: its name where it comes with the program."""
    before = kept_to(connection)
    if before is None or (before.sha, before.shipped) != (standard.sha256, shipped):
        told = {"name": standard.name, "version": standard.version, "sha": standard.sha256}
        connection.execute(insert(standards).values(at=now(), shipped=shipped, content=content, **told))


def judged_otherwise(connection: Connection, standard: Standard) -> tuple[int, str]:
    """How many calls stand as another standard judged them; that standard's name and version, of the most."""
    a, count = analyses.c, func.count()
    query = select(a.standard_name, a.standard_version, count).join_from(calls, analyses, calls.c.analysis_id == a.id)
    query = query.where(a.standard_sha != standard.sha256).group_by(a.standard_name, a.standard_version)
    rows = connection.execute(query.order_by(count.desc(), a.standard_name)).all()
    return sum(r[2] for r in rows), f"{rows[0][0]} {rows[0][1]}" if rows else ""
