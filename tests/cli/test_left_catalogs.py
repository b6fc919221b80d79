"""Catalogs whose letter was renamed by hand, joined into another or deleted are still known."""

import polib
import pytest


@pytest.mark.parametrize("language", ["fr", "el", "ar", "pl", "de", "sr"])
def test_what_a_catalog_without_a_text_knows_fills_other_texts_and_is_exported(
    run, tmp_path, language
):
    root = tmp_path / "streets"
    assert run("init", root, "--languages", f"en,{language}", "--title", "Streets").status == 0
    place = root / f"locales/{language}/LC_MESSAGES"
    own = "Ours: 𝄞"
    catalog = polib.pofile(str(place / "letter-open-letter.po"), wrapwidth=0)
    next(entry for entry in catalog if entry.msgid.startswith("To the members")).msgstr = own
    catalog.save()
    (root / "data/letters/open-letter.md").rename(root / "data/letters/benches.md")
    for record in (root / "data/organisations").iterdir():
        text = record.read_text("utf-8").replace("letter: open-letter", "letter: benches")
        record.write_text(text, "utf-8")
    before = (place / "letter-open-letter.po").read_bytes()
    assert run("-C", root, "update").status == 0
    made = polib.pofile(str(place / "letter-benches.po"))
    assert [entry.msgid for entry in made if not entry.translated()] == []
    assert own in [entry.msgstr for entry in made]
    assert (place / "letter-open-letter.po").read_bytes() == before
    (place / "letter-benches.po").unlink()
    assert run("-C", root, "memory", "export", tmp_path / "memory").status == 0
    exported = "".join(path.read_text("utf-8") for path in (tmp_path / "memory").iterdir())
    assert own in exported
