"""What visitors search and filter the directory with."""

from importlib import resources
from typing import Any, NamedTuple

import msgspec
from markupsafe import Markup

from coalition import languages
from coalition.assets import hashed
from coalition.exports.artifact import Artifact
from coalition.exports.html.typesetting import Typesetter
from coalition.localise import Site, counted_label
from coalition.views import DirectoryView, Value

_SEARCH_FROM = 12
"""The number of organisations from which a list is searched rather than read."""

_CHOICES_FROM = 2

_SCRIPTS = ("searching.js", "directory.js")


class Choice(NamedTuple):
    """A line of a list to choose from."""

    id: str
    text: str
    attributes: Markup


class Filter(NamedTuple):
    """A form above the directory."""

    search: str
    choices: list[tuple[str, list[Choice]]]
    """By `country`, `kind` and `tier`, each where there is a choice."""

    label: Any
    """How a number of organisations is called, for the script."""


def directory_filter(typesetter: Typesetter, site: Site) -> Filter | None:
    """The form of a directory that is long enough for one; in a review build nothing runs."""
    view = site.directory
    if view is None or typesetter.is_review or len(view.organisations) < _SEARCH_FROM:
        return None
    choices = {
        "country": [(country.code, country.name) for country in view.countries],
        "kind": _kinds(view),
        "tier": [(tier.id, tier.heading) for tier in view.tiers if tier.organisations],
    }
    label = counted_label(site.phrases, "count/organisations")
    return Filter(
        search=typesetter.plain_phrase("directory/search"),
        choices=[
            (by, [Choice(id_, value.value, typesetter.attributes(value)) for id_, value in values])
            for by, values in choices.items()
            if len(values) >= _CHOICES_FROM
        ],
        label=msgspec.to_builtins(label),
    )


def _kinds(view: DirectoryView) -> list[tuple[str, Value]]:
    """The kinds of organisations that are listed, in the language's order."""
    labels = {one.kind.id: one.kind.label for one in view.organisations if one.kind}
    key = languages.sort_key(view.language.code)
    return sorted(labels.items(), key=lambda pair: (key(pair[1].value), pair[0]))


def directory_script() -> Artifact:
    """The script that searches and filters."""
    folder = resources.files("coalition.exports").joinpath("assets")
    texts = [folder.joinpath(name).read_text("utf-8") for name in _SCRIPTS]
    return hashed("assets/directory.js", "\n".join(texts).encode())
