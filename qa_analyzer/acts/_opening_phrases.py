"""The phrases of the opening; written from the script of the standard and common service talk."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases that do it, and phrases inside which a hit does not count."""

    phrases: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    by_time: dict[str, tuple[str, ...]] = field(default_factory=dict)


def _time(*names: str) -> tuple[str, ...]:
    choice = "|".join(names)
    return (
        f"(good|god|gud|gooden|could|lovely|beautiful|wonderful) ({choice})",
        f"(very|a very) good ({choice})", f"(a|wishing you a) (very)? good ({choice}) to you", f"^({choice})",
        f"(hi|hello|hey|oh|yeah|yes|cloud|there) ({choice})", f"({choice}) to you",
    )  # fmt: skip


TIMES_OF_DAY = Phrases(
    by_time={
        "morning": (*_time("morning", "mornin", "mourning"), "top of the morning"),
        "afternoon": (*_time("afternoon", "arvo"), "good after noon"),
        "evening": _time("evening", "evenin"),
    },
    unless=(
        "(have|enjoy|wish you|wishing you|had|having|hope you have) (a|your|the) * (morning|afternoon|evening)",
        "(enjoy|rest of) (the|your|this) * (morning|afternoon|evening)", "(morning|afternoon|evening) or",
        "or (morning|afternoon|evening)",
        "^(hi|hello|hey|oh|yeah|yes)? (morning|afternoon|evening) (works|would|is|was|if|at|then|slot|session)",
        "(lovely|beautiful|wonderful) (morning|afternoon|evening) (works|would|is|was|if|at|then|slot|session)",
        "(how|is) (is|your|the|this) * (morning|afternoon|evening)",
        "(lovely|beautiful|wonderful) evening (planned|out)",
        "not a good (morning|afternoon|evening)", "every (morning|afternoon|evening)",
    ),
)  # fmt: skip

GREETINGS = Phrases(
    ("hello", "hi", "hey", "hiya", "howdy", "greetings", "good day", "gday", "g day", "welcome", "allo", "hullo",
     "pleasure to (hear|meet|speak|talk)", "nice to (hear|meet|speak)", "good to hear", "namaste", "aloha", "bonjour",
     "season greetings", "happy (new year|holidays|friday|monday)"),
    ("(say|says|said|saying|tell him|tell her) (hi|hello|hey)", "you are (very|most|more than|always|so)? welcome",
     "welcome (email|pack|packet|letter|kit|call|message|screen|page|bonus|gift|offer|mail)", "hey (what|why|listen)",
     "are welcome", "(very|most) welcome", "have a good day", "good day to (call|cancel|try)",
     "a good day"),
)  # fmt: skip

CALLING = (
    "(calling|callin|ringing|phoning|dialing|dialling|contacting|telephoning|joining us|your call|the call|your "
    "patience and calling)"
)
THANKS_FOR_CALLING = Phrases(
    (f"(cheers|ta) (so much|very much|loads|muchly)? for {CALLING}",
     f"(thank|thanks|thanking) you? (so|very|ever so|kindly)? (much|kindly)? for {CALLING}",
     f"(many|a lot of|lots of|kind) thanks for {CALLING}",
     "thanks (a lot|a million|a bunch|again) for (calling|your call)",
     "(thank|thanks) you? for (taking the time to|choosing to|making the|your) (call|ring|phone)",
     "(thank|thanks) you? * for (giving us|dropping us) a (call|ring|bell|buzz|shout|line)",
     "(thank|thanks) you? * for (giving|dropping|shooting|paying|making) *3 (call|ring|bell|buzz|shout|line|visit|"
     "tinkle|holler)",
     "(thank|thanks) you? * for (reaching|reached) out",
     "(thank|thanks) you? * for (dialing|dialling|picking up the phone|being on the line|taking the time|trying us|"
     "coming through|coming to us|contacting|being in touch|turning to|connecting with)",
     "(thank|thanks) you? * for (getting|being|your getting) in touch",
     "(thank|thanks) you? * for (choosing|choosing us|coming to|picking|trusting|dialing in|being a part)",
     "(thank|thanks) you? * for (calling|ringing|phoning) (in|us|up|through)?",
     "(glad|happy|pleased|delighted) (that)? (you|to have you) (called|call|rang|phoned|got in touch|reached out)",
     "(grateful|thankful|lucky|obliged|indebted) (that|to you)? (you|for) (called|call|rang|phoned|your call|the call|"
     "calling|ringing)", "(thank|thanks) you? * for (getting|catching|taking) hold of (us|me)",
     "(good|nice|lovely|great|pleasure|wonderful|delight|delighted|glad|happy|pleased) (that)? (you|you have|"
     "you|you are|to have you|"
     "having you) (called|call|rang|ring|phoned|reached|on the line|in touch|on the phone|got through|calling)",
     "(appreciate|appreciated) (you|your|the) (calling|call|ringing|phone call|giving us a call|reaching out)",
     "(nice|good|kind|great|lovely) of you to (call|ring|phone)", "welcome to", "welcome"),
    ("you are (very|most|more than|always|so)? welcome", "(very|most|are) welcome",
        "welcome (email|pack|packet|letter|kit|call|"
     "message|screen|page|bonus|gift|offer)", "(thank|thanks) you? for calling (back|again about)",
     "welcome to (call|try|ring|do|keep|use|come|send|write|bring|cancel|hold|wait|leave|stay|ask)", "feel welcome",
     "welcome back (in|on)"),
)  # fmt: skip

COMPANY = Phrases(
    (
        "(advisory|adviser|advisor|advisories|advisery|advise|advisers|advisors) (cloud|clown|clouds|crowd|clout|"
        "claude|cloudy|"
     "clod|loud|klaud|cloth|clowd|clouded|plowed)",
     "(advise|advice|advisor|adviser) (re|or|are|a|ree|very) (cloud|clown|crowd)",
     "(advisorycloud|advisorcloud|advisoryclouds|advisoryclown)"),
)  # fmt: skip
