"""Tags: odd spellings, slips with their sentences, folders, parents, names, directions."""

import datetime as dt

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.languages import (
    UnknownLanguageError,
    autonym,
    base,
    country_name,
    direction,
    format_date,
    format_number,
    index_headings,
    join_list,
    language_name,
    parents,
    parse_tag,
    plural_category,
    quotation_marks,
    render_posix,
)
from coalition.languages.library import icu
from coalition.languages.subtags import VARIANTS


@each(
    ("written", "tag"),
    [
        ("de", "de"),
        ("pt_br", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("PT-br", "pt-BR"),
        ("sr_Latn", "sr-Latn"),
        ("sr_latn_rs", "sr-Latn-RS"),
        ("sr@latin", "sr-Latn"),
        ("sr_RS@latin", "sr-Latn-RS"),
        ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
        ("sr_Latn_RS@latin", "sr-Latn-RS"),
        ("uz@cyrillic", "uz-Cyrl"),
        ("ks@devanagari", "ks-Deva"),
        ("sr@ijekavian", "sr-ijekavsk"),
        ("ca@valencia", "ca-valencia"),
        ("ca_ES@valencia", "ca-ES-valencia"),
        ("be@tarask", "be-tarask"),
        ("de-1996", "de-1996"),
        ("de_DE.UTF-8", "de-DE"),
        ("de_DE@euro", "de-DE"),
        ("de-x-informal", "de-x-informal"),
        ("de@informal", "de-x-informal"),
        ("de_DE@formal", "de-DE-x-formal"),
        ("de@u-co-phonebk", "de-u-co-phonebk"),
        ("en@quot", "en-x-quot"),
        ("en-XA", "en-XA"),
        ("se", "se"),
        ("uk", "uk"),
        ("si", "si"),
        ("sv_SV", "sv-SV"),
        ("es-419", "es-419"),
        ("en-150", "en-150"),
        ("en_UK", "en-GB"),
        ("sr-CS", "sr-RS"),
        ("deu", "de"),
        ("ger", "de"),
        ("gre_GR", "el-GR"),
        ("iw", "he"),
        ("ji", "yi"),
        ("in", "id"),
        ("mo", "ro"),
        ("sh", "sr-Latn"),
        ("tl", "fil"),
        ("zh-yue", "yue"),
        ("cmn-Hant", "zh-Hant"),
        ("no", "no"),
        ("nb_no", "nb-NO"),
        ("rom", "rom"),
        ("lld", "lld"),
        ("fuf", "fuf"),
    ],
)
def test_a_tag_is_understood_however_it_is_spelled(written: str, tag: str) -> None:
    assert parse_tag(written) == tag


_A_COUNTRY = "is the code of a country, not of a language; did you mean"
_NO_TAG = "is not a language tag such as `de`, `pt-BR` or `sr-Latn`"
_UNKNOWN = "is not a language known to CLDR or ISO 639"


@each(
    ("written", "sentence", "suggestion"),
    [
        ("gr", f"`gr` {_A_COUNTRY} `el`?", "el"),
        ("GR", f"`gr` {_A_COUNTRY} `el`?", "el"),
        ("cz", f"`cz` {_A_COUNTRY} `cs`?", "cs"),
        ("dk", f"`dk` {_A_COUNTRY} `da`?", "da"),
        ("ua", f"`ua` {_A_COUNTRY} `uk`?", "uk"),
        ("jp", f"`jp` {_A_COUNTRY} `ja`?", "ja"),
        ("us", f"`us` {_A_COUNTRY} `en`?", "en"),
        ("at", f"`at` {_A_COUNTRY} `de`?", "de"),
        ("xk", f"`xk` {_A_COUNTRY} `sq`?", "sq"),
        ("gr_GR", f"`gr` {_A_COUNTRY} `el-GR`?", "el-GR"),
        ("cz-CZ", f"`cz` {_A_COUNTRY} `cs-CZ`?", "cs-CZ"),
        ("cz-ZZ", f"`cz` {_A_COUNTRY} `cs`?", "cs"),
        ("en-EN", "`EN` in `en-EN` is not a country or region; did you mean `en`?", "en"),
        ("da_da", "`DA` in `da-DA` is not a country or region; did you mean `da`?", "da"),
        ("cs-CS", "`CS` in `cs-CS` is not a country or region; did you mean `cs`?", "cs"),
        ("uk_UK", "`UK` in `uk-UK` is not a country or region; did you mean `uk`?", "uk"),
        ("en-999", "`999` in `en-999` is not a country or region; did you mean `en`?", "en"),
        ("sr-xyzq", "`Xyzq` in `sr-Xyzq` is not a script; did you mean `sr`?", "sr"),
        ("sr-Zzzz", "`Zzzz` in `sr-Zzzz` is not a script; did you mean `sr`?", "sr"),
        (
            "de-informal",
            "`informal` in `de-informal` is not a registered variant; did you mean `de-x-informal`?",
            "de-x-informal",
        ),
        (
            "sr_latin",
            "`latin` in `sr-latin` is not a registered variant; did you mean `sr-Latn`?",
            "sr-Latn",
        ),
        ("German", f"`German` {_NO_TAG}; did you mean `de`?", "de"),
        ("français", f"`français` {_NO_TAG}; did you mean `fr`?", "fr"),
        ("ελληνικά", f"`ελληνικά` {_NO_TAG}; did you mean `el`?", "el"),
        ("C", f"`C` {_NO_TAG}", None),
        ("POSIX", f"`POSIX` {_NO_TAG}", None),
        ("root", f"`root` {_NO_TAG}", None),
        ("", f"`` {_NO_TAG}", None),
        ("de-", f"`de-` {_NO_TAG}", None),
        ("de-x", f"`de-x` {_NO_TAG}", None),
        ("x-informal", f"`x-informal` {_NO_TAG}", None),
        ("de_DE_DE", f"`de_DE_DE` {_NO_TAG}", None),
        ("de fr", f"`de fr` {_NO_TAG}", None),
        ("sr@latin@x", f"`sr@latin@x` {_NO_TAG}", None),
        ("sr@ijekavianlatin", f"`sr@ijekavianlatin` {_NO_TAG}", None),
        ("sr_Latn@cyrillic", f"`sr_Latn@cyrillic` {_NO_TAG}", None),
        ("../../etc/passwd", f"`../../etc/passwd` {_NO_TAG}", None),
        ("de\n\x1b[31m", f"`de\\n\\x1b[31m` {_NO_TAG}", None),
        ("a" * 10_000, f"`{'a' * 39}…` {_NO_TAG}", None),
        ("und", f"`und` {_UNKNOWN}", None),
        ("mul", f"`mul` {_UNKNOWN}", None),
        ("xx", f"`xx` {_UNKNOWN}", None),
        ("qaa", f"`qaa` {_UNKNOWN}", None),
        ("xqz-Latn", f"`xqz` {_UNKNOWN}", None),
        ("de-1996-1996", "`de-1996-1996` says the same thing twice", None),
        (
            "sr-ijekavsk-Latn",
            f"`sr-ijekavsk-Latn` {_NO_TAG}; did you mean `sr-Latn-ijekavsk`?",
            "sr-Latn-ijekavsk",
        ),
        ("zh_CN_Hans", f"`zh_CN_Hans` {_NO_TAG}; did you mean `zh-Hans-CN`?", "zh-Hans-CN"),
        (
            "de-u-vt-0020-0041",
            "`u-vt-0020-0041` in `de-u-vt-0020-0041` is no extension that CLDR knows; did you mean `de`?",
            "de",
        ),
        (f"sh-x-{'a-' * 36}a", f"`sr-Latn-x-{'a-' * 14}a…` is longer than 80 characters", None),
    ],
)
def test_what_is_no_language_is_refused_with_a_sentence(
    written: str, sentence: str, suggestion: str | None
) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011  the sentence is compared below
        parse_tag(written)
    assert isinstance(refused.value, UnknownLanguageError)
    assert (str(refused.value), refused.value.suggestion) == (sentence, suggestion)


@each(
    ("tag", "folder"),
    [
        ("de", "de"),
        ("pt-BR", "pt_BR"),
        ("sr-Latn", "sr_Latn"),
        ("sr-Latn-RS", "sr_Latn_RS"),
        ("ca-ES-valencia", "ca_ES_valencia"),
        ("de-x-informal", "de@informal"),
        ("de-AT-x-informal", "de_AT@informal"),
        ("de-x-latin", "de@x-latin"),
        ("de-x-valencia", "de@x-valencia"),
        ("de-x-euro", "de@x-euro"),
        ("de-x-shaw", "de@x-shaw"),
        ("de-x-a-b", "de@x-a-b"),
        ("de-u-co-phonebk", "de@u-co-phonebk"),
        ("de-u-co-phonebk-x-informal", "de@u-co-phonebk-x-informal"),
        ("zh-Hans-CN-u-ca-chinese", "zh_Hans_CN@u-ca-chinese"),
        ("de-x-inf-orma", "de@x-inf-orma"),
        ("de-x-lvariant-latin", "de@x-lvariant-latin"),
        ("de-t-en-u-co-phonebk", "de@t-en-u-co-phonebk"),
        ("sr-Latn-ijekavsk", "sr_Latn_ijekavsk"),
    ],
)
def test_a_tag_names_a_folder(tag: str, folder: str) -> None:
    assert render_posix(tag) == folder
    assert parse_tag(folder) == tag


_SUBTAG = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8)
_PRIVATE = st.lists(
    st.one_of(
        _SUBTAG,
        st.sampled_from(["latin", "cyrillic", "euro", "valencia", "ije", "x", "lvariant", "true"]),
    ),
    max_size=3,
)
_CODES = st.sampled_from(["de", "pt", "sr", "zh", "no", "iw", "ca", "uk", "en", "yue", "sh"])


EXTENSIONS = (
    "", "u-co-phonebk", "u-nu-latn", "t-en", "a-foo", "u-ca-chinese", "u-ca-true", "u-attr-ca-islamic-civil",
    "u-va-posix", "u-vt-0020-0041", "u-kf-upper-attr-foo", "u-nu-latn-attr", "t-hi-latn-m0-iso-2007", "0-a1-t-sh",
)  # fmt: skip


@st.composite
def spelled_tags(draw: st.DrawFn) -> str:
    parts = [
        draw(_CODES),
        draw(st.sampled_from(["", "Latn", "Cyrl", "Hant", "Arab", "Shaw"])),
        draw(st.sampled_from(["", "DE", "BR", "GB", "UK", "001", "RS", "XK", "CS"])),
        *draw(st.lists(st.sampled_from(sorted(VARIANTS)), max_size=2)),
        draw(st.sampled_from(EXTENSIONS)),
    ]
    private = draw(_PRIVATE)
    parts.append("-".join(["x", *private]) if private else "")
    return draw(st.sampled_from("-_")).join(filter(None, parts)).replace("_u_", "-u-")


@given(spelled_tags())
def test_every_folder_is_read_back_as_its_tag_and_is_safe(text: str) -> None:
    try:
        tag = parse_tag(text)
    except UnknownLanguageError:
        return
    folder = render_posix(tag)
    assert parse_tag(tag) == tag
    assert parse_tag(folder) == tag
    assert not set(folder) & set('<>:"/\\|?* .')


@each("name", sorted(icu().Locale.getAvailableLocales()))
def test_every_locale_of_cldr_is_a_tag_and_a_folder(name: str) -> None:
    if name == "en_US_POSIX":
        return
    tag = parse_tag(name)
    assert parse_tag(render_posix(tag)) == tag


@given(spelled_tags(), spelled_tags())
def test_everything_else_can_be_asked_of_every_tag(text: str, other: str) -> None:
    try:
        tag, in_tag = parse_tag(text), parse_tag(other)
    except UnknownLanguageError:
        return
    assert language_name(tag, in_tag)
    assert autonym(tag)
    assert direction(tag) == direction(base(tag))
    assert index_headings(["Öl"], tag) == index_headings(["Öl"], base(tag))
    assert join_list(["A"], tag) == "A"
    assert plural_category(1, tag) == plural_category(1, base(tag))
    assert format_number(1, tag)
    assert format_date(dt.date(2021, 3, 1), tag)
    assert all(quotation_marks(tag))
    assert country_name("DE", tag) == country_name("DE", base(tag))


@given(st.text(max_size=90))
def test_any_text_is_a_tag_or_is_refused_in_one_line(text: str) -> None:
    sentence = ""
    try:
        parse_tag(text)
    except UnknownLanguageError as refused:
        sentence = str(refused)
    assert not sentence or sentence.isprintable()
    assert len(sentence) < 200


@each(
    ("tag", "expected"),
    [
        ("de", ()),
        ("de-AT", ("de",)),
        ("de-x-informal", ("de",)),
        ("de-AT-x-informal", ("de-AT", "de")),
        ("pt-AO", ("pt-PT", "pt")),
        ("pt-BR", ("pt",)),
        ("en-IN", ("en-001", "en")),
        ("en-AT", ("en-150", "en-001", "en")),
        ("es-MX", ("es-419", "es")),
        ("sr-Cyrl", ("sr",)),
        ("sr-Latn", ()),
        ("sr-Latn-RS", ("sr-Latn",)),
        ("sr-ME", ("sr-Latn-ME", "sr-Latn")),
        ("zh-Hant", ()),
        ("zh-TW", ("zh-Hant-TW", "zh-Hant")),
        ("zh-MO", ("zh-Hant-MO", "zh-Hant-HK", "zh-Hant")),
        ("zh-CN", ("zh",)),
        ("uz-Cyrl-UZ", ("uz-Cyrl",)),
        ("en-Shaw", ()),
        ("no", ("nb",)),
        ("nb", ("no",)),
        ("nb-NO", ("nb", "no")),
        ("nn", ("no", "nb")),
        ("ca-ES-valencia", ("ca-ES", "ca")),
        ("de-u-co-phonebk", ("de",)),
        ("ht", ("fr-HT", "fr")),
        ("fuf", ()),
    ],
)
def test_a_language_asks_its_parents_in_order(tag: str, expected: tuple[str, ...]) -> None:
    assert parents(tag) == expected


@given(spelled_tags())
def test_parents_end_and_never_repeat(text: str) -> None:
    try:
        tag = parse_tag(text)
    except UnknownLanguageError:
        return
    line = (tag, *parents(tag))
    assert len(set(line)) == len(line)


def test_babel_agrees_on_the_parents_that_cldr_states() -> None:
    core = pytest.importorskip("babel.core")
    for child, parent in core.get_global("parent_exceptions").items():
        assert parents(child.replace("_", "-"))[0] == parent.replace("_", "-"), child


def test_the_base_of_a_tag_has_no_private_use_subtags() -> None:
    assert [base(tag) for tag in ("de", "de-x-informal", "de-u-co-phonebk-x-a")] == [
        "de",
        "de",
        "de-u-co-phonebk",
    ]


@each(
    ("tag", "name"),
    [
        ("bg", "български"),
        ("cs", "čeština"),
        ("da", "dansk"),
        ("de", "Deutsch"),
        ("de-x-informal", "Deutsch (informal)"),
        ("de-AT-x-informal", "Deutsch (Österreich, informal)"),
        ("el", "Ελληνικά"),
        ("en", "English"),
        ("es", "español"),
        ("fr", "français"),
        ("ga", "Gaeilge"),
        ("hr", "hrvatski"),
        ("mt", "Malti"),
        ("nb", "norsk bokmål"),
        ("ca", "català"),
        ("ca-valencia", "català (valencià)"),
        ("be-tarask", "беларуская (tarask)"),
        ("sr-Latn", "srpski (latinica)"),
        ("pt-BR", "português (Brasil)"),
        ("ar", "العربية"),
        ("he", "עברית"),
        ("zh-Hant-x-informal", "中文（繁體，informal）"),
        ("fuf", "fuf"),
    ],
)
def test_a_language_is_named_in_itself(tag: str, name: str) -> None:
    assert autonym(tag) == name


def test_a_language_is_named_in_another_or_else_in_english() -> None:
    assert language_name("de", "fr") == "allemand"
    assert language_name("sr-Latn", "cs") == "srbština (latinka)"
    assert language_name("de-x-informal", "en") == "German (informal)"
    assert language_name("de", "de-x-informal") == "Deutsch"
    assert language_name("de", "fuf") == "German"
    assert language_name("de-x-a-b", "yue") == "德文 (a b)"


@each(
    ("tag", "expected"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("he", "rtl"),
        ("fa", "rtl"),
        ("ur", "rtl"),
        ("yi", "rtl"),
        ("dv", "rtl"),
        ("he-x-informal", "rtl"),
        ("az-Arab", "rtl"),
        ("pa-PK", "rtl"),
        ("pa", "ltr"),
        ("ar-Latn", "ltr"),
        ("ks-Deva", "ltr"),
        ("zh-Hant", "ltr"),
        ("el", "ltr"),
        ("fuf", "ltr"),
    ],
)
def test_a_language_runs_the_way_of_its_script(tag: str, expected: str) -> None:
    assert direction(tag) == expected
