"""Names in plain Latin letters, and what in them tells nobody apart.

Legal forms and articles are left out, and a country is the same in every language.
"""

import re
from collections.abc import Iterator
from functools import cache

from coalition.expressions import Expression
from coalition.languages import country_codes, country_name, romanisations, romanise

_LEGAL_FORMS = frozenset({
    "ev", "e", "v", "asbl", "aisbl", "vzw", "ivzw", "ry", "rf", "ngo", "gmbh", "ggmbh", "mbh",
    "ug", "gug", "ag", "eg", "ltd", "limited", "inc", "llc", "sarl", "sas", "scop", "cic", "nv",
    "bv", "oy", "ab", "as", "aps", "sro", "zs", "ops", "spzoo", "srl", "spa", "ets", "odv", "onlus",
    "kft", "nonprofit", "ong", "mtu", "vsi", "oz", "sop", "amke", "sccl", "coop", "scrl", "ho",
    "go", "clg", "ek", "ideell", "kozhasznu", "uab", "sia", "doo", "ood", "eood",
})  # fmt: skip
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
        "non profit",
        "gemeinnutzige gmbh",
        "eingetragener verein",
        "eingetragene genossenschaft",
        "association sans but lucratif",
        "vereniging zonder winstoogmerk",
        "asociacion sin animo de lucro",
    )
)
"""Legal forms that are several words, in plain Latin letters."""

_ARTICLES = frozenset({
    "the", "a", "an", "le", "la", "les", "l", "der", "die", "das", "de", "het", "el", "los", "las",
    "il", "lo", "gli", "i", "o", "os", "and", "und", "et", "y", "of", "du", "des", "els", "den",
    "det", "een", "ein", "eine", "une", "una", "um", "uma", "en", "ett",
})  # fmt: skip
_SILENT = _ARTICLES | {
    "for", "on", "in", "to", "at", "with", "fur", "im", "pour", "voor", "van", "para", "por", "per",
    "dla", "na", "za", "po", "pro", "pentru", "si", "gia", "kai", "tis", "tou", "ton", "w", "z",
    "s", "af", "d", "di", "del", "della", "da", "do", "dos", "durch", "och", "og", "ja", "va", "ir",
    "un", "u", "v",
}  # fmt: skip
"""Words that acronyms pass over, and that say nothing wherever they stand."""

_AGAINST = frozenset({
    "against", "gegen", "contre", "contra", "contro", "tegen", "mod", "mot", "vastaan", "vastu",
    "pret", "pries", "ellen", "proti", "protiv", "przeciw", "przeciwko", "impotriva", "kata",
})  # fmt: skip
"""Words that acronyms pass over, and that change what a name says."""

_PARTS = frozenset({
    "youth", "young", "jugend", "jeunes", "jeunesse", "giovani", "jovenes", "jongeren", "mlodziez",
    "women", "frauen", "femmes", "donne", "mujeres", "vrouwen", "students", "studierende",
    "section", "sektion", "sezione", "chapter", "branch", "committee", "komitee", "comite",
    "commission", "comissao", "comision", "commissione", "kommission", "komisja", "komise",
})  # fmt: skip
"""Words by which a part of an organisation is told from the whole."""

KINDS = frozenset({
    "foundation", "association", "stichting", "vereniging", "stiftung", "verein", "fondation",
    "fundacja", "stowarzyszenie", "fundacion", "asociacion", "fondazione", "associazione",
    "fundacao", "associacao", "fundatia", "asociatia", "fondacia", "fondatsiya", "sdruzenie",
    "alapitvany", "egyesulet", "nadace", "nadacia", "spolek", "sdruzeni", "zdruzenie", "udruga",
    "drustvo", "zaveza", "forening", "foreningen", "yhdistys", "biedriba", "asociacija", "idryma",
    "syllogos", "fondas", "zavod", "ustanova", "sihtasutus", "saatio", "nodibinajums", "dernegi",
    "vakfi", "udruzenje", "fonds", "fond", "spilka",
})  # fmt: skip
"""Words for associations and foundations, which some lists add to a name or leave out."""

_LANGUAGES = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "uk",
)  # fmt: skip
_WORD = Expression(r"[a-z0-9]+")
_DOTTED = Expression(r"\b(?:[a-z]\.){2,}")
_SPACED = Expression(r"\b(?:[a-z]\. )+[a-z]\b\.?|\bso\. p\.")
"""Initials with full stops: `F.I.T.U.G.`, and `z. s.` of legal forms."""
_DOMAIN = Expression(r"(?<=[a-z0-9])\.(?:org|net|eu|com|info)$")
_SPELT_OUT = Expression(r"(?:(?<=[^aeiouq])|^)(?:(?:ue|ae)(?=[^aeiou\W])|oe(?![aeiou])|aa)")
_IN_BRACKETS = Expression(
    r"(?P<name>.+\S)\s*\(\s*(?P<acronym>[^\W\d_]+)\s*\)\s*[^\W\d_.]{0,8}(?:\.[^\W\d_]\.)*"
)
_BEFORE = Expression(
    r"(?P<acronym>[^\W\d_]+)\s+[-–—|]\s+(?P<name>.+)|(?P<short>[^\W\d_]+):\s+(?P<long>.+)"
)
_AFTER = Expression(r"(?P<name>.+\S)\s+[-–—|]\s+(?P<acronym>[^\W\d_]+)")
_NAME_IN_BRACKETS = Expression(r"(?P<acronym>[^\W\d_]+)\s*\(\s*(?P<name>[^()]+\S)\s*\)")
_AT_FIRST = Expression(r"(?P<acronym>[^\W\d_]{3,8})\s+(?P<name>\S+\s.*)")
_DOTTED_BEFORE = Expression(r"(?P<acronym>(?:[^\W\d_]\.){3,})\s+(?P<name>.+)")
_SUBTITLE = Expression(
    r"\s+[–—|]\s*|\s*[–—|]\s+|\s+-\s+|:\s+|\s+\((?=.*\)$)|,\s+|\.\s+(?=[^\W\d_])"
)
_LONGEST_PART = 3
"""Words by which a part of an organisation is named; longer ones say what it does."""

_SHORTEST_COUNTRY = 4


def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, without its legal form and articles.

    Of a name that has nothing else, all its words.
    """
    return _telling(_every_word(name))


def wordings(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name, as often as it can be written in Latin letters in several ways."""
    for latin in romanisations(name):
        yield _telling(_every_word(latin))


def _telling(every: tuple[str, ...]) -> tuple[str, ...]:
    for phrase in _LEGAL_PHRASES:
        every = _without(every, phrase)
    telling = tuple(word for word in every if word not in _LEGAL_FORMS | _ARTICLES)
    return tuple(_countries().get(word, word) for word in telling or every)


def _without(every: tuple[str, ...], phrase: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a legal form at their beginning or end, unless there are no others."""
    if len(every) <= len(phrase):
        return every
    if every[: len(phrase)] == phrase:
        return every[len(phrase) :]
    return every[: -len(phrase)] if every[-len(phrase) :] == phrase else every


def in_any_order(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name that say something, sorted.

    Nothing for one of fewer than three, unless one of two is a word such as foundation.
    """
    telling = tuple(sorted(word for word in name if word not in _SILENT))
    return telling if len(telling) > 2 or (len(telling) == 2 and KINDS & {*telling}) else ()


_SUBTITLE = Expression(
    r"\s+[–—|]\s*|\s*[–—|]\s+|\s+-\s+|:\s+|\s+\((?=.*\)$)|,\s+|\.\s+(?=[^\W\d_])"
)


def head(name: str) -> str:
    """A name without the subtitle that says what the organisation does; empty without one.

    A subtitle has three words, or begins with a small letter. What names a place or a part of an
    organisation (a country, the youth) is none.
    """
    first, *rest = _SUBTITLE.split(name.strip(), maxsplit=1)
    subtitle = rest[0].rstrip(")") if rest else ""
    said = [word for word in _every_word(subtitle) if len(word) > 1]
    long = len(said) > 2 or (len(said) > 1 and subtitle[:1].islower())
    part = countries(_telling((*said,))) or (len(said) <= _LONGEST_PART and _PARTS & {*said})
    return first if long and not part else ""


def _every_word(name: str) -> tuple[str, ...]:
    latin = romanise(name)
    for pattern in (_DOTTED, _SPACED):
        latin = pattern.sub(lambda found: re.sub("[. ]", "", found[0]), latin)
    latin = _DOMAIN.sub("", latin.strip()).replace("'", " ")
    return tuple(_SPELT_OUT.sub(_plain, word) for word in _WORD.findall(latin))


def _plain(found: re.Match[str]) -> str:
    """The vowel of which two letters are the spelling without a diaeresis: `ue` is `ü`."""
    return found[0][0]


@cache
def _countries() -> dict[str, str]:
    """The code of each country that has a name of one word in some language, by that word."""
    known: dict[str, str] = {}
    for language in ("en", *_LANGUAGES):
        for code in country_codes():
            found = _every_word(country_name(code, language) or "")
            if len(found) == 1 and len(found[0]) >= _SHORTEST_COUNTRY:
                known.setdefault(found[0], f"{code.lower()}.")
    return known


def countries(name: tuple[str, ...]) -> frozenset[str]:
    """The countries that the words of a name mention."""
    return frozenset(word for word in name if word.endswith("."))


def spellings(name: str) -> Iterator[str]:
    """A name, and where its acronym is written beside it, the name without it."""
    yield name
    for long, _ in _with_acronym(name):
        yield long


def acronyms_beside(name: str) -> Iterator[str]:
    """The acronyms that are written beside a name."""
    for _, acronym in _with_acronym(name):
        yield acronym


def _with_acronym(name: str) -> Iterator[tuple[str, str]]:
    for pattern in (_IN_BRACKETS, _BEFORE, _AFTER, _NAME_IN_BRACKETS, _DOTTED_BEFORE):
        if found := pattern.fullmatch(name):
            parts = {key: value for key, value in found.groupdict().items() if value}
            acronym = (parts.get("acronym") or parts["short"]).replace(".", "")
            long = parts.get("name") or parts["long"]
            if is_acronym(acronym) and abbreviates(acronym, long):
                yield long, acronym
    found = _AT_FIRST.fullmatch(name)
    # Without a mark between them, they are the initials to the letter.
    if found and found["acronym"].isupper() and _are_initials(found["acronym"], found["name"]):
        yield found["name"], found["acronym"]


def _are_initials(acronym: str, name: str) -> bool:
    return initials(name) == "".join(_every_word(acronym))


def is_acronym(name: str) -> bool:
    """Whether a name is short and in capitals, but for one letter."""
    return 3 <= len(name) <= 8 and name.isalpha() and sum(map(str.isupper, name)) >= len(name) - 1


def abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in this order, from its beginning on."""
    left = iter("".join(_every_word(name)))
    letters = "".join(_every_word(acronym))
    initial = {word[0] for word in _every_word(name)[:2]}
    return bool(letters) and letters[0] in initial and all(letter in left for letter in letters)


def initials(name: str) -> str:
    """The initials of a name's words, without those that acronyms pass over."""
    every = (word for word in _every_word(name) if word not in _LEGAL_FORMS | _SILENT)
    return "".join(word[0] for word in every)
