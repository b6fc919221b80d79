"""What some formats need besides what is always installed: the extras of pyproject.toml."""

from collections.abc import Iterable
from importlib.util import find_spec

from coalition.errors import CommandError
from coalition.model import Format

_NEEDS: dict[Format, dict[str, str]] = {
    "qr": {"segno": "segno"},
    "card": {"typst": "typst", "pymupdf_fonts": "pymupdf-fonts"},
}
"""Modules of formats, each with the package that brings it."""


def require_extras(formats: Iterable[Format]) -> None:
    """Raises CommandError, with what to install, for a format that can't be made here."""
    for name in sorted(set(formats)):
        needs = _NEEDS.get(name, {})
        missing = [package for module, package in needs.items() if find_spec(module) is None]
        if missing:
            raise CommandError(
                f"`{name}` is asked for in `formats` and needs {' and '.join(missing)}; run "
                f"`pip install {' '.join(missing)}`, or take `{name}` out of `formats`"
            )
