"""The Plural-Forms of new PO files, by language."""

_ONE = "nplurals=1; plural=0;"
_NOT_ONE = "nplurals=2; plural=(n != 1);"
_ABOVE_ONE = "nplurals=2; plural=(n > 1);"
_CZECH = "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"
_SLAVIC = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)

PLURAL_FORMS: dict[str, str] = {
    "af": _NOT_ONE,
    "ar": (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
        "n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
    ),
    "be": _SLAVIC,
    "bg": _NOT_ONE,
    "bs": _SLAVIC,
    "ca": _NOT_ONE,
    "cs": _CZECH,
    "cy": ("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);"),
    "da": _NOT_ONE,
    "de": _NOT_ONE,
    "el": _NOT_ONE,
    "en": _NOT_ONE,
    "eo": _NOT_ONE,
    "es": _NOT_ONE,
    "et": _NOT_ONE,
    "eu": _NOT_ONE,
    "fa": _ABOVE_ONE,
    "fi": _NOT_ONE,
    "fo": _NOT_ONE,
    "fr": _ABOVE_ONE,
    "fy": _NOT_ONE,
    "ga": ("nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>2 && n<7 ? 2 : n>6 && n<11 ? 3 : 4);"),
    "gl": _NOT_ONE,
    "he": _NOT_ONE,
    "hr": _SLAVIC,
    "hu": _NOT_ONE,
    "hy": _ABOVE_ONE,
    "id": _ONE,
    "is": "nplurals=2; plural=(n%10!=1 || n%100==11);",
    "it": _NOT_ONE,
    "ja": _ONE,
    "ka": _NOT_ONE,
    "ko": _ONE,
    "lb": _NOT_ONE,
    "lt": (
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
        "n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ),
    "lv": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
    "mk": "nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);",
    "mt": (
        "nplurals=4; plural=(n==1 ? 0 : n==0 || n==2 || (n%100>2 && n%100<11) ? 1 : "
        "n%100>10 && n%100<20 ? 2 : 3);"
    ),
    "nb": _NOT_ONE,
    "nl": _NOT_ONE,
    "nn": _NOT_ONE,
    "no": _NOT_ONE,
    "pl": (
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ),
    "pt": _NOT_ONE,
    "pt-BR": _ABOVE_ONE,
    "rm": _NOT_ONE,
    "ro": "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);",
    "ru": _SLAVIC,
    "sk": _CZECH,
    "sl": "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    "sq": _NOT_ONE,
    "sr": _SLAVIC,
    "sr-Latn": _SLAVIC,
    "sv": _NOT_ONE,
    "th": _ONE,
    "tr": _NOT_ONE,
    "uk": _SLAVIC,
    "vi": _ONE,
    "zh-Hans": _ONE,
    "zh-Hant": _ONE,
    "zh": _ONE,
}
"""Plural-Forms by BCP 47 tag: gettext's usual forms.

Where `msginit` and CLDR know a different number of forms, `msginit` holds, so that the file means
in every editor what it means here. Irish and Welsh are the exceptions: they have the five and six
forms that CLDR and today's editors give them; and in Maltese 102, 202 and so on have the last form,
as in CLDR, so that sites count as our pages do. What CLDR calls `many` in Catalan, French, Italian,
Portuguese and Spanish (1 000 000) is the last form.
"""

_ONE_OTHER = (("one",), ("two", "many", "other"))
_ONE_FEW_MANY = (("one",), ("few",), ("many", "other"))
_ALL_SIX = (("zero",), ("one",), ("two",), ("few",), ("many",), ("other",))

_CATEGORIES: dict[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys(["be", "bs", "cs", "hr", "lt", "pl", "ru", "sk", "sr", "uk"], _ONE_FEW_MANY),
    **dict.fromkeys(["id", "ja", "ko", "th", "vi", "zh"], (("other",),)),
    "ar": _ALL_SIX,
    "cy": _ALL_SIX,
    "ga": (("one",), ("two",), ("few",), ("many",), ("other",)),
    "lv": (("one",), ("zero", "other"), ("zero",)),
    "mt": (("one",), ("two", "few"), ("many",), ("other",)),
    "ro": (("one",), ("few",), ("other",)),
    "sl": (("one",), ("two",), ("few",), ("other",)),
}


def plural_categories(tag: str) -> tuple[tuple[str, ...], ...]:
    """For each form of `plural_forms(tag)` the CLDR categories that it stands for.

    A language has only some of the categories that are named. Latvian stands apart: gettext gives 0
    a form of its own, where CLDR's `zero` are 0, 10 to 20, 30 and so on.
    """
    return _CATEGORIES.get(tag.replace("_", "-").lower().partition("-")[0], _ONE_OTHER)


_BY_LOWER_CASE = {tag.lower(): forms for tag, forms in PLURAL_FORMS.items()}


def plural_forms(tag: str) -> str:
    """The Plural-Forms value for a language tag: its own, else its base's, else two forms.

    BCP 47 and POSIX spelling are both accepted; the result is what `parse_plural_forms` takes.
    """
    name = tag.replace("_", "-").lower()
    while name:
        if name in _BY_LOWER_CASE:
            return _BY_LOWER_CASE[name]
        name = name.rpartition("-")[0]
    return _NOT_ONE
