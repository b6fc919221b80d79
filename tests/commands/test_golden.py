"""The small campaign becomes exactly the files of its `out`; `pytest --golden` rewrites them."""

import shutil
from pathlib import Path

import msgspec

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.update import plan_update

OUT = Path(__file__).parents[1] / "golden" / "small" / "out"


def test_the_small_campaign_becomes_what_its_out_folder_holds(
    campaign, shipped, tree, rewriting, tmp_path
):
    built = build_campaign(campaign, folder=tmp_path / "out")
    files = tree(tmp_path / "out")
    assert built.files == len(files)
    found = {path: data for path, data in files.items() if not path.endswith(".mo")}
    if rewriting:
        replace(OUT, found)
    assert found == tree(OUT)


def replace(folder, files):
    shutil.rmtree(folder, ignore_errors=True)
    for path, data in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)


def test_its_findings_are_a_passed_deadline_and_a_missing_field(campaign):
    found = [(f.path, f.line, f.column, f.code, f.severity) for f in check_campaign(campaign)]
    assert found == [
        ("data/letters/write.md", 26, 11, "L030", "warning"),
        ("locales/pl/LC_MESSAGES/letter-write.po", 82, 9, "T101", "error"),
    ]


def test_update_has_nothing_to_change_in_it(campaign, tree):
    before = tree(campaign)
    assert write_plan(campaign, plan_update(campaign)).changes == ()
    assert tree(campaign) == before


def read(path):
    return msgspec.json.decode((OUT / path).read_bytes())


def test_what_rules_hide_is_nowhere_in_a_language():
    names = {path.relative_to(OUT).as_posix() for path in OUT.rglob("*") if path.is_file()}
    assert not {name for name in names if name.startswith(("pl/", "v1/pl/")) and "appel" in name}
    assert not {name for name in names if name.startswith(("ar/", "v1/ar/")) and "about" in name}


def test_names_are_sorted_and_filed_as_each_language_does_it():
    filed = {
        tag: [
            (o["index"], o["name"]["value"])
            for o in read(f"v1/{tag}/directory.json")["organisations"]
        ]
        for tag in ("en", "fr", "pl")
    }
    others = [("Z", "Zebra & Söhne <Stiftung>"), ("Ε", "Ελευσίνα")]
    articles = [("A", "Article 9"), ("A", "Article 19 bis")]
    assert filed == {
        "en": [*articles, ("L", "Łąka i Las"), *others],
        "fr": [*articles, ("P", "Prairie et Forêt"), *others],
        "pl": [*articles, ("Ł", "Łąka i Las"), *others],
    }


def test_lines_follow_gender_and_the_day_of_the_endorsement():
    lines = {
        tag: [
            (p["line"]["value"], p["line"]["lang"])
            for p in read(f"v1/{tag}/directory.json")["people"]
        ]
        for tag in ("en", "fr", "pl", "ar")
    }
    english = [("MEP Jan Ekberg, Sweden, Reds", "en"), ("MEP Ida Nowak, Poland, Greens", "en")]
    assert lines == {
        "en": english,
        "fr": [
            ("Eurodéputé·e Jan Ekberg, Suède, Rouges", "fr"),
            ("Eurodéputée Ida Nowak, Pologne, Verts", "fr"),
        ],
        "pl": [("Jan Ekberg, PE, Szwecja, Reds", "pl"), ("Ida Nowak, PE, Polska, Zieloni", "pl")],
        "ar": english,
    }


def test_plain_text_exists_only_where_all_of_it_is_in_the_language():
    """In Polish a heading of the directory, which the page holds, is not translated."""
    found = {path.relative_to(OUT).as_posix() for path in OUT.rglob("*.txt")}
    assert found == {
        "en/letters/write.txt",
        "en/pages/about.txt",
        "fr/letters/appel.txt",
        "fr/letters/write.txt",
        "fr/pages/about.txt",
    }
