"""Countries on lines of their own in a pasted list: headings, or below each name."""

import functools
from collections.abc import Callable, Sequence

from coalition.expressions import Expression
from coalition.intake.lists.masking import mask, unmask
from coalition.intake.lists.pasted_countries import (
    Heading,
    country_of_heading,
    country_reason,
    is_country_name,
)
from coalition.intake.lists.pasted_lines import HEADING, PastedLine, label_of
from coalition.intake.lists.separators import is_item
from coalition.intake.names.people import is_organisation
from coalition.languages import name_key
from coalition.matching import is_legal_form

_OTHERS = """
other, others, other countries, elsewhere, rest of the world, rest of europe, various
أخرى, دول أخرى, други, други държави, altres, altres països, ostatní, další, další země, jinde
andre, andre lande, øvrige, andere, andere länder, sonstige, weitere, weitere länder, übrige
άλλες χώρες, άλλα, λοιπές χώρες, otros, otros países, otras, resto del mundo, muud, muud riigid
muut, muut maat, autres, autres pays, ailleurs, reste du monde, eile, tíortha eile
ostali, ostale zemlje, drugi, druge zemlje, egyéb, más országok, altri, altri paesi, altro
kitos šalys, kitos, kiti, citas valstis, citi, oħrajn, pajjiżi oħra, andre land
overige, overige landen, andere landen, inne, inne kraje, pozostałe, outros, outros países
alte țări, altele, ostatné, ostatné krajiny, iné, druge države, drugod, остали, остале земље
övriga, övriga länder, andra, andra länder, diğer, diğer ülkeler, інші, інші країни
"""
_BEFORE_DASH = Expression(r"\s*(?P<country>[^,;:–—]{2,40}?)\s*(?:[–—]|\s-)\s+(?P<names>.+)")
_OF_OTHERS = (
    "a heading of those from other countries; if it is an organisation, use coalition add "
    "organisation"
)
"""Why `Others` among headings of countries is no name."""

_TITLE = (
    "a title above headings of countries; if it is an organisation, use coalition add organisation"
)
"""Why `They support the call` above a heading of a country is no name."""


def with_countries(lines: Sequence[PastedLine], known: frozenset[str]) -> list[PastedLine]:
    """The lines of a list with the countries that other lines say, which are then no names.

    A country heads the names below it where it is marked as a heading, where the list begins with
    it, or where there are several and a blank line before it; where each second line is a country,
    it is that of the name above. Elsewhere it is a line with a reason.
    """
    lines = _with_labels(lines, known)
    headings = [None if line.text in known else _heading(line) for line in lines]
    filled = [i for i, line in enumerate(lines) if headings[i] or _is_name(line)]
    if _alternate([headings[i] for i in filled]):
        below = {name: headings[at] for name, at in zip(filled[::2], filled[1::2], strict=True)}
        return [
            _under(line, below.get(i))
            for i, line in enumerate(lines)
            if i not in filled or i in below
        ]
    return _with_headings(lines, headings, first=filled[0] if filled else 0)


def _with_headings(
    lines: list[PastedLine], headings: list[Heading | None], *, first: int
) -> list[PastedLine]:
    several = sum(heading is not None for heading in headings) > 1
    if several:
        lines = _without_title(lines, headings, first)
    is_of_others = _heading_of_others(lines, headings)
    are_items = sum(is_item(line.text) for line in lines) * 2 > sum(map(_counts, lines))
    found: list[PastedLine] = []
    current: Heading | None = None
    for i, (line, heading) in enumerate(zip(lines, headings, strict=True)):
        follows_blank = several and not lines[i - 1].text.strip()
        following = next((j for j in range(i + 1, len(lines)) if _counts(lines[j])), None)
        stands_out = are_items and _counts(line) and not is_item(line.text)
        if heading is None:
            if stands_out and (line.text.isupper() or is_of_others(line.text)):
                current = None
            heads_others = follows_blank and following is not None and is_of_others(line.text)
            if heads_others and _is_name(line):
                current = None
                line = line._replace(reason=_OF_OTHERS)  # noqa: PLW2901 - the same line
            elif line.reason.startswith(HEADING):
                # What stands below another heading is not from the country above it.
                current = None
            found.append(_under(line, current))
            continue
        heads = following is not None and headings[following] is None
        if heads and (heading.is_marked or i == first or follows_blank or stands_out):
            current = heading
        else:
            current = None
            found.append(line._replace(reason=country_reason(heading.country)))
    return found


def _without_title(
    lines: list[PastedLine], headings: list[Heading | None], first: int
) -> list[PastedLine]:
    """The lines, of which the first is no name where it stands alone above headings of countries.

    A heading is marked, or a blank line is before it.
    """
    one, two = [i for i, heading in enumerate(headings) if heading][:2]
    title = lines[first]
    is_alone = first < one and not any(map(_counts, lines[first + 1 : one]))
    if not is_alone or is_item(title.text) or is_organisation(title.text):
        return lines
    if not all(_heads_block(lines, headings, at) for at in (one, two)):
        return lines
    return [*lines[:first], title._replace(reason=_TITLE), *lines[first + 1 :]]


def _heads_block(lines: list[PastedLine], headings: list[Heading | None], at: int) -> bool:
    """Whether a country stands above names, and is marked or below a blank line."""
    heading, below = headings[at], next(filter(_counts, lines[at + 1 :]), None)
    is_apart = (heading is not None and heading.is_marked) or not lines[at - 1].text.strip()
    return is_apart and below is not None and _is_name(below)


def _heading_of_others(
    lines: list[PastedLine], headings: list[Heading | None]
) -> Callable[[str], bool]:
    """Whether a line beside headings of countries is one of what is from none: `Others`.

    By its word, or because the countries are in capitals, and none of the names but it.
    """
    pairs = list(zip(lines, headings, strict=True))
    countries = [line.text for line, heading in pairs if heading]
    names = [line.text for line, heading in pairs if not heading and _is_name(line)]
    in_capitals = [name for name in names if name.isupper()]
    is_shape = all(map(str.isupper, countries)) and len(in_capitals) == 1 < len(countries)

    def is_one(text: str) -> bool:
        return name_key(text) in _others() or (is_shape and text.isupper())

    return is_one


@functools.cache
def _others() -> frozenset[str]:
    return frozenset(map(name_key, _OTHERS.replace("\n", ",").split(","))) - {""}


def _counts(line: PastedLine) -> bool:
    return bool(line.text.strip())


def _is_name(line: PastedLine) -> bool:
    return _counts(line) and not line.reason


def _heading(line: PastedLine) -> Heading | None:
    # Of the lines that are no names only headings are shown as they stand.
    return country_of_heading(line.text) if _counts(line) and line.text != "…" else None


def _alternate(headings: Sequence[Heading | None]) -> bool:
    """Whether each second line of several is a country, and none is marked as a heading."""
    countries = [heading for heading in headings[1::2] if heading and not heading.is_marked]
    regular = len(countries) * 2 == len(headings) and not any(headings[::2])
    return regular and len(countries) > 1


def _under(line: PastedLine, heading: Heading | None) -> PastedLine:
    if heading is None or line.reason or line.country or not _counts(line):
        return line
    return line._replace(country=heading.country)


def _with_labels(lines: Sequence[PastedLine], known: frozenset[str]) -> list[PastedLine]:
    """Lines with the countries that labels say: `Germany: Oak`, or `Country: Germany` below it.

    `Germany: Oak, Elm` are two names, where other lines have such labels and commas, too.
    """
    found: list[PastedLine] = []
    labelled = [_label_of(line.text) for line in lines if not line.reason]
    behind_countries = [behind for label, behind in labelled if behind and is_country_name(label)]
    parts = _commas_part(behind_countries)
    above: int | None = None
    for line in lines:
        label, behind = _label_of(line.text) if parts else label_of(line.text)
        if above is not None and line.is_note and is_country_name(behind):
            found[above] = found[above]._replace(country=behind)
            above = None
            continue
        if behind and not line.reason and is_country_name(label):
            text = _with_semicolons(behind, known) if parts else behind
            line = line._replace(text=text, country=label)  # noqa: PLW2901 - the same line
        if not line.reason:
            above = len(found) if line.text.strip() and not line.country else None
        found.append(line)
    return found


def _label_of(text: str) -> tuple[str, str]:
    """A label and what stands behind it, or a country before a dash: `Germany – Oak, Elm`."""
    match = _BEFORE_DASH.fullmatch(text)
    if match and is_country_name(match["country"]):
        return match["country"], match["names"]
    return label_of(text)


def _commas_part(texts: Sequence[str]) -> bool:
    """Whether commas part names behind labels: in half of several, or twice in one of them."""
    with_commas = [text for text in texts if "," in text]
    twice = any(text.count(",") > 1 for text in with_commas)
    return len(texts) > 1 and len(with_commas) > 1 and (twice or len(with_commas) * 2 >= len(texts))


def _with_semicolons(text: str, known: frozenset[str]) -> str:
    """A text with semicolons for commas, but for those within names and before legal forms."""
    masked, hidden = mask(text, sorted(name for name in known if "," in name))
    parts = masked.split(",")
    joined = parts[0]
    for part in parts[1:]:
        joined += ("," if is_legal_form(part.split(";")[0].strip()) else ";") + part
    return unmask(joined, hidden)
