"""`coalition verify URL`: what the public gets, from a web server on this machine."""

import http.server
import re
import shutil
import threading
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest

from coalition.commands.build import build_campaign
from coalition.publishing.headers import IMMUTABLE

HASHED = re.compile(r"\.[0-9a-f]{12}\.")
SMALL = Path(__file__).parents[1] / "golden/small/in"
GOOD = {
    ".html": ("text/html; charset=utf-8", "max-age=600"),
    ".css": ("text/css", "no-cache"),
    ".js": ("application/javascript", "no-cache"),
    ".json": ("application/json", "no-cache"),
    ".txt": ("text/plain; charset=utf-8", "no-cache"),
    ".svg": ("image/svg+xml", "no-cache"),
    ".csv": ("text/csv; charset=utf-8", "no-cache"),
    ".xml": ("application/xml", "no-cache"),
}


class Server(http.server.SimpleHTTPRequestHandler):
    """Serves a folder with the headers that a test wants, and some files out of a stale cache."""

    headers_by_ending = GOOD
    for_ever = IMMUTABLE
    stale: ClassVar[dict[str, bytes]] = {}

    def do_GET(self):
        path, _, query = self.path.partition("?")
        if path.startswith("/moved/"):
            self.send_response(301)
            self.send_header("Location", path.removeprefix("/moved"))
            self.end_headers()
        elif path in self.stale and not query:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(self.stale[path])
        else:
            super().do_GET()

    def guess_type(self, path):
        return self._wanted(path)[0]

    def end_headers(self):
        if caching := self._wanted(self.path)[1]:
            self.send_header("Cache-Control", caching)
        super().end_headers()

    def _wanted(self, path):
        known = self.headers_by_ending
        served, caching = known.get(f".{path.rpartition('.')[2]}", ("application/x", "no-cache"))
        return served, self.for_ever if HASHED.search(path) else caching

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("built")
    build_campaign(SMALL, folder=folder / "build", only=("en",), jobs=1)
    return folder / "build"


@pytest.fixture
def served(built, tmp_path, monkeypatch):
    folder = shutil.copytree(built, tmp_path / "build")
    monkeypatch.setattr(Server, "stale", {})
    monkeypatch.setattr(Server, "headers_by_ending", GOOD)
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Server, directory=str(folder))
    ) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_site_that_is_served_well_has_nothing_to_say(run, served):
    _, url = served
    for address in (url, f"{url}v1/index.json", f"{url}moved/"):
        said = run("verify", address)
        assert (said.status, said.out) == (0, ""), said.out
        assert said.err == "coalition verify: nothing found\n"


def test_what_the_public_does_not_get_is_told(run, served):
    folder, url = served
    (folder / "en/index.html").unlink()
    (folder / "index.html").write_text("edited", encoding="utf-8")
    Server.stale["/v1/en/directory.json"] = b"{}"
    said = run("verify", url)
    assert said.status == 1
    heads = [line for line in said.out.splitlines() if not line.startswith(" ")]
    release = heads[-1].rpartition(" ")[2]
    assert heads == [
        "en/index.html:1:1: E002 error: the file is missing: the server answers 404",
        "index.html:1:1: E003 error: the public gets other bytes than were built",
        f"v1/en/directory.json:1:1: E007 error: a cache hands out another build than {release}",
    ]
    assert said.err == "coalition verify: 3 errors\n"


def test_wrong_types_and_times_to_keep_are_told_once_for_all_files_alike(run, served, monkeypatch):
    _, url = served
    monkeypatch.setattr(Server, "for_ever", "no-cache")
    wrong = {
        ".css": ("text/plain", "no-cache"),
        ".html": ("text/html; charset=iso-8859-1", "max-age=86400"),
        ".js": ("text/javascript", "no-cache"),
        ".json": ("application/json", ""),
    }
    monkeypatch.setattr(Server, "headers_by_ending", GOOD | wrong)
    said = run("verify", url)
    assert said.status == 0
    assert "E005 warning: the file is served as text/plain\n" in said.out
    assert "E005 warning: the file is served with the charset iso-8859-1 (and " in said.out
    assert "E006 warning: the file may be kept for 86400 seconds without being asked" in said.out
    assert (
        "E006 warning: the file comes without a word on how long it may be kept (and " in said.out
    )
    assert "E006 warning: the file never changes and is asked for again and again\n" in said.out
    assert said.out.count("hint: Let the server say Cache-Control: no-cache.") == 2


def test_where_there_is_no_site_that_is_said(run, served):
    _, url = served
    assert "E001 error: there is no manifest that can be read: the server answers 404" in (
        run("verify", f"{url}elsewhere/").out
    )
    nobody = run("verify", "http://127.0.0.1:1/")
    assert nobody.status == 2
    assert "http://127.0.0.1:1/v1/index.json can't be had: " in nobody.err
    assert "ftp://example.org is no address of the web" in run("verify", "ftp://example.org").err
