"""`coalition build --review`: pages that show translators, in place, what still needs them."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from coalition import assets, exports, files, paths
from coalition.campaign.loading import read_logos
from coalition.campaign.review_edition import review_edition
from coalition.campaign.snapshot import Fallbacks, read_campaign
from coalition.commands.built import Built, Progressed
from coalition.files import Folder
from coalition.findings import Finding, in_order
from coalition.localise import Edition, localise, outline

LISTING = "files.txt"
"""What a review build wrote, one path a line, so that the next one can clear it up."""


def build_review(
    root: Path,
    *,
    only: Sequence[str] = (),
    as_of: datetime.date | None = None,
    fallbacks: Fallbacks | None = None,
    progressed: Progressed = lambda *_: None,
) -> Built:
    """Make the review build's folder, of all texts whatever the publishing rules say.

    Errors in records or letters leave the last one untouched. `only`, `as_of` and `fallbacks` are
    those of `build_campaign`, and so are the errors raised. The findings are the errors; warnings
    at translations stand in the pages.
    """
    snapshot = read_campaign(root, thorough=True, fallbacks=fallbacks)
    target = root / paths.REVIEW_BUILD
    files.require_writable(snapshot.folder, (f"{paths.REVIEW_BUILD}/{LISTING}",))
    snapshot.languages(fallbacks or ())
    languages = snapshot.languages(only)
    if snapshot.broken:
        return Built(target, (), 0, 0, _errors(snapshot.findings), None)
    translations = snapshot.translations()
    logos = read_logos(snapshot.folder, snapshot.dataset)
    edition = review_edition(
        snapshot,
        translations,
        assets.published_logos(logos),
        noted=snapshot.campaign.languages,
        as_of=as_of,
    )
    made = _artifacts(edition, languages, progressed)
    made.update(exports.logo_files(logos))
    with files.lock_folder(target):
        others = frozenset(snapshot.campaign.languages).difference(languages)
        changed, number = _replace(target, made, others)
    findings = _errors((*snapshot.findings, *translations.findings))
    return Built(target, languages, number, changed, findings, edition.as_of)


def _errors(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(in_order(finding for finding in findings if finding.severity == "error"))


def _artifacts(
    edition: Edition, languages: Sequence[str], progressed: Progressed
) -> dict[str, bytes]:
    """Every file of the given languages and those that all share."""
    made: dict[str, bytes] = {}
    for language in languages:
        made.update(exports.review_files(localise(edition, language)))
        progressed(language, len(languages))
    campaign = edition.dataset.campaign
    home = outline(edition, campaign.source_language)
    made.update(
        exports.common_review_files(home, [outline(edition, tag) for tag in campaign.languages])
    )
    return made


def _replace(target: Path, made: dict[str, bytes], others: frozenset[str]) -> tuple[int, int]:
    """Put a build in the place of the previous one; how many files changed, and how many it has.

    Those of `others`, the languages that were not built, stay, with what their pages have.
    """
    before = (Folder(target).read(LISTING) or b"").decode("utf-8", "replace").splitlines()
    folders = {*others, *exports.SHARED_FOLDERS} if others else frozenset()
    kept = (path for path in before if path.partition("/")[0] in folders)
    listing = sorted({*made, *kept})
    complete = {**made, LISTING: "".join(f"{path}\n" for path in listing).encode()}
    home = target.resolve()
    files.require_writable(Folder(home.parent), (f"{home.name}/{path}" for path in complete))
    gone = frozenset(before) - frozenset(listing)
    changed = files.replace_files(target, complete, last=LISTING, gone=gone)
    return len(changed), len(listing) + 1
