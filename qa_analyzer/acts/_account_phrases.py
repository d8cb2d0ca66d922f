"""Phrases that tell or change what the record holds."""

from __future__ import annotations

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
    "we are (showing|seeing) (a|an|that|your|the|you|it|no|two|one|eleven|twelve|ten|three|four|five|six)",
    "i am (showing|seeing|reading) (a|an|that|your|the|you|it|no|two|one|here)",
    f"your *1 {HOLDS} (is|was|has|had|will|says|shows|renews|renewed|expires|expired|got|went|ends|ended|started|"
    f"starts|runs|ran|tried|did|lapsed|came|stays|failed|bounced)",
    "(invoice|payment|bill|balance|receipt|statement) (is|was|comes to|came to|for|of) *4 (dollars|pounds|euros|bucks)",
    "(dollars|pounds|euros|bucks) *1 (paid|charged|billed|taken|refunded|due|outstanding) (on|by|in|since) *2",
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
    "card (ending|on file|that ends|ends)", "you are (signed|logged) (in|on) (on|at|to|from|in) *1 (one|two|three|"
    "four|five|several|some|this|the|a|your|more)",
    "i am (now|already|inside)? (in|into|on) (the|your) (account|profile|record)",
    "(we are|i am) (showing|seeing) <when> *4 (street|lane|road|avenue|drive|court|way|place|boulevard|apartment|unit)",
    "you have got the (annual|monthly|yearly|basic|premium|free|standard|gold|silver) (one|plan|membership|tier)",
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
BY_RULE = (
    "*3 (is|are|get|gets|will be) *1 (charged|billed|renewed|refunded|sent|mailed|paid|taken|cancelled) (on the day|"
    "when|whenever|every|each|automatically|monthly|yearly|annually|at the|once|as soon|upfront|up front|in advance)",
)
"""What happens to any member by the rules."""
ACCOUNT_UNLESS = (
    "i (can|could|will) * (now|today|for you|right now) if you (want|like|wish|prefer)",
    "i (can|could|will) *6 if you (want|like|wish|prefer)",
    "(put|putting|get|getting) you through", "(i|we) (understand|hear|gather|take it|realise|realize) * you (were|are|"
    "have|had|got) *3", "(sorry|apologise|apologize) (that)? you (were|are|have been|had) *3",
    "(account|membership) (manager|managers|team|rep|representative|executive)",
    "(website|page|app|email|letter|link|message|message that) (says|shows|said)",
    "(see|understand|hear) (how|why|what|where|that you are|that would|that is)",
    "says (that)? on (the|our) (website|page)",
    *BY_RULE, "(does|did|what|when|if|has|is|was|are) (it|that|this|the system|the screen) (say|says|show|shows)",
    "(if|when|once|whether|unless|before|could|would|should|may|did|do|are|were) you *2 (applied|renewed|paid|"
    "cancelled|upgraded|registered|"
    "signed|subscribed|clicked|charged|billed|on|down|set|up)",
    "(on|in|to|from) your (card|statement|profile|account) (or|do you|please|at home)", "to confirm (the|your)",
    "confirm the *4 your (profile|account|membership|card|file)",
    "(confirm|verify|give|tell|what|have|address|email|number|phone|digits|four|city|birth|code|"
    "line|name) *5 (on|in|to|from|for|with) your (account|profile|membership|card|subscription|file)",
    "(when|once|if|before|until|as soon as|so) *2 i am (in|into|on) (the|your)",
    "(look|looking|pull|pulling|get|getting|bring|check|checking|find|open|opening|in|into) *2 (at|up|in|into|to)? "
    "your (account|profile|membership|subscription|record)",
    "what is (on|in) your", "thank you for your (payment|membership)", "what (it|your) *2 (says|shows)",
    "you are (on|down) (hold|the line|the phone)", "your (account|membership|card|profile) (is it|are you)",
    f"your {HOLDS} is (this|that|it|there|now a)", "(left|leave|leaving|sent|wrote|write|made|make|take) * note",
    "(sorry|shame|pity) *2 your", "(depends|depending) on your",
    "is your", "are you (on|paid|signed|set|down)", "how (is|was) your",
    "i (am|have) not (cancelled|changed|updated|reset|removed)", "which (plan|card|account|membership)",
    "would be (charged|billed|refunded|cancelled)", "(screen|page|computer|system) (is|has) (frozen|stopped|closed)",
    "you can see", "(can|do|could) you see", "do you see", "what do you see",
    "you are (locked|shut|kicked|thrown|logged|signed) out",
)  # fmt: skip
