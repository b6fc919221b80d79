"""Whether a native speaker has read a catalog, as its header says.

`X-Review-State` is `draft` or `reviewed`. A review is sealed with a fingerprint of the translations
that were read: whatever tool changes one of them afterwards, the file counts as a draft again.
"""

import datetime
from typing import Literal

import msgspec

from coalition.catalogs.catalog import Catalog
from coalition.catalogs.layout import settled

State = Literal["draft", "reviewed"]

_STATE, _BY, _DATE, _SEAL = "X-Review-State", "X-Review-By", "X-Review-Date", "X-Review-Seal"


def review_state(catalog: Catalog | None) -> State:
    """`reviewed` where the header says so and no translation has changed since.

    A file that somebody called reviewed by hand has no seal yet, and is taken at its word.
    """
    if catalog is None or catalog.field(_STATE) != "reviewed":
        return "draft"
    seal = catalog.field(_SEAL)
    return "reviewed" if seal in (None, fingerprint(catalog)) else "draft"


def fingerprint(catalog: Catalog) -> str:
    """What a reviewer reads, as 16 hexadecimal digits: every live translation with its message.

    Their order does not change it, nor do comments, but whether a translation is fuzzy does.
    """
    read = sorted(
        (entry.msgctxt or "", entry.msgid, str(entry.fuzzy), *entry.msgstr)
        for entry in catalog.entries
        if not entry.obsolete and any(entry.msgstr)
    )
    import hashlib  # noqa: PLC0415 - slow to load, and few catalogs are reviewed

    return hashlib.sha256(msgspec.json.encode(read)).hexdigest()[:16]


def as_reviewed(catalog: Catalog, by: str, on: datetime.date) -> Catalog:
    """The catalog as one that somebody has read on a day."""
    fields = ((_STATE, "reviewed"), (_BY, by), (_DATE, on.isoformat()))
    return sealed(_with_fields(catalog, fields))


def sealed(catalog: Catalog) -> Catalog:
    """A reviewed catalog with the fingerprint of its translations as they are now."""
    catalog = settled(catalog)
    return _with_fields(catalog, ((_SEAL, fingerprint(catalog)),))


def as_draft(catalog: Catalog) -> Catalog:
    """The catalog as one that a native speaker has yet to read."""
    gone = {name.lower() for name in (_BY, _DATE, _SEAL)}
    header = tuple(field for field in catalog.header if field[0].lower() not in gone)
    return _with_fields(msgspec.structs.replace(catalog, header=header), ((_STATE, "draft"),))


def _with_fields(catalog: Catalog, fields: tuple[tuple[str, str], ...]) -> Catalog:
    """The header with these fields: where they stand already, else at its end."""
    values = {name.lower(): value for name, value in fields}
    header = tuple((name, values.pop(name.lower(), value)) for name, value in catalog.header)
    added = tuple((name, value) for name, value in fields if name.lower() in values)
    return msgspec.structs.replace(catalog, header=(*header, *added))
