"""The punctuation and quotation marks that the readers of a language expect.

The tables are our own, for CLDR has one pair of quotation marks where readers accept several.
Sources: CLDR 47 (delimiters, exemplar punctuation); for French the Lexique des règles
typographiques en usage à l'Imprimerie nationale; for the others the Unicode Standard, section 6.2.
"""

import functools

import msgspec

from coalition.languages.formats import quotation_marks
from coalition.languages.library import likely
from coalition.languages.subtags import base

_COMMON = {
    ".": ".", "?": "?", "!": "!", ":": ":", ",": ",", ";": ";", "…": "…",
    "‥": "…", "‽": "?", "⁉": "?", "⁈": "?",
}  # fmt: skip
_GREEK = {**_COMMON, ";": "?", "\u037e": "?", "·": ";", "\u0387": ";"}
_ARABIC = {**_COMMON, "؟": "?", "،": ",", "؛": ";", "۔": "."}
_ARMENIAN = {**_COMMON, "։": ".", ":": ".", "՝": ",", "՞": "?", "՜": "!"}
_WIDE = {
    **_COMMON, "。": ".", "．": ".", "｡": ".", "？": "?", "！": "!", "：": ":", "，": ",",
    "、": ",", "；": ";", "⋯": "…",
}  # fmt: skip
_DANDA = {**_COMMON, "।": ".", "॥": "."}
_ETHIOPIC = {**_COMMON, "።": ".", "፧": "?", "፣": ",", "፤": ";", "፦": ":"}
_BURMESE = {**_COMMON, "။": ".", "၊": ","}
_KHMER = {**_COMMON, "។": ".", "៖": ":", "៕": "."}
_TIBETAN = {**_COMMON, "།": ".", "༎": ".", "༔": "."}
_MONGOLIAN = {**_COMMON, "᠃": ".", "᠂": ",", "᠄": ":", "᠁": "…", "᠉": ".", "᠈": ",", "︖": "?"}
_OTHER = {
    **_DANDA, **_ARABIC, **_WIDE, **_BURMESE, **_KHMER, **_TIBETAN,
    "꯫": ".", "᱾": ".", "᱿": ".", "᥄": "!", "᥅": "?", "᪨": ".", "᪩": ".", "᭞": ",", "᭟": ".",
    "꧈": ",", "꧉": ".", "꩝": ",", "꩞": ".", "꩟": ".", "꓾": ",", "꓿": ".", "߸": ",", "߹": "!",
    "꘎": ".", "꘏": "?", "꛳": ".", "꛷": "?", "꛶": ";", "꛴": ":", "෴": ".", "܀": ".", "܁": ".",
    "𑅁": ".", "𑅂": ".", "𞥞": "!", "𞥟": "?",
}  # fmt: skip
"""Of all scripts without a table of their own: the marks of any that ends sentences."""

_MARKS = {
    "Grek": _GREEK, "Arab": _ARABIC, "Armn": _ARMENIAN, "Hans": _WIDE, "Hant": _WIDE,
    "Jpan": _WIDE, "Kore": _WIDE, "Deva": _DANDA, "Beng": _DANDA, "Guru": _DANDA, "Orya": _DANDA,
    "Ethi": _ETHIOPIC, "Mymr": _BURMESE, "Khmr": _KHMER, "Tibt": _TIBETAN, "Mong": _MONGOLIAN,
    "Latn": _COMMON, "Cyrl": _COMMON, "Hebr": _COMMON, "Thai": _COMMON, "Geor": _COMMON,
}  # fmt: skip
"""By script, marks that can end a text, each with its kind: the mark of English."""

_OWN_WIDE = {".": "。", "?": "？", "!": "！", ":": "：", ",": "，", ";": "；", "…": "……"}
_OWN = {
    "Grek": {"?": ";", ";": "·"}, "Arab": {"?": "؟", ",": "،", ";": "؛"},
    "Armn": {".": "։", "?": "՞", "!": "՜"}, "Hans": _OWN_WIDE, "Hant": _OWN_WIDE,
    "Jpan": {**_OWN_WIDE, ",": "、"}, "Deva": {".": "।"}, "Beng": {".": "।"},
    "Ethi": {".": "።"}, "Mymr": {".": "။", "?": "။"}, "Khmr": {".": "។"},
    "Tibt": dict.fromkeys(".?!:;", "།"), "Mong": {".": "᠃", ",": "᠂", ":": "᠄"},
    "Mtei": {".": "꯫"}, "Olck": {".": "᱾"},
}  # fmt: skip
"""By script, the mark of a kind where it is not that of English."""

_FOREIGN = {"Grek": "?", "Arab": "?,;", "Hans": "?!.,", "Hant": "?!.,", "Jpan": "?!.,"}
"""By script, marks that a reader takes for a mistake at the end of a sentence."""

_BREAKS_WITHOUT_SPACES = frozenset({
    "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Java", "Bali", "Lana", "Talu", "Tale", "Tavt", "Yiii",
})  # fmt: skip
_UNPUNCTUATED = _BREAKS_WITHOUT_SPACES
"""Scripts in which a space ends a sentence, or a mark that headings lack."""

_ONE_MARK = frozenset({"Tibt", "Mymr", "Mong", "Mtei", "Olck", "Java", "Bali"})
"""Scripts whose one mark ends questions and exclamations, too."""

_UNSPACED = _BREAKS_WITHOUT_SPACES | {"Hans", "Hant", "Jpan"}

_QUOTATION = {
    "ar": "“”‘’«»\"", "bg": "„“‚‘’«»", "bs": "„”“»«‚‘’", "ca": "«»“”‘’", "cs": "„“‚‘»«›‹",
    "cy": "“”‘’", "da": "”“»«„’›‹", "de": "„“‚‘»«›‹", "de-CH": "«»‹›„“‚‘", "el": "«»“”‘’",
    "en": "“”‘’", "es": "«»“”‘’", "et": "„“«»‟”", "eu": "«»“”‘’", "fa": "«»‹›",
    "fi": "”»’›", "fr": "«»‹›", "ga": "“”‘’", "gd": "“”‘’", "gl": "«»“”‘’", "he": "”„“״׳’‘\"",
    "hi": "“”‘’\"'", "hr": "„”“»«‚‘’›‹", "hu": "„”»«’‚", "hy": "«»“”", "is": "„“‚‘", "it": "«»“”‘’",
    "ja": "「」『』《》“”〝〟", "ka": "„“«»", "ko": "“”‘’「」『』《》〈〉", "lt": "„“‚‘«»",
    "lv": "“”„«»‘’", "mk": "„“’‘‚", "mt": "“”‘’", "nb": "«»‘’“”„", "nl": "“”‘’„‚",
    "nn": "«»‘’“”„", "no": "«»‘’“”„", "pl": "„”»«‚’", "pt": "«»“”‘’", "pt-BR": "“”‘’",
    "ro": "„”«»", "ru": "«»„“", "sk": "„“‚‘»«›‹", "sl": "„“»«‚‘›‹", "sq": "„“”«»‘’",
    "sr": "„“”‘’»«", "sr-Latn": "„“”‘’»«", "sv": "”»’›", "th": "“”‘’", "tr": "“”‘’«»",
    "uk": "«»„“”", "ur": "“”‘’", "vi": "“”‘’",
    "zh": "“”‘’「」『』《》〈〉", "zh-Hant": "「」『』《》〈〉",
}  # fmt: skip


_WITHIN = {"fr": "“”‘’"}
"""Marks that are right within a quotation only."""


class Typography(msgspec.Struct, frozen=True):
    """The punctuation and quotation marks of one language."""

    language: str
    """Without script and region, such as `fr` of `fr-CA`."""

    script: str
    """An ISO 15924 code; CLDR's likely script where the tag names none."""

    marks: dict[str, str]
    """Marks that can end a text, each with its kind: the mark of English that it stands for."""

    own: dict[str, str]
    """By kind, the language's own mark where it is not that of English."""

    foreign: str
    """Marks of other scripts, which are mistakes at the end of a text."""

    quotation: str
    """Every quotation mark that readers accept."""

    within: str
    """Marks that are right within a quotation only."""

    preferred: tuple[str, str, str, str]
    """CLDR's pair of quotation marks, then the pair within a quotation."""

    french_spaces: bool
    """Whether a no-break space stands before the high marks, as in France."""

    opening_marks: bool
    """Whether questions and exclamations have a mark at their beginning, too, as in Spanish."""

    one_mark: bool
    """Whether the mark that ends a statement ends questions and exclamations, too."""

    ends_bare: bool
    """Whether a sentence may end without a mark."""

    spaced: bool
    """Whether spaces stand between words."""

    breaks_unseen: bool
    """Whether a character that nobody sees (U+200B) marks where a line may break."""


@functools.lru_cache(maxsize=1024)
def typography(tag: str) -> Typography:
    """The marks of a language (BCP 47); those of English where the tables and CLDR lack it."""
    subtags = likely(base(tag))
    language = subtags.language or base(tag).partition("-")[0]
    script = subtags.script
    preferred = quotation_marks(tag)
    return Typography(
        language=language,
        script=script,
        marks=_MARKS.get(script, _OTHER),
        own=_OWN.get(script, {}),
        foreign=_FOREIGN.get(script, ""),
        quotation=_quotation(tag, language, script) or "".join(preferred),
        within=_WITHIN.get(language, ""),
        preferred=preferred,
        french_spaces=language == "fr" and subtags.region not in ("CA", "CH"),
        opening_marks=language in ("es", "ast", "gn", "qu", "ay"),
        one_mark=script in _ONE_MARK,
        ends_bare=script in _UNPUNCTUATED,
        spaced=script not in _UNSPACED,
        breaks_unseen=script in _BREAKS_WITHOUT_SPACES,
    )


def _quotation(tag: str, language: str, script: str) -> str:
    """The marks of the nearest tag in the table, or empty."""
    for key in (base(tag), f"{language}-{script}", language):
        if key in _QUOTATION:
            return _QUOTATION[key]
    return ""
