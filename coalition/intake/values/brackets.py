"""What stands in brackets behind the names of a list: an acronym, a country, another spelling."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.names.acronyms import fits_initials, is_acronym, may_abbreviate
from coalition.intake.names.bare_sites import has_address, is_address, is_bare_site, is_site_of
from coalition.intake.names.likely_people import may_be_person
from coalition.intake.names.short_names_beside import split_beside
from coalition.intake.rows import CellError
from coalition.intake.values.cells import check_name
from coalition.intake.values.telephone_numbers import holds_telephone_number
from coalition.intake.values.written_cells import join_items
from coalition.intake.words.known_headers import is_private
from coalition.intake.words.letter_phrases import is_member_word
from coalition.intake.words.territories import is_territory
from coalition.matching import is_legal_form

_OPENING = {")": "(", "]": "[", "）": "（"}
_FOOTNOTES = " *†‡§.,;:!"
"""Marks behind a bracket that are none of a name."""

_LONGEST_FORM = 12
_BETWEEN = Expression(r"\s*[,;/|]\s*|\s+[-–—]\s+|\s+[-–—](?=\S)")
_BETWEEN_ADDRESSES = Expression(r"\s*[,;|]\s+|\s+[-–—/]\s+")
_BETWEEN_CODES = Expression(r"\s*[/+&,]\s*")
_LONG_WORD = 8
_SEVERAL = 2
"""How many codes that fit no initials make the codes of a list countries."""

_MANY = 3
"""How many of them make a code that fits initials a country, too, where most brackets are codes."""

_LANGUAGES = """
    ar bg bs ca cs da de el en es et eu fi fr ga gl he hr hu is it lb lt lv mk mt nb nl nn no pl pt
    rm ro ru sk sl sq sr sv tr uk
"""
_LANGUAGE_CODES = frozenset(_LANGUAGES.split())
_SHORTEST_ACRONYM = 2

_FORMERLY = Expression(
    r"(?i)(?:(?:formerly|previously)(?: known as| called| named)?|fka|f\.k\.a\.|once called|"
    r"ehemals|ehem\.|ehemalige[rs]?|früher|vormals|zuvor|vorm\.|"
    r"anciennement|anct|précédemment|autrefois|ex|antes|antiguamente|antigua|antiga|anteriormente|"
    r"già|in precedenza|precedentemente|voorheen|vroeger|v/h|"
    r"tidligere|tidigare|før|förut|f\.d\.|aiemmin|entinen|ent\.|varem|endine|agrāk|iepriekš|"
    r"anksčiau|buv\.|buvęs|buvusi|dawniej|wcześniej|poprzednio|dawn[yae]|d\.|dříve|původně|bývalý|"
    r"predtým|pôvodne|predtým známe ako|prej|nekdanji|prije|ranije|bivši|korábban|régebben|"
    r"azelőtt|fost|fost[aă]|fostul|anterior|abans|(?:eski|önceki)(?: adı(?:yla)?)?|önceden|"
    r"roimhe seo|qabel|πρώην|παλαιότερα|бивш\w*|преди|раније|раніше|колишн\w*|ранее|бывш\w*|"
    r"прежде|سابقا|سابقًا)(?:[\s:]|(?<=\bex)-)"
)
"""Words before what an organisation was called, in thirty languages."""


class Brackets(NamedTuple):
    """A name, and what its brackets say."""

    cells: dict[str, str]
    """By key of a record; among them `name`, which an acronym before brackets gives up."""

    remarks: tuple[str, ...] = ()
    """What was not recorded, and what was taken for one thing and may be another, for people."""


def split_brackets(text: str) -> tuple[str, tuple[str, ...]]:
    """A name and the texts in brackets behind it, in their order; brackets in its midst stay.

    A bracket is closed, has a space before it and is not the whole name. A legal form may stand
    behind it: of `Oak (OK) e.V.` the name is `Oak e.V.`
    """
    notes: list[str] = []
    name, form = _split_legal_form(text.strip())
    while (opening := _opening_of_last(bare := name.rstrip(_FOOTNOTES))) is not None:
        notes.insert(0, bare[opening + 1 : -1].strip())
        name = bare[:opening].rstrip()
    return f"{name} {form}".strip(), tuple(filter(None, notes))


def _split_legal_form(text: str) -> tuple[str, str]:
    """A name that ends in a bracket, and the legal form behind that; the text where none is."""
    end = max(map(text.rfind, _OPENING)) + 1
    form = text[end:].strip()
    is_form = end > 0 and len(form) <= _LONGEST_FORM and is_legal_form(form)
    return (text[:end], form) if is_form else (text, "")


def _opening_of_last(name: str) -> int | None:
    """Where the bracket opens with which a name ends; None without one that may be a note."""
    closing = name[-1:]
    if closing not in _OPENING:
        return None
    depth = 0
    for at in range(len(name) - 1, 0, -1):
        depth += (name[at] == closing) - (name[at] == _OPENING[closing])
        if depth == 0:
            is_apart = name[at - 1].isspace() or closing == "）"
            return at if is_apart and any(map(str.isalnum, name[:at])) else None
    return None


def are_codes(brackets: Iterable[tuple[str, str]]) -> bool:
    """Whether brackets of a list, each given with its name, have codes of countries.

    Several are codes of two or three capital letters that are not the initials of their names.
    """
    codes = (is_code(note) and not fits_initials(note, name) for name, note in brackets)
    return sum(codes) >= _SEVERAL


def are_mostly_codes(brackets: Iterable[tuple[str, str]]) -> bool:
    """Whether most brackets of a list are codes of countries, at least three by no chance.

    There a code that fits the initials of its name is a country, as those around it are.
    """
    brackets = tuple(brackets)
    others = [note for _, note in brackets if not is_code(note)]
    # What fits its name's initials may be either, and decides nothing.
    unlike = [note for name, note in brackets if is_code(note) and not fits_initials(note, name)]
    return len(unlike) >= _MANY and len(unlike) > len(others)


def are_plain_initials(note: str, name: str) -> bool:
    """Whether a bracket has the initials of a name, in small letters too, and is no language.

    Of `Oak Society (os)` and `Homo Ambulans (HA)` it is a short name, whatever else it means.
    """
    if note in _LANGUAGE_CODES or not note.isalpha() or len(note) < _SHORTEST_ACRONYM:
        return False
    return fits_initials(note, name)


def is_code(text: str) -> bool:
    """Whether a text is a country's code in capitals."""
    letters = text.replace(".", "")
    return letters.isupper() and 2 <= len(letters) <= 3 and country_in(text) is not None


@functools.lru_cache(maxsize=4096)
def country_in(text: str) -> str | None:
    """The country that a text names, or `international`; None for others.

    Codes are capitals: `en` and `pl` may be languages.
    """
    # Bosnia and Herzegovina calls itself so for short.
    if len(text) <= len("deu") and text.isascii() and not text.isupper() and text != "BiH":
        return None
    return languages.known_country_or_international(text)


def read_brackets(
    name: str,
    notes: Iterable[str],
    *,
    codes: bool,
    mostly_codes: bool = False,
    short_name: str = "",
) -> Brackets:
    """What the brackets behind a name say; `codes` is what `are_codes` says of their list.

    `mostly_codes` is what `are_mostly_codes` says of it. `short_name` is the one that stands beside
    the name without brackets.
    """
    cells = {"name": name} | ({"short_name": short_name} if short_name else {})
    remarks: list[str] = []
    aliases: list[str] = []
    for note in notes:
        is_code_first = mostly_codes and is_code(note) and "country" not in cells
        if is_code_first and fits_initials(note, name):
            cells["country"] = note
            remarks.append(f"({note}) is the country, as most brackets are; it fits the initials")
        elif reason := private_reason(note):
            remarks.append(f"left out: {reason} in brackets")
        elif is_territory(note) or (is_legal_form(note) and not fits_initials(note, name)):
            remarks.append(f"left out: ({note})")
        elif _are_several_countries(note):
            remarks.append(f"left out: ({note}), for a record has one country")
        elif former := former_name(note):
            aliases.append(former)
            remarks += _told(former)
        elif is_acronym(name) and not is_acronym(note) and may_abbreviate(name, note):
            cells |= {"name": note, "short_name": name}
        elif rest := [
            part for part in parts_of(note) if not _take_part(part, cells, remarks, codes=codes)
        ]:
            whole = f"{name} ({note})"
            if any(map(_may_be_name, rest)) and _is_name(whole):
                aliases.append(whole)
                remarks.append(f"alias {whole}")
            else:
                remarks.append(f"left out: ({', '.join(rest)})")
    return Brackets({**cells, **({"aliases": join_items(aliases)} if aliases else {})}, (*remarks,))


def _is_of_compound(acronym: str, name: str) -> bool:
    """Whether an acronym has the letters of a name's long words: ZKW of `Zentrum Klimawissen`."""
    is_capitals = len(acronym) > len("FR") and acronym.isalpha() and acronym.isupper()
    return is_capitals and is_acronym(acronym) and may_abbreviate(acronym, name)


def without_acronym(cells: Mapping[str, str]) -> Brackets:
    """The cells of a row by key, an acronym in brackets behind the name being its short name.

    Only the initials of the name are so, and only where the row has no short name beside it. A
    former name in brackets is an alias.
    """
    name, notes = split_brackets(cells.get("name", ""))
    below = cells.get("name", "").partition("\n")[2].strip()
    if below.startswith("(") and notes and below == f"({notes[-1]})" and not is_acronym(notes[-1]):
        rest = {**cells, "name": cells["name"].partition("\n")[0].strip()}
        return Brackets(rest, (f"left out: {below} below the name",))
    if len(notes) == 1 and "aliases" not in cells and (former := former_name(notes[0])):
        return Brackets({**cells, "name": name, "aliases": join_items([former])}, _told(former))
    if "short_name" in cells:
        return Brackets(dict(cells))
    is_short = len(notes) == 1 and (
        (is_acronym(notes[0]) and fits_initials(notes[0], name))
        or _is_of_compound(notes[0], name)
        or are_plain_initials(notes[0], name)
    )
    if not is_short:
        beside = split_beside(cells.get("name", "").strip(), before=False)
        if not beside.short_name:
            return Brackets(dict(cells), (*beside.remarks, *_kept_in_name(notes)))
        parted = {"name": beside.name, "short_name": beside.short_name}
        return Brackets({**cells, **parted}, beside.remarks)
    return Brackets(
        {**cells, "name": name, "short_name": notes[0]},
        (f"({notes[0]}) is taken for the short name",),
    )


def _kept_in_name(notes: Iterable[str]) -> Iterator[str]:
    """A remark on brackets of one word that may be anything: a place, a name, a state.

    A country and an acronym behind a name are what they look like.
    """
    for note in notes:
        if note.isalpha() and not is_acronym(note) and country_in(note) is None:
            yield f"({note}) stays in the name; if it is a remark, leave it out"


def former_name(note: str) -> str:
    """What an organisation was called before: `Elm Club` of `formerly Elm Club`."""
    match = _FORMERLY.match(note)
    former = note[match.end() :].strip(" :\"'“”„«»") if match else ""
    if not former or all(map(is_member_word, former.split())):
        return ""
    return former if _may_be_name(former) and _is_name(former) else ""


def _told(former: str) -> tuple[str, ...]:
    return (f"alias {former}, its former name",)


def private_reason(note: str) -> str:
    """What a note has that nobody should read in a directory; nothing for others."""
    label, colon, _ = note.partition(":")
    if "@" in note:
        return "an e-mail address"
    if holds_telephone_number(note):
        return "a telephone number"
    match = _FORMERLY.match(note)
    bare = note[match.end() :] if match else note
    if may_be_person(bare) or (colon and is_private(label)):
        return "what looks like a person"
    return ""


def parts_of(note: str) -> Iterator[str]:
    """A note as a whole where it is one thing, or what marks part in it."""
    if is_acronym(note) or country_in(note):
        yield note
    else:
        # The strokes of an address part nothing.
        between = _BETWEEN_ADDRESSES if "/" in note and has_address(note) else _BETWEEN
        yield from filter(None, between.split(note))


def _are_several_countries(note: str) -> bool:
    """Whether a note is a list of countries: `NL/BE`, `Malta & Italia`."""
    parts = [part.strip() for part in _BETWEEN_CODES.split(note)]
    found = {country_in(part) for part in parts}
    return len(parts) > 1 and len(found) > 1 and None not in found and country_in(note) is None


def _take_part(part: str, cells: dict[str, str], remarks: list[str], *, codes: bool) -> bool:
    """Put what a part of a bracket says where a record states it; False where nothing is clear."""
    name = cells["name"]
    key, remark = _key_of(part, name, codes=codes)
    if not key or key in cells:
        return False
    cells[key] = part
    if remark:
        remarks.append(remark)
    return True


def _key_of(part: str, name: str, *, codes: bool) -> tuple[str, str]:
    """The key whose value a part of a bracket is, or nothing; and what to say of it."""
    if is_address(part):
        is_open = is_bare_site(part) and not is_site_of(part, name)
        return "website", f"{part} is taken for its website" if is_open else ""
    country = country_in(part)
    is_short = is_acronym(part) or not part.isascii() or are_plain_initials(part, name)
    if is_short and fits_initials(part, name):
        if part.islower():
            return "short_name", f"({part}) is taken for the short name"
        called = _called(country) if country else ""
        return "short_name", called and f"({part}) are the initials, not {called}"
    if country and not codes and _may_be_inside(part, name):
        return "short_name", f"({part}) is taken for the short name; it may be {_called(country)}"
    if country and (codes or len(part.replace(".", "")) != len("DEU") or not is_code(part)):
        return "country", ""
    if country:
        return "short_name", f"({part}) is taken for the short name; it may be {_called(country)}"
    if not is_acronym(part) or (len(name.split()) == 1 and not may_abbreviate(part, name)):
        return "", ""
    unlike = not may_abbreviate(part, name)
    return (
        "short_name",
        f"({part}) is taken for the short name; it fits no initials" if unlike else "",
    )


def _may_be_inside(code: str, name: str) -> bool:
    """Whether a code has two letters of a name of one long word: `Pöllöseura (PS)`."""
    is_single = len(name.split()) == 1 and len(name) >= _LONG_WORD
    return is_single and len(code) == len("DE") and may_abbreviate(code, name)


def _called(country: str) -> str:
    return languages.country_name(country, "en") or country


def _may_be_name(text: str) -> bool:
    """Whether a text may be another name, or a place: it has a capital and no figures."""
    first = next(filter(str.isalpha, text), "")
    return bool(first) and not first.islower() and not any(map(str.isdigit, text))


def _is_name(text: str) -> bool:
    try:
        return bool(check_name(text))
    except CellError:
        return False
