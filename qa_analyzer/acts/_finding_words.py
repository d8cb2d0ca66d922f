"""Wordings of finding out: `lack` ones say that the agent did not know, by themselves ("yes") or where the member "
"asked."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind

from ._finding_more import CHECKED_BELIEF, HANDED_ON, NOT_FOUND_OUT, NOT_MADE_UP
from .rule import Rule

_ASKED = (
    "(check|look|find out|ask|see|verify|confirm|double check|dig|research|call|ring|speak|talk|get|pull|raise|email|"
    "chase|put in|query|run|make sure|make certain|make quite sure|be sure|be certain)"
)

_MAILS = (
    "(send|sending|shoot|drop|email|emailing|mail) *5 (an|the|your|that|this|a|in|by)? *2 (email|"
    "link|form|receipt|invoice|confirmation|summary|outline|figures|recap|copy|details|steps|reminder|code|pdf)"
)
"""What will be sent is no answer looked for."""

FINDING_RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.FINDS_OUT,
        (
            "(find|finding) (that|this|it)? (out|you)",
            f"(let me|i will|i can|i could|i would like to|i am going to|i want to|we will|allow me to|i need to|i "
            f"should|would like me to|want me to|shall i|may i|if i|i am|lets|let us) *2 {_ASKED}",
            "(i|we) (must|have to|have got to|will have to|need to|will need to|would have to|would need to|better|had "
            "better) *1 (ask|check|look|find out|confirm|verify|double check|make sure|see with)", "(i am|i) (going "
            "to|gonna) (have|need) to ask",
            "i *3 (checking|asking|looking into|finding out|verifying|confirming)",
            "(get|come|write|report|circle|follow|check|ring|phone|call|email) (right)? (back|up) (to|with)? (you|"
            "on)",
            "(i will|i am going to|i can|we will|i would|let me) *3 (let you know|get back|write to you|follow up|"
            "come back|email you|have an answer|have the answer|raise|escalate)",
            "(ask|check with|speak to|speak with|talk to|consult|run it by|confirm with|run that by|run this by|"
            "verify with|get hold of) (my|our|the|a|with|one of|them|her|him|someone|somebody|billing|finance|legal|"
            "compliance|matching|events|payments|it)",
            "(get|find|give|put|connect|transfer|pass|hand|refer|bring) *6 (someone|somebody|person|colleague|"
            "specialist|team|expert|one) (who|that) *2 (know|knows|can|could|would|handles|does|answer|deals|will)",
            "(someone|somebody|person|colleague|specialist|expert|lead) *3 (who|that) *2 (knows|know|can answer|"
            "would know|could answer|can tell|handles that|answers)",
            "(put|transfer|connect|pass) *2 (you|this|it|that) *2 (through|to|over|across|with|along)",
            "(have|get) (someone|somebody|him|her|them|the team|our) *3 (call|ring|contact|email|reach|write|get "
            "back|answer|confirm)", "(rather|instead) *4 (than|of) *3 (guess|guessing|winging|tell you wrong)",
            "(do not|not|rather not|would not) want to *2 (guess|tell you wrong|mislead|give you wrong|get it wrong|"
            "speculate|promise|say the wrong|give you the wrong|steer|misinform)",
            "not going to *2 (guess|wing|speculate|make)", "i owe you an answer",
            "look (into|it up|that up|this up|at that|at it)", "i will (ask|check|see)", "(double|cross) check",
            "(add|adding|put|putting|write|writing|note|noting|jot) *4 (note|ticket|message|case|list|file) *4 (so|"
            "for|to)",
            "(typed|typing|sent|sending|passed|passing|put|putting|messaged|forwarded|forwarding|fired|laid|raised|"
            "asked|asking|dropped|sending) *1 (the|that|this|your) (question|query) *3 (to|with|before|over|on|past)",
            "(put|putting|write|writing|add|adding|include|including|note|noting|pass|passing|take|taking|send|sending|"
            "jot|jotting|set|setting|flag|flagging) *2 (question|query) *2 (at|in|into|on|onto|down|along|up|as|for|"
            "first|over|to|with|through)",
            "(you will|you are going to|you should|you shall|you) (get|have|be given|receive|hear) *1 (an|the|a|"
            "your) *1 "
            "answer (to|on|about|from|by|as soon|tomorrow|today)",
            "(he|she|they|somebody|someone|<name>) (will|can) (answer|settle|decide|tell you) (that|it|this|"
            "which|whether|"
            "what|how|when)",
            "(lay|put|bring|take|raise|run|set) (it|that|this) (before|past|to|by|with) (my|our|the|one|a)",
            "make sure (of|about|before|i|that|we)",
            "(put|raise|open|log|create|submit|send) *2 (a|the) *2 (ticket|question|request|case|query)",
        ),
        unless=("(they|he|she|people|somebody|someone|everyone) *2 (look|looked|looks) (into|at)",
        "(would|could|can|did|do|have|will|if) you *2 (check|look|find out|ask|see|try|verify|confirm)",
        "(find out|check|ask) (yourself|online|them|your)",
        "(you|you will|you would|you can|you could) *2 (find out|see|need to ask|have to ask|ask|check)",
        "(we|we will|i suppose|guess) *1 (find|see) (out)? (will|soon)", "(somebody|someone) will (look|check|see)",
        "we will see$", "ask you", "see (you|your)", "(let me|i will) (ask|get) (you|your)", "look at you",
        "get you (back in|in|sorted|started|set|booked|going)",
        _MAILS),
        speaker="agent", score=0.9,
    ),
    Rule(
        ActKind.FINDS_OUT,
        (
            "(i|we|me|to) *6 find (that|this|it)? out",
"(instead of|rather than|not going to|do not want to|rather not|will not) *3 (guess|guessing|winging|"
            "wing|speculate|tell you wrong|mislead|steer you wrong|make something up)", "i owe you an answer",
            "(do not|not|never|hate|rather not|will not|would not) *1 (want|like|going|care|dare|mean|wish)? *1 to? "
            "(tell|give|"
            "say|quote|promise|feed|answer|hand) *2 (something|anything|things|wrong|a wrong|nonsense|rubbish|"
            "half|what|a figure|a number) *4 (not|wrong|sure|know|false|untrue|invented|half|turns)",
            "(make|making|invent|inventing|made) *1 (something|anything|it|that|one|things|stuff|a number|a figure|"
            "an answer) up",
            "(rather not|not want to|hate to|not going to|will not) (give|tell|quote|say|feed|hand) *3 (wrong|"
            "false|incorrect|"
            "made up|inaccurate|untrue)",
            "(make|making) up (something|anything|an answer|a number|a figure|things)",
            "not (my|our) (field|area|subject|expertise|speciality|specialty|line of|strong|patch|side of) *8 (ask|"
            "colleague|"
            "someone|somebody|expert|specialist|who|check)",
            "(check|ask|asking|checking|find out|checked|asked) *4 (if|whether|what|why|how)",
            "whether *10 (ask|check|checking|asking|find out|look)",
            "(not|never) *2 (say|tell you|promise|swear|answer) *3 without (checking|asking|looking|finding)",
            "(not|never) (going to)? pretend to", "sooner (ask|check|find)",
            "(ask|asking|check with) (the|our|my|her|him|them|a) *3 (if|whether)",
            "(for|to) (compliance|billing|finance|legal|them|sales|payments) to (say|answer|decide)",
            *CHECKED_BELIEF, *NOT_MADE_UP,
        ),
        unless=(*NOT_FOUND_OUT, "(you|you will|you would|you can|you could) *2 (find out|ask|check|talk|speak)",
        "(would|could|can|did|do|have) you *2 (ask|check|find|speak|talk)", "(we|we will|guess) *1 find out"),
        speaker="agent", slots={"lack": "yes"}, score=0.95, name="lack",
    ),
    Rule(
        ActKind.FINDS_OUT,
        (
            "(ask|check with|speak to|speak with|talk to|consult|confirm with|verify with|run it by|run this by|run "
            "that by) (my|our|the|one of|a) *3 (team|desk|department|colleague|colleagues|lead|manager|supervisor|"
            "boss|specialist|specialists|people|folks|office|expert|experts|group|guys|legal|finance|billing|"
            "compliance|payments|events|matching)",
            "(someone|somebody|person|colleague|specialist|one|expert) *1 (who|that) *3 (knows|know|answer|tell you)",
            "(there is|we have|we have got|i have|i have got|got) *2 (a|an|one|some|somebody|someone|people|"
            "colleague|"
            "specialist|expert) *4 (who|that) *3 (knows|know|reads|read|does|do|handles|deals|works|lives|answers|"
            "looks|specialises|specializes|covers)",
            *HANDED_ON,
        ),
        unless=("(you|you will|you would|you can|you could) *2 (find out|ask|check|talk|speak)",
        "(would|could|can|did|do|have) you *2 (ask|check|find|speak|talk)"),
        speaker="agent", slots={"lack": "asked"}, score=0.95, name="hands on",
    ),
)  # fmt: skip
