"""A file of a build: its path below the build folder, with forward slashes, and its bytes."""

import hashlib
from pathlib import PurePosixPath

from coalition.views import TextView

Artifact = tuple[str, bytes]

_DIGITS = 12
"""Hexadecimal digits of a hash in a name: two versions of one file never share them."""


def hashed(path: str, data: bytes) -> Artifact:
    """A file under a name with its bytes' hash: `a/b.css` is `a/b.1f0c….css`.

    What such a name leads to never changes, so browsers may keep it for ever, and a page and its
    style sheet always are of one build.
    """
    whole = PurePosixPath(path)
    digest = hashlib.sha256(data).hexdigest()[:_DIGITS]
    return str(whole.with_name(f"{whole.stem}.{digest}{whole.suffix}")), data


def format_path(text: TextView, name: str) -> str | None:
    """Where a text stands in a format, below the build folder; None where it is not offered."""
    return next((one.path for one in text.formats if one.name == name), None)


def text_path(text: TextView, ending: str) -> str:
    """The path of a letter or page below a language's folder, with an ending such as `json`."""
    folder = "pages" if text.kind == "page" else "letters"
    return f"{folder}/{text.id}.{ending}"
