"""Whether somebody says of themselves that they are under age: `I am 15`, `Schülerin (15)`.

Nobody under age can agree alone that their name is published. What is doubtful counts as such.
"""

import functools
import re
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.language_tables import beginnings, folded_phrases

_MINOR = Expression(
    r"\b(?:i am a minor|under ?age|under 18|not yet 18|minderjahrig\w*|noch nicht volljahrig|"
    r"unter 18|mineure?|menor de edad|menor de idade|menor d'edat|minorenn[ei]|sotto i 18|"
    r"ne[pz]\w*l[oe]t\w*|nie(?:pelno)?letni\w*|ma[l]o(?:lj)?etn\w*|maloljet\w*|mladoletn\w*|"
    r"kiskoru\w*|alaikai\w*|alaealin\w*|mindrearig\w*|minderarig\w*|u?omyndig\w*|umyndig\w*|"
    r"nepilnamet\w*|nepilngadig\w*|anilik\w*|resit degilim|minuri|faoi aois|mionaois\w*|qasrt?)\b"
)
_AGE = Expression(
    r"\b(?:i am|i'?m|aged?|bin|j'?ai|tengo|ho|tenho|tinc|mam|mi je|mi imam|imam|stara?|na|eves|"
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
_OF_YEARS: Final = """
ar سنة|سنوات|عاما|عام|أعوام|ربيعا
bg години|година|годишен|годишна|год|г
ca anys|any
cs let|roků|rok|roky|letý|letá|r
da år|års|årig|årige
de jahre|jahr|jährig|jährige|jähriger|j
el χρονών|χρονώ|χρόνων|χρόνια|ετών|έτη|χρονος|χρονη
en years|year|yrs|yr|yo|years-old|year-old|y
es años|año
et aastane|aastat|aasta|a
fi vuotta|vuotias|vuoden|v
fr ans|an
ga bliain|bliana|mbliana|bhliain
hr godina|godine|godišnja|godišnji|god|g
hu éves|év|esztendős
it anni|enne
lt metų|metai|metis|metė|m
lv gadi|gadu|gadus|gadīgs|gadīga|g
mt sena|snin
nb år|åring|års|årig
nl jaar|jarig|jarige|jr|j
pl lat|lata|letni|letnia|latek|l
pt anos|ano
ro ani|an
sk rokov|roky|rok|ročný|ročná|r
sl let|leta|letni|letna
sr година|године|годишњи|годишња|год|г
sv år|åring|årig|års
tr yaş|yaşında|yaşındayım|yaşlarında
uk років|роки|рік|річний|річна|р
"""
"""What counts years behind a number that stands for itself: `(15 let)`, `Schüler, 15 Jahre`."""

_OF_AGE: Final = """
ar العمر|عمر|عمري|السن
bg възраст|на възраст
ca edat
cs věk|ve věku
da alder|alderen
de alter|im alter
el ηλικία|ηλικίας
en age|aged
es edad
et vanus|vanuses
fi ikä|iältä
fr âge|âgé|âgée
ga aois
hr dob|starost|u dobi
hu kor|életkor
it età
lt amžius
lv vecums
mt età
nb alder
nl leeftijd
pl wiek|lat|w wieku|l
pt idade
ro vârsta|vârstă|în vârstă
sk vek|vo veku
sl starost
sr узраст|старост|starost|uzrast
sv ålder|åldern
tr yaş|yaşı|yaşım
uk вік|віком
"""
"""What stands before an age: `lat 15`, `Alter: 15`."""

_LEARNING: Final = """
ar تلميذ|طالب|طلاب|متدرب
bg ученик|ученич|студент|чирак|гимназист
ca alumn|estudiant|aprenent|escolar
cs žák|žák|student|učeň|učeň|učnic|školák|gymnazist
da elev|skoleelev|studerende|lærling|gymnasieelev
de schüler|student|studierend|azubi|auszubildend|lehrling|praktikant|lernend|gymnasiast
el μαθητ|μαθήτρ|φοιτητ|φοιτήτρ|σπουδάσ|σπουδαστ
en pupil|student|apprentice|schoolboy|schoolgirl|schoolkid|trainee|intern|high school|sixth form
en school
es alumn|estudiante|aprendiz|escolar|colegial
et õpila|õppur|üliõpilane|gümnasist|koolila
fi oppila|opiskelij|koululai|lukiolai|harjoittelij|oppisopimus
fr élève|lycéen|collégien|écolier|écolière|étudiant|apprenti|stagiaire|alternant
ga dalta|mac léinn|scoláir|printíseach
hr učeni|student|đak|šegrt|naučni|gimnazijal|srednjoškol
hu tanuló|diák|hallgató|gimnazis|iskolás|egyetemist
it alunn|student|scolar|apprendist|liceal
lt mokin|moksleiv|student|gimnazist|pameistr
lv skolēn|skolni|student|audzēkn|mācekl
mt student|alunn|apprendist|tifel|tifla
nb elev|skoleelev|student|lærling
nl leerling|scholier|student|stagiair|leerjongen
pl uczeń|uczni|uczenn|uczennic|student|licealist|praktykant|gimnazjalist
pt alun|estudante|aprendiz|escolar|estagiári
ro elev|student|ucenic|licean
sk žia|študent|učeň|učn|školák|gymnazist|stredoškol
sl dijak|dijaki|učen|študent|vajen|gimnazij
sr ученик|ученица|ученич|студент|ђак|шегрт|гимназиј|učeni|đak
sv elev|student|studerande|lärling|gymnasist|skolelev
tr öğrenci|çırak|stajyer|talebe|lise
uk учень|учениц|учн|студент|школяр|гімназист|ліцеїст|стажер
"""
"""Beginnings of words for pupils, students and apprentices."""

_DELIMITED = Expression(r"(?:^|[(\[{,;:/|–—-])\s*(\d{1,2})\s*(?:$|[)\]},;:/|.–—-])")
"""A number that stands for itself: `(15)`, `, 15`."""

_IN_BRACKETS = Expression(r"[(\[]\s*(\d{1,2})\s*[)\]]\s*$")
_GROWN = 18
_YOUNGEST = 5
_YOUNGEST_ALONE = 10
"""A smaller number in brackets, of which nothing says that it is of years, counts other things."""

_FEW_WORDS = 8


def speaks_of_minors(plain: str) -> bool:
    """Whether folded text has a word for somebody under age."""
    return _MINOR.search(plain) is not None


def says_to_be_minor(plain: str) -> bool:
    """Whether folded text, with its numbers in digits, says that its writer is under age."""
    if speaks_of_minors(plain):
        return True
    if not any(map(str.isdigit, plain)):
        return False
    if _is_any_young(_AGE, plain):
        return True
    if len(plain.split()) > _FEW_WORDS:
        return False
    return any(_is_any_young(sign, plain) for sign in _signs(plain)) or any(
        int(match[1]) >= _YOUNGEST_ALONE and _is_young(match)
        for match in _IN_BRACKETS.finditer(plain)
    )


def _signs(plain: str) -> tuple[Expression[str], ...]:
    learns = beginnings(_LEARNING).search(plain) is not None
    return (_YEARS, *_with_words(), *([_DELIMITED] if learns else []))


def _is_any_young(sign: Expression[str], plain: str) -> bool:
    return any(map(_is_young, sign.finditer(plain)))


def _is_young(match: re.Match[str]) -> bool:
    return _YOUNGEST <= int(match[1]) < _GROWN


@functools.cache
def _with_words() -> tuple[Expression[str], ...]:
    """A number for itself with a word for years behind it, and one with a word for age before."""
    years, age = (
        "|".join(map(re.escape, sorted(folded_phrases(table), key=len, reverse=True)))
        for table in (_OF_YEARS, _OF_AGE)
    )
    between, behind = r"[(\[{,;:/|–—-]", r"[)\]},;:/|.–—-]"
    return (
        Expression(rf"(?:^|{between})\s*(\d{{1,2}})[ -]?(?:{years})\.?\s*(?:$|{behind})"),
        Expression(rf"\b(?:{age})\W{{0,4}}(\d{{1,2}})\b(?!\s*%)"),
    )
