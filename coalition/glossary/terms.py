"""Which terms a text holds, and which of them its translation misses."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from coalition.glossary.splitting import plain_words
from coalition.glossary.term_forms import Form, compile_forms, parse_form
from coalition.languages import parents
from coalition.model import Glossary, Term


class _Occurrence(NamedTuple):
    """A term in what `plain_words` returns, and where it starts and ends."""

    start: int
    end: int
    term: Term


class _TermForm(NamedTuple):
    """A form that is searched for, and its term."""

    form: Form
    term: Term


class Terms:
    """A glossary, ready to be searched for in many texts of one language."""

    def __init__(self, glossary: Glossary, language: str, *, text_language: str = "") -> None:
        """The terms of a campaign and its source language, and the language of the texts if other.

        Texts in another language are searched for the translations of the terms.
        """
        self._glossary = glossary
        self._own_language = language
        self.language = text_language or language
        self._by_text_language = {self.language: self}
        term_forms = [
            _TermForm(form, term)
            for term in glossary.terms
            for text in self.forms(term, self.language)
            if (form := parse_form(text, self.language)) is not None
        ]
        # An alternation takes the first choice that matches, which must be the longest.
        term_forms.sort(key=lambda term_form: len(term_form.form.pattern), reverse=True)
        self._finders = tuple(_finders(term_forms))
        self._terms_by_text: dict[str, tuple[Term, ...]] = {}

    def for_texts_in(self, language: str) -> "Terms":
        """The same glossary, ready to be searched for in texts of a language."""
        if language not in self._by_text_language:
            terms = Terms(self._glossary, self._own_language, text_language=language)
            self._by_text_language[language] = terms
        return self._by_text_language[language]

    def forms(self, term: Term, language: str) -> tuple[str, ...]:
        """The accepted forms of a term in a language, or else in the nearest parent that has some.

        In the glossary's own language these are the term and its forms, as they are in others for
        a name that is not translated. A term without a translation in the language has none.
        """
        for tag in (language, *parents(language)):
            texts = term.translations.get(tag)
            if texts:
                return (texts,) if isinstance(texts, str) else texts
        is_kept = language == self._own_language or not term.translate
        return (term.term, *term.forms) if is_kept else ()

    def find(self, text: str) -> tuple[Term, ...]:
        """The terms in a text, each once, in the order of their first occurrences.

        Words compare whole and without regard to capital and small letters, save that a word of
        a term that begins with two capitals does so in the text. Where terms overlap the longest
        counts alone. Fields, web and mail addresses, targets of links and code are not searched.
        """
        if not self._finders:
            return ()
        terms = self._terms_by_text.get(text)
        if terms is None:
            terms = self._terms_by_text[text] = self._find(plain_words(text, self.language))
        return terms

    def _find(self, words: str) -> tuple[Term, ...]:
        overlapping = [place for finder in self._finders for place in finder.occurrences(words)]
        occurrences = sorted(_longest(overlapping, len(words)), key=lambda place: place.start)
        return tuple({place.term.term: place.term for place in occurrences}.values())


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


def _finders(term_forms: list[_TermForm]) -> Iterator[_Finder]:
    """One finder for forms that begin where a word does, one for scripts without spaces."""
    spaced = [entry for entry in term_forms if entry.form.start != "anywhere"]
    unspaced = [entry for entry in term_forms if entry.form.start == "anywhere"]
    for before, space, forms in ((1, "[ ^]", spaced), (0, "", unspaced)):
        if forms:
            # The sort is stable: within a group the longest forms still come first.
            forms.sort(key=_beginning)
            groups = (tuple(group) for _, group in groupby(forms, key=_beginning))
            choices = "|".join(_choice(group) for group in groups)
            # A lookahead uses nothing up, so that overlapping forms are found as well.
            pattern = re.compile(f"{space}(?={choices})")
            yield _Finder(pattern, tuple(entry.term for entry in forms), before)


def _beginning(term_form: _TermForm) -> tuple[str, str]:
    return term_form.form.start, term_form.form.pattern[:1]


def _choice(group: Sequence[_TermForm]) -> str:
    """Forms that begin alike, so that a text that begins otherwise is compared once for all."""
    patterns = "|".join(f"{term_form.form.pattern}()" for term_form in group)
    # That a word begins here is known: the space before it has been matched.
    start = group[0].form.condition if group[0].form.start == "capitals" else ""
    return f"{start}(?:{patterns})"


def _longest(occurrences: Iterable[_Occurrence], length: int) -> Iterator[_Occurrence]:
    """Those that overlap no longer one; of equally long ones the first."""
    taken = bytearray(length)
    for place in sorted(occurrences, key=lambda place: (place.start - place.end, place.start)):
        if 1 not in taken[place.start : place.end]:
            taken[place.start : place.end] = b"\1" * (place.end - place.start)
            yield place


def missing_terms(terms: Terms, text: str, translation: str, language: str) -> Iterator[Term]:
    """The terms of a text of which its translation has no accepted form.

    Terms without an accepted form in the language are passed over.
    """
    terms_in_text = terms.find(text)
    words = plain_words(translation, language) if terms_in_text else ""
    for term in terms_in_text:
        forms = terms.forms(term, language)
        if forms and compile_forms(forms, language).search(words) is None:
            yield term


def render_forms(texts: Iterable[str], language: str) -> tuple[str, ...]:
    """Forms for people: `*` as an ellipsis, and left out where it covers a form without any."""
    forms = tuple(texts)
    whole = [form for form in forms if "*" not in form]
    seen = (form for form in forms if "*" not in form or not _covers(form, whole, language))
    return tuple(" ".join(form.replace("*", "…").split()) for form in seen)


def _covers(form: str, others: Iterable[str], language: str) -> bool:
    """Whether a form matches one of the others from its first word to its last."""
    pattern = compile_forms((form,), language)
    texts = (plain_words(other, language) for other in others)
    matches = ((pattern.search(words), words) for words in texts)
    # The match begins behind the space of the first word.
    return any(match and match.span() == (1, len(words)) for match, words in matches)


NO_TERMS = Terms(Glossary(terms=()), "en")
"""The terms of a campaign without a glossary."""
