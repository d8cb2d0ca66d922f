"""Phrases by which the agent offers help, and those that only look like it."""

from __future__ import annotations

from ._opening_phrases import Phrases

OFFERS_HELP = Phrases(
    ("how (can|may|might|could|shall|should|do|would|will) (i|we) (best|please)? (help|assist|serve|support|be)",
     "how (can|may|might) (i|we) * (help|assist|be of|be useful|make your|make it|make this)",
     "how (i|we) (can|may|might|could) (best)? (help|assist|be)",
     "what (can|may|could|might|shall|will) (i|we) (do|get|help|assist|take|sort|fix|look|be|arrange|organise|"
     "organize|set up)",
     "what (i|we) (can|could|may) (do|help|assist|get) * (you|with)?",
     "what is it (that)? (i|we) (can|may|could) (do|help|assist|sort|take|fix|look)",
     "what (are|were) we (doing|working on|sorting|fixing|tackling) *2$",
     "what (brings|brought) you",
     "what (are|were|might|is it|was it) you *1 (needing|wanting|wanted|needed|after|hoping for|looking for)",
     "where would you like (me|us)? to (start|begin)",
     "what (did|do) you (ring|call|phone|get in touch) *2 (about|for)", "what would you have (me|us) do",
     "what (are|were) we (doing|looking at|working on|sorting|fixing|tackling) * (today|for you|this)",
     "what (did|do|would) you (need|like|want) (help|assistance|some help|a hand|me to help|doing|done|from us|to do "
     "today)",
     "what (do|can|did) you need * (today|this morning|this afternoon|this evening)$", "what would you like * today",
     "in what way (can|may) i", "which way can i (help|assist)", "where (can|may|do|shall) (i|we) (help|start|begin)",
     "(can|may|could) (i|we) (be of|help|assist|do|offer) (you|anything|something|any|service|some|with anything)",
     "be of (any|some|most|best|more)? (help|assistance|service|use)", "be of (help|service|assistance|use)",
     "(at|in) your service",
     "(am|be) here to (help|assist|serve|support)",
     "(tell|let) me (know)? (how|what|where) (i|we) (can|may|could|might)",
     "(happy|glad|pleased|here|delighted|ready) to (help|assist|be of) * (today|this morning|this afternoon|this "
     "evening)", "what is on your mind",
     "what seems to be the (trouble|problem|issue|matter)",
     "what is (going on|happening|up|the reason for your call|the nature of your call) * "
     "(today|with you|for you)", "what is the (reason|purpose|nature) (of|for|behind) (your|the|today) *2 call",
     "what (are|is) (you|it) (calling|ringing|phoning) "
     "* (about|for|regarding|today|with)", "what (prompted|made|has) (you|your) * (call|calling|ring)",
     "what (help|assistance|support) (can|may|do|would)",
     "(need|needing|like|want) (help|assistance|some help|a hand) (with|from)? * today",
     "anything (i|we) can (do|help)", "my help today",
     "how (is it|would you like) (i|me|us) (can|to|may)? (help|assist)", "(can|may|could) i help (you|with)",
     "(can|may) i assist",
     "may i help", "what service (can|may)", "give you a hand (with)? * today"),
    ("else", "how can i help (it|that if|you if)", "(cannot|not) (help|assist)", "i can not help",
        "how (can|could) i be (so|that|sure|more)",
     "what can i do about", "how can we be (sure|certain)", "what can i do if", "may i help myself",
     "what (i|we) (can|could|may|will) do * (is|here)", "let me (see|check|find|look) what (i|we)"),
)  # fmt: skip
