"""What a run is asked for, and what a call is at each step: heard, analysed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_analyzer.core.audio import ChannelRole, Sound
from qa_analyzer.core.call import Hearing
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record
from qa_analyzer.core.standard import Standard
from qa_analyzer.core.voice import VoiceStretch
from qa_analyzer.core.words import Turn

if TYPE_CHECKING:
    from qa_analyzer.core.document import Analysis
    from qa_analyzer.reports.page_audio import AudioForPage


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run reads and judges its calls; can be handed to another process."""

    standard: Standard
    asr: str = "auto"
    model: str | None = None
    ignore_record: bool = False
    swap: bool = False
    redact: bool = True
    with_page_audio: bool = False
    threads: int = 0
    voice_model: str = "business"


@dataclass(frozen=True, slots=True)
class Heard:
    """A call before it is read: who said what when, as far as anybody can tell."""

    record: Record
    turns: tuple[Turn, ...]
    duration: float
    hearing: Hearing
    sound: Sound | None
    channels: tuple[tuple[ChannelRole, float], ...]
    voices: tuple[VoiceStretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysed:
    """One call's document, what it was judged from, and the sound for its page."""

    analysis: Analysis
    listened: Listened
    audio: AudioForPage | None = None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was odd about its input."""
        return self.listened.warnings
