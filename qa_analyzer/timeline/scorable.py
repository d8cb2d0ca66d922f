"""Whether a call should be judged at all."""

from __future__ import annotations

import re
from collections import Counter

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.text.normalise import tokens

LEAST_TALK_S = 10.0
"""Under so many seconds of talk there is nothing to judge (contract)."""
LEAST_WORDS = 12
"""With fewer words no language is told (set by hand)."""
FOREIGN_SHARE, ENGLISH_SHARE = 0.2, 0.2
"""English talk holds 35 to 60 % of the words below, and below 8 % of any other list's (the labelled calls, clean and as
recognised); Spanish, French and the rest the other way round.  Halfway between is the limit."""

_WORDS = {
    "English": (
        "the a an and i you is it to of that in for my your on have we are do not can with was this me be "
        "so what at will yes okay thank no"
    ),
    "Spanish": (
        "el la los las de que y en un una es por para con no se lo mi su usted yo como pero gracias hola "
        "si esta tengo puedo mas del al muy le"
    ),
    "French": (
        "le la les de des et un une est je vous nous que pour pas dans sur avec mon ma votre bonjour merci "
        "oui non ce cette il elle au du suis avez ai"
    ),
    "German": (
        "der die das und ist ich sie nicht ein eine zu den mit auf fur wir haben es von dem mein ihre ja "
        "nein danke guten kann wie was habe bitte"
    ),
    "Portuguese": (
        "o a os as de que e em um uma para com nao se eu voce meu minha por mas obrigado obrigada sim esta "
        "tenho posso do da no na bom dia"
    ),
    "Italian": (
        "il lo la i gli le di che e in un una per con non sono mi si ho grazie buongiorno ma come questo "
        "della del al vorrei posso mio mia"
    ),
    "Dutch": (
        "de het een en is ik u niet van dat op te met voor zijn we mijn ja nee dank goedemorgen kan hoe "
        "wat heb maar uw er naar"
    ),
    "Polish": (
        "i w nie na to jest z sie ze do co jak tak dzien dobry dziekuje prosze moje mam ja pan pani czy ale po mi"
    ),
}
_LISTS = {name: frozenset(words.split()) for name, words in _WORDS.items()}
_SHARED = frozenset("a i e o no in me mi an is do to of on was die man so la le al an as at we per con des".split())
"""Words that several languages have; they count for English only where the rest is English."""
_ENGLISH = _LISTS["English"] - _SHARED
_THEIRS = {name: words - _SHARED - _LISTS["English"] for name, words in _LISTS.items() if name != "English"}
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_COLLEAGUE = re.compile(
    r"\b(?:from (?:the )?(?:billing|accounts|matching|events|support|onboarding|compliance) (?:team|desk|here)"
    r"|(?:your|a) colleague (?:from|in|over)|i(?:'m| am) (?:on|in) the (?:\w+ )?team (?:too|as well)|internal call"
    r"|calling from (?:the )?(?:other|our) (?:office|desk|floor))\b",
    re.IGNORECASE,
)
_TO_COLLEAGUE = re.compile(
    r"\b(?:(?:i have|i've got|got|have) a member(?: on)?|member on (?:hold|the line)|one of our members)\b",
    re.IGNORECASE,
)


def why_not_scorable(call: Call) -> str | None:
    """A plain sentence where the call should not be judged; None where it should.

    Words that could not be used (`hearing.words_usable` is False) do not make a call unscorable.
    """
    if not call.hearing.words_usable and (told := _told_language(call)):
        return f"The call is held in another language ({told})."
    if call.sound is not None and sum(c.talk_s for c in call.sound.channels) < LEAST_TALK_S:
        talk_s = sum(c.talk_s for c in call.sound.channels)
        return f"Only {talk_s:.0f} s of talk: under {LEAST_TALK_S:.0f} s there is nothing to judge."
    if not call.hearing.words_usable:
        return None
    if not call.turns:
        return "No conversation: no words were heard." if call.hearing.engine != "none" else None
    if language := other_language(call):
        return f"The call is held in another language ({language})."
    spoken = [t for t in call.turns if len(tokens(t.text)) > 0]
    announced = {a.turn for a in call.acts_of(ActKind.ANNOUNCEMENT)}
    if spoken and all(i in announced for i, t in enumerate(call.turns) if t in spoken):
        return "Only announcements were heard."
    talk = sum(t.end - t.start for t in spoken)
    if talk < LEAST_TALK_S:
        return f"Only {talk:.0f} s of talk: under {LEAST_TALK_S:.0f} s there is nothing to judge."
    roles = {t.role for t in spoken}
    if len(roles) == 1 and roles != {"unknown"} and not _left_a_message(call):
        return "No conversation: only one speaker was heard."
    if roles == {"agent", "member"} and _internal(call):
        return "An internal call between colleagues."
    return None


def _told_language(call: Call) -> str | None:
    """The language that the recogniser noted, where it is not English."""
    told = re.search(r"another language \((\w{2,})", call.hearing.note or "")
    return told.group(1) if told and told.group(1).casefold() not in ("en", "english", "en-us", "en-gb") else None


def other_language(call: Call) -> str | None:
    """The language of the call where it is plainly not English; None for English, or where too few words tell."""
    note = _told_language(call)
    text = " ".join(t.text for t in call.turns)
    others = len(_OTHER_SCRIPT.findall(text))
    if others and 0 < sum(c.isalpha() for c in text) < 2 * others:
        return "another script"
    said = Counter(t.text for turn in call.turns for t in tokens(turn.text))
    number = said.total()
    if number < LEAST_WORDS:
        return note
    own = {n: sum(said[w] for w in words & said.keys()) / number for n, words in _THEIRS.items()}
    english = sum(said[w] for w in _ENGLISH & said.keys()) / number
    best = max(own, key=lambda n: own[n])
    if own[best] >= FOREIGN_SHARE and english < ENGLISH_SHARE / 2 and own[best] > english:
        return best
    if note and english < ENGLISH_SHARE:
        return note
    record = (call.record.language or "en").casefold()[:2]
    return record if record != "en" and english < ENGLISH_SHARE else None


def _left_a_message(call: Call) -> bool:
    """One voice that left a message on a machine, or a member's turns that nobody's roles could part."""
    return call.dialogue.ending == "voicemail" and any(t.role == "agent" for t in call.turns)


def _internal(call: Call) -> bool:
    """Both say that they are colleagues: the caller by where they call from, and of a member as somebody else."""
    caller = " ".join(t.text for t in call.turns if t.role == "member")
    return bool(_COLLEAGUE.search(caller) and _TO_COLLEAGUE.search(caller))
