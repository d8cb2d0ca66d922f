"""Facts of one member's record by their build: what is theirs and how it stands, what was taken or came in, and when.

Written by thinking of what a screen shows of a member beside plan and card: seats, documents, views, debts, bookings.
"""

from __future__ import annotations

_OWN = (
    "(photo|picture|headshot|dues|fee|fees|verification|documents|document|passport|draft|tier|term|agreement|address|"
    "email|name|title|badge|seat|seats|enrolment|enrollment|waitlist|points|paperwork)"
)
_STANDS = (
    "(live|back|changed|updated|in|off|pending|paid|unpaid|collected|approved|verified|incomplete|missing|overdue|"
    "received|expired|switched|visible|hidden|gone|stuck|marked|listed|taken|set|blank|open|booked|confirmed|rejected)"
)
_MONEY = "(dollars|pounds|euros|bucks)"
_COUNT = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|several|no)"
_PAPER = "(copy|passport|payment|form|document|documents|application|request|cheque|check|invoice|invoices|certificate)"
_DAY = (
    "(the|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|"
    "wednesday|thursday|friday|saturday|sunday|yesterday|today|this|last)"
)

FACTS = (
    f"your *1 {_OWN} (is|are|was|were|has been|have been) (now|still|already|all|not)? {_STANDS}",
    f"your {_OWN} (on|at|for|with|in) *4 (runs|ran|ends|ended|starts|started|expires|expired|renews|renewed|lapses|"
    "lapsed)",
    "(we|they|it) (have|has|only|already|also)? (took|taken|charged|collected|billed|debited|refunded|received) *3 "
    f"{_MONEY}",
    "you (still)? owe *3", f"{_MONEY} (outstanding|overdue|owing|unpaid)",
    f"i (can|do|am seeing|also)? (see|find|count) {_COUNT} *2 (views|visits|logins|sign ins|charges|payments|"
    "applications|seats|matches|requests|invoices|entries|attempts|memberships|subscriptions|bookings)",
    f"(your|the|that|a) *3 {_PAPER} (that|you sent|on file)? *2 (came|went|arrived|landed|reached us|got here) "
    f"(in|out|through|back|to)? *1 (on|in|from|to) {_DAY}",
    f"(the|your|that|last|first) *2 {_PAPER} (all|both)? (went|go|are going|is going) to *2 (address|email|number|"
    "inbox)",
    "(second|extra|late|duplicate|double|other|wrong|that|the) (charge|fee|hold|block|flag|lock|duplicate|penalty) "
    "(is|are) (now|all)? (gone|off|out|lifted|cleared|reversed|removed|away)",
    "(i|we|have|just|now) (booked|enrolled|registered|signed|entered) you (in|up|on|onto|for|down)",
)  # fmt: skip
"""Two ends each (whose or which, and how it stands), so that neither a general rule nor a wish has the build."""
