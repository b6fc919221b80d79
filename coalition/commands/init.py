"""A new campaign: records, letter and translations of the example, and the files around them."""

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from coalition import __version__, files, languages, starter
from coalition.campaign.changes import Change, Written
from coalition.campaign.compendia import FOLDER as MEMORY
from coalition.campaign.editor_schemas import line_naming, schema_changes
from coalition.campaign.snapshot import read_campaign
from coalition.catalogs import Catalog, Entry, parse_catalog, render_settled, settle
from coalition.commands.update import planned_update
from coalition.fields import fill
from coalition.findings import has_errors
from coalition.letters import parse_markdown, translate_markdown
from coalition.model import Campaign, Organisation, Signature, Text
from coalition.records import as_plain, record_text
from coalition.refusals import Refusal
from coalition.yamltext import render_mapping

_RECORDS = (("data/organisations", ".yaml"), ("data/letters", ".md"))

Answers = Mapping[str, str]
"""The example's messages in one language, by the English ones."""


class NewCampaign(msgspec.Struct, frozen=True):
    """What somebody says of a campaign that they begin."""

    id: str
    title: str
    source_language: str
    languages: tuple[str, ...]
    """The source language among them."""

    url: str | None = None
    forge: starter.Forge = "github"


class Start(msgspec.Struct, frozen=True):
    """What should be written for a new campaign."""

    written: Written
    kept: tuple[str, ...]
    """Files that are there already and say something else; they stay as they are."""

    was_there: bool
    """Whether there was a campaign, to which only what it lacks is added."""

    in_english: bool
    """Whether the example is in English for want of a translation into the source language."""


def planned_campaign(
    root: Path, wanted: NewCampaign, stamp: datetime.datetime | None = None
) -> Start:
    """A campaign with its example, built at once; in one that is there, only what it lacks.

    Files that are there stay as they are, and so do records: the example comes only where there
    are none.
    """
    known = dict(_shipped())
    data = {} if files.is_campaign(root) else dict(_data(root, wanted, known))
    with files.as_if(root, {**_encoded(data), **dict(_memory(wanted, known))}):
        made = planned_update(root, stamp=stamp) if data else Written((), ())
        dataset = read_campaign(root, frozenset()).loaded.dataset
        schemas = tuple(schema_changes(root, dataset))
    title = wanted.title if data or dataset is None else dataset.campaign.title
    around = {**data, **dict(_around(title, wanted.forge))}
    planned_paths = (*around, *(one.path for one in (*schemas, *made.changes)))
    for path in planned_paths:
        if trouble := files.in_the_way(root, path):
            raise Refusal(trouble)
    found = {path: files.read_file(root, path) for path in around}
    kept = tuple(path for path, text in around.items() if found[path] not in (None, text.encode()))
    new = tuple(
        Change(path, text.encode(), None, _what(path))
        for path, text in around.items()
        if found[path] is None
    )
    planned = () if has_errors(made.findings) else (*new, *schemas, *made.changes)
    in_english = bool(data) and _in(wanted.source_language, known) is None
    return Start(Written(planned, made.findings), kept, not data, in_english)


def _what(path: str) -> str:
    """What a file is for, for whoever sees the list."""
    named = {
        files.CAMPAIGN_FILE: "the campaign and its rules",
        "README.md": "for coordinators",
        "requirements.txt": "where the program comes from",
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


def _around(title: str, forge: starter.Forge) -> Iterator[tuple[str, str]]:
    for path, text in starter.around(forge):
        named = {"title": _as_markdown(title)}
        yield path, fill(text, named) if path == "README.md" else text
    yield "requirements.txt", _requirement()


def _as_markdown(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|&])", r"\\\1", " ".join(text.split()))


def _requirement() -> str:
    """Where this program came from, as pip can find it again; a comment where that is unknown.

    A name alone is never written: a package index may hold somebody else's program of that name.
    """
    from importlib import metadata  # noqa: PLC0415 - only a new campaign needs it

    try:
        told = metadata.distribution("coalition").read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        told = None
    origin = json.loads(told or "{}")
    url, vcs = origin.get("url", ""), origin.get("vcs_info")
    if vcs:
        inside = f"#subdirectory={origin['subdirectory']}" if origin.get("subdirectory") else ""
        return f"coalition @ {vcs['vcs']}+{url}@{vcs['commit_id']}{inside}\n"
    if "archive_info" in origin and url.startswith("https://"):
        return f"coalition @ {url}\n"
    return (
        "# Where the program that builds this campaign comes from, for CI and for everybody else.\n"
        "# Write its address in place of this one, and remove the sign in front:\n"
        f"# coalition @ git+https://git.example/coalition@v{__version__}\n"
    )


def _data(
    root: Path, wanted: NewCampaign, known: Mapping[str, Answers]
) -> Iterator[tuple[str, str]]:
    """campaign.yaml, and the example where there are no records yet."""
    answers = _in(wanted.source_language, known) or {}
    campaign = {
        **as_plain(_campaign(wanted)),
        "tiers": [{"id": id_, "heading": answers.get(text, text)} for id_, text in starter.TIERS],
        "kinds": [{"id": id_, "label": answers.get(text, text)} for id_, text in starter.KINDS],
    }
    yield files.CAMPAIGN_FILE, line_naming("campaign", "schema") + render_mapping(campaign)
    if any(files.list_files(root, folder, suffix) for folder, suffix in _RECORDS):
        return
    for member in starter.MEMBERS:
        text = record_text(_organisation(member, answers))
        path = f"data/organisations/{member.id}.yaml"
        yield path, line_naming("organisation", "../schema") + text
    yield f"data/letters/{starter.LETTER}.md", _letter(answers)


def _campaign(wanted: NewCampaign) -> Campaign:
    return Campaign(
        id=wanted.id,
        title=wanted.title,
        url=wanted.url,
        source_language=wanted.source_language,
        languages=wanted.languages,
    )


def _organisation(member: starter.Member, answers: Answers) -> Organisation:
    return Organisation(
        id=member.id,
        name=member.name,
        country=member.country,
        website=member.website,
        kind=member.kind,
        tier=member.tier,
        signed=(Signature(letter=starter.LETTER),),
        description=answers.get(member.description, member.description),
        source=starter.SOURCE,
    )


def _letter(answers: Answers) -> str:
    def translated(text: Text) -> str:
        return answers.get(text, text)

    front = render_mapping(
        {
            "title": translated(starter.LETTER_TITLE),
            "kind": "open-letter",
            "notice": translated(starter.LETTER_NOTICE),
        }
    )
    body = translate_markdown(parse_markdown(starter.LETTER_BODY), translated)
    return f"---\n{front}---\n{body}"


def _shipped() -> Iterator[tuple[str, Answers]]:
    """The example's messages in each language that it is translated into, and in English."""
    english: dict[str, str] = {}
    for name, data in starter.compendia():
        catalog, _ = parse_catalog(data, name)
        if catalog is not None:
            answers = {entry.msgid: entry.msgstr[0] for entry in catalog.entries}
            english |= {text: text for text in answers}
            yield languages.parse_tag(name.removesuffix(".po")), answers
    yield "en", english


def _in(language: str, known: Mapping[str, Answers]) -> Answers | None:
    """The example in a language, or in the one that it is a variety of."""
    chain = (language, *languages.parents(language))
    return next((known[tag] for tag in chain if tag in known), None)


def _memory(wanted: NewCampaign, known: Mapping[str, Answers]) -> Iterator[tuple[str, bytes]]:
    """The example's translations from the source language, as compendia of the campaign.

    They are read as if they stood in its memory, which fills the new catalogs, and never written.
    """
    source = _in(wanted.source_language, known) or known["en"]
    contexts = _contexts()
    for language in wanted.languages:
        answers = known.get(language)
        if answers is not None and language != wanted.source_language:
            entries = tuple(
                Entry(msgctxt=contexts.get(text), msgid=source[text], msgstr=(answer,))
                for text, answer in answers.items()
            )
            header = (
                ("Language", languages.render_posix(language)),
                ("X-Source-Language", wanted.source_language),
                ("Content-Type", "text/plain; charset=UTF-8"),
            )
            catalog = settle(Catalog(header=header, entries=entries))
            yield (
                f"{MEMORY}/{languages.render_posix(language)}.po",
                render_settled(catalog).encode(),
            )


def _contexts() -> dict[str, str]:
    """Where the example's messages stand, but for a letter's passages, which have no address."""
    return {
        **{text: f"tiers/{id_}/heading" for id_, text in starter.TIERS},
        **{text: f"kinds/{id_}/label" for id_, text in starter.KINDS},
        **{one.description: f"organisations/{one.id}/description" for one in starter.MEMBERS},
        starter.LETTER_TITLE: "title",
        starter.LETTER_NOTICE: "notice",
    }


def _encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in texts.items()}
