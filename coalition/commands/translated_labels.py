"""What the campaign's own translators call its kinds and tiers, so that sheets may say so, too."""

from collections import defaultdict
from collections.abc import Iterator

from coalition import paths
from coalition.campaign.snapshot import Snapshot
from coalition.catalogs import parse_catalog
from coalition.expressions import Expression
from coalition.messages import DIRECTORY

_LABEL = Expression(r"(?:kinds|tiers)/([^/]+)/(?:label|heading)")


def translated_labels(snapshot: Snapshot) -> dict[str, str]:
    """Ids of kinds and tiers by their translations; none of those that several share."""
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for label, id_ in _labels(snapshot):
        ids[label].add(id_)
    campaign = snapshot.campaign
    there = {kind.id for kind in campaign.kinds} | {tier.id for tier in campaign.tiers}
    # Of a kind that is no longer there the translation stays.
    return {
        label: min(of_label)
        for label, of_label in ids.items()
        if len(of_label) == 1 and of_label <= there
    }


def _labels(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    for language in snapshot.campaign.languages:
        path = paths.catalog(language, DIRECTORY)
        data = snapshot.folder.read(path)
        catalog = parse_catalog(data, path)[0] if data else None
        for entry in catalog.entries if catalog else ():
            match = _LABEL.fullmatch(entry.msgctxt or "")
            if match and entry.msgstr[0].strip():
                yield entry.msgstr[0], match[1]
