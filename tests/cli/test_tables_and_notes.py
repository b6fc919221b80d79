"""Tables and footnotes in every output: the campaign `benches` becomes what its `out` holds."""

import html.parser
import json
import shutil
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[1] / "golden" / "benches"


@pytest.fixture
def benches(tmp_path):
    return shutil.copytree(GOLDEN / "in", tmp_path / "benches")


def shown(files):
    """What is about the texts with tables and footnotes; of the JSON, two directions are enough."""
    return {
        path: data
        for path, data in files.items()
        if path.split("/")[-2:][0] in ("pages", "letters")
        and not path.startswith(("v1/fr/", "v1/ja/", "en/letters", "ar/letters", "fr/letters"))
    }


def test_tables_and_notes_are_in_every_output(run, benches, shipped, tree, rewriting):
    assert run("-C", benches, "check").out.count("error") == 1
    assert run("-C", benches, "build").status == 0
    found = shown(tree(benches / "build"))
    if rewriting:
        shutil.rmtree(GOLDEN / "out", ignore_errors=True)
        for path, data in found.items():
            (GOLDEN / "out" / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / "out" / path).write_bytes(data)
    assert found == tree(GOLDEN / "out")


class _Ids(html.parser.HTMLParser):
    """The ids of a page, and those to which its links and labels lead."""

    def __init__(self):
        super().__init__()
        self.ids, self.wanted = [], []

    def handle_starttag(self, tag, attributes):  # noqa: ARG002 - of the signature
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            elif name == "href" and value.startswith("#"):
                self.wanted.append(value[1:])
            elif name == "aria-labelledby":
                self.wanted.append(value)


@pytest.mark.parametrize("page", sorted(GOLDEN.glob("out/*/*/*.html")), ids=lambda p: p.parts[-3])
def test_every_mark_and_every_way_back_leads_to_one_place(page):
    parser = _Ids()
    parser.feed(page.read_text("utf-8"))
    assert len(parser.ids) == len(set(parser.ids))
    assert set(parser.wanted) <= set(parser.ids)


def test_a_note_has_the_same_number_in_every_language():
    numbers = {}
    for language in ("en", "ar"):
        view = json.loads((GOLDEN / f"out/v1/{language}/pages/benches.json").read_bytes())
        notes = view["blocks"][-1]
        assert notes["kind"] == "notes"
        numbers[language] = [(note["number"], note["id"], note["marks"]) for note in notes["notes"]]
    assert numbers["en"] == numbers["ar"]


def test_a_translation_without_its_mark_is_not_shown(run, benches):
    ran = run("-C", benches, "check")
    assert "T117 error: the mark of the footnote [^2] is missing" in ran.out
    run("-C", benches, "build")
    page = (benches / "build/ja/pages/benches.html").read_text("utf-8")
    assert "地図" not in page
    assert "オーク通り" in page


def test_translators_read_what_the_marks_stand_for(run, benches):
    (benches / "locales/page-benches.pot").unlink()
    page = benches / "data/pages/benches.md"
    page.write_text(page.read_text("utf-8").replace("1,090", "many"), "utf-8")
    assert run("-C", benches, "update").status == 0
    template = (benches / "locales/page-benches.pot").read_text("utf-8")
    assert "#. [map] leads to https://example.org/map; the label stays as it is.\n" in template
    assert "as it is: “Of the city council; see [its site].”\n" in template
    assert "in the column “Street”\n" in template
    assert "in the column “Benches”, beside “Oak Street[^counted]”\n" in template


def test_figures_alone_are_no_messages(run, benches):
    assert "1,090" not in (benches / "locales/page-benches.pot").read_text("utf-8")
    page = benches / "data/pages/benches.md"
    page.write_text(page.read_text("utf-8").replace("1,090", "62.5 %"), "utf-8")
    assert run("-C", benches, "build").status == 0
    shown = {tag: benches / f"build/{tag}/pages/benches.txt" for tag in ("en", "fr", "ar")}
    figures = {tag: path.read_text("utf-8") for tag, path in shown.items()}
    assert "62.5 %" in figures["en"]
    assert "62,5\u00a0%" in figures["fr"]
    assert "62.5\u200e%\u200e" in figures["ar"]
    assert "62,5\u00a0%" in (benches / "build/fr/pages/benches.md").read_text("utf-8")


def test_translations_of_figures_leave_without_a_warning(run, benches):
    catalog = benches / "locales/fr/LC_MESSAGES/page-benches.po"
    catalog.write_text(catalog.read_text("utf-8") + '\nmsgid "48"\nmsgstr "48"\n', "utf-8")
    ran = run("-C", benches, "update")
    assert (ran.status, "will not be" in ran.err, "passage" in ran.err) == (0, False, False)
    assert '#~ msgid "48"\n#~ msgstr "48"\n' in catalog.read_text("utf-8")
