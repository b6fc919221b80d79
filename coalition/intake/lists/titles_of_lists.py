"""Whether a line is the title of a list by what those in it do: `They support the call`."""

import functools
from typing import Final

from coalition.intake.words.letter_phrases import key_of_words

_DOING: Final = """
ar يدعمون, تدعم, يؤيدون, أصدقاؤنا, داعمونا
bg подкрепят, подкрепиха, приятелите ни, нашите приятели
ca donen suport, recolzen, amics nostres, els nostres amics
cs podporují, podpořili, naši přátelé
da støtter, bakker op, vores venner
de unterstützen, tragen mit, haben unterzeichnet, unsere freunde, unsere freundinnen
el στηρίζουν, υποστηρίζουν, οι φίλοι μας
en support, are supporting, endorse, have endorsed, are backing, have signed
en our friends, our allies
es apoyan, respaldan, suscriben, nuestros amigos, nuestras amigas
et toetavad, meie sõbrad
fi tukevat, kannattavat, ystävämme
fr soutiennent, appuient, nous soutiennent, nos amis, nos amies, nos alliés
ga ag tacú, tacaíonn, ár gcairde
hr podržavaju, podupiru, naši prijatelji
hu támogatják, támogatnak, barátaink
it sostengono, appoggiano, sottoscrivono, i nostri amici, amici nostri
lt palaiko, remia, mūsų draugai
lv atbalsta, mūsu draugi
mt jappoġġjaw, ħbiebna
nb støtter, stiller seg bak, våre venner
nl steunen, onderschrijven, onze vrienden
pl popierają, poparli, wspierają, nasi przyjaciele
pt apoiam, subscrevem, os nossos amigos, nossos amigos
ro susțin, sprijină, prietenii noștri
sk podporujú, podporili, naši priatelia
sl podpirajo, podprli so, naši prijatelji
sr подржавају, подржали су, наши пријатељи
sv stöder, stödjer, våra vänner
tr destekliyorlar, destekliyor, destekleyenler, dostlarımız
uk підтримують, підтримали, наші друзі
"""
"""What those in a list do, or are; a line has a language and its phrases."""

_BESIDE: Final = """
ar هم, النداء, الرسالة, الحملة, العريضة, نا
bg те, ни, нас, призива, писмото, кампанията, петицията
ca ells, a, la, el, nos, crida, carta, campanya, petició, manifest
cs oni, nás, výzvu, dopis, kampaň, petici, tuto, tyto, organizace
da de, os, disse, opråbet, brevet, kampagnen, appellen
de sie, diese, uns, den, die, das, aufruf, brief, kampagne, appell, petition, forderung
el αυτοί, μας, την, το, τη, έκκληση, επιστολή, εκστρατεία
en they, these, who, us, the, this, our, call, appeal, letter, campaign, petition, statement, do
es ellos, ellas, nos, el, la, llamamiento, carta, campaña, petición, manifiesto
et nad, neid, meid, üleskutset, kirja, kampaaniat, pöördumist
fi he, ne, nämä, meitä, vetoomusta, kirjettä, kampanjaa
fr ils, elles, l, la, le, cet, cette, appel, lettre, campagne, pétition, manifeste, déjà
ga tá, siad, leis, an, linn, ngairm, litir, feachtas
hr oni, nas, poziv, pismo, kampanju, peticiju
hu ők, a, az, minket, felhívást, levelet, kampányt, petíciót
it loro, ci, l, la, il, appello, lettera, campagna, petizione
lt jie, mus, kreipimąsi, laišką, kampaniją, peticiją
lv viņi, mūs, aicinājumu, vēstuli, kampaņu
mt huma, lilna, is, l, sejħa, ittra, kampanja
nb de, disse, oss, oppropet, brevet, kampanjen
nl zij, ze, ons, de, deze, oproep, brief, campagne, petitie
pl oni, one, nas, apel, list, kampanię, petycję
pt eles, elas, nos, o, a, apelo, carta, campanha, petição
ro ei, ne, apelul, scrisoarea, campania
sk oni, nás, výzvu, list, kampaň, petíciu
sl oni, nas, poziv, pismo, kampanjo
sr они, нас, позив, писмо, кампању
sv de, dessa, oss, uppropet, brevet, kampanjen
tr onlar, bizi, çağrıyı, mektubu, kampanyayı
uk вони, нас, заклик, лист, кампанію
"""
"""Words beside it: pronouns, and what they support."""


def is_title(line: str) -> bool:
    """Whether a line says what those below it do, in the words of one language and no others."""
    key = f" {key_of_words(line)} "
    return any(
        f" {phrase} " in key and set(key.replace(f" {phrase} ", " ", 1).split()) <= beside
        for phrase, beside in _titles()
    )


@functools.cache
def _titles() -> list[tuple[str, frozenset[str]]]:
    """Each phrase, with the words that may stand beside it."""
    beside = {
        language: frozenset(map(key_of_words, words)) for language, words in _by_language(_BESIDE)
    }
    return [
        (key_of_words(phrase), beside[language])
        for language, phrases in _by_language(_DOING)
        for phrase in phrases
    ]


def _by_language(table: str) -> list[tuple[str, list[str]]]:
    lines = (line.partition(" ") for line in table.strip().splitlines())
    return [(language, words.split(", ")) for language, _, words in lines]
