"""A call's page: one HTML file that asks nobody for anything."""

from __future__ import annotations

from qa_analyzer.core.document import Analysis, CriterionOut, EvidenceOut, InterruptionOut, MomentOut

from .call_timeline import timeline
from .marked_transcript import rows, turn_at
from .page import render
from .page_audio import AudioForPage
from .wording import VERDICTS, notices

_LINE_EVENTS = ("ringing", "hold", "silence", "overlap", "transfer", "drop")


def call_page(
    analysis: Analysis,
    *,
    audio: AudioForPage | None,
    index_link: str | None = None,
    agent_link: str | None = None,
) -> str:
    """The page as HTML.

    With `audio` the times play; without it they lead to the transcript.  The links are relative
    addresses of the index and of the agent's page, None where there is none.
    """
    found = rows(analysis)
    turns = analysis.transcript.turns
    members = [("member", i, m) for i, m in enumerate(analysis.tone.member.moments)]
    agents = [("agent", i, m) for i, m in enumerate(analysis.tone.agent.moments)]

    def turn_of(evidence: EvidenceOut) -> int | None:
        return turn_at(turns, evidence)

    def turn_of_moment(role: str, moment: MomentOut) -> int | None:
        at = {"start": moment.start, "end": moment.end, "speaker": role, "quote": moment.quote}
        return turn_at(turns, EvidenceOut.model_validate(at))

    def turn_of_interruption(found: InterruptionOut) -> int | None:
        at = {"start": found.start, "end": found.end, "speaker": found.by, "quote": ""}
        return turn_at(turns, EvidenceOut.model_validate(at))

    kinds = {e.type for e in analysis.events}
    return render(
        "call.html",
        script="player.js",
        a=analysis,
        call=analysis.call,
        counts={v: sum(c.verdict == v for c in analysis.criteria) for v in VERDICTS},
        notices=notices(analysis),
        sections=_sections(analysis.criteria),
        unsure=[c for c in analysis.criteria if c.verdict == "unsure"],
        holds=[e for e in analysis.events if e.type == "hold"],
        tones=sorted(members + agents, key=lambda t: t[2].start),
        measures=[(n, v) for n, v in analysis.measures.items() if v is not None],
        drawn=timeline(analysis, audio.waveforms if audio else ()),
        kinds=[k for k in _LINE_EVENTS if k in kinds] + (["moment"] if members or agents else []),
        rows=found,
        doubtful=any(p.doubtful for r in found for p in r.pieces),
        turn_of=turn_of,
        turn_of_moment=turn_of_moment,
        turn_of_interruption=turn_of_interruption,
        plays=audio.can_play if audio else lambda start: False,
        has_player=bool(audio and audio.audible),
        whole=audio.uri(audio.whole) if audio and audio.whole else "",
        clips=audio.clips_json() if audio and not audio.whole else [],
        index_link=index_link,
        agent_link=agent_link,
    )


def _sections(criteria: list[CriterionOut]) -> list[tuple[str, list[CriterionOut]]]:
    """Decided and inapplicable criteria by section of the form, in its order; unsure ones stand apart."""
    sections: dict[str, list[CriterionOut]] = {}
    for criterion in criteria:
        if criterion.verdict != "unsure":
            sections.setdefault(criterion.section or "Criteria", []).append(criterion)
    return list(sections.items())
