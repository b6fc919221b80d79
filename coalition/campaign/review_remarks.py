"""What a review build says of PO files rather than of one of their messages."""

from collections.abc import Iterable, Mapping

from coalition import paths
from coalition.campaign.stray_languages import language_of_folder
from coalition.findings import Finding, in_order
from coalition.localise.notes import Notes


def remarks_about_files(
    findings: Iterable[Finding], notes: Mapping[str, Notes]
) -> dict[str, tuple[Finding, ...]]:
    """By language the findings in its PO files that no note of a message has, in order."""
    told = {tag: _told_in(own) for tag, own in notes.items()}
    by_language: dict[str, list[Finding]] = {tag: [] for tag in notes}
    for finding in findings:
        language = _language_of(finding.path)
        if language in told and finding not in told[language]:
            by_language[language].append(finding)
    return {tag: tuple(in_order(found)) for tag, found in by_language.items() if found}


def _told_in(notes: Notes) -> frozenset[Finding]:
    return frozenset(finding for note in notes.values() for finding in note.findings)


def _language_of(path: str) -> str | None:
    """The language in whose folder a file stands, whatever way the folder names it."""
    folder, _, rest = path.partition("/")
    name, _, file = rest.partition("/")
    return language_of_folder(name) if folder == paths.LOCALES and file else None
