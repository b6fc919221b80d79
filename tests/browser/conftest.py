"""A browser that may speak to this machine only, and pages that it opens from the disk."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

collect_ignore_glob = [] if os.environ.get("COALITION_BROWSER") else ["test_*.py"]
"""The suite needs no browser; `nox -s browser` runs these."""

if not os.environ.get("COALITION_RECIPES"):
    # It needs programs that make sites; `nox -s recipes` runs it.
    collect_ignore_glob.append("test_recipes.py")

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[object]:
    """Chromium as the machine has it."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - the suite lacks it

    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.fail("Chromium is needed: install Debian's package chromium, for example")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def copied():
    """Copies a campaign's own files, none of what was made of them."""

    def copy(source: Path, target: Path) -> Path:
        for part in ("data", "locales"):
            shutil.copytree(source / part, target / part)
        return target

    return copy


@pytest.fixture
def processor_time():
    """The milliseconds that a page's own thread has worked so far.

    A clock on the wall would judge whatever else the machine does.
    """
    sessions = {}

    def measured(page):
        if page not in sessions:
            sessions[page] = page.context.new_cdp_session(page)
            sessions[page].send("Performance.enable", {"timeDomain": "threadTicks"})
        metrics = sessions[page].send("Performance.getMetrics")["metrics"]
        return 1000 * next(one["value"] for one in metrics if one["name"] == "TaskDuration")

    return measured


@pytest.fixture
def open_page(chromium):
    """Opens a page of a build from the disk; everything that it loads and complains of is kept."""
    contexts = []

    def open_(path: Path, *, width=1280, height=900, **settings):
        context = chromium.new_context(viewport={"width": width, "height": height}, **settings)
        contexts.append(context)
        page = context.new_page()
        seen = SimpleNamespace(requests=[], complaints=[])
        page.on("request", lambda request: seen.requests.append(request.url))
        page.on("console", lambda message: seen.complaints.append(message.text))
        page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        page.goto(path.as_uri())
        return page, seen

    yield open_
    for context in contexts:
        context.close()
