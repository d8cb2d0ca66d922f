"""Wordings of guesses and of "no idea"."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind

from .rule import Rule

DOUBT_RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.GUESS,
        (
            "i guess", "i would guess", "(my|best|wild|rough|educated|a) guess", "(if|had) i (had)? to guess",
            "guessing", "guesstimate",
            "i would (think|imagine|assume|expect|say|suppose|reckon|have thought|figure|suspect|bet|hope)",
            "i (imagine|assume|suppose|reckon|suspect|presume|expect|figure|bet)",
            "i am (assuming|presuming|thinking)",
            "(presumably|supposedly)",
            "(somewhere|something) (around|like|in there|in that|between|along|in the)",
            "(around|in) (that area|that region|that ballpark)", "(in|a) *1 ballpark",
            "(as|so) far as i (know|can tell|am aware|remember|recall)",
            "(off the top of my head|from memory|last i heard|last i checked)", "to (my|the best of my) knowledge",
            "if i (remember|recall|am not mistaken)", "(do not|not) quote me",
            "not (a hundred percent|one hundred percent|totally|completely|entirely|really|quite|too|so|very|exactly|"
            "super|overly)? *1 (sure|certain|positive)",
            "(pretty|fairly|reasonably|almost|nearly|kinda|quite|ninety percent|mostly|somewhat) (sure|certain|"
            "positive)", "(sounds|looks|seems) (about)? (right|like it might|like maybe)", "i want to say",
            "do not really know", "or (something|thereabouts|so i think)", "could go either way",
            "one would (think|assume|hope)", "i have a feeling", "chances are", "in theory", "who knows maybe",
        ),
        unless=(
            "(i would|i will) (say|think|expect) (so)? (thank|thanks|that is it|it is a pleasure)",
            "i (suppose|guess|think|expect|imagine|reckon) (that|this) is (all|it|everything|that)",
            "i bet (you|they|he|she|it|that|there) *1$",
            "i bet (you|they|he|she|it|that) (do|does|did|is|are|was|were|has|have|had|can|will|would)",
            "(you|it|this|that|the) (may|might|could) (be)? (want|also|like|wish|need|prefer|ask|find) (to)?",
            "if (it|this|that|you|there) (might|may|could)",
            "i (think|believe) (you|i|we) (are|have|said|mentioned|told|spoke|will|can|should|for|that is all)",
            "i think that is (all|everything|it|great|wonderful|lovely|a|the best|fair)",
            "i (suppose|guess|imagine) (you|i|we) *1 (can|could|should|will|are|must|would like|want|have)",
            "not sure *4 (you|i) (mean|follow|understand|heard|caught|got)",
            "(hopefully|probably) (you|that|this|we) (have|had|will)? (a|enjoy|helps)",
            "i (would|will) (say|guess) (hello|goodbye|hi)",
            "(may|might|could) be (able|of|something|one|i|interested|easier|better|possible|helpful|best|wise|worth)",
            "it may be that you", "(maybe|perhaps) (you|i|we) (can|could|should|would|will|might|may)",
            "i (assume|expect|take it|imagine) you (are|have|want|would|will|did|mean|need)",
            "i am (thinking|assuming|guessing) you", "hopefully", "i hope",
        ),
        speaker="agent", mode="states", score=0.8,
    ),
    Rule(
        ActKind.GUESS,
        (
            "i (think|believe|thought) (so|it|they|there|most|the|this|maybe|some|like)",
            "i (do not|would not) (think|believe|imagine) (so|it|that|there|they)",
            "i (think|believe) not",
            "maybe (it|they|there|a|around|so|the|some|in|on|by|next|tomorrow|two|three|five|ten|twenty|another|"
            "because)", "^maybe", "(probably|perhaps|most likely|likely)",
            "(it|they|that|there|he|she|this) (might|may|could) *1 be (a|an|the|like|around|about|because|something|"
            "somewhere|in|on|ten|twenty|thirty|two|three|four|five|six|seven|eight|nine)", "^(could|might) be",
            "(usually|normally|typically|generally) *2 (around|about|like|something)",
            "should be (okay|fine|all right|around|about|covered|the same|good)", "seen one",
            "i have never (seen|heard)",
        ),
        unless=(
            "i (think|believe) (that is|it is) (all|everything|great|wonderful|lovely|best|fair|done)",
            "(may|might|could) be (able|of|one|i|easier|better|possible|helpful|best|wise|worth|late)",
            "(maybe|perhaps) (you|i|we)", "(maybe|perhaps|probably) (want|like|best|easier|better|worth)",
            "if (it|this|that|you|there|they) (might|may|could)", "should be (fine|good|okay|all right) (now|to go)",
            "i think (it|that) (would|is) (be)? (a|best|great|good|better|easier)", "more likely",
        ),
        speaker="agent", score=0.5, name="weak",
    ),
    Rule(
        ActKind.NO_IDEA,
        (
            "(no|not any|not the foggiest|not the slightest|not the faintest|have not a|not a) (idea|clue)",
            "not the (foggiest|slightest|faintest)", "beats me", "i *2 (do|did|really do|honestly do) not *2 know",
            "(do|would|could) not know", "i would not (know|have)",
            "(could|can) not *2 (tell you|say|answer that|speak to that|help you there|be certain|be sure)",
            "i could not (tell|say|even)", "who knows", "who can say", "your guess is as good as mine",
            "(anyones|anybodys|anyone is|anybody is) guess", "i am not *3 (sure|certain|familiar|aware)", "^not sure",
            "(no|without) way (of knowing|to know|to tell)", "search me", "above my (pay|head)",
            "not (something|anything) i (know|would know|have|can see|can answer)", "out of my depth",
            "outside (of)? my (area|knowledge|expertise)",
            "(do not|do not actually|not) have (that|the|an|any|this) *1 (answer|information|info|detail|details|"
            "figure|date)", "i have not (seen|heard|come across)",
            "that is *2 for (billing|compliance|them|finance|legal|someone|somebody|sales) to say",
            "(good|great|tricky|tough|hard|interesting) question",
            "i (do not|can not) (see|find) that (here|information|on|anywhere)",
        ),
        unless=(
            "did not know (that|it|you|this|there|about|if|whether)", "did not know$",
            "not know (you|why you would|about you|her|him|where you are|what you|how to thank|how you)",
            "know (what|how) (to do|you mean|you feel|i would do) without",
            "not sure *4 (you|i) (mean|follow|understand|heard|caught|got)",
            "i am not sure (if)? (you|i) (heard|caught|saw|got)", "could not possibly", "no idea (you|it was|they had)",
            "can not tell you how (much|sorry|grateful|happy)",
            "not know if you (have|want|would|had|need|know|saw|got)", "let me know",
            "would not know (it|the difference)", "if you (do|did) not know", "you (do|did) not know",
            "i did not know that (you|about)", "(nobody|they|he|she|we all|you) *2 not know",
        ),
        speaker="agent",
    ),
    Rule(
        ActKind.NO_IDEA,
        (
            "(there is|i have|i see|i have got|it has|it shows|it gives|they left|shows|says) (no|not a|not any) *1 "
            "(reason|note|notes|explanation|mention|word) *1 (written|given|noted|why|for that|for it|about|on|here|"
            "in|of)",
            "not (have|got|have got) (that|it|this|those|them) *2 (in front of me|to hand|on my screen|handy)",
            "(is|are) not *1 (on|in) *2 (screen|file|notes|record|system|list|page) (i|we|here|in front|that)",
        ),
        speaker="agent", score=0.5, name="not shown",
    ),
)  # fmt: skip
