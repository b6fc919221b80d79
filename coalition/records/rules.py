"""Rules across the keys of one record, each a small generator of problems."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from coalition.fields import field_names
from coalition.glossary import parse_form, why_unsearchable
from coalition.model import Campaign, FrontMatter, Glossary, Person, Recipient, Term
from coalition.records.examine import Problem
from coalition.records.wording import quoted
from coalition.yamltext import KeyPath, nearest

_COLOURS = ("accent", "accent-dark")


def broken_rules(record: msgspec.Struct) -> Iterator[Problem]:
    """What is wrong with a record although each of its values is well-formed."""
    for rule in _RULES.get(type(record), ()):
        yield from rule(record)


def _name_unless_withdrawn(person: Person) -> Iterator[Problem]:
    """A person has a name; the file of a withdrawn person holds the date and nothing else."""
    if person.withdrawn is None:
        if not person.name:
            yield Problem((), "R005", "`name` is missing", "Add a line `name: …`.", "key")
        return
    kept = Person(id=person.id, withdrawn=person.withdrawn)
    for key in msgspec.structs.fields(Person):
        if getattr(person, key.name) != getattr(kept, key.name):
            text = f"`{key.encode_name}` is still kept of a person who withdrew"
            hint = "Remove it; only `withdrawn` stays."
            yield Problem((key.encode_name,), "R015", text, hint, "key")


def _each_once(campaign: Campaign) -> Iterator[Problem]:
    """Languages, tiers, kinds and roles are listed once each."""
    yield from _repeated("languages", campaign.languages, lambda tag: tag)
    for name in ("tiers", "kinds", "roles"):
        yield from _repeated(name, getattr(campaign, name), lambda item: item.id)


def _repeated(key: str, items: Iterable[Any], name_of: Callable[[Any], str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, item in enumerate(items):
        if name_of(item) in seen:
            text = f"{name_of(item)} stands twice in `{key}`"
            yield Problem((key, number), "R003", text, "Keep one of the two.")
        seen.add(name_of(item))


def _source_language_listed(campaign: Campaign) -> Iterator[Problem]:
    """The source language is one of the campaign's, for it is what others fall back on."""
    if campaign.source_language not in campaign.languages:
        text = f"the source language {campaign.source_language} is not in `languages`"
        yield Problem(("languages",), "R016", text, "Add it to `languages`.", "key")


def _rules_of_listed_languages(campaign: Campaign) -> Iterator[Problem]:
    """Publishing rules and fallbacks are about languages that the campaign has."""
    asked: list[tuple[KeyPath, str]] = [(("fallbacks", tag), tag) for tag in campaign.fallbacks]
    for number, rule in enumerate(campaign.publish):
        asked += [
            (("publish", number, "languages", place), tag)
            for place, tag in enumerate(rule.languages)
        ]
    for path, tag in asked:
        if tag not in campaign.languages:
            text = f"{tag} is not one of the campaign's languages"
            yield Problem(path, "R016", text, "Add it to `languages`, or remove it here.")


def _colours_known(campaign: Campaign) -> Iterator[Problem]:
    """Colours are `accent` and `accent-dark`, as #rrggbb."""
    for key, value in campaign.colours.items():
        digits = value.removeprefix("#")
        hexadecimal = all(digit in "0123456789abcdefABCDEF" for digit in digits)
        if key not in _COLOURS:
            text = f"`{key}` is not a colour of the campaign"
            yield Problem(("colours", key), "R004", text, f"Use {' or '.join(_COLOURS)}.", "key")
        elif not (value.startswith("#") and len(digits) == 6 and hexadecimal):
            text = f"`{key}` is no colour: {value}"
            yield Problem(("colours", key), "R006", text, 'Write it like "#b3124f", in quotes.')


def _limits_known(campaign: Campaign) -> Iterator[Problem]:
    """Limits are set for texts that translators see, by what the text is."""
    for key in campaign.limits:
        if key not in LIMITED:
            near = nearest(key, LIMITED)
            hint = f"Write `{near}`." if near else f"Use {', '.join(LIMITED)}."
            text = f"`{quoted(key)}` is not what a text is called"
            yield Problem(("limits", key), "R004", text, hint, "key")


LIMITED = (
    "title",
    "summary",
    "subject",
    "intro",
    "notice",
    "heading",
    "label",
    "note",
    "example",
    "description",
    "quote",
    "alt",
)
"""What the texts of records and of front matter are called."""


def _recipient_forms(front: FrontMatter) -> Iterator[Problem]:
    """A recipient is a person, an office with its address, or a field that the sender fills in."""
    for key in ("to", "cc"):
        for number, recipient in enumerate(getattr(front, key)):
            yield from _one_form(recipient, front, (key, number))


def _one_form(
    recipient: Recipient, front: FrontMatter, path: tuple[str | int, ...]
) -> Iterator[Problem]:
    forms = [recipient.person, recipient.name or recipient.email, recipient.field]
    if sum(form is not None for form in forms) != 1:
        hint = "Give `person`, or `name` and `email`, or `field` and `label`."
        yield Problem(path, "R017", "a recipient needs one of three forms", hint)
    elif recipient.field is not None and recipient.label is None:
        yield Problem(path, "R005", "`label` is missing", "Say who is meant by the field.")
    elif recipient.field is not None and recipient.field not in front.fields:
        text = f"the field {{{recipient.field}}} is not defined"
        yield Problem((*path, "field"), "L020", text, "Add it under `fields`.")
    elif forms[1] is not None and not (recipient.name and recipient.email):
        missing = "email" if recipient.name else "name"
        yield Problem(path, "R005", f"`{missing}` is missing", f"Add a line `{missing}: …`.")


def _field_names(front: FrontMatter) -> Iterator[Problem]:
    """A field's name is one that `{name}` in a text can hold."""
    for name in front.fields:
        if field_names("{" + name + "}") != (name,):
            text = f"`{name}` can't be the name of a field"
            hint = "Use small letters, digits and underscores, beginning with a letter."
            yield Problem(("fields", name), "L021", text, hint, "key")


def _terms_searchable(glossary: Glossary) -> Iterator[Problem]:
    """Whatever is looked for holds a word, and a `*` only where it stands for the rest of one."""
    for number, term in enumerate(glossary.terms):
        for path, text in _forms(term):
            if trouble := why_unsearchable(text):
                message = f"`{quoted(text)}` {trouble}"
                hint = "Write words; a `*` at an end of a word stands for the rest of it."
                yield Problem(("terms", number, *path), "R020", message, hint)


def _forms(term: Term) -> Iterator[tuple[KeyPath, str]]:
    """Everything of a term that is looked for, with its place in it."""
    yield ("term",), term.term
    for number, text in enumerate(term.forms):
        yield ("forms", number), text
    for language, texts in term.translations.items():
        if isinstance(texts, str):
            yield ("translations", language), texts
        else:
            for number, text in enumerate(texts):
                yield ("translations", language, number), text


def _terms_apart(glossary: Glossary) -> Iterator[Problem]:
    """No two terms share a form, so that each occurrence is of one term."""
    owners: dict[object, int] = {}
    for number, term in enumerate(glossary.terms):
        for path, text in _forms(term):
            # Compared as texts are; the language of the terms is not known here.
            looked_for = parse_form(text, "und")
            if path[0] != "translations" and owners.setdefault(looked_for, number) != number:
                message = f"`{quoted(text)}` stands twice in `terms`"
                yield Problem(("terms", number, *path), "R003", message, "Keep one of the two.")


_RULES: dict[type, tuple[Callable[[Any], Iterator[Problem]], ...]] = {
    Person: (_name_unless_withdrawn,),
    Campaign: (
        _each_once,
        _source_language_listed,
        _rules_of_listed_languages,
        _colours_known,
        _limits_known,
    ),
    Glossary: (_terms_searchable, _terms_apart),
    FrontMatter: (_recipient_forms, _field_names),
}
