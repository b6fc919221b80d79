"""`#:` lines: the names of the files in which a message stands."""

from collections.abc import Iterable, Iterator

from coalition.expressions import Expression

_OPEN, _CLOSE = "\u2068", "\u2069"
_REFERENCE = Expression(
    rf"(?:{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}|([^ \t]+?))(?:[ \t]*:[ \t]*[0-9]+){{0,9}}(?=[ \t]|$)"
)
"""A name with the numbers of lines behind it; programs write one or two. That there is an end to
them keeps the search from going through all of them at each."""
_SPECIAL = Expression(rf"[ \t:{_OPEN}]")
_PAGE_WIDTH = 79
"""gettext breaks these lines even where it breaks no others."""


def parse_references(lines: Iterable[str]) -> tuple[str, ...]:
    """The files that `#:` lines name, each once and without line numbers.

    A name with spaces stands between U+2068 and U+2069, as gettext writes it.

    Law: `parse_references(render_references(names)) == names` for names that are each there once,
    have no other blanks than spaces, and do not end like a number of a line.
    """
    joined = " ".join(lines).strip(" \t")
    if not _SPECIAL.search(joined):
        return (joined,) if joined else ()
    return tuple(
        dict.fromkeys(match[1] or match[2] for match in _REFERENCE.finditer(joined) if match[0])
    )


def render_references(names: Iterable[str]) -> Iterator[str]:
    """The lines that name these files, without their `#:`."""
    # `#:` is two bytes wide.
    line, width = "", 2
    for name in names:
        text = f"{_OPEN}{name}{_CLOSE}" if " " in name else name
        size = len(text.encode()) + 1
        if line and width + size > _PAGE_WIDTH:
            yield line
            line, width = "", 2
        line += f" {text}"
        width += size
    if line:
        yield line
