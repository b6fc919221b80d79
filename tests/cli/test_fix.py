"""`coalition check --fix`: what is safe is put right and said, and nothing else is touched."""

import pytest

FRENCH = "locales/fr/LC_MESSAGES/directory.po"
WRONG = 'msgstr "Rues  ouvertes "'
RIGHT = 'msgstr "Rues ouvertes"'
LINE = f"{FRENCH}:21:"


def test_what_is_safe_is_mended_and_said(run, campaign, edit):
    edit(FRENCH, RIGHT, WRONG)
    ran = run("-C", campaign, "check", "--fix", "--language", "fr")
    assert ran.status == 0
    assert ran.err.startswith(
        f"{LINE} T202 mended: there is a space at the end, unlike in the source\n"
        f"{LINE} T208 mended: several spaces stand together\n"
        "coalition check: 2 places mended in 1 file\n"
    )
    text = (campaign / FRENCH).read_text("utf-8")
    assert RIGHT in text
    assert '"X-Review-State: draft\\n"' in text
    again = run("-C", campaign, "check", "--fix", "--language", "fr")
    assert again.err.startswith("coalition check: nothing mended\n")


def test_a_dry_run_says_it_and_writes_nothing(run, campaign, edit, tree):
    edit(FRENCH, RIGHT, WRONG)
    before = tree(campaign)
    ran = run("-C", campaign, "check", "--fix", "--dry-run")
    assert ran.err.startswith(
        f"{LINE} T202 would mend: there is a space at the end, unlike in the source\n"
        f"{LINE} T208 would mend: several spaces stand together\n"
        "coalition check: 2 places to mend in 1 file\n"
    )
    assert "T208" in ran.out
    assert tree(campaign) == before


def test_a_dry_run_of_nothing_is_a_mistake(run, campaign):
    ran = run("-C", campaign, "check", "--dry-run")
    assert ran.status == 2
    assert "--dry-run belongs to --fix: without it, check writes nothing." in ran.err


def test_what_somebody_excepted_stays_as_it_is(run, campaign, edit, tree):
    edit(FRENCH, RIGHT, WRONG)
    edit(
        FRENCH,
        'msgctxt "campaign/title"',
        '# coalition: ignore T202, T208: as it was printed\nmsgctxt "campaign/title"',
    )
    before = tree(campaign)
    ran = run("-C", campaign, "check", "--fix", "--language", "fr")
    assert ran.err.startswith("coalition check: nothing mended\n")
    assert tree(campaign) == before


def test_a_file_with_errors_is_left_as_it_is(run, campaign, edit, tree):
    edit(FRENCH, RIGHT, WRONG)
    edit(FRENCH, 'msgid "Open Streets"', 'msgid "Open Streets')
    before = tree(campaign)
    ran = run("-C", campaign, "check", "--fix", "--language", "fr")
    assert ran.status == 1
    assert ran.err.startswith("coalition check: nothing mended\n")
    assert tree(campaign) == before


OAK = "data/organisations/oak.yaml"
WRITTEN = """\
# Added by hand.
name:   "Oak  Society"   # two words
country: Danmark # its seat
website: {da: www.example.org, en: "example.org/en "}
tier: friend
joined: 2021-3-1
short_name: 007
source: fictional
"""
MENDED = """\
# Added by hand.
name:   "Oak Society"   # two words
country: DK # its seat
website: {da: https://www.example.org, en: "https://example.org/en"}
tier: friend
joined: 2021-03-01
short_name: '007'
source: fictional
"""
SAID = f"""\
{OAK}:2: R105 mended: the name has stray spaces
{OAK}:3: R007 mended: `country` is not a country code: Danmark; now DK
{OAK}:4: R009 mended: `da` is not a web address: www.example.org; now https://www.example.org
{OAK}:4: R009 mended: `en` is not a web address: example.org/en; now https://example.org/en
{OAK}:6: R010 mended: `joined` is not a date: 2021-3-1; now 2021-03-01
{OAK}:7: R006 mended: `short_name` should be text, not the number 007; now "007"
coalition check: 6 places mended in 1 file
"""


def test_what_has_one_answer_in_records_is_mended_and_said(run, campaign, tree):
    (campaign / OAK).write_text(WRITTEN, "utf-8")
    before = tree(campaign)
    dry = run("-C", campaign, "check", "--fix", "--dry-run")
    assert dry.err.startswith(
        SAID.replace("mended", "would mend").replace("places would mend", "places to mend")
    )
    assert tree(campaign) == before
    ran = run("-C", campaign, "check", "--fix")
    assert ran.err.startswith(SAID)
    assert OAK not in ran.out
    assert tree(campaign) == {**before, OAK: MENDED.encode()}
    again = run("-C", campaign, "check", "--fix")
    assert again.err.startswith("coalition check: nothing mended\n")


def test_what_is_left_to_a_person_does_not_keep_the_rest_from_being_mended(run, campaign):
    (campaign / OAK).write_text("name: Oak\ncuontry: DE\nwebsite: example.org\n", "utf-8")
    ran = run("-C", campaign, "check", "--fix")
    assert ran.status == 1
    assert ran.err.startswith(
        f"{OAK}:3: R009 mended: `website` is not a web address: example.org; now "
        "https://example.org\ncoalition check: 1 place mended in 1 file\n"
    )
    assert f"{OAK}:2:1: R004 error: `cuontry` is not a key of an organisation\n" in ran.out
    assert (campaign / OAK).read_text() == "name: Oak\ncuontry: DE\nwebsite: https://example.org\n"


def test_front_matter_is_mended_and_the_letter_stays(run, campaign):
    path = campaign / "data/letters/call.md"
    text = "---\r\ntitle: A call\r\nkind: Open-letter\r\ndate: 2021/3/1 # or so\r\n---\r\nkind: Email\r\n"
    path.write_bytes(text.encode())
    ran = run("-C", campaign, "check", "--fix")
    assert ran.err.startswith(
        "data/letters/call.md:3: R006 mended: `kind` can't be Open-letter; it is one of email, "
        "open-letter, page; now open-letter\n"
        "data/letters/call.md:4: R010 mended: `date` is not a date: 2021/3/1; now 2021-03-01\n"
    )
    mended = text.replace("Open-letter", "open-letter").replace("2021/3/1", "2021-03-01")
    assert path.read_bytes() == mended.encode()


def test_the_campaigns_own_file_is_mended_and_then_all_that_hangs_on_it(run, campaign, edit):
    edit("data/campaign.yaml", "id: open-streets", "id: ' open-streets'")
    edit("data/campaign.yaml", "\nurl: https://example.org/", "\nurl: example.org")
    edit(FRENCH, RIGHT, WRONG)
    ran = run("-C", campaign, "check", "--fix", "--language", "fr")
    assert ran.err.startswith(
        "data/campaign.yaml:1: R011 mended: `id` may hold small letters, digits and single hyphens "
        "only: open-streets; now open-streets\n"
        "data/campaign.yaml:4: R009 mended: `url` is not a web address: example.org; now "
        "https://example.org\n"
    )
    assert "T208 mended" in ran.err
    assert RIGHT in (campaign / FRENCH).read_text("utf-8")


@pytest.mark.parametrize(
    ("before", "after", "hint"),
    [
        (
            "data/signatures/*.csv merge=union\n",
            "",
            "Let `coalition check --fix` take it out.",
        ),
        (
            "*.po text\n/data/signatures/call.csv text merge=union eol=lf\n",
            "*.po text\n/data/signatures/call.csv text eol=lf\n",
            "Let `coalition check --fix` take it out.",
        ),
        (
            "*.csv merge=union",
            "*.csv merge=union\ndata/signatures/*.csv !merge\n",
            "Add a line `data/signatures/*.csv !merge` below it; `coalition check --fix` does.",
        ),
        ("data/** merge=union\ndata/signatures/*.csv -merge\n", None, ""),
        ("data/signatures/*.csv merge=ours\n*.md merge=union\n", None, ""),
    ],
)
def test_a_union_of_signatures_is_found_and_taken_out(run, campaign, before, after, hint):
    attributes = campaign / ".gitattributes"
    attributes.write_text(before, encoding="utf-8")
    told = run("-C", campaign, "check").out
    found = [line for line in told.splitlines() if "R037" in line]
    run("-C", campaign, "check", "--fix")
    assert attributes.read_text(encoding="utf-8") == (before if after is None else after)
    if after is None:
        assert not found
        return
    assert found[0].endswith(
        "R037 warning: Git would merge tables of signatures by union, which brings back who withdrew"
    )
    assert f"  hint: {hint}\n" in told
    assert "R037" not in run("-C", campaign, "check").out
