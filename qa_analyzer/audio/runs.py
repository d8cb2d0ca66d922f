"""Stretches of frames: from yes-or-no per frame to spans in seconds, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from qa_analyzer.core.span import Span

from .frames import HOP_S

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Mask: TypeAlias = "npt.NDArray[np.bool_]"
"""Yes or no for each frame."""


def runs(mask: Mask) -> list[tuple[int, int]]:
    """`[first, last)` of each stretch of True."""
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def joined(stretches: Iterable[tuple[int, int]], gap: int) -> list[tuple[int, int]]:
    """Stretches, in order of their beginnings, with gaps of up to `gap` frames closed; they may overlap."""
    out: list[tuple[int, int]] = []
    for first, last in stretches:
        if out and first - out[-1][1] <= gap:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out


def frames_in(seconds: float) -> int:
    """The number of frames nearest to a length."""
    return round(seconds / HOP_S)


def span_of(first: int, last: int, longest_s: float) -> Span:
    """The time of frames `[first, last)`, within the recording."""
    return Span(min(first * HOP_S, longest_s), min(last * HOP_S, longest_s))


def marked(stretches: Iterable[tuple[int, int]], count: int) -> Mask:
    """True in the frames of the stretches: `runs` the other way round."""
    import numpy as np

    mask = np.zeros(count, bool)
    for first, last in stretches:
        mask[first:last] = True
    return mask


def mask_of(spans: Iterable[Span], count: int) -> Mask:
    """True in the frames whose middle lies in a span."""
    import numpy as np

    mask = np.zeros(count, bool)
    for span in spans:
        mask[max(0, round(span.start / HOP_S)) : max(0, round(span.end / HOP_S))] = True
    return mask
