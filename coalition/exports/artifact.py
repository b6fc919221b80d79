"""A file of a build: its path below the build folder, with forward slashes, and its bytes."""

from coalition.views import TextView

Artifact = tuple[str, bytes]


def text_path(text: TextView, ending: str) -> str:
    """Where a letter or page stands below a language's folder."""
    folder = "pages" if text.kind == "page" else "letters"
    return f"{folder}/{text.id}.{ending}"
