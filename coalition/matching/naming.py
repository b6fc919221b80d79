"""The words of names in plain Latin letters, their acronyms and initials.

Legal forms and articles are left out, and a country is the same in every language.
"""

import re
from collections.abc import Iterator
from functools import cache

from coalition.expressions import Expression
from coalition.languages import country_codes, country_name, is_country, romanisations, romanise

_LEGAL_FORMS = frozenset({
    "ev", "e", "v", "asbl", "aisbl", "vzw", "ivzw", "ry", "rf", "ngo", "gmbh", "ggmbh", "mbh",
    "ug", "gug", "ag", "eg", "ltd", "limited", "inc", "llc", "sarl", "sas", "scop", "cic", "nv",
    "bv", "oy", "ab", "as", "aps", "sro", "zs", "ops", "spzoo", "srl", "spa", "ets", "odv", "onlus",
    "kft", "nonprofit", "ong", "mtu", "vsi", "oz", "sop", "amke", "sccl", "coop", "scrl", "ho",
    "go", "clg", "ek", "ideell", "kozhasznu", "uab", "sia", "doo", "ood", "eood",
})  # fmt: skip
_ALSO_ACRONYMS = frozenset({
    "coop", "e", "v", "go", "ho", "ek", "ops", "as", "ab", "ag", "eg", "ug", "ets", "sas", "spa",
    "sia", "sop", "oz", "vsi", "sa", "sl", "cic", "clg", "ong", "uab",
})  # fmt: skip
"""Legal forms that may be a name when they stand alone without full stops."""

_ONLY_FORMS = frozenset({"sa", "sl", "plc", "llp", "lda", "spolsro", "ae", "tov"})
"""Legal forms that are left in names, of which they may be a part."""

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
_FUNCTION_WORDS = _ARTICLES | {
    "for", "on", "in", "to", "at", "with", "fur", "im", "pour", "voor", "van", "para", "por", "per",
    "dla", "na", "za", "po", "pro", "pentru", "si", "gia", "kai", "tis", "tou", "ton", "w", "z",
    "s", "af", "d", "di", "del", "della", "da", "do", "dos", "durch", "och", "og", "ja", "va", "ir",
    "un", "u", "v",
}  # fmt: skip
"""Words that acronyms pass over and that never distinguish two names."""

_PART_WORDS = frozenset({
    "youth", "young", "jugend", "jeunes", "jeunesse", "giovani", "jovenes", "jongeren", "mlodziez",
    "women", "frauen", "femmes", "donne", "mujeres", "vrouwen", "students", "studierende",
    "section", "sektion", "sezione", "chapter", "branch", "committee", "komitee", "comite",
    "commission", "comissao", "comision", "commissione", "kommission", "komisja", "komise",
})  # fmt: skip
"""Words by which a part of an organisation is distinguished from the whole."""

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
"""Two letters for one: `Buendnis` for `Bündnis`, but not in `neue` or `quer`."""

# `European Digital Rights (EDRi)`, with or without a legal form behind it.
_IN_BRACKETS = Expression(
    r"(?P<name>.+\S)\s*\(\s*(?P<acronym>[^\W\d_]+)\s*\)\s*[^\W\d_.]{0,8}(?:\.[^\W\d_]\.)*"
)
# `EDRi – European Digital Rights`, `EDRi: European Digital Rights`
_BEFORE = Expression(
    r"(?P<acronym>[^\W\d_]+)\s+[-–—|]\s+(?P<name>.+)|(?P<short>[^\W\d_]+):\s+(?P<long>.+)"
)
# `European Digital Rights – EDRi`
_AFTER = Expression(r"(?P<name>.+\S)\s+[-–—|]\s+(?P<acronym>[^\W\d_]+)")
# `EDRi (European Digital Rights)`
_NAME_IN_BRACKETS = Expression(r"(?P<acronym>[^\W\d_]+)\s*\(\s*(?P<name>[^()]+\S)\s*\)")
# `ICCL Irish Council for Civil Liberties`
_AT_FIRST = Expression(r"(?P<acronym>[^\W\d_]{3,8})\s+(?P<name>\S+\s.*)")
# `I.C.C.L. Irish Council for Civil Liberties`
_DOTTED_BEFORE = Expression(r"(?P<acronym>(?:[^\W\d_]\.){3,})\s+(?P<name>.+)")
_SUBTITLE = Expression(
    r"\s+[–—|]\s*|\s*[–—|]\s+|\s+-\s+|:\s+|\s+\((?=.*\)$)|,\s+|\.\s+(?=[^\W\d_])"
)
_ACRONYM_BEHIND = Expression(r"(.+\S)\s*[(\[]\s*([^\W_]+(?:[.-][^\W_]+)*\.?)\s*[)\]]\s*(\S{0,8})")
_MOST_LETTERS = 10
"""Of an acronym."""

_OTHER_CODES = frozenset({"UK", "EL", "EU"})
_LONGEST_PART = 3
"""In words; a longer subtitle says what the organisation does, even if it names a part of it."""

_SHORTEST_COUNTRY = 4


def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, without its legal form and articles.

    Of a name that has nothing else, all its words.
    """
    return _significant(_all_words(name))


def word_variants(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name as `words` returns them, for each way to write it in Latin letters."""
    for latin in romanisations(name):
        yield _significant(_all_words(latin))


def _significant(all_words: tuple[str, ...]) -> tuple[str, ...]:
    for phrase in _LEGAL_PHRASES:
        all_words = _without_phrase(all_words, phrase)
    rest = tuple(word for word in all_words if word not in _LEGAL_FORMS | _ARTICLES)
    return tuple(_country_words().get(word, word) for word in rest or all_words)


def _without_phrase(all_words: tuple[str, ...], phrase: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a legal form at their beginning or end, unless there are no others."""
    if len(all_words) <= len(phrase):
        return all_words
    if all_words[: len(phrase)] == phrase:
        return all_words[len(phrase) :]
    return all_words[: -len(phrase)] if all_words[-len(phrase) :] == phrase else all_words


def is_legal_form(name: str) -> bool:
    """Whether a text is a legal form by itself, such as `e.V.` or `Sp. z o.o.`, and no name."""
    all_words = _all_words(name)
    joined = "".join(all_words)
    is_form = joined in _LEGAL_FORMS | _ONLY_FORMS
    return (is_form and ("." in name or joined not in _ALSO_ACRONYMS)) or (
        all_words in _LEGAL_PHRASES
    )


def order_key(name: tuple[str, ...]) -> tuple[str, ...]:
    """The significant words of a name, sorted: equal for names that only order them differently.

    Empty for fewer than three words, unless one of two is a word such as foundation.
    """
    rest = tuple(sorted(word for word in name if word not in _FUNCTION_WORDS))
    return rest if len(rest) > 2 or (len(rest) == 2 and KINDS & {*rest}) else ()


def before_subtitle(name: str) -> str:
    """A name without the subtitle that says what the organisation does; empty without one.

    A subtitle has three words, or begins with a small letter. What names a place or a part of an
    organisation (a country, the youth) is no subtitle.
    """
    head, *rest = _SUBTITLE.split(name.strip(), maxsplit=1)
    subtitle = rest[0].rstrip(")") if rest else ""
    tail = [word for word in _all_words(subtitle) if len(word) > 1]
    is_long = len(tail) > 2 or (len(tail) > 1 and subtitle[:1].islower())
    is_short_part = len(tail) <= _LONGEST_PART and not _PART_WORDS.isdisjoint(tail)
    is_part = bool(countries_in(_significant(tuple(tail)))) or is_short_part
    return head if is_long and not is_part else ""


def before_acronym(name: str) -> str:
    """A name without the acronym in brackets behind it, whatever it abbreviates; empty without one.

    A country's code is no acronym: it names the chapter of an organisation.
    """
    match = _ACRONYM_BEHIND.fullmatch(name.strip())
    if match is None or (match[3] and not is_legal_form(match[3])):
        return ""
    letters = [letter for letter in match[2] if letter.isalpha()]
    capitals = sum(map(str.isupper, letters))
    is_short = 2 <= len(letters) <= _MOST_LETTERS and capitals * 2 > len(letters)
    is_code = is_country(match[2]) or match[2] in _OTHER_CODES
    return match[1] if is_short and not is_code else ""


def _all_words(name: str) -> tuple[str, ...]:
    latin = romanise(name)
    # Initials become one word before full stops part words: `F.I.T.U.G.` is `fitug`.
    for pattern in (_DOTTED, _SPACED):
        latin = pattern.sub(lambda match: re.sub("[. ]", "", match[0]), latin)
    latin = _DOMAIN.sub("", latin.strip())
    return tuple(_SPELT_OUT.sub(_first_letter, word) for word in _WORD.findall(latin))


def _first_letter(match: re.Match[str]) -> str:
    """The vowel of which two letters are the spelling without a diaeresis: `ue` is `ü`."""
    return match[0][0]


@cache
def _country_words() -> dict[str, str]:
    """Country codes, each with a full stop at its end, by one-word names of the country."""
    codes: dict[str, str] = {}
    for language in ("en", *_LANGUAGES):
        for code in country_codes():
            name = _all_words(country_name(code, language) or "")
            if len(name) == 1 and len(name[0]) >= _SHORTEST_COUNTRY:
                # No word of a name holds a full stop, so that none is taken for a country.
                codes.setdefault(name[0], f"{code.lower()}.")
    return codes


def countries_in(name: tuple[str, ...]) -> frozenset[str]:
    """The countries that the words of a name mention."""
    return frozenset(word for word in name if word.endswith("."))


def name_variants(name: str) -> Iterator[str]:
    """A name, and where its acronym is written beside it, the name without it."""
    yield name
    for long, _ in _split_acronym(name):
        yield long


def acronyms_beside(name: str) -> Iterator[str]:
    """The acronyms that are written beside a name."""
    for _, acronym in _split_acronym(name):
        yield acronym


def _split_acronym(name: str) -> Iterator[tuple[str, str]]:
    """Each full name and acronym that a name consists of."""
    for pattern in (_IN_BRACKETS, _BEFORE, _AFTER, _NAME_IN_BRACKETS, _DOTTED_BEFORE):
        if match := pattern.fullmatch(name):
            groups = {key: value for key, value in match.groupdict().items() if value}
            acronym = (groups.get("acronym") or groups["short"]).replace(".", "")
            long = groups.get("name") or groups["long"]
            if is_acronym(acronym) and abbreviates(acronym, long):
                yield long, acronym
    match = _AT_FIRST.fullmatch(name)
    # Without a mark between them, they are the initials to the letter.
    if match and match["acronym"].isupper() and _are_initials(match["acronym"], match["name"]):
        yield match["name"], match["acronym"]


def _are_initials(acronym: str, name: str) -> bool:
    return initials(name) == "".join(_all_words(acronym))


def is_acronym(name: str) -> bool:
    """Whether a name is short and in capitals, but for one letter."""
    return 3 <= len(name) <= 8 and name.isalpha() and sum(map(str.isupper, name)) >= len(name) - 1


def abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in this order, from its beginning on."""
    # `in` uses the iterator up, so that each letter is looked for behind the one before it.
    letters_left = iter("".join(_all_words(name)))
    letters = "".join(_all_words(acronym))
    # The first word may be an article, which acronyms pass over.
    starts = {word[0] for word in _all_words(name)[:2]}
    return bool(letters) and letters[0] in starts and all(x in letters_left for x in letters)


def initials(name: str) -> str:
    """The initials of a name's words, without those that acronyms pass over."""
    rest = (word for word in _all_words(name) if word not in _LEGAL_FORMS | _FUNCTION_WORDS)
    return "".join(word[0] for word in rest)
