"""YAML records that were read in an earlier run and are still the same text."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from coalition import cache
from coalition.campaign.wrong_encoding import wrong_encoding_findings
from coalition.findings import Finding
from coalition.records import Reading, Reference, read_record
from coalition.yamltext import KeyPath, Positions

R = TypeVar("R", bound=msgspec.Struct)

_PLACE = f"{cache.FOLDER}/records"


class RecordReader:
    """Reads records, and finds the words of files that were read in a wrong encoding."""

    def record(
        self, record: type[R], text: str, path: str, *, stem: str | None = None, first_line: int = 1
    ) -> Reading[R]:
        """As `records.read_record`."""
        return read_record(record, text, path, stem=stem, first_line=first_line)

    def wrong_encoding(self, text: str, path: str) -> tuple[Finding, ...]:
        """As `wrong_encoding_findings`."""
        return tuple(wrong_encoding_findings(text, path))

    def keep(self) -> None:
        """Keep what was read for later runs, where anything is kept."""


class KeptRecord(msgspec.Struct, frozen=True):
    """What was read, without what follows from the text itself."""

    made_of: str
    """A digest of the text, of how it was read, and of the program."""

    value: msgspec.Raw
    findings: tuple[Finding, ...]
    mentions: tuple[tuple[KeyPath, str, str], ...] = ()


class KeptRecords(RecordReader):
    """The same, with what was read in earlier runs from the cache."""

    def __init__(self, root: Path) -> None:
        """What was kept of the campaign in a folder."""
        self._kept = cache.KeptValues(root, _PLACE, KeptRecord)
        self._program = cache.program_key().encode()

    def record(
        self, record: type[R], text: str, path: str, *, stem: str | None = None, first_line: int = 1
    ) -> Reading[R]:
        """As `records.read_record`, without doing it again."""
        made_of = self._digest(text, record.__name__, stem, first_line)
        kept = self._kept.recall(path, made_of)
        if kept is not None:
            return _rebuilt(kept, record, text, path, first_line)
        reading = super().record(record, text, path, stem=stem, first_line=first_line)
        mentions = tuple((one.keys, one.kind, one.name) for one in reading.references)
        self._add(path, made_of, reading.record, record, reading.findings, mentions)
        return reading

    def wrong_encoding(self, text: str, path: str) -> tuple[Finding, ...]:
        """As `wrong_encoding_findings`, without doing it again."""
        place = _encoding_place(path)
        made_of = self._digest(text, "encoding")
        kept = self._kept.recall(place, made_of)
        if kept is not None:
            return kept.findings
        findings = super().wrong_encoding(text, path)
        self._add(place, made_of, None, msgspec.Struct, findings)
        return findings

    def knows(self, path: str) -> bool:
        """Whether anything was kept of a record, be it true still or not."""
        return self._kept.has(path)

    def told(self, paths: Iterable[str]) -> dict[str, KeptRecord]:
        """What this run read of some files, for a process that shares its work."""
        new = self._kept.new
        places = (place for path in paths for place in (path, _encoding_place(path)))
        return {place: new[place] for place in places if place in new}

    def learn(self, told: Mapping[str, KeptRecord]) -> None:
        """Know what another process read in this run."""
        self._kept.add(told)

    def keep(self) -> None:
        """Keep what was read for later runs; of files that are gone, nothing."""
        self._kept.keep(only_asked=True)

    def _add(
        self,
        place: str,
        made_of: str,
        value: R | None,
        kind: type[R],
        findings: tuple[Finding, ...],
        mentions: tuple[tuple[KeyPath, str, str], ...] = (),
    ) -> None:
        """Keep what was read, if it can be told again as it is."""
        encoded = cache.encode(value)
        if encoded is not None and cache.decode(encoded, kind | None) == value:
            self._kept.add({place: KeptRecord(made_of, msgspec.Raw(encoded), findings, mentions)})

    def _digest(self, text: str, *how: Any) -> str:
        digest = hashlib.sha256(self._program)
        digest.update(repr(how).encode())
        digest.update(text.encode(errors="surrogatepass"))
        return digest.hexdigest()


def _encoding_place(path: str) -> str:
    return f"{path}#encoding"


def _rebuilt(
    kept: KeptRecord, record: type[R], text: str, path: str, first_line: int
) -> Reading[R]:
    value = cache.decode(kept.value, record | None)
    positions = Positions(text, first_line)
    references = tuple(
        Reference(path, positions, keys, kind, name) for keys, kind, name in kept.mentions
    )
    return Reading(value, references, kept.findings)
