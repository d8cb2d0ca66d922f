"""Phrases of transfers."""

from __future__ import annotations

OFFICE = (
    "billing|accounts|accounting|finance|sales|support|technical|tech|compliance|contracts|legal|events|matching|"
    "onboarding|partnerships|retention|refunds|membership|security|reception|someone|somebody|anyone|another|a|an|my|"
    "our|the|that|him|her|them"
)
TOSSES = (
    "flick|flicking|bounce|bouncing|whisk|whisking|zap|zapping|sling|slinging|fling|flinging|ferry|ferrying|punt|"
    "punting|toss|tossing|ship|shipping|beam|beaming|bat|batting|chuck|chucking|shunt|shunting|whizz|whizzing|lob|"
    "lobbing|shuffle|shuffling|wave|waving|slide|sliding|plug|plugging|ping|pinging|divert|diverting|hoof|steer|tip"
)
MOVES = (
    "transfer|transferring|transferred|reroute|rerouting|patch|patching|patched you|this|your|the (call|line)?",
    "forward|forwarding|route|routing|redirect|redirecting|redirected you|your (call)?",
    "connect|connecting|connected you", "transfer|transferring (now|over)",
    "put|putting|pass|passing|passed|hand|handing|handed|patch|switch|switching|switched|pop|popping|popped|"
    "shift your|this|your (call)? (straight|right|directly|back|on)? (through|over|across|along|onto)",
    "put|putting|pass|passing|passed|hand|handing|handed|patch|switch|switching|switched|pop|popping|popped|"
    "move|moving|send|sending|swing|shift you (straight|right|directly|back)? (through|over|across|up|down|along|onto|"
    "off|on to)", "you are (now|just)? going (through|over|across) to",
    "pass|passing|hand|handing|give|giving|gave|send|sending|sent|switch|switching|move|moving|push|ring you "
    f"(straight|right|directly|back|on)? to {OFFICE}",
    "give|giving|pass|passing|hand|handing you (over)? to",
    "send|sending|sent|get|getting|bring|bringing|move|moving|bump|bumping|kick|kicking|shoot|shooting|swing|"
    "refer|referring|direct|directing you (over|across|through|up|down|along|back|on)? (over|there|to)",
    f"let|have you (speak|talk|chat) (directly)? to|with {OFFICE}",
    f"get|getting|have|bring|bringing|grab|loop|put|got {OFFICE} (supervisor|manager|colleague|specialist|"
    "else)? *2 (on the line|on the phone|on the call|onto the line|in on this|into the call|into this call|"
    "onto the call|in the call)",
    f"get|getting|find you {OFFICE} (who|that|supervisor|manager|colleague|specialist|person|one)",
    "be|being|are|was|were|get|getting (transferred|connected|patched|forwarded|redirected)",
    "be|being|are put|passed|handed|patched|sent|switched (straight|right)? (through|over|across|up|on)",
    "the|a|that|this transfer (is|okay|now|all|sound|suit|work|go|going|would)",
    "(okay|happy|ready) (for|with) (a|the) transfer",
    f"({TOSSES}) (you|your call|this call) (straight|right|directly)? (through|over|across|along|onto|to)",
)  # fmt: skip
"""The move itself; whether it is asked or announced, or another's, is told by what stands before and after it."""

CARRIES = "companies|company|boards|startups|clients|opportunities|founders|advisors|members|mentors|people|executives"
NO_TRANSFER = (
    f"connect|connecting|connected you with|to *2 {CARRIES}",
    "transfer|transferring|transferred this|the|your membership|balance|money|funds|payment|points|credit|"
    "seat|account|data|file|profile|domain|amount|number",
    "give|giving|gave you (a|the|my|our)? *1 call|ring|number|link|bell|shout|refund|discount|credit|minute|"
    "moment|second|hand|code|reference|email|address|update|date|extension|name|details|choice|option",
    "send|sending|sent|pass|passing|hand|forward|forwarding|get|getting|give|giving you (over|across|along|"
    "up|on)? a|an|the|that|your|my|our|this|these|it *2 link|email|form|number|copy|file|document|code|"
    "invoice|receipt|details|list|message|letter|note|page|steps|text|confirmation|extension",
    "forward|forwarding your|this|the|it|you *1 email|message|mail|note|letter|document|request|ticket|"
    "invoice|receipt|concern|feedback|details",
    "pass|passing this|your|it|that *2 (along|on|over|across)? concern|feedback|message|note|request|details|"
    "suggestion",
    "pass|passing|hand|handing this (on|along|over|up|to)", "put|putting this|your (through|over|across|up|down|on)",
    "switch|switching|move|moving this|your|you (over|up|down)? (to|onto) (the|a|an|our|your)? *1 monthly|"
    "annual|yearly|quarterly|paper|premium|basic|free|lower|higher|plan|tier|level|list|slot|seat|date|" "membership",
    "get|getting|send|sending|direct|directing|refer|referring|bring|bringing|move|moving you (back|over|"
    "through|up)? to (the|your|our|a) *2 page|site|website|portal|link|article|form|dashboard|screen|faq|"
    "settings|inbox|login|date|speed", "get|getting|bring|send you (back|over|through)? to your profile|account",
    "put|putting|put you (down|up) (for|as|on|in|with|to)", "bring|bringing you up to",
    "get|getting you (over|through|up)? there|set|started",
    "get|getting|have|bring|move you to (spell|repeat|say|confirm|verify|tell|give|read|check|try|click|open|sign|send|"
    "hold|log|go|do|take|look|wait|stay|reload|refresh|type|press|restart|answer|speak up|choose|fill|write)",
    "wire|bank|money|balance|account|ownership|points|credit transfer",
    "get|getting you (a|an|the|that|my|our) *1 refund|copy|link|number|answer|quote|date|price|invoice|" "receipt",
)  # fmt: skip
"""Things that are passed on, and moves that are no transfer of the call."""

SPEAK = (
    "(would you like|do you want|would you prefer|want|would you rather|like) (to)? speak|talk|chat "
    "(directly)? (to|with) *2 supervisor|manager|him|her|them|someone|somebody|colleague|specialist|team|now|"
    "directly",
    "(suit|help|nice|better|easier|care|rather|prefer|about) (you|for you|for)? (to|if you)? (have|had|having)? "
    "(a|directly|straight)? (speak|talk|chat|word|spoke|talked|speaking|talking) (directly)? (to|with) *1 "
    "(him|her|them|someone|somebody|supervisor|manager|colleague|specialist)",
    "if (i|we) *1 (moved|put|passed|sent|switched|handed|brought|swung|got|gave|connected|patched|transferred|popped) "
    "you (straight|right|directly)? (over|across|through|up|along|with|to) *3 (to|with|him|her|them|someone|somebody)",
)  # fmt: skip
"""A transfer asked for by what it would do: "would you care for a word with him?", "if I moved you across to her"."""

ABOVE = (
    "supervisor|manager|boss|superior|someone|somebody|person|human|management|colleague|lead|director|department|"
    "team|billing|accounts|sales|support|anyone|else|specialist|representative|agent|operator|charge"
)
REQUEST = (
    "put|patch|transfer|connect|pass|hand|forward|switch|send|move|route me (back|straight)? (through|over|"
    "across|up|on|to|with)",
    "get me (through|on) (to|with)", "transfer|connect me", "transfer|connect|forward the|this|my call",
    "transfer (please|away)",
    f"can|could|may|might i (please|just|maybe|possibly)? speak|talk|chat|get (to|with|on to)? *3 {ABOVE}",
    f"let|have me (please|just)? speak|talk to|with *3 {ABOVE}",
    "want|need|like|prefer|wish|demand|rather|love|insist|asked|asking|ask (to|on)? (please)? speak|talk|"
    f"speaking|talking to|with *3 {ABOVE}",
    "want|need|get|give|find|bring|fetch|demand|asked|asking|ask (me|for)? a|your|the|another|different *1 "
    "supervisor|manager|boss|superior|lead|human|charge",
    "is|are there a|any|some|somebody|someone|anyone|anybody *3 i (can|could) speak|talk",
    "is|are there a|any *1 supervisor|manager|boss", "supervisor|manager|human|representative|operator please",
    "escalate this|it|me (to|up|higher)?", "take this|it (up|higher) (to|with) *2 supervisor|manager|boss",
)  # fmt: skip
NO_REQUEST = (
    "not|never|stop|keep|kept|keeps *2 transfer|transferring|send|put|pass|sent|sending|passing|connect",
    "they|he|she|you|somebody|who|one|people|just|already|had|been|was|then (just|only|already|keep|always)? "
    "transferred|connected|passed|sent me", "they|he|she|somebody|who|people|just|already (just|only|then)? put me",
    "they|he|she|who|people transfer|pass|send|connect me", "you (just|all)? transferred me",
    "i did not (ask|want)",
    "send|get|put me (a|an|the|that|over|on|back|up)? *2 link|email|form|copy|confirmation|letter|number|"
    "invoice|page|board|site|list|website|account|profile|seat|panel|event|hold",
    "move|switch|put me (on|over|back|up|to) (to)? the|a|an|monthly|annual|it|yearly|that|hold|my",
)  # fmt: skip

WITHDRAWN = (
    "i|we (will|would) not (transfer|send|put|pass|move|connect|hand|do that|do it|then|be transferring|be sending)",
    "i will not $", "i will not i", "i have come off it",
    "(will|me|can|us) (just)? keep|stay|remain *2 (with you|on the line|here|you on|with me)",
    "never|forget|scratch|cancel|scrap|leave|skip (mind|about)? the|that|it (transfer|then)", "no transfer",
    "not (going to)? (be)? transferring|transfer|putting|sending",
    "(i will|i can|let me|i would) (actually|just|rather)? do|handle|sort|fix|see|look|deal|manage (to|at|"
    "with|into)? it|that|this (myself|from here|right here|here|after all)",
    "i (can|will) (actually|just)? take care of (it|that|this) (myself|from here|here|after all)", "actually i can",
    "(i|we) (have|had|just|will|am|did)? (just)? (pulled|took|taken|take|taking|pulling|brought|bringing|bring|got|"
    "getting|"
    "get|called|had|kept|caught|catch) (it|you|that|the call|your call|the transfer) back",
    "(i|we) (have|just|did|will)? (just)? (stopped|stop|cancelled|canceled|cancel|undone|undid|undo|reversed|reverse|"
    "aborted|abort|halted|caught|dropped|scrapped|withdrawn|killed|interrupted) (the|that|your) (transfer|call|move|"
    "handover)",
    "(you are|i have got you|i have you|got you) (still|back) (here)? (with me|on my line|on the line|here|on with me)",
    "(i am|we are)? (holding|hold) off", "(not going|not gonna) (to)? (send|put|pass|move) you",
    "no need to (transfer|move|pass|send|put)", "you (can|will) stay (here|with me|on with me)", "without|instead "
    "(of)? (transferring|sending|putting|passing) you",
)  # fmt: skip
