"""QR codes that lead to the pages of letters, for leaflets and posters."""

from collections.abc import Iterator
from io import BytesIO

from coalition.exports.artifact import Artifact, format_path, text_path
from coalition.exports.links import absolute_url
from coalition.localise import Site


def qr_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.qr.svg of one language; only where the address of the build is known."""
    for text in site.texts:
        path = format_path(text, "qr")
        url = absolute_url(site.base_url, f"{site.language.code}/{text_path(text, 'html')}")
        if path is not None and url is not None:
            yield path, render_qr(url)


def render_qr(url: str) -> bytes:
    """The code as SVG, dark on white, with the empty border that scanners need (ISO/IEC 18004)."""
    import segno  # noqa: PLC0415 - an extra, and few builds make codes

    picture = BytesIO()
    code = segno.make(url, micro=False, error="m")
    code.save(picture, kind="svg", scale=8, border=4, light="#fff", xmldecl=False)
    return picture.getvalue()
