"""Empathy: the agent shows that the concern was felt."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind

from .rule import Rule

_BAD = (
    "(frustrating|annoying|tough|hard|stressful|awful|terrible|horrible|worrying|odd|strange|weird|disappointing|"
    "upsetting|rough|inconvenient|unfortunate|sad|difficult|maddening|infuriating|confusing|unpleasant|scary|"
    "unsettling|dreadful|ridiculous|unacceptable|exhausting|tiring|painful|irritating|aggravating|nasty|rotten|lousy|"
    "alarming|unfair|bad|shocking|concerning|nightmare|pain|nuisance|shame|pity|bummer|worry|hassle|headache|bother|"
    "mess|lot|disappointment|inconvenience)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.EMPATHY,
        (
            f"(that|it|this|how|what|must|sounds|sound|pretty|really|very|so|bit) *4 {_BAD}",
            f"(a|an|such|real|absolute) {_BAD}",
            "i (can|could|do|completely|totally|fully|absolutely|certainly|really|truly|quite)? *1 (understand|hear|"
            "imagine|sympathise|sympathize|empathise|empathize|relate|appreciate how|appreciate that|appreciate your "
            "frustration|see why|see how|get why|know how|feel your|feel for|get that|get it)",
            "(i|we) *2 (understand|hear you|get it|see why|see how that|know the feeling|know how that|feel for you|"
            "feel your)",
            "(oh|ah|aw|oof|ooh|well) (no|dear|gosh|goodness|my|heavens|man|wow|boy|that)",
            "(ouch|ugh|yikes|oof|goodness|gosh|uggh|crikey|blimey|aww|argh)", "oh my (goodness|gosh|word|god)",
            "(i would|i will|anyone would|anybody would|we would) *2 (be|feel) *3 (cross|upset|annoyed|frustrated|"
            "mad|angry|worried|too|same|fed|livid|concerned)", "(do not|can not|would not|not) blame you", "no "
            "wonder",
            "(you are|you have every|every) *2 (right|reason) to",
            "that is (not|far) *2 (right|good|okay|acceptable|fair|ideal|fun|nice|on|it|from|too long|what we want|"
            "how)", "that (does|should|did|must|has|can) not *2 (right|sound|look|be|happen|have|feel|good|easy)",
            "(i|we|anyone|anybody|everyone) would (want|expect|hope|like|feel|wish|think|say) *6 (too|as well|"
            "in your (place|shoes|"
            "position)|just the same|the very same)",
            "(should|could) *1 not (have|cost|happen|be|take)",
            "(we|i|you) should (have|of) *2 (told|called|been|caught|done|warned|let|answered|fixed|sent)",
            "fair (enough|point|question)", "(bless|poor) (you|thing|soul|your)",
            "makes (perfect|total|complete)? sense",
            "that (is|was) (on us|our fault|our mistake|our error|my fault|no good|no fun|not you|rough)",
            "(our|my) (mistake|error|fault|bad)",
            "(must|has to|have to|had to) *1 (be|been|feel|have been) *2 (frustrating|frustrated|annoying|hard|tough|"
            "stressful|worrying|upset|upsetting|so)",
            "i know (it|that|this|how|you) *4 (frustrating|frustrated|hard|annoying|long|worry|worried|upset|"
            "stressful|important|waiting)",
            "(important|urgent) to you", "(do not|no need to|try not to|please do not) (worry|panic|be worried|fret)",
            "(you are|you will) *2 (in good hands|not alone|okay)",
            "(hate|sad|gutted|unhappy|distressed|concerned) (to|that|for) *2 (hear|you|see|that)",
            "(i am|we are) (with you|here for you|on your side)", "let us not (let|have) you",
            "i can (see|tell|hear) *3 (why|how|you|upset|bother|frustrated|not|important|worry|bug)",
            "(would|that would|that will) (bug|annoy|bother|worry|upset|frustrate|drive|scare) (me|you|anyone|"
            "anybody)",
            "too long", "long time to wait", "(we|i) (let|have let) you down",
            "(thank you|thanks) for *3 (telling|letting|flagging|bringing|raising|sharing|pointing|being honest|"
            "explaining)", "(completely|totally|perfectly|very|quite|entirely) (understandable|valid|reasonable|"
            "fair)",
            "(we|i) (can|could|must|will|should) not have (you|that|it|this|anybody|anyone)",
            "you deserve *2 (better|more|answer|apology|know|reply|told)",
            "(needs|wants) (putting|setting) (right|straight)",
            "not (yours|your job|for you) to (chase|fix|sort|worry)",
            "(should|must) not be on you", "(should|must) not (fall|be left|be up) to you",
            "you have been (very|so|more than|extremely|really|awfully) patient",
            "(dear me|dear oh dear|my word|good grief|heavens|oh lord|good lord)",
            "understandable", "last thing you (need|needed|want|wanted)",
            "not (the|an|a) *1 (experience|service|way|impression) (we|you|i)",
            "(i would|i will|anybody would|anyone would|i) *1 (ask|think|say|feel|wonder|want|be|have) the same",
            "(your|the) (frustration|concern|worry|concerns|disappointment)",
            "(i|we) take (this|that|it) *2 seriously",
            "(i|we) do not (like|want) *3 (that|you|hearing|happen|happening)", "(easily|easy) done", "it happens",
            "happens *3 (time|everyone|everybody|us all|best)", "no harm done",
            "(that is|it is) (no|not a|hardly a|not the) *2 (way|fun|joke|picnic|start|good|treat)",
            "(nobody|no one|none of us) *1 (wants|likes|deserves|enjoys|needs|should have|would want|would like)",
            "(last|not a|not the) thing *2 (we|i|anyone|anybody) (want|wants|would|like)", "(we|i) owe you "
            "(better|more)",
            "(i would|i will|we would|anyone would|anybody would) have *1 (hated|minded|been|felt|worried|worry)",
            "(we|somebody|someone|they|i) *1 (dropped the ball|messed up|slipped up|got it wrong|got that wrong|"
            "missed "
            "it|fell short|let that slip|should have caught)", "(that|this|it) (will|would|does) not do",
            "(let us|we will|i will|going to) *2 (get|put|set|make|see) *2 (put right|straightened|right for you|"
            "straight for you|fixed for you|sorted for you|sorted out for you|taken care of for you)",
            "(one|two|ten|a few) too many", "let us not have (that|you|it)", "(that|this|it) *1 (stinks|sucks|"
            "bites|hurts|"
            "stings|smarts)", "(give|gives) (me|anyone|anybody) *2 (knot|fright|turn|scare|shock|start)",
        ),
        unless=(
            "well my", "oh my (name|day|auntie|email|account|card|phone)",
            "(should|could) *1 not (be|take|have) (a|an|any|more|long|longer|too|much|many|but|over|in|that long|"
            "issue|issues)", "then (it|that|this) (should|could) *1 not",
            "(you are|you re|stop|quit|one|keep|no need to be) (making|being) (this|that|it|things|so)? *1 "
            "(difficult|hard|ridiculous|awkward)",
            "(do you|did you|you do not|you do|can you|do not|i do not|did not) (understand|get it|hear me|hear)",
            "understand (that|what|the) (you signed|the policy|but)", "i understand (but|you signed|that you signed)",
            "not (a|too|so|that|very|really) (bad|hard|difficult|problem|hassle|bother)", "a lot (of|more)",
            "thanks a lot",
            "(a|an) (hard|difficult|bad) (question|copy|reset|refresh|cap)",
            "no (bother|pain|hassle|problem|shame|trouble)", "(hard|bad) to (see|read|say|tell)",
            "get it|that (done|sorted|fixed|to|for|back|right|wrong|changed|moved|set|over|out|in|on|off|up)",
            "know how (to|much|many|long)", "well (that|no) (is|you|it)", "oh my (day|name|pleasure)",
            "hear (you|me)? (loud|fine|clearly|now|okay)", "can (you|i) hear", "hear (back|from)", "i am hard",
            "the way you (ask|say|put) (it|that)", "no need to (get|be)",
        ),
        speaker="agent",
    ),
    Rule(ActKind.EMPATHY, ("you are (absolutely|quite|completely|totally)? right",), speaker="agent",
         slots={"as": "agrees"}, name="agrees"),
)  # fmt: skip
