"""A standard's own phrases for acts, with the company's names among them."""

from __future__ import annotations

from qa_analyzer.core.standard import Standard
from qa_analyzer.text.normalise import tokens


def wordings_of(standard: Standard) -> dict[str, tuple[str, ...]]:
    """Phrases by act: those of the table `[wordings]`, and the company's names as the act `company`."""
    names = [" ".join(t.text for t in tokens(n)) for n in (standard.company, *standard.company_names) if n.strip()]
    company = (*standard.wordings.get("company", ()), *(n for n in names if n))
    return {**standard.wordings, **({"company": company} if company else {})}
