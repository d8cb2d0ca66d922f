"""Wordings of a problem, worry or displeasure."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind

from ._concern_not import GONE_HOUR, NO_CONCERN
from .rule import Rule

_VERBS = (
    "(work|working|works|load|loading|let|letting|open|opening|accept|accepting|go|going|arrive|arrived|show|showing|"
    "come|coming|received|receive|get|got|gotten|getting|access|log|login|sign|find|connect|update|updating|save|"
    "saved|saving|send|sent|play|upload|uploading|download|downloading|sync|respond|responding|match|matched|heard|"
    "hear|recognise|recognize|seem|been|happen|happening|figure|understand|make|agree|authorize|authorise|order|"
    "click|ask|asked|see|turn|print|enter|join|register|view|watch|install|attach|edit|delete|remove|reset|verify|"
    "activate|submit|select)"
)
_PEOPLE = "(none|never)"

CONCERN_RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.CONCERN,
        (
            f"(can|could|does|did|has|have|is|was|were|are|will|would|am) not *1 {_VERBS}", f"{_PEOPLE} *2 {_VERBS}",
            "(will|would|can|could|does|did) not *1 (take|let|allow|go|upload|open|load|work|stop|start|move|change|"
            "budge|give|accept)",
            "(keeps|kept) *2 (saying|telling|giving|kicking|logging|crashing|freezing|asking|failing|showing|sending|"
            "charging|coming|going|getting|happening|spinning|rejecting|bouncing|dropping|throwing|signing|timing|"
            "popping|changing|repeating|disappearing)",
            "(keep|kept) (getting|having|seeing|receiving|being)", "locked (out|me)", "kicked (me|out|off)",
            "shut out",
            "(stuck|frozen|greyed|grayed|broken|crashed|crashes|crashing|glitch|glitches|glitchy|bug|bugs|error|"
            "errors|fails|failed|failing|declined|rejected|suspended|cancelled on me|hacked|cloned|stolen|stole|"
            "fraud|fraudulent|scam|scammed|unauthorized|unauthorised|duplicate|duplicated|missing|vanished|"
            "disappeared|overcharged|misspelled|misspelt|mistake|mistakes|incorrect|wrongly|mixup|overdue|delayed|"
            "bounced|messed|muddle|muddled|tangle|mess)",
            "(charged|billed|debited|taken|took|deducted|pulled) *3 (twice|again|double|still|wrong|already|money|"
            "out of my|from my|too much|extra|me)",
            "(double|over) (charged|billed|booked|charge|billing|booking)", "twice (this month|on my|in a row)",
            "should *2 not (be|have|happen)",
            "(went|gone|going|go) (wrong|missing|haywire|blank|dead|quiet)",
            "(is|was|are|looks|look|seems|got|it|have|has|put|the) (the)? wrong",
            "not (right|correct|fair|good|what i|happy|pleased|impressed)",
            "(have|having|had|got|is|are|there) *3 (problem|problems|trouble|issue|issues|difficulty|difficulties|"
            "complaint|hassle|nightmare)",
            "(the|a|my|big|real|this|one) (problem|problems|issue|trouble|complaint|concern|worry)",
            "(i am|i was|we are|am|was|been|feel|feeling|getting|bit|little|so|really|very|makes me|quite|pretty) *1 "
            "(worried|concerned|anxious|nervous|confused|disappointed|frustrated|upset|unhappy|annoyed|stressed|lost|"
            "let down|scared|panicking|panicked|embarrassed|angry|furious|bothered|puzzled|baffled|dissatisfied|"
            "worrying|confusing|disappointing|frustrating|annoying|stressful|alarming|alarmed)",
            "(worry|worries|worrying|bothers|bothering|confuses) (me|us)",
            "(is|are|he is|gets|got) *1 (worried|concerned|anxious|nervous|upset|stressed|confused|unhappy|"
            "disappointed)", "i worry",
            "(worrying|disappointing|frustrating|annoying|confusing|upsetting)",
            "(still|yet) *1 (waiting|have not|no|nothing|not|has not|showing|do not|can not)",
            "(nobody|no one) *1 (called|turned|answered|showed|told|came|replied|picked|helps|calls|answers|"
            "responded|rang|wrote|ever|got|has called|has come)", "(was|were|am|is|are) supposed to",
            "(i|we) (have been|was|were) *3 (waiting|trying|ringing|calling|passed|transferred|bounced|chasing|"
            "sitting|charged)",
            "(have|has) not *2 (had|got|gotten|heard|received|seen|arrived|come|shown|changed|been|moved|updated|"
            "worked|saved)",
            "(did|do) not *2 (get|receive|have it|work|show|arrive|go through|turn up|take|book|sign up|sign|order|"
            "want this)",
            "it (says|said|tells me|is telling me|told me|shows|showed) *3 (i am not|not|no|invalid|expired|error|"
            "failed|declined|unavailable|denied|closed|free|suspended|cannot)",
            "(link|code|password|card|session|page|screen|site|website|app|account|profile|button|video|file) *2 "
            "(expired|expires|blank|down|gone|dead|not|rejected|blocked|disabled|wrong|empty)",
            "(let|letting) (me|us|down) *1 down",
            "(charged|billed|paid|happened|failed|tried|asked) *3 (two|three|four|five) times",
            "(spelled|spelt|typed|printed|written|entered|put|got) *2 wrong",
            "(billed|charged|debited) (after|even|although|when|despite|without)",
            "(says|saying|claims|claiming|thinks) *1 i am not",
            "(was|is|has|have|were|are) not *1 (been)? (applied|processed|refunded|credited|fixed|changed|removed|"
            "delivered|posted|approved|renewed|cancelled|recorded|counted|counting)",
            "(do|did|does) not (recognise|recognize)",
            "(upside down|back to front|look like a fool|looks terrible|all wrong|blurry|garbled|illegible)",
            "waste of", "fed up",
            "sick of", "tired of",
            "(run|given) *1 (around|runaround)",
            "(i|we|have|keep|keeps|am|are) *1 (losing|lost|lose) *1 (my|our|access|money|all|work|data|everything)",
            "not *1 (registered|listed|enrolled|linked|attached|included|recognised|recognized|there)",
            "(urgent|urgently|emergency|desperate)",
            "(i am|i will be|be) (cutting it close|late|in trouble)",
            "(too|so) (late|long|slow|expensive|much money)",
            "taking (forever|ages|so long|too long)",
            "(do|did|does) not (understand) (why|what happened|how come)",
            "why (is|was|did|do|does|am|are|has|have|would) *1 (it|you|my|i|they|the|this|we|there)",
            "(cannot|can not|could not) *1 (log|get|find|see|access|open|sign|reach|remember|figure|use|make|do|"
            "understand|believe|download|upload|change|submit|pay|join|connect|book|add)",
            "something (is|was|has|went) *2 (wrong|off|weird|odd|strange|funny|gone|happened)",
            "(weird|strange|odd|funny) (charge|thing|message|email)",
            "(got|have|has|had) (me|us|my|it) *3 (wrong|twice|at the same|in two|mixed)",
            "(is|was|went) (gone|down|missing|late|stuck|lost|off|dead|blank)", "(all|just) gone", "complain",
            "complaint", "not acceptable", "misunderstanding",
            "(crash|crashes|froze|freezes|freeze)", "do not (have|get) access",
            "(expected|hoped|hoping for) (a little|a bit|more|better)", "half an hour and", "turned up",
            "passed around",
            "(a|an|the|such a|bit of a|real|quite a|become a|becoming a|getting a|what a|total) *1 (nuisance|"
            "headache|pain|hassle|pity|shame|"
            "bother|letdown|nightmare|challenge|struggle|disappointment|mystery|puzzle|setback|blow|snag|hiccup|"
            "hitch)",
            "(refuse|refuses|refusing|refused) *1 (to|me|my|it|them)",
            "(two|three|four|several|extra|second|double) (charges|payments|debits|"
            "withdrawals|deductions)", "(same|identical) (amount|charge|payment) (twice|again|two|three)",
            "(an|another|a second|a strange|a mystery|this) (extra|unknown|unexpected|unexplained|odd|mystery|"
            "second|surprise) (charge|payment|bill|fee|"
            "debit|amount)", "(knot|pit|sick feeling|butterflies) in my (stomach|gut|tummy)",
            "(heart|stomach) (sank|dropped|sinking|turned|is in)",
            "(keep|keeps|keeping|kept) me (up|awake)", "(lose|losing|lost) (any)? sleep",
            "(on|losing) my (mind|nerves)", "(frightened|fear|"
            "fearing|dread|dreading|uneasy|unsettled|rattled|shaken|spooked|at a loss|at my wits|miffed|cheesed|"
            "gutted|"
            "peeved|put out|taken aback|unimpressed|underwhelmed|overwhelmed)",
            "(trouble|hard time|difficulty|rough time|struggling|battling|fighting) *1 (getting|logging|with|to|"
            "finding|signing|opening)",
            "(slipped|fell|fallen|slip) (through|between) the",
            "(left|leaving|leaves) (me|us|him|her) (hanging|standing|waiting|stuck|stranded|in the)",
            "(forgot|forgotten|forgets|ignored|ignoring|overlooked|neglected) (about)? *1 (me|us|my|it)",
            "(does|do|is|are|did|has|have) not *1 (add up|match up|look right|sound right|seem right|make sense|"
            "stick|save|budge|exist)",
            "(ai|aint) *1 (right|working|letting|come|showing)",
            "(invisible|blocked|banned|barred|bounces|bouncing|spinning|"
            "looping|garbled|scrambled)", "(acting|playing|messing) up", "on the (blink|fritz)",
            "for (petes|heavens|goodness|gods|crying|pitys|christs|pete|heaven) *1 (sake|sakes|out loud)",
            "(darn|dang|damn|blast|drat|dash|curse) it",
        ),
        unless=NO_CONCERN,
        speaker="member", score=0.8,
    ),
    Rule(
        ActKind.CONCERN,
        ("(cannot|can not|could not|do not) (for the life of me|for love or money|for love nor money|seem to|ever seem "
         f"to|manage to) *1 {_VERBS}",
         "(was|were|am) (meant|due) to (hear|get|have|receive|be (called|rung|told|sent|paid|introduced))",
         "(it|page|system|site|website|app|form|machine|thing) (has|just|then|is)? *1 (swallowed|ate|eaten|lost|wiped|"
         "dropped|deleted|forgot|forgotten) *1 (my|our|the|it|everything|all)", "(hung|hangs|hang) up on (me|us)",
         "never (reaches|reached|gets|got|comes|came) (to)? (me|us|through|here)",
         "in (a|quite a|such a|some) *3 (pickle|jam|fix|bind|muddle|tangle|mess)",
         "it is gone", "nothing (happens|happened|works|worked|comes|came|arrived|loads)",
        "(still|just) (spins|spinning|hangs|sits)", "all i get", "it never (comes|came|arrives|works|does|did)",
         "i (paid|pay|have paid) *6 (and|but) *6 (not|no|free|nothing|still|never)",
         "(they|you|it|he|she) *1 promised", "i want my money back", "i need *3 explain",
         "without (telling|asking|my permission|my consent|notice|warning)"),
        unless=GONE_HOUR, speaker="member", score=0.85, name="story",
    ),
)  # fmt: skip
