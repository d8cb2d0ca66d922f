"""Wordings of displeasure kept cool, by what they show (expressions over normalised text)."""

from __future__ import annotations

_NTH = "(?:third|fourth|fifth|sixth|seventh|umpteenth)"
_MANY = "(?:three|four|five|six|seven|several|umpteen)"
_CALLED = "(?:called|rung|rang|phoned|written|wrote|emailed|asked|tried|been on)"
_NOBODY = "(?:nobody|no one|not one of you|none of you)"
_NO_MATTER = r"(?!rush|hurry|worries|worry|problem|pressure|fuss|trouble|need)"

DEMANDS = (
    r"(?:want|need|like|love|insist|waiting|owed?|deserve|expect|here|calling) (?:\w+ ){0,4}?(?:to (?:understand|know|"
    r"be told|hear)|explain(?:ed)?|explanation|find out|know|understand) (?:\w+ ){0,3}?(?:why|how come|how it is|"
    r"what on earth|who decided|by what right|what gives|on what grounds)|"
    r"(?:explain|tell) (?:to )?me (?:please )?(?:why|how come|how it is)|(?:care|mind|like) to (?:explain|tell me) "
    r"(?:why|how)|how (?:is it|come) (?:that )?(?:you|my|i|nobody|no one)|"
    r"i (?:want|would like|need|expect|demand) (?:an? |some )?(?:explanation|answers?|proper answer|straight answer)"
)
"""An account is demanded."""

UNASKED = (
    r"you (?:\w+ ){0,3}?(?:taken|took|helped yourselves?|pocketed|grabbed|swiped) (?:\w+ ){1,9}?(?:from|off|out of) "
    r"(?:me|my|our)|without (?:so much as|even|asking|my|telling|a word|any (?:warning|notice))|behind my back|"
    r"never (?:agreed|asked for|authori[sz]ed|signed up for)"
)
"""Something was taken, or done, without asking."""

BROKEN = (
    r"(?:i|we) (?:was|were|am|had been|have been|got) (?:\w+ )?(?:promised|assured|guaranteed|led to believe|"
    r"fobbed off|given the run)|you (?:\w+ )?(?:promised|assured|swore)|"
    rf"{_NOBODY} (?:\w+ ){{0,2}}?(?:called|calls|answered|answers|replied|bothered|rang|came|did|cares?|got back|"
    r"responded)(?! me (?:that|it|by|mister|miss|doctor|sir|my|[a-z]+ (?:since|but|except|any ?more)))|"
    r"never (?:comes|came|called|got back|heard (?:back|anything|a word)|replied|answered)|"
    r"still (?:waiting|no (?:\w+ )?(?:reply|answer|refund|news|sign)|nothing|have not|has not)|"
    r"(?:weeks?|months?) (?:\w+ ){0,3}?(?:and (?:still|nothing|counting|yet)|later)|"
    rf"(?:no|not an?) {_NO_MATTER}\w+ (?:and |or )?(?:no|not an?|not one) {_NO_MATTER}(?:\w+ ){{1,2}}?"
    r"(?:and |or |just |absolutely )?(?:nothing|not a (?:word|thing|peep|sausage)|no \w+|silence)"
)
"""A promise was broken; what was due never came, or only after a wait."""

AGAIN = (
    rf"(?:second|{_NTH}) (?:time|call|email|letter|attempt)|yet again|once again|"
    rf"{_NTH} (?:one )?of (?:these|those|them) (?:since|this|in|now|already|so|that|and)|"
    rf"{_NTH} (?:one|month|go|try) (?:i have|that i have|in a row|running)|"
    rf"{_MANY} (?:phone )?(?:calls|goes|tries|attempts) (?:this|in|since|over|within|about|for|to you|before|and)|"
    rf"(?:this|that|which) (?:is|will|would|makes|will make|would make) (?:now )?(?:my |the )?{_MANY} (?:calls|times|"
    rf"tries|goes)|(?:i|we) (?:have |had |already )*{_CALLED} (?:\w+ ){{0,3}}?{_MANY} times|"
    rf"(?:two|many|{_MANY}) (?:times|calls|emails|letters) (?:now|already|and|later)|"
    rf"(?:second|{_NTH}) (?:\w+ )?(?:(?:day|evening|night|morning|afternoon|week|month|weekend|person|agent|department)"
    r"s?|one of you|people) (?:in a row|running|straight|on the trot|(?:now )?(?:that |who )?i (?:have|had|am|ask|call|"
    r"ring|try) (?:\w+ )?(?:call|called|calling|rung|ringing|tried|trying|asked|asking|phoned|phoning|chased|chasing|"
    r"waited|waiting|explained|explaining|spoken|speaking|talked|talking|had to|been (?:on|told|passed|through|at)))|"
    rf"(?:two|{_MANY}) (?:days|evenings|nights|mornings|afternoons|weeks|months|weekends) (?:in a row|running|straight|"
    r"on the trot) (?:\w+ ){0,3}?(?:call|called|calling|rung|ringing|tried|trying|asked|waiting|waited|this|the same)"
)
"""The same once more: time after time, day after day, from one to the next."""

DISPLEASED = (
    r"not (?:best |terribly |very |too |exactly |particularly |overly |at all )?(?:pleased|happy|impressed|amused|"
    r"thrilled|delighted|satisfied)|(?:rather|quite|very|pretty|deeply|extremely|somewhat|more than a little|a bit) "
    r"(?:disappointed|put out|unhappy|annoyed|displeased|dissatisfied|fed up|cross|irritated|miffed|surprised to)|"
    r"(?:less than|hardly|far from) (?:pleased|happy|impressed|thrilled|satisfied|acceptable|professional)|"
    r"leaves (?:a lot|much|something) to be desired|not good enough|"
    r"(?:it|this|that|which|all) (?:(?:is|has|was) )?(?:getting|becoming|growing|gets|grown|got|become|been) "
    r"(?:\w+ ){0,3}?(?:tiresome|tedious|wearisome|tiring|old|ridiculous|absurd|silly|beyond a joke|a joke|out of hand|"
    r"wearing)"
)
"""Displeasure is named, mildly."""

DISTRESS = (
    r"(?:in|having|such) (?:an? )?(?:\w+ )?(?:panic|tears|despair)|(?:am|are|was|is|getting) (?:\w+ )?(?:panicking|"
    r"frantic|terrified|petrified|distraught|shaking|shaken|frightened|scared stiff)|(?:quite|very|rather|badly|"
    r"really) (?:shaken|frightened|distressed|rattled)|beside myself|at my wits end|(?:worried|scared) (?:sick|stiff|"
    r"to death)|end of my (?:rope|tether)"
)
"""Fright, despair."""
