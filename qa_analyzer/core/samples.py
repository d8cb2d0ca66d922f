"""The one thing that the audio room hands to the recognisers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from .span import Span

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Samples(Protocol):
    """A decoded recording that can be read piecewise, without ever being held whole in memory."""

    sample_rate_hz: int
    channel_count: int
    duration: float

    def read(self, channel: int, span: Span, *, rate_hz: int | None = None) -> npt.NDArray[np.float32]:
        """Samples of one channel in -1..1, shape (n,), resampled to `rate_hz` where given."""
        ...

    def close(self) -> None:
        """Remove what was kept on disk."""
        ...


@dataclass(frozen=True, slots=True)
class Hints:
    """What a recogniser may be told of a call.

    `names`: names that the record knows (agent, member).  They are what the criteria look for, so an
    engine that is fed them must confirm each by a second look without them.
    """

    language: str = "en"
    company: str = ""
    names: tuple[str, ...] = ()
