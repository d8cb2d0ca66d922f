"""Phrases of what is left to do after the call, and of when."""

from __future__ import annotations

from ._left_phrases import MINE_MORE, OWED, THEIRS_MORE, TOLD_MORE
from ._time_phrases import COUNT, DAY, UNIT

SOMEBODY = (
    "somebody|someone|they|he|she|who|team|billing|accounts|finance|support|matching|compliance|events|"
    "contracts|legal|colleague|manager|supervisor|coach|specialist|department|lead|people|tech|engineers|"
    "developers|desk|office|everybody|one"
)
ACTS = (
    "look|looks|check|checks|review|reviews|call|calls|ring|rings|phone|phones|write|writes|contact|"
    "contacts|reach|get|gets|come|comes|sort|sorts|fix|fixes|process|processes|handle|handles|pick|picks|"
    "take|takes|investigate|approve|approves|respond|reply|email|see|sees|introduce|be|follow|update|"
    "correct|refund|issue|send|sends|release|clear|confirm|chase|go|decide"
)
THEIRS = (
    f"{SOMEBODY} (will|is going to|are going to|has to|have to|needs to|need to|should|would|can|is gonna) "
    f"(then|also|just|probably|have to|need to|be able to|definitely)? {ACTS}",
    "(somebody|someone|they|he|she) will $",
    "^ *3 (somebody|someone|team|desk) (looks|checks|calls|sees|reviews|gets back|will)",
    f"<name> (will|is going to|is gonna) (then|also|just|have to|need to)? {ACTS} (back|at|into|to|you|it|"
    "that|this|in touch|out|up)",
    "you will (then|also)? (hear|be contacted|be notified|be called|get a call|get a reply|get an answer|get "
    "a decision) *2",
    "(have|get|ask|asked|let|made|got) (someone|somebody|them|him|her|billing|accounts|the team|my manager|"
    "my supervisor|our team|a colleague) (to)? (look|check|call|ring|review|contact|reach|get|fix|sort|email|"
    "write|follow|investigate|take|refund|release|confirm|phone)",
    *THEIRS_MORE,
)  # fmt: skip
MINE = (
    "(i|we) will (then|also|just|personally|definitely|make sure to|be sure to|certainly)? (call|ring|phone|"
    "text|write|contact|update|message) (to)? (you|back)",
    "(get|come|be|going) back (to you|in touch|with you)", "(will|to|and) (then)? let you know",
    "(i|we) (will|am going to|are going to) (then|also|just|personally)? (follow up|chase|be in touch|keep "
    "an eye|keep you|look out|find out|report back|circle back|escalate|investigate|follow through|stay on)",
    "(call|ring|phone) you (back)? (with|when|once|as soon|tomorrow|later|either way|by|on|before|after)",
    "be in touch", "i owe you (an|a)",
    "(i|we) will (then|also|just)? (ask|check|speak|talk|raise|pass|take|put|send|forward|flag|get) *6 (and|"
    "then) (i will)? (get|come|call|ring|write|let|email|phone|be|text|update)",
    "(i|we) will (ask|speak to|talk to|check with|raise it with|raise this with|flag it with|flag this with)",
    "(keep|have) you (posted|updated|informed|in the loop)",
    *MINE_MORE,
)  # fmt: skip
FILED = (
    "i|we (have|will|am going to)? (just|now|also|already)? sent|send|given|give|submitted|passed|put|handed "
    "it|this|that|your|them|the (on|over|through|in)? *1 (to|with) (the|our|my) *2 team|desk|department|"
    "office|people|group|manager|lead|supervisor",
    "(raise|raised|raising|open|opened|opening|log|logged|logging|put|putting|submit|submitted|submitting|"
    "file|filed|filing|create|created|creating|start|started|place|placed|send|sent|make|made) *2 (ticket|"
    "case|request|bug|report|flag|issue|query|claim|dispute|complaint|investigation|escalation|form in|note "
    "through|referral|order for)",
    "(ticket|case|request|claim|dispute) is (in|open|logged|raised|with|submitted|going|on)",
    "(i|we) (have|will) (just)? (escalated|escalate|passed|forwarded|flagged|referred|handed) (it|this|that|"
    "your|you|the)? *3 (to|on|over|with|for|up)?",
    "(is|are|it is|that is) (now|currently|still|just)? (being)? (processed|reviewed|investigated|looked at|"
    "looked into|escalated|worked on|pending|under review|in progress|in process|in the queue|in the "
    "pipeline|with the)",
    "i have (left|got) (a|the) (message|note) (for|with)",
    *OWED,
)  # fmt: skip
THING = (
    "refund|refunds|money|payment|invoice|invoices|credit|balance|cheque|check|card|letter|letters|"
    "certificate|certificates|badge|badges|parcel|package|ticket|tickets|statement|pass|paper|book|pack|"
    "documents|document|receipt|courier|replacement|copy|transfer|amount|reimbursement|report|listing|"
    "profile|list|matches|one|note"
)
ARRIVES = (
    "goes|comes|go|come|going|coming back (on)? to your|the *1 card|account|bank", "comes|goes back in|within|by|on",
    f"normally|usually|typically|generally|about|around (takes)? {COUNT} (to|or)? *1 {UNIT}",
    "that|which|it|credit|payment|refund|one|they|reversal|money shows|comes|arrives|lands|posts|clears|settles|"
    "ships|goes (up|in|out|through|back)? "
    "(on|by|in|next|tomorrow|tonight|within|at)",
    "they|team|desk|people|office (usually|normally|generally|typically|always) do|get|turn|answer|reply|"
    "process|take|finish|handle",
    f"{THING} *3 by|on|before (the)? {DAY}|noon|first|end", f"{THING} *1 tomorrow|tonight|today|within|overnight",
    f"{THING} (will|should|is going to|would|ought to|has to|needs to)",
    f"{THING} (is|are) (on its way|on the way|on their way|in the post|in the mail|coming|being|due|to be)",
    "(it|that|this|those|they) (will|should|is going to|would) (then|also|probably|just|all|only|now|"
    "normally|usually)? (be|take|show|turn up|pop up|arrive|appear|come|go|reach|land|hit|clear|post|drop|update|"
    "reflect|"
    "happen|rerun|run|end|start|move|get|finish)",
    "you (will|should|would|are going to) (then|also|probably|just|all)? (hear|receive|get|see|have|be on|be "
    "able|be in|find|be refunded|be paid|be billed|be moved|be switched|be contacted|be set)",
    "(takes|take|taking|turnaround|within|allow|give it|give them|wait) (about|up to|around|roughly|"
    "another)? *4 (day|days|hour|hours|week|weeks|minutes|business|working|overnight)",
    "(be|have) (refunded|reissued|re issued|credited|posted|mailed|shipped|couriered|processed|corrected|"
    "updated|activated|released|paid out)",
    "(i|we) (will|am going to|are going to) (then|also|just)? (send|post|mail|courier|ship|issue|process|"
    "refund|credit|upload|cancel|remove|change|update) *4",
    "(comes|goes) (out|down|off|through|in|up) (on|in|by|tomorrow|that|next|tonight)",
    "(invoice|profile|page|list|dashboard|site|system|record) (will)? (updates|update|refreshes|refresh) *3",
    "(matching|it|job|report) runs|reruns (overnight|tonight|on|every|at)",
    *TOLD_MORE,
)  # fmt: skip
NO_WORK = (
    "(invoice|payment|fee|bill|balance|dues|amount) (is|was|falls|comes) due",
    "should *1 (never|not)? have (been|had|happened|told|gone|come|known|seen|got|gotten|cost|taken)",
    "(will|would|is going to|are going to) *1 (love|enjoy|like|adore|appreciate|laugh|chuckle|giggle|smile|grin|"
    "miss|be "
    "jealous|be envious|get a kick|get a laugh|get a chuckle) *2",
    "(will|would) *1 be (glad|happy|pleased|delighted|thrilled|chuffed|tickled|sorry|sad|over the moon|proud|"
    "relieved) *1 "
    "(to hear|to know|of|about|that|for you|you|it|$)",
    "(what|which|best|good|right|a) *1 (number|line|phone|cell|mobile) *5 (call|ring|phone|reach|try|get|text|"
    "contact) you",
    "(may|can|could|should|shall|do|might) (i|we) *1 (call|ring|phone|reach|try|get|text|contact) you (back)? (on|at|"
    "if)",
    "if (it|he|she|they|you|we|the|this|that|i|there|anything|something|somebody|not)",
    "(when|once|after|should) (you|we|the line)",
    "off|disconnected|drops|dropped|you|fails *1 i|we will (call|ring|phone|try)", "(put|place|pop|leave) you on hold",
    "(hold|bear with|minute|second|moment|sec) (while|and) *2 (check|look|ask|see|find)",
    "(check|look|ask|see) (it|that|this)? (now|right now|for you now|while you|quickly)", "what (will|would|should)",
    "your (own)? *1 bank|manager|accountant|lawyer|supervisor|assistant|company|office|people",
    "people|everybody|everyone|companies|they will|can|should *1 see|find (you|your)",
    "(waiting|wait) list since", "(and|which) i just did", "will (not|never)", "(will|should|would) not",
    "(would|do|did|will|can|could|should) (you|they|he|she|that|it|i|we) (like|want|prefer|be|get|have|call|"
    "need|take)",
    "call you back (on|at|if)", "will *1 be (charged|billed|debited)", "will *1 (renew|lapse|expire)",
    "(get|be|come) back (to you)? (in|within) (a|one|two|three|1|2|3) (second|sec|moment|minute|minutes|tick|" "jiffy)",
    "you (will|would|should) (still|then|also|just|only)? (have|need) to|not", "(is|was|are|were) (it|that|this) the "
    "one",
    "should be (fine|okay|all right|good|able|working)", "(i|it|that|you) would be (great|happy|glad|lovely|fine|nice)",
    "will be (able to help|happy to|glad to|with you shortly|with you in a)",
    "that will be (all|everything|fine|great|okay|it)",
    "you (should|will|would) (have|see|get|find) (a|an|the)? (email|e mail|code|prompt|text|link|button|"
    "option|page|screen|tab|menu|little|box|message)",
    "(it|that|this) (should|will|would) (show|say|ask|be|take you|open|load|come up|pop up) (you|up|now|"
    "right|on your screen|on the screen|on the page)",
)  # fmt: skip

NOT_FILED = (
    "if (it|you|we|they|i)", "(do|did|have|would) (you|i|they|we) *2 (open|raise|log|submit|file)",
)  # fmt: skip
