"""A name and a number told in odd ways around a transfer: "you'd get Marcus on four one two", "ask for Lou, 6-1-8"."""

from __future__ import annotations

import re

from qa_analyzer.text.normalise import fold, tokens

from ._persons import name_in

_ONE = "(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)"
_MANY = "(?:(?:double|triple|treble) )"
_UNITS = (
    "(?:hundred|thousand|dollars?|cents|pounds|percent|seconds?|minutes?|hours?|days?|weeks?|months?|years?|oclock|am|"
    "pm|seats?|times?|people|of|or|to|stars?|boards?|invoices?|charges?|payments?|members?|steps?|working|business|"
    "for|thirty|fifteen|twenty|forty|fifty)"
)
_RUN = re.compile(
    rf"(?<![\w$])(?:{_MANY}?{_ONE}|[0-9])(?<! o)(?: {_MANY}?(?:{_ONE}|[0-9])){{1,5}}\b(?! (?:{_ONE}|[0-9]|{_UNITS}\b))|"
    rf"\b{_MANY}{_ONE}(?: {_ONE})?\b(?! (?:{_ONE}|{_UNITS}\b))"
)
_FIGURES = re.compile(
    r"\b(?:on|at|is|number|line|desk|ext|extension|dial|to|x|it)\s+#?(\d{2,5})\b(?!\s*(?:%|dollars|percent|minutes|"
    r"seconds|hours|days|o'?clock|am\b|pm\b|:|th\b|st\b|seats))",
    re.IGNORECASE,
)
_ABOUT_THEM = re.compile(
    r"\b(?:he|she|they|him|her|them|his|who|whose|desk|line|phone|number|dial|jot|note|ring|extension|ext|direct|pick|"
    r"picks|answers|sits|reach|gets|if you|transfer|put you|through|over|hand|pass|send|connect|with|ask for)\b"
)
_PLAIN = re.compile(
    r"\b(?:ask for|(?:you would|you will|you) (?:get|have|be with|want|reach)|hands of|(?:it|that|who|he|she|this|"
    r"person|fellow|chap|lady|gal|guy|one|desk|colleague|man|woman|name) (?:is|will be|would be)|with|to|reach|find|"
    r"want|for) (?:mr |mrs |ms |our |my )?(?P<after>[a-z]+)|(?P<before>[a-z]+)(?: is)? (?:on|at|gets|answers|sits|"
    r"picks|who|whose|will (?:be|look|take|pick|help)|looks|handles|deals|does|covers|knows|his|her|your best|the "
    r"name)\b"
)
_MOVES = re.compile(
    r"\b(?:transfer\w*|put\w*|hand\w*|pass\w*|send\w*|connect\w*|over|through|across|bounce|pop|flick|switch|ask for|"
    r"get|got|speak\w*|talk\w*|with|colleague|who|will|would|desk|line|picks|answers|look|looks|help|helps|your|person|"
    r"name|he|she|him|her|his)\b"
)
_THING = re.compile(r"^\s+(?:team|office|desk|branch|people|folks|plan|membership|members?|tier|department|side|time|"
                    r"webinar|event)\b", re.IGNORECASE)  # fmt: skip
_GOES_ON = re.compile(r"\s+(?:is|will|has|can|would|who|on|at|answers|sits|looks|handles|picks|gets|does|knows)\b|,")
"""What follows a name at the head of a sentence, where its capital alone tells nothing."""
_DATES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter advisorycloud advisory cloud pacific eastern english ok "
    "okay usa uk us".split()
)


BARE = 8
"""A turn of at most so many words with a number told digit by digit is about that number (set by hand)."""


def number_in(text: str) -> str | None:
    """Digits told one by one (two to six), or a figure after "on", "at", "line"; no date, price or phone number."""
    said = " ".join(t.text for t in tokens(text))
    run = _RUN.search(said)
    if run is not None and (_ABOUT_THEM.search(said) or len(said.split()) <= BARE):
        return run.group()
    figure = _FIGURES.search(text)
    return figure.group(1) if figure else None


def person_in(text: str, known: frozenset[str], *, numbered: bool) -> str | None:
    """A name that is none of `known` (the caller's and the agent's own), where it may take over; None without any.

    `numbered`: whether the turn also tells a number; without capitals a name is only taken beside one.
    """
    if not any(w[:1].isupper() and w[1:2].islower() for w in text.split()):
        said = " ".join(t.text for t in tokens(text))
        hits = [h.group("after") or h.group("before") for h in _PLAIN.finditer(said)] if numbered else []
        return next((n for h in hits if h not in known and (n := name_in(h, text))), None)
    for clause in re.split(r"(?<=[.;!?])\s+", text):
        if not (numbered or _MOVES.search(clause.casefold())):
            continue
        for hit in re.finditer(r"[A-Z][\w-]+(?:['’]s)?", clause):
            word, possessive, _ = fold(hit.group()).partition("'")
            leads = hit.start() == 0 and not possessive and not _GOES_ON.match(clause[hit.end() :])
            if leads or word in known or word in _DATES or _THING.match(clause[hit.end() :]):
                continue
            if name := name_in(word, text):
                return name
    return None
