"""What `check --fix` does about PO files whose text is gone: it deletes what nobody would miss."""

from collections.abc import Iterable, Iterator

from coalition import paths
from coalition.campaign.catalog_fixes import FixedFile
from coalition.campaign.changes import Change
from coalition.campaign.left_catalogs import would_be_missed
from coalition.campaign.snapshot import Snapshot
from coalition.codes import C030
from coalition.findings import Fix
from coalition.messages import INTERFACE, interface_template


def remove_left_catalogs(snapshot: Snapshot, only: Iterable[str]) -> Iterator[FixedFile]:
    """The files to delete of some languages; with the last of a text its template goes, too."""
    chosen, catalogs = frozenset(only), snapshot.catalogs()
    if chosen.issuperset(snapshot.campaign.languages):
        # Where all are meant, so are languages that have files and are not listed.
        chosen |= {file.language for file in catalogs}
    templates = (*snapshot.templates, interface_template())
    known = {INTERFACE, *snapshot.loaded.domains}
    left = [file for file in catalogs if file.domain not in known]
    spent = [
        file
        for file in left
        if file.language in chosen and not would_be_missed(file, templates, catalogs)
    ]
    for file in spent:
        yield _deletion(file.path, file.data, file.domain)
    kept = {file.domain for file in left if file not in spent}
    for domain in sorted({file.domain for file in spent} - kept):
        path = paths.template(domain)
        data = snapshot.folder.read(path)
        if data is not None:
            yield _deletion(path, data, domain)


def _deletion(path: str, data: bytes, domain: str) -> FixedFile:
    message = f"no text has the domain {domain}; the file is deleted"
    fix = Fix(path=path, line=1, code=C030.name, message=message)
    return FixedFile(Change(path, None, data, "deleted"), (fix,))
