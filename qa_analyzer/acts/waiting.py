"""Thanks for waiting: on the return from a hold.  An apology for the wait is not this act."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind

from .rule import Rule

_WAITED = (
    "(waiting|wading|weighting|holding|patience|patient|patiently|bearing|hanging|hangin|sticking|staying|standing|"
    "holdin|sitting|enduring|tolerating|listening|lasting|keeping|persevering|persisting|bare|baring|lingering|"
    "pausing|surviving|suffering|braving|weathering|humouring|humoring|indulging|withstanding|"
    "stopping|remaining|stuck)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.THANKS_FOR_WAITING,
        (
            "(thank|thanks|thankful|grateful|appreciate|appreciated|appreciative|obliged|cheers|ta|bless) *7 "
            f"{_WAITED}",
            "(thank|thanks|appreciate|grateful|obliged|cheers) *5 (the|your|that|you|to) (wait|hold|weight)",
            f"{_WAITED} *5 (thank you|thanks|appreciated|appreciate it|much appreciated)",
            "(you have been|you are|you were) *3 patient",
            "(good|kind|nice|sweet|lovely|decent|great) *2 you *2 (wait|hold|waiting|holding|hang on)",
            "(thanks|thank you|appreciate) *4 (time on hold|waited|held)",
            "(appreciate|thanks for|thank you for) *3 (bear with|hang on|hang in)",
            "(thank|thanks|appreciate|grateful|obliged|cheers) *6 putting up",
        ),
        unless=(
            "(keep|keeping|kept|leave|leaving|left|have|having|had|been|get|got) *2 you *2 (waiting|holding|hanging)",
            "(keep|keeping|kept|leave|leaving|left) *2 (waiting|holding|hanging)",
            "sorry *4 (wait|hold|waiting|holding)",
            "(thank|thanks|appreciate) *3 (calling|your call|ringing|reaching) * * (wait|hold)", "please hold",
            "hanging up",
            "holding (the|my|a|that|our|his|her) (spot|seat|place|space|date|price|room|table|door|booking|"
            "reservation|meeting)",
            "(staying|sticking) (a|with) (member|us as|us for|us all|advisorycloud|advisory)",
            "standing (order|up|with us)",
            "listening to (me|my|us|our) (story|rambling|chatter|survey)", "for listening$", "listening (today|so)",
            "keeping (us|me|your|the|it|up to|an|my|our|a|in) *1 (posted|informed|details|profile|account|record|"
            "touch|updated|date|email|"
            "membership|eye|happy|busy|loyal|honest)", "(keeping|remaining|staying) (a|our|with us as) *1 (member|"
            "customer|client)",
            "have you been (waiting|holding)", "thanks but", "no (thanks|thank you)",
        ),
    ),
)  # fmt: skip
