"""Frames of work that the house leaves for after the call, read in the plain words of a sentence."""

from __future__ import annotations

import re

_GROUPS = (
    r"teams?|desk|department|office|people|folks|guys|lads|ladies|crew|side|panel|committee|warehouse|shop|group|"
    r"unit|staff|lot|bureau|room|manager|supervisor|lead|colleagues?|specialists?|reviewers?|editors?|lawyers?|"
    r"engineers?|developers?|technicians?|coordinators?|courier|printers?"
)
_DESKS = (
    r"billing|accounts|accounting|finance|legal|compliance|payments|engineering|tech|events|matching|education|"
    r"it support|support|shipping|contracts|treasury|payroll"
)
_PERSONS = (
    r"lady|man|woman|chap|fellow|clerk|girl|boss|bank|courier|carrier|processor|vendor|printers?|bookkeeper|"
    r"accountant|planner|registrar|archivist|trainer|postman|carriers"
)
HOUSE = (
    rf"(?:(?:our|the|my|their|his|her) (?:\w+ ){{0,3}}?(?:{_GROUPS})|"
    rf"(?<!your )(?<!my )(?:{_DESKS})(?: (?:{_GROUPS}))?|(?:our|the|a|"
    rf"one of our) (?:\w+ ){{0,2}}?(?:{_PERSONS})(?: (?:upstairs|downstairs|(?:in|from|at) "
    r"\w+))?|one of (?:ours|us|them)|\w+ (?:in|from|over in|over at|at) (?:our )?"
    rf"(?:{_DESKS})|somebody|someone)"
)
"""Who works for the house, named by their place in it."""
THEY = rf"(?:{HOUSE}|they|he|she|who)"
_TO_DO = (
    r"(?:has to|have to|has got to|have got to|needs to|need to|must|still has to|still have to|is to|are to|"
    r"is yet to|are yet to)"
)
_DONE_WORD = (
    r"(?:re ?)?(?:\w{2,}(?:ed|own|orn|ewn|itten|oken|aken|iven)|set|put|sent|made|done|cut|built|bought|sought|"
    r"brought|taken|given|run|paid|read|reset|redone|rebuilt|rerun|resent|found|sold|told|undone|rewritten|signed|"
    r"swept|dug|rung|seen|looked|typed|keyed)"
)
"""A participle, by its ending, or one of those that have none."""
_AGAIN_DEEDS = r"(?:re ?\w{3,}|push|send|run|file|post|issue|put|pay|submit|raise|ask|chase|order|print|request|apply)"

LEFT: tuple[re.Pattern[str], ...] = tuple(re.compile(p) for p in (
    # it must be done, by or with others
    rf"\b{_TO_DO} (?:first )?(?:be|get) {_DONE_WORD} (?:\w+ ){{0,2}}?(?:by|with|from|at|through) {HOUSE}\b",
    rf"\b{_TO_DO} (?:first )?(?:go|pass|come) (?:\w+ )?(?:to|by|through|via|past|before|from|up to) {HOUSE}\b",
    rf"\b{HOUSE} (?:still |first |just )?{_TO_DO} (?:\w+ )?(?!know|have your|see your|hear)\w+",
    rf"\b(?:i|we) (?:have to|need to|have got to|must|will have to|still have to) (?:\w+ )?{_AGAIN_DEEDS} "
    r"(?:it|that|this|them|him|her|one|the \w+) (?:\w+ ){0,2}?(?:again|back|over|anew|afresh|once more|in|off)\b",
    rf"\b(?:to be|is to be|are to be) {_DONE_WORD}(?= then\b| $| by\b| again\b| next\b)",
    r"\b(?!you\b|email\b|code\b|link\b|receipt\b|it\b|which\b)\w+ (?:will|is going to|are going to) (?:then |also |"
    r"now )?(?:be|get) (?:re ?(?:printed|issued|done|viewed|built|run|versed|imbursed|placed|funded)|run off|posted|"
    r"mailed|shipped|couriered|credited|processed|drawn up|investigated|looked (?:at|into))\b",
    # it is being done, or lies somewhere
    rf"\b(?:is|are|am) (?:now |still |currently |just |already )?being (?:re)?{_DONE_WORD}"
    r"(?<!recorded)(?<!charged)(?<!billed)(?<!asked)(?<!told)(?<!used)(?<!blocked)(?<!called)(?<!said)\b",
    rf"\b(?:is|are|it|that|now|still|back|sits?|sitting|stuck|rests?|lies|parked|queued|is up) (?:\w+ )?with {HOUSE}\b",
    r"\b(?:in|on|joins?|joined) (?:the|their|his|her|our|a) (?:\w+ )?(?:queue|pile|backlog|in tray|tray|to do list|"
    r"worklist|job list|waiting list|wait list|pipeline|works)\b",
    r"\b(?:is|are|it|still|just|only) (?:still |just |only |now )?(?:waiting|awaiting|pending|outstanding)(?: (?:on|"
    r"for|a|the|their|his|her|approval|sign ?off)\b)(?! you)",
    r"\b(?:is|are|it|refund|reversal|change|repair|fix|correction|move|swap|request) (?:now |already |"
    r"well )?(?:under ?way|in hand|in train|in motion|on order|in progress|in the works)\b",
    rf"\b(?:goes|go|going|gone|sent|off|passed|handed|back|returns?|moves?) (?:\w+ ){{0,3}}?(?:to|with|before|"
    rf"past) (?:the|our|their) (?:\w+ ){{0,2}}?(?:{_GROUPS})(?: \w+)? (?:again|now|next|first|then|and they|who|for|"
    rf"to)\b",
    rf"\b(?:gone|goes|went|passed|handed|sent|is going|is) (?:\w+ )?(?:to|up to|back to) {HOUSE}(?= | $)(?! (?:in|"
    rf"last|on)\b)",
    r"\b(?:in|on) (?!your\b|my\b)(?:\w+ is|his|her|their|somebody is|\w+s) (?:\w+ )?(?:desk|tray|plate|pile|list|"
    r"inbox|queue)\b",
    rf"\b(?:{HOUSE}|they|he|she) (?:has|have|have got|has got) (?:it|that one|this one|your \w+|that)(?: \w+)? (?:$|"
    rf"now|"
    r"then|and)",
    rf"\b(?:the )?(?:{HOUSE}|they|he|she|lads|engineers) (?:is|are) (?:still |already |now |just )?(?:looking (?:at|"
    rf"into|over)|working "
    r"(?:on|through)|checking|fixing|sorting|dealing with|digging|rebuilding|processing|reviewing|investigating|"
    r"printing|drawing|preparing|arranging|chasing|approving|handling|going through|testing|waiting on)\b",
    r"\b(?:leave|leaving) (?:it|that|this|the rest) (?:with|to) (?:me|us|them|him|her)\b(?! (?:for|a) (?:a |"
    r"one )?(?:sec|moment|minute|second))",
    rf"\b(?:i|we) (?:can|could|will|would|am going to) (?:\w+ )?(?:find out|ask|check|get (?:it|that|one)|chase|"
    rf"request) "
    rf"(?:\w+ ){{0,3}}?{HOUSE} (?:\w+ ){{0,3}}?and (?:then )?(?:get|send|let|ring|call|phone|e ?mail|mail|write|come "
    r"back|post|pass|drop) (?!back on\b)",
    rf"\b(?:i|we) (?:will|shall|am going to|are going to) (?:pass|hand|send|forward|escalate|bump|kick|push|refer|"
    rf"submit) "
    rf"(?:it|that|this|them|your \w+) (?:on |up |over |along |across )?to {HOUSE}\b",
    rf"\b(?:i|we) (?:will|shall|am going to|are going to) (?:(?:nudge|prod|ping|chase|alert) (?:{HOUSE}|them|him|her)|"
    rf"give (?:{HOUSE}|them|him|her) an? \w+|(?:get|have) (?:it|that|this) (?:looked (?:at|into)|seen to))\b",
    r"\b(?:wants|needs|requires|takes) (?:(?!your\b|you\b)\w+ ){0,4}?(?:sign(?:ing)? off|approval|approving|"
    r"authori[sz]\w+|"
    r"countersign\w*)\b",
    # it has been asked for
    r"\b(?:i|we) (?:have |am |are |will |just |also |now )*(?:ordered|ordering) (?:you |him |her )?(?:a|an|the|your|"
    r"one|another|two|some)\b",
    r"\b(?:i|we) (?:have |am |are |will |just |also |now )*(?:asked|asking|ask|requested|requesting|applied|applying|"
    r"put in|putting in|pleaded|booked|lodged) (?:for (?:a|an|the|yours|you|it|that|this|them|one|two|some|another)|"
    r"(?:that|it) (?:gets?|be|is|goes)|(?:them|him|her|"
    rf"{HOUSE}) (?:to|for|if))\b",
    r"\b(?:the|that|this|your) (?:\w+ ){1,3}?(?:i|we) (?:have )(?:asked for|requested|put in for|applied for)\b",
    r"\b(?:i|we) (?:have |am |are )?(?:marked|marking|noted|tagged) "
    rf"(?:\w+ ){{0,4}}?(?:for|with|to) {HOUSE}\b",
    rf"\b(?:i|we) (?:have |am |are )?(?:nudged|alerted|prodded|pinged|messaged|told|warned|left word (?:for|with)|"
    rf"written to|nudging|alerting|messaging|telling) (?:{HOUSE}|him|her|them) (?:to|that|about|for|again|so)\b",
    r"\b(?:i|we) (?:have |am |are |will |just |already )*(?:begun|started|initiated|kicked off|set off|triggered|"
    r"set) (?:the|your|a|that) (?:\w+ )?(?:refund|transfer|reversal|repair|swap|move|process|change|switch|claim|"
    r"search|investigation|payout|replacement|reprint)\b",
    r"\b(?:i|we) (?:have |just |already )*(?:passed|handed|kicked|bumped|shot|fired|flagged|pushed|escalated) (?:it|"
    r"that|this|them|the whole thing|yours) (?:up|on|over|along|upstairs|across)\b(?! to you)",
    rf"\b(?:i|we) (?:will|am going to|are going to) (?:take|bring|run|put) (?:it |that |this )*(?:up |over )?(?:with|"
    rf"by|past|before|to) (?:{HOUSE}|them|him|her)\b",
    r"\b(?:i|we) (?:have|have got|got|put) (?:a man|somebody|someone|a colleague|people) on (?:it|that|this)\b",
    r"\b(?:they|he|she) (?:still )?owes? (?:me|us|you) (?:a|an)\b|\byou will be hearing from\b",
    rf"\b(?:i|we) (?:am|are) (?:having|getting) (?:(?:{HOUSE}|them|him|her) to|(?:it|that|this|one|another|"
    rf"a \w+(?: one)?) {_DONE_WORD})\b",
    # somebody will be made to, or is being chased
    r"\b(?:i|we) (?:will|am going to|are going to) (?:have|get) (?!you\b|it\b|that\b|"
    r"this\b)(?:\w+ ){1,3}?(?:re)?(?:book|call|ring|look|do|check|send|fix|mend|sort|write|sign|swap|move|put|take|"
    r"make|print|ship|post|change|pay|set|see|correct|add|remove|schedule|chase|contact|issue|open|close)(?: \w+)?\b",
    r"\b(?:i|we) (?:am|are) (?:\w+ )?(?:chasing|nagging|hounding|pursuing|pushing|re ?sending|re ?issuing|"
    r"re ?printing|re ?running|re ?posting|re ?filing) (?:it|them|him|her|that|this|the|those|a|one|your)\b",
    r"\b(?:i|we) will (?:make sure|see to it|see|ensure) (?:that )?(?:it|that|this|they|he|she|somebody|"
    r"someone) (?:is|gets?|does|do|goes|are|rings?|calls?) \w+",
    r"\b(?:somebody|someone|one of (?:us|them|ours|the \w+|our \w+)) (?:\w+ )?(?:will|is going to|rings?|calls?|"
    r"gets? (?:in touch|back|hold)|comes back|is to|has to)\b",
    rf"\b{THEY} (?:will|are going to|is going to) (?:then |also |just |only )?(?:have to |need to |be (?:in|back|on|"
    r"round) )?(?!be\b|all\b|both\b|each\b|see\b|know\b|ask\b|want\b|love\b|like\b|need\b|say\b|tell\b|always\b|"
    r"never\b|not\b|have\b|think\b|show\b|enjoy\b|find\b)\w+ (?:it|that|this|those|them|you|your|back|one|both|the)\b",
))  # fmt: skip
"""Work that is left whatever is said of when."""
NAMED = re.compile(
    r"\b(\w{3,}) (?:will|is going to|has to|needs to|must) (?:then |also |just |have to )?(?!be\b|see\b|know\b|"
    r"have\b|show\b|love\b|like\b|need\b|enjoy\b|not\b|never\b)\w+ (?:it|that|this|those|them|you|your|back|one|both|"
    r"the)\b"
)
"""Somebody will do something; the first group may be a name."""
NOT_LEFT = re.compile(
    r"\b(?:if|unless|whether|would you|did you|do you|could you|can you|shall i|may i|can i|could i|let me|"
    r"before (?:i|we)|you (?:will )?(?:have|need|want|must|can|could)|your (?:own )?(?:bank|accountant|lawyer|office|"
    r"people|manager|assistant|company)|hold|this call|was|were|used to|had to|always|never|already (?:did|has|have)|"
    r"not (?:\w+ )?(?:to be|being)|anybody|anyone)\b"
)
"""Asked, put off on the member, told of once, or of the call itself."""
