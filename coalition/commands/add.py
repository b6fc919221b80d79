"""Adding, signing and withdrawing: one record at a time, every other byte as it was."""

import datetime
import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from coalition import files, languages
from coalition.campaign.changes import Change, Written
from coalition.campaign.editor_schemas import editor_line
from coalition.campaign.snapshot import Read, read_campaign
from coalition.commands.show import NotThere
from coalition.findings import Finding, has_errors
from coalition.matching import Index, profile
from coalition.model import Dataset, Organisation, Person
from coalition.records import keys_of, read_record, record_text
from coalition.refusals import Refusal
from coalition.yamltext import append_entry, render_mapping, with_key

R = TypeVar("R", Organisation, Person)

_LONGEST_SLUG = 60
"""Letters of an id that is made of a name."""

ORGANISATIONS = "data/organisations"
_FOLDERS: dict[type, str] = {Organisation: ORGANISATIONS, Person: "data/people"}


class Known(msgspec.Struct, frozen=True):
    """What a campaign's records may name, for whoever is asked."""

    countries: tuple[str, ...]
    """Their names in English, and `international`."""

    tiers: tuple[str, ...]
    kinds: tuple[str, ...]
    roles: tuple[str, ...]
    groups: tuple[str, ...]


class Taken(Refusal):
    """An id that another record has."""

    def __init__(self, id_: str, path: str) -> None:
        """The id, and the file that has it."""
        super().__init__(
            f"{path} is there already; if this is another, choose another id with --id (not {id_})"
        )


class Unwritable(Refusal):
    """A file that is written in a way that can't be changed without touching the rest of it."""

    def __init__(self, path: str, key: str, reason: str) -> None:
        """The file, the key that should be in it, and why it can't."""
        super().__init__(f"{path}: {reason}; write `{key}` into it yourself")


class Resemblance(msgspec.Struct, frozen=True):
    """An organisation that a new one looks like."""

    id: str
    name: str
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        """`article19: ARTICLE19, same website`, for people."""
        return f"{self.id}: {self.name}, {', '.join(self.reasons)}"


class Addition(msgspec.Struct, frozen=True):
    """A record that should be added."""

    written: Written
    resembling: tuple[Resemblance, ...]
    """Organisations that it looks like and is not said to be distinct from."""


def slug(name: str) -> str:
    """The id that a name gives: `Ligue des droits de l'Homme` is `ligue-des-droits-de-l-homme`."""
    letters = languages.romanise(name).casefold()
    words = "".join(one if one.isascii() and one.isalnum() else " " for one in letters).split()
    return "-".join(words)


def ids_for(name: str, country: str | None) -> Iterator[str]:
    """The ids that a new record of a name may have, in order; none where the name gives none."""
    wanted = slug(name)[:_LONGEST_SLUG].strip("-")
    if wanted:
        yield from ids_from(wanted, country)


def ids_from(wanted: str, country: str | None) -> Iterator[str]:
    """An id that is wanted, and those that stand in for it where it is taken."""
    yield wanted
    if country:
        yield f"{wanted}-{country.lower()}"
    yield from (f"{wanted}-{number}" for number in itertools.count(2))


def country_code(text: str) -> str:
    """The code of a country given by code or name in any language; `international` as it is.

    Raises ValueError with a sentence for anything else.
    """
    return languages.read_country(text, hint=lambda _: "; write its name or its two-letter code.")


def known(root: Path) -> Known:
    """What the records of a campaign may name."""
    dataset = _dataset(root)
    campaign = dataset.campaign
    named = (languages.country_name(code, "en") for code in languages.country_codes())
    return Known(
        countries=(*filter(None, named), "international"),
        tiers=tuple(tier.id for tier in campaign.tiers),
        kinds=tuple(kind.id for kind in campaign.kinds),
        roles=("mep", *(role.id for role in campaign.roles)),
        groups=tuple(dataset.groups),
    )


def planned_organisation(root: Path, id_: str, values: Mapping[str, Any]) -> Addition:
    """A new organisation; see `planned_person`. Those that it looks like are named."""
    return _planned_addition(root, Organisation, id_, values)


def planned_person(root: Path, id_: str, values: Mapping[str, Any]) -> Addition:
    """A new person as a file in the house layout.

    `values` are the record's keys as its file states them. Raises Taken where there is such a
    record, and Refusal where the campaign's own file can't be read.
    """
    return _planned_addition(root, Person, id_, values)


def _planned_addition(root: Path, record: type[R], id_: str, values: Mapping[str, Any]) -> Addition:
    path = path_of(record, id_)
    if files.read_file(root, path) is not None:
        raise Taken(id_, path)
    order = keys_of(record)
    text = render_mapping({key: values[key] for key in order if values.get(key) is not None})
    reading = read_record(record, text, path, stem=id_)
    if reading.record is not None:
        text = record_text(reading.record)
    text = editor_line(root, record) + text
    change = Change(path, text.encode(), None, "added")
    written = checked(root, (change,))
    if has_errors(written.findings) or not isinstance(reading.record, Organisation):
        return Addition(written, ())
    return Addition(written, _resembling(reading.record, _dataset(root)))


def _resembling(new: Organisation, dataset: Dataset) -> tuple[Resemblance, ...]:
    known = dataset.organisations
    found = Index(map(profile, known.values())).resembling(profile(new))
    return tuple(
        Resemblance(other.id, other.shown, (*reasons, *_gone(known[other.id])))
        for other, reasons in sorted(found, key=lambda pair: bool(_gone(known[pair[0].id])))
        if other.id not in new.distinct_from and new.id not in known[other.id].distinct_from
    )


def _gone(organisation: Organisation) -> tuple[str, ...]:
    day = organisation.withdrawn
    return () if day is None else (f"withdrawn on {day}",)


def planned_signatures(
    root: Path, letter: str, ids: Sequence[str], on: datetime.date | None
) -> Written:
    """The files of organisations and people with a signature under a letter.

    Who has signed already stays as they are. Raises NotThere for a letter or an id that is not.
    """
    dataset = _dataset(root)
    if letter not in dataset.letters:
        raise NotThere(letter, sorted(dataset.letters))
    signature = {"letter": letter} | ({"on": on} if on else {})
    changes = []
    for id_ in dict.fromkeys(ids):
        record, path = find_record(dataset, id_)
        if all(one.letter != letter for one in record.signed):
            changes.append(_signed(root, path, record, signature))
    return checked(root, changes)


def _signed(
    root: Path, path: str, record: Organisation | Person, signature: Mapping[str, object]
) -> Change:
    before = files.read_file(root, path) or b""
    text = before.decode("utf-8")
    try:
        if record.signed:
            text = append_entry(text, ("signed",), signature)
        else:
            text = with_key(text, "signed", [signature], keys_of(type(record)))
    except ValueError as error:
        raise Unwritable(path, "signed", str(error)) from error
    return Change(path, text.encode(), before, f"signed {signature['letter']}")


def planned_withdrawal(root: Path, id_: str, on: datetime.date, reason: str | None) -> Written:
    """A record that is shown no more, on any day.

    An organisation's file says so and stays; of a person's the date alone stays. The reason is a
    comment. Raises NotThere, and Refusal where the record is withdrawn already.
    """
    record, path = find_record(_dataset(root), id_)
    if record.withdrawn is not None:
        raise Refusal(f"{id_} is withdrawn already, on {record.withdrawn}")
    before = files.read_file(root, path) or b""
    comment = [f"# Withdrawn: {' '.join(reason.split())}"] if reason else []
    if isinstance(record, Person):
        text = "".join(f"{line}\n" for line in comment) + render_mapping({"withdrawn": on})
    else:
        text = _withdrawn(path, before.decode("utf-8"), on, comment)
    return checked(root, (Change(path, text.encode(), before, f"withdrawn on {on}"),))


def _withdrawn(path: str, text: str, on: datetime.date, comment: Iterable[str]) -> str:
    try:
        return with_key(text, "withdrawn", on, keys_of(Organisation), comment=tuple(comment))
    except ValueError as error:
        raise Unwritable(path, "withdrawn", str(error)) from error


def path_of(record: type[Organisation | Person], id_: str) -> str:
    """The file of an organisation or a person."""
    return f"{_FOLDERS[record]}/{id_}.yaml"


def find_record(dataset: Dataset, id_: str) -> tuple[Organisation | Person, str]:
    """The organisation or person of an id, and its file.

    Raises NotThere where nobody has it, and Refusal where both have.
    """
    organisation, person = dataset.organisations.get(id_), dataset.people.get(id_)
    if organisation and person:
        raise Refusal(f"{id_} is an organisation and a person; rename one of them first")
    if organisation:
        return organisation, path_of(Organisation, id_)
    if person:
        return person, path_of(Person, id_)
    raise NotThere(id_, sorted((*dataset.organisations, *dataset.people)))


def _dataset(root: Path) -> Dataset:
    return known_dataset(read_campaign(root, frozenset()))


def known_dataset(read: Read) -> Dataset:
    """What a campaign's records say. Raises Refusal where campaign.yaml has errors."""
    if read.loaded.dataset is None:
        raise Refusal(f"{files.CAMPAIGN_FILE} has errors; `coalition check` shows them")
    return read.loaded.dataset


def refuse_unread(read: Read, *folders: str) -> None:
    """Raise Refusal where records have errors: whom they are about, nobody can know."""
    paths = {one.path for one in read.loaded.findings if has_errors((one,))}
    wrong = sorted(path for path in paths if path.startswith(folders))
    if wrong:
        more = f" and {len(wrong) - 1} more" if len(wrong) > 1 else ""
        raise Refusal(f"{wrong[0]}{more} can't be read; `coalition check` says what is wrong")


def checked(root: Path, changes: Iterable[Change]) -> Written:
    """What should be written, with all that would be found in it; nothing where that has errors."""
    planned = tuple(changes)
    found = tuple(one for one in found_in(root, planned, thorough=True) if one.code != "R101")
    return Written(() if has_errors(found) else planned, found)


def found_in(
    root: Path, changes: Collection[Change], *, thorough: bool = False
) -> tuple[Finding, ...]:
    """What would be found in some files if they had been written; errors unless thorough."""
    planned = {change.path: change.data for change in changes}
    with files.as_if(root, planned):
        findings = read_campaign(root, frozenset(), thorough=thorough).loaded.findings
    return tuple(one for one in findings if one.path in planned)
