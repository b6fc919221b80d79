"""Whether a native speaker has reviewed a catalog, which its header says.

`X-Review-State` is `draft` or `reviewed`. A review is sealed with a fingerprint of the translations
that were read: once any tool changes one of them, the file counts as a draft again.
"""

import datetime
from typing import Literal

import msgspec

from coalition.catalogs.catalog import Catalog
from coalition.catalogs.layout import settle

State = Literal["draft", "reviewed"]

_STATE, _BY, _DATE, _SEAL = "X-Review-State", "X-Review-By", "X-Review-Date", "X-Review-Seal"


def review_state(catalog: Catalog | None) -> State:
    """`reviewed` where the header says so and no translation has changed since.

    A header that was changed to `reviewed` by hand has no seal yet; it counts as reviewed.
    """
    if catalog is None or catalog.field(_STATE) != "reviewed":
        return "draft"
    saved_seal = catalog.field(_SEAL)
    return "reviewed" if saved_seal in (None, fingerprint(catalog)) else "draft"


def fingerprint(catalog: Catalog) -> str:
    """16 hexadecimal digits for what a reviewer reads: all live translations and their messages.

    They depend on which translations are fuzzy, but not on the order of entries or on comments.
    """
    texts = sorted(
        (entry.msgctxt or "", entry.msgid, str(entry.fuzzy), *entry.msgstr)
        for entry in catalog.entries
        if not entry.obsolete and any(entry.msgstr)
    )
    import hashlib  # noqa: PLC0415 - slow to load, and few catalogs are reviewed

    return hashlib.sha256(msgspec.json.encode(texts)).hexdigest()[:16]


def as_reviewed(catalog: Catalog, by: str, on: datetime.date) -> Catalog:
    """The catalog marked as reviewed by a person on a day, and sealed."""
    fields = ((_STATE, "reviewed"), (_BY, by), (_DATE, on.isoformat()))
    return seal(_with_fields(catalog, fields))


def seal(catalog: Catalog) -> Catalog:
    """A reviewed catalog with the fingerprint of its translations as they are now."""
    catalog = settle(catalog)
    return _with_fields(catalog, ((_SEAL, fingerprint(catalog)),))


def as_draft(catalog: Catalog) -> Catalog:
    """The catalog marked as a draft, without the traces of a review."""
    gone = {name.lower() for name in (_BY, _DATE, _SEAL)}
    header = tuple(field for field in catalog.header if field[0].lower() not in gone)
    return _with_fields(msgspec.structs.replace(catalog, header=header), ((_STATE, "draft"),))


def _with_fields(catalog: Catalog, fields: tuple[tuple[str, str], ...]) -> Catalog:
    """The header with these fields: where they stand already, else at its end."""
    values = {name.lower(): value for name, value in fields}
    header = tuple((name, values.pop(name.lower(), value)) for name, value in catalog.header)
    added = tuple((name, value) for name, value in fields if name.lower() in values)
    return msgspec.structs.replace(catalog, header=(*header, *added))
