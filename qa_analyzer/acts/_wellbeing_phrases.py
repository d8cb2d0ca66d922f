"""Phrases by which one asks how the other is, and those that only look like it."""

from __future__ import annotations

from ._opening_phrases import Phrases

HOW_ARE_YOU = Phrases(
    ("how you are (doing|keeping|feeling|getting on|getting along|holding up|faring|today|this)",
     "(tell|telling|told) (me|us) how (you|things|life|the day|your day|this day) (are|is|has|goes|going)",
     "(and|know|hear|ask|asking|wonder|see|say) how (you are|you have been|are things|your *2 (is|has|goes|was))",
     "(know|hear|ask|tell me|tell us|and|learn|curious) how (your|the|this) *2 (day|morning|afternoon|evening|week|"
     "tuesday|monday|wednesday|thursday|friday|saturday|sunday) (is|has|goes|went|was)",
     "(what|how) (is|has) your (day|morning|afternoon|evening|week) (like|been|looking|shaping|going|starting|"
     "treating)",
     "(is|has) (your|the) (day|morning|afternoon|evening|week) (going|been|treating|off to|started|shaping)",
     "you (doing|feeling|getting on|getting along|keeping|holding up) (all right|okay|well|good|fine|today)",
     "(keeping|staying) (well|warm|cool|dry|busy|safe|healthy) (today|there|in this|i hope|are you)",
     "(all|everything|things|life) (good|well|okay|all right|fine|going) *2 (with you|your end|your side|over there|"
     "in your)", "how (fares|fare) (you|it|the)", "what is (new|good) (with you|today)",
     "(in good|how is your|how is the) (health|spirits|form)",
     "how are (you|ya|we|u|things)", "how are you (doing|keeping|feeling|getting on|getting along|faring|holding up)",
        "how you (doing|been|feeling)",
     "how do you do", "how are you (today|this|on this)", "how (have|has) (you|ya|things|life|everything|it) been",
     "how (is|was|has) (your|the|this|you|life|my|our) * (day|morning|afternoon|evening|week|weekend|monday|tuesday|"
     "wednesday|"
     "thursday|friday|saturday|sunday|night|new year|summer|winter)",
     "how is (it|everything|life|things|the world|all) * (going|with you|"
     "doing|treating|today|down|up|over|out|there|hanging)", "how (is|are) (life|everything|things|the world)$",
     "how goes (it|the)", "how (is|are) tricks", "how is everything (on|at) your (side|end)",
     "^(and|so|well)? are we *1 (well|good|fine|okay) *1 (today|this morning|this afternoon|this evening)$",
     "^bearing up *2$",
     "how (is|has) the (day|morning|afternoon|evening|week|weather|sun|sunshine|rain)",
     "(are|you) having a * (day|morning|afternoon|"
     "evening|week|monday|tuesday|wednesday|thursday|friday|one)",
     "(are|hope) you (well|good|okay|keeping well|doing well|"
     "doing okay|doing all right|all right) (today|this morning|this afternoon|this evening)",
     "are you (doing|keeping) (well|okay|good|fine|all right)",
     "are you well$", "you (keeping|doing) (well|okay|good|all right|fine)$",
     "everything (good|okay|well|all right|fine) with you (today)?",
     "day (been|going|treating you) (good|well|okay|all right|so far)",
     "(good|nice|lovely|busy|great) (day|morning|afternoon|"
     "evening|week) so far", "how (is|are) (the family|yourself|you all|you folks|you guys|you both)",
     "how is (that|it) for you today",
     "(well|good|fine|great|complain|wonderful|lovely|thanks|you|fantastic|okay|bad|asking|right|terrific|excellent|"
     "splendid) * "
     "(how about|what about) (you|yourself)",
     "(well|good|fine|great|complain|wonderful|lovely|thanks|fantastic|okay|bad|asking|right|terrific|excellent|"
     "splendid) *2 and (you|yourself)", "how am i finding you",
     "how (do|does) (this|the) (day|morning|afternoon|evening) find you",
     "what (sort|kind) of (a)? *1 (day|morning|afternoon|evening|week) (are|is) (you|we|it|this) (having|been|being)?",
     "(are|you|you are|we|we are) having a * (day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|"
     "thursday|friday|saturday|sunday)$",
     "having a *1 (day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|"
     "sunday) "
     "<who>$",
     "(is|has) (the|your|this|life) (day|morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|"
     "thursday|friday|"
     "weather|world) *1 (being|been|treating|behaving) *2 (kind|good|nice|well|gentle|you)?",
     "(is|has) (life|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter) "
     "*1 (being|been|treating|behaving|using) *2 (kind|kindly|good|nice|well|gentle|gently|you|okay)",
     "^ *1 (staying|keeping) (out of (trouble|mischief)|well|busy|warm|cool|dry|sane|healthy|afloat|on top of)",
     "^ *1 (surviving|enduring|enjoying|bearing up|holding up|coping with) *1 (the|this) (heat|cold|rain|snow|weather|"
     "week|monday|sunshine|day|morning|summer|winter)",
     "^ *1 (fighting fit|in fine fettle|in good spirits|in good health|in good form|fit and well|in the pink|"
     "right as rain|bright eyed|hale and hearty)"),
    ("and you are", "how your (call|interview|account|membership)",
        "how you are (going|supposed|able|paying|logging|getting in)",
     "how are we (going|supposed|meant|able|to|charging|charged|handling)",
        "how (is|was) your day to day",
     "how are things (charged|billed|set)", "(hope|hoping) * (day|morning|afternoon|evening)",
     "and you (can|will|should|have|get|need|said|want|"
     "would|could|were|may|must|do|did|had|see|just|know|paid|got|think|guess|also|still|now|only|told|gave|"
     "called|use|live|"
     "work|tried|signed|put|are|have|never|already)", "have a", "how are you (going to|supposed to)",
     "(what|how) about you (try|"
     "send|check|go)", "how was your (call|experience|interview|session|meeting)", "and yourself (in|to|into|out|on)",
     "how about you give", "how have you been (getting|logging|trying|paying|accessing|using|charged|billed)"),
)  # fmt: skip
