"""Words of yes and no."""

from __future__ import annotations

import re

MIND = re.compile(
    r"\b((you|they|not) mind|mind (if|hold|wait|hang|me|giving|staying|be|go)\w*|objections?|object (to|if)|"
    r"(problem|issue|trouble) (if|with|for you)|be (a|any) (problem|trouble|bother))\b"
)

SOFT = re.compile(
    r"^not (really|terribly|especially|particularly|much|very|too much|in the (least|slightest))\b|"
    r"\b(no|nope|nah|na)( no)*( (it|that|this) is| you are| i am)? (problem|worries|worry|bother|trouble|rush|sweat|"
    r"issue|objections?|hurry|fine|okay|"
    r"all right|good|go (ahead|on|for it|right)|of course|please do(?! not)|by all means|not at all|that works|take "
    r"your time)\b|"
    r"\b(no|nope|nah)( no)* i (will|can|am happy to|would rather|had rather) (just )?(wait|hold|stay)|"
    r"\b(not at all|i do not mind|do not mind|would not mind|not a (problem|bother)|it is fine|(it|that) (does|"
    r"will|would) not (bother|trouble|inconvenience|upset|hurt|kill) me)\b|"
    r"\bno (\w+ ){1,3}(is|would be|will be|works|sounds) (good|fine|okay|great|perfect|better|best)\b"
)
"""Agreement that holds a "no"."""
NO = re.compile(
    r"^(well |oh |um |look |actually |sorry |honestly |yeah |um |i mean )*(no|nope|nah|negative|never)\b|"
    r"\b(rather|prefer|preferably) (you |that you )?(did |would |do )?not\b|\b(i would|i had|would) (rather|prefer|"
    r"sooner) (you|just|to|that|stay|not|i|we|be|have|"
    r"get|call|an|a|if you|talk|speak)\b|\bi prefer\b|\brather you\b|"
    r"\bplease (do not|no)\b|\bno please (do )?not\b|\bi said no\b|\bdo not (put|place|leave|do that|hold|you dare|"
    r"want|think so|have time)\b|\bnot again\b|"
    r"\b(absolutely|certainly|definitely|really|of course) not\b|\b(i )?can not (hold|wait|stay|bear|stand|face|"
    r"spare|take|sit)\b|\bi will not "
    r"(hold|wait)\b|"
    r"\bnot (going|willing|happy|prepared|able) to (hold|wait|be put|sit)\b|\bno (thank you|thanks|way|more holds?|"
    r"holds?|please|no no)\b|"
    r"\b(just|can you|could you) (just )?(tell|call|email|ring) me (now|here|back|instead)\b|\bi do not (have|got) "
    r"(the )?time\b|\bnot (on )?hold\b|\bnot if i can help\b|\bforget it\b|\bwhile i am (here|on|still)\b|"
    r"\bactually no\b|\bcan (you|we) not\b|\bcan not (you|we)\b"
)
YES = re.compile(
    r"\b(yes|yeah|yep|yup|yah|yea|ya|aye|ja|si|sure|surely|certainly|absolutely|definitely|totally|course|okay|fine|"
    r"please do(?! not)|go (right )?(ahead|on|for it)|"
    r"(take|have) (all|as much|as long) (of )?(the )?(time|as) (that )?you|as long as you (need|like|want)|"
    r"be my guest|by all means|you (may|can|could)|i (suppose|guess)|"
    r"i (can|could|will|would) (just |probably |gladly |happily |always )?(hold|hang (on|about|around)|wait|do that|"
    r"do it|stay|manage|live|survive|cope|bear (it|that|with)|be (fine|okay|here|all right))|off you go|you do that|"
    r"(in )?no (hurry|rush)|(be quick|hurry back|do not be long)|"
    r"if you (must|have to|need to|want|like|think|really|absolutely|gotta|got to|do come)|if (that is|it is) (what|"
    r"necessary|quick|needed)|if (it|that) helps|why not|"
    r"whatever (you need|it takes|works|helps)|do what(ever)? you|take your time|works for me|feel free|knock "
    r"yourself out|"
    r"all right|no problem|no worries|sounds (good|great|fine)|suits me|happy to|perfect|great|please|cool|good|"
    r"affirmative|you bet|you got it|that (works|will do|does it)|that is (okay|fine)|"
    r"that would be (okay|all right|great)|correct|right|very well|do it|right you are|righto|as you (wish|"
    r"like)|let us (do|say) (that|so|it)|(nae|nay) (bother|problem|worries)|"
    r"granted|permission|(?:as|so) long as|i am all yours|(?:leave|blessing) (?:is )?given|^let us$|"
    r"(?:one|two|three|four|five|six|ten|that|that much)(?: minutes?)? (?:i|we) (?:can (?:do|spare|give|manage|afford|"
    r"live with)|have(?: got)?(?=$| (?:my|to spare|but|so|two|three|four|five|six|ten)\b)))\b|"
    r"^(?:(?:okay|well|all right|then|it is a|that is a|"
    r"you have a|you have got a) )*deal(?=$| (?:my|it|but|so|i|you|just|then|go)\b)|"
    r"^(well |oh |ah |why )*(i|we) (would|will|should|shall) (appreciate (it|that)|be (\w+ ){0,2}?(glad|grateful|"
    r"obliged|delighted|pleased|thankful)( (of|for) (it|that))?(?! (if|when|once|to know|not)))\b|"
    r"^(well |oh |ah )*(grand|lovely|ay|dandy|peachy|champion|smashing)\b|"
    r"^(well |oh |why )?(i am|we are|i would|i will|it is|that is so)$"
)
WEAK_YES = re.compile(r"^(mm ?hm+|mhm+|mm hmm|uh huh|uhuh|m hm|hmm hm|huh huh)\b")
MINDS = re.compile(r"\b(i (do|would|kind of|actually|really) (actually |really )?(mind|object)|yes i (do|would))\b")


WAITING = re.compile(r"\b(hold|holding|wait|waiting|minutes?|moments?|mute|longer|while i|bear with|hang on)\b")
CARRY_ON = re.compile(
    r"\b(?:(?:carry|crack|press|plug) on|keep (?:going|at it|looking|digging|trying)|get on with it|stay (?:at|"
    r"on) it|"
    r"work away|fire away|do what(?:ever)? you (?:need|must|have|like|want)|take (?:two|five|another|all the|"
    r"as long|as many)|(?:take|have) (?:(?:the|your|all|whole|full|entire|a|good) ){1,3}(?:(?:two|three|four|five|ten)"
    r"(?=$| minutes\b| i\b| and\b| then\b)|minutes?)|see it through)\b"
    r"(?! (?:\w+ )?(?:while i|without|with me|talking|but (?:do )?not|here))"
)
"""Sends the agent on with a wait that was asked for, whatever "no" stands before; no answer to other questions."""
OR_ELSE = re.compile(r"\bor (?:would|shall|should|do|had|will|may|can|could) (?:you|i|we) ")
BARE_NO = re.compile(r"^(?:(?:no|nope|nah|oh|well|er|thank you|thanks|it is fine) ?)+$")
