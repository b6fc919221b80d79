"""The words of names in plain Latin letters, and their initials.

Legal forms and articles are left out, and a country is the same in every language.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from coalition.expressions import Expression
from coalition.languages import country_codes, country_name, romanisations, romanise
from coalition.matching.kinds import KINDS

_FORM = "dottedform"
"""Stands for a legal form of single letters, of which no word of a name is made."""

_LEGAL_FORMS = frozenset({
    "ev", "e", "v", "asbl", "aisbl", "vzw", "ivzw", "ry", "rf", "ngo", "gmbh", "ggmbh", "mbh",
    "ug", "gug", "ag", "eg", "ltd", "limited", "inc", "llc", "sarl", "sas", "scop", "cic", "nv",
    "bv", "oy", "ab", "as", "aps", "sro", "zs", "ops", "spzoo", "srl", "spa", "ets", "odv", "onlus",
    "kft", "nonprofit", "ong", "mtu", "vsi", "oz", "sop", "amke", "sccl", "coop", "scrl", "ho",
    "go", "clg", "ek", "ideell", "kozhasznu", "uab", "sia", "doo", "ood", "eood", _FORM,
    "gag", "amba", "fmba", "nvo", "npo", "anbi", "ipss", "vos", "kdor",
})  # fmt: skip
_ALSO_ACRONYMS = frozenset({
    "coop", "e", "v", "go", "ho", "ek", "ops", "as", "ab", "ag", "eg", "ug", "ets", "sas", "spa",
    "sia", "sop", "oz", "vsi", "sa", "sl", "cic", "clg", "ong", "uab",
    "gag", "nvo", "npo", "anbi", "ipss", "vos",
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
        "rekisteroity yhdistys",
        "registrerad forening",
        "registrert forening",
        "gemeinnutziger verein",
        "association loi 1901",
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

_OF_LEGAL_PHRASES = frozenset(word for phrase in _LEGAL_PHRASES for word in phrase)

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

LANGUAGES = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sr", "sv", "uk",
)  # fmt: skip
_WORD = Expression(r"[a-z0-9]+")
_DOTTED = Expression(r"\b(?:[a-z]\.){2,}")
_SPACED = Expression(r"\b(?:[a-z]\. )+[a-z]\b\.?|\bso\. p\.")
"""Initials with full stops: `F.I.T.U.G.`, and `z. s.` of legal forms."""

_DOTTED_FORM = Expression(
    r"(?:^|(?<=[\s,]))(?:n\. ?[of]|z\. ?u|o\. ?s|p\. ?o|i\. ?g|r\. ?y)\.?(?=\W*$)"
)
"""Legal forms at the end of a name that would be words without their stops: `n.o.`, `z. ú.`."""

_POINT = Expression(r"(?<=[lL])[·•](?=[lL])")
_FIGURE = Expression(r"\b([a-z])[ -](\d{1,4})\b")
"""A letter and a number that are one figure: `V-19`, whose letter is no legal form."""

_DOMAIN = Expression(r"(?<=[a-z0-9])\.(?:org|net|eu|com|info)$")
_SPELT_OUT = Expression(r"(?:(?<=[^aeiouq])|^)(?:(?:ue|ae)(?=[^aeiou\W])|oe(?![aeiou])|aa)")
"""Two letters for one: `Buendnis` for `Bündnis`, but not in `neue` or `quer`."""

_SOUNDS = {
    "shch": "s", "sch": "s", "zh": "z", "sh": "s", "ch": "c", "kh": "h", "ts": "c", "tz": "c",
    "dj": "d", "ph": "f", "th": "t", "ks": "x", "ai": "e", "ei": "i", "oi": "i", "ou": "u",
    "y": "i", "j": "i", "w": "v", "iy": "i", "ij": "i", "yy": "i",
}  # fmt: skip
"""Ways to write sounds of Cyrillic and Greek in Latin letters, by what is compared."""

_SOUND = Expression("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_SUBTITLE = Expression(
    r"\s+[–—|]\s*|\s*[–—|]\s+|\s+-\s+|:\s+|\s+\((?=.*\)$)|,\s+|\.\s+(?=[^\W\d_])"
)
_LONGEST_PART = 3
"""In words; a longer subtitle says what the organisation does, even if it names a part of it."""

_SHORTEST_COUNTRY = 4


def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, without its legal form and articles.

    Of a name that has nothing else, all its words.
    """
    return _significant(all_words(name), _forms_in(name))


def word_variants(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name as `words` returns them, for each way to write it in Latin letters."""
    for latin in romanisations(name):
        yield _significant(all_words(latin), _forms_in(name))


def _forms_in(name: str) -> frozenset[str]:
    """The legal forms that a name may hold: an Estonian night (`Ööd`) is no Bulgarian company."""
    return _LEGAL_FORMS - {"ood", "eood"} if "ö" in name.casefold() else _LEGAL_FORMS


def _significant(
    plain_words: tuple[str, ...], forms: frozenset[str] = _LEGAL_FORMS
) -> tuple[str, ...]:
    if not _OF_LEGAL_PHRASES.isdisjoint(plain_words):
        for phrase in _LEGAL_PHRASES:
            plain_words = _without_phrase(plain_words, phrase)
    rest = tuple(word for word in plain_words if word not in forms | _ARTICLES)
    return tuple(_country_words().get(word, word) for word in rest or plain_words)


def _without_phrase(plain_words: tuple[str, ...], phrase: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a legal form at their beginning or end, unless there are no others."""
    if len(plain_words) <= len(phrase):
        return plain_words
    if plain_words[: len(phrase)] == phrase:
        return plain_words[len(phrase) :]
    return plain_words[: -len(phrase)] if plain_words[-len(phrase) :] == phrase else plain_words


def is_legal_form(name: str) -> bool:
    """Whether a text is a legal form by itself, such as `e.V.` or `Sp. z o.o.`, and no name."""
    words_of_name = all_words(name)
    joined = "".join(words_of_name)
    is_form = joined in _LEGAL_FORMS | _ONLY_FORMS
    return (is_form and ("." in name or joined not in _ALSO_ACRONYMS)) or (
        words_of_name in _LEGAL_PHRASES
    )


def order_key(name: tuple[str, ...]) -> tuple[str, ...]:
    """The significant words of a name, sorted: equal for names that only order them differently.

    Empty for fewer than three words, unless one of two is a figure or a word such as foundation.
    """
    rest = tuple(sorted(word for word in name if word not in _FUNCTION_WORDS))
    tells = bool(KINDS & {*rest}) or any(map(_is_figure, rest))
    return rest if len(rest) > 2 or (len(rest) == 2 and tells) else ()


def _is_figure(word: str) -> bool:
    """Whether a word has letters and digits: `k64`."""
    return word.isalnum() and not word.isalpha() and not word.isdecimal()


def before_subtitle(name: str) -> str:
    """A name without the subtitle that says what the organisation does; empty without one.

    A subtitle has three words, or begins with a small letter. What names a place or a part of an
    organisation (a country, the youth) is no subtitle.
    """
    head, *rest = _SUBTITLE.split(name.strip(), maxsplit=1)
    if not rest:
        return ""
    subtitle = rest[0].rstrip(")")
    tail = [word for word in all_words(subtitle) if len(word) > 1]
    is_long = len(tail) > 2 or (len(tail) > 1 and subtitle[:1].islower())
    is_short_part = len(tail) <= _LONGEST_PART and not _PART_WORDS.isdisjoint(tail)
    is_part = bool(countries_in(_significant(tuple(tail)))) or is_short_part
    return head if is_long and not is_part else ""


@lru_cache(maxsize=1024)
def all_words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, with legal forms and articles."""
    # Of Catalan `l·l` the point parts no words.
    latin = romanise(_POINT.sub("", name))
    # Initials become one word before full stops part words: `F.I.T.U.G.` is `fitug`.
    latin = _DOTTED_FORM.sub(f" {_FORM} ", latin)
    for pattern in (_DOTTED, _SPACED):
        latin = pattern.sub(lambda match: re.sub("[. ]", "", match[0]), latin)
    latin = _FIGURE.sub(r"\1\2", _DOMAIN.sub("", latin.strip()))
    return tuple(_SPELT_OUT.sub(_first_letter, word) for word in _WORD.findall(latin))


def _first_letter(match: re.Match[str]) -> str:
    """The vowel of which two letters are the spelling without a diaeresis: `ue` is `ü`."""
    return match[0][0]


@cache
def _country_words() -> dict[str, str]:
    """Country codes, each with a full stop at its end, by the country's names of one word."""
    codes = {"uk": "gb.", "usa": "us."}
    for language in ("en", *LANGUAGES):
        for code in country_codes():
            name = all_words(country_name(code, language) or "")
            if len(name) == 1 and len(name[0]) >= _SHORTEST_COUNTRY:
                # No word of a name holds a full stop, so that none is taken for a country.
                codes.setdefault(name[0], f"{code.lower()}.")
    return codes


def countries_in(name: tuple[str, ...]) -> frozenset[str]:
    """The countries that the words of a name mention."""
    return frozenset(word for word in name if word.endswith("."))


def core(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name that say which organisation it is, not of what kind."""
    return tuple(word for word in name if word not in KINDS and word not in _FUNCTION_WORDS)


def initials(name: str) -> str:
    """The initials of a name's words, without those that acronyms pass over."""
    rest = (word for word in all_words(name) if word not in _LEGAL_FORMS | _FUNCTION_WORDS)
    return "".join(word[0] for word in rest)


def sound_key(name: tuple[str, ...]) -> str:
    """A name as it may be written by ear: equal for `Zhivoy` and `Živoj`, `Gynaikon` and `Ginekon`.

    Empty for a name of one word.
    """
    key = _SOUND.sub(lambda match: _SOUNDS[match[0]], "".join(name))
    return key if len(name) > 1 else ""
