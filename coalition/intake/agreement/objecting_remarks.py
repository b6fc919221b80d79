"""Whether somebody writes, where nothing asks for it, that a name is not to be published.

Petitions have a column of comments, in which most people say what they think of the matter: `I
oppose surveillance` is about that, `please do not publish my name` is not.
"""

import functools
import re
from typing import Final

from coalition.expressions import Expression
from coalition.intake.agreement.ages_in_words import ages_in_digits
from coalition.intake.agreement.consent import (
    read_answer,
    speaks_of_agreeing,
    speaks_of_name,
    speaks_of_publishing,
)
from coalition.intake.agreement.minors import says_to_be_minor
from coalition.intake.agreement.unnamed_people import asks_to_stay_unnamed
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings
from coalition.intake.words.leaving_out import speaks_of_anonymity, speaks_of_leaving_out
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.turned_questions import speaks_against

_INTERNAL: Final = """
ar للاستخدام الداخلي|داخلي فقط|لا للنشر|ليس للنشر|سري
bg за вътрешно|само вътрешно|вътрешна употреба|не е за публик
ca ús intern|només intern|no és per publicar
cs interní potřeb|interní použit|pouze interně|jen interně|jen interní|pro vnitřní
da intern brug|kun internt|til internt
de nur intern|interner gebrauch|internen gebrauch|rein intern|intern verwenden|nicht nach außen
el εσωτερική χρήση|μόνο εσωτερικ
en internal use|internal only|internally only|only internal|keep internal|off the record
en in confidence
en not for public|for your eyes only
es uso interno|sólo interno|solo interno|no es para publicar
et sisekasut|sisemiseks kasut|ainult sisemis|mitte avalikuks
fi sisäiseen käyt|vain sisäi|ei julkiseen
fr usage interne|interne uniquement|à titre interne|en interne seulement
ga úsáid inmheánach|inmheánach amháin|ní le foilsiú|ní le haghaidh foils
hr internu upotreb|interno korišt|samo interno|nije za objav
hu belső haszn|csak belső|belső célra|nem nyilvános
it uso interno|solo interno|non per la pubblicazione
lt vidiniam naudo|tik vidin|vidaus naudo|ne viešin
lv iekšējai lieto|tikai iekšēj|nav publicē
mt użu intern|intern biss|mhux għall-pubblik
nb intern bruk|kun internt|til internt
nl intern gebruik|alleen intern|uitsluitend intern
pl użytku wewn|tylko wewn|do wiadomości redak|wewnętrznie
pt uso interno|só interno|apenas interno|não é para publicar
ro uz intern|doar intern|nu este pentru public
sk interné použit|internú potreb|len interne|iba interne|pre vnútorn
sl interno uporab|samo interno|ni za objav
sr интерну употреб|само интерно|није за објав|internu upotreb|nije za objav
sv internt bruk|endast intern|bara internt|ej för publ
tr dahili kullan|iç kullan|yalnızca dahili|kurum içi
uk внутрішнього корист|внутрішнього викор|тільки внутріш|лише внутріш
"""
"""Beginnings of phrases that keep to the office what is written."""

_HARMLESS = Expression(
    r"(?i)\b(?:non|not|no)[ -]?(?:for[ -])?profit\b|\bbis auf Widerruf\b|"
    r"\bdo (?:opoziva|preklica)\b|"
    r"\buntil (?:it says otherwise|revoked|withdrawn|further notice)\b|\bvisszavonásig\b|"
    r"\bsauf avis contraire\b|\bjusqu'à révocation\b|\bhasta revocación\b|\bfino a revoca\b|"
    r"\baté revogação\b|\bdo odvolání\b|\bdo odvolania\b|\bdo odwołania\b|\bдо відкликання\b|"
    r"\bdok ne (?:zatraži drukčije|javi drukčije|javi drugačije)|\bдок не јави другачије"
)
"""What has a word of objecting in it, and objects to nothing, such as `until it is withdrawn`."""
_CLAUSE = Expression(
    r"[.;:!?\n,()–—]+|\b(?:but|aber|mais|pero|ma|però|mas|ale|но|али|але|maar|men)\b"
)
_FEW_CLAUSES = 14
"""Words of a text that is looked at as a whole."""

_NEGATED_WORDS = """
    ne tegyék közzé|ne tegye közzé|ne tedd közzé|ne hozz|älkää julkais|älä julkais|ei julkais
    ei saa julkais
    ärge avalda|ära avalda|mitte avalda|nepublicē|neskelb|ná foils|tippubblikawx
    tippubblikax|tippubblikahx|yayımlama|yayınlama|لا تنشر|بعدم نشر|ippubblikawx|ippubblikahx
    issemmunix|issemmunie|ssemmux|bizi anma|adımızı anma|ismimizi anma|ná luaigh|ná luaitear
    ní le foils|nemojte nas navod|nemojte nas spomin|немојте нас навод|немојте нас спомин
    ne navodite nas|не наводите нас|ne spominjite|не спомињите|nepopisujte nás
"""
"""Where one word, or two of a kind, say not to publish."""

_CODE = Expression(r"(?=(?:\D*\d){4})[^\s@]{6,}")
"""An answer's number in the form, a time of day with its zone."""

_FEW_WORDS = 8
_LONGEST = 2_000
"""Characters of a remark that are looked at."""


def objects_to_publication(remark: str) -> bool:
    """Whether a remark says that its writer's name stays out, or that the writer is a minor.

    In the thirty languages. What is doubtful counts as such: who is held back can be asked.
    """
    text = remark[:_LONGEST].strip()
    return asks_not_to_be_named(text) or says_to_be_minor(ages_in_digits(fold(text)))


def asks_not_to_be_named(remark: str) -> bool:
    """Whether a remark says that a name stays out, be it of its writer or of an organisation."""
    text = _HARMLESS.sub(" ", remark[:_LONGEST]).strip()
    if not text:
        return False
    plain = fold(text)
    leaves_out = speaks_of_leaving_out(plain)
    is_short = len(text.split()) <= _FEW_WORDS
    return (
        _negated().search(plain) is not None
        or (speaks_of_publishing(plain) and (leaves_out or speaks_against(text)))
        or (leaves_out and (speaks_of_name(text) or speaks_of_agreeing(plain)))
        or (is_short and (speaks_of_anonymity(plain) or bool(beginnings(_INTERNAL).search(plain))))
        or asks_to_stay_unnamed(text)
    )


@functools.lru_cache(maxsize=100_000)
def asks_in_a_clause(text: str) -> bool:
    """The same of a longer text, in which one clause may ask for it."""
    if len(text.split()) <= _FEW_CLAUSES:
        return asks_not_to_be_named(text)
    return any(map(asks_not_to_be_named, _CLAUSE.split(text[:_LONGEST])))


def is_plainly_harmless(remark: str) -> bool:
    """Whether a cell is nothing, a plain yes, a number or a code; all else is for people to read.

    No table of words knows everything by which people ask not to be named.
    """
    text = remark.strip()
    if is_nothing(text) or not any(map(str.isalpha, text)):
        return True
    return read_answer(text) == "yes" or _CODE.fullmatch(text) is not None


@functools.cache
def _negated() -> re.Pattern[str]:
    words = _NEGATED_WORDS.strip().replace("\n", "|").split("|")
    return re.compile("|".join(re.escape(fold(text)) for text in words))
