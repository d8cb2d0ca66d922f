"""Wordings that look like displeasure and are none: denied, aimed elsewhere, or meant as praise."""

from __future__ import annotations

CALM: tuple[str, ...] = (
    "(lying|lie|lies) (there|down|on|in|around|flat|about|awake|here|low|still|back|across|by|under|next)",
    "(mad|annoyed|angry|cross|upset|frustrated|furious|kicking) (at|with) (myself|my (own|husband|wife|son|daughter|"
    "computer|phone))",
    "(she|he|kids|wife|husband|dog|cat|daughter|son|granddaughter|grandson|mother|neighbour|neighbor) *2 (driving|"
    "drives|drove|making|"
    "makes) me", "(last|final) straw (hat|poll|man|bag)", "(told|gave|given|said|spelled) *1 you (the)? *1 wrong",
    "said (no|that|so) (to|last|when|if)",
    "told (her|him|them|my|everyone|everybody|the kids|people) *6",
    "(sick|tired) of (my (old|job|boss|own)|retirement|winter|waiting for summer|"
    "the (snow|heat|cold|weather|rain))", "(ridiculous|insane|unbelievable|crazy|absurd|shocking) how (easy|good|"
    "fast|quick|much i|nice|well|"
    "smooth|simple|kind|cheap|helpful|friendly)", "unacceptable it says",
    "(says|saying|message|reads) *5 (unacceptable|is a joke)",
    "(lost|losing) my mind *3 (second|moment|minute)", "(thank|thanks|you|appreciate|appreciated) *2 so much for",
    "(three|four|five|six|seven|many|several) times (a|per|each|every) (day|week|month|year)",
    "(not|no longer|never|without) *2 (losing|lost|lose|crazy|sick of|tired of|nuts|mad|outraged|an outrage|an "
    "insult|unacceptable|ridiculous|"
    "absurd|a disgrace|a threat|a scam|kidding|the last straw|suing|going mad|going crazy)",
    "(third|fourth|fifth) (call|email|letter|message|person) (of|on|to|from) (the|my|a|your)",
    "(every|each) (time|month|week|year|day) *3 (lovely|great|good|nice|happy|works|fine|perfect|wonderful|love|"
    "enjoy|enjoyed)",
    "sorry (does not|will not|is not|did not|do not) (mean|hear|catch|understand|get|know|see|have|here)",
    "sorry (i|to|about|for|that|if|my|what|no|the|it)",
    "(damn|damned|bloody|freaking|goddamn|hell|shit|ridiculously|insanely|crazy) *1 (good|fast|quick|nice|fine|well|"
    "great|brilliant|awesome|lovely|"
    "of a|near|right|straight|easy|cheap|cold|hot|proud|happy|thing works|yes|lucky|smart|clever|handy|glad|sure|"
    "kind|impressive)",
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
