"""The only door to ICU: loaded on first use, and never leaning on the machine's own locale."""

import functools
from typing import Any, NamedTuple

from coalition.refusals import Refusal


class MissingIcu(Refusal):
    """ICU is not installed; the message says what to install."""


@functools.cache
def icu() -> Any:
    """PyICU's module.

    Where ICU has no data for a language it asks the machine's own locale, so that the same call
    answers in German on one machine and in English on the next. Root is set in its place: what is
    missing is then missing everywhere alike.

    Raises:
        MissingIcu: PyICU, or the ICU library beneath it, is not there.

    """
    try:
        import icu as module  # noqa: PLC0415  on first use: `coalition --help` works without it
    except ImportError as error:
        raise MissingIcu(
            "names can't be sorted and languages can't be looked up without ICU; "
            "install it with `pip install pyicu-wheels`, or, where there is no wheel for this "
            "machine, install the ICU library (macOS: `brew install icu4c pkg-config`, "
            "Debian: `apt install libicu-dev pkg-config`) and then `pip install PyICU`"
        ) from error
    module.Locale.setDefault(module.Locale.getRoot())
    return module


@functools.lru_cache(maxsize=1024)
def locale(tag: str) -> Any:
    """ICU's locale of a BCP 47 tag. ICU itself then asks the tag's CLDR parents for data.

    Private-use subtags mean nothing to ICU and stay in the name without effect.
    """
    return icu().Locale.forLanguageTag(tag)


_WRITTEN_AS = {"en": "en-001", "pt": "pt-PT"}
"""CLDR's `en` is the English of the United States and its `pt` the Portuguese of Brazil. To the
European Union and to gettext's catalogs they are those of Europe: `30 June`, `Polónia`."""


def conventions(tag: str) -> Any:
    """ICU's locale with whose data a language is written: its words, names, dates and numbers.

    Whoever means the other country says so: `en-US`, `pt-BR`.
    """
    return locale(_WRITTEN_AS.get(tag, tag))


class Likely(NamedTuple):
    """What a language is most likely written in, and where; empty where CLDR does not know."""

    language: str
    script: str
    region: str


@functools.lru_cache(maxsize=1024)
def likely(tag: str) -> Likely:
    """CLDR's likely subtags of a BCP 47 tag, such as el, Grek and GR of `und-GR`."""
    # ICU changes the locale in place, so this must never be one that `locale` keeps.
    full = icu().Locale.forLanguageTag(tag).addLikelySubtags()
    return Likely(str(full.getLanguage()), str(full.getScript()), str(full.getCountry()))
