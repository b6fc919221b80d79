"""Columns of the states of a federation, whose codes may be those of countries: `CA`, `IN`."""

from collections.abc import Mapping, Sequence

from coalition import languages
from coalition.intake.rows import Row
from coalition.intake.words.known_headers import fold

_CODES = {
    "US": """AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV
        NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY
        AB BC MB NB NL NS NT NU ON PE QC SK YT""",
    "AU": "ACT NSW NT QLD SA TAS VIC WA",
    "BR": "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO",
    "CH": "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH",
    "DE": "BW BY BE BB HB HH HE MV NI NW NRW RP SL SN ST SH TH",
}
"""Codes of states and cantons; forms ask for those of the United States and Canada together."""

AMERICAN_STATES = frozenset(_CODES["US"].split())
"""Codes that stand behind a town: `Lebanon, PA`."""

_STATE = frozenset(map(fold, ("state", "state/province", "state/region", "state_code", "province")))
"""Headers of a state that is no country where another column is of countries."""

_LOCAL = frozenset({"city", "town", "zip", "zip code", "zipcode", "postal code", "county"})


def federal_columns(
    header: Row, below: Sequence[Row], keys: Mapping[int, str], told: Mapping[str, str]
) -> set[int]:
    """The columns that are read as countries and hold states of one; none that somebody named.

    So is a column without any country beside another one: `Kraj` is a region of the Czechs.
    A state's code by itself may be a country's. It is a state's beside another column of countries,
    beside towns, and among others of which one is no country's.
    """
    countries = [i for i, key in keys.items() if key == "country"]
    return {
        i
        for i in countries
        if fold(header.cells[i]) not in told
        and _is_of_states(
            header, [row.cells[i] for row in below if i < len(row.cells)], i, countries
        )
    }


def _is_of_states(header: Row, cells: list[str], at: int, countries: list[int]) -> bool:
    codes = {cell.strip().upper() for cell in cells if cell.strip()}
    are_codes = any(codes <= set(states.split()) for states in _CODES.values())
    is_state = fold(header.cells[at]) in _STATE
    if len(countries) > 1 and codes and not any(map(languages.known_country, codes)):
        return True
    if is_state and any(fold(header.cells[i]) not in _STATE for i in countries):
        return True
    beside_towns = is_state and any(fold(cell) in _LOCAL for cell in header.cells if cell)
    has_no_country = any(languages.known_country(code) is None for code in codes)
    return bool(codes) and are_codes and (beside_towns or has_no_country)
