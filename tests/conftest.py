"""What many tests share: a copy of the small campaign, its phrases, and folders as dicts."""

import os
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from coalition import cache
from coalition.campaign import interface

# A shared machine is slow at times, and CI must judge a change by the same examples every time;
# new examples are looked for wherever people work.
EXAMPLES = 30
settings.register_profile("people", deadline=None, max_examples=EXAMPLES)
settings.register_profile("ci", deadline=None, max_examples=EXAMPLES, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=10 * EXAMPLES)

SMALL = Path(__file__).parent / "golden" / "small"

MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in it
ROOM = 2 * 1024**3


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden",
        action="store_true",
        help="Rewrite tests/golden/*/out with what is built now; look through the difference.",
    )
    parser.addoption(
        "--short",
        action="store_true",
        help="Use pages in a browser in a few languages only.",
    )
    parser.addoption(
        "--thorough",
        action="store_true",
        help="Try every case of tests marked `every`, every kill, and ten times as many examples.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Choose how many examples are tried, and put temporary folders into memory.

    A file is made there in a tenth of the time.
    """
    thorough = config.getoption("--thorough")
    profile = "thorough" if thorough else "ci" if os.environ.get("CI") else "people"
    settings.load_profile(profile)
    # A container may have some megabytes only.
    if sys.platform == "linux" and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out cases of tests marked `every(n)`, save each nth; `--thorough` tries them all."""
    if config.getoption("--thorough"):
        return
    numbers: Counter[str] = Counter()
    kept, left_out = [], []
    for item in items:
        mark = item.get_closest_marker("every")
        name = item.nodeid.partition("[")[0]
        is_next = mark is None or numbers[name] % mark.args[0] == 0
        numbers[name] += mark is not None
        (kept if is_next else left_out).append(item)
    config.hook.pytest_deselected(items=left_out)
    items[:] = kept


@pytest.fixture
def rewriting(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are written rather than compared."""
    return bool(request.config.getoption("--golden"))


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    """A copy of the small campaign, to do with as one likes."""
    ignored = shutil.ignore_patterns(".coalition")
    return shutil.copytree(SMALL / "in", tmp_path / "campaign", ignore=ignored)


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Phrases that a test can rely on, in place of those that ship with the package."""
    folder = SMALL / "interface"
    monkeypatch.setattr(interface, "FOLDER", folder)
    return folder


@pytest.fixture
def tree() -> Callable[[Path], dict[str, bytes]]:
    """A folder as a dict: each file's path, with forward slashes, to its bytes.

    What commands remember for themselves is left out.
    """
    return files_below


def files_below(folder: Path) -> dict[str, bytes]:
    places = sorted(place for place in folder.rglob("*") if place.is_file())
    paths = {place.relative_to(folder).as_posix(): place for place in places}
    return {
        path: place.read_bytes()
        for path, place in paths.items()
        if not path.startswith(f"{cache.FOLDER}/")
    }


@pytest.fixture
def edit(campaign: Path) -> Callable[..., None]:
    """Replaces a stretch that stands exactly once in a file of the copied campaign."""

    def edited(path: str, old: str, new: str) -> None:
        place = campaign / path
        text = place.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{path} holds {old!r} {text.count(old)} times"
        place.write_bytes(text.replace(old, new).encode())

    return edited
