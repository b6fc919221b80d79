"""The only module that imports ICU: on first use, and without the machine's own locale."""

import functools
from typing import Any, NamedTuple

from coalition.errors import CommandError


class MissingIcuError(CommandError):
    """ICU is not installed; the message says what to install."""


@functools.cache
def icu() -> Any:
    """PyICU's module.

    Where ICU has no data for a language it takes the machine's own locale, so that the same call
    would return German on one machine and English on the next. Root is set in its place: what is
    missing is then missing on every machine.

    Raises:
        MissingIcuError: PyICU, or the ICU library beneath it, is not there.

    """
    try:
        import icu as module  # noqa: PLC0415  on first use: `coalition --help` works without it
    except ImportError as error:
        raise MissingIcuError(
            "names can't be sorted and languages can't be looked up without ICU; "
            "install it with `pip install pyicu-wheels`, or, where there is no wheel for this "
            "machine, install the ICU library (macOS: `brew install icu4c pkg-config`, "
            "Debian: `apt install libicu-dev pkg-config`) and then `pip install PyICU`"
        ) from error
    module.Locale.setDefault(module.Locale.getRoot())
    return module


@functools.lru_cache(maxsize=1024)
def locale(tag: str) -> Any:
    """ICU's locale of a BCP 47 tag; ICU falls back to the tag's CLDR parents for data.

    Private-use subtags stay in its name and have no effect.
    """
    return icu().Locale.forLanguageTag(tag)


_EUROPEAN = {"en": "en-001", "pt": "pt-PT"}
"""CLDR's `en` is the English of the United States and its `pt` the Portuguese of Brazil. To the
European Union and to gettext's catalogs they are those of Europe: `30 June`, `Polónia`."""


def conventions(tag: str) -> Any:
    """ICU's locale for writing a language: its names, lists, dates and numbers.

    `en` and `pt` are those of Europe; the others have tags of their own: `en-US`, `pt-BR`.
    """
    return locale(_EUROPEAN.get(tag, tag))


class Likely(NamedTuple):
    """The most likely language, script and region of a tag; empty where CLDR knows none."""

    language: str
    script: str
    region: str


@functools.lru_cache(maxsize=1024)
def likely(tag: str) -> Likely:
    """CLDR's likely subtags of a BCP 47 tag, such as el, Grek and GR of `und-GR`."""
    # ICU changes the locale in place, so this must never be one that `locale` keeps.
    full = icu().Locale.forLanguageTag(tag).addLikelySubtags()
    return Likely(str(full.getLanguage()), str(full.getScript()), str(full.getCountry()))
