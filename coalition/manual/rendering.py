"""An explanation as Markdown, for documents and for programs that show findings."""

from collections.abc import Iterator

from coalition.findings import Severity
from coalition.manual.explanations import Example, Explanation, TranslationExample

_FENCES = {".yaml": "yaml", ".yml": "yaml", ".md": "markdown", ".po": "po"}


def switching_off(code: str, severity: Severity) -> str:
    """How a finding is switched off, or why it cannot be."""
    if code[0] == "E":
        return "It cannot be switched off."
    if code[0] in "RL" and severity == "error":
        return "It cannot be switched off, because what is wrong would be left out of the build."
    places = "globally or per language in data/campaign.yaml under `checks`"
    if code[0] == "T":
        comment = f"# coalition: ignore {code}: reason"
        places = f"{places}, or at one translation with the translator comment `{comment}`"
    return f"It can be switched off {places}."


def as_markdown(explanation: Explanation) -> str:
    """Why the rule is there, and its examples as code blocks."""
    parts = [*explanation.why]
    for name, examples in (("Bad", explanation.bad), ("Good", explanation.good)):
        for example in examples:
            parts += [f"{name}:", *_blocks(example)]
    return "\n\n".join(parts)


def _blocks(example: Example) -> Iterator[str]:
    """A code block for each file, which begins with its path."""
    if isinstance(example, TranslationExample):
        yield _fenced("po", "\n".join(po_lines(example)))
        return
    for path, content in example.files:
        kind = _FENCES.get(path[path.rfind(".") :], "")
        yield f"`{path}`\n\n{_fenced(kind, content.rstrip())}"


def _fenced(kind: str, text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}{kind}\n{text}\n{fence}"


def po_lines(example: TranslationExample) -> Iterator[str]:
    """The entry as it stands in a PO file."""
    for keyword, text in zip(("msgid", "msgid_plural"), example.source, strict=False):
        yield f"{keyword} {_quoted(text)}"
    if len(example.source) == 1:
        yield f"msgstr {_quoted(example.translation[0])}"
        return
    for number, text in enumerate(example.translation):
        yield f"msgstr[{number}] {_quoted(text)}"


def _quoted(text: str) -> str:
    escaped = (
        text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n").replace("\t", r"\t")
    )
    return f'"{escaped}"'
