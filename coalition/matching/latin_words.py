"""The words of a name in plain Latin letters, whatever its alphabet, as names compare."""

import re
from collections.abc import Iterator
from functools import lru_cache

from coalition.expressions import Expression
from coalition.languages import romanisations, romanise
from coalition.matching.mixed_alphabets import in_one_alphabet
from coalition.websites import is_public_host, without_public_suffix

FORM = "dottedform"
"""Stands for a legal form of single letters, of which no word of a name is made."""

_WORD = Expression(r"[a-z0-9]+")
_DOTTED = Expression(r"\b(?:[a-z]\.){2,}")
_SPACED = Expression(r"\b(?:[a-z]\. )+[a-z]\b\.?|\bso\. ?p\.")
"""Initials with full stops: `F.I.T.U.G.`, and `z. s.` of legal forms."""

_DOTTED_FORM = Expression(
    r"(?:^|(?<=[\s,]))(?:n\. ?[of]|z\. ?u|o\. ?s|p\. ?o|i\. ?gr?|r\. ?y|s\. ?[al]|a\. ?e|"
    r"s\. ?coop)\.?(?=\W*$)"
)
"""Legal forms at the end of a name that would be words without their stops: `n.o.`, `z. ú.`."""

_HEBREW_FORM = Expression(r"(?<!\w)(?:ע[\"'״”]ר|חל[\"'״”]צ|בע[\"'״”]מ)(?!\w)")
_HEBREW_ACRONYM = Expression(r"(?<=[א-ת])[\"״”](?=[א-ת]\b)")
_SEMITIC = Expression(r"[\u05d0-\u064a]")
_ARABIC_ARTICLE = Expression(r"(?<!\w)(?:(?:و\s?)?ال|لل)(?=\w{2})")
_OTHER_ALPHABET = Expression(r"[\u0400-\u058f\u05d0-\u05ea\u0620-\u064a\u10a0-\u10ff]")
_MARKS_WITHIN = Expression("['’`\u02b0-\u02ff]")
"""Signs by which ICU writes letters of other alphabets: no apostrophes, which part words."""

_CLIPPED = Expression(r"(?<=[a-z]{2})['’](?=[dlnt]\b)")
"""Within a word cut short: `Int'l`, `Ass'n`."""

_COOPERATIVE = Expression(r"(?i)\bco-(?=op)")
_MALTESE_ARTICLE = Expression(r"\b[Ii][ċdnrstxzż]-(?=[^\W\d_]{3})")
_POINT = Expression(r"(?<=[lL])[·•](?=[lL])")
_FIGURE = Expression(r"\b([a-z])[ -](\d{1,4})\b")
"""A letter and a number that are one figure: `V-19`, whose letter is no legal form."""

ORDINAL_ENDINGS = (
    "st|nd|rd|th|ere?|er|re|eme|e|nde?|de|ste|ten?|te|a|o|os|as|i|is|um|ul|lea|y|ij?|ja|je|sa|sha|"
    "sia|ti|ta|to|tia|tya|ty|ha|hyi|ga|ra|ro|ri|va|vo|vi|ma|mo|mi|tho|ho|ci|nci|inci|uncu|j"
)
"""What languages write behind the figures of an ordinal, in plain Latin letters."""

_ORDINAL = Expression(rf"(?<=\d)[:-](?=(?:{ORDINAL_ENDINGS})\b)")
"""What parts them: `1:a`, `1-ша`."""

_HOST = Expression(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]{2,}\.)+[a-z]{2,})/?$")
_SPELT_OUT = Expression(r"(?:(?<=[^aeiouq])|^)(?:(?:ue|ae)(?=[^aeiou\W])|oe(?![aeiou])|aa)")
"""Two letters for one: `Buendnis` for `Bündnis`, but not in `neue` or `quer`."""


@lru_cache(maxsize=1024)
def all_words(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters, with legal forms and articles."""
    return _words(romanise(_before_romanising(name)), name)


def all_word_variants(name: str) -> Iterator[tuple[str, ...]]:
    """All words of a name, for each way to write it in Latin letters."""
    for latin in romanisations(_before_romanising(name)):
        yield _words(latin, name)


def _before_romanising(name: str) -> str:
    """A name without what its own alphabet shows better than Latin letters do."""
    if "-" in name:
        name = _COOPERATIVE.sub("co", name)
        name = _MALTESE_ARTICLE.sub("", name)
    if name.isascii():
        return name
    # Of Catalan `l·l` the point parts no words.
    name = in_one_alphabet(_POINT.sub("", name))
    if _SEMITIC.search(name) is None:
        return name
    name = _HEBREW_ACRONYM.sub("", _HEBREW_FORM.sub(f" {FORM} ", name))
    return _ARABIC_ARTICLE.sub("", name)


def _words(latin: str, name: str) -> tuple[str, ...]:
    """The words of a name, of which the letters are given in small Latin ones."""
    if not name.isascii() and _OTHER_ALPHABET.search(name):
        latin = _MARKS_WITHIN.sub("", latin)
    if "." in latin:
        latin = _without_stops(latin)
    if ":" in latin or "-" in latin:
        latin = _ORDINAL.sub("", latin)
    latin = _FIGURE.sub(r"\1\2", _CLIPPED.sub("", latin))
    return tuple(_SPELT_OUT.sub(_first_letter, word) for word in _WORD.findall(latin))


def _without_stops(latin: str) -> str:
    """A name without the full stops of legal forms, initials and web addresses."""
    # Initials become one word before full stops part words: `F.I.T.U.G.` is `fitug`.
    latin = _DOTTED_FORM.sub(f" {FORM} ", latin)
    for pattern in (_DOTTED, _SPACED):
        latin = pattern.sub(lambda match: re.sub("[. ]", "", match[0]), latin)
    return _without_domain(latin.strip())


def web_addresses(name: str) -> tuple[str, ...]:
    """The web address that a name is, if it is one: `www.oak.org`."""
    match = _HOST.fullmatch(name.lower()) if "." in name else None
    if match is None or not (name.lower().startswith("www.") or is_public_host(match[1])):
        return ()
    return (f"https://{match[1]}/",)


def _without_domain(latin: str) -> str:
    """A name without what makes its last word a web address: `www.oak.org.uk` is `oak`."""
    match = _HOST.search(latin)
    return latin if match is None else latin[: match.start()] + without_public_suffix(match[1])


def _first_letter(match: re.Match[str]) -> str:
    """The vowel of which two letters are the spelling without a diaeresis: `ue` is `ü`."""
    return match[0][0]
