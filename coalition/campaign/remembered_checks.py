"""Checks of translations that remember their answers: within a process, and from run to run."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from coalition import cache
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.remembered_catalogs import (
    KeptCatalogs,
    ParseCatalog,
    ParsedFile,
    parse_anew,
)
from coalition.campaign.remembered_records import KeptRecords, RecordReader
from coalition.campaign.translation_checks import CatalogResult, TranslationChecker
from coalition.catalogs import Catalog
from coalition.checks.translations import Pair
from coalition.findings import Finding
from coalition.messages import Template
from coalition.model import Campaign, Dataset

_PLACE = f"{cache.FOLDER}/translations"


class _Answer(NamedTuple):
    file: CatalogFile
    template: Template
    result: CatalogResult


class CheckedFile(msgspec.Struct, frozen=True):
    """What was found in a catalog, without what follows from the catalog itself."""

    made_of: str
    """A digest of all that the checks went by."""

    held_back: tuple[int, ...]
    """The translations that must not be published, by their place among those checked."""

    findings: tuple[Finding, ...]


class News(NamedTuple):
    """What a run found out, by the path of the PO file."""

    parsed: dict[str, ParsedFile]
    checked: dict[str, CheckedFile]


class Answers:
    """What the checks found in each catalog, by its path, and what else they went by."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.basis: Any = None
        self.by_path: dict[str, _Answer] = {}
        self.parse: ParseCatalog = parse_anew
        self.records = RecordReader()


class KeptAnswers(Answers):
    """The same, with those of earlier runs and what PO files were parsed to, from the cache."""

    def __init__(self, root: Path | None, *, thorough: bool) -> None:
        """Those that were kept of the campaign in a folder; without one, nothing is kept."""
        super().__init__()
        self._catalogs = KeptCatalogs(root)
        self.parse = self._catalogs.parse
        self.parsed = self._catalogs.knows
        self.records = KeptRecords(root) if root else RecordReader()
        place = f"{_PLACE}-{'all' if thorough else 'errors'}"
        self.checked = cache.KeptValues(root, place, CheckedFile)

    @property
    def news(self) -> News:
        """What this run found, for a process that shares its work."""
        return News(self._catalogs.kept.new, self.checked.new)

    def learn(self, news: News) -> None:
        """Know what another process found in this run."""
        self._catalogs.kept.add(news.parsed)
        self.checked.add(news.checked)

    def keep(self) -> None:
        """Keep them for later runs."""
        self._catalogs.kept.keep()
        self.records.keep()
        self.checked.keep()


class RememberingChecker(TranslationChecker):
    """The checks of translations; a catalog is checked again only where an answer may differ."""

    def __init__(
        self, campaign: Campaign, dataset: Dataset | None, answers: Answers, *, thorough: bool
    ) -> None:
        """`answers` are those of earlier snapshots, to which those of this one are added."""
        super().__init__(campaign, dataset, thorough=thorough)
        self._answers = answers
        self._templates: dict[str, bytes] = {}
        self._bare: dict[str, tuple[Template, Template]] = {}
        """Templates by domain, and the same without comments."""

        basis = self.basis
        if answers.basis != basis:
            answers.by_path.clear()
            answers.basis = basis

    def check_catalog(
        self, file: CatalogFile, catalog: Catalog, template: Template
    ) -> CatalogResult:
        """What the checks find in a catalog of a template, or found in the same before.

        Without what a template says to translators, for checks are of texts: a record's new name
        changes such a comment in the catalogs of every language.
        """
        template = self._without_comments(template)
        known = self._answers.by_path.get(file.path)
        if known is not None and known.file is file and known.template == template:
            return known.result
        result = self._kept_or_found(file, catalog, template)
        self._answers.by_path[file.path] = _Answer(file, template, result)
        return result

    def _without_comments(self, template: Template) -> Template:
        bare = self._bare.get(template.domain)
        if bare is None or bare[0] is not template:
            entries = tuple(
                msgspec.structs.replace(entry, extracted_comments=(), references=())
                for entry in template.entries
            )
            bare = template, msgspec.structs.replace(template, entries=entries)
            self._bare[template.domain] = bare
        return bare[1]

    def _kept_or_found(
        self, file: CatalogFile, catalog: Catalog, template: Template
    ) -> CatalogResult:
        if not isinstance(self._answers, KeptAnswers):
            return super().check_catalog(file, catalog, template)
        made_of = self._digest(file, template)
        kept = self._answers.checked.recall(file.path, made_of)
        if kept is not None:
            return _rebuilt(kept, tuple(self.pairs(file, catalog, template)))
        result = super().check_catalog(file, catalog, template)
        found = CheckedFile(made_of, tuple(_held_back(result)), result.findings)
        self._answers.checked.add({file.path: found})
        return result

    def _digest(self, file: CatalogFile, template: Template) -> str:
        """Of all that the checks of a catalog go by."""
        domain = template.domain
        if domain not in self._templates:
            told = (cache.program_key(), self.basis, template)
            self._templates[domain] = msgspec.msgpack.encode(told)
        digest = hashlib.sha256(self._templates[domain])
        digest.update(msgspec.msgpack.encode((file.language, file.path)))
        digest.update(file.data)
        return digest.hexdigest()


def _held_back(result: CatalogResult) -> Iterator[int]:
    for place, pair in enumerate(result.pairs):
        if result.publishable.get(pair.source.key) is not pair.translation:
            yield place


def _rebuilt(kept: CheckedFile, pairs: tuple[Pair, ...]) -> CatalogResult:
    held_back = frozenset(kept.held_back)
    publishable = {
        pair.source.key: pair.translation
        for place, pair in enumerate(pairs)
        if place not in held_back
    }
    return CatalogResult(publishable, kept.findings, pairs)
