"""In every language, what follows a link or an address in a sentence is no part of it."""

from itertools import cycle

from case_tables import each
from saying import said

from coalition.checks.translations import TRANSLATION_CHECKS

WRITINGS = {
    # language: word, ending, comma and full stop, opening and closing quotation mark
    "ar": ("القانون", "", "،.", "«»"),
    "bg": ("закон", "а", ",.", "„“"),
    "ca": ("llei", "s", ",.", "«»"),
    "cs": ("zákon", "u", ",.", "„“"),
    "da": ("lov", "en", ",.", "””"),
    "de": ("Gesetz", "es", ",.", "„“"),
    "el": ("νόμο", "υς", ",.", "«»"),
    "es": ("ley", "es", ",.", "«»"),
    "et": ("seadus", "e", ",.", "„“"),
    "fa": ("قانون", "\u200cها", "،.", "«»"),
    "fi": ("laki", "a", ",.", "””"),
    "fr": ("loi", "s", ",.", "«»"),
    "ga": ("dlí", "the", ",.", "“”"),
    "he": ("חוק", "ים", ",.", "״״"),
    "hr": ("zakon", "a", ",.", "„”"),
    "hu": ("törvény", "t", ",.", "„”"),
    "it": ("legge", "", ",.", "«»"),
    "ja": ("法律", "を参照", "、。", "「」"),
    "ko": ("법률", "을", ",.", "“”"),
    "lt": ("įstatymas", "e", ",.", "„“"),
    "lv": ("likums", "ā", ",.", "“”"),
    "mt": ("liġi", "jiet", ",.", "“”"),
    "nb": ("lov", "en", ",.", "«»"),
    "nl": ("wet", "ten", ",.", "“”"),
    "pl": ("ustawa", "ch", ",.", "„”"),
    "pt": ("lei", "s", ",.", "«»"),
    "ro": ("lege", "a", ",.", "„”"),
    "sk": ("zákon", "a", ",.", "„“"),
    "sl": ("zakon", "a", ",.", "„“"),
    "sr": ("закон", "а", ",.", "„“"),
    "sv": ("lag", "en", ",.", "””"),
    "th": ("กฎหมาย", "นี้", " ฯ", "“”"),
    "tr": ("yasa", "’ya", ",.", "“”"),
    "uk": ("закон", "у", ",.", "«»"),
    "zh": ("法律", "的规定", "，。", "“”"),
    "zh-Hant": ("法律", "的規定", "，。", "「」"),
    "hi": ("कानून", "ों", ",।", "“”"),
    "km": ("ច្បាប់", "នេះ", " ។", "«»"),
}
UNSPACED = {"ja", "th", "zh", "zh-Hant", "km"}
URLS = ("https://example.org/law", "https://example.org/a_(b)", "https://example.org")


def behind(language):
    """What may follow a link at once."""
    word, ending, (comma, stop), (_, closing) = WRITINGS[language]
    wide = "（）" if language in {"ja", "zh", "zh-Hant"} else "()"
    yield from (ending, comma, stop, closing, f"{closing}{stop}", wide[1], f"{wide[1]}{stop}")
    yield from (f"-{word}", f"–{word}", f"/{word}", "?", "!", ":", ";", "…", "’", "**", "*", "]")


def links(language):
    """Sources and translations with one link and what follows it, every address in turn."""
    word = WRITINGS[language][0]
    targets = cycle(form for url in URLS for form in (url, f'{url} "{word}"', f"<{url}>"))
    for end, target in zip(behind(language), targets, strict=False):
        opening = MARKS.get(end[:2]) or MARKS.get(end[:1], "")
        shown = r"\]" if end == "]" else end
        source = f"See {opening}[it]({target}){shown}" if opening else f"See [it]({target})"
        yield source, f"{word} {opening}[{word}]({target}){shown} {word}"


MARKS = {"**": "**", "*": "*", ")": "(", "）": "（", "]": r"\["}


def addresses(language, address):
    """Texts with an address that no bracket ends, and what follows it."""
    word, _, (comma, stop), (opening, closing) = WRITINGS[language]
    yield from (f"{opening}{address}{closing}", f"({address})", f"{address}{stop}")
    yield from (f"{word} {address}{comma.strip()} {word}", f"<{address}>")
    if language in UNSPACED:
        yield from (f"{word}{address}{word}", f"（{address}）{word}", f"{word}「{address}」{word}")


CODES = {"T110", "T111", "T112", "T113", "T118"}
ASKED = tuple(check for check in TRANSLATION_CHECKS if check.code.name in CODES)


def told(language, source, text):
    return [f.message for f in said(language, source, text, checks=ASKED)]


@each("language", WRITINGS)
def test_what_follows_a_link_is_no_part_of_it(language):
    for source, text in links(language):
        assert told(language, source, text) == [], text


@each("language", WRITINGS)
def test_what_follows_an_address_is_no_part_of_it(language):
    for address in (*URLS, "a@example.org"):
        for text in addresses(language, address):
            assert told(language, f"See {address} now", text) == [], text
