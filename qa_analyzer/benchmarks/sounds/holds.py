"""The sounds of a hold by kind, of any length, at any level, as a telephone brings them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.signal import butter, resample_poly, sosfilt

from .announcements import between, over
from .bands import dance_piece, guitar_piece, jazz_piece
from .formats import mu_law, mu_law_back
from .instruments import RATE_HZ, Rng, Wave
from .levels import active_rms, at_level
from .pieces import a_cappella_piece, piano_piece, song_piece, strings_piece

Piece = Callable[[float, Rng], Wave]
PIECES: dict[str, Piece] = {
    "solo piano": piano_piece,
    "strings": strings_piece,
    "singing": song_piece,
    "singing, thin": a_cappella_piece,
    "dance beat": dance_piece,
    "jazz trio": jazz_piece,
    "guitar arpeggio": guitar_piece,
}
ANNOUNCED = ("announcements between pieces", "announcements over music")
MUSIC_KINDS = (*PIECES, *ANNOUNCED)
SILENT_KINDS = ("digital silence", "comfort noise", "beep every 15 s")
KINDS = (*MUSIC_KINDS, *SILENT_KINDS)
QUIETEST_DBFS, LOUDEST_DBFS = -40.0, -10.0
"""RMS levels at which the music of a hold has to be found."""
_PIECE_S = (40.0, 75.0)
_EDGE_S, _SPARE_S = 0.4, 8.0
"""Lengths of pieces, of the ends that must sound, and of what is rendered beyond a hold; set by hand."""


def hold_sound(kind: str, seconds: float, level_dbfs: float, rng: Rng) -> Wave:
    """A hold of exactly `seconds`; music at an RMS level (over what sounds), beeps at that level while they last.

    Music is cut into and out of at random, as a player that runs all day is, but never in a rest or in a
    spoken announcement: the ends are where they can be heard.  Comfort noise lies between -72 and -52 dBFS.
    Raises ValueError for an unknown kind.
    """
    n = round(seconds * RATE_HZ)
    if kind == "digital silence":
        return np.zeros(n)
    if kind == "comfort noise":
        return comfort_noise(n, float(rng.uniform(-72, -52)), rng)
    if kind == "beep every 15 s":
        return _beeps(n, level_dbfs, rng)
    if kind not in MUSIC_KINDS:
        raise ValueError(f"no hold sound is called {kind!r}; known: {', '.join(KINDS)}")
    name = str(rng.choice([k for k in PIECES if not k.startswith("singing")])) if kind in ANNOUNCED else kind
    sound = _cut_in(_played(PIECES[name], seconds + _SPARE_S, rng), n, rng)
    if kind in ANNOUNCED:
        sound = (between if kind == ANNOUNCED[0] else over)(sound, rng)
    sound = over_the_line(sound) if rng.random() < 0.6 else sound
    ramp = np.clip(np.arange(n) / (rng.uniform(0.01, 0.3) * RATE_HZ), 0, 1)
    sound = np.asarray(sound * ramp * ramp[::-1])
    return sound * 10 ** (level_dbfs / 20) / max(1e-9, active_rms(sound))


def comfort_noise(n: int, level_dbfs: float, rng: Rng) -> Wave:
    """Noise that falls off above some 1 kHz, as a decoder makes it where nothing is sent (ITU-T G.711 appendix II)."""
    low = butter(1, 1000, "lowpass", fs=RATE_HZ, output="sos")
    return at_level(np.asarray(sosfilt(low, rng.standard_normal(n))), level_dbfs)


def over_the_line(sound: Wave) -> Wave:
    """300-3400 Hz, 8 kHz, mu-law: what a trunk leaves of a player's sound."""
    band = butter(4, (300, 3400), "bandpass", fs=RATE_HZ, output="sos")
    narrow = resample_poly(sosfilt(band, sound), 1, 2)
    scale = 0.5 / max(1e-9, float(np.abs(narrow).max()))
    wide = resample_poly(mu_law_back(mu_law(narrow * scale)), 2, 1) / scale
    return np.asarray(wide[: len(sound)] if len(wide) >= len(sound) else np.pad(wide, (0, len(sound) - len(wide))))


def _played(piece: Piece, seconds: float, rng: Rng) -> Wave:
    """Two pieces in turn, each fading out, with a rest of 0.2 to 1.5 s between."""
    made: list[Wave] = []
    parts: list[Wave] = []
    length = 0
    for _ in range(2):
        sound = piece(float(rng.uniform(*_PIECE_S)) if seconds > _PIECE_S[1] else seconds, rng)
        sound = sound / max(1e-9, active_rms(sound))
        fade = int(rng.uniform(0.5, 3.0) * RATE_HZ)
        sound[-fade:] *= np.linspace(1, 0, fade)
        made.append(np.concatenate([sound, np.zeros(int(rng.uniform(0.2, 1.5) * RATE_HZ))]))
        if len(sound) >= seconds * RATE_HZ:
            break
    while length < seconds * RATE_HZ:
        parts.append(made[len(parts) % len(made)])
        length += len(parts[-1])
    return np.concatenate(parts)


def _cut_in(sound: Wave, n: int, rng: Rng) -> Wave:
    """`n` samples that begin and end with something to be heard (best of some tries)."""
    edge, best, best_level = int(_EDGE_S * RATE_HZ), 0, -1.0
    whole = active_rms(sound)
    for _ in range(40):
        at = int(rng.integers(0, max(1, len(sound) - n)))
        part = sound[at : at + n]
        level = min(np.sqrt(np.mean(part[:edge] ** 2)), np.sqrt(np.mean(part[-edge:] ** 2)))
        if level > best_level:
            best, best_level = at, level
        if level > 0.3 * whole:
            break
    return sound[best : best + n].copy()


def _beeps(n: int, level_dbfs: float, rng: Rng) -> Wave:
    out = comfort_noise(n, -75, rng)
    beep = np.sin(2 * np.pi * rng.uniform(400, 1600) * np.arange(int(rng.uniform(0.15, 0.5) * RATE_HZ)) / RATE_HZ)
    beep *= np.minimum(1, np.minimum(np.arange(len(beep)), np.arange(len(beep))[::-1]) / 80)
    for at in range(int(rng.uniform(1, 15) * RATE_HZ), n - len(beep), 15 * RATE_HZ):
        out[at : at + len(beep)] += at_level(beep, level_dbfs)
    return out
