"""A message and its translation: the subject of each check of translations."""

import functools
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice, pairwise
from typing import Any, TypeVar

import msgspec

from coalition import languages
from coalition.catalogs import Catalog, Entry, Key, Places, PluralRule
from coalition.checks.listed_links import NO_LINKS, ListedLinks
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.glossary import NO_TERMS, Terms
from coalition.languages import Typography, typography
from coalition.letters import NO_REFERENCES, References
from coalition.messages import Template
from coalition.model import Gender

T = TypeVar("T")


class SourceText(msgspec.Struct, frozen=True):
    """A source text with its place and the rules for it; made once for all languages."""

    entry: Entry
    domain: str
    language: str
    singular: Prose
    plural: Prose | None
    limit: int | None = None
    """In characters; None where the text may be of any length."""

    addressee: Gender | None = None
    """The grammatical gender of the one person to whom the text's letter goes."""

    terms: Terms = NO_TERMS
    """The glossary, where it is in the language of the text."""

    references: References = NO_REFERENCES
    """What the letter of the text defines for the marks in its passages."""

    links: ListedLinks = NO_LINKS
    """The pages that the campaign lists for readers of other languages."""

    is_formula: bool = False
    """Whether a letter begins or ends with it: *Dear Mayor,* and *Yours sincerely,*."""

    @property
    def markdown(self) -> bool:
        """Whether the text is a passage of a letter or page; all others are plain."""
        return self.entry.msgctxt is None

    @property
    def place(self) -> str:
        """What the text is, such as `subject`; empty for a passage."""
        return (self.entry.msgctxt or "").rpartition("/")[2]


class SourceTexts(msgspec.Struct, frozen=True):
    """The messages of one template."""

    template: Template
    by_key: dict[Key, SourceText]


def prepare_sources(
    template: Template,
    terms: Terms = NO_TERMS,
    addressee: Gender | None = None,
    links: ListedLinks = NO_LINKS,
) -> SourceTexts:
    """The messages of a template, prepared for the checks of their translations.

    `terms` is the glossary if it is in the template's language, and `addressee` the gender of the
    one person to whom the letter goes, where there is just one; `links` are the campaign's.
    """
    formulas = frozenset(_formulas(template))
    return SourceTexts(
        template,
        {
            entry.key: SourceText(
                entry,
                template.domain,
                template.language,
                Prose(entry.msgid, template.references),
                Prose(entry.msgid_plural) if entry.msgid_plural is not None else None,
                template.limits.get(entry.key),
                addressee,
                terms,
                template.references,
                links,
                entry.key in formulas,
            )
            for entry in template.entries
        },
    )


def _formulas(template: Template) -> Iterator[Key]:
    """The passages with which a letter begins, and ends above the sender's name."""
    if not template.domain.startswith("letter-"):
        return
    passages = [entry for entry in template.entries if entry.msgctxt is None]
    closings = [
        above.key
        for above, below in pairwise(passages[1:])
        if _FIELD.fullmatch(below.msgid) and not _FIELD.fullmatch(above.msgid)
    ]
    if closings:
        yield from (passages[0].key, *closings)


_FIELD = Expression(r"\{\w+\}")


class Pair(msgspec.Struct, frozen=True):
    """A message and its translation into one language."""

    source_text: SourceText
    translation: Entry
    language: str
    path: str
    rule: PluralRule | None
    """The rule of the file for plural forms; None where it has none."""

    places: Places
    """Of the file."""

    @property
    def source(self) -> Entry:
        """The message as the template has it."""
        return self.source_text.entry


class Form:
    """One text of a translation beside the text that it translates."""

    __slots__ = ("_results", "covers_one_number", "marks", "number", "pair", "source", "target")

    def __init__(self, pair: Pair, number: int, text: str) -> None:
        """The form of this number, 0 for a message without plural."""
        self.pair = pair
        self.number = number
        self.marks: Typography = typography(pair.language)
        """Of the translation's language."""

        source_text = pair.source_text
        self.covers_one_number = (
            source_text.plural is not None
            and pair.rule is not None
            and number in _single_number_forms(pair.rule)
        )
        """Whether the form is chosen for one number only, as `n == 1` is."""

        self.source = source_text.singular
        if source_text.plural is not None and not self.covers_one_number:
            self.source = source_text.plural
        self.target = Prose(text, source_text.references)
        self._results: dict[object, Any] = {}

    def find(self, find: Callable[["Form"], T]) -> T:
        """The result of a function for this form, which is called only the first time."""
        if find not in self._results:
            self._results[find] = find(self)
        result: T = self._results[find]
        return result

    @property
    def language_name(self) -> str:
        """The name of the translation's language in English."""
        return languages.language_name(self.pair.language, "en")

    @property
    def numbers(self) -> tuple[int, ...]:
        """The first numbers for which the form is chosen, up to four."""
        rule = self.pair.rule
        chosen = (n for n in range(1000) if rule is not None and rule.index(n) == self.number)
        return tuple(islice(chosen, 4))

    @property
    def text(self) -> str:
        """The text as the translator wrote it."""
        return self.target.text

    @property
    def source_text(self) -> SourceText:
        """The source text with its place."""
        return self.pair.source_text

    @property
    def language(self) -> str:
        """The language of the translation, as BCP 47."""
        return self.pair.language


@functools.lru_cache(maxsize=256)
def _single_number_forms(rule: PluralRule) -> frozenset[int]:
    """The plural forms that are chosen for one number only."""
    chosen = Counter(rule.index(n) for n in range(1000))
    return frozenset(form for form, numbers in chosen.items() if numbers == 1)


def pair_translations(
    sources: SourceTexts,
    catalog: Catalog,
    language: str,
    path: str,
    rule: PluralRule | None,
    places: Places | None = None,
) -> Iterator[Pair]:
    """The messages of a template that a catalog translates, wholly or in some plural forms.

    Left out are fuzzy and obsolete translations, and those whose plural forms are not the
    language's, which the catalog's own findings report.
    """
    by_key = sources.by_key
    places = places or Places(b"")
    for entry in catalog.entries:
        source_text = by_key.get(entry.key)
        if source_text is None or entry.obsolete or entry.fuzzy or not any(entry.msgstr):
            continue
        if _has_same_forms(entry, source_text.entry, rule):
            yield Pair(source_text, entry, language, path, rule, places)


def _has_same_forms(translation: Entry, source: Entry, rule: PluralRule | None) -> bool:
    if translation.msgid_plural != source.msgid_plural:
        return False
    if source.msgid_plural is None:
        return True
    return rule is not None and len(translation.msgstr) == rule.count
