"""The consonants of Arabic names, which Latin letters write with vowels and Arabic ones without."""

from coalition.expressions import Expression

_ARABIC = Expression(r"[\u0621-\u064a]")
_LATIN_WORDS = Expression(
    r"(?i)\b(?:al|el|ar|as|ash|at|ath|ad|adh|an|az|lil)-[^\W\d_]"
    r"|^(?:[jg]am'?i|munta|markaz|rabit|ittihad|munaz|shabak|mubad|harak|majlis|tajam)"
)
"""The article, or a word such as association at the beginning."""

_OF_LETTERS = str.maketrans(
    "بتثجحخدذرزسشصضطظغفقكلمنه",
    "bttjhxddrzscsdtdgfkklmnh",
    "ءآأؤإئاةعوىي",
)
_DIGRAPHS = {"kh": "x", "sh": "c", "th": "t", "dh": "d", "gh": "g", "zh": "z", "ph": "f"}
_DIGRAPH = Expression("|".join(_DIGRAPHS))
_MARKS = Expression("[\u064b-\u0652\u0640]")
_ARABIC_ARTICLE = Expression(r"\b(?:و|ب|ف)?ال(?=\w{2})|\bل(?=ل\w{2})")
_LATIN_ARTICLE = Expression(r"\b(?:al|el|ar|as|ash|at|ath|ad|adh|an|az)[- ]|(?<=\blil)-")
_ENDING = Expression(r"(?:a[ht]?|e[ht]?)\b")
_ARABIC_ENDING = Expression(r"(?:ات|ة|ه)\b")
_NO_CONSONANT = Expression(r"[aeiouyw'’ʿʾ`]")
_TWICE = Expression(r"(\w)\1")
_FEWEST = 6
"""Consonants; shorter names have theirs in common with others by chance."""


def is_arabic(name: str) -> bool:
    """Whether a name is written in Arabic letters."""
    return _ARABIC.search(name) is not None


def skeleton(name: str) -> str:
    """The consonants of an Arabic name's words, equal for both alphabets; empty for other names.

    Without articles, long vowels, endings of the feminine and doubled letters: `jm nxl shl zrk` of
    `Jamiyat Nakhil al-Sahel al-Azraq`.
    """
    if is_arabic(name):
        plain = _ARABIC_ARTICLE.sub("", _MARKS.sub("", name))
        consonants = _ARABIC_ENDING.sub("", plain).translate(_OF_LETTERS)
    elif _LATIN_WORDS.search(name):
        plain = _ENDING.sub("", _LATIN_ARTICLE.sub("", name.casefold()))
        single = _DIGRAPH.sub(lambda match: _DIGRAPHS[match[0]], plain)
        consonants = _NO_CONSONANT.sub("", single).replace("q", "k")
    else:
        return ""
    words = (_TWICE.sub(r"\1", word) for word in consonants.split())
    found = " ".join(filter(None, words))
    return found if len(found.replace(" ", "")) >= _FEWEST else ""
