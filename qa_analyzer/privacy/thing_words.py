"""Things that bear numbers which may stay: whatever has a number, an id or a code and is no secret's."""

from __future__ import annotations

NO_THINGS = (
    # what secrets are of
    r"cards?|visa|master\s?card|amex|express|discover|diners|maestro|debit|credit|prepaid|account|acct|routing|transit"
    r"|aba|rtn|checking|chequing|savings?|bank|deposit|sort|iban|swift|bic|social|security|ssn|sos|tax|taxpayer|pin|atm"
    r"|pass|cvv|cvc|cvn|cid|csc|verification|validation|signature|safety|secret|control(?=\s+code)|personal|private"
    r"|identification"
    r"|(?:tele)?phone|cell(?:phone)?|mobile|landline|fax|contact|callback|call|back|home|work|office|direct|daytime"
    r"|evening|emergency|backup|alternate|area|country|dial(?:ing|ling)|voicemail|whatsapp|toll|free|front|rear"
    # words that are no nouns
    r"|the|that|this|these|those|what|which|whose|whats|my|your|his|her|their|our|its|and|but|then|or|so|of|with|from"
    r"|for|by|into|onto|about|is|was|are|were|be|been|being|has|have|had|got|get|give|gave|given|read|see|take|took"
    r"|want|need|say|said|says|tell|told|use|used|enter|type|find|know|any|each|every|some|another|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|sixteen|fifteen|digit|long|longer|full|whole|entire|complete|big|short|little"
    r"|small|tiny|lil|teeny|first|second|third|last|next|final|other|middle|same|different|new|old|right|left|wrong|correct"
    r"|best|good|better|only|just|actual|current|main|real|usual|valid|following|replacement|missing|bottom|top|own"
    r"|you|him|them|she|they|there|here|where|when|how|now|not|yes|yeah|okay|please|sure|well|uh|um|wee|extra|embossed"
    r"|many|more|few|several|both|all|zero|oh|nought|double|triple|eleven|twelve|\w+teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety"
    r"|hundred|thousand|printed|raised|husband|wife|mom|mum|mother|dad|father|son|daughter|brother|sister|neighbou?r|friend"
)
THING = (
    rf"(?<!')(?!(?:{NO_THINGS})\b)[a-z]{{3,}}(?<!s)\s+(?:(?:numbers?|no|id)(?!\s+(?:on|at|from|across"
    rf"|along)\s+(?:the|my|"
    r"your)\s+(?:card|back|front|check|cheque)\b)|codes?)\b"
)
"""The word before "number", "id" or "code" is a thing's, whatever it is; those that end in s may be a person's
("my neighbors number")."""
_OTHER_CODES = (
    r"zip|promo|promotion|postal|post|coupon|discount|access|error|reference|gate|door|dress|source|qr"
    r"|bar|product|referral|booking|confirmation|invite|activation|tracking|offer|room|color|city"
    r"|airport|building|event|voucher|gift|lock|entry|entrance|alarm|garage|zoom|meeting|conference|html|department"
    r"|airline|reason|status|tax|service|diagnosis|procedure|billing|cost|project|job|style|item|order|login|log-?in"
    r"|text(?:ed)?|six[\s-]digit|6[\s-]digit"
)
NUMBERED = (
    r"order|membership|member|customer|client|flight|batch|parcel|lot|purchase(?: order)?|incident|package|gift card"
    r"|certificate|warranty|case|model|claim|request|transaction|meter|quote|item|product|store|employee|device|agent"
    r"|application|session|error|approval|authori[sz]ation|library card|profile|user|file|report|work order|service"
    r"|contract|locker|badge|docket|folio|invoice|ticket|tracking|reference|confirmation|serial|policy|shipment"
    r"|passport|licen[cs]e|registration|booking|voucher|coupon|receipt|version|extension|room|suite|seat|unit|house"
    r"|street|apartment|flat|gate|box|page|group|check|cheque|bill|account reference|job|project|part|plate|bus|train"
    r"|lane|table|queue|vendor|loan|student|patient|chart|prescription|rx|plan|subscription|loyalty|rewards?|frequent"
    r" flyer|gym|class|course|channel|chapter|lesson|section|box office|cost cent(?:er|re)|po|p\.o\.|sku|lottery"
    r"|winning|lucky|jersey|score|model|vin|upc|imei|isbn"
)
OTHER = (
    rf"\b{THING}|"
    rf"\b(?:{_OTHER_CODES})[\s-]codes?\b"
    rf"|\b(?:{NUMBERED})(?:'s|’s)?\s+(?:numbers?|no\b|num\b|id\b|\#)"
    r"|\b(?:zip|post\s?code|extension|ext|invoice|receipt|ticket|docket|folio|tracking|shipment|confirmation"
    r"|reference|claim|policy|serial|order|voucher|coupon|flight|expir\w*|expiry|exp|valid (?:thru|through|until|from)"
    r"|appointment|amount|price|total|balance|street|avenue|address|apartment|suite|version|invoice|percent"
    r"|dollars?|quote|sku|isbn|imei|barcode|pounds|weighs?|floor"
    rf"|which (?!(?:{NO_THINGS}|numbers|digits|bits?|parts?|groups?|sets?|side)\b)[a-z]{{3,}}"
    r" (?:is|was|are|did|do|does)"
    r"|how (?:many|much|old|long|far|often)|what (?:time|year)"
    r"|press|option|dial|date|meter|reading|odometer|mileage"
    r"|temperature|attendance|population|headcount|sales|revenue|budget|rent|deductible"
    r"|co-?pay)\b(?!\s+(?:of birth|birth))"
    r"|\bsocial\s+(?:media|network\w*|work\w*|event|club|hour|page)\b|\bcard\s+holders?\b|\bbirthday card\b"
    r"|\b(?:business|gift|library|loyalty|membership|member|sim|insurance|punch|score|report|greeting|post) cards?\b"
    r"|\b(?:ending|ends|end)\s+(?:in|with)\b"
    r"|\b(?:last|final)\s+(?:four|4)(?:\s+(?:digits|numbers)\s+(?:are|is|were)\b|(?:\s+(?:digits|numbers))?\s+(?:of|on)"
    r"\s+(?:the|your|my|that|his|her|this)\s+(?:\w+\s+)?(?:card|visa|phone|cell|mobile|number|order|account)\b)"
)
NUMBER_ON = (
    r"\b(?:numbers?|id|code)\s+(?:on|of|from|at|for|under|in)\s+(?:the|my|your|that|this|her|his|our)\s+(?:\w+\s+)?"
    rf"(?!(?:{NO_THINGS})\b)[a-z]{{3,}}\b"
)
"""The number on whatever is no secret's: a packing slip, a lid."""
