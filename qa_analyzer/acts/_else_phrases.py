"""Phrases that ask whether there is anything else, and those that only look like it."""

from __future__ import annotations

ELSE = (
    "anything|something|what|anyone|thing|things|questions|question|any else|further|additional",
    "anything|something (that)? (more|other)",
    "(do|did|would|might|have|are|is|will) (you|there) *3 (other|more|further|additional|another) *1 (concern|concerns|"
    "question|questions|query|queries|thing|things|matter|matters|request|requests|need|needs|issue|issues|inquiry|"
    "inquiries|worry|worries|favor|favour|business|item|items|topic|topics|point|points)",
    "(help|assist|serve|support) you *2 (with|in|on) *2 (other|another|more|further|additional) *1 (concern|concerns|"
    "question|"
    "questions|thing|things|matter|matters|request|requests|need|needs|issue|issues|inquiry|inquiries|worry|worries)",
    "(did|do) you have *1 (any)? other (questions|things|concerns|matters|issues|business)",
    "any (other|more|further|additional) question|questions|concern|concerns|issue|issues|thing|things|"
    "queries|query|matter|matters|business|requests|worries|ways|help",
    "is|was|would|will that|this (be)? (everything|all) *2 (today|you|needed|wanted|for|or|now|this)",
    "(is|was) that everything", "(will|would) that be (all|everything)",
    "(does|did|has) that (cover|take care of|answer|answered|covered|sort|settle|resolve) (everything|all|it "
    "all|you)",
    "what (else|more) (can|may|could|might|would)",
    "(can|may|could|is there) (i|we|more|anything|something) *2 (more|further) (i|we|can|for|today|with|you|"
    "help|do)",
    "is there (some|any)? more (i|we|that)",
    "(have|did|do) (i|we|you) (answered|covered|got|get|have) (all of|all|everything) (your|you|that)",
    "(how|where) else (can|may|could) (i|we)", "any other (way|ways) i",
    "(another|other) (thing|question|matter) (i|you|we|on|for|today)",
    "(one|some|any) (more|other) (thing|things) (i|we|you)",
    "anything (left|outstanding|remaining) (on|for|that|to|you)", "need? anything else", "help (you)? with anything",
    "(still|also) (need|want) (anything|something)",
    "(anything|something) *4 (besides|beside|apart from|aside from|other than|on top of) (that|this|it|those|these)",
    "^ (anything more|more questions|further questions|other questions)",
    "^ *3 anything|something (besides|beside|apart from|aside from|other than|on top of|beyond|outside|in addition to) "
    "(that|this|it|those|these|the <w>)", "(besides|beyond|aside from|apart from|other than) (that|this|those) *2 "
    "(anything|something|questions|is there|are you|can i|could i|shall i|do you|would you)",
    "^ (and)? (besides|beyond|apart from|other than|aside from) (that|this) $",
    "what (else|more|other *1) (have|do|did|would|were|was|is) *1 (got|on your|you (got|need|like|want|have)|you would "
    "like|there (for|on)|for me|left)", "what (else|more) (is|was) (there|on) (for me|on|your|that)? *3",
    "(any|no) (loose ends|last questions|final questions|last words|more for|other bits|other business|odds and ends|"
    "last "
    "thing|final thing|others)", "(does|did|will|would) that (do|wrap|cover|sort) (it|things|everything|you|us)? (up)? "
    "(for|it|out)? (you|for today|today|now|everything)?", "(is|are) there (any|some)? other <w> (on|you|i|we|that|"
    "for)",
    "anything you (would|want|need|wanted|care) *1 (to)? (add|ask|raise|mention|bring up|know|discuss|like|check)",
    "(what|which) other <w> (do|can|may|could|would|have) (you|i|we)", "(or|and) is there (more|something|anything)",
    "(got|have) (you got)? (any more|anything|something|more) for (me|us)", "(aught|owt|ought) else",
    "anything|something *7 (while|since|as long as|seeing as|now) *1 (i|we|you) (have|are|am) *1 (got|"
    "still)? *1 (you|on|"
    "here|chatting|talking|speaking|at it|together)",
    "^ *3 (is|was) there anything|something (that)? (i|we) (can|could|may) (do|help|sort|take care|look|"
    "get) *1 (for|with|"
    "of|into|at)? *1 (you|today|now)$",
    "(anything|something|questions|owt|aught|ought) *8 before (i|we|you) *2 (go|leave|ring off|hang up|wrap|finish|"
    "part|"
    "sign off|say goodbye|close (up|out|off|the call|this call))",
    "(is|was) there more (to|you|on|for|that)", "(while|since|as long as) (i have you|you are) (on|here) *4 (anything|"
    "something|is there|can i)",
)  # fmt: skip
RAISE = (
    "(did|do|would) you (want|like|need) to (raise|bring up|mention|add|go over|cover) *1 (anything|something|a thing)",
)
NO_ELSE = (
    "if (there is|you|anything|something|ever|any|at any) *5 else|more|further|other",
    "if anything|something else|more|further", "if *3 anything|something",
    "whatever|whoever|someone|somebody|anyone|anybody|nobody|somewhere|everything|everyone|or else",
    "nothing|not|never anything|something (else|more|further|besides|apart|beside|other|aside)",
    "(did|do|does|has|is|was|see|saw|show|shows|say|says|get|got|notice|press|click|enter|change|changed) (it|you|"
    "they|he|"
    "she|that|the *2) (show|say|see|get|change|notice|try|press|click|enter|do|tell|give|have)? *1 anything (besides|"
    "apart|beside|other|aside)", "anything *4 (has|have|had) (changed|happened|moved|come)",
    "anything (else)? (that|which|here|there)? (has|have|had) been",
    "everything you need (to|for|in|is|from)", "what (else|more) (is|was) (there|on) (the|that|this) (screen|page|"
    "error)",
    "what else (have|do|did|would) (they|he|she|it|the)", "what (else|more) do you (see|get|notice|remember|know|need "
    "to)",
    "any (last thing|final thing|others) (on|in|at|showing|listed)", "something else (came|comes|is|was|entirely|to|"
    "altogether)",
    "did|tried|try|see|saw|noticed|notice (you)? (try|see|notice|change|hear)? anything|something else (on|"
    "in|about|change|happen|go|that is|that was|that looks)",
    "did|have you *1 anything|something else", "what else (is|was|did|does|has|have) (it|he|she|they|the|this|that|"
    "wrong|showing|happening|going|missing|changed|said|"
    "happened|come|gone|affected|broken|listed|in)", "what else (have|did|do) you (tried|try|seen|see|noticed|done|"
    "heard|"
    "entered|typed|know|remember|changed|change|say|call|called)", "what else happened|happen",
    "what else (is|was) on (the|this|that)",
    "anything else (change|changed|happen|happened|wrong|appear|come|came|show|on the screen|on the page|on "
    "the account|on the statement|on the bill)",
    "(want|need|like|do|know|say|said|tell|ask|find|use|send|try|get|have) something else",
    "the (other|only) (thing|question)", "that is (all|everything) (then)? $",
    "how about|something else instead", "one (other|more) thing i (need|have|should|want|must)",
    "(i|we) (have|need|want|see) (one|another|some|something) *1 (other|more|thing|else)",
    "(another|other) thing (i|you) (need|should|must|have|could|might|said|mentioned|will|want to know)",
)  # fmt: skip
