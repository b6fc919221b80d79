"""Checks of the names of files below data/, and of what names them."""

from collections.abc import Iterable, Iterator

from coalition import paths
from coalition.codes import R008, R018, R109
from coalition.files import Folder
from coalition.findings import Finding
from coalition.messages import DIRECTORY
from coalition.model import JOIN, Campaign, Dataset
from coalition.records import Reference, unknown_references


def names_alike(listed: Iterable[str]) -> Iterator[Finding]:
    """R109: names of files differ in more than capitals; elsewhere one would replace the other."""
    first: dict[str, str] = {}
    for path in sorted(listed):
        other = first.setdefault(path.lower(), path)
        if other != path:
            message = f"the name of the file is that of {other} but for its capitals"
            hint = "Keep one of the two; on Windows and macOS they are one file."
            yield R109.finding(path, message, hint)


def unknown_references_in(
    folder: Folder,
    dataset: Dataset,
    campaign: Campaign | None,
    references: Iterable[Reference],
) -> Iterator[Finding]:
    """References to nothing; what campaign.yaml defines is left out while that has errors."""
    letter_ids, page_ids = (_stems(folder, name, ".md") for name in paths.TEXTS)
    names = {
        "organisation": _stems(folder, paths.ORGANISATIONS, ".yaml"),
        "person": _stems(folder, paths.PEOPLE, ".yaml"),
        "group": _stems(folder, paths.GROUPS, ".yaml"),
        "letter": letter_ids,
        "text": letter_ids | page_ids | {DIRECTORY},
        "ordered": letter_ids | page_ids,
        "call": letter_ids | _joining(dataset.campaign),
        "asset": frozenset(
            path.removeprefix(f"{paths.LOGOS}/") for path in folder.list(paths.LOGOS, "")
        ),
        "tier": frozenset(tier.id for tier in dataset.campaign.tiers),
        "kind": frozenset(kind.id for kind in dataset.campaign.kinds),
        "role": frozenset(("mep", *(role.id for role in dataset.campaign.roles))),
    }
    of_campaign = frozenset() if campaign else frozenset(("tier", "kind", "role"))
    checked = [reference for reference in references if reference.kind not in of_campaign]
    yield from unknown_references(checked, names)
    logos = (reference for reference in checked if reference.kind == "asset")
    yield from _unread_logos(folder, logos, names["asset"])


def _joining(campaign: Campaign) -> frozenset[str]:
    """The name of the page on which organisations ask to be listed, where they can."""
    is_open = campaign.join is not None and campaign.join.by != "none"
    return frozenset({JOIN} if is_open else ())


def _stems(folder: Folder, name: str, ending: str) -> frozenset[str]:
    return frozenset(paths.stem(path) for path in folder.list(name, ending))


def _unread_logos(
    folder: Folder, references: Iterable[Reference], names: frozenset[str]
) -> Iterator[Finding]:
    """R008: what bears the name of a logo is a file of the campaign."""
    for reference in references:
        path = paths.logo(reference.name)
        refusal = folder.refusal(path)
        if reference.name not in names or refusal is None:
            continue
        line, column = reference.positions.of_value(reference.keys)
        message = f"{path} {refusal.reason} and is not read"
        yield R008.finding(reference.path, message, refusal.hint, line=line, column=column)


def shared_ids(letter_paths: Iterable[str], page_paths: Iterable[str]) -> Iterator[Finding]:
    """A letter and a page of one id could not be told apart in rules and manifests."""
    taken = {paths.stem(path): path for path in letter_paths}
    for path in page_paths:
        stem = paths.stem(path)
        other = taken.get(stem) or ("the directory" if stem == "directory" else None)
        if other:
            message = f"the id {stem} is taken by {other}"
            yield R018.finding(path, message, "Rename one of the two.")
