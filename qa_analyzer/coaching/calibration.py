"""Agreement of people with each other, and with the machine, on calls judged blind.  Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .alpha import Alpha, alpha

RELIED_ON, TENTATIVE = 0.8, 0.667
"""K. Krippendorff, "Content Analysis" (2nd ed. 2004), p. 241: rely on variables from 0.8 on; from 0.667 on draw no more
than tentative conclusions.  Held here against the ends of the interval, not against the figure alone."""
CLOSE = 0.3
"""An interval wider than this says little more than the number of calls does; set by hand."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """One criterion: alpha among people, and of the machine with each call's people (`unsure` left out)."""

    criterion: str
    people: Alpha
    machine: Alpha


def agreed(
    blind: Mapping[int, Mapping[str, Mapping[str, str]]], machine: Mapping[int, Mapping[str, str]]
) -> list[Agreed]:
    """By criterion, from verdicts by call and reviewer, and the machine's by call.

    The machine stands beside the people's majority on each call; where there is none, the call is left out.
    """
    criteria = sorted({c for said in blind.values() for verdicts in said.values() for c in verdicts})
    found = []
    for criterion in criteria:
        people = {n: [v[criterion] for v in said.values() if criterion in v] for n, said in blind.items()}
        pairs = []
        for number, said in people.items():
            most, own = _majority(said), machine.get(number, {}).get(criterion, "unsure")
            if most is not None and own != "unsure":
                pairs.append((most, own))
        found.append(Agreed(criterion, alpha(people.values()), alpha(pairs)))
    return found


def caveat(found: Alpha) -> str:
    """What the figure is worth, in words for who must decide by it."""
    calls = f"{found.units} call{'' if found.units == 1 else 's'}"
    if not found.units:
        return "no call that two have judged"
    if found.value is None or found.low is None or found.high is None:
        return f"not defined: all said the same of all {calls}"
    if found.low == found.high:
        return f"no interval: {calls} of one pattern show little"
    if found.low >= RELIED_ON:
        return f"high; but over {calls} alone"
    if found.high < TENTATIVE:
        return "too low to rely on: listen to these calls together, and read the sentence again"
    if found.high - found.low > CLOSE:
        return f"a wide interval: {calls} cannot tell whether this is good or poor; judge another set"
    return (
        "middling: good for tentative conclusions at most"
        if found.low < TENTATIVE
        else "good for tentative conclusions"
    )


def _majority(said: list[str]) -> str | None:
    """What more than half of them said."""
    return next((v for v in set(said) if 2 * said.count(v) > len(said)), None)
