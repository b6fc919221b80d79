"""What a coordinator writes is looked for as words, in every script, and never as a pattern."""

import re

from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.glossary import parse_form, why_unsearchable
from coalition.glossary.splitting import plain_words
from coalition.glossary.term_forms import compile_forms


@each(
    ("text", "words"),
    [
        ("The AI Act, 2024", " the^ai act, 2024"),
        ("watch-list\u00a0of\nus", " watch list of us"),
        ("**Facial** _recognition_", " facial recognition"),
        ("l’État", " l, état"),
        ("l'e\u0301tat", " l, état"),
        ("re\u00adcog\u00adnition", " recognition"),
        ("Write to {name} at a@b.eu", " write to, at"),
        ("{{braces}}", " braces"),
        ("`faces` [faces](https://x.eu/faces)", " faces"),
        ("See https://x.eu/faces.", " see"),
        ("使用AI监控", " 使用^ai 监控"),
        ("पहचान की", " पहचान की"),
        ("", ""),
        ("…!", ""),
    ],
)
def test_a_text_is_its_words(text, words):
    assert plain_words(text, "en") == words


FOUND = [
    ("en", "facial recognition", "Ban Facial\nRecognition!"),
    ("en", "facial recognition", "facial-recognition software"),
    ("en", "facial recognition", "facial\u00a0\u2011 recognition"),
    ("en", "watch list", "the **watch** list’s end"),
    ("en", "AI", "an AI-driven city"),
    ("en", "EU law", "an EU LAW"),
    ("de", "Gesichtserkennung*", "Gesichtserkennungssoftware"),
    ("de", "*überwachung", "die Massenüberwachung"),
    ("de", "KI*", "KIs"),
    ("de", "Straße", "AUF DER STRASSE"),
    ("de-x-informal", "Straße", "Strasse"),
    ("el", "αναγνώριση προσώπου", "ΑΝΑΓΝΩΡΙΣΗ ΠΡΟΣΩΠΟΥ"),
    ("el", "λίστας", "ΛΙΣΤΑΣ"),
    ("pl", "rozpoznawani* twarzy", "systemy rozpoznawania twarzy"),
    ("pl", "rozpoznawani* twarzy", "Rozpoznawaniem\ntwarzy"),
    ("hu", "arcfelismerés*", "az arcfelismeréssel szemben"),
    ("fi", "kasvojentunnistu*", "kasvojentunnistuksen kielto"),
    ("ar", "*تعرف على الوجوه", "بالتعرّف على الوجوه"),
    ("he", "*זיהוי פנים", "לזיהוי פנים"),
    ("zh", "人脸识别", "禁止大规模人脸识别技术。"),
    ("zh", "AI 监控", "使用AI监控系统"),
    ("ja", "顔認識", "公共空間での顔認識を禁止"),
    ("th", "จดจำใบหน้า", "ระบบจดจำใบหน้าอัตโนมัติ"),
    ("tr", "izleme listesi", "İZLEME LİSTESİ"),
    ("tr", "yüz tanıma*", "YÜZ TANIMAYA"),
    ("ga", "*aithint aghaidhe", "haithint aghaidhe"),
    ("uk", "об’єкт*", "обʼєктів"),
    ("hi", "चेहरे की पहचान", "चेहरे की पहचान पर रोक"),
    ("ko", "얼굴 인식*", "얼굴 인식을 금지"),
]


@each(("language", "text", "place"), FOUND)
def test_a_form_is_found(language, text, place):
    assert compile_forms((text,), language).search(plain_words(place, language))


NOT_FOUND = [
    ("en", "facial recognition", "facial, recognition"),
    ("en", "facial recognition", "facial recognitions"),
    ("en", "AI", "they said ai"),
    ("en", "US law", "tell us law by law"),
    ("de", "Gesichtserkennung", "Gesichtserkennungssoftware"),
    ("de", "Überwachung", "Massenüberwachung"),
    ("de", "KI*", "Kirche"),
    ("pl", "rozpoznawanie twarzy", "rozpoznawania twarzy"),
    ("en", "izleme", "İZLEME"),
    ("tr", "ilik", "ILIK"),
    ("en", "a.c", "abc"),
    ("en", "a|b", "b"),
    ("en", "faces", "`faces`, {faces}, [us](/faces) and www.faces.eu"),
    ("hi", "पहच", "पहचान"),
]


@each(("language", "text", "place"), NOT_FOUND)
def test_a_form_is_not_found(language, text, place):
    assert compile_forms((text,), language).search(plain_words(place, language)) is None


@each(
    ("text", "trouble"),
    [
        ("watch list", None),
        ("rozpoznawani* twarzy*", None),
        ("*face*", None),
        ("«*face*»", None),
        ("*", "holds no letter or digit"),
        ("—", "holds no letter or digit"),
        ("a * b", "has a `*` that is not at the beginning or the end of a word"),
        ("a*b", "has a `*` that is not at the beginning or the end of a word"),
        ("a**", "has a `*` that is not at the beginning or the end of a word"),
        ("a**b", "has a `*` that is not at the beginning or the end of a word"),
        ("a -*", "has a `*` that is not at the beginning or the end of a word"),
    ],
)
def test_a_form_without_a_word_or_with_a_stray_star_is_told(text, trouble):
    assert why_unsearchable(text) == trouble


def test_a_text_without_words_is_no_form_and_found_nowhere():
    assert parse_form("*", "en") is None
    assert compile_forms(("*", "—"), "en").search(plain_words("a * — b", "en")) is None


@given(st.text(), st.text(), st.sampled_from(["en", "tr", "el", "zh", "ar"]))
def test_nothing_written_raises_or_is_a_pattern(text, place, language):
    match = compile_forms((text,), language).search(plain_words(place, language))
    words = plain_words(place, language)
    if match and "*" not in text:
        stretch = match[0].replace("^", " ").strip()
        assert stretch in words.replace("^", " ")
        assert stretch == plain_of_form(text, language)


def plain_of_form(text, language):
    """A form's words, without what `plain_words` leaves out of prose."""
    pattern = parse_form(text, language).pattern
    bare = pattern.removesuffix("(?![^ ^,])").replace("[ ^]", " ").replace(r"\^", " ")
    return re.sub(r"\\(.)", r"\1", bare)


@given(st.text(alphabet="ab *-.’AB监", min_size=1))
def test_a_form_is_found_in_itself(text):
    if why_unsearchable(text) is None:
        assert compile_forms((text,), "en").search(plain_words(text, "en"))
