"""Every check of translations, made ready for one campaign."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import msgspec

from coalition.campaign.catalog_files import CatalogFile, plural_rule
from coalition.catalogs import Catalog, Entry, Key, Places
from coalition.checks.levels import Levels
from coalition.checks.listed_links import ListedLinks
from coalition.checks.translations import (
    EXCEPTION_CHECKS,
    LANGUAGE_CHECKS,
    SILENCED_ERRORS,
    TRANSLATION_CHECKS,
    Pair,
    SourceTexts,
    TranslationCheck,
    exception_findings,
    language_findings,
    pair_translations,
    prepare_sources,
    translation_findings,
)
from coalition.findings import Check, Finding, Severity, has_errors
from coalition.glossary import NO_TERMS, Terms
from coalition.messages import INTERFACE, Template, letter_domain
from coalition.model import Campaign, Dataset, Gender, Letter

AnyCheck = TypeVar("AnyCheck", bound=Check[Any, Any])


class CatalogResult(msgspec.Struct, frozen=True):
    """What the checks find in one catalog."""

    publishable: dict[Key, Entry]
    """The translations without errors."""

    findings: tuple[Finding, ...]
    pairs: tuple[Pair, ...]


class TranslationChecker:
    """The checks of translations with the levels, the glossary and the people of a campaign."""

    def __init__(self, campaign: Campaign, dataset: Dataset | None, *, thorough: bool) -> None:
        """Unless `thorough`, only checks run that can keep a translation from being published."""
        self._levels = Levels(campaign.checks)
        self._thorough = thorough
        self._terms = (
            Terms(dataset.glossary, campaign.source_language) if dataset and thorough else NO_TERMS
        )
        self._addressees = _addressees(dataset) if dataset else {}
        self._links = ListedLinks(campaign.links)
        self.basis = (
            campaign.checks,
            campaign.links,
            campaign.source_language,
            self._addressees,
            dataset.glossary if dataset and thorough else None,
            thorough,
        )
        """What else than a catalog and its template the checks of a catalog go by."""
        self._sources: dict[str, SourceTexts] = {}
        self._severities: dict[str, dict[str, Severity]] = {}
        self._chosen: dict[str, tuple[TranslationCheck, ...]] = {}

    def check_catalog(
        self, file: CatalogFile, catalog: Catalog, template: Template
    ) -> CatalogResult:
        """What the checks find in a catalog of a template."""
        chosen = self._chosen_for(file.language)
        severities = self.severities(file.language)
        publishable = {}
        findings: list[Finding] = []
        pairs = tuple(self.pairs(file, catalog, template))
        for pair in pairs:
            of_pair = tuple(translation_findings(pair, chosen, severities))
            findings += of_pair
            if pair.translation.translator_comments:
                # What is published in spite of an error is told whenever translations are read.
                checks = EXCEPTION_CHECKS if self._thorough else (SILENCED_ERRORS,)
                findings += self._levels.apply(exception_findings(pair, checks), file.language)
            if pair.translation.translated and not has_errors(of_pair):
                publishable[pair.source.key] = pair.translation
        return CatalogResult(publishable, tuple(findings), pairs)

    def pairs(self, file: CatalogFile, catalog: Catalog, template: Template) -> Iterator[Pair]:
        """The messages of a template beside the translations that a catalog has of them."""
        return pair_translations(
            self._sources_of(template),
            catalog,
            file.language,
            file.path,
            plural_rule(catalog),
            Places(file.data),
        )

    def check_language(self, language: str, pairs: Iterable[Pair]) -> Iterator[Finding]:
        """What is found in all translations of a language together."""
        if self._thorough:
            chosen = self._at_work(LANGUAGE_CHECKS, language)
            yield from language_findings(pairs, chosen, self.severities(language))

    def _sources_of(self, template: Template) -> SourceTexts:
        """What the checks need of a template's messages; made once for all languages."""
        if template.domain not in self._sources:
            terms = self._terms.for_texts_in(template.language)
            self._sources[template.domain] = prepare_sources(
                template,
                NO_TERMS if template.domain == INTERFACE else terms,
                self._addressees.get(template.domain),
                self._links,
            )
        return self._sources[template.domain]

    def severities(self, language: str) -> dict[str, Severity]:
        """The severity of each check that is not off in a language; looked up once."""
        if language not in self._severities:
            codes = (
                *(check.code for check in TRANSLATION_CHECKS),
                *(check.code for check in LANGUAGE_CHECKS),
            )
            self._severities[language] = {
                code.name: level
                for code in codes
                if (level := self._levels.of(code.name, code.severity, language)) is not None
            }
        return self._severities[language]

    def fixing_checks(self, language: str) -> tuple[TranslationCheck, ...]:
        """The checks that can put right what they find and are not off in a language."""
        return tuple(check for check in self._chosen_for(language) if check.fix is not None)

    def _chosen_for(self, language: str) -> tuple[TranslationCheck, ...]:
        if language not in self._chosen:
            self._chosen[language] = self._at_work(TRANSLATION_CHECKS, language)
        return self._chosen[language]

    def _at_work(self, table: Iterable[AnyCheck], language: str) -> tuple[AnyCheck, ...]:
        severities = self.severities(language)
        return tuple(
            check
            for check in table
            if check.code.name in severities
            and (self._thorough or severities[check.code.name] == "error")
        )


def _addressees(dataset: Dataset) -> dict[str, Gender]:
    """By domain, the grammatical gender of the one person to whom a letter goes."""
    genders = {}
    for letter in dataset.letters.values():
        gender = _addressee(letter, dataset)
        if gender is not None:
            genders[letter_domain(letter.id)] = gender
    return genders


def _addressee(letter: Letter, dataset: Dataset) -> Gender | None:
    if len(letter.front.to) != 1:
        return None
    person = dataset.people.get(letter.front.to[0].person or "")
    return person.gender if person and person.gender != "neutral" else None
