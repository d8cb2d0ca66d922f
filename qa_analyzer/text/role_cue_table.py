"""The table of role cues: phrases with the weight that they carry for the agent (> 0) or the member (< 0).

A weight is the natural logarithm of how many times likelier a turn with the cue is the agent's than
the member's.  Phrases were written from the wording of the phone standard and common service talk;
weights were set by hand and brought near the counts on the 40 labelled calls of the development
corpus (829 turns, add-half smoothing) where a cue occurs there; none exceeds 4, so that no single
phrase, perhaps misheard, decides a call.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CueRow:
    """Weight, phrases (language of `text.phrases`), and phrases inside which a hit does not count."""

    weight: float
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()


CUES: dict[str, CueRow] = {
    # the agent
    "thanks for calling": CueRow(4.0, (
        "thank|thanks you? (so much|very much)? for (calling|ringing|your call|phoning|contacting)", "welcome to",
        "glad you called", "appreciate (your call|you calling)",
    )),
    "answers for the house": CueRow(2.0, (
        "this is <name> (speaking|from|with|at|in)", "^<word> (go ahead|how can i)",
    )),
    "offers help": CueRow(3.5, (
        "how (can|may|might) i (help|assist|be of)", "(can|may) i (help|assist) you",
        "what (can|may) i (do|help|assist)",
        "i (can|could|would be happy to|am happy to|will be happy to) (help|assist) you",
        "how i (can|may) (help|assist)", "(happy|glad) to (help|assist|look into|take a look|fix|check)",
        "what is going on today", "what brings you",
    )),
    "asks the name": CueRow(2.0, (
        "(may|can|could) i (have|get|ask|take) your (name|first|full|last)", "what is your (name|first|last|full)",
        "who am i speaking (with|to)", "who do i have", "with whom am i speaking", "am i speaking (with|to)",
        "(may|can|could) i (please)? (speak|talk) (to|with) mr|mrs|ms", "who is this", "your name please",
        "who is calling",
    )),
    "how are you": CueRow(1.5, (
        "how are you (today|doing|this)", "how is your (day|morning|afternoon|evening)", "how are you$",
    )),
    "asks for a detail": CueRow(3.0, (
        "(confirm|verify|give me|tell me|have|get|check) (me)? (the|your) * (email|phone|address|birth|digits)",
        "(confirm|verify|give me|tell me|have|get|check) (me)? (the|your) * (number|zip|postcode)",
        "for (security|verification)", "on (your|the) (profile|account|file) (please)?$",
        "(last four|date of birth) *2 please",
        "what is (the|your) (email|phone|address|date of birth|birthday|zip|account number)",
    ), ("my",)),
    "places on hold": CueRow(3.5, (
        "(place|put|putting|pop|placing) you (back|briefly|quickly)? on (a)? (brief|short|quick)? hold",
        "(can|could|would|will) you (please)? hold (please|while|for (a|one|two|three|just)? *1 (minute|minutes))",
        "do you mind (holding|if i put)", "would you mind (holding|if i put)", "bear with me", "hold the line",
        "please hold", "(let me|may i|can i|could i) (quickly|briefly|please)? (put|place) you",
        "one moment (please|while)", "while i (check|pull|open|speak)",
    ), ("you put me", "put me on", "been on hold", "hold on",)),
    "asks for a moment": CueRow(0.5, (
        "(can|could|would|will) you (please|just)? (hold on|hang on|wait)", "hold on (please|for|a|one)", "hang on",
        "while i (look|find|get|ask)",
    )),
    "back from hold": CueRow(2.8, (
        "(thanks|thank you) (so much)? for (holding|waiting|your patience|bearing|hanging|being so patient)",
        "sorry (to keep|for keeping) you", "sorry (about|for) the wait", "still checking",
    )),
    "call back on": CueRow(1.5, (
        "(call|reach|ring) you (back)? (on|at|back)", "(we are|we get|get) (disconnected|cut off)",
    )),
    "transfers": CueRow(2.5, (
        "(transfer|connect|put|pass|putting|transferring|connecting) you (over|through|now)? (to|through|over)",
        "may i transfer", "(his|her|their|the) extension is",
    )),
    "anything else": CueRow(3.5, (
        "(anything|something) else (i|you|we|that|today|for)", "anything else$", "what else can i",
    ), ("i also", "there is (one|something|another)", "actually",)),
    "promises": CueRow(1.4, (
        "i (will|am going to|can) (send|email|refund|reset|update|check|look|find|pull|get|make)",
        "i (will|am going to|can) (note|ask|put|process|fix|take care)",
        "i have (sent|reset|updated|refunded|changed|cancelled|canceled|removed|added|processed|noted)",
        "let me (check|look|see|pull|find|get|just|take|fix|bring|go|ask)", "let us (get|see|take|have)",
        "you will (get|receive|see|have|hear)", "(we|i) will (get|have) (that|this|it|you)", "we will *2 you",
    )),
    "reads the screen": CueRow(0.5, (
        "i (see|can see|am seeing|have) (here|that|your|it|you|two|a)", "it looks like", "looks like you",
        "on my (screen|side|end)",
    )),
    "thanks a member": CueRow(2.5, (
        "(appreciate|value) your (business|membership|patience|loyalty|time)", "thank you for (being|your)",
        "(have|having) you (as|with us)", "for being (a|with|such)",
    )),
    "sends off": CueRow(2.5, (
        "have (a|an) (great|good|nice|lovely|wonderful|pleasant)", "enjoy (the rest|your)", "take care",
        "you are (very|most)? welcome",
    )),
    "acknowledges": CueRow(2.0, (
        "i (am|do)? (so|very|really|truly)? (sorry|apologize|apologise) (to hear|about that|for the|for that|that)",
        "i (completely|totally|can|do)? understand (how|that|why|your|the)",
        "i would be (frustrated|upset|annoyed|angry) too",
        "(that must|that has to|that sounds) (be|have been|frustrating|annoying)", "i (apologize|apologise)",
    )),
    "agent asks back": CueRow(2.5, (
        "(could|can|would|may|do|did|are|have) you (please|tell|give|try|see|say|spell|confirm|want|mind)",
        "what was the", "(can|may|could) i (get|have|ask)",
    )),
    # the member
    "gives own name": CueRow(-0.3, ("my name is", "^it is <name>$", "(first|last) name is", "^i am <first> <last>$",)),
    "calls about": CueRow(-1.5, (
        "i am calling (about|because|to|for|in|on|again)", "i was calling",
        "calling (about|because|to see|to find) (my|a|the|why|if)", "reason (i am|i|for my) (calling|call)",
        "i (have|had|got) (a|this|an) (question|problem|issue|charge|email|letter|bill|message)",
        "i called (in)? (last|yesterday|earlier|before|this|on|and|about|twice|you)",
        "i need to (talk|speak|change|update|cancel|know)", "i need (a|the|my|some|help)",
        "i (want|would like|wanted|was hoping) (to|my|a)", "i am (looking|having) (to|for|trouble)",
    ), ("i want to make sure", "would like to (place|put|transfer|confirm|make)", "am calling you", "want to thank",)),
    "my account": CueRow(-3.5, (
        "my (account|bill|invoice|card|plan|password|login|membership|subscription|profile|money)",
        "my (email|address|bank|payment|phone|order|refund|number)",
        "(charged|billed|charging|billing|took|taking|owe) (me|my)",
        "i (was|have been|got|am being|am) (charged|billed|told|locked|being|waiting|transferred)",
    ), ("in my account here",)),
    "does not work": CueRow(-1.0, (
        "i (can|could|do) not (log|get|find|see|open|sign|use|even|access|understand)",
        "it (does|did|will|would) not (work|let|go|open)", "(does|did|would|will) not let me",
        "keeps (saying|telling|asking|happening)",
    )),
    "angry": CueRow(-2.5, (
        "this is (ridiculous|unacceptable|absurd|insane|outrageous|nonsense|the third|the second|the fourth)",
        "(fed up|sick of|sick and tired)", "you (people|guys) (keep|are|have|never|always)",
        "(i|we) want (my money|a refund|a manager|to speak)",
        "(nobody|no one) (called|told|calls|listens|seems|ever|bothered)", "(waste|wasting) (of)? my",
        "(let me|i want to) (speak|talk) (to|with) (a|your|the)", "i (already|just) (told|said|gave|explained)",
        "worst",
    )),
    "asks the agent": CueRow(-2.0, (
        "can you (help|fix|change|cancel|check|look|tell me why|tell me when|tell me if|tell me what)",
        "how long (will|is|does|do|would)", "when (will|can|do|does) (i|that|it|my|the)", "do i (need|have) to",
        "can i (just|talk|speak|change|cancel|also)", "will i (get|be|have|see|need)",
    )),
    "agrees": CueRow(-1.0, (
        "^(yes|yeah|sure|yep|okay) (please|that is|that works|it is|go ahead|of course|no problem)",
        "^no (that is|thank you|thanks|i am good|i think)",
        "that is (all|it|everything|fine|right|correct|the one|me|great)$", "go ahead$",
        "i think that is (it|all|everything)",
    )),
    "you too": CueRow(-1.0, (
        "(you|and you) too$", "^you too", "^same to you", "thanks for (your|the|all)", "thank you for your help",
    )),
}  # fmt: skip
"""Cue to weight and phrases; the names are shown to people as the reason for a role."""
