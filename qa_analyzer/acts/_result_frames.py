"""Frames of telling how a matter stands once the work is done, read in the plain words of a sentence."""

from __future__ import annotations

import re

_FEELINGS = (
    r"pleased|delighted|honou?red|obliged|blessed|excited|relieved|tired|worried|thrilled|concerned|interested|"
    r"confused|disappointed|touched|flattered|supposed|allowed|called|named|looked|asked|talked|chatted|helped|"
    r"enjoyed|needed|wanted|wished|hoped|loved|liked|advised|indeed"
)
_DONE = (
    rf"(?!(?:{_FEELINGS})\b)(?:(?:re ?)?\w{{3,}}ed|gone|off|back|down|up to|in|out|on|set|put|sent|made|cut|paid|"
    rf"taken|given|"
    r"over|through|live|ready|free|clear|void|open|shut|saved|done|booked|yours|hidden|public|private|monthly|yearly|"
    r"first in|next in|under way|on (?:its|the|their) way|at|with)"
)
_VERBS = (
    r"(?:is|are|am|was|were|been|being|be|has|have|had|gets?|got|comes?|goes|stays?|remains?|stands?|keeps?|reads?|"
    r"shows?|says?|ends?|starts?|runs?|sees?|sits?|carries|leaves?)"
)
RESULT = re.compile(
    rf"\b{_VERBS} (?:\w+ ){{0,3}}?{_DONE}\b|\b(?!you\b|i\b|we\b|they\b|all\b|i'm\b)\w{{3,}} (?:to be |now |both |"
    rf"all )?(?!(?:{_FEELINGS})\b)(?:(?:re ?)?\w{{3,}}ed|back|gone|off|"
    r"down to|up to|sent|paid)(?= |$)|\b(?:stays?|remains?|stay|comes back|goes back|coming back|going back) \w+"
)
"""Something is, has been or comes to be so; also without a verb ("one seat, nine dollars back")."""
NOW = re.compile(
    r"\b(?:now|from (?:now|here|today|tonight|then|this \w+|next \w+|\w+day) ?(?:on|out|onwards?)?|as of|any ?more|"
    r"any longer|for good|again|already|instead|by \w+day|by (?:the|tomorrow|noon)|this (?:very )?(?:second|minute|"
    r"moment|"
    r"instant)|as we speak|just now)\b"
)
DEED = re.compile(
    r"^(?:(?:okay|all right|right|well|and|good|great|perfect|lovely|yes|yep|so|that is) )*(?:there(?: (?:we|"
    r"you) (?:go|are))?|done|saved|sorted|fixed|gone|it is (?:done|saved|sorted|in|off|on|gone|up|set)|that is (?:it|"
    r"done|saved|sorted|in|off|on|gone|up|set|that)|all (?:set|done|sorted)|you are all (?:set|done|sorted)|(?:i|we|"
    r"\w+) have (?:just |now |already )?\w+|\w+ has (?:just |now |already )?\w+|"
    r"(?:the|your) (?:\w+ ){1,4}?(?:is|are|has|have) (?:(?:now|all|just|been|back) )*(?:\w{3,}ed|gone|sent|done|off|"
    r"back))\b"
)
"""How a turn opens in which the work is reported as done."""
AMOUNT = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred|thousand|\d+|dollars?|cents|"
    r"percent)\b"
)
ASKS = re.compile(
    r"(?:\?\s*$)|(?:^|[.,!] |\b(?:and|but|so|okay|ok|oh|well|then|cool|alright|now) )(?:what|when|where|who|why|how|"
    r"which|is|are|was|were|do|does|did|can|could|will|would|should|have|has|am|may)(?:n't)? (?:i|you|it|that|this|"
    r"they|he|she|we|there|my|the|your|much|many|long|soon|about)\b[^.]*$",
    re.IGNORECASE,
)
"""A turn that ends in a question, punctuated or not."""
_OPENS = r"(?:(?:okay|all right|right|good|great|well|lovely|perfect|oh|so|then) )"
GATHERS = re.compile(
    rf"^{_OPENS}?(?:so|then|therefore|altogether|all told|in short) \w|^{_OPENS}+(?:\w+ ){{0,3}}?(?:you are|i have "
    rf"(?:got "
    r")?you|we have (?:got )?you|that is you) (?:all )?(?:down|booked|set|in|confirmed|signed up|registered)\b"
)
"""How a turn opens that gathers what was agreed."""
BOOKED = re.compile(
    rf"^{_OPENS}*(?:you are|i have (?:got )?you|we have (?:got )?you|that is you) (?:all )?(?:down|booked|in|confirmed|"
    r"signed up|registered)\b"
)
"""A clause that tells what the member is booked for."""
RIGHT = re.compile(
    r"^(?:aye|yes|yeah|yep|yup|right|correct|exactly|perfect|great|lovely|good)?\W*(?:that'?s|that is) (?:it|right|"
    r"correct|"
    r"perfect|all|great|lovely)\b",
    re.IGNORECASE,
)
"""The member agrees to what was said back, whatever they ask then."""
SETTLED = re.compile(
    r"^(?!.*\b(?:what|whatever|how|however|where|who|if|wherever|as|like)\b)(?:\w+ ){2,12}it is(?: then)?$"
)
"""What was settled on, put first: "noon on Friday it is, then"."""
