"""Whether a text may be one person's name: what speaks for it is weaker than in `people.is_person`.

A row of a list of organisations with such a name is asked about, so that it may be wrong now and
then; what it does not see is published.
"""

import functools
from collections.abc import Container, Iterable

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.names.bodies_of_many_names import is_body_of_many
from coalition.intake.names.east_asian_names import is_east_asian_name
from coalition.intake.names.given_names import given_names
from coalition.intake.names.name_lists import all_given_names, family_names, given_names_and_words
from coalition.intake.names.offices import has_office
from coalition.intake.names.patronymics import has_patronymic
from coalition.intake.names.people import (
    LONGEST_NAME,
    MOST_NAMES,
    PLACES,
    is_name_word,
    is_organisation,
    is_person,
    name_words,
)
from coalition.matching import is_legal_form
from coalition.matching.towns import is_town
from coalition.websites import host_of

_WITH_CAPITAL = Expression(
    r"(?:sir|lord|lady|dame|don|dona|pater|padre|father|frere|soeur|suor|fra|sister|schwester|brother|"
    r"bruder|rabbi|rabbiner(?:in)?|imam|sheikh|shaykh|bishop|bischof|pfr|pfarrer(?:in)?|pastor(?:in)?|"
    r"ks|xiadz|kan|cllr|councillor|stadtrat|stadtratin|senator(?:in)?|senatore|senatrice|mep|mdb|mdl|mp|"
    r"deputy|depute|deputee|hon|arch|eng|ing|mag|doc|bay|m|k|p|me|hr|fr|bc)\.?\s+"
)
"""Titles that are words of other things, too, so that only a name behind them tells."""

_BEHIND = Expression(
    r",?\s+(?:ph\.?d|m\.?d|ll\.?[mb]|m\.?sc|b\.?sc|m\.?a|b\.?a|mba|dphil|csc|drsc|mep|mp|mdb|mdl|mdep|"
    r"jr|sr|kc|qc|obe|mbe|cbe|esq|dr)\.?"
)
_HOUSEHOLD = Expression(
    r"(?:familie|fam\.|famille|familia|famiglia|rodina|rodzina|obitelj|porodica|perhe|familjen|familien|"
    r"oikogeneia|simia|simya|semeistvo|semeystvo|semya|semia|gimene|seima|perekond|aile|teaghlach|"
    r"ehepaar|eheleute|bracia|malzenstwo|manzele)\s"
)
_AND_WORDS = """
    & + and und et y e i og och ja ve és en un ir si și та і a in agus u
"""
_AND = frozenset(_AND_WORDS.split())
_FAMILY_ENDING = Expression(
    r"\w{2,}(?:ovic|evic|ic|escu|enko|sson|sdottir|dottir|opoulos|opoulou|akis|idis|auskas|auskiene|"
    r"aityte|aite|skaite|iene|iunas|inski|inska|zadeh|nejad|shvili|oglu|czyk|chuk|czuk|yuk|iuk|ovsky|evsky|owski|ewski|owska|ewska|ovska|evska)"
)
"""How family names end that hardly any other word ends like, in plain Latin letters."""

_SLAVIC_ENDING = Expression(r"\w{4,}(?:ov|ev)a?")
"""Of names of towns and adjectives, too."""

_FORM_WORDS = """
    фоп тов го пп тзов прат бф бо ооо ип ет еоод оод сзр нво нпо оо ао зао пао firma fa. firm
    company
    bäckerei metzgerei apotheke kanzlei praxis tischlerei buchhandlung gasthof obrt tvrtka uab
    všį mtü
    oü sia as oy ab aps fie pekárna piekarnia panaderia boulangerie imprenta librería cv. pt.
"""
_FORMS = frozenset(_FORM_WORDS.split())
"""Forms of companies, and trades, that stand before a name: `ФОП Дятел`, `Fa. Dachs`."""

_LONGEST_OF_FAMILY = 12
_MANY = 0.3
"""Which share of cells makes a column one of people: a few organisations are called so, too."""

_SHORTEST_ENDING = 6
_SHORTEST_FAMILY = 5
_GIVEN_AND_FAMILY = 2
_COMPOUND_FAMILY = Expression(
    r"\w{3,}(?:haus|hauser|garten|gartner|brecht|precht|bund|burg|ova)|part(?:yka|ridge|hey)"
)
"""Families' names that end in a word for a house, a garden or the like, or as those of women."""

_BODIES_ALONE = frozenset({
    "frauenhaus", "jugendhaus", "kindergarten", "krankenhaus", "rathaus", "theaterhaus",
    "volkshaus",
})  # fmt: skip
"""Compounds that no family is called."""

_OF = frozenset({"de", "da", "do", "di", "du", "del", "of"})
_IRISH = frozenset({"Ó", "Ní", "Nic", "Uí", "Mac"})
_INITIAL = Expression(r"[^\W\d_]\.")
_INITIALS = Expression(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")


def may_be_person(text: str, website: str = "") -> bool:
    """Whether a text may be a name of a person, or of a couple or a family.

    A website that is called like the name speaks for an organisation, unless the name is surely a
    person's.
    """
    if len(text) <= LONGEST_NAME and is_body_of_many(text):
        return False
    if len(text) <= LONGEST_NAME and has_office(text):
        return True
    if len(text) <= LONGEST_NAME and _has_family_like_body(text):
        return True
    plain = _BEHIND.split(text)[0] if len(text) <= LONGEST_NAME else text
    if len(text) > LONGEST_NAME or any(map(str.isdigit, text)) or is_organisation(plain):
        return False
    if is_person(plain) or _has_initials(plain):
        return True
    romanised = languages.romanise(plain)
    title = _WITH_CAPITAL.match(romanised)
    if title and (rest := " ".join(plain.split()[1:])):
        return may_be_person(rest)
    if _is_couple(plain) or _is_household(romanised) or has_patronymic(name_words(plain)):
        return True
    return (is_east_asian_name(plain) or _is_likely(plain)) and not _is_called(plain, website)


def is_surely_named(text: str) -> bool:
    """Whether a text has what only people have: a common given name, initials, or an office."""
    if len(text) > LONGEST_NAME:
        return False
    has_given = any(map(is_common_given_name, name_words(text)))
    return has_given or has_office(text) or is_person(text) or _has_initials(text)


def called_like_organisation(text: str) -> bool:
    """Whether a text is an organisation's name rather than a person's: `Firma Oak GmbH`.

    `Anna Haus` is a person; her name has a word of organisations, but no legal form.
    """
    # People write their names in small letters, too.
    text = text.title() if text.islower() else text
    words = text.split()
    if any(map(is_legal_form, words[1:])) or (len(words) > 1 and words[0].casefold() in _FORMS):
        return True
    has_given = len(words) <= MOST_NAMES and any(map(is_common_given_name, words))
    # `Faruk Albrecht` has the family name of many, and `recht` in it.
    is_two = len(words) == 2 and is_given_name(words[0]) and _is_surely_family(words[1])
    return is_organisation(text) and not (has_given or is_two)


def is_household(text: str) -> bool:
    """Whether a text is a family as its members call it: `Familie Schneider`, `Fam. Moor`."""
    return _is_household(languages.romanise(text).casefold())


def share_of_people(texts: Iterable[str], known: Container[str] = frozenset()) -> tuple[int, int]:
    """How many texts look like people, single given names among them, and how many there are.

    `known` are names of organisations that there are, whatever they look like.
    """
    filled = [text for text in texts if any(map(str.isalpha, text))]
    others = (text for text in filled if text not in known)
    people = [text for text in others if may_be_person(text) or _is_common_alone(text)]
    return len(people), len(filled)


def are_people(texts: Iterable[str], known: Container[str] = frozenset()) -> bool:
    """Whether so many texts look like people that their column may be one of people."""
    people, filled = share_of_people(texts, known)
    return people > 0 and people >= filled * _MANY


def _is_common_alone(text: str) -> bool:
    return len(text.split()) == 1 and text[:1].isupper() and is_common_given_name(text)


def _has_family_like_body(text: str) -> bool:
    """Whether a given name and a family's are all, in which there is a word for a body.

    `Anna Neuhaus`, `Uwe Albrecht` and `Olga Partnerová` are people, `Anna Haus` may be a house.
    """
    names = name_words(text)
    # Of `Liga der Laubengärten` the article is no part of a family's name.
    if len(text.split()) != _GIVEN_AND_FAMILY or len(names) != _GIVEN_AND_FAMILY:
        return False
    if "-" in names[1] or not is_given_name(names[0]):
        return False
    spellings = [parts[0] for parts in _spellings(names[1]) if parts]
    is_family = not family_names().isdisjoint(spellings) or _ends_as_family(names[1])
    is_compound = any(map(_COMPOUND_FAMILY.fullmatch, spellings))
    is_alone = not _BODIES_ALONE.isdisjoint(spellings)
    return (is_family or is_compound) and not is_alone and is_organisation(names[1])


def _is_likely(text: str) -> bool:
    names = name_words(text)
    # Of one word are organisations, too: `Nora`, `Vera`; and it tells of nobody.
    if len(names) < 2:
        return False
    first, last, *others = names[0], names[-1], *names[1:-1]
    if _is_of(text.split(), last) or (is_town(last) and not _has_given(names)):
        # `Abeilles de Ville`, `Stadsbijen Girona`
        return False
    if text.casefold() in PLACES or last.casefold() in PLACES:
        return False
    pairs = ((first, last), (last, first))
    return (
        (is_given_name(first) and all(map(_may_be_name, (last, *others))))
        or (len(names) == 2 and (is_given_name(last) or last.endswith("né")))
        or (first.endswith("né") and is_given_name(last))
        or _has_irish_particle(text)
        or any(is_given_name(one) and _is_family(other) for one, other in pairs)
        or any(_is_word_and_given(one) and _is_family(other) for one, other in pairs)
        or (len(names) == 2 and any(map(_is_surely_family, names)))
    )


def _has_irish_particle(text: str) -> bool:
    """`Bríd Ní Bheo`, `Ó Briain, Cathal`"""
    words = text.split()
    # `Ní` is a word for no, too, with which proverbs begin.
    within = words[:-1] if "," in text else words[1:-1]
    return not _IRISH.isdisjoint(within)


def _is_of(words: list[str], last: str) -> bool:
    """Whether a small word for `of` stands before the last word, and no given name is the first."""
    is_of = len(words) > _GIVEN_AND_FAMILY and words[-1] == last and words[-2] in _OF
    return is_of and not _has_given(words[:1])


def _has_given(names: Iterable[str]) -> bool:
    return any(is_given_name(name) or _is_word_and_given(name) for name in names)


def _may_be_name(word: str) -> bool:
    return len(word) <= _LONGEST_OF_FAMILY or "-" in word or _is_family(word)


def _has_initials(text: str) -> bool:
    """`J. Kos`, `Kos J.`, `A. B. Lindqvist`, `Svetlana R.`"""
    names = name_words(text)
    initials = [bool(_INITIALS.fullmatch(name)) for name in names]
    # Legal forms have several letters at the end: `Eko B.V.`
    return (
        len(names) > 1
        and not all(initials)
        and (initials[0] or bool(_INITIAL.fullmatch(names[-1])))
    )


def _is_couple(text: str) -> bool:
    """`Kerstin & Jürgen Vogt`"""
    words = text.split()
    at = next((n for n, word in enumerate(words) if word.casefold() in _AND), 0)
    sides = words[:at], words[at + 1 :]
    names = [side for side in sides if 1 <= len(side) <= MOST_NAMES - 1]
    are_names = all(is_name_word(word) for side in names for word in side)
    if len(names) < 2 or not are_names:
        return False
    common = [is_common_given_name(side[0]) for side in names]
    # `Alfie & June Hope`: one of them may be called as a month or a flower.
    has_one_family = {len(side) for side in names} == {1, 2}
    return all(common) or (any(common) and has_one_family and _has_given_each(names))


def _has_given_each(sides: list[list[str]]) -> bool:
    return all(_has_given(side[:1]) for side in sides)


def _is_household(romanised: str) -> bool:
    """`Familie Schneider`"""
    match = _HOUSEHOLD.match(romanised)
    return match is not None and len(romanised[match.end() :].split()) == 1


def _is_called(name: str, website: str) -> bool:
    """Whether a website has the words of a name in its host: `https://www.radio-maria.example`."""
    if not website:
        return False
    host = host_of(website if "//" in website else f"//{website}").replace("-", "")
    return languages.romanise(name).replace(" ", "").replace("-", "") in host


def is_common_given_name(word: str) -> bool:
    """Whether many people are called by a word, and hardly anything else is."""
    return not given_names().isdisjoint(_first_parts(word))


def is_given_name(word: str) -> bool:
    """Whether some people are called by a word, in any of the languages that we know names of."""
    return not all_given_names().isdisjoint(_first_parts(word))


def _is_word_and_given(word: str) -> bool:
    return not given_names_and_words().isdisjoint(_first_parts(word))


def _is_family(word: str) -> bool:
    parts = [part for spelling in _spellings(word) for part in spelling]
    is_slavic = any(map(_SLAVIC_ENDING.fullmatch, parts))
    return is_slavic or not family_names().isdisjoint(parts) or _ends_as_family(word)


def _is_surely_family(word: str) -> bool:
    """Whether nearly nothing but a family is called so."""
    parts = [part for spelling in _spellings(word) for part in spelling]
    long = [part for part in parts if len(part) >= _SHORTEST_FAMILY]
    return not family_names().isdisjoint(long) or _ends_as_family(word)


def _ends_as_family(word: str) -> bool:
    parts = [part for spelling in _spellings(word) for part in spelling]
    return any(len(part) >= _SHORTEST_ENDING and _FAMILY_ENDING.fullmatch(part) for part in parts)


def _first_parts(word: str) -> list[str]:
    """`Anna` of `Anna-Lena`, as each alphabet of its language writes it."""
    return [parts[0] for parts in _spellings(word) if parts]


@functools.lru_cache(maxsize=4096)
def _spellings(word: str) -> tuple[list[str], ...]:
    """The parts that hyphens and apostrophes make of a word, in each of its Latin spellings."""
    texts = languages.romanisations(word.strip(".,"))
    if "'" not in word and "’" not in word:
        # It stands for the soft sign of Ukrainian.
        texts = tuple(text.replace("'", "") for text in texts)
    return tuple(list(filter(None, text.replace("'", "-").split("-"))) for text in texts)
