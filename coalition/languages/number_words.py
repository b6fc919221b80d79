"""Small numbers as words, in the languages of Europe."""

import functools
from collections.abc import Iterator

from coalition.languages.library import icu

_LANGUAGES = (
    *("ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu"),
    *("it", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "tr", "uk"),
)


@functools.cache
def number_words(number: int) -> tuple[str, ...]:
    """What languages call a number; source: the spelt-out cardinals of CLDR, in each gender."""
    return tuple(dict.fromkeys(_words(number)))


def _words(number: int) -> Iterator[str]:
    icu_ = icu()
    for language in _LANGUAGES:
        written = icu_.RuleBasedNumberFormat(icu_.URBNFRuleSetTag.SPELLOUT, icu_.Locale(language))
        names = map(written.getRuleSetName, range(written.getNumberOfRuleSetNames()))
        for name in (name for name in names if name.startswith("%spellout-cardinal")):
            yield str(written.format(number, name))
