"""What stands below data/: records, letters and pages, with everything wrong in them."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeVar

import msgspec

from coalition import files, letters, paths
from coalition.campaign.file_names import (
    names_alike,
    shared_ids,
    unknown_references_in,
)
from coalition.campaign.own_style import style_file_findings, style_findings
from coalition.campaign.remembered_records import RecordReader
from coalition.campaign.secret_values import secret_findings
from coalition.campaign.signature_files import unknown_letters
from coalition.campaign.stray_files import stray_records
from coalition.campaign.union_merge import union_merges
from coalition.checks.letters import letter_findings
from coalition.codes import C023, L001, R001
from coalition.files import Folder
from coalition.findings import Finding, has_errors
from coalition.languages import render_posix
from coalition.localise import Source, is_listed
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
    Signatures,
)
from coalition.records import Reading, Reference, check_stem
from coalition.signatures import parse_signatures
from coalition.stages import stage
from coalition.yamltext import Positions

R = TypeVar("R", bound=msgspec.Struct)

_DOMAIN_OF = {paths.LETTERS: letter_domain, paths.PAGES: page_domain}
"""How the domains of letters and pages are named, by their folders."""


_READ_ANEW = RecordReader()
_MOVE = "Move it elsewhere, or restore the folder."


class FileContents(NamedTuple):
    """What one file holds."""

    value: object
    """A record or a text; None where the file has errors."""

    findings: tuple[Finding, ...]
    references: tuple[Reference, ...]


class Loaded(msgspec.Struct, frozen=True):
    """What a campaign's data folder holds."""

    dataset: Dataset | None
    """None where campaign.yaml has errors. Records with errors are left out of it."""

    sources: tuple[Source, ...]
    """Letters, then pages, with their parsed bodies."""

    domains: frozenset[str]
    """The domains of all texts whose files are there, whether or not they can be read."""

    findings: tuple[Finding, ...]
    references: tuple[Reference, ...]
    """Every mention of something that stands in another file."""

    contents: Mapping[str, FileContents]
    """What was read, by path."""


class LetterText(NamedTuple):
    """A letter or page with its parsed body."""

    letter: Letter
    document: letters.Document


class _Reader:
    """Reads files one by one, and gathers what is wrong in them."""

    def __init__(
        self,
        folder: Folder,
        today: datetime.date,
        before: Loaded | None,
        planned: Mapping[str, FileContents],
        records: RecordReader,
    ) -> None:
        self.folder = folder
        self.records = records
        self.today = today
        self.before = before.contents if before else {}
        self.planned = planned
        self.findings: list[Finding] = []
        self.contents: dict[str, FileContents] = {}

    def read(self, path: str, parse: Callable[[str], FileContents]) -> object:
        """What a file holds, or None; files that are not planned are not read a second time."""
        is_planned = path in self.folder.planned
        contents = (self.planned if is_planned else self.before).get(path)
        if contents is None:
            contents = self._parse(path, parse)
        self.contents[path] = contents
        self.findings += contents.findings
        return contents.value

    def _parse(self, path: str, parse: Callable[[str], FileContents]) -> FileContents:
        data = self.folder.read(path)
        if data is None:
            missing = R001.finding(path, "there is no such file", "Write it, or restore it.")
            if refusal := self.folder.refusal(path):
                missing = files.refused_file(R001, path, refusal)
            return FileContents(None, (missing,), ())
        text, findings = files.decode(data, path)
        if text is None:
            return FileContents(None, tuple(findings), ())
        contents = parse(text)
        wrong = (*findings, *self.records.wrong_encoding(text, path))
        if path == paths.CAMPAIGN:
            wrong = (*wrong, *secret_findings(text))
        value = None if has_errors(wrong) else contents.value
        return contents._replace(value=value, findings=(*wrong, *contents.findings))


@stage("reading records and letters")
def load(
    folder: Folder,
    today: datetime.date,
    before: Loaded | None = None,
    planned: Mapping[str, FileContents] = MappingProxyType({}),
    records: RecordReader = _READ_ANEW,
) -> Loaded:
    """Read everything below data/; the errors of all files come at once.

    `today` is what deadlines are compared with. Of what was loaded `before`, only the folder's
    planned files are read again, but for those of which `planned` says what they hold; what is
    wrong in others is as it was then. `records` may know some from earlier runs. Raises OSError
    where the disk fails.
    """
    reader = _Reader(folder, today, before, planned, records)
    campaign = _read_record(reader, Campaign, paths.CAMPAIGN)
    dataset = Dataset(
        campaign=campaign or Campaign(id="unreadable", title="", languages=("en",)),
        organisations=_read_collection(reader, Organisation, paths.ORGANISATIONS),
        people=_read_collection(reader, Person, paths.PEOPLE),
        groups=_read_collection(reader, Group, paths.GROUPS),
        glossary=_read_glossary(reader),
    )
    texts = {name: _read_texts(reader, name, dataset) for name in paths.TEXTS}
    text_paths = {name: folder.list(name, ".md") for name in paths.TEXTS}
    references = tuple(
        reference for contents in reader.contents.values() for reference in contents.references
    )
    signatures = _read_signatures(reader)
    style = _read_style(reader)
    findings = (
        *_missing_folders(folder, dataset.campaign.languages),
        *stray_records(folder),
        *reader.findings,
        *(finding for listed in text_paths.values() for finding in names_alike(listed)),
        *unknown_references_in(folder, dataset, campaign, references),
        *shared_ids(*text_paths.values()),
        *unknown_letters(folder),
        *style_file_findings(folder, style),
        *union_merges(folder),
    )
    complete = msgspec.structs.replace(
        dataset,
        letters={id_: text.letter for id_, text in texts[paths.LETTERS].items()},
        pages={id_: text.letter for id_, text in texts[paths.PAGES].items()},
        signatures=signatures,
    )
    return Loaded(
        dataset=complete if campaign else None,
        sources=tuple(_sources(texts, dataset.campaign)),
        domains=frozenset((DIRECTORY, *_domains(text_paths))),
        findings=findings,
        references=references,
        contents=reader.contents,
    )


def _missing_folders(folder: Folder, languages: Iterable[str]) -> Iterator[Finding]:
    """Files where folders should be: a campaign without them would look like an empty one."""
    message = "this is no folder, and a folder should be here"
    for path in paths.FOLDERS:
        if folder.is_no_folder(path):
            yield R001.finding(path, message, _MOVE)
    for language in languages:
        name = render_posix(language)
        for path in (f"{paths.LOCALES}/{name}", paths.catalogs(name)):
            if folder.is_no_folder(path):
                yield C023.finding(path, message, _MOVE)


def _sources(texts: Mapping[str, Mapping[str, LetterText]], campaign: Campaign) -> Iterator[Source]:
    """Letters, then pages: first those that the campaign puts first, then the others by id."""
    places = {id_: place for place, id_ in enumerate(campaign.order)}
    for name, by_id in texts.items():
        in_order = sorted(by_id, key=lambda id_: places.get(id_, len(places)))
        for letter, document in (by_id[id_] for id_ in in_order):
            yield Source(
                letter=letter,
                document=document,
                domain=_DOMAIN_OF[name](letter.id),
                language=letter.front.language or campaign.source_language,
            )


def _domains(text_paths: Mapping[str, Iterable[str]]) -> Iterator[str]:
    for name, listed in text_paths.items():
        yield from (_DOMAIN_OF[name](paths.stem(path)) for path in listed)


def _read_record(reader: _Reader, record: type[R], path: str, stem: str | None = None) -> R | None:
    def parse(text: str) -> FileContents:
        return contents_of(reader.records.record(record, text, path, stem=stem))

    value = reader.read(path, parse)
    return value if isinstance(value, record) else None


def contents_of(reading: Reading[R]) -> FileContents:
    """What the file holds that was read."""
    return FileContents(reading.record, tuple(reading.findings), tuple(reading.references))


def _read_collection(reader: _Reader, record: type[R], folder: str) -> dict[str, R]:
    """The records of a folder by id; those with errors are left out."""
    listed = reader.folder.list(folder, ".yaml")
    reader.findings += names_alike(listed)
    records = {}
    for path in listed:
        stem = paths.stem(path)
        if (value := _read_record(reader, record, path, stem)) is not None:
            records[stem] = value
    return records


def _read_glossary(reader: _Reader) -> Glossary:
    """The terms, of which a campaign need not have any."""
    # A folder of this name, or a link that leads nowhere, is no reason to go without a glossary.
    there = paths.GLOSSARY in reader.folder.list("data", ".yaml")
    return (_read_record(reader, Glossary, paths.GLOSSARY) if there else None) or Glossary(terms=())


def _read_style(reader: _Reader) -> object:
    """The campaign's own style sheet; None where there is none."""
    if paths.STYLE not in reader.folder.list("data", ".css"):
        return None
    return reader.read(paths.STYLE, lambda css: FileContents(css, tuple(style_findings(css)), ()))


def _read_signatures(reader: _Reader) -> dict[str, Signatures]:
    """The tables of signatures by their letters' ids; those with errors are left out."""
    tables = {}
    for path in reader.folder.list(paths.SIGNATURES, ".csv"):

        def parse(text: str, path: str = path) -> FileContents:
            reading = parse_signatures(text, path)
            return FileContents(reading.signatures, reading.findings, ())

        value = reader.read(path, parse)
        if isinstance(value, Signatures):
            tables[paths.stem(path)] = value
    return tables


def _read_texts(reader: _Reader, folder: str, dataset: Dataset) -> dict[str, LetterText]:
    texts = {}
    for path in reader.folder.list(folder, ".md"):

        def parse(text: str, path: str = path) -> FileContents:
            return _parse_letter(text, path, reader, dataset)

        value = reader.read(path, parse)
        if isinstance(value, LetterText):
            texts[value.letter.id] = value
    return texts


def _parse_letter(text: str, path: str, reader: _Reader, dataset: Dataset) -> FileContents:
    split = letters.split_letter(text)
    if split is None:
        message = "the file does not begin with front matter"
        hint = "Begin with a line ---, then `title: …` and `kind: …`, then a line ---."
        if text.partition("\n")[0].rstrip() == "---":
            message, hint = "the front matter is never closed", "End it with a line ---."
        return FileContents(None, (L001.finding(path, message, hint),), ())
    reading = reader.records.record(FrontMatter, split.front, path, first_line=split.front_line)
    contents = contents_of(reading)
    if reading.record is None:
        return contents
    stem = paths.stem(path)
    if problem := check_stem(stem, "open-letter.md"):
        return contents._replace(value=None, findings=(*contents.findings, problem.finding(path)))
    letter = Letter(id=stem, front=reading.record, body=split.body, first_line=split.first_line)
    positions = Positions(split.front, split.front_line)
    document = letters.parse_markdown(split.body)
    campaign = dataset.campaign
    findings = letter_findings(
        letter,
        document,
        path,
        positions,
        reader.today,
        dataset.people,
        campaign.source_language,
        campaign.languages,
    )
    return contents._replace(
        value=LetterText(letter, document), findings=(*contents.findings, *findings)
    )


def read_logos(
    folder: Folder, dataset: Dataset, day: datetime.date | None = None
) -> dict[str, bytes]:
    """The images of data/logos/ that records name, in order of their names.

    Those of all organisations, or of those that the directory of a day lists.
    What lies beside them may not be meant for the public; one that is not there is reported by its
    record.
    """
    names = {
        record.logo.file
        for record in dataset.organisations.values()
        if record.logo and (day is None or is_listed(record, day))
    }
    names |= {dataset.campaign.logo.file} if dataset.campaign.logo else set()
    images = ((name, folder.read(paths.logo(name))) for name in sorted(names))
    return {name: data for name, data in images if data is not None}
