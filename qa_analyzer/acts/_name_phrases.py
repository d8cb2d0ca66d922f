"""Phrases by which people say who they are and ask who the other is."""

from __future__ import annotations

ASK = "(may|can|could|might|shall|should|would|will)"
GET = (
    "(have|get|take|ask|know|grab|catch|please have|please get|just get|just take|just grab|start with|begin with|"
    "ask for|ask you for|note|trouble you for)"
)

ASKS_NAME = (
    f"{ASK} (i|we) {GET} (your|a|the) * name",
    f"{ASK} (i|we) * (get|have|take|grab|ask|know|start with|begin with) yours",
    f"{ASK} (i|we) * (first|last|full|good) name", "(start|begin) with (your|a) * name",
    "(have|get|take|grab|give me|tell me|need|want|"
    "provide|confirm|state|spell|share|share with me|let me have) your * name",
    "(what|who) is your (full|first|last|good|own)? name",
    "and your (full|first|last|good)? name", "(what|who) (was|would|might) (your|the) (first|last|full)? name",
    "^your (first|last|full|good)? name", "(what is|whats) the (first|last|full)? name$",
    "(what is|whats) the (first|last|full)? name (on|for|of) (it|the account|that|this|the profile|the member)",
    "your (first|last|full|good)? name (please|is)$", "your (first|last|full|good)? name please",
    "^(the|and|and the|so|okay|sorry)? name$",
    "^(and|okay|so|right|yeah|sure|sorry)? (first|last|full)? name (please|and)",
    "who (am|do|have|did|was|is it) i (speaking|talking|chatting|have|got|helping|on|had|the|dealing|assisting|am|say)",
    "who i am (speaking|talking|chatting|helping|dealing)", "who i (have|have got) (on|the|with|here)",
    "who do (i|we) have", "who have (i|we) (got)?", "who am (i|we) *2 (to|with|helping|serving|assisting)",
    "(with|to) whom", "whom (am|do|have|may) i",
    "who is (this|calling|speaking|that|it|there|on|ringing|phoning|asking|i am)",
    "may i ask who",
    "(ask|asking|know|say|see|tell me|told|check|hear) who (is|it is|i am|i have|you are|this is|am i)",
    "who are you", "and you go by$", "who (might|may|would) you be",
    "who (would|will|might) (i|we) be (helping|speaking|talking|assisting|serving|chatting|dealing)",
    "(and|but) you would be (mr|mrs|miss|ms)?$",
    "^(and)? (who|what) (would|might) you be", "and you are$", "and you would be$",
    "and (who|what) is (this|that|it)$",
    "(and|may i have|may i get|could i get|could i have|can i get|can i have|what is) yours",
    "what (do|should|shall|can|may|would|could) (i|we) call you", "what (should|may|can|shall) i (address|refer)",
    "how (should|may|shall|can|do|would) (i|we|you like me to|you like to be) (address|addressed|call)",
    "what name (is|do|should|shall|am i|would|was|are|have|did)", "(what|whose) name (is)? (it|this|that|the)",
    "name on (the|your) (account|profile|file|membership)",
    "name (is)? (it|the account|your account|that|the membership) (under|in|is under)",
    "name (i|we) (am|are) (speaking|looking)", "account holder name",
    "(first|last|first and last|full) name (and|please|on)", "name for the (account|record|notes)",
    "who is on the (line|other end|phone)", "on the line with me (is|today)", "^ *2 (who|whom) is *1 with (me|us)",
    "(who|whom) (is it|am i) *1 (with|have i with)", "who (has|is) joined me", "who (is|has) *1 (at|on) (the|your) "
    "other end",
    "whose (profile|membership|account) (is|am|are|shall|should|do|can|may|would)",
    "(pleasure|honor|honour) (of|do i) (speaking|talking|i|to)", "who has (called|rung|phoned)",
    "didn't (catch|get) your name", "did not (catch|get|hear) your name", "what do they call you",
    "tell me who you are", "who you are", "identify yourself",
    "who (is|will|would) (the|this|that|your) (message|note|word|call) (be)? from$",
    "who (shall|should|do|will|would|may|can) i (say|tell (him|her|them)) *3 (called|rang|phoned|calling|ringing|from|"
    "is calling|it is from|it was)",
)  # fmt: skip
ASKS_NAME_UNLESS = (
    "name of (the|your|that|this|a) *2 (company|board|person|plan|event|colleague|advisor|business|agent|bank|"
    "employer|pet|school|street|website|organization|firm|"
    "host|owner|file|course|product)",
    "(card|user|company|business|plan|event|domain|file|pet|maiden|middle|brand|display|screen|street|product|board) "
    "name",
    "who is (calling|charging|billing|contacting|emailing|ringing) you",
    "(change|update|correct|spell|edit|fix|add|remove|put|see|have|found|find|got) (your|the) * name (on|to|in|as|"
    "here|there)", "who are you (with|trying|looking|calling|after|hoping|asking|wanting|"
    "waiting|meeting|speaking|talking|dealing)", "who is (this|that|it) (for|about|from|addressed|regarding|going)",
    "who (did|was|were|have) you", "who is your", "who is (on|there) (your|the) (board|team|panel|account)",
    "know who you are", "who you are (looking|trying|calling|speaking|talking|after|with|waiting)",
    "name (and|or) (shame|nature)", "who is calling (him|her|them|the)", "forgot your name", "mention your name",
)  # fmt: skip

ASKS_FOR = (
    "is (this|that) <name>", "is this <name> (speaking|that i am|i am)",
    "(am|are) (i|we) (speaking|talking|through|chatting|on) (with|to|the line with) <name>",
    "(may|can|could|might) i (please|just)? (speak|talk|chat) (with|to) <name>",
    "(looking|trying|hoping|calling|wanting|wishing|like) (for|to) (reach|speak to|speak with|talk to|talk with|get|"
    "get hold of|catch|find|get through to|contact) <name>", "(looking|calling|asking|ringing|call) for <name>",
    "is <name> (there|in|home|available|around|about|at home|free|on the line)",
    "(would|will|might|could) <name> be (around|there|in|at home|about|available|free|home|by any chance)",
    "(would|will|might|could) (i|we) be (speaking|talking|through|chatting) (with|to) <name>",
    "do i have <name> (there|on)?", "have i (got|reached) <name>", "(would|might) (this|that) be <name>",
    "that is <name> (is it|is not it|right)", "^<name> is (that|this) (you|right)",
    "(reached|reach) <name>", "you are <name> (right|correct|are you not|yes)",
)  # fmt: skip

I_AM = (
    "my (first|full)? name *3 (is|was|would be) <name>",
    "your (agent|advisor|adviser|representative|helper|specialist) (today|for today|here)? is <name>",
    "my (first|full)? names <name>", "(the|your) name is <name>",
    "^name is <name>", "name <name> (here|speaking)", "(this|that) is <name>",
    "it is <name>", "i am <name>", "<name> (speaking|here)",
    "<name> (speaking|here|calling)", "(call|calls) me <name>", "(go|goes|known) by <name>",
    "i (go|am known) (by|as) <name>", "it is under <name>",
    "but <name> is (fine|okay|good|all right|better)", "everyone (says|calls me) <name>",
    "(you|please|just|simply|can|may|so) (say|use|call me|make it|make that) <name>",
    "(answer|respond|listen) to <name>",
    "(everybody|everyone|people|folks|friends|they|most|all) *2 (say|says|use|uses|call|calls) (me)? <name>",
    "(but|and|so) please <name>$", "<name> to (my|everyone|everybody|most) (friends|people|folks)?",
    "<name> for short", "short for <name>", "(prefer|rather be|like to be) (called)? <name>",
    "(or|but|just) <name> (will do|does|works|is fine|is enough|is easier|is shorter|is plenty|for short)",
    "(everybody|friends|people|folks|they|most people) (call|calls) me <name>", "just <name> is fine",
    "^<name> (will|would) do", "but it is <name>", "i am <name> by the way", "i am <name> by the by",
    "first name (is)? <name>", "i am (called|named) <name>", "speaking is <name>", "account is (under|for) <name>",
    "<name> (from|with|at|in) (advisory|member|support|billing|the advisory|customer)",
)  # fmt: skip
"""Each gives a possible name: what follows is checked against what is known and what can be a name."""

CURT = ("name$", "^you are$")
CURT_UNLESS = (
    "(your|same|that|the|this|whose|his|her|their|in|under|of|by|only|every|new|old|wrong|correct|right|card|"
    "user|company|"
    "business|"
    "plan|event|domain|file|pet|maiden|middle|brand|display|screen|street|product|board|nice|lovely|what "
    "a) name",
)
"""A question that is nothing but "name?" or ends in it: "AdvisoryCloud, this is Dan, name?"."""
YOU_HAVE_ME = (
    "(are|be|is) (speaking|talking|chatting) (to|with) <name>",
    "^ (speaking|talking|chatting) (to|with) <name>",
    "you (have|have got|are|got) (through to|got|connected to|on with|with) <name>",
    "you (have)? (got|have|reached) <name>",
    "you are (connected with|through to) <name>",
)
"""How an agent says it from the other's side."""
YOU_SPEAK_TO_ME = ("you are (speaking|talking) (to|with) <name>", "you (have)? (got|reached) <name>")
"""How a member does."""
