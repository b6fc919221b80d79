"""Whether what records mention exists."""

from collections.abc import Iterable, Iterator, Mapping

from coalition import codes
from coalition.findings import Finding
from coalition.records.reading import Reference
from coalition.yamltext import nearest

Known = Mapping[str, frozenset[str]]
"""For each kind of reference, the ids that exist."""

_WORDING = {
    "tier": ("the campaign has no tier `{}`", "Add it to `tiers` in data/campaign.yaml"),
    "kind": ("the campaign has no kind `{}`", "Add it to `kinds` in data/campaign.yaml"),
    "role": ("the campaign has no role `{}`", "Add it to `roles` in data/campaign.yaml"),
    "group": ("there is no political group `{}`", "Add data/groups/{}.yaml"),
    "letter": ("there is no letter `{}`", "Add data/letters/{}.md"),
    "organisation": ("there is no organisation `{}`", "Add data/organisations/{}.yaml"),
    "person": ("there is no person `{}`", "Add data/people/{}.yaml"),
    "text": ("there is no letter or page `{}`", "Write its id, or directory"),
    "asset": ("there is no file data/logos/{}", "Put it there, or remove the logo"),
}


def unknown_references(references: Iterable[Reference], known: Known) -> Iterator[Finding]:
    """R008: each reference of a record names something that exists."""
    for reference in references:
        if reference.name not in known[reference.kind]:
            yield _unknown(reference, tuple(sorted(known[reference.kind])))


def _unknown(reference: Reference, known: tuple[str, ...]) -> Finding:
    line, column = reference.positions.of_value(reference.keys)
    message, remedy = (part.replace("{}", reference.name) for part in _WORDING[reference.kind])
    near = nearest(reference.name, known)
    hint = f"Write `{near}` if that is what you mean." if near else f"{remedy}."
    return codes.R008.finding(reference.path, message, hint, line=line, column=column)
