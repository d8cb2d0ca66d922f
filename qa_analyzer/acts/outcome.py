"""What is left to do after the call, and when it will be done."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._persons import name_in
from .rule import Rule

_UNIT = "minute|minutes|hour|hours|day|days|week|weeks|month|months|working|business|weekday|weekdays"
_COUNT = "a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|couple|few|half|1|2|3|4|5|6|7|8|9|10|12|14|15|20|24|30|45|48|60|72"
_DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|tomorrow|tonight|overnight"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_TIMES = (
    _DAY, f"{_COUNT} (to|or|and a)? (two|three|four|five|six|seven|eight|nine|ten|half|of|1|2|3|4|5|7|10)? {_UNIT}", "(forty|twenty|seventy) (eight|four|five|two) hours", f"{_MONTH} (the)? (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|4th|5th)", f"(on|by|the|of|before|until|from|late|early|mid) *1 {_MONTH}",
    "by|before|until|after|around|at (about|around)? <when> (a m|p m|am|pm|oclock|noon|midday|thirty|fifteen)",
    "by|before|at|until (noon|midday|midnight|lunchtime|lunch|five|six|four|three|two|nine|ten|eleven|twelve|"
    "close|then)",
    "(end|close) of (the|this|next|your)? (day|week|month|business|play|today|tomorrow|shift|year|quarter|" "billing)",
    "this|next|later|following|coming (this)? week|month|afternoon|evening|morning|weekend|year|billing|cycle|quarter", "later today", "by|of|until today", "(sometime|some time|earlier|later|done|out|sent|there|through|you|it|this|that|completed|ready|back) today", "(straight|right) away", "immediately|instantly|momentarily", "(as we speak|as of now|within the (hour|day|week|month|minute))".replace("(hour|day|week|month|minute)", "hour"), "within the day|week|month|minute|morning|afternoon", "today or tomorrow", "first thing", "(same|next|following) (business|working)? day", "the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty first|twenty second|twenty third|twenty fourth|twenty fifth|twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirty first|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)",
    "an hour", "half an hour",
    "in|within (about|under|around|roughly|maybe)? <when> minutes|hours|days|weeks|business|working",
)  # fmt: skip
_NO_TIME = (
    "have|enjoy|having *3 day|evening|weekend|week|one|morning|afternoon|night|monday|tuesday|wednesday|"
    "thursday|friday|saturday|sunday|tonight",
    "(rest of|remainder of) (your|the) (day|week|evening)",
    "good|lovely|nice|great|happy monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "(for|in) (the)? last|past *3 day|days|week|weeks|month|months|year",
    "day|days|week|weeks|month|months|hours|minutes ago",
    "last monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night", "since",
    "(on hold|hold you) for *3 minute|minutes", "how (is|was|are) *2 (day|today|morning|afternoon|evening|tonight)",
    "(years|months|weeks|days) (with us|of membership)", "the first (thing|line|name|time|one|of all|place|step|part)",
    "with that|this today", "the second (thing|one|line|part|time|name|step)",
    "(calling|call|help you|assist you|time|do for you|for you|with us|to us) today", "bring you|it up to date",
    "a day|week|month (each|per)",
)  # fmt: skip

_SOMEBODY = "somebody|someone|they|he|she|who|team|billing|accounts|finance|support|matching|compliance|events|contracts|legal|colleague|manager|supervisor|coach|specialist|department|lead|people|tech|engineers|developers|desk|office|everybody|one"
_ACTS = "look|looks|check|checks|review|reviews|call|calls|ring|rings|phone|phones|write|writes|contact|contacts|reach|get|gets|come|comes|sort|sorts|fix|fixes|process|processes|handle|handles|pick|picks|take|takes|investigate|approve|approves|respond|reply|email|see|sees|introduce|be|follow|update|correct|refund|issue|send|sends|release|clear|confirm|chase|go|decide"
_THEIRS = (
    f"{_SOMEBODY} (will|is going to|are going to|has to|have to|needs to|need to|should|would|can|is gonna) "
    f"(then|also|just|probably|have to|need to|be able to|definitely)? {_ACTS}",
    "(somebody|someone|they|he|she) will $",
    "^ *3 (somebody|someone|team|desk) (looks|checks|calls|sees|reviews|gets back|will)",
    f"<name> (will|is going to|is gonna) (then|also|just|have to|need to)? {_ACTS} (back|at|into|to|you|it|"
    "that|this|in touch|out|up)",
    "you will (then|also)? (hear|be contacted|be notified|be called|get a call|get a reply|get an answer|get "
    "a decision) *2",
    "(have|get|ask|asked|let|made|got) (someone|somebody|them|him|her|billing|accounts|the team|my manager|"
    "my supervisor|our team|a colleague) (to)? (look|check|call|ring|review|contact|reach|get|fix|sort|email|"
    "write|follow|investigate|take|refund|release|confirm|phone)",
)  # fmt: skip
_MINE = (
    "(i|we) will (then|also|just|personally|definitely|make sure to|be sure to|certainly)? (call|ring|phone|text|write|contact|update|message) (to)? (you|back)", "(get|come|be|going) back (to you|in touch|with you)", "(will|to|and) (then)? let you know", "(i|we) (will|am going to|are going to) (then|also|just|personally)? (follow up|chase|be in touch|keep an eye|keep you|look out|find out|report back|circle back|escalate|investigate|follow through|stay on)", "(call|ring|phone) you (back)? (with|when|once|as soon|tomorrow|later|either way|by|on|before|after)", "be in touch", "i owe you (an|a)", "(i|we) will (then|also|just)? (ask|check|speak|talk|raise|pass|take|put|send|forward|flag|get) *6 (and|then) (i will)? (get|come|call|ring|write|let|email|phone|be|text|update)", "(i|we) will (ask|speak to|talk to|check with|raise (it|this|that) with|flag (it|this|that))".replace("raise (it|this|that) with|flag (it|this|that)", "raise it with|raise this with|flag it with|flag this with"), "(keep|have) you (posted|updated|informed|in the loop)",
)  # fmt: skip
_FILED = (
    "(raise|raised|raising|open|opened|opening|log|logged|logging|put|putting|submit|submitted|submitting|"
    "file|filed|filing|create|created|creating|start|started|place|placed|send|sent|make|made) *2 (ticket|"
    "case|request|claim|dispute|complaint|investigation|escalation|form in|note through|referral|order for)",
    "(ticket|case|request|claim|dispute) is (in|open|logged|raised|with|submitted|going|on)",
    "(i|we) (have|will) (just)? (escalated|escalate|passed|forwarded|flagged|referred|handed) (it|this|that|"
    "your|you|the)? *3 (to|on|over|with|for|up)?",
    "(is|are|it is|that is) (now|currently|still|just)? (being)? (processed|reviewed|investigated|looked at|"
    "looked into|escalated|worked on|pending|under review|in progress|in process|in the queue|in the "
    "pipeline|with the)",
    "i have (left|got) (a|the) (message|note) (for|with)",
)  # fmt: skip
_THING = "refund|refunds|money|payment|invoice|invoices|credit|balance|cheque|check|card|letter|letters|certificate|certificates|badge|badges|parcel|package|ticket|tickets|statement|pass|paper|book|pack|documents|document|receipt|courier|replacement|copy|transfer|amount|reimbursement|report|listing|profile|list|matches|one|note"
_ARRIVES = (
    f"{_THING} *3 by|on|before (the)? {_DAY}|noon|first|end", f"{_THING} *1 tomorrow|tonight|today|within|overnight",
    f"{_THING} (will|should|is going to|would|ought to|has to|needs to)",
    f"{_THING} (is|are) (on its way|on the way|on their way|in the post|in the mail|coming|being|due|to be)",
    "(it|that|this|those|they) (will|should|is going to|would) (then|also|probably|just|all|only|now|"
    "normally|usually)? (be|take|show|arrive|appear|come|go|reach|land|hit|clear|post|drop|update|reflect|"
    "happen|rerun|run|end|start|move|get|finish)",
    "you (will|should|would|are going to) (then|also|probably|just|all)? (hear|receive|get|see|have|be on|be "
    "able|be in|find|be refunded|be paid|be billed|be moved|be switched|be contacted|be set)",
    "(takes|take|taking|turnaround|within|allow|give it|give them|wait) (about|up to|around|roughly|"
    "another)? *2 (day|days|hour|hours|week|weeks|minutes|business|working|overnight)",
    "(be|have) (refunded|reissued|re issued|credited|posted|mailed|shipped|couriered|processed|corrected|"
    "updated|activated|released|paid out)",
    "(i|we) (will|am going to|are going to) (then|also|just)? (send|post|mail|courier|ship|issue|process|"
    "refund|credit|upload|cancel|remove|change|update) *4",
    "(comes|goes) (out|down|off|through|in|up) (on|in|by|tomorrow|that|next|tonight)",
    "(invoice|profile|page|list|dashboard|site|system|record) (will)? (updates|update|refreshes|refresh) *3",
    "(matching|it|job|report) runs|reruns (overnight|tonight|on|every|at)",
)  # fmt: skip
_NO_WORK = (
    "if (it|he|she|they|you|we|the|this|that|i|there|anything|something|somebody|not)", "(when|once|after|should) (you|we|the line)", "off|disconnected|drops|dropped|you|fails *1 i|we will (call|ring|phone|try)", "(put|place|pop|leave) you on hold", "(hold|bear with|minute|second|moment|sec) (while|and) *2 (check|look|ask|see|find)", "(check|look|ask|see) (it|that|this)? (now|right now|for you now|while you|quickly)", "what (will|would|should)", "will (not|never)", "(will|should|would) not", "(would|do|did|will|can|could|should) (you|they|he|she|that|it|i|we) (like|want|prefer|be|get|have|call|need|take)", "call you back (on|at|if)", "(get|be|come) back (to you)? (in|within) (a|one|two|three|1|2|3) (second|sec|moment|minute|minutes|tick|jiffy)", "should be (fine|okay|all right|good|able|working)", "(i|it|that|you) would be (great|happy|glad|lovely|fine|nice)", "will be (able to help|happy to|glad to|with you (shortly|in a))".replace("with you (shortly|in a)", "with you shortly|with you in a"), "that will be (all|everything|fine|great|okay|it)", "you (should|will|would) (have|see|get|find) (a|an|the)? (email|e mail|code|prompt|text|link|button|option|page|screen|tab|menu|little|box|message)", "(it|that|this) (should|will|would) (show|say|ask|be|take you|open|load|come up|pop up) (you|up|now|right|on (your|the) (screen|page))".replace("on (your|the) (screen|page)", "on your screen|on the screen|on the page"),
)  # fmt: skip

_VAGUE = (
    "(in a bit|in a while|at some point|sooner or later|in due course|in good time|when they can|when he can|when she can|as soon as (possible|they can|he can|she can|we can|i can)|some time soon)".replace("as soon as (possible|they can|he can|she can|we can|i can)", "as soon as possible|as soon as they can|as soon as he can|as soon as we can|as soon as i can"), "soon|shortly|eventually|sometime|someday|asap", "when (they|he|she|it|billing|somebody|someone|the team|that|accounts) (gets|get|comes|come|has|have|is|are|can) *2", "(depends|depend|depending) (on)?", "(it|that) varies", "(can not|could not|would not|do not|not) (really)? (say|tell|know|give you) *2 (when|how long|time|date|exactly|timeframe|for sure)", "(no|not) (idea|sure) (when|how long)", "not up to me", "(hard|difficult|tough|impossible) to (say|tell|know)", "whenever (they|he|she|it|that)", "(who knows|no telling|however long|as long as it takes|on its own|by itself)",
)  # fmt: skip

RULES: tuple[Rule, ...] = (
    Rule(ActKind.TIME_GIVEN, _TIMES, unless=_NO_TIME, speaker="agent", slots={"exact": "yes"}),
    Rule(ActKind.TIME_GIVEN, _VAGUE, unless=("(very|so|as) soon as (you|i have)", "(see|speak|talk|chat) (to|with)? (you)? (again)? soon"), speaker="agent", slots={"exact": "no"}, name="vague"),
    Rule(ActKind.COMMITMENT, _THEIRS, unless=_NO_WORK, speaker="agent", slots={"work": "theirs", "strength": "strong"}, name="theirs"),
    Rule(ActKind.COMMITMENT, _MINE, unless=_NO_WORK, speaker="agent", slots={"work": "mine", "strength": "strong"}, name="mine"),
    Rule(ActKind.COMMITMENT, _FILED, unless=("if (it|you|we|they|i)", "(do|did|have|would) (you|i|they|we) *2 (open|raise|log|submit|file)"), speaker="agent", slots={"work": "filed", "strength": "strong"}, name="filed"),
    Rule(ActKind.COMMITMENT, _ARRIVES, unless=_NO_WORK, speaker="agent", slots={"work": "arrives", "strength": "weak"}, score=0.6, name="arrives"),
)  # fmt: skip
"""`work`: whose; a `weak` one tells what will come, and only counts as work left where a time, or its "
"lack, is spoken of."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Somebody's work needs somebody: "the payment will go to" is no promise of a colleague."""
    things = set(_THING.split("|"))
    return [
        a for a in acts
        if a.kind is not ActKind.COMMITMENT or "name" not in a.slots
        or (a.slots["name"] in _SOMEBODY.split("|"))
        or (a.slots["name"] not in things and name_in(a.slots["name"], turns[a.turn].text))
    ]  # fmt: skip
