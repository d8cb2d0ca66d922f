"""Which calls are judged at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.pipeline import read_call
from qa_analyzer.timeline.scorable import why_not_scorable


def why(*lines: str, hearing: Hearing | None = None, seconds: float = 5.0, direction: str = "inbound") -> str | None:
    turns = [
        Turn("agent" if line[0] == "A" else "member", i * (seconds + 1), i * (seconds + 1) + seconds, line[2:].strip())
        for i, line in enumerate(lines)
    ]
    record = Record("x", direction=direction)  # type: ignore[arg-type]
    return why_not_scorable(read_call(record, turns, 100.0, hearing=hearing))


ENGLISH = (
    "A: Good morning, thank you for calling AdvisoryCloud, this is Idris.",
    "M: Hi, I need a copy of the invoice for May, please.",
    "A: Of course. I have sent it to you just now.",
    "M: Thank you very much.",
)
FOREIGN = {
    "Spanish": (
        "A: Buenos días, gracias por llamar, habla con Ines.",
        "M: Hola, quería saber por qué no me llega la factura de este mes.",
        "A: Claro, lo reviso con usted. ¿Me puede dar su nombre?",
        "M: Sí, es para la cuenta de mi marido, pero yo la pago.",
    ),
    "French": (
        "A: Bonjour, merci de votre appel, je suis Odile.",
        "M: Bonjour madame, je voudrais savoir si vous avez reçu ma lettre.",
        "A: Oui, nous avons la lettre dans votre dossier.",
        "M: Très bien, et pour la facture, je ne la trouve pas.",
    ),
    "German": (
        "A: Guten Tag, vielen Dank für Ihren Anruf, mein Name ist Anke.",
        "M: Ja, guten Tag, ich habe eine Frage zu meiner Rechnung.",
        "A: Gerne, wie kann ich Ihnen mit der Rechnung helfen?",
        "M: Ich kann sie nicht finden und das ist nicht gut.",
    ),
    "Portuguese": (
        "A: Bom dia, obrigada por ligar, eu sou a Marta.",
        "M: Bom dia, eu queria saber da minha conta, não recebi a fatura.",
        "A: Sim, eu vejo que a fatura não foi para o seu email.",
        "M: Por isso estou a ligar, é para o mês de maio.",
    ),
    "Italian": (
        "A: Buongiorno, grazie per la chiamata, sono Bianca.",
        "M: Buongiorno, vorrei sapere della mia fattura, non la trovo.",
        "A: Certo, la fattura è nel suo profilo, la mando di nuovo.",
        "M: Grazie, è per il mese di maggio, non per questo.",
    ),
}


def test_an_english_call_is_judged() -> None:
    assert why(*ENGLISH) is None


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_not(language: str) -> None:
    reason = why(*FOREIGN[language])
    assert reason is not None
    assert language in reason


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_without_accents_and_punctuation(language: str) -> None:
    plain = [
        line[:2] + line[2:].casefold().replace(",", "").replace(".", "").replace("?", "") for line in FOREIGN[language]
    ]
    assert why(*plain) is not None


def test_an_english_call_with_foreign_words_is_judged() -> None:
    assert (
        why(
            "A: good morning advisory cloud this is ines",
            "M: hola good morning sorry my english is not so good my name is Leonor de la Cruz",
            "A: that is fine how can i help you",
            "M: i want to change the card on my account por favor",
        )
        is None
    )


def test_a_badly_recognised_english_call_is_judged() -> None:
    assert (
        why(
            "A: good morning advisory clown this is the address",
            "M: yeah i had a lucky for the end voice of my",
            "A: can you spell it",
            "M: it is in may and the other was for june you know",
        )
        is None
    )


def test_what_the_recogniser_heard_of_the_language_counts_where_the_words_do_not_contradict() -> None:
    note = Hearing(note="the call seems to be in another language (es, expected en)")
    assert why("A: momento momento", "M: vale vale bueno momento", "A: vale pues ahora mismo veo", hearing=note)
    assert why(*ENGLISH, hearing=note) is None


def test_one_speaker_is_no_conversation() -> None:
    assert "one speaker" in (
        why("A: Hello, this is AdvisoryCloud.", "A: Hello, can you hear me? I am sorry, nobody seems to be there.")
        or ""
    )


def test_a_message_left_on_a_machine_is_judged() -> None:
    assert (
        why(
            "A: Good evening, this is Idris from AdvisoryCloud with an answer to your question about the badge.",
            "A: It will be with you by Friday. Thank you for being a member, goodbye.",
            direction="outbound",
        )
        is None
    )


def test_announcements_only() -> None:
    reason = why(
        "M: Your call is important to us.",
        "M: All of our agents are currently busy.",
        "M: Please stay on the line for the next available agent.",
    )
    assert reason is not None
    assert "announcements" in reason


def test_under_ten_seconds_of_talk() -> None:
    assert "talk" in (why("A: Hello, AdvisoryCloud.", "M: Sorry, wrong number.", seconds=2.0) or "")


def test_colleagues() -> None:
    reason = why(
        "A: AdvisoryCloud, Idris.",
        "M: Hi Idris, it's Anke from the billing team, I have a member on the line about a badge.",
        "A: Oh hi Anke, put them through.",
        "M: Will do, thanks.",
    )
    assert reason is not None
    assert "internal" in reason


def test_words_that_cannot_be_used_leave_a_call_scorable() -> None:
    assert why("A: xx", hearing=Hearing(words_usable=False)) is None
    assert why(hearing=Hearing(engine="none", words_usable=False)) is None


def test_no_words_at_all() -> None:
    assert why() is not None


def test_a_recording_with_too_little_talk_is_not_scored_even_without_words() -> None:
    sound = Sound(60.0, 8000, (ChannelSound((Span(1.0, 5.0),)), ChannelSound(())))
    call = Call(Record("x"), (), 60.0, Hearing("none", words_usable=False), sound)
    assert "4 s of talk" in (why_not_scorable(call) or "")
    longer = replace(sound, channels=(ChannelSound((Span(1.0, 15.0),)),))
    assert why_not_scorable(replace(call, sound=longer)) is None
