"""What a figure of agreement is worth, in words."""

import pytest

from qa_analyzer.coaching.alpha import Alpha, alpha
from qa_analyzer.coaching.calibration import caveat


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (Alpha(0, None, None, None), "no call"),
        (Alpha(10, None, None, None), "all said the same"),
        (Alpha(10, 0.9, 0.4, 1.0), "wide interval: 10 calls"),
        (Alpha(10, 0.1, -0.3, 0.5), "too low"),
        (Alpha(80, 0.9, 0.82, 0.97), "high; but over 80 calls"),
        (Alpha(80, 0.75, 0.68, 0.85), "good for tentative"),
        (Alpha(80, 0.68, 0.6, 0.75), "middling"),
        (Alpha(1, 1.0, 1.0, 1.0), "no interval: 1 call of one pattern"),
        (Alpha(7, -0.86, -0.86, -0.86), "no interval: 7 calls"),
    ],
)
def test_what_it_is_worth(found: Alpha, told: str) -> None:
    assert told in caveat(found)


def test_ten_calls_with_one_difference_are_told_to_be_few() -> None:
    units = [["pass", "pass"]] * 7 + [["fail", "fail"]] * 2 + [["pass", "fail"]]
    assert "wide" in caveat(alpha(units))
