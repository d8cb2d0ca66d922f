"""A hold's story in one line of steps: `ask 03:12 ok · "sure" 0.9 s ok · hold 03:16-06:02 · ...`, and in figures."""

from __future__ import annotations

from qa_analyzer.core.acts import Act
from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.document import CheckInOut, HoldOut
from qa_analyzer.core.events import Event
from qa_analyzer.core.standard import Standard
from qa_analyzer.core.verdicts import Limits
from qa_analyzer.criteria import hold_check_in, hold_promise_kept
from qa_analyzer.timeline.hold_clock import against, grace_s, kept_waiting_s, looks_in, stretches
from qa_analyzer.timeline.hold_doubt import why_unsure

MOST_DUE = 3
"""So many missing check-ins are told one by one."""


def clock(seconds: float) -> str:
    """`mm:ss`, minutes as many as needed."""
    return f"{int(seconds) // 60:02d}:{int(seconds) % 60:02d}"


def hold_limits(standard: Standard | None, criterion: str) -> Limits:
    """The limits of a hold criterion as the standard sets them, else its own."""
    own = {"hold_check_in": hold_check_in.LIMITS, "hold_promise_kept": hold_promise_kept.LIMITS}[criterion]
    setting = standard.setting(criterion) if standard else None
    return {**own, **(setting.limits if setting else {})}


def figures(event: Event, call: Call, standard: Standard | None = None) -> HoldOut | None:
    """One hold in figures, seconds each; None for a hold that the dialogue does not know."""
    hold = next((h for h in call.dialogue.holds if h.event == event), None)
    if hold is None:
        return None
    request = call.acts[hold.request] if hold.request is not None else None
    answer = call.acts[hold.answer] if hold.answer is not None else None
    heard = call.hearing.words_usable
    lasted = kept_waiting_s(call, hold)
    promised = hold.promised_s
    grace = grace_s(promised, hold_limits(standard, "hold_promise_kept")) if promised is not None else 0.0
    return HoldOut(
        asked=("asked" if hold.asked else "announced" if request else "unasked") if heard else None,
        asked_at=round(request.start, 3) if request else None,
        agreed=hold.agreed if answer else None,
        answered_after_s=_answered_after_s(call, request, answer) if answer and request else None,
        onset_after_answer_s=round(event.start - answer.end, 3) if answer else None,
        promised_s=promised,
        lasted_s=round(lasted, 3),
        promise_kept=None if promised is None else lasted <= promised + grace,
        check_ins=_check_ins(hold, call, hold_limits(standard, "hold_check_in")),
        came_back=hold.return_turn is not None if heard else None,
        thanked=hold.thanked if hold.return_turn is not None else None,
    )


def _answered_after_s(call: Call, request: Act, answer: Act) -> float:
    """From the end of the agent's last words before the answer to the beginning of the turn that answers."""
    asked = [t.end for t in call.turns[request.turn : answer.turn] if t.role != "member"]
    return round(max(0.0, call.turns[answer.turn].start - max(asked, default=request.end)), 3)


def _check_ins(hold: HoldStory, call: Call, limits: Limits) -> list[CheckInOut]:
    """What was due in each stretch of the hold, and where the agent looked in."""
    due_s = float(limits["longest_s"])
    found = [CheckInOut(at=round(call.turns[i].start, 3), state="ok") for i in looks_in(call, hold)]
    for stretch in stretches(call, hold):
        state = against(hold, stretch.duration, due_s, limits)
        if due_s <= 0 or state == "under":
            continue
        if state == "near" or why_unsure(call, hold, stretch, due_s):
            found.append(CheckInOut(at=round(stretch.start + due_s, 3), state="near"))
            continue
        due = [stretch.start + n * due_s for n in range(1, int(stretch.duration // due_s) + 1)]
        found += [CheckInOut(at=round(at, 3), state="missing") for at in due if at < stretch.end]
    return sorted(found, key=lambda c: c.at)


def story(event: Event, call: Call, standard: Standard | None = None) -> list[str] | None:
    """The steps of one hold, each with how it went; None for a hold that the dialogue does not know."""
    told = figures(event, call, standard)
    hold = next((h for h in call.dialogue.holds if h.event == event), None)
    if told is None or hold is None:
        return None
    held = f"hold {clock(event.start)}-{clock(event.end)}"
    if told.asked is None:
        return [held, *_due(told), "what was said around it is not known: there are no usable words"]
    steps = [{"asked": "ask {} ok", "announced": "announced {}", "unasked": "not asked"}[told.asked]]
    if told.asked_at is not None:
        steps = [steps[0].format(clock(told.asked_at))]
    elif told.asked == "asked":
        steps = ["offered by the member"]
    if hold.answer is None:
        steps.append("no answer heard before it")
    else:
        after = f" {told.answered_after_s or 0.0:.1f} s"
        steps.append(f"“{call.acts[hold.answer].quote}”{after} {'ok' if hold.agreed else 'refused'}")
        if hold.agreed is False:
            steps.append("put on hold all the same")
    steps.append(held)
    steps += _due(told)
    if told.promised_s is not None:
        over = told.lasted_s - told.promised_s
        kept = "kept" if told.promise_kept else f"over by {over:.0f} s"
        steps.append(f"promised {clock(told.promised_s)} {kept}")
    if not told.came_back:
        steps.append("nobody came back")
    else:
        steps.append("thanks ok" if told.thanked else "thanks missing")
    return steps


def _due(told: HoldOut) -> list[str]:
    words = {"ok": "check-in {} ok", "missing": "check-in due {} missing", "near": "check-in due {} cannot be told"}
    missing = [c for c in told.check_ins if c.state == "missing"]
    shown = [c for c in told.check_ins if c.state != "missing" or c in missing[:MOST_DUE]]
    steps = [words[c.state].format(clock(c.at)) for c in shown]
    if len(missing) > MOST_DUE:
        steps.append(f"and {len(missing) - MOST_DUE} more missing")
    return steps
