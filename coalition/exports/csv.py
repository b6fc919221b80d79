"""The directory of one language as a sheet."""

import io
from collections.abc import Iterable, Iterator

from coalition.exports.artifact import Artifact
from coalition.expressions import Expression
from coalition.formulas import as_text_cell
from coalition.languages import base
from coalition.localise import Site
from coalition.views import DirectoryView, OrganisationView, Value

_HEADER = (
    *("id", "name", "name_language", "short_name", "country", "country_name", "website"),
    *("kind", "kind_label", "tier", "tier_heading", "joined", "description"),
)


def csv_files(site: Site) -> Iterator[Artifact]:
    """directory.csv of one language, where the directory is published.

    It is UTF-8 with a byte order mark, without which Excel takes it for another encoding, and has
    the line ends of RFC 4180.
    """
    if site.directory is None:
        return
    sheet = io.StringIO(newline="")
    sheet.writelines(_line(cells) for cells in (_HEADER, *_rows(site.directory)))
    yield f"v1/{site.language.code}/directory.csv", sheet.getvalue().encode("utf-8-sig")


def _rows(view: DirectoryView) -> Iterator[list[str]]:
    own = (view.language.code, base(view.language.code))
    headings = {tier.id: tier.heading for tier in view.tiers}
    for organisation in view.organisations:
        cells = _cells(organisation, headings.get(organisation.tier), own)
        yield [as_text_cell(cell) for cell in cells]


def _line(cells: Iterable[str]) -> str:
    """A row by RFC 4180, in quotation marks also what holds the separator of other sheets."""
    return ",".join(map(_quoted, cells)) + "\r\n"


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _SEPARATOR.search(cell) else cell


_SEPARATOR = Expression(r"[,;\t|\"\r\n]")


def _cells(view: OrganisationView, heading: Value | None, own: tuple[str, ...]) -> tuple[str, ...]:
    def translated(value: Value | None) -> str:
        # A sheet cannot say which language a cell is in, so another is left out.
        return value.value if value is not None and value.lang in own else ""

    return (
        view.id,
        view.name.value,
        view.name.lang or "",
        view.short_name.value if view.short_name else "",
        view.country.code if view.country else "",
        translated(view.country.name if view.country else None),
        view.website or "",
        view.kind.id if view.kind else "",
        translated(view.kind.label if view.kind else None),
        view.tier,
        translated(heading),
        view.joined.isoformat() if view.joined else "",
        translated(view.description),
    )
