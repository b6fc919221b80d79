"""The pages of the documentation that are made from the program: `nox -s docs` writes them.

Each has a head that people write, and below a mark what is made.
"""

from collections.abc import Callable
from pathlib import Path

import checks_page
import languages_page

MARK = "<!-- All below this line is written by `nox -s docs`. -->\n"

PAGES: dict[str, Callable[[], str]] = {
    "docs/checks.md": checks_page.render,
    "docs/languages.md": languages_page.render,
}
"""Each page, and what makes its lower part."""


def render_page(root: Path, path: str) -> str:
    """A page with everything below its mark made anew.

    Raises ValueError where the mark is missing.
    """
    head, mark, _ = (root / path).read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{path} has no line {MARK.strip()}")
    return f"{head}{mark}\n{PAGES[path]()}"


def write_pages(root: Path) -> None:
    """Write every page of a project anew."""
    for path in PAGES:
        (root / path).write_text(render_page(root, path), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_pages(Path())
