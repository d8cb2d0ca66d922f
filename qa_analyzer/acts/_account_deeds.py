"""Ways to tell that the account was changed: who did it, what was done to it, how it stands now."""

from __future__ import annotations

from ._account_talk import THING

MOVED = (
    "(cancelled|canceled|changed|updated|reset|removed|refunded|switched|moved|upgraded|downgraded|reversed|unlocked|"
    "extended|renewed|reissued|corrected|paused|reinstated|reactivated|credited|waived|deleted|merged|activated|"
    "disabled|enabled|restored|stopped|cleared|linked|flipped|swapped|fixed|lifted|lowered|raised|bumped|turned|"
    "unhid|unblocked|unfroze|reopened|ended|terminated|reordered|rebooked|rescheduled|enrolled|registered|wiped|"
    "whitelisted|approved|processed|released|adjusted|amended|edited|backdated|replaced|knocked|applied|issued|"
    "uploaded|assigned|credited|corrected|rolled|voided|expedited|overrode|resubmitted)"
)
DID = "(i|we|she|he|they|have|had|just|already|and|then)"
"""The word right before the deed: "I've just", "she", "went ahead and"."""

MORE_CHANGES = (
    f"(went|gone|going) in and {MOVED}", f"that is (your|the) *3 {MOVED}",
    f"{DID} {MOVED} *1 (it|that|you|your|his|her|their|them|both|the|this|everything|my end)",
    f"{DID} (taken|took|put|knocked|dropped|bumped) (you|your *2) (off|down to|down|up to|up|onto|back on|back to)",
    f"{DID} (took|taken|turned|pushed|knocked|dropped|rushed|shut) (the|your|that) *2 {THING}",
    f"{DID} (put|set|got) (the|your|that) *2 {THING} (off|on|through|back|down|up)",
    f"{DID} (turned|took|taken|knocked|shut) (the|your|that|off) *2 (off|renew|renewal|autorenew|fee|charge|block|"
    "hold|flag)",
    "(will|going to) (take|put|move|switch|turn|knock|bump) (you|your *2|that *2) (off|down|up|onto|back on) * "
    "(now|there|right away|right now|for you|today)",
    f"(and|there|done|okay|so) your *2 {THING} (is|are) (back|live|set|off|on|gone|updated|corrected|released|ready)",
    "(deposit|refund|money|certificate|badge|card) (is|are) (on its way|in the mail|in the post|in transit|out)",
    "(refund|credit|charge|payment|cancellation|upgrade|request) (has been|is|was|have been) *2 (issued|sent|made|"
    "processed|approved|pushed|put through|submitted|filed|logged|on its way)",
    f"(had|got|have) (them|her|him|it|that|the *3|your *3|you) {MOVED}",
    "(have|just|already|she|he|they|i|we) (taken|took|put|set|got|pulled|pushed|shut) (your *2|you|the block *1|"
    "the hold *1|the charge *1|the plan *1|auto renewal) (off|back|live|on the list|onto|down to|up to)",
    f"(it|that|all|you|your|everything|the *2|{THING[1:-1]}) (is|has been|was|are|have been) *2 {MOVED}",
    "(taking|swapping|removing|deleting|clearing) *6 and (putting|adding|entering|typing) *3 (in|on|there|instead)",
    "you are (back on|back in|unlocked|reinstated|visible|live|reactivated|switched|upgraded|unsubscribed|on the list|"
    "moved|enrolled|cancelled|canceled|renewed|in the system|good to log)",
    "your new (plan|price|rate|email|address|password|card|title|headline) (is|will be|takes|starts|kicks)",
    f"{THING} (comes|goes|is|came) (off|down|out) (today|now|tonight|tomorrow)",
    "that (takes|brings|puts|moves) you (to|up|down|through|onto|on|back)",
    "(cancelling|canceling|closing|stopping|switching|unlocking|refunding|deleting|pausing|updating) (it|that|your *2|"
    "this|the *2|you) (now|today|right now|for you|as we speak|from today|effective)",
    "(reset|temporary|password|confirmation|login) (link|code|password) (is|has|should|is on|just) (on|been|be|gone|"
    "went|sent|in)",
)  # fmt: skip

MAYBE_CHANGES = (
    "(i|we|she|he|they) (have|had|just|have just|have already|already)? (taken|took|put|set|got|pulled|pushed|shut) "
    "(it|that|them|the *2) (off|back|live|through|on the|onto|over|down to|up to|to the|to|in)",
)  # fmt: skip
"""Light verbs with "it": as likely a call, a message or a calendar as the account."""
