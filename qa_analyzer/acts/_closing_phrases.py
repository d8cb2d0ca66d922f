"""Phrases of the close: anything else, thanks, appreciation, farewell."""

from __future__ import annotations

from ._appreciation_phrases import APPRECIATION_MORE

ELSE = (
    "anything|something|what|anyone|thing|things|questions|question|any else|further|additional",
    "anything|something (that)? (more|other)",
    "(did|do) you have *1 (any)? other (questions|things|concerns|matters|issues|business)",
    "any (other|more|further|additional) question|questions|concern|concerns|issue|issues|thing|things|"
    "queries|query|matter|matters|business|requests|worries|ways|help",
    "is|was|would|will that|this (be)? (everything|all) *2 (today|you|needed|wanted|for|or|now|this)",
    "(is|was) that everything", "(will|would) that be (all|everything)",
    "(does|did|has) that (cover|take care of|answer|answered|covered|sort|settle|resolve) (everything|all|it "
    "all|you)",
    "what (else|more) (can|may|could|might|would)",
    "(can|may|could|is there) (i|we|more|anything|something) *2 (more|further) (i|we|can|for|today|with|you|"
    "help|do)",
    "is there (some|any)? more (i|we|that)",
    "(have|did|do) (i|we|you) (answered|covered|got|get|have) (all of|all|everything) (your|you|that)",
    "(how|where) else (can|may|could) (i|we)", "any other (way|ways) i",
    "(another|other) (thing|question|matter) (i|you|we|on|for|today)",
    "(one|some|any) (more|other) (thing|things) (i|we|you)",
    "anything (left|outstanding|remaining) (on|for|that|to|you)", "need? anything else", "help (you)? with anything",
    "(still|also) (need|want) (anything|something)",
    "^ (anything more|more questions|further questions|other questions)",
    "^ *3 anything|something (besides|beside|apart from|aside from|other than|on top of|beyond|outside|in addition to) "
    "(that|this|it|those|these|the <w>)", "(besides|beyond|aside from|apart from|other than) (that|this|those) *2 "
    "(anything|something|questions|is there|are you|can i|could i|shall i|do you|would you)",
    "^ (and)? (besides|beyond|apart from|other than|aside from) (that|this) $",
    "what (else|more|other *1) (have|do|did|would|were|was|is) *1 (got|on your|you (got|need|like|want|have)|you would "
    "like|there (for|on)|for me|left)", "what (else|more) (is|was) (there|on) (for me|on|your|that)? *3",
    "(any|no) (loose ends|last questions|final questions|last words|more for|other bits|other business|odds and ends|"
    "last "
    "thing|final thing|others)", "(does|did|will|would) that (do|wrap|cover|sort) (it|things|everything|you|us)? (up)? "
    "(for|it|out)? (you|for today|today|now|everything)?", "(is|are) there (any|some)? other <w> (on|you|i|we|that|"
    "for)",
    "anything you (would|want|need|wanted|care) *1 (to)? (add|ask|raise|mention|bring up|know|discuss|like|check)",
    "(what|which) other <w> (do|can|may|could|would|have) (you|i|we)", "(or|and) is there (more|something|anything)",
    "(got|have) (you got)? (any more|anything|something|more) for (me|us)", "(aught|owt|ought) else",
    "(is|was) there more (to|you|on|for|that)", "(while|since|as long as) (i have you|you are) (on|here) *4 (anything|"
    "something|is there|can i)",
)  # fmt: skip
RAISE = (
    "(did|do|would) you (want|like|need) to (raise|bring up|mention|add|go over|cover) *1 (anything|something|a thing)",
)
NO_ELSE = (
    "if (there is|you|anything|something|ever|any|at any) *5 else|more|further|other",
    "if anything|something else|more|further", "if *3 anything|something",
    "whatever|whoever|someone|somebody|anyone|anybody|nobody|somewhere|everything|everyone|or else",
    "nothing|not|never anything|something (else|more|further|besides|apart|beside|other|aside)",
    "(did|do|does|has|is|was|see|saw|show|shows|say|says|get|got|notice|press|click|enter|change|changed) (it|you|"
    "they|he|"
    "she|that|the *2) (show|say|see|get|change|notice|try|press|click|enter|do|tell|give|have)? *1 anything (besides|"
    "apart|beside|other|aside)", "anything *4 (has|have|had) (changed|happened|moved|come)",
    "anything (else)? (that|which|here|there)? (has|have|had) been",
    "everything you need (to|for|in|is|from)", "what (else|more) (is|was) (there|on) (the|that|this) (screen|page|"
    "error)",
    "what else (have|do|did|would) (they|he|she|it|the)", "what (else|more) do you (see|get|notice|remember|know|need "
    "to)",
    "any (last thing|final thing|others) (on|in|at|showing|listed)", "something else (came|comes|is|was|entirely|to|"
    "altogether)",
    "did|tried|try|see|saw|noticed|notice (you)? (try|see|notice|change|hear)? anything|something else (on|"
    "in|about|change|happen|go|that is|that was|that looks)",
    "did|have you *1 anything|something else", "what else (is|was|did|does|has|have) (it|he|she|they|the|this|that|"
    "wrong|showing|happening|going|missing|changed|said|"
    "happened|come|gone|affected|broken|listed|in)", "what else (have|did|do) you (tried|try|seen|see|noticed|done|"
    "heard|"
    "entered|typed|know|remember|changed|change|say|call|called)", "what else happened|happen",
    "what else (is|was) on (the|this|that)",
    "anything else (change|changed|happen|happened|wrong|appear|come|came|show|on the screen|on the page|on "
    "the account|on the statement|on the bill)",
    "(want|need|like|do|know|say|said|tell|ask|find|use|send|try|get|have) something else",
    "the (other|only) (thing|question)", "that is (all|everything) (then)? $",
    "how about|something else instead", "one (other|more) thing i (need|have|should|want|must)",
    "(i|we) (have|need|want|see) (one|another|some|something) *1 (other|more|thing|else)",
    "(another|other) thing (i|you) (need|should|must|have|could|might|said|mentioned|will|want to know)",
)  # fmt: skip

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
    "no (thank|thanks) (you)?", "^ <x> no thanks|thank (you)?", "thanks to (the|your|our|him|her|them|a)",
    "(thank|thanks) (goodness|god|heavens|heaven|the lord)", "(say|said|send|sent|saying) (thank|thanks) (you)?",
    "appreciate *2 (if|when|that is|that must|that was|that it)",
    "appreciate your (concern|frustration|position|point|problem|situation|worry|feedback about)",
)  # fmt: skip
