"""Explanations rendered as Markdown, and their examples as lines of files."""

import unicodedata
from collections.abc import Iterator

from coalition.findings import Severity
from coalition.invisible import JOINERS
from coalition.manual.explanations import Example, Explanation, TranslationExample

_FENCES = {".yaml": "yaml", ".yml": "yaml", ".md": "markdown", ".po": "po"}
_UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_WRITING_CODES = frozenset({"C033", "C034", "C035"})
"""Codes that only commands that write report."""

_ESCAPES = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t"}


def explain_switching_off(code: str, severity: Severity) -> str:
    """A sentence that says how a finding is switched off, or that it cannot be."""
    if code[0] == "E" or code in _WRITING_CODES:
        return "It cannot be switched off."
    if code[0] in "RL" and severity == "error":
        return "It cannot be switched off, because what is wrong would be left out of the build."
    places = "globally or per language in data/campaign.yaml under `checks`"
    if code[0] == "T":
        comment = f"# coalition: ignore {code}: reason"
        places = f"{places}, or at one translation with the translator comment `{comment}`"
    return f"It can be switched off {places}."


def as_markdown(explanation: Explanation) -> str:
    """The reasons for a rule and its examples as code blocks, in Markdown."""
    parts = [*explanation.why]
    for heading, example in examples(explanation):
        above = f"{heading},"
        for path, lines in example_files(example):
            kind = _FENCES.get(path[path.rfind(".") :], "") if path else "po"
            parts.append(f"{above} `{path}`:" if path else f"{heading}:")
            parts.append(_fence(kind, "\n".join(map(show_invisible, lines))))
            above = "and"
        if note := describe_invisible(example):
            parts.append(f"({note[0].upper()}{note[1:]}.)")
    return "\n\n".join(parts)


def _fence(kind: str, text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}{kind}\n{text}\n{fence}"


def examples(explanation: Explanation) -> Iterator[tuple[str, Example]]:
    """Each example below its heading: `Bad`, `Good`, or `Bad, in fr` for a translation."""
    for name, section in (("Bad", explanation.bad), ("Good", explanation.good)):
        for example in section:
            if isinstance(example, TranslationExample):
                yield f"{name}, in {example.language}", example
            else:
                yield name, example


def example_files(example: Example) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The path and lines of each file; a translation is an entry of a PO file without a path."""
    if isinstance(example, TranslationExample):
        yield "", tuple(_entry_lines(example))
        return
    for path, content in example.files:
        yield path, tuple(content.rstrip("\n").split("\n"))


def _entry_lines(example: TranslationExample) -> Iterator[str]:
    for keyword, text in zip(("msgid", "msgid_plural"), example.source, strict=False):
        yield f"{keyword} {_quote(text)}"
    if len(example.source) == 1:
        yield f"msgstr {_quote(example.translation[0])}"
        return
    for number, text in enumerate(example.translation):
        yield f"msgstr[{number}] {_quote(text)}"


def _quote(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(character, character) for character in text) + '"'


def show_invisible(text: str) -> str:
    """The text with `<U+…>` for each invisible character, except joiners, which texts need."""
    return "".join(
        f"<U+{ord(character):04X}>"
        if unicodedata.category(character) in _UNSEEN_CATEGORIES and character not in JOINERS
        else character
        for character in text
    )


def describe_invisible(example: Example) -> str:
    """A note that names the special spaces and joiners of an example; empty if it has none."""
    text = "".join(line for _, lines in example_files(example) for line in lines)
    names = dict.fromkeys(
        f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
        for character in text
        if character in JOINERS or (character != " " and unicodedata.category(character) == "Zs")
    )
    return f"in it stands {', '.join(names)}" if names else ""
