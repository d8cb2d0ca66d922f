"""More ways to tell what the record holds, or to change it: by the screen, by the state, by the money, by the deed.

Written by thinking of who does the telling (the screen, the note, the agent's eyes) and of what is told of (the plan,
the charge, the member's standing); `GENERAL` is what any caller may hear: prices, rules, instructions, a message taken.
"""

from __future__ import annotations

THING = (
    "(account|profile|membership|subscription|plan|annual|monthly|card|invoice|invoices|payment|renewal|login|"
    "statement|refund|balance|order|charge|charges|registration|seat|application|password|listing|trial|discount|"
    "credit|certificate|booking|status|auto|autorenew|request|headline|bio|duplicate|cancellation|upgrade|downgrade)"
)
WHOSE = "(your|his|her|their|the|that|this|both)"
AMOUNT = "(dollars|bucks|pounds|euros|refund|money|amount|credit|difference|cent|penny|dollar)"

MORE_READS = (
    "(system|computer|screen|record|file|profile|we|i|it) (has|have|still has|still have|has still|have still)? "
    "(got)? "
    "(you|your *2) (as|down|under|listed|registered|on the|in as|marked|with|at the old)",
    "(have|has|got) (still)? your (old|previous|former|new) (address|email|card|name|number|title|bio|phone)",
    "you have (got)? (a|an) (credit|balance|refund|renewal|hold|payment|invoice|outstanding) *2 (of|on|sitting|"
    "coming|"
    "due|from|pending|for|here|there)",
    "you will see (the|that|your|a) *2 (credit|refund|money|charge|payment|change|discount|difference)",
    "(comes|come|came|goes|going|coming|taken|knocked) (off|onto|on) (your|the) *2 (bill|card|account|invoice|"
    "statement|balance)",
    "(both|two|three|all) *1 (charges|payments|invoices|renewals|accounts|profiles|subscriptions|memberships) "
    "(are|were"
    "|both|went|on|from|dated|here|under)",
    "you have been (a|with) (member|us|paying|premium|basic) *2 (since|for)",
    "you (were|are|have) (never|not) *2 (enrolled|registered|charged|billed|signed up|subscribed|refunded|renewed|"
    "cancelled|moved|upgraded)", "(renewal|billing|expiry|start|end|due) date (is|was|falls|shows)",
    "(the|that) one (on|from|dated|in) *4 (bounced|failed|declined|went|posted|cleared|renewed|was)",
    "(we|i|they) (sent|mailed|emailed|shipped|posted) (that|the|your|it) *2 (invoice|certificate|statement|receipt|"
    "badge|card|letter|notice|contract) (to|on|in|out)",
    "card (we|i|you) (have|have got|hold|keep|see) *3 (ends|ending|finishes|expires|expired|is)",
    "you are * (past due|overdue|behind|in arrears|paid up|up to date) (by|on|for|since|with|until)?",
    "(still|only|just)? have (one|two|three|four|five|six|seven|eight|nine|ten|eleven|a few|a couple of) (months|"
    "weeks|days|credits|sessions|seats) (left|remaining|to go|unused)",
    "(says|showing|shows|reads|marked|listed|flagged|states) (here|that|as|it|you|locked|on the)",
    "(it|this) (looks|look|appears|seems) (like)? (you|your|the|it|there|that) *2 (are|were|have|had|has|was|is|paid|"
    "signed|renewed|got|went|account|card|payment|plan|membership|charge|renewal|system)",
    "^(okay|so|right|yeah|and|well)? looks like (you|your|the|it|there) (are|have|was|were|is|card|payment|plan|"
    "membership|renewal|had|has|got|signed|paid)",
    "(i do|i can|i) (see|have|find) (both|two|three|all|one) of (them|those|these)", "i do (see|have|show|find)",
    "what i (have|see|am seeing|am showing|have got) (here)? (is|for you|on)",
    "on (my|our|this) (end|side|screen) (it|i|you|the|your|that|there) (is|reads|says|shows|see|have|was|are)",
    "(have|have got|see|got|find|found|here is) (a|the|your) <who:3> (here|listed|registered|on file) (at|in|"
    "with|under)",
    "(pulled|brought|opened|got) (you|your *2|it|the *2) up (and|here|now|so|okay|it|there)",
    "there (is|was) (a|an|one|no|your|the|also a|still a) *2 (request|note|renewal|application|subscription|"
    "membership|seat|profile|invoice|block|restriction|discount|cancellation|refund|hold) (here|on|from|in|"
    "dated|that|"
    "for|of|still|but|and|under|sitting|pending)",
    "you are (set|still set|currently set|marked|tagged|flagged|listed|down|hidden|locked|paid|registered|enrolled|"
    "past due|overdue|suspended|deactivated|unsubscribed|signed up|subscribed|active|expired) (to|as|on|for|in|out|"
    "through|until|up|at|under|till|with|since|here|and|because|hidden|private)",
    "(right now|currently|at the moment|as of today|so|still|already) you are (on|in|with|under|paying|at) (the|a|an|"
    "our|your|that|basic|monthly|annual|yearly|free)",
    "you (were|have been) (down|put|listed|marked|tagged|entered|moved|set|placed|dropped|removed|taken|signed|"
    "double|"
    "charged|billed|refunded) (under|as|on|to|in|for|off|up|twice|by|from|out|with)",
    "you are (on|down|booked|confirmed|registered|in|set) for (tomorrow|today|monday|tuesday|wednesday|thursday|"
    "friday|saturday|sunday|the)",
    "you have (got)? (two|three|four|a couple of|one|another|no|an|a) *2 (membership|memberships|account|accounts|"
    "profile|profiles|subscription|subscriptions|invoice|invoices|credit|credits|application|applications|seat|seats|"
    "charge|charges|balance|refund|months|days|weeks)",
    "(last|next|latest|previous|first) (payment|charge|renewal|invoice|login|billing date|bill) (is|was|went|"
    "comes|came|"
    "will|of|on|for|runs)",
    f"{WHOSE} {THING} (ran|renewed|expired|lapsed|ended|bounced|failed|posted|cleared|declined|went|closed|came|"
    "landed)",
    f"(your|his|her|their) {THING} (runs|renews|expires|lapses|goes|closes|comes|lands|carries|kicks|stays|sits|ends)",
    f"^(okay|so|and|yeah|right)? {THING} (ran|renewed|expired|lapsed|bounced|failed|declined)",
    f"{THING} (is|was) (on|in|at|under|set|active|paused|closed|open|frozen|still|declined|pending|blocked|paid|due|"
    "expired|hidden|locked|disabled|suspended|inactive|live|stopped|overdue|linked|attached|good until|good through)",
    "(paid|good|covered|active|valid|current) (up)? (through|until|till|up to|to) (january|february|march|april|may|"
    "june|july|august|september|october|november|december|next|the|this|end)",
    "(first|second|third|other|last|duplicate) one (is|was|carries|has|says|shows|went|came|failed|declined|posted|"
    "renewed|got|closes|closed)",
    f"{AMOUNT} (is|are|was|were|will|should|ought|going|coming|comes|goes|went|lands|to) *3 (back|come back|refunded|"
    "returned|coming|credited|on its way|in your|on your|to your)",
    f"{AMOUNT} (coming|on its way|going|headed) *1 (back|to you|to your|out)",
    "(refund|refunds|credit|money) (lands|hits|posts|arrives|will land|will hit|should land|should hit|comes through|"
    "goes back) (in|on|by|within|to|tomorrow|today)",
    "i have (the|your|all|both) *3 (copies|copy|invoices|statements|receipts|certificate|letter|form|report|records) "
    "(you|for|from|here|that)",
    "(locked|suspended|closed|cancelled|canceled|renewed|declined|flagged|deactivated|disabled|charged|billed|opened|"
    "joined) (on|since|back in|as of) (the|january|february|march|april|may|june|july|august|september|october|"
    "november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "(no|any) (note|notes|record|trace|sign|payment|cancellation|refund|charge) (on|in|of) (it|the|your|here|"
    "that|file|"
    "any|this|a)", "(your|the) notes (say|show|from|are|have|do)",
)  # fmt: skip

GENERAL = (
    "(usually|normally|generally|typically|always|as a rule|in general|every member|all members|members|most|some|"
    "anyone|everyone|people|folks) *6 (is|are|was|get|gets|renews|renew|runs|run|goes|lands|land|comes|paid|charged)",
    "(if|when|once|whenever|unless|until|in case|suppose|say|whether|before) (you|it|the|your|your card|a|they|we|i|"
    "that|this) *4", "(would|could|might|may) (be|have|get|go|come|run|renew|end)",
    "(charge|charges|payment|payments|plan|plans|renewal|refund|refunds|invoice|invoices|membership|memberships|"
    "subscription|subscriptions|certificate|certificates) (is|are) (a|an|per|priced|for|always|available|free|open|"
    "listed|at least)",
    "(leave|left|leaving|take|taking|took|jot|write|wrote|sent|send|make|made|making|put|drop) (you|us|me|her|"
    "him|them|"
    "a|an|your|it|down)? *2 (note|message|memo|word)",
    "(message|note) (is|for|in|to|goes|on her|on his|on their)",
    "you are (on hold|on the line|on the phone|on a recorded|in the right|in good|in luck|in queue|next in|all "
    "set|due "
    "an apology|due a|on speaker|in the queue|down to)", "(put|placed|place|stick|pop) (you|it|that|this) *2 "
    "(hold|speaker|through|mute)",
    "(put|sent|moved|switched|transferred) (you|me) (through|over|across) (to|now)?",
    "(see|understand|hear|know) (how|why|what|where|you are upset|you are frustrated|you are angry|you are worried)",
    "(looks|look|sounds|seems) like (you have reached|you have dialed|you have dialled|you have called|"
    "you are looking|you are calling|you are breaking|you are having|you are after|it is going|a|an|rain|we)",
    "(your|the) (line|call|name|number|voice|connection|phone|phone call)",
    "(page|site|website|button|menu|tab|app|screen) (is|says|shows|reads|should|will|lists) *3",
    "(go|click|log|head|look|scroll|tap|open|navigate|sign) (to|on|in|into|under|at|down|onto|your|the) *4",
    "(reset|change|update|cancel|fix|switch|move) (it|that|this|them) (yourself|online|on your own|at any)",
    "(does|did|what|when|if|has|is|was|are|were|have) (it|that|this|the|your|you|there|she|he|they) *3",
    "is that (right|it|correct|you|so|what)", "(i|we) (moved|switched|changed) (house|jobs|teams|desks|offices|here)",
    "(i|we) (understand|hear|gather|take it|appreciate|realise|realize) * you (were|are|have|had|got) *3",
    "like you have (got|reached|dialed|dialled|called|come) *3", "(put|putting|get|getting) you through",
    "(please|just|you can|you could|you may|you should|have to|need to|want to|would like to|trying to|wanted to)",
    "your (name|message|call|request|number) (down|to|with|on|through)", "(put|have) you (on|down) (hold|the "
    "list to call|for a call)",
    "(year|week|month|time|day|line|phone|subject|topic) (moved|changed|switched|is)",
)  # fmt: skip
"""A hit that touches one of these is general talk, the member's wish, or about the call itself."""
