from __future__ import annotations

import numpy as np

from qa_analyzer.audio.music.music_spans import holds
from qa_analyzer.audio.runs import joined, marked, runs


def test_gaps_are_closed_and_what_lies_within_another_shortens_nothing() -> None:
    assert joined([(0, 10), (12, 20), (30, 40)], 2) == [(0, 20), (30, 40)]
    assert joined([(0, 100), (10, 20), (50, 60)], 0) == [(0, 100)]


def test_marks_and_runs_are_each_other_s_inverse() -> None:
    assert runs(marked([(1, 3), (5, 6)], 8)) == [(1, 3), (5, 6)]
    assert not np.any(marked([], 4))


def test_music_of_one_channel_within_that_of_the_other_is_one_hold() -> None:
    (hold,) = holds([[(100, 1000)], [(200, 300), (400, 450)]])
    assert (round(hold.start / 0.032), round(hold.end / 0.032)) == (100, 1000)
