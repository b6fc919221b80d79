"""Addresses that a page or file of a build may lead to."""

import re

from coalition.expressions import Expression

_WEB_ADDRESS = Expression(r"https?://[^\s<>\"\\]+", re.IGNORECASE)


def safe_link(url: str | None) -> str | None:
    """The address if a page may link to it: http or https, nothing that a browser could run."""
    return url if url is not None and _WEB_ADDRESS.fullmatch(url) else None


def absolute_url(base_url: str | None, path: str) -> str | None:
    """The address of a file of the build, where that of the build is known."""
    base = safe_link(base_url)
    return None if base is None else f"{base.rstrip('/')}/{path}"
