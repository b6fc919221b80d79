"""Places that no code of ISO 3166 names, as lists have them behind a dash: `Kent Platformu – KKTC`.

No country is taken from them, for people disagree on whose they are; but they are no part of a
name that stands before them.
"""

from functools import cache

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold

_TERRITORIES = """
    KKTC, TRNC, RTCN, TRNZ, ΤΔΒΚ, ТРСК, Kuzey Kıbrıs, Kuzey Kıbrıs Türk Cumhuriyeti
    Northern Cyprus, Nordzypern, Chypre du Nord, Chipre del Norte, Cipro del Nord
    Turkish Republic of Northern Cyprus, Cypr Północny, Transnistria, Transnistrie
    Transnistrien, Pridnestrovie, Приднестровье, Придністров'я, Naddniestrze, Podněstří, PMR
    ПМР, Abkhazia, Abchasien, Abkhazie, Abjasia, Abcasia, Abchazja, Abcházie, Абхазия, Абхазія
    South Ossetia, Südossetien, Ossétie du Sud, Osetia del Sur, Ossezia del Sud, Южная Осетия
    Nagorno-Karabakh, Bergkarabach, Haut-Karabagh, Artsakh, Нагорный Карабах, Somaliland
    Rojava, Kurdistan, Kürdistan, Kurdistán, Kurdystan, Tibet, Tíbet, Crimea, Crimée, Krim
    Крим, Крым, Krym, Kırım, Republika Srpska, Република Српска, Sápmi, Lapland, SADR, RASD
    Catalunya, Catalonia, Cataluña, Catalogne, Katalonien, Catalogna, Catalunha, Katalonia
    Catalonië, Katalonija, Països Catalans, Euskadi, Euskal Herria, Basque Country, País Vasco
    Pays basque, Baskenland, Kraj Basków, Galiza, Galicia, Andalucía, Andalusia, Aragón
    Asturias, Madrid, Valencia, Canarias, Québec, Quebec, Ontario, Flanders, Vlaanderen
    Flandre, Flandern, Wallonie, Wallonia, Wallonië, Bretagne, Breizh, Brittany, Alsace, Corse
    Corsica, Korsika, Occitanie, Savoie, Bayern, Bavaria, Bavière, Sachsen, Hessen, Thüringen
    Nordrhein-Westfalen, Niedersachsen, Baden-Württemberg, Brandenburg, Schleswig-Holstein
    Rheinland-Pfalz, Saarland, Tirol, Kärnten, Steiermark, Vorarlberg, Südtirol, Alto Adige
    South Tyrol, Sicilia, Sardegna, Sardinia, Toscana, Lombardia, Piemonte, Veneto, Friesland
    Fryslân, Śląsk, Mazowsze, Małopolska, Morava, Moravia, Slezsko, Vojvodina, Војводина
    Transilvania, Transylvania, Ardeal, Erdély, Istra, Dalmacija, Azores, Açores, Madeira
    Kreta, Κρήτη, Crete, California, Texas, New York, Oregon, Florida
"""
_MARK = Expression(r"\s+[-–—]\s*|\s*[–—]\s+")


def territory_behind(text: str) -> str:
    """What stands before the last dash of a name with a territory behind it; else nothing."""
    marks = list(_MARK.finditer(text))
    if not marks:
        return ""
    is_behind = is_territory(text[marks[-1].end() :])
    return text[: marks[-1].start()].strip() if is_behind else ""


def is_territory(text: str) -> bool:
    """Whether a text is such a place."""
    return fold(text) in _territories()


@cache
def _territories() -> frozenset[str]:
    names = (name for line in _TERRITORIES.strip().splitlines() for name in line.split(","))
    return frozenset(map(fold, names))
