"""Whether a header asks for the kind of an organisation: `What kind of organisation are you?`."""

from collections.abc import Callable, Sequence
from typing import Final

from coalition.expressions import Expression

_KINDS_BY_LANGUAGE: Final = """
    kind kinds type types sort category categories
    art typ typus kategorie rechtsform sorte
    genre categorie nature forme sorte
    tipo tipos clase categoria naturaleza tipologia natura forma classe tipus mena espece especie
    soort aard typ slags slag kategori type sorts
    rodzaj rodzaju typu kategoria druh druhu kategorie kategoriu
    tipusu tipusa fajta tyyppi tyyppia laji tyyppinen tuup tuupi liik liiki tuupi
    veids veida tips tipa kategorija tipas rusis rusies rusi
    vrsta vrste vrstu tip tipa tipu tipul kategoriju
    tur turu ture tipi vid vyd vydu typos typou eidos eidous kategoriq
    cineal chineal saghas xorta x'tip nwʿ swg fel tegund
"""
_KINDS: Final = frozenset(_KINDS_BY_LANGUAGE.split())
"""Words for a kind or type, in plain Latin letters."""

_SMALL: Final = frozenset({"di", "bir", "ta'", "an", "eine", "einer", "ein", "eines", "un", "une"})
"""Between both, besides the articles of other headers."""

_GROUP: Final = Expression(
    r"groups?|gruppen?|groupe|grupo|gruppo|grup|grupa|groep|skupin[ay]|ryhma"
)
_COMPOUND: Final = Expression(
    r"(?:organi[sz]a[ct]ion[se]?|organisatie|organisaatio|vereins?|verbands?|forenings?|jarjesto|"
    r"yhdistys|organisasjons)(?:typ|type|typus|art|form|tyyppi|slag|soort|kategorie?)"
)
"""Both in one word: `Organisationsart`."""

_NO_BODY: Final = Expression(r"organi[sz]ational\w*|organisatorisch\w*|organisationnel\w*")
"""Words that only begin as one for an organisation does."""


def asks_for_kind(words: Sequence[str], is_body: Callable[[str], object]) -> bool:
    """Whether plain words, articles and the like apart, are of the kind of an organisation.

    `is_body` says of a word whether it is one for an organisation. What stands beside it decides:
    `What kind of support can your organisation give?` asks for none.
    """
    if any(_COMPOUND.fullmatch(word) for word in words):
        return True
    words = [word for word in words if word not in _SMALL]
    bodies = [
        bool(is_body(word) or _GROUP.fullmatch(word)) and not _NO_BODY.fullmatch(word)
        for word in words
    ]
    kinds = [word in _KINDS for word in words]
    pairs = range(len(words) - 1)
    return any((kinds[at] and bodies[at + 1]) or (bodies[at] and kinds[at + 1]) for at in pairs)
