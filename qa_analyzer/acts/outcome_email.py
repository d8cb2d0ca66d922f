"""An email that carries the outline, the result or the next steps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

from .rule import Rule

RULES: tuple[Rule, ...] = ()

_MAIL = (
    r"(?:emails?|e mails?|emailing|emailed|mail(?:ing)? you|mail (?:it|that|this) (?:all )?(?:over|across)|(?:a|my) "
    r"mail|"
    r"inbox|in writing|written (?:summary|confirmation|"
    r"recap|outline))"
)
_GIST = (
    r"(?:the|a|an) (?:whole|entire|full) (?:thing|lot|story|shebang|works|business|conversation|call|discussion|"
    r"picture|"
    r"plan|process|list of)|rundown|run down|write up|writeup|gist|(?:main|key|important) (?:points?|things|facts|"
    r"bits)|"
    r"highlights|low ?down|particulars|specifics|ins and outs|bullet points?|bullets|where we (?:landed|left|stand|"
    r"are|got|ended)|where (?:things|it|you) "
    r"stands?|(?:record|note|minutes|recollection|account) of (?:\w+ ){0,2}(?:call|chat|conversation|talk|discussion)|"
    r"(?:our|this|today s|today|the) (?:call|chat|conversation|talk|discussion) (?:in|by|to|over|on)|to dos?|"
    r"(?:what|who) (?:comes|goes|does|is) (?:next|what|when|who)|action (?:items|points)|(?:laying|spelling|setting|"
    r"writing|explaining|covering|detailing|describing|listing|showing)(?: out)? (?:this|that|it|everything|what|"
    r"how|the|"
    r"your|all|when|where)|"
    r"what (?:is|was|has been|is been|s been|got) (?:been )?(?:done|fixed|sorted|agreed|changed|decided|happening)|"
    r"with (?:the|your|both|all the) (?:\w+ )?(?:amounts?|dates?|figures|terms|times?|totals?|deadlines?|prices?)"
)
"""What an outline is called in everyday talk."""
_SENT = re.compile(
    r"\b(?:(?:i|we) (?:will|am|are|have|shall|can|would|just|also|then|already|going|now)\b(?: \w+){0,9}|"
    r"(?:you|it|that|this|everything|all|one|those|these|they|an|the) (?:will|should|is|are|has|have|all|"
    r"gets?|comes?|goes|to)\b(?: \w+){0,9}"
    r"|(?:send|sending|sent|drop|dropping|pop|popping|shoot|shooting|fire|firing|put|putting|write|writing|"
    r"follow|following|expect|get|getting|ping|pinging|whip|jot|jotting|type|typing|look out for|watch for|let me|"
    r"going to|gonna|a|an|your|by|with|in|"
    r"and)\b(?: \w+){0,9}) "
    + _MAIL
    + r"|\b(?:email|e mail|emailing) (?:you|it|that|this|everything|all|over|across|will|is|with|coming|on)"
    r"|\bemail follows"
    r"|^(?:\w+ ){0,3}(?:email|e mail) (?:you|it|is|will)"
)
_CARRIES = re.compile(
    r"\b(?:all (?:of )?(?:that|this|it|the)|it all|everything|every thing|steps?|next|summary|summarizing|"
    r"summarising|summarise|summarize|outline|outlining|recap|recapping|details?|notes?|instructions?|"
    r"confirm(?:ation|ing|s)?|what we|what i|what you|what has|"
    r"what to|what happens|how to|how you|the how|discussed|talked|said|covered|agreed|went over|in writing|"
    r"written|(?:the|that|those|these) (?:very )?same|"
    r"(?:put|putting|have|get|send|sending|email|emailing|drop|write|pop|confirm)(?: you)? (?:that|this|it)|"
    r"(?:it|that|this) (?:will|is going to|should) (?:all )?(?:be|come|go|follow)|"
    r"follow(?:ing)? (?:\w+ )?up|changes?|results?|answer|outcome|information|info|breakdown|"
    r"explaining|so you have|(?:those|these|the) (?:two|three|four|five|few|couple of)? ?(?:points|things|items|bits)|"
    + _GIST
    + r")\b"
)
_NOT_SENT = re.compile(
    r"\b(?:email address|(?:different|which|what|wrong) (?:email|e mail)|under (?:\w+ ){0,3}(?:email|e mail)|"
    r"(?:the|your|that|new|old|correct|right|my|another) (?:email|e mail) "
    r"(?:address|on|is on|that is on|associated|we have|you have|you use|you used|do|ending|for your "
    r"(?:account|profile)|i have)|what(?: is|s)? (?:\w+ ){0,2}(?:email|e mail)|email on (?:there|file|your|"
    r"the)|"
    r"(?:you can|you could|try|you may|just|please|have to|need to|should|want to) (?:email|emailing|e "
    r"mail)(?: in| us| them| me| support| that)?\b|did you (?:get|receive|see)|(?:confirm|verify|check|spell|"
    r"change|changed|update|updated|remove|removed) (?:\w+ ){0,3}(?:email|e mail|inbox)|"
    r"(?:your|the|that|this) (?:email|e mail) (?:is|has|was) (?:now |been |all |just ){0,2}(?:under|from|"
    r"linked|registered|attached|changed|updated|fixed|switched|moved|swapped|redirected|pointed|"
    r"verified|confirmed|wrong|on|set|saved|in there)|no (?:email|e mail)|not (?:\w+ ){0,3}(?:email|e mail)|"
    r"(?:will|by|through|via) email (?:us|in)|e ?mail to (?:us|support|me|the team)|email (?:newsletter|settings|"
    r"preferences|notifications?))\b"
)
_DOCUMENT = re.compile(
    r"\b(?:p d f|pdf|copy|copies|invoices?|receipts?|form|certificate|letter|badge|ticket|link|code|document|"
    r"brochure|statement|attachment|file|login|password)\b"
)
_OUTLINE = re.compile(
    r"\b(?:all (?:of )?(?:that|this|it)|it all|everything|steps?|summary|summariz\w*|summaris\w*|outline|"
    r"outlining|recap|details|instructions?|what we|what i|what you|what has|what to|what happens|how to|how "
    r"you|emailing you how|discussed|talked|said|covered|agreed|in writing|changes?|changed|follow up|(?:put|"
    r"putting|have|pop) (?:that|this|it)(?: all| down)? in (?:an|the|that|your|a)|(?:with|and|"
    r"plus) (?:all )?(?:these|those|"
    r"the) (?:\w+ )?(?:points|things|items|facts|notes|bits)|" + _GIST + r")\b"
)
_PAST_TALK = re.compile(
    r"\b(?:you|he|she|they|somebody) (?:sent|emailed|wrote|got|received|had)\b|\blast (?:week|month|time)\b|"
    r"\bdo you (?:see|have)\b"
)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """The acts, with a promise of an email for each agent turn that makes one.

    Mailing a document alone is none: outline, result or next steps must go with it.
    """
    made = [act for i, turn in enumerate(turns) if turn.role != "member" and (act := _promise(i, turn))]
    return [*acts, *made]


def _promise(index: int, turn: Turn) -> Act | None:
    found = sentences(turn.text)
    for n, sentence in enumerate(found):
        text = " ".join(sentence.words)
        sent = next((m for m in _SENT.finditer(text)), None)
        if (
            sent is None
            or not re.search(_MAIL, text)
            or (sentence.question and not re.search(r"\b(?:shall|can|may) i\b", text))
        ):
            continue
        if _NOT_SENT.search(text) and not re.search(
            r"\b(?:i|we) (?:will|am|have|can) (?:\w+ ){0,3}?(?:email|emailing|send|sending|put|sent|drop|pop|shoot|"
            r"write|follow)\b",
            text,
        ):
            continue
        if _PAST_TALK.search(text):
            continue
        at = re.search(_MAIL, text[sent.start() :])
        middle = sent.start() + (at.start() if at else 0)
        near = text[max(0, middle - 160) : middle + 120]
        wider = near + " " + " ".join(" ".join(s.words) for s in found[n + 1 : n + 2])
        document = _DOCUMENT.search(near)
        if (_OUTLINE.search(near) if document else _CARRIES.search(near)) or (_OUTLINE.search(wider) and not document):
            return Act(ActKind.EMAIL_PROMISE, index, turn.role, turn.start, turn.end, turn.text, score=0.85,
                       found_by="email_promise: an email, and what it carries")  # fmt: skip
    return None
