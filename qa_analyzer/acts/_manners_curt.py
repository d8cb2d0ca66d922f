"""Wordings of an agent out of patience: busy with others, exasperated, belittling what the member brings."""

from __future__ import annotations

_OTHERS = "(callers|customers|people|calls|members|folks|others)"
_NEGLECT = "(once in a while|for once|like (everyone|everybody) else|like a normal person|like you were (told|asked))"
_ADDRESS = "(lady|buddy|pal|dude|man|sir|maam|bud|bro)"

CURT: dict[str, tuple[tuple[str, ...], tuple[str, ...], float]] = {
    "dismissal": (
        (
            f"(i|we) have (got)? *4 (list|queue|line|stack|pile|load|bunch) of (these|{_OTHERS}) *2 (to|waiting)",
            f"(other|more important) {_OTHERS} *1 (waiting|on hold|in line|behind you)",
            f"not the only (one|person|{_OTHERS}|member|caller|customer) (in|on) (line|the line|the queue|hold)",
            "not the only (one|person|member|caller|customer) (waiting|calling|i have to deal with|i am dealing with)",
            "wait your turn", "get to the point", "(can|could) we (move|hurry|speed|wrap) (this|it) (on|up|along) *1$",
            "(are you|you) (quite|all|about|finally)? (done|finished|through) (yelling|ranting|complaining|shouting|"
            "venting|whining|moaning|interrupting)",
            "not (get|getting) paid (enough|to)", "i (just|only) work here", "i do not make the rules",
            "see if i care", "(could not|could|can not) care less", "(go|you can) *1 (cry|whine) (about it|to)",
            "for (god|christ|christs|gods) (is)? sake", "for crying out loud",
            f"(jeez|geez|god|come on|seriously|honestly|{_ADDRESS}) (relax|calm yourself)$", f"relax {_ADDRESS}",
            "if you do not like it (then)? (leave|tough|go (elsewhere|somewhere else|away)|you can leave)",
            "(nobody|no one) (is|was|has)? (forcing|forced|made|making|asked) you", "what did you expect$",
            "(do not|not) (get|be|go getting) (smart|cute|snippy|lippy|fresh|snarky|clever) with (me|us)",
            "i am not (a mind reader|psychic|your (secretary|maid|mother|mom|babysitter|servant|therapist))",
            "(weird|silly|odd|strange|funny|petty|little|small|stupid) *1 thing to *2 (fuss|fussing|complain|"
            "complaining|moan|moaning|upset|angry|mad|worked up|lose sleep)",
            f"good luck with that {_ADDRESS}",
        ),
        (
            "(not|no) *1 (weird|silly|odd|strange|funny|petty|little|small|stupid) *1 thing",
            "(would not|not|never) (want|like|let|make|have) you *4 (in line|on hold|waiting)",
            f"list of (these|{_OTHERS}) *6 (with|for) you", "(nobody|no one) asked you (for|to (confirm|send|sign|"
            "pay|verify))",
        ),
        0.8,
    ),
    "blame": (
        (
            f"if you *8 {_NEGLECT} *3 (i|we|you|it|this|that|they) would", "if you *2 bothered *8 you|it|we|this "
            "would", "(part|bit|one|piece|mess) is (entirely|all|mostly)? on "
            "you$",
            "(everyone|everybody) else *2 (manages|manage|managed|gets it|got it|figures it|reads|can|does it|did it)$",
        ),
        ("(not|never) on you", "if you *2 (are|were|would be) bothered"),
        0.85,
    ),
    "insult": (
        (
            "(can not|never) fix stupid", "you *1 can not (even)? (read|count|listen|spell|follow) *2 can you$",
            "(were|was) you born yesterday", "use your (head|brain|eyes|common sense|noggin)",
            "what part of *6 (do|did|can|are) (not)? you (not)? (understand|understanding|get|getting|follow)",
            "what is (wrong|the matter) with (you|you people)$", "(draw|paint) you a picture",
            "(it is|this is|that is) (hardly|not) *1 (rocket science|brain surgery)",
        ),
        ("(worry|worries|promise|luckily|thankfully|fortunately) *4 (rocket|brain)",),
        0.85,
    ),
}  # fmt: skip
