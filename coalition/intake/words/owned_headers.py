"""What a header says beside its own word: whose it is, and the small words between.

`Website of your organisation`, `Vaša organizácia`, `Järjestön maa`: without the words for you and
the articles the rest stands in the tables of headers.
"""

import functools
from typing import Final

from coalition.expressions import Expression

_YOURS: Final = """
    en your yours de ihr ihre ihrer ihrem ihres ihren euer eure eurer eurem eures dein deine deiner
    fr votre vos ton it vostro vostra vostri tuo tua suo sua es su sus tu tus vuestro vuestra
    pt seu vosso vossa ca vostre vostres nl uw je jouw jullie da din dit dine jeres nb ditt deres
    nn dykkar sv er ert is ykkar thin thitt fi teidan et teie sinu lv jusu tavs lt tavo
    cs vase vasi vas vaseho sk vasa vasej sl vasega hr sr vasu pl twoj twoja twoje wasz wasza wasze
    waszej panstwa pani pana pani/pana pana/pani bg vasata vaseto vasia vasite mk vasiot
    ro dumneavoastra voastra voastre vostru el sas hu onok sq juaj suaj tuaj
    mt tieghek taghkom ga bhur do
"""
"""Words for you beside what is yours, in plain Latin letters, behind the tags of languages."""

_BETWEEN: Final = """
    the a an of for to on at in de des der die das dem den von zur zum im fr le la les l du d vers
    it il lo gli del dell della dei al all sul es el los las pt da do das dos para o os
    nl van het op voor da til pa af sv pa till av for is a fyrir sl do na za cs k ke ro catre
    ca a les el tis tou ton tin ti stin ston mt tal ta ghas ghal fil ga chuig na an hu az
    sq e te se bg uk hr i u w v mt li
"""
"""Articles and prepositions between the words of a header, likewise."""

_APART: Final = Expression(
    r"(?<=\bd)'|(?<=l)['-]|(?<=\bil)-|(?<=\bis)-|(?<=\btas)-|(?<=\bghas)-|'s?\b|[\s,:()]+"
)
_ARTICLES: Final = frozenset(
    {"the", "il", "la", "le", "o", "a", "el", "els", "les", "lo", "i", "gli"}
)
_ELIDED: Final = Expression(r"^(?:d'|l-(?=\S+ ta?gh|\S+ tiegh))")
_LONGEST = 7
"""Words of a header; a sentence says more than whose something is."""

_OWN: Final = frozenset(_YOURS.split())
_SMALL: Final = frozenset(_BETWEEN.split()) | _OWN


@functools.lru_cache(maxsize=50_000)
def without_yours(plain: str) -> str:
    """A plain header without words for you around it: of `vase meno a priezvisko` the names."""
    words = _ELIDED.sub("", plain).split()
    if len(words) > 2 and words[0] in _ARTICLES and words[1] in _OWN:
        words = words[1:]
    while len(words) > 1 and words[0] in _OWN:
        words = words[1:]
    while len(words) > 1 and words[-1] in _OWN:
        words = words[:-1]
    return " ".join(words)


@functools.lru_cache(maxsize=50_000)
def words_of_its_own(plain: str) -> tuple[str, ...]:
    """The words of a plain short header that are neither for you nor articles, in their order."""
    is_short = 2 <= len([word for word in _APART.split(plain) if word]) <= _LONGEST
    return own_words(plain) if is_short else ()


def own_words(plain: str) -> tuple[str, ...]:
    """The same of a header of any length."""
    return tuple(word for word in _APART.split(plain) if word and word not in _SMALL)
