"""Letters and records with what Markdown, YAML and readers would lose, as commands tell of it."""


def test_a_control_character_of_a_source_is_no_finding_in_its_catalogs(run, campaign):
    about = campaign / "data/pages/about.md"
    with about.open("a", encoding="utf-8") as stream:
        stream.write("\nWe want XXbenches.\n")
    assert run("-C", campaign, "update").status == 0
    for place in (about, *campaign.glob("locales/*/LC_MESSAGES/page-about.po")):
        text = place.read_text("utf-8")
        place.write_text(text.replace("XX", "\x93"), "utf-8")
    ran = run("-C", campaign, "check")
    assert "L060 error: the control character U+0093 stands in the text" in ran.out
    assert "C008" not in ran.out
