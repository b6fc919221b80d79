"""The lines of .gitattributes that give PO files to our merge driver."""

from coalition.expressions import Expression

PATH = ".gitattributes"
DRIVER = "coalition"

LINES = tuple(f"{pattern} merge={DRIVER}" for pattern in ("locales/**/*.po", "locales/*.pot"))
"""A pattern with a slash counts from the folder of its file, so they are the same everywhere."""

_SETS_MERGE = Expression(rb"\s(?:[-!]?merge|merge=\S+|binary)(?=\s|\Z)")


def with_our_lines(data: bytes) -> bytes:
    """The bytes of a .gitattributes with our lines in force; all others stay as they are.

    Of several lines for one file the last holds. So ours are added where they are missing, and
    again where a later line says how to merge something.
    """
    ours = [line.encode() for line in LINES]
    if _merge_rules(data)[-len(ours) :] == ours:
        return data
    return _with_lines(data, ours)


def _merge_rules(data: bytes) -> list[bytes]:
    """The lines that say how something is merged, with single spaces."""
    return [b" ".join(line.split()) for line in data.splitlines() if _SETS_MERGE.search(line)]


def _with_lines(data: bytes, ours: list[bytes]) -> bytes:
    """The bytes with some lines at the end, which end as the others do."""
    end = b"\r\n" if b"\r\n" in data else b"\n"
    gap = end if data and not data.endswith(b"\n") else b""
    return data + gap + b"".join(line + end for line in ours)
