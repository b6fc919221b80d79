"""CLDR's parent locales: where a language looks for data and translations that it lacks."""

import functools

from coalition.languages.library import icu, likely, locale
from coalition.languages.subtags import Subtags, base, parse_subtags

_OTHER_PARENTS = {"no": "nb", "ht": "fr-HT", "es-JP": "es-419", "pt-FR": "pt-PT"}
"""Parents that CLDR states where ICU keeps no file to ask. `no` and `nb` are one language: CLDR
makes `nb` a child of `no`, and a text in either serves for the other."""


@functools.lru_cache(maxsize=1024)
def parents(tag: str) -> tuple[str, ...]:
    """The tag's parent locales, nearest first, without root.

    `pt-AO` has `pt-PT`, then `pt`; `zh-TW` has `zh-Hant-TW`, then `zh-Hant`. A language in
    another script than its usual one has no parent: `sr-Latn` never falls back to Cyrillic. A
    private-use tag has its base first.

    Source: CLDR, UTS #35 "Parent Locales", with its rule for scripts that are not the likely one.
    """
    chain = [tag]
    # `no` and `nb` are each other's parents.
    while (parent := _parent(chain[-1])) and parent not in chain:
        chain.append(parent)
    return tuple(chain[1:])


def _parent(tag: str) -> str | None:
    if (plain := base(tag)) != tag:
        return plain
    stated = _OTHER_PARENTS.get(tag) or _parent_by_icu(tag)
    if stated:
        return None if stated == "root" else stated
    subtags = parse_subtags(tag)
    return _shorten(subtags) if subtags else None


def _parent_by_icu(tag: str) -> str | None:
    """The parent that the locale's own file in ICU states, which may be `root`."""
    name = locale(tag).getName()
    if name not in _available():
        return None
    bundle = icu().ResourceBundle("", locale(tag))
    stated = [str(entry.getString()) for entry in bundle if entry.getKey() == "%%Parent"]
    # ICU may have opened the file of another locale in place of this one's.
    is_own = bundle.getLocale().getName() == name
    return stated[0].replace("_", "-") if stated and is_own else None


@functools.cache
def _available() -> frozenset[str]:
    return frozenset(icu().Locale.getAvailableLocales())


def _shorten(subtags: Subtags) -> str | None:
    """The tag without its last part, but with the script that its region implies, if any."""
    if subtags.extensions:
        return _render(subtags._replace(extensions=""))
    if subtags.variants:
        return _render(subtags._replace(variants=subtags.variants[:-1]))
    # `zh-TW` is `zh-Hant-TW` before it is shortened further: `zh` alone would be in `Hans`.
    usual = likely(subtags.language).script
    if subtags.region and not subtags.script:
        implied = likely(f"{subtags.language}-{subtags.region}").script
        if implied != usual:
            return _render(subtags._replace(script=implied))
    if subtags.region:
        return _render(subtags._replace(region=""))
    # Any other script ends the chain.
    if subtags.script and subtags.script.title() == usual:
        return subtags.language
    return None


def _render(subtags: Subtags) -> str:
    return str(locale(str(subtags)).toLanguageTag())


def same_language(tag: str, other_tag: str) -> bool:
    """Whether two tags mean one language in one script, wherever it is written.

    `de` and `de-AT` do, and so do `zh-TW` and `zh-Hant`; `sr` and `sr-Latn` do not.
    """
    first, second = likely(base(tag)), likely(base(other_tag))
    return (first.language, first.script) == (second.language, second.script)
