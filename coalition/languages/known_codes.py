"""Codes of countries beside ISO 3166-1: those of sport, of cars and of the European Union."""

import functools
from types import MappingProxyType

from coalition.expressions import Expression
from coalition.languages.countries import country_codes, is_country
from coalition.languages.library import icu

_DOTTED = Expression(r"(?:[A-Za-z]\. ?){1,2}[A-Za-z]\.")
"""`U.K.`, `U. K.`"""

_BY_UNION = {"UK": "GB", "EL": "GR"}
"""Source: the Interinstitutional Style Guide of the European Union, annex A6."""

_BY_SPORT = {
    "ALG": "DZ", "ANG": "AO", "ANT": "AG", "ARU": "AW", "ASA": "AS", "BAH": "BS", "BAN": "BD",
    "BAR": "BB", "BER": "BM", "BHU": "BT", "BIZ": "BZ", "BOT": "BW", "BRU": "BN", "BUL": "BG",
    "BUR": "BF", "CAM": "KH", "CAY": "KY", "CGO": "CG", "CHA": "TD", "CHI": "CL", "CRC": "CR",
    "CRO": "HR", "DEN": "DK", "ESA": "SV", "FIJ": "FJ", "GAM": "GM", "GBS": "GW", "GEQ": "GQ",
    "GER": "DE", "GRE": "GR", "GRN": "GD", "GUA": "GT", "GUI": "GN", "HAI": "HT", "HON": "HN",
    "INA": "ID", "IRI": "IR", "ISV": "VI", "IVB": "VG", "KOS": "XK", "KSA": "SA", "KUW": "KW",
    "LAT": "LV", "LBA": "LY", "LES": "LS", "LIB": "LB", "MAD": "MG", "MAS": "MY", "MAW": "MW",
    "MGL": "MN", "MRI": "MU", "MTN": "MR", "MYA": "MM", "NCA": "NI", "NED": "NL", "NEP": "NP",
    "NGR": "NG", "NIG": "NE", "OMA": "OM", "PAR": "PY", "PHI": "PH", "PLE": "PS", "POR": "PT",
    "PUR": "PR", "RSA": "ZA", "SAM": "WS", "SEY": "SC", "SKN": "KN", "SLO": "SI", "SOL": "SB",
    "SRI": "LK", "SUD": "SD", "SUI": "CH", "TAN": "TZ", "TGA": "TO", "TOG": "TG", "TPE": "TW",
    "UAE": "AE", "URU": "UY", "VAN": "VU", "VIE": "VN", "VIN": "VC", "ZAM": "ZM", "ZIM": "ZW",
}  # fmt: skip
"""Source: the codes of the International Olympic Committee that are none of ISO 3166-1.

Left out is `MON` (Monaco), which is read as Mongolia and Montenegro, too. `BRN` is Brunei, as ISO
3166-1 has it, not Bahrain.
"""

_BY_CAR = {
    "BDS": "BB", "CDN": "CA", "EAK": "KE", "EAT": "TZ", "GBA": "GG", "GBG": "GG", "GBJ": "JE",
    "GBM": "IM", "GBZ": "GI", "HKJ": "JO", "NMK": "MK", "RCH": "CL", "RKS": "XK", "ROK": "KR",
    "RSM": "SM", "SCV": "VA", "SRB": "RS",
}  # fmt: skip
"""Source: the distinguishing signs of vehicles notified under the Convention on Road Traffic of
1968, those of three letters that mean nothing else."""

_OTHER = {"XKX": "XK"}
"""Source: the World Bank's code of Kosovo, which has none in ISO 3166-1."""

_BY_INITIALS = {"ČR": "CZ", "РФ": "RU", "БИХ": "BA"}
"""What states are called for short by those who write other letters than ISO 3166-1."""

UNSURE = MappingProxyType({
    "A": ("AT",), "B": ("BE",), "BU": ("BG", "MM"), "D": ("DE",), "E": ("ES",), "F": ("FR",),
    "FL": ("LI",), "H": ("HU",), "I": ("IT",), "J": ("JP",), "L": ("LU",), "M": ("MT",),
    "N": ("NO",), "P": ("PT",), "S": ("SE",), "T": ("TH",), "V": ("VA",), "Z": ("ZM",),
    "ENG": ("GB",), "ET": ("EE", "ET"), "GA": ("IE", "GA"), "MON": ("MC", "MN", "ME"),
    "RB": ("BG", "BY"), "RF": ("RU", "FR"), "RH": ("HR", "HT"), "RM": ("MD", "MG"),
    "RP": ("PL", "PH"), "SRN": ("DE",), "ROM": ("RO",), "SCO": ("GB",), "SIN": ("SG",),
    "SL": ("SI", "SL"), "SV": ("SE", "SV"),
})  # fmt: skip
"""Codes of cars, of sport and of languages, and what states call themselves for short.

They are too short or too much alike to be sure of: `RP` is Rzeczpospolita Polska, and a car of the
Philippines.
"""

_CODES_OF_LANGUAGES = frozenset({"et", "ga", "sl", "sv"})
"""Small letters that are the code of an official language of the Union (Estonian, Irish, Slovene,
Swedish) as well as that of a country elsewhere (Ethiopia, Gabon, Sierra Leone, El Salvador)."""


def country_of_code(text: str) -> str | None:
    """The country of a code of two or three letters in any case, or None where that is not sure.

    ISO 3166-1 (`DE`, `DEU`) comes first. Codes of languages (ISO 639) are none.
    """
    if text in _CODES_OF_LANGUAGES:
        return None
    code = (
        text.replace(".", "").replace(" ", "").upper() if _DOTTED.fullmatch(text) else text.upper()
    )
    return code if is_country(code) else _codes().get(code)


@functools.cache
def _codes() -> dict[str, str]:
    locale = icu().Locale
    alpha_3 = {str(locale("", code).getISO3Country()): code for code in country_codes()}
    alpha_3.pop("", None)
    return {**_BY_CAR, **_BY_SPORT, **_BY_UNION, **_OTHER, **_BY_INITIALS, **alpha_3}
