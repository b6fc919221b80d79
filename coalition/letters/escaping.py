"""Plain text as Markdown that shows it as it stands."""

from coalition.expressions import Expression

_MARKS = Expression(r"[\\`*_\[\]<~]|&(?=#?\w+;)")
_BEGINNING = Expression(r"[#+=>:-]|\d{1,9}(?=[.)])")


def escape_markdown(text: str) -> str:
    """A text on one line whose signs mean nothing, wherever in a line it stands."""
    line = _MARKS.sub(lambda match: "\\" + match[0], " ".join(text.split()))
    first = _BEGINNING.match(line)
    if first is None:
        return line
    end = first.end()
    return f"{line[:end]}\\{line[end:]}" if line[0].isdigit() else f"\\{line}"
