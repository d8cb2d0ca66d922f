"""Wordings of displeasure with heat, by the cue that they show."""

from __future__ import annotations

_NOW = (
    "(ridiculous|unacceptable|outrageous|absurd|pathetic|disgraceful|unbelievable|appalling|shameful|disgusting|"
    "infuriating|maddening|laughable|preposterous|insulting|atrocious|shocking|farcical|diabolical)"
)

STRONG: dict[str, tuple[str, ...]] = {
    "strong words of displeasure": (
        _NOW, f"(absolutely|completely|totally|utterly|simply|just) {_NOW}",
        "(is|what) *2 (a joke|nonsense|a farce|a disgrace|a shambles|a circus|rubbish|garbage|bull|bs|bullshit|crap|"
        "robbery|a racket|insanity|madness|daylight robbery)",
        "(not|hardly|is not) (good enough|acceptable|on)",
        "(worst|horrible|terrible|awful|lousy|rotten|dreadful|abysmal|shocking) *1 (service|experience|company|"
        "customer|treatment|support|people)",
        "(useless|incompetent|clueless|hopeless|idiots|idiot|morons|crooks|thieves|liars|liar|con artists|cowboys)",
    ),
    "says they are angry or fed up": (
        "(fed up|sick and tired|sick of|tired of|had enough|had it with|had it up|at my wits|wits end|end of my rope|"
        "end of my tether)",
        "(i am|this is|that is|you are|it is) *2 (furious|livid|fuming|outraged|enraged|pissed|seething|exasperated|"
        "irate)",
        "(so|really|very|extremely|beyond|totally|completely|absolutely) *1 (angry|annoyed|frustrated|mad|upset|"
        "irritated|pissed|furious|aggravated|cross|infuriating)",
        "(losing|lost|lose) *1 (patience|my patience|my temper|the will)", "(running|run|ran) out of patience",
        "i am done (with you|with this|waiting|here|being|with your|with all|with in|talking)",
        "(making|makes|driving|drives|drive) me *1 (angry|mad|crazy|insane|furious|nuts|up the wall)",
        "enough is enough", "(last|final) straw", "makes my blood", "not happy at all",
    ),
    "a repeated grievance": (
        "how many (more)? times (do|must|have|will|am) i", "how many more times",
        "(told|said|asked|explained|gave|given|spelled|called|rung) *3 (three|four|five|six|ten|twenty|hundred|"
        "umpteen) times",
        "(say|saying|tell|telling|repeat|explain|spell) *4 (one more|one last) time",
        "(literally|just|already) (told|said|spelled|gave|explained|answered|given) *2 (you|it|that|this)",
        "i already (told you|said|gave you|gave it|explained|did that|spelled|answered)", "i told you (no|that|so)",
        "(keep|kept|keeps) *2 (repeating|explaining|transferring|passing|saying the same|promising|giving me the)",
        "(passed|bounced|shunted|batted|kicked|tossed|shuffled|sent|thrown|pushed) (around|about|across|from|back "
        "and)", "(run|runaround|ring) *1 around", "runaround",
        "how (much longer|many more weeks|many more months|many weeks|many months) *3 (do i have to|am i going to|"
        "am i "
        "supposed|must i|have i got to)", "how long (must i|am i supposed|am i going to|have i got to)",
    ),
    "a threat to leave, complain or go to law": (
        "(my|a|the) (lawyer|attorney|solicitor|lawyers|attorneys)",
        "(calling|phoning|ringing|contacting) my (bank|card company)$",
        "(dispute|disputing|stop|stopping|block|blocking) *3 (my|the) (bank|card company|credit card)",
        "(sue|suing) (you|them|your|the company|advisorycloud|advisory)",
        "(will|going to) sue", "(legal action|small claims|take you to court|see you in court)",
        "(better business|bbb|ombudsman|trading standards|attorney general|consumer affairs|regulator)",
        "(report|reporting) you",
        "(take|taking) (my|our) (business|money|custom|membership) *2 (elsewhere|somewhere|away)",
        "(never|not) *3 (again|another dime|another penny|another cent)$",
        "(leave|leaving|write|writing|post|posting) *3 (bad|terrible|one star|scathing|awful|honest|nasty) (review|"
        "reviews)",
        "(tell|telling) (everyone|everybody|every one|all my|people|them all)",
        "(cancel|cancelling|canceling|close|closing) *4 (whole thing|right now|immediately|once and for all)",
        "i (demand|insist on|insist that|must insist)",
        "(if|unless|or) *6 (i am|i will|i am going to) (cancelling|canceling|cancel|leaving|leave|gone|out)",
        "(last|final) (chance|warning)", "charge ?back", "going to (social media|twitter|the press|the papers)",
        "hear from my",
    ),
    "an attack on the service or the agent": (
        "(waste|wasting|wasted) *3 (time|money|day|morning|afternoon|breath)",
        "(rip|ripped|ripping|ripoff) *2 (off|people)",
        "(stealing|stole|stolen|robbing|robbed|theft|fraud) *3 (my|from|me|money)",
        "what (am i|are we|do i|is it i am) *2 (paying|pay) *2 for",
        "why (do|am|should|would) (i|we) *1 (pay|paying|bother|have to|even)",
        "(what|which) (part|bit) of",
        "you people (are|have|never|always|do not|can not|keep|ca|did|should|took|need|must|in)",
        "(i told|fed up with|sick of|tired of|at) you people",
        "(this|that|of|such|complete|total|utter|absolute) (garbage|rubbish|crap|nonsense|joke|shambles|bull)",
        "(i do not care|who cares) what (your|the|you)", "how hard (can|is) (it|that) (be|to)",
        "(put|get) your (manager|supervisor|boss) (on|here)",
        "(give me|get me|want) *1 my (full)? (money|refund) *1 (now|today|this minute)", "give me my (money|refund)",
        "you (lot|guys) (are|never|do not|keep|ca|have)",
        "(are you|you are not|you were not|were you|do you) *2 (even|not)? (listening|listen|deaf|hearing me)",
        "not (even)? listening", "how dare", "(do not|stop) (tell|telling) me (to|what|that i|it)",
        "do not (you)? (dare|patronise|patronize|take that|talk to me|speak to me|interrupt|give me that|hang up|"
        "lecture|you)", "you *1 swear at me",
        "(do you|can you) (even)? (understand|realise|realize) (that|how|what|this|i)",
        "(somebody|someone|anybody|anyone|a person|one) *2 who (actually|understands|reads|speaks english|is not "
        "useless|has a clue|"
        "knows what they|knows what he|can actually|can read|can do something|listens|gives a)",
        "(nobody|no one|none of you) *2 (cares|care|bothered|bothers|listens|has a clue|knows|could be bothered|does "
        "anything)", "(lied|lying|lies|lie) *2 (to me|to us)?",
        "what kind of *2 (company|service|place|operation|outfit|business|people|answer)",
        "is that a (serious|real) (answer|question)", "you call (this|that|yourself|yourselves)",
        "your (problem|mistake|error|fault|incompetence|website|system|people) (not|typed|made|lost|broke|messed)",
    ),
    "an exclamation of annoyance": (
        "for (heavens|gods|petes|christs|goodness|pitys|heaven|god|pete|goodness|fucks|crying|the love) *2 (sake|"
        "sakes|out loud|god|of|mike)", "oh for (heavens|gods|petes|goodness|crying|fucks)",
        "(you have got to be|you must be|got to be|have to be) *1 (kidding|joking|serious)",
        "is this (a|some kind of|supposed to be) "
        "*1 joke", "(having a laugh|having me on)", "are you (kidding|joking) me", "give me a break",
        "what the (hell|heck|fuck|devil|blazes)",
        "who (in the world|the hell|on earth|in their)",
        "(fuck|fucking|fucked|bullshit|asshole|wtf|pissed|goddammit|dammit)",
        "(oh|ah|what|well)? (shit|bloody|damn|damned|goddamn|freaking|frigging|fricking|effing|sodding) *1 (thing|"
        "site|website|card|"
        "company|mess|joke|nonsense|robot|machine|form|link|bill|money|disgrace|stupid|ridiculous|awful|useless|"
        "again|"
        "wrong|rude|liars|idiots|music|hold|login|password|email|emails|nerve|cheek)",
        "^unreal$", "jesus christ", "^(oh)? jesus (i|what|how|come|you|this|that|no|really|another|again)",
        "good grief",
        "(an|absolute|a|complete|total) (outrage|insult|disgrace|shambles)",
    ),
    "sarcasm": (
        "thanks for nothing", "thank you for nothing",
        "(that is|well that is|is|oh) just (great|wonderful|perfect|lovely|brilliant|marvellous|marvelous|fantastic|"
        "dandy|typical|terrific|peachy)",
        "how (marvellous|marvelous|delightful|very convenient|convenient|thoughtful|generous|reassuring|comforting|"
        "helpful|nice for you)",
        "(some|fine|lovely|top notch|first class|world class) (customer)? service (this|that|you)",
        "believe (it|that) when i (see|hear)", "sorry (does not|will not|is not|did not|do not) *6",
        "draw you a (picture|map|diagram)",
        "(do|should|shall|must|want) *1 i (to)? (draw|spell it out|sing|beg|get down on)",
        "want me to (draw|beg|sing|spell it out)",
        "(well|wow|oh)? that is (rich|convenient|a good one|a new one|comforting|reassuring)", "lucky me",
        "just my luck",
        "what else is new",
        "(we will|we shall|guess we|i suppose we) *2 (see|find out) (will|wont|about)", "why am i not surprised",
        "(surprise|surprised) (surprise|me)", "what a surprise", "big surprise",
        "(of course|naturally) (he|she|it|they) (is|are|did|does|do|has|have|was|were|can not|will)$",
        "must be nice", "(good|nice) to know (my|that my|your|where)",
        "i (only|merely) (paid|pay|asked|spent)", "i (only|merely) wanted (my|the|a|one|some|it|that|somebody|someone)",
        "(silly|stupid|foolish) (of)? me",
    ),
    "wants somebody higher": (
        "(get|give) me *3 (supervisor|manager|boss|somebody else|someone else|your superior)",
        "(i want|i demand|put me|let me|now|i need) *5 (supervisor|manager|your boss|somebody else|someone else|your "
        "superior|the owner)", "(file|filing|lodge|make|making|raise|raising|put in) *2 (formal)? complaint",
        "(who|what) is your (manager|supervisor|boss|name again|full name)", "i asked for *2 (supervisor|manager)",
    ),
}  # fmt: skip
