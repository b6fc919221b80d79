"""A campaign's folder to what its files say: records, letters and catalogs, with all findings."""

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

from coalition import checks, files, letters
from coalition.catalogs import Catalog, parse_catalog
from coalition.findings import Finding
from coalition.languages import parse_tag, render_posix, same_language
from coalition.localise import Source
from coalition.messages import DIRECTORY, letter_domain, page_domain
from coalition.model import (
    Campaign,
    Dataset,
    FrontMatter,
    Glossary,
    Group,
    Letter,
    Organisation,
    Person,
)
from coalition.records import Reading, Reference, check_stem, read_record, unknown_references
from coalition.yamltext import Positions

R = TypeVar("R", bound=msgspec.Struct)

LOGOS = "data/logos"
GLOSSARY = "data/glossary.yaml"
_TEXTS = (("data/letters", letter_domain), ("data/pages", page_domain))
"""Where letters and pages stand, and how their domains are named."""


class Loaded(msgspec.Struct, frozen=True):
    """What a campaign's data folder says."""

    root: Path
    dataset: Dataset | None
    """None where campaign.yaml has errors. Records with errors are left out of it."""

    sources: tuple[Source, ...]
    """Letters, then pages, with their parsed bodies."""

    domains: frozenset[str]
    """The domains of all texts whose files are there, whether or not they can be read."""

    findings: tuple[Finding, ...]
    references: tuple[Reference, ...]
    """Every mention of something that stands in another file."""


class CatalogFile(msgspec.Struct, frozen=True):
    """One PO file of a campaign."""

    language: str
    domain: str
    path: str
    data: bytes
    catalog: Catalog | None
    """None where it could not be read whole."""

    findings: tuple[Finding, ...]


class _Gathering(msgspec.Struct):
    """What has been read so far."""

    root: Path
    today: datetime.date
    findings: list[Finding] = []
    references: list[Reference] = []
    present: dict[str, frozenset[str]] = {}
    """The ids whose files are there, readable or not, by kind of reference."""


def load(root: Path, today: datetime.date) -> Loaded:
    """Read everything below data/; errors of all files come at once.

    `today` is what deadlines are compared with. Raises OSError where the disk fails.
    """
    gathering = _Gathering(root, today)
    campaign = _read(gathering, Campaign, files.CAMPAIGN_FILE)
    dataset = Dataset(
        campaign=campaign or Campaign(id="unreadable", title="", languages=("en",)),
        organisations=_collection(gathering, Organisation, "data/organisations", "organisation"),
        people=_collection(gathering, Person, "data/people", "person"),
        groups=_collection(gathering, Group, "data/groups", "group"),
        glossary=_glossary(gathering),
    )
    text_paths = tuple(files.list_files(root, folder, ".md") for folder, _ in _TEXTS)
    texts = tuple(
        {
            text.letter.id: text
            for path in paths
            if (text := _letter(gathering, path, dataset)) is not None
        }
        for paths in text_paths
    )
    gathering.findings += (f for paths in text_paths for f in _same_but_for_case(paths))
    gathering.findings += _unknown(gathering, dataset, campaign, text_paths)
    gathering.findings += _shared_ids(*text_paths)
    letters_read, pages_read = ({one: text.letter for one, text in t.items()} for t in texts)
    complete = msgspec.structs.replace(dataset, letters=letters_read, pages=pages_read)
    return Loaded(
        root=root,
        dataset=complete if campaign else None,
        sources=tuple(_sources(texts, dataset.campaign.source_language)),
        domains=_domains(text_paths),
        findings=tuple(gathering.findings),
        references=tuple(gathering.references),
    )


class _Text(NamedTuple):
    """A letter or page with its parsed body."""

    letter: Letter
    document: letters.Document


def _sources(texts: Iterable[dict[str, _Text]], language: str) -> Iterator[Source]:
    for found, (_, domain_of) in zip(texts, _TEXTS, strict=True):
        for letter, document in found.values():
            yield Source(
                letter=letter,
                document=document,
                domain=domain_of(letter.id),
                language=letter.front.language or language,
            )


def _domains(text_paths: Iterable[tuple[str, ...]]) -> frozenset[str]:
    written = (
        domain_of(_stem(path))
        for paths, (_, domain_of) in zip(text_paths, _TEXTS, strict=True)
        for path in paths
    )
    return frozenset((DIRECTORY, *written))


def _text(gathering: _Gathering, path: str) -> str | None:
    data = files.read_file(gathering.root, path)
    if data is None:
        message, hint = "there is no such file", "Write it, or restore it."
        gathering.findings.append(Finding(path=path, code="R001", message=message, hint=hint))
        return None
    text, findings = files.decode(data, path)
    gathering.findings += findings
    return text


def _kept(gathering: _Gathering, reading: Reading[R]) -> R | None:
    gathering.findings += reading.findings
    gathering.references += reading.references
    return reading.record


def _read(gathering: _Gathering, record: type[R], path: str, stem: str | None = None) -> R | None:
    text = _text(gathering, path)
    if text is None:
        return None
    return _kept(gathering, read_record(record, text, path, stem=stem))


def _collection(
    gathering: _Gathering, record: type[R], folder: str, kind: str | None = None
) -> dict[str, R]:
    """The records of a folder by id; those with errors are left out."""
    paths = {_stem(path): path for path in files.list_files(gathering.root, folder, ".yaml")}
    if kind is not None:
        gathering.present[kind] = frozenset(paths)
    gathering.findings += _wrong_ending(gathering.root, folder, ".yaml", (".yml", ".json"))
    gathering.findings += _same_but_for_case(paths.values())
    found = {stem: _read(gathering, record, path, stem) for stem, path in paths.items()}
    return {stem: value for stem, value in found.items() if value is not None}


def _same_but_for_case(paths: Iterable[str]) -> Iterator[Finding]:
    """R109: names of files differ in more than capitals; elsewhere one would replace the other."""
    known: dict[str, str] = {}
    for path in sorted(paths):
        other = known.setdefault(path.lower(), path)
        if other != path:
            message = f"the name of the file is that of {other} but for its capitals"
            hint = "Keep one of the two; on Windows and macOS they are one file."
            yield Finding(path=path, code="R109", message=message, hint=hint)


def _glossary(gathering: _Gathering) -> Glossary:
    """The terms, of which a campaign need not have any."""
    misspelt = _wrong_ending(gathering.root, "data", ".yaml", (".yml", ".json"))
    gathering.findings += (one for one in misspelt if _stem(one.path) == _stem(GLOSSARY))
    found = files.list_files(gathering.root, "data", ".yaml")
    read = _read(gathering, Glossary, GLOSSARY) if GLOSSARY in found else None
    return read or Glossary(terms=())


def _stem(path: str) -> str:
    return path.rsplit("/", 1)[1].rsplit(".", 1)[0]


def _wrong_ending(
    root: Path, folder: str, wanted: str, others: tuple[str, ...]
) -> Iterator[Finding]:
    """Files that would otherwise be left out without a word."""
    for ending in others:
        for path in files.list_files(root, folder, ending):
            message = f"the file ends in {ending} and is not read"
            hint = f"Rename it to end in {wanted}."
            yield Finding(path=path, code="R019", message=message, hint=hint)


def _letter(gathering: _Gathering, path: str, dataset: Dataset) -> _Text | None:
    text = _text(gathering, path)
    if text is None:
        return None
    split = letters.split_letter(text)
    if split is None:
        message = "the file does not begin with front matter"
        hint = "Begin with a line ---, then `title: …` and `kind: …`, then a line ---."
        if text.partition("\n")[0].rstrip() == "---":
            message, hint = "the front matter is never closed", "End it with a line ---."
        gathering.findings.append(Finding(path=path, code="L001", message=message, hint=hint))
        return None
    reading = read_record(FrontMatter, split.front, path, first_line=split.front_line)
    front = _kept(gathering, reading)
    if front is None:
        return None
    stem = _stem(path)
    if problem := check_stem(stem, "open-letter.md"):
        gathering.findings.append(problem.finding(path))
        return None
    letter = Letter(id=stem, front=front, body=split.body, first_line=split.first_line)
    positions = Positions(split.front, split.front_line)
    document = letters.parse_markdown(split.body)
    gathering.findings += checks.letter_findings(
        letter, document, path, positions, gathering.today, dataset.people
    )
    return _Text(letter, document)


def _unknown(
    gathering: _Gathering,
    dataset: Dataset,
    campaign: Campaign | None,
    text_paths: tuple[tuple[str, ...], ...],
) -> Iterator[Finding]:
    """References to nothing; what campaign.yaml defines is not asked while that has errors."""
    letter_ids, page_ids = (frozenset(_stem(path) for path in paths) for paths in text_paths)
    known = {
        **gathering.present,
        "letter": letter_ids,
        "text": letter_ids | page_ids | {DIRECTORY},
        "asset": frozenset(path.removeprefix(f"{LOGOS}/") for path in _logos(gathering.root)),
        "tier": frozenset(tier.id for tier in dataset.campaign.tiers),
        "kind": frozenset(kind.id for kind in dataset.campaign.kinds),
        "role": frozenset(("mep", *(role.id for role in dataset.campaign.roles))),
    }
    unasked = frozenset() if campaign else frozenset(("tier", "kind", "role"))
    asked = (one for one in gathering.references if one.kind not in unasked)
    return unknown_references(asked, known)


def _logos(root: Path) -> tuple[str, ...]:
    """The files of data/logos/; what a link brings in from elsewhere is not the campaign's."""
    found = files.list_files(root, LOGOS, "")
    return tuple(path for path in found if files.stays_inside(root, path))


def named_logos(root: Path, dataset: Dataset) -> dict[str, bytes]:
    """The images of data/logos/ that records name, in order of their names.

    What lies beside them is nobody's to publish; one that is not there is reported by its record.
    """
    named = {record.logo.file for record in dataset.organisations.values() if record.logo}
    named |= {dataset.campaign.logo.file} if dataset.campaign.logo else set()
    found = ((name, files.read_file(root, f"{LOGOS}/{name}")) for name in sorted(named))
    return {name: data for name, data in found if data is not None}


def _shared_ids(letter_paths: Iterable[str], page_paths: Iterable[str]) -> Iterator[Finding]:
    """A letter and a page of one id could not be told apart in rules and manifests."""
    taken = {_stem(path): path for path in letter_paths}
    for path in page_paths:
        stem = _stem(path)
        other = taken.get(stem) or ("the directory" if stem == "directory" else None)
        if other:
            message = f"the id {stem} is taken by {other}"
            yield Finding(path=path, code="R018", message=message, hint="Rename one of the two.")


def catalog_path(language: str, domain: str) -> str:
    """Where a campaign keeps a catalog; the language is a BCP 47 tag."""
    return f"locales/{render_posix(language)}/LC_MESSAGES/{domain}.po"


def template_path(domain: str) -> str:
    """Where a campaign keeps a template."""
    return f"locales/{domain}.pot"


def load_catalogs(root: Path, only: frozenset[str] | None = None) -> tuple[CatalogFile, ...]:
    """Every PO file below locales/, or those of some languages (BCP 47).

    Folders whose name is no language are left out. A catalog in a folder that is another
    spelling of its language (`sr@latin` for `sr_Latn`) is not read and reported. Raises OSError
    where the disk fails.
    """
    return tuple(
        _in_its_place(load_catalog(root, language, path))
        for language, path in catalog_paths(root)
        if only is None or language in only
    )


def catalog_paths(root: Path) -> Iterator[tuple[str, str]]:
    """Every PO file below locales/ with its folder's language; other folders are left out."""
    for folder in files.list_folders(root, "locales"):
        language = _language_of(folder)
        if language is not None:
            for path in files.list_files(root, f"locales/{folder}/LC_MESSAGES", ".po"):
                yield language, path


def _in_its_place(file: CatalogFile) -> CatalogFile:
    """The file, without its catalog where its folder or its header speaks of another language."""
    if file.path != _proper_path(file):
        return _misplaced(file)
    said = (file.catalog.field("Language") if file.catalog else None) or ""
    named = _language_of(said) if said else file.language
    return file if named and same_language(named, file.language) else _foreign(file, said)


def _proper_path(file: CatalogFile) -> str:
    return catalog_path(file.language, file.domain)


def _misplaced(file: CatalogFile) -> CatalogFile:
    """C031: one language has one folder, so that no catalog hides another."""
    finding = Finding(
        path=file.path,
        code="C031",
        message=f"the folder of {file.language} is locales/{render_posix(file.language)}",
        hint="Rename the folder, or merge its files into that one.",
    )
    return msgspec.structs.replace(file, catalog=None, findings=(*file.findings, finding))


def _foreign(file: CatalogFile, said: str) -> CatalogFile:
    """C032: a file that was saved in another language's folder would be published as that one's."""
    proper = render_posix(file.language)
    finding = Finding(
        path=file.path,
        line=line_of(file.data, b'"Language:'),
        code="C032",
        message=f"the header says that the language is {said}, the folder that it is {proper}",
        hint=f"Write {proper} after Language:, or move the file to its language's folder.",
    )
    return msgspec.structs.replace(file, catalog=None, findings=(*file.findings, finding))


def line_of(data: bytes, beginning: bytes) -> int:
    """The first line that begins so, or else the first."""
    return next((n for n, line in enumerate(data.splitlines(), 1) if line.startswith(beginning)), 1)


def _language_of(folder: str) -> str | None:
    try:
        return parse_tag(folder)
    except ValueError:
        return None


def load_catalog(root: Path, language: str, path: str) -> CatalogFile:
    """One PO file; its domain is its name."""
    data = files.read_file(root, path) or b""
    catalog, findings = parse_catalog(data, path)
    return CatalogFile(language, _stem(path), path, data, catalog, tuple(findings))
