"""Rules across the keys of one record, each a small generator of problems."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from coalition import codes
from coalition.fields import field_names
from coalition.findings import Code, Problem
from coalition.glossary import parse_form, why_unsearchable
from coalition.model import (
    Campaign,
    FrontMatter,
    Glossary,
    Organisation,
    Person,
    Recipient,
    Term,
)
from coalition.records.phrases import shorten
from coalition.records.text_formats import check_email, check_url
from coalition.spelling import nearest
from coalition.websites import normal_address
from coalition.yamltext import KeyPath, KeyPlace

_COLOURS = ("accent", "accent-dark")
_LIMITABLE = (
    "title", "summary", "subject", "intro", "notice", "source", "heading", "label", "note",
    "example", "description", "quote", "alt",
)  # fmt: skip
"""The keys of the texts of records and front matter whose length can be limited."""

_L020 = Code("L020")
"""A check of letters reports it, too: for fields in their texts."""


def broken_rules(record: msgspec.Struct) -> Iterator[Problem[KeyPlace]]:
    """The problems of a record each of whose values is well-formed."""
    for rule in _RULES.get(type(record), ()):
        yield from rule(record)


def _check_name(person: Person) -> Iterator[Problem[KeyPlace]]:
    """A person has a name; the file of a withdrawn person holds the date and nothing else."""
    if person.withdrawn is None:
        if not person.name:
            hint = "Add a line `name: …`."
            yield Problem("`name` is missing", hint, KeyPlace((), "key"), codes.R005)
        return
    withdrawn = Person(id=person.id, withdrawn=person.withdrawn)
    for key in msgspec.structs.fields(Person):
        if getattr(person, key.name) != getattr(withdrawn, key.name):
            text = f"`{key.encode_name}` is still kept of a person who withdrew"
            hint = "Remove it; only `withdrawn` stays."
            yield Problem(text, hint, KeyPlace((key.encode_name,), "key"), codes.R015)


def _check_signed_once(signatory: Organisation | Person) -> Iterator[Problem[KeyPlace]]:
    """A letter is signed once; of two days only one would be shown."""
    yield from _find_repeated("signed", signatory.signed, lambda signature: signature.letter)


def _check_listed_once(campaign: Campaign) -> Iterator[Problem[KeyPlace]]:
    """Languages, tiers, kinds and roles are listed once each."""
    yield from _find_repeated("languages", campaign.languages, lambda tag: tag)
    for name in ("tiers", "kinds", "roles"):
        yield from _find_repeated(name, getattr(campaign, name), lambda item: item.id)


def _find_repeated(
    key: str, items: Iterable[Any], name_of: Callable[[Any], str]
) -> Iterator[Problem[KeyPlace]]:
    seen: set[str] = set()
    for number, item in enumerate(items):
        if name_of(item) in seen:
            text = f"{name_of(item)} stands twice in `{key}`"
            yield Problem(text, "Keep one of the two.", KeyPlace((key, number)), codes.R003)
        seen.add(name_of(item))


def _check_source_language(campaign: Campaign) -> Iterator[Problem[KeyPlace]]:
    """The source language is one of the campaign's, for it is what others fall back on."""
    if campaign.source_language not in campaign.languages:
        text = f"the source language {campaign.source_language} is not in `languages`"
        yield Problem(text, "Add it to `languages`.", KeyPlace(("languages",), "key"), codes.R016)


def _check_rule_languages(campaign: Campaign) -> Iterator[Problem[KeyPlace]]:
    """Publishing rules, fallbacks and links are about languages that the campaign has."""
    mentions: list[tuple[KeyPath, str]] = [(("fallbacks", tag), tag) for tag in campaign.fallbacks]
    for number, rule in enumerate(campaign.publish):
        mentions += [
            (("publish", number, "languages", place), tag)
            for place, tag in enumerate(rule.languages)
        ]
    for number, link in enumerate(campaign.links):
        mentions += [(("links", number, "to", tag), tag) for tag in link.to]
    for keys, tag in mentions:
        if tag not in campaign.languages:
            text = f"{tag} is not one of the campaign's languages"
            hint = "Add it to `languages`, or remove it here."
            yield Problem(text, hint, KeyPlace(keys), codes.R016)


def _check_links(campaign: Campaign) -> Iterator[Problem[KeyPlace]]:
    """Each page is listed once, and what stands for it is encrypted."""
    yield from _find_repeated("links", campaign.links, lambda link: normal_address(link.from_))
    for number, link in enumerate(campaign.links):
        if not link.to:
            hint = "Name a page for a language, such as `to: {fr: https://example.org/loi}`."
            yield Problem(
                "`to` is empty", hint, KeyPlace(("links", number, "to"), "key"), codes.R005
            )
        for tag, url in link.to.items():
            if not url.lower().startswith("https:"):
                hint = "Write an address that begins with https://."
                place = KeyPlace(("links", number, "to", tag))
                message = f"a page that translations lead to is not encrypted: {shorten(url)}"
                yield Problem(message, hint, place, codes.R009)


def _check_colours(campaign: Campaign) -> Iterator[Problem[KeyPlace]]:
    """Colours are `accent` and `accent-dark`, as #rrggbb."""
    for key, value in campaign.colours.items():
        digits = value.removeprefix("#")
        hexadecimal = all(digit in "0123456789abcdefABCDEF" for digit in digits)
        if key not in _COLOURS:
            text = f"`{key}` is not a colour of the campaign"
            hint = f"Use {' or '.join(_COLOURS)}."
            yield Problem(text, hint, KeyPlace(("colours", key), "key"), codes.R004)
        elif not (value.startswith("#") and len(digits) == 6 and hexadecimal):
            text = f"`{key}` is not a colour: {value}"
            hint = 'Write it like "#b3124f", in quotes.'
            yield Problem(text, hint, KeyPlace(("colours", key)), codes.R006)


def _check_join(campaign: Campaign) -> Iterator[Problem[KeyPlace]]:
    """What organisations send goes to an e-mail address, or to a repository's web address."""
    join = campaign.join
    if join is None or join.by == "none":
        return
    what = "an e-mail address" if join.by == "mailto" else "the repository's web address"
    if not join.address:
        text, hint = "`address` is missing", f"Add {what}, or write `by: none`."
        yield Problem(text, hint, KeyPlace(("join",), "key"), codes.R005)
        return
    check = check_email if join.by == "mailto" else check_url
    problem = check("`address`", join.address)
    if problem is not None:
        place = KeyPlace(("join", "address"))
        yield Problem(problem.message, problem.hint, place, problem.code)


def _check_limits(campaign: Campaign) -> Iterator[Problem[KeyPlace]]:
    """Limits are set for texts that translators see, by what the text is."""
    for key in campaign.limits:
        if key not in _LIMITABLE:
            near = nearest(key, _LIMITABLE)
            hint = f"Write `{near}`." if near else f"Use {', '.join(_LIMITABLE)}."
            text = f"`{shorten(key)}` is not what a text is called"
            yield Problem(text, hint, KeyPlace(("limits", key), "key"), codes.R004)


def _check_recipients(front: FrontMatter) -> Iterator[Problem[KeyPlace]]:
    """A recipient is a person, an office with its address, or a field that the sender fills in."""
    for key in ("to", "cc"):
        for number, recipient in enumerate(getattr(front, key)):
            yield from _check_recipient(recipient, front, (key, number))


def _check_recipient(
    recipient: Recipient, front: FrontMatter, keys: KeyPath
) -> Iterator[Problem[KeyPlace]]:
    forms = [recipient.person, recipient.name or recipient.email, recipient.field]
    if sum(form is not None for form in forms) != 1:
        hint = "Give `person`, or `name` and `email`, or `field` and `label`."
        yield Problem("a recipient needs one of three forms", hint, KeyPlace(keys), codes.R017)
    elif recipient.field is not None and recipient.label is None:
        hint = "Say who is meant by the field."
        yield Problem("`label` is missing", hint, KeyPlace(keys), codes.R005)
    elif recipient.field is not None and recipient.field not in front.fields:
        text = f"the field {{{recipient.field}}} is not defined"
        yield Problem(text, "Add it under `fields`.", KeyPlace((*keys, "field")), _L020)
    elif forms[1] is not None and not (recipient.name and recipient.email):
        missing = "email" if recipient.name else "name"
        hint = f"Add a line `{missing}: …`."
        yield Problem(f"`{missing}` is missing", hint, KeyPlace(keys), codes.R005)


def _check_field_names(front: FrontMatter) -> Iterator[Problem[KeyPlace]]:
    """A field's name is one that `{name}` in a text can hold."""
    for name in front.fields:
        if field_names("{" + name + "}") != (name,):
            text = f"`{name}` can't be the name of a field"
            hint = "Use small letters, digits and underscores, beginning with a letter."
            yield Problem(text, hint, KeyPlace(("fields", name), "key"), codes.L021)


def _check_searchable(glossary: Glossary) -> Iterator[Problem[KeyPlace]]:
    """Each form of a term holds a word, and a `*` only where it stands for the rest of one."""
    for number, term in enumerate(glossary.terms):
        for keys, text in _forms(term):
            if reason := why_unsearchable(text):
                message = f"`{shorten(text)}` {reason}"
                hint = "Write words; a `*` at an end of a word stands for the rest of it."
                yield Problem(message, hint, KeyPlace(("terms", number, *keys)), codes.R020)


def _forms(term: Term) -> Iterator[tuple[KeyPath, str]]:
    """Every text that is searched for to find a term, with its keys within the term."""
    yield ("term",), term.term
    for number, text in enumerate(term.forms):
        yield ("forms", number), text
    for language, texts in term.translations.items():
        if isinstance(texts, str):
            yield ("translations", language), texts
        else:
            for number, text in enumerate(texts):
                yield ("translations", language, number), text


def _check_forms_apart(glossary: Glossary) -> Iterator[Problem[KeyPlace]]:
    """No two terms share a form, so that each occurrence is of one term."""
    owners: dict[object, int] = {}
    for number, term in enumerate(glossary.terms):
        for keys, text in _forms(term):
            if keys[0] == "translations":
                continue
            # Compared as texts are; the language of the terms is not known here.
            if owners.setdefault(parse_form(text, "und"), number) != number:
                message = f"`{shorten(text)}` stands twice in `terms`"
                place = KeyPlace(("terms", number, *keys))
                yield Problem(message, "Keep one of the two.", place, codes.R003)


_RULES: dict[type, tuple[Callable[[Any], Iterator[Problem[KeyPlace]]], ...]] = {
    Organisation: (_check_signed_once,),
    Person: (_check_name, _check_signed_once),
    Campaign: (
        _check_listed_once,
        _check_source_language,
        _check_rule_languages,
        _check_links,
        _check_colours,
        _check_join,
        _check_limits,
    ),
    Glossary: (_check_searchable, _check_forms_apart),
    FrontMatter: (_check_recipients, _check_field_names),
}
