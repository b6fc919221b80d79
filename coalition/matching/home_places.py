"""Places as names call them, each by one word: `Welsh` and `Wales`, `Wiener` and `Wien`."""

from functools import cache

from coalition.matching.latin_words import all_words
from coalition.matching.nationalities import ADJECTIVES
from coalition.matching.towns import town_of

_REGIONS = {
    "wales": "welsh cymru cymraeg",
    "scotland": "scottish scots alba albannach",
    "england": "english",
    "bavaria": "bayern bayerische bayerischer bayerisches bavarian",
    "bretagne": "breton bretonne bretons breizh brittany",
    "catalunya": "catala catalana catalan catalane cataluna catalonia",
    "corse": "corsica corsican",
    "euskadi": "vasco vasca basque",
    "flanders": "vlaanderen vlaamse vlaams flemish",
    "friesland": "fryslan fries friese frisian",
    "galicia": "galego galega gallego gallega galician",
    "hessen": "hessische hessischer hessisches",
    "lombardia": "lombardo lombarda",
    "malopolska": "malopolski malopolskie",
    "morava": "moravia moravsky moravska moravske",
    "piemonte": "piemontese",
    "sachsen": "sachsische sachsischer sachsisches",
    "sardegna": "sardo sarda sarde",
    "sicilia": "siciliano siciliana",
    "slask": "slaski slaska slaskie",
    "steiermark": "steirische steirischer steirisches",
    "thuringen": "thuringer",
    "tirol": "tyrol tiroler tirolean",
    "vojvodina": "vojvodanski vojvodanska vojvodansko",
    "wallonia": "wallonie wallon wallonne",
}
"""Regions that have a name for themselves, with what else they and those of them are called."""

Words = tuple[str, ...]


@cache
def _home_of() -> dict[str, str]:
    """What stands for a place by each word for it, or for what is of it."""
    homes = {
        word: f"{country.lower()}."
        for country, adjectives in ADJECTIVES.items()
        for word in all_words(" ".join(adjectives))
    }
    for region, others in _REGIONS.items():
        homes |= dict.fromkeys(all_words(f"{region} {others}"), region)
    return homes | town_of()


def with_homes(name: Words) -> Words:
    """The words of a name, of which each that means a place became the one that stands for it.

    A country is its code with a full stop, as `naming.words` writes it.
    """
    homes = _home_of()
    return tuple([homes.get(word, word) for word in name])
