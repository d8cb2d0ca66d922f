"""Phrases about a profile's details and about what the record holds."""

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
    "(the|our|that|an) (email|e mail) (we|from|went|says|came|got|will|that went|that came|that says|that we|"
    "you got|you received|you sent|i sent)",
    "(email|phone) (template|support|team|desk|system|settings|notification|notifications|reminder|list)",
    "(change|update|correct|add|remove|replace|set) (your|the|a|an|my|that) * (email|address|phone|number)",
    "address (this|that|it|your|the|these|those) *2 (issue|concern|problem|matter|question)",
    "(how|what) should i address",
    "on the phone", "over the phone", "your phone (is|app|screen|settings)", "his (email|phone|number)",
    "her (email|phone|number)", "their (email|phone|number)", "(case|ticket|reference) number (is|for)",
)  # fmt: skip

DONE = (
    "(cancelled|canceled|changed|updated|reset|removed|added|refunded|switched|moved|upgraded|downgraded|reversed|"
    "unlocked|extended|processed|"
    "submitted|closed|renewed|reissued|resent|corrected|paused|reinstated|reactivated|credited|waived|deleted|merged|"
    "transferred|activated|deactivated|"
    "disabled|enabled|charged|billed|unsubscribed|applied|released|restored|stopped|cleared|linked|frozen|unfrozen)"
)
HOLDS = (
    "(account|profile|membership|subscription|plan|card|invoice|payment|renewal|login|statement|refund|balance|order|"
    "charge|registration|seat|application|"
    "password|listing|billing|trial|coupon|discount|credit|certificate|ticket|booking|headline|bio|status)"
)

READS_OUT = (
    f"i (can|do|could)? (see|show|find|have) (here|that|there is|a|an|two|one|both|the|your|you|it) *5 {HOLDS}",
    "(it|this|system|screen|record|account|profile|file) (says|shows|showed|is showing|tells me|reads|states|lists)",
    "i am (showing|seeing) (a|an|that|your|the|you|it|no|two|one)",
    f"your {HOLDS} (is|was|has|had|will|says|shows|renews|renewed|expires|expired|got|went|ends|ended|started|starts|"
    f"runs|ran|tried|did|lapsed|came|stays|failed)",
    f"(on|in|to|from) your {HOLDS}",
    "according to (your|the|our|my) (account|record|records|profile|system|notes|file|screen)",
    "(our|the|my) (records|notes|system) (show|shows|say|says|indicate|indicates)",
    "i (have|have got|can see|see|got|found) you (here|down|as|on|listed|registered|set|up|right here)",
    "you (are|were|have been) (on|paid|signed|enrolled|subscribed|listed|registered|booked|down|suspended|locked|"
    "charged|billed|set up|due|down for|upgraded|approved|renewed) (on|up|for|as|in|to|until|through|at|the|till|"
    "twice|by|from|out|with|a|into)?",
    "(no|a) (note|record|payment|charge|flag|hold|discount|credit|card|balance) (on|in|for|from|against|of) (it|the|"
    "your|here|that|file)", "you (applied|renewed|upgraded|registered|enrolled|subscribed|signed up|opted|clicked|"
    "paid|cancelled|joined|downgraded|were charged|got charged|were billed) (to|for|on|it|in|up|the|a|with|by|at|"
    "from|your|through|twice|last)?", "(it|they|payment|charge|card|renewal|refund|that) (renewed|got|went|was|ran|"
    "were) (ticked|through|declined|charged|posted|refunded|twice|filed|processed|renewed|cancelled|refused|rejected|"
    "automatically|annually|billed|bounced|approved|issued|sent by post|flagged|suspended|taken|duplicated|paid)",
    "it renewed",
    "there (is|was|it) (a|an|no|the|one|two) *2 (charge|payment|refund|flag|note|invoice|credit|balance|hold|lock|"
    "duplicate|renewal|transaction|application) (on|for|here|from|in|of|that|dated|pending)",
    "(charge|charges|payment|payments|invoice|refund|transaction) (of|for) *5 (on|from|dated|went|in)",
    "i (have|have got|see|can see) (the|a|your|both|two|three|that) * (charge|charges|payment|payments|invoice|"
    "invoices|refund|subscription|order|"
    "application|renewal|record|profile|account|membership|registration|transaction|subscriptions|memberships|"
    "booking|bio)", "the profile (of|for|says|shows|has)", "(paid|good|valid|active) (to|until|through|till) the",
    "you have *3 (left|remaining|outstanding|due) ",
    "(address|email|phone|number|card|city|name) (in|on) (the|your) (profile|file|account|record) (is|in|was)",
    "(moved|put) you (to|on|into|in) the", "they have moved you",
    "card (ending|on file|that ends|ends)",
)  # fmt: skip
CHANGES = (
    f"i (have|just|have just|have gone ahead and|went ahead and|have already|had) * {DONE} (it|that|your|the|you|"
    f"this|them|both|a)?",
    f"(it|that|this|that one|which|{HOLDS[1:-1]}) (is|has been|was|are|have been|is now|are now|is all|will be) * "
    f"{DONE}",
    "i am (cancelling|canceling|changing|updating|resetting|removing|refunding|switching|upgrading|downgrading|"
    "reversing|extending|processing|crediting|"
    "deleting|merging|reactivating|closing|waiving|moving|unlocking) (it|that|your|the|you|this|them|both)",
    "i (can|will|am going to) (just)? (cancel|refund|reverse|put|process|change|update|switch|upgrade|downgrade|"
    "remove|delete|credit|reset|close|"
    "pause|reinstate|unlock) (it|that|your|the|this|them|you) *3 (now|right now|for you|today|in now|from here|from "
    "my end|through)", "consider it (done|cancelled|canceled)", f"(you are|you have been|that is) (all)? {DONE}",
    f"i (have|have just|just) (put|set|turned|taken|got|made|opened|filed|issued|sent|fixed|booked) * (your|the|that|"
    f"it|a|you) *3 {HOLDS}",
    "i (have|have just) (put|set|turned|taken|got) (it|that|the second one|them|you) (through|back)",
    f"(cancelling|changing|updating|resetting|removing|refunding|switching) (it|that|your|this|the) * (now|for you|"
    f"{HOLDS[1:-1]})",
)  # fmt: skip
ACCOUNT_UNLESS = (
    "i (can|could|will) * (now|today|for you|right now) if you (want|like|wish|prefer)",
    "i (can|could|will) *6 if you (want|like|wish|prefer)",
    "(account|membership) (manager|managers|team|rep|representative|executive)",
    "(website|page|app|email|letter|link|message|message that) (says|shows|said)",
    "(see|understand|hear) (how|why|what|where|that you are|that would|that is)",
    "says (that)? on (the|our) (website|page)",
    "(does|did|what|when|if|has|is|was|are) (it|that|this|the system|the screen) (say|says|show|shows)",
    "(if|when|once|whether|unless|before|could|would|should|may|did|do|are|were) you *2 (applied|renewed|paid|"
    "cancelled|upgraded|registered|"
    "signed|subscribed|clicked|charged|billed|on|down|set|up)",
    "(on|in|to|from) your (card|statement|profile|account) (or|do you|please|at home)", "to confirm (the|your)",
    "confirm the *4 your (profile|account|membership|card|file)",
    "(confirm|verify|give|tell|what|have|address|email|number|phone|digits|four|city|birth|code|"
    "line|name) *5 (on|in|to|from|for|with) your (account|profile|membership|card|subscription|file)",
    "(look|looking|pull|pulling|get|getting|bring|check|checking|find|open|opening|in|into) *2 (at|up|in|into|to)? "
    "your (account|profile|membership|subscription|record)",
    "what is (on|in) your", "thank you for your (payment|membership)", "what (it|your) *2 (says|shows)",
    "you are (on|down) (hold|the line|the phone)", "your (account|membership|card|profile) (is it|are you)",
    "is your", "are you (on|paid|signed|set|down)", "how (is|was) your",
    "i (am|have) not (cancelled|changed|updated|reset|removed)", "which (plan|card|account|membership)",
    "would be (charged|billed|refunded|cancelled)", "(screen|page|computer|system) (is|has) (frozen|stopped|closed)",
    "you can see", "(can|do|could) you see", "do you see", "what do you see",
)  # fmt: skip
