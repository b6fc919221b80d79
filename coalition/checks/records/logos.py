"""Checks of the images that records name."""

from collections.abc import Callable, Iterator

from coalition import assets
from coalition.checks.records.record_file import RecordFile
from coalition.findings import Problem
from coalition.yamltext import KeyPlace


def wrong_image_type(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R114: a logo is an image of the kind that its name says, and one that pages show.

    Browsers show SVG, PNG, JPEG, WebP, GIF and AVIF; a file that is something else under such a
    name is shown by some and by others not. An SVG that is no well-formed XML, or lacks the
    namespace of SVG, is shown by none.

    Bad:
        # data/organisations/example.yaml
        name: Example
        logo: {file: example.png}
        # data/logos/example.png
        <svg xmlns="http://www.w3.org/2000/svg"/>
    Good:
        # data/organisations/example.yaml
        name: Example
        logo: {file: example.svg}
        # data/logos/example.svg
        <svg xmlns="http://www.w3.org/2000/svg"/>
    """
    yield from _logo_problems(file, assets.wrong_type)


def large_logo(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R115: a logo is no larger than a logo needs to be.

    A directory shows hundreds on one page, also over a slow connection: 200 kB are enough, and
    5,000 pixels more than enough.

    No example: a file of that size does not fit on a page.
    """
    yield from _logo_problems(file, assets.too_large)


def active_content(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R116: an SVG is a picture and nothing else.

    A script in it would run on every page that shows it, and what it fetches from elsewhere tells
    a third party who reads the page. (SVG 2, section 2.7, "secure static mode".)

    Bad:
        # data/organisations/example.yaml
        name: Example
        logo: {file: example.svg}
        # data/logos/example.svg
        <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
    Good:
        # data/organisations/example.yaml
        name: Example
        logo: {file: example.svg}
        # data/logos/example.svg
        <svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>
    """
    yield from _logo_problems(file, assets.active_content)


def _logo_problems(
    file: RecordFile, find: Callable[[str, bytes], Iterator[Problem[None]]]
) -> Iterator[Problem[KeyPlace]]:
    logo = getattr(file.record, "logo", None)
    if logo is not None and logo.file in file.logos:
        for fault in find(logo.file, file.logos[logo.file]):
            yield Problem(fault.message, fault.hint, KeyPlace(("logo", "file")))
