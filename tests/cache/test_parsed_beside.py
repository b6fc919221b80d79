"""Catalogs that ship with the program are parsed once, whatever becomes of what is kept of them."""

import sys
from pathlib import Path

import pytest

from coalition.campaign.parsed_beside import parsed
from coalition.campaign.remembered_catalogs import Parsed, parse_anew

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: fr\\n"\n\n'
YES = f'{PO}msgid "Yes"\nmsgstr "Oui"\n'.encode()
NO = f'{PO}msgid "No"\nmsgstr "Non"\n'.encode()


class Parsing:
    """Parses, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, data: bytes, path: str) -> Parsed:
        self.times += 1
        return parse_anew(data, path)


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return tmp_path / "interface.po"


def kept(source: Path) -> list[Path]:
    return list(source.parent.glob("__pycache__/*"))


@pytest.mark.parametrize(
    ("left", "data", "times"),
    [
        (slice(None), YES, 0),
        (slice(None), NO, 1),
        (slice(200), YES, 1),
        (slice(64), YES, 1),
        (slice(0), YES, 1),
    ],
    ids=["nothing happened", "another catalog", "cut off", "a digest alone", "empty"],
)
def test_a_catalog_is_parsed_again_only_where_it_has_to_be(source, left, data, times):
    assert parsed(source, YES, "interface.po", parse_anew) == parse_anew(YES, "")[0]
    (place,) = kept(source)
    place.write_bytes(place.read_bytes()[left])
    again = Parsing()
    assert parsed(source, data, "interface.po", again) == parse_anew(data, "")[0]
    assert again.times == times


def test_where_python_is_to_write_nothing_nothing_is_kept(source, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert parsed(source, YES, "interface.po", parse_anew) == parse_anew(YES, "")[0]
    assert kept(source) == []


def test_where_nothing_can_be_written_nothing_is_said(source):
    (source.parent / "__pycache__").write_text("in its place", encoding="utf-8")
    assert parsed(source, YES, "interface.po", parse_anew) == parse_anew(YES, "")[0]
