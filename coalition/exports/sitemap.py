"""What search engines read: every page of a build, and where that list is.

sitemap.xml: https://www.sitemaps.org/protocol.html; robots.txt: RFC 9309.
"""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from coalition.exports.artifact import Artifact
from coalition.exports.links import absolute_url
from coalition.languages import is_pseudo

SITEMAP = "sitemap.xml"
NOT_FOUND = "404.html"
"""What servers show at every address that leads to nothing."""

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap_files(base_url: str | None, paths: Iterable[str]) -> Iterator[Artifact]:
    """The sitemap of a build with these files; none where its address is not known."""
    # A sitemap may hold whole addresses only.
    addresses = [absolute_url(base_url, path) for path in sorted(paths) if _is_listed(path)]
    if base_url is None or not addresses:
        return
    root = ET.Element(f"{{{_NAMESPACE}}}urlset")
    for address in filter(None, addresses):
        url = ET.SubElement(root, f"{{{_NAMESPACE}}}url")
        ET.SubElement(url, f"{{{_NAMESPACE}}}loc").text = address
    ET.register_namespace("", _NAMESPACE)
    ET.indent(root)
    yield SITEMAP, ET.tostring(root, "utf-8", xml_declaration=True) + b"\n"


def robots_files(base_url: str | None) -> Iterator[Artifact]:
    """robots.txt, of a build that is served at the root of a host: nobody reads it elsewhere."""
    address = absolute_url(base_url, SITEMAP)
    if address is not None and urlsplit(address).path == f"/{SITEMAP}":
        yield "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {address}\n".encode()


def _is_listed(path: str) -> bool:
    """Whether a file is a page for readers to find."""
    return path != NOT_FOUND and path.endswith(".html") and not is_pseudo(path.partition("/")[0])
