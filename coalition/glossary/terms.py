"""Which terms a text holds, and which of them its translation misses."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from coalition.glossary.forms import Form, any_of, form
from coalition.glossary.words import plain
from coalition.languages import parents
from coalition.model import Glossary, Term


class _Occurrence(NamedTuple):
    """A term in what `plain` makes of a text."""

    start: int
    end: int
    term: Term


class _Known(NamedTuple):
    """A form that is looked for, and whose it is."""

    form: Form
    term: Term


class Terms:
    """A glossary, ready to be looked up in many texts of one language."""

    def __init__(self, glossary: Glossary, language: str, *, texts: str | None = None) -> None:
        """The terms of a campaign and its source language; `texts` is that of the texts if other.

        Texts in another language are searched for what the glossary calls its terms there.
        """
        self._glossary = glossary
        self._own_language = language
        self.language = texts or language
        self._elsewhere = {self.language: self}
        known = [
            _Known(found, term)
            for term in glossary.terms
            for text in self.accepted(term, self.language)
            if (found := form(text, self.language)) is not None
        ]
        known.sort(key=lambda one: len(one.form.pattern), reverse=True)
        self._finders = tuple(_finders(known))
        self._found: dict[str, tuple[Term, ...]] = {}

    def in_texts_of(self, language: str) -> "Terms":
        """The same glossary, ready to be looked up in texts that are written in a language."""
        if language not in self._elsewhere:
            there = Terms(self._glossary, self._own_language, texts=language)
            self._elsewhere[language] = there
        return self._elsewhere[language]

    def accepted(self, term: Term, language: str) -> tuple[str, ...]:
        """What a term may be called in a language, or in the nearest of its parents that says so.

        In the glossary's own language these are the term and its forms. A name that stays as it is
        may be called what it is; a term that says nothing of the language gives nothing.
        """
        for tag in (language, *parents(language)):
            texts = term.translations.get(tag)
            if texts:
                return (texts,) if isinstance(texts, str) else texts
        is_kept = language == self._own_language or not term.translate
        return (term.term, *term.forms) if is_kept else ()

    def found_in(self, text: str) -> tuple[Term, ...]:
        """The terms that a text holds, each once, in the order in which they first stand there.

        Words compare whole and without regard to capital and small letters, save that a word of
        a term that begins with two capitals does so in the text. Where terms overlap the longest
        counts alone. Fields, web and mail addresses, targets of links and code are not looked at.
        """
        if not self._finders:
            return ()
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = self._terms_in(plain(text, self.language))
        return found

    def _terms_in(self, words: str) -> tuple[Term, ...]:
        occurrences = [one for finder in self._finders for one in finder.occurrences(words)]
        standing = sorted(_longest(occurrences, len(words)), key=lambda one: one.start)
        return tuple({one.term.term: one.term for one in standing}.values())


class _Finder(NamedTuple):
    """One expression for many forms, with the term of each of its groups.

    The groups are empty and stand behind the forms, so that every choice begins with a letter and
    is passed over at once where the text has another.
    """

    pattern: re.Pattern[str]
    terms: tuple[Term, ...]
    before: int
    """How many characters of a match stand before the term."""

    def occurrences(self, words: str) -> Iterator[_Occurrence]:
        """Where forms stand, overlapping ones too; of those that begin at one place the longest."""
        for match in self.pattern.finditer(words):
            group = match.lastindex
            if group is not None:
                start = match.start() + self.before
                yield _Occurrence(start, match.end(group), self.terms[group - 1])


def _finders(known: list[_Known]) -> Iterator[_Finder]:
    """One finder for what begins where a word does, one for scripts without spaces."""
    for before, space, some in (
        (1, "[ ^]", [one for one in known if one.form.start != "anywhere"]),
        (0, "", [one for one in known if one.form.start == "anywhere"]),
    ):
        if some:
            some.sort(key=_beginning)
            groups = (tuple(group) for _, group in groupby(some, key=_beginning))
            choices = "|".join(_choice(group) for group in groups)
            pattern = re.compile(f"{space}(?={choices})")
            yield _Finder(pattern, tuple(one.term for one in some), before)


def _beginning(one: _Known) -> tuple[str, str]:
    return one.form.start, one.form.pattern[:1]


def _choice(group: Sequence[_Known]) -> str:
    """Forms that begin alike, so that a text that begins otherwise is asked once for all."""
    patterns = "|".join(f"{one.form.pattern}()" for one in group)
    # That a word begins here is known: the space before it has been matched.
    start = group[0].form.condition if group[0].form.start == "capitals" else ""
    return f"{start}(?:{patterns})"


def _longest(occurrences: Iterable[_Occurrence], length: int) -> Iterator[_Occurrence]:
    """Those that overlap no longer one; of equally long ones the first."""
    taken = bytearray(length)
    for one in sorted(occurrences, key=lambda one: (one.start - one.end, one.start)):
        if 1 not in taken[one.start : one.end]:
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            yield one


def missing(terms: Terms, text: str, translation: str, language: str) -> Iterator[Term]:
    """The terms of a text for which its translation has none of the accepted words.

    A term without an accepted translation in the language is not asked for.
    """
    held = terms.found_in(text)
    words = plain(translation, language) if held else ""
    for term in held:
        wanted = terms.accepted(term, language)
        if wanted and any_of(wanted, language).search(words) is None:
            yield term


def shown(texts: Iterable[str], language: str) -> tuple[str, ...]:
    """Forms for people: `*` as an ellipsis, and left out where a form without any is covered."""
    every = tuple(texts)
    whole = [text for text in every if "*" not in text]
    seen = (text for text in every if "*" not in text or not _covers(text, whole, language))
    return tuple(" ".join(text.replace("*", "…").split()) for text in seen)


def _covers(text: str, others: Iterable[str], language: str) -> bool:
    """Whether a form is also one of the others from its first word to its last."""
    pattern = any_of((text,), language)
    found = ((pattern.search(words), words) for words in (plain(one, language) for one in others))
    return any(match and match.span() == (1, len(words)) for match, words in found)


NO_TERMS = Terms(Glossary(terms=()), "en")
"""Of a campaign without a glossary."""
