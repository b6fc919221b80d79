"""Texts that changed since the last `coalition update`, so that no catalog knows them yet."""

from collections.abc import Iterable, Iterator

from coalition import paths
from coalition.catalogs import Entry, parse_catalog
from coalition.codes import C027
from coalition.files import Folder
from coalition.findings import Finding
from coalition.messages import Template


def pending_updates(folder: Folder, templates: Iterable[Template]) -> Iterator[Finding]:
    """C027: one finding for each text that differs from its template as it was written last.

    A campaign without templates is left out: it has never been updated, or keeps none of them.
    """
    texts = tuple(templates)
    written = {text.domain: folder.read(paths.template(text.domain)) for text in texts}
    for text in texts if any(written.values()) else ():
        data = written[text.domain]
        fact = "this text is new since the last update, and no catalog has it"
        if data:
            catalog, _ = parse_catalog(data, paths.template(text.domain))
            number = len(_messages(text.entries) - _messages(catalog.entries if catalog else ()))
            what = "a message" if number == 1 else f"{number} messages"
            fact = f"this text has {what} more than at the last update, which no catalog has"
            if not catalog or not number:
                continue
        references = (name for entry in text.entries for name in entry.references)
        hint = "Run `coalition update`, so that it can be translated."
        yield C027.finding(next(references, paths.CAMPAIGN), fact, hint)


def _messages(entries: Iterable[Entry]) -> set[tuple[str | None, str, str | None]]:
    return {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in entries}
