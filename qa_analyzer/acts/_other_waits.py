"""Words of waiting and holding that are of no hold."""

from __future__ import annotations

import re

NO_WAIT = re.compile(
    r"\bhold (?:on to|onto|off|up|an?|the (?!line|phone)|your|my|it|them|three|two (?!min|sec))\b|"
    r"\b(?:still|been|were|was) (?:waiting|holding|on hold)\b|\bwaiting (?:on|for)\b|"
    r"\bwaited (?:long|for|since)\b"
)
_DAY = (
    r"(?:\w+day|tomorrow|next|weekend|weeks?|months?|days?|hours?|mornings?|afternoon|evening|tonight|noon|spring|"
    r"summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december|"
    r"emails?|letter|post|parcel|text|refund|reply|invoice|statement|call|mail|decision|paperwork)"
)
OTHER_WAIT = re.compile(
    rf"\b(?:wait\w*|hold(?:ing)?|hang on|stay|patient|sit tight|bear with \w+) (?:\w+ )?(?:until|till|for|to|on) "
    rf"(?:\w+ ){{0,2}}?{_DAY}\b|\bhold(?:ing)? (?:on to|onto|off)\b"
)
"""A wait for a day, a letter or a reply: no hold of this call."""
TELLS_THEN_CONFIRMS = re.compile(
    r"^(?!.*\b(?:if|mind|could|can|may) (?:you|i|we)\b).*\b(?:i will|i am|let me|i have to|i need to)\b.*\b(?:is|are|"
    r"and) (?:(?:still|this|that|it|on|at) ){0,3}(?:your|the) (?:\w+ ){0,2}?(?:e ?mail|number|address|phone|cell|"
    r"mobile|"
    r"line|name|one)(?: still| yes| right| correct)?$"
)
"""The wait is told, and what is asked is a detail."""
