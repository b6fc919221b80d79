"""The pages of the documentation that are made from what they are about.

Each has a head that people write, and below a mark what `nox -s docs` makes.
"""

from collections.abc import Callable
from pathlib import Path

from coalition.cli.reference.checks import reference_of_checks
from coalition.cli.reference.languages import reference_of_languages

MARK = "<!-- All below this line is written by `nox -s docs`. -->\n"

PAGES: dict[str, Callable[[Path], str]] = {
    "docs/checks.md": lambda _: reference_of_checks(),
    "docs/languages.md": reference_of_languages,
}
"""Each page, and what its lower part is made by from a campaign's folder."""


def rewritten(root: Path, path: str) -> str:
    """A page with everything below its mark made anew.

    Raises ValueError where the mark is missing.
    """
    head, mark, _ = (root / path).read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{path} has no line {MARK.strip()}")
    return f"{head}{mark}\n{PAGES[path](root)}"


def rewrite(root: Path = Path()) -> None:
    """Write every page of a project anew."""
    for path in PAGES:
        (root / path).write_text(rewritten(root, path), encoding="utf-8", newline="\n")
