"""The record told of without naming it: a card that ran out, a login that was locked, an old address replaced.

Written by thinking of what goes wrong with a member's card, login and details, and of who is said to have done it.
"""

from __future__ import annotations

_CARD = "(card|visa|mastercard|amex|debit|payment|charge|fee|dues|renewal|instalment|installment|transaction|autopay)"
_KEY = "(password|pin|code|passcode|login|passphrase|username|answer)"
_DETAIL = "(email|address|phone|number|mobile|name|card|birthday|title|zip|password)"
_NUMBER = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|many|a few|a dozen|too many)"

PLAIN_READS = (
    f"(your|the|this|that|a) *4 {_CARD} *7 (did|has|have|had|was|were) not *1 (go|gone|pass|passed|clear|"
    "cleared|come|post|posted|work|worked|taken|take|paid|accepted|processed|reach|reached|land|landed)",
    "(came|come|comes|coming|showing|shows|turned) (up|back|out) (as)? *1 (expired|declined|rejected|refused|overdue|"
    "unpaid|"
    "past due|inactive|cancelled|canceled|closed|invalid|returned|blocked|suspended)",
    f"(the|your|this|that) *3 {_CARD} *1 (we|i) (have|hold|have got|keep|got) (for|on|under|from|in) (you|file|"
    f"record|here|your)",
    f"{_CARD} (on|in|with|under) (it|here|there|that one|file) (ran|run|expired|expires|ended|lapsed|is|was|shows|"
    f"bounced|"
    "failed|declined|got)", f"(your|the|that|this) *2 {_CARD} (ran|runs|has run|went|came) (out|dead|up expired)",
    f"(somebody|someone|you|they|he|she) (has|have|had|just|then|did)? (put|entered|typed|tried|used|punched|"
    f"keyed) *2 (wrong|incorrect|bad|"
    f"old) *1 "
    f"{_KEY}", f"(wrong|incorrect|bad) {_KEY} *2 {_NUMBER} times",
    "(so|it|system|and|that|which) (has|had)? *1 locked (you|the account|it|your|her|him) *1 (out)?",
    f"(there (are|were)|i see|shows|had|been) *2 {_NUMBER} (failed|wrong|bad|unsuccessful) (attempts|logins|tries|"
    f"goes|entries)",
    f"(the|your) (old|current|previous|original|former|other) {_DETAIL} (on|in|we|i) *3 (is|was|reads|says|shows)",
    "i *1 (have|have got|got|see) (you|him|her) (in|at|from|over in) <place:3> "
    "(platinum|gold|silver|premium|basic|standard|annual|monthly|yearly|founding|executive)",
    "(somebody|someone|nobody) (closed|cancelled|changed|reset|locked|upgraded|downgraded|logged|marked|flagged|"
    "moved) *2 "
    "(it|you|your|the account|that)",
)  # fmt: skip
PLAIN_DEEDS = (
    "(there|there now|right|okay|done) (it|that|this) is (now|all)? saved", "(it|that|this) is (now|all) saved",
    "(only|just|no) *2 (can|will) see (it|that|you|your) *3 (from now on|now|any more|anymore|from here on)",
    "you (will not|do not) (get|receive|see|hear|be getting) *3 (any more|anymore|from now on|again)",
    "(that is|right|there|so) you *1 (on|down to|up to|off|back on) (the|a|one|two|three|yearly|monthly|annual|gold|"
    "basic|premium)",
    "you are (now)? (down|up|back) to (one|two|three|four|five|the|monthly|yearly|annual)",
    "(have|had) (now|just|already)? (replaced|swapped|overwritten|substituted|keyed in|typed in|entered|saved|amended|"
    "taken off|stripped|unlinked|stored|filed) (it|that|this|the|your|them|both)",
    f"(put|got|have) (in)? (the|your|that) new {_DETAIL} *1 (in|on|down|saved|there)",
    "(there is|here is|i have set|i will give you|use) (a|the|your) *1 (temporary|temp|new|one time) (password|"
    "passcode|passphrase|login)",
    "(temporary|temp|one time) (password|passcode|passphrase|login) (is|will be|for you)",
)  # fmt: skip
