"""Phrases of work that somebody will have done by a time, whatever the work is."""

from __future__ import annotations

_BY = (
    "(by|before) (noon|midday|midnight|tonight|tomorrow|close|lunch|lunchtime|end|the end|this evening|this afternoon|"
    "one|two|three|four|five|six|seven|eight|nine|ten|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the "
    "weekend|next|then|<when>)"
)
DATED = (
    "(i|we|they|he|she|somebody|someone|finance|billing|deputy|colleague|team|desk) (will|am going to|are going to|is "
    f"going to) *9 {_BY}",
    f"ill *9 {_BY}",
    "(his|hers|yours|theirs|it|that|this|both|all|everything) will *1 be (done|ready|fixed|sorted|finished|live|up|"
    f"back|corrected|updated|there|in place) *2 {_BY}",
    f"yours|it|page|profile|site|listing will (refresh|update|change|go live|come back|show) *8 {_BY}",
    "they (will|are going to) (close|open|fix|look|move|finish|process|ship|release|review|decide|correct)",
    "(finance|billing|legal|compliance|matching|payments|engineering|desk|team) (looks|look|reviews|review|decides|"
    "gets|works|answers|replies) (at|to|on|through)? *3 (inside|within|in|by|on|every)",
    "(finance|billing|legal|compliance|matching|payments|engineering|desk|team|office|people|folks|lead|manager|he|"
    "she|they) "
    f"(takes|sends|fixes|clears|posts|handles|mails|ships|releases|calls|rings|emails|writes|returns|puts) *6 {_BY}",
    "(he|she|they) (prints|runs|does|finishes|ships|checks|reviews|signs|closes|opens|picks|looks|gets|makes|sets|"
    "turns|"
    "switches|moves|drops|takes|brings|books|orders|starts|sends|puts|posts|mails) *3 (tomorrow|tonight|on|by|before|"
    "next|this|"
    "first thing)",
    "(it|that|this|they|both) will be (at|in|on|with) (your|you) *4 (by|before|on|tomorrow|tonight|next|this|within)",
    "(he|she|they|somebody|someone|<name>) (calls|rings|phones|emails|writes) (to)? you (back)? (on|by|this|next|"
    "tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "(i will|i am going to|we will) have (an|the|your|that) *2 (answer|reply|result|figure|version|copy) *3 (to|for) "
    "you",
)
"""The time itself is an act of its own: without one beside it these say nothing."""
NOT_DATED = (
    "will *2 (renew|expire|lapse|charge|be charged|be billed|bill|debit|be taken)",
    "(cut off|cutoff|deadline)",
    "(charged|billed|renewed|taken|due) *2 (by|before)",
    "(you|member) (will|have to|need to|must) *6 (by|before)",
)
