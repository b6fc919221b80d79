"""How a public site differs from its manifest: files, types, caching, mixed builds."""

import hashlib
from collections import Counter
from collections.abc import Iterator

from coalition import exports, files
from coalition.codes import E001, E002, E003, E005, E006, E007
from coalition.expressions import Expression
from coalition.findings import Code, Finding
from coalition.publishing.headers import headers_of, is_immutable
from coalition.publishing.served import find_served
from coalition.publishing.web import Answer, Ask, ask, ask_all
from coalition.views import Manifest, ManifestFile

_UNTYPED = ("ts", "mo", "eml", "md", "ico")
"""Endings of files that no browser shows, for which servers have types of their own."""

_ALSO = {
    "text/javascript": ("application/javascript", "application/x-javascript"),
    "application/xml": ("text/xml", "application/atom+xml", "application/rss+xml"),
    "text/csv": ("text/plain",),
    "application/json": ("application/schema+json",),
}
_MAX_AGE = Expression(r"(?i)(?:^|[\s,])max-age=\"?(\d+)")
_HOUR = 3600
_LONG = 30 * 24 * _HOUR
"""Seconds: what never changes may be kept for at least as long."""


def find_public_differences(base: str, asking: Ask = ask) -> Iterator[Finding]:
    """How the site at an address, which ends in a slash, differs from its manifest.

    What is wrong with many files in the same way is said of the first. Raises CommandError where
    nobody answers.
    """
    first = asking(f"{base}{exports.MANIFEST}")
    manifest = exports.parse_manifest(first.data)
    if manifest is None:
        hint = "Publish again, or give the address at which the build folder is served."
        said = "" if first.status == 200 else f": the server answers {first.status}"
        message = f"there is no manifest that can be read{said}"
        yield E001.finding(exports.MANIFEST, message, hint)
        return
    if exports.release_of(first.data) != manifest.release:
        message = "the manifest was changed after the build"
        yield E003.finding(exports.MANIFEST, message, "Publish again.")
    listed = {file.path: file for file in manifest.files if files.is_inside(file.path)}
    for path in {file.path for file in manifest.files} - listed.keys():
        yield E003.finding(path, "the manifest names a file outside the folder", "Publish again.")
    remarks = _Remarks()
    remarks.add_headers(exports.MANIFEST, "", manifest, first)
    for path, answer in ask_all(base, sorted(listed), asking):
        if finding := _difference(base, listed[path], manifest, answer, asking):
            yield finding
        else:
            remarks.add_headers(path, listed[path].sha256, manifest, answer)
    yield from remarks.findings()
    yield from find_served(base, manifest, asking)
    last = exports.parse_manifest(asking(f"{base}{exports.MANIFEST}").data)
    if last is None or last.release != manifest.release:
        message = "another build was published while this one was compared"
        yield E007.finding(exports.MANIFEST, message, "Verify again.")


def _difference(
    base: str, file: ManifestFile, manifest: Manifest, answer: Answer, asking: Ask
) -> Finding | None:
    """What is wrong with the bytes that the public gets, if anything is."""
    if answer.status != 200:
        message = f"the file is missing: the server answers {answer.status}"
        return E002.finding(file.path, message, "Publish again.")
    if _is_whole(answer, file):
        return None
    # Caches keep what they know under the whole address, so that another one asks the server.
    anew = asking(f"{base}{file.path}?release={manifest.release}")
    if _is_whole(anew, file):
        message = f"a cache hands out another build than {manifest.release}"
        return E007.finding(file.path, message, "Empty the cache, or wait until it asks again.")
    elsewhere = "" if answer.url.startswith(base) else f", which come from {answer.url}"
    message = f"the public gets other bytes than were built{elsewhere}"
    return E003.finding(file.path, message, "Publish again.")


def _is_whole(answer: Answer, file: ManifestFile) -> bool:
    return (
        answer.status == 200
        and len(answer.data) == file.size
        and hashlib.sha256(answer.data).hexdigest() == file.sha256
    )


class _Remarks:
    """What servers say of files, each remark once for all files of an ending."""

    def __init__(self) -> None:
        self._first: dict[tuple[Code, str, str], tuple[str, str]] = {}
        self._numbers: Counter[tuple[Code, str, str]] = Counter()

    def add_headers(self, path: str, sha256: str, manifest: Manifest, answer: Answer) -> None:
        """Note what is wrong with the headers of a file."""
        ending = path.rpartition(".")[2].lower()
        for code, message, hint in _wrong_headers(path, sha256, manifest, answer):
            key = (code, ending, message)
            self._first.setdefault(key, (path, hint))
            self._numbers[key] += 1

    def findings(self) -> Iterator[Finding]:
        """A finding for each remark, at the first file."""
        for key, (path, hint) in self._first.items():
            code, ending, message = key
            more = self._numbers[key] - 1
            others = f" (and {more} more .{ending} files)" if more else ""
            yield code.finding(path, f"{message}{others}", hint)


def _wrong_headers(
    path: str, sha256: str, manifest: Manifest, answer: Answer
) -> Iterator[tuple[Code, str, str]]:
    wanted = headers_of(path, sha256, manifest.source_language).content_type
    media, _, parameters = wanted.partition(";")
    served = answer.headers.get_content_type() if answer.headers.get("Content-Type") else "nothing"
    if path.rpartition(".")[2] not in _UNTYPED and served not in (media, *_ALSO.get(media, ())):
        yield E005, f"the file is served as {served}", f"Let the server say {wanted}."
    elif parameters and answer.headers.get_content_charset("utf-8") != "utf-8":
        charset = answer.headers.get_content_charset()
        yield (
            E005,
            f"the file is served with the charset {charset}",
            f"Let the server say {wanted}.",
        )
    caching = answer.headers.get("Cache-Control", "")
    age = _MAX_AGE.search(caching)
    seconds = int(age[1]) if age and "no-cache" not in caching and "no-store" not in caching else 0
    if is_immutable(path, sha256):
        if seconds < _LONG:
            hint = "Let the server say Cache-Control: public, max-age=31536000, immutable."
            yield E006, "the file never changes and is asked for again and again", hint
    elif seconds > _HOUR:
        hint = "Let the server say Cache-Control: no-cache."
        yield E006, f"the file may be kept for {seconds} seconds without being asked for", hint
    elif not caching:
        hint = "Let the server say Cache-Control: no-cache."
        yield E006, "the file comes without a word on how long it may be kept", hint
