"""Memory does not grow with a recording's length (the whole measure: `python -m qa_analyzer.benchmarks.memory`)."""

from qa_analyzer.benchmarks.memory import measure


def test_six_times_the_length_costs_hardly_more_memory() -> None:
    rows = {name: figure for name, figure, _ in measure(short_s=60, long_s=360)}
    assert rows["ratio (at most 1.3)"] < 1.15
    assert rows["speed of decoding and listening"] > 20
