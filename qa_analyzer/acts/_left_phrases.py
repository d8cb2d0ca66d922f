"""More phrases of what is left to do after the call: other tries, other hands, waiting lists, what takes effect."""

from __future__ import annotations

GROUP = (
    "billing|accounts|accounting|finance|support|matching|compliance|events|contracts|legal|tech|engineers|engineering|"
    "developers|technicians|team|folks|people|guys|crew|desk|department|office|group|lady|committee|reviewers|editors|"
    "manager|supervisor|colleague|colleagues|specialist|coordinator|side"
)
"""Who has work to do when named without a name; pronouns are too many-sided for that."""
WORK = (
    "look|check|review|call|ring|phone|write|contact|reach|get|come|sort|fix|process|handle|pick|push|run|sign|ship|"
    "mail|post|schedule|finish|complete|do|make|add|put|move|switch|change|swap|remove|give|restore|reset|rerun|"
    "rebuild|refresh|resend|validate|audit|clean|return|deliver|release|clear|confirm|approve|respond|reply|email|"
    "update|correct|refund|issue|send|investigate|decide|take|wrap|pull|work|reindex|turn"
)
WILL = (
    "(will|is going to|are going to|is gonna|are gonna|gonna|gotta|got to|has to|have to|has got to|have got to|needs "
    "to|need to|should|ought to|is about to|are about to)"
)
ANOTHER_TRY = "call|ring|buzz|shout|bell|try|tinkle|callback|go"

MINE_MORE = (
    "(i|we) (will|am|are) (going|gonna)? (to)? *1 (try|call|ring|phone|contact|reach) (to|out to)? "
    "(you|back) (again|back|another|once|on|tomorrow|later|next|this|in|by)?",
    f"(i|we) (will|am|are|can) (going to|gonna)? *1 give you (a|another|one more) *1 {ANOTHER_TRY}",
    "let me (call|ring|phone|get|come) (you)? back",
    "(let me|i will|we will|i am going to|i am gonna) (drop|send|write) you (a|another) (line|text|word)",
    "(you will|expect|you can expect|you should) (to)? (get|have|hear|receive|expect)? (a|another)? *1 "
    f"{ANOTHER_TRY} (back)? from (me|us|our|the|one|somebody|someone)",
    "(you will|you should|expect to) (then|also)? hear (back)? from (me|us|our|somebody|someone)",
    "(i|we) (have to|need to|got to|gotta|must|want to|still have to|still need to) (still|just|then)? (run it|run "
    "this|run that|clear it|clear this|clear that|confirm it|confirm this|take it up|take this up|talk to|speak "
    "to|speak with|talk with|chase|follow up) (by|past|with|on)? *3 (and|first|then|before)",
    "(i|we) will (make sure|see to it|see that|ensure) (that)? (he|she|they|somebody|someone|it|<name>) (rings|calls|"
    "phones|gets|writes|does|is done|comes|looks|contacts|sees|has|goes)",
    "(i|we) will have <name> (call|ring|phone|email|contact|get|write|reach|look|check|review|sort|fix)",
)  # fmt: skip
THEIRS_MORE = (
    f"{GROUP} {WILL} *1 {WORK}",
    f"(one|some|two) of (our|the|my) <w:2> {WILL} *1 {WORK}",
    "(somebody|someone|one|a person|a colleague) (from|in|on|of) (our|the|my) <w:2> (will|is going to|is gonna|rings|"
    "calls|phones|looks|gets|writes|emails|contacts)",
    f"<name> (in|from|at|over in|over at) <w:2> {WILL} *1 {WORK}",
)  # fmt: skip
OWED = (
    "(i|we) (have|will|am going to)? (just|now|also|already)? put in for (a|the|your|it|that)",
    "put|putting|sent|sending (a|the|your) (request|order|claim|form) in",
    "(i|we) (will|have|am going to)? (just|now|also)? put (your name|you|this|that|it) (in|down|forward) (to|for|"
    "with) *6",
    "(we|they) will (send|mail|post|ship|get) you (another|a new|a replacement|a fresh) (one|card|badge|certificate|"
    "kit|copy|"
    "letter|pack|box)",
    "(it|that|this|everything) (has been|is been|is|was|got|is being) (handed|passed|sent|given|forwarded|submitted|"
    "assigned|"
    "routed|referred) (over|on|up|off|along)? to (the|our|my|a) *2 (team|desk|department|office|people|"
    "folks|guys|group|manager|lead|supervisor|engineers|developers|billing|accounts|finance|legal|support|specialist)",
    "(i am|we are|am) (sending|passing|handing|forwarding|giving|submitting) (it|this|that) (over|on|up|along)? to "
    "(the|our|my) *3 (to|for|so|and)",
    "still (needs|has to get|has to have|requires|waiting for|waiting on|awaiting|pending) *3 (approval|signature|sign "
    "off|okay|review|check|confirmation|clearance)",
    "(waiting|wait) (on|for) (the|our|my|a)? *2 (approval|team|department|office|processor|decision|confirmation) "
    "(to)?",
    "(you are|i have you|i have put you|i put you|we put you|put you|got you|have you) *1 (on|onto) (the|a|our) "
    "(waiting|wait|call "
    "back|callback|priority) (list)?",
)  # fmt: skip
"""Handed in, or waiting for somebody: work that is left whatever is said of when."""
TOLD_MORE = (
    "(kicks|comes|goes|takes) (in|into effect|effect|live)", "(kick|come|take|go) (in|into effect|effect|live) (on|at|"
    "by|from|the|next|tomorrow|tonight|within|in|as)", "takes effect|hold",
    "you will (then|also|probably|just)? (see|find|notice) (it|that|this|the *1 credit|the *1 refund|the *1 change|the "
    "money) (on|in|by|within|tomorrow|next|show|come|back|there)",
    "(you|it|that|this|they|everything) (should|will|would|ought to) (then|also|probably|just|all)? be (all|fully|"
    "completely|back|up)? *1 (switched|moved|set|live|fixed|sorted|done|ready|finished|visible|running|in place|up|"
    "over|"
    "back|restored|complete|gone|listed|changed|posted|cleared)",
    "(it|that|this) (gets|is) (processed|paid|posted|mailed|shipped|refunded|released|cut|run|updated|drawn|sent|"
    "reviewed|picked up) (out)? (at|on|by|end|every|each|overnight|nightly|within|in|the)",
    "(they|he|she) (will|is going to|are going to|is gonna|are gonna) (then|also|just|probably)? (have|push|run|ship|"
    "finish|complete|do|make|add|put|move|switch|change|remove|give|restore|return|wrap|pull|work|turn) (it|this|that|"
    "you|the|your|them)",
    "(index|system|site|search|page|cache|database|report|directory|feed|server|sync|list) (needs|need|has|have|will) "
    "(to)? "
    "(refresh|update|rebuild|rerun|reindex|sync|catch up|run|reload|recalculate)",
    "(somebody|someone|they|team|billing|accounts|finance|legal|desk|office) (then|just|always|usually|normally|"
    "simply)? (sends|send|mails|mail|posts|post|ships|ship|emails|email|calls|call|rings|ring|writes|write|contacts|"
    "contact) (to)? (you|it|one|them|a new|the new) *1",
    "(it|that|this|one|both|they|all|card|badge|invoice|check|cheque|letter) (goes|go|ships|ship|leaves|leave|is going|"
    "are going|gets sent|is sent) (out|off|over|across)? (with|in|on) *4 (batch|run|post|mail|mailing|shipment|courier|"
    "cycle|round|upload|sweep|delivery|van|truck)",
    "(link|invite|invitation|badge|kit|box|order|check|cheque|notice|confirmation|agenda|login) (goes|ships|comes|gets|"
    "is going|is shipping|is being|will go|will ship) (out|sent|over|on|by|tomorrow|mailed|to)?",
)  # fmt: skip
"""What will come to pass; counts as work left where a time, or its lack, is spoken of."""
