"""Checks of words: doubled, left untranslated, too few or too many, of mixed alphabets."""

import re
from collections.abc import Iterator

from coalition.checks.alphabets import stray_letters
from coalition.checks.translations.function_words import function_words
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import OPAQUE
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import typography

# Marks of vowels are parts of a word, which `\\w` leaves out, and so are apostrophes and hyphens.
_BETWEEN_WORDS = (
    r"\s!-&(-,./:-@\[-`{-~\xa0-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u200b\u2010-\u2018\u201a-\u206f"
    + OPAQUE
)
_REPEATED = Expression(
    rf"(?<![^{_BETWEEN_WORDS}])([^{_BETWEEN_WORDS}]++)[ \u00a0\u202f]+\1(?![^{_BETWEEN_WORDS}])",
    re.IGNORECASE,
)
_MAY_REPEAT = {
    "en": "that had is", "fr": "nous vous", "de": "die der das sie ihr",
    "nl": "die dat het", "hu": "az ez", "sv": "det den som de är", "da": "det den de der er at",
    "nb": "det den de som er", "nn": "det den dei som er",
    "fi": "se ne he sen", "et": "see need nad",
    "it": "se piano via man così ora quasi appena poco proprio", "es": "muy casi poco luego",
    "pt": "quase logo já muito pouco", "ro": "încet aproape rând", "ca": "poc molt",
    "pl": "nie ledwo zaraz powoli", "cs": "sotva pomalu to", "sk": "sotva to",
    "hr": "jedva tek malo", "sr": "једва тек мало jedva tek malo", "sl": "komaj",
    "bg": "едва лека един", "uk": "ледь от ось", "ru": "еле чуть едва",
    "lt": "vos", "lv": "tikko", "ga": "sin seo é tú sibh", "sq": "dalë",
}  # fmt: skip
"""Words that may stand twice in a row: pronouns that meet, and adverbs that are stressed so."""

_ASKED = frozenset({
    "be", "bs", "mk", "gl", "is", "fo", "lb", "rm", "cy", "gd", "br", "oc", "fy", "af", "eo", "ast",
    "se", "hsb", "dsb", "wa", "fur", "sc", "co", "vec",
})  # fmt: skip
"""More languages in which a doubled word is a slip; nobody has told us of exceptions."""

_NEVER_DOUBLED = {
    "el": "και να θα δεν που του της των τον την το τα τους τις ο η οι στο στη στην στον στα στους "
    "στις για από με σε",
    "ar": "في من على إلى عن أن إن التي الذي الذين هذا هذه ذلك كما قد لقد ثم",
    "he": "של את על עם אל כי אם או גם זה זו לא אשר",
    "fa": "و از به در که را با برای این آن است تا یا",
    "hi": "और का के की को में से है हैं पर यह वह कि",
    "tr": "ve ile için bu bir de da ki olan",
    "hy": "և է են որ այդ այս մեջ համար",
    "eu": "eta da du ez edo den",
    "mt": "u ta’ li hija huwa għal minn f’",
}
"""Articles and conjunctions, which are never doubled in languages that double many words."""


def double_words(form: Form) -> Iterator[Problem[int]]:
    """T207: no word stands twice in a row, unless the source or the language has it so.

    French *nous nous*, German *die, die* without a comma and Hungarian *az az* stay. Where doubling
    a word is grammar, as in Turkish, Hindi and half the world, little or nothing is asked.

    Bad (de): "Sign the letter" -> "Zeichnet den den Brief"
    Good (fr): "We oppose this" -> "Nous nous y opposons"
    """
    if _REPEATED.search(form.target.plain) is None:
        return
    if _REPEATED.search(form.source.plain):
        return
    language = form.marks.language
    for match in _REPEATED.finditer(form.target.plain):
        word, second = match[1], match[0][-len(match[1]) :]
        # An article before an acronym that has its letters: Irish *na NA*.
        if not word[0].isalpha() or word.isupper() != second.isupper():
            continue
        if _is_slip(word.lower(), language) and not _begins_clause(match, language):
            at = match.end() - len(word)
            yield Problem(f"the word {word} stands twice", "Leave one.", at)


def _is_slip(word: str, language: str) -> bool:
    """Whether a word that stands twice in a row is a mistake in a language."""
    if language in _NEVER_DOUBLED:
        return word in _NEVER_DOUBLED[language].split()
    if language in _MAY_REPEAT:
        return word not in _MAY_REPEAT[language].split()
    return language in _ASKED


_CLAUSE = Expression(r"[,;:–—(]\s(?:\w+\s)?\Z")
_RELATIVE = {"de": "den dem denen", "nl": "wie wat", "da": "dem hvem", "sv": "dem vem", "nb": "dem"}
"""Pronouns that open a clause, where an article of the same letters may follow."""


def _begins_clause(match: re.Match[str], language: str) -> bool:
    """Whether the first of two words is a pronoun that opens a clause: *, den den Leuten*."""
    if match[1].lower() not in _RELATIVE.get(language, "").split():
        return False
    return _CLAUSE.search(match.string, max(match.start() - 40, 0), match.start()) is not None


_WORD = Expression(r"(?<![\w/.:])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w/:])")


def source_copy(form: Form) -> Iterator[Problem[int]]:
    """T209: a translation is not the source once more.

    Names, addresses, single words and what the glossary keeps as it is may stay; so may a text for
    readers of the same language elsewhere. A heading of two words is asked about where a pronoun
    is one of them, or where it should be in another script.

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
    if _is_prose(_WORD.findall(text), form):
        yield Problem(
            "the text is the same as the source",
            "Translate it, or say `# coalition: ignore T209: …` if it is right as it is.",
            0,
        )


_WORDS_OF_PROSE = 2
"""Words in small letters, of four and more, from which a text is more than a name or a unit."""

_IN_NAMES = (
    "of the and for in by to on with at from or an no is up over de la du des et le les en pour "
    "der die das und für von el los las y para di da do dos e i w na van het og"
)
"""Small words that stand in names, titles and phrases which travel."""


def _is_prose(words: list[str], form: Form) -> bool:
    """Whether the words of a source are more than a name, which may stay in any language."""
    small = [word for word in words if word[0].islower()]
    long = sum(len(word) > 3 for word in small)
    if long >= _WORDS_OF_PROSE or (small and len(words) > _WORDS_OF_PROSE and _ends(form)):
        return True
    if len(words) < _WORDS_OF_PROSE or len(small) < len(words) - 1:
        # In titles and names most words have capitals.
        return False
    source = form.source_text.language
    if form.marks.script != typography(source).script:
        return any(len(word) > 1 for word in small)
    own = function_words(source) - function_words(form.language) - {*_IN_NAMES.split()}
    return any(word.lower() in own for word in words)


def _ends(form: Form) -> bool:
    return form.source.plain.rstrip().endswith((".", "!", "?"))


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
    if max(source, text) < _SHORTEST or not text or form.source_text.is_formula:
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


def mixed_scripts(form: Form) -> Iterator[Problem[int]]:
    """T211: all letters of a word are of one alphabet.

    A Latin o in a Greek or Cyrillic word looks right; no search finds the word, and screen readers
    spell it. Endings that are joined to an acronym may be of another alphabet.

    Bad (bg): "face" -> "лицe"
    Good (bg): "face" -> "лице"
    """
    for stray in stray_letters(form.target.plain, form.marks.script):
        if stray.word not in form.source.text:
            yield Problem(stray.message, stray.hint, stray.offset)
