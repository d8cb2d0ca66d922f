"""The log of `--debug`: an exception's message may cite a call, so every line passes the redaction."""

from __future__ import annotations

import logging
from typing import TextIO

from qa_analyzer.privacy.redact import redact


class _Redacted(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """The line, and a traceback after it, masked."""
        return redact(super().format(record))


def redacted(stream: TextIO) -> logging.Handler:
    """A handler that writes masked lines to `stream`."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Redacted(logging.BASIC_FORMAT))
    return handler
