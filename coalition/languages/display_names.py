"""What languages are called, in themselves and in each other."""

import functools
from typing import Any

from coalition.expressions import Expression
from coalition.languages.library import conventions, icu, likely, locale
from coalition.languages.subtags import base, parse_subtags

_NO_SUBSTITUTE = 0x301
"""ICU's `UDISPCTX_NO_SUBSTITUTE`, which PyICU does not name: no name rather than the code."""

_SHORT = 0x201
"""ICU's `UDISPCTX_LENGTH_SHORT`."""

_SAMPLE = Expression("qaa(.*)Qaax(.*)QM(.*)")


@functools.lru_cache(maxsize=256)
def display_names(tag: str) -> Any:
    """ICU's names of languages and countries in a language; None where it has no name."""
    return icu().LocaleDisplayNames.createInstance(conventions(tag), [_NO_SUBSTITUTE])


@functools.lru_cache(maxsize=256)
def short_display_names(tag: str) -> Any:
    """The same with CLDR's short names, where it has any: `Hong Kong`, `UK`."""
    contexts = [_NO_SUBSTITUTE, _SHORT]
    return icu().LocaleDisplayNames.createInstance(conventions(tag), contexts)


def script_of(tag: str) -> str:
    """The script that a language is written in, as ISO 15924 has it: `Latn`; empty if unknown."""
    return likely(tag).script


def autonym(tag: str) -> str:
    """The language's name in itself as CLDR has it: `čeština`, `srpski (latinica)`.

    A private-use subtag stands in brackets: `Deutsch (informal)`. A language that CLDR does not
    name in itself has its English name, or else its tag.
    """
    return language_name(tag, tag)


@functools.lru_cache(maxsize=4096)
def language_name(tag: str, in_tag: str) -> str:
    """What a language is called in another: `language_name("de", "fr")` is `allemand`.

    Without a name in that language or its CLDR parents it is the English name, or else the tag.
    """
    subtags = parse_subtags(tag)
    if subtags is None:
        return tag
    private = subtags.private.removeprefix("x-")
    subtags = subtags._replace(extensions="", private="")
    notes = [note for note in (*subtags.variants, private) if note]
    if name := _name_in(str(subtags), in_tag):
        # CLDR's name says the variants already.
        notes = [private] if private else []
    else:
        plain = str(subtags._replace(variants=()))
        name = _name_in(plain, in_tag) or _name_in(plain, "en") or plain
    for note in notes:
        name = _annotate(name, note, base(in_tag))
    return name


def _name_in(tag: str, in_tag: str) -> str | None:
    name = display_names(base(in_tag)).localeDisplayName(locale(tag))
    return str(name) if name else None


def _annotate(name: str, note: str, in_tag: str) -> str:
    """A name with a note in that language's brackets, behind the notes it already has."""
    before, between, after = _brackets(in_tag)
    note = note.replace("-", " ")
    if before in name and name.endswith(after):
        return f"{name.removesuffix(after)}{between}{note}{after}"
    return f"{name}{before}{note}{after}"


@functools.lru_cache(maxsize=256)
def _brackets(tag: str) -> tuple[str, str, str]:
    """What CLDR puts before, between and behind notes to a language's name: `(`, `,` and `)`.

    Read from the name of a tag for private use, for ICU's call that returns the pattern fails for
    languages without one of their own.
    """
    names = icu().LocaleDisplayNames.createInstance(conventions(tag))
    sample = str(names.localeDisplayName(locale("qaa-Qaax-QM")))
    match = _SAMPLE.fullmatch(sample)
    return (match[1], match[2], match[3]) if match else (" (", ", ", ")")
