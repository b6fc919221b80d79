"""Who joined, newest first, as an Atom feed (RFC 4287)."""

import datetime
import uuid
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from coalition.exports.artifact import Artifact
from coalition.exports.links import absolute_url, safe_link
from coalition.expressions import Expression
from coalition.localise import Site
from coalition.views import DirectoryView, OrganisationView, Value

_MOST = 100
"""How many entries a feed has at most; readers keep what they have seen."""

_NO_DAY = datetime.date(1970, 1, 1)
"""Since when a feed without entries is as it is: RFC 4287 asks for a day, and that of the build
would tell readers each day that something had changed."""

_ATOM = "http://www.w3.org/2005/Atom"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NO_XML = Expression("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def feed_files(site: Site) -> Iterator[Artifact]:
    """feed.xml of one language, where the directory is published."""
    if site.directory is not None:
        yield f"v1/{site.language.code}/feed.xml", _render(site, site.directory)


def feed_path(site: Site) -> str | None:
    """Where the feed of a language stands; None for one without entries, which nobody misses."""
    if site.directory is None or not _newest(site.directory):
        return None
    return f"v1/{site.language.code}/feed.xml"


def _newest(view: DirectoryView) -> list[tuple[datetime.date, OrganisationView]]:
    """The organisations of which it is known when they joined, the newest first."""
    known = [
        (organisation.joined, organisation)
        for organisation in view.organisations
        if organisation.joined is not None
    ]
    return sorted(known, key=lambda pair: pair[0], reverse=True)[:_MOST]


def _render(site: Site, view: DirectoryView) -> bytes:
    entries = _newest(view)
    code = site.language.code
    feed = ET.Element(f"{{{_ATOM}}}feed", {_XML_LANG: code})
    _add(feed, "id", _id(site, "feed"))
    _add_value(feed, "title", site.campaign.title, code)
    _add_value(feed, "subtitle", site.phrases.render("directory/title"), code)
    _add(feed, "updated", _time(entries[0][0] if entries else _NO_DAY))
    # By RFC 4287 a name has no attributes of its own, so its language is told around it.
    author = ET.SubElement(feed, _tag("author"), _lang(site.campaign.title, code))
    _add(author, "name", site.campaign.title.value)
    _link(feed, "alternate", _page(site))
    address = absolute_url(site.base_url, f"v1/{code}/feed.xml")
    if address is not None:
        _link(feed, "self", address)
    for joined, organisation in entries:
        _entry(ET.SubElement(feed, _tag("entry")), site, organisation, joined)
    ET.register_namespace("", _ATOM)
    ET.indent(feed)
    text: bytes = ET.tostring(feed, "utf-8", xml_declaration=True)
    return text + b"\n"


def _entry(
    entry: ET.Element, site: Site, organisation: OrganisationView, joined: datetime.date
) -> None:
    code = site.language.code
    _add(entry, "id", _id(site, f"organisations/{organisation.id}"))
    _add_value(entry, "title", organisation.name, code)
    _add(entry, "updated", _time(joined))
    _add(entry, "published", _time(joined))
    _link(entry, "alternate", f"{_page(site)}#organisation-{organisation.id}")
    website = safe_link(organisation.website)
    if website is not None:
        _link(entry, "related", website)
    if organisation.description is not None:
        _add_value(entry, "summary", organisation.description, code)


def _id(site: Site, what: str) -> str:
    """An id that stays wherever the build is served and whatever the organisation is called."""
    name = f"coalition:{site.campaign.id}/{site.language.code}/{what}"
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn


def _page(site: Site) -> str:
    path = f"{site.language.code}/index.html"
    return absolute_url(site.base_url, path) or f"../../{path}"


def _time(day: datetime.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _link(parent: ET.Element, relation: str, href: str) -> None:
    ET.SubElement(parent, _tag("link"), {"rel": relation, "href": _NO_XML.sub("", href)})


def _add_value(parent: ET.Element, name: str, value: Value, language: str) -> None:
    """A text with its language where that is not the feed's."""
    _add(parent, name, value.value, _lang(value, language))


def _lang(value: Value, language: str) -> dict[str, str]:
    """The attribute with a text's language; `und` where nobody knows it."""
    lang = value.lang or "und"
    return {} if lang == language else {_XML_LANG: lang}


def _add(
    parent: ET.Element, name: str, text: str, attributes: dict[str, str] | None = None
) -> None:
    ET.SubElement(parent, _tag(name), attributes or {}).text = _NO_XML.sub("\ufffd", text)


def _tag(name: str) -> str:
    return f"{{{_ATOM}}}{name}"
