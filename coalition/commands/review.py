"""Recording that a native speaker has read translations."""

import datetime
from collections.abc import Iterable

from coalition.campaign.changes import Change
from coalition.campaign.loading import CatalogFile
from coalition.catalogs import as_draft, as_reviewed, render_catalog
from coalition.findings import Finding, has_errors
from coalition.localise import text_of_domain
from coalition.refusals import Refusal


def catalogs_of(
    catalogs: Iterable[CatalogFile], language: str, texts: Iterable[str]
) -> tuple[CatalogFile, ...]:
    """The catalogs of a language that somebody names by domain or by text.

    Raises Refusal for a name that the language has no catalog of.
    """
    known = {file.domain: file for file in catalogs if file.language == language}
    named = {text_of_domain(domain): file for domain, file in known.items()} | known
    wanted = tuple(dict.fromkeys(texts))
    for text in wanted:
        if text not in named:
            have = ", ".join(sorted(known)) or "none"
            raise Refusal(f"{language} has no catalog of {text}; it has: {have}")
    return tuple(dict.fromkeys(named[text] for text in wanted))


def reviewed(file: CatalogFile, by: str, on: datetime.date) -> Change | None:
    """The catalog as one that somebody has read; None if it says so already."""
    if file.catalog is None:
        return None
    data = render_catalog(as_reviewed(file.catalog, by, on)).encode()
    return _change(file, data, f"reviewed by {by}{_left(file)}")


def unread(file: CatalogFile) -> Change | None:
    """The catalog as a draft; None if it is one."""
    if file.catalog is None:
        return None
    return _change(file, render_catalog(as_draft(file.catalog)).encode(), "draft")


def _change(file: CatalogFile, data: bytes, summary: str) -> Change | None:
    return Change(file.path, data, file.data, summary) if data != file.data else None


def _left(file: CatalogFile) -> str:
    """How much is not translated yet; a review holds until it is."""
    entries = file.catalog.entries if file.catalog else ()
    left = sum(not entry.obsolete and not entry.translated for entry in entries)
    return f"; a draft again once the last {left} are translated" if left else ""


def unreadable(found: Iterable[CatalogFile]) -> tuple[Finding, ...]:
    """The findings of catalogs that can't be reviewed before they are mended."""
    return tuple(f for file in found if has_errors(file.findings) for f in file.findings)
