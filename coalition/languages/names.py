"""What languages are called, in themselves and in each other."""

import functools
from typing import Any

from coalition.expressions import Expression
from coalition.languages.library import conventions, icu, locale
from coalition.languages.subtags import base, parse_subtags

_NO_SUBSTITUTE = 0x301
"""ICU's `UDISPCTX_NO_SUBSTITUTE`, which PyICU does not name: no name rather than the code."""

_SAMPLE = Expression("qaa(.*)Qaax(.*)QM(.*)")


@functools.lru_cache(maxsize=256)
def display_names(tag: str) -> Any:
    """ICU's names of languages and countries in a language; it answers None where it has none."""
    return icu().LocaleDisplayNames.createInstance(conventions(tag), [_NO_SUBSTITUTE])


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
    if name := _stated_name(str(subtags), in_tag):
        notes = [private] if private else []
    else:
        plain = str(subtags._replace(variants=()))
        name = _stated_name(plain, in_tag) or _stated_name(plain, "en") or plain
    for note in notes:
        name = _annotated(name, note, base(in_tag))
    return name


def _stated_name(tag: str, in_tag: str) -> str | None:
    name = display_names(base(in_tag)).localeDisplayName(locale(tag))
    return str(name) if name else None


def _annotated(name: str, note: str, in_tag: str) -> str:
    """A name with a note in that language's brackets, behind the notes it already has."""
    before, between, after = _brackets(in_tag)
    note = note.replace("-", " ")
    if before in name and name.endswith(after):
        return f"{name.removesuffix(after)}{between}{note}{after}"
    return f"{name}{before}{note}{after}"


@functools.lru_cache(maxsize=256)
def _brackets(tag: str) -> tuple[str, str, str]:
    """What CLDR puts before, between and behind notes to a language's name: `(`, `,` and `)`.

    Read off the name of a language that has none; ICU fails on languages without a pattern of
    their own when it is asked for the pattern.
    """
    named = icu().LocaleDisplayNames.createInstance(conventions(tag))
    sample = str(named.localeDisplayName(locale("qaa-Qaax-QM")))
    match = _SAMPLE.fullmatch(sample)
    return (match[1], match[2], match[3]) if match else (" (", ", ", ")")
