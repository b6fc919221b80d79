"""`coalition verify`: a build folder, or a public site, against its manifest."""

from pathlib import Path

from coalition.codes import E004
from coalition.errors import CommandError
from coalition.exports import find_differences
from coalition.files import Folder
from coalition.findings import Finding, in_order
from coalition.publishing.git_branch import BranchTarget
from coalition.publishing.public import find_public_differences
from coalition.publishing.target import KEPT
from coalition.publishing.web import web_address


def verify_build(folder: Path) -> tuple[Finding, ...]:
    """How a build folder, or one that was published, differs from its manifest.

    In a clone of a branch what Git keeps there is no part of the site.
    """
    found = find_differences(Folder(folder))
    return tuple(in_order(one for one in found if one.code != E004.name or not _is_ours(one.path)))


def _is_ours(path: str) -> bool:
    """Whether a file beside a build was put there by this program or by Git."""
    return path.partition("/")[0] in (KEPT, ".git") or path in BranchTarget.extra


def verify_site(address: str) -> tuple[Finding, ...]:
    """How a public site differs from its manifest.

    Raises CommandError where the address is none of the web, or nobody answers there.
    """
    base = web_address(address)
    if base is None:
        raise CommandError(f"{address} is no address of the web, such as https://example.org/site/")
    return tuple(in_order(find_public_differences(base)))
