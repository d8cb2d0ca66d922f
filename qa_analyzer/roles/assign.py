"""Segments become turns with a role.  The order of evidence: what a transcript says, what the record says of the
channels, what is said in each channel and who is heard first, what is said in each turn and in which voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qa_analyzer.core.audio import ChannelRole, Sound
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Segment, Turn

from .channels import ChannelRoles, channel_roles
from .one_stream import by_words_and_voices
from .placing import placed
from .turns import Given, cut_at_pauses, other, turns_of
from .voices import shares_note


@dataclass(frozen=True, slots=True)
class Assigned:
    """Turns in order of start; role and confidence (0-1) of each channel, first to last; a word on it for people."""

    turns: tuple[Turn, ...]
    channels: tuple[tuple[ChannelRole, float], ...] = ()
    note: str | None = None


def assign(segments: Sequence[Segment], record: Record, sound: Sound | None, *, swap: bool = False) -> Assigned:
    """Find who speaks.  `swap` exchanges agent and member as they would be without it, whatever they rest on.

    The record's own `swap` exchanges the record's map of channels; where it has none, it is as `swap`.
    Its `exchanged` always is.
    A turn whose role is less sure than `turns.SURE` is `unknown`.
    """
    exchange = swap or record.exchanged or (record.swap and not record.channels)
    swap = exchange or record.swap
    ordered = sorted(segments, key=lambda s: (s.start, s.end))
    if exchange:
        ordered = [replace(s, speaker=other(s.speaker)) if s.speaker else s for s in ordered]
    written = all(s.channel is None for s in ordered)
    at_place = placed(ordered, sound)
    claimed = any(s.speaker in ("agent", "member") for s in ordered)
    found = _channels(at_place, record, sound, swap, claimed)
    given: list[Given] = []
    open_: list[Segment] = []
    for s in at_place:
        if s.speaker in ("agent", "member"):
            given.append(Given(s, s.speaker, 1.0))
            continue
        role, sure = found.roles.get(s.channel, ("unknown", 0.0)) if s.channel is not None else ("unknown", 0.0)
        if role in ("agent", "member"):
            given.append(Given(s, "agent" if role == "agent" else "member", sure))
        elif found.undecided and s.channel is not None:
            given.append(Given(s, "unknown", sure))
        else:
            open_.append(s)
    voices = sound.voices if sound is not None and len(sound.channels) == 1 else ()
    given += by_words_and_voices(open_, given, record, voices, written=written, exchange=exchange and not given)
    if not written:  # the other's answer may lie within a segment: cut, so that turns fall into order, and join again
        given = [Given(piece, g.role, g.confidence) for g in given for piece in cut_at_pauses([g.segment])]
    turns = turns_of(given, join=not written)
    doubtful = sum(t.role == "unknown" for t in turns)
    shares = shares_note(sound) if sound is not None and not segments else None
    doubt = f"who speaks is not certain in {doubtful} turns" if doubtful else None
    notes = [n for n in (found.note, shares, doubt) if n]
    return Assigned(turns, tuple(found.roles[c] for c in sorted(found.roles)), "; ".join(notes) or None)


def _channels(
    segments: Sequence[Segment], record: Record, sound: Sound | None, swap: bool, claimed: bool
) -> ChannelRoles:
    by_channel: dict[int, list[Segment]] = {}
    for s in segments:
        if s.channel is not None:
            by_channel.setdefault(s.channel, []).append(s)
    if claimed and by_channel and not (sound is not None and sound.same_sound):
        return _by_speakers(by_channel, sound)
    return channel_roles(by_channel, record, sound, swap=swap)


def _by_speakers(by_channel: dict[int, list[Segment]], sound: Sound | None) -> ChannelRoles:
    """The role that speaks most of the time in each channel, as the transcript names the speakers."""
    count = max([len(sound.channels) if sound else 0, *(c + 1 for c in by_channel)])
    roles: dict[int, tuple[ChannelRole, float]] = {}
    for channel in range(count):
        lasts = {"agent": 0.0, "member": 0.0}
        for s in by_channel.get(channel, ()):
            if s.speaker in ("agent", "member"):
                lasts[s.speaker] += s.end - s.start
        total = sum(lasts.values())
        share = lasts["agent"] / total if total else 0.0
        if not total:
            roles[channel] = ("unknown", 0.0)
        elif 0.3 <= share <= 0.7:
            roles[channel] = ("both", 0.8)
        else:
            roles[channel] = ("agent", share) if share > 0.5 else ("member", 1 - share)
    return ChannelRoles(roles)
