"""Wordings of asking again, and of having said it already."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind

from .rule import Rule

_SAID = (
    "(said|told you|told|gave you|gave it|given you|spelled|explained|answered|mentioned|read you|read it|read that|"
    "went through|repeated|gave that|given that)"
)

_TOLD = (
    "i told you (that|this|it|them|the|my|on|at|in|when|about) *8",
    "i did (say|tell you|mention|give you|spell)",
    "i told you <word>$",
    "(one|thing|name|number|day|date) i *1 (told|gave) you",
    "(same|same thing|same one) *3 (as before|as i said|i said|i told you|i gave you)",
    "(it|that|this) was *1 (the|my) *1 first (thing|words|line) *3 (mouth|i said|i told)",
    "(told|said|gave) *4 in my *2 first (sentence|breath|words|line)",
    "i have *1 been (through|over) (that|this|it) (already|with you|once)",
    "(same|still|no different|not changed) *4 (it was|as|from|since|than) *4 (seconds|minutes|minute|moment|moments|"
    "sentence|sentences|breath) ago",
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_TOLD_OTHERWISE = (
    f"(told|tell|mention|say) *8 (last (week|month|year|time|{_MONTHS}|monday|tuesday|wednesday|thursday|friday|"
    f"saturday|"
    f"sunday)|yesterday|weeks ago|months ago|days ago|years ago|in ({_MONTHS})|by email|in an email|in writing|on "
    f"the form|"
    "in the chat|when i (called|rang|phoned|wrote|joined|signed)|the other day|earlier this (week|month|year))",
    "told (your|the|her|him|them|somebody|someone|a|another|my|everyone)",
    "i told you (people|guys|lot|all|folks|i would|it would|so|the best|you would|they would)",
    "i did (say|tell|mention) *1 (to|thank|yes|hello|that i would)",
)
"""Told to this agent in so many words; not what was told before this call."""

REPEAT_RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.ALREADY_SAID,
        (
            f"i (just|already|literally|have just|have already|only just) *2 {_SAID}",
            f"i *2 (just|already|literally) {_SAID}",
            "(as|like) i (just|already)? (said|told you|mentioned|explained)",
            "i have (said|told you|given you|explained|repeated) *3 (times|already|before|now|twice|thrice)",
            f"i {_SAID} *6 (already|a minute ago|two minutes ago|before|earlier|just now|a moment ago|a second ago|"
            f"at the start|at the beginning|three times|twice|five times|four times)",
            "(second|third|fourth|fifth|sixth|umpteenth|hundredth) time *3 (i|now|today|saying|you|that i)",
            "(saying|said|say|telling|told|repeat|repeating|explain|spell) (it|this|that|you|myself) *4 (second|"
            "third|fourth|fifth|umpteenth) time", "(for)? the (third|fourth|fifth|sixth|umpteenth) time",
            "(said|told|gave|spelled|explained) *4 (three|four|five|six|ten|two|several|many) times",
            "(say|saying|tell|telling|repeat|explain|spell) *4 (one more|one last) time",
            "(do i|why do i|must i) (have to|need to) *2 (repeat|say|tell|explain|go through|spell) *2 (again|myself|"
            "it all|all this|everything|that again|this again)",
            "(have|having|had) to repeat (myself|it|that|everything|this)", "how many times (do|must|have|will|am) i",
            "(again|once more) (i said|like i said|as i said)", "you (just|already) asked *2 (me|that|for)",
            "you (already|just) have *1 (it|that|my)", "i am (repeating|saying) (myself|it|this) (again|for)",
            "you asked me (that|this|for that|already)", "did you not (hear|write|listen|get that|get it)",
            "were you (not)? (even)? listening",
            "i gave you (the|my|all|it|that|this) *3", "(it|that) was *2 (my|the) *1 (opening line|first thing i|"
            "first words)",
            "i gave (it|that|them|my|you) *5 (you|ago|already|earlier|before|just)",
            "have you not (got|written) (it|that) down", "(is that not|was that not|is not that) what i (just)? said",
            "that is what i (just|already)? (said|told you|am telling you|am saying|have been saying|been telling "
            "you)", "do not (make|tell) me (repeat|say it|i have to)",
        ),
        unless=(
            "(was|were|being|been|got|getting) *1 told",
            "told *1 (your|the|her|him|them|somebody|someone|a|another|my|everyone|billing|support|sales|people|"
            "colleague)", "(told|said to) (you people|you guys|you lot) in",
            "told you (people|guys|lot|all) *6 (january|february|march|april|may|june|july|august|september|october|"
            "november|december|week|month|year|ago|last|yesterday)",
            "(said|say|explained|gave) *5 (to|with) (the|your|another|her|him|them|a|somebody|someone|billing) *2 "
            "(guy|lady|girl|man|woman|person|colleague|agent|rep|one|time|before|you)",
            "(the|your) (email|site|website|letter|system|guy|lady|colleague|person|woman|man|rep|agent|machine|"
            "recording|robot) *2 (said|told|gave)",
            f"(can|could|may|might|shall|should|want me to|what if) i *1 just {_SAID}",
            "that is what i (just|already)? (said|told) (to)? (my|your|the|him|her|them|myself|our|a|another|everyone|"
            "everybody|people)", "(just|like) (said|i said) (to my|yes|okay|i would|hello|hi|to myself)",
            "as i said (i am|thank|no rush|it is no|it is not urgent|thanks)",
            "(as|like) i *1 (said|mentioned|explained) to (my|the|your|him|her|them|his|our)",
            "(as|like) i *1 told (my|the|him|her|them|his|our)",
            "(call|calling|called|phoned|rang|wrote|email|emailed|charged|happened|happens|happening|tried|declined|"
            "been|locked|failed) *4 (second|third|fourth|fifth) time",
            "(second|third|fourth|fifth) time *3 (this|it|i have called|i call|i am calling|i have rung|calling|i "
            "called|it has|they|my|the)",
        ),
        speaker="member",
    ),
    Rule(ActKind.ALREADY_SAID, _TOLD, unless=_TOLD_OTHERWISE, speaker="member", score=0.9, name="told"),
    Rule(
        ActKind.ASKS_AGAIN,
        (
            "(what|whats|which|who|where|when) (was|is|were|are) *5 again",
            "(what|which|how) <w> (was|were) (it|that|this|the|your) *3 again",
            "your *1 (name|email|number|phone|address|birthday|date of birth|zip|postcode|problem|issue|question|"
            "company|order|reason|concern|amount|card) again",
            "(what|how) was (your|the) *1 (first|last|full)? *1 (name|email|number|phone number|address|birthday|"
            "date of birth|zip code|zip|postcode|problem|issue|question|company)",
            "(tell|give|explain|run|walk|take|remind|talk) (me|us) *6 (again|once more|one more time)",
            "remind me *2 (of|what|who|why|which|how|your|the)", "(start|begin) (again|over) from",
            "from the (top|start|beginning)",
            "(what|which) *3 (email|number|name|address|one) (did|was) *2 (you|it) (give|say|tell|said|gave)",
            "what did you say (your|the|was|it|happened|you)",
            "(who|why) (are|did|were) you *2 (again|calling again|call again)",
            "so what (was|is) (it|the problem|the issue|your issue|this|wrong) (you|again|about|exactly|that you)",
            "(explain|tell me) *2 (problem|issue|story|what happened) (again|one more)",
            "(could|can|would|may|might) (i|you) *4 (name|email|number|address|birthday|zip|date of birth|problem|"
            "issue|details|story) *2 (again|once more|one more time)",
        ),
        unless=(
            "(broke|breaking|cut|cutting|drop|dropped|dropping|lost|faded|fading|crackling|bad line|noisy|noise|"
            "static|quiet|faint) *2 (up|out|off|you|there|line)?",
            "(did not|could not|can not|do not) *2 (catch|hear|quite|get|understand|make)",
            "(sorry|pardon|apologies) *6 (again|once more|one more time)",
            "(speak|talk|call|hear|hearing|see|try|trying|thanks|thank you|log|logging|sign|hello) *3 again",
            "(need not|do not have to|no need to|will not have to|do not need to|without|instead of) *6 (from the|"
            "again|over)",
            "(start|beginning|top) of", "(never|not|will not|ever) *6 again",
            "again (tomorrow|later|today|next|soon|if|and|on|in|at|when|now)",
        ),
        speaker="agent", score=0.85,
    ),
)  # fmt: skip
