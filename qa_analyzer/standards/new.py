"""A standard to start from."""

from __future__ import annotations

import json
import re

EXAMPLE = """
# A criterion without Python: phrases that must be said (or, with forbidden = true, must not be).
# The phrase language is described in docs/standards.md.  Weight 0: shown, not counted.
[[criterion]]
id = "mentions_member_app"
title = "Mentions the member app"
section = "House rules"
sentence = "Tell members that they can do this in the app."
weight = 0

[criterion.phrases]
said = ["(in|on|through|with) (the|our) * app"]
speaker = "agent"
where = "call"
"""


def new_standard(text: str, name: str) -> str:
    """The TOML of another standard under a new name, version 1, with an example of a phrase-only criterion."""
    text = re.sub(r"^name = .*$", lambda m: f"name = {json.dumps(name)}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^version = .*$", 'version = "1"', text, count=1, flags=re.MULTILINE)
    return text.rstrip("\n") + "\n" + EXAMPLE
