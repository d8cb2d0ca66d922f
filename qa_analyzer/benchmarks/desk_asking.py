"""Somebody at a console that runs as `qa-analyzer review`: asks for pages over HTTP, and how long each takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit


class Visitor:
    """Somebody signed in."""

    def __init__(self, link: str, process: int) -> None:
        self._stat = Path(f"/proc/{process}/stat")
        at = urlsplit(link)
        assert at.hostname is not None
        self._http = HTTPConnection(at.hostname, at.port, timeout=600)
        self._headers: dict[str, str] = {}
        self._http.request("GET", f"{at.path}?{at.query}")
        answer = self._http.getresponse()
        answer.read()
        self._headers["Cookie"] = (answer.getheader("Set-Cookie") or "").partition(";")[0]

    def used_s(self) -> float:
        """Seconds of the processor that the console has used; nan where the system does not tell."""
        if not self._stat.exists():
            return float("nan")
        user, system = self._stat.read_text(encoding="ascii").rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def page(self, address: str) -> tuple[float, str]:
        """Milliseconds until the whole page is here, over a connection of its own, and the page.

        Raises RuntimeError where it is none.
        """
        self._http.close()
        began = time.perf_counter()
        self._http.request("GET", address, headers=self._headers)
        answer = self._http.getresponse()
        text = answer.read().decode()
        took = 1000 * (time.perf_counter() - began)
        if answer.status != 200:
            raise RuntimeError(f"{address}: {answer.status}: {text[:200]}")
        return took, text


@contextmanager
def console(ledger: Path) -> Iterator[Visitor]:
    """A console over a ledger, in a process of its own, until the block ends; and a visitor."""
    words = ["review", "--ledger", str(ledger), "--port", "0"]
    command = [sys.executable, "-c", "from qa_analyzer.cli.main import run; run()", *words]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            link = next((line.strip() for line in process.stdout if "/enter?token=" in line), None)
            if link is None:
                raise RuntimeError("the console printed no link")
            yield Visitor(link, process.pid)
        finally:
            process.terminate()
            process.wait()
