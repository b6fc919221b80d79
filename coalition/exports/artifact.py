"""A file of a build: its path below the build folder, with forward slashes, and its bytes."""

from coalition.views import TextView

Artifact = tuple[str, bytes]


def format_path(text: TextView, name: str) -> str | None:
    """Where a text stands in a format, below the build folder; None where it is not offered."""
    return next((one.path for one in text.formats if one.name == name), None)


def text_path(text: TextView, ending: str) -> str:
    """The path of a letter or page below a language's folder, with an ending such as `json`."""
    folder = "pages" if text.kind == "page" else "letters"
    return f"{folder}/{text.id}.{ending}"
