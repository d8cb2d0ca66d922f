"""The words that stand for digits, and what a recogniser writes in their place."""

from __future__ import annotations

UNITS = dict(zip("zero one two three four five six seven eight nine".split(), "0123456789", strict=True)) | {
    "oh": "0",
    "o": "0",
    "nought": "0",
    "naught": "0",
    "aught": "0",
    "nil": "0",
    "niner": "9",
}
FOREIGN = dict(zip("cero uno dos tres cuatro cinco seis siete ocho nueve".split(), "0123456789", strict=True)) | dict(
    zip("null eins zwei drei vier fünf sechs sieben acht neun".split(), "0123456789", strict=True)
)
FOREIGN |= dict(zip("zwo funf zéro deux trois quatre cinq sept huit neuf".split(), "2502345789", strict=True))
"""Digits in Spanish, German and French, where they are no English words: people fall into their own language."""
UNITS |= FOREIGN
TEENS = {
    word: str(10 + n)
    for n, word in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
}
TENS = {word: str(n) for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)} | {
    "fourty": "4"
}
TIMES = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4, "quad": 4, "quintuple": 5}
PLURALS = {word + "s": digit for word, digit in UNITS.items() if word not in ("o", "six")} | {
    plural: digit for digit in "0123456789" for plural in (f"{digit}s", f"{digit}'s", f"{digit}’s")
}
PLURALS |= {"sixes": "6", "zeroes": "0"}
"""After a number from two to nine: "four ones", "two 5s"."""

SLIPS = {
    "owe": "0", "hero": "0", "sero": "0", "xero": "0", "ow": "0", "o'": "0",
    "won": "1", "wan": "1", "wun": "1", "juan": "1", "want": "1", "once": "1", "run": "1",
    "to": "2", "too": "2", "tu": "2", "tew": "2", "do": "2", "through": "3",
    "tree": "3", "free": "3", "thee": "3", "sree": "3", "threw": "3", "trey": "3",
    "for": "4", "fore": "4", "fo": "4", "foe": "4", "fort": "4", "far": "4", "floor": "4", "full": "4",
    "fife": "5", "hive": "5", "fi": "5", "fine": "5", "fave": "5", "dive": "5",
    "sex": "6", "sics": "6", "sticks": "6", "sicks": "6", "sick": "6", "sits": "6", "sixth": "6", "sikhs": "6",
    "seeks": "6",
    "heaven": "7", "severn": "7", "sevin": "7", "seben": "7", "sven": "7", "sevan": "7", "seventh": "7", "evan": "7",
    "ate": "8", "ait": "8", "hate": "8", "eighth": "8", "eat": "8", "aid": "8", "late": "8", "aight": "8",
    "nein": "9", "any": "9", "nigh": "9", "mine": "9", "night": "9", "line": "9", "nyan": "9", "dine": "9",
    "nine's": "9",
}  # fmt: skip
"""Words that recognisers write for a digit of that sound ("for won won won"); they count only beside true digits."""
SMALL_WORDS = frozenset(
    "to for do any mine line late want once free fine full far through run night eat hate too".split()
)
"""Of these words, those that are common in other talk: beside one true digit they are themselves."""
TIMES_SLIPS = {"trouble": 2, "dubble": 2, "doubled": 2, "tripled": 3, "trebel": 3, "tripple": 3}
"""Likewise for "double" and "triple"."""

FILLERS = frozenset(
    "uh um er erm ah hm hmm mm mhm eh and then okay ok dash hyphen space so that thats is it its yeah yes yep right"
    " sorry wait next let me see like well the umm uhh comma slash period point"
    " followed by minus".split()
)
HESITATIONS = frozenset("uh um umm uhh er erm ah hm and then dash hyphen minus".split())
PAUSES = HESITATIONS - {"and", "then"}
