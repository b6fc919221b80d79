"""Words for several countries, which stand where a sheet has a country's name."""

import functools

from coalition.languages.country_names import EUROPEAN, name_key
from coalition.languages.display_names import display_names

INTERNATIONAL = "international"
"""What a record has in place of a country's code."""

_CODES = frozenset({
    "eu", "e.u.", "ue", "u.e.", "int", "int.", "int'l", "intl", "intl.",
})  # fmt: skip
_WORDS = """
    international internationally internationale internationales internationaler global globally
    worldwide world-wide multinational transnational supranational intercontinental
    several-countries various-countries multiple-countries
    pan-european paneuropean european europe-wide eu-wide europa-wide
    دولي عالمي دولية عالمية أوروبي
    международен международна международно глобален световен европейски
    internacional mundial multinacional europeu
    mezinárodní globální celosvětový celosvětově světový evropský nadnárodní
    internationalt global globalt verdensomspændende multinationalt europæisk
    weltweit europaweit international länderübergreifend multinational europäisch
    grenzüberschreitend
    διεθνής διεθνές διεθνώς παγκόσμιος παγκόσμιο παγκόσμια παγκοσμίως ευρωπαϊκό
    internacional mundial global multinacional europeo paneuropeo transnacional
    rahvusvaheline ülemaailmne globaalne üleilmne euroopa
    kansainvälinen maailmanlaajuinen globaali monikansallinen eurooppalainen
    internationale mondial mondiale multinationale européen européenne paneuropéen planétaire
    idirnáisiúnta domhanda
    međunarodni međunarodno međunarodna globalno globalni svjetski europski
    nemzetközi globális világszerte világméretű európai
    internazionale globale mondiale multinazionale europeo paneuropeo transnazionale
    tarptautinis tarptautinė pasaulinis pasaulinė globalus visas-pasaulis europinis
    starptautisks starptautiska starptautiski globāls pasaules eiropas
    internazzjonali globali dinji
    internasjonal internasjonalt global verdensomspennende europeisk flernasjonal
    internationaal wereldwijd mondiaal multinationaal europees
    międzynarodowy międzynarodowa międzynarodowe globalny globalna światowy ogólnoświatowy
    cały-świat europejski europejska
    internacional global mundial multinacional europeu europeia
    internațional internațională global mondial multinațional european
    medzinárodný medzinárodná medzinárodné globálny celosvetový svetový európsky
    mednarodno mednarodna mednarodni globalno svetovno evropski
    međunarodno međunarodna globalno svetsko evropski међународно међународна глобално
    internationell internationellt globalt global världsomspännande multinationell europeisk
    uluslararası küresel dünya-çapında avrupa çok-uluslu
    міжнародний міжнародна міжнародне глобальний глобальна всесвітній європейський
"""
_REGIONS = ("001", "150", "EU")
"""CLDR's codes of the world and of Europe, and the reserved one of the Union."""


def is_international(text: str) -> bool:
    """Whether a text says that something is of several countries, of Europe or of the world.

    Understands `Global`, `Worldwide`, `EU`, `Europe` and the like in every language of the Union
    and its neighbours.
    """
    return text.strip().casefold() in _CODES or name_key(text) in _names()


@functools.cache
def _names() -> frozenset[str]:
    names = {name_key(word) for word in _WORDS.split()}
    for language in EUROPEAN:
        named = map(display_names(language).regionDisplayName, _REGIONS)
        names.update(name_key(str(name)) for name in named if name)
    return frozenset(name for name in names if len(name) > len("int"))
