"""Frames of what comes after the call: it counts beside a time, or beside the lack of one."""

from __future__ import annotations

import re

from ._left_frames import THEY

_MOVES = (
    r"(?:goes?|going|comes?|coming|lands?|landing|ships?|shipping|posts?|arrives?|arriving|drops?|turns? up|"
    r"shows? up|shows?|clears?|settles?|reach(?:es)?|hits?|leaves?|follows?|refresh(?:es)?|updates?|rebuilds?|runs?|"
    r"kicks? in|takes? effect|takes? over|switch(?:es)?|flips?|rolls?|lifts?|returns?|appears?|prints?|starts?|"
    r"gets? \w+|pays? out|frees? up|opens? up|catch(?:es)? up|picks?|pops?)"
)
_STATE = (
    r"(?:live|ready|back|there|out|up|fixed|done|sorted|yours|with you|in (?:your|the|place|by)|at your|on your|over|"
    r"through|gone|due|expected|set|active|on (?:its|the|their) way|in hand|to be|visible|finished|complete|restored|"
    r"settled|paid|here|everywhere|refreshed|off|on there|moved|changed|corrected|right again|good again)"
)
COMING = re.compile(
    rf"\b(?!you\b|i\b)\w+ (?:will |should |then |only |all |just |usually |normally |typically |"
    rf"generally )*{_MOVES}\b|(?:\bis|\bare|\bbe|\bhave (?:it|them|that|this|one)|\bgets? (?:it|them|that|this|"
    rf"you)) (?:\w+ ){{0,2}}?{_STATE}\b|\b{THEY} (?!was|were|had|did|said|is\b|are\b|has\b|have\b)(?:\w+ ){{0,2}}?\w+"
    r"|\b(?:look (?:out )?for|watch (?:out )?for|keep an eye out|expect|give (?:it|them|us|him|her|that|this)|allow|"
    r"reckon (?:on )?|figure (?:on )?|count on|bank on|talking|looking at|matter of|promised|turnaround|lead time|"
    r"takes?|taking|wait|within|inside|in side)\b|\b(?:on (?:its|the|their) way|out of|under ?way|in the (?:post|"
    r"mail)|by (?:mail|post|courier)|back (?:to|on|in) (?:you|your|the))\b|\b(?:to|with|for) (?:you|your \w+)\b|"
    r"\b(?:it|that|this|they|those|both|one|all|everything|\w+) (?:will|is going to|are going to|should|"
    r"ought to) \w+|\byou (?:will |should |then |just )*(?:get|have|see|hear|receive|find|be)\b|\b(?:i|we) (?:am |"
    r"are )?(?:will |going to )?(?:\w+ing|call|ring|phone|write|mail|email|send|post|chase|check|ship) (?:it|you|"
    r"them|him|her|that|this|one|back)\b"
)
"""Told beside a time: what moves, what will stand so, who acts, what may be expected."""
NOT_COMING = re.compile(
    r"\b(?:you (?:will |would )?(?:have to|need to|must|can|could|may|might|want to|would|have \w+ (?:days|weeks|"
    r"hours)|are (?:good|paid|covered|set|registered|booked|down|signed up|due|on)|ought to|press|pay|renew|joined|"
    r"signed|called)|(?:it|that|membership|plan|subscription|seat|term|which) (?:will )?(?:auto)?(?:renews?|expires?|"
    r"ends?|lapses?|is (?:good|valid|paid)|stays?)|runs? (?:out|until|till|through|to)|expires?|renewal|valid|"
    r"good (?:until|till|through|for)|paid (?:up )?(?:until|till|through)|(?:invoice|payment|balance|bill|fee|"
    r"amount|dues) is due|billed|charged|debited|next (?:payment|"
    r"charge|bill)\b|roundtables?|webinars?|(?<!from )events?|sessions?|summits?|meetings?|workshops?|dinners?|"
    r"class(?:es)?|lectures?|talks?|appointments?|breakfasts?|conferences?|interviews?|hold|holding|hang on|"
    r"bear with|back with you|(?:a|one) (?:second|moment)(?! one)|wait for me|disconnected|cut off|open|opens|closed|"
    r"closes|hours|in (?:the )?office|lunch|vacation|holiday|out until|away|not in|back (?:on )?\w+day|if|unless|"
    r"would you|did you|do you|have you|were you|are you|is it|was it|does it|is that|was that|how is|how are|(?:is|"
    r"are) (?:out|off|away) (?:today|tomorrow|all|this|for the)|wanted to|enjoy|have a|weekend plans|last|ago|since|"
    r"(?:once|twice|times|(?:one|two|three|four|five|six) \w+) a (?:day|week|month|year)|hope|(?:should|would|could|"
    r"might|must) (?:\w+ )?have)\b|(?<!will )(?<!to )(?<!i )(?<!we )(?<!they )(?<!he )(?<!she )\b(?:try|check|look|log "
    r"(?:back )?in|come back|have another go|give (?:it|that) another (?:go|try|shot))(?: (?:it|that|back|once))? "
    r"(?:again|"
    r"later|tomorrow|tonight|after|on \w+day|in (?:an?|\w+) (?:hours?|days?|minutes?))\b"
)
"""Of the member (also what they are told to try again), of what was bought, of gatherings, of holds and opening "
"hours, or
no statement."""
FROM = frozenset({"from", "since", "starting"})
"""A time after one of these tells when something begins that is settled already."""
ASKS_WHEN = re.compile(
    r"\b(?:and |so |but )?(?:when|by when|how soon|what day) (?:will|does|do|would|should|can|might|could|is|"
    r"are) (?:it|that|this|they|the|my|i (?:get|see|have|hear|expect)|we)\b|\bhow long (?:will|does|do|would|should|"
    r"might|is|before|until|till)\b|\bby when\b"
)
"""The member asks when work will be done; what is answered is for that work."""
