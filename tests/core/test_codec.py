from __future__ import annotations

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound, VoiceSpan
from qa_analyzer.core.call import Hearing
from qa_analyzer.core.codec import from_json, to_json
from qa_analyzer.core.events import Event
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word

HEARD = Listened(
    (Segment(0.1, 1 / 3, "so – it’s", (Word(0.1, 0.2, "so", 0.1 + 0.2),), channel=1, speaker=None),),
    Hearing("pocketsphinx", "exact", False, "noisy"),
    Sound(
        12.5,
        8000,
        (ChannelSound((Span(0.1, 4.2),), -22.5),),
        events=(Event("hold", 1.0, 2.0, "audio", exact=False),),
        voices=(VoiceSpan(Span(0.0, 1.0), 1, 0.75),),
    ),
    ("a warning",),
)


def test_what_was_listened_to_comes_back_to_the_last_bit() -> None:
    again = from_json(Listened, to_json(HEARD))
    assert again == HEARD
    assert to_json(again) == to_json(HEARD)


def test_text_of_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="segments"):
        from_json(Listened, b'{"turns": []}')
