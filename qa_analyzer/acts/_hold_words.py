"""Wordings of hold requests, announcements and returns."""

from __future__ import annotations

import re

from qa_analyzer.core.acts import ActKind

from .rule import Rule

_PUT = (
    "(put|place|placed|popped|kept|left|pop|stick|leave|keep|have|get|throw|set|park|drop|pull|step|putting|placing|"
    "popping|sticking|leaving|keeping|throwing|parking|dropping|having)"
)
_YOU = "(you|this|your|the|us|ya)"
_ON = "*4 (hold|whole|hole)"
_NEVER = (
    f"not *4 {_PUT} you", "without *2 (putting|placing|popping|leaving) you",
    f"(before|when|while|since|after) i {_PUT} you",
    "(had|was) (put|placed|to) *3 you", "(sorry|apologise|apologize|apologies) *5 you *3 hold",
    f"(they|he|she|who|somebody|someone) *2 {_PUT} you",
    "(had|left|kept) you on hold", "hold *2 (button|key|down|power|camera|card|phone|screen|charge|payment)",
    "no need *4 hold", "hold (on to|onto)",
)  # fmt: skip

HOLD_RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.HOLD_REQUEST,
        (
            f"(may|can|could|might|shall|should) (i|we) *5 {_PUT} {_YOU} {_ON}",
            "(may|can|could|might|shall|okay if|mind if|all right if) (i|we) *3 (put|place|pop|stick|leave|set|"
            "park) you *2 (back|with the music|with some music|with our music|to the music|with the tune|in the queue) "
            "*2 (once more|again|for|while|until|a|one|just|in)?",
            f"(okay|right|fine|possible|acceptable|mind|cool|good|objection|objections|object|problem|issue|happy|"
            f"comfortable|convenient|suit|allowed) *2 (if|for|to|with|me|my|us) *5 {_PUT} {_YOU} {_ON}",
            f"(mind|mean|way|permission|chance) *4 {_PUT} {_YOU} {_ON}",
            "(can|could|would|will|might|may) you *4 hold (for|the|please|a|while|on|one|two|until|just|about)",
            "(can|could|would|will|might|may) you *4 hold$",
            "(can|could|may|might) i *2 (ask|get|have|trouble|bother|invite|leave) you *3 (hold|holding)",
            "(bother|okay|fine|right|allow|suit|trouble|inconvenience|let) you *3 (put|place|pop|leave|keep) you *4 "
            "hold", "(allow|let|permit) me to *2 (put|place|pop|leave|keep) you *4 hold",
            "(can|could|would|will) you *2 (give|spare|lend|grant|allow) (me|us) *6 hold",
            "(bother|trouble) you *2 if i *2 (put|place|placed|put|popped|left|kept) you *4 hold",
            "(can|could|may|might|would) (i|you) *5 (stay|hang|wait|remain) on the (line|phone)",
            "mind (holding|to hold|if you hold|being on hold|going on hold|staying on the line)",
            "(would|do|are|will) you *3 (okay|able|willing|happy|prepared|fine|right|like|prefer|rather|want) *2 hold",
            "(would|are|will) you *3 (okay|able|willing|happy|prepared|fine|right) to *2 (hang on|wait|stay on|"
            "hang about|sit tight|stick around|bear with me|stay there)",
            "(would|is|will) a *2 hold *2 (okay|all right|fine|possible|acceptable|suit)",
            "(are|would) you *3 (to|with) (hold|holding|wait|waiting|hang on)",
            "(do|would) you *2 (want|like|prefer|rather|care|wish) to *1 (hold|hang on|wait|stay on)",
            "if you (would|will|could|can) *2 (hold|hang on|stay on|wait)",
            "(if|whether) i (could|can|may|might) *3 (get|ask|have|trouble) you to *2 (hold|hang on|wait|stay on)",
            "(kindly|please) (allow|give|grant|spare|permit) (me|us) *6 hold",
            "(can|could|would|will|might|may) you *4 hold (once|again|briefly|there|here|that|tight)",
            "(okay|happy|fine|willing|good|all right) (to|with) *2 (hold|holding)",
            "(still|you|are) *1 (okay|happy|fine|willing|good|all right) (to|with) *1 (wait|waiting|hang on|stay on|"
            "hanging on|staying on)$",
            "(can|could|would|will|might|may) you *3 (stay|remain|wait) on the (line|phone)",
            "(minute|minutes) or (would|shall|should|do|can) (you|i)",
            "(may|can|could) (i|we) *3 (take|have|get|borrow|need|steal|use|ask) *4 (more|another|further|extra) *2 "
            "(minute|minutes)",
            "(may|can|could) (i|we) *3 (take|have|get|borrow|need|steal|use|ask) *3 (minute|minutes) *4 hold",
            "(do|have) you *2 (have|got)? *4 (minute|minutes|moment|time|second) to *2 (hold|hang on|stay on)",
            f"(okay|right|fine|mind|can|may|could|all right) *3 i *4 {_PUT} (you|myself|the line|this) on mute",
            "(may|can|could|mind if|okay if|fine if) i *2 park you",
        ),
        unless=_NEVER, speaker="agent", mode="asks", slots={"named": "yes"},
    ),
    Rule(
        ActKind.HOLD_REQUEST,
        (
            "(can|could|would|will) you *3 (hang|wait|bear|stand) (on|with|by|for|a|one|there|here|while|just)",
            "(can|could|would|will) you *3 hold (on|up)", "(can|could|would|will) you *3 (sit|hold) tight",
            "(may|can|could) (i|we) *3 (take|have|get|borrow|need|steal|use) *3 (minute|minutes|moment|second|"
            "seconds|sec)",
            "(can|could|would|will) you *2 (give|spare|lend|grant|allow) (me|us) *4 (minute|minutes|moment|second|"
            "seconds|sec)",
            "mind (waiting|hanging on|bearing with|giving me)",
        ),
        unless=_NEVER, speaker="agent", mode="asks", name="weak", score=0.8,
    ),
    Rule(
        ActKind.HOLD_ANNOUNCEMENT,
        (
            f"(i|we|me|us|to|will|just) *4 {_PUT} you {_ON}",
            f"{_PUT} you on (hold|a hold|whole)", f"{_PUT} you *4 on *2 hold",
            f"(i|we|me|us|to|will|just) *4 {_PUT} (the|this|your|our) (line|call|phone) on *2 hold",
            f"(i|we|me|us|to|will|just) *4 {_PUT} (you|myself|the line) on mute", "(i will|going to) *2 park you",
            "(please|kindly|just) hold (the line|on the line|for|please|there)", "hold the line", "^please hold$",
            "(please|kindly) hold (while|until|a|one|just) *1",
            "^hold please$", "stay on the line", "stay on for me",
            "(i will|i would|will) be (right|straight|straight|just|back) (back|in)",
            "(back|return) with you (shortly|soon|in)",
            "(be|is|need|needs|take|takes|have|means|wants) *1 (one more|another|a|one last|a second) *2 hold",
            "going on hold (now|here|for)", "you will (be|go) on hold",
            "there will be (some|a|hold) (music|silence|hold)",
            "you (will|are going to|may|might) *1 (hear|get|have) (some|a bit of|a little|the|our|hold) *2 "
            "(music|silence|tune|tunes|beeps|jazz)", "put *2 (some|the|a bit of|hold) music *2 (on|for you)",
        ),
        unless=_NEVER, speaker="agent", mode="announces", slots={"named": "yes"},
    ),
    Rule(
        ActKind.HOLD_ANNOUNCEMENT,
        (
            "hold on", "hang on", "hang tight", "bear with me", "bear with us", "stand by", "one moment", "one second",
            "one sec", "just a (moment|second|sec|minute|tick)",
            "(give|gimme) (me|us) *4 (minute|minutes|moment|second|seconds|sec|secs|two)",
            "wait (a|one|there|here|please|just)", "two (secs|ticks|shakes)", "half a (tick|sec|mo|minute)",
            "one minute",
            "(two|one|three|five) (more)? (minutes|minute) (okay|please|then)",
        ),
        speaker="agent", mode="announces", name="weak", score=0.7,
    ),
    Rule(
        ActKind.HOLD_RETURN,
        (
            "i am back", "(you|are you|you are) still (there|with me|on the line|here|on)", "^still here",
            "i am still here", "(hello|hi|hey) again", "(it is|this is) <name> again", "back with you",
            "got you back", "we are back", "i have got you back",
            "(i am|we are) *1 still *1 (looking|working|checking|waiting|digging|trying|searching|talking|chasing|on "
            "it|with them)", "just checking (in|back)", "(have not|did not) (forget|forgotten) *1 you",
            "just (want|wanted) to (check in|let you know|update you|touch base) *4 (still|hold|minute|minutes|wait)",
        ),
        speaker="agent",
    ),
)  # fmt: skip

TAG = re.compile(
    r"(is|would|will) (that|this|it)( be| sound)? (okay|all right|fine|good|alright|cool|possible|acceptable|agreeable|"
    r"convenient|workable|doable|manageable|bearable)\b(?! if i (\w+ )?(ask|take|have|get|call|use|send|note))|"
    r"(will|would|could|can) you$|"
    r"(will|would|could|can|may) you (please |kindly |just |maybe |possibly )*(hold|wait|manage|stay|stand by|"
    r"bear with|"
    r"hang|sit tight|spare|do that|live with)\b(?! (it|the (card|phone|button|key)|that up|up the|onto))|"
    r"(will|would|could|can) you (be|feel) (okay|all right|fine|good|comfortable|happy|content) (with|to|holding|"
    r"waiting)|"
    r"(that|this|it) (okay|all right|fine) (with|for|by) you|(okay|all right|fine) (with|by|for) you|"
    r"if (that|it|this) (is|would be|works|suits|sounds)( all)? (okay|right|fine|good|cool|you|for you)|"
    r"if (you )?(do not|would not) (mind|object)|"
    r"(do|would) you (mind|object)(?! (telling|giving|spelling|confirming|reading|repeating|saying|sharing|verifying|"
    r"sending|if i (ask|take|get|have|call)))|with your permission|(any|no|an) objections?|if i may|"
    r"if you (will |would |could |can )?(allow|permit|agree|consent|let me|indulge|are (okay|happy|all right|good|cool|"
    r"fine|agreeable|willing) (with|to))|"
    r"sound (good|okay)|does that (work|suit|sound)|how does that sound|are you okay with|you okay with"
)
"""Words that turn "I'll put you on hold" into a question."""
