"""Countries that are parts of a state of ISO 3166-1, by their names in thirty languages."""

import functools
from collections.abc import Iterable
from types import MappingProxyType

from coalition.languages.country_names import name_key

_UNITED_KINGDOM = """
    England, Scotland, Wales, Northern Ireland, N. Ireland, Cymru,
    إنجلترا, إنكلترا, اسكتلندا, إسكتلندا, ويلز, أيرلندا الشمالية, إيرلندا الشمالية,
    Англия, Шотландия, Уелс, Северна Ирландия, Anglaterra, Escòcia, Gal·les, Irlanda del Nord,
    Anglie, Skotsko, Severní Irsko, Skotland, Nordirland, Schottland,
    Αγγλία, Σκωτία, Ουαλία, Βόρεια Ιρλανδία, Inglaterra, Escocia, Gales, Irlanda del Norte,
    Inglismaa, Šotimaa, Põhja-Iirimaa, Englanti, Skotlanti, Pohjois-Irlanti,
    Angleterre, Écosse, Pays de Galles, Irlande du Nord,
    Sasana, Albain, An Bhreatain Bheag, Tuaisceart Éireann, Engleska, Škotska, Sjeverna Irska,
    Anglia, Skócia, Észak-Írország, Inghilterra, Scozia, Galles,
    Anglija, Škotija, Velsas, Šiaurės Airija, Skotija, Velsa, Ziemeļīrija,
    Ingilterra, Skozja, Irlanda ta’ Fuq, Skottland, Nord-Irland, Engeland, Schotland, Noord-Ierland,
    Szkocja, Walia, Irlandia Północna, Escócia, País de Gales, Irlanda do Norte,
    Scoția, Țara Galilor, Irlanda de Nord, Anglicko, Škótsko, Severné Írsko, Severna Irska,
    Енглеска, Шкотска, Велс, Северна Ирска, İngiltere, İskoçya, Galler, Kuzey İrlanda,
    Англія, Шотландія, Уельс, Північна Ірландія
"""
"""The nations of the United Kingdom call themselves countries, and all of each is of that state."""

_ASKED = MappingProxyType(
    {
        "ES": """
    Catalonia, Catalunya, Cataluña, Catalogne, Katalonien, Catalogna, Katalonia, Katalónia,
    Katalánsko, Catalunha, Catalonië, Katalonija, Katalonien, Καταλονία, Каталония, Каталонія,
    Каталонија, Kataloonia, An Chatalóin, Katalonja, Katalonya, كتالونيا, Euskadi,
    Basque Country, Pays basque, País Vasco, País Basco, Baskenland, Paesi Baschi, Euskal Herria,
    Kraj Basków, Baskicko, Baskija, Baszkföld, Baskerlandet, Baskimaa, Țara Bascilor,
    Страна на баските, Країна Басків, Χώρα των Βάσκων,
    Galicia, Galiza, Galice, Andalucía, Andalusia, Andalousie,
    Andalusien, Canarias, Islas Canarias, Illes Balears, Islas Baleares, Aragón, Asturias, Navarra,
    Comunitat Valenciana, País Valencià, Madrid, Valencia
    """,
        "CA": """
    Québec, Quebeque, Kvebek, Kvebeka, Kvebekas, Квебек, Κεμπέκ, كيبك, كيبيك, Ontario,
    British Columbia, Alberta, Nova Scotia, Manitoba, Saskatchewan, New Brunswick
    """,
        "US": "California, Texas, Florida, Massachusetts, Oregon, Illinois, Pennsylvania",
        "PT": "Madeira, Açores, Azores",
        "PL": "Śląsk, Silesia, Schlesien, Kaszuby, Górny Śląsk",
        "CZ": "Morava, Moravia, Mähren, Čechy, Bohemia, Böhmen",
        "AT": "Tirol, Tyrol, Steiermark, Kärnten, Vorarlberg, Salzburg, Oberösterreich, Burgenland",
        "RS": "Vojvodina, Војводина, Voivodina",
        "UA": "Crimea, Крим, Krym, Krim, Crimée",
        "RO": "Transilvania, Transylvania, Siebenbürgen, Erdély, Ardeal",
        "HR": "Istra, Istria, Dalmacija, Dalmatia, Slavonija",
        "GR": "Crete, Κρήτη, Kreta, Crète",
        "NL": "Friesland, Fryslân, Noord-Holland, Limburg",
        "MT": "Għawdex, Gozo, Ghawdex",
        "BE": """
    Flanders, Vlaanderen, Flandre, Flandern, Fiandre, Flandes, Wallonia, Wallonie, Wallonië,
    Wallonien, Vallonia, Valonia, Bruxelles-Capitale
    """,
        "DE": """
    Bavaria, Bayern, Bavière, Baviera, Beieren, Bavorsko, Bawaria, Saxony, Sachsen, Hessen,
    Niedersachsen, Baden-Württemberg, Nordrhein-Westfalen, NRW, Thüringen, Brandenburg, Saarland
    """,
        "FR": """
    Brittany, Bretagne, Breizh, Corsica, Corse, Alsace, Elsass, Occitanie, Île-de-France, Normandie,
    Auvergne, Provence
    """,
        "IT": """
    South Tyrol, Südtirol, Alto Adige, Sardinia, Sardegna, Sardigna, Sicily, Sicilia, Lombardia,
    Toscana, Tuscany, Piemonte, Veneto, Puglia
    """,
    }
)
"""Others by their states, of which nobody knows whether those who write them want to be listed
under the state."""


def state_of_part(text: str) -> str | None:
    """The code of the state of a country such as `Wales`, which nobody need be asked about."""
    return _sure().get(name_key(text))


def likely_state(text: str) -> str | None:
    """The code of the state of a country such as `Québec`, to be asked for."""
    return _likely().get(name_key(text))


@functools.cache
def _sure() -> dict[str, str]:
    return dict.fromkeys(_keys(_UNITED_KINGDOM), "GB")


@functools.cache
def _likely() -> dict[str, str]:
    return {key: code for code, names in _ASKED.items() for key in _keys(names)}


def _keys(names: str) -> Iterable[str]:
    return map(name_key, names.split(","))
