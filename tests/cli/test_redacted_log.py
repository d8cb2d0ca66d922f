"""What `--debug` and unexpected errors write holds no secret of a call."""

from __future__ import annotations

import io
import logging

from qa_analyzer.cli.main import _told
from qa_analyzer.cli.redacted_log import redacted
from qa_analyzer.core.complaints import complaint


def test_lines_and_tracebacks_are_masked():
    stream = io.StringIO()
    log = logging.Logger("made")
    log.addHandler(redacted(stream))
    try:
        raise ValueError("cannot read 'my card is 4111 1111 1111 1111'")
    except ValueError:
        log.exception("turn: the CVV is 737")
    assert "4111" not in stream.getvalue() and "737" not in stream.getvalue()
    assert "[card number]" in stream.getvalue() and "ValueError" in stream.getvalue()


def test_an_unexpected_error_is_told_without_it(capsys):
    try:
        raise KeyError("call me at 212-555-0199")
    except KeyError as error:
        assert _told(error, True) == 2
    told = capsys.readouterr().err
    assert "0199" not in told and "KeyError" in told and "[telephone number]" in told


def test_what_was_said_stands_in_no_complaint():
    error = {"type": "string_type", "loc": ("turns", 3, "text"), "input": 4111111111111111, "msg": "x"}
    assert complaint([error]) == "turn 4, `text`: expected text, found a number"
