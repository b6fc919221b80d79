"""Files that hold a list and can't be read as one: what they are, and as what to save them."""

import io
from zipfile import BadZipFile, ZipFile

from coalition.expressions import Expression
from coalition.intake.rows import UnreadableError

_TEXT = ("plain text", "txt")
_SHEET = ("CSV", "csv")

_BEGINNINGS = {
    b"%pdf": ("a PDF file; copy its list into a sheet or a text, and save that as {}", _SHEET),
    b"{\\rtf": ("a formatted text (RTF); save it as {}", _TEXT),
    b"begin:vcard": (
        (
            "a list of people's contacts (vCard); put names and websites of organisations into a "
            "sheet, and save that as {}"
        ),
        _SHEET,
    ),
    b"mime-version:": ("a mail or an archived web page; save its list as {}", _TEXT),
    b"from: ": ("a mail; save its list as {}", _TEXT),
}
"""What files are that are neither a text nor a sheet, by their first bytes."""

_PARTS = {
    "word/": ("a Word document (.docx); save it in Word as {}", _TEXT),
    "ppt/": ("a presentation (.pptx); copy its list into a sheet, and save that as {}", _SHEET),
    "META-INF/container.xml": (
        "an e-book (.epub); copy its list into a text, and save that as {}",
        _TEXT,
    ),
}
"""What ZIP files are, by the beginning of a part's name."""

_OPEN_DOCUMENTS = {
    "text": ("a text document (.odt); save it in LibreOffice as {}", _TEXT),
    "presentation": (
        "a presentation (.odp); copy its list into a sheet, and save that as {}",
        _SHEET,
    ),
    "graphics": ("a drawing (.odg); copy its list into a sheet, and save that as {}", _SHEET),
}
"""What OpenDocument files are that are no sheet, by their media type."""

_IWORK = ("a file of Pages, Numbers or Keynote; export it (File → Export To) as {}", _SHEET)
_OLD = {
    "WordDocument": ("an old Word document (.doc); save it in Word as {}", _TEXT),
    "PowerPoint Document": (
        "a presentation (.ppt); copy its list into a sheet, and save that as {}",
        _SHEET,
    ),
    "__substg1.0": ("a mail of Outlook (.msg); save its list as {}", _TEXT),
}
"""What Microsoft's old files are, by the names of their streams."""

_LONGEST_MEDIA_TYPE = 100


_HEADERS = Expression(
    rb"(?i)(?:\xef\xbb\xbf)?from: [^\r\n]+(?:\r?\n(?:[a-z-]{2,40}:|[ \t])[^\r\n]*)*\r?\n\r?\n"
)
_ENCODED = Expression(
    rb"(?i)content-transfer-encoding:\s*(?:base64|quoted-printable)|content-type:\s*(?!text/plain)"
)


def without_mail_headers(data: bytes) -> bytes:
    """A mail of plain text with empty lines for its headers; any other file as it is."""
    headers = _HEADERS.match(data)
    if headers is None or _ENCODED.search(headers[0]) or not data[headers.end() :].strip():
        return data
    return b"\n" * headers[0].count(b"\n") + data[headers.end() :]


def refuse_other_files(data: bytes) -> None:
    """Raise UnreadableError for a document, a mail, contacts and the like, saying what to save."""
    start = data[:1000].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    found = next((what for begin, what in _BEGINNINGS.items() if start.startswith(begin)), None)
    if data.startswith(b"PK\x03\x04"):
        found = _kind_of_archive(data)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        streams = ((name.encode("utf-16-le"), what) for name, what in _OLD.items())
        found = next((what for name, what in streams if name in data), None)
    if found is not None:
        sentence, (form, ending) = found
        raise UnreadableError(f"the file is {sentence.format(form)}", save_as=ending)


def _kind_of_archive(data: bytes) -> tuple[str, tuple[str, str]] | None:
    """What a ZIP file is; None for a workbook, and for one that can't be opened."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            media_type = _media_type(archive) if "mimetype" in names else ""
    # As for workbooks, which say themselves what is wrong.
    except (BadZipFile, OSError, ValueError, KeyError, NotImplementedError, RuntimeError, EOFError):
        return None
    if any(name.endswith(".iwa") or name == "index.apxl" for name in names):
        return _IWORK
    for part, what in _PARTS.items():
        if any(name.startswith(part) for name in names):
            return what
    kind = media_type.removeprefix("application/vnd.oasis.opendocument.").split("-")[0]
    return _OPEN_DOCUMENTS.get(kind)


def _media_type(archive: ZipFile) -> str:
    """What an OpenDocument file says it is, in a part that is not compressed."""
    info = archive.getinfo("mimetype")
    if info.flag_bits & 1 or info.compress_type:
        return ""
    with archive.open(info) as stream:
        return stream.read(_LONGEST_MEDIA_TYPE).decode("ascii", "replace")
