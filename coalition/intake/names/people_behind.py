"""People behind the name of an organisation in one cell: `Oak, c/o Jane Roe`, `Oak (Jane Roe)`.

They are nobody's business, so that the name is taken without them, which is told.
"""

import functools
from typing import Final, NamedTuple

from coalition.expressions import Expression
from coalition.intake.names.bodies_of_many_names import is_body_of_many
from coalition.intake.names.likely_people import may_be_person
from coalition.intake.names.people import is_organisation, is_person, name_words
from coalition.intake.words.language_tables import phrases
from coalition.intake.words.owner_words import WITH_A_MARK
from coalition.intake.words.speaking_for import Label, labels_of, plain
from coalition.model import LONGEST_VALUE

_ROLES = r"""
    chair\w*|vice-chair\w*|co-chair\w*|president\w*|vice-?president\w*|director\w*|ceo|coo|cfo|cto|
    secretary(?: general)?|treasurer|trustee|founder|co-founder|coordinator|co-ordinator|manager|
    spokesperson|contact(?: person)?|signatory|vorsitz\w*|vorstand\w*|obmann|obfrau|obleute|
    geschaftsfuhr\w*|prasident\w*|leiter\w*|leitung|sprecher\w*|ansprechp\w*|grunder\w*|inhaber\w*|
    kassier\w*|schriftfuhr\w*|kontakt\w*|directeur|directrice|secretaire\w*|tresori\w*|porte-parole|
    fondat(?:eur|ric|or|oa)\w*|coordinat\w*|responsable|referent\w*|secretari\w*|coordinador\w*|portavo\w*|
    representante|fundador\w*|contacto|direttore|direttrice|segretari\w*|responsabile|portavoce|
    contatto|legale rappresentante|diretor\w*|secretari\w*|porta-voz|przewodnicz\w*|prezes\w*|
    dyrektor\w*|koordynator\w*|rzeczni\w*|predsed\w*|reditel\w*|riaditel\w*|jednatel\w*|konatel\w*|
    predsjedni\w*|direktor\w*|ravnatelj\w*|tajni\w*|predsedatel\w*|direktorka|golova|holova|
    sekretar\w*|koordynator\w*|koordinator\w*|proedros|diefthynt\w*|dieythynt\w*|syntonist\w*|
    presedint\w*|elnok\w*|igazgato|vezeto|kapcsolattarto|titkar|puheenjohtaja|toiminnanjohtaja|
    sihteeri|yhteyshenkilo|ordforande|verksamhetschef|kontaktperson|formand|forperson|direktor|
    forstander|leder|daglig leder|styreleder|esimees|juhataja|juhatuse \w+|kontaktisik|
    priekssedetaj\w*|valdes \w+|vaditaj\w*|pirmininka\w*|pirmininke|direktori\w*|vadov\w*|
    cathaoirleach|stiurthoir|runai|direttur\w*|segretarj\w*|baskan\w*|mudur\w*|genel sekreter|
    koordinatoru|voorzitter|directeur-bestuurder|bestuurder|penningmeester|contactpersoon|woordvoerder|
    rys|ryys|mdyr|alrys|almdyr
"""
"""What people are in an organisation, in plain letters."""

_SEPARATOR = Expression(r"\s*(?:[,;|\n]|\s[-–—/]\s|[(\[])\s*")
_ATTACHED = Expression(r"(?i)(?<!\S)(v/|c/o|a/c|p/a|p/o|n/r|н/р|℅|@)(?=[^\W\d_])")
"""Labels that stand at the name behind them without a space: `v/Jens Holm`."""

_DASHES = frozenset({"-", "–", "—"})
_ORDER = r"(?:\d\.?\s*|stellv\w*\s+|stv\s+|deputy\s+|vice\s+|acting\s+|the\s+|our\s+)?"
_MARKS = " ,،;:–—-"
_FEWEST_NAMES = 2
_MOST_WORDS = 5
_ARTICLE = Expression(
    r"(?i)(?:(?:la|les?|el|els|il|lo|gli|os|as|o|a|der|die|das|den|dem|de|het|den|det|the)\s+|"
    r"(?:l|d|dell|all|dall)['’])"
)

_ACTING: Final = frozenset[Label]({"organisation behind", "inflected behind"})

LEFT_OUT = "left out: a person behind the name"
"""What is said of a name without the person; nothing of whom is repeated."""


class Parted(NamedTuple):
    """The name of an organisation without who speaks for it."""

    name: str
    is_certain: bool = True
    """Whether that is how the organisation is called, and the rest surely a person's."""

    subtitled: str = ""
    """What is likely the name, with a subtitle behind it, and no person: `Young Coast`."""


def without_people(name: str) -> str:
    """The name of an organisation without who speaks for it, if anybody surely does."""
    parted = part_people(name)
    return parted.name if parted.is_certain else name


@functools.lru_cache(maxsize=100_000)
def part_people(name: str) -> Parted:
    """The name of an organisation without who speaks for it; the whole name where nobody does."""
    spaced = _ATTACHED.sub(r"\1 ", name[:LONGEST_VALUE])
    for separator in _SEPARATOR.finditer(spaced):
        before, behind = spaced[: separator.start()].strip(), spaced[separator.end() :]
        if parted := _parted(before, behind.strip(" )]")):
            is_subtitle = separator[0].strip() in _DASHES
            return parted if is_subtitle else parted._replace(subtitled="")
    return _part_at_colon(spaced) or _part_by_label(spaced) or Parted(name)


def place_without_people(place: str) -> str:
    """A place without the person at whose address it is: `c/o Jane Roe, Bath`; may be nothing."""
    parts = [part for part in _SEPARATOR.split(_ATTACHED.sub(r"\1 ", place)) if part.strip(" )]")]
    left = list(filter(None, map(_before_label, parts)))
    is_beside = len(left) > 1 or left != parts
    towns = [part for part in left if not (is_beside and is_person(part))]
    return place if towns == parts else ", ".join(towns)


def _before_label(part: str) -> str:
    """What stands in a part of a place before a label such as `c/o`."""
    words = part.split()
    for at in range(len(words)):
        for size, labels in labels_of(words, at):
            behind = " ".join(words[at + size :])
            is_label = "person behind" in labels or (
                "perhaps behind" in labels and may_be_person(behind)
            )
            if behind and is_label:
                return " ".join(words[:at]).rstrip(_MARKS)
    return part


def is_labelled_person(text: str) -> bool:
    """Whether a text is a person with a word for it: `c/o Jane Roe`, `Vorsitzende: Ida Nowak`."""
    if is_body_of_many(text[:LONGEST_VALUE]):
        # `Coordinadora` is an office, too.
        return False
    if _is_beside_another(text):
        return True
    rest = _without_label(text)
    if rest is None and " " in text and _role().fullmatch(plain(text.rpartition(" ")[2])):
        rest = text.rpartition(" ")[0]
        return may_be_person(rest)
    return rest is not None and (_is_somebody(rest) or is_labelled_person(rest))


def _is_beside_another(text: str) -> bool:
    """Whether a text is a person at another one's address: `Jane Roe c/o John Doe`."""
    words = _ATTACHED.sub(r"\1 ", text).split()
    return any(
        "person behind" in labels and is_person(" ".join(words[at + size :]))
        for at in range(2, len(words) - 1)
        if is_person(" ".join(words[:at]).rstrip(_MARKS))
        for size, labels in labels_of(words, at)
    )


def _parted(before: str, behind: str) -> Parted | None:
    """What is left of a name of which a mark parts two sides."""
    if not before or not behind:
        return None
    if is_labelled_person(behind):
        return _without_who_acts(before)
    if is_person(behind) and not is_person(before) and len(name_words(behind)) >= _FEWEST_NAMES:
        return _without_who_acts(before)
    if not may_be_person(before):
        return None
    of_whom = _of_whom(behind)
    if of_whom is None:
        return None
    is_certain = is_person(before)
    if of_whom.name == behind and behind[:1].islower():
        # `Young Coast – the youth of the Party for the Coast`, `Jane Roe, member of Oak Trust`
        named = _from_capital(behind)
        return Parted(named, is_certain=False, subtitled="" if is_certain else before)
    return of_whom._replace(is_certain=of_whom.is_certain and is_certain)


def _from_capital(text: str) -> str:
    """The words from the first one with a capital on; all of them where none has one."""
    words = text.split()
    at = next((n for n, word in enumerate(words) if word[:1].isupper()), 0)
    return " ".join(words[at:])


def _part_at_colon(name: str) -> Parted | None:
    """The organisation of `For Oak Trust: Jane Roe`; a colon parts many names besides."""
    before, colon, behind = name.partition(":")
    if not colon or not may_be_person(behind.strip()):
        return None
    parted = _without_who_acts(before.strip())
    return None if parted.name == before.strip() else parted


def _of_whom(text: str) -> Parted | None:
    """The organisation that a text behind a person's name is: `for Oak Trust`, `Chair of Oak`."""
    text = _without_role(text)
    if _role().fullmatch(plain(text.rpartition(" ")[2])):
        text = text.rpartition(" ")[0]
    words = text.split()
    for size, labels in labels_of(words, 0):
        if len(words) > size:
            return _spoken_for(" ".join(words[size:]), labels)
    for at in range(1, len(words)):
        ends = (labels for size, labels in labels_of(words, at) if at + size == len(words))
        if any("before" in labels for labels in ends):
            return _spoken_for(" ".join(words[:at]), frozenset({"before"}), words[at])
    return Parted(text) if is_organisation(text) else None


def _without_role(text: str) -> str:
    words = text.split()
    for size in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        if _role().fullmatch(plain(" ".join(words[:size]))):
            return " ".join(words[size:]).lstrip(" ,:-–")
    return text


def _without_who_acts(name: str) -> Parted:
    """A name without the words before it: `On behalf of Oak Trust`."""
    words = name.split()
    for size, labels in labels_of(words, 0):
        if labels - {"person behind", "perhaps behind"} and len(words) > size:
            return _spoken_for(" ".join(words[size:]), labels)
    return Parted(name)


def _spoken_for(name: str, labels: frozenset[Label], label: str = "") -> Parted:
    """An organisation for which a person speaks; certain where its name stands as it is."""
    bare = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    is_bare = bare == name or name.casefold().startswith("the ")
    is_for = "for" in labels and is_organisation(bare) and " " in bare
    is_whole = "organisation behind" in labels or is_for or plain(label) in _UNINFLECTED
    return Parted(bare, is_certain=is_bare and is_whole)


_UNFINISHED = frozenset({
    "der", "des", "die", "das", "den", "dem", "de", "du", "del", "della", "dei", "degli", "delle",
    "of", "the", "for", "fur", "les", "los", "las", "dos", "da", "do", "af", "av", "til",
    "voor", "van", "von", "pour", "para", "per", "dla", "pro", "za", "och", "und", "and", "et",
})  # fmt: skip
"""What no name ends with, so that a label behind it belongs to the name."""

_UNINFLECTED = frozenset({"adina", "namina"})
"""Words before which an organisation is called as ever: Turkish `Meşe Derneği adına`."""


def _part_by_label(name: str) -> Parted | None:
    """The organisation's part of a name within which a label stands by itself."""
    words = name.split()
    for at in range(1, len(words) - 1):
        for size, labels in labels_of(words, at):
            before, behind = " ".join(words[:at]).rstrip(_MARKS), " ".join(words[at + size :])
            if before and behind and (parted := _at_label(before, behind, labels, words[at])):
                return parted
    return None


def _at_label(before: str, behind: str, labels: frozenset[Label], label: str) -> Parted | None:
    """What is left of two sides of a label."""
    is_acting = not labels.isdisjoint(_ACTING)
    if plain(before.rpartition(" ")[2]) in _UNFINISHED:
        # `Verband der Inhaber Kleiner Läden`
        return None
    if "person behind" in labels and not is_person(before) and _is_anybody(behind):
        return Parted(before)
    is_perhaps = is_acting or "perhaps behind" in labels
    if is_perhaps and not may_be_person(before) and may_be_person(behind):
        return Parted(before)
    if "before" in labels and _is_somebody(behind):
        return _spoken_for(before, labels, label)
    if is_acting and _is_two_names(before):
        return _spoken_for(behind, labels)
    if not is_person(before):
        return None
    if labels & {"person behind", "for"} and is_organisation(behind):
        is_short = len(before.split()) == _FEWEST_NAMES
        return _spoken_for(behind, frozenset({"for"} if is_short else ()))
    return _spoken_for(behind, frozenset()) if labels & {"for", "of"} else None


def _is_two_names(text: str) -> bool:
    return len(name_words(text)) >= _FEWEST_NAMES and not is_organisation(text)


def _is_anybody(text: str) -> bool:
    """Whether behind `c/o` stands a person, whatever the case: `c/o jane roe`."""
    return (
        _is_somebody(text)
        or is_labelled_person(text)
        or (text.islower() and text.replace(" ", "").isalpha() and _is_somebody(text.title()))
    )


def _is_somebody(text: str) -> bool:
    names = name_words(text.partition(",")[0].strip(" :-–()"))
    return (
        bool(names)
        and not is_organisation(text)
        and (len(names) >= _FEWEST_NAMES or may_be_person(text))
    )


def _without_label(text: str) -> str | None:
    """What stands behind a word for who speaks for an organisation; None without one."""
    words = text.split()
    for size, labels in labels_of(words, 0):
        rest = " ".join(words[size:])
        is_perhaps = not labels.isdisjoint({"perhaps behind", *_ACTING})
        if "person behind" in labels or (is_perhaps and may_be_person(rest)):
            return rest.strip(_MARKS)
    for size in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        label, rest = " ".join(words[:size]), " ".join(words[size:])
        is_marked = label.endswith(":") or rest.startswith(":")
        # Without a mark `Coordinadora Andaluza` is a name by itself.
        if _role().fullmatch(plain(label)) and (is_marked or may_be_person(rest)):
            return rest
    return None


@functools.cache
def _role() -> Expression[str]:
    roles = "|".join(text.strip() for text in _ROLES.replace("\n", "").split("|"))
    owners = "|".join(plain(phrase) for phrase in phrases(WITH_A_MARK))
    return Expression(f"{_ORDER}(?:{roles}|{owners})")
