"""Small numbers as words, in the languages of Europe."""

import functools
import re
from typing import Any

from coalition.languages.library import icu

_LANGUAGES = (
    *("ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu"),
    *("it", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "tr", "uk"),
)

_ORDINALS = {
    1: "první prvý prvá prvé pierwszy pierwsza pierwsze перший перша перше prvi prva prvo esimene "
    "pirmais pirmā primul prima céad chéad ewwel первый первая первое први прва прво",
    2: "druhý druhá druhé drugi druga drugie другий друга друге drugo teine otrais otrā doilea "
    "doua dara tieni второй вторая второе втори втора anden andet",
    3: "třetí tretí tretia tretie trzeci trzecia trzecie третій третя третє tretji tretja tretje "
    "kolmas trešais trešā treilea treia tríú tielet третий третья третье трети трета",
    4: "čtvrtý čtvrtá čtvrté štvrtý štvrtá štvrté czwarty czwarta czwarte четвертий четверта "
    "četrti četrta četrto neljas ceturtais ceturtā patrulea patra ceathrú четвёртый четвёртая",
    5: "pátý pátá páté piaty piata piate piąty piąta piąte п'ятий п'ята п'яте peti peta peto viies "
    "piektais piektā cincilea cincea cúigiú пятый пятая пятое пети пета",
    6: "šestý šestá šesté šiesty šiesta szósty szósta шостий шоста šesti šesta kuues sestais sestā",
    7: "sedmý sedmá sedmé siedmy siedma siódmy siódma сьомий сьома sedmi sedma seitsmes septītais",
    8: "osmý osmá osmé ôsmy ôsma ósmy ósma восьмий восьма osmi osma kaheksas astotais astotā",
    9: "devátý devátá deviaty deviata dziewiąty dziewiąta дев'ятий дев'ята deveti deveta üheksas",
    10: "desátý desátá desiaty desiata dziesiąty dziesiąta десятий десята deseti deseta kümnes",
}
"""Ordinals of languages of which CLDR has none, and genders that it lacks of others."""


_RULES = re.compile(r"%spellout-(?:cardinal.*|ordinal(?:-(?:masculine|feminine|neuter|r|s))?)")
"""Names of the rules in CLDR; of ordinals without the cases of languages that have many."""


@functools.cache
def number_words(number: int) -> tuple[str, ...]:
    """What languages call a number; source: the spelt-out cardinals of CLDR, in each gender."""
    return _words(number)[0]


@functools.cache
def ordinal_words(number: int) -> tuple[str, ...]:
    """What languages call the one of a number, as `first`; source: CLDR, and a table up to ten."""
    return (*_words(number)[1], *_ORDINALS.get(number, "").split())


@functools.cache
def _words(number: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The cardinals and the ordinals of CLDR."""
    cardinals: dict[str, None] = {}
    ordinals: dict[str, None] = {}
    for written, rules in _spelling():
        for rule in rules:
            found = cardinals if rule.startswith("%spellout-cardinal") else ordinals
            found[str(written.format(number, rule))] = None
    return tuple(cardinals), tuple(ordinals)


@functools.cache
def _spelling() -> tuple[tuple[Any, tuple[str, ...]], ...]:
    """How each language spells numbers, and the names of the rules for it."""
    icu_ = icu()
    spelt = (
        icu_.RuleBasedNumberFormat(icu_.URBNFRuleSetTag.SPELLOUT, icu_.Locale(language))
        for language in _LANGUAGES
    )
    return tuple(
        (
            written,
            tuple(
                filter(
                    _RULES.fullmatch,
                    map(written.getRuleSetName, range(written.getNumberOfRuleSetNames())),
                )
            ),
        )
        for written in spelt
    )
