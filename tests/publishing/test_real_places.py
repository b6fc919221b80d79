"""Publishing for real: processes that are killed, a store with a network, a disk that is full.

`nox -s publish` runs these; `-- --short` a few of each.
"""

import hashlib
import http.server
import os
import random
import shutil
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from places import Files, publication
from seaweed import BUCKET, KEYS, seaweed

from coalition.exports import MANIFEST, parse_manifest

PROGRAM = Path(__file__).with_name("publisher.py")
LANGUAGES = ("en", "fr", "de", "pl", "el", "ar", "fi", "hu")
KILLS = 200
FEW = 12
ENVIRONMENT = {**os.environ, **KEYS, "AWS_REGION": "us-east-1"}


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with seaweed(tmp_path_factory.mktemp("store") / "weed") as address:
        yield address


class Public(NamedTuple):
    """A place as a publisher names it and as a visitor reads it."""

    address: str
    linked: bool
    get: Callable[[str], bytes | None]

    def publish(self, build: Path) -> subprocess.Popen[bytes]:
        """A process that has begun to publish."""
        (process,) = self.publish_together(build)
        return process

    def publish_together(self, *builds: Path) -> list[subprocess.Popen[bytes]]:
        """Processes that begin to publish at the same time."""
        processes = [self._ready(build) for build in builds]
        for process in processes:
            assert process.stdin is not None
            process.stdin.write(b"\n")
            process.stdin.flush()
        return processes

    def _ready(self, build: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(PROGRAM), self.address, str(build)]
        command += ["linked"] if self.linked else []
        process = subprocess.Popen(
            command,
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        return process


def by_path(root: Path) -> Callable[[str], bytes | None]:
    def get(path: str) -> bytes | None:
        try:
            return (root / path).read_bytes()
        except FileNotFoundError:
            return None

    return get


def by_address(base: str) -> Callable[[str], bytes | None]:
    def get(path: str) -> bytes | None:
        try:
            with urllib.request.urlopen(f"{base}/{path}", timeout=20) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            if error.code != 404:
                raise
            return None

    return get


class Commits:
    """A branch as a forge shows it: each file as it is in the newest commit."""

    def __init__(self, repository: Path, branch: str) -> None:
        self._branch = branch
        self._turns = threading.Lock()
        self._git = subprocess.Popen(
            ["git", "cat-file", "--batch"],
            cwd=repository,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def get(self, path: str) -> bytes | None:
        asked, answers = self._git.stdin, self._git.stdout
        with self._turns:
            asked.write(f"refs/heads/{self._branch}:{path}\n".encode())
            asked.flush()
            about = answers.readline().split()
            if about[-1] == b"missing":
                return None
            return answers.read(int(about[2]) + 1)[:-1]

    def close(self) -> None:
        self._git.stdin.close()
        self._git.wait()
        self._git.stdout.close()


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True)


KINDS = ("folder", "linked folder", "branch", "store")


@pytest.fixture(params=KINDS)
def public(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Public]:
    if request.param == "store":
        endpoint = request.getfixturevalue("endpoint")
        prefix = os.urandom(4).hex()
        address = f"s3://{BUCKET}/{prefix}?endpoint={endpoint}"
        yield Public(address, False, by_address(f"{endpoint}/{BUCKET}/{prefix}"))
        return
    with on_disk(request.param, tmp_path / "www") as found:
        yield found


@contextmanager
def on_disk(kind: str, root: Path) -> Iterator[Public]:
    """A place of a kind that is a folder."""
    if kind != "branch":
        yield Public(root.as_uri(), kind == "linked folder", by_path(root))
        return
    git("init", "--quiet", "--bare", str(root))
    with closing(Commits(root, "pages")) as commits:
        yield Public(f"git+{root.as_uri()}#pages", False, commits.get)


@cache
def page_site(word: str) -> Files:
    """Pages in several languages that load a style sheet and a script named by their hashes."""
    filler = "".join(random.Random(word).choices("abcdefgh ", k=4000)).encode()
    assets = {
        _hashed("site", "css", b"/* %b */" % word.encode()): b"/* %b */" % word.encode(),
        _hashed("site", "js", b"// %b" % word.encode()): b"// %b" % word.encode(),
    }
    loads = b" ".join(path.encode() for path in sorted(assets))

    def page(path: str) -> bytes:
        return b"|".join((word.encode(), loads, path.encode() + filler))

    names = ("index.html", "letters/open.html", "pages/about.html")
    pages = [f"{language}/{name}" for language in LANGUAGES for name in names]
    pages += [f"v1/{language}/directory.json" for language in LANGUAGES]
    return assets | {path: page(path) for path in pages}


def _hashed(name: str, ending: str, data: bytes) -> str:
    return f"assets/{name}.{hashlib.sha256(data).hexdigest()[:12]}.{ending}"


@pytest.fixture
def build(tmp_path: Path) -> Callable[[str], Path]:
    def build(word: str) -> Path:
        folder = tmp_path / "builds" / word
        files = page_site(word)
        for path, data in {**files, MANIFEST: publication(files).data}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        return folder

    return build


class Reader(threading.Thread):
    """A visitor who opens one page after the other, and all that it loads."""

    def __init__(self, public: Public) -> None:
        super().__init__(daemon=True)
        self.pages = 0
        self.faults: list[str] = []
        self._public = public
        self._ended = threading.Event()
        self._paths = [path for path in page_site("x") if not path.startswith("assets/")]

    def run(self) -> None:
        try:
            while not self._ended.is_set():
                self._open(random.choice(self._paths))
                time.sleep(0.002)  # the others want to work, too
        except Exception as error:  # noqa: BLE001 - a thread's fault is the test's
            self.faults.append(repr(error))

    def end(self) -> None:
        self._ended.set()
        self.join()

    def _open(self, path: str) -> None:
        page = self._public.get(path)
        if page is None:
            self.faults.append(f"{path} is missing")
            return
        word, loads, _ = page.split(b"|")
        if page != page_site(word.decode())[path]:
            self.faults.append(f"{path} is in part")
        for asset in loads.decode().split():
            data = self._public.get(asset)
            if data is None:
                self.faults.append(f"{path} of {word.decode()} loads {asset}, which is missing")
            elif word not in data:
                self.faults.append(f"{path} of {word.decode()} loads {data.decode()}")
        self.pages += 1


def end_well(process: subprocess.Popen[bytes]) -> int:
    _, said = process.communicate(timeout=120)
    overtaken = process.returncode == 3 and b"another publish" in said
    assert process.returncode == 0 or overtaken, said.decode()
    return process.returncode


def expect(public: Public, word: str) -> None:
    files = page_site(word)
    assert {path: public.get(path) for path in files} == files
    assert public.get(MANIFEST) == publication(files).data


def expect_no_broken_page(public: Public) -> None:
    reader = Reader(public)
    for path in page_site("x"):
        if not path.startswith("assets/"):
            reader._open(path)
    assert reader.faults == []


def test_no_kill_shows_a_reader_a_broken_page(public, build, request, capsys):
    kills = FEW if request.config.getoption("--short") else KILLS
    assert end_well(public.publish(build("b0"))) == 0
    began = time.monotonic()
    assert end_well(public.publish(build("b1"))) == 0
    whole = time.monotonic() - began
    reader = Reader(public)
    reader.start()
    killed, late, completed, number = 0, 0, 0, 2
    began = time.monotonic()
    while killed < kills:
        process = public.publish(build(f"b{number}"))
        time.sleep(random.uniform(0, whole))
        if process.poll() is not None:
            # The machine is quicker than it was.
            late, whole = late + 1, whole * 0.9
        killed += process.poll() is None
        process.kill()
        process.communicate()
        if number % 10 == 0:
            assert end_well(public.publish(build(f"b{number}c"))) == 0
            expect(public, f"b{number}c")
            completed += 1
        shutil.rmtree(build(f"b{number}"))
        number += 1
    assert end_well(public.publish(build("last"))) == 0
    reader.end()
    expect(public, "last")
    with capsys.disabled():
        seconds = time.monotonic() - began
        print(
            f"\n{public.address.partition(':')[0]}{' (linked)' * public.linked}: {killed} runs "
            f"killed within {whole:.2f} s, {late} had ended, {completed} completed; "
            f"{reader.pages} pages read, {len(reader.faults)} broken; {seconds:.0f} s"
        )
    assert reader.faults == []
    assert reader.pages > kills


def test_of_two_processes_one_publishes_and_the_other_says_so(public, build, request, capsys):
    rounds = 3 if request.config.getoption("--short") else 30
    assert end_well(public.publish(build("old"))) == 0
    told = 0
    for number in range(rounds):
        words = (f"a{number}", f"b{number}")
        processes = public.publish_together(*map(build, words))
        ended = [end_well(process) for process in processes]
        assert 0 in ended
        told += 3 in ended
        manifest = parse_manifest(public.get(MANIFEST))
        shown = [
            word
            for word in words
            if publication(page_site(word)).manifest.release == manifest.release
        ]
        assert shown
        assert ended[words.index(shown[0])] == 0
        expect(public, shown[0])
    with capsys.disabled():
        print(f"\n{public.address.partition(':')[0]}: of {rounds} pairs {told} were told")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, small enough to be filled."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if not sys.platform.startswith("linux") or subprocess.run(mount, check=False).returncode:
        pytest.skip("only who may mount a small disk can fill it")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "store"])
@pytest.mark.parametrize("room", [0, 60_000])
def test_a_full_disk_breaks_no_page_and_is_completed_once_there_is_room(disk, kind, room, build):
    with on_disk(kind, disk / "www") as public:
        assert end_well(public.publish(build("old"))) == 0
        (disk / "filler").write_bytes(b"." * (shutil.disk_usage(disk).free - room))
        process = public.publish(build("new"))
        _, said = process.communicate()
        assert process.returncode in (1, 3)
        assert b"No space left on device" in said
        expect_no_broken_page(public)
        assert publication(page_site("old")).data == public.get(MANIFEST)
        (disk / "filler").unlink()
        assert end_well(public.publish(build("new"))) == 0
        expect(public, "new")


class Unsteady(http.server.BaseHTTPRequestHandler):
    """Hands requests on to a store, save those to which it answers 503."""

    store = ""
    share = 0.3
    refused = 0
    written = ""

    def do_GET(self) -> None:
        self._hand_on()

    do_PUT = do_HEAD = do_POST = do_DELETE = do_GET

    def _hand_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if random.random() < self.share:
            type(self).refused += 1
            self._answer(503, {}, b"<Error><Code>SlowDown</Code></Error>")
            return
        if self.command == "PUT":
            type(self).written = self.path.partition("?")[0]
        request = urllib.request.Request(
            f"{self.store}{self.path}", data=body or None, method=self.command
        )
        for name, value in self.headers.items():
            if name.lower() not in ("connection", "content-length"):
                request.add_header(name, value)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                self._answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            self._answer(error.code, error.headers, error.read())

    def _answer(self, code: int, headers, body: bytes) -> None:
        self.send_response(code)
        for name, value in headers.items():
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "date"):
                self.send_header(name, value)
        length = headers.get("Content-Length") if self.command == "HEAD" else len(body)
        self.send_header("Content-Length", str(length or 0))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def unsteady(handler: type[http.server.BaseHTTPRequestHandler]) -> Iterator[str]:
    """The address of a server that refuses some of what it is asked."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def behind_proxy(endpoint) -> Iterator[Public]:
    """A place in a store that answers 503 now and then."""
    Unsteady.store, Unsteady.share, Unsteady.refused = endpoint, 0.3, 0
    prefix = os.urandom(4).hex()
    with unsteady(Unsteady) as proxy:
        address = f"s3://{BUCKET}/{prefix}?endpoint={proxy}"
        yield Public(address, False, by_address(f"{endpoint}/{BUCKET}/{prefix}"))


def test_a_store_that_answers_503_now_and_then_is_asked_again(behind_proxy, build, capsys):
    for word in ("old", "new"):
        assert end_well(behind_proxy.publish(build(word))) == 0
        expect(behind_proxy, word)
    assert Unsteady.refused > 10
    with capsys.disabled():
        print(f"\n{Unsteady.refused} requests were answered with 503")


def test_a_store_that_fails_for_good_breaks_no_page_and_is_completed_later(behind_proxy, build):
    Unsteady.share = 0
    assert end_well(behind_proxy.publish(build("old"))) == 0
    process = behind_proxy.publish(build("new"))
    while not Unsteady.written.endswith(".html"):
        time.sleep(0.01)
    Unsteady.share = 1
    _, said = process.communicate(timeout=300)
    assert process.returncode == 3
    assert b"SlowDown" in said
    assert len(said.splitlines()) == 1
    expect_no_broken_page(behind_proxy)
    assert publication(page_site("old")).data == behind_proxy.get(MANIFEST)
    Unsteady.share = 0
    assert end_well(behind_proxy.publish(build("new"))) == 0
    expect(behind_proxy, "new")


class Forge(http.server.BaseHTTPRequestHandler):
    """Git's own program for repositories behind a web server, which now and then answers 503."""

    root = ""
    refused = 0

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if random.random() < 0.1:
            type(self).refused += 1
            self.send_error(503)
            return
        path, _, query = self.path.partition("?")
        environment = {
            **os.environ,
            "GIT_PROJECT_ROOT": self.root,
            "GIT_HTTP_EXPORT_ALL": "1",
            "REQUEST_METHOD": self.command,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
            "REMOTE_USER": "somebody",
        }
        ran = subprocess.run(
            ["git", "http-backend"], input=body, capture_output=True, env=environment, check=False
        )
        head, _, said = ran.stdout.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.send_response(int(headers.pop("Status", "200").split()[0]))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(said)

    do_POST = do_GET

    def log_message(self, *_: object) -> None:
        """Say nothing."""


ROUNDS = 4


def test_a_repository_that_answers_503_now_and_then_is_whole_and_says_so(tmp_path, build, capsys):
    root = tmp_path / "www"
    Forge.root = str(tmp_path)
    failed = 0
    with on_disk("branch", root) as there, unsteady(Forge) as address:
        public = there._replace(address=f"git+{address}/www#pages")
        shown = None
        for number in range(ROUNDS):
            while end_with_503(public.publish(build(f"b{number}"))):
                failed += 1
                assert shown is None or publication(page_site(shown)).data == public.get(MANIFEST)
            shown = f"b{number}"
            expect(public, shown)
    assert Forge.refused > failed
    with capsys.disabled():
        print(f"\n{Forge.refused} answers of 503 ended {failed} of {failed + ROUNDS} runs")


def end_with_503(process: subprocess.Popen[bytes]) -> bool:
    _, said = process.communicate(timeout=120)
    assert process.returncode == 0 or (process.returncode == 3 and b"503" in said), said.decode()
    return process.returncode != 0


def test_a_repository_that_takes_no_commit_is_quoted(tmp_path, build):
    with on_disk("branch", tmp_path / "www") as public:
        hook = tmp_path / "www/hooks/pre-receive"
        hook.write_text("#!/bin/sh\necho 'ask the owner first' >&2\nexit 1\n", encoding="utf-8")
        hook.chmod(0o755)
        process = public.publish(build("new"))
        _, said = process.communicate()
        assert process.returncode == 3
        assert said.decode().endswith(
            "www takes no commit: ! refs/heads/published:refs/heads/pages [remote rejected] "
            "(pre-receive hook declined) ask the owner first\n"
        )
