"""Words that show that the next number is another matter, and words by which one takes back what one said."""

from __future__ import annotations

import re

OTHER_MATTER = re.compile(
    r"\b(?:expir\w*|exp|valid (?:thru|through|until|to)|c\W?v\W?[vc]|security|code|zip|post\s?code|(?<!on the )phone"
    r"|telephone|mobile|"
    r"reach (?:me|you)|call (?:me|you|us)|address|birth\w*|born|order|total|amount|dollars?|euros?|pounds"
    r"|extension|social|"
    r"routing|street|minutes?|hours?|o'?clock|back of|ending|ends in|last (?:four|4)|ticket|tracking|invoice"
    r"|docket|version|"
    r"claim|flight|room|suite|apartment|page|floor|percent|policy|since|between|from|until|box|route|press|plus "
    r"four|on route"
    r"|gate|batch|member\w*|points|views|people|copies|seats|calls|emails)\b|[$€£%]",
)
TAKEN_BACK = re.compile(
    r"\b(?:no|sorry|wait|scratch that|actually|i mean|correction|excuse me|oops|my mistake|strike that|not|wrong|"
    r"let me (?:start|try|redo))\b",
)
ASKS_OTHERWISE = re.compile(
    r"\b(?:when|what time|what day|what age|how (?:many|much|old|long|far|often|big|tall|late)|where|who"
    r"|which (?!(?:three|code|numbers?|digits?|side)\b))\b"
)
"""A question to which no card number and no code is the answer."""
