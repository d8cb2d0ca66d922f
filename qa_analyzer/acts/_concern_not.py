"""Wordings that look like a concern and are none: denied, settled, or a way of speaking."""

from __future__ import annotations

GONE_HOUR: tuple[str, ...] = (
    "(is|has|was|just|already) *1 gone (noon|midday|midnight|lunchtime|teatime|dinnertime|bedtime|closing|half past|"
    "quarter|a quarter|twenty|ten past|five past)",
    "(is|has|was|just|already) *1 gone (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (oclock|here|"
    "already|now|so|in the)", "(is|has|was|just|already) *1 gone (one|two|three|four|five|six|seven|eight|nine|ten|"
    "eleven|twelve)$",
)  # fmt: skip
"""The hour that has passed: "it's gone noon"."""
NO_CONCERN: tuple[str, ...] = (
    *GONE_HOUR, "(is|was) off to (the|school|work|college|bed|lunch|a|see|visit|his|her|my|our|<w>)", "(is|"
    "was) down the (hall|road|"
    "street|corridor|stairs|block)",
    "(is|getting|was) *1 (late|gone) (here|there|over here|in the day|where i|for me here|at night)",
    "(is|was|am) (it|that|this|i) *1 too (late|soon|early|long|slow|much)",
    "(i|we) *2 (get|got|getting|have|had|say|said|spell|write) (it|that|this|my own) *1 wrong",
    "(problem|issue|challenge|riddle) for (you|yous|ya)$", "(problem|issue|challenge) for (you|ya) (to|now|today|ha)",
    "(lost|lose|losing) my (glasses|pen|place|thread|train|voice|page)", "(pension|disability|seat|get|is) due to",
    "(not|never|no longer|without) *1 (losing|lost|lose|forgotten|ignored|blocked|afraid|sad|hidden|a "
    "nuisance|a pain|a hassle|a bother|"
    "dreading)", "a challenge for", "nothing *1 (urgent|serious|bad|major|terrible)",
    "(never|not) been to (one|any|a|the|this)",
    "(i|we) (was|were|am|are) supposed to (call|ring|tell|ask|send|give|let|be|speak|talk|go|meet|attend|do|have|"
    "bring|come)",
    "i am afraid (so|not|i|we|he|she|it|that is|there)", "(sad|afraid|shame|pity) to (say|leave|go|miss)",
    "(be|being) a (pain|"
    "nuisance|bother|pest)", "(welcome|love|enjoy|like|up for|ready for|exciting|new|good|nice|fun|next) *2 "
    "challenge",
    "(not|no) *1 (bother|shame|pity|hassle|headache|nuisance|mystery)", "hardly a (bother|nuisance)",
    "forgot (about)? *1 (my (glasses|pen|manners)|it was)",
    "(i|we) forgot", "(two|three|four|several|second) (invoices|payments) (please|to|for my)",
    "(no|not|without) losing (any)? sleep",
    "(no|not a|without a|without any|any|the only|not any|much) (problem|problems|trouble|issue|issues|"
    "worries|complaints|bother|hassle|mistake|mistakes|error|errors)",
    "(problem|issue) (is|was|got|has been) *2 (fixed|solved|sorted|resolved|gone)",
    "not *2 (urgent|wrong|upset|annoyed|angry|worried|concerned|complaining|stuck|missing)",
    "nothing (is|was)? (wrong|missing|broken)", "(come|get) to the phone", "not in the office",
    "take your call",
    "(can|could) not (complain|wait|thank|ask for|fault|be better|be happier|believe how)",
    "no (longer|more) (stuck|worried|missing)", "complain about nothing",
    "(do|did) not (worry|mind|want to bother)", "sorry *4 (wrong|mistake)", "not been (to|there|before|a)",
    "by mistake", "my mistake",
    "why (not|do not)", "wrong number",
    "(is|was) not (it|there|a|what)", "not (yet|really|bad|too bad|at all|that|sure)",
    "could not (be|agree|have)", "still (working|here|there|there|like|love|happy|a member)",
)  # fmt: skip
