"""A file of a build: its path below the build folder, with forward slashes, and its bytes."""

from coalition.views import TextView

Artifact = tuple[str, bytes]


def text_path(text: TextView, ending: str) -> str:
    """The path of a letter or page below a language's folder, with an ending such as `json`."""
    folder = "pages" if text.kind == "page" else "letters"
    return f"{folder}/{text.id}.{ending}"
