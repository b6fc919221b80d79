"""Short names that stand beside a name: acronyms, their initials, and figures such as `K64`."""

import re
from collections.abc import Iterator

from coalition.expressions import Expression
from coalition.languages import is_country
from coalition.matching.latin_words import all_words
from coalition.matching.legal_forms import is_legal_form
from coalition.matching.naming import initials

# `European Digital Rights (EDRi)`, with a legal form behind it, or a section: `… (EDRi) Austria`.
_IN_BRACKETS = Expression(
    r"(?P<name>.+\S)\s*[(\[/“„«]\s*(?P<acronym>[^\W_]+(?:[\"״”][^\W_])?)\s*[)\]/”“»]"
    r"\s*(?P<section>[^()]*)"
)
# `EDRi – European Digital Rights`, `EDRi: European Digital Rights`
_BEFORE = Expression(
    r"(?P<acronym>[^\W_]+)(?:\s+[-–—|]|,)\s+(?P<name>.+)|(?P<short>[^\W_]+):\s+(?P<long>.+)"
)
# `European Digital Rights – EDRi`
_AFTER = Expression(r"(?P<name>.+\S)(?:\s+[-–—|]|,)\s+(?P<acronym>[^\W_]+)")
# `EDRi (European Digital Rights)`
_NAME_IN_BRACKETS = Expression(r"(?P<acronym>[^\W_]+)\s*\(\s*(?P<name>[^()]+\S)\s*\)")
# `ICCL Irish Council for Civil Liberties`
_AT_FIRST = Expression(r"(?P<acronym>[^\W\d_]{3,8})\s+(?P<name>\S+\s.*)")
# `I.C.C.L. Irish Council for Civil Liberties`
_DOTTED_BEFORE = Expression(r"(?P<acronym>(?:[^\W\d_]\.){3,})\s+(?P<name>.+)")
_MARK = Expression(r"\s[-–—|]\s|\(")
# `ICCL CLG – Irish Council for Civil Liberties`
_ACRONYM_WITH_FORM = Expression(
    r"(?<![^\s(])(?P<acronym>[^\W_]{2,8})\s+(?P<form>[^\s()]{2,8})(?=\s+[-–—|]\s|\s*\)|$)"
)
# Letters of alphabets that have capitals; of Georgian ones only headlines do.
_CASED = Expression(r"[A-Za-z\u00c0-\u024f\u0370-\u058f\u1e00-\u1fff]")
_MARKED = (_IN_BRACKETS, _BEFORE, _AFTER, _NAME_IN_BRACKETS)
"""Forms in which a mark parts the short name from the full one."""

_MARKED_LEAD = Expression(r"(?:[(\[]|\s[-–—|]\s)\s*([^\W_]{3,8})\s*(?:[)\]]|$)")
# `K64 Centre for Open Gardens`
_FIGURE_AT_FIRST = Expression(r"(?P<acronym>[^\W_]+)\s+(?P<name>\S+\s+\S+\s+\S.*)")
# `Centre for Gardens K64`, `Hacklab K64`
# `Centre K64`
_FIGURE_AT_LAST = Expression(r"(?P<name>\S+(?:\s+\S.*)?)\s+(?P<acronym>[^\W_]+)")
_HEBREW_ACRONYM = Expression(r"[א-ת][\"״”][א-ת]\Z")
_ACRONYM_BEHIND = Expression(
    r"(.+\S)\s*[(\[]\s*([^\W_]+(?:[.\"״”-][^\W_]+)*\.?)\s*[)\]]\s*(\S{0,8})"
)
_BEFORE_NOW = (
    r"formerly known as|formerly|previously|former|originally|also known as|f/?k/?a|a/?k/?a|"
    r"a\.k\.a\.|ehemals|ehem\.|früher|vormals|zuvor|bisher|anciennement|ancien|autrefois|antes|"
    r"anteriormente|anteriorment|antiguamente|antigamente|dantes|già|ex-?|precedentemente|voorheen|"
    r"tidligere|tidl\.|tidigare|f\.\s?d\.|entinen|aiemmin|endine|varem|agrāk|bijus\w+|anksčiau|"
    r"buvęs\w+|dawniej|dawna nazwa|dříve|bývalý|predtým|prej|nekdanj\w+|bivši|prije|раније|бивш\w+|"
    r"преди|раніше|колишн\w+|ранее|πρώην|korábban|fostul|fosta|eski adıyla|eski|abans|qabel|áður|"
    r"roimhe seo|was|anc\.|antig[ao]|ent\.|voormalige?|vorher|nekad|más néven|původně|pôvodne"
)
_SINCE = (
    r"now|jetzt|heute|nunmehr|désormais|aujourd['’]hui|maintenant|ahora|agora|oggi|adesso|nu|nyt|nå|"
    r"nüüd|tagad|dabar|obecnie|teraz|nyní|dnes|zdaj|sada|сада|сега|тепер|зараз|сейчас|τώρα|most|acum|"
    r"şimdi|yeni adıyla|ara|anois|núna"
)
_PARTING = frozenset("(,-–—")
_FORMERLY = Expression(
    rf"(?i)(\S.*\S)(?:\s*\(|,\s*|\s+[-–—]\s+)(?:{_BEFORE_NOW})(?:\s+|:\s*|(?<=ex-))([^()]*\S)\)?"
)
"""`Open Ways (formerly Oak Watch)`"""

_CALLED_SINCE = Expression(rf"(?i)(\S.*\S)\s*\((?:{_SINCE})(?:\s+|:\s*)([^()]*\S)\)")
"""`Oak Watch (now Open Ways)`; without brackets it may be the rest of a name."""

_MOST_LETTERS = 10
"""Of an acronym."""

_MOST_OF_INITIALS = 6
"""Letters of an acronym that nothing but its fitting the name tells from a word."""

_LONGEST_FIGURE = 8
_MACHINE_NUMBER = Expression(r"0[xX][0-9a-fA-F]{1,6}|0[bB][01]{2,6}")

_OTHER_CODES = frozenset({"UK", "EL", "EU"})


def before_acronym(name: str) -> str:
    """A name without the acronym in brackets behind it, whatever it abbreviates; empty without one.

    A country's code is no acronym: it names the chapter of an organisation.
    """
    match = _ACRONYM_BEHIND.fullmatch(name.strip())
    if match is None or (match[3] and not is_legal_form(match[3])):
        return ""
    if _HEBREW_ACRONYM.search(match[2]):
        return match[1]
    letters = [letter for letter in match[2] if letter.isalpha()]
    capitals = sum(map(str.isupper, letters))
    is_short = 2 <= len(letters) <= _MOST_LETTERS and capitals * 2 >= len(letters)
    is_code = is_country(match[2]) or match[2] in _OTHER_CODES
    return match[1] if (is_short or is_figure(match[2])) and not is_code else ""


def behind_figure(name: str) -> str:
    """A name without the figure before it, as in `K64 – Centre`; empty without one."""
    for pattern in (_BEFORE, _NAME_IN_BRACKETS, _FIGURE_AT_FIRST):
        if match := pattern.fullmatch(name):
            figure, long = filter(None, match.groups())
            if is_figure(figure):
                return str(long)
    return ""


def is_figure(name: str) -> bool:
    """Whether a name is short and of digits and capitals: `K64`, `D3`, `4ALL`; or `0x1F`."""
    if len(name) > _LONGEST_FIGURE:
        return False
    if _MACHINE_NUMBER.fullmatch(name):
        return True
    letters = [sign for sign in name if sign.isalpha()]
    has_both = 0 < len(letters) < len(name)
    return has_both and name.isalnum() and "".join(letters).isupper()


def name_variants(name: str) -> Iterator[str]:
    """A name, and where its acronym or former name is written beside it, those apart."""
    yield name
    if "(" in name and (match := _CALLED_SINCE.fullmatch(name)):
        yield from filter(None, match.groups())
    if _PARTING & {*name} and (match := _FORMERLY.fullmatch(name)):
        yield from filter(None, match.groups())
    for long, _ in _split_acronym(name):
        yield long


def short_names_beside(name: str) -> Iterator[str]:
    """The acronyms and figures that are written beside a name."""
    for _, acronym in _split_acronym(name):
        yield acronym
    for pattern in (*_MARKED, _FIGURE_AT_FIRST, _FIGURE_AT_LAST):
        if match := pattern.fullmatch(name):
            yield from filter(is_figure, filter(None, match.groups()))
    # `Hacklab K64 – Society for Open Gardens`
    head = _MARK.split(name, maxsplit=1)[0].strip()
    if head != name and (match := _FIGURE_AT_LAST.fullmatch(head)):
        yield from filter(is_figure, (match["acronym"],))


def leads(name: str) -> Iterator[str]:
    """Short names before a name, or in brackets behind it, whatever they abbreviate."""
    for word in (name.split(maxsplit=1)[:1], *map(str.split, _MARKED_LEAD.findall(name))):
        yield from (lead for lead in word if is_acronym(lead.rstrip(":,")) or is_figure(lead))


def _split_acronym(name: str) -> Iterator[tuple[str, str]]:
    """Each full name and acronym that a name consists of."""
    if _MARK.search(name):
        name = _ACRONYM_WITH_FORM.sub(_without_form, name)
    for pattern in (*_MARKED, _DOTTED_BEFORE):
        if match := pattern.fullmatch(name):
            groups = {key: value for key, value in match.groupdict().items() if value}
            acronym = (groups.get("acronym") or groups["short"]).replace(".", "")
            long = groups.get("name") or groups["long"]
            # `Open Ways (OW) Austria` is the Austrian section, and neither all ways nor all of OW.
            section = groups.get("section", "")
            behind = "" if is_legal_form(section) else section
            if _is_short_for(acronym, long):
                yield f"{long} {behind}".strip(), f"{acronym} {behind}".strip()
    match = _AT_FIRST.fullmatch(name)
    # Without a mark between them, they are the initials to the letter.
    if match and match["acronym"].isupper() and _are_initials(match["acronym"], match["name"]):
        yield match["name"], match["acronym"]


def _without_form(match: re.Match[str]) -> str:
    return match["acronym"] if is_legal_form(match["form"]) else match[0]


def _may_be_initials(acronym: str) -> bool:
    """Whether a text is written as acronyms of two capitals are, or in letters without capitals."""
    letters = acronym.replace('"', "").replace("״", "").replace("”", "")
    is_short = 2 <= len(letters) <= _MOST_OF_INITIALS and letters.isalpha()
    return is_short and ((len(letters) == 2 and letters.isupper()) or not _CASED.search(letters))


def _is_short_for(acronym: str, name: str) -> bool:
    return (
        (is_acronym(acronym) and abbreviates(acronym, name))
        or (_may_be_initials(acronym) and _are_initials(acronym, name))
        or _has_initials_as_capitals(acronym, name)
    )


def _has_initials_as_capitals(acronym: str, name: str) -> bool:
    """Whether small letters stand behind the initials of a name: `ReDiDi`."""
    capitals = "".join(filter(str.isupper, acronym))
    is_acronym_like = len(capitals) > 2 and len(acronym) <= _MOST_LETTERS and acronym[0].isupper()
    return is_acronym_like and _are_initials(capitals, name) and abbreviates(acronym, name)


def _are_initials(acronym: str, name: str) -> bool:
    return initials(name) == "".join(all_words(acronym))


def is_acronym(name: str) -> bool:
    """Whether a name is short and in capitals, but for one letter."""
    return 3 <= len(name) <= 8 and name.isalpha() and sum(map(str.isupper, name)) >= len(name) - 1


def abbreviates(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in this order, from its beginning on."""
    # `in` uses the iterator up, so that each letter is looked for behind the one before it.
    letters_left = iter("".join(all_words(name)))
    letters = "".join(all_words(acronym))
    # The first word may be an article, which acronyms pass over.
    starts = {word[0] for word in all_words(name)[:2]}
    return bool(letters) and letters[0] in starts and all(x in letters_left for x in letters)
