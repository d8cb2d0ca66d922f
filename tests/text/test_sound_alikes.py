"""A line read as kindly as its sound allows; what does not sound like a courtesy stays."""

from __future__ import annotations

import pytest

from qa_analyzer.text.sound_alikes import kindly


@pytest.mark.parametrize(
    ("heard", "read"),
    [
        ("cents for waiting", "thanks for waiting"),
        ("sent you for calling", "thank you for calling"),
        ("sam q for holding", "thank you for holding"),
        ("mei i place you on hold", "may i place you on hold"),
        ("thank you for calling", "thank you for calling"),
        ("your bill is forty dollars", "your bill is forty dollars"),
        ("there is no fee for that", "there is no fee for that"),
        ("", ""),
    ],
)
def test_kindly(heard: str, read: str) -> None:
    assert kindly(heard) == read
