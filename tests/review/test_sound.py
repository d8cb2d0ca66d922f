from __future__ import annotations

import io
import json
from pathlib import Path

import av
import numpy as np
import pytest
from sqlalchemy import update

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.words import Segment, Word
from qa_analyzer.ledger.tables import calls
from qa_analyzer.review.sound import SoundShelf

from .desk import Desk, add, wav

CODE = "the security code is 4 7 2"


def spoken(start: float) -> Segment:
    words = tuple(Word(start + 0.5 * i, start + 0.5 * i + 0.4, w) for i, w in enumerate(CODE.split()))
    return Segment(start, start + 4.0, CODE, words, speaker="member")


def loudness(ogg: bytes, start: float, end: float) -> float:
    with av.open(io.BytesIO(ogg)) as container:
        frames = [f.to_ndarray().reshape(-1) for f in container.decode(audio=0)]
        rate = container.streams.audio[0].rate
    x = np.concatenate(frames)
    x = x / 32768 if x.dtype.kind == "i" else x
    part = x[int(start * rate) : int(end * rate)]
    return float(np.sqrt(np.mean(part.astype(float) ** 2)))


def test_ranges_are_answered(desk: Desk) -> None:
    rosa = desk.client()
    whole = rosa.get("/call/1/sound")
    assert whole.status_code == 200 and whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["content-type"] == "audio/ogg" and whole.content.startswith(b"OggS")
    size = len(whole.content)
    for asked, part in (("bytes=0-9", slice(0, 10)), ("bytes=10-", slice(10, None)), ("bytes=-7", slice(-7, None))):
        answer = rosa.get("/call/1/sound", headers={"range": asked})
        assert answer.status_code == 206 and answer.content == whole.content[part], asked
        assert answer.headers["content-range"].endswith(f"/{size}")
    assert rosa.get("/call/1/sound", headers={"range": f"bytes={size}-"}).status_code == 416
    for odd in ("bytes=-", "bytes=5-2,7-9", "items=0-4", "bytes=x-y"):
        assert rosa.get("/call/1/sound", headers={"range": odd}).status_code == 200


def test_the_levels_of_both_channels(desk: Desk) -> None:
    drawn = json.loads(desk.client().get("/call/1/levels").text)
    assert set(drawn) == {"agent", "member"} and drawn["agent"] != drawn["member"]


def test_what_is_masked_in_the_words_is_silent_in_the_sound(desk: Desk, tmp_path: Path) -> None:
    heard = Listened((Segment(0.5, 2.0, "one moment", speaker="agent"), spoken(4.0)), Hearing("given"))
    number = add(desk.ledger, "card", recording=wav(tmp_path / "card.wav", 12.0), listened=heard)
    ogg = desk.client().get(f"/call/{number}/sound").content
    assert loudness(ogg, 0.5, 3.5) > 0.1 and loudness(ogg, 9.0, 11.0) > 0.1
    assert loudness(ogg, 6.2, 7.3) < 0.005, "the digits are not to be heard"
    open_call = add(desk.ledger, "open", recording=tmp_path / "card.wav", listened=heard, redact=False)
    assert loudness(desk.client().get(f"/call/{open_call}/sound").content, 6.2, 7.3) > 0.1


def test_why_there_is_no_sound_is_told(desk: Desk, tmp_path: Path) -> None:
    rosa = desk.client()
    assert "transcript alone" in rosa.get("/call/2/sound").text
    changed = wav(tmp_path / "changed.wav", 12.0)
    number = add(desk.ledger, "changed", recording=changed)
    wav(changed, 13.0)
    answer = rosa.get(f"/call/{number}/sound")
    assert answer.status_code == 404 and "its content has changed" in answer.text
    changed.unlink()
    assert "no longer where it was" in rosa.get(f"/call/{number}/levels").text


def test_the_shelf_makes_room(desk: Desk, tmp_path: Path) -> None:
    number = add(desk.ledger, "more", recording=wav(tmp_path / "more.wav", 12.0))
    shelf = SoundShelf(desk.ledger, room_bytes=1)
    first = shelf.get(1)
    assert shelf.get(1) is first
    shelf.get(number)
    assert shelf.get(1) is not first
    with pytest.raises(InputError, match="no such call"):
        shelf.get(99)


def test_what_was_made_of_another_call_is_never_played(desk: Desk, tmp_path: Path) -> None:
    """A database may give an erased call's number to the next."""
    number = add(desk.ledger, "first", recording=wav(tmp_path / "first.wav", 12.0))
    first = desk.console.shelf.get(number)
    with desk.ledger.writing() as connection:
        connection.execute(update(calls).where(calls.c.id == number).values(call_id="second"))
    assert desk.console.shelf.get(number) is not first
