"""Every check of translations, made ready for one campaign."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from coalition import checks
from coalition.catalogs import Catalog, Entry, Key, Places, PluralRule
from coalition.findings import Finding, Severity, has_errors
from coalition.glossary import NO_TERMS, Terms
from coalition.messages import INTERFACE, Template, letter_domain
from coalition.model import Campaign, Dataset, Gender, Letter
from coalition.pipeline.loading import CatalogFile

C = TypeVar("C", checks.Check, checks.LanguageCheck)


class Verdict(msgspec.Struct, frozen=True):
    """What the checks say of one catalog."""

    good: dict[Key, Entry]
    """The translations that may be published."""

    findings: tuple[Finding, ...]
    pairs: tuple[checks.Pair, ...]


class Judge:
    """The checks of translations with the levels, the glossary and the people of a campaign."""

    def __init__(self, campaign: Campaign, dataset: Dataset | None, *, thorough: bool) -> None:
        """Only a thorough judge asks what cannot keep a translation from being published."""
        self._levels = checks.Levels(campaign.checks)
        self._thorough = thorough
        self._terms = (
            Terms(dataset.glossary, campaign.source_language) if dataset and thorough else NO_TERMS
        )
        self._addressees = _addressees(dataset) if dataset else {}
        self._asked: dict[str, checks.Questions] = {}
        self._severities: dict[str, dict[str, Severity]] = {}
        self._chosen: dict[str, tuple[checks.Check, ...]] = {}

    def verdict(
        self, file: CatalogFile, catalog: Catalog, template: Template, rule: PluralRule | None
    ) -> Verdict:
        """What the checks say of a catalog of a template."""
        chosen = self._chosen_for(file.language)
        levels = self.levels(file.language)
        good = {}
        findings: list[Finding] = []
        found = tuple(
            checks.pairs(
                self.questions(template), catalog, file.language, file.path, rule, Places(file.data)
            )
        )
        for pair in found:
            said = tuple(checks.translation_findings(pair, chosen, levels))
            findings += said
            if self._thorough and pair.translation.translator_comments:
                findings += self._levels.applied(checks.exception_findings(pair), file.language)
            if pair.translation.translated and not has_errors(said):
                good[pair.source.key] = pair.translation
        return Verdict(good, tuple(findings), found)

    def together(self, language: str, pairs: Iterable[checks.Pair]) -> Iterator[Finding]:
        """What is found in all translations of a language together."""
        if self._thorough:
            wanted = self._at_work(checks.LANGUAGE_CHECKS, language)
            yield from checks.language_findings(pairs, wanted, self.levels(language))

    def questions(self, template: Template) -> checks.Questions:
        """What is asked of every translation of a template; made once for all languages."""
        found = self._asked.get(template.domain)
        if found is None:
            terms = self._terms.for_texts_in(template.language)
            found = self._asked[template.domain] = checks.questions(
                template,
                NO_TERMS if template.domain == INTERFACE else terms,
                self._addressees.get(template.domain),
            )
        return found

    def levels(self, language: str) -> dict[str, Severity]:
        """The severity of each check that is not off in a language; looked up once."""
        if language not in self._severities:
            self._severities[language] = self._levels_of(language)
        return self._severities[language]

    def _levels_of(self, language: str) -> dict[str, Severity]:
        own: dict[str, Severity] = {
            **{check.code: check.severity for check in checks.TRANSLATION_CHECKS},
            **{check.code: check.severity for check in checks.LANGUAGE_CHECKS},
        }
        return {
            code: level
            for code, severity in own.items()
            if (level := self._levels.of(code, severity, language)) is not None
        }

    def mending(self, language: str) -> tuple[checks.Check, ...]:
        """The checks that can put right what they find and are not off in a language."""
        return tuple(check for check in self._chosen_for(language) if check.mend is not None)

    def _chosen_for(self, language: str) -> tuple[checks.Check, ...]:
        found = self._chosen.get(language)
        if found is None:
            found = self._chosen[language] = self._at_work(checks.TRANSLATION_CHECKS, language)
        return found

    def _at_work(self, every: Iterable[C], language: str) -> tuple[C, ...]:
        severities = self.levels(language)
        return tuple(
            check
            for check in every
            if check.code in severities and (self._thorough or severities[check.code] == "error")
        )


def _addressees(dataset: Dataset) -> dict[str, Gender]:
    """By domain, the grammatical gender of the one person to whom a letter goes."""
    found = {}
    for letter in dataset.letters.values():
        gender = _addressee(letter, dataset)
        if gender is not None:
            found[letter_domain(letter.id)] = gender
    return found


def _addressee(letter: Letter, dataset: Dataset) -> Gender | None:
    if len(letter.front.to) != 1:
        return None
    person = dataset.people.get(letter.front.to[0].person or "")
    return person.gender if person and person.gender != "neutral" else None
