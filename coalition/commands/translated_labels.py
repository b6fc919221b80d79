"""What a campaign and its translators call kinds, tiers and letters, as sheets do."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Literal

from coalition import paths
from coalition.campaign.snapshot import Snapshot
from coalition.catalogs import parse_catalog
from coalition.expressions import Expression
from coalition.messages import DIRECTORY
from coalition.model import Dataset

What = Literal["tier", "kind", "role", "letter"]

_LABEL = Expression(r"(?:kinds|tiers)/([^/]+)/(?:label|heading)")


def own_labels(dataset: Dataset, what: What) -> Mapping[str, str]:
    """What the campaign itself calls its tiers, kinds, roles or letters, by id."""
    campaign = dataset.campaign
    match what:
        case "tier":
            return {tier.id: tier.heading for tier in campaign.tiers}
        case "kind":
            return {kind.id: kind.label for kind in campaign.kinds}
        case "role":
            return {role.id: role.heading for role in campaign.roles}
        case "letter":
            return {id_: letter.front.title for id_, letter in dataset.letters.items()}


def id_called(snapshot: Snapshot, what: What, text: str) -> str:
    """The id of what is called so in a language of the campaign, whatever the case and accents.

    A text that is an id, or calls nothing or several, is given back as it is.
    """
    labels = own_labels(snapshot.dataset, what)
    if text in labels or not labels:
        return text
    from coalition.intake import label_key  # noqa: PLC0415 - ids do without the import

    key = label_key(text)
    translated = translated_labels(snapshot) if what in ("tier", "kind") else {}
    called = {id_ for id_, label in labels.items() if label_key(label) == key}
    called |= {
        id_ for label, id_ in translated.items() if id_ in labels and label_key(label) == key
    }
    return called.pop() if len(called) == 1 else text


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
