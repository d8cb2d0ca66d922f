"""Wordings of a member who has had enough: grievances told again, promises quoted back, orders to the agent."""

from __future__ import annotations

_MANY = "(three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|countless|umpteen|a hundred|several)"
_NTH = "(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth)"
_LAST = "(last|other|previous|first|earlier) (one|person|guy|agent|lady|rep|girl|man|fellow|woman|gentleman|kid|time)"

WEARY: dict[str, tuple[str, ...]] = {
    "a repeated grievance": (
        f"(the|for a|my|a|this) {_NTH} (bloody|damn|goddamn|flipping|freaking|blasted|stupid)? time",
        f"{_NTH} (bloody|damn|goddamn|flipping|freaking) time",
        f"(this|that) (is|was|makes|would make|will be) *2 (the|my)? {_NTH} (call|email|letter|person|agent|message|"
        f"week|month|attempt|chat|ticket|rep)",
        f"{_NTH} (call|email|letter|person|agent|message|attempt|rep|ticket|department|colleague|excuse) *2 (this "
        f"week|this month|today|this morning|now|third|fourth|fifth|and still|and nothing|about this|about it)",
        f"i (have)? *1 (called|rung|rang|phoned|written|wrote|emailed|asked|chased|messaged|complained|explained) *4 "
        f"{_MANY} times *3 (and|now|this|no|still|nobody|since|but|already)",
        f"(transferred|passed|sent|put on hold|cut off|moved|forwarded|bounced|disconnected|hung up on) *2 ({_MANY} "
        f"times|both times|every time|each time|over and over)",
        f"(told|spoken to|talked to|spoke to|asked|been through|explained *2 to|dealt with) *2 {_MANY} (of you|"
        "different|"
        f"agents|reps|departments)", "how many (people|of you|calls|emails|forms|departments|agents) *2 (do|must|"
        "will|"
        "have|does) (i|it)",
        "(over and over|time and again|time after time|week after week|month after month|day after day|call after "
        "call|round in circles|around in circles|going in circles|same old story|same excuse|same excuses|same "
        "runaround|same nonsense)", "(it is|always|every time|with) *1 the same *1 (story|excuse|answer|nonsense|"
        "thing with you)",
        "(you|they|you people|your people|somebody|someone|she|he) *2 hung up on me", "hung up on me (again|twice)",
        "not (going|doing|explaining) (through|over)? *1 (this|that|it|all this|all that) *1 again",
        "here we go again",
        "every (time|month|week|year|day) *1 (i (call|ring|phone|ask|have to)|the same)",
        "another excuse", "(always|more|no more|enough|your|full of|heard the|enough of your) excuses",
        "(this|it) (has|is|was)? *1 (gone|been going|went|going|dragged|dragging) on *2 (long enough|too long|"
        "forever)",
        "(you|they) (have)? had *3 (days|weeks|months|years|all week|all month) (to|and)",
        f"what the {_LAST} *2 (said|told|promised|says)", f"the {_LAST} *2 (promised|said|told|swore) *3 same",
        "what (you|they|he|she|everyone|everybody) *2 (said|told me|promised|say) (last|every|the last|the first|"
        "all the)",
        "(you|they) (just)? keep *1 (saying|telling|asking|promising|repeating|passing|putting|charging|fobbing|"
        "transferring|ignoring|sending me)",
    ),
    "is past patience": (
        "(about|just about|nearly|really|absolutely|officially) had it",
        "(held|heard|had|waited|seen|hung on) *1 (quite|"
        "more than|long)? enough (of|now|thank|already|from|this)?$", "had just about enough",
        "(more than|been very|been nothing but|been extremely) (patient|fair|reasonable) (with|about|so|here|"
        "already|and|$)?",
        "patience (is|has) *2 (thin|out|limits|limit|gone|running|worn|end|short)", "(whose|who is) (fault|mistake|"
        "problem|job) is (that|it|this|then)", "(should|do|must) not have to (chase|beg|fight|explain myself|call|"
        "ring "
        "you|keep|hound|pay for your|wait|do your)",
        "(nobody|no one) *2 ever (picks|answers|calls|helps|replies|responds|returns|knows|listens)",
        "rather (pull|eat|chew|die|stick|watch paint|have (my|a) (teeth|root))", "not happy *3 at all",
        "(beyond|past) (annoyed|frustrated|angry|a joke|caring|it now)",
    ),
    "gives orders": (
        "i want (it|this|that|my *3) (fixed|done|sorted|refunded|resolved|returned|cancelled|canceled|settled|"
        "reversed) "
        "*1 (today|now|immediately|this minute|this instant)", "^do your (job|jobs)$",
        "(just|please|why not|maybe) do your (job|jobs)",
        "do your (damn|bloody|freaking|goddamn) job", "do not *2 (put|place|stick|leave) me on hold again",
        "(stop|quit|spare me|save me|enough with) *2 (reading|script|scripts|excuses|apologies|apologising|"
        "apologizing|lecture|"
        "speech|sorry|nonsense|fobbing|passing)", "(do not|did not) (want|need) *2 (apology|apologies|excuses|"
        "sympathy|lecture|"
        "your sorry|sorrys|runaround)", "(sure|yeah|right|go on|go ahead|oh) blame (the|me|it)",
        "is (anyone|anybody|someone|somebody) *3 (actually|even|awake|alive|competent|in charge)", "^so much for",
    ),
}  # fmt: skip
"""Each of these alone shows displeasure with heat."""

MIDDLE: dict[str, tuple[str, ...]] = {
    "might threaten": (
        "(call|calling|ring|ringing|contact|contacting|phone|phoning|go|going) *3 (my|the) (bank|card company|"
        "credit card)",
        "want my (full)? (money|refund) *1 (back|now|today)",
        "(leave|leaving|write|writing|post|posting) *4 (review|reviews)",
    ),
    "incredulous": (
        "(are you|you are|is this|you) *1 (kidding|joking|serious)", "oh come on", "^come on$", "^jesus$",
        "this is (crazy|insane|nuts|mad|silly|stupid)", "what a (mess|farce|circus|palaver|carry on|racket|waste)",
        "(pretty|getting|quite|so|really|very|extremely|incredibly) *1 (frustrating|aggravating|annoying|irritating|"
        "annoyed|cross)",
        "^(marvellous|marvelous|delightful|charming|terrific|typical)$", "your (website|system|people) (keeps|keep)",
        "(losing|lost) my mind", "why (does|did|do|is) (it|this|that|you|they) (take|taking) (so|a|two|three|six|"
        "weeks|"
        "months|forever)", "(do you have|have you) any idea (how|what)",
    ),
    "presses the agent": (
        "you people", "^just (fix|do|sort|cancel|refund|stop|answer|listen) (it|this|me|my|the|to)",
        "no i will not", "now you (can not|do not|will not|are telling|tell me|want me)", "took my money and",
        "i said (no|that|so)", "every single time", "^i told you", "i am not happy", "i am not a child",
        "i am not (stupid|an idiot)",
        "(somebody|someone|a person) who (can|knows|will)$",
    ),
    "goes over it again": (
        "(asked|called|written|rung|emailed|phoned|complained) *2 twice",
        "that is what (you|they|he|she) (said|told me)$",
        "^(three|four|five|six|seven|eight) times$", "(this|that) is (my|the) second (call|email|letter|attempt)",
        "second (bloody|damn) time", "for the second time",
        "(the|a) whole (day|afternoon|morning|week) (on|for|with) (this|it|you)",
    ),
}  # fmt: skip
"""Half a sign each: heated with a second one beside it, or said again soon."""
