"""Characters of letters and records in their own language, at their own place."""

import pytest
from case_tables import each

from coalition.checks.own_characters import doubtful_characters
from coalition.commands.check import check_campaign

CAMPAIGN = "id: example\ntitle: Open streets\nlanguages: [en, fr]\n"


def told(folder, path, text):
    for name, content in (("data/campaign.yaml", CAMPAIGN), (path, text)):
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8")
    return [
        f"{f.line}:{f.column} {f.code} {f.severity} {f.message} | {f.hint}"
        for f in check_campaign(folder)
        if f.path == path
    ]


def test_a_letter_is_told_of_each_character_at_its_place(tmp_path):
    body = (
        "Nous\x92 voulons\u2028des\n\n- bancs\u202e ici\u202c\n- un caf\ufffd\n\n"
        "> mou\u200bvement\n"
    )
    head = "---\ntitle: Bancs\nkind: page\nlanguage: fr\n---\n"
    assert told(tmp_path, "data/pages/bancs.md", head + body) == [
        "6:5 L060 error the control character U+0092 stands in the text | Write ’ in its place.",
        "6:14 L060 error the control character U+2028 stands in the text | "
        "Remove it, or write a space.",
        "8:8 L060 error U+202E (right-to-left override) turns the text around | Remove it.",
        "9:9 L060 error a character was lost here (U+FFFD) | Write the character that stood there.",
        "11:6 L060 warning U+200B (zero width space) stands here unseen | Remove it.",
    ]


def test_a_record_is_told_at_the_line_of_the_character(tmp_path):
    text = (
        "name: Oak\ndescription: |\n  Plants trees,\n  and be\u202enches\u202c.\n"
        'source: "seen\\u200b there, caf\ufffd"\n'
    )
    assert told(tmp_path, "data/organisations/oak.yaml", text) == [
        "4:9 R130 error U+202E (right-to-left override) turns the text around | Remove it.",
        "5:9 R130 warning U+200B (zero width space) stands here unseen | Remove it.",
        "5:31 R130 error a character was lost here (U+FFFD) | Write the character that stood there.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: Ada\x92s\n", "1:10 the control character U+0092 stands in the text | Write ’ in its place."),
        ("name: A\ndescription: >-\n  Zwei\n  Zeilen\x96 hier\n",
         "4:9 the control character U+0096 stands in the text | Write – in its place."),
        ("name: Α\ndescription: δύο\u2028γραμμές\n",
         "2:17 the control character U+2028 (line separator) stands in the text | Remove it, or write a space."),
        ("name: A\ndescription: |\n  x\u0085y\n",
         "3:4 the control character U+0085 stands in the text | Write … in its place."),
    ],
)  # fmt: skip
def test_what_yaml_does_not_take_is_told_at_its_line(tmp_path, text, expected):
    path = "data/organisations/oak.yaml"
    found = [
        line.replace(" R002 error", "") for line in told(tmp_path, path, text) if "R002" in line
    ]
    assert found == [expected]


def test_front_matter_is_told_at_the_line_of_the_character(tmp_path):
    text = "---\ntitle: Bancs\nkind: page\nintro: >-\n  Ligne\n  ca\u202ef\u202c\n---\nTexte\n"
    assert told(tmp_path, "data/pages/bancs.md", text) == [
        "6:5 R130 error U+202E (right-to-left override) turns the text around | Remove it."
    ]


@each(
    ("language", "text"),
    [
        ("fa", "ما نیمکت می\u200cخواهیم"),
        ("hi", "हमें बेंच चाहिए, क्\u200dष"),
        ("ar", "وقّعوا\u200f \u2067الرسالة\u2069"),
        ("th", "เรา\u200bต้องการม้านั่ง"),
        ("km", "យើង\u200bចង់បាន"),
        ("fr", "C’est «\u00a0décisif\u00a0» – vraiment…"),
        ("uk", "Сьогодні – їжак"),
        ("en", "A family: \U0001f469\u200d\U0001f467"),
        ("ja", "ベンチが必要です。"),
    ],
)
def test_what_a_script_needs_is_right(language, text):
    assert list(doubtful_characters(text, language)) == []
