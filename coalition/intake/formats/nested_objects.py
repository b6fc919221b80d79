"""Objects within objects, as interfaces of programs write them, to the keys of one row."""

from collections.abc import Iterator, Mapping
from typing import Any

from coalition import languages
from coalition.intake.words.known_headers import fold, key_of, role_of

_WRAPPER_WORDS = """
    attributes attribute attribut attributi attributen atributos attributs atrybuty atributy acf
    fields field felder campos champs properties props node data record values
"""
_WRAPPERS = frozenset(_WRAPPER_WORDS.split())
"""Keys of the object that holds all that a row says: in JSON:API, Airtable, GeoJSON, GraphQL."""

_OF_SYSTEM = frozenset({"id", "type", "typ", "tipo"})
_LINKS = frozenset({"links", "link", "urls", "web"})
_VALUES: Mapping[str, tuple[str, ...]] = {
    "country": ("code", "iso", "iso2", "alpha2", "isocode", "name", "label", "value"),
    "website": ("url", "href", "uri", "value"),
    "name": ("rendered", "value", "text"),
    "short_name": ("rendered", "value", "text"),
}
"""Under which key of an object its value stands, the best first, by the key of a record."""

_TITLES = (
    "title",
    "label",
    "displayname",
    "fullname",
    "caption",
    "titel",
    "titre",
    "titulo",
    "titolo",
)
"""Keys of an organisation's name where its object has none that says so, the likeliest first."""


def flatten(json_object: Mapping[str, Any]) -> dict[str, Any]:
    """An object with a key for each key of objects in it: `names (fr)` for `fr` in `names`.

    What holds a whole row (`attributes`) is taken for the row, and of a country's object its code.
    """
    flat: dict[str, Any] = {}
    for key, value in _unwrapped(json_object).items():
        if isinstance(value, Mapping) and value:
            flat |= dict(_inner(key, value))
        else:
            flat[key] = value
    return flat


def _unwrapped(item: Mapping[str, Any]) -> dict[str, Any]:
    """A row with the keys of the one object in it that holds all others."""
    wrappers = [key for key, value in item.items() if _wraps(key, value)]
    if len(wrappers) != 1:
        return dict(item)
    inner = item[wrappers[0]]
    outer = {key: value for key, value in item.items() if key != wrappers[0]}
    shared = {*outer} & {*inner}
    return dict(item) if shared - _OF_SYSTEM else {**outer, **inner}


def _wraps(key: str, value: Any) -> bool:
    return fold(key) in _WRAPPERS and isinstance(value, Mapping) and len(value) > 1


def _inner(key: str, value: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    meant = key_of(key, {}) or ""
    by_folded = {fold(part): part for part in value}
    if meant == "name" and len(value) > 1 and all(_is_language(part) for part in value):
        first = "en" if "en" in value else next(iter(value))
        yield key, value[first]
        yield from ((f"{key} ({part})", one) for part, one in value.items() if part != first)
        return
    found = next((by_folded[one] for one in _VALUES.get(meant, ()) if one in by_folded), None)
    if found is not None and not isinstance(value[found], Mapping | list):
        # Of `{code: CH, name: Schweiz}` the name says the same once more.
        yield key, value[found]
        return
    title = _title_of_organisation(key, value)
    for part, one in value.items():
        if part == title:
            yield f"{key} (name)", one
            continue
        is_site = fold(key) in _LINKS and key_of(part, {}) == "website"
        yield (part if is_site else f"{key} ({part})"), one


def _title_of_organisation(key: str, value: Mapping[str, Any]) -> str | None:
    """The key of its name in the object of an organisation that has no key `name` or the like."""
    if role_of(key) != "organisation" or any(
        key_of(f"{key} ({part})", {}) == "name" for part in value
    ):
        return None
    by_folded = {fold(part).replace("_", ""): part for part in value}
    return next((by_folded[one] for one in _TITLES if one in by_folded), None)


def _is_language(key: str) -> bool:
    """Whether a key is the tag of a language, as those of names in several are."""
    try:
        return len(key) in (len("pt"), len("pt-BR")) and bool(languages.parse_tag(key))
    except ValueError:
        return False
