"""Words between a shop or a practice and whoever owns it: `Bäckerei Quorn, Inh. Zelph Quorn`."""

from typing import Final

from coalition.intake.words.language_tables import phrases

OWNERS: Final = """
ar لصاحبها|لصاحبه|لصاحبتها|لمالكها
bg собственик|собственичка
ca propietari|propietària
cs majitel|majitelka
da indehaver|indeh
de inh|inhaber|inhaberin|inh v|inhaberin frau|inhaber herr
el ιδιοκτήτης|ιδιοκτήτρια
en prop|props|owned by|run by
es propietario|propietaria|dueño|dueña
et omanik
fi omistaja|toiminimen haltija
fr gérant|gérante|propr
ga úinéir
hr vlasnik|vlasnica
hu tulajdonos
it titolare|proprietario|proprietaria
lt savininkas|savininkė
lv īpašnieks|īpašniece
mt proprjetarju|proprjetarja
nb innehaver
nl eigenaar|eigenares
pl właściciel|właścicielka|wł
pt proprietário|proprietária
ro proprietar|proprietară
sk majiteľ|majiteľka
sl lastnik|lastnica
sr власник|власница
sv innehavare|ägare
tr sahibi|sahibesi
uk власник|власниця
"""
"""Before the owner's name. Words that stand in names of unions (`Home Owners`) are left out."""

WITH_A_MARK: Final = """
de eigentümer|eigentümerin
en owner|owners|proprietor|proprietors|proprietress|shopkeeper|licensee
es titular
fr propriétaire|exploitant|exploitante|patron|patronne
nb eier
nl uitbater|uitbaatster
pt titular
ro titular
"""
"""The same where a colon stands behind, or a certain person: `Owner: Zelph Quorn`."""


def without_owner_word(name: str) -> str:
    """What stands behind a word for an owner at the beginning of a name; else the name."""
    words = name.split()
    known = {phrase.casefold() for table in (OWNERS, WITH_A_MARK) for phrase in phrases(table)}
    for size in (2, 1):
        label = " ".join(words[:size]).rstrip(".:").casefold()
        if label in known and len(words) > size + 1:
            return " ".join(words[size:]).lstrip(": ")
    return name
