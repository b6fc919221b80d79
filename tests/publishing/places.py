"""Places to publish to, one of each kind, and builds that are small enough to publish often."""

import datetime
import hashlib
import io
import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec
from obstore.store import MemoryStore

from coalition.commands.publish import Published, Terms, publish_to
from coalition.exports import MANIFEST, release_of
from coalition.jsontext import render_json
from coalition.publishing.headers import Headers
from coalition.publishing.object_store import StoreTarget
from coalition.publishing.opening import open_target, read_state
from coalition.publishing.planning import Publication
from coalition.publishing.releases import find_release, purge, read_release
from coalition.publishing.state import State, render_state
from coalition.publishing.target import KEPT, STATE, Target, Upload
from coalition.publishing.withdrawn import Gone
from coalition.targets import Address, parse_address
from coalition.views import Manifest, ManifestCampaign, ManifestFile

Files = dict[str, bytes]
AS_USUAL = Terms()


def site(word: str, *more: str, languages: tuple[str, ...] = ("en", "fr")) -> Files:
    """A build in which every file says a word, and pages load files that carry their hash."""
    css = f"/* {word} */".encode()
    style = f"assets/site.{hashlib.sha256(css).hexdigest()[:12]}.css"
    files = {style: css}
    for language in languages:
        files[f"{language}/index.html"] = f"<link href=../{style}><p>{word}".encode()
        files[f"v1/{language}/directory.json"] = f'{{"said": "{word}"}}'.encode()
    return files | {path: f"{path} {word}".encode() for path in more}


def publication(files: Files, campaign: str = "example") -> Publication:
    """What `coalition build` would have made of some files."""
    listed = tuple(
        ManifestFile(path, hashlib.sha256(data).hexdigest(), len(data))
        for path, data in sorted(files.items())
    )
    unnamed = Manifest(
        version=1,
        campaign=ManifestCampaign(campaign, None, None),
        as_of=datetime.date(2021, 6, 30),
        source_language="en",
        languages=(),
        files=listed,
    )
    manifest = msgspec.structs.replace(unnamed, release=release_of(render_json(unnamed)))
    return Publication(manifest, render_json(manifest), lambda file: files[file.path])


def nobody(shown) -> tuple[Gone, ...]:
    """Nobody has withdrawn."""
    return ()


class Place:
    """A place to publish to, as a test sees it."""

    def __init__(self, address: Address, root: Path, *, linked: bool = False) -> None:
        self.address = address
        self.root = root
        self.linked = linked

    def open(self, *, writing: bool = True):
        return open_target(self.address, linked=self.linked, writing=writing)

    def publish(
        self, files: Files, terms: Terms = AS_USUAL, *, through=None, gone=nobody
    ) -> Published:
        with self.open(writing=not terms.dry_run) as target:
            seen = through(target) if through else target
            state = read_state(target, self.address)
            made = publication(files)
            return publish_to(seen, state, self.address, made, terms, gone, lambda *_: None)

    def roll_back(self, name: str | None = None, gone=nobody) -> Published:
        with self.open() as target:
            state = read_state(target, self.address)
            release = find_release(state, name, self.address.text)
            made = read_release(target, release.id, state)
            return publish_to(target, state, self.address, made, Terms(), gone, lambda *_: None)

    def purge(self, name: str) -> None:
        with self.open() as target:
            state = read_state(target, self.address)
            release = find_release(state, name, self.address.text)
            there = target.files()
            write_state(target, purge(target, state, release, there), there)
            target.commit("Forget")
            target.forget_earlier()

    def state(self) -> State:
        with self.open(writing=False) as target:
            return read_state(target, self.address)

    def everything(self) -> Files:
        """All that is there, what we keep among it."""
        with self.open(writing=False) as target:
            return {path: target.read(path) or b"" for path in target.files()}

    def public(self) -> Files:
        """What visitors can get."""
        return {
            path: data
            for path, data in self.everything().items()
            if not path.startswith(f"{KEPT}/")
        }

    def put(self, path: str, data: bytes) -> None:
        """Somebody else's doing."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        place = self.root / path
        place.unlink(missing_ok=True)
        place.write_bytes(data)


def write_state(target: Target, state: State, there: Mapping[str, str]) -> None:
    target.write(Upload(STATE, render_state(state), Headers("", "")), there.get(STATE))


def folder(tmp_path: Path) -> Place:
    root = tmp_path / "www"
    return Place(parse_address(root.as_uri()), root)


def linked_folder(tmp_path: Path) -> Place:
    root = tmp_path / "linked"
    return Place(parse_address(root.as_uri()), root, linked=True)


class Repository(Place):
    """A branch of a bare repository, which others push to from their clones."""

    def put(self, path: str, data: bytes) -> None:
        clone = self.root.with_name("clone")
        shutil.rmtree(clone, ignore_errors=True)
        branch = self.address.branch
        git(self.root.parent, "clone", "-q", str(self.root), "clone")
        if git(clone, "ls-remote", "origin", f"refs/heads/{branch}"):
            git(clone, "checkout", "-q", branch)
        else:
            git(clone, "checkout", "-q", "--orphan", branch)
        (clone / path).parent.mkdir(parents=True, exist_ok=True)
        (clone / path).write_bytes(data)
        git(clone, "add", ".")
        git(
            clone,
            "-c",
            "user.name=I",
            "-c",
            "user.email=i@example.org",
            "commit",
            "--allow-empty",
            "-qm",
            "Mine",
        )
        git(clone, "push", "-q", "origin", branch)

    def everything(self) -> Files:
        """All that is there, in one process."""
        if not git(self.root, "for-each-ref", self.ref):
            return {}
        packed = subprocess.run(
            ["git", "archive", self.ref], cwd=self.root, capture_output=True, check=True
        )
        with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
            files = [member for member in archive.getmembers() if member.isfile()]
            return {file.name: archive.extractfile(file).read() for file in files}

    @property
    def ref(self) -> str:
        return f"refs/heads/{self.address.branch}"


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True)
    return done.stdout.decode()


def branch(tmp_path: Path) -> Place:
    root = tmp_path / "site.git"
    git(tmp_path, "init", "-q", "--bare", str(root))
    return Repository(parse_address(f"git+{root.as_uri()}#pages"), root)


class Store(Place):
    """A folder of a bucket: of the store that is named in the environment, or in memory."""

    def __init__(self, address: Address, root: Path) -> None:
        super().__init__(address, root)
        self.memory = None if STORE else MemoryStore()

    @contextmanager
    def open(self, *, writing: bool = True):
        if self.memory is None:
            with open_target(self.address, writing=writing) as target:
                yield target
        else:
            target = StoreTarget(self.memory)
            with contextmanager(target.hold)():
                yield target

    def put(self, path: str, data: bytes) -> None:
        with self.open() as target:
            before = target.fingerprint(path)
            target.write(Upload(path, data, Headers("text/plain", "no-cache")), before)


STORE = os.environ.get("COALITION_STORE", "")
"""A bucket and its endpoint, such as `s3://bucket?endpoint=http://127.0.0.1:8333`."""


def store(tmp_path: Path) -> Place:
    bucket, _, settings = (STORE or "s3://bucket").partition("?")
    address = f"{bucket}/{os.urandom(6).hex()}{settings and '?'}{settings}"
    # What stands beside the place is looked at, too, and other tests have theirs beside ours.
    (root := tmp_path / "store").mkdir()
    return Store(parse_address(address), root)


PLACES: dict[str, Callable[[Path], Place]] = {
    "folder": folder,
    "linked folder": linked_folder,
    "branch": branch,
    "store": store,
}


class FailingError(OSError):
    """The disk or the network has failed."""


class Failing:
    """A target that fails at its nth change, and at every one after it."""

    CHANGES = ("write", "keep", "delete", "commit")

    def __init__(self, target: Target, moment: int) -> None:
        self._target = target
        self._left = moment
        self.changes = 0

    def __getattr__(self, name: str):
        found = getattr(self._target, name)
        if name not in self.CHANGES:
            return found

        def change(*arguments):
            self.changes += 1
            if self.changes >= self._left:
                raise FailingError(28, "No space left on device")
            return found(*arguments)

        return change


class Meanwhile:
    """A target on which somebody else does something just before the nth write."""

    def __init__(self, target: Target, moment: int, happens: Callable[[], object]) -> None:
        self._target = target
        self._left = moment
        self._happens = happens

    def __getattr__(self, name: str):
        return getattr(self._target, name)

    def write(self, upload: Upload, before: str | None) -> str:
        self._left -= 1
        if self._left == 0:
            self._happens()
        return self._target.write(upload, before)


def expect_whole_pages(public: Files, *builds: Files) -> None:
    """Each page is that of one build, and what it loads is there."""
    for path, data in public.items():
        if path in (MANIFEST, ".nojekyll"):
            continue
        assert data in [build.get(path) for build in builds], path
        if path.endswith(".html"):
            style = data.partition(b"href=../")[2].partition(b">")[0].decode()
            assert style in public, (path, style)
