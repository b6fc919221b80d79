"""The spelling of language tags: BCP 47, and the POSIX names that gettext gives to folders."""

import functools
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.languages.library import icu

MAX_LENGTH = 80
"""In characters; no tag in use is half as long."""

_BCP47 = Expression(
    r"(?P<language>[a-z]{2,3}(?:-[a-z]{3})?)"
    r"(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
    r"(?P<extensions>(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*)"
    r"(?P<private>-x(?:-[a-z0-9]{1,8})+)?"
)
# As in `de_DE.UTF-8`.
_CODESET = Expression(r"\.[a-z0-9-]+$")
# Extensions and private use as they stand behind `@`: `u-co-phonebk`, `x-informal`.
_SINGLETONS = Expression(r"[a-z0-9](?:-[a-z0-9]{1,8})+")
_FIRST_SINGLETON = Expression(r"-[0-9A-Za-z](?=-)")
_MODIFIER = Expression(r"[a-z0-9]{2,8}")

_REGISTRY = (
    "1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo "
    "ao1990 aranes arevela arevmda arkaika asante auvern baku1926 balanka barla basiceng "
    "bauddha bciav bcizbl biscayan biske blasl bohairic bohoric boont bornholm cisaup colb1945 "
    "cornu creiss dajnko ekavsk emodeng fascia fayyumic fodom fonipa fonkirsh fonnapa fonupa "
    "fonxsamp gallo gascon gherd grclass grital grmistr hanoi hepburn heploc hognorsk hsistemo "
    "huett ijekavsk itihasa ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika "
    "leidentr lemosin lengadoc lipaw ltg1929 ltg2007 luna1918 lycopol mdcegyp mdctrans mesokem "
    "metelko moderat monoton ndyuka nedis newfound nicard njiva nulik osojs oxendict pahawh2 "
    "pahawh3 pahawh4 pamaka peano pehoeji petr1708 pinyin polyton provenc puter radikalt rigik "
    "rozaj rumgr sahidic saigon scotland scouse simple slepe solba sotav spanglis stadi "
    "surmiran sursilv sutsilv synnejyl taglish tailo tarask tongyong tunumiit uccor ucrcor "
    "ulster unifon vaidika valbadia valencia vallader vecdruka viennese vivaraup wadegile "
    "xsistemo"
)

VARIANTS = frozenset(_REGISTRY.split())
"""The variants of the IANA language subtag registry, which ICU does not list."""

_GLIBC_VARIANTS = {"ije": "ijekavsk", "ijekavian": "ijekavsk"}
_MEANINGLESS = frozenset({"", "euro"})
"""Modifiers of the C library that say nothing about the language."""


class Subtags(NamedTuple):
    """The parts of a tag in lower case, empty for parts that it lacks."""

    language: str
    script: str
    region: str
    variants: tuple[str, ...]
    extensions: str
    private: str

    def __str__(self) -> str:
        """The tag in BCP 47's usual case: `sr-Latn-RS`."""
        core = (self.language, self.script.title(), self.region.upper(), *self.variants)
        return "-".join(filter(None, (*core, self.extensions, self.private)))


def parse_subtags(text: str) -> Subtags | None:
    """The parts of a tag in BCP 47 or POSIX spelling, or None for a text of another shape.

    Sources: RFC 5646 section 2.1; the GNU gettext manual, "Locale Names". Unknown subtags are not
    refused here. The one-piece tags of RFC 3066 such as `i-klingon` are not read.
    """
    if len(text) > MAX_LENGTH or not text.isascii():
        return None
    core, _, modifier = text.lower().partition("@")
    core = _CODESET.sub("", core).replace("_", "-")
    match = _BCP47.fullmatch(core)
    if match is None:
        return None
    subtags = Subtags(
        match["language"],
        match["script"] or "",
        match["region"] or "",
        tuple(match["variants"].split("-")[1:]),
        match["extensions"].removeprefix("-"),
        (match["private"] or "").removeprefix("-"),
    )
    return _with_modifier(subtags, modifier)


def _with_modifier(subtags: Subtags, modifier: str) -> Subtags | None:
    """The subtags with what follows `@`: a script, a variant, extensions or private use."""
    modifier = _GLIBC_VARIANTS.get(modifier, modifier)
    script = script_code(modifier)
    if modifier in _MEANINGLESS:
        return subtags
    # A second script that differs makes no tag: `sr-Cyrl@latin`.
    if script:
        agrees = subtags.script in ("", script.lower())
        return subtags._replace(script=script.lower()) if agrees else None
    if modifier in VARIANTS:
        return subtags._replace(variants=(*subtags.variants, modifier))
    if _SINGLETONS.fullmatch(modifier) and not (subtags.extensions or subtags.private):
        return parse_subtags(f"{subtags}-{modifier}")
    if _MODIFIER.fullmatch(modifier) and not subtags.private:
        return subtags._replace(private=f"x-{modifier}")
    return None


def render_posix(tag: str) -> str:
    """A canonical BCP 47 tag as gettext names folders: `pt_BR`, `sr_Latn`, `de@informal`.

    Variants stand with the rest (`ca_valencia`), extensions behind the `@` as they are
    (`de@u-co-phonebk`); no character is one that a file system refuses. Law:
    `parse_tag(render_posix(tag)) == tag` for every tag that `parse_tag` has returned.
    """
    start = _FIRST_SINGLETON.search(tag)
    if start is None:
        return tag.replace("-", "_")
    core, rest = tag[: start.start()].replace("-", "_"), tag[start.start() + 1 :]
    short = rest.removeprefix("x-")
    # Without `x-` the modifier might be read as a script or a variant.
    return f"{core}@{short if _stays_private(short) else rest}"


def _stays_private(modifier: str) -> bool:
    return (
        _MODIFIER.fullmatch(modifier) is not None
        and modifier not in _MEANINGLESS
        and modifier not in _GLIBC_VARIANTS
        and not script_code(modifier)
        and modifier not in VARIANTS
    )


@functools.lru_cache(maxsize=256)
def script_code(text: str) -> str:
    """The ISO 15924 code of a script given by code or English name; empty where it is none."""
    # ICU's English names of scripts have underscores: `Old_Italic`.
    if not text.isascii() or not text.replace("_", "").isalpha():
        return ""
    try:
        codes = icu().Script.getCode(text)
    except icu().ICUError:
        # ICU finds no script by most texts, and refuses some, such as `ijekavianlatin`.
        return ""
    code = str(icu().Script(codes[0]).getShortName()) if codes else ""
    # These are no scripts: common, inherited, unknown, unwritten.
    return "" if code in ("Zyyy", "Zinh", "Zzzz", "Zxxx") else code


def base(tag: str) -> str:
    """The tag without its private-use subtags: `de-x-informal` is looked up as `de`."""
    return tag.partition("-x-")[0]
