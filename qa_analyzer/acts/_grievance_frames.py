"""Grievances told as plain facts: a promise and what came of it, an end and the charges after it, the same once more.

No word of displeasure is said; the facts are at odds with each other.  So each frame has two ends, and one alone (a
promise, a cancellation, a date) is none.  Read over a whole turn, as the two ends mostly stand in two sentences.
"""

from __future__ import annotations

import re

_FEW = r"(?: \w+){0,4}? "
_SOME = r"(?: \w+){0,14}? "
_MANY = r"(?: \w+){0,28}? "
_TIMES = "(?:twice|three|four|five|six|seven|several|umpteen|many|a dozen|countless)"
_NTH = "(?:second|third|fourth|fifth|sixth|seventh|umpteenth)"
_SPAN = "(?:minutes|hours?|days|weeks|months|years|quarter)"
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATE = (
    rf"(?:\w+day|{_MONTH}|\w+ weeks|\w+ months|the \w+|past|over|nearly|almost|summer|autumn|winter|spring)"
)  # fmt: skip
_MONEY = "(?:charges?|charged|fees?|billed?|bills|invoices?|invoiced|payments?|debits?|debited|dues|took|taken|renewed)"
_PROMISE = "(?:" + "|".join((
    "(?:was|were|am|been) (?:told|promised|assured|guaranteed|led to believe|given to understand)",
    "(?:told|promised|assured|guaranteed) (?:me|us)", "(?:gave|given) (?:me|us) (?:his|her|their|your) word", "swore",
    r"(?<!i )said (?:he|she|they|it|you|the \w+|that) (?:would|was|had|were|will)",
    r"(?<!i )(?:was|were) (?:to|due to|meant to|supposed to|going to) \w+",
    "should have (?:been|come|had|arrived|reached)",
)) + ")"  # fmt: skip
_CONTRARY = "(?:" + "|".join((
    "never", "not one", "not a", "nothing", "nobody", "no one", "none", "still", "not yet",
    "(?:was|is|has|have|did|does|were|are) not", "have had no",
    f"(?:it is|its|and|that is) (?:now |already )?{_DATE}(?: (?:now|already|today))?$",
    f"it is (?:now |already ){_DATE}",
    "(?:i|we) (?:sat|waited|stood)", f"that was{_FEW}ago", "(?:weeks|months|days|years) (?:later|ago|on|now)",
    "since then", "instead", "and (?:here|now) (?:i|we) (?:am|are|sit|have)",
)) + ")"  # fmt: skip
_ENDED = (
    "(?:cancelled|canceled|gave up|given up|gave back|gave it up|handed back|sent back|returned|resigned|withdrew|"
    "stopped|ended|closed|quit|opted out|unsubscribed|asked (?:you|them|in|for|to|that)|told you|wrote|was removed|"
    "gave notice)"
)
_AGAIN = (
    f"(?:since|still|all the same|again|even so|regardless|nonetheless|ever since|keeps?|{_TIMES}|{_NTH}|every month|"
    f"each month|{_MONTH} and {_MONTH}|another|anyway)"
)
_GRIEVANCE = re.compile(
    r"\b(?:" + "|".join((
        # a promise, and what came of it
        _PROMISE + _MANY + _CONTRARY,
        r"(?:assured|promised|told|swore to) (?:me|us)(?: that)? (?:it|this|that|everything|all|the \w+) (?:was|is|"
        "were|had been|has been|would be) (?:all )?"
        "(?:dealt|done|sorted|fixed|handled|taken care|seen to|put right|settled|"
        "cancelled|canceled|removed|finished|resolved|looked after|corrected|stopped)",
        # ended, and charged or shown all the same
        f"{_ENDED}{_MANY}{_AGAIN}{_SOME}{_MONEY}", f"{_ENDED}{_MANY}{_MONEY}{_SOME}{_AGAIN}",
        f"{_AGAIN}{_SOME}{_MONEY}{_SOME}(?:gave|given) (?:it )?up",
        f"{_ENDED}{_MANY}still (?:up|there|on|showing|listed|visible|public|shows|says|get|getting|comes|coming)",
        "(?:it|that|they|number|name|photo|picture|page|address) (?:is|are) still (?:up|there|showing|listed|visible|"
        "public)",
        # the same once more
        f"{_NTH} (?:month|week|day|time|quarter|year|letter|email) (?:running|in a row|straight|on the trot|now)"
        f"{_SOME}(?:{_MONEY}|letters?|nothing|no|not|never|wrong|nobody|error)",
        f"(?:each|every) time{_SOME}(?:same|again|error|nothing|no|nobody|form letter|{_MONEY})",
        "(?:i|we) (?:have )?(?:now )?(?:sent|asked|called|rung|rang|written|wrote|emailed|phoned|filled|told|explained|"
        rf"faxed|mailed|tried|reported)(?! my)(?: \w+){{0,8}}? {_TIMES} times",
        "yet to (?:see|get|hear|receive|meet|have|be)",
        # more was counted, or charged, than there is
        f"(?:says?|shows?|lists?|counts?|{_MONEY}){_SOME}(?:but|and|when|while|whereas) (?:i|we|there)(?: have| are)? "
        "(?:only|just)(?: ever)? (?:have|had|got|has|are|is|ordered|asked|bought|booked|use|used|need|took|wanted)",
        f"{_MONEY}{_SOME}(?:and|then) again on the", "(?:gone|taken|vanished|missing|went) (?:out )?(?:from|of|off) my "
        "(?:bank|card|account|pocket|balance)",
        # put down wrongly
        rf"(?:have|has|got|had|put|lists?|listed|shows?|says?) (?:me|us)(?: \w+)? as{_SOME}(?:not|never|wrong|still "
        "(?:very much|working|alive|here)|very much|far from)",
        r"(?:printed|spelled|spelt|wrote|typed|engraved|put) my (?:\w+ )?(?:name|title|firm|company)(?: \w+)? (?:with|"
        r"as|without|backwards)", r"(?:went|sent|mailed|posted|addressed|delivered|gone)(?: \w+){0,3}? to (?:my (?:old|"
        "former|previous|ex)|the wrong|somebody else|someone else|a stranger|next door|another (?:man|woman))",
        # nobody came, a wait, a thing given away
        "(?<!i )(?<!i have )never (?:once )?(?:showed|shown|turned up|came|come|arrived|called|rang|appeared|joined|"
        "answered|replied|reached|materialised|materialized|happened|dialled|dialed|wrote|went|picked|got back|got in|"
        "sent|did|followed|heard)",
        r"(?:was|were|sat|stood|kept|left|spent|been)(?: \w+){0,4}? (?:on hold|in (?:the|your|a) queue|waiting|"
        rf"standing|sitting|hanging|listening)(?: \w+){{0,4}}? {_SPAN}",
        rf"(?:stood|sat|waited)(?: \w+){{0,5}}? (?:for )?(?:\w+ )?{_SPAN}",
        r"(?:my|our) \w+ (?:was|were|has been|got|had been) (?:given|sold|handed|assigned|passed|lent|dropped|wiped|"
        "deleted|let go) (?:to|off|without|by|away|and)",
        rf"(?:paid|asked|signed up|applied) for{_SOME}(?:and|but) (?:i |we )?(?:was|were|got|have been|am still|have "
        "only) (?:put|given|seated|sent|handed|told|moved|placed|charged|offered|left|on|getting|stuck|down|had)",
        "(?:house|address|place|flat|firm|office|company|number) (?:that )?(?:i|we) (?:sold|left|moved|quit)",
        "(?:nobody|no one|not one of you|none of you) (?:thought|bothered|mentioned|told|asked|warned|cared|said|knew)",
        r"my \w+ (?:was|were|got|has been) (?:\w+ )?(?:cut|dropped|left|struck|taken) (?:from|off|out)",
        r"(?:closed|folded|gone under|went under|went bust|dead|shut) (?:\w+ ){1,2}(?:years|months|weeks) ago",
        "(?<!nearly )(?<!almost )(?:given|gave) up (?:expecting|hoping|waiting)",
        "taking (?:my|our) (?:business|firm|money|custom|company|membership) elsewhere",
    )) + r")\b"
)  # fmt: skip
_ASKS_ONLY = re.compile(
    "^(?:so |and |well )?(?:is|are|do|does|did|can|could|will|would|may|might|shall|has|have|what|when|where|who|how) "
)
_GLAD = re.compile(
    r"\b(?:to thank|thank (?:the|your)|grateful (?:to|for|that)|delighted|so glad|(?:pleased|"
    r"happy) (?:to|with|that)|never (?:once )?(?:had|a) (?:problem|complaint))\b"
)
"""Thanks for something; "I'm well, thank you" and "I'd be grateful if" are none."""
LONG_QUESTION = 16
"""A turn that begins as a question tells a story from so many words on (set by hand)."""


def grievance(said: str) -> re.Match[str] | None:
    """The facts at odds with each other in a turn's normalised words; None without any, or where the member is glad."""
    if _ASKS_ONLY.search(said) and len(said.split()) < LONG_QUESTION:
        return None
    found = _GRIEVANCE.search(said)
    return None if found is None or _GLAD.search(said) else found
