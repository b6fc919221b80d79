"""A campaign's folder at one moment: what every command begins with."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from coalition import paths
from coalition.campaign.catalog_files import (
    CatalogFile,
    catalog_paths,
    read_catalog,
)
from coalition.campaign.loading import Loaded, load
from coalition.campaign.record_checks import check_records, check_settings
from coalition.campaign.remembered_catalogs import ParseCatalog, parse_anew
from coalition.campaign.remembered_records import RecordReader
from coalition.campaign.stray_files import stray_catalogs
from coalition.campaign.stray_languages import StrayFolder, stray_folder_finding, stray_folders
from coalition.campaign.unfinished import require_undisturbed
from coalition.checks.levels import Levels
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.findings import Finding, has_errors, in_order
from coalition.localise import Edition, fallback_chain, sending_choices
from coalition.messages import Template, templates
from coalition.model import Campaign, Dataset

if TYPE_CHECKING:
    # Many commands read records and letters only, and these load every check of translations.
    from coalition.campaign.remembered_checks import Answers
    from coalition.campaign.source_history import SourceHistory
    from coalition.campaign.translation_checks import TranslationChecker
    from coalition.campaign.translations import Translations


class UnknownLanguageError(CommandError):
    """A language that a command names and that is not one of the campaign's."""

    def __init__(self, language: str, listed: Sequence[str]) -> None:
        """The language, and those that there are."""
        from coalition.localise.pseudo import PSEUDO_LANGUAGES  # noqa: PLC0415 - only for an error

        command = f"coalition language add {language}"
        command = "coalition build --pseudo" if language in PSEUDO_LANGUAGES else command
        super().__init__(
            f"{language} is not a language of this campaign, which has {', '.join(listed)}; "
            f"`{command}` adds it"
        )


Fallbacks = Mapping[str, tuple[str, ...]]
"""For a language those that stand in for it, in turn, where a translation is missing."""

_READ_WITH_LETTERS = (paths.CAMPAIGN, f"{paths.PEOPLE}/")
"""Letters are read with regard to the campaign's languages and the people whom they are for."""

_UNREADABLE = Campaign(id="unreadable", title="", languages=())


def today() -> datetime.date:
    """The day in UTC, so that a build is the same wherever it runs."""
    return datetime.datetime.now(datetime.UTC).date()


def now() -> datetime.datetime:
    """The time in UTC, as catalogs are stamped."""
    return datetime.datetime.now(datetime.UTC)


class Earlier(NamedTuple):
    """What is known of a campaign from an earlier snapshot: of files that are still the same."""

    loaded: Loaded
    catalogs: Mapping[str, CatalogFile]
    """The PO files that were read, by path."""

    templates: tuple[Template, ...]
    answers: "Answers"
    """What the checks of translations found, which later snapshots add to."""


class Snapshot:
    """A campaign's records and letters, read at once; its catalogs, read when they are needed.

    Of records that are well-formed only errors are reported, unless `thorough`; a thorough snapshot
    also reports what cannot keep a translation from being published.
    """

    def __init__(
        self,
        folder: Folder,
        *,
        thorough: bool = False,
        fallbacks: Fallbacks | None = None,
        earlier: Earlier | None = None,
        answers: "Answers | None" = None,
    ) -> None:
        """Read the folder; `fallbacks` stand in place of the campaign's rules for their languages.

        What is known from an `earlier` snapshot is not read again; `answers` are what was found in
        translations before. Raises OSError where the disk fails.
        """
        self.folder = folder
        self.today = today()
        self._thorough = thorough
        self._fallbacks = fallbacks or {}
        self._earlier = earlier
        self._answers = earlier.answers if earlier else answers
        before = earlier.loaded if earlier else None
        records = self._answers.records if self._answers else RecordReader()
        loaded = load(folder, self.today, before, records=records)
        self.loaded: Loaded = _with_fallbacks(loaded, self._fallbacks)
        self._catalogs: dict[str, CatalogFile] = dict(earlier.catalogs) if earlier else {}

    def after(self, changed: frozenset[str] | None) -> "Snapshot":
        """The folder as it is now, given the paths that changed since; None where any may have.

        Raises OSError where the disk fails.
        """
        from coalition.campaign.remembered_checks import Answers  # noqa: PLC0415

        loaded = self.loaded
        if changed is None:
            changed = frozenset((*loaded.contents, *self._catalogs))
        if self.today != today() or any(path.startswith(_READ_WITH_LETTERS) for path in changed):
            texts = tuple(f"{folder}/" for folder in paths.TEXTS)
            changed |= {path for path in loaded.contents if path.startswith(texts)}
        contents = {path: held for path, held in loaded.contents.items() if path not in changed}
        catalogs = {path: file for path, file in self._catalogs.items() if path not in changed}
        answers = self._answers or Answers()
        return Snapshot(
            Folder(self.folder.root, self.folder.planned),
            thorough=self._thorough,
            fallbacks=self._fallbacks,
            earlier=Earlier(
                msgspec.structs.replace(loaded, contents=contents),
                catalogs,
                self.templates,
                answers,
            ),
        )

    @property
    def dataset(self) -> Dataset:
        """What the records say. Raises CommandError where campaign.yaml has errors."""
        if self.loaded.dataset is None:
            raise CommandError(f"{paths.CAMPAIGN} has errors; `coalition check` shows them")
        return self.loaded.dataset

    @property
    def campaign(self) -> Campaign:
        """What campaign.yaml says; a campaign without languages where it has errors."""
        return self.loaded.dataset.campaign if self.loaded.dataset else _UNREADABLE

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong in records and letters, with the severities that the campaign gives."""
        levels = Levels(self.campaign.checks)
        settings = levels.apply(check_settings(self.folder, self.campaign))
        folders = map(stray_folder_finding, self.stray_folders)
        strays = levels.apply((*stray_catalogs(self.folder), *folders))
        return tuple(in_order((*self._in_records, *settings, *strays)))

    @cached_property
    def stray_folders(self) -> tuple[StrayFolder, ...]:
        """The folders of PO files that are no language's of the campaign, if it names its own."""
        if self.loaded.dataset is None:
            return ()
        return tuple(stray_folders(self.folder, self.campaign))

    @cached_property
    def _in_records(self) -> tuple[Finding, ...]:
        """The findings, without those on what campaign.yaml sets for checks."""
        findings = list(Levels(self.campaign.checks).apply(self.loaded.findings))
        if self.loaded.dataset is not None:
            findings += check_records(
                self.folder, self.loaded.dataset, self.today, thorough=self._thorough
            )
        return tuple(findings)

    @property
    def broken(self) -> bool:
        """Whether records or letters have errors, so that nothing may be made from them."""
        if self.loaded.dataset is None or has_errors(self._in_records):
            return True
        # What is set for checks is only worth a warning unless the campaign itself says otherwise,
        # and whether it can have an effect takes all checks to say.
        if {"R021", "R022"} & self.campaign.checks.keys():
            return has_errors(self.findings)
        return False

    def require_readable(self, *folders: str) -> None:
        """Raise CommandError where a record of some folders has errors, so that it is not known.

        Who is imported could be one of those whose records can't be read.
        """
        paths_with_errors = {
            finding.path for finding in self._in_records if finding.severity == "error"
        }
        prefixes = tuple(f"{folder}/" for folder in folders)
        unreadable = sorted(path for path in paths_with_errors if path.startswith(prefixes))
        if unreadable:
            more = f" and {len(unreadable) - 1} more" if len(unreadable) > 1 else ""
            raise CommandError(
                f"{unreadable[0]}{more} can't be read; `coalition check` says what is wrong"
            )

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """The messages of records, letters and pages; none where campaign.yaml has errors."""
        documents = {source.domain: source.document for source in self.loaded.sources}
        made = templates(self.loaded.dataset, documents) if self.loaded.dataset else ()
        earlier = {one.domain: one for one in self._earlier.templates} if self._earlier else {}
        return tuple(
            known if (known := earlier.get(one.domain)) == one and known else one for one in made
        )

    def catalogs(self, languages: Iterable[str] | None = None) -> tuple[CatalogFile, ...]:
        """The PO files of some languages, or of all that have a folder; each is read once."""
        wanted = None if languages is None else frozenset(languages)
        return tuple(
            self._catalog(language, path)
            for language, path in self._catalog_paths
            if wanted is None or language in wanted
        )

    def catalog_paths(self, language: str) -> Iterator[str]:
        """The paths of a language's PO files."""
        return (path for tag, path in self._catalog_paths if tag == language)

    @cached_property
    def _catalog_paths(self) -> tuple[tuple[str, str], ...]:
        return tuple(catalog_paths(self.folder))

    def _catalog(self, language: str, path: str) -> CatalogFile:
        if path not in self._catalogs:
            self._catalogs[path] = read_catalog(self.folder, language, path, self._parse)
        return self._catalogs[path]

    @property
    def _parse(self) -> ParseCatalog:
        return self._answers.parse if self._answers else parse_anew

    @cached_property
    def history(self) -> "SourceHistory":
        """What the PO files were made of so far."""
        from coalition.campaign.source_history import SourceHistory  # noqa: PLC0415

        return SourceHistory(self.folder, self.catalogs)

    def checker(self) -> "TranslationChecker":
        """The checks of translations, made ready for this campaign."""
        from coalition.campaign.translation_checks import TranslationChecker  # noqa: PLC0415

        campaign, dataset = self.campaign, self.loaded.dataset
        if self._answers is None:
            return TranslationChecker(campaign, dataset, thorough=self._thorough)
        from coalition.campaign.remembered_checks import RememberingChecker  # noqa: PLC0415

        return RememberingChecker(campaign, dataset, self._answers, thorough=self._thorough)

    def translations(self, languages: Iterable[str] | None = None) -> "Translations":
        """The translations of some languages, or of all, checked."""
        from coalition.campaign.translations import check_translations  # noqa: PLC0415

        wanted = None if languages is None else frozenset(languages)
        shown = self.campaign.languages if wanted is None else sorted(wanted)
        self._load_interface(shown)
        return check_translations(
            self.campaign,
            self.templates,
            self.history,
            self.catalogs(wanted),
            self.loaded.domains,
            self.checker,
            shown,
        )

    def _load_interface(self, languages: Iterable[str]) -> None:
        """Have our own phrases of some languages, and of those that stand in for them, parsed."""
        from coalition.campaign.interface import shipped_catalog  # noqa: PLC0415

        for language in languages:
            for tag in fallback_chain(self.campaign, language).tags:
                shipped_catalog(tag, self._parse)

    def edition(self, as_of: datetime.date | None, languages: Iterable[str]) -> Edition:
        """What some languages show on the day of the directory.

        That is `as_of`, else campaign.yaml's, else today in UTC. Raises CommandError for a campaign
        whose records can't be read.
        """
        shown = tuple(languages)
        translations = self.translations(self.languages_needed(shown))
        return self.edition_with(translations, shown, as_of)

    def edition_with(
        self,
        translations: "Translations",
        languages: Iterable[str],
        as_of: datetime.date | None = None,
    ) -> Edition:
        """What some languages show of translations that were checked already; see `edition`."""
        from coalition.campaign.translations import translation_progress  # noqa: PLC0415

        shown = tuple(languages)
        return Edition(
            dataset=self.dataset,
            sources=self.loaded.sources,
            translations=translations.publishable,
            plurals=translations.plurals,
            progress=translation_progress(
                shown, self.templates, translations, self.catalogs(shown)
            ),
            as_of=self.day(as_of),
            looks_back=as_of is not None,
        )

    def day(self, as_of: datetime.date | None = None) -> datetime.date:
        """The day that the directory answers for: `as_of`, else campaign.yaml's, else today."""
        return as_of or self.campaign.as_of or self.today

    def languages_needed(self, languages: Iterable[str]) -> frozenset[str]:
        """The languages, those whose texts stand in for theirs, and those that mails go out in."""
        source, people = self.campaign.source_language, self.dataset.people
        fronts = (letter.front for letter in self.dataset.letters.values())
        sent = (
            tag
            for front in fronts
            for tags in sending_choices(front, people, source, front.language or source)
            for tag in tags
        )
        wanted = (*languages, *(tag for tag in sent if tag in self.campaign.languages))
        chains = (fallback_chain(self.campaign, language).tags for language in wanted)
        return frozenset(tag for tags in chains for tag in tags)

    def languages(self, names: Iterable[str], *more: str) -> tuple[str, ...]:
        """The languages that a command names, each once; all of the campaign's if it names none.

        `more` are languages that may be named besides the campaign's. Raises UnknownLanguageError
        for one that the campaign, if it can be read, does not have.
        """
        wanted = tuple(dict.fromkeys(names))
        listed = tuple(dict.fromkeys((*self.campaign.languages, *more)))
        if self.loaded.dataset is not None:
            for language in wanted:
                if language not in listed:
                    raise UnknownLanguageError(language, listed)
        return wanted or listed


def read_campaign(
    root: Path | Folder,
    *,
    thorough: bool = False,
    fallbacks: Fallbacks | None = None,
    answers: "Answers | None" = None,
) -> Snapshot:
    """A campaign's folder as it is now, or as a `Folder` with planned files would be.

    `answers` are what is remembered of checks of translations, which those of this run are added
    to. Raises UnfinishedError where a run that changed the folder was killed in its midst.
    """
    folder = root if isinstance(root, Folder) else Folder(root)
    require_undisturbed(folder.root)
    return Snapshot(folder, thorough=thorough, fallbacks=fallbacks, answers=answers)


def _with_fallbacks(loaded: Loaded, fallbacks: Fallbacks) -> Loaded:
    dataset = loaded.dataset
    if dataset is None or not fallbacks:
        return loaded
    rules = {**dataset.campaign.fallbacks, **fallbacks}
    campaign = msgspec.structs.replace(dataset.campaign, fallbacks=rules)
    dataset = msgspec.structs.replace(dataset, campaign=campaign)
    return msgspec.structs.replace(loaded, dataset=dataset)
