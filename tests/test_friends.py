"""The tools that translators use read our catalogs, and what they save loses nothing."""

import csv
import re
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from translate.storage import pypo
from translation_finder import discover
from weblate_language_data.languages import LANGUAGES

from coalition.campaign.changes import write_plan
from coalition.catalogs import parse_catalog, render_catalog
from coalition.commands.update import plan_update

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs/translators.md"
SMALL = ROOT / "tests/golden/small/in"
PLACES = {
    "the reference campaign": ROOT / "locales",
    "the interface": ROOT / "coalition/interface/locales",
    "the small campaign": SMALL / "locales",
}
AMISS = {
    PLACES["the small campaign"]: {"pl/LC_MESSAGES/letter-write.po"},
    # Arabic writes one and two in words: the toolkit knows of no form that one number alone takes.
    PLACES["the interface"]: {"ar/LC_MESSAGES/interface.po"},
}
in_every_place = pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
needs_gettext = pytest.mark.skipif(
    shutil.which("msgcat") is None, reason="GNU gettext is not installed; it stands in for Poedit."
)


def names_in(place):
    found = (file for file in place.rglob("*") if file.suffix in (".po", ".pot"))
    return sorted(file.relative_to(place).as_posix() for file in found)


def catalog_of(data):
    catalog, _ = parse_catalog(data, "a.po")
    assert catalog is not None
    return catalog


def toolkit(tool, *arguments, place):
    """One of the Translate Toolkit's programs, as a shell in a folder would start it."""
    command = [sys.executable, "-m", f"translate.{tool}", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=place)
    assert done.returncode == 0
    return (done.stdout + done.stderr).decode()


# The Translate Toolkit, on which Weblate, Pootle and Virtaal stand


def counted(data):
    """How many messages are translated, fuzzy and there in all."""
    entries = [entry for entry in catalog_of(data).entries if not entry.obsolete]
    fuzzy = [entry for entry in entries if entry.fuzzy and any(entry.msgstr)]
    return sum(entry.translated for entry in entries), len(fuzzy), len(entries)


@in_every_place
def test_pocount_counts_the_messages_that_we_count(place):
    names = names_in(place)
    rows = csv.DictReader(toolkit("tools.pocount", "--csv", *names, place=place).splitlines())
    columns = ("Translated Messages", "Fuzzy Messages", "Total Message")
    found = {row["Filename"]: tuple(int(row[column]) for column in columns) for row in rows}
    assert found == {name: counted((place / name).read_bytes()) for name in names}


@in_every_place
def test_pofilter_reads_every_file_and_finds_the_fields_amiss_that_check_finds(place, tmp_path):
    tests = ("-t", "pythonbraceformat", "-t", "nplurals")
    said = toolkit("filters.pofilter", *tests, "--progress=names", place, tmp_path, place=place)
    assert sorted(said.split()) == names_in(place)
    amiss = {
        name for name in names_in(tmp_path) if "(pofilter)" in (tmp_path / name).read_text("utf-8")
    }
    assert amiss == AMISS.get(place, set())


@in_every_place
def test_the_toolkit_writes_a_file_back_as_it_read_it(place):
    changed = []
    for name in names_in(place):
        store = pypo.pofile(width=65535)
        store.parse((place / name).read_bytes())
        if bytes(store) != (place / name).read_bytes():
            changed.append(name)
    assert changed == []


# Weblate finds the components that the documentation names


def setting(name):
    """A setting's value in the table for Weblate."""
    text = GUIDE.read_text(encoding="utf-8")
    found = re.search(rf"^\| {re.escape(name)} \| (.+) \|$", text, re.MULTILINE)
    assert found, name
    return found[1].strip("`")


def found_in(folder, file_format="po"):
    """What Weblate offers for a repository: file masks with the base of new translations."""
    matches = [found.match for found in discover(folder) if found["file_format"] == file_format]
    return {match["filemask"]: match.get("new_base") for match in matches}


def documented(folder):
    """What the add-on's expression, as documented, makes of the files."""
    text = GUIDE.read_text(encoding="utf-8")
    expression = re.compile(re.findall(r"^locales/\(\?P.*$", text, re.MULTILINE)[0])
    base = re.findall(r"`(locales/\{\{ component \}\}\.pot)`", text)[0]
    paths = (place.relative_to(folder).as_posix() for place in folder.rglob("*.po"))
    matches = [match for path in paths if (match := expression.match(path))]
    return {
        match.string[: match.start("language")] + "*" + match.string[match.end("language") :]:
        base.replace("{{ component }}", match["component"])
        for match in matches
    }  # fmt: skip


@pytest.fixture(params=[SMALL, ROOT], ids=["small", "reference"])
def copied(request, tmp_path):
    """A campaign's records, texts and catalogs."""
    for name in ("data", "locales"):
        shutil.copytree(request.param / name, tmp_path / name)
    return tmp_path


def test_weblate_discovers_a_component_for_each_domain(copied):
    domains = sorted(place.stem for place in (copied / "locales").glob("*.pot"))
    mask, base = setting("File mask"), setting("Template for new translations")
    example = Path(base).stem
    wanted = {mask.replace(example, d): base.replace(example, d) for d in domains}
    assert found_in(copied) == wanted
    assert documented(copied) == wanted


def test_the_documented_expression_passes_by_a_campaigns_own_phrases(campaign):
    """Weblate itself would take whatever template lies there, which is not theirs."""
    source = SMALL.parent / "interface/locales/pl/LC_MESSAGES/interface.po"
    shutil.copy(source, campaign / "locales/pl/LC_MESSAGES/interface.po")
    mask = "locales/*/LC_MESSAGES/interface.po"
    assert found_in(campaign)[mask] in {
        f"locales/{place.name}" for place in (campaign / "locales").glob("*.pot")
    }
    assert mask not in documented(campaign)


def test_weblate_takes_a_text_of_another_language_for_monolingual_too_as_documented(campaign):
    """An English catalog of a French letter looks like a base; the page says which to choose."""
    assert list(found_in(campaign, "po-mono")) == ["locales/*/LC_MESSAGES/letter-appel.po"]
    assert setting("File format") == "gettext PO file (bilingual), never the monolingual one"


@in_every_place
def test_weblate_knows_the_folders_of_all_languages_by_these_names(place):
    folders = {name.split("/")[0] for name in names_in(place) if name.endswith(".po")}
    assert folders - {code for code, *_ in LANGUAGES} == set()


# What editors save


HEADERS = {
    "Poedit": (
        "X-Generator: Poedit 3.4.2",
        "X-Poedit-SourceCharset: UTF-8",
        "X-Poedit-Basepath: ../../..",
        "X-Poedit-SearchPath-0: data",
    ),
    "Crowdin": (
        "X-Crowdin-Project: open-streets",
        "X-Crowdin-Project-ID: 1",
        "X-Crowdin-Language: pl",
        "X-Crowdin-File: /main/locales/directory.pot",
        "X-Crowdin-File-ID: 7",
    ),
}


def with_headers(text, lines):
    """The text of a file with more lines at the end of its header."""
    header, blank, rest = text.partition("\n\n")
    return "\n".join([header, *(f'"{line}\\n"' for line in lines)]) + blank + rest


def poedit(data):
    """Wrapped at 79 columns, with headers of its own, lines ended as on Windows."""
    command = ("msgcat", "--width=79", "-")
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    text = with_headers(done.stdout.decode(), HEADERS["Poedit"])
    return text.replace("\n", "\r\n").encode()


def weblate(data, width=77):
    """By the library that Weblate uses, which wraps what it sets and writes the header anew."""
    store = pypo.pofile(width=width)
    store.parse(data)
    for unit in store.units:
        if unit.istranslated() and not unit.isheader():
            target = unit.target
            unit.target = ""
            unit.target = target
    store.updateheader(
        add=True,
        X_Generator="Weblate 5.17",
        Last_Translator="Ada Example <ada@example.org>",
        PO_Revision_Date="2024-05-02 10:00+0000",
    )
    return bytes(store)


def crowdin(data):
    """Without what is fuzzy and obsolete, with headers of its own."""
    catalog = catalog_of(data)
    kept = tuple(entry for entry in catalog.entries if not (entry.obsolete or entry.fuzzy))
    header = tuple(tuple(line.split(": ", 1)) for line in HEADERS["Crowdin"])
    said = type(catalog)(header=(*catalog.header, *header), entries=kept)
    return render_catalog(said).encode()


SAVED = [
    pytest.param(poedit, HEADERS["Poedit"], id="Poedit", marks=needs_gettext),
    pytest.param(weblate, ("X-Generator: Weblate 5.17",), id="Weblate"),
    pytest.param(lambda data: weblate(data, 65535), (), id="Weblate as documented"),
    pytest.param(crowdin, HEADERS["Crowdin"], id="Crowdin"),
]
LONG = "Wszyscy spotykają się na ulicy, a ulica nie należy do nikogo, „nawet” do tych, którzy ją budują."


@pytest.fixture
def polish(campaign):
    """The Polish catalogs, with a long translation, a fuzzy and an obsolete one."""
    place = campaign / "locales/pl/LC_MESSAGES/page-about.po"
    text = place.read_text(encoding="utf-8")
    translated = re.sub(r'(msgid "Everybody meets there."\nmsgstr ").*"', rf'\1{LONG}"', text)
    assert translated != text
    obsolete = '\n# Bywało.\n#~ msgid "Gone."\n#~ msgstr "Nie ma."\n'
    place.write_bytes((translated + obsolete).encode())
    write_plan(campaign, plan_update(campaign))
    return sorted((campaign / "locales/pl/LC_MESSAGES").glob("*.po"))


def content(data):
    """A catalog's entries, wherever in the file they stand."""
    return [msgspec.structs.replace(entry, line=0) for entry in catalog_of(data).entries]


def confirmed(data):
    return {e.key: e.msgstr for e in catalog_of(data).entries if e.translated}


@pytest.mark.parametrize(("save", "headers"), SAVED)
def test_update_gives_what_an_editor_saved_the_house_layout_and_loses_nothing(
    save, headers, campaign, polish
):
    before = {place: place.read_bytes() for place in polish}
    for place, data in before.items():
        place.write_bytes(save(data))
        assert place.read_bytes() != data
    written = write_plan(campaign, plan_update(campaign))
    assert [f for f in written.findings if f.severity == "error" and f.code != "T101"] == []
    for place, data in before.items():
        after = place.read_bytes()
        catalog = catalog_of(after)
        assert render_catalog(catalog).encode() == after
        assert b"\r" not in after
        fields = [f"{name}: {value}" for name, value in catalog.header]
        assert set(headers) <= set(fields)
        assert {name for name, _ in catalog_of(data).header} <= {name for name, _ in catalog.header}
        assert confirmed(after) == confirmed(data)
        if save is not crowdin:
            assert content(after) == content(data)
    assert write_plan(campaign, plan_update(campaign)).changes == ()


@needs_gettext
@pytest.mark.parametrize(("save", "headers"), SAVED)
def test_msgcat_would_write_it_the_same(save, headers, campaign, polish):
    for place in polish:
        place.write_bytes(save(place.read_bytes()))
    write_plan(campaign, plan_update(campaign))
    for place in polish:
        command = ("msgcat", "--no-wrap", "--force-po", str(place))
        said = subprocess.run(command, capture_output=True, check=True).stdout
        assert said == place.read_bytes()


def test_what_crowdin_left_out_is_asked_again_and_nothing_else_changes(campaign, polish):
    place = campaign / "locales/pl/LC_MESSAGES/directory.po"
    before = catalog_of(place.read_bytes())
    place.write_bytes(crowdin(place.read_bytes()))
    write_plan(campaign, plan_update(campaign))
    after = {entry.key: entry for entry in catalog_of(place.read_bytes()).entries}
    assert {entry.key for entry in before.entries if not entry.obsolete} == set(after)
    left_out = [after[entry.key] for entry in before.entries if entry.fuzzy and not entry.obsolete]
    assert [any(entry.msgstr) for entry in left_out] == [False]
