"""Wordings of each unprofessional type: phrases, what they are not, and how sure (0-1)."""

from __future__ import annotations

from ._manners_cold import COLD

_LIKE_YOU = "(people|customers|callers|folks) like you"
KIND_LIKE_YOU = (
    f"{_LIKE_YOU} *6 (worth|worthwhile|better|brighter|brightest|pleasure|joy|proud|special|great|possible|lovely|"
    "wonderful|strong|stronger|thrive|happy|smile|delight|light up|heart|backbone|favorite|favourite|enjoyable|fun|"
    "good|nice)",
    f"(love|enjoy|enjoyed|appreciate|appreciated|glad|happy|grateful|lucky|fortunate|proud|thank|thanks|pleasure|joy|"
    f"nice|lovely|delight|treat|privilege|blessed|wish|cherish|value) *4 {_LIKE_YOU}",
    f"(more|need|thanks to|because of|thankful for|here for|building it for|built for|made for) {_LIKE_YOU}",
)
"""Praise in the words of the insult "people like you": it says what good they do."""

TYPES: dict[str, tuple[tuple[str, ...], tuple[str, ...], float]] = {
    "profanity": (
        (
            "(fuck|fucking|fucked|fucker|motherfucker|shit|shitty|bullshit|bitch|bastard|asshole|arsehole|dickhead|"
            "goddamn|goddamned|goddammit|wanker|bollocks|cunt|prick|pissed|crap|crappy|damn|damned|dammit|wtf|bloody|"
            "sodding|freaking|frigging|effing|friggin|freakin|piss)",
            "(what|who|how|where|why) the hell", "(hell|heck) (no|with|if i)", "(go to|bloody|oh) hell",
            "pain in the (ass|arse|neck|butt)", "(smart|dumb|kick|kiss|my|your|lazy|half) (ass|arse)",
            "(half|dumb)assed", "screw (you|that|it|this|him)", "jesus christ", "(pissed|piss|p off|teed) off",
            "sucks to",
        ),
        ("bloody mary", "(holy|scared|charles) dickens", "prick (the|your) finger", "crap shoot"), 0.95,
    ),
    "insult": (
        (
            "(you|your|youre) *3 (stupid|idiot|moron|dumb|liar|crazy|insane|ignorant|pathetic|ridiculous|clueless|"
            "lazy|rude|difficult|impossible|childish|dense|slow|hysterical|dramatic|paranoid|senile|confused old|a "
            "pain|nuts|annoying|cheap)",
            "(stupid|dumb|silly|idiotic|ridiculous) (question|thing to|of you|mistake of yours|woman|man|lady|people)",
            "(are|were) you (deaf|blind|stupid|slow|simple|thick|dumb|kidding me|even listening|for real|serious "
            "right now|out of your mind|that dense|drunk)",
            "can you *2 (read|count|hear|follow) *3 (even|at all|or not|simple|or what)",
            "can you even (read|count|hear|follow|listen)",
            "(even a|any) (child|kid|idiot|five year old|toddler|monkey)", "(people|customers|callers) like you",
            "(old|silly|stupid) (lady|woman|man|fool|bat|cow|git)",
            "(you|you are) *2 (such a|being a|acting like) *2 (baby|child|brat|jerk|karen|drama queen)",
            "do you (even)? (speak|understand) english", "(this|that|it) is *1 (stupid|dumb|idiotic|moronic)",
            "(you are|are you) not (even)? listening", "how hard is it to", "grow up", "get a (life|grip|clue)",
            "you are not (very)? (bright|smart)", "learn to (read|listen|type|spell)",
            "you (obviously|clearly) *1 (can not|cannot|did not|do not|have not) (read|listen|understand|know|get)",
            "are you (sure)? you (can|know how to) (read|type|use)",
        ),
        ("(not|no) *3 (stupid|idiot|crazy|dumb|silly|rude|difficult|confused|dramatic)", *KIND_LIKE_YOU,
        "you are not *2 (annoying|slow|a pain|crazy)",
        "(drive|driving|drove|make|makes|making) (you|me) *1 (crazy|insane|nuts)",
        "(that|it|this|which) *3 (is|was|must be|must have been|sounds|can be) *2 (annoying|ridiculous|insane|crazy|"
        "difficult|rude)", "your *3 (is|was|are|were|looks|seems) *1 (slow|difficult|cheap|crazy)",
        "(no such thing as|not a) *1 (stupid|silly|dumb)",
        "(connection|internet|computer|system|site|website|page|upload|line|browser|card|bank|link) *2 (slow|"
        "difficult|stupid|crazy)", "sounding (rude|stupid)", "if i (was|sounded|seemed) *1 rude",
        "(you|your) *3 (is|are|be|been)? (difficult|impossible) (to|for|time|situation|day|position|decision)",
        "(a|this|such) (difficult|crazy|ridiculous|annoying)", "for *3 (difficult|slow)",
        "i (am|was|have been|feel) *3 (stupid|slow|dumb|confused|silly|difficult)",
        "(find|found|see) (it|this|that) *2 (difficult|annoying|impossible)",
        "make (it|this|that|things|life) *2 (difficult|impossible|slow|easy)"), 0.85,
    ),
    "blame": (
        (
            "(that is|it is|this is|was|is|would be) *3 (your|you guys|you people|the customers|the members|the "
            "callers) *1 (fault|mistake|error|doing|problem|own fault|responsibility|issue|bad)",
            "(your|you) own (fault|doing|mistake)",
            "(that|this|it|thats|its) (is)? (kind of|kinda|sort of|really|all|a bit|mostly|more)? on you",
            "(that|this|its) on you guys",
            "you (should have|should of|shoulda|ought to have) *2 (read|known|checked|thought|told|called|listened|"
            "asked|paid|cancelled|canceled|done|paid attention|kept|written|noticed|looked|been|remembered|updated|"
            "said)",
            "(you|so you|well you|then you) (did not|never|forgot to|failed to|neglected to) *1 (read|listen|pay "
            "attention|follow|bother|check|cancel|do it right|do what|tell|fill|even)",
            "(you are|you were) the one (who|that) *2 (clicked|signed|agreed|typed|forgot|missed|broke|cancelled|did "
            "not|chose|messed|entered)",
            "(you|you have|you had) *2 (only|nobody but) (yourself|you) to blame", "(yourself|no one else) to blame",
            "(you|you have) (caused|brought) (this|it|that)",
            "(you|whoever) *1 (typed|put|entered|wrote|spelled|filled) (it|that|this) *3 (wrong|incorrectly|yourself)",
            "(it|that|this) is (not our|not my|never our) (fault|mistake|error)", "not (our|my) fault",
            "(if|had) you (had|have)? (read|listened|paid attention|followed|bothered|checked|just|done) *6 (would "
            "not|you would have|we would not|would have)", "maybe if you (had|would|were|read|listened|just)",
            "(did|do) not you (read|listen|check|know|see|even|pay)",
            "(did you|have you) *1 (even|actually|not) (read|listen|look|check|try|open|bother)",
            "no (note|record) *5 (you did not|then you|it did not)",
            "you (signed|clicked) *2 (the terms|it|that|this|yourself|them)",
            "that is what happens when you", "we (send|sent) you *4 (reminders|emails|letters|notices)",
            "you (must|obviously|clearly|probably) *1 (have|of)? (messed|screwed|done something wrong|did something "
            "wrong|typed it wrong|clicked the wrong|broke|broken|forgot|forgotten)",
        ),
        ("(not|never|no) *3 your (fault|mistake|doing|error|problem)",
        "you should have (been told|been|received|gotten|got|had|a|an|it|the|access|just|seen|heard|no)",
        "(that|this) is on us", "you (did|have done|did not do) (nothing|anything) wrong",
        "if you (have|had)? (just)? (checked|done) *2 (already|yet)", "(you|we) should have *1 (told|called) you",
        "did you (even)? try", "you agreed to (this|that|it) (today|just now|earlier)",
        "have you (not)? (checked|looked) *1 (your|in|the)",
        "on your (end|screen|account|file|profile|card|statement|side|phone|way|list)",
        "your (problem|issue|error) (is|was|has|will|should|today|and|with)", "see (what|where|how) your",
        "you should have *1 (your|any|some|two|three|one|that|by|more)"), 0.85,
    ),
    **COLD,
}  # fmt: skip
