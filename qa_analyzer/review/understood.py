"""What of a page's address was understood, and in words what was not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from starlette.requests import Request

from qa_analyzer.ledger.queue.wanted import Wanted
from qa_analyzer.reports.wording import VERDICTS

from .choices import Choices, choices_of, exists
from .console import console_of, user_of
from .wanted import NAMES, cut, misread, wanted_from

TITLES = {
    "flagged": "Flagged", "unsure": "Unsure", "low": "Low score", "sample": "Sample", "disputed": "Disputed",
    "all": "All calls",
}  # fmt: skip
_CALLED = {"agent": "nobody here has the agent id", "team": "there is no team", "criterion": "there is no criterion"}


@dataclass(frozen=True, slots=True)
class Understood:
    """What is asked for; `amiss`: what of the address was left out or cannot be met; `words`: what is shown instead."""

    wanted: Wanted
    amiss: tuple[str, ...] = ()
    words: str = ""


def understood(request: Request) -> Understood:
    """The address of a request.  A name that the ledger does not know is left out, and told."""
    console, user = console_of(request), user_of(request)
    wanted, amiss = wanted_from(request.query_params, user), misread(request.query_params, user)
    unknown: dict[str, Any] = {}
    for name in NAMES:
        value = getattr(wanted, name)
        if value and not (name == "agent" and not user.at_the_desk) and not exists(console, name, value):
            unknown[name] = None
            amiss.append(f"{_CALLED[name]} “{cut(value)}”")
    wanted = replace(wanted, **unknown)
    return told(request, Understood(wanted), *amiss)


def told(request: Request, asked: Understood, *amiss: str) -> Understood:
    """The same with more that is amiss."""
    if not amiss:
        return asked
    return Understood(asked.wanted, (*asked.amiss, *amiss), in_words(asked.wanted, choices_of(console_of(request))))


def in_words(wanted: Wanted, choices: Choices) -> str:
    """What a list holds, as one phrase: `Flagged; agent Ada Quill; from 2026-03-02`."""
    parts = [TITLES[wanted.view]]
    if wanted.agent is not None:
        parts.append(f"agent {choices.agents.get(wanted.agent, wanted.agent)}")
    parts += [f"team {wanted.team}"] if wanted.team else []
    if wanted.criterion:
        parts.append(f"“{choices.titled(wanted.criterion)}” judged {VERDICTS[wanted.verdict].lower()}")
    parts += [f"from {wanted.since}"] if wanted.since else []
    parts += [f"to {wanted.until}"] if wanted.until else []
    parts += [f"words said: {wanted.words}"] if wanted.words else []
    parts += [f"seed {wanted.seed}"] if wanted.view == "sample" else []
    return "; ".join([*parts, *([] if len(parts) > 1 else ["no filter"])])
