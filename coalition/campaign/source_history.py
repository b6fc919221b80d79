"""What a PO file was made of: the template that stands in locales/, before an update writes it."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from coalition import paths
from coalition.campaign.catalog_files import CatalogFile
from coalition.catalogs import Catalog, Entry, parse_catalog
from coalition.catalogs.header import EARLIEST, parse_date
from coalition.files import Folder
from coalition.messages import Sources, Template, doubtful_messages, overwritten_texts

_STAMP = "POT-Creation-Date"


class TemplateFile(NamedTuple):
    """A .pot file."""

    data: bytes | None
    """None where there is none."""

    catalog: Catalog | None
    """None where it can't be read whole, too."""


class SourceHistory:
    """The templates of a campaign as they stand in its folder, each read when it is asked for."""

    def __init__(self, folder: Folder, catalogs: Callable[[], Iterable[CatalogFile]]) -> None:
        """`catalogs` are those of all languages, which are evidence of older templates."""
        self._folder = folder
        self._catalogs = catalogs
        self._templates: dict[str, TemplateFile] = {}

    def overwritten(self, file: CatalogFile, template: Template) -> Iterator[Entry]:
        """The entries of a file whose msgctxt, msgid or msgid_plural a translator wrote over."""
        if file.catalog is None or not doubtful_messages(file.catalog, template):
            return
        sources = self.sources(file, template)
        for entry in file.catalog.entries:
            if overwritten_texts(entry, sources):
                yield entry

    def sources(self, file: CatalogFile, template: Template) -> Sources:
        """The texts that may stand in a file without a translator's doing."""
        before = self.template(template.domain).catalog
        if before is not None and _is_later(file.catalog, before):
            return Sources.of(before.entries, template.entries, certain=True)
        # An update of some languages, or `extract`, left the file behind: what it was made of is
        # known by what other languages have as well.
        messages = before.entries if before else template.entries
        doubtful = doubtful_messages(file.catalog or Catalog(), template)
        others = tuple(entry for entry in self._others(file) if entry.key in doubtful)
        return Sources.of(messages, (*template.entries, *others), certain=False)

    def template(self, domain: str) -> TemplateFile:
        """The template of a domain as it stands in the folder."""
        if domain not in self._templates:
            path = paths.template(domain)
            data = self._folder.read(path)
            catalog = parse_catalog(data, path)[0] if data else None
            self._templates[domain] = TemplateFile(data, catalog)
        return self._templates[domain]

    def _others(self, file: CatalogFile) -> Iterator[Entry]:
        for other in self._catalogs():
            if other.domain == file.domain and other.language != file.language and other.catalog:
                yield from other.catalog.entries


def _is_later(catalog: Catalog | None, template: Catalog) -> bool:
    """Whether a catalog was brought to a template, or to what it has said since."""
    made, of = (parse_date(side.field(_STAMP) or "") for side in (catalog or Catalog(), template))
    return made >= of > EARLIEST
