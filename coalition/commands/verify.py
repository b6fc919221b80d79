"""`coalition verify`: a build folder, or a public site, against its manifest."""

from pathlib import Path

from coalition.errors import CommandError
from coalition.exports import find_differences
from coalition.files import Folder
from coalition.findings import Finding, in_order
from coalition.publishing.public import find_public_differences
from coalition.publishing.web import web_address


def verify_build(folder: Path) -> tuple[Finding, ...]:
    """How a build folder differs from its manifest."""
    return tuple(in_order(find_differences(Folder(folder))))


def verify_site(address: str) -> tuple[Finding, ...]:
    """How a public site differs from its manifest.

    Raises CommandError where the address is none of the web, or nobody answers there.
    """
    base = web_address(address)
    if base is None:
        raise CommandError(f"{address} is no address of the web, such as https://example.org/site/")
    return tuple(in_order(find_public_differences(base)))
