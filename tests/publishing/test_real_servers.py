"""Web servers with the settings that docs/publishing.md prints, before sites that were published.

`nox -s publish` runs these with each server that is installed.
"""

import os
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.message import Message
from pathlib import Path

import pytest
from seaweed import BUCKET, KEYS, free_ports, seaweed

from coalition.commands.build import build_campaign
from coalition.commands.publish import Terms, publication_of_build, publish
from coalition.commands.verify import verify_site
from coalition.publishing.headers import IMMUTABLE, REVALIDATED
from coalition.targets import parse_address

SMALL = Path(__file__).parents[1] / "golden/small/in"
DOCS = Path(__file__).parents[2] / "docs/publishing.md"
WORDS = {"folder": "/var/www/site", "store": "http://127.0.0.1:8333/site/open-streets"}
"""What stands in the settings for a place."""

APACHE = Path("/usr/lib/apache2/modules")
MODULES = ("mpm_event", "authz_core", "dir", "mime", "alias", "headers")
_PATIENCE = 20


def printed(language: str, number: int = 0) -> str:
    """Settings as the docs print them."""
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```", DOCS.read_text("utf-8"))[number]


def require(*names: str) -> str:
    """The path of a program; skips the test where it is not installed."""
    for name in names:
        if found := shutil.which(name) or shutil.which(name, path="/usr/sbin"):
            return found
    pytest.skip(f"{names[0]} is not installed, so its settings were not tried")


def nginx(folder: Path, port: int, settings: str) -> list[str]:
    """The command that runs nginx with a block of the docs."""
    program = require("nginx")
    # Whoever may do everything would hand work to a user who may not read the folders of tests.
    user = "user root;" if os.name == "posix" and os.geteuid() == 0 else ""
    types = next(
        place
        for place in map(Path, ("/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types"))
        if place.exists()
    )
    temporary = "\n".join(
        f"{name}_temp_path {folder}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    server = settings.replace("server {", f"server {{\n    listen 127.0.0.1:{port};")
    if "server {" not in settings:
        server = f"server {{\n listen 127.0.0.1:{port};\n{settings}\n}}"
    (folder / "conf").write_text(
        f"{user}\nworker_processes 1;\ndaemon off;\npid {folder}/pid;\nerror_log {folder}/log;\n"
        f"events {{}}\nhttp {{\ninclude {types};\naccess_log off;\n{temporary}\n{server}\n}}\n",
        encoding="utf-8",
    )
    return [program, "-p", str(folder), "-e", str(folder / "log"), "-c", str(folder / "conf")]


def apache(folder: Path, port: int, settings: str) -> list[str]:
    """The command that runs Apache with the settings of the docs as those of a site."""
    program = require("apache2", "httpd")
    if not APACHE.is_dir():
        pytest.skip("the modules of apache2 are not where Debian has them")
    modules = "\n".join(f"LoadModule {name}_module {APACHE}/mod_{name}.so" for name in MODULES)
    (folder / "conf").write_text(
        f"ServerRoot {folder}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile pid\n"
        f"ErrorLog log\n{modules}\nTypesConfig /etc/mime.types\n"
        f"<Directory />\nRequire all granted\nOptions FollowSymLinks\n</Directory>\n"
        f"<VirtualHost *>\nDocumentRoot {WORDS['folder']}\n{settings}\n</VirtualHost>\n",
        encoding="utf-8",
    )
    return [program, "-X", "-f", str(folder / "conf")]


def caddy(folder: Path, port: int, settings: str) -> list[str]:
    """The command that runs Caddy with a site of the docs, without certificates."""
    program = require("caddy")
    site = settings.replace("example.org {", f"http://127.0.0.1:{port} {{\nbind 127.0.0.1", 1)
    options = "{\nadmin off\nauto_https off\nskip_install_trust\n}\n"
    (folder / "conf").write_text(options + site, encoding="utf-8")
    return [program, "run", "--adapter", "caddyfile", "--config", str(folder / "conf")]


HIDDEN = (
    ".coalition/state.json",
    ".coalition/",
    ".coalition",
    "/.coalition/state.json",
    "%2ecoalition/state.json",
    "en/../.coalition/state.json",
)
"""Addresses of what nobody is to get, the last ones as no browser would write them."""

SERVERS = {"nginx": nginx, "apache": apache, "caddy": caddy}


@contextmanager
def running(name: str, folder: Path, settings: Mapping[str, str], number: int = 0) -> Iterator[str]:
    """The address of a server with settings of the docs, in which some words are replaced."""
    folder.mkdir()
    (port,) = free_ports(1)
    command = SERVERS[name](folder, port, printed(name, number))
    written = (folder / "conf").read_text("utf-8")
    for word, place in settings.items():
        assert WORDS[word] in written
        written = written.replace(WORDS[word], place)
    (folder / "conf").write_text(written, encoding="utf-8")
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(folder))
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said, env={**os.environ, **homes})
        try:
            _wait_for(port, process, folder)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()
            process.wait(_PATIENCE)


def _wait_for(port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, (folder / "said").read_text("utf-8")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the server has not started")


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "build"
    build_campaign(SMALL, folder=folder, jobs=1)
    return folder


def ask(url: str) -> tuple[int, Message, bytes]:
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


def expect_served_well(url: str, build: Path) -> None:
    """What the docs promise of the settings that they print."""
    assert verify_site(url) == ()
    kept = {}
    for place in build.rglob("*"):
        if place.is_file():
            path = place.relative_to(build).as_posix()
            kept[path] = ask(f"{url}{path}")[1]
    hashed = {path for path in kept if re.search(r"[.-][0-9a-f]{12}\.[a-z0-9]+$", path)}
    assert hashed
    assert {path: headers["Cache-Control"] for path, headers in kept.items()} == {
        path: IMMUTABLE if path in hashed else REVALIDATED for path in kept
    }
    open_to_all = {path for path, headers in kept.items() if headers["Access-Control-Allow-Origin"]}
    assert open_to_all >= {path for path in kept if path.startswith("v1/")}
    assert {headers.get_content_charset("utf-8") for headers in kept.values()} == {"utf-8"}
    assert ask(url)[2] == (build / "index.html").read_bytes()
    for path in HIDDEN:
        assert (path, ask(f"{url}{path}")[0]) == (path, 404)
    status, headers, page = ask(f"{url}fr/letters/gone.html")
    assert (status, headers.get_content_type()) == (404, "text/html")
    assert page == (build / "404.html").read_bytes()


@pytest.mark.parametrize("linked", [False, True], ids=["folder", "linked folder"])
@pytest.mark.parametrize("name", SERVERS)
def test_a_folder_is_served_as_the_docs_promise(name, linked, build, tmp_path):
    root = tmp_path / "www"
    address = parse_address(root.as_uri())
    publication = publication_of_build(build)
    publish(address, publication, Terms(linked=linked), lambda _: ())
    assert (root / ".coalition/state.json").is_file()
    with running(name, tmp_path / "server", {"folder": str(root)}) as url:
        expect_served_well(url, build)


def test_a_store_behind_nginx_is_served_as_the_docs_promise(build, tmp_path, monkeypatch):
    require("nginx")
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    with seaweed(tmp_path / "weed") as endpoint:
        address = parse_address(f"s3://{BUCKET}/open-streets?endpoint={endpoint}")
        publish(address, publication_of_build(build), Terms(), lambda _: ())
        place = f"{endpoint}/{BUCKET}/open-streets"
        assert verify_site(f"{place}/") == ()
        with running("nginx", tmp_path / "server", {"store": place}, number=1) as url:
            expect_served_well(url, build)
