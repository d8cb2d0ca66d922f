"""Phrases of taking leave."""

from __future__ import annotations

WISH = (
    "good|great|lovely|nice|wonderful|fantastic|pleasant|blessed|beautiful|brilliant|fabulous|terrific|"
    "awesome|super|amazing|excellent|fine|better|safe|happy|grand|cracking|marvellous|splendid|restful|"
    "relaxing|peaceful|joyful|fun|smashing|easy|magnificent|merry|productive|stunning|gorgeous|top|joyous"
)
TIMES = (
    "day|one|evening|afternoon|morning|night|weekend|week|time|holiday|vacation|trip|flight|rest|"
    "christmas|easter|thanksgiving|monday|tuesday|wednesday|thursday|friday|saturday|sunday|journey|"
    "month|year|birthday|lunch|dinner|meeting|summer|break|drive|today|tonight|wedding|stay|party"
)
COURTEOUS = (
    "have|having|enjoy (yourself|you|yourselves)? (a|an|the|your|yer)? (very|really|truly|absolutely|most|"
    f"such a)? {WISH} *2 {TIMES}",
    f"have|having (yourself|yourselves)? (a|an|the) (very|really|truly|absolutely)? {WISH} (and|rest|"
    f"remainder)? *3 {TIMES}",
    f"have (a|an) (very)? {WISH} $", f"{WISH} (rest|remainder) of (your|the)",
    "enjoy (the|your|this|that|every|it|yourself) *3", "(take|taking) (good|great|very good)? care",
    "all the (very)? best", "best (of luck|wishes|of everything|regards)", "good luck|goodnight",
    "(good night|good day|good evening to you|good day to you)",
    "cheerio|toodles|toodle|farewell|ciao|godspeed|adieu|tata|ttfn",
    "(ta ta|so long|god bless|bless you|be well|be good|stay safe|stay well|stay warm|stay cool|stay dry|"
    "keep well|keep warm|keep safe|sleep well|sleep tight|rest well|safe travels|safe journey|safe trip|safe "
    "flight|travel safe|travel safely|drive safe|drive safely|drive carefully|get home safe|get well soon|"
    "feel better|look after yourself|mind yourself|mind how you go|look after yourselves|keep smiling|until "
    "next time|till next time|see you then|see you soon|see you there|catch you later|have fun|bye for now|"
    "bye now|bon voyage|happy holidays|merry christmas|happy new year|happy thanksgiving|happy "
    "easter|happy birthday)",
    "(speak|talk|chat|see) (to|with)? (you)? (again)? (soon|later|then|tomorrow|monday|next week)",
    "(lovely|nice|great|good|pleasure|wonderful|delight|joy) (to|talking|speaking|chatting|helping|meeting) "
    "*3 (you|speak|talk|with you|to you|talking|speaking)",
    "(wish|wishing) you (a|all|the|well|every|many|good|luck|happy)",
    "keep|hope *5 (warm|safe|dry|well|cosy|cozy|going|cool|happy|better|smoothly)",
    "take it easy", "(peace|blessings) (and|be|to) *2", "peace be with you",
    "(regards|love|best|congratulations) to (your|the|him|her|them|everyone|all)",
    "(it|this) (has been|was) (a|my|such a)? (pleasure|delight|joy|privilege|real pleasure|lovely|nice|great)",
    "(hope) (you|the rest|your) *4 (day|evening|week|weekend|well|goes|enjoy|feel|get)",
    "you (have|take|enjoy) (a|yourself|care|your)",
)  # fmt: skip
BYE = ("goodbye", "bye", "(good bye|bye bye|by by|buh bye)", "see you|ya", "later $", "so long", "^ (cheers) $")
NO_FAREWELL = (
    "did you have",
    "(did|do|have you|having|are you|hope you) (you)? (have|had|having) (a|an) *3 (so far|already|today) $",
    "take care of (it|that|this|everything|the|your|all|any|both|things|business)",
    "take it easy (with|on) (the|me|us|him|her|them)", "just take it easy",
    "good luck (getting|finding|with that then)", "how (is|was|has) *4", "bless (her|him|them) $",
)  # fmt: skip
