"""Labels, headings and titles stand for ids on the command line, as they do in sheets."""

import pytest


@pytest.mark.parametrize(
    ("key", "label", "id_"),
    [
        ("tier", "Led by", "lead"),
        ("tier", "LED BY", "lead"),
        ("tier", "With the help of", "friend"),
        ("tier", "Avec l’aide de", "friend"),
        ("kind", "Association", "association"),
    ],
)
def test_a_label_stands_for_its_id(run, campaign, add_french, key, label, id_):
    ran = run("-C", campaign, "add", "organisation", "--name", "Oak", f"--{key}", label)
    assert ran.status == 0, ran.err
    assert f"{key}: {id_}\n" in (campaign / "data/organisations/oak.yaml").read_text("utf-8")
    by_label = run("-C", campaign, "list", "--format", "ids", f"--{key}", label)
    assert by_label == run("-C", campaign, "list", "--format", "ids", f"--{key}", id_)


@pytest.fixture
def add_french(campaign):
    """A tier's heading in French."""
    catalog = campaign / "locales/fr/LC_MESSAGES/directory.po"
    text = catalog.read_text("utf-8")
    before, context, rest = text.partition('msgctxt "tiers/friend/heading"')
    head, _, tail = rest.partition("msgstr ")
    _, _, after = tail.partition("\n")
    catalog.write_text(f'{before}{context}{head}msgstr "Avec l’aide de"\n{after}', "utf-8")


def test_a_label_of_two_is_nobodys(run, campaign, edit, tree):
    edit("data/campaign.yaml", "heading: With the help of", "heading: Led by")
    before = tree(campaign)
    ran = run("-C", campaign, "add", "organisation", "--name", "Oak", "--tier", "Led by")
    assert ran.status == 1
    assert tree(campaign) == before


def test_letters_are_signed_by_their_titles(run, campaign):
    title = "Des rues pour tous"
    assert run("-C", campaign, "sign", title, "acera").out == (
        "changed  data/organisations/acera.yaml: signed appel\n"
    )
    ran = run("-C", campaign, "list", "--signed", title.upper(), "--format", "ids")
    assert "acera" in ran.out.split()
    assert (
        run("-C", campaign, "add", "organisation", "--name", "Oak", "--signed", title).status == 0
    )
    assert "letter: appel" in (campaign / "data/organisations/oak.yaml").read_text("utf-8")
