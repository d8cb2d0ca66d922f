"""The close: anything else, thanks, appreciation, farewell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from .rule import Rule

_ELSE = (
    "anything|something|what|nothing|anyone|thing|things|questions|question|any else|further|additional",
    "anything|something (that)? (more|other)",
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
    "anything (left|outstanding|remaining) (on|for|that|to|you)", "need(ed)? anything else".replace("(ed)", ""), "help (you)? with anything", "(still|also) (need|want) (anything|something)", "^ (anything more|more questions|further questions|other questions)",
)  # fmt: skip
_NO_ELSE = (
    "if (there is|you|anything|something|ever|any|at any) *5 else|more|further|other",
    "if anything|something else|more|further",
    "whatever|whoever|someone|somebody|anyone|anybody|nobody|somewhere|everything|everyone|or else",
    "nothing|not anything (else|more|further)", "something else (came|comes|is|was|entirely|to|altogether)",
    "did|tried|try|see|saw|noticed|notice (you)? (try|see|notice|change|hear)? anything|something else (on|"
    "in|about|change|happen|go|that is|that was|that looks)",
    "did|have you *1 anything|something else", "what else (is|was|did|has|have|do you see|happened|happen)",
    "anything else (change|changed|happen|happened|wrong|appear|come|came|show|on the screen|on the page|on "
    "the account|on the statement|on the bill)",
    "(want|need|like|do|know|say|said|tell|ask|find|use|send|try|get|have) something else",
    "the (other|only) (thing|question)", "that is (all|everything) (then)? $",
    "how about|something else instead", "one (other|more) thing i (need|have|should|want|must)",
    "(i|we) (have|need|want|see) (one|another|some|something) *1 (other|more|thing|else)",
    "(another|other) thing (i|you) (need|should|must|have|could|might|said|mentioned|will|want to know)",
)  # fmt: skip

_THANK = "(thank|thanks|thanking|cheers|ta) (you)? (so much|very much|ever so much|kindly|so very much|a lot|again|once again|both|very kindly|a million|very much indeed|for everything)?"
_THANKS = (
    "thank|thanks|thanking (you)? (all|both|so much|very much|ever so much|kindly|a lot|again|once again|a "
    "million|very much indeed|truly|very kindly)? for|that <for:3>",
    "(appreciate|appreciated|grateful|obliged|appreciative) (you|your|that you|for your|for you|it|to you|so "
    "much) <for:3>",
    "thank|thanks (you)?", "cheers (for)? (calling|ringing|that|then|now|<name>)?",
    "(much|really) (appreciated|obliged)",
    "(kind|good|nice|lovely|great) of you to (call|ring|wait|hold|let|phone|take)",
    "glad|happy|pleased you (called|rang|phoned|reached|got in touch)",
    "(appreciate|grateful for) the (call|time|patience|opportunity|chance|business)",
    "we|i (do|really|truly|certainly|so|very much)? appreciate *1 (your|you|the|that)", "my thanks", "many thanks",
)  # fmt: skip

_FEEL = "appreciate|appreciates|appreciated|value|values|cherish|treasure|love|loved|enjoy|glad|happy|proud|pleased|delighted|grateful|thrilled|lucky|fortunate|thankful|thank|thanks|privilege|joy|honour|honor|honoured|honored|pleasure|delight|blessed|obliged|privileged|means|mean|lovely|wonderful|great|good|nice|special|important"
_APPRECIATION = (
    f"{_FEEL} *4 (having|have|had|to have|keep|keeping) you *3 (with us|as a|as one|as our|on board|here|"
    "member|members|aboard|in the|among|around|part|still|these|this long|all)",
    f"{_FEEL} *5 your (business|membership|loyalty|custom|continued|support|trust|ongoing|patronage|years|"
    "partnership|confidence|long)",
    f"{_FEEL} *5 (being|remaining|staying|becoming|been|were|are|stayed|remained) *3 (a|an|our|such a|one of "
    "our|as a)? *2 (member|members|customer|part)",
    f"{_FEEL} *6 being|staying|sticking|growing|remaining|sticking|stuck|stayed|been|continuing with (us|"
    "advisorycloud|advisory)",
    f"{_FEEL} *4 (choosing|trusting|joining|choose|chose|trust) (us|advisorycloud|advisory|to be|to stay|our)",
    f"{_FEEL} *4 (you|him|her|them) *2 as (a|our|one of our|an) *3 (member|members|customer)",
    "(a|our) (most|very|truly|highly)? (valued|loyal|longstanding|longtime|dear|treasured|appreciated|"
    "special|favourite|favorite) (member|members|customer)",
    "members like (you|yourself|yourselves)",
    f"{_FEEL} *3 <n> (wonderful|great|long|happy|good|whole|loyal)? (years|months) (with us|of membership|of "
    "loyalty|as a member|together|now)?",
    "(your|the) (membership|business|loyalty|custom) (means|matters|is important|is appreciated|is very|is "
    "valued|is much)",
    "(you being|having you|that you are) (a member|with us|here|one of our members|part of) *4 (appreciate|"
    "means|value|lot|glad|joy|pleasure|great|lovely)",
    "(grateful|thankful|thanks|thank you) (that)? (you are|you have been|you chose|you joined|you stayed|you "
    "stuck) *2 (with us|one of|a member|us)",
    "with us (for)? (so|that|all these|this|<n>) (long|years|time)",
    f"{_FEEL} *2 (you|that you) (have been|are|stayed|were|have stayed) *2 with us",
    "for (the|all the|all these|your|<n>) *1 years *2 (with us|member|membership|loyalty|together)",
    f"{_FEEL} *4 (part of|member of) (our|the|this|advisorycloud|advisory) (family|community|network|"
    "membership|cloud)",
    "we (really|do|truly|certainly|so|very much|sure|genuinely)? (value|appreciate|love|treasure) (you|our "
    "members|every member|each)",
    "we (are|feel) (so|very|really|truly)? (lucky|fortunate|blessed|privileged) to have",
    "for (being|staying|sticking|growing|remaining|continuing|being a member) with us|advisorycloud|advisory",
    "and|for your membership|business|loyalty|custom", "being (such)? a *2 member", "being one of our *1 members",
    "could not do it without you", "(welcome|delighted|glad|happy) to have you (back|aboard|on board|with us|here)",
)  # fmt: skip
_NO_APPRECIATION = (
    "appreciate (your|you|the|that) (being|for being|are|so)? *2 patience|patient|time|help|understanding|"
    "calling|call|feedback|honesty|cooperation|waiting|holding|letting|telling|taking|bearing|staying on|" "saying",
    "patient with (us|me)", "bear|bearing with (us|me)", "sticking|staying|stuck|stayed with (me|it|that|this)",
    "(on the phone|on the line|hold|time|moment|minute) with us", "your time with us", "being|been so *3 with us",
    "(have|had|having) you (on the line|hold|on hold|wait|holding|waiting|call|go|do|come|confirm|try|log|" "sign)",
    "appreciate (it|that) (if|when)", "would appreciate", "staying|being with us (while|on|through|during|as)",
)  # fmt: skip

_WISH = "good|great|lovely|nice|wonderful|fantastic|pleasant|blessed|beautiful|brilliant|fabulous|terrific|awesome|super|amazing|excellent|fine|better|safe|happy|grand|cracking|marvellous|splendid|restful|relaxing|peaceful|joyful|fun|smashing|easy|magnificent|merry|productive|stunning|gorgeous|top|joyous"
_TIMES = "day|one|evening|afternoon|morning|night|weekend|week|time|holiday|vacation|trip|flight|rest|christmas|easter|thanksgiving|monday|tuesday|wednesday|thursday|friday|saturday|sunday|journey|month|year|birthday|lunch|dinner|meeting|summer|break|drive|today|tonight|wedding|stay|party"
_COURTEOUS = (
    "have|having|enjoy (yourself|you|yourselves)? (a|an|the|your|yer)? (very|really|truly|absolutely|most|"
    f"such a)? {_WISH} *2 {_TIMES}",
    f"have|having (yourself|yourselves)? (a|an|the) (very|really|truly|absolutely)? {_WISH} (and|rest|"
    f"remainder)? *3 {_TIMES}",
    f"have (a|an) (very)? {_WISH} $", f"{_WISH} (rest|remainder) of (your|the)",
    "enjoy (the|your|this|that|every|it|yourself) *3", "(take|taking) (good|great|very good)? care",
    "all the (very)? best", "best (of luck|wishes|of everything|regards)", "good luck|goodnight",
    "(good night|good day|good evening to you|good day to you)",
    "cheerio|toodles|toodle|farewell|ciao|godspeed|adieu|tata|ttfn",
    "(ta ta|so long|god bless|bless you|be well|be good|stay safe|stay well|stay warm|stay cool|stay dry|"
    "keep well|keep warm|keep safe|sleep well|sleep tight|rest well|safe travels|safe journey|safe trip|safe "
    "flight|travel safe|travel safely|drive safe|drive safely|drive carefully|get home safe|get well soon|"
    "feel better|look after yourself|mind yourself|mind how you go|look after yourselves|keep smiling|until "
    "next time|till next time|see you then|see you soon|see you there|catch you later|have fun|bye for now|"
    "bye now|bye then|bon voyage|happy holidays|merry christmas|happy new year|happy thanksgiving|happy "
    "easter|happy birthday)",
    "(speak|talk|chat|see) (to|with)? (you)? (again)? (soon|later|then|tomorrow|monday|next week)",
    "(lovely|nice|great|good|pleasure|wonderful|delight|joy) (to|talking|speaking|chatting|helping|meeting) "
    "*3 (you|speak|talk|with you|to you|talking|speaking)",
    "(wish|wishing) you (a|all|the|well|every|many|good|luck|happy)",
    "keep|hope *5 (warm|safe|dry|well|cosy|cozy|going|cool|happy|better|smoothly)",
    "(regards|love|best|congratulations) to (your|the|him|her|them|everyone|all)",
    "(it|this) (has been|was) (a|my|such a)? (pleasure|delight|joy|privilege|real pleasure|lovely|nice|great)",
    "(hope) (you|the rest|your) *4 (day|evening|week|weekend|well|goes|enjoy|feel|get)",
    "you (have|take|enjoy) (a|yourself|care|your)",
)  # fmt: skip
_BYE = ("goodbye", "bye", "(good bye|bye bye|by by|buh bye)", "see you|ya", "later $", "so long", "^ (cheers) $")

RULES: tuple[Rule, ...] = (
    Rule(ActKind.ANYTHING_ELSE, _ELSE, unless=_NO_ELSE, speaker="agent", mode="asks"),
    Rule(ActKind.THANKS, _THANKS, unless=("no (thank|thanks) (you)?", "^ <x> no thanks|thank (you)?", "thanks to (the|your|our|him|her|them|a)", "(thank|thanks) (goodness|god|heavens|heaven|the lord)", "(say|said|send|sent|saying) (thank|thanks) (you)?", "appreciate *2 (if|when|that is|that must|that was|that it)", "appreciate your (concern|frustration|position|point|problem|situation|worry|feedback about)")),
    Rule(ActKind.APPRECIATION, _APPRECIATION, unless=_NO_APPRECIATION, speaker="agent"),
    Rule(ActKind.FAREWELL, _COURTEOUS, slots={"courteous": "yes"}, unless=("(did|do|have you|having|are you|hope you) (you)? (have|had|having) (a|an) *3 (so far|already|today) $", "take care of (it|that|this|everything|the|your|all|any|both|things|business)", "good luck (getting|finding|with that then)", "how (is|was|has) *4", "bless (her|him|them) $")),
    Rule(ActKind.FAREWELL, _BYE, slots={"courteous": "no"}, name="bye"),
)  # fmt: skip

_MATTERS = {
    "call",
    "calling",
    "called",
    "ringing",
    "rang",
    "phoning",
    "reaching",
    "getting",
    "contacting",
    "picking",
    "answering",
    "taking",
    "speaking",
    "talking",
}


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Says what thanks are for; a bare "bye" in a turn with thanks, a wish or a kind word is courteous."""
    return [_thanked(a) if a.kind is ActKind.THANKS else _bye(a, acts, turns) for a in acts]


def _thanked(act: Act) -> Act:
    words = act.slots.get("for", "").split()
    what = "other" if words else "nothing"
    if any(w in ("waiting", "holding", "hold", "wait") for w in words):
        what = "waiting"
    elif any(w in ("patience", "patient", "bearing") for w in words):
        what = "patience"
    elif "time" in words:
        what = "time"
    elif any(w in _MATTERS for w in words):
        what = "call"
    return replace(act, slots={**act.slots, "for": what})


def _bye(act: Act, acts: Sequence[Act], turns: Sequence[Turn]) -> Act:
    if act.kind is not ActKind.FAREWELL or act.slots.get("courteous") != "no":
        return act
    kind = (ActKind.THANKS, ActKind.APPRECIATION, ActKind.ADDRESSES_BY_NAME, ActKind.APOLOGY)
    said = tokens(turns[act.turn].text)
    warm = any(a.turn == act.turn and a.kind in kind for a in acts) or any(
        t.text in {"welcome", "pleasure", "please", "lovely", "luck", "dear", "sir", "maam", "madam"} for t in said
    )
    return replace(act, slots={"courteous": "yes"}, score=0.7) if warm else act
