"""What an attacker sends: names of hosts, origins, paths, and markup in everything that comes from outside."""

from __future__ import annotations

from qa_analyzer.core.document import Analysis

from ..reports import sample

HOSTS = [
    "evil.example", "evil.example:8765", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8766", "127.0.0.1.evil.example:8765",
    "localhost", "localhost.:8765", "0.0.0.0:8765", "127.1:8765", "2130706433:8765", "0x7f.1:8765", "[::1]:8765",
    "[::ffff:127.0.0.1]:8765", "user@127.0.0.1:8765", "127.0.0.1:8765@evil.example", "127.0.0.1:8765,evil.example",
    "127.0.0.1:08765", "127.0.0.1:8765/", "127.0.0.1:8765#", "127.0.0.1:8765?x", "127.0.0.1 :8765", "", "null",
    "*", "127.0.0.2:8765", "localhost:8765.evil.example", "localhost%00:8765", "a/127.0.0.1:8765", "::1:8765",
]  # fmt: skip
ORIGINS = [
    "null", "http://evil.example", "https://127.0.0.1:8765", "http://127.0.0.1", "http://127.0.0.1:8766", "file://",
    "http://127.0.0.1:8765.evil.example", "http://localhost", "http://127.0.0.1:8765/", "//127.0.0.1:8765", "",
    "http://evil.example/http://127.0.0.1:8765", "http://127.0.0.1:8765@evil.example", "http://0.0.0.0:8765",
    "http://[::1]:8765", "chrome-extension://abcdef", "http://127.0.0.1:8765 http://evil.example", "data:", "*",
    "http://127.0.0.1:8765, http://evil.example", "http://evil.example#http://127.0.0.1:8765", "ftp://127.0.0.1:8765",
    "ws://127.0.0.1:8765", "http://127.0.0.2:8765", "http://user@127.0.0.1:8765", "http://127.0.0.1:87650",
    "http://127.0.0.1%3a8765", "http:127.0.0.1:8765", "http://localhost:8765\u00e9", "about:blank",
]  # fmt: skip


def traversals() -> list[str]:
    steps = ["..", "%2e%2e", "%252e%252e", "..%2f", "%c0%ae%c0%ae", "..;", ".%00.", "....", "..\\", "%2e%2e%5c"]
    targets = ["etc/passwd", "c1.wav", "ledger.sqlite3", "style.css", "app.py"]
    roots = ["/static/", "/call/1/", "/call/", "/call/1/sound/", "/"]
    return [r + f"{s}/" * n + t for r in roots for s in steps for t in targets for n in (1, 6)]


_TAGS = ("script", "img", "svg", "iframe", "a", "b", "style", "link", "meta", "base", "form", "object", "math", "input")
_BREAKS = ("", '"', "'", "`", "-->", "]]>", "</title>", "</textarea>", "</style>", "</script>", "}}", "<!--")
XSS = [f"{b}<{t} src=x onerror=alert(1) href=javascript:alert(1)>x" for b in _BREAKS for t in _TAGS]
XSS += [f"{b} onmouseover=alert(1) x={b}" for b in ('"', "'", "`", "&quot;", "&#34;", "\u2028")]
XSS += ["javascript:alert(1)", "{{ 7*7 }}", "{% raw %}", "${7*7}", "<ScRiPt\x00>", "\ufeff<script>", "<\u017fcript>"]
XSS += ["&lt;script&gt;", "<<script>>", "</article><article onclick=x>", "\u202e<script>", "<svg/onload=alert(1)>"] * 5


def laced(text: str, kind: str = "rich") -> Analysis:
    """A call with a text in everything that comes from outside."""
    found = getattr(sample, kind)().model_copy(deep=True)
    for turn in found.transcript.turns:
        turn.text, turn.words = text, None
    for c in found.criteria:
        c.title = c.reason = c.sentence = c.section = c.try_instead = text
        for e in c.evidence:
            e.quote = text
    for event in found.events:
        event.detail, event.story = text, [text]
    for m in (*found.tone.member.moments, *found.tone.agent.moments):
        m.quote, m.cues = text, [text]
    found.call.agent.name = found.call.member.name = text
    found.transcript.note = found.standard.title = text
    return found
