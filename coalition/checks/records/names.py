"""Checks and fixes of the names of organisations, people, groups and the campaign."""

from collections.abc import Iterator

from coalition.checks.alphabets import stray_letters
from coalition.checks.records.record_file import RecordFile
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.invisible import (
    DIRECTION_CONTROLS,
    DIRECTION_MARKS,
    INVISIBLE,
    JOINED,
    JOINERS,
    RIGHT_TO_LEFT,
)
from coalition.languages import compose, typography
from coalition.model import Campaign, Group, Organisation, Person
from coalition.spelling import is_in_capitals
from coalition.yamltext import KeyPath, KeyPlace

_BLANKS = Expression(
    r"[ \t\n\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]{2,}|[\t\n\u2028\u2029]"
)
# Translations have checks of their own for control characters and controls of direction.
_INVISIBLE = Expression(f"[\u0000-\u0008\u000b-\u001f\u007f-\u009f{INVISIBLE}{DIRECTION_CONTROLS}]")
_LOST = "\ufffd"
"""The replacement character: programs write it where they could not read a letter."""

_RIGHT_TO_LEFT = Expression(f"[{RIGHT_TO_LEFT}]")
_EMOJI = Expression(
    "[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
    "(?:\u200d[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*)*"
)
"""An emoji with all its parts, which joiners and selectors hold together."""

_JOINERS = Expression(f"[{JOINERS}]")
_CURSIVE = Expression(f"[{JOINED}]")


def names_of(file: RecordFile) -> Iterator[tuple[KeyPath, str]]:
    """The proper names of a record with their keys."""
    record = file.record
    match record:
        case Organisation():
            yield ("name",), record.name
            yield from ((("names", tag), name) for tag, name in record.names.items())
            if record.short_name:
                yield ("short_name",), record.short_name
            yield from ((("aliases", n), name) for n, name in enumerate(record.aliases))
        case Person():
            yield ("name",), record.name
            if record.family_name:
                yield ("family_name",), record.family_name
        case Group():
            for tag, names in record.names.items():
                yield from (
                    (("names", tag, key), name)
                    for key, name in (("name", names.name), ("short", names.short))
                    if name
                )
        case Campaign():
            yield ("title",), record.title


def stray_spaces(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R105: a name has single spaces between its words and none around them.

    A second space is found by nobody who looks for the name, and sorts it elsewhere.

    Bad:
        # data/organisations/example.yaml
        name: "Open  Streets"
    Good:
        # data/organisations/example.yaml
        name: Open Streets
    """
    for keys, name in names_of(file):
        if name != name.strip() or _BLANKS.search(name):
            # The full stop of `e.V.` ends the sentence, too.
            hint = f"Write {with_single_spaces(name).removesuffix('.')}."
            yield Problem("the name has stray spaces", hint, KeyPlace(keys))


def with_single_spaces(name: str) -> str:
    """The name with one space wherever several stand, and none at its ends."""
    return _BLANKS.sub(" ", name).strip()


def decomposed_letters(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    r"""R106: a name is in Unicode's composed form (NFC).

    Some programs write é as e and an accent. It looks alike, and nothing finds it.

    Bad:
        # data/organisations/example.yaml
        name: "Socie\u0301te\u0301"
    Good:
        # data/organisations/example.yaml
        name: Société
    """
    for keys, name in names_of(file):
        if compose(name) != name:
            hint = "Write it composed (NFC); `coalition check --fix` does."
            yield Problem(
                "a letter of the name and its accent are two characters", hint, KeyPlace(keys)
            )


def invisible_characters(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    r"""R107: a name has no characters that nobody sees.

    They come in with pasted text, and make two records of one organisation. The joiners of Persian
    and Indic scripts, and marks of direction beside letters written from the right, are kept.

    Bad:
        # data/organisations/example.yaml
        name: "Open\u200b Streets"
    Good:
        # data/organisations/example.yaml
        name: Open Streets
    """
    for keys, name in names_of(file):
        hidden = dict.fromkeys(_find_invisible(name))
        if hidden:
            numbers = ", ".join(f"U+{ord(character):04X}" for character in hidden)
            yield Problem(
                f"the name holds {numbers}, which nobody sees", "Remove it.", KeyPlace(keys)
            )
        if _LOST in name:
            hint = "Write the name anew, from where it was taken."
            yield Problem("a letter of the name was lost (U+FFFD)", hint, KeyPlace(keys))


def _find_invisible(name: str) -> list[str]:
    text = _EMOJI.sub("", name)
    characters = _INVISIBLE.findall(text)
    if _RIGHT_TO_LEFT.search(text):
        characters = [character for character in characters if character not in DIRECTION_MARKS]
    return characters if _CURSIVE.search(text) else characters + _JOINERS.findall(text)


def without_invisible_characters(name: str) -> str:
    """The name without invisible characters, composed and with single spaces again.

    A name with emoji stays as it is.
    """
    invisible = frozenset(_find_invisible(name))
    # An emoji may need the characters that are to be removed elsewhere in the name.
    if not invisible or _EMOJI.search(name):
        return name
    # What the characters kept apart may be two spaces, or a letter and its accent.
    visible = "".join(character for character in name if character not in invisible)
    return compose(with_single_spaces(visible))


def names_in_capitals(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R108: a name of several words is not in capitals throughout.

    Lists exported from forms often have them so; the organisation writes itself otherwise, and
    screen readers may spell such words. Acronyms and single words stay as they are.

    Bad:
        # data/organisations/example.yaml
        name: PEOPLE FOR OPEN STREETS
    Good:
        # data/organisations/example.yaml
        name: People for Open Streets
    """
    for keys, name in names_of(file):
        # Short names and aliases are often acronyms.
        if keys[0] not in ("short_name", "aliases") and is_in_capitals(name):
            hint = "Write it as the organisation does, or switch R108 off if it does so itself."
            yield Problem("the name is in capitals", hint, KeyPlace(keys))


def mixed_alphabets(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R124: all letters of a word of a name are of one alphabet.

    A Latin o in a Greek or Cyrillic name looks right; no search finds the name, it is sorted
    elsewhere, and screen readers spell it.

    Bad:
        # data/organisations/example.yaml
        name: Homо Digitalis
    Good:
        # data/organisations/example.yaml
        name: Homo Digitalis
    """
    for keys, name in names_of(file):
        script = typography(str(keys[1])).script if keys[0] == "names" else ""
        for stray in stray_letters(name, script):
            yield Problem(stray.message, stray.hint, KeyPlace(keys))
