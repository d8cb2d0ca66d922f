"""Made-up analyses: three judged calls of two agents, and one that is not scorable."""

from __future__ import annotations

from typing import Any

from qa_analyzer.core.document import Analysis, ErrorOut

STANDARD = {"name": "advisorycloud-phone", "version": "1", "sha256": "0" * 64, "title": "AdvisoryCloud phone standard"}

TITLES = {
    "greeting": ("Opening", "Greets", "Answer each call with a courteous greeting."),
    "states_own_name": ("Opening", "States own name", "This is <your name>."),
    "verifies_identity": ("Opening", "Verifies identity", "Confirm a detail of the profile before the account."),
    "acknowledges_concern": ("Listening", "Acknowledges concern", "Acknowledge what worries the member."),
    "professional_language": ("Listening", "Professional language", "Stay professional at all times."),
    "hold_permission": ("Hold", "Asks before a hold", "May I please place you on hold for 2 minutes?"),
    "thanks_for_holding": ("Hold", "Thanks for holding", "Thanks for waiting!"),
    "transfer_permission": ("Transfer and absence", "Asks before a transfer", "Ask before you transfer."),
    "summarizes": ("Closing", "Summarises", "Say back what was done."),
    "answered_in_three_rings": ("Answering", "Answered within three rings", "Answer within three rings."),
}

TRY = {
    "hold_permission": "May I place you on hold for two minutes while I check?",
    "summarizes": "So, to sum up: I have reset your password, and your plan stays monthly.",
}


def criterion(id_: str, verdict: str, reason: str, evidence: list[dict[str, Any]] | None = None, **more: Any) -> Any:
    section, title, sentence = TITLES[id_]
    counted = verdict in ("pass", "fail")
    found = {
        "id": id_,
        "verdict": verdict,
        "confidence": 0.93,
        "reason": reason,
        "evidence": evidence or [],
        "points": {"pass": 5, "fail": 0}.get(verdict),
        "max_points": 5 if counted else 0,
        "title": title,
        "section": section,
        "sentence": sentence,
        "try_instead": TRY.get(id_, ""),
    }
    return found | more


def evidence(start: float, end: float, speaker: str | None, quote: str) -> dict[str, Any]:
    return {"start": start, "end": end, "speaker": speaker, "quote": quote, "found_by": "phrase:sample", "score": 0.9}


def words(start: float, text: str, low: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    made = []
    for i, word in enumerate(text.split()):
        at = round(start + 0.3 * i, 2)
        made.append({"start": at, "end": at + 0.25, "text": word, "probability": 0.31 if word in low else 0.96})
    return made


def turn(speaker: str | None, start: float, end: float, text: str, low: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"speaker": speaker, "start": start, "end": end, "text": text, "words": words(start, text, low)}


def _analysis(**over: Any) -> Analysis:
    calm = {"score": 0.0, "moments": []}
    base: dict[str, Any] = {
        "duration": 240.0,
        "scorable": True,
        "why_not": None,
        "audio": None,
        "transcript": {"engine": "given", "turns": []},
        "events": [],
        "standard": STANDARD,
        "criteria": [],
        "score": {"percent": None, "earned": 0, "possible": 0, "auto_failed": False},
        "tone": {"flagged": False, "onset": None, "trigger": None, "member": calm, "agent": calm},
        "measures": {},
        "version": "0.1.0",
    }
    return Analysis.model_validate(base | over)


def rich() -> Analysis:
    """Holds, moments, unsure, fails, HTML in a name, uncertain words, a transfer."""
    hello = "Good morning, thank you for calling AdvisoryCloud, this is Imogen."
    upset = "This is the third time I call about it. I am honestly fed up."
    return _analysis(
        call={
            "call_id": "north/0001",
            "direction": "inbound",
            "started_at": "2026-03-02T09:14:00-08:00",
            "agent": {"id": "a-imogen", "name": "Imogen <b>Vale</b> & Co", "team": "billing"},
            "member": {"name": "=HYPERLINK('x')<script>alert(1)</script>"},
            "company": "AdvisoryCloud",
            "rings": 2,
            "hung_up_by": "member",
        },
        duration=262.4,
        audio={
            "declared_duration": 262.4,
            "partial": True,
            "bad_packets": 3,
            "sample_rate": 8000,
            "same_sound": False,
            "channels": [
                {"role": "agent", "confidence": 0.98, "talk_s": 71.5, "level_dbfs": -21.0},
                {"role": "member", "confidence": 0.98, "talk_s": 52.0, "level_dbfs": -24.5},
            ],
            "warnings": ["3 packets could not be read near 2:10; 0.4 s are missing there"],
        },
        transcript={
            "engine": "faster-whisper small.en",
            "note": "The line is narrow; names are the likeliest to be misheard.",
            "turns": [
                turn("agent", 8.2, 12.9, hello, low=("Imogen.",)),
                turn("member", 13.4, 20.1, upset),
                turn("agent", 20.6, 24.0, "Right. One moment."),
                turn(None, 80.0, 85.0, "Your call is important to us. Please continue to hold.") | {"aside": True},
                turn("agent", 150.3, 155.2, "Thanks for waiting. It was the bank."),
                turn("member", 154.8, 160.0, "So what happens <now>?", low=("<now>?",)),
                turn(None, 160.5, 163.0, "(somebody speaks in the background)"),
                turn("agent", 200.0, 207.0, "I am putting you through to the card team."),
                turn("member", 207.4, 209.0, "Well, whatever."),
            ],
        },
        events=[
            {"type": "ringing", "start": 0.0, "end": 8.0, "source": "audio", "rings": 2},
            {
                "type": "hold",
                "start": 24.4,
                "end": 150.0,
                "source": "audio",
                "detail": "music; in the sound from 24.4 to 150.0 s",
                "story": [
                    "announced 00:20",
                    "“all right” 0.9 s ok",
                    "hold 00:24-02:30",
                    "check-in due 02:24 missing",
                    "promised 01:00 over by 66 s",
                    "thanks ok",
                ],
                "hold": {
                    "asked": "announced",
                    "asked_at": 20.6,
                    "agreed": True,
                    "answered_after_s": 0.9,
                    "onset_after_answer_s": 1.4,
                    "promised_s": 60.0,
                    "lasted_s": 125.6,
                    "promise_kept": False,
                    "check_ins": [{"at": 144.4, "state": "missing"}],
                    "came_back": True,
                    "thanked": True,
                },
            },
            {"type": "overlap", "start": 154.8, "end": 155.2, "source": "audio", "by": "member"},
            {"type": "silence", "start": 170.0, "end": 199.0, "source": "audio"},
            {"type": "transfer", "start": 245.0, "end": 245.0, "source": "record"},
            {"type": "drop", "start": 262.0, "end": 262.0, "source": "record"},
        ],
        criteria=[
            criterion("greeting", "pass", "A greeting opens the call.", [evidence(8.2, 9.0, "agent", "Good morning,")]),
            criterion(
                "states_own_name",
                "unsure",
                "A name was heard where the agent's belongs, but not well enough to tell whose.",
                [evidence(11.0, 12.2, "agent", "this is Imogen.")],
                confidence=0.55,
            ),
            criterion(
                "verifies_identity",
                "na",
                "Nothing of the account was discussed.",
                would_change=[{"to": ["pass", "fail"], "what": "account <matters> told by the agent"}],
            ),
            criterion(
                "acknowledges_concern",
                "fail",
                "The member voiced a concern; in the next two agent turns no empathy or apology was heard.",
                [evidence(20.6, 24.0, "agent", "Right. One moment."), evidence(13.4, 20.1, "member", upset)],
                confidence=0.81,
            ),
            criterion("professional_language", "pass", "Nothing unprofessional was heard.", auto_fail=True),
            criterion(
                "hold_permission",
                "fail",
                "The hold at 0:24 was announced; no question and no answer were heard before it.",
                [evidence(20.6, 24.0, "agent", "One moment.")],
            ),
            criterion(
                "thanks_for_holding",
                "pass",
                "The agent thanked the member on coming back.",
                [evidence(150.3, 151.9, "agent", "Thanks for waiting.")],
            ),
            criterion(
                "summarizes",
                "fail",
                "No summary was heard near the close.",
                [evidence(207.4, 209.0, None, "")],
                would_change=[
                    {"to": ["pass"], "what": "what was done, said back by the agent", "start": 200.0, "end": 209.0}
                ],
            ),
            criterion(
                "answered_in_three_rings",
                "pass",
                "Answered after 2 rings.",
                [evidence(8.2, 12.9, "agent", hello)],
                target_percent=95.0,
            ),
        ],
        score={"percent": 57.1, "earned": 20, "possible": 35, "auto_failed": False},
        tone={
            "flagged": True,
            "onset": "arrived",
            "trigger": {"type": "repeated_problem", "start": 13.4},
            "member": {
                "score": 0.91,
                "moments": [
                    {
                        "start": 13.4,
                        "end": 20.1,
                        "score": 0.91,
                        "voice_score": 0.74,
                        "words_score": 0.88,
                        "cues": ["says it is the third time", "pitch 4 semitones above own median"],
                        "quote": upset,
                    }
                ],
            },
            "agent": {"score": 0.0, "moments": []},
            "note": "Tone is a pointer for a coach; it never costs points.",
        },
        measures={
            "talk_s_agent": 71.5,
            "talk_s_member": 52.0,
            "talk_ratio_agent": 0.579,
            "silence_s": 29.0,
            "hold_s": 125.6,
            "interruptions_by_agent": 0,
            "words_per_minute_agent": 163.4,
            "pitch_range_hz_member": None,
        },
        interruptions=[{"start": 154.8, "end": 155.2, "by": "member", "of": "agent"}],
    )


def good() -> Analysis:
    """The same agent on a better day; a given transcript without word times."""
    text = "Good afternoon, thank you for calling AdvisoryCloud, this is Imogen. May I have your name please?"
    return _analysis(
        call={
            "call_id": "north-0002",
            "direction": "inbound",
            "started_at": "2026-03-09T14:02:30-07:00",
            "agent": {"id": "a-imogen", "name": "Imogen Vale", "team": "billing"},
            "member": {"name": "Teodor Quist"},
        },
        duration=61.0,
        transcript={
            "engine": "given",
            "turns": [
                {"speaker": "agent", "start": 0.4, "end": 6.0, "text": text},
                {"speaker": "member", "start": 6.4, "end": 8.0, "text": "Teodor Quist."},
            ],
        },
        criteria=[
            criterion(
                "greeting", "pass", "A greeting opens the call.", [evidence(0.4, 1.6, "agent", "good afternoon")]
            ),
            criterion(
                "states_own_name",
                "pass",
                "The agent's name was heard.",
                [evidence(3.0, 4.2, "agent", "this is Imogen")],
            ),
            criterion(
                "summarizes",
                "fail",
                "No summary was heard near the close.",
                [evidence(6.4, 8.0, "member", "")],
                confidence=0.7,
            ),
            criterion("answered_in_three_rings", "pass", "Answered after 1 ring.", target_percent=95.0),
        ],
        score={"percent": 75.0, "earned": 15, "possible": 20, "auto_failed": False},
        measures={"talk_s_agent": 5.6, "talk_s_member": 1.6, "words_per_minute_agent": 150.0},
    )


def auto_failed() -> Analysis:
    """Another agent; an auto-fail, estimated times."""
    return _analysis(
        call={
            "call_id": "Süd 3",
            "direction": "outbound",
            "started_at": "2026-03-05T18:40:00+01:00",
            "agent": {"id": "a-osric", "name": "Osric Thandeka-Wolstenholme the Younger", "team": "cards"},
            "member": {"name": "Imogen Vale"},
        },
        transcript={
            "engine": "given",
            "times": "estimated",
            "turns": [
                {"speaker": "agent", "start": 0.0, "end": 3.0, "text": "Hi, Osric here."},
                {"speaker": "agent", "start": 3.0, "end": 9.0, "text": "Look, calm down, that is not my problem."},
            ],
        },
        criteria=[
            criterion("greeting", "pass", "A greeting opens the call.", [evidence(0.0, 1.0, "agent", "Hi,")]),
            criterion(
                "professional_language",
                "fail",
                "Words that dismiss the member were heard.",
                [evidence(3.0, 9.0, "agent", "calm down, that is not my problem")],
                auto_fail=True,
            ),
            criterion("hold_permission", "unsure", "Times are estimated; whether a hold took place cannot be told."),
        ],
        score={"percent": 0.0, "earned": 5, "possible": 10, "auto_failed": True},
    )


def not_scorable() -> Analysis:
    """Nobody's call: too short, agent without an id, nothing recognised."""
    return _analysis(
        call={"call_id": "x-9", "agent": {"id": None, "name": "Imogen Vale"}},
        duration=7.0,
        scorable=False,
        why_not="Under ten seconds of talk.",
        transcript={"engine": "none", "words_usable": False, "turns": []},
        criteria=[criterion("greeting", "unsure", "No words.")],
    )


def all_calls() -> list[Analysis]:
    return [rich(), good(), auto_failed(), not_scorable()]


def errors() -> list[ErrorOut]:
    return [
        ErrorOut(
            path="calls/broken<1>.mp3",
            call_id="broken<1>",
            error="the file holds no audio that can be decoded",
            hint="export the recording again",
        )
    ]
