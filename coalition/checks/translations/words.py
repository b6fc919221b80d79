"""Checks of words: doubled, left untranslated, too few or too many, of mixed alphabets."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import OPAQUE
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import typography

_REPEATED = Expression(r"(?<![\w'’-])(\w+)[ \u00a0\u202f]+\1(?![\w'’-])", re.IGNORECASE)
_MAY_REPEAT = {
    "en": "that had is", "fr": "nous vous", "de": "die der das sie ihr",
    "nl": "die dat het", "hu": "az ez", "sv": "det den som de är", "da": "det den de der er at",
    "nb": "det den de som er", "nn": "det den dei som er",
    "fi": "se ne he sen", "et": "see need nad",
    "it": "se piano via man così ora quasi appena poco proprio", "es": "muy casi poco luego",
    "pt": "quase logo já muito pouco", "ro": "încet aproape rând", "ca": "poc molt",
    "pl": "nie ledwo zaraz powoli", "cs": "sotva pomalu to", "sk": "sotva to",
    "hr": "jedva tek malo", "sr": "једва тек мало", "sl": "komaj", "bg": "едва лека един",
    "uk": "ледь от ось", "ru": "еле чуть едва",
    "lt": "vos", "lv": "tikko", "mt": "bil ftit kważi ġieli", "ga": "sin seo é tú sibh",
    "sq": "dalë", "eu": "poliki",
}  # fmt: skip
"""Words that may stand twice in a row: pronouns that meet, and adverbs that are stressed so."""

_NEVER_DOUBLED = {
    "el": "και να θα δεν που του της των τον την το τα τους τις ο η οι στο στη στην στον στα στους "
    "στις για από με σε"
}
"""Articles and conjunctions, which are never doubled in languages that double many words."""

_REDUPLICATING = frozenset({
    "tr", "az", "hi", "ur", "bn", "mr", "pa", "gu", "ta", "te", "hy", "fa", "ku", "he", "id", "ms",
    "vi", "ko", "ka", "sw", "th", "lo", "km", "my",
})  # fmt: skip
"""Languages in which doubling a word is grammar."""


def double_words(form: Form) -> Iterator[Problem[int]]:
    """T207: no word stands twice in a row, unless the source or the language has it so.

    French *nous nous*, German *die, die* without a comma and Hungarian *az az* stay; so do the
    languages in which doubling a word is grammar, such as Turkish and Hindi.

    Bad (de): "Sign the letter" -> "Zeichnet den den Brief"
    Good (fr): "We oppose this" -> "Nous nous y opposons"
    """
    if _REPEATED.search(form.target.plain) is None:
        return
    language = form.marks.language
    if language in _REDUPLICATING or _REPEATED.search(form.source.plain):
        return
    allowed, checked = (table.get(language, "").split() for table in (_MAY_REPEAT, _NEVER_DOUBLED))
    for match in _REPEATED.finditer(form.target.plain):
        word, second = match[1].lower(), match[0][-len(match[1]) :]
        # An article before an acronym that has its letters: Irish *na NA*.
        if match[1].isupper() != second.isupper():
            continue
        if word not in allowed and not word.isdigit() and word in (checked or (word,)):
            at = match.end() - len(match[1])
            yield Problem(f"the word {match[1]} stands twice", "Leave one.", at)


_WORD = Expression(r"(?<![\w/.:])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w/:])")


def source_copy(form: Form) -> Iterator[Problem[int]]:
    """T209: a translation is not the source once more.

    Names, addresses, single words and what the glossary keeps as it is may stay; so may a text for
    readers of the same language elsewhere.

    Bad (fr): "Sign the open letter" -> "Sign the open letter"
    Good (fr): "Reclaim Your Face" -> "Reclaim Your Face"
    """
    if form.text.strip().casefold() != form.source.text.strip().casefold():
        return
    # Texts for readers of the same language elsewhere may well be the same: en, en-US.
    if form.marks.language == form.source_text.language.partition("-")[0]:
        return
    text = form.source.plain
    for term in form.source_text.terms.find(form.source.text):
        if not term.translate:
            text = re.sub(re.escape(term.term), OPAQUE, text, flags=re.IGNORECASE)
    words = _WORD.findall(text)
    small = [word for word in words if word[0].islower()]
    sentence = len(words) > _WORDS_OF_PROSE and text.rstrip().endswith((".", "!", "?"))
    if sum(len(word) > 3 for word in small) >= _WORDS_OF_PROSE or (sentence and small):
        yield Problem(
            "the text is the same as the source",
            "Translate it, or say `# coalition: ignore T209: …` if it is right as it is.",
            0,
        )


_WORDS_OF_PROSE = 2
"""Words in small letters, of four and more, from which a text is more than a name or a unit."""

_SHORTEST = 25
"""In characters; where source and translation are both shorter, their lengths say little."""

_USUAL = {"Hans": 0.3, "Hant": 0.3, "Jpan": 0.35, "Kore": 0.4}
"""The usual number of characters of a script for one of an alphabet."""

_FACTOR = 3.0
_PHRASE_FACTOR = 8.0
"""For short texts: a French letter ends with a whole sentence for *Yours sincerely*."""


def unlikely_length(form: Form) -> Iterator[Problem[int]]:
    """T210: a translation is neither a third as long as its source nor three times as long.

    Half a sentence is often lost in pasting. Scripts that write words with few characters are
    measured by what is usual in them.

    Bad (de): "Stop facial recognition in our streets and squares" -> "Gesicht"
    Good (zh): "Stop facial recognition in our streets" -> "停止在街道上使用人脸识别"
    """
    source, text = len(form.source.text), len(form.text)
    if max(source, text) < _SHORTEST or not text:
        return
    usual = _USUAL.get(form.marks.script, 1.0) / _usual_source_length(form)
    ratio = text / (max(source, 8) * usual)
    if 1 / _FACTOR <= ratio <= _FACTOR:
        return
    if source < _SHORTEST and 1 / _PHRASE_FACTOR < ratio < _PHRASE_FACTOR:
        return
    message = f"the text has {text} character{'' if text == 1 else 's'}, the source {source}"
    hint = f"See whether something {'is missing' if ratio < 1 else 'was added'}."
    yield Problem(message, hint, 0)


def _usual_source_length(form: Form) -> float:
    return _USUAL.get(typography(form.source_text.language).script, 1.0)


_ALPHABETS = {"LATIN": "Latin", "GREEK": "Greek", "CYRILLIC": "Cyrillic", "ARMENIAN": "Armenian"}
"""The names of alphabets, by the first word of the Unicode names of their letters."""

_LOOKALIKES = frozenset(
    "aceiopsuxyjhkmtbnvwrgldqABCEHIKMOPTXYZJSNFV"
    "асеіорѕухјһкмтвпгԁԛԝАВСЕНІКМОРТХУЈЅҮіїІЇё"
    "οανικρτυχεοΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲόάίύέ"
)
_RANGES = ("A-Za-zÀ-ɏ", "\u0370-\u03ff\u1f00-\u1fff", "\u0400-\u052f", "\u0531-\u0587")
_MIXED = Expression("|".join(f"[{first}][{second}]" for first, second in permutations(_RANGES, 2)))
_LETTERS = Expression(r"[^\W\d_]+")


def mixed_scripts(form: Form) -> Iterator[Problem[int]]:
    """T211: all letters of a word are of one alphabet.

    A Latin o in a Greek or Cyrillic word looks right; no search finds the word, and screen readers
    spell it. Endings that are joined to an acronym may be of another alphabet.

    Bad (bg): "face" -> "лицe"
    Good (bg): "face" -> "лице"
    """
    plain = form.target.plain
    if plain.isascii() or not _MIXED.search(plain):
        return
    for match in _LETTERS.finditer(plain):
        word = match[0]
        stray = _find_stray_letter(word)
        if stray and word not in form.source.text:
            at, rare, common = stray
            letter = word[at]
            yield Problem(
                f"the {letter} in {word} is a {rare} letter, the word is {common}",
                f"Write the {common} letter.",
                match.start() + at,
            )


@lru_cache(maxsize=8192)
def _find_stray_letter(word: str) -> tuple[int, str, str] | None:
    """The offset of the first letter of the rarer of a word's two alphabets, and their names.

    None for other words, and for letters of the rarer alphabet that look like none of the other.
    """
    scripts = [_alphabet(letter) for letter in word]
    # Of two with as many letters always the same one: that of the first letter.
    alphabets = sorted(dict.fromkeys(filter(None, scripts)), key=scripts.count)
    if len(alphabets) != 2:
        return None
    rare, common = alphabets
    if all(
        letter in _LOOKALIKES
        for letter, script in zip(word, scripts, strict=True)
        if script == rare
    ) and not _acronym_with_ending(word, scripts):
        return scripts.index(rare), rare, common
    return None


def _acronym_with_ending(word: str, scripts: list[str]) -> bool:
    """Whether capitals of one alphabet are followed by an ending in another, as in `GDPRа`."""
    border = next((n for n in range(1, len(word)) if scripts[n] != scripts[0]), 0)
    return (
        border > 1
        and word[:border].isupper()
        and not word[border:].isupper()
        and all(script == scripts[border] for script in scripts[border:])
        and not all(letter in _LOOKALIKES for letter in word[:border])
    )


@lru_cache(maxsize=4096)
def _alphabet(letter: str) -> str:
    return _ALPHABETS.get(unicodedata.name(letter, "").partition(" ")[0], "")
