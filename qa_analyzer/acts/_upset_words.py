"""Wordings of displeasure with heat, by the cue that they show, and what they are not."""

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
        "(so|really|very|extremely|pretty|getting|beyond|totally|completely|absolutely) *1 (angry|annoyed|frustrated|"
        "mad|upset|irritated|pissed|furious|aggravated|cross|frustrating|aggravating|annoying|infuriating)",
        "(losing|lost|lose) *1 (patience|my temper|my mind)", "(running|run|ran) out of patience",
        "i am done (with you|with this|waiting|here|being|with your|with all|with in|talking)",
        "(making|makes|driving|drives|drive) me *1 (angry|mad|crazy|insane|furious|nuts|up the wall)",
        "enough is enough", "(last|final) straw", "makes my blood", "not happy at all",
    ),
    "a repeated grievance": (
        "(the|for a|my|a|this) (second|third|fourth|fifth|sixth|seventh|tenth|hundredth|millionth|umpteenth|nth) time",
        "(two|three|four|five|six|ten|twenty|many|hundred) times (now|already)",
        "how many (more)? times (do|must|have|will|am) i", "how many more times",
        "(told|said|asked|explained|gave|given|spelled|called|rung) *3 (three|four|five|six|ten|twenty|hundred|"
        "umpteen) times",
        "(say|saying|tell|telling|repeat|explain|spell) *4 (one more|one last) time",
        "(literally|just|already) (told|said|spelled|gave|explained|answered|given) *2 (you|it|that|this)",
        "i already (told|said|gave|explained|did|spelled|answered)", "i (said|told you) (no|that|so)",
        "(keep|kept|keeps) *2 (telling|repeating|explaining|charging|transferring|passing|sending me|saying the same|"
        "promising|giving me the)",
        "(passed|bounced|shunted|batted|kicked|tossed|shuffled|sent|thrown|pushed) (around|about|across|from|back "
        "and)", "(run|runaround|ring) *1 around", "runaround", "(every|each) (single)? time",
        "how (long|much longer|many weeks|many months) *3 (do i have to|am i going to|am i supposed|must i|have i "
        "got to)", "(do you have|have you) any idea (how|what|who)",
    ),
    "a threat to leave, complain or go to law": (
        "(my|a|the) (lawyer|attorney|solicitor|lawyers|attorneys)",
        "(call|calling|ring|ringing|dispute|disputing|contact|contacting|phone|phoning|go|going) *3 (my|the) (bank|"
        "card company|credit card)", "(sue|suing) (you|them|your|the company|advisorycloud|advisory)",
        "(will|going to) sue", "(legal action|small claims|take you to court|see you in court)",
        "(better business|bbb|ombudsman|trading standards|attorney general|consumer affairs|regulator)",
        "(report|reporting) you",
        "(take|taking) (my|our) (business|money|custom|membership) *2 (elsewhere|somewhere|away)",
        "(never|not) *3 (again|another dime|another penny|another cent)$",
        "(leave|leaving|write|writing|post|posting) *4 (review|reviews)",
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
        "(want|give me|get me) my (full)? (money|refund) *1 (back|now|today)",
        "you (lot|guys) (are|never|do not|keep|ca)",
        "(are you|you are not|you were not|were you|do you) *2 (even|not)? (listening|listen|deaf|hearing me)",
        "not (even)? listening", "how dare", "(do not|stop) (tell|telling) me (to|what|that i|it)",
        "do not (you)? (dare|patronise|patronize|take that|talk to me|speak to me|interrupt|give me that|hang up|"
        "lecture|you)", "you *1 swear at me",
        "(do you|can you) (even)? (understand|realise|realize) (that|how|what|this|i)",
        "(somebody|someone|anybody|anyone|a person|one) *2 who (can|knows|speaks|actually|has|understands|reads|does|"
        "is not)",
        "(nobody|no one|none of you) *2 (cares|care|bothered|bothers|listens|has a clue|knows|could be bothered|does "
        "anything)", "(lied|lying|lies|lie) *2 (to me|to us)?",
        "what kind of *2 (company|service|place|operation|outfit|business|people|answer)",
        "is that a (serious|real) (answer|question)", "you call (this|that|yourself|yourselves)",
        "your (problem|mistake|error|fault|incompetence|website|system|people) (not|is|typed|did|made|keeps|keep)",
    ),
    "an exclamation of annoyance": (
        "for (heavens|gods|petes|christs|goodness|pitys|heaven|god|pete|goodness|fucks|crying|the love) *2 (sake|"
        "sakes|out loud|god|of|mike)", "oh for (heavens|gods|petes|goodness|crying|fucks)",
        "(are you|you have got to be|you must be|you are|is this|got to be) *1 (kidding|joking|serious|having a "
        "laugh|having me on)", "give me a break", "what the (hell|heck|fuck|devil|blazes)",
        "who (in the world|the hell|on earth|in their)",
        "(fuck|fucking|shit|bullshit|goddamn|bloody|damn|damned|arse|ass|asshole|freaking|frigging|wtf|pissed)",
        "oh come on", "^come on$", "^unreal$", "jesus (christ)?", "good grief",
        "(an|absolute|a|complete|total) (outrage|insult|disgrace|shambles)",
    ),
    "sarcasm": (
        "thanks for nothing", "thank you for nothing",
        "(that is|well that is|is|oh) just (great|wonderful|perfect|lovely|brilliant|marvellous|marvelous|fantastic|"
        "dandy|typical|terrific|peachy)",
        "how (marvellous|marvelous|delightful|very convenient|convenient|thoughtful|generous|reassuring|comforting|"
        "helpful|nice for you)", "^(marvellous|marvelous|delightful|wonderful|brilliant|charming|fantastic|terrific)$",
        "(some|fine|lovely|top notch|first class|world class) (customer)? service (this|that|you)",
        "believe (it|that) when i (see|hear)",
        "(we will|we shall|guess we|i suppose we) *2 (see|find out) (will|wont|about)", "why am i not surprised",
        "(surprise|surprised) (surprise|me)", "what a surprise", "big surprise",
        "(of course|naturally) (he|she|it|they|you) (is|are|did|does|do|has|have|was|were|can|can not|will)$",
        "must be nice", "(good|nice) to know (my|that my|your|where)", "i (only|merely) (paid|pay|wanted|asked|spent)",
        "(silly|stupid|foolish) (of)? me",
    ),
    "wants somebody higher": (
        "(get|give) me *3 (supervisor|manager|boss|somebody else|someone else|your superior)",
        "(i want|i demand|put me|let me|now|i need) *5 (supervisor|manager|your boss|somebody else|someone else|your "
        "superior|the owner)", "(file|filing|lodge|make|making|raise|raising|put in) *2 (formal)? complaint",
        "(who|what) is your (manager|supervisor|boss|name again|full name)", "i asked for *2 (supervisor|manager)",
    ),
}  # fmt: skip

CALM: tuple[str, ...] = (
    "(not|no longer|never) *2 (fed up|angry|annoyed|frustrated|mad|upset|furious|complaining|a complaint|a joke)",
    "(thank you|thanks|appreciate|kind|glad) *3 (patience|help|time|patient)",
    "(good|great|not) (ridiculous|insane|crazy)", "ridiculously (good|easy|fast|kind|quick|helpful)",
    "sorry *4 (wasting|waste) your time", "waste (your|any more of your) time",
    "(damn|damned|bloody|freaking|hell) (good|fast|nice|fine|well|great|brilliant|awesome|lovely|of a)",
    "that is (great|wonderful|fantastic|perfect|brilliant) *2 (thanks|thank|news|yes|okay|i|you)",
    "(my|the) (lawyer|attorney|solicitor) (friend|and i|is a member|asked me|needs|wants)",
    "(i am|work as|working as) (a|an) (lawyer|attorney|solicitor|ombudsman)",
    "(shut|get) out", "no worries at all",
    "you people are (wonderful|great|lovely|amazing|the best|fantastic|brilliant|so|very|always so)", "the next time",
    "(first|last|next|every) time i (met|saw|was in|visited)",
    "how dare i",
)  # fmt: skip
