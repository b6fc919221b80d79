"""What stands behind a name and may be somebody's remark: `Oak Society – has to think`.

No table has all words for who has not agreed. So what begins with a small letter, or is a sentence,
and is nothing that names have behind them, is asked about rather than taken.
"""

import functools
from typing import Final, NamedTuple

from coalition.expressions import Expression
from coalition.intake.membership.waiting_remarks import notes_waiting
from coalition.intake.names.acronyms import fits_initials
from coalition.intake.names.bare_sites import is_bare_site
from coalition.intake.names.people import is_organisation, name_words
from coalition.intake.values.brackets import (
    are_plain_initials,
    country_in,
    former_name,
    parts_of,
    private_reason,
)
from coalition.intake.values.brackets import split_brackets as _split_brackets
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases, phrases
from coalition.intake.words.territories import is_territory
from coalition.matching import is_legal_form

_VERBS: Final = """
bg не ще са още нашата нашите ние
ca encara està estan serà nostra nosaltres
cs není nejsou ještě jsou bude budou naše musí chce nechtějí
da ikke endnu skal har vil vores
de nicht noch keine wird werden hat haben ist sind wir unser unsere will wollen
de kommt fehlt folgt muss
el δεν θα είναι έχει έχουν
en not never will won't has hasn't have haven't had is are isn't aren't was were did didn't
en doesn't don't we our they their said says wants must
es han ha será serán está están nuestra quieren quiere debe deben
et pole ei veel meie
fi ei eivät ole ovat vielä meidän
fr ne pas n'a n'ont sera seront ont sont nous notre ils elles doit veut attend
ga níl níor bhfuil fós
hr nije nisu još su će hoće žele naša
hu nem még lesz van vannak nincs
it non hanno ha sarà saranno è sono deve devono vogliono nostra
lt nėra dar bus yra turi mūsų
lv nav vēl būs mūsu
mt mhux għadu għadhom tagħna
nb ennå skal har vil vår
nl niet nog wordt worden heeft hebben wij onze moet geen
pl nie jeszcze jest są będzie będą nasza muszą chcą
pt não está estão será foram nossa querem deve
ro nu este sunt vor încă noastră
sk ešte sú budú musia nechce
sl niso ni še bodo morajo želijo
sr није нису још је су ће мора наша
sv inte ännu ska har är vill vår
tr değil henüz olacak bizim yok
uk не ще буде будуть має наша ми
"""
"""Verbs that help others, words of denial, and pronouns of some and of many."""

_PRONOUNS: Final = """
we|our|us|wir|unser|unsere|unseren|nous|notre|nos|noi|nostra|nostri|nostre|i nostri|le nostre
nosotros|nuestra|nuestros|nuestras|nuestro|nós|nossa|nossos|nossas|nosso|wij|onze|ons|vår|våra|våre
vores|meidän|meie|mūsų|mūsu|mes|mēs|nasz|nasze|nasza|nasi|naše|naši|naša|náš|našich|a mi|mieink
ние|нашите|нашата|наши|наше|наша|наші|ми|οι|μας|noi|noastre|noștri|noastră|els nostres|les nostres
aħna|tagħna|ár|biz|bizim|نحن
"""
_SINCE: Final = Expression(
    r"(?:since|est\.?|founded|founded in|seit|gegr\.?|gegründet|depuis|fondée? en|desde|fundada en|"
    r"dal|fondata nel|sinds|opgericht|siden|sedan|od|zał\.?|od roku|din|nuo|kopš|alates|від|з|от|"
    r"од|από το|από|des de|mill-|ó)\s*(?:1[5-9]|20)\d\d"
)
_HARMLESS: Final = """
founding member|co-founder|founder member|founding organisation|gründungsmitglied|membre fondateur
socio fondatore|miembro fundador|membro fundador|zakládající člen|członek założyciel|alapító tag
perustajajäsen|grundande medlem|stiftende medlem|oprichtend lid|membru fondator|zakladajúci člen
ustanovni član|član osnivač|član utemeljitelj|оснивач|засновник|член-основател|ιδρυτικό μέλος
asutajaliige|steigėjas|dibinātājs|membre fundador|membru fundatur|comhalta bunaidh|kurucu üye
english|french|german|spanish|italian|dutch|polish|deutsch|français|español|italiano|nederlands
polski|português|čeština|slovenčina|slovenščina|hrvatski|magyar|română|suomi|svenska|dansk|norsk
en|fr|de|es|it|nl|pl|pt|cs|sk|sl|hr|sr|hu|ro|sv|da|fi|et|lv|lt|el|bg|uk|ga|mt|ca|tr|eu|gl
eesti|latviešu|lietuvių|ελληνικά|български|українська|српски|català|gaeilge|malti|türkçe
"""
_SITE_WORD: Final = Expression(
    r"\b(?:web\w*|\w*site|stranic\w*|stran[aoky]\w*|stron\w*|sajt\w*|sait\w*|istosel\w*|honlap\w*|weboldal\w*|"
    r"\w*kodul\w*|majaslap\w*|svetain\w*|pagina\w*|sitio|\w*hjemmeside\w*|\w*nettside\w*|\w*verkkosiv\w*)"
)
"""What a note such as `no website` speaks of, in plain letters."""

_PLACE: Final = Expression(r"(?:г|м|гр|с|р|p|k|г\.\s?м)\.\s*[^\W\d_]")
_DATA: Final = Expression(r"an e-mail address\Z|a link to ")
"""What a list with links says of a second link."""

_MARK: Final = Expression(
    r"\s[-–—=]+>?\s+|\s[–—]|(?<=\S)[–—→]\s+|(?<=\S)-\s+|\s?[,،;|]\s+|\s[|/]\s+|:\s+|\s?(?:\.\.\.|…)\s*"
    r"|(?<=[^\W\d_]{3})[.!?]\s+"
)
"""Between a name and what may be a remark."""

_QUESTION_MARK: Final = Expression(r"(?:\s*[?？؟])+\Z")
_ENUMERATING: Final = Expression(
    r"\s(?:and|und|et|y|e|i|en|og|och|ja|oraz|a|és|și|ve|in|ir|un|u|та|и|і|й|και|&)\s+\S+"
    r"(?:\s\S+){0,3}\Z"
)
"""How an enumeration ends that a name has: `Nature, health and rights`."""

_AND_WORDS = """
    and und et y e i en og och ja oraz a és și ve in ir un u та и і й και & or oder ou o
"""
_AND: Final = frozenset(_AND_WORDS.split())
SECTION: Final = (
    r"(?i)^(?:\w*gruppe|\w*verband|section|sektion|secci[oó]n?|sezione|secç[aã]o|oddział|pobočka|"
    r"podružnica|ogranak|клон|осередок|παράρτημα|filial[ae]?|sucursala|chapter|branch|\w*avdelning|"
    r"\w*avdeling|\w*afdeling|\w*osasto|osakond|nodaļa|skyrius|szervezet|şubesi|brainse|fergħa|فرع|"
    r"antenne|délégation|delegaci[oó]n|delegazione|delegaç[aã]o|delegació|grup[ope]?o? loca\w*|"
    r"groupe (?:local|régional)|gruppo (?:locale|regionale)|secció|núcleo|nucleo|krets|kreds|"
    r"lokallag|koło|tagozat|helyi csoport|відділення|філія|секція|секция|секција|отделение|τμήμα)\b"
)
"""A section of an organisation, as it stands behind its name."""

_SECTION: Final = Expression(SECTION)
_LONGEST = 300
_OF_A_SITE = 4
_OF_A_FORM = 4
_KIND_WITHIN = 2
"""Words at whose beginning a subtitle says what a name is of: `association pour la paix`."""

_OF_A_SENTENCE = 4
_OF_A_PERSON = range(2, 4)
_OF_A_SUBTITLE = 3
"""The fewest words of a subtitle; remarks are short: `on hold`, `pending`."""


class Remark(NamedTuple):
    """A name, of which a part may be a remark."""

    name: str
    """Without that part."""

    may_be_person: bool = False
    """Whether it may be a person, and the rest what they are: `Jane Roe, teacher`."""

    is_subtitle: bool = False
    """Whether the rest more likely belongs to the name: `Green Coast – friends of the dunes`."""


def part_remark(whole: str) -> Remark | None:
    """A name, given with its brackets, without what may be a remark; None where nothing may."""
    text = whole[:_LONGEST].strip()
    name, notes = _split_brackets(text)
    kept = [note for note in notes if not _is_open_note(note) or are_plain_initials(note, name)]
    if len(kept) < len(notes):
        return Remark(" ".join((name, *(f"({note})" for note in kept))))
    for mark in _MARK.finditer(name):
        before, behind = name[: mark.start()].strip(), name[mark.end() :].strip()
        if fits_initials(before, behind):
            continue
        if any(map(str.isalnum, before)) and _is_open_behind(mark[0].strip(), behind):
            return _without(before, behind)
    return None


def without_question_mark(whole: str) -> str:
    """A name, given with its brackets, without the question mark behind it: `Oak Club? (FR)`."""
    name, notes = _split_brackets(whole)
    kept = [note for note in notes if any(map(str.isalnum, note))]
    bare = _QUESTION_MARK.sub("", name)
    if (bare == name and kept == list(notes)) or not any(map(str.isalnum, bare)):
        return whole
    return " ".join((bare, *(f"({note})" for note in kept)))


def may_be_sentence(name: str, *, of_list: bool) -> bool:
    """Whether a name may be a sentence or a remark by itself: `Our member organisations`.

    What has no capital may be so in a list, which has no cells of names.
    """
    words = name.split()
    small = [word for word in words if word[:1].islower()]
    if len(words) < _OF_A_SENTENCE - 1:
        return False
    is_spoken = small[-1:] == words[-1:] and fold(words[0]) in _pronouns()
    if is_spoken or (of_list and len(small) == len(words) and not is_organisation(name)):
        return True
    is_long = len(words) >= _OF_A_SENTENCE and len(small) * 2 >= len(words)
    return is_long and not is_organisation(name) and _has_verb(words[1:])


def _without(before: str, behind: str) -> Remark:
    words = behind.split()
    is_short = len(words) < _OF_A_SENTENCE and behind.islower()
    is_like_person = len(name_words(before)) in _OF_A_PERSON and not is_organisation(before)
    is_spoken = _has_verb(words)
    is_noted = is_spoken or any(map(str.isdigit, behind)) or notes_waiting(behind, is_remark=True)
    return Remark(
        before,
        is_short and is_like_person and not is_spoken,
        len(words) >= _OF_A_SUBTITLE and not is_noted,
    )


def _is_open_note(note: str) -> bool:
    """Whether a bracket may be a remark, and no country, short name, place or other name."""
    if private_reason(note) or is_territory(note) or former_name(note) or country_in(note):
        return False
    return any(_is_open(part) or _is_capital_sentence(part) for part in parts_of(note))


def _is_open_behind(mark: str, text: str) -> bool:
    """Whether what stands behind a mark within a name may be a remark on it."""
    if not text or text.partition(" ")[0].casefold() in _AND:
        return False
    if mark == "," and _ENUMERATING.search(text) and not _has_verb(text.split()):
        return False
    if mark in (".", "!", "?"):
        return _has_verb(text.split())
    return _is_open(text) or (mark not in (":", ",") and _is_capital_sentence(text))


def _is_open(text: str) -> bool:
    words = text.split()
    first = next(filter(str.isalpha, text), "")
    if not first or _is_harmless(text, words):
        return False
    if _has_verb(words):
        return True
    if is_organisation(" ".join(words[:_KIND_WITHIN])):
        return False
    is_without_case = not first.islower() and not first.isupper()
    return first.islower() or (is_without_case and len(words) > 1 and not is_organisation(text))


def _is_capital_sentence(text: str) -> bool:
    """Whether only the first word has a capital: `Rückmeldung fehlt`, `Answers on Monday` too."""
    words = text.split()
    if len(words) < 2 or not words[0][:1].isupper() or is_organisation(text):
        return False
    if _SECTION.match(text) or _SECTION.match(words[-1]):
        # `Section suisse`, `Turun osasto`
        return False
    return all(word[:1].islower() for word in words[1:])


def _is_harmless(text: str, words: list[str]) -> bool:
    """Whether a text is what stands behind names that are members: a country, a site, a form."""
    plain = fold(text)
    is_site = is_bare_site(text) or text.startswith(("http://", "https://"))
    is_form = is_legal_form(text) or (len(words) <= _OF_A_FORM and is_legal_form(words[-1]))
    speaks_of_site = len(words) <= _OF_A_SITE and _SITE_WORD.search(plain) is not None
    is_told = plain in folded_phrases(_listed(_HARMLESS)) or _SINCE.fullmatch(text.casefold())
    is_place = (
        any(part.match(text) for part in (_PLACE, _SECTION, _DATA))
        or is_territory(text)
        or country_in(text)
    )
    return bool(is_site or is_form or speaks_of_site or is_told or is_place)


def _has_verb(words: list[str]) -> bool:
    plain = {word.casefold().strip(".,;:!?()’'").replace("’", "'") for word in words}
    return not _verbs().isdisjoint(plain)


@functools.cache
def _verbs() -> frozenset[str]:
    return frozenset(word for line in phrases(_VERBS) for word in line.split())


@functools.cache
def _pronouns() -> frozenset[str]:
    return folded_phrases(_listed(_PRONOUNS))


@functools.cache
def _listed(table: str) -> str:
    """A table without tags as one of a language."""
    return "xx " + "|".join(table.split("\n")).strip("|")
