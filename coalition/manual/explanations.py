"""The parts of an explanation of a code, and their parser."""

import ast
import inspect
import re
from collections.abc import Iterator

import msgspec

from coalition.expressions import Expression

_TITLE = Expression(r"([A-Z][0-9]{3}): (.+?)\.?\n(?=\n|\Z)", re.DOTALL)
_SECTION = Expression(r"^(Bad|Good|No example)(?: \(([A-Za-z_-]+)\))?:[ ]*(.*)$")
_STRING = r'"(?:[^"\\]|\\.)*"'
_PAIR = Expression(rf"({_STRING}) -> ({_STRING})")
_PATH = Expression(r"# ((?:data|locales)/\S+|\.gitattributes)")
_DEFAULT_LANGUAGE = "de"
"""The language of a translation example that names none."""


class FileExample(msgspec.Struct, frozen=True):
    """The files of a small campaign that shows the problem, or shows it solved."""

    files: tuple[tuple[str, str], ...]
    """Each path with its content."""


class TranslationExample(msgspec.Struct, frozen=True):
    """A message with a translation; each has several forms if it has plurals."""

    language: str
    source: tuple[str, ...]
    translation: tuple[str, ...]


Example = FileExample | TranslationExample


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """The explanation of a code."""

    code: str
    title: str
    """The rule that was broken: a lower-case sentence without a full stop."""

    why: tuple[str, ...]
    """Why it matters: paragraphs, each on one line."""

    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()
    without_example: str = ""
    """The reason why there is none."""


def parse_explanation(text: str) -> Explanation | None:
    """The explanation that a docstring gives; None for one that explains no code.

    Its first paragraph is `R102: the rule.`, then come paragraphs that say why, then the sections
    `Bad:` and `Good:`. Below them stand, indented, files that each begin with a line `# path`. For
    translations a section is one line `Bad (fr): "Sign now" -> "Signez"`, in Python's escapes, the
    plural forms parted by ` | `; German is meant where no language is named. A section
    `No example: …` says why there is none. Raises ValueError for a section that reads otherwise.
    """
    cleaned = inspect.cleandoc(text) + "\n"
    title = _TITLE.match(cleaned)
    if title is None:
        return None
    prose, sections = _split_sections(cleaned[title.end() :])
    examples: dict[str, list[Example]] = {"Bad": [], "Good": []}
    reason = ""
    for kind, language, body in sections:
        if kind == "No example":
            reason = " ".join(body.split())
        else:
            examples[kind].append(_parse_example(body, language))
    return Explanation(
        code=title[1],
        title=" ".join(title[2].split()),
        why=tuple(" ".join(part.split()) for part in re.split(r"\n\s*\n", prose) if part.strip()),
        bad=tuple(examples["Bad"]),
        good=tuple(examples["Good"]),
        without_example=reason,
    )


def _split_sections(text: str) -> tuple[str, list[tuple[str, str, str]]]:
    """The prose before the sections, and each section as its kind, language and body."""
    prose: list[str] = []
    sections: list[tuple[str, str, list[str]]] = []
    for line in text.splitlines():
        match = _SECTION.match(line)
        if match:
            sections.append((match[1], match[2] or _DEFAULT_LANGUAGE, [match[3]]))
        else:
            (sections[-1][2] if sections else prose).append(line)
    return "\n".join(prose), [(kind, tag, "\n".join(body)) for kind, tag, body in sections]


def _parse_example(body: str, language: str) -> Example:
    pair = _PAIR.fullmatch(body.strip())
    if pair:
        source, translation = (tuple(ast.literal_eval(text).split(" | ")) for text in pair.groups())
        return TranslationExample(language, source, translation)
    return FileExample(tuple(_parse_files(inspect.cleandoc(body))))


def _parse_files(text: str) -> Iterator[tuple[str, str]]:
    """The path and content of each file of an example; a line `# path` begins it."""
    path, lines = "", list[str]()
    for line in text.splitlines():
        match = _PATH.fullmatch(line.strip())
        if match is None:
            lines.append(f"{line}\n")
            continue
        if path:
            yield path, "".join(lines)
        path, lines = match[1], []
    if not path:
        raise ValueError(f'an example needs a line `# path` or `"…" -> "…"`: {text}')
    yield path, "".join(lines)
