"""What a line or label of a letter says, by the words of `letter_words`."""

import functools
from collections.abc import Iterator
from typing import Literal

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.words.letter_words import Meaning, letter_words
from coalition.intake.words.turned_questions import speaks_against

_LETTERS = Expression(r"[a-z0-9]+")
_MOST_WORDS = 6
"""Of a greeting without a name, or of a heading."""

_SIGNED_BY = Expression(
    r"(?i)[^;:()]{0,80}?\b(?:"
    r"(?:co-?)?(?:signed|endorsed|supported|backed|undersigned) by:?\s+(?-i:the\s+)?|"
    r"(?:mit)?(?:unterzeichnet|unterstützt|getragen)(?:\s+[^\W\d_]+){0,4}?\s+(?:von|vom|durch):?\s+"
    r"(?-i:(?:der|dem|den|die|das)\s+)?|"
    r"(?:sign|soutenu|appuy|cosign)(?:ée?s?|e?s?)\s+par\s?:?\s+(?-i:(?:la|le|les)\s+|l['’])?|"
    r"(?:firmad|apoyad|suscrit)[oa]s? por:?\s+(?-i:(?:la|el|los|las)\s+)?|"
    r"(?:assinad|subscrit|apoiad)[oa]s? por:?\s+|"
    r"(?:firmat|sottoscritt|sostenut)[oaie] da:?\s+|"
    r"(?:ondertekend|gesteund|onderschreven) door:?\s+(?-i:(?:de|het)\s+)?|"
    r"(?:undertecknat|underskrevet|undertegnet|støttet|stöds) a[fv]:?\s+)"
)
"""The beginning of a sentence of which the rest is names, in languages that do not inflect them."""

_FEWEST_OF_A_SENTENCE = 7
_BEGINNING = 5
"""Letters that words for one and for many have in common."""

_SMALL = 0.7
"""Which share of a sentence's words begins with a small letter, at least."""

_FEWEST_OF_AN_INTRODUCTION = 3
"""Words of a label such as `The following organisations have signed`."""


def meaning_of_label(label: str) -> Literal["contact", "note"] | None:
    """Whether a label is of how to reach somebody, or of what else a message says."""
    key = key_of_words(label)
    if key in _phrases("contact"):
        return "contact"
    return "note" if key in _phrases("note") or key in _phrases("remark") else None


def is_remark_label(label: str) -> bool:
    """Whether a label is of what people note beside a list: `Remark`, `Legend`, `To do`."""
    return key_of_words(label) in _phrases("remark")


def is_greeting(line: str) -> bool:
    """Whether a line greets nobody by name, in one language: `Dear all`.

    A greeting of one word by itself is none, for `Care` is one in Italian.
    """
    key = key_of_words(line)
    words = key.split()
    return 1 < len(words) <= _MOST_WORDS and any(
        set(key[len(greeting) :].split()) <= _addressees()[language]
        for language, greeting in _greetings_of(key)
    )


_AMBIGUOUS_WORDS = """
    care cara caro cari head moin dag best beste salve terve servus hyva kara draga hea bones
"""
_AMBIGUOUS = frozenset(_AMBIGUOUS_WORDS.split())
"""Greetings of one word that are called so in other languages, or may be names."""


def is_greeting_word(line: str) -> bool:
    """Whether a line is one word with which letters begin: `Hej`, `Care`."""
    key = key_of_words(line)
    is_one = " " not in key and not line.isupper()
    return is_one and any(greeting == key for _, greeting in _greetings_of(key))


def is_bare_greeting(line: str) -> bool:
    """Whether a line is such a word that hardly is a name: `Hej`."""
    return is_greeting_word(line) and key_of_words(line) not in _AMBIGUOUS


def greets_with_words(line: str) -> bool:
    """Whether a greeting goes on in small letters, or with a title: `Kära medlemmar`."""
    words = line.split()
    if not 1 < len(words) <= _MOST_WORDS:
        return False
    key = key_of_words(line)
    for language, greeting in _greetings_of(key):
        rest = words[len(greeting.split()) :]
        titled = bool(rest) and key_of_words(rest[0]) in _addressees()[language]
        if titled or all(word.islower() for word in rest):
            return True
    return False


def behind_greeting(line: str) -> tuple[str, ...]:
    """The words behind the shortest greeting with which a line begins; none where none is."""
    found = [len(greeting.split()) for _, greeting in _greetings_of(key_of_words(line))]
    return tuple(line.split()[min(found) :]) if found else ()


def begins_as_greeting(line: str) -> bool:
    """Whether a line begins as greetings do, whoever is named behind that."""
    return any(True for _ in _greetings_of(key_of_words(line)))


def is_list_heading(text: str) -> bool:
    """Whether a line or label is what stands above names: `Our partners`, `Unterzeichnet von`."""
    key = " ".join(word for word in key_of_words(text).split() if not word.isdigit())
    words = key.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    rest = [word for word in words if word not in _words("about")]
    return key in _phrases("list") or (bool(rest) and set(rest) <= _single_words("list"))


def is_member_word(tag: str) -> bool:
    """Whether a tag is of those who are listed, in one or many: `signatory`, `Mitglied`."""
    beginnings = {word[:_BEGINNING] for word in _single_words("list") if len(word) >= _BEGINNING}
    return any(
        word[:_BEGINNING] in beginnings or word.startswith(("coali", "koali"))
        for word in key_of_words(tag).split()
    )


def introduces_list(label: str) -> bool:
    """Whether a label is the beginning of a sentence: `The following organisations have signed`."""
    words = label.split()
    is_long = len(words) >= _FEWEST_OF_AN_INTRODUCTION and _share_of_small(words) >= 1 / 2
    return is_long and not _single_words("list").isdisjoint(key_of_words(label).split())


def without_introduction(text: str) -> str:
    """What stands behind `The letter was signed by the …`; the text where nothing introduces it."""
    label, colon, names = text.partition(": ")
    if colon and names[:1].isupper() and _introduces(label):
        return names
    match = _SIGNED_BY.match(text)
    if match is None or speaks_against(match[0]) or not text[match.end() :][:1].isupper():
        return text
    return text[match.end() :]


def _introduces(label: str) -> bool:
    is_one = is_list_heading(label) or introduces_list(label) or is_member_word(label)
    return is_one and not speaks_against(label)


def is_sentence(line: str) -> bool:
    """Whether a line has the full stop of a sentence, and mostly small letters."""
    words = line.split()
    ends = line.rstrip().endswith((".", "!", "?", "…"))
    return ends and len(words) >= _FEWEST_OF_A_SENTENCE and _share_of_small(words) >= _SMALL


def _share_of_small(words: list[str]) -> float:
    return len([word for word in words if word[:1].islower()]) / len(words)


def _greetings_of(key: str) -> Iterator[tuple[str, str]]:
    """The greetings with which a line begins, each with its language."""
    for language, greeting in _greetings().get(key.partition(" ")[0], ()):
        if f"{key} ".startswith(f"{greeting} "):
            yield language, greeting


@functools.cache
def _greetings() -> dict[str, list[tuple[str, str]]]:
    """The languages and greetings that begin with a word, by that word."""
    by_first: dict[str, list[tuple[str, str]]] = {}
    for word in letter_words():
        if word.meaning == "greeting":
            greeting = key_of_words(word.text)
            by_first.setdefault(greeting.partition(" ")[0], []).append((word.language, greeting))
    return by_first


@functools.cache
def _addressees() -> dict[str, set[str]]:
    """The words for those whom a greeting may greet, by language."""
    by_language: dict[str, set[str]] = {}
    for word in letter_words():
        words = key_of_words(word.text).split() if word.meaning == "addressee" else ()
        by_language.setdefault(word.language, set()).update(words)
    return by_language


@functools.cache
def _phrases(meaning: Meaning) -> frozenset[str]:
    return frozenset(key_of_words(word.text) for word in letter_words() if word.meaning == meaning)


@functools.cache
def _single_words(meaning: Meaning) -> frozenset[str]:
    """The words that stand alone, without those of phrases such as `signed by`."""
    return frozenset(phrase for phrase in _phrases(meaning) if " " not in phrase)


@functools.cache
def _words(meaning: Meaning) -> frozenset[str]:
    return frozenset(word for phrase in _phrases(meaning) for word in phrase.split())


def key_of_words(text: str) -> str:
    """A text's words in plain small letters, with a space between them."""
    return " ".join(_LETTERS.findall(languages.romanise(text[:200].casefold())))
