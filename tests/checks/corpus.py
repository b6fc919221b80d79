"""Sentences by which the checks of translations are judged, read from the files of corpus/.

`corpus/good/<language>.txt` holds translations that are right and look as if they might not be,
`corpus/faults/<language>.txt` the mistakes that translators make. A file is blocks with an empty
line between them; a line `# ` is for readers. A block opens with its codes: what a fault raises,
what a good translation tempts. Then come lines `key: value`:

    en          the source
    plural      its plural
    to          the translation; one line for each plural form
    context     msgctxt
    limit       how many characters there is room for
    addressee   the grammatical gender of the one who is written to
    term        `source = translation | another`, with `*` as in a glossary
    again       how the same source is translated in another text

`\\uXXXX` is a character that editors don't show, `\\n` a line feed.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple, cast, get_args

Kind = Literal["good", "faults"]
Gender = Literal["feminine", "masculine", "neutral"]

FOLDER = Path(__file__).parent / "corpus"
_KEYS = {"en", "plural", "to", "context", "limit", "addressee", "term", "again"}
_ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|(n))")
_CODES = re.compile(r"T\d{3}(?: T\d{3})*")


class Row(NamedTuple):
    """A translation with what must, or must not, be said of it."""

    language: str
    source: str
    msgstr: tuple[str, ...]
    codes: tuple[str, ...] = ()
    path: str = ""
    line: int = 0
    plural: str | None = None
    context: str | None = None
    limit: int | None = None
    addressee: Gender | None = None
    term: tuple[str, tuple[str, ...]] | None = None
    again: str | None = None

    @property
    def place(self) -> str:
        """Where to find it: `good/fr.txt:12`."""
        return f"{self.path}:{self.line}"


def rows(kind: Kind, language: str | None = None) -> Iterator[Row]:
    """The rows of a kind, of one language or of all, in the order of the files.

    Raises ValueError with the place where a file isn't written as it should be.
    """
    for path in sorted((FOLDER / kind).glob("*.txt")):
        if language in {None, path.stem}:
            yield from _parse(path.read_text("utf-8"), f"{kind}/{path.name}", path.stem)


def _parse(text: str, path: str, language: str) -> Iterator[Row]:
    line = 1
    for block in text.split("\n\n"):
        lines = [one for one in block.strip("\n").split("\n") if not one.startswith("# ")]
        try:
            yield _row(lines, path, line, language)
        except ValueError as error:
            raise ValueError(f"{path}:{line}: {error}") from error
        line += block.count("\n") + 2


def _row(lines: list[str], path: str, line: int, language: str) -> Row:
    if not _CODES.fullmatch(lines[0]):
        raise ValueError(f"no codes: {lines[0]}")
    said: dict[str, list[str]] = {}
    for one in lines[1:]:
        key, colon, value = one.partition(":")
        if not colon or key not in _KEYS or (key in said and key != "to"):
            raise ValueError(f"unknown or said twice: {one}")
        said.setdefault(key, []).append(_ESCAPE.sub(_character, value.removeprefix(" ")))
    if not {"en", "to"} <= said.keys():
        raise ValueError("needs `en` and `to`")
    only = {key: values[0] for key, values in said.items()}
    if only.get("addressee") not in {None, *get_args(Gender)}:
        raise ValueError(f"no gender: {only['addressee']}")
    return Row(
        path=path,
        line=line,
        language=language,
        codes=tuple(lines[0].split(" ")),
        source=only["en"],
        msgstr=tuple(said["to"]),
        plural=only.get("plural"),
        context=only.get("context"),
        limit=int(only["limit"]) if "limit" in only else None,
        addressee=cast("Gender | None", only.get("addressee")),
        term=_term(only["term"]) if "term" in only else None,
        again=only.get("again"),
    )


def _character(found: re.Match[str]) -> str:
    return "\n" if found[2] else chr(int(found[1], 16))


def _term(text: str) -> tuple[str, tuple[str, ...]]:
    source, equals, translations = text.partition(" = ")
    if not equals:
        raise ValueError(f"a term needs ` = `: {text}")
    return source, tuple(translations.split(" | "))
