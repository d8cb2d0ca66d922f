"""The order of the steps, and nothing else: hearing, reading, judging; `analysing` is all of them."""

from .analysing import analyse, analyse_again, for_page
from .hearing import NO_WORDS, listen, place
from .judging import judge, verdicts_of
from .reading import kindly_read, mended_read, read_call
from .settings import Analysed, Heard, Settings

__all__ = [
    "NO_WORDS", "Analysed", "Heard", "Settings", "analyse", "analyse_again", "for_page", "judge", "kindly_read",
    "listen", "mended_read", "place", "read_call", "verdicts_of",
]  # fmt: skip
