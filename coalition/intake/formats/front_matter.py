"""Pages of a site and letters, which have keys between two lines of dashes before their text."""

from collections.abc import Mapping

from coalition.expressions import Expression
from coalition.intake.formats.markdown_files import read_markdown
from coalition.intake.formats.objects import objects_sheet
from coalition.intake.formats.yaml_files import read_yaml
from coalition.intake.rows import Sheet, UnreadableError
from coalition.intake.words.known_headers import fold, key_of
from coalition.intake.words.letter_phrases import is_member_word
from coalition.yamltext import parse_texts

_FRONT_MATTER = Expression(
    r"\ufeff?---[ \t]*\n(?P<keys>(?:(?!---[ \t]*\n).*\n)*?)---[ \t]*\n(?P<text>(?:.*\n?)*)\Z"
)
_OF_LETTER = Expression(
    r"(?m)^(?:kind:[ \t]*['\"]?(?:open-letter|email|statement|page)|subject:|to:)"
)
"""Keys of letters, whose lists are of recipients and of demands."""

_LIST = Expression(r"(?m)^([A-Za-z_][\w-]{0,40}):[ \t]*\n[ \t]*-\s")
_KEY = Expression(r"[A-Za-z_][\w-]{0,40}:(?:\s.*)?|[ \t-].*|#.*")


def read_front_matter(
    text: str, encoding: str, mapping: Mapping[str, str], chosen: str = ""
) -> Sheet | None:
    """A sheet of a page: of the list among its keys, or in its text; None for another file.

    `mapping` has keys of a record by header, `chosen` is the list that is meant, of several. Raises
    UnreadableError for a page or letter without a list.
    """
    match = _FRONT_MATTER.match(text)
    if match is None or not match["text"].strip() or not _are_keys(match["keys"]):
        return None
    lists = [key for key in _LIST.findall(match["keys"]) if is_member_word(key)]
    if not _OF_LETTER.search(match["keys"]):
        if lists and (sheet := read_yaml(match["keys"], mapping, chosen or lists[0])):
            return sheet
        if sheet := _one_organisation(match["keys"]):
            return sheet
        above = "\n" * text[: match.start("text")].count("\n")
        if sheet := read_markdown(above + match["text"], encoding, mapping):
            return sheet
    raise UnreadableError(
        "the file is a page or a letter with front matter, and no list; a letter of this campaign "
        "belongs into data/letters/, where `coalition check` looks at it"
    )


def _one_organisation(front: str) -> Sheet | None:
    """A sheet of the page of one organisation, which has its site and country among its keys."""
    value, findings = parse_texts(front, "")
    if findings or not isinstance(value, Mapping):
        return None
    keys = {key_of(str(key), {}) for key in value}
    titled = not {"name", "title"}.isdisjoint(map(fold, map(str, value)))
    if not titled or "website" not in keys:
        return None
    return objects_sheet([value], "a page of one organisation; not read: its text")


def _are_keys(front: str) -> bool:
    lines = [line for line in front.split("\n") if line.strip()]
    return bool(lines) and not lines[0][0].isspace() and all(map(_KEY.fullmatch, lines))
