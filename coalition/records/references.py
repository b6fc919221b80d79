"""Whether the ids that records mention exist."""

from collections.abc import Iterable, Iterator, Mapping

from coalition import codes
from coalition.findings import Finding
from coalition.records.reading import Reference
from coalition.spelling import nearest

ExistingIds = Mapping[str, frozenset[str]]
"""For each kind of reference, the ids that exist."""

_PHRASES = {
    "tier": ("the campaign has no tier `{}`", "Add it to `tiers` in data/campaign.yaml"),
    "kind": ("the campaign has no kind `{}`", "Add it to `kinds` in data/campaign.yaml"),
    "role": ("the campaign has no role `{}`", "Add it to `roles` in data/campaign.yaml"),
    "group": ("there is no political group `{}`", "Add data/groups/{}.yaml"),
    "letter": ("there is no letter `{}`", "Add data/letters/{}.md, or remove it here"),
    "organisation": ("there is no organisation `{}`", "Add data/organisations/{}.yaml"),
    "person": ("there is no person `{}`", "Add data/people/{}.yaml"),
    "text": ("there is no letter or page `{}`", "Write its id, or directory"),
    "ordered": ("there is no letter or page `{}`", "Write the id of one"),
    "call": (
        "there is no letter `{}`",
        "Write a letter's id, or `join` where organisations can join",
    ),
    "asset": ("there is no file data/logos/{}", "Put it there, or remove the logo"),
}
"""For each kind of reference, a message and a hint; `{}` stands for the id."""


def unknown_references(references: Iterable[Reference], existing: ExistingIds) -> Iterator[Finding]:
    """R008: each reference of a record names something that exists."""
    for reference in references:
        if reference.name not in existing[reference.kind]:
            yield _unknown(reference, tuple(sorted(existing[reference.kind])))


def _unknown(reference: Reference, ids: tuple[str, ...]) -> Finding:
    line, column = reference.positions.of_value(reference.keys)
    message, remedy = (part.replace("{}", reference.name) for part in _PHRASES[reference.kind])
    near = nearest(reference.name, ids)
    hint = f"Write `{near}` if that is what you mean." if near else f"{remedy}."
    return codes.R008.finding(reference.path, message, hint, line=line, column=column)
