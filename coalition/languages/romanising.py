"""Text of any script in plain Latin letters, so that names can be compared across alphabets."""

import functools
import unicodedata
from typing import Any

from coalition.expressions import Expression
from coalition.languages.folding import stream_safe_pieces
from coalition.languages.library import icu


def romanise(text: str) -> str:
    """The text in small letters a to z with digits and punctuation: `Ομάδα` is `omada`.

    ICU's transliteration from any script to Latin, of Greek as the United Nations have it, and then
    to ASCII. It is for comparing, not for reading: several spellings of one name come out alike,
    whatever their accents and alphabet.
    """
    if text.isascii():
        return text.lower()
    return "".join(map(_to_ascii, stream_safe_pieces(text))).lower()


def _to_ascii(text: str) -> str:
    """A text by ICU's transliteration, sign by sign where ICU tears a sign beyond U+FFFF in two."""
    try:
        return str(_transliterator().transliterate(text))
    except icu().ICUError:
        return "".join(map(_to_ascii, text)) if len(text) > 1 else text


def romanisations(text: str) -> tuple[str, ...]:
    """The text as `romanise` returns it, and as states write its language in Latin letters.

    Of Cyrillic those of every language whose alphabet has all its letters: Bulgarian by the law of
    2009, Ukrainian by the rules of 2010, Serbian by its own Latin alphabet, Russian as passports
    have it. Armenian by the rules of 2011 and Georgian by those of 2002, without apostrophes. Of
    Latin letters `đ` also as the `dj` that stands for it.
    """
    if text.isascii():
        return (text.lower(),)
    spellings = [romanise(text)]
    letters = {letter for letter in text.lower() if "\u0400" <= letter <= "\u052f"}
    if letters:
        # The language of a name is not known: its letters rule out some.
        tables = (table for table in _CYRILLIC if letters <= table.keys())
        spellings += (romanise(_transliterate(text, table)) for table in tables)
    elif _CAUCASIAN.search(text):
        plain = text.lower().replace("ու", "u").replace("եւ", "և")
        spellings.append(romanise(_transliterate(plain, _ARMENIAN | _GEORGIAN)))
    elif "đ" in text or "Đ" in text:
        spellings.append(romanise(text.replace("đ", "dj").replace("Đ", "Dj")))
    return tuple(dict.fromkeys(spellings))


@functools.lru_cache(maxsize=65536)
def latin_spellings(name: str) -> str:
    """What a name is found by besides its own letters, with spaces between; often nothing.

    Its own are looked for as `plain_fold` has them.
    """
    own = plain_fold(name)
    return " ".join(one for one in romanisations(name) if one not in own)


def plain_fold(text: str) -> str:
    """A text as scripts of pages fold it: without accents, in small letters."""
    parts = unicodedata.normalize("NFD", text)
    plain = "".join(one for one in parts if unicodedata.category(one)[0] != "M")
    return plain.lower().replace("ς", "σ")


def _transliterate(text: str, table: dict[str, str]) -> str:
    """The text in small Latin letters, by a table; in Ukrainian a word's first letter differs."""
    initial = _INITIAL if table is _UKRAINIAN else {}
    latin = []
    before = " "
    for letter in text.lower():
        usual = table.get(letter, letter)
        latin.append(usual if before.isalpha() else initial.get(letter, usual))
        before = letter
    # Ukrainian writes an apostrophe within words.
    return "".join(latin).replace("'", "").replace("’", "")


def _letters_of(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters, latin.split(), strict=True))


def _table(letters: str, latin: str) -> dict[str, str]:
    return _letters_of(letters, latin) | {"ь": "", "ъ": "a"}


_BULGARIAN = _table(
    "абвгдежзийклмнопрстуфхцчшщюя",
    "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht yu ya",
)
_UKRAINIAN = _table(
    "абвгґдеєжзиіїйклмнопрстуфхцчшщюя",
    "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia",
)
_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_SERBIAN = _table(
    "абвгдђежзијклљмнњопрстћуфхцчџш",
    "a b v g d dj e z z i j k l lj m n nj o p r s t c u f h c c dz s",
)
_RUSSIAN = _table(
    "абвгдеёжзийклмнопрстуфхцчшщыэюя",
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch y e iu ia",
) | {"ъ": ""}
_ARMENIAN = _letters_of(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev",
)
_GEORGIAN = _letters_of(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
)
_CAUCASIAN = Expression(r"[\u0531-\u0587\u10a0-\u10ff]")
_CYRILLIC = (_BULGARIAN, _UKRAINIAN, _SERBIAN, _RUSSIAN)


@functools.cache
def _transliterator() -> Any:
    return icu().Transliterator.createInstance("Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII")
