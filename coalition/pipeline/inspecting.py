"""A campaign's files, read and checked: what every command begins with."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from coalition.checks import Levels
from coalition.findings import Finding, has_errors, in_order
from coalition.localise import PSEUDO_LANGUAGES, Edition
from coalition.messages import Template, templates
from coalition.model import Campaign
from coalition.pipeline.answering import Answered, answered, progress_of
from coalition.pipeline.judging import Judge
from coalition.pipeline.judging_records import judged_records
from coalition.pipeline.loading import CatalogFile, Loaded, load, load_catalogs
from coalition.pipeline.settings import checks_known
from coalition.refusals import Refusal


class NotListed(Refusal):
    """A language that was asked for and is not one of the campaign's."""

    def __init__(self, language: str, listed: Sequence[str]) -> None:
        """The language, and those that there are."""
        command = f"coalition language add {language}"
        command = "coalition build --pseudo" if language in PSEUDO_LANGUAGES else command
        super().__init__(
            f"{language} is not a language of this campaign, which has {', '.join(listed)}; "
            f"`{command}` adds it"
        )


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A campaign's files, read; records and letters are checked."""

    loaded: Loaded
    campaign: Campaign
    templates: tuple[Template, ...]
    catalogs: tuple[CatalogFile, ...]

    @property
    def broken(self) -> bool:
        """Whether records or letters have errors, so that nothing may be made from them."""
        return self.loaded.dataset is None or has_errors(self.loaded.findings)


class Inspected(Read, frozen=True, kw_only=True):
    """A campaign's files, read and checked, translations too."""

    answered: Answered
    findings: tuple[Finding, ...]


Fallbacks = Mapping[str, tuple[str, ...]]
"""For a language those that are asked in turn where a translation is missing."""

_NOBODY = Campaign(id="unreadable", title="", languages=())


def today() -> datetime.date:
    """The day in UTC, so that a build is the same wherever it runs."""
    return datetime.datetime.now(datetime.UTC).date()


def now() -> datetime.datetime:
    """The time in UTC, as catalogs are stamped."""
    return datetime.datetime.now(datetime.UTC)


def read_campaign(
    root: Path,
    only: frozenset[str] | None = None,
    *,
    thorough: bool = False,
    fallbacks: Fallbacks | None = None,
) -> Read:
    """Everything, or of the catalogs those of `only` some languages and of the source's.

    Of records that are well-formed only errors are reported, unless asked thoroughly. `fallbacks`
    stand in place of the campaign's rules for their languages.
    """
    loaded = _with_fallbacks(load(root, today()), fallbacks or {})
    dataset = loaded.dataset
    campaign = dataset.campaign if dataset else _NOBODY
    documents = {source.domain: source.document for source in loaded.sources}
    levels = Levels(campaign.checks)
    records = list(levels.applied(loaded.findings))
    if dataset is not None:
        records += levels.applied(checks_known(root, campaign))
        records += judged_records(root, dataset, today(), levels, thorough=thorough)
    return Read(
        loaded=msgspec.structs.replace(loaded, findings=tuple(in_order(records))),
        campaign=campaign,
        templates=templates(dataset, documents) if dataset else (),
        catalogs=load_catalogs(root, only and only | {campaign.source_language}),
    )


def _with_fallbacks(loaded: Loaded, fallbacks: Fallbacks) -> Loaded:
    dataset = loaded.dataset
    if dataset is None or not fallbacks:
        return loaded
    rules = {**dataset.campaign.fallbacks, **fallbacks}
    campaign = msgspec.structs.replace(dataset.campaign, fallbacks=rules)
    dataset = msgspec.structs.replace(dataset, campaign=campaign)
    return msgspec.structs.replace(loaded, dataset=dataset)


def inspect(
    root: Path,
    only: frozenset[str] | None = None,
    *,
    thorough: bool = False,
    fallbacks: Fallbacks | None = None,
) -> Inspected:
    """The same with every translation checked, the source's own catalogs only if asked for.

    A thorough inspection also asks what cannot keep a translation from being published.
    """
    read = read_campaign(root, only, thorough=thorough, fallbacks=fallbacks)
    catalogs = tuple(file for file in read.catalogs if only is None or file.language in only)
    judge = Judge(read.campaign, read.loaded.dataset, thorough=thorough)
    found = answered(read.campaign, read.templates, catalogs, read.loaded.domains, judge)
    return Inspected(
        loaded=read.loaded,
        campaign=read.campaign,
        templates=read.templates,
        catalogs=catalogs,
        answered=found,
        findings=tuple(in_order((*read.loaded.findings, *found.findings))),
    )


def edition_of(found: Inspected, as_of: datetime.date | None = None) -> Edition:
    """What all languages have in common, on the day for which the directory answers.

    That is `as_of`, else campaign.yaml's, else today in UTC.

    Raises ValueError for a campaign whose records can't be read.
    """
    if found.loaded.dataset is None:
        raise ValueError("A campaign that cannot be read has no edition.")
    return Edition(
        dataset=found.loaded.dataset,
        sources=found.loaded.sources,
        translations=found.answered.answers,
        plurals=found.answered.plurals,
        progress=progress_of(found.campaign, found.templates, found.answered, found.catalogs),
        as_of=as_of or found.campaign.as_of or today(),
    )


def wanted_languages(found: Read, only: Iterable[str]) -> tuple[str, ...]:
    """The languages that are asked for, each once; all of the campaign's if none is named.

    Raises NotListed for one that the campaign, if it can be read, does not have.
    """
    wanted = tuple(dict.fromkeys(only))
    listed = found.campaign.languages
    if found.loaded.dataset is not None:
        for language in wanted:
            if language not in listed:
                raise NotListed(language, listed)
    return wanted or listed
