"""The acronyms that may be made of a name: its initials, with small words or without."""

from coalition.expressions import Expression
from coalition.matching.articles import FUNCTION_WORDS
from coalition.matching.latin_words import all_words
from coalition.matching.legal_forms import LEGAL_FORMS

_MOST_CHOICES = 4
"""Words of which acronyms may have one letter more or less."""

_MOST_WORDS = 13
_SHORTEST_COMPOUND = 9

_PASSED_OVER_WORDS = """
    ag against agli ai al all alla alle als am amb an and ao aos ap apo ar au auf aus aux bei beim
    bez bij by chez com con contra contre cu dal dall dalla dans degli dei del delle dello des din
    do door ett fra fran from gegen gia hos i icin ile im imod in ins into it its ja jotta k kai
    kata ke ku la le les lo me med met mit mod mot na naar nach nad nas negli nel nella nelle no
    nos o ob od of ohne om onder op over par pel pela pelo pels per pie pod pre pri prz przy rzecz
    s sans se sem sense si sin som sous sta stin sto su sui sul sulla sur te ten the til till tin
    tis ton tot tous toutes tra tussen u uden uit um under unter utan uten uz v ve ved vom von vor
    w we without z za ze zonder zu zum zur
"""
_PASSED_OVER = frozenset(_PASSED_OVER_WORDS.split())
"""Further small words, of thirty languages; others may be names' own words."""

_TAILS = (
    "gemeinschaft|initiative|initiatief|verein|verband|bundnis|kreis|gruppe|netzwerk|netz|bund|werk|"
    "stelle|forum|zentrum|stiftung|rat|bewegung|vereinigung|gesellschaft|genossenschaft|schaft|"
    "vereniging|groep|beweging|stichting|netwerk|bond|raad|centrum|platform|huis|"
    "forening|foreningen|gruppen|bevaegelsen|bevegelsen|rorelsen|natverk|natverket|forbund|forbundet|"
    "netvaerk|nettverk|netvark|radet|initiativet|initiativ|rechte|schutz|haus|plattform|"
    "yhdistys|verkosto|liitto|jarjesto|ryhma|keskus|foorumi|seura"
)
_COMPOUND = Expression(rf"[a-z]{{3,}}?({_TAILS})")


def all_initials(name: str) -> frozenset[str]:
    """Each acronym that may be made of a name, of its first letters in their order.

    Small words may have theirs in it or not; of a compound (`Bürgerinitiative`) both parts may.
    """
    found = [word for word in all_words(name) if word not in LEGAL_FORMS]
    if len(found) > _MOST_WORDS:
        return _plain(found)
    choices = [_letters(word) for word in found]
    if sum([len(letters) > 1 for letters in choices]) > _MOST_CHOICES:
        return _plain(found)
    acronyms = {""}
    for letters in choices:
        acronyms = {acronym + letter for acronym in acronyms for letter in letters}
    return _plain(found).union(filter(None, acronyms))


def _plain(found: list[str]) -> frozenset[str]:
    every = "".join([word[0] for word in found if word not in FUNCTION_WORDS])
    long_words = [word[0] for word in found if word not in FUNCTION_WORDS | _PASSED_OVER]
    return frozenset(filter(None, (every, "".join(long_words))))


def _letters(word: str) -> tuple[str, ...]:
    """What an acronym may take of a word."""
    if word in FUNCTION_WORDS or word in _PASSED_OVER:
        return (word[0], "")
    match = _COMPOUND.fullmatch(word) if len(word) >= _SHORTEST_COMPOUND else None
    return (word[0],) if match is None else (word[0], word[0] + match[1][0])
