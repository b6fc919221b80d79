"""Whether a text is a person's name rather than an organisation's."""

from collections.abc import Iterable

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.names.given_names import given_names
from coalition.matching.kinds import ASSOCIATIONS

_ORGANISATION_WORD = Expression(
    r"\b(?:organi[sz]\w*|orhaniz\w*|\w*assoc\w*|asoc\w*|asots\w*|societ\w*|\w*gesellschaft\w*|"
    r"\w*verein\w*|\w*verband\w*|\w*bund\w*|\w*stiftung\w*|foundation\w*|fonda\w*|funda\w*|"
    r"fonds?|instit\w*|univer\w*|council|conseil|consejo|committee|\w*comit\w*|komit\w*|"
    r"\w*network\w*|\w*netz\w*|\w*netwerk\w*|reseau|red|rete|rede|siec|cent[er]\w*|centrum|"
    r"\w*zentrum|union\w*|sindic\w*|syndic\w*|sindac\w*|federa\w*|foedera\w*|confed\w*|leagues?|"
    r"lig[aue]\w*|allian\w*|alian\w*|coalit\w*|koali\w*|movement|mouvement|movim\w*|\w*beweg\w*|"
    r"initiativ\w*|inici\w*|iniz\w*|forum\w*|clubs?|klub\w*|\w*gr[uo]u?pp?[aeos]*|collect\w*|"
    r"\w*kolle[ck]tiv\w*|cole[ct]+i\w*|act[ii]on\w*|aktion\w*|campaign\w*|campa\w*|kampa\w*|"
    r"projec?k?t\w*|progett\w*|\w*rights?|\w*recht\w*|droits?|derech\w*|diritt\w*|direit\w*|"
    r"freedoms?|\w*freiheit\w*|libert\w*|friends|\w*freunde\w*|amis|amig[ao]s|amici|prijatel\w*|"
    r"przyjaci\w*|youth|\w*jugend\w*|jeunes\w*|women|femmes|frauen\w*|gardens?|\w*garten\w*|"
    r"trust|partners?\w*|compan\w*|services?|press\w*|media\w*|verlag\w*|radio\w*|church|kirche\w*|"
    r"schools?|schul\w*|\w*skol[ae]n?|ecole\w*|\w*haus|house|museu\w*|part[iy]\w*|charit\w*|agenc\w*|agent\w*|"
    r"office|bureau|buro|coop\w*|genossenschaft\w*|workshops?|lab|labs|trees?|city|stadt|"
    r"commun\w*|gemeinde\w*|gmbh|ggmbh|ltd|limited|inc|llc|asbl|vzw|sarl|ngo|ong|nvo|udrug\w*|"
    r"sdruzh\w*|sdruz\w*|zdruz\w*|spol[eo]k\w*|stowarzysz\w*|fundac\w*|druzhestvo|drustv\w*|"
    r"udruzh?en\w*|asociat\w*|\w*forening\w*|\w*forbund\w*|\w*yhdistys\w*|\w*jarjesto\w*|"
    r"egyesul\w*|alapitvan\w*|\w*biedrib\w*|draugij\w*|uhing\w*|selts\w*|syllog\w*|kinisi|"
    r"diktyo|dernek\w*|dernegi|girisimi|platformu|vakf\w*|jmyt|mnzmt|msst|shbkt|hub|digital\w*|open|free|"
    r"international\w*|europ\w*|national\w*|aid|relief|hospital|festival|college|academ\w*|farm|"
    r"e\.? ?v\.?|e\.? ?g\.?|a\.? ?g\.?|s\.r\.o\.?|z\.s\.?|o\.s\.?|"
    r"sp\. z o\.o\.?|s\.?p\.?a\.?)(?!\w)"
)
"""Words and legal forms of organisations, in plain Latin letters."""

_HOUSES_WORDS = """
    casa villa cafe kafe kavarna maison haus huis huset talo dom dim spiti kuca hiza haz ev evi
    teatr teatro theater theatre teater teatteri divadlo kazaliste szinhaz tiyatro circus cirkus
    cirque zirkus radio radyo kino cine cinema galerie galeria galleria gallery galleri buchladen
    buchhandlung librairie libreria llibreria livraria bookshop knihkupectvi ksiegarnia studio hotel
    hostel restaurant bistro bar pub kneipe san santa santo sant sao saint sainte sankt st sveti
    sveta svaty svata szent agios agia swiety swieta sfantul sfanta klinik klinika kloster klasztor
    camp camping atelier hof werkstatt fabrik radio-tv
"""
_HOUSES = frozenset(_HOUSES_WORDS.split())
"""What a house or a saint is called for: `Casa Maria`, `San Giovanni`."""

_TITLE = Expression(
    r"(?:(?:d?dr(?:\.? (?:med|phil|iur|jur|rer|nat|habil)\b)*|prof|mr|mrs|ms|miss|mx|"
    r"herrn?(?: und frau)?|frau|hr|fr|mme|mlle|monsieur|madame|mademoiselle|m|sig|signora?|sra?|"
    r"srta|senora?|senhora?|"
    r"dott|dott\.ssa|ing|mag|mgr|bc|dipl\.-ing|inz|phdr|judr|mudr|rndr|pan|pani|panna|dhr|mevr|mw|"
    r"don|dona|sir|dame|lord|lady|rev|hon|kyrios|kyria|k|kos|dra?|eng|arch|avv|me|maitre|bay|bayan|"
    r"doc|p|univ\.-prof)\.?\s+)+"
)
_BARE_TITLES = Expression(r"(?:m|k|p|me|hr|fr|don|hon|arch|eng|bay|doc|mag|sir|lady|lord|bc|ing)\s")
"""Titles that are words of other things unless a full stop is behind them."""
_ACRONYMS = Expression(r"(?:ARCH|AVV|DOC|ENG|HON|ING|MAG|SIG|SRA)\s")
"""Titles that are acronyms where only they are in capitals: `AVV El Molino`."""

_PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la",
    "le", "el", "al", "ben", "bin", "ibn", "ter", "ten", "zu", "zur", "of", "y", "e", "i", "ni",
    "nic", "mac", "af", "av", "dit", "abu", "bint", "lo", "los", "las", "het", "'t",
})  # fmt: skip
LONGEST_NAME = 100
"""Characters of a name of which any are looked at."""

PLACES = frozenset({"sofia", "florence", "assen", "victoria", "lourdes", "lucia", "marina"})
"""Given names that are places, too."""

MOST_NAMES = 4
"""Of one person, particles such as `van der` not counted."""


def is_organisation(text: str) -> bool:
    """Whether a name has a word or a legal form that only organisations have."""
    plain = languages.romanise(text[:LONGEST_NAME])
    words = plain.replace("-", " ").replace(",", " ").split()
    is_house = bool(words) and words[0].strip(".") in _HOUSES
    return is_house or bool(_ORGANISATION_WORD.search(plain)) or not ASSOCIATIONS.isdisjoint(words)


def is_person(text: str) -> bool:
    """Whether a text is surely a person's name: `Ada Example`, `EXAMPLE, Ada`, `Dr. A. Example`.

    There are two to four words with capitals, of which the first or the last is a known given name,
    or a title before them, and no word of organisations.
    """
    if len(text) > LONGEST_NAME or any(map(str.isdigit, text)) or is_organisation(text):
        return False
    plain = languages.romanise(text)
    is_bare = _BARE_TITLES.match(plain) or (_ACRONYMS.match(text) and not text.isupper())
    title = None if is_bare else _TITLE.match(plain)
    # Romanised letters are more than those of the text, so words are what both have in common.
    skipped = len(title[0].split()) if title else 0
    words = text.replace(",", " , ").split()[skipped:]
    names = name_words(" ".join(words))
    if not names:
        return False
    if title:
        return True
    if len(names) < 2:
        return False
    sorted_by_family = "," in words or (names[0].isupper() and not names[-1].isupper())
    return _is_given(names[0]) or (sorted_by_family and _is_given(names[-1]))


def name_words(text: str) -> list[str]:
    """The words of a name without particles such as `van`; none where it can't be a person's."""
    words = text.replace(",", " , ").split()
    names = [word for word in words if word != "," and not _is_particle(word)]
    return names if all(map(is_name_word, names)) and len(names) <= MOST_NAMES else []


def _is_particle(word: str) -> bool:
    # Ben and Al are given names where they have a capital.
    return word.casefold() in _PARTICLES and (word.islower() or word not in ("Ben", "Al", "Lo"))


def is_mailbox_of(name: str, mailbox: str) -> bool:
    """Whether the part of an e-mail address before its `@` is made of the words of a name."""
    words = languages.romanise(name).replace("-", " ").split()
    if not 2 <= len(words) <= MOST_NAMES or is_organisation(name):
        return False
    parts = languages.romanise(mailbox).replace("_", ".").replace("-", ".").split(".")
    joined = {words[0] + words[-1], words[-1] + words[0], words[0][:1] + words[-1]}
    return mailbox.casefold() in joined or (len(parts) > 1 and {*parts} <= {*words, words[0][:1]})


def is_salutation(text: str) -> bool:
    """Whether a text is nothing but what stands before a person's name: `Herr`, `Mrs`."""
    return _TITLE.fullmatch(f"{languages.romanise(text).strip()} ") is not None


def are_organisations(texts: Iterable[str]) -> bool:
    """Whether at least half of the texts have a word of organisations."""
    filled = [text for text in texts if text]
    return len([text for text in filled if is_organisation(text)]) * 2 >= max(len(filled), 1)


def is_name_word(word: str) -> bool:
    """Whether a word may be a part of a person's name, or its initial."""
    letters = word.strip(".").replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    first = letters[:1]
    return letters.isalpha() and (first.isupper() or first == first.upper())


def _is_given(word: str) -> bool:
    parts = languages.romanise(word).strip(".,").replace("ʿ", "").split("-")
    return word[:1] == word[:1].upper() and any(part in given_names() for part in parts)
