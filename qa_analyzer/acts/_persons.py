"""Whether a word that stands where a name would stand can be one."""

from __future__ import annotations

from qa_analyzer.text.normalise import DIGIT_WORDS, fold

NOT_NAMES = frozenset(
    """
    a about above after again all almost already also always am an and another any anybody anymore anyone anything
    are around as ask at away back be because been before being below best better between both but by call called
    caller calling can case certain come coming could course day did do does doing done down each either else
    enough ever every everybody everyone everything exactly extension few fine first for forward free from get
    getting give go going good got great had happy has have having he help hello hence her here hers hi him his hold
    how i if in instead into is it its just keep kind know last later left less let like little look lot many
    may maybe me mean might mine minute moment more most much must my name need neither never next nice no nobody none
    nor not nothing now number of off often oh okay old on once one only onto or other others our out over own people
    perfect perhaps person phone please possible probably put quick quite rather ready really right same say see
    seem send several shall she should since so some somebody someone something soon sorry sort still stop such
    sure take talk tell than thank thanks that the their them then there these they thing things think this those
    though through till time to today tomorrow tonight too try two under unfortunately until up us usually very want was
    way we week well were what when where whether which while who whoever whole whom whose why will with within
    would wrong yeah yep yes yesterday yet you your yours able afraid actually anyway morning afternoon evening
    urgent available unavailable working lunch meeting holiday leave vacation line desk office whoever whichever
    possible transfer transferring transferred direct directly straight available busy free
    """.split()
)  # fmt: skip
"""Common words that stand beside names in such sentences; no list of names."""

OFFICES = frozenset(
    """
    accounting accounts admin advisor adviser advisors agent anyone assistant billing boss care club coach
    collections colleague colleagues company compliance concierge contracts coordinator counsel customer data
    department desk director engineer engineering escalations events expert finance guy guys hr human it it's lady
    lead leader legal management manager managers marketing matching member membership memberships onboarding
    operations operator outreach partner partnerships payments payroll person platform product programming queue
    reception receptionist refunds rep representative retention sales security senior service services side specialist
    specialists staff success superior supervisor supervisors support system tax team teams tech technical technician
    treasury upstairs woman man gentleman girl colleague mate clerk
    """.split()
)  # fmt: skip
"""Departments and roles: who takes over, and yet no name."""


def name_in(words: str, text: str) -> str | None:
    """The leading words of `words` (as captured by a phrase) that can be a person's name; None without any.

    `text` is the turn's own text: where it uses capitals, a name must bear one.
    """
    cased = any(w[:1].isupper() and w.split("'")[0].split("’")[0] != "I" for w in text.split())
    capital = {fold(w.strip(".,!?;:()\"'").split("'")[0].split("’")[0]) for w in text.split() if w[:1].isupper()}
    kept: list[str] = []
    for word in words.split():
        plain = len(word) > 1 and word.isalpha() and word not in DIGIT_WORDS
        if not plain or word in NOT_NAMES or (word in OFFICES and not (kept and cased and word in capital)):
            break
        if (
            cased
            and word not in capital
            and not any(word in c for c in text.replace("-", " ").split() if c[:1].isupper())
        ):
            break
        kept.append(word)
    titles = {"mr", "mister", "mrs", "ms", "miss", "doctor", "dr", "sir", "madam"}
    return " ".join(kept) if any(k not in titles for k in kept) else None
