"""Phrases of when something will be, and of leaving it open."""

from __future__ import annotations

from ._farewell_phrases import WISH

UNIT = "minute|minutes|hour|hours|day|days|week|weeks|month|months|working|business|weekday|weekdays"
COUNT = (
    "a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|"
    "sixty|couple|few|half|1|2|3|4|5|6|7|8|9|10|12|14|15|20|24|30|45|48|60|72"
)
DAY = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|"
    "fridays|tomorrow|tonight|overnight"
)
MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
ORDINAL = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty|thirtieth|thirty|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|"
    "10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st"
)
TIMES = (
    DAY,
    f"{COUNT} (to|or|and a)? (two|three|four|five|six|seven|eight|nine|ten|half|of|1|2|3|4|5|7|10)? {UNIT}",
    "(forty|twenty|seventy) (eight|four|five|two) hours",
    f"{MONTH} (the)? (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|"
    "2nd|3rd|4th|5th)",
    f"(on|by|the|of|before|until|from|late|early|mid) *1 {MONTH}",
    "by|before|until|after|around|at (about|around)? <when> (a m|p m|am|pm|oclock|noon|midday|thirty|fifteen)",
    "by|before|at|until (noon|midday|midnight|lunchtime|lunch|five|six|four|three|two|nine|ten|eleven|twelve|"
    "close|then)",
    "(end|close) of (the|this|next|your|each|every)? (day|week|month|business|play|today|tomorrow|shift|year|"
    "quarter|billing)",
    "this|next|later|following|coming (this)? week|month|afternoon|evening|morning|weekend|year|billing|"
    "cycle|quarter",
    "later today", "by|of|until today",
    "(sometime|some time|earlier|later|done|out|sent|there|through|you|it|this|that|completed|ready|back) " "today",
    "(straight|right) away", "immediately|instantly|momentarily", "(as we speak|as of now|within the hour)",
    "within the day|week|month|minute|morning|afternoon", "today or tomorrow", "first thing",
    "(same|next|following) (business|working)? day",
    f"(on|by|before|until|till|from|after|around|than|since|for|to|is|latest) the {ORDINAL}",
    f"the {ORDINAL} (of|at the latest|or|to|through|and)", f"the {ORDINAL} $", f"{DAY} the {ORDINAL}",
    f"the {ORDINAL} next|this month",
    "an hour", "half an hour", "a fortnight|sennight", "nightly|fortnight", "(by|before|over) the weekend",
    "before the (day|week|month|hour|weekend|year) is (out|over|up|done)", "(will|is|are|be) *4 in the morning|"
    "afternoon|evening",
    "by|before (breakfast|lunch|lunchtime|dinner|teatime|bedtime|sundown|nightfall|sunrise|dawn)", "(no|not) later "
    "than <when>", "inside (of)? a|the <when>",
    "in|within (about|under|around|roughly|maybe)? <when> minutes|hours|days|weeks|business|working",
)  # fmt: skip
_WISHED = (
    "day|evening|weekend|week|one|morning|afternoon|night|tonight|"
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
"""What one is wished a good one of."""
NO_TIME = (
    f"(have|enjoy|having) *3 ({WISH}) *1 {_WISHED}", f"(have|enjoy|having) (the|your) {_WISHED}",
    f"(have|enjoy|having) (a|an|yourself|yourself a) *1 {_WISHED}",
    "(rest of|remainder of) (your|the) (day|week|evening)",
    "good|lovely|nice|great|happy monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "(for|in) (the)? last|past *3 day|days|week|weeks|month|months|year",
    "day|days|week|weeks|month|months|hours|minutes ago",
    "last monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night", "since",
    "(on hold|hold you) for *3 minute|minutes", "how (is|was|are) *2 (day|today|morning|afternoon|evening|tonight)",
    "(years|months|weeks|days) (with us|of membership)", "the first (thing|line|name|time|one|of all|place|step|part)",
    f"the {ORDINAL} (page|line|charge|card|payment|invoice|email|e|screen|tab|option|ticket|step|half|floor|round|"
    f"account|"
    "attempt|try|call|item|column|link|button|row|section|digit|digits|letter|copy|request|form|fee|seat|person|"
    "question|"
    "name|to|and only|in line|paragraph|year|day|week|time)", f"the {ORDINAL} of (many|its|these|those|them|two|three|"
    f"all)",
    "with that|this today", "the second (thing|one|line|part|time|name|step)",
    "(starts|begins|opens|closes|comes|come|are on|is on) at <w:2> (oclock|pacific|eastern|am|pm|in the (morning|"
    "evening|"
    "afternoon))? now", "(it|that|this|which|event|session|roundtable|workshop|webinar|meeting|talk|call|doors) "
    "(starts|begins|"
    "opens|closes|ends) at <w:2>",
    "(calling|call|help you|assist you|time|do for you|for you|with us|to us) today", "bring you|it up to date",
    "a day|week|month (each|per)", "(once|twice|times|(one|two|three|four|five|six) <w:1>) a (day|week|month|year|"
    "hour)",
)  # fmt: skip
VAGUE = (
    "(in a bit|in a while|at some point|sooner or later|in due course|in good time|when they can|when he can|"
    "when she can|as soon as possible|as soon as they can|as soon as he can|as soon as we can|as soon as i "
    "can|some time soon)",
    "soon|shortly|eventually|sometime|someday|asap",
    "when (they|he|she|it|billing|somebody|someone|the team|that|accounts) (gets|get|comes|come|has|have|is|"
    "are|can) *2",
    "(depends|depend|depending) (on)?", "(it|that) varies",
    "(can not|could not|would not|do not|not) (really)? (say|tell|know|give you) *2 (when|how long|time|date|"
    "exactly|timeframe|for sure)",
    "(once|when|as soon as) *4 (get|gets|come|comes) (round|around)? to (it|that|this|yours|you|them|mine)",
    "(no|not) (idea|sure) (when|how long)", "not up to me", "(hard|difficult|tough|impossible) to (say|tell|know)",
    "whenever (they|he|she|it|that|somebody|someone|there is|the|your|our|billing|accounts|things|finance)",
    "(it|they|that) (goes|go|comes|come|gets|get|happens|happen|is|are) *4 when (it|they|that) (goes|go|comes|come|"
    "gets|get|happens|happen|is|are)",
    "(no|not a|not any) (clue|guess|saying|telling|guarantee) (when|how long|how soon|on when)",
    "(can not|could not|will not|would not|do not) (really|honestly)? (promise|guarantee|give|put|commit to|name|tell) "
    "(you)? (a|any|an exact|the|an)? (date|time|day|timeline|timeframe|timescale|deadline)",
    "(put|give you) a (date|time|number|timeline) (on|to) (it|that)", "(it|that|they) will happen when",
    "(down the (road|line)|in the near future|in the coming (days|weeks)|before (too)? long|at the earliest "
    "opportunity|"
    "at (their|his|her|our|its) (own)? (convenience|leisure|pace)|in no time|one of these days|when there is time|when "
    "time allows|in their own time|in its own time|any day now|any time now)",
    "could be (any time|anytime|any day|ages|a while|whenever)", "as (fast|quickly|quick) as (they|we|he|she|i) can",
    "(there is|it takes) (a|quite a) (backlog|while|queue)", "(who knows|no telling|however long|as long as it takes|"
    "on its own|by itself)",
)  # fmt: skip
OPEN = (
    "(once|when|whenever|after|as soon as) (they|he|she|it|that|somebody|someone|billing|finance|accounts|the *1 "
    "(team|desk|"
    "bank|office|people|folks|guys|lead|manager)) (have|has|are|is|get|gets|finish|finishes|go|goes|come|comes|reach|"
    "reaches|"
    "look|looks|sign|signs|approve|approves|answer|answers|pick|picks|dig|digs|clear|clears)",
)
"""An order of things without a time: it only leaves open what is left to do where nothing else is said."""
NOT_VAGUE = (
    "(very|so|as) soon as (you|i have)", "(once|when) you *3 (get|come)", "(on|by) (its|their|your|his|her) own "
    "(line|page|screen|row|tab|account|"
    "behalf)", "(see|speak|talk|chat) (to|with)? (you)? (again)? soon",
)  # fmt: skip
