"""Phrases by which an agent asks for a profile's detail, and those that only look like it."""

from __future__ import annotations

DETAILS = {
    "email": "(email|e mail|emails|mail address|email address|login email)",
    "phone": "(phone|phone number|mobile|mobile number|telephone|cell|cell number|contact number|number on file)",
    "birth_date": "(date of birth|birth date|birthdate|birthday|dob|d o b|year of birth|birth year|were you born)",
    "digits":
    "(last four|last 4|last five|last three|last two|final four|four digits|final digits|digits|numbers on the card)",
    "address":
    "(address|street|street name|city|town|zip|zip code|zipcode|postcode|post code|postal code|house number|eircode|"
               "state you live|first line)",
    "account":
    "(account number|member number|membership number|member id|membership id|customer number|customer id|id number|"
    "reference number|"
               "user name|username|login name|user id|login)",
    "secret":
    "(security question|security answer|security word|secret word|memorable word|maiden name|passphrase|pass phrase|"
    "security pin|pin|passcode)",
}  # fmt: skip
"""Nouns of profile details, by the `detail` slot."""

FRAMES = (
    "^(and|okay|so|just|then)? (the|your) *2 {d} (of|on|for|please)", "^(and|okay|so) (the|your) {d}",
    "(can|could|may|might) (i|we) trouble you for (your|the) * {d}", "(confirm|verify) you (first|please)? * {d}",
    "{d} * (do|have|are) we (have|got|hold|showing|keep) (for|on|under|listed|down)",
    "what number (do|have) we (have|got|hold) (on|for|listed|under) *2 (file|you|record|listed|account|profile)",
    "(can|could|may|might|would|will) (you|i|we) * (confirm|verify|give|tell|read|have|get|take|ask|grab|check|"
    "provide|state|validate|repeat|share|spell|remind) *4 {d}",
    "(confirm|verify|verifying|confirming|validate|double check|check|give me|tell me|read me|let me have|let me get|"
    "let us have|i need|i will need|need|grab|get|have) *3 (your|the|a) *3 {d}",
    "(what|which) (is|was|are|would be) *2 (your|the) *3 {d}", "(what|which) {d}",
    "(your|the) {d} (please|is|again|on|for|you|that|with|first)",
    "(and|so|okay|thanks|thank you|first) (your|the|an|a) * {d}$", "^(your|the) * {d}$", "^{d}$",
    "^(and|okay|so|right|thanks|sure) {d}$", "{d} please",
    "(is|are) (your|the) * {d} (still|the same|correct|right)", "(is|are) (your|the|that) *2 {d}",
    "(still|correct|right) {d}", "{d} (you|we|i) (have|has) (on|in|for|here)",
    "(have|see|got|showing|with) (your|the|an|a) *3 {d} (as|of|is|on|ending|that ends)",
    "(still|do you) (live|living) (at|in|on)", "with whom {d}",
    "^(and|okay|so|just|then|right|sir|maam)? {d} (on|for|under|with|in|linked to|attached to|registered on) (the|"
    "your|that|"
    "this)? (account|profile|file|membership|record|subscription|login) *1$",
    "(what|how) (do|did) you (log|sign) in", "(under|with) (what|which) {d}",
)  # fmt: skip
"""`{d}` stands for a detail's nouns."""

FRAMES_UNLESS = (
    "(call|ring|phone|text|reach|get) you (back|at|on|again)", "(best|good|right) * (number|phone|cell|contact)",
    "(disconnected|cut off|lose you|lost|drop|drops|dropped|get separated|"
    "loses|gets cut)", "reach you",
    "(will|to|can|i|and|just|have|let me|would|could|you) (email|emailed|mail|write) (you|it|that|this|him|"
    "her|them|us|me|to)",
    "(send|sending|sent|forward|forwarding) (it|that|this|them|you|him|her|the|an|a|to)",
    "(by|via|over|an|another|follow up|following) (email|e mail|phone|mail|text)",
    "(new|different|another|correct|updated|changed|old) *2 (email|address|number|phone|mobile|login|zip|city|card)",
    "(check|look in|watch|open) your (email|mail|inbox|spam)", "call back number", "callback number",
    "(the|our|that|an) (email|e mail) (we sent|we send|we will|we emailed|we are|from|went|says|came|got|"
    "will|that went|"
    "that came|that says|that we sent|that we send|you got|you received|you sent|i sent)",
    "(send|sending|sent|text|texting|mail|mailing|push|get|getting|goes|going) *6 to (your|the) (phone|mobile|cell|"
    "email|inbox|e mail|address)",
    "(email|phone|number|address|login|birthday) (is|are|was|has|have) (been|now|all)? (changed|updated|switched|"
    "moved|replaced|corrected|removed|gone|verified|confirmed|set|swapped)",
    "(what|which) *2 (email|e mail|address|number|phone|mobile) (goes|go) (on|in|to|with|for)",
    "(what|which) *2 (email|e mail|address|number|phone|mobile) (should|shall|would you like|do you want|can|may) *1 "
    "(to)? (send|use|put|mail|post|be|go|have|change|switch|set)",
    "(email|phone) (template|support|team|desk|system|settings|notification|notifications|reminder|list)",
    "(change|update|correct|add|remove|replace|set) (your|the|a|an|my|that) * (email|address|phone|number)",
    "address (this|that|it|your|the|these|those) *2 (issue|concern|problem|matter|question)",
    "(how|what) should i address",
    "there is (the|a|your) (email|phone|number|address)", "on the phone", "over the phone",
    "your phone (is|app|screen|settings)", "his (email|phone|number)",
    "her (email|phone|number)", "their (email|phone|number)", "(case|ticket|reference) number (is|for)",
)  # fmt: skip
