"""Follows a conversation: which secret is being asked for or told, and how much of it has been told so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from .cues import AGAIN, LAST_FOUR, OTHER, PART, Cue

MASKS = {
    "card": "[card number]",
    "code": "[security code]",
    "pin": "[security code]",
    "social": "[social security number]",
    "bank": "[bank number]",
    "phone": "[telephone number]",
    "unnamed": "[number]",
}
KINDS = {
    "[card number]": "card",
    "[security code]": "code",
    "[social security number]": "social",
    "[bank number]": "bank",
    "[telephone number]": "phone",
}
WHOLE = {"card": 15, "code": 3, "pin": 4, "social": 9, "bank": 17, "phone": 10, "unnamed": 16}
"""Digits from which a secret may be whole; a bank's may have any length."""
LONGEST = {"card": 19, "code": 4, "pin": 8, "social": 9, "bank": 30, "phone": 13, "unnamed": 19}
SILENT_TURNS = 5
"""Turns without a digit or a word of the matter after which nothing is asked for any more."""
SILENT_TURNS_OTHER = 2
"""Likewise for what may stay, once it was told."""
SILENT_TURNS_WHOLE = 3
"""Likewise once it has been told: it may still be repeated or corrected."""
SHORTEST_THING = 3
"""Digits by which a thing is known again."""
LAST_FOUR_OF_SOCIAL_TURNS = 8
LAST_FOUR_OF_OTHER_TURNS = 3


@dataclass(slots=True)
class Asked:
    """What is being asked for; `kind` is empty where nothing is, or OTHER for a number that may stay."""

    kind: str = ""
    told: str = ""
    turn: int = 0
    end: int = 0
    again: bool = False
    """Something was taken back, asked for once more or repeated since the last digits."""
    things: set[str] = field(default_factory=set)
    """Digits of things, which stay where they are repeated."""
    strong: bool = False
    """A number was asked for, not only the thing mentioned that has one."""
    last_four: bool = False
    card_turn: int = -99
    """Where a card was last spoken of, or its number told."""
    social_turn: int = -99
    thing_turn: int = -99
    thing: tuple[int, int, int] = (-1, 0, 0)
    """The last number of a thing: its turn, its last character + 1, how many digits it has."""
    other_turn: int = -99
    """Where a social security number, another thing with a number, and a harmless one were last spoken of."""

    def hear(self, cue: Cue, turn: int) -> None:
        """A cue in turn `turn`."""
        self.forget(turn)
        if cue.kind == AGAIN:
            self.again = True
            return
        if cue.kind == LAST_FOUR:
            self._last_four(turn)
            return
        if cue.kind == PART and self.kind:
            self.turn, self.end, self.again = turn, cue.end, True
            return
        if cue.kind == "card":
            self.card_turn = turn
        if cue.kind == "social":
            self.social_turn = turn
        elif cue.kind in ("card", "bank", "phone"):
            self.thing_turn = turn
        elif cue.kind == OTHER:
            self.other_turn = self.thing_turn = turn
        if cue.kind == "unnamed" and self.kind == OTHER and self.told and self.turn == turn:
            return
        if (cue.kind == "code" and self.kind == "pin") or (cue.kind == "unnamed" and self.open and not self.whole):
            self.turn, self.end, self.strong = turn, cue.end, True
            return
        kind = "card" if cue.kind == PART else cue.kind
        if kind != self.kind or self.whole or kind == OTHER:
            repeated = kind == self.kind and self.whole
            told = self.told if repeated else ""
            self.kind, self.told, self.again, self.last_four = kind, told, repeated, False
            self.strong = False
        self.strong |= cue.kind in ("code", "pin", "social", "unnamed", PART) or cue.strong
        self.turn, self.end = turn, cue.end

    def _last_four(self, turn: int) -> None:
        if self.kind in MASKS and self.told and not self.whole:
            self.turn = turn
        elif turn - self.social_turn <= LAST_FOUR_OF_SOCIAL_TURNS and self.social_turn >= self.thing_turn:
            self.kind, self.told, self.turn, self.last_four = "social", "", turn, True
        elif turn - self.thing_turn <= LAST_FOUR_OF_OTHER_TURNS:
            self.kind, self.told, self.turn = OTHER, "", turn
        else:
            self.kind, self.told, self.turn, self.last_four = "social", "", turn, True

    def tell(self, digits: str, turn: int, end: int, kind: str = "") -> None:
        """Digits of it; of `kind`, where they are known to be of another secret."""
        if kind == "card":
            self.card_turn = turn
        if kind and kind != self.kind:
            self.kind, self.told, self.last_four = kind, "", False
        if not (turn != self.turn and digits and self.told.endswith(digits)):
            self.told += digits
        self.turn, self.end, self.again = turn, end, False

    def pass_by(self, digits: str, turn: int, end: int) -> None:
        """Digits that may stay, and that may be said again."""
        if len(digits) >= SHORTEST_THING:
            self.things.add(digits)
        self.thing = turn, end, len(digits)
        if self.kind == OTHER:
            self.tell(digits, turn, end)

    def forget(self, turn: int) -> None:
        """Let go what was asked for too long ago."""
        most = (
            SILENT_TURNS_OTHER
            if self.kind == OTHER and self.told
            else SILENT_TURNS_WHOLE
            if self.whole
            else SILENT_TURNS
        )
        if self.kind and turn - self.turn > most:
            self.kind, self.told, self.again, self.last_four = "", "", False, False

    @property
    def open(self) -> bool:
        """Whether a secret is being asked for."""
        return self.kind in MASKS

    @property
    def whole(self) -> bool:
        """Whether as many digits were told as it may have."""
        return self.kind in WHOLE and len(self.told) >= (4 if self.last_four else WHOLE[self.kind])
