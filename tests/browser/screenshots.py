"""Pictures of every kind of page, for people to look at: `screenshots.py FOLDER [PAGE…]`."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from conftest import FLAGS
from playwright.sync_api import Browser, sync_playwright

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.init import NewCampaign, plan_campaign

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "el", "ar")
WIDTHS = {"phone": 390, "desktop": 1280}
HIGHEST = 3200
"""Pixels of a long page that are shown."""

PAGES = {
    "root": ("movement", "index.html"),
    "index": ("movement", "{}/index.html"),
    "directory": ("movement", "{}/index.html?country=DE#directory"),
    "letter": ("movement", "{}/letters/open-letter.html"),
    "email": ("movement", "{}/letters/action-email.html"),
    "page": ("movement", "{}/pages/manifesto.html"),
    "status": ("movement", "{}/status.html"),
    "404": ("movement", "404.html"),
    "new-index": ("new", "{}/index.html"),
    "join": ("new", "{}/join.html"),
    "logos": ("logos", "{}/index.html"),
}
"""Of which build, and where in it, given the language."""


def new_campaign(folder: Path) -> Path:
    """What `coalition init` begins with, whose join page has its form."""
    languages = ("en", *LANGUAGES)
    new = NewCampaign("open-streets", "Open Streets", "en", languages)
    write_plan(folder, plan_campaign(folder, new).plan, "init")
    return build_campaign(folder).folder


def builds(scratch: Path) -> dict[str, Path]:
    """Three sites: the example, a new campaign, and one with a logo."""
    small = scratch / "small"
    shutil.copytree(ROOT / "tests/golden/small/in", small)
    (scratch / "new").mkdir()
    return {
        "movement": build_campaign(ROOT, folder=scratch / "build").folder,
        "new": new_campaign(scratch / "new"),
        "logos": build_campaign(small).folder,
    }


def pictures(names: list[str], sites: dict[str, Path]) -> Iterator[tuple[str, str]]:
    """The name and address of each picture that is there to be made."""
    for name in names:
        site, path = PAGES[name]
        languages = LANGUAGES if "{}" in path else ("all",)
        for language in languages:
            file, mark, rest = path.format(language).partition("?")
            if (sites[site] / file).is_file():
                yield f"{name}-{language}", f"{(sites[site] / file).as_uri()}{mark}{rest}"


def shoot(browser: Browser, folder: Path, name: str, address: str) -> None:
    """A page on a phone and on a desktop, by day and by night."""
    for device, width in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": 800}, color_scheme=scheme
            )
            page = context.new_page()
            page.goto(address)
            height = min(page.evaluate("document.documentElement.scrollHeight"), HIGHEST)
            page.set_viewport_size({"width": width, "height": height})
            page.screenshot(path=folder / f"{name}-{device}-{scheme}.png")
            context.close()


def main() -> None:
    """Make the pictures of some pages, or of all."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        sites = builds(Path(scratch))
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for name, address in pictures(sys.argv[2:] or list(PAGES), sites):
            shoot(browser, folder, name, address)
        browser.close()
    sys.stdout.write(f"{len(list(folder.glob('*.png')))} pictures in {folder}\n")


if __name__ == "__main__":
    main()
