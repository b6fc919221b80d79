"""Legal forms in names, which tell no organisations apart: `e.V.`, `ASBL`, `Sp. z o.o.`."""

from coalition.expressions import Expression
from coalition.matching.latin_words import FORM, all_words

LEGAL_FORMS = frozenset({
    "ev", "e", "v", "asbl", "aisbl", "vzw", "ivzw", "ry", "rf", "ngo", "gmbh", "ggmbh", "mbh",
    "ug", "gug", "ag", "eg", "ltd", "limited", "inc", "llc", "sarl", "sas", "scop", "cic", "nv",
    "bv", "oy", "ab", "as", "aps", "sro", "zs", "ops", "spzoo", "srl", "spa", "ets", "odv", "onlus",
    "kft", "nonprofit", "ong", "mtu", "vsi", "oz", "sop", "amke", "sccl", "coop", "scrl", "ho",
    "go", "clg", "ek", "ideell", "kozhasznu", "uab", "sia", "doo", "ood", "eood", FORM,
    "gag", "amba", "fmba", "nvo", "npo", "anbi", "ipss", "vos", "kdor", "mko", "ehf", "nkft",
})  # fmt: skip
_ALSO_ACRONYMS = frozenset({
    "coop", "e", "v", "go", "ho", "ek", "ops", "as", "ab", "ag", "eg", "ug", "ets", "sas", "spa",
    "sia", "sop", "oz", "vsi", "sa", "sl", "cic", "clg", "ong", "uab",
    "gag", "nvo", "npo", "anbi", "ipss", "vos",
})  # fmt: skip
"""Legal forms that may be a name when they stand alone without full stops."""

_ONLY_FORMS = frozenset({"sa", "sl", "plc", "llp", "lda", "crl", "spolsro", "ae", "tov"})
"""Legal forms that may be a part of a name."""

_LEGAL_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "community interest company",
        "societa cooperativa sociale",
        "cooperativa sociale",
        "viesoji istaiga",
        "obcianske zdruzenie",
        "zapsany spolek",
        "ekonomisk forening",
        "ideell forening",
        "astiki mi kerdoskopiki etaireia",
        "hromadska orhanizatsiia",
        "hromadska spilka",
        "soc coop soc",
        "soc coop",
        "non profit",
        "gemeinnutzige gmbh",
        "eingetragener verein",
        "eingetragene genossenschaft",
        "association sans but lucratif",
        "vereniging zonder winstoogmerk",
        "asociacion sin animo de lucro",
        "rekisteroity yhdistys",
        "registrerad forening",
        "registrert forening",
        "gemeinnutziger verein",
        "association loi 1901",
        "association loi de 1901",
        "association de loi 1901",
        "association de la loi 1901",
        "association loi 1908",
        "loi 1901",
        "loi de 1901",
        "loi 1908",
        "registered charity",
        "associazione di promozione sociale",
        "organizzazione di volontariato",
        "associazione senza scopo di lucro",
        "associacao sem fins lucrativos",
        "asociatie nonguvernamentala",
        "kozhasznu egyesulet",
        "zapsany ustav",
        "neziskova organizacia",
        "sp z oo",
        "spolka z ograniczona odpowiedzialnoscia",
        "neinvesticny fond",
        "nadacni fond",
        "obecne prospesna spolecnost",
        "organizacja pozytku publicznego",
        "stowarzyszenie zwykle",
        "forening med begraenset ansvar",
        "asociatie fara scop lucrativ",
        "asociatie non profit",
        "nonprofit korlatolt felelossegu tarsasag",
        "company limited by guarantee",
    )
)
"""Legal forms that are several words, in plain Latin letters."""

_AT_ENDS = tuple(
    tuple(phrase.split())
    for phrase in (
        "haftungsbeschrankt", "gemeinnutzige ug", "cvba", "scic", "gesmbh", "ges mbh",
        "gbr", "cio", "scio", "dac", "plc", "llp", "kht", "zrt", "nyrt", "osk", "koinsep",
        "koin s ep", "tov", "snc", "crl", "lda", "ltda", "a s", "501 c 3", "spol s ro",
        "fundacion privada",
        "fundacio privada", "fonds de dotation", "societa cooperativa", "cooperativa social",
        "aktsiaselts", "w organizacji", "spoldzielnia socjalna", "iktisadi isletmesi", "ek for",
        "impresa sociale", "ongd", "i o", "teo", "teoranta", "s coop mad", "s coop and",
        "mittetulunduslik uhing", "societatea civila",
    )
)  # fmt: skip
"""Further legal forms, which are others' names or parts of them but at one end of a longer name."""

_OWN_FORMS = {
    "sa": "AR BE BR CH CL CO ES FR GR LU MX NO PE PL PT RO UY",
    "sl": "ES",
    "ae": "GR",
    "sc": "PL",
    "ac": "ES MX",
}
"""Legal forms that are the letters of a region or a country elsewhere, by their countries."""

_OWN_FORMS_AT_FIRST = {"sa": "EE", "bf": "UA"}

_PHRASES_BY_END: dict[str, list[tuple[str, ...]]] = {}
for _phrase in (*_AT_ENDS, *_LEGAL_PHRASES):
    for _word in {_phrase[0], _phrase[-1]}:
        _PHRASES_BY_END.setdefault(_word, []).append(_phrase)


_ABBREVIATION_AT_FIRST = Expression(r"([^\W\d_]{2,4})\.-?\s*[^\W\d_]{2}")
"""A word cut short before a name: `Ev. Kirchengemeinde` is Evangelical, and not an `e.V.`."""


def forms_in(name: str) -> frozenset[str]:
    """The legal forms that a name may hold: an Estonian night (`Ööd`) is no Bulgarian company."""
    forms = LEGAL_FORMS - {"ood", "eood"} if "ö" in name.casefold() else LEGAL_FORMS
    # Of `e.V.` nobody writes the first letter alone as a capital; a Turkish house is `Ev`.
    forms = forms - {"ev"} if "Ev" in name.split() else forms
    match = _ABBREVIATION_AT_FIRST.match(name)
    return forms - {match[1].casefold()} if match else forms


def without_legal_phrases(plain_words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without a legal form of several words at its beginning or end."""
    for end in (0, -1) if plain_words else ():
        for phrase in _PHRASES_BY_END.get(plain_words[end], ()):
            shorter = _without_phrase(plain_words, phrase)
            if shorter != plain_words:
                return without_legal_phrases(shorter)
    return plain_words


def _without_phrase(plain_words: tuple[str, ...], phrase: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a legal form at their beginning or end, unless there are no others."""
    if len(plain_words) <= len(phrase):
        return plain_words
    if plain_words[: len(phrase)] == phrase:
        return plain_words[len(phrase) :]
    return plain_words[: -len(phrase)] if plain_words[-len(phrase) :] == phrase else plain_words


def without_own_form(name: tuple[str, ...], country: str | None) -> tuple[str, ...]:
    """The words of a name without the letters at one end that are a legal form in its country."""
    if len(name) > 1 and country in _OWN_FORMS_AT_FIRST.get(name[0], "").split():
        return name[1:]
    if len(name) > 1 and country in _OWN_FORMS.get(name[-1], "").split():
        return name[:-1]
    return name


def is_legal_form(name: str) -> bool:
    """Whether a text is a legal form by itself, such as `e.V.` or `Sp. z o.o.`, and no name."""
    words_of_name = all_words(name)
    joined = "".join(words_of_name)
    is_form = joined in LEGAL_FORMS | _ONLY_FORMS
    return (is_form and ("." in name or joined not in _ALSO_ACRONYMS)) or (
        words_of_name in _LEGAL_PHRASES
    )
