"""Agreement of people with each other, and with the machine, on calls judged blind.  Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .alpha import Alpha, alpha


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


def _majority(said: list[str]) -> str | None:
    """What more than half of them said."""
    return next((v for v in set(said) if 2 * said.count(v) > len(said)), None)
