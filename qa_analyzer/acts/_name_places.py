"""Where a name is an address, and where a mention: the words beside it, and how alike it must sound there."""

from __future__ import annotations

STRONG, PLAIN, MIDDLE = 0.66, 0.76, 0.84
"""Least likeness after a word of address or between commas, at a sentence's edge, and elsewhere.

Chosen on the pairs of tests/text/test_names.py and sentences written for tests/acts/test_names.py."""

SHORT = 0.9
"""Least likeness to a short form that nobody has used: "margin" is no "Margo"."""

ADDRESS = frozenset(
    "thanks you hi hello hey okay sorry morning afternoon evening great perfect right well yes no sure welcome bye "
    "goodbye lovely problem worries course much then now alright certainly absolutely there awesome good please "
    "wonderful fantastic excellent fine cool ah oh so today again nicely dear apologies understood true question "
    "minute moment second waiting holding patience listen look".split()
)
"""Words right before a name that make it an address."""
SURE_ADDRESS = frozenset("thanks you hi hello hey morning afternoon evening sorry welcome bye goodbye".split())
"""Those of them that hardly stand before anything but the other's name."""
REFERENCE = frozenset(
    "mr mister mrs ms miss doctor dr is am are was for with to under by from of called named about the a an my your "
    "his her our that this say says said saying spell ask asked tell told reach email at dot slash colleague than "
    "as be not i or via cc copy contact call calling met know between meet see name names".split()
)
"""Words right before a name that make it a mention."""
MENTIONED = frozenset(
    "is was has said will would s at dot speaking here who does did can could tried called and".split()
)
"""Words right after a name that make it a mention, unless a word of address stands before it."""
