"""`coalition check --fix`: what is safe is put right and said, and nothing else is touched."""

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
