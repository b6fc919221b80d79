"""Check of the language and the script in which a translation is written."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from coalition import languages
from coalition.checks.translations.function_words import LANGUAGES, function_words
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose, outside_quotations
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import typography

_WORD = Expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE = Expression(r"[^.!?…。！？।؟۔\n]+")


def wrong_language(form: Form) -> Iterator[Problem[int]]:
    """T222: a translation is in the language and in the script of its file.

    A paragraph that was pasted into the file of another language is shown to readers who can't
    read it. The language is told by its small words and its letters, and only where three of them
    speak for another one and next to none for the file's own; Danish and Norwegian, and others as
    near, are not told apart. Titles in quotation marks, names and what the source has, too, are not
    asked about.

    Bad (pl): "We want a ban." -> "My chceme zákaz, který platí pro všechny, než bude pozdě."
    Bad (el): "Sign the letter now, please." -> "Please sign our letter today."
    Good (pl): "We want a ban." -> "Chcemy zakazu, który dotyczy wszystkich."
    """
    if _is_copy(form):
        # T209 tells of it.
        return
    text = _asked(form.target)
    for may_find, find in ((_has_strange_letters, _other_script), (_has_signs, _other_language)):
        # Of most texts that is asked only, and not of each sentence what is wrong with it.
        for at, stretch in _stretches(text) if may_find(form, text) else ():
            if found := find(form, stretch):
                hint = f"Write it in {form.language_name}, or put a title into quotation marks."
                yield Problem(found, hint, at + len(stretch) - len(stretch.lstrip()))
                return


def _is_copy(form: Form) -> bool:
    return form.text.strip().casefold() == form.source.text.strip().casefold()


def _asked(prose: Prose) -> str:
    """The text outside quotation marks and brackets, unless all of it stands in them."""
    outside = prose.find(outside_quotations)
    return outside if _WORD.search(outside) else prose.plain


def _stretches(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text if it has several, then the text as a whole."""
    sentences = list(_SENTENCE.finditer(text))
    if len(sentences) > 1:
        yield from ((match.start(), match[0]) for match in sentences)
    yield 0, text


def _has_strange_letters(form: Form, text: str) -> bool:
    own = languages.scripts_of(form.marks.script)
    if text.isascii() and "Latin" in own:
        return False
    return any(languages.letter_script(letter) not in own for letter in set(text))


def _has_signs(form: Form, text: str) -> bool:
    """Whether two words of a text speak for one other language, which is the least that counts."""
    signs = _signs(form, _words_of_others(form.language), _WORD.findall(text))
    return any(len(found) >= _SURE - 1 for found in signs.values())


_LONG, _MOST_OF = 4, 5


def _other_script(form: Form, stretch: str) -> str | None:
    """What is wrong where nearly all words are in another script than the language is written in.

    Latin words must be no names: two in small letters, one of which the source has not, or one
    where the source has none of them.
    """
    own = languages.scripts_of(form.marks.script)
    words = _WORD.findall(stretch)
    strange = [word for word in words if own.isdisjoint(map(languages.letter_script, word))]
    if not strange or len(words) - len(strange) > len(strange) // _MOST_OF:
        return None
    in_source = form.source.find(_any_words)
    new = {word for word in strange if word.lower() not in in_source}
    script = languages.letter_script(strange[0][0])
    small = {word for word in strange if word.islower() and len(word) >= _LONG}
    if script != "Latin":
        is_sure = sum(map(len, new)) >= _LONG
    elif new.issuperset(strange):
        is_sure = len(strange) > 1 and bool(small)
    else:
        is_sure = len(small) > 1 and bool(small & new)
    return f"“{_excerpt(strange)}” is in {script} letters" if is_sure else None


def _excerpt(words: list[str]) -> str:
    return " ".join(words[:_LONG]) + ("…" if len(words) > _LONG else "")


def _any_words(prose: Prose) -> frozenset[str]:
    """The words of a text in small letters, those of its code and addresses included."""
    return frozenset(word.lower() for word in _WORD.findall(prose.text))


def _other_language(form: Form, stretch: str) -> str | None:
    """What is wrong where small words and letters are those of another language."""
    table = _words_of_others(form.language)
    if not table:
        return None
    words = _WORD.findall(stretch)
    signs = _signs(form, table, words)
    for tag in sorted(signs, key=lambda tag: -len(signs[tag])):
        if _is_other(form.language, tag, len(signs[tag]), words):
            return f"“{_excerpt(words)}” seems to be {languages.language_name(tag, 'en')}"
    return None


@lru_cache(maxsize=64)
def _words_of_others(tag: str) -> dict[str, tuple[str, ...]]:
    """The small words that a language has not, each with the languages that have it.

    Empty for a language that the table lacks. Dialects and regions are one language.
    """
    own = function_words(tag)
    table: dict[str, tuple[str, ...]] = {}
    for other in _others(tag) if own else ():
        for word in function_words(other) - own:
            table[word] = (*table.get(word, ()), other)
    return table


@lru_cache(maxsize=64)
def _others(tag: str) -> tuple[str, ...]:
    """The languages of the table that are written in the script of another, and are not it."""
    marks = typography(tag)
    return tuple(
        other
        for other in LANGUAGES
        if typography(other).script == marks.script and typography(other).language != marks.language
    )


def _signs(form: Form, table: dict[str, tuple[str, ...]], words: list[str]) -> dict[str, set[str]]:
    """The words of a text that speak for another language, by language.

    What the source has may be a name or a title; in the source's own language that is so where it
    stands before the same capital: *la Quadrature du Net*.
    """
    hits = tuple(_hits(form.language, table, words))
    signs: defaultdict[str, set[str]] = defaultdict(set)
    if len(hits) < _SURE - 1:
        return signs
    in_source, names = form.source.find(_any_words), form.source.find(_in_names)
    source = form.source_text.language.partition("-")[0]
    for word, following, others in hits:
        for other in others:
            known = (word, following) in names if other == source else word in in_source
            if not known:
                signs[other].add(word)
    return signs


def _hits(
    tag: str, table: dict[str, tuple[str, ...]], words: list[str]
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The words that other languages have, in small letters, with what follows and those languages.

    Initials and acronyms are no words: *i.v.m.*, *IS*.
    """
    for word, following in pairwise((*words, "")):
        if len(word) >= _SHORTEST and not word[1].isupper():
            small = word.lower()
            others = table.get(small) or _by_letters(tag, word)
            if others:
                yield small, following, others


def _in_names(prose: Prose) -> frozenset[tuple[str, str]]:
    """Each word of a text that stands before one with a capital, in small letters, and that one."""
    pairs = pairwise(_WORD.findall(prose.text))
    return frozenset((word.lower(), name) for word, name in pairs if name[0].isupper())


@lru_cache(maxsize=8192)
def _by_letters(tag: str, word: str) -> tuple[str, ...]:
    """The languages that have the letters of a word, where a language has not.

    None for a word with a capital, which may be a name.
    """
    if word.isascii() or not word.islower():
        return ()
    letters = frozenset(word) - _APOSTROPHES
    main, borrowed = languages.usual_letters(tag)
    if letters <= main | borrowed:
        return ()
    return tuple(other for other in _others(tag) if letters <= languages.usual_letters(other)[0])


_SHORTEST = 2
_APOSTROPHES = frozenset("'’")


_SURE = 3
"""Words that speak for another language; two are enough in a text with no small word of its own."""


def _is_other(tag: str, other: str, signs: int, words: list[str]) -> bool:
    """Whether so many signs of another language outweigh those of a text's own."""
    if signs < _SURE - 1:
        return False
    if signs < _SURE and not function_words(tag).isdisjoint(word.lower() for word in words):
        return False
    return len(_own_signs(tag, other, words)) <= signs // _MOST_OF


def _own_signs(tag: str, other: str, words: list[str]) -> set[str]:
    """The words that speak for a language against another one."""
    own = function_words(tag) - function_words(other)
    return {
        word.lower() for word in words if word.lower() in own or tag in _by_letters(other, word)
    }
