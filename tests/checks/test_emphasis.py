"""Stresses beside punctuation: which Markdown sees, and how those that it does not are written."""

import pytest
from case_tables import each
from corpus import Row
from judging import asked_of
from saying import said

from coalition.checks.translations import TRANSLATION_CHECKS, Form

SOURCE = "The word **bench** is ours."

UNSEEN = {
    "ja": ("**署名してください。**私たちは待つ。", "**署名してください**。私たちは待つ。"),
    "ja brackets within": ("**署名(今日)。**私たちは待つ。", "**署名(今日)**。私たちは待つ。"),
    "ja two quotations": ("この**「法」と「令」**は私。", "この **「法」と「令」** は私。"),
    "ja a field": ("**{name}**さんの言葉。", "**{name}** さんの言葉。"),
    "ko": ("**‘벤치’**는 우리의 말입니다.", "‘**벤치**’는 우리의 말입니다."),
    "ko a field": ("**{name}**님의 말.", "**{name}님의** 말."),
    "zh-Hans": ("该法**（第六条）**禁止这样做。", "该法（**第六条**）禁止这样做。"),
    "zh-Hans quoted": ("该法**“第六条”的**规定。", "该法 **“第六条”的**规定。"),
    "zh-Hant": ("**「長椅」**這個詞是我們的。", "「**長椅**」這個詞是我們的。"),
    "eu": ("**«Bankua»**ren hitza.", "«**Bankua**»ren hitza."),
    "tr": ("**“Bank”**ın sözü bizim.", "“**Bank**”ın sözü bizim."),
    "fi": ("**”Penkki”**ä tarvitaan.", "”**Penkki**”ä tarvitaan."),
    "hu": ("A **„pad”**ot akarjuk.", "A „**pad**”ot akarjuk."),
    "hu a sign": ("A **95%**a nem ül.", "A **95**%a nem ül."),
    "et": ("See on **„pink”**i sõna.", "See on „**pink**”i sõna."),
    "ka": ("ეს **„სკამი“**ს სიტყვაა.", "ეს „**სკამი**“ს სიტყვაა."),
    "th": ("คำว่า**“ม้านั่ง”**เป็นของเรา", "คำว่า“**ม้านั่ง**”เป็นของเรา"),
}


def by_code(code):
    return next(check for check in TRANSLATION_CHECKS if check.code.name == code)


def about_stresses(language, source, text):
    return [f for f in said(language, source, text) if f.code in ("T112", "T113")]


@each(("name", "written"), UNSEEN.items())
def test_a_stress_that_is_not_seen_is_one_error_whose_hint_can_be_followed(name, written):
    language, (text, right) = name.partition(" ")[0], written
    (finding,) = about_stresses(language, SOURCE, text)
    hint = finding.hint.removeprefix("Write `").removesuffix("`; `coalition check --fix` does.")
    assert (finding.code, hint in right) == ("T113", True)
    assert about_stresses(language, SOURCE, right) == []


@each(("name", "written"), UNSEEN.items())
def test_fixing_writes_what_the_hint_says(name, written):
    language, (text, right) = name.partition(" ")[0], written
    (pair,) = asked_of(Row(language, SOURCE, (text,)))
    assert by_code("T113").fix(Form(pair, 0, text)) == right


def test_the_sentence_that_is_read():
    (finding,) = about_stresses("zh-Hant", SOURCE, UNSEEN["zh-Hant"][0])
    assert (finding.message, finding.hint) == (
        "Markdown sees no stress in **「長椅」**: a letter and a punctuation mark touch its *",
        "Write `「**長椅**」`; `coalition check --fix` does.",
    )


def test_a_stress_within_a_link_says_that_the_link_goes_around_it():
    source, text = "**[law](https://a.example)**", "**[법률](https://a.example)**을 읽으세요"
    (finding,) = about_stresses("ko", source, text)
    assert finding.hint == ("Write `[**법률**](https://a.example)`; `coalition check --fix` does.")


@each(
    ("language", "text"),
    [
        ("ja", "**署名**してください。"),
        ("zh-Hans", "该法的 **（第六条）** 禁止。"),
        ("ko", "‘**벤치**’는 우리의 말입니다."),
        ("eu", "**Bankua**ren hitza."),
        ("hu", "A **pad**ot akarjuk."),
        ("de", "Das **„Bank“**-Wort gehört uns."),
        ("bn", "**বেঞ্চ** আমাদের শব্দ।"),
    ],
)
def test_a_stress_that_is_seen_is_not_spoken_of(language, text):
    assert about_stresses(language, SOURCE, text) == []


@pytest.mark.parametrize("language", ["bn", "ta", "am", "my", "km", "lo", "ml", "bo", "ja", "he"])
def test_scripts_without_slanted_letters_may_leave_emphasis_out(language):
    assert about_stresses(language, "A *bench* stands here.", "“—”") == []


def test_a_mark_that_is_really_missing_is_still_told():
    (*_, finding) = about_stresses("ja", SOURCE, "**「長椅」*は私。")
    assert (finding.message, finding.hint) == (
        "a * opens or closes nothing",
        r"Close it, or write \* if it is meant as a character.",
    )


@each(
    ("language", "title"),
    [
        ("de", '"Das Gesetz"'), ("fr", "'La loi'"), ("ja", '"法律"'), ("ar", '"القانون"'),
        ("hu", "(A törvény)"), ("pl", '"Ustawa (z 2016 r.)"'),
    ],
)  # fmt: skip
def test_a_link_may_have_a_title(language, title):
    source = 'See [law](https://a.example/law "The law").'
    assert about_stresses(language, source, f"[X](https://a.example/law {title}).") == []


@pytest.mark.parametrize("end", ['"Das Gesetz)', '"Das Gesetz', " und"])
def test_a_link_whose_bracket_is_open_is_told(end):
    found = about_stresses(
        "de", "See [law](https://a.example/law).", f"[X](https://a.example/law {end}."
    )
    assert "T113" in {finding.code for finding in found}
