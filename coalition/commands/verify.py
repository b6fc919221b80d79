"""`coalition verify`: a build folder against its manifest."""

from pathlib import Path

from coalition.exports import find_differences
from coalition.files import Folder
from coalition.findings import Finding, in_order


def verify_build(folder: Path) -> tuple[Finding, ...]:
    """How a build folder differs from its manifest."""
    return tuple(in_order(find_differences(Folder(folder))))
