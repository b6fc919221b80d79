"""What of the documentation is made from the program and its figures: `nox -s docs` writes it.

Each page has a head that people write, and below a mark what is made.
"""

from collections.abc import Callable
from pathlib import Path

import checks_page
import languages_page
import performance_page
import performance_plot

MARK = "<!-- All below this line is written by `nox -s docs`. -->\n"

PAGES: dict[str, Callable[[], str]] = {
    "docs/checks.md": checks_page.render,
    "docs/languages.md": languages_page.render,
    "docs/performance.md": performance_page.render,
}
"""Each page, and what makes its lower part."""

DRAWINGS: dict[str, Callable[[], str]] = {"docs/performance.svg": performance_plot.render}
"""Each drawing, which is made as a whole."""


def render_page(root: Path, path: str) -> str:
    """A page with everything below its mark made anew, or a drawing.

    Raises ValueError where the mark is missing.
    """
    if path in DRAWINGS:
        return DRAWINGS[path]()
    head, mark, _ = (root / path).read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{path} has no line {MARK.strip()}")
    return f"{head}{mark}\n{PAGES[path]()}"


def write_pages(root: Path) -> None:
    """Write every page and drawing of a project anew."""
    for path in (*PAGES, *DRAWINGS):
        (root / path).write_text(render_page(root, path), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_pages(Path())
