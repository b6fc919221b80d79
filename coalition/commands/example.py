"""The example of a new campaign in the languages into which it is translated."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

import msgspec

from coalition import languages, starter
from coalition.catalogs import Entry, parse_catalog
from coalition.model import FrontMatter
from coalition.records import prose

EXAMPLE = "example"
"""What stands for the domain of the example's letters, whatever they are called by now."""

Translations = Mapping[str, str]
"""The example's messages in one language, by the English ones."""


@cache
def shipped_examples() -> Mapping[str, Translations]:
    """The example's messages by language, English among them."""
    return MappingProxyType(dict(_shipped()))


def _shipped() -> Iterator[tuple[str, Translations]]:
    english: dict[str, str] = {}
    for name, data in starter.compendia():
        catalog, _ = parse_catalog(data, name)
        if catalog is not None:
            translations = {entry.msgid: entry.msgstr[0] for entry in catalog.entries}
            english |= {text: text for text in translations}
            yield languages.parse_tag(name.removesuffix(".po")), translations
    yield "en", english


def example_in(language: str, examples: Mapping[str, Translations]) -> Translations | None:
    """The example in a language, or in the one that it is a variety of."""
    chain = (language, *languages.parents(language))
    return next((examples[tag] for tag in chain if tag in examples), None)


def example_language(source_language: str, examples: Mapping[str, Translations]) -> str:
    """The language of a new campaign's example: the source language, or else English."""
    return "en" if example_in(source_language, examples) is None else source_language


def example_entries(
    language: str, source_language: str, examples: Mapping[str, Translations]
) -> tuple[Entry, ...]:
    """The example's translations from its language in a campaign into another; or none."""
    translations = examples.get(language)
    if translations is None or language == example_language(source_language, examples):
        return ()
    source = example_in(source_language, examples) or examples["en"]
    contexts = example_contexts()
    return tuple(
        Entry(msgctxt=contexts.get(text), msgid=source[text], msgstr=(translation,))
        for text, translation in translations.items()
    )


def has_place(entry: Entry) -> bool:
    """Whether an entry of the example belongs to one place of a campaign, and not to a letter."""
    return (entry.msgctxt or "").startswith(("tiers/", "kinds/", "organisations/"))


def example_contexts() -> dict[str, str]:
    """Where the example's messages stand, but for a letter's passages, which have no address."""
    return {
        **{text: f"tiers/{id_}/heading" for id_, text in starter.TIERS},
        **{text: f"kinds/{id_}/label" for id_, text in starter.KINDS},
        **{one.description: f"organisations/{one.id}/description" for one in starter.MEMBERS},
        **{
            text: "/".join(address)
            for letter in starter.LETTERS
            for address, text in prose(msgspec.convert(letter.front, FrontMatter))
        },
    }
