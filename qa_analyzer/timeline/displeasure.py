"""Displeasure kept cool: a demand for reasons, a broken promise, irony.  Too cool to call it frustration."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

_COOL = re.compile(
    r"\b(?:"
    # an account is demanded
    r"(?:want|need|like|love|insist|waiting|owed?|deserve|expect|here|calling) (?:\w+ ){0,4}?(?:to understand|"
    r"to know|"
    r"explain|explained|explanation|to be told|to hear|find out|know|understand) (?:\w+ ){0,3}?(?:why|how come|"
    r"how it is|"
    r"what on earth|who decided|by what right|what gives|on what grounds)|(?:explain|tell) (?:to )?me (?:please "
    r")?(?:why|"
    r"how come|how it is)|how (?:is it|come) (?:that )?(?:you|my|i|nobody|no one)|i (?:want|would like|need|"
    r"expect|demand) (?:an? |"
    r"some )?(?:explanation|answers?|proper answer|straight answer)|(?:care|mind|like) to (?:explain|tell me) "
    r"(?:why|how)|"
    # taken, or done, without asking
    r"you (?:\w+ ){0,3}?(?:taken|took|helped yourselves?|pocketed|grabbed|swiped) (?:\w+ ){1,9}?(?:from|off|out "
    r"of) (?:me|my|our)|"
    r"without (?:so much as|even|asking|my|telling|a word|any (?:warning|notice))|behind my back|never "
    r"(?:agreed|asked for|"
    r"authori[sz]ed|signed up for)|"
    # a promise broken, a wait, once more
    r"(?:i|we) (?:was|were|am|had been|have been|got) (?:\w+ )?(?:promised|assured|guaranteed|led to believe|"
    r"fobbed off|given the run)|"
    r"you (?:\w+ )?(?:promised|assured|swore)|(?:third|fourth|fifth|sixth|umpteenth|second) (?:time|call|email|"
    r"letter|attempt)|(?:third|fourth|fifth|sixth|umpteenth) (?:one )?of (?:these|those|them) (?:since|this|in|now|"
    r"already|so|"
    r"that|and)|(?:three|four|five|six|seven|several|umpteen) (?:phone )?(?:calls|goes|tries|attempts) (?:this|in|"
    r"since|over|"
    r"within|about|for|to you|before|and)|(?:this|that|which) (?:is|will|would|makes|will make|"
    r"would make) (?:now )?(?:my |the )?"
    r"(?:three|four|five|six|seven) (?:calls|times|tries|goes)|(?:i|we) (?:have |had |already )*(?:called|rung|rang|"
    r"phoned|written|wrote|emailed|"
    r"asked|tried|"
    r"been on) (?:\w+ ){0,3}?(?:three|four|five|six|seven|several|umpteen) times|"
    r"(?:two|three|four|five|six|several|many) (?:times|calls|emails|letters) (?:now|already|and|later)|"
    r"(?:nobody|no one|not one of you|none of you) (?:\w+ ){0,2}?(?:called|calls|answered|answers|replied|"
    r"bothered|rang|came|did|cares?|"
    r"got back|responded)|never (?:comes|came|called|got back|heard (?:back|anything|a word)|replied|answered)|"
    r"still (?:waiting|no (?:\w+ )?(?:reply|answer|refund|news|sign)|nothing|have not|has not)|yet again|once again|"
    r"(?:weeks?|months?) (?:\w+ ){0,3}?(?:and (?:still|nothing|counting|yet)|later)|not (?:best |terribly |very "
    r"|too |exactly |"
    r"particularly |overly |at all )?(?:pleased|happy|impressed|amused|thrilled|delighted|satisfied)|"
    r"(?:rather|quite|very|pretty|deeply|extremely|somewhat|more than a little|a bit) (?:disappointed|put out|"
    r"unhappy|annoyed|"
    r"displeased|dissatisfied|fed up|cross|irritated|miffed|surprised to)|(?:less than|hardly|far from) "
    r"(?:pleased|happy|"
    r"impressed|thrilled|satisfied|acceptable|professional)|leaves (?:a lot|much|something) to be desired|not "
    r"good enough|"
    # the same again, day after day, or from one to the next
    r"(?:second|third|fourth|fifth|sixth|seventh|umpteenth) (?:\w+ )?(?:days?|evenings?|nights?|mornings?|afternoons?|"
    r"weeks?|months?|weekends?|persons?|agents?|one of you|people|departments?) (?:in a row|running|straight|"
    r"on the trot|"
    r"(?:now )?(?:that |who )?i (?:have|had|am|ask|call|ring|try) (?:\w+ )?(?:called|call|calling|rung|ringing|tried|"
    r"trying|asked|asking|phoned|phoning|chased|chasing|waited|waiting|explained|explaining|spoken|speaking|talked|"
    r"talking|had to|been (?:on|told|passed|through|at)))|"
    r"(?:two|three|four|five|six|seven|several) (?:days|evenings|nights|mornings|afternoons|weeks|months|weekends) "
    r"(?:in a row|running|straight|on the trot) (?:\w+ ){0,3}?(?:call|called|calling|rung|ringing|tried|trying|asked|"
    r"waiting|waited|this|the same)|"
    # distress
    r"(?:in|having|such) (?:an? )?(?:\w+ )?(?:panic|tears|despair)|(?:am|are|was|is|getting) (?:\w+ )?(?:panicking|"
    r"frantic|terrified|petrified|distraught|shaking|shaken|frightened|scared stiff)|(?:quite|very|rather|badly|"
    r"really) (?:shaken|frightened|distressed|rattled)|beside myself|at my wits end|(?:worried|scared) (?:sick|"
    r"to death|"
    r"stiff)|end of my (?:rope|tether)|"
    # irony
    r"having (?:such )?an? (?:marvell?ous|splendid|wonderful|lovely|delightful|grand|glorious|fabulous) time|(?:it is|"
    r"what) an? (?:splendid|marvell?ous|wonderful|lovely|charming|delightful|glorious|thrilling|gripping) (?:tale|"
    r"story|"
    r"saga|mystery|adventure)|to thank (?:you|whoever|somebody|someone) for (?:the|my|a|this) (?:\w+ )?(?:surprise|"
    r"present|gift|party|entertainment|adventure|mystery)|do keep (?:them|it|those) coming|learning (?:no end|a great "
    r"deal) about|more often than i|back if you (?:have|have got|happen to have) (?:it|them|one) (?:handy|spare|to "
    r"hand|"
    r"lying)|hoping (?:to|for) (?:\w+ ){1,4}with you know|(?:third|fourth|fifth|sixth) (?:one|month|go|try) (?:i "
    r"have|that "
    r"i have|in a row|running)|some genius|no rush or anything|i must really (?:love|like) it|i assume there is a "
    r"(?:party|parade|prize)|"
    r"(?:ambitious|silly|foolish|naive|bold|greedy|old fashioned) of me|(?:i do|one has to|you have to|i must) "
    r"(?:admire|love|"
    r"admit it takes)|imagine my (?:surprise|delight|joy)|would you believe|lucky me|call me (?:old fashioned|"
    r"crazy|picky|naive)|"
    r"if it is not too much (?:to ask|trouble for)|how (?:kind|nice|thoughtful|generous|clever|convenient|"
    r"lovely|charming) of you|"
    r"(?:too much|a lot) to ask|funny how|much to my (?:surprise|delight)|in your (?:infinite )?wisdom|i gather "
    r"i am supposed|"
    r"(?:one|i) (?:begins?|am beginning|starts?|am starting) to (?:suspect|wonder|despair|lose|doubt|feel like|"
    r"think (?:you|it|"
    r"that|somebody))|hate to be a (?:bother|nuisance|pest|pain)|you (?:have )?(?:so|very|most|ever so) (?:kindly|"
    r"generously|"
    r"thoughtfully|cleverly|helpfully|graciously)|(?:you|we|they) (?:and i )?(?:are|must be) (?:about |practically |"
    r"nearly |almost "
    r"|all but )(?:kin|family|related|friends|old friends|on first name terms|married|pen pals)|have me down as an? |"
    r"(?:the joys?|wonders) of|for my sins|so called|(?:helpful|clever|fancy|wonderful|brilliant|marvellous) "
    r"(?:little )?(?:system|"
    r"website|robot|machine|menu|app) of yours"
    r")\b"
)  # fmt: skip


def cool_displeasure(turns: Sequence[Turn], until: int) -> int | None:
    """The first member turn up to turn `until` that shows cool displeasure; None without one."""
    for index, turn in enumerate(turns[: until + 1]):
        if turn.role == "member" and _COOL.search(" ".join(t.text for t in tokens(turn.text))):
            return index
    return None
