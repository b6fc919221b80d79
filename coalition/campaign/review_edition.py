"""What a review shows: every text in every language, with what is to be said of each message."""

import datetime
from collections.abc import Iterable, Mapping

import msgspec

from coalition.assets import PublishedLogo
from coalition.campaign.catalog_files import unreadable_files
from coalition.campaign.memory_suggestions import with_memory
from coalition.campaign.review_notes import review_notes
from coalition.campaign.review_remarks import remarks_about_files
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translations import Translations
from coalition.localise import Edition
from coalition.model import PublishRule


def review_edition(
    snapshot: Snapshot,
    translations: Translations,
    logos: Mapping[str, PublishedLogo],
    *,
    noted: Iterable[str],
    as_of: datetime.date | None = None,
) -> Edition:
    """The edition of a thorough snapshot, with notes in the languages that are `noted`."""
    notes = with_memory(snapshot, review_notes(snapshot, translations, noted))
    findings = (*snapshot.findings, *translations.findings)
    edition = msgspec.structs.replace(
        snapshot.edition_with(translations, snapshot.campaign.languages, as_of),
        notes=notes,
        remarks=remarks_about_files(findings, notes),
        unreadable=unreadable_files(snapshot.catalogs()),
        logos=logos,
    )
    return _with_everything(edition)


def _with_everything(edition: Edition) -> Edition:
    """The edition with every text in every language: what rules hide needs translators most."""
    campaign = edition.dataset.campaign
    rules = (*campaign.publish, PublishRule(rule="fallback"))
    dataset = msgspec.structs.replace(
        edition.dataset, campaign=msgspec.structs.replace(campaign, publish=rules)
    )
    return msgspec.structs.replace(edition, dataset=dataset)
