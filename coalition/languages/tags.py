"""Language tags as people write them, made canonical or refused with a sentence."""

import functools

from coalition.languages.library import icu, likely, locale
from coalition.languages.subtags import (
    MAX_LENGTH,
    VARIANTS,
    Subtags,
    base,
    parse_subtags,
    script_code,
)
from coalition.languages.suggestions import language_by_name, language_of_country

_NO_LANGUAGES = frozenset({"und", "mul", "mis", "zxx"})
"""Codes of ISO 639 for an undetermined language, several, one without a code, and none."""

_PSEUDO_REGIONS = frozenset({"XA", "XB"})
_UNKNOWN, _DEPRECATED = 0, 6
"""ICU's `URGN_UNKNOWN` and `URGN_DEPRECATED`."""


class UnknownLanguageError(ValueError):
    """A text is no language tag, or its language is unknown to CLDR and ISO 639."""

    suggestion: str | None
    """The tag that was probably meant."""

    def __init__(self, message: str, suggestion: str | None = None) -> None:
        super().__init__(f"{message}; did you mean `{suggestion}`?" if suggestion else message)
        self.suggestion = suggestion


@functools.lru_cache(maxsize=1024)
def is_pseudo(tag: str) -> bool:
    """Whether a tag is of a pseudo-language; CLDR marks these by regions of their own."""
    subtags = parse_subtags(tag)
    return subtags is not None and subtags.region.upper() in _PSEUDO_REGIONS


@functools.lru_cache(maxsize=1024)
def parse_tag(text: str) -> str:
    """The canonical BCP 47 tag of a language written in BCP 47 or POSIX spelling.

    Codes that CLDR has replaced are replaced (`iw` is `he`, `deu` is `de`, `en_UK` is `en-GB`); a
    codeset (`de_DE.UTF-8`) is dropped; what stands behind `@` and is not a script or registered
    variant becomes a private-use subtag (`de@informal` is `de-x-informal`).

    Raises:
        UnknownLanguageError: the text is no known tag; the message is a sentence, with a suggestion
            where there is an obvious one.

    """
    subtags = parse_subtags(text)
    if subtags is None:
        message = f"`{_excerpt(text)}` is not a language tag such as `de`, `pt-BR` or `sr-Latn`"
        raise UnknownLanguageError(message, language_by_name(text) or _in_order(text))
    _require_language(subtags)
    _require_script(subtags)
    _require_region(subtags)
    _require_variants(subtags)
    tag = _canonical(subtags)
    _require_extensions(subtags, tag)
    return tag


def _canonical(subtags: Subtags) -> str:
    icu_ = icu()
    # To ICU some private-use subtags mean something: it makes a variant of `x-lvariant-latin`.
    public = str(subtags._replace(private=""))
    # ICU raises for a variant or a kind of extension that stands there twice.
    try:
        name = icu_.Locale.forLanguageTag(public).getName()
    except icu_.ICUError as error:
        message = f"`{subtags}` says the same thing twice"
        raise UnknownLanguageError(message) from error
    tag = str(icu_.Locale.createCanonical(name).toLanguageTag())
    return "-".join(filter(None, (tag, subtags.private)))


def _suggest(subtags: Subtags) -> str | None:
    """The canonical tag of the subtags, or None if it would be refused, too."""
    try:
        return parse_tag(str(subtags))
    except UnknownLanguageError:
        return None


def _in_order(text: str) -> str | None:
    """The tag whose subtags a text has in another order, such as the variant before the script."""
    language, *others = text.lower().replace("_", "-").split("-")
    others.sort(key=_rank)
    subtags = parse_subtags("-".join((language, *others)))
    return _suggest(subtags) if subtags else None


def _rank(subtag: str) -> int:
    """Where a subtag stands behind the language (RFC 5646, section 2.1)."""
    if len(subtag) == 4 and subtag.isalpha():
        return 0
    return 1 if len(subtag) == 2 or (len(subtag) == 3 and subtag.isdigit()) else 2


def _require_language(subtags: Subtags) -> None:
    code = subtags.language
    if _is_language(code):
        return
    if language := language_of_country(code):
        message = f"`{code}` is the code of a country, not of a language"
        whole = _suggest(subtags._replace(language=language))
        raise UnknownLanguageError(message, whole or language)
    message = f"`{code}` is not a language known to CLDR or ISO 639"
    raise UnknownLanguageError(message, language_by_name(code))


def _is_language(code: str) -> bool:
    """Whether ISO 639 lists the code, or CLDR knows in which script the language is written."""
    locale = icu().Locale.forLanguageTag(code)
    language = icu().Locale.createCanonical(locale.getName()).getLanguage()
    if not language or language in _NO_LANGUAGES:
        return False
    return language in _iso_languages() or bool(likely(language).script)


@functools.cache
def _iso_languages() -> frozenset[str]:
    return frozenset(icu().Locale.getISOLanguages())


def _require_script(subtags: Subtags) -> None:
    script = subtags.script
    if script and script_code(script).lower() != script:
        message = f"`{script.title()}` in `{subtags}` is not a script"
        raise UnknownLanguageError(message, _suggest(subtags._replace(script="")))


def _require_region(subtags: Subtags) -> None:
    region = subtags.region.upper()
    if region in _PSEUDO_REGIONS or not region or _is_region(region, subtags.language):
        return
    message = f"`{region}` in `{subtags}` is not a country or region"
    raise UnknownLanguageError(message, _suggest(subtags._replace(region="")))


def _is_region(code: str, language: str) -> bool:
    """Whether CLDR knows the region.

    An old code spelled like the language is a slip: `cs-CS` is not about Serbia, nor `uk-UK`
    about Britain.
    """
    icu_ = icu()
    try:
        region = icu_.Region.getInstance(code)
    except icu_.ICUError:
        return False
    kind, current = region.getType(), region.getRegionCode() == code
    is_old = kind == _DEPRECATED or not current
    return kind != _UNKNOWN and not (is_old and code.lower() == language)


def _require_variants(subtags: Subtags) -> None:
    for variant in subtags.variants:
        if variant not in VARIANTS:
            message = f"`{variant}` in `{subtags}` is not a registered variant"
            raise UnknownLanguageError(message, _without_variant(subtags, variant))


def _require_extensions(subtags: Subtags, tag: str) -> None:
    """Raise where ICU can't sort or write by the extensions, or a tag is too long to be read."""
    if len(tag) > MAX_LENGTH:
        message = f"`{_excerpt(tag)}` is longer than {MAX_LENGTH} characters"
        raise UnknownLanguageError(message)
    if not subtags.extensions:
        return
    icu_ = icu()
    try:
        icu_.Collator.createInstance(locale(base(tag)))
        icu_.NumberFormatter.withLocale(locale(base(tag))).formatDecimal(b"1")
        icu_.DateFormat.createDateInstance(icu_.DateFormat.LONG, locale(base(tag)))
    except icu_.ICUError as error:
        message = f"`{subtags.extensions}` in `{tag}` is no extension that CLDR knows"
        raise UnknownLanguageError(message, _suggest(subtags._replace(extensions=""))) from error


def _without_variant(subtags: Subtags, variant: str) -> str | None:
    """A tag in place of one with an unregistered variant, which becomes a script or private use."""
    rest = subtags._replace(variants=tuple(v for v in subtags.variants if v != variant))
    if (script := script_code(variant)) and not subtags.script:
        return _suggest(rest._replace(script=script.lower()))
    if subtags.private:
        return _suggest(rest)
    return _suggest(rest._replace(private=f"x-{variant}"))


def _excerpt(text: str) -> str:
    """The beginning of any text, printable and of at most 40 characters, to stand in a sentence."""
    start = text[:41]
    start = start if start.isprintable() else ascii(start)[1:-1]
    return start if len(start) <= 40 else f"{start[:39]}…"
