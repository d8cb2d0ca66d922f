"""Why the member calls: the first problem, request or question, told from names, greetings and small talk."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._preface import only_announces
from .rule import Rule

THINGS = (
    "(account|profile|membership|subscription|plan|card|invoice|payment|renewal|login|statement|refund|balance|order|"
    "charge|registration|seat|"
    "application|password|listing|billing|trial|certificate|ticket|booking|board|bio|email|money|code|link|meeting|"
    "calendar|match|matches|webinar|"
    "event|course|video|photo|address|interview|page|website|app|contract|discount|credit|fee|bill|receipt|tax|form|"
    "badge|appointment)"
)

OTHERS = "(this|that|it|name|line|husband|wife|brother|sister|dog|mother|father|son|daughter)"

RULES: tuple[Rule, ...] = (
    Rule(ActKind.STATES_BUSINESS, (
        "(calling|ringing|phoning|call|ring|phone|called) (about|because|regarding|to|for|in regards|concerning|with|"
        "on behalf|as|since|in reference|in relation)",
        "(reason|why) i am (calling|ringing|phoning)",
        "i (have|had|have got|got) (a|an|another|some|this|two|one|three|few) *3 (question|questions|problem|"
        "problems|issue|issues|query|request|concern|"
        "trouble|tangle|situation|complaint|notice|letter|email|message|bill|invoice|charge|favor|favour|small|quick|"
        "little)",
        "i (need|want|would like|would love|wanted|am trying|was trying|have been trying|am looking|was looking|was "
        "hoping|am hoping|wish|"
        "was wondering|am wondering|require|have to|was supposed) (to|for|you|somebody|someone|help|a|an|my|if|the|"
        "at|some|your|into|that|whether|it)",
        "(can|could|would|will) (you|i|we|someone|somebody) (please|just|maybe|possibly)? (help|tell|check|look|"
        "explain|"
        "speak|talk|get|have|change|cancel|update|send|reset|see|transfer|put|find|fix|sort|connect|give|ask|make|"
        "add|move|remove|upgrade|book|do)",
        "(is|are) <word:3> (there|in|available|around|about|free|on shift|at her desk|at his desk)",
        f"my {THINGS} (is|was|has|will|says|got|did|does|still|keeps|went|expired|renewed|not|are|were|have|just|"
        f"never|shows|wont|will not)",
        f"(problem|trouble|issue|question|help|wrong|something|update|difficulty|difficulties) (with|about|on|"
        f"regarding|logging|getting|accessing) *3 {THINGS}",
        "(locked|logged|kicked|shut|cut) out",
        "(charged|billed|debited|double charged|overcharged) (me|us|twice|again|for|my|a|on|wrong|the)",
        "(i|we) (was|were|am|are|got|have been|keep getting|keep being|just got) (charged|billed|locked|told|"
        "suspended|declined|"
        "overcharged|promised|expecting|waiting|supposed|getting|having|passed|transferred|unable|not able|missing|"
        "rejected)",
        "you (have|people|guys|folks)? *2 (charged|billed|taken|took|cancelled|suspended|sent me|locked|renewed|"
        "emailed me|called me)", "i (can|could|did|do|have|am|was) not *2 "
        "(log|get|find|access|see|open|receive|received|able|sign|download|upload|understand|seen|had|heard|join|"
        "make|reach|remember|recognize|recognise|work|order|agree|authorize|want|know)",
        "(want|like|need|trying|wanting|going|wish|decided|have) to (cancel|upgrade|downgrade|renew|join|change|"
        "update|"
        "speak|talk|pay|move|stop|add|remove|switch|find|know|ask|book|close|get|reset|complain|return|report|sort|"
        "attend|see|make)",
        "(does not|will not|is not|has not|did not|not) (work|working|load|loading|upload|open|opening|come|arrive|"
        "arrived|let|show|showing|accept|accepting|go|recognize|match|sending)",
        "i (lost|forgot|forget|misplaced|moved|changed|received|noticed|saw|found|paid|signed|applied|ordered|"
        "cancelled|got|get|tried|asked|requested|emailed|missed|never got|never received|just got|just moved|just "
        "changed|clicked|"
        "deleted|sent) *3",
        "i am (looking at|looking for|looking to|trying|locked|having|missing|unable|not able|interested|stuck|"
        "confused|worried|supposed|an advisor and|after|hoping to|returning|expecting|waiting|still|calling|ringing|"
        "disappointed|unhappy|here to)",
        "(how|where|when|why|what) (do|can|does|did|is|are|will|would|has|have|happened|happens) "
        "*2 (i|my|we|the|it|you|this|your|to|that|there|about|with|if)", "(following|follow) up",
        "(returning|return) (your|a|the|somebody) call",
        "it (says|said|will not|does not|keeps|is not|tells me|told me|has not|is asking|gives me|is about|was about|"
        "is to do|is regarding|is concerning)", "(somebody|someone|one of you|they|you) (called|rang|"
        "told|said|promised|emailed|sent|left)", "for the (second|third|fourth|fifth|umpteenth|tenth) time",
        "(speak|talk) (to|with) *3",
        "(cancel|cancelling|canceling|stopping|ending|closing|quitting) (my|the|our|this|it|all|everything)",
        "about (my|the|a|an|that|this|our) *3 (i|you|that|charge|account|bill|email|refund|payment|membership)",
        "put (me|us) through",
        f"(about|regarding|concerning) (my|the|our|a|an|that|this) * {THINGS}",
        f"(lost|missing|wrong|double|second|new|another|stopped|update|reset|changing|renewing|extending|pausing) *2 "
        f"{THINGS}", "do you (have|offer|know|do|still|guys|take|accept|provide|sell) *3",
        "is there (a|any|some) (way|chance|possibility|reason|one)",
        "(so|well|yeah|yes|okay) (i|we|my) *3 (and|but|because|when)",
        "(there is|there was|there are) (a|an|some|something|two|no|one|this) *3 (charge|problem|issue|error|on my|"
        "in my|with my|message|mistake|wrong|discrepancy)",
        "what (is|are|was) (this|that|these|the) *2 (charge|charges|fee|email|letter|about|for|doing)",
        "(she|he|they) (was|were|is|are) (going|supposed|helping|looking)",
    ), unless=(
        f"{OTHERS} is *3 (there|in|available|around|free)", f"{OTHERS} is *3 about$",
        "i am calling from", "(calling|ringing|phoning|call|ring|phone) (for|on behalf of) (my|our) *2 (husband|wife|"
        "mother|father|mum|mom|dad|son|daughter|boss|friend|partner|brother|sister|client|colleague|uncle|aunt|"
        "parents|"
        "grandson|granddaughter|grandmother|grandfather|neighbour|neighbor|employer|manager|better half)", "how "
        "(do|can) (you|i) do", "what (is|was) your name",
        "(that is|this is|which is) why i am (calling|ringing)$", "can you hear", "can you hear me", "what can i say",
        "how are you", "i have not slept",
        "i do not know how (it|this|these|that|to do) *1 (goes|go|works|work|is done|this|it)",
        "what do you (mean|say)", "you called me sir",
        "what is (the|that) weather", "i can not complain", "can not complain", "i could not hear",
        "i did not (catch|hear)", "can you (repeat|say that)", "is this (the|customer|advisory)",
        "how is (it|your|the|everything)", "who (is|am|are) *2", "i am still (alive|here|standing|breathing|waking)",
        "i got (a|your) (cold|coffee)", "can you believe", "what can you do", "i want to say (hi|hello|thank)",
        "if you (have to|want to)", "i need (a|my|some|more) (coffee|holiday|vacation|nap|drink|sleep)",
        "what (is|are) the (odds|chances)",
    ), speaker="member", score=0.85),
)  # fmt: skip


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Drops what only announces how it will be told; which of the rest is the business is a matter of order."""
    return [
        a for a in acts
        if a.kind is not ActKind.STATES_BUSINESS or not only_announces(turns[a.turn].text, a.quote)
    ]  # fmt: skip
