"""A campaign words one phrase of the program anew: nothing else is said to be missing."""

import pytest

HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: {tag}\\n"\n\n'
)
PHRASE = 'msgctxt "directory/title"\nmsgid "Who supports this campaign"\nmsgstr "{words}"\n'


@pytest.fixture
def worded(campaign):
    for tag, words in (("fr", "Nos soutiens"), ("en", "Our supporters")):
        place = campaign / f"locales/{tag}/LC_MESSAGES/interface.po"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(HEADER.format(tag=tag) + PHRASE.format(words=words), "utf-8")
    return campaign


def test_phrases_that_the_program_has_are_no_gaps_and_no_suggestions(run, worded):
    ran = run("-C", worded, "update")
    assert ran.status == 0
    assert "interface" not in ran.err
    assert "--minor" not in ran.err
    for tag, words in (("fr", "Nos soutiens"), ("en", "Our supporters")):
        text = (worded / f"locales/{tag}/LC_MESSAGES/interface.po").read_text("utf-8")
        assert "#, fuzzy" not in text
        assert words in text
        assert text.count("\nmsgid ") > 100
    assert run("-C", worded, "update").out == ""
