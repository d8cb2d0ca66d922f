"""Forward-backward over two hidden roles."""

from __future__ import annotations

from collections.abc import Sequence
from math import log


def posteriors(
    likelihoods: Sequence[tuple[float, float]], changes: Sequence[float], first: float
) -> tuple[list[float], float]:
    """P(agent | all) of each stretch, and the log-evidence of all (Rabiner 1989, section III).

    `likelihoods`: of each stretch if the agent, if the member speaks; `changes`: the chance that another speaks than
    before, one fewer; `first`: the chance that the agent is the first.  Scaled at each step against underflow.
    """
    agent, member = first * likelihoods[0][0], (1 - first) * likelihoods[0][1]
    evidence = log(agent + member)
    ahead = [agent / (agent + member)]
    for (a, m), c in zip(likelihoods[1:], changes, strict=True):
        q = ahead[-1]
        agent, member = a * (q * (1 - c) + (1 - q) * c), m * (q * c + (1 - q) * (1 - c))
        evidence += log(agent + member)
        ahead.append(agent / (agent + member))
    back = [0.5]
    for (a, m), c in zip(reversed(likelihoods[1:]), reversed(changes), strict=True):
        agent, member = a * back[-1], m * (1 - back[-1])
        same, other = (1 - c) * agent + c * member, c * agent + (1 - c) * member
        back.append(same / (same + other))
    both = [(f * b, (1 - f) * (1 - b)) for f, b in zip(ahead, reversed(back), strict=True)]
    return [a / (a + m) for a, m in both], evidence
