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

HOW_ARE_YOU = Phrases(
    ("how you are (doing|keeping|feeling|getting on|getting along|holding up|faring|today|this)",
     "(tell|telling|told) (me|us) how (you|things|life|the day|your day|this day) (are|is|has|goes|going)",
     "(and|know|hear|ask|asking|wonder|see|say) how (you are|you have been|are things|your *2 (is|has|goes|was))",
     "(know|hear|ask|tell me|tell us|and|learn|curious) how (your|the|this) *2 (day|morning|afternoon|evening|week|"
     "tuesday|monday|wednesday|thursday|friday|saturday|sunday) (is|has|goes|went|was)",
     "(what|how) (is|has) your (day|morning|afternoon|evening|week) (like|been|looking|shaping|going|starting|"
     "treating)",
     "(is|has) (your|the) (day|morning|afternoon|evening|week) (going|been|treating|off to|started|shaping)",
     "you (doing|feeling|getting on|getting along|keeping|holding up) (all right|okay|well|good|fine|today)",
     "(keeping|staying) (well|warm|cool|dry|busy|safe|healthy) (today|there|in this|i hope|are you)",
     "(all|everything|things|life) (good|well|okay|all right|fine|going) *2 (with you|your end|your side|over there|"
     "in your)", "how (fares|fare) (you|it|the)", "what is (new|good) (with you|today)",
     "(in good|how is your|how is the) (health|spirits|form)",
     "how are (you|ya|we|u|things)", "how are you (doing|keeping|feeling|getting on|getting along|faring|holding up)",
        "how you (doing|been|feeling)",
     "how do you do", "how are you (today|this|on this)", "how (have|has) (you|ya|things|life|everything|it) been",
     "how (is|was|has) (your|the|this|you|life|my|our) * (day|morning|afternoon|evening|week|weekend|monday|tuesday|"
     "wednesday|"
     "thursday|friday|saturday|sunday|night|new year|summer|winter)",
     "how is (it|everything|life|things|the world|all) * (going|with you|"
     "doing|treating|today|down|up|over|out|there|hanging)", "how (is|are) (life|everything|things|the world)$",
     "how goes (it|the)", "how (is|are) tricks", "how is everything (on|at) your (side|end)",
     "^(and|so|well)? are we *1 (well|good|fine|okay) *1 (today|this morning|this afternoon|this evening)$",
     "^bearing up *2$",
     "how (is|has) the (day|morning|afternoon|evening|week|weather|sun|sunshine|rain)",
     "(are|you) having a * (day|morning|afternoon|"
     "evening|week|monday|tuesday|wednesday|thursday|friday|one)",
     "(are|hope) you (well|good|okay|keeping well|doing well|"
     "doing okay|doing all right|all right) (today|this morning|this afternoon|this evening)",
     "are you (doing|keeping) (well|okay|good|fine|all right)",
     "are you well$", "you (keeping|doing) (well|okay|good|all right|fine)$",
     "everything (good|okay|well|all right|fine) with you (today)?",
     "day (been|going|treating you) (good|well|okay|all right|so far)",
     "(good|nice|lovely|busy|great) (day|morning|afternoon|"
     "evening|week) so far", "how (is|are) (the family|yourself|you all|you folks|you guys|you both)",
     "how is (that|it) for you today",
     "(well|good|fine|great|complain|wonderful|lovely|thanks|you|fantastic|okay|bad|asking|right|terrific|excellent|"
     "splendid) * "
     "(how about|what about) (you|yourself)",
     "(well|good|fine|great|complain|wonderful|lovely|thanks|fantastic|okay|bad|asking|right|terrific|excellent|"
     "splendid) *2 and (you|yourself)", "how am i finding you",
     "how (do|does) (this|the) (day|morning|afternoon|evening) find you",
     "what (sort|kind) of (a)? *1 (day|morning|afternoon|evening|week) (are|is) (you|we|it|this) (having|been|being)?",
     "(are|you|you are|we|we are) having a * (day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|"
     "thursday|friday|saturday|sunday)$",
     "having a *1 (day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|"
     "sunday) "
     "<who>$",
     "(is|has) (the|your|this|life) (day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|"
     "thursday|friday|"
     "weather|world) *1 (being|been|treating|behaving) *2 (kind|good|nice|well|gentle|you)?",
     "(is|has) (life|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter) "
     "*1 (being|been|treating|behaving|using) *2 (kind|kindly|good|nice|well|gentle|gently|you|okay)",
     "^ *1 (staying|keeping) (out of (trouble|mischief)|well|busy|warm|cool|dry|sane|healthy|afloat|on top of)",
     "^ *1 (surviving|enduring|enjoying|bearing up|holding up|coping with) *1 (the|this) (heat|cold|rain|snow|weather|"
     "week|monday|sunshine|day|morning|summer|winter)",
     "^ *1 (fighting fit|in fine fettle|in good spirits|in good health|in good form|fit and well|in the pink|"
     "right as rain|bright eyed|hale and hearty)"),
    ("and you are", "how your (call|interview|account|membership)",
        "how you are (going|supposed|able|paying|logging|getting in)",
     "how are we (going|supposed|meant|able|to|charging|charged|handling)",
        "how (is|was) your day to day",
     "how are things (charged|billed|set)", "(hope|hoping) * (day|morning|afternoon|evening)",
     "and you (can|will|should|have|get|need|said|want|"
     "would|could|were|may|must|do|did|had|see|just|know|paid|got|think|guess|also|still|now|only|told|gave|"
     "called|use|live|"
     "work|tried|signed|put|are|have|never|already)", "have a", "how are you (going to|supposed to)",
     "(what|how) about you (try|"
     "send|check|go)", "how was your (call|experience|interview|session|meeting)", "and yourself (in|to|into|out|on)",
     "how about you give", "how have you been (getting|logging|trying|paying|accessing|using|charged|billed)"),
)  # fmt: skip
