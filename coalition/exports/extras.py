"""What some formats need besides what is always installed: the extras of pyproject.toml."""

from collections.abc import Iterable
from importlib.util import find_spec

from coalition import languages
from coalition.errors import CommandError
from coalition.model import Format

_NEEDS: dict[Format, dict[str, str]] = {
    "qr": {"segno": "segno"},
    "card": {"typst": "typst", "pymupdf_fonts": "pymupdf-fonts"},
}
"""Modules of formats, each with the package that brings it."""


_CARD_SCRIPTS = ("Latn", "Grek", "Cyrl", "Arab")
"""Of FiraGO as pymupdf-fonts has it; letters of others would be empty boxes."""


def require_makeable(formats: Iterable[Format], tags: Iterable[str]) -> None:
    """Raises CommandError, with what to do, for a format that can't be made here.

    Something may have to be installed, and cards can't be written in every one of the languages.
    """
    asked = set(formats)
    _require_extras(asked)
    unwritable = [tag for tag in tags if languages.script_of(tag) not in _CARD_SCRIPTS]
    if "card" in asked and unwritable:
        raise CommandError(
            f"`card` is asked for in `formats`, and its fonts have no letters for "
            f"{', '.join(unwritable)}; take `card` out of `formats`"
        )


def _require_extras(formats: Iterable[Format]) -> None:
    for name in sorted(formats):
        needs = _NEEDS.get(name, {})
        missing = [package for module, package in needs.items() if find_spec(module) is None]
        if missing:
            raise CommandError(
                f"`{name}` is asked for in `formats` and needs {' and '.join(missing)}; run "
                f"`pip install {' '.join(missing)}`, or take `{name}` out of `formats`"
            )
