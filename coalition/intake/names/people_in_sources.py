"""People whom a text of where an endorsement is recorded names: `met Ida Nowak at a fair`."""

from itertools import pairwise

from coalition.expressions import Expression
from coalition.intake.names.likely_people import is_common_given_name
from coalition.intake.names.people import PLACES, is_organisation, is_person
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases
from coalition.matching import is_town

_CLAUSES = Expression(r"[,;:/|()\[\]\n]+|\s[-–—]\s|https?://\S+|\S+@\S+")
"""What parts a text into clauses, within which a name stands, and addresses."""

_AROUND = " .!?\"'“”„«»"
_NO_FAMILY = """
cs jednání|schůze|konference|dopis
da møde|konference|brev
de treffen|sitzung|tagung|konferenz|brief|umfrage|rundbrief|gespräch|telefonat|anruf|festival|preis
en meeting|conference|letter|newsletter|call|mail|email|e-mail|survey|form|fund|aid|festival|award
en prize|summit|workshop|statement|day|event|hearing|website|page|report
es reunión|conferencia|carta|encuesta|premio
fi kokous|kirje
fr réunion|conférence|lettre|sondage|prix
it incontro|riunione|conferenza|lettera|sondaggio|premio
nl vergadering|bijeenkomst|conferentie|brief|enquête
pl spotkanie|zebranie|konferencja|list|ankieta
pt reunião|conferência|carta|inquérito|prémio
sv möte|konferens|brev
"""
"""What is said of how somebody agreed, with a capital as titles and German words have it."""

_MONTHS = frozenset({"mai", "maj", "juli", "julio", "augusti"})
"""Given names that are months, too."""


def names_person(text: str) -> bool:
    """Whether a text surely names somebody: by two names, or one that is all of it."""
    alone = text.strip(_AROUND)
    if len(alone.split()) == 1:
        return _is_given(alone) and not is_town(alone)
    return any(_names_person(clause.split()) for clause in _CLAUSES.split(text))


def _names_person(words: list[str]) -> bool:
    return any(
        _is_given(first)
        and _may_be_family(last.strip(_AROUND))
        and is_person(f"{first} {last.strip(_AROUND)}")
        # `Ida Nowak Foundation` is none.
        and not is_organisation(" ".join(words[at : at + _WITH_A_WORD]))
        for at, (first, last) in enumerate(pairwise(words))
    )


_WITH_A_WORD = 3


def _is_given(word: str) -> bool:
    is_name = word[:1].isupper() and is_common_given_name(word)
    return is_name and word.casefold() not in PLACES | _MONTHS


def _may_be_family(word: str) -> bool:
    is_said = fold(word) in folded_phrases(_NO_FAMILY) or is_town(word)
    return not is_said and (not word.isupper() or len(word) > _LONGEST_ACRONYM)


_LONGEST_ACRONYM = 5
