"""A half-open stretch of a recording, in seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, end)` in seconds from the start of the recording; `end >= start`."""

    start: float
    end: float

    def __post_init__(self) -> None:
        if not self.end >= self.start:  # also refuses NaN
            raise ValueError(f"a span must not end before it starts: [{self.start}, {self.end})")

    @property
    def duration(self) -> float:
        """Length in seconds, >= 0."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The point halfway, in seconds."""
        return (self.start + self.end) / 2

    def __contains__(self, time_s: object) -> bool:
        return isinstance(time_s, (int, float)) and self.start <= time_s < self.end

    def __and__(self, other: Span) -> Span | None:
        """The common part, or None where there is none."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None

    def __or__(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def gap_to(self, other: Span) -> float:
        """Seconds between the two; 0 where they touch or overlap."""
        return max(0.0, other.start - self.end, self.start - other.end)

    def widened(self, by_s: float) -> Span:
        """The span with `by_s` seconds added at both ends, never before 0."""
        return Span(max(0.0, self.start - by_s), self.end + by_s)


def union(spans: list[Span]) -> list[Span]:
    """The same time covered by spans that neither touch nor overlap, in order."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = merged[-1] | span
        else:
            merged.append(span)
    return merged


def covered_s(spans: list[Span]) -> float:
    """Seconds covered by at least one of the spans."""
    return sum(s.duration for s in union(spans))
