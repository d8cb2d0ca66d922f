"""Phrases of colleagues who are asked for, who are not there, and of what is then offered."""

from __future__ import annotations

ASKS = (
    "(put|get|fetch|bring) *1 your (supervisor|manager|boss|lead|superior) (on|here|over|to the|please)",
    "speak|talk|through to|with mr|mister|mrs|ms|miss|doctor|dr $",
    "is (mr|mister|mrs|ms|miss|doctor|dr)? <name:2> (still)? (there|around|available|about|in|free|working|"
    "back|here|handy|on shift|on today|at her desk|at his desk|at work)",
    "can|could|may|might i (please|just|maybe|possibly)? (speak|talk) (to|with) (mr|mister|mrs|ms|miss|"
    "doctor|dr)? <name>",
    "can|could|may i (please)? (have|get|reach|catch|ask for) (mr|mister|mrs|ms|miss|doctor|dr)? <name>",
    "want|wanted|need|like|hoping|hoped|trying|wanting|calling|ringing|wish|prefer|looking|here to speak|"
    "talk|get|catch|reach|deal|connect (through|hold|a hold|in touch)? (to|with|of|for)? (mr|mister|mrs|ms|"
    "miss|doctor|dr)? <name>",
    "want|need|like|after|expecting (mr|mister|mrs|ms|miss|doctor|dr)? <name> she|he|please|they",
    "want|need|like|after (mr|mister|mrs|ms|miss|doctor|dr)? <name> $",
    "(put|patch|pass|transfer|connect|get) me (through|over|on)? (to|with) (mr|mister|mrs|ms|miss|doctor|dr)? <name>",
    "asking|asked|calling|looking|call|ring for (mr|mister|mrs|ms|miss|doctor|dr)? <name>",
    "(is|was) it <name> (who|that)", "told to (ask|call|ring) (for)? <name>",
    "(always|usually|normally) (deal|dealt|speak|talk|spoken|work|worked|go|gone) (to|with|through) <name>",
    "i (am|was) after <name>", "get <name> (on|to|for)",
    "<name> (promised|helped|handles|handled|usually|always|was helping|was going to|is handling|is looking|"
    "said|told) *2 me|my|it",
    "is <name:2> (there|around|in|about)",
)  # fmt: skip

ABSENT = (
    "is|are (still|just|currently|only)? on (her|his|their) (holiday|holidays|break|lunch|leave|day off|"
    "vacation|honeymoon|rest day)",
    "travelling|traveling|abroad|on the road (this|until|till|all|for|today|at)",
    "on a (plane|flight|train|course|site visit)",
    "(unavailable|not available|off today|off sick|out sick|on leave|on holiday|on vacation|on maternity "
    "leave|on a break|at lunch|in a meeting|in meetings|away from)",
    "is|are (just|currently|actually|still|all|only|now|afraid)? off|away (today|this|until|till|till|for|on|"
    "at|now|right|sick|duty|shift|i)?",
    "(gone home|gone for the day|left for the day|left already|out of the office|out of office|out today|out "
    "this|out until|out till|not in today|not in the office|not in right now|not in at the)",
    "is|are (just|currently|actually|all)? tied up", "on another (call|line)", "(on the other|on a different) line",
    "is (currently|actually|just)? on (a|the) (call|phone|line)",
    "has|is (just)? (stepped|popped|nipped|gone) (out|away|home|off|to lunch)",
    "(just)? stepped|popped|nipped|went (out|away|home|off)",
    "is|are not (actually|even|currently|really)? (in|around|about|here|there|on shift|on duty|with us|on "
    "today|working|at her desk|at his desk|at their desk|answering|picking up|reachable|free|on duty|back|at " "work)",
    "does not work (today|on|here|weekends|fridays|mondays|this)", "no longer (works|with us|here)",
    "(has|is|had) left (us|the company|the building|for)",
    "works|in on mondays|tuesdays|wednesdays|thursdays|fridays|weekdays only",
    "will not be (in|back|here|available|around) (until|till|today|this|for|before|at|on)?",
    "will be (back|in|out) (on|at|in|until|till|from|again)? (monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday|tomorrow|later|next|this afternoon|an hour|after lunch)",
    "can not (come|get|be) (to|reached|on|at) (the)? (phone|line)?", "can not reach (him|her|them)",
    "(her|his|their) (line|phone) is (busy|engaged|going to voicemail)", "(called|phoned) in sick", "(her|his) day off",
    "do not (see|have) (him|her|them) (in|around|here|online|on shift) (today)?",
    "is (out|sick|ill|traveling|travelling|busy|engaged|training|presenting) (today|this|until|till|for|on|"
    "at the moment|right now|all|with|i am afraid|i)?",
    "is (busy|engaged|in training|running|with) *2 (right now|at the moment|until|till|all day|client|"
    "another member|auditor|workshop|customer)",
    "in a (workshop|training|class|session|deployment|interview|conference|huddle)",
    "(not able|unable) to (get|reach|raise|find|catch|get hold of|get a hold of|track down) *3 (him|her|them)",
    "no longer (with|at) (the|us|this)", "(phone|line|extension) (goes|went|is going|just goes|rings|keeps) "
    "(straight)? "
    "(to|out|into) (voicemail|the machine|no answer)?", "(he|she|they|<name>) (has)? (just|already) left",
    "(is|are) (unreachable|uncontactable|out of reach)", "no (answer|reply) (from|at|on) (her|his|their|him|them)",
    "(he|she|they|<name>) (is|are|has|have) (already|just|been)? (gone|off) (for|till|until) (the|a)? "
    "(week|day|night|month|weekend|monday|tuesday|wednesday|thursday|friday|rest|tomorrow|fortnight)",
    "(he|she|they|supervisor|manager|boss|lead|<name>) (left|went|clocked off|knocked off|headed out|clocked out) "
    "(at|for|already|home|early|about|around|before|an hour)",
    "finished (for the day|at|her shift|his shift)", "not (back|due) (in|back)? (until|till|before)",
)  # fmt: skip
NOT_ABSENT = (
    "(invitation|invitations|invite|invites|email|emails|mail|letter|letters|link|notice|invoice|invoices|receipt|"
    "refund|"
    "payment|package|parcel|code|message|reminder|newsletter|certificate|badge|renewal|request|statement|charge|survey|"
    "order|contract|kit|welcome|it|that|this|they all|one|ones) *7 (went|goes|go|gone|going|popped|stepped) (out|off|"
    "away|home)",
    "went (out|off) *1 (by|under|with|without|wrong|under the|through|via|twice|early|late|unsigned|addressed)",
    "(page|site|website|app|system|portal|feature|form|link|service|option|event|seat|seats|ticket|tickets|"
    "slot|discount|offer|plan|board|role|position|document|file|report|invoice|it|this|that|dashboard|server|"
    "coach) is|are *2 (unavailable|not available|not there|not in|not here|not working|not back|off|down|out)",
    "i|you (am|are|was|were|will) (be)? (just|actually|also|still)? unavailable|off|away|out|busy|tied",
    "(i|you) (am|are|will be|will) *1 (in a meeting|on leave|on holiday|at lunch|not in|not here|not there|"
    "not around|not about)",
    "(if|when|in case|while|unless) (he|she|they|you|i|somebody|someone) (is|are|am) *1 (not|unavailable|"
    "away|out|busy|off)",
    "there is|are not", "(is|are) not (there|here) (a|an|any|some|something)",
    "(is|are) not (about|in) (the|your|that|a|how|money|our|my|this|there|any|it|what)",
    "is (off|away|out) (by|of date|of stock|of order|of service|of my|of our|of your)",
    "is (on|in) (the|your) (system|account|profile|screen|file)",
    "(your|the) *1 (card|payment|account|profile|membership|email|name|number|money|refund|phone) is *2 not|"
    "off|out|away",
    "is (not) (working) (on|for|right|properly|with)",
    "(that|it|this|which|what|there) is|are not (in|there|here|around|about|free|working|back)",
    "(it|that) will be (back|in|out)",
    "(refund|payment|money|card|package|parcel|order|letter|badge|email|invoice|ticket|credit) will be *1 "
    "(back|in|out)",
)  # fmt: skip

OFFERS = (
    "(shall|should|can|could|may|might|do you want|would you like|want) (i|me|we)? (to)? (pass|relay|get|give|carry|"
    "tell|"
    "let) (something|anything|a word|your message|it|him|her|them) *1 (on|along|to|know|from|anything|something)",
    "(want|like) me to let (him|her|them) know", "(is there|any) (a|any|some|great|big)? (rush|hurry|urgency|deadline)",
    "do you need (him|her|them|an answer|this|it) (right away|straight away|today|urgently|now|soon)",
    "is (it|this|that) (something|anything|a matter)? (that is|really|very|quite|particularly|terribly|at "
    "all|fairly)? (urgent|pressing|an emergency|time sensitive|that can not wait)",
    "(would|do) (you say|it be|you consider|you call|you need) (it|this|that)? (is|be)? (urgent|pressing|"
    "urgently|today)",
    "(is|anything|something|how|quite|very|if it is|it is|that is|this|that|it) urgent|pressing", "how urgent",
    "(can|could|will|would) (it|this|that) wait",
    "does (it|this|that) need (to be)? (today|urgent|right away|immediate|dealt with today|handled today|her|"
    "him|attention now)",
    "(take|leave|pass|give|send|get|write|put|drop|relay) (her|him|them|on|along|down|you|for)? (a|any|your|"
    "the|that|my)? *1 (message|note|word|memo|voicemail)",
    "(can|could|may|shall|should|would you like me to) i? *2 (tell|let) (her|him|them) (know)? *3 (called|"
    "rang|phoned|something|anything|you)",
    "want|like|have|ask|get|having (me to have)? her|him|them (to)? give|call|ring|phone|email|contact|get|return|"
    "come *2 you|back|your",
    "anything (i|you|that) *3 (pass on|pass along|tell her|tell him|tell them|let her know|let him know)",
    "(want|like) (to)? leave (a|your|any|some) (message|note|number|voicemail|word|name)",
    "(message|note) (for|to) (her|him|them)", "(leave|send|drop|write) <name> (a|an) (message|note|word)",
    "any message", "any|of|some urgency",
    "(jot|write|note) (something|that|it|a note|anything|this) (down)? (for|to) (her|him|them)", "pop a note",
    "(can|may) (somebody|someone|anyone|anybody) else help",
    "(take|have) (down)? your (number|details|name) (and|so) *2 (he|she|they|call|ring)",
)  # fmt: skip
NO_OFFERS = (
    "got|get|have|saw|see|read|sent|received|your|error|that|the|same|following message", "not urgent",
    "^ (that|it|this) is urgent $", "mark|marked|marking *2 urgent", "get you (a|the|that) note|word|message",
)  # fmt: skip
