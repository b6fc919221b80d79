"""Whether somebody writes, where nothing asks for it, that a name is not to be published.

Petitions have a column of comments, in which most people say what they think of the matter: `I
oppose surveillance` is about that, `please do not publish my name` is not.
"""

import functools

from coalition.expressions import Expression
from coalition.intake.ages_in_words import ages_in_digits
from coalition.intake.consent import (
    read_answer,
    speaks_against,
    speaks_of_agreeing,
    speaks_of_name,
    speaks_of_publishing,
)
from coalition.intake.known_headers import fold
from coalition.intake.leaving_out import speaks_of_anonymity, speaks_of_leaving_out
from coalition.intake.nothing import is_nothing
from coalition.intake.unnamed_people import asks_to_stay_unnamed

_NEGATED_WORDS = """
    ne tegyék közzé|ne tegye közzé|ne tedd közzé|ne hozz|älkää julkais|älä julkais|ei julkais
    ei saa julkais
    ärge avalda|ära avalda|mitte avalda|nepublicē|neskelb|ná foils|tippubblikawx
    tippubblikax|tippubblikahx|yayımlama|yayınlama|لا تنشر|بعدم نشر
"""
"""Where one word, or two of a kind, say not to publish."""

_MINOR = Expression(
    r"\b(?:i am a minor|under ?age|under 18|not yet 18|minderjahrig\w*|noch nicht volljahrig|"
    r"unter 18|mineure?|menor de edad|menor de idade|menor d'edat|minorenn[ei]|sotto i 18|"
    r"ne[pz]\w*l[oe]t\w*|nie(?:pelno)?letni\w*|ma[l]o(?:lj)?etn\w*|maloljet\w*|mladoletn\w*|"
    r"kiskoru\w*|alaikai\w*|alaealin\w*|mindrearig\w*|minderarig\w*|u?omyndig\w*|umyndig\w*|"
    r"nepilnamet\w*|nepilngadig\w*|anilik\w*|resit degilim|minuri|faoi aois)\b"
)
_AGE = Expression(
    r"\b(?:i am|i'?m|aged?|bin|j'?ai|tengo|ho|tenho|tinc|mam|mi je|je mi|imam|stara?|na|eves|"
    r"vagyok|olen|jeg er|jag ar|ik ben|am|sunt|man ir|man|turiu|eimai|meni|mini|taim|mry)\s+"
    r"(?:(?:only(?: just)?|erst|seulement|solo|so|nur|just|tylko|jen|iba|csak|vasta|bara|kun|pas|"
    r"maar|doar|tik|tikai|samo|mono|lyshe) )?(\d{1,2})\b(?!\s*(?:%|countr|land|pays))"
)
"""`I am 15`, folded, in the thirty languages."""

_YEARS = Expression(
    r"\b(\d{1,2})[ -]?(?:years? old|years? of age|y/?o|jahre? alt|jahrige?r?|ans|anos|anni|anys|"
    r"lat|let|roku|rokov|rokiv|godina|godini|eves|vuotias|vuotta|ar gam\w+|jaar|ani|aastane|"
    r"aastat|gadus|gadi|metu|chronon|eton|yasinda\w*|snt|sna|bliana|mbliana|snin|il sena)\b"
)
_CODE = Expression(r"(?=(?:\D*\d){4})[^\s@]{6,}")
"""An answer's number in the form, a time of day with its zone."""

_GROWN = 18
_YOUNGEST = 5
_FEW_WORDS = 8
_LONGEST = 2_000
"""Characters of a remark that are looked at."""


def objects_to_publication(remark: str) -> bool:
    """Whether a remark says that its writer's name stays out, or that the writer is a minor.

    In the thirty languages. What is doubtful counts as such: who is held back can be asked.
    """
    text = remark[:_LONGEST].strip()
    if not text:
        return False
    plain = fold(text)
    leaves_out = speaks_of_leaving_out(plain)
    return (
        any(negated in plain for negated in _negated())
        or (speaks_of_publishing(plain) and (leaves_out or speaks_against(text)))
        or (leaves_out and (speaks_of_name(text) or speaks_of_agreeing(plain)))
        or (len(text.split()) <= _FEW_WORDS and speaks_of_anonymity(plain))
        or asks_to_stay_unnamed(text)
        or _is_minor(ages_in_digits(plain))
    )


def is_plainly_harmless(remark: str) -> bool:
    """Whether a cell is nothing, a plain yes, a number or a code; all else is for people to read.

    No table of words knows everything by which people ask not to be named.
    """
    text = remark.strip()
    if is_nothing(text) or not any(map(str.isalpha, text)):
        return True
    return read_answer(text) == "yes" or _CODE.fullmatch(text) is not None


@functools.cache
def _negated() -> tuple[str, ...]:
    return tuple(fold(words) for words in _NEGATED_WORDS.strip().replace("\n", "|").split("|"))


def speaks_of_minors(plain: str) -> bool:
    """Whether folded text has a word for somebody under age."""
    return _MINOR.search(plain) is not None


def _is_minor(plain: str) -> bool:
    if speaks_of_minors(plain):
        return True
    ages = [match[1] for match in _AGE.finditer(plain)]
    if len(plain.split()) <= _FEW_WORDS:
        ages += [match[1] for match in _YEARS.finditer(plain)]
    return any(_YOUNGEST <= int(age) < _GROWN for age in ages)
