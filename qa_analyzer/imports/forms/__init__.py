"""One file per form of transcript.  The folder is the list: a new form is one module here and one fixture."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import cast

from ..foreign import Form
from ..reading import Content


@cache
def all_forms() -> tuple[Form, ...]:
    """Every form, in order of its module's name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(cast(Form, import_module(f"{__name__}.{name}")) for name in names)


def form_of(content: Content) -> Form | None:
    """The form that the content has, or None where it is no transcript."""
    return next((form for form in all_forms() if form.matches(content)), None)
