"""What bytes are read back from JSON, and which are none."""

import msgspec
from case_tables import each

from coalition.jsontext import read_json, render_json


class Row(msgspec.Struct):
    name: str = ""
    rows: tuple[int, ...] = ()


@each(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"name": 1}',
        b'{"name": "\xf6"}',
        b'{"other": ' + b"[" * 100_000,
        b"\xef\xbb\xbf{}",
    ],
)
def test_bytes_that_are_no_such_value_are_none(data: bytes) -> None:
    assert read_json(data, Row) is None


def test_what_was_written_is_read_back() -> None:
    row = Row("Grüne", (1, 2))
    assert read_json(render_json(row), Row) == row


def test_texts_stand_for_numbers_where_it_is_not_strict() -> None:
    assert read_json(b'{"rows": ["7"]}', Row) is None
    assert read_json(b'{"rows": ["7"]}', Row, strict=False) == Row(rows=(7,))
