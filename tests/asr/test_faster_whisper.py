"""The real path, with random weights: load, pack, decode, align, guard, map back."""

import shutil
import socket
from pathlib import Path

import pytest

from qa_analyzer.asr.faster_whisper import FasterWhisper
from qa_analyzer.asr.weights import Weights
from qa_analyzer.core.errors import StartError
from qa_analyzer.core.samples import Hints
from qa_analyzer.core.span import Span

from .sounds import bursts

MINIATURE = Path(__file__).parents[2] / "models/miniature-whisper"
SPEECH = [
    [Span(1.0, 4.0), Span(12.0, 13.5), Span(40.0, 44.0)],
    [Span(5.0, 8.0), Span(20.0, 38.0), Span(60.0, 78.0)],
]
SHORT = [[Span(1.0, 7.0)], [Span(8.0, 14.0)]]


@pytest.fixture(scope="module")
def engine() -> FasterWhisper:
    return FasterWhisper(Weights("miniature-whisper", MINIATURE, "test"))


@pytest.fixture()
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_stereo_call_through_real_decoding(engine: FasterWhisper, no_sockets: None) -> None:
    samples = bursts(SPEECH, 80.0)
    heard = engine.recognise(samples, SPEECH, Hints())
    assert heard.hearing.engine == "faster-whisper miniature-whisper"
    assert {s.channel for s in heard.segments} == {0, 1}
    assert [s.start for s in heard.segments] == sorted(s.start for s in heard.segments)
    for segment in heard.segments:
        assert segment.text == " ".join(w.text for w in segment.words)
        for word in segment.words:
            assert any(s.start - 0.201 <= word.start <= word.end <= s.end + 0.201 for s in SPEECH[segment.channel])
            assert word.end - word.start <= 1.4 + 1e-6
            assert 0 <= word.probability <= 1
    written = {word for s in heard.segments for word in s.text.split()}
    assert written and written <= set("Thank you for calling. This is a test.".split())
    assert all(span.duration <= 30 for _, span in samples.asked)


def test_the_same_words_each_time(engine: FasterWhisper) -> None:
    assert engine.recognise(bursts(SHORT, 15.0), SHORT, Hints()) == engine.recognise(
        bursts(SHORT, 15.0), SHORT, Hints()
    )


def test_silence_gives_no_words(engine: FasterWhisper) -> None:
    heard = engine.recognise(bursts([[], []], 20.0), [[], []], Hints())
    assert heard.segments == () and heard.hearing.words_usable


def test_a_language_that_the_weights_do_not_know(engine: FasterWhisper) -> None:
    heard = engine.recognise(bursts(SHORT, 15.0), SHORT, Hints(language="es-MX"))
    assert heard.segments == () and not heard.hearing.words_usable
    assert "es" in (heard.hearing.note or "")


def test_a_folder_without_its_tokenizer_is_refused_before_loading(tmp_path: Path) -> None:
    folder = tmp_path / "cut"
    shutil.copytree(MINIATURE, folder)
    (folder / "tokenizer.json").unlink()
    with pytest.raises(StartError) as caught:
        FasterWhisper(Weights("cut", folder, "test"))
    assert "tokenizer.json" in caught.value.error and caught.value.hint


def test_damaged_weights_are_one_line(tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(MINIATURE, folder)
    (folder / "model.bin").write_bytes(b"no model")
    engine = FasterWhisper(Weights("damaged", folder, "test"))
    with pytest.raises(StartError) as caught:
        engine.recognise(bursts(SHORT, 15.0), SHORT, Hints())
    assert str(folder) in caught.value.error and "\n" not in caught.value.error


class Polyglot:
    """Stands where a multilingual model would, for the detection of the language."""

    supported_languages = ("en", "es")

    def __init__(self, real: object, languages: list[tuple[str, float]]) -> None:
        self.real, self.languages, self.asked = real, languages, []
        self.model = type("", (), {"is_multilingual": True})

    def detect_language(self, audio: object) -> tuple[str, float, list]:
        return *self.languages[len(self.asked) % len(self.languages)], []

    def transcribe(self, audio: object, **options: object) -> object:
        self.asked.append(options)
        return self.real.transcribe(audio, **options | {"language": "en"})


@pytest.mark.parametrize(
    ("found", "language", "usable"),
    [
        ([("es", 0.97)], "es", False),
        ([("es", 0.55)], None, True),  # not sure enough to throw a call away
        ([("en", 0.9)], "en", True),
    ],
)
def test_another_language_is_told(
    engine: FasterWhisper, found: list[tuple[str, float]], language: str | None, usable: bool
) -> None:
    model, beam = engine._loaded
    polyglot = FasterWhisper(engine.weights)
    polyglot.__dict__["_loaded"] = (stand_in := Polyglot(model, found), beam)
    heard = polyglot.recognise(bursts(SHORT, 15.0), SHORT, Hints(names=("Jordan Ellery",)))
    assert (heard.language, heard.hearing.words_usable) == (language, usable)
    assert {o["language"] for o in stand_in.asked} == {language or "en"}
    fed = {"initial_prompt", "hotwords", "prefix"}
    assert not any(fed & set(o) for o in stand_in.asked)  # no name is ever fed in
    assert all(o["condition_on_previous_text"] is False and o["word_timestamps"] for o in stand_in.asked)


def test_a_gpu_that_does_not_work_leaves_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctranslate2

    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 1)
    engine = FasterWhisper(Weights("miniature-whisper", MINIATURE, "test"))
    asked: list[tuple[str, str]] = []
    real = engine._load

    def load(device: str, compute_type: str) -> object:
        asked.append((device, compute_type))
        if device == "cuda":
            raise RuntimeError("Library libcublas.so.12 is not found or cannot be loaded")
        return real(device, compute_type)

    monkeypatch.setattr(engine, "_load", load)
    assert engine.recognise(bursts(SHORT, 15.0), SHORT, Hints()).segments
    assert asked == [("cuda", "float16"), ("cpu", "int8")]
