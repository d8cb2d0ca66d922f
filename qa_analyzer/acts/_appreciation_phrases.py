"""More phrases of appreciation: the choice, the stay, the company of members, praise of the member."""

from __future__ import annotations

GLAD = (
    "glad|happy|pleased|delighted|thrilled|grateful|proud|honoured|honored|lucky|fortunate|thankful|thank|thanks|love|"
    "tickled|chuffed|overjoyed|privileged|blessed|stoked|charmed"
)
APPRECIATION_MORE = (
    "(one of)? our (most|very)? *1 (longest|oldest|finest|best|earliest|original|founding) *2 (members|member|advisors|"
    "customers)",
    "not|never (ever)? take|taken|taking (your|you|our|any|a|loyal|members|that|membership) *4 for granted",
    f"{GLAD} *4 (picked|picking|chosen|chose|choosing|selected|selecting|joined|joining|trusted|trusting|went with|"
    f"going "
    "with|came to|stuck with|came back to) (us|advisorycloud|advisory|our|to)",
    f"{GLAD} *3 (decided|decide|choose|chose|choosing|deciding) (to)? (stay|remain|keep|renew|join|go on|continue|"
    f"carry on)",
    f"{GLAD} *3 (you|that you) (are|have|were)? (staying|remaining|renewing|renewed|continuing|stayed|joined)",
    f"{GLAD} *3 (keep|keeping|count|counting|call|have|having|see|seeing) you *2 (among|as|in|with) (our|us|a|one|the)",
    f"{GLAD} (that)? (we|i) (get|got|could|can) (to)? keep you", f"{GLAD} (that)? you are *2 one of (us|ours|our)",
    "here is to *3 (year|years|decade) *1 (with|together|of)", "your association with (us|advisorycloud|advisory)",
    "(we|i) (just|really|all|do|so)? love having you",
    "your (support|membership|loyalty|trust|business|company|being here|being with us) (means|meant|has meant|is) (so|"
    "the|a|"
    "very|everything|really|worth|such|truly|what)",
    "(being|having been|been) (in|part of|a part of) (the|our|this) *1 (club|family|community|network|circle|program)",
    "(you are|you have been|you have always been) (such)? (a|an|one of)? *1 (treasured|valued|good|great|wonderful|"
    "loyal|"
    "fantastic|lovely|faithful|model|terrific|real|super) *1 (part|member|members|customer|to us|asset|friend)",
    "and|for your <w:2> (membership|business|loyalty|custom|trust|confidence|patronage|faith|support)", "(nowhere|"
    "nothing|"
    "not the same|poorer|lost) without (you|our members|people like you)", f"{GLAD} *1 to have you *5",
    "(members|member|people|folks|advisors|customers) such as (you|yourself|yourselves)", "(richer|better|luckier|"
    "stronger) "
    "for having you", "(having|counting|keeping|seeing) you *1 (on board|aboard|as one of us|as one of ours|among us) "
    "*4",
    "(means|meant) (the world|a lot|so much|a great deal|everything) *2 (that|to have|having) you *4", "count you *1 "
    "(as)? one of (us|ours)",
    "(years|months) (of membership|with us|a member|as a member) *3 (we|i|that is|is something|and) *3 (treasure|"
    "value|cherish|"
    "appreciate|proud|prize|remember|love|mean|means)", "you are *3 part of (what|who|how) we",
    "(your|the) (membership|business|loyalty|custom|trust|support) (matters|counts|is treasured|is prized|does not go "
    "unnoticed|"
    "is dear) *2",
    "(could|can|would) not *3 without (you|our members|members|people like you|folks like you)",
    "(folks|people|person|someone|somebody|customers|advisors|advisers|members) like (you|yourself|yourselves)",
    "(making|made) us your (choice|first choice|pick|home)", "<n> (years|months) (we are|i am|that is) *1 (honoured|"
    "honored|"
    "grateful|proud|lucky|wonderful|impressive|something|loyalty)",
    "honour|honor|privilege|pleasure to (serve|have|keep|count|look after) (you|him|her|them) *2 (as|with|among|all|"
    "for|on our|in our|aboard|on board)",
)  # fmt: skip
