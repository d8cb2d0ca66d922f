"""Phrases of the close: thanks and appreciation."""

from __future__ import annotations

from ._appreciation_phrases import APPRECIATION_MORE

THANK = (
    "(thank|thanks|thanking|cheers|ta) (you)? (so much|very much|ever so much|kindly|so very much|a lot|"
    "again|once again|both|very kindly|a million|very much indeed|for everything)?"
)
THANKS = (
    "thank|thanks|thanking (you)? (all|both|so much|very much|ever so much|kindly|a lot|again|once again|a "
    "million|very much indeed|truly|very kindly)? for|that <for:3>",
    "(appreciate|appreciated|grateful|obliged|appreciative) (you|your|that you|for your|for you|it|to you|so "
    "much) <for:3>",
    "thank|thanks (you)?", "cheers (for)? (calling|ringing|that|then|now|<name>)?",
    "(much|really) (appreciated|obliged)",
    "(kind|good|nice|lovely|great) of you to (call|ring|wait|hold|let|phone|take)",
    "glad|happy|pleased you (called|rang|phoned|reached|got in touch)",
    "(appreciate|grateful for) the (call|time|patience|opportunity|chance|business)",
    "my thanks", "many thanks",
    "(the|our|all our|all my|my)? (gratitude|thanks|appreciation) (is|are|be|goes|go) (all)? (ours|mine|yours|to "
    "you)? <for:3>",
    "(gratitude|hat off|hats off|thanks) *3 for", "(indebted|beholden|thankful|obliged) (to you)? (for|that|you) "
    "<for:3>",
    "(in your debt|owe you one)", "(merci|gracias|danke|grazie|obrigado|mahalo|shukran|salamat|tak) (beaucoup|for|so "
    "much|<for:3>)",
    "<w:1> of you to <for:3>", "bless you for <for:3>", "(i|we) (do|really|truly|sure|all)? appreciate (you|it|that) $",
)  # fmt: skip

FEEL = (
    "appreciate|appreciates|appreciated|value|values|cherish|treasure|love|loved|enjoy|glad|happy|proud|"
    "pleased|delighted|grateful|thrilled|lucky|fortunate|thankful|thank|thanks|privilege|joy|honour|"
    "honor|honoured|honored|pleasure|delight|blessed|obliged|privileged|means|mean|lovely|wonderful|"
    "great|good|nice|special|important"
)
APPRECIATION = (
    f"{FEEL} *4 (having|have|had|to have|keep|keeping) you *3 (with us|as a|as one|as our|on board|here|"
    "member|members|aboard|in the|in our|among|around|part|still|these|this long|all)",
    f"{FEEL} *5 your (business|membership|loyalty|custom|continued|support|trust|ongoing|patronage|years|"
    "partnership|confidence|long)",
    f"{FEEL} *5 (being|remaining|staying|becoming|been|were|are|stayed|remained) *3 (a|an|our|such a|one of "
    "our|as a)? *2 (member|members|customer|part)",
    f"{FEEL} *6 being|staying|sticking|growing|remaining|sticking|stuck|stayed|been|continuing with (us|"
    "advisorycloud|advisory)",
    f"{FEEL} *4 (choosing|trusting|joining|choose|chose|trust) (us|advisorycloud|advisory|to be|to stay|our)",
    f"{FEEL} *4 (you|him|her|them) *2 as (a|our|one of our|an) *3 (member|members|customer)",
    "(a|our) (most|very|truly|highly)? (valued|loyal|longstanding|longtime|dear|treasured|appreciated|"
    "special|favourite|favorite) (member|members|customer)",
    "members like (you|yourself|yourselves)",
    f"{FEEL} *3 <n> (wonderful|great|long|happy|good|whole|loyal)? (years|months) (with us|of membership|of "
    "loyalty|as a member|together|now)?",
    "(your|the) (membership|business|loyalty|custom) (means|matters|is important|is appreciated|is very|is "
    "valued|is much)",
    "(you being|having you|that you are) (a member|with us|here|one of our members|part of) *4 (appreciate|"
    "means|value|lot|glad|joy|pleasure|great|lovely)",
    "(grateful|thankful|thanks|thank you) (that)? (you are|you have been|you chose|you joined|you stayed|you "
    "stuck) *2 (with us|one of|a member|us)",
    "with us (for)? (so|that|all these|this|<n>) (long|years|time)",
    f"{FEEL} *2 (you|that you) (have been|are|stayed|were|have stayed) *2 with us",
    "for (the|all the|all these|your|<n>) *1 years *2 (with us|member|membership|loyalty|together)",
    f"{FEEL} *4 (part of|member of) (our|the|this|advisorycloud|advisory) (family|community|network|"
    "membership|cloud)",
    "we (really|do|truly|certainly|so|very much|sure|genuinely)? (value|appreciate|love|treasure) (you|our "
    "members|every member|each)",
    "we (are|feel) (so|very|really|truly)? (lucky|fortunate|blessed|privileged) to have",
    "for (being|staying|sticking|growing|remaining|continuing|being a member) with us|advisorycloud|advisory",
    "and|for your membership|business|loyalty|custom|trust|confidence|patronage", "and|for all these|the years",
    "being (such)? a *2 member", "being one of our *1 members",
    *APPRECIATION_MORE,
    "could not do it without you", "(welcome|delighted|glad|happy) to have you (back|aboard|on board|with us|here)",
)  # fmt: skip
NO_APPRECIATION = (
    "appreciate (your|you|the|that) (being|for being|are|so)? *2 patience|patient|time|help|understanding|"
    "calling|call|feedback|honesty|cooperation|waiting|holding|letting|telling|taking|bearing|staying on|" "saying",
    "patient with (us|me)", "bear|bearing with (us|me)", "sticking|staying|stuck|stayed with (me|it|that|this)",
    "(on the phone|on the line|hold|time|moment|minute) with us", "your time with us", "being|been so *3 with us",
    "(have|had|having) you (on the line|hold|on hold|wait|holding|waiting|call|go|do|come|confirm|try|log|" "sign)",
    "appreciate (it|that) (if|when)", "would appreciate", "staying|being with us (while|on|through|during|as)",
)  # fmt: skip

NO_THANKS = (
    "(what|why|how|that|one|two|three|both|all|none|each|some|any|most|part|neither|either) of you to",  "no (thank|"
    "thanks) (you)?", "^ <x> no thanks|thank (you)?", "thanks to (the|your|"
    "our|him|her|them|a)",
    "(thank|thanks) (goodness|god|heavens|heaven|the lord)", "(say|said|send|sent|saying) (thank|thanks) (you)?",
    "appreciate *2 (if|when|that is|that must|that was|that it)",
    "appreciate your (concern|frustration|position|point|problem|situation|worry|feedback about)",
)  # fmt: skip
