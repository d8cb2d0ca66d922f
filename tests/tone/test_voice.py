"""Scores of voices against the speaker's own: change counts, not the voice; little evidence, a careful score."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.tone.voice import scores, settled_scores
from qa_analyzer.tone.voice_clips import Clip, score_clips
from qa_analyzer.tone.voice_model import NAMES, VoiceModel, as_json, load, read

from .voices import sounds

BUSINESS = load("business")
REST = [sounds(level_p80=x) for x in (-1.0, 0.0, 1.0)]


def test_an_angry_voice_scores_high_and_a_calm_one_low() -> None:
    calm, angry, more = scores([sounds(), sounds(0.6), sounds(1.0)], REST, BUSINESS)
    assert calm is not None and angry is not None and more is not None
    assert calm < 0.2 < angry < more
    assert more > 0.6


def test_a_loud_voice_is_not_angry_for_that() -> None:
    """Somebody who always speaks loud and high, against own calm speech as loud and high."""
    loud = [sounds(1.0, level_p80=x) for x in (-1.0, 0.0, 1.0)]
    (score,) = scores([sounds(1.0)], loud, BUSINESS)
    assert score is not None and score < 0.2


def test_level_alone_does_not_make_anger() -> None:
    (score,) = scores([sounds(level_p80=20.0)], REST, BUSINESS)
    assert score is not None and score < 0.5


def test_little_trust_and_little_reference_draw_the_score_back() -> None:
    (full,), (doubtful,), (short,) = (
        scores([sounds(1.0)], REST, BUSINESS),
        scores([sounds(1.0, trust=0.3)], REST, BUSINESS),
        scores([sounds(1.0)], [sounds(voiced_s=0.3)], BUSINESS),
    )
    assert full is not None and doubtful is not None and short is not None
    assert doubtful < full and short < full


def test_without_calm_speech_all_own_is_the_reference() -> None:
    found = scores([sounds(), sounds(), sounds(), sounds(1.0)], [], BUSINESS)
    assert found[3] is not None and found[0] is not None
    assert found[3] > found[0] and found[3] < 0.9


def test_a_lone_stretch_is_held_against_other_voices_with_care() -> None:
    (angry,), (calm,) = (scores([sounds(by)], [None], BUSINESS) for by in (1.0, 0.0))
    (known,) = scores([sounds(1.0)], REST, BUSINESS)
    assert angry is not None and calm is not None and known is not None
    assert calm < angry < known


def test_no_voice_no_score() -> None:
    assert scores([None, sounds()], [sounds()], BUSINESS)[0] is None
    assert scores([None], [], BUSINESS) == [None]
    assert scores([], [], BUSINESS) == []


def test_what_all_clips_share_is_half_taken_for_the_recording() -> None:
    angry = [sounds(0.7)] * 30
    apart, settled = scores(angry, REST, BUSINESS), settled_scores(angry, REST, BUSINESS)
    assert settled[0] is not None and apart[0] is not None
    assert settled[0] < apart[0]
    assert settled[0] > scores([sounds()], REST, BUSINESS)[0]  # type: ignore[operator]


def test_speakers_do_not_mix() -> None:
    clips = [
        Clip("low", True, sounds()), Clip("low", False, sounds(1.0)),
        Clip("loud", True, sounds(1.0)), Clip("loud", False, sounds(1.0)), Clip("loud", False, None),
    ]  # fmt: skip
    first, angry, second, calm, none = score_clips(clips, BUSINESS)
    assert first is None and second is None and none is None
    assert angry is not None and calm is not None and angry > calm + 0.2


@pytest.mark.parametrize("name", NAMES)
def test_shipped_models_read_and_write_alike(name: str, tmp_path: Path) -> None:
    model = load(name)
    assert model.name == name
    (tmp_path / "model.json").write_text(json.dumps(as_json(model)), encoding="utf-8")
    again: VoiceModel = read(tmp_path)
    assert as_json(again) == as_json(model)
    card = Path(__file__).parents[2] / "models" / "tone" / f"voice-{name}" / "CARD.md"
    assert "Limits" in card.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"name": "x"}', '{"name": "x", "measures": ["a"], "references": {"calm": {}, "all_own": {}}}'],
)
def test_a_broken_model_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "model.json").write_text(text, encoding="utf-8")
    with pytest.raises(StartError, match="no usable voice model"):
        load(str(tmp_path))


def test_numbers_must_be_sound(tmp_path: Path) -> None:
    data = as_json(BUSINESS)
    data["references"]["calm"]["spread"][0] = 0
    (tmp_path / "model.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(StartError, match="spread"):
        read(tmp_path)


def test_an_unknown_model_is_told() -> None:
    with pytest.raises(StartError, match="no voice model"):
        load("shouting")
