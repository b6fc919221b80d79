"""The directory of one language as a sheet."""

from collections.abc import Iterator, Sequence

from coalition.exports.artifact import Artifact
from coalition.expressions import Expression
from coalition.formulas import FORMULA, as_text_cell
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
    lines = map(row_of_texts, (_HEADER, *_rows(site.directory)))
    yield f"v1/{site.language.code}/directory.csv", "".join(lines).encode("utf-8-sig")


def _rows(view: DirectoryView) -> Iterator[tuple[str, ...]]:
    own = (view.language.code, base(view.language.code))
    headings = {tier.id: tier.heading for tier in view.tiers}
    for organisation in view.organisations:
        yield _cells(organisation, headings.get(organisation.tier), own)


def row_of_texts(cells: Sequence[str]) -> str:
    """A row by RFC 4180, each cell a text, in quotation marks also what holds other separators."""
    together = f"{_BETWEEN}{_BETWEEN.join(cells)}{_BETWEEN}"
    if together.count(_BETWEEN) == len(cells) + 1 and _is_usual(together):
        return together[1:-1].replace(_BETWEEN, ",") + "\r\n"
    return ",".join(_quoted(as_text_cell(cell)) for cell in cells) + "\r\n"


def _is_usual(together: str) -> bool:
    """Whether no cell of a row needs quotation marks or is changed by `as_text_cell`."""
    return (
        _RARE.isdisjoint(together)
        and not _FORMULA.search(together)
        and "  " not in together
        and f" {_BETWEEN}" not in together
    )


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _SEPARATOR.search(cell) else cell


_BETWEEN = "\0"
"""Stands between the cells of a row to look at them together: most have nothing in them that a
sheet would take amiss, and ten thousand rows in thirty languages have four million cells."""

_FORMULA = Expression(rf"{_BETWEEN}(?:{FORMULA.pattern}| )")
_RARE = frozenset(
    ',;|"\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006'
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""Separators, and all white space but the usual."""

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
