"""Addresses of the places where builds are published: folders, Git branches, object stores."""

from typing import Literal, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from coalition.credentials import find_secrets, mask_secrets
from coalition.expressions import Expression

_STORES = ("s3", "gs", "az")
_REPOSITORIES = ("https", "http", "ssh", "file")
_SETTINGS = ("endpoint", "region")
DEFAULT_BRANCH = "gh-pages"
"""From which GitHub Pages serves unless told otherwise."""


class Address(NamedTuple):
    """Where a build is published."""

    kind: Literal["folder", "branch", "store"]
    text: str
    """As it was written."""

    location: str
    """The folder's path, the repository's address, or that of a bucket with its prefix."""

    branch: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    """Of a store: its endpoint and region, where they are not in the environment."""


def parse_address(text: str) -> Address:
    """The place that an address names.

    Raises ValueError with a sentence for what is no such address, or holds a secret.
    """
    secret = next(find_secrets(text), None)
    if secret is not None:
        raise ValueError(f"the address holds {secret.kind} ({secret.shown(text)})")
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    scheme, _, inner = parts.scheme.partition("+")
    if scheme == "file" and not inner and parts.path.startswith("/") and parts.netloc in _HERE:
        return Address("folder", text, unquote(parts.path))
    if scheme == "git" and inner in _REPOSITORIES and parts.path.strip("/"):
        repository = text.removeprefix("git+").partition("#")[0]
        return Address("branch", text, repository, parts.fragment or DEFAULT_BRANCH)
    if scheme in _STORES and not inner and parts.netloc:
        return _store(text)
    raise ValueError(f"{_USER.sub('://…@', mask_secrets(text))} is no place to publish to")


_USER = Expression(r"://[^\s/?#]*@")
_HERE = ("", "localhost")


def _store(text: str) -> Address:
    parts = urlsplit(text)
    settings = tuple(parse_qsl(parts.query))
    for name, value in settings:
        if name not in _SETTINGS:
            raise ValueError(f"{name} can't be said in the address of a store")
        if "@" in value:
            raise ValueError(f"the {name} in the address of a store names a user")
    if "@" in parts.netloc:
        raise ValueError("the address of a store names a user")
    location = f"{parts.scheme}://{parts.netloc}/{parts.path.strip('/')}".rstrip("/")
    return Address("store", text, location, settings=settings)


EXAMPLES = "file:///var/www/site, git+https://example.org/site.git#gh-pages or s3://bucket/folder"
"""What addresses look like, for hints."""
