"""More wordings of finding out: a belief that is checked, an answer that is not made up, those who will know."""

from __future__ import annotations

_BELIEVES = (
    "(i (believe|think|expect|suspect|imagine|suppose|guess|reckon|assume|want to say)|i would (think|say|guess|"
    "imagine|"
    "expect|assume)|i have (a|an) (theory|hunch|feeling|idea|inkling|suspicion|notion)|my (guess|hunch|theory|feeling|"
    "understanding|memory|gut)|should be|ought to be|probably|as far as i (know|remember|recall)|(from|if) memory|"
    "off the "
    "top of my head|(pretty|fairly|almost|nearly|reasonably|quite) (sure|certain)|not (sure|certain|positive)|last i "
    "(heard|knew|checked)|normally|usually)"
)
_CHECKS = (
    "(make (sure|certain)|be (sure|certain|positive)|check|checking|look|verify|confirm|ask|double check|find out|"
    "swear|"
    "see it|read it|tell (us|me|you) for|pull up|pull it up|go and see|glance)"
)
_MEANS_TO = (
    "(let me|i will|i would|i want|i need|i have|give me|bear with|i had|rather|sooner|like to|allow me|hold on|hang "
    "on|"
    "just to|before i|do not (take|quote|hold)|one)"
)
CHECKED_BELIEF = (
    f"{_BELIEVES} *14 (but|though|only|still|however|yet) *2 {_MEANS_TO} *7 {_CHECKS}",
    f"{_BELIEVES} *10 {_MEANS_TO} *3 (make (sure|certain)|double check|check|verify|find out)",
    "(before|till|until) i (swear|promise|commit|quote|say so|say it|tell you so|give you an answer|answer that|"
    "answer you)",
)
"""A belief held back until it has been checked: "I think not, but let me make sure"."""
NOT_MADE_UP = (
    "(not|never|hardly) *1 (want|wanting|like|care|dare) to *2 (guess|speculate|wing|say the wrong|get it wrong)",
    "(get|find|bring|have) (you|us) (an|the|a (proper|real|straight|firm|good)) answer",
    "(not|never|rather than|instead of|than|without) *4 (improvise|improvising|bluff|bluffing|fib|invent|inventing|"
    "off the cuff|off hand|offhand|off the bat|misspeak|misinform|misinforming|mislead|fudge|fudging|lead you "
    "astray|send you wrong|tell you the wrong|tell you "
    "wrong|wing it|make it up|talk nonsense|pull a number)",
    "(rather|sooner) *1 (look|check|ask|find|read|verify|confirm|see|call|ring) *4 (than|first|before)",
    "(rather|sooner|want|like|need|have|get) *4 (to|who can)? (tell|say|confirm|know|answer) *3 (for (certain|sure)|"
    "properly|definitely|with certainty)",
)
"""Not answering rather than wrongly."""
_WHO = (
    "(team|desk|department|colleague|colleagues|lead|manager|supervisor|specialist|specialists|people|folks|office|expert|"
    "experts|group|guys|legal|finance|billing|compliance|payments|events|matching|accounts|renewals|refunds|sales|"
    "engineering|engineers|engineer|security|support|he|she|they)"
)
HANDED_ON = (
    f"(that|it|this) is *1 (one|question|something|matter|thing) for (our|the|my) *2 {_WHO}",
    f"{_WHO} (will|would|should|ought to|may|might) (certainly|surely|definitely|probably|also|be)? *1 (know|be able "
    f"to "
    "(say|tell|answer|explain)|have (that|the|an) *1 (answer|details|figure))",
    f"{_WHO} (will|would|should|is|are) be? the (one|ones|person|people|man|woman|lady) (to|who|that)",
    f"{_WHO} (would|will|do|does) so (they|she|he)",
    "(while|until) i (ask|find out|check with|check that|verify|get hold|get an answer|look into)",
    f"(have to|need to|must|got to|better|better to|best to) (ask|check with|see with|speak to|speak with|talk to) "
    f"*3 {_WHO}",
)
"""Those who will know; finding out only where the member asked, or the agent said not to know."""
NOT_FOUND_OUT = (
    "(way|place|moment|time|hard|awful|terrible|nice|lovely|sad|sorry|surprised|shocked|horrible|dismayed) to find out",
    "(you|they|he|she|people|members) (had|have|has|having|need|needs|should|will|would|could|can|get|got) *1 to? find "
    "*1 out",
)
"""Somebody else found it out."""
