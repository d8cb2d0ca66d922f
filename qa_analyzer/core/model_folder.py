"""Where the models that come with the package lie."""

from __future__ import annotations

from pathlib import Path

from .errors import StartError

_PACKAGE = Path(__file__).resolve().parent.parent


def model_folder(name: str) -> Path:
    """The folder of a shipped model: `_models/<name>` in an installed wheel, else the checkout's `models/<name>`.

    Raises StartError where neither is there.
    """
    for folder in (_PACKAGE / "_models" / name, _PACKAGE.parent / "models" / name):
        if folder.is_dir():
            return folder
    raise StartError(
        f"the model {name!r} that belongs to the package is missing",
        hint="install the package again; in a checkout, restore the folder models/",
        path=str(_PACKAGE / "_models" / name),
    )
