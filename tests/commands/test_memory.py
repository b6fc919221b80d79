"""What a campaign takes from other catalogs it can read again, always, and nothing stops the rest."""

import pytest
from catalogs_of_all_kinds import catalogs
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.campaign.compendia import parse_compendia, render_compendium
from coalition.catalogs import Catalog, Entry, parse_catalog, plural_forms, render_catalog
from coalition.cli import cli
from coalition.findings import has_errors
from coalition.memory import Source, TranslationMemory, compendium
from coalition.merging.merge import merge
from coalition.messages import Template

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: {}\\n"\n\n'
)
BENCHES = 'msgid "{n} bench"\nmsgid_plural "{n} benches"\n'
FOUR = {
    "pl": "nplurals=4; plural=(n==1 ? 0 : (n%10>=2 && n%10<=4) && (n%100<12 || n%100>14) ? 1 : "
    "n!=1 && (n%10>=0 && n%10<=1) || (n%10>=5 && n%10<=9) || (n%100>=12 && n%100<=14) ? 2 : 3);",
    "cs": "nplurals=4; plural=(n == 1 && n % 1 == 0) ? 0 : (n >= 2 && n <= 4 && n % 1 == 0) ? 1 : "
    "(n % 1 != 0 ) ? 2 : 3;",
    "sk": "nplurals=4; plural=(n % 1 == 0 && n == 1 ? 0 : n % 1 == 0 && n >= 2 && n <= 4 ? 1 : "
    "n % 1 != 0 ? 2: 3);",
    "lt": "nplurals=4; plural=(n % 10 == 1 && (n % 100 > 19 || n % 100 < 11) ? 0 : "
    "(n % 10 >= 2 && n % 10 <=9) && (n % 100 > 19 || n % 100 < 11) ? 1 : n % 1 != 0 ? 2 : 3);",
    "uk": "nplurals=4; plural=(n % 1 == 0 && n % 10 == 1 && n % 100 != 11 ? 0 : n % 1 == 0 && "
    "n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : n % 1 == 0 && (n % 10 == 0 "
    "|| (n % 10 >=5 && n % 10 <=9) || (n % 100 >=11 && n % 100 <=14 )) ? 2: 3);",
    "fr": "nplurals=3; plural=(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;",
    "es": "nplurals=3; plural=n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2;",
}
"""Plural-Forms as Transifex writes them, with forms for fractions or for millions."""


@pytest.fixture
def campaign(tmp_path):
    root = tmp_path / "campaign"
    (root / "data/pages").mkdir(parents=True)
    (root / "data/campaign.yaml").write_text(
        f"id: o\ntitle: O\nlanguages: [en, {', '.join(FOUR)}]\n", "utf-8"
    )
    (root / "data/pages/p.md").write_text("---\ntitle: P\nkind: page\n---\nA bench.\n", "utf-8")
    assert run(root, "update").exit_code == 0
    return root


def run(root, *arguments):
    return CliRunner().invoke(cli, ["-C", str(root), *map(str, arguments)])


def plurals(number):
    return BENCHES + "".join(f'msgstr[{n}] "{{n}} form {n}"\n' for n in range(number))


@pytest.mark.parametrize(("language", "rule"), FOUR.items())
def test_a_catalog_with_forms_for_fractions_is_taken_and_read_again(
    campaign, tmp_path, language, rule
):
    place = tmp_path / f"{language}.po"
    number = int(rule[9])
    place.write_text(
        HEADER.format(language, rule) + 'msgid "A bench."\nmsgstr "B."\n\n' + plurals(number),
        "utf-8",
    )
    for _ in range(2):
        ran = run(campaign, "memory", "import", "--own", place)
        assert (ran.exit_code, "error" in ran.stderr, "C022" in ran.stderr) == (0, False, False)
    path = f"data/memory/{language}.po"
    kept, findings = parse_catalog((campaign / path).read_bytes(), path)
    assert findings == []
    assert kept.field("Plural-Forms") == plural_forms(language)
    told = [line for line in run(campaign, "check").stdout.splitlines() if "memory" in line]
    assert told == []


def test_of_polish_in_four_forms_no_whole_number_has_another_one(campaign, tmp_path):
    place = tmp_path / "pl.po"
    place.write_text(
        HEADER.format("pl", FOUR["pl"])
        + BENCHES
        + 'msgstr[0] "{n} ławka"\nmsgstr[1] "{n} ławki"\nmsgstr[2] "{n} ławek"\n'
        + 'msgstr[3] "{n} ławki (ułamek)"\n',
        "utf-8",
    )
    run(campaign, "memory", "import", "--own", place)
    text = (campaign / "data/memory/pl.po").read_text("utf-8")
    assert text.endswith(
        '# {n} ławki (ułamek)\nmsgid "{n} bench"\nmsgid_plural "{n} benches"\n'
        'msgstr[0] "{n} ławka"\nmsgstr[1] "{n} ławki"\nmsgstr[2] "{n} ławek"\n'
    )


def test_plurals_with_too_few_forms_are_told_and_left_out(campaign, tmp_path):
    place = tmp_path / "pl.po"
    place.write_text(
        HEADER.format("pl", "nplurals=2; plural=(n != 1);")
        + 'msgid "A bench."\nmsgstr "Ławka."\n\n'
        + plurals(2),
        "utf-8",
    )
    ran = run(campaign, "memory", "import", "--own", place)
    assert f"{place}:1:1: C022 warning: Plural-Forms has 2 forms, Polish has 3\n" in ran.stderr
    text = (campaign / "data/memory/pl.po").read_text("utf-8")
    assert "Ławka." in text
    assert "{n}" not in text


def test_one_faulty_file_does_not_stop_the_others(campaign, tmp_path):
    folder = tmp_path / "theirs"
    folder.mkdir()
    good = HEADER.format("{}", "nplurals=2; plural=(n != 1);") + 'msgid "A bench."\nmsgstr "B."\n'
    (folder / "fr.po").write_text(good.format("fr"), "utf-8")
    (folder / "es.po").write_text(good.format("es").replace('"B."', '"B.'), "utf-8")
    ran = run(campaign, "memory", "import", "--own", folder)
    assert ran.exit_code == 1
    assert "new      data/memory/fr.po: 1 new translations\n" in ran.stdout
    assert (
        f"{folder}/es.po:8:11: C005 error: a string has no closing quotation mark\n" in ran.stderr
    )
    assert not (campaign / "data/memory/es.po").exists()


def test_an_empty_or_fuzzy_plural_may_have_another_number_of_forms(campaign):
    path = campaign / "locales/pl/LC_MESSAGES/page-p.po"
    head = path.read_text("utf-8").partition("\n\n")[0]
    path.write_text(
        f'{head}\n\n{BENCHES}msgstr[0] ""\nmsgstr[1] ""\n\n#, fuzzy\n'
        + BENCHES.replace("bench", "lamp")
        + 'msgstr[0] "a"\nmsgstr[1] "b"\n\nmsgid "A bench."\nmsgstr "Ławka."\n',
        "utf-8",
    )
    ran = run(campaign, "update")
    assert (ran.exit_code, "C012" in ran.stderr) == (0, False)
    text = path.read_text("utf-8")
    assert 'msgid "A bench."\nmsgstr "Ławka."\n' in text
    assert '#~ msgstr[1] "b"\n' in text
    assert "C012" not in run(campaign, "check").stdout


LANGUAGES = st.sampled_from([*FOUR, "de", "ja", "ar", "ga", "gv"])
RULES = st.sampled_from([
    None, *FOUR.values(), "nplurals=1; plural=0;", "nplurals=2; plural=(n > 1);", "nplurals=3; plural=2;",
])  # fmt: skip


def of_language(catalog, language, rule):
    fields = (("Language", language), *((("Plural-Forms", rule),) if rule else ()))
    rest = tuple(field for field in catalog.header if field[0] not in ("Language", "Plural-Forms"))
    return Catalog(header=(*rest, *fields), entries=catalog.entries)


@settings(max_examples=30)
@given(st.lists(st.tuples(catalogs(), RULES), max_size=3), LANGUAGES)
def test_a_compendium_that_is_written_is_read_again_without_an_error(parts, language):
    files = [
        (f"{number}.po", render_catalog(of_language(catalog, language, rule)).encode())
        for number, (catalog, rule) in enumerate(parts)
    ]
    taken = parse_compendia(files).compendia
    entries = compendium(part.entries for part in taken)
    if entries:
        data = render_compendium("o", language, "en", entries)
        again = parse_compendia([("memory.po", data)])
        assert not has_errors(again.findings)
        assert [entry.msgstr for entry in again.compendia[0].entries] == [e.msgstr for e in entries]


@settings(max_examples=30)
@given(catalogs(), catalogs(), st.integers(1, 6))
def test_a_catalog_that_was_merged_is_read_again_without_an_error(old, other, forms):
    rule = f"nplurals={forms}; plural=(n > {forms - 1} ? {forms - 1} : n);"
    old = of_language(old, "gv", rule)
    if has_errors(parse_catalog(render_catalog(old), "old.po")[1]):
        return
    template = Template(
        "page-p", "en", tuple(_question(entry) for entry in (*old.entries[:3], *other.entries))
    )
    new = merge(template, old, TranslationMemory([Source("en", other.entries)]), forms)
    assert not has_errors(parse_catalog(render_catalog(new), "new.po")[1])


def _question(entry):
    return Entry(msgid=entry.msgid, msgctxt=entry.msgctxt, msgid_plural=entry.msgid_plural)
