"""Wordings of irony: praise, thanks or modesty that mean a grievance (expressions over normalised text)."""

from __future__ import annotations

_FINE = "(?:marvell?ous|splendid|wonderful|lovely|charming|delightful|glorious|thrilling|gripping|grand|fabulous)"

PRAISE = (
    rf"having (?:such )?an? {_FINE} time|(?:it is|what) an? {_FINE} (?:tale|story|saga|mystery|adventure)|"
    r"to thank (?:you|whoever|somebody|someone) for (?:the|my|a|this) (?:\w+ )?(?:surprise|present|gift|party|"
    r"entertainment|adventure|mystery)|imagine my (?:surprise|delight|joy)|much to my (?:surprise|delight)|"
    r"how (?:kind|nice|thoughtful|generous|clever|convenient|lovely|charming) of you|"
    r"you (?:have )?(?:so|very|most|ever so) (?:kindly|generously|thoughtfully|cleverly|helpfully|graciously)|"
    r"(?:i do|one has to|you have to|i must) (?:admire|love|admit it takes)|i must really (?:love|like) it|"
    rf"(?:helpful|clever|fancy|brilliant|{_FINE}) (?:little )?(?:system|website|robot|machine|menu|app) of yours|"
    r"(?:the joys?|wonders) of|lucky me|some genius|in your (?:infinite )?wisdom|so called"
)
"""Praise and thanks for what nobody could like."""

MODESTY = (
    r"(?:ambitious|silly|foolish|naive|bold|greedy|old fashioned) of me|call me (?:old fashioned|crazy|picky|naive)|"
    r"if it is not too much (?:to ask|trouble for)|(?:too much|a lot) to ask|hate to be a (?:bother|nuisance|pest|"
    r"pain)|i gather i am supposed|no rush or anything|for my sins|funny how|would you believe|have me down as an? |"
    r"(?:one|i) (?:begins?|am beginning|starts?|am starting) to (?:suspect|wonder|despair|lose|doubt|feel like|"
    r"think (?:you|it|that|somebody))"
)
"""The caller makes little of what they ask, or wonders aloud."""

HABIT = (
    r"(?:is|has|was|as is|fast) (?:becoming|become|turning into|turned into) (?:my|our|quite an?|something of an?|an?) "
    r"(?:\w+ ){0,3}?(?:hobby|habit|tradition|ritual|pastime|career|job|occupation|routine|saga|soap opera)|"
    r"(?:you|we|they) (?:and i )?(?:are|must be) (?:about |practically |nearly |almost |all but )(?:kin|family|related|"
    r"friends|old friends|on first name terms|married|pen pals)"
)
"""Calling so often that it became a pastime, or a friendship."""
