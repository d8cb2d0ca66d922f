"""What the sound of a page holds where something is masked."""

from __future__ import annotations

import numpy as np
import pytest

from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.reports.page_sound import Muted, page_sound

from .sample import good


class Tone:
    """Twenty seconds of a steady tone."""

    sample_rate_hz, channel_count, duration = 8000, 1, 20.0

    def read(self, channel: int, span: Span, *, rate_hz: int | None = None):
        rate = rate_hz or 8000
        return np.full(round((min(span.end, 20.0) - span.start) * rate), 0.3, np.float32)

    def close(self) -> None: ...


SECRET = (Turn("member", 5.0, 9.0, "my card is 4111 1111 1111 1111"),)


def test_masked_spans_are_silent():
    block = Muted(Tone(), [Span(5.0, 9.0)]).read(0, Span(4.0, 10.0))
    assert block[: 8000 - 1].min() > 0 and block[8000 : 5 * 8000].max() == 0 and block[5 * 8000 + 8 :].min() > 0


@pytest.mark.parametrize(("times", "turns", "heard"), [("exact", SECRET, True), ("estimated", SECRET, False),
                                                        ("estimated", (), True)])  # fmt: skip
def test_no_sound_where_nobody_knows_when_the_secret_was_said(times, turns, heard):
    analysis = good()
    analysis = analysis.model_copy(update={"transcript": analysis.transcript.model_copy(update={"times": times})})
    assert page_sound(analysis, Tone(), turns).audible is heard
