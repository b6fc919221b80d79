"""What was published, as a browser gets it: from a folder behind a web server, and from a store."""

import http.server
import os
import threading
from functools import partial
from pathlib import Path

import pytest
from seaweed import BUCKET, KEYS, seaweed

from coalition.commands.build import build_campaign
from coalition.commands.publish import Terms, publication_of_build, publish
from coalition.targets import parse_address

SMALL = Path(__file__).parents[1] / "golden/small/in"
PAGES = ("index.html", "en/index.html", "en/letters/write.html", "ar/index.html")


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    folder = tmp_path_factory.mktemp("built") / "build"
    build_campaign(SMALL, folder=folder, jobs=1)
    return folder


@pytest.fixture(params=["folder", "store"])
def published(request, build, tmp_path, monkeypatch):
    """The address of a published site."""
    if request.param == "store":
        if not os.environ.get("COALITION_PUBLISH"):
            pytest.skip("`nox -s publish` starts a store")
        for name, value in KEYS.items():
            monkeypatch.setenv(name, value)
        with seaweed(tmp_path / "weed") as endpoint:
            address = parse_address(f"s3://{BUCKET}/site?endpoint={endpoint}")
            publish(address, publication_of_build(build), Terms(), lambda _: ())
            yield f"{endpoint}/{BUCKET}/site/"
        return
    root = tmp_path / "www"
    publish(parse_address(root.as_uri()), publication_of_build(build), Terms(), lambda _: ())
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_pages_load_with_all_that_they_ask_for(chromium, published):
    context = chromium.new_context()
    page = context.new_page()
    failed, complaints = [], []
    page.on(
        "response",
        lambda answer: failed.append((answer.status, answer.url)) if answer.status >= 400 else None,
    )
    page.on("requestfailed", lambda request: failed.append((request.failure, request.url)))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for path in PAGES:
        # The icon is asked for last; leaving before it has come breaks the request off.
        page.goto(f"{published}{path}", wait_until="networkidle")
        rules = page.evaluate("[...document.styleSheets].map(sheet => sheet.cssRules.length)")
        assert rules
        assert min(rules) > 10
    assert (failed, complaints) == ([], [])
    context.close()
