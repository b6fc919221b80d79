"""Names that change with what a file holds."""

import hashlib
from pathlib import PurePosixPath

_DIGITS = 12
"""Hexadecimal digits of a hash in a name: two versions of one file never share them."""


def hashed(path: str, data: bytes) -> tuple[str, bytes]:
    """A file under a name with its bytes' hash: `a/b.css` is `a/b.1f0c….css`.

    What such a name leads to never changes, so browsers may keep it for ever, and a page and its
    style sheet always are of one build.
    """
    whole = PurePosixPath(path)
    digest = hashlib.sha256(data).hexdigest()[:_DIGITS]
    return str(whole.with_name(f"{whole.stem}.{digest}{whole.suffix}")), data
