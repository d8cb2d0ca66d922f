"""Which true hold was found, which found hold is none; and in words what went wrong."""

from __future__ import annotations

from dataclasses import dataclass, field

from .calls import Truth
from .holds import SILENT_KINDS
from .observing import Found, Observed
from .sources import Json

MUSIC_WITHIN_S, SILENT_WITHIN_S = 1.5, 2.0
NEAR_LIMIT_S = (118.0, 122.0)
"""How near both ends of a hold must be found, and which stretches sound cannot tell from two minutes: as demanded."""
Span = tuple[float, float]


@dataclass
class Matched:
    """True holds found and missed; found holds that overlap a true one without fitting it, or none at all."""

    found: list[Json] = field(default_factory=list)
    missed: list[Json] = field(default_factory=list)
    unfit: list[tuple[Span, Json]] = field(default_factory=list)
    invented: list[Span] = field(default_factory=list)


def matched(truth: Truth, found: Found) -> Matched:
    """Each true hold takes the first found one whose ends are both within the tolerance of its kind."""
    out, left = Matched(), [(start, end) for start, end, _ in found.holds]
    for hold in truth.holds:
        within = SILENT_WITHIN_S if silent(hold) else MUSIC_WITHIN_S
        fits = [s for s in left if abs(s[0] - hold["start"]) <= within and abs(s[1] - hold["end"]) <= within]
        (out.found if fits else out.missed).append(hold)
        if fits:
            left.remove(fits[0])
    for span in left:
        over = [(min(span[1], h["end"]) - max(span[0], h["start"]), i) for i, h in enumerate(truth.holds)]
        most, index = max(over, default=(0.0, 0))
        if most > 0:
            out.unfit.append((span, truth.holds[index]))
        else:
            out.invented.append(span)
    return out


def silent(hold: Json) -> bool:
    """Whether a true hold is one that only words can tell."""
    return hold["kind"] in SILENT_KINDS


def near_the_limit(truth: Truth) -> bool:
    """Whether a stretch of hold is so close to two minutes that sound cannot tell."""
    return any(NEAR_LIMIT_S[0] <= h["end"] - h["start"] <= NEAR_LIMIT_S[1] for h in truth.holds)


def rings_found(found: Found) -> int:
    """The rings of all ringing heard."""
    return sum(rings or 0 for _, _, rings in found.ringing)


def misses(seen: Observed) -> list[Json]:
    """What a variant got wrong in a recording, one entry each, with what was made there."""
    out = []
    for variant, found in seen.found.items():
        t = seen.truth
        about = {
            "recording": seen.name, "variant": variant, "layout": t.layout, "coding": t.coding, "line": t.line,
        }  # fmt: skip

        def add(what: str, about: Json = about, **more: object) -> None:
            out.append({**about, "what": what, **more})

        if found.error:
            add("not analysed", error=found.error)
            continue
        m = matched(t, found)
        for hold in m.missed:
            if variant == "words" or not silent(hold):
                over = [s for s, h in m.unfit if h is hold]
                add("hold missed", kind=hold["kind"], true=hold, found=over)
        for span, hold in m.unfit:
            add("hold unfit", kind=hold["kind"], true=hold, found=[span])
        for span in m.invented:
            add("hold invented", found=[span])
        if t.ringing and rings_found(found) != t.ringing["rings"]:
            add("rings wrong", true=t.ringing, found=found.ringing)
        if not t.ringing and found.ringing:
            add("ringing invented", found=found.ringing)
        if t.agent_channel is not None and not seen.talk:
            role = found.roles[t.agent_channel][0] if len(found.roles) == 2 else "one channel"
            if role != "agent":
                add("agent's channel", true=t.agent_channel, found=found.roles)
        if (t.layout == "same") != found.same_sound and t.layout != "mono":
            add("same sound", true=t.layout == "same", found=found.same_sound)
        if t.layout == "mono" and variant == "words" and found.spoken_s and found.right_s < 0.9 * found.spoken_s:
            add("roles in mono", found=[round(found.right_s, 1), round(found.spoken_s, 1)])
        if variant == "words":
            for criterion, label in t.labels.items():
                if criterion in found.verdicts and found.verdicts[criterion] != label:
                    near = criterion == "hold_check_in" and near_the_limit(t)
                    add("verdict", kind=criterion, true=label, found=found.verdicts[criterion], near_limit=near)
    return out
