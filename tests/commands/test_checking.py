"""What `check` says of texts that changed since the last update, and of one language alone."""

import pytest
from click.testing import CliRunner

from coalition.cli import cli

PAGE = "---\ntitle: Benches\nkind: page\n---\nA bench for all.\n"


@pytest.fixture
def campaign(tmp_path):
    (tmp_path / "data/pages").mkdir(parents=True)
    (tmp_path / "data/campaign.yaml").write_text("id: o\ntitle: O\nlanguages: [en, fr, pl]\n")
    (tmp_path / "data/pages/p.md").write_text(PAGE)
    assert run(tmp_path, "update").exit_code == 0
    return tmp_path


def run(root, *arguments):
    return CliRunner().invoke(cli, ["-C", str(root), *arguments])


def told(root, *arguments):
    lines = run(root, "check", *arguments).stdout.splitlines()
    return [line for line in lines if " C027 " in line]


def test_a_text_that_changed_since_the_last_update_is_told(campaign):
    assert told(campaign) == []
    (campaign / "data/pages/p.md").write_text(f"{PAGE}\nAnd a lamp.\n\nAnd a tree.\n")
    assert told(campaign) == [
        "data/pages/p.md:1:1: C027 warning: "
        "this text has 2 messages more than at the last update, which no catalog has"
    ]
    run(campaign, "update")
    assert told(campaign) == []


def test_a_text_without_a_catalog_is_told(campaign):
    (campaign / "data/pages/q.md").write_text(PAGE)
    assert told(campaign) == [
        "data/pages/q.md:1:1: C027 warning: "
        "this text is new since the last update, and no catalog has it"
    ]


def test_a_campaign_that_keeps_no_templates_is_asked_by_its_catalogs(campaign):
    for template in (campaign / "locales").glob("*.pot"):
        template.unlink()
    assert told(campaign) == []
    (campaign / "data/pages/p.md").write_text(f"{PAGE}\nAnd a lamp.\n")
    (campaign / "data/pages/q.md").write_text(PAGE)
    assert told(campaign) == [
        "data/pages/p.md:1:1: C027 warning: "
        "this text has a message more than at the last update, which no catalog has",
        "data/pages/q.md:1:1: C027 warning: "
        "this text is new since the last update, and no catalog has it",
    ]
    french = campaign / "locales/fr/LC_MESSAGES/page-p.po"
    french.write_text(f"{french.read_text()}\nmsgid unfinished\n")
    assert [line.partition(":")[0] for line in told(campaign)] == ["data/pages/q.md"]


def test_a_text_with_a_template_and_without_a_catalog_is_told(campaign):
    for catalog in (campaign / "locales").glob("*/LC_MESSAGES/page-p.po"):
        catalog.unlink()
    assert told(campaign) == [
        "data/pages/p.md:1:1: C027 warning: "
        "this text is new since the last update, and no catalog has it"
    ]


def test_a_campaign_that_was_never_updated_is_not_asked(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/campaign.yaml").write_text("id: o\ntitle: O\nlanguages: [en, fr]\n")
    assert told(tmp_path) == []


def test_of_one_language_only_its_findings_are_shown(campaign):
    for language in ("fr", "pl"):
        path = campaign / f"locales/{language}/LC_MESSAGES/page-p.po"
        text = path.read_text("utf-8")
        assert 'msgid "A bench for all."\nmsgstr ""\n' in text
        path.write_text(
            text.replace(
                'msgid "A bench for all."\nmsgstr ""\n',
                'msgid "A bench for all."\nmsgstr "X  x."\n',
            ),
            "utf-8",
        )
    (campaign / "data/pages/p.md").write_text(f"{PAGE}\n### A lamp\n")

    def paths(*arguments):
        lines = run(campaign, "check", *arguments).stdout.splitlines()
        return {line.partition(":")[0] for line in lines if line.startswith(("data", "locales"))}

    polish, french = (f"locales/{tag}/LC_MESSAGES/page-p.po" for tag in ("pl", "fr"))
    assert paths("--language", "pl") == {polish}
    assert paths("--language", "fr", "--language", "pl") == {polish, french}
    assert paths("--language", "en") == {"data/pages/p.md"}
    assert paths() == {polish, french, "data/pages/p.md"}


def test_errors_that_keep_everything_from_being_read_are_shown_for_every_language(campaign):
    (campaign / "data/pages/p.md").write_text("---\ntitle: [\n---\n")
    ran = run(campaign, "check", "--language", "pl")
    assert (ran.exit_code, "data/pages/p.md" in ran.stdout) == (1, True)
