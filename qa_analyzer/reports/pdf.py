"""A page as PDF, by WeasyPrint where it is installed."""

from __future__ import annotations

from typing import Any

from qa_analyzer.core.errors import StartError

from .pdf_drawings import with_drawings

HINT = "pip install 'qa-analyzer[pdf]', or take --format html and print the page from a browser"


def need_pdf() -> None:
    """Raises StartError where WeasyPrint, or a library of the system's that it needs, is not there."""
    try:
        import weasyprint  # noqa: F401
    except ImportError as error:
        raise StartError("PDF needs WeasyPrint, which is not installed", hint=HINT) from error
    except OSError as error:
        told = f"PDF needs a library of the system's that is not there: {str(error).splitlines()[0]}"
        raise StartError(told, hint=f"WeasyPrint names them under 'First steps' of its manual; or {HINT}") from error


def pdf(page: str) -> bytes:
    """The page, as it prints, on A4.  It asks nobody for anything: whatever it may name outside itself is refused."""
    import logging

    from weasyprint import HTML

    logging.getLogger("weasyprint").setLevel(logging.ERROR)  # it tells of each property of the screen that it skips
    made: bytes = HTML(string=with_drawings(page), url_fetcher=_Refuse()).write_pdf()
    return made


class _Refuse:
    """Fetches nothing: WeasyPrint goes on without it (later versions ask for the flag)."""

    _fail_on_errors = False

    def __call__(self, url: str, *_: Any, **__: Any) -> Any:
        raise ValueError(f"a report asks for nothing: {url[:60]}")
