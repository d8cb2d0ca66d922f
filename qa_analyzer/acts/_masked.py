"""Details that a masked transcript shows only by name: "[telephone number]" was a number that was told."""

from __future__ import annotations

MASKS = {
    "email": ("[e-mail address]",),
    "phone": ("[telephone number]",),
    "birth_date": ("[date of birth]",),
    "digits": ("[card number]", "[social security number]", "[bank number]", "[number]"),
}
"""What `privacy` leaves in the place of a profile's details, by the `detail` slot."""


def told_masked(text: str, detail: str | None = None) -> bool:
    """Whether a detail (any, without naming one) stands masked in a turn's text."""
    wanted = MASKS.get(detail, ()) if detail is not None else tuple(m for masks in MASKS.values() for m in masks)
    return any(mask in text for mask in wanted)
