"""The words of names in plain Latin letters, and their initials.

Legal forms and articles are left out, and a country is the same in every language.
"""

import functools
from collections.abc import Iterator

from coalition.expressions import Expression
from coalition.matching.articles import FUNCTION_WORDS, without_articles
from coalition.matching.clipped_words import WHOLE_WORDS
from coalition.matching.country_words import GENITIVES, countries_in, with_codes
from coalition.matching.kinds import KINDS, MEANINGS
from coalition.matching.latin_words import all_word_variants, all_words
from coalition.matching.legal_forms import (
    LEGAL_FORMS,
    forms_in,
    is_legal_form,
    without_legal_phrases,
)

_PART_WORDS = frozenset({
    "youth", "young", "jugend", "jeunes", "jeunesse", "giovani", "jovenes", "jongeren", "mlodziez",
    "women", "frauen", "femmes", "donne", "mujeres", "vrouwen", "students", "studierende",
    "section", "sektion", "sezione", "chapter", "branch", "committee", "komitee", "comite",
    "commission", "comissao", "comision", "commissione", "kommission", "komisja", "komise",
    "sekcja", "sekce", "sekcia", "sekcija", "sectie", "seccion", "seccao", "seccio", "sektionen",
    "szekcio", "osakond", "jaosto", "afdeling", "avdeling", "avdelning", "oddzial", "pobocka",
    "podruznica", "ogranak", "filiala", "ungdom", "nuoret", "noored", "tineret", "mladez", "mladi",
    "omladina", "ifjusag", "juventud", "juventude", "jovens", "joves", "neolaia", "molod",
    "jaunimas", "jauniesi", "kobiet", "zeny", "zen", "zene", "kvinder", "kvinnor", "naiset",
    "mulheres", "femei", "gynaikon", "nok", "zinky", "landesverband", "landesgruppe", "ortsverein",
    "ortsgruppe", "ortsverband", "kreisverband", "regionalgruppe", "regional", "local", "lokal",
})  # fmt: skip
"""Words by which a part of an organisation is distinguished from the whole."""

_SOUNDS = {
    "shch": "s", "sch": "s", "zh": "z", "sh": "s", "ch": "c", "kh": "h", "ts": "c", "tz": "c",
    "dj": "d", "ph": "f", "th": "t", "ks": "x", "ai": "e", "ei": "i", "oi": "i", "ou": "u",
    "y": "i", "j": "i", "w": "v", "iy": "i", "ij": "i", "yy": "i", "ct": "t", "cc": "c",
    "qu": "k", "ck": "k", "kw": "k", "rh": "r",
    **{vowel + sound: sound for vowel in "iyj" for sound in "aeou"},
}  # fmt: skip
"""Ways to write sounds of Cyrillic and Greek in Latin letters, and older ones, by what is compared.

ISO 9 writes `я` as `â`, others as `ya`, `ia` or `ja`; Portuguese `directo` became `direto`.
"""

_PLURALS = r"(?:ies|ys)(?= |$)"
_SOUND = Expression("|".join((_PLURALS, *sorted(_SOUNDS, key=len, reverse=True))))
_VOWEL_TWICE = Expression(r"([aeou])\1+")
_SUBTITLE = Expression(
    r"\s+[–—|]\s*|\s*[–—|]\s+|\s+-\s+|:\s+|\s+\((?=.*\)$)|,\s+|\.\s+(?=[^\W\d_])"
)
_LONGEST_PART = 3
"""In words; a longer subtitle says what the organisation does, even if it names a part of it."""


_LONGEST_TOWN = 3
"""In words."""

_LONG = 8
"""In letters, of a word that names hardly have in another order by chance."""

_TOWN = Expression(r".{2,}(?:burg|berg|stadt|stedt|hausen|heim|dorf|furt|bach|kirchen|ville)")

_SHORTEST_WITH_TOWN = 8
"""In letters."""

_QUOTED = Expression(r"(?<=\S)\s+[\"“„”«»]\s?([^\"“„”«»]{5,}?)\s?[\"“”«»]")
_TWO_NAMES = Expression(
    r"(\S[^/()]{3,}\S)\s+[–—|→-]\s+(\S[^/]{3,}\S)|(\S[^/]{3,}\S)\s*/\s*(\S[^/]{3,}\S)|"
    r"(\S[^()]{3,}\S)\s+\(([^()]{5,})\)"
)
_OF_MEMBERS = frozenset({"union", "network", "alliance"})
"""Kinds of bodies that have organisations for members."""

_WITH_PLACE = Expression(
    r"(.*\S)(?:,\s+|\s+[–—-]\s+)([^\W\d_][^,()]*)|(.*\S)\s+\(([^\W\d_][^()]*)\)"
    r"|(\w.*[\"”“»])\s+([^\W\d_]+)"
)

_COMPASS = frozenset({
    "north", "south", "east", "west", "nord", "sud", "ost", "est", "ouest", "ovest", "oest",
    "norte", "sur", "sul", "este", "oeste", "noord", "zuid", "oost", "syd", "polnoc",
    "poludnie", "sever", "jih", "juh", "jug", "vychod", "zapad", "istok", "eszak", "del", "etela",
    "pohjoinen",
})  # fmt: skip
"""Parts of a country, of which an organisation has sections."""

_NO_TOPIC = KINDS | FUNCTION_WORDS
_NO_TOWNS = KINDS | FUNCTION_WORDS | _PART_WORDS | _COMPASS


def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, without its legal form and articles.

    Of a name that has nothing else, all its words.
    """
    return _significant(all_words(name), forms_in(name))


def word_variants(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name as `words` returns them, for each way to write it in Latin letters."""
    for every in all_word_variants(name):
        yield _significant(every, forms_in(name))


def _significant(
    plain_words: tuple[str, ...], forms: frozenset[str] = LEGAL_FORMS
) -> tuple[str, ...]:
    plain_words = without_legal_phrases(plain_words)
    rest = without_articles(plain_words, forms) or plain_words
    if "think" in rest:
        rest = tuple(" ".join(rest).replace("think tank", "thinktank").split())
    return with_codes(tuple([WHOLE_WORDS.get(word, word) for word in rest]))


def order_key(name: tuple[str, ...]) -> tuple[str, ...]:
    """The significant words of a name, sorted: equal for names that only order them differently.

    Empty for fewer than three words, unless one of two is long, a figure or a word such as
    foundation.
    """
    rest = tuple(sorted(word for word in name if word not in FUNCTION_WORDS))
    tells = bool(KINDS & {*rest}) or any(_is_figure(word) or len(word) >= _LONG for word in rest)
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
    named = tuple([word for word in tail if word not in GENITIVES])
    is_part = bool(countries_in(_significant(named))) or is_short_part
    return head if is_long and not is_part else ""


def parts(name: str) -> Iterator[str]:
    """What a name may go by alone: without its subtitle, a quoted part, either of two names.

    Two names stand side by side in two languages or alphabets (`Fanal / Farol`, `Φανός (Fanos)`).
    """
    yield before_subtitle(name)
    if match := _QUOTED.search(name):
        yield match[1]
    match = _TWO_NAMES.fullmatch(name.strip())
    if match is None:
        return
    first, second = filter(None, match.groups())
    behind = all_words(second)
    countries = countries_in(_significant(behind)) - countries_in(words(first))
    is_part = bool(countries) or not _PART_WORDS.isdisjoint(behind)
    # A member may name its federation behind itself: `Lamps Kassel (Union of Lamps)`.
    whole = {meaning for word in behind for meaning in MEANINGS.get(word, ())} & _OF_MEMBERS
    is_bilingual = "/" in match[0] or "→" in match[0]
    if is_part or second[0].islower() or (whole and not is_bilingual):
        return
    yield second
    # A name and its translation are much as long, and neither is one word, as towns are.
    is_as_long = 1 < len(all_words(first)) <= len(behind) + 1
    if is_bilingual or (len(behind) > 1 and (is_as_long or not KINDS.isdisjoint(behind))):
        yield first


def before_place(name: str) -> str:
    """A name without the town at its end, as in `Offenes Ufer, Linz`; empty without one.

    What names a country, a part of the organisation or a kind of body is no town, and behind a
    short name a town is a section.
    """
    match = _WITH_PLACE.fullmatch(name.strip())
    head, place = filter(None, match.groups()) if match else ("", "")
    letters = [letter for letter in place if letter.isalpha()]
    if not letters or place[0].islower() or all(map(str.isupper, letters)):
        return ""
    behind = all_words(place)
    longest = _LONGEST_TOWN if match and match[0][len(head)] == "," else 1
    is_town = 1 <= len(behind) <= longest and _NO_TOWNS.isdisjoint(behind)
    is_town = is_town and not countries_in(_significant(behind)) and not is_legal_form(place)
    before = words(head)
    is_name = len("".join(before)) >= _SHORTEST_WITH_TOWN
    return head if is_town and is_name else ""


@functools.lru_cache(maxsize=200_000)
def core(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name that say which organisation it is, not of what kind."""
    return tuple([word for word in name if word not in _NO_TOPIC])


def initials(name: str) -> str:
    """The initials of a name's words, without those that acronyms pass over."""
    rest = (word for word in all_words(name) if word not in LEGAL_FORMS | FUNCTION_WORDS)
    return "".join(word[0] for word in rest)


def sound_key(name: tuple[str, ...]) -> str:
    """A name as it may be written by ear: equal for `Zhivoy` and `Živoj`, `Gynaikon` and `Ginekon`.

    Empty for a name of one word.
    """
    if len(name) < 2:
        return ""
    # Towns are told apart by letters that nobody hears: `Rotenburg` and `Rothenburg`.
    town = name[-1] if is_called_as_towns_are(name[-1]) else ""
    heard = name[:-1] if town else name
    key = _SOUND.sub(lambda match: _SOUNDS.get(match[0], "is"), " ".join(heard))
    return _VOWEL_TWICE.sub(r"\1", key.replace(" ", "")) + town


def is_called_as_towns_are(word: str) -> bool:
    """Whether a word ends as names of towns do: `Rotenburg`."""
    return _TOWN.fullmatch(word) is not None
