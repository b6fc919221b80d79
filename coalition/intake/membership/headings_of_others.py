"""Headings above those who are no members: former ones, those who are awaited, and who pays."""

import functools
from typing import Final

from coalition.intake.membership.notes_against import speaks_against
from coalition.intake.membership.surely_against import says_no_of_others
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.letter_phrases import is_member_word

_LONGEST = 8
"""Words of a heading."""

_FORMER: Final = """
ar سابقون|سابقين|السابقون|السابقين|سابقا
bg бивши|предишни
ca antics|antigues|exmembres
cs bývalí|bývalé|dřívější
da tidligere|forhenværende
de ehemalige|ehemaligen|frühere|einstige|ausgeschiedene
el πρώην|παλαιά|παλιά
en former|past|previous|alumni|ex
es antiguos|antiguas|exmiembros|anteriores
et endised|varasemad
fa پیشین|سابق
fi entiset|aiemmat
fr anciens|anciennes|ex
ga iarbhaill|iar
he לשעבר|בעבר
hr bivši|bivše|nekadašnji
hu volt|korábbi|egykori
it ex|passati|precedenti
lt buvę|buvusios|buvusieji
lv bijušie|bijušās
mt preċedenti|ex
nb tidligere|forhenværende
nl voormalige|vroegere|oud
pl byli|byłe|dawni|poprzedni
pt antigos|antigas|anteriores
ro foști|foste
sk bývalí|bývalé
sl nekdanji|nekdanje|bivši
sr бивши|бивше|некадашњи
sv tidigare|före detta
tr eski|önceki
uk колишні|попередні
"""
"""Words for those who were members once; beside a word for members they say so."""

_AWAITED: Final = """
cs pozvaní|oslovení
de eingeladene|eingeladen|angefragt|angefragte|kandidaten
en invited|prospective|potential|candidates|waiting list
es invitados|candidatos
fr invités|pressentis|candidats
it invitati|candidati
nl uitgenodigd|kandidaten
pl zaproszeni|kandydaci
pt convidados|candidatos
"""
"""Words for those who are not members yet, alone or beside a word for members."""

_OBSERVING: Final = """
cs pozorovatelé
de beobachter
en observers
es observadores
fr observateurs
it osservatori
nl waarnemers
pl obserwatorzy
pt observadores
"""
"""Words for those who only watch, which is a kind of membership in some tables."""

_PAYING: Final = """
ar الممولون|بتمويل من
bg финансиращи|с финансовата подкрепа на
ca finançadors|amb el finançament de|patrocinadors
cs finančně podporují|sponzoři|za finanční podpory
da sponsorer|finansieret af|bidragydere
de gefördert durch|gefördert von|förderer und sponsoren|sponsoren|fördermittelgeber|geldgeber
de finanziert durch|finanziert von|mit förderung von
el χορηγοί|χρηματοδότες|με τη χρηματοδότηση
en funders|our funders|funded by|sponsors|our sponsors|donors|with funding from|financed by
es financiadores|financiado por|patrocinadores|con la financiación de
et rahastajad|sponsorid
fi rahoittajat|sponsorit
fr financeurs|nos financeurs|financé par|sponsors|mécènes|avec le soutien financier de|bailleurs
hr financijska podrška|sponzori|financira
hu támogatásával|szponzorok|finanszírozók
it finanziatori|finanziato da|sponsor|con il contributo di
lt finansuoja|rėmėjai ir finansuotojai
lv finansē|finansētāji
nb sponsorer|finansiert av
nl financiers|gefinancierd door|sponsors|subsidiegevers
pl sponsorzy|finansowane przez|grantodawcy|dofinansowano ze środków
pt financiadores|financiado por|patrocinadores
ro finanțatori|finanțat de|sponsori
sk sponzori|finančne podporujú|s finančnou podporou
sl sponzorji|financira|financerji
sv finansiärer|finansieras av|sponsorer
tr sponsorlar|fon sağlayanlar
uk спонсори|донори|за фінансової підтримки
"""
"""What stands above those who pay."""


def is_of_others(heading: str) -> bool:
    """Whether a heading says that those below it are no members, or no longer, or not yet."""
    words = fold(heading).split()
    if not 0 < len(words) <= _LONGEST:
        return False
    if not _AND.isdisjoint(words) and any(map(is_member_word, words)):
        return False
    return (
        speaks_against(heading)
        or says_no_of_others(heading)
        or fold(heading).strip(" :") in folded_phrases(_PAYING)
        or _is_of_those(heading, _FORMER)
        or _is_of_those(heading, _AWAITED)
        or _is_of_those(heading, _OBSERVING)
    )


def is_surely_of_others(heading: str, *, is_alone: bool) -> bool:
    """The same of a heading that no markup tells from names: it has no words of a name.

    `is_alone` says that its place tells it from names, so that `Candidates` is none, either.
    """
    is_known = is_alone and (
        fold(heading).strip(" :") in folded_phrases(_PAYING) | folded_phrases(_AWAITED)
        or _is_of_those(heading, _FORMER)
        or _is_of_those(heading, _AWAITED)
    )
    return says_no_of_others(heading, is_marked=is_alone) or is_known


def _is_of_those(heading: str, table: str) -> bool:
    """Whether a heading has one of the words, and else at most words for members."""
    words = [word.strip(":,-") for word in fold(heading).replace("-", " ").split()]
    found = [word for word in words if word in folded_phrases(table)]
    rest = [word for word in words if word not in found]
    return bool(found) and all(_is_beside(word) for word in rest)


@functools.cache
def _is_beside(word: str) -> bool:
    return len(word) <= _SHORT or word in _MEMBERS or is_member_word(word)


_ANDS: Final = "and und et y e i en og och ja oraz a és es și si ve in ir un u agus и та і й και"
_AND: Final = frozenset(_ANDS.split())
"""Between members and others, who stand below such a heading together."""

_MEMBERS: Final = frozenset(map(fold, ("أعضاء", "חברים", "חברות", "μέλη", "учасники", "учасниці")))
_SHORT: Final = 3
"""Letters of articles and of words such as `and` and `our`."""
