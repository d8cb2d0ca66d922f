"""Wordings that only together show displeasure with heat, by the cue that they show."""

from __future__ import annotations

WEAK: dict[str, tuple[str, ...]] = {
    "a mild curse": (
        "(shit|crap|bloody|damn|damned|goddamn|arse|ass|freaking|frigging|fricking|effing|sodding|hell|heck)",
    ),
    "counts how often": (
        "(three|four|five|six|seven|eight|ten|twenty|many|several|hundred) times (now|already|this|today|since|and|"
        "running)",
        "twice (this|already|in|now|today|since|and)", "(both|all three|all four) times",
        "(second|third|fourth|fifth|sixth) (call|email|letter|time)",
        "(another|yet another) (call|email|hold|excuse|form|department|week|month|transfer)", "(once|yet) again",
        "(eight|nine|ten|six|seven|five|four|three|two|twelve) (days|weeks|months|years) (and|now|eight|ten|of)",
        "still (not|nothing)",
    ),
    "a long wait told with weight": (
        "(been|spent|sat|sitting|wasted|took|was|were|waited|waiting|phone|hold) *8 (minutes|hours|hour|weeks|months|"
        "days|half an hour|ages|forever|all day|all morning)",
        "(ringing|calling|waiting|chasing|trying) (and|for|since|after) *2 (ringing|calling|waiting|weeks|months|"
        "days|ages|hours|over)", "(chasing|chased|begging) *3 (this|it|you|since|for)",
        "still (waiting|nothing|no|not|have not|nobody)", "(weeks|months|days|hours) (ago|and|later|now)",
        "it never comes", "finally",
    ),
    "blames the house": (
        "you (told|said|promised|charged|took|suspended|cancelled|sent|gave|owe|lost|messed|never|keep|guys|put me) "
        "*2 (me|you|us|on)?", "(he|she|they|somebody|someone|you) (promised|told|said|swore|assured)",
        "(nobody|no one|none) *2 (called|told|picked|answers|answered|said|helped|turned|has|can|could|knows|ever|"
        "else|came|seems|replied|responded)",
        "(did not|do not|never) *2 (agree|agreed|ask|asked|sign|signed|click|clicked|authorize|authorized|want|"
        "order)",
        "(want|give me|need) *1 my *4 (back|money|refund)",
        "(supposed to|should have) *3 (been|be|called|done|fixed|sorted|come|sent|told)",
        "(taken|took|charged) *5 (out of my|without)",
    ),
    "contradicts with force": (
        "i did (cancel|pay|not|say|tell|send|call|give|click|do|ask|read|try)",
        "i (never|did not) *1 (agreed|agree|clicked|click|signed|asked|ask|said|say|did|do|told|got|received|click "
        "it)", "that is (not what|what i am|not true|not the point|not an answer|not my)",
        "i know (it|that|what|how) (says|is|a|it)", "no no no", "(none|nothing|not one) *1 (none|not one|nothing)",
        "i am not (getting|asking|a child|stupid|an idiot|going to|doing|paying|done|worked)",
        "i was (just|literally|already) *2 (in|with|on|told)", "i should not have to", "excuse me",
        "do you understand", "i (literally|specifically|clearly|explicitly)", "i do not care",
    ),
    "exasperation": (
        "(wonderful|great|brilliant|fantastic|marvellous|stellar|superb) *1 (customer)? service$",
        "(is|it|a|complete|total) *1 scam",
        "(unbelievable|unreal|incredible|seriously|honestly|typical|great|marvellous|wonderful|fantastic|delightful|"
        "ridiculous|fine whatever|whatever)", "you know what", "^(you)? know what$",
        "(so i just|so now i|and now i|and here we)",
        "oh (great|wonderful|brilliant|perfect|lovely|marvellous|fantastic|joy)",
        "(frustrating|frustrated|annoying|annoyed|angry|irritating|upset|cross|mad)",
        "(really|very) *1 (disappointed|disappointing|poor|bad)", "what is the point",
        "(i suppose|i guess) *2 (find out|no choice|have to|live with)", "^(look|listen)",
        "of course (he|she|it|they|you)", "(dead serious|no joke)", "how hard (is|can)", "not my (problem|fault|job)",
        "(ever so|so very|very) (kind|helpful|generous) of you", "all over again", "from the (beginning|start|top)",
        "charged again", "(who|where|when|why|what) (on earth|exactly|the)",
    ),
    "every time": (
        "(every|each) time", "(it|site|page|website|system|app|screen|they) (just)? (keeps|keep|kept) *2 (telling|"
        "sending|charging|saying|asking)",
        "how long do i have to", "(somebody|someone|anybody|anyone|a person) *2 who (can|knows|does|has)",
    ),
    "refuses": (
        "(no way|no chance|absolutely not|not a chance|not happening|over my dead body|not again)",
        "not (holding|waiting|going through|repeating)",
        "on (me|us) (are|is|how|what|why)", "(on hold|cut off|transferred|hung up) *5 (twice|again|both times|three "
        "times|before)",
    ),
    "praise that may be meant otherwise": (
        "^(wonderful|brilliant|fantastic|great|perfect|lovely|super|terrific)$",
    ),
    "wants to end it": (
        "(i want|i am going to|i will|going to|want it|just) *2 (cancel|cancelled|canceled|cancelling|close|leave|"
        "leaving)", "(never mind|forget it|forget about it|do not bother|i give up)",
        "(speak|talk|put me through) *3 (supervisor|manager|somebody else|someone else|boss|in charge|higher)",
        "somebody else i can", "i am not going to$", "(i want|want) it in writing", "goodbye$", "hang up",
        "i am (done|finished|through|out)",
    ),
}  # fmt: skip
