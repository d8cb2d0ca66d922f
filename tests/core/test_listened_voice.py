"""How voices sound is kept with what was heard, and older bodies without it are read."""

from __future__ import annotations

import json

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.codec import from_json, to_json
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceMeasures, VoiceStretch


def test_voices_come_back_and_may_be_missing() -> None:
    stretch = VoiceStretch(1, Span(2.0, 5.5), VoiceMeasures({"level_p80": -21.25}, 1.5, 0.9))
    listened = Listened((), Hearing(), voices=(stretch,))
    body = to_json(listened)
    assert from_json(Listened, body) == listened
    older = json.loads(body)
    del older["voices"]
    assert from_json(Listened, json.dumps(older).encode()).voices == ()
