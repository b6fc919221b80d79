"""The consonants of Arabic names, which Latin letters write with vowels and Arabic ones without."""

from coalition.expressions import Expression
from coalition.matching.kinds import MEANINGS
from coalition.matching.latin_words import all_words

_ARABIC = Expression(r"[\u0621-\u064a]")
_LATIN_WORDS = Expression(
    r"(?i)\b(?:al|el|ar|as|ash|at|ath|ad|adh|an|az|lil)-[^\W\d_]"
    r"|^(?:[jg]am'?i|munta|markaz|rabit|ittihad|munaz|shabak|mubad|harak|majlis|tajam)"
)
"""The article, or a word such as association at the beginning."""

_COUNTRIES = frozenset({
    "AE", "AF", "BH", "DJ", "DZ", "EG", "EH", "IQ", "IR", "JO", "KM", "KW", "LB", "LY", "MA", "MR",
    "OM", "PS", "QA", "SA", "SD", "SY", "TD", "TN", "YE",
})  # fmt: skip
"""Whose languages are written in Arabic letters, and their names in Latin ones, too."""

_WITH_HARD_JIM = "EG"
_HARD_JIM = Expression(r"[gG](?!h)")
"""How the letter jim is said in Egypt: `Gam'iyat` for `Jam'iyat`."""

_OF_LETTERS = str.maketrans(
    "بتثجحخدذرزسشصضطظغفقكلمنهپچژگکڤ",
    "bttjhxddrzscsdtdgfkklmnhbczgkf",
    "ءآأؤإئاةعوىيی",
)
_DIGRAPHS = {
    "kh": "x",
    "sh": "c",
    "th": "t",
    "dh": "d",
    "gh": "g",
    "zh": "z",
    "ph": "f",
    "ch": "c",
    "p": "b",
}
_DIGRAPH = Expression("|".join(_DIGRAPHS))
_MARKS = Expression("[\u064b-\u0652\u0640]")
_ARABIC_ARTICLE = Expression(r"\b(?:و|ب|ف)?ال(?=\w{2})|\bل(?=ل\w{2})")
_LATIN_ARTICLE = Expression(r"\b(?:wa?-?)?(?:al|el|ar|as|ash|at|ath|ad|adh|an|az)[- ]|(?<=\blil)-")
_ENDING = Expression(r"(?:a[ht]?|e[ht]?)\b")
_ENDING_WITHOUT_H = Expression(r"(?:at?|et?)\b")
_ARABIC_ENDING = Expression(r"(?:ات|ة|ه)\b")
_NO_CONSONANT = Expression(r"[aeiouyw'’ʿʾ`]")
_TWICE = Expression(r"(\w)\1+")
_FEWEST = 6
"""Consonants; shorter names have theirs in common with others by chance."""

_FEWEST_IN_WORDS = 4
"""The same of a name of several words, of which all have the same consonants."""


def is_arabic(name: str) -> bool:
    """Whether a name is written in Arabic letters."""
    return _ARABIC.search(name) is not None


def skeletons(name: str, country: str | None) -> frozenset[str]:
    """The consonants of an Arabic name's words, equal for both alphabets; none for other names.

    Without articles, long vowels, endings of the feminine and doubled letters: `jm nxl shl zrk` of
    `Jamiyat Nakhil al-Sahel al-Azraq`. A word such as association that stands first may be
    translated: `association: nxl shl zrk`.
    """
    if not is_arabic(name) and country not in _COUNTRIES and not _LATIN_WORDS.search(name):
        return frozenset()
    first, _, rest = name.partition(" ")
    kinds = {kind for word in all_words(first) for kind in MEANINGS.get(word, ())}
    if country == _WITH_HARD_JIM:
        name, rest = (_HARD_JIM.sub("j", part) for part in (name, rest))
    whole = _skeletons(name)
    return whole.union(f"{kind}: {one}" for kind in kinds for one in _skeletons(rest))


def _skeletons(name: str) -> frozenset[str]:
    if is_arabic(name):
        plain = _ARABIC_ARTICLE.sub("", _MARKS.sub("", name))
        # Latin letters write ẓa as z or as d.
        spellings = {plain, plain.replace("ظ", "ز")}
        readings = [_ARABIC_ENDING.sub("", one).translate(_OF_LETTERS) for one in spellings]
    else:
        plain = _DIGRAPH.sub(
            lambda match: _DIGRAPHS[match[0]], _LATIN_ARTICLE.sub("", name.casefold())
        )
        # An h at the end is that of the feminine, or a letter of its own: `Manarah`, `Misbah`.
        endings = (_ENDING, _ENDING_WITHOUT_H)
        vowelless = (_NO_CONSONANT.sub("", ending.sub("", plain)) for ending in endings)
        readings = [one.replace("q", "k") for one in vowelless]
    words = ([_TWICE.sub(r"\1", word) for word in one.split()] for one in readings)
    found = (" ".join(filter(None, one)) for one in words)
    return frozenset(
        one
        for one in found
        if len(one.replace(" ", "")) >= (_FEWEST_IN_WORDS if " " in one else _FEWEST)
    )
