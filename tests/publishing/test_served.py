"""What a web server shows of what is kept of earlier releases."""

from email.message import Message

import pytest
from places import PLACES, publication, site

from coalition.publishing.served import find_served
from coalition.publishing.target import KEPT
from coalition.publishing.web import Answer

BASE = "https://example.org/site/"
TOLD = (
    ".coalition/:1:1: E008 warning: everybody can read what is kept of earlier releases, with "
    "whoever has withdrawn since"
)


def serving(files, *, shows_kept=True, page=None):
    """A web server for some files, which may have a page of its own where nothing is."""

    def asking(url):
        path = url.removeprefix(BASE)
        data = files.get(path) if shows_kept or not path.startswith(KEPT) else None
        if data is None and page is None:
            return Answer(404, url, Message(), b"")
        return Answer(200, url, Message(), page if data is None else data)

    return asking


def found(files, **how):
    manifest = publication(site("new")).manifest
    return [
        f"{one.path}:{one.line}:{one.column}: {one.code} {one.severity}: {one.message}"
        for one in find_served(BASE, manifest, serving(files, **how))
    ]


@pytest.mark.parametrize("kind", ["folder", "store"])
def test_earlier_releases_that_anybody_can_read_are_told(tmp_path, kind):
    place = PLACES[kind](tmp_path)
    place.publish(site("old", languages=("en",)))
    assert found(place.everything()) == []
    place.publish(site("new"))
    everything = place.everything()
    assert found(everything) == [TOLD]
    # As in a branch, whose history keeps them.
    without_files = {path: data for path, data in everything.items() if "/blobs/" not in path}
    assert found(without_files) == []
    assert found(everything, shows_kept=False) == []
    assert found(everything, shows_kept=False, page=b"Nothing here") == []
    place.purge(publication(site("old", languages=("en",))).manifest.release)
    assert found(place.everything()) == []
