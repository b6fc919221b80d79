"""Every reader of a user's file, with real files to damage and what it may raise."""

import datetime
import io
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from workbooks import ods, xlsx

from coalition import files, languages, letters
from coalition.assets import images, own_style, svg
from coalition.campaign import compendia
from coalition.campaign.own_style import style_findings
from coalition.catalogs import parse_catalog, parse_plural_forms, render_catalog, render_mo
from coalition.commands.check import check_campaign, plan_fixes
from coalition.commands.import_members import MembersImportOptions, plan_members_import
from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
    plan_organisations_import,
)
from coalition.commands.import_outcome import Conversation
from coalition.commands.import_signatories import (
    SignatoriesImportOptions,
    plan_signatories_import,
)
from coalition.credentials import mask_secrets
from coalition.errors import CommandError
from coalition.findings import Finding, has_errors
from coalition.glossary import Terms
from coalition.intake import read_asked_members
from coalition.model import Campaign, FrontMatter, Glossary, Group, Organisation, Person
from coalition.publishing.planning import Publication
from coalition.publishing.shown import people_shown
from coalition.publishing.state import parse_state, render_state
from coalition.records import read_record
from coalition.signatures import in_order, parse_signatures, render_signatures
from coalition.targets import parse_address
from coalition.views import Manifest, ManifestCampaign, ManifestFile

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests/golden/small/in"
IMPORTING = ROOT / "tests/golden_imports/campaign"
DAY = datetime.date(2021, 6, 1)


class Reader(NamedTuple):
    """What reads a kind of file."""

    read: Callable[[bytes], object]
    patterns: tuple[str, ...]
    """Where files of that kind lie, from the root of the repository."""

    made: tuple[bytes, ...] = ()
    """More such files."""

    refusals: tuple[type[Exception], ...] = ()
    """What it raises for a file that can't be read, with a sentence."""


def require_sentences(findings: object) -> None:
    """Each finding has a place, and sentences that are not empty."""
    for finding in findings:
        assert isinstance(finding, Finding)
        assert finding.line >= 1
        assert finding.column >= 1
        assert finding.message


def style(data: bytes) -> None:
    text, _ = files.decode(data, "data/site.css")
    if text is not None:
        findings = list(style_findings(text))
        require_sentences(findings)
        if not findings:
            own_style(text, lambda _: b"")


def record(kind: type) -> Callable[[bytes], object]:
    def read(data: bytes) -> None:
        text, findings = files.decode(data, "f")
        if text is None:
            assert findings
            return
        stem = "elm" if kind in (Organisation, Person, Group) else None
        reading = read_record(kind, text, "f", stem=stem)
        assert (reading.record is None) == bool(reading.findings)
        require_sentences(reading.findings)
        if isinstance(reading.record, Glossary):
            Terms(reading.record, "fi").find("Trees and oaks grow.")

    return read


def letter(data: bytes) -> None:
    text, _ = files.decode(data, "f")
    split = letters.split_letter(text) if text is not None else None
    if split is None:
        return
    assert letters.join_letter(split) == text
    require_sentences(read_record(FrontMatter, split.front, "f", first_line=2).findings)
    markdown(split.body.encode())


def markdown(data: bytes) -> None:
    text, _ = files.decode(data, "f")
    if text is not None:
        document = letters.parse_markdown(text)
        assert letters.render_markdown(document) == text
        tuple(letters.find_problems(document))


def catalog(data: bytes) -> None:
    parsed, findings = parse_catalog(data, "f")
    require_sentences(findings)
    assert parsed or findings
    if parsed:
        rendered = render_catalog(parsed)
        again, _ = parse_catalog(rendered, "f")
        assert again is not None
        assert render_catalog(again) == rendered
        render_mo(parsed)


def compendium(data: bytes) -> None:
    read = compendia.parse_compendia([("f", data)])
    assert read.compendia or read.findings
    require_sentences(read.findings)


def plural_forms(data: bytes) -> None:
    rule = parse_plural_forms(data.decode("utf-8", "replace"))
    if not isinstance(rule, str) and rule is not None:
        for number in (0, 1, 2, 5, 11, 10**6):
            rule.index(number)


def tag(data: bytes) -> None:
    text = languages.parse_tag(data.decode("utf-8", "surrogateescape"))
    assert languages.parse_tag(languages.render_posix(text)) == text
    assert languages.language_name(text, text)
    languages.parents(text)
    languages.typography(text)
    languages.index_headings(["Öl"], text)


def country(data: bytes) -> None:
    languages.read_country_or_international(data.decode("utf-8", "replace"))


def drawn(kind: str) -> bytes:
    """A small picture, with notes that say it lies on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6
    written = io.BytesIO()
    Image.new("RGB", (12, 5)).save(written, kind, exif=exif)
    return written.getvalue()


def logo(ending: str) -> Callable[[bytes], object]:
    def read(data: bytes) -> None:
        name = f"logo.{ending}"
        for find in (images.wrong_type, images.too_large, svg.active_content):
            assert all(problem.message for problem in find(name, data))

    return read


def organisations(data: bytes) -> None:
    plan = plan_organisations_import(
        files.Folder(IMPORTING),
        "f",
        data,
        OrganisationsImportOptions(on=DAY, defaults={"source": "a list"}),
        Conversation(lambda _: "skip"),
    )
    assert all(outcome.status for outcome in plan.outcomes)


def members(data: bytes) -> None:
    options = MembersImportOptions(on=DAY, source="a list")
    plan_members_import(files.Folder(IMPORTING), "f", data, options, lambda _: "skip")


def asked_members(data: bytes) -> None:
    asked = read_asked_members(data)
    assert asked is None or all(asked.texts)


def table_of_signatures(data: bytes) -> None:
    text, _ = files.decode(data, "f")
    reading = parse_signatures(text or "", "f")
    require_sentences(reading.findings)
    assert (reading.signatures is None) == bool(reading.findings)
    if reading.signatures is not None:
        again = parse_signatures(render_signatures(reading.signatures), "f")
        assert again.signatures == in_order(reading.signatures)


def signatories(data: bytes) -> None:
    options = SignatoriesImportOptions(letter="appeal")
    plan = plan_signatories_import(files.Folder(IMPORTING), "f", data, options)
    assert not has_errors(plan.plan.findings)


def published_state(data: bytes) -> None:
    state = parse_state(data, "s3://site")
    assert state is not None
    assert parse_state(render_state(state), "s3://site") == state


def published_json(data: bytes) -> None:
    file = ManifestFile("v1/en/directory.json", "", len(data))
    manifest = Manifest(1, ManifestCampaign("a", None, None), DAY, "en", (), (file,))
    people_shown(Publication(manifest, b"", lambda _: data))


def address(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    mask_secrets(text)
    parse_address(text)


def whole_campaign(path: str) -> Callable[[bytes], object]:
    """The campaign with another file at a path."""

    def read(data: bytes) -> None:
        folder = files.Folder(SMALL).with_planned({path: data})
        require_sentences(check_campaign(folder))
        plan_fixes(folder)

    return read


SHEET = [["Name", "Country", "Website"], ["Oak", "France", "https://oak.example"], ["=1+1|2", "DE"]]
CATALOGS = ("tests/golden/small/in/locales/*/LC_MESSAGES/*.po", "locales/pl/LC_MESSAGES/*.po")
IMPORTS = "tests/golden_imports"
TABLES = tuple(
    f"{IMPORTS}/*/*.{ending}"
    for ending in ("csv", "tsv", "xml", "json", "yml", "yaml", "toml", "md", "html")
)
BOOKS = tuple(f"{IMPORTS}/*/*.{ending}" for ending in ("xlsx", "ods", "xls"))
TAGS = (
    b"de", b"pt_BR", b"sr@latin", b"sr_RS.UTF-8@ijekavian", b"ca-ES-valencia", b"de-x-informal",
    b"zh-Hans-CN-u-ca-chinese", b"sr-ijekavsk-Latn", b"de-u-co-phonebk", b"en-XA", b"es-419",
)  # fmt: skip
PLURALS = (
    b"nplurals=2; plural=n != 1;",
    b"nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
)
FORMS = (
    b"### Name\n\nOak\n\n### Country\n\nFrance (FR)\n\n### Official names in other languages\n\n"
    b"fr: Ch\xc3\xaane\n\n### Consent\n\n- [x] We agree to be listed.\n",
    b"Name: Oak\nCountry: France\nWebsite: https://oak.example\nConsent: [x] yes\n",
    b'[{"body": "### Name\\n\\nOak\\n\\n### Country\\n\\nFR", "createdAt": "2021-06-01T10:00:00Z"}]',
)
MEMBERS = (
    b"id,full name,country,political group\n124831,Ada EK,Sweden,Verts/ALE\n9,Bo MCDONALD,Ireland,Renew\n",
    b"<meps><mep><fullName>Ada EK</fullName><country>Sweden</country><id>124831</id></mep></meps>",
    b'{"data": [{"id": "person/124831", "identifier": "124831", "label": "Ada EK"}]}',
)

STATES = (
    b'{"campaign":"a","current":"b","releases":[{"id":"b","published":"2026-11-28T21:30:00Z",'
    b'"as_of":"2026-11-28","files":3,"size":9}],"files":{"index.html":["c","d"]}}',
)
ADDRESSES = (
    b"file:///var/www/a%20b", b"git+https://example.org/x.git#pages",
    b"s3://bucket/folder?endpoint=https://s3.example.org&region=eu",
)  # fmt: skip

READERS: dict[str, Reader] = {
    "organisation": Reader(record(Organisation), ("tests/golden/small/in/data/organisations/*",)),
    "person": Reader(record(Person), ("tests/golden/small/in/data/people/*", "data/people/*")),
    "group": Reader(record(Group), ("tests/golden/small/in/data/groups/*",)),
    "campaign": Reader(record(Campaign), ("**/data/campaign.yaml",)),
    "glossary": Reader(record(Glossary), ("tests/golden/small/in/data/glossary.yaml",)),
    "letter": Reader(letter, ("data/letters/*.md", "tests/golden/small/in/data/*/*.md")),
    "markdown": Reader(markdown, ("docs/architecture.md", "data/letters/*.md")),
    "catalog": Reader(catalog, CATALOGS),
    "compendium": Reader(compendium, CATALOGS),
    "interface": Reader(catalog, ("coalition/interface/locales/[a-d]*/LC_MESSAGES/*.po",)),
    "plural-forms": Reader(plural_forms, (), PLURALS, (ValueError,)),
    "tag": Reader(tag, (), TAGS, (languages.UnknownLanguageError,)),
    "country": Reader(country, (), (b"FR", b"Greece", "Ελλάδα".encode()), (ValueError,)),
    "style": Reader(style, ("coalition/exports/assets/*.css",)),
    "svg": Reader(logo("svg"), ("data/logos/*.svg", "tests/golden/small/in/data/logos/*")),
    "png": Reader(logo("png"), (), (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08",)),
    "jpeg": Reader(logo("jpg"), (), (drawn("JPEG"),)),
    "webp": Reader(logo("webp"), (), (drawn("WEBP"),)),
    "avif": Reader(logo("avif"), (), (drawn("AVIF"),)),
    "table": Reader(organisations, TABLES, (), (CommandError,)),
    "pasted": Reader(organisations, (f"{IMPORTS}/*/*.txt",), (), (CommandError,)),
    "form": Reader(organisations, (), FORMS, (CommandError,)),
    "workbook": Reader(
        organisations, BOOKS, (xlsx({"Partners": SHEET}), ods(SHEET)), (CommandError,)
    ),
    "asked-members": Reader(asked_members, ("tests/golden_members/*/*.csv",)),
    "members": Reader(members, ("tests/golden_members/*/*.csv",), (*MEMBERS, xlsx({"MEPs": [["id", "name"], ["9", "Bo"]]})), (CommandError,)),
    "signatures": Reader(table_of_signatures, ("tests/golden/small/in/data/signatures/*",)),
    "signatories": Reader(signatories, ("tests/golden_signatories/*/*.csv",), (), (CommandError,)),
    "published-state": Reader(published_state, (), STATES, (CommandError,)),
    "published-json": Reader(published_json, ("tests/golden/small/out/v1/en/*.json",)),
    "address": Reader(address, (), ADDRESSES, (ValueError,)),
    **{
        f"whole-{Path(path).name}": Reader(whole_campaign(path), (f"tests/golden/small/in/{path}",))
        for path in (
            "data/campaign.yaml",
            "data/glossary.yaml",
            "data/organisations/eleusis.yaml",
            "data/people/ida-nowak.yaml",
            "data/letters/write.md",
            "data/signatures/appel.csv",
            "data/logos/tree.svg",
            "locales/pl/LC_MESSAGES/letter-write.po",
            "locales/pl/LC_MESSAGES/directory.po",
        )
    },
}  # fmt: skip


@cache
def seeds(name: str) -> tuple[bytes, ...]:
    """The real files of a reader's kind, the smallest of them first."""
    reader = READERS[name]
    places = (place for pattern in reader.patterns for place in ROOT.glob(pattern))
    found = {place.read_bytes() for place in places if place.is_file()}
    return tuple(sorted({data for data in found if len(data) < 100_000} | {*reader.made}, key=len))


def read(name: str, data: bytes) -> None:
    """Have a reader read a file. Raises what it should not."""
    reader = READERS[name]
    try:
        reader.read(data)
    except reader.refusals as refusal:
        if not str(refusal):
            raise
