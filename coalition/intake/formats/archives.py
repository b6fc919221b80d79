"""ZIP files, as workbooks are: unpacked within bounds, and packed again for the library.

The library trusts what an archive says of itself. So this room alone unpacks what somebody sent, no
more of it than fits into the memory, and the library gets what came out.
"""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from coalition.intake.rows import UnreadableError

_LARGEST = 100_000_000
"""Bytes of a workbook once it is unpacked: some million rows."""

_MOST_PARTS = 10_000


def unpack(data: bytes) -> dict[str, bytes]:
    """The parts of a ZIP file by name. Raises UnreadableError where it is damaged or too large."""
    import zlib  # noqa: PLC0415 - only workbooks need it

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            return _read_parts(archive)
    # zipfile lets through what its parts raise: for a length that is wrong, an early end, a bit
    # of the flags, a name in no charset.
    except (
        BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, OverflowError,
        NotImplementedError,
    ) as error:  # fmt: skip
        reason = str(error) or "it is damaged"
        raise UnreadableError(f"the workbook can't be read: {reason}") from None


def _read_parts(archive: ZipFile) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    room = _LARGEST
    if len(archive.infolist()) > _MOST_PARTS:
        raise UnreadableError("the workbook has too many parts; save the one sheet as CSV")
    for info in archive.infolist():
        _require_plain(info)
        with archive.open(info) as stream:
            parts[info.filename] = stream.read(room + 1)
        room -= len(parts[info.filename])
        if room < 0:
            raise UnreadableError("the workbook is too large; save the one sheet as CSV")
    return parts


def _require_plain(info: ZipInfo) -> None:
    """Raise UnreadableError for a part with a password, or packed as no spreadsheet packs it."""
    if info.flag_bits & 1:
        raise UnreadableError("the workbook has a password; save it without")
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise UnreadableError("the workbook is packed as no spreadsheet does; save it again")


def pack(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP file of some parts, not compressed."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(ZipInfo(name), content)
    return made.getvalue()
