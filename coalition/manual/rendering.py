"""An explanation as Markdown, and its examples as lines of files."""

import unicodedata
from collections.abc import Iterator

from coalition.findings import Severity
from coalition.invisible import JOINERS
from coalition.manual.explanations import Example, Explanation, TranslationExample

_FENCES = {".yaml": "yaml", ".yml": "yaml", ".md": "markdown", ".po": "po"}
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_OF_WRITING = frozenset({"C033", "C034", "C035"})
"""Codes that only commands that write report."""

_ESCAPES = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t"}


def switching_off(code: str, severity: Severity) -> str:
    """How a finding is switched off, or why it cannot be."""
    if code[0] == "E" or code in _OF_WRITING:
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
    for heading, example in examples(explanation):
        above = f"{heading},"
        for path, lines in example_files(example):
            kind = _FENCES.get(path[path.rfind(".") :], "") if path else "po"
            parts.append(f"{above} `{path}`:" if path else f"{heading}:")
            parts.append(_fenced(kind, "\n".join(map(visible, lines))))
            above = "and"
        parts += [f"({unseen[0].upper()}{unseen[1:]}.)"] if (unseen := invisible(example)) else []
    return "\n\n".join(parts)


def _fenced(kind: str, text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}{kind}\n{text}\n{fence}"


def examples(explanation: Explanation) -> Iterator[tuple[str, Example]]:
    """Each example below its heading: `Bad`, `Good`, or `Bad, in fr` for a translation."""
    for name, found in (("Bad", explanation.bad), ("Good", explanation.good)):
        for example in found:
            if isinstance(example, TranslationExample):
                yield f"{name}, in {example.language}", example
            else:
                yield name, example


def example_files(example: Example) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The path and the lines of each file; a translation is an entry of a PO file, without path."""
    if isinstance(example, TranslationExample):
        yield "", tuple(_entry(example))
        return
    for path, content in example.files:
        yield path, tuple(content.rstrip("\n").split("\n"))


def _entry(example: TranslationExample) -> Iterator[str]:
    for keyword, text in zip(("msgid", "msgid_plural"), example.source, strict=False):
        yield f"{keyword} {_quoted(text)}"
    if len(example.source) == 1:
        yield f"msgstr {_quoted(example.translation[0])}"
        return
    for number, text in enumerate(example.translation):
        yield f"msgstr[{number}] {_quoted(text)}"


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(character, character) for character in text) + '"'


def visible(text: str) -> str:
    """A text with the numbers of characters that are not seen and that no text needs."""
    return "".join(
        f"<U+{ord(character):04X}>"
        if unicodedata.category(character) in _UNSEEN and character not in JOINERS
        else character
        for character in text
    )


def invisible(example: Example) -> str:
    """Which spaces and joiners of their own sort stand in an example: words, or nothing."""
    text = "".join(line for _, lines in example_files(example) for line in lines)
    hidden = dict.fromkeys(
        character
        for character in text
        if character in JOINERS or (character != " " and unicodedata.category(character) == "Zs")
    )
    named = (f"U+{ord(one):04X} {unicodedata.name(one, '')}".strip() for one in hidden)
    return f"in it stands {', '.join(named)}" if hidden else ""
