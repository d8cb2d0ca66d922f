"""Phrases of what is no talk with a member."""

from __future__ import annotations

VOICEMAIL = (
    "(leave|record) (a|your|me a|us a) *2 message", "leave your name", "(after|at) the (tone|beep)",
    "not available (right now|at the moment)? *1 (to take your call|please leave)",
    "can not (come to|get to|take|answer) (the|your|my) (phone|call)",
    "you have reached the (voicemail|mailbox|voice mail|answering machine)",
    "(voicemail|mailbox|voice mail) (of|is full|box|for|has not been set up)",
    "forwarded to (an automatic|a)? (voice)? (message|voicemail|messaging) *1",
    "the person you are (calling|trying to reach)",
    "when you (have|are) finished (recording)? *2 hang up",
    "press (pound|hash|star|one) (for|to|when) *2 (options|re record|more|send)", "at the tone please",
    "the (number|customer|subscriber) you (have)? (dialed|dialled|called) is",
    "(hi|hello) you have reached *4 (leave|i can not|sorry|unable|not here)", "sorry i missed your call",
    "i will (call|get back to|return) *2 (you|call) (back)? as soon as",
    "(leave|record) (me|us)? (something|a word|your details|a note|your name|your number|your message|the details|a "
    "few "
    "words|your reason)", "(leave|record) (me|us) (a|an|your) *2 (message|note|number)",
    "(your|the) (message|recording) (has been|is|was) (sent|saved|delivered|recorded|deleted|received|erased)",
    "to (send|listen to|review|re record|rerecord|erase|delete|save|replay|hear|mark|cancel|continue recording) *4 "
    "(your|this|the|a)? *2 press", "press *3 (to|when) *3 (message|recording|finished|urgent|send)",
    "(unable|not able) to (come to|get to|take|answer|pick up) (the|your|my) *1 (phone|call|calls)",
    "(can not|could not) (pick up|answer|get to the phone|come to the phone|talk) (right now|at the moment|just now)?",
    "(maximum|time) (recording)? (time|limit) (has been)? (reached|exceeded)", "(mailbox|voicemail|inbox) is (now)? "
    "full",
    "(away from|not at) my (desk|phone) (right now|at the moment)? *4 (message|beep|tone|leave)",
    "you (have|are) (reached|got|through to) *4 (voicemail|voice mail|mailbox|answerphone|answering machine|machine)",
    "you know what to do", "(speak|talk|start) (clearly)? after the", "(get|call|ring) (right)? back to you (as soon|"
    "when i)",
    "(hang up|finish|stop) or (press|stay)", "(no one|nobody|not) (here|home|in|available) *3 leave (a|your)",
)  # fmt: skip
WRONG = (
    "(wrong|incorrect) number",
    "(dialed|dialled|called|rang|rung|got|have|reached|typed|punched) (the)? *1 wrong (number|place|company|"
    "one|person|office|department)",
    "(is|was) this not", "misdialed|misdialled",
    "not the *3 you (want|wanted|are looking for|were looking for|were trying to reach|meant to call)",
    "i (was|am) (trying to reach|trying to call|trying to get|trying to ring|looking for|after) (the|a|my) "
    "*2 (dentist|doctor|doctors|clinic|restaurant|pizza|vet|hospital|pharmacy|surgery|garage|salon|school|"
    "hotel|bank|plumber|taxi|cab)",
    "this is not (the|a|advani|who i|where i)",
    "(you have)? (reached|got|called) (a|the) different (company|number|place|office)",
    "what number (were|are|did) you (trying|dial|dialing|calling|want|call|after)",
    "we are not (the|a|that) *3 (office|clinic|company|shop|store|practice)",
    "(there is)? (no one|nobody) (here)? (by|of|called) (that name)?",
)  # fmt: skip
ANNOUNCED = (
    "(this|your) call (may|will|is|could) (be)? (being)? (recorded|monitored)",
    "calls (may be|are|will be) (recorded|monitored)",
    "(all|our) (of our)? (agents|operators|representatives|advisors|lines|associates|advisers|members of "
    "staff) are (currently|still)? (busy|assisting|helping|engaged|serving)",
    "your (call|estimated) (is important|wait time|waiting time|will be answered|is number|is next|is in)",
    "you are (currently)? (number|caller) <n> in (the|our)? (queue|line)",
    "for *3 press (one|two|three|four|five|six|seven|eight|nine|zero|1|2|3|4|5|6|7|8|9|0)",
    "press (one|two|three|1|2|3) (for|to)",
    "(please|continue to) (stay|remain|hold) (on the line|for the next)? *2 (next available|will be with you|"
    "be answered)",
    "next available (agent|representative|operator|advisor|associate|adviser|member)",
    "(our|the) (offices|office|lines) (is|are) (now|currently)? closed", "in order of arrival|the order",
    "please (listen|choose|select) *3 (options|menu|following)",
    "thank you for (your patience|holding|waiting) your call",
)  # fmt: skip
PROMOTED = (
    "did you know *2 you can",
    "(visit|see|find us at|go to|check out) (our|us|the) *2 (website|web site|online|app|site)",
    "(manage|view|update|access|find) your *3 (online|at any time|in the app|on our website)",
    "(higher|larger|heavier|longer) than (normal|usual|expected) (call|wait|number|volume|volumes)",
    "(one of our|a|an) *3 (agent|agents|advisor|advisors|adviser|advisers|representative|representatives|team|"
    "specialists|members) will (be with you|answer|take|assist|speak)",
    "(we|we all|all of us) (value|appreciate) your (patience|call) *3 (stay|hold|remain|while)",
    "we (apologise|apologize) for (the|any) (delay|wait|inconvenience|continued)",
    "your call (matters|means) to us", "(we will|we shall) be with you *3 (shortly|soon|possible|moment)",
    "(continue|continuing|thank you for continuing) to hold", "please (stay|remain) on the line",
    "(stay|remain|hold) on the line (and|for|while|until) *3 (your|next|an|a|one)",
)  # fmt: skip
"""What recorded voices say in queues and holds, and people may say too."""
LINE = (
    "(are|is) (you|anyone|anybody|somebody) (still)? there", "^ hello $", "^ hello hello",
    "(can|do) you (still)? hear me", "can not (really|quite)? hear you",
    "(you are|you keep|your line is|line is|it is|call is|keeps|was|were) (breaking|cutting) (up|out|in and " "out)",
    "you (broke|cut|dropped) (up|out|off)", "(lost|losing) you",
    "(bad|terrible|poor|awful) (line|connection|reception|signal)",
    "did (you|we|i) (get cut off|lose you|hang up|get disconnected|drop)",
    "(line|call|phone) (went|has gone|is) (dead|quiet|silent)",
    "(have|did|are) (i|you|we) (lost|gone|been cut off|still on|there)", "hello (is)? (anyone|anybody|you) (there)?",
    "(where|what) (did|has) (you|she|he) (go|gone|happened)", "(line|call) (dropped|cut)", "you there",
)  # fmt: skip
NO_VOICEMAIL = (
    "(your|our|their|the) (voicemail|mailbox|voice mail) for (a|an|the|two|three|four|days|weeks|over|ages|about)",
    "(can|may|could|would|shall|should|want|like) (i|you|to|me) *3 leave (a|your|me a|us a) *2 message",
    "(i|you|they|he|she) (left|can leave|could leave|wanted to leave|will leave) *3 message", "if (you|she|he) leave",
    "did not leave",
)  # fmt: skip
NO_WRONG = (
    "(is|was) this not (a|the|what|how|why|going|something)",
    "(charged|gave|given|typed|entered|put|wrote|written|sent|read|on file) (me|you|us|in|down)? (the|a)? "
    "wrong number",
    "(they|system|file|he|she|it|we) (have|has|had|shows) (the|a) wrong number", "wrong number (of|on|in|for)",
    "^ (is|was) this not",
)  # fmt: skip
NO_LINE = (
    "(is|are) (she|he|they) there", "hello (this|my|i|yes|it)", "hello *3 there (is|are|was)",
)  # fmt: skip
