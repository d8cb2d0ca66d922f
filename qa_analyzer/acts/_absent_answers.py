"""That somebody is not to be had, told in answer to the wish for them: open frames around "she is ...", "he has ...".

What follows "she is" is left open where only a person who is elsewhere, or kept busy, is told of in that way; what
tells that they are there ("right here", "at her desk", "on two oh eight") is taken out again.  The frames are safe only
after somebody was asked for: `absence` reads them nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

from ._wanted_person import RANK

_TIMES = r"(?:mornings|afternoons|evenings|nights|\w+days|weekends|part time|half)"
_SOON = (
    "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|later|next|after|from|at|on|around|about|by|"
    "this (?:afternoon|evening)|in (?:a|an|the|one|two|three|ten|twenty|half)|till|until|for|when)"
)
_DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)"
_DOING = (
    "expecting|waiting|coming|putting|connecting|passing|transferring|switching|listening|handling|helping|calling|"
    "sitting|dealing|looking|going|answering|joining|standing|doing|getting|asking|saying|being|working(?! (?:from|"
    "nights|late|elsewhere))|finishing|wrapping|taking|picking (?:it|up)|nothing|something|having (?:a look|your)|"
    "ringing|phoning|sending|writing|hoping|smiling|responding|processing|checking|sorting|trying|talking to you|"
    "willing|staying|morning|evening|billing|marketing|accounting|invoicing|onboarding|training (?:lead|team)|"
    "managing|covering|running (?!late|an|a)"
)
"""What somebody who is there is doing, or is no doing at all."""
_AWAY = "|".join((
    "not (?:yet )?(?:logged|signed|online|in|here|about|around|at|on|back|available|free|there|working|with|able|"
    r"reachable|answering|picking|due|contactable|taking|up|coming|expected|to be)\b", "no longer",
    "(?:off|out|away|gone|elsewhere|abroad|overseas|home|absent|unavailable|unreachable|retired|asleep|unwell|poorly|"
    "ill|sick|indisposed|busy|engaged|swamped|slammed|snowed|tied|stuck|held up|laid|laid up|flat out|booked|double "
    r"booked|knee deep|long gone|miles away|rushed|buried|occupied|otherwise|not well)\b(?! (?:the (?:list|account|"
    "team|program|programme|plan)|of (?:it|that|my|your|luck)|your|that|with you|by))",
    rf"at (?!(?:her|his|their) desk\b|the desk\b|extension|ext\b|{_DIGIT})(?=\w)",
    "in (?:a|an|another|with|between|transit|meetings|class|court|training|surgery|hospital|bed|conference|talks|"
    "back to back|town|and out|mid|the (?!office|building|room|team|house|system|account|list|queue|same|know|right))",
    "on (?:a (?!team)|an|another|holiday|holidays|leave|vacation|lunch|break|annual|maternity|paternity|parental|"
    "sabbatical|jury|sick|secondment|assignment|tour|strike|site|nights|honeymoon|bereavement|compassionate|medical|"
    r"furlough|long|pto|the (?:road|phone|other|train|plane|way|slopes|golf|beach|water|move)|(?:her|his|their) \w+)",
    r"up (?:to|in|against|at|a|the|north|ladder)\b", r"under (?:the weather|a|an|mountains|the knife)\b",
    "with (?:a|an|another|some|somebody|someone|his|her|their|the (?!company|firm|team|club)|clients|customers|"
    r"members|visitors|people)\b", r"between\b", r"halfway\b", r"down with\b", r"behind (?:the wheel|closed)\b",
    rf"(?!{_DOING})\w{{2,}}ing\b", f"(?:in|here|around|on) (?:only )?{_TIMES}",
    f"(?:back|in|due|due back|due in|free|available) {_SOON}",
))  # fmt: skip
"""After "she is": not where she should be, at another place, in or at another thing, or back only later."""
_LEFT = (
    "(?:left|went|gone|been called|popped|nipped|stepped|slipped|ducked|dashed|headed|flew|flown|driven|jetted|shot|"
    "run|ran|wandered|skipped|knocked off|clocked (?:off|out)|signed off|logged off|called (?:in )?sick|rang in sick|"
    "finished|packed up|called it a day|moved on|gone on|broke|broken|taken (?:the|a|some|his|her|their|today|"
    "himself|herself|ill|off|time)|took (?:the|a|some|his|her|today|off|time)|started (?:his|her|their) (?:leave|"
    "maternity|holiday|vacation|break|lunch)|quit|resigned|retired|handed in|gave in|put in (?:his|her|their) notice|"
    r"(?:has|have|got) (?:\w+ ){0,2}?(?:back to back|calls|meetings|wall to wall|hands full|interviews|clients|"
    "appointments|a full|a packed|a funeral|a wedding)|passed away|booked (?:off|the|today)|got (?:the|a|her|his) (?:"
    r"day|morning|afternoon|week|day off|meeting|appointment|funeral|wedding))\b"
    "(?! (?:you|me|it|your|that|this (?:for|with|to|here)|through|over|ahead|and|with (?:the|your|it|that)|note|word|"
    "word with|up the|up a case|into|a (?:note|message|look)|the (?:note|refund|link|email|file|case|account|charge|"
    "form|lead)))"
)
"""After "she" or "she has": gone, or the day is full."""
_WILL = "|".join((
    r"(?:will|can|could|would|do|did|is) not (?:going to )?be\b",
    r"(?:will|can|could|would|does|do|did) not (?:come|take|make|get|pick|work|do|start|have a|answer|return|turn|show|"
    r"available|today|long)\b(?! (?:that|this|it|a problem|long))",
    f"(?:will be|would be) (?:back|in|out|away|off|gone|free|available|tied|around|here) (?:in |on |at )?{_SOON}",
    f"(?:works|does|comes|do) (?:in )?(?:only )?{_TIMES}",
    "(?:gets|comes|is coming|returns|starts|will return|will get|starts back|rolls|clocks|finishes|finished) (?:in |"
    f"back |work |on )?{_SOON}",
))  # fmt: skip
"""After "she": what she will not do, or does only later."""
_NO_REACH = r"\b(?:" + "|".join((
    "(?:just |you |only |about )*missed (?:{them})",
    "(?:not|never) (?:see|seen|catch|find|get|reach|raise|spot) (?:hold of )?(?:{them})",
    "no (?:sign|trace) of (?:{them})",
    "(?:nobody|no one) (?:is )?(?:picking|answering|there|home|at home|at the desk)",
    r"(?:we|there) (?:do|is|are) not (?:have |got |actually |even )*(?:one|any|a|anybody|anyone|any of them)(?: \w+)? "
    "(?:on|in|here|around|about|available|at)", r"(?:nobody|no one|none of (?:them|the \w+)|no (?:manager|supervisor|"
    "lead)s?) (?:is |are )?(?:in|here|on|available|about|free|around)",
    "no answer", "no reply", "no joy", "rings? out", "ringing out", "straight to voicemail", "voicemail",
    "(?:her|his|their) (?:day off|rest day|weekend|late start|early finish|out of office)",
    "(?:chair|desk|seat|office) is empty", "(?:line|phone) (?:is|has) (?:been )?(?:busy|engaged|off)",
)) + r")\b"  # fmt: skip
_SHORT = (
    "^(?:oh |sorry |no |nope |hm |well |ooh |i am afraid |afraid |sadly |alas |unfortunately |now |love |hun |dear |"
    "actually |today |as it happens |i am sorry |(?:{who}) )*(?:not (?:today|yet|in|here|at the moment|right now|this|"
    r"till|until|around|about|now|available|before|any|for)|(?:off|out|away|gone|abroad|left|popped out|stepped out|"
    r"nipped out|sick|retired|travelling|traveling)\b|on (?:holiday|leave|vacation|lunch|a)|at (?:lunch|the)|in a "
    "meeting|afraid not$|not$|no longer|back (?:on|at|tomorrow|monday|tuesday|wednesday|thursday|friday|next|later)|"
    "maternity)"
)
"""The answer without a subject, at the head of the first answer: "not today", "gone fishing"."""
_ASKED_WHETHER = re.compile(r"\b(?:if|whether|see|check|when|once|unless|in case|so long as|find out)(?: \w+){0,2} $")
_ADVERB = (
    "(?:(?:just|still|currently|actually|only|now|already|all|afraid|sorry|i|am|unfortunately|sadly|also|always|never|"
    "probably|today|has|had|have|been|quite|really|very|rather|completely|a bit|right now|at the moment|over|out|"
    "usually|ever|so|since|a|once|here) )*?"
)
_NO = re.compile(
    r"^(?:(?:oh|sorry|no|nope|i am afraid|afraid|hun|love|sir|maam|not|he|she|they|is|are) )*(?:no|nope|not)"
    r"(?: (?:i am afraid|sorry|hun|love|sir|maam|dear))*$"
)


@lru_cache(maxsize=64)
def _shapes(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    who = "|".join(["he", "she", RANK, *(re.escape(n.split()[0]) + r"(?: \w+)??" for n in names)])
    told = rf"\b(?:{who}) {_ADVERB}(?:(?:is|are|was|were) {_ADVERB}(?:{_AWAY}|{_LEFT})|{_LEFT}|{_WILL})"
    no_reach = _NO_REACH.replace("{them}", f"her|him|them|{who}")
    return re.compile(told), re.compile(no_reach), re.compile(_SHORT.replace("{who}", who))


def says_no(turn: Turn) -> str | None:
    """A bare "no" in the turn's first sentence."""
    first = next(iter(sentences(turn.text)), None)
    return str(first) if first and not first.question and _NO.search(str(first)) else None


def told_absent(turn: Turn, names: Iterable[str], *, first: bool) -> str | None:
    """The normalised words by which the agent's turn tells that who was wanted is not to be had, None without any.

    `first`: whether this is the agent's first answer to the wish, where "not today" alone tells it.
    """
    told, no_reach, short = _shapes(tuple(names))
    for number, sentence in enumerate(sentences(turn.text)):
        said = str(sentence)
        if sentence.question:
            continue
        for shape in (told, no_reach):
            hit = shape.search(said)
            if hit and not _ASKED_WHETHER.search(said[: hit.start()]):
                return hit.group()
        if first and number <= 1 and (hit := short.search(said)):
            return hit.group()
    return None
