"""Wordings that wave the member away: dismissal, sarcasm, slang that belittles."""

from __future__ import annotations

COLD: dict[str, tuple[tuple[str, ...], tuple[str, ...], float]] = {
    "dismissal": (
        (
            "(calm|settle|simmer|chill|cool) down", "(chill|cool) (out|it)$",
            "^(just|please|now|okay|hey|so)? *1 (chill|cool) (out|it)",
            "(need|needs|have|got|try|just|please|want) *2 (to calm|calm|relax|chill|settle)", "^relax", "^chill",
            "(not|hardly|is not|isnt) (my|our) (problem|department|job|concern|business|issue)", "^whatever",
            "(okay|fine|yeah|well|or|so|and) whatever$", "whatever (lady|sir|maam|man|you say|dude)", "suit yourself",
            "(get|deal) (over|with) it", "(take it|like it) or leave it",
            "(i|we) (do not|could not|could|really do not) care", "who cares", "so what$", "so what if",
            "(what|whaddya|what exactly) do you (want|expect) (me|us) to (do|say)",
            "(that is|it is) (just)? (life|tough|too bad|how it is|the way it is)", "^tough$", "tough luck",
            "too bad",
            "(do not|no need to|stop) *2 (worked up|tone with me|attitude|yell|yelling|shout|shouting|dramatic|"
            "whining|complaining|being so|overreact|overreacting|make a fuss|make a scene)",
            "(take|taking|with|have) (a|that|an|this) (tone|attitude)", "(do not|does not|not) have to take a tone",
            "watch your (tone|mouth|language|attitude)",
            "(drop|lose|cut|ditch|quit|lay off|enough (of|with)|spare me) (the|that|your) *1 (attitude|sarcasm|drama|"
            "theatrics|snark)", "(drop|lose|cut|ditch|quit|spare me) (the|that|your) (tone|lip|act|comedy)$",
            "i can not (help|do) *4 can i$",
            "(they|you|people|members|everyone|everybody) *4 (yell|yelling|shout|shouting|scream|screaming|snap|"
            "snapping|"
            "swear|swearing|holler|hollering) at (us|me)",
            "(overreacting|over reacting|being dramatic|making a fuss|making a scene|making a big deal)",
            "no need to (get|be|shout|yell|raise)",
            "(i|we) (have|got) *2 (better|other) (things|people|customers|callers|calls) to",
            "(make|hurry) (it|up) (quick|already|up)", "(do you|you) want *4 or not$",
            "^yes or no$", "(so|just|simple|simply|well|okay|it is|a) yes or no$",
            "just (google|deal|wait your turn|read the|figure)", "(figure|work) it out (yourself|on your own)",
            "(can not|cannot|not going to) *2 (hold your hand|babysit|sit here all day|waste my time|argue with you|"
            "do this all day)", "(you are|stop) (wasting|taking up) (my|our) time",
            "i do not have (all day|time for)",
            "i am not paid", "(take|taking) it up with", "(join|welcome to) the (club|real world)",
            "(boo|cry) (hoo|me a river)", "(not|no) (gonna|going to) happen lady", "(happens|sucks) to be you",
            "it is (just|only) (a|an) (membership|email|invoice|card|website|app|form|bill|charge|meeting|login|"
            "calendar)", "(you will|have to|got to) (live|survive)$", "stop (asking|calling|interrupting|talking)",
            "^(next|look) (lady|buddy|pal|sir|maam)", "i (already|just) told you", "as i (already)? told you",
            "(like|as) i (said|told you) *3 (times|already|before)", "how many times do i",
            "(i am|i was) (just|only) trying to do my job", "who do you think",
        ),
        (
        "(wind|winds|things|it|market|markets|server|traffic|weather|sea|line|lines|queue|dust|they|storm|waves) *3 "
        "calm", "calm (yourself|down) (the|my)", "(keep|keeps|keeping|stay|stays|staying|nice and|a|the|some|to) "
        "cool",
        "(cool|chill) it (is|was|will|would|has|had|looks|went|sounds|should|can|could|says|does|just|all|takes|"
        "worked)",
        "(cool|chill|settle|simmer|cools|calms) down (before|after|in the|over|period|time|first|for a|phase)",
        "(let|until|till|once|when|while|as|after|if) *2 (it|they|that|things|server|card|weather|market) *3 (down|"
        "out)",
        "whatever (you|is|it|works|suits|the|happens|time|day|questions|else|reason|amount|comes|we|i|they|number|"
        "email|browser|device)", "too bad (about|that|you missed)", "not (too|that|so) bad",
        "i do not care (for|about) (the|that) (old|design)",
        "so what (dates|date|day|number|name|email|address|city|state|part|kind|sort|plan|about|exactly|else|can|"
        "would|is|do|did|we|i|you|happens|happened|are|brings|was|it|will|should|time|has|have|that|the|"
        "kind|sort|seems|about)", "what would you like",
        "no need to (be|get) (sorry|worried|up|embarrassed|shy|anything|ready|dressed|a new|on hold|in touch)",
        "join the club we", "relax (and|knowing|now that|over|the rules|your)", "get over it (soon|quickly)",
        "suit yourself out", "deal with it (for you|today|right|now|myself|directly|from|here|on)",
        "(let|i will|can|we will|to|i can|me) *2 (deal with|take|figure|work) it", "next (look|sir)",
        "your (job|profile) (is|was) not", "not my (department|job) *3 (but|so) *4 (can|will|let|who)",
        "not (my|our) department *4 (let|but|i|so)",
        "(are you|is that) (all)? (done|finished) (with|on|for|uploading|typing|reading)", "^next",
        "take it up with (them|him|her|the) *2 (for you|myself)"), 0.8,
    ),
    "sarcasm": (
        (
            "^(sure|yeah|right|oh sure|yeah sure|uh huh|okay) (you are|you did|it is|it did|it was|you were|you have|"
            "buddy|pal|whatever you say|lady)$", "(yeah|oh) right$",
            "(well)? (aren|are not) you (special|clever|lucky|something|a treat|smart|the expert|precious)",
            "^ (oh|well|wow|yeah|okay|so)? (well done|good for you|bravo|clever you) *1$", "(genius|einstein|"
            "sherlock)$",
            "i (do)? know how to <w> *1 (thank you|thanks)$",
            "^ *1 (when|what|where|which|who|how) *6 (supposedly|allegedly)$", "^ (oh|so)? (supposedly|allegedly)$",
            "(oh|well) (boo|poor you|poor baby|excuse me|i am so sorry your highness|pardon me for)",
            "(let me|i will) get (my|the) (violin|crystal ball|magic wand)", "do i look like",
            "(what|who) (do|did) you think (i am|is here|this is|am)",
            "who (do|would|did) you think *1 (is|here|works|you)", "if you say so",
            "as you (surely|clearly|obviously) know", "(is|was) that so (hard|difficult)",
            "(that|was it|is it) (so|that|too|really) (hard|difficult) to",
            "(real|very|so) (mature|classy|original|clever|funny)$",
            "(you|your highness|your majesty|princess|sunshine) (poor thing|highness)",
            "wow (just wow|okay then|aren|someone)", "(somebody|someone) (woke|got up|needs|is cranky|is having|had)",
            "tell me something i", "since you (know|are) (so much|everything|the expert|so smart|so clever)",
            "thank you for (that|your) *1 (brilliant|insight|opinion|lecture|wisdom|input)$",
            "what a (shock|genius|tragedy|shocker)", "you want a medal",
        ),
        ("congratulations", "oh right (okay|i|that|so|yes)",
        "(sure|yes|yeah|right) (you are|it is) (all|set|on|in|good|very|most|right|the|a|still|here|now|through|at|"
        "not|going|welcome)"), 0.75,
    ),
    "slang": (
        (
            "(listen|look|hey|okay|yo|sorry|chill|whoa|easy|calm down|sure|yeah|no|yes|alright|all right|come on) "
            "(lady|buddy|pal|bud|dude|bro|bruh|missy|sonny|sweetheart|sweetie|honey|hon|babe|baby|darling|toots|"
            "grandma|grandpa|gramps|boomer|old man|old timer|boss man|big guy|little lady|dear|girl|fella|man)$",
            "(listen|look|hey|yo|easy|whoa) (lady|buddy|pal|bud|dude|bro|bruh|missy|sonny|sweetheart|sweetie|honey|"
            "babe|toots|grandma|grandpa|gramps|boomer|man)",
            "(lady|buddy|pal|bro|bruh|sonny|toots|missy|gramps|grandpa|grandma|boomer|sweet cheeks|young lady|little "
            "lady)$", "(my bad|our bad) (bro|dude|lol)", "(lol|lmao|yolo|no cap|cringe|deadass|gtfo|stfu|smh)",
            "shut (up|it|your)", "zip it", "(dude|bruh|bro)", "(get|lose) lost", "buzz off", "bite me",
            "talk to the hand", "(not|aint) my circus", "you (guys|people|lot|folks) (always|never|all|do not ever)",
            "(okay|ok) boomer", "newbie", "noob",
        ),
        ("(old|young|nice|lovely|first|dear|cleaning|dinner|tooth) lady",
        "(a|the|your|that|this|another|my) (lady|buddy|pal|girl|man|bro|baby|bud)",
        "(lady|buddy) (from|in|who|at|on|with|system|named)", "buddy system",
        "(our|their|one|some|nice|which|each|every|same|other|new) *2 (lady|girl|fella|man|gentleman)",
        "(the|a|an|her|his) *1 (records|front|desk|office|payments|events|travel|tax|post|mail|archive|accounts|"
        "billing|web|"
        "print|photo|reception|legal|finance|it|tech|night|day|lovely|kind|young|good) lady", "shut (it|up) (down|"
        "off|shop)",
        "(account|window|app|browser|laptop|computer|system|page|tab) *3 shut", "people all",
        "(folks|people|guys) all"), 0.75,
    ),
}  # fmt: skip
