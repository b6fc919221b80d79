"""`coalition init`: a new campaign with its example, translated, and the files around it."""

import datetime
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from coalition import languages, paths, starter
from coalition.campaign.changes import Change, Plan
from coalition.campaign.editor_schemas import schema_changes, schema_line
from coalition.campaign.snapshot import read_campaign
from coalition.catalogs import Catalog, plain_header, render_settled, settle
from coalition.commands import init_requirement
from coalition.commands.example import (
    Translations,
    example_entries,
    example_in,
    example_language,
    has_place,
    shipped_examples,
)
from coalition.commands.update import plan_update
from coalition.errors import CommandError
from coalition.fields import fill
from coalition.files import Folder
from coalition.findings import has_errors
from coalition.letters import parse_markdown, translate_markdown
from coalition.model import Campaign, Join, Organisation, Signature
from coalition.records import as_plain, record_text
from coalition.yamltext import render_mapping

_RECORDS = ((paths.ORGANISATIONS, ".yaml"), (paths.LETTERS, ".md"))


class NewCampaign(msgspec.Struct, frozen=True):
    """What the user says of a campaign that they begin."""

    id: str
    title: str
    source_language: str
    languages: tuple[str, ...]
    """The source language among them."""

    url: str | None = None
    forge: starter.Forge = "github"
    requirement: str | None = None
    """The line by which pip finds the program; None for the one by which it was installed."""


class Start(msgspec.Struct, frozen=True):
    """What should be written for a new campaign."""

    plan: Plan
    kept: tuple[str, ...]
    """Files that are there already and say something else; they stay as they are."""

    was_there: bool
    """Whether there was a campaign, to which only what it lacks is added."""

    in_english: bool
    """Whether the example's letter is in English, and says so, for want of a translation into the
    source language; of its other texts, which could not say it, there are none then."""

    program_unknown: bool
    """Whether requirements.txt does not say where the program comes from."""


def plan_campaign(root: Path, new: NewCampaign, stamp: datetime.datetime | None = None) -> Start:
    """A campaign with its example, built at once; in one that is there, only what it lacks.

    Files that are there stay as they are, and so do records: the example comes only where there
    are none.
    """
    examples = shipped_examples()
    folder = Folder(root)
    was_there = folder.has(paths.CAMPAIGN)
    data = {} if was_there else dict(_data(folder, new, examples))
    # The example is read as if it stood there already, so that its catalogs can be made.
    as_planned = folder.with_planned({**_encode(data), **dict(_memory(new, examples, data))})
    snapshot = read_campaign(as_planned)
    catalogs = plan_update(snapshot, stamp=stamp) if data else Plan((), ())
    dataset = snapshot.loaded.dataset
    schemas = tuple(schema_changes(as_planned, dataset))
    title = new.title if data or dataset is None else dataset.campaign.title
    requirement = new.requirement or init_requirement.known_requirement()
    files = {**data, **dict(_around(title, new.forge, requirement))}
    for path in (*files, *(change.path for change in (*schemas, *catalogs.changes))):
        if obstacle := folder.obstacle(path):
            raise CommandError(obstacle)
    there = {path: folder.read(path) for path in files}
    kept = tuple(path for path, text in files.items() if there[path] not in (None, text.encode()))
    added = tuple(
        Change(path, text.encode(), None, _purpose(path))
        for path, text in files.items()
        if there[path] is None
    )
    named = tuple(_name_program(there[init_requirement.PATH], new.requirement))
    kept = tuple(path for path in kept if path not in {change.path for change in named})
    broken = has_errors(catalogs.findings)
    changes = () if broken else (*added, *named, *schemas, *catalogs.changes)
    in_english = bool(data) and example_in(new.source_language, examples) is None
    stated = (there[init_requirement.PATH] or b"").decode("utf-8", "replace")
    unknown = requirement is None and not init_requirement.has_requirement(stated)
    return Start(Plan(changes, catalogs.findings), kept, was_there, in_english, unknown)


def _name_program(before: bytes | None, requirement: str | None) -> Iterator[Change]:
    """The change of a requirements.txt that is there, where the user says what belongs in it."""
    if before is None or requirement is None:
        return
    text = init_requirement.with_requirement(before.decode("utf-8", "replace"), requirement)
    if text.encode() != before:
        summary = _purpose(init_requirement.PATH)
        yield Change(init_requirement.PATH, text.encode(), before, summary)


def _purpose(path: str) -> str:
    """What a file is for, for whoever sees the list."""
    named = {
        paths.CAMPAIGN: "the campaign and its rules",
        "README.md": "for coordinators",
        init_requirement.PATH: "where the program comes from",
        ".gitignore": "what Git leaves out",
    }
    by_beginning = {
        "data/": "an example",
        ".vscode/": "for the editor",
        ".github/workflows/": "checks and builds every change",
        ".gitlab-ci": "checks and builds every change",
    }
    others = (text for start, text in by_beginning.items() if path.startswith(start))
    return named.get(path) or next(others, "a form for organisations")


def _around(title: str, forge: starter.Forge, requirement: str | None) -> Iterator[tuple[str, str]]:
    for path, text in starter.support_files(forge):
        named = {"title": _as_markdown(title)}
        yield path, fill(text, named) if path == "README.md" else text
    yield init_requirement.PATH, requirement or init_requirement.PLACEHOLDER


def _as_markdown(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|&])", r"\\\1", " ".join(text.split()))


def _data(
    folder: Folder, new: NewCampaign, examples: Mapping[str, Translations]
) -> Iterator[tuple[str, str]]:
    """campaign.yaml, and the example where there are no records yet."""
    translations = example_in(new.source_language, examples)
    join = Join(by="mailto", address=starter.JOIN_ADDRESS)
    campaign = {
        **as_plain(_campaign(new)),
        **_headings(new, translations),
        "join": as_plain(join),
    }
    yield paths.CAMPAIGN, schema_line("campaign", "schema") + render_mapping(campaign)
    if any(folder.list(name, suffix) for name, suffix in _RECORDS):
        return
    for member in starter.MEMBERS:
        text = record_text(_organisation(member, translations))
        yield paths.record(Organisation, member.id), schema_line("organisation", "../schema") + text
    for letter in starter.LETTERS:
        yield paths.letter(letter.id), _letter(letter, translations)


def _headings(new: NewCampaign, translations: Translations | None) -> dict[str, object]:
    """The tiers and kinds of the example.

    Without translations there is one tier, under the one text that is in the source language.
    """
    if translations is None:
        return {"tiers": [{"id": starter.TIERS[0][0], "heading": new.title}]}
    return {
        "tiers": [{"id": id_, "heading": translations[text]} for id_, text in starter.TIERS],
        "kinds": [{"id": id_, "label": translations[text]} for id_, text in starter.KINDS],
    }


def _campaign(new: NewCampaign) -> Campaign:
    return Campaign(
        id=new.id,
        title=new.title,
        url=new.url,
        source_language=new.source_language,
        languages=new.languages,
    )


def _organisation(member: starter.Member, translations: Translations | None) -> Organisation:
    translated = translations is not None
    return Organisation(
        id=member.id,
        name=member.name,
        country=member.country,
        website=member.website,
        kind=member.kind if translated else None,
        tier=member.tier if translated else starter.TIERS[0][0],
        signed=(Signature(letter=starter.LETTERS[0].id),),
        description=translations[member.description] if translations is not None else None,
        source=starter.SOURCE,
    )


def _letter(letter: starter.Letter, translations: Translations | None) -> str:
    """An example's letter; in English it says so, for that is not the campaign's language."""
    known = translations or {}
    front = _translated(letter.front, known)
    if translations is None:
        front = {"title": front["title"], "kind": front["kind"], "language": "en", **front}
    body = translate_markdown(parse_markdown(letter.body), lambda text: known.get(text, text))
    return f"---\n{render_mapping(front)}---\n{body}"


def _translated(value: Any, translations: Translations) -> Any:
    """A value of front matter with the texts that have a translation translated."""
    match value:
        case str():
            return translations.get(value, value)
        case dict():
            return {key: _translated(item, translations) for key, item in value.items()}
        case list():
            return [_translated(item, translations) for item in value]
        case _:
            return value


def _memory(
    new: NewCampaign, examples: Mapping[str, Translations], data: Mapping[str, str]
) -> Iterator[tuple[str, bytes]]:
    """The example's translations from the source language, as compendia of the campaign.

    They are read as if they stood in its memory, which fills the new catalogs, and never written.
    Those of its letters are left out where `data`, which is written, has no letter: the words may
    be those of somebody's own.
    """
    with_letters = paths.letter(starter.LETTERS[0].id) in data
    for language in new.languages:
        entries = example_entries(language, new.source_language, examples)
        entries = tuple(entry for entry in entries if with_letters or has_place(entry))
        if entries:
            header = plain_header(language, example_language(new.source_language, examples))
            catalog = settle(Catalog(header=header, entries=entries))
            name = languages.render_posix(language)
            yield f"{paths.MEMORY}/{name}.po", render_settled(catalog).encode()


def _encode(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in texts.items()}
