"""Texts that changed since the last `coalition update`, so that no catalog knows them yet."""

from collections.abc import Iterable, Iterator

from coalition import paths
from coalition.campaign.catalog_files import catalog_paths, read_catalog
from coalition.catalogs import Entry, parse_catalog
from coalition.codes import C027
from coalition.files import Folder
from coalition.findings import Finding
from coalition.messages import Template

_NEW = "this text is new since the last update, and no catalog has it"
_DATE = b"POT-Creation-Date:"
"""The header by which a catalog says of which template it was made."""

_LONGEST_HEADER = 4000
_Messages = set[tuple[str | None, str, str | None]]


def pending_updates(folder: Folder, templates: Iterable[Template]) -> Iterator[Finding]:
    """C027: one finding for each text that has messages which no catalog has.

    A text's template says what the catalogs were brought to; where a campaign keeps none, the
    catalogs say it themselves, unless somebody wrote them by hand. A campaign without both is left
    out: it has never been updated.
    """
    texts = tuple(templates)
    catalogs = _updated_catalogs(folder)
    if not catalogs and not any(folder.read(paths.template(text.domain)) for text in texts):
        return
    for text in texts:
        own = catalogs.get(text.domain, [])
        data = folder.read(paths.template(text.domain))
        is_new = not own if catalogs else not data
        if fact := _NEW if is_new else _what_is_pending(folder, text, data, own):
            references = (name for entry in text.entries for name in entry.references)
            hint = "Run `coalition update`, so that it can be translated."
            yield C027.finding(next(references, paths.CAMPAIGN), fact, hint)


def _updated_catalogs(folder: Folder) -> dict[str, list[tuple[str, str]]]:
    """By domain, the languages and paths of the catalogs that were made of a template."""
    catalogs: dict[str, list[tuple[str, str]]] = {}
    for language, path in catalog_paths(folder):
        if _DATE in (folder.read(path) or b"")[:_LONGEST_HEADER]:
            catalogs.setdefault(paths.stem(path), []).append((language, path))
    return catalogs


def _what_is_pending(
    folder: Folder, text: Template, data: bytes | None, catalogs: Iterable[tuple[str, str]]
) -> str:
    """What no catalog has of a text, as a fact; empty where nothing is known to be missing."""
    known = _in_template(data, text) if data else _in_catalogs(folder, catalogs)
    number = 0 if known is None else len(_messages(text.entries) - known)
    what = "a message" if number == 1 else f"{number} messages"
    fact = f"this text has {what} more than at the last update, which no catalog has"
    return fact if number else ""


def _in_template(data: bytes, text: Template) -> _Messages | None:
    catalog, _ = parse_catalog(data, paths.template(text.domain))
    return _messages(catalog.entries) if catalog else None


def _in_catalogs(folder: Folder, catalogs: Iterable[tuple[str, str]]) -> _Messages | None:
    """What any catalog of a text has; None where one of them can't be read."""
    known: _Messages = set()
    for language, path in catalogs:
        catalog = read_catalog(folder, language, path).catalog
        if catalog is None:
            return None
        known |= _messages(entry for entry in catalog.entries if not entry.obsolete)
    return known


def _messages(entries: Iterable[Entry]) -> _Messages:
    return {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in entries}
