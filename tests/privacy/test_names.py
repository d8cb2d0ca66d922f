from __future__ import annotations

import pytest

from qa_analyzer.core.words import Turn, Word
from qa_analyzer.privacy.names import MASK, name_spans, names_told, without_names

KNOWN = ["Imogen Vale", "Katelyn Quist"]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Good morning, this is Imogen.", "Good morning, this is [name]."),
        ("thank you for calling advisory cloud this is caitlin how may i help",
         "thank you for calling advisory cloud this is [name] how may i help"),
        ("Imogen Vale speaking.", "[name] speaking."),
        ("Let me ask Osric in Billing.", "Let me ask [name] in Billing."),
        ("Thanks so much for waiting, Mrs. Thandeka-Woolf.", "Thanks so much for waiting, Mrs. [name]."),
        ("my name is zebulon", "my name is [name]"),
        ("Thank you for calling AdvisoryCloud on Monday.", "Thank you for calling AdvisoryCloud on Monday."),
        ("I'm going to place you on hold. Is that okay?", "I'm going to place you on hold. Is that okay?"),
        ("May I place you on hold for two minutes while I check?",) * 2,
    ],
)  # fmt: skip
def test_names_go_and_the_words_stay(said: str, left: str) -> None:
    assert without_names(said, KNOWN, ["AdvisoryCloud", "advisory cloud", "Billing"]) == left


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("this is imogen quist how may i help", "this is [name] how may i help"),
        ("my name is zebulon harkwright and i have a question", "my name is [name] and i have a question"),
        ("name's zebulon de la cruz", "name's [name]"),
        ("it's teodor harkwright speaking", "it's [name] speaking"),
        ("I'm Zebulon Q. Harkwright.", "I'm [name]. [name]."),
        ("this is emily reilly calling about my invoice", "this is [name] calling about my invoice"),
        ("i'm alfred from the billing team", "i'm [name] from the billing team"),
        ("thanks teodor that was wonderful", "thanks [name] that was wonderful"),
        ("this is teodor my account is locked", "this is [name] my account is locked"),
    ],
)
def test_a_surname_goes_with_its_name(said: str, left: str) -> None:
    assert without_names(said, []) == left


@pytest.mark.parametrize(
    "said",
    [
        "i'm grateful to you for this",
        "I am thankful to everyone",
        "I'm delighted, and i'm furious with them",
        "i'm livid about this",
        "this is ridiculous, this is unacceptable behaviour",
        "thank you kindly, thank you immensely for that",
        "i'm swamped today, and appalled by it",
    ],
)
def test_how_somebody_feels_is_no_name(said: str) -> None:
    assert without_names(said, KNOWN) == said


def test_the_sound_of_a_name_is_silent_and_nothing_else() -> None:
    words = tuple(Word(i * 0.5, i * 0.5 + 0.4, w) for i, w in enumerate(["Hello,", "this", "is", "Imogen", "today."]))
    (span,) = name_spans([Turn("agent", 0.0, 2.4, "Hello, this is Imogen today.", words)], KNOWN)
    assert (span.start, span.end) == pytest.approx((1.35, 2.05))


def test_without_word_times_more_is_silent_but_only_of_that_turn() -> None:
    turns = [
        Turn("agent", 10.0, 20.0, "Good morning, this is Imogen, how may I help you today?"),
        Turn("member", 20.0, 21.0, "Hi."),
    ]
    (span,) = name_spans(turns, KNOWN)
    assert 10.0 <= span.start < 14.0 < span.end <= 20.0


def test_a_mask_is_no_name() -> None:
    assert without_names(f"this is {MASK}", KNOWN) == f"this is {MASK}"


def test_what_is_told_once_is_known_in_every_turn() -> None:
    texts = [
        "good morning thanks for calling imogen speaking and who am i speaking with",
        "noor vale",
        "how can i help you noor",
        "I would like to speak of my plan",
        "May I have your name?",
        "It's Teodor.",
        "Right.",
        "Osric here.",
    ]
    told = [n.casefold() for n in names_told(texts)]
    assert {"imogen", "noor", "vale", "teodor", "osric"} <= set(told)
    assert not {"plan", "right", "help", "morning"} & set(told)
    assert without_names(texts[2], told) == "how can i help you [name]"
