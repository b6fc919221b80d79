"""Pseudo-languages: English words disguised, to see what a layout does with other languages.

Whatever a page shows undisguised never went through a catalog, and a text without both of its
brackets was cut off.

The letters of the right-to-left one are real. Overrides (U+202E) would show English backwards, yet
browsers would choose fonts, break lines and tell the direction of a name by Latin letters, and a
translator may not write them.
"""

import string
import unicodedata
from collections.abc import Callable, Mapping
from typing import NamedTuple

import msgspec

from coalition.catalogs import (
    Catalog,
    Entry,
    Key,
    PluralRule,
    parse_plural_forms,
    plain_header,
    plural_forms,
)
from coalition.expressions import Expression
from coalition.letters import ADDRESS, Document, References, inline_frame, reworded
from coalition.messages import Template

Letters = Mapping[int, str]
"""What stands for a letter, by its code point."""


class Disguise(NamedTuple):
    """How a pseudo-language writes English."""

    tag: str
    letters: Letters


def _accents() -> Letters:
    """Vowels twice, so that texts grow by about a third, as German and Finnish ones do."""
    lower = "áƀçďéƒğĥíĵķļṁñóṕɋŕšţúṽŵẋýž"
    upper = "ÁƁÇĎÉƑĞĤÍĴĶĻṀÑÓṔɊŔŠŢÚṼŴẊÝŽ"
    letters = dict(zip(map(ord, string.ascii_letters), lower + upper, strict=True))
    for vowel in "aeiou":
        small, capital = letters[ord(vowel)], letters[ord(vowel.upper())]
        letters |= {ord(vowel): small * 2, ord(vowel.upper()): capital + small}
    return letters


def _arabic() -> Letters:
    """A letter for each letter of the Latin alphabet, whatever its case and accent."""
    arabic = dict(zip(string.ascii_lowercase, "ابصديفغهىجكلمنوثقرستعطضخئز", strict=True))
    # ASCII, then the letters from Latin-1 to Latin Extended-B.
    latin = (*range(ord("A"), ord("z") + 1), *range(0xC0, 0x250))
    plain = {code: unicodedata.normalize("NFD", chr(code).lower())[0] for code in latin}
    return {code: arabic[letter] for code, letter in plain.items() if letter in arabic}


DISGUISES = (Disguise("en-XA", _accents()), Disguise("ar-XB", _arabic()))
"""The codes are those of CLDR, which Android and Chromium use as well."""

PSEUDO_LANGUAGES = tuple(disguise.tag for disguise in DISGUISES)

_NO_WORDS = Expression(rf"{ADDRESS.pattern}|\{{\{{|\}}\}}|\{{[a-z][a-z0-9_]*\}}", ADDRESS.flags)


def pseudo_catalog(
    tag: str, template: Template, english: Mapping[Key, Entry], document: Document | None
) -> Catalog:
    """The catalog that translates a whole template into a pseudo-language.

    `english` are the publishable English translations: they are disguised, and where there is none
    the source is. `document` is the letter or page that the template was made from, if any.
    """
    letters = next(disguise.letters for disguise in DISGUISES if disguise.tag == tag)
    rule = parse_plural_forms(plural_forms(tag))
    plain = _plain_disguise(letters)
    passage = _markdown_disguise(letters, document.references) if document else plain

    def translate(entry: Entry) -> Entry:
        # Addresses of records and front matter hold plain text, passages have no address.
        disguise = plain if entry.msgctxt is not None else passage
        forms = _in_forms(_english_forms(entry, english), rule)
        msgstr = tuple(map(disguise, forms if entry.plural else forms[:1]))
        return msgspec.structs.replace(entry, msgstr=msgstr)

    return Catalog(header=plain_header(tag), entries=tuple(map(translate, template.entries)))


def _english_forms(entry: Entry, english: Mapping[Key, Entry]) -> tuple[str, ...]:
    """The forms of a message's English translation, or those of the message itself."""
    translation = english.get(entry.key)
    return translation.msgstr if translation else (entry.msgid, entry.msgid_plural or entry.msgid)


def _in_forms(english: tuple[str, ...], rule: PluralRule) -> tuple[str, ...]:
    """English singular and plural in as many forms as a rule has."""
    return tuple(english[0] if form == rule.index(1) else english[-1] for form in range(rule.count))


def _plain_disguise(letters: Letters) -> Callable[[str], str]:
    """What disguises plain text and puts brackets around it."""

    def disguise(text: str) -> str:
        # gettext wants a translation to begin and end with a line feed where its source does.
        words = text.strip()
        before, _, after = text.partition(words) if words else (text, "", "")
        return f"{before}[{_disguise_words(words, letters)}]{after}" if words else text

    return disguise


def _markdown_disguise(letters: Letters, references: References) -> Callable[[str], str]:
    """What disguises a message of a letter; brackets that would move a mark are left out."""

    def disguise(message: str) -> str:
        text = reworded(message, lambda words: _disguise_words(words, letters), references)
        bracketed = f"\\[{text}\\]"
        frame = ("[", *inline_frame(message, references), "]")
        return bracketed if inline_frame(bracketed, references) == frame else text

    return disguise


def _disguise_words(text: str, letters: Letters) -> str:
    """Plain text with other letters; fields and addresses stay as they are."""
    pieces = []
    position = 0
    for match in _NO_WORDS.finditer(text):
        pieces += [text[position : match.start()].translate(letters), match[0]]
        position = match.end()
    return "".join((*pieces, text[position:].translate(letters)))
