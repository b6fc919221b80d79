"""The bytes of a YAML or Markdown file as text, or the reason why they are none."""

from coalition.codes import R001
from coalition.expressions import Expression
from coalition.findings import Finding

_LARGEST = 8 * 1024 * 1024
"""Bytes of a file that is read; the parsers behind it take far more time and memory."""

_CONTROL = Expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def decode(data: bytes, path: str) -> tuple[str | None, list[Finding]]:
    """The text of a YAML or Markdown file: UTF-8, a byte order mark dropped.

    None with a finding where it is too large, holds NUL, or is not UTF-8.
    """
    if len(data) > _LARGEST:
        size = f"{len(data) / 1024 / 1024:.0f} MiB"
        return None, [R001.finding(path, f"the file is too large ({size})", "Split it up.")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rsplit(b"\n", 1)[-1].decode("utf-8", "replace")) + 1
        message = f"the file is not UTF-8: byte 0x{data[error.start]:02x} fits no character"
        hint = "Save it with the encoding UTF-8."
        return None, [R001.finding(path, message, hint, line=line, column=column)]
    if control := _CONTROL.search(text):
        line, column = locate(text, control.start())
        name = (
            "a NUL character"
            if control[0] == "\0"
            else f"the control character U+{ord(control[0]):04X}"
        )
        hint = "Remove it, or restore the file from an earlier version."
        return None, [R001.finding(path, f"the file holds {name}", hint, line=line, column=column)]
    return text, []


def locate(text: str, offset: int) -> tuple[int, int]:
    """The line and column, both from 1, of an offset in a text."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
