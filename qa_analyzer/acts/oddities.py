"""What is no talk with a member: answering machines, wrong numbers, announcements, trouble on the line."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind

from ._oddity_phrases import ANNOUNCED, LINE, NO_LINE, NO_VOICEMAIL, NO_WRONG, PROMOTED, VOICEMAIL, WRONG
from .rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(ActKind.VOICEMAIL, VOICEMAIL, unless=NO_VOICEMAIL),
    Rule(ActKind.WRONG_NUMBER, WRONG, unless=NO_WRONG),
    Rule(ActKind.ANNOUNCEMENT, ANNOUNCED),
    Rule(ActKind.ANNOUNCEMENT, PROMOTED, score=0.6, name="promoted"),
    Rule(ActKind.LINE_TROUBLE, LINE, unless=NO_LINE),
)
