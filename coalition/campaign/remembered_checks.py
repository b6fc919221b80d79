"""Checks of translations that remember their answers while somebody works on a campaign."""

from typing import Any, NamedTuple

from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.translation_checks import CatalogResult, TranslationChecker
from coalition.catalogs import Catalog
from coalition.messages import Template
from coalition.model import Campaign, Dataset


class _Answer(NamedTuple):
    file: CatalogFile
    template: Template
    result: CatalogResult


class Answers:
    """What the checks found in each catalog, by its path, and what else they went by."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.basis: Any = None
        self.by_path: dict[str, _Answer] = {}


class RememberingChecker(TranslationChecker):
    """The checks of translations; a catalog is checked again only where an answer may differ."""

    def __init__(
        self, campaign: Campaign, dataset: Dataset | None, answers: Answers, *, thorough: bool
    ) -> None:
        """`answers` are those of earlier snapshots, to which those of this one are added."""
        super().__init__(campaign, dataset, thorough=thorough)
        self._answers = answers
        basis = self.basis
        if answers.basis != basis:
            answers.by_path.clear()
            answers.basis = basis

    def check_catalog(
        self, file: CatalogFile, catalog: Catalog, template: Template
    ) -> CatalogResult:
        """What the checks find in a catalog of a template, or found in the same before."""
        known = self._answers.by_path.get(file.path)
        if known is not None and known.file is file and known.template == template:
            return known.result
        result = super().check_catalog(file, catalog, template)
        self._answers.by_path[file.path] = _Answer(file, template, result)
        return result
