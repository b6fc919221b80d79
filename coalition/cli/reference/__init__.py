"""The pages of the documentation that are generated from the program.

Each has a head that people write, and below a mark the part that `nox -s docs` writes.
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
"""The function that makes each page's lower part, given a campaign's folder."""


def render_page(root: Path, path: str) -> str:
    """A page as it is, with the part below its mark generated.

    Raises ValueError if the mark is missing.
    """
    head, mark, _ = (root / path).read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{path} has no line {MARK.strip()}")
    return f"{head}{mark}\n{PAGES[path](root)}"


def rewrite(root: Path = Path()) -> None:
    """Generate and write every page of a project."""
    for path in PAGES:
        (root / path).write_text(render_page(root, path), encoding="utf-8", newline="\n")
