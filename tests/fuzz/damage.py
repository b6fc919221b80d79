"""Files as accidents and strangers leave them: real ones damaged, and pure junk."""

import io
import zipfile
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

TOKENS: tuple[bytes, ...] = (
    b"\x00", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc3", b"\x1b[31m",
    b"\x7f", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xef\xbf\xbe", b"\r", b"\n", b"\t", b" ",
    b":", b": ", b"- ", b"? ", b"#", b"&a ", b"*a", b"<<: ", b"!", b"!!set ", b"!!binary ", b"---\n",
    b"%YAML 1.1\n", b"[", b"]", b"{", b"}", b"{}", b"[]", b"''", b'"', b"|", b">", b"@", b"`", b"\\",
    b"-1", b"0", b"9" * 5000, b"0x" + b"f" * 5000, b"0x_", b"1e999", b".nan", b".inf", b"1_0", b"null", b"yes",
    b"0000-00-00", b"0001-01-01", b"9999-12-31", b"9999999-01-01", b"2021-02-30", b"12:30:45",
    b"\\ud800", b"\\u0000", b"\\x00", b"\\U00110000", b"\\N", b"\\", b"{count}", b"{0.__class__}", b"{{", b"}}",
    b"%s", b"%(a)s", b"[" * 3000, b"{" * 3000, b"(" * 3000, b"- " * 1000, b"> " * 1000, b"*" * 3000,
    b"_" * 3000, b"`" * 3000, b"![" * 1000, b"<" * 1000, b"&" * 1000, b'{"a":' * 3000, b"\n\n" * 1000,
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"&#0;", b"&#xD800;", b"&#x110000;", b"]]>", b"<![CDATA[",
    b"[" * 900 + b"]" * 900, b'{"a":' * 900 + b"1" + b"}" * 900, b"<a>" * 3000 + b"</a>" * 3000,
    b"[\n" * 60, b"&a [" * 30, b"<g>" * 3000, b'\xc2\xad' * 50, b"1" * 400, b"1/1/1", b"31.12.9999", b"29/2/1900",
    b'r="XFD1048576"', b"number-rows-repeated=\"999999999\" ", b"http://a.\xe2\x80\x8b", b"//[::1", b"https://xn--a.b",
    b"<script>", b"javascript:", b"http://[", b"http://[::1]:99999", b"http://a:b@c", b"//", b"%zz", b"mailto:",
    b"../../etc/passwd", b"xn--", b"a" * 300, b"nplurals=99999999999;", b"plural=n/0;", b"plural=n%0;",
    b"plural=" + b"(" * 3000, b"plural=" + b"!" * 3000, b"plural=n?" * 500, b"msgid \"\"\n", b"msgstr \"\"\n",
    b"msgstr[99999] \"\"\n", b"msgctxt", b"#, fuzzy\n", b"#~ ", b"#| ", b"#: a:0\n", b"charset=utf-7",
    b"charset=zlib_codec", b"charset=undefined", b"charset=idna", b"Language: sr@ijekavianlatin\\n", b"x-",
    b"<<<<<<< ours\n", b"=======\n", b">>>>>>> theirs\n", "٣".encode(), "²".encode(), "İ".encode(),
    "ﬁ".encode(), "\U0001f1e6".encode(), "a\u0301\u0301".encode(), "\u200d".encode(), "é".encode(),
)  # fmt: skip
"""What parsers stumble over."""

CODECS = ("cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "utf-7", "cp037")
LARGEST = 60_000
"""Bytes of a damaged file; how long large ones take is another question."""

Damage = Callable[[bytes, st.DataObject, Sequence[bytes]], bytes]


def _place(data: bytes, draw: st.DataObject) -> int:
    return draw.draw(st.integers(0, len(data)))


def _stretch(data: bytes, draw: st.DataObject) -> tuple[int, int]:
    start = _place(data, draw)
    return start, min(len(data), start + draw.draw(st.integers(0, 200)))


def cut(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    start, end = _stretch(data, draw)
    return data[:start] + draw.draw(st.sampled_from((b"", data[end:])))


def repeat(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    start, end = _stretch(data, draw)
    return data[:end] + data[start:end] * draw.draw(st.sampled_from((1, 2, 50, 300))) + data[end:]


def move_line(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    lines = data.split(b"\n")
    number = draw.draw(st.integers(0, len(lines) - 1))
    line = lines[number] if draw.draw(st.booleans()) else lines.pop(number)
    lines.insert(draw.draw(st.integers(0, len(lines))), line)
    return b"\n".join(lines)


def indent(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    by = draw.draw(st.sampled_from((b" ", b"  ", b"\t", b"> ", b"# ")))
    deeper = draw.draw(st.booleans())
    lines = data.split(b"\n")[:300]
    return b"\n".join(by * (number if deeper else 1) + line for number, line in enumerate(lines))


def flip(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 4)) if data else 0):
        changed[draw.draw(st.integers(0, len(data) - 1))] ^= 1 << draw.draw(st.integers(0, 7))
    return bytes(changed)


def insert(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    start, end = _stretch(data, draw)
    rest = draw.draw(st.sampled_from((data[start:], data[end:])))
    return data[:start] + draw.draw(st.sampled_from(TOKENS)) + rest


def replace_word(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    """A word, such as a value or a key, becomes a token."""
    start = _place(data, draw)
    while start < len(data) and not data[start : start + 1].isalnum():
        start += 1
    end = start
    while end < len(data) and data[end : end + 1].isalnum():
        end += 1
    return data[:start] + draw.draw(st.sampled_from(TOKENS)) + data[end:]


def recode(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    codec = draw.draw(st.sampled_from(CODECS))
    return data.decode("utf-8", "replace").encode(codec, "replace")


def end_lines(data: bytes, draw: st.DataObject, _: Sequence[bytes]) -> bytes:
    end = draw.draw(st.sampled_from((b"\r\n", b"\r", b"\xc2\x85", b"\xe2\x80\xa8", b"\x0b", b"")))
    return data.replace(b"\n", end)


def splice(data: bytes, draw: st.DataObject, others: Sequence[bytes]) -> bytes:
    other = draw.draw(st.sampled_from(others))
    start, end = _stretch(other, draw)
    place = _place(data, draw)
    return data[:place] + other[start:end] + data[place:]


DAMAGES: tuple[Damage, ...] = (
    cut, repeat, move_line, indent, flip, insert, replace_word, recode, end_lines, splice,
)  # fmt: skip


def _damaged(data: bytes, draw: st.DataObject, others: Sequence[bytes]) -> bytes:
    for _ in range(draw.draw(st.integers(1, 3))):
        data = draw.draw(st.sampled_from(DAMAGES))(data, draw, others)[:LARGEST]
    return data


def _inside_archive(data: bytes, draw: st.DataObject) -> bytes:
    """A ZIP file with a damaged, missing or renamed part; other files as they are."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (OSError, ValueError, zipfile.BadZipFile):
        return data
    name = draw.draw(st.sampled_from(sorted(parts))) if parts else ""
    match draw.draw(st.sampled_from(("damage", "damage", "damage", "drop", "rename"))):
        case "drop":
            parts.pop(name, None)
        case "rename":
            parts[name.upper()] = parts.pop(name, b"")
        case _:
            parts[name] = _damaged(parts.get(name, b""), draw, list(parts.values()) or [b""])
    made = io.BytesIO()
    method = draw.draw(st.sampled_from((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
    with zipfile.ZipFile(made, "w", method) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return made.getvalue()


def damage(draw: st.DataObject, seeds: Sequence[bytes]) -> bytes:
    """A file to read: one of the seeds, damaged; or, one time in eight, junk."""
    if not seeds or draw.draw(st.integers(0, 7)) == 0:
        pieces = st.one_of(st.binary(max_size=40), st.sampled_from(TOKENS))
        return b"".join(draw.draw(st.lists(pieces, max_size=12)))[:LARGEST]
    data = draw.draw(st.sampled_from(seeds))
    if data.startswith(b"PK") and draw.draw(st.integers(0, 3)):
        return _inside_archive(data, draw)
    return _damaged(data, draw, seeds)
