"""The words by which each secret is named, as patterns: what `cues` looks for."""

from __future__ import annotations

OF_A_THING = (
    r"\s+of\s+(?:an?|the|my|your|his|her|our|their|that|this|some|one)\s+(?!(?:\w+\s+)?(?:card|visa|amex|plastic)\b)\w"
)
"""A back that is no card's: "on the back of a box"."""
_BACK = (
    r"(?:(?:the|de|di|da)\s+|its\s+|your\s+|my\s+)?(?:very\s+|other\s+|far\s+)?(?:back(?:\s?side)?|reverse|rear|flip\s?side"
    r"|other side|signature(?:\s+(?:strip|panel|line|bar|box))?|strip)"
)
_FEW = r"(?:three|four|3|4|last three|last 3|few|couple of|little|tiny|small|short)"
CODE = (
    r"\bc\W{0,2}v\W{0,2}[vcbn]?2?\b|\bc\W{0,2}s\W{0,2}c\b|\bc\W{0,2}[cb]\W{0,2}[vb]\b|\bc\.?i\.?d\b"
    r"|\b(?:see|sea|cee|si)[\s-](?:vee|we|v|bee|the)[\s-](?:vee|v|see|c|bee|we)\b"
    r"|\b(?:card\s+)?(?:security|verification|validation|signature|safety)(?:\s+(?:code|number|value|digits?|thing|bit"
    r"|one|part|numbers))?\b(?!\s+(?:question|department|team|reasons?|purposes|office|guard|call|desk|system|update"
    r"|check|alert|policy|level|e-?mail|text))"
    rf"|\b(?:numbers?|digits?|code|ones?|bit|part|th?ing|{_FEW}|group)(?:\s+\w+){{0,3}}?\s+(?:on|from|off|at|behind"
    rf"|over|round|around|by|next to|near|in)\s+{_BACK}\b(?!{OF_A_THING})"
    rf"|\b(?:on|from|off|at|turn(?:ed)? (?:it|the card)|flip(?:ped)? (?:it|the card))\s+{_BACK}\b(?!{OF_A_THING})"
    r"|\b(?:turn|flip)(?:ed|ing)?\s+(?:it|the card|that card|your card|my card|the thing|that)\s+(?:over|round|around)"
    r"|\bback of (?:it|the card|your card|my card|that|card)\b|\bsignature (?:strip|panel|line|bar|box)\b"
    r"|\brear\b|\band (?:the|its|your|that) (?:back|reverse|other side|flip side|security|three|four|3)\b(?! of)"
    r"|\bflip(?:ping|ped)?(?: side)?(?= *(?:[.,?!]|$))|\b(?:back|reverse) (?:numbers?|digits?|codes?|ones?|three|bit)\b"
    r"|\bthe (?:reverse|flip|security|italics)(?= *(?:[.,?!]|$|side))|\bin the signature\b"
    r"|\b(?:what's|what is|whats|number|digits|anything) (?:printed|written|stamped)\b|\bcv2\b|\bcvd\b|\bcsv\b"
    r"|\bcheck digits\b"
    r"|\b(?:little|tiny|small|wee) (?:ones|things|bits) (?:on|over|above|under|by|beside|next to|at|near)\b"
    r"|\babove the (?:\w+ )?(?:number|logo|digits)\b|\bcryptogram\b"
    r"|\bnumbers? (?:right )?(?:behind|after the last four)\b|\b(?:little|lil|tiny|small|wee) (?:\w+ )?(?:numbers?|code"
    r"|digits|one|three|four)\b"
    r"|\b(?:three|3|three or four|four|4)(?:[\s-]+)digits?(?:\s+\w+)?\s+(?:code|number|one|thing)s?\b"
    r"|\b(?:those|these|the|lastly|your|my) (?:three|3)(?:\s+(?:little|small|tiny))?"
    r"(?:\s+(?:digits|numbers|figures))?(?=\s*(?:[.,?!:;](?!\d)|$|on|from|again|are|is|please|then|it))"
    r"|\b(?:last|final) (?:three|3)\b|\bthree (?:digits|numbers|figures)\b|\bthe (?:short|little|small"
    r"|tiny|wee) (?:one|number)\b"
    r"|(?<!use )(?<!enter )(?<!use the )\bcodes?\b(?!\s+(?:is|was|for) (?:the )?(?:door|gate|building)"
    r"|\s+is (?:on|at|in|by) the|\s+(?:goes|went|comes|to your|to the|by text|there now)|,?\s+read me|s?\s+of conduct)"
)
PIN = (
    r"\b(?:(?:my|your|his|her|their|our|the|a|card|debit|bank|atm|account|secret|old|new|current|digit|phone)\s+pin\b"
    r"(?!\s*(?:board|drop|point|map|location|wheel|stripe|pad))|pin\s+(?:number|code|is)\b"
    r"|pass\s?codes?|(?:number|code|digits|four)(?:\s+\w+){0,4}?\s+(?:at|in|into|for|with) (?:the|an|a|your|my)?\s*"
    r"(?:cash ?(?:machine|point)|atm|keypad|key pad|card machine|pin pad)"
    r"|(?:telephone|phone|mobile|online) (?:banking )?(?:pass\w*|pin|security (?:number|code))|(?:telephone|phone"
    r"|mobile|online) banking number"
    r"|(?:secret|private|personal) (?:number|code|four|digits))\b"
)
SOCIAL = (
    r"\bs\W?s\b(?= ?(?:n|is|number|#|\d|zero|oh|one|two|three|four|five|six|seven|eight|nine|[?.,]|$))"
    r"|\bsocials?\b(?:\s+security)?(?:\s+number)?|\bs\W?\s?s\W?\s?(?:n\b|number\b|digits\b)|\bsoc(?:\s+sec)?\b"
    r"|\b(?:essess|ess ess) (?:n|en)\b|\btax(?:payer)?\s+i\W?d\b|\bi[.-]?t[.-]?i[.-]?n\b|\b(?:the|all|full"
    r"|whole) nine(?:[\s-]digits?| numbers)?(?=\s*(?:[.,?!:;]|$|please|again|on|is|are|in))|\btin\s+(?:number|is)\b"
)
PAYMENT_CARD = (
    r"\b(?:credit|debit|bank|payment|charge|corporate|company|visa|new|old|other|different|second|following|prepaid"
    r"|travel|replacement|wife's|husband's|platinum|gold)\s+card\b"
    r"|(?<!by )(?<!take )(?<!accept )(?<!any )\bcard(?:'s|’s)?(?:\s+(?:number|no|num|details|information|info"
    r"|digits))?\b(?!\s+(?:ending|ends|that ends"
    r"|reader|machine|was declined|declined|on file ends|expired|for you|game))"
    r"|\bvisa\b|\bmaster\s?card\b|\bamex\b|\bamerican express\b|\bdiscover\b(?=\s+(?:card|number|is|it|one|[,.]))"
    r"|\bdiners\b|\bmaestro\b"
    r"|\b(?:long|big|full|whole|entire|sixteen[\s-]digit|16[\s-]digit|fifteen[\s-]digit|15[\s-]digit)\s+(?:card\s+)?"
    r"number(?!\s+(?:on|in|at|across|along|from) (?:the )?(?:\w+ )?(?:check|cheque|middle))"
    r"|\b(?:sixteen|16|fifteen|15)\s+(?:digits|numbers|figures)\b|\b(?:(?<!party )(?<!table )(?<!day )(?<!dinner )for"
    r"|all|need|want|the|have) (?:sixteen|16|fifteen)\b(?!\s+[a-z])"
    r"|\b(?:on|across|along|off|from)\s+(?:the|its|your)\s+front\b"
    r"|\b(?:missing|need) (?:the |a |your )?last (?:one|digit|number)\b|\b(?:one|1|two) (?:digits?|numbers?"
    r"|more)? ?(?:short|missing)\b"
    r"|\bonly (?:have|got|see|count|hear|heard) (?:twelve|thirteen|fourteen|fifteen|1[2-5])\b"
    r"|\bembossed\b|\bplastic\b"
)
BANK = (
    r"\brouting\b|\brooting\b|\bach\b|\b(?:bank|dues|auto\w*|monthly) draft\b|\bdraft (?:it|them|the)\b|\bbank with\b"
    r"|\b(?:account|acct)(?:'s|’s)(?!\s+(?:been|not|closed|locked))|\b(?:autopay|auto-?pay|direct debit|payroll)\b"
    r"|\ba\W?b\W?a\b|\btransit\b|\br\W?t\W?n\b|\bsort\W?codes?\b|\bi\W?ban\b|\bswift\b|\bbic\b"
    r"|\b(?:bank|checking|chequing|savings?|current|deposit|brokerage|share)\s+(?:account|acct|number|details)s?\b"
    r"|\b(?:checking|savings)\b|\b(?:account|acct)(?:'s|’s)?\s*(?:numbers?|no|num|\#|digits)\b"
    r"|\bdirect (?:deposit|debit)\b"
    r"|\b(?:number|numbers|digits|one)(?:\s+\w+){0,3}?\s+(?:on|at|along|across|in|from)\s+(?:the\s+)?(?:\w+\s+(?:of"
    r" (?:the|your|my)\s+)?)?(?:check|cheque|checkbook|chequebook)\b|\b(?:bottom|foot)(?:\s+\w+)?\s+of\s+(?:the"
    r"|your|my|a)"
    r"\s+(?:check|cheque|slip)\b|\b(?:bottom|lower) (?:left|right|row|line)\b|\b(?:along|across|at) the bottom\b"
    r"|\bnine[\s-]digit\b|\bvoided check\b|\bb\W?s\W?b\b|\bpay(?:ing)? (?:by|from|with|through) (?:my |the )?bank\b"
)
PHONE = (
    r"\b(?:(?:tele)?(?<!on the )phone"
    r"|cell(?:phone)?|mobile|landline|fax|call\s?back|voicemail|whats\s?app)(?:\s+number)?\b"
    r"|\b(?:contact|home|work|office|direct|best|good|better|daytime|evening|backup|alternate|emergency)\s+(?:\w+\s+)?"
    r"(?:number|line|cell)\b|\b(?:number|where|line|digits|how)(?:\s+\w+){0,4}?\s+(?:call|reach|ring|text|dial"
    r"|phone|get"
    r" (?:you|hold)|catch|buzz)\b|\b(?:call|reach|ring|text|phone|buzz|catch)\s+(?:me|you|her|him|them|us)\b"
    r"|\bnumber(?:\s+\w+){0,3}?\s+(?:calling from|on file|for you)\b|\b(?:area|country|dial(?:ing|ling)) code\b"
)
AGAIN = (
    r"\b(?:last|first|middle|final|end|ending|second|third|next to last)\s+(?:two|three|four|five|six|one|couple|2|3|4"
    r"|digit|digits|number|group|set|part|bit)s?\b"
    r"|\b(?:no|nope|sorry|wait|scratch that|actually|i mean|correction|oops|strike that|not|wrong|should be|it's"
    r"|meant|now it's|now is|so far|one more|carry on|go on|left over|(?:hadn't|haven't|not) (?:finished|done)"
    r"|still going"
    r"|that's (?:only |just )?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|1[0-5]) (?:numbers|digits)"
    r"|too (?:short|few)"
    r"|again|once more|at the end|the end is|ends?|instead|swap\w*|said|say|heard|got|was that|is that|so that's|repeat"
    r"|read (?:that|it) back|reading back|transposed|missing|misheard|before that|after that)\b"
)
PART = (
    r"\b(?:first|next|middle|second|third|remaining|other|last|final)\s+(?:six|eight|five|6|8|5|lot|set|group"
    r"|half|bit|part"
    r"|block|bunch|batch|chunk|section)\b(?!\s+(?:or\b|to\b|of (?:the|my|our) |minutes?|days?|weeks?|months?"
    r"|years?|hours?"
    r"|times|calls?|people|payments?|meetings?|quarters?))"
    r"|\b(?:first|next|middle|second|third|remaining|other)\s+(?:four|4)\b(?!\s+(?:or\b|to\b|minutes?|days?"
    r"|weeks?|months?"
    r"|years?|hours?|times|calls?|people|payments?|meetings?|quarters?))|\brest of (?:it|them|the (?:number"
    r"|digits|card))\b"
    r"|\bthe rest\b"
)
UNNAMED = (
    r"\b(?:my|whole|full|entire|what|which|whose|what's the|is the) number\b"
    r"|\b(?:give|read|tell) me the (?:long|longer|other|second|next|big|last) one\b|\bthe (?:one|part|bit"
    r"|set) (?:after|before) (?:it|that)\b|\b(?:and|what's|right) after (?:it|that)\b|\bthe digits\b"
    r"|\bcan (?:just |only |barely |hardly )?(?:read|see|make out)\b(?! (?:you|it|that|why|how|what|the (?:order"
    r"|account))\b)"
    r"|\bmemori[sz]ed\b|\bby heart\b|\b(?:worn|rubbed|scratched) (?:off|out|away)\b|\bfaded\b"
    r"|\b(?:all of it|the whole thing|whole thing|read it (?:out|to me|back)|read me the)\b|\bin full\b"
)
LAST_FOUR = (
    r"\b(?:last|final)\s+(?:four|4)(?!\s+(?:\w+\s+)?(?:days?|weeks?|months?|years?|times|calls|orders|hours|minutes))\b"
)
