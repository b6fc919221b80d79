"""A column of full names beside one of names: `D7`, and under `fullname` what it stands for."""

import functools
from collections.abc import Mapping

from coalition.intake.names.acronyms import is_acronym
from coalition.intake.names.people import is_person
from coalition.intake.rows import Row
from coalition.intake.values.brackets import Brackets
from coalition.intake.words.known_headers import fold

_HEADERS = """
full name|fullname|full title|long name|longname|official name|legal name|name in full
nom complet|nom officiel|nom long|vollständiger Name|voller Name|offizieller Name|Langname
nombre completo|nombre oficial|nome completo|nome ufficiale|nome oficial|nome por extenso
volledige naam|officiële naam|pełna nazwa|celý název|úplný název|celý názov|úplný názov|teljes név
fullt navn|fulde navn|fullständigt namn|koko nimi|virallinen nimi|täisnimi|pilnais nosaukums
pilnas pavadinimas|denumire completă|denumirea completă|puni naziv|pun naziv|пун назив|polno ime
πλήρης ονομασία|πλήρες όνομα|повна назва|пълно име|пълно наименование|tam adı|tam ad|ainm iomlán
isem sħiħ|الاسم الكامل|nom sencer|nom oficial
"""
"""Headers of such a column in thirty languages."""


def with_full_name(cells: Mapping[str, str], row: Row, header: Row | None) -> Brackets:
    """The cells of a row by key, the full name beside an acronym being the name."""
    short = cells.get("name", "").strip()
    if header is None or "short_name" in cells or not is_acronym(short):
        return Brackets(dict(cells))
    pairs = zip(header.cells, row.cells, strict=False)
    full = next((cell.strip() for title, cell in pairs if cell and is_full_name_header(title)), "")
    if len(full.split()) < 2 or full[:1] != short[:1] or is_person(full):
        return Brackets(dict(cells))
    told = f"{short} is taken for the short name of what stands in full beside it"
    return Brackets({**cells, "name": full, "short_name": short}, (told,))


def is_full_name_header(header: str) -> bool:
    """Whether a column has whole names beside short ones."""
    return fold(header) in _headers()


@functools.cache
def _headers() -> frozenset[str]:
    return frozenset(fold(text) for text in _HEADERS.strip().replace("\n", "|").split("|"))
