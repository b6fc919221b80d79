"""What headers of sheets and questions of forms mean.

They are known in the thirty languages: `header_words` has those of names and people, `header_keys`
the others.
"""

import functools
import itertools
from collections.abc import Iterable, Mapping

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.words.header_keys import keys_by_header
from coalition.intake.words.header_words import Role, roles_by_header
from coalition.intake.words.kinds_in_headers import asks_for_kind
from coalition.intake.words.orders_of_names import Order, order_in_header
from coalition.intake.words.owned_headers import own_words, without_yours, words_of_its_own

_OF_RECORDS = (
    "id", "name", "short_name", "aliases", "country", "website", "kind", "tier", "description",
    "joined", "signed", "signed_on", "source",
)  # fmt: skip
"""The keys that a column may hold, except those of names in other languages."""

_FOREIGN_ID = Expression(r"ids?|identifiers?|identifiants?|id[ _-]?(?:number|no|nr)|record id")
"""Columns of another system's ids, which are ours only where the user says so."""
_PRIVATE = Expression(
    r"\b(e-?mails?|mails?|phones?|telephones?|tel|mobile|portable|fax|contacts?|contact person|"
    r"first ?names?|last ?names?|surnames?|prenoms?|courriels?|mel|responsable|address|adresse|"
    r"street|rue|zip|your name|votre nom|post ?code|code postal|birth\w*|naissance)\b"
    r"|\b(?:e-?(?:mail|post|pasts?)|telef|telep|tilef|puhelin|talrun|handy|kontakt|anspreche?|"
    r"corre[ou]|correio|sahkoposti|imej?l|elektron\w* (?:post|posht|adres|naslov|past))[a-z-]*"
)
_SITE_ADDRESS = Expression(
    r"\badd?resse? (?:(?:of|for|to|der|des|von|de|du|zu|zur) )?"
    r"(?:(?:the|your|our|its|la|le|votre|notre|eurer|ihrer|unserer|deiner|euer|ihre) )?"
    r"(?=(?:organi[sz]ations?'?s? )?(?:web\w*|site|internet\w*|home ?page)\b)(?!.*\bowners?\b)"
    r"|\b(?:web ?site|web|site|internet|home ?page)[ -]add?resse?\b"
)
"""The address of a website, which is nobody's own; of an e-mail nothing is said by it."""

_NAME_IN = Expression(r"(?:names?|noms?)[ _]*[(\[]?([a-z]{2,3}(?:[-_][a-z0-9]+)*)[)\]]?")
_CAMEL = Expression(r"(?<=[a-z])(?=[A-Z])")
_NUMBER = Expression(r"^(?:[a-z]{0,2}\d{1,3}(?:[a-z_]\w{0,20})?(?:\[\w{1,20}\])?\s*[.):]\s*)+")
"""Before a question: `1. `, `Q3: `, and the codes of LimeSurvey, such as `G01Q02. `."""

_HINT = Expression(
    r"\s*[(\[](?:[^()\[\]]*\s[^()\[\]]*|required|optional|obligat\w*|facultati\w*|pflicht\w*|"
    r"freiwillig|verplicht|wymagan\w*|opcion\w*|opzional\w*|official|legal|full|formal|"
    r"registered|offiziell\w*|officie\w*|oficial\w*|oficjal\w*|ufficiale|ofici\w*|virallinen)[)\]]$"
)
"""Behind a question; in one word it would rather be a key of JSON."""

_ALTERNATIVES = Expression(r"\s*/\s*|\s(?:or|ou|oder|of|o|lub|eller|tai)\s")
"""Between two headers in one: `Organisation / Verein`, `Company or organisation`."""

_PARTS = Expression(
    r"\s*[,/&+]\s*|\s(?:and|und|et|y|e|i|a|og|och|ja|en|in|ir|un|si|es|ve|ta|kai|agus|u|es|dhe)\s"
)
"""Between the parts of a person's name in one header."""

_PART = Expression(r"([^()\[\]]+?)\s*\(([^()\[\]]+)\)")
"""A key of an object in JSON, as its header is written: `organization (url)`."""

_NAME_WORD = Expression(
    r"(?:name|nom|nombre|nome|naam|navn|namn|nimi|nume\w*|nazw\w*|naziv\w*|nazev|nazov|nazva|"
    r"\bime|nev\w*|pavadinim\w*|nosaukum\w*|isem|ainm|onoma|eponymia|epwnymia|ism|asm|\badi?|"
    r"called|heisst|heissen|llama|chiama|chama|appelle|heet|heter|hedder|nazywa|jmenuje|vola|zove|"
    r"imenuje|numeste|hivjak|denominat?[cz]ion\w*|denomina[ct]\w*|denumir\w*|designacao|nimetus|kazva|"
    r"es diu|vadinasi|sauc|jisimha|tissejjah|onomazetai|legetai|nazyva\w*|naimenovan\w*|"
    r"bezeichnung|cheama|heiter|heitir|nafn|heiti|onomasia|emri|imeto|imiya|"
    r"(?:organisasjons|organisations|foretags|forenings)na[mv]n)\b"
)
_ORGANISATION_WORD = Expression(
    r"\b(?:organi[sz]\w*|organitza\w*|organos\w*|orhaniz\w*|association\w*|\w*verein[se]?|\w*verband\w*|asocia\w*|"
    r"associa\w*|stowarzysz\w*|udrug\w*|udruzh?en\w*|egyesul\w*|szervezet\w*|vereniging\w*|"
    r"\w*forening\w*|jarjesto\w*|yhdisty\w*|kurulus\w*|derne[kg]\w*|ngo|company|entidad|"
    r"institution|h?eagraiocht\w*|ghaqda|sdruzh\w*|structure|"
    r"entidade|ente|entite|entity|entitat\w*|forea|foreas|kurum\w*|vakif|vakf\w*|podmiot\w*|"
    r"initiative|inicjatyw\w*|iniziativa|iniciativ\w*|collectif|colectivo|collettivo|"
    r"uhing\w*|uhendus\w*|drustv\w*|zdruzen\w*|sdruzen\w*|spol(?:ek|ku)|biedrib\w*|draugij\w*|"
    r"syllogo\w*|somatei\w*|shoqat\w*|samtok|samtaka\w*|felag[sa]?\w*|foreining\w*|"
    r"ob'ednan\w*|preduzec\w*|ustanov\w*|institut?[cts]i\w*|l?l?m?nzm\w*|(?:al)?mnzm\w*|"
    r"(?:al|ll)?jmʿy\w*|(?:al|ll)?mwsst\w*|nvo|ong|mtu|stk|ojq|mko)\b"
)
_REPRESENTING = Expression(
    r"\b(?:represent\w*|behalf|vertret\w*|vertritt|namen|reprez\w*|vertegenwoord\w*|nom|"
    r"rappresent\w*|edusta\w*|foretrad\w*|temsil\w*|kepvisel\w*|zastup\w*|imieniu|"
    r"repraesent\w*|predstavl\w*|pretstavuv\w*|zastop\w*|ekprosop\w*|perfaqes\w*|"
    r"tirrapprez\w*|esinda\w*|parstav\w*|atstova\w*|ionadaiocht\w*|t?mthl\w*|fulltru\w*|"
    r"puolesta|vegner?|hond|jmenem|mene|imenu?|imeni|varda|vardu|neveben|nimel|adina)\b"
)
_SIGNING = Expression(
    r"\b(?:sign(?:ez|es|ing)|signing|unterzeichn\w*|unterschreib\w*|firma[st]?e?|assina[ms]?|"
    r"accepte[zs]?|acceptez|agissez|tekent|podepisujete|podpisujete|semnati|potpisujete)\b"
)
"""What asks who signs, and for no name."""

_WHICH = Expression(
    r"which|what|welche[rsnm]?|quel(?:le)?|que|cual|quale|quals?|quina|jak(?:ou|a|ie[jg]o?)|"
    r"kter(?:ou|a|e)|ktor(?:u|a|ej)|aku|akej|koja|koju|kakva|kater[aoi]|melyik|milyen|millis\w*|mis|"
    r"mink[ae]|mita|koki\w*|kuri\w*|kur[au]|care|ce|hvilken|hvilket|vilken|welke|hangi|poia|poion|"
    r"liema|akoi|akou|koa|kotroi"
)
"""Before an organisation that is asked for."""

_WHOLE_NAMES = frozenset({"onomateponymo", "nominativo"})
"""Single words for a person's whole name."""

_RELATIVE = Expression(
    r"\b(?:die|deren|which|whom|whose|que|laquelle|lequel|quale|cui|qual|cuyo|kter\w*|ktor\w*|koj\w*|"
    r"welke|jonka|amely\w*|kuri\w*|kuru|mille|som|car(?:e|eia|uia)|opoia|opoio|kotr\w*|aku|ako[jy])\b"
)
"""Between an organisation and what somebody does for it."""

_COUNTING = Expression(
    r"\b(?:how many|number of|wie viele|anzahl|mitgliederzahl|combien|"
    r"nombre d(?:e |')(?:membre|adher|salari|person)\w*|cuant[oa]s|quant[oaie]s?|"
    r"liczba|ilu|pocet|kolik|kolko|antal|antall|aantal|hoeveel|kuinka monta|montako|jasenmaara|"
    r"hany|letszam\w*|cati|cate|numar\w* de|broj|koliko|stevilo|kac|kiek|cik|skaits|skaicius|mitu|"
    r"liikmete arv|arithmos|posa|broat|skil'ki|kil'kist'|numero di (?:membri|soci)|"
    r"numero de (?:miembros|socios)|fjoldi)\b"
)
"""What asks how many, and for no name."""

_PERSON_WORD = Expression(r"\b(?:contact|kontakt\w*|person\w*|your name|ihr name|votre nom|role)\b")

_REPRESENTATIVE = Expression(
    r"\b(?:representatives?|representante?s?|vertreter(?:in|s)?|rappresentante|vertegenwoordiger|"
    r"representantul\w*|reprezentant\w*|przedstawiciel\w*|zastup(?:ce|ca|cu|nik\w*)|zastopnik\w*|"
    r"predstavni[kc]\w*|predstavitel\w*|repraesentant\w*|representant(?:en)?|edustaja\w*|"
    r"esindaja\w*|parstavj?is|parstavja|atstovas|atstovo|foretradare\w*|temsilci\w*|"
    r"ekprosopos|ekprosopou|kepviselo\w*|rapprezentant\w*|ionadai|delegate|delegue)\b"
)
"""Whoever represents an organisation, who is no organisation."""

_FORMAL = Expression(
    r"\b(?:legal|official|officiel\w*|offisiel\w*|ofici[aj]\w*|oficjaln\w*|ufficiale|"
    r"sluzbeni|uradn[aio]|zvanic\w*|hivatalos|virallinen|ametlik|resmi|episimi|account|business)\b"
)
"""Names beside which an organisation's own name may stand."""

_NO_QUESTION = Expression(r"\.\s|[,;|]\S")
"""In several sentences, and in the header of a table as one line."""

_MARK_BEHIND = Expression(r"(?<=\w)[,:;]+(?= )")
"""Within a question: `What is its acronym, if it has one`."""

NAME_WEIGHTS: Mapping[Role, int] = {"organisation": 2, "name": 1}
"""How surely a column holds the names of organisations, by its role."""

_MARKS = " :.?!؟;\u037e"
"""Around a header; the last is the question mark of Greek."""

_LONGEST_QUESTION = 14
"""Words of a question; hints above a form are longer."""

_IN_QUESTIONS = frozenset({"country", "website", "short_name"})
_ORDINARY = frozenset({
    "state", "site", "link", "short", "initials", "page", "nation", "estat", "stat", "stato",
    "etat", "lien", "sit", "pagina", "strona", "stranka", "stranky", "internet", "enllac", "odkaz",
    "kurz", "strony", "faqja",
})  # fmt: skip
"""Headers that are words of other things within a question."""

_STATES = frozenset({"state", "stat", "stato", "estat", "etat", "stan", "stand"})
"""Words of countries that are states of affairs beside another word."""

_BESIDE_SITE = Expression(
    r"add?ress?e?|adresa|adresas?|adrese|naslov|indirizzo|endereco|morada|direccion|adreca|osoite|"
    r"aadress|cime?|adresi|diefthynsi|seoladh|indirizz|url|link\w*|lien|enlace|enllac|odkaz\w*|"
    r"povezava|poveznica|link do|linkki|saite|nuoroda|nasc|lenk[ej]e?|lenke|tengill|posilanna|"
    r"syndesmos|baglantisi|adresse"
)
_OF_NET = Expression(r"(?:internet|web|www|veb|homepage)\w*|online|net|nett|net[it]en?|naten")
"""Words for the network and for what leads to a page, which beside each other are a website."""

_EXPLICIT = 3
"""The weight of a header that says both: the name, and of an organisation."""


def key_of(header: str, key_by_header: Mapping[str, str]) -> str | None:
    """The key of a record that a header or question means; None for an unknown one.

    `key_by_header` has the user's own keys by folded header, which come first.
    """
    folded = fold(header)
    if folded in key_by_header:
        return key_by_header[folded]
    # Spelt as `coalition list --format csv` writes it.
    if header.strip() == "id":
        return "id"
    if key := _key_of_words(folded, header):
        return key
    if part := _part_of_organisation(header):
        return key_of(part, {})
    if name_weight(header):
        return "name"
    in_language = _NAME_IN.fullmatch(folded)
    if in_language is None:
        question = _behind_code(header)
        return key_of(question, {}) if question else None
    try:
        return f"names/{languages.parse_tag(in_language[1])}"
    except ValueError:
        return None


def is_within_question(header: str) -> bool:
    """Whether the key of a header is only a word of it: `May we list you on our website?`."""
    plain = _HINT.sub("", _plain(header))
    known = {fold(header), _plain(header), plain}
    return known.isdisjoint(_keys()) and _key_in_words(plain) is not None


def name_weight(header: str) -> int:
    """How surely a header is of organisations' names: 3 of them, 1 of anybody's, 0 of none."""
    role = role_of(header)
    if role != "organisation":
        return NAME_WEIGHTS.get(role, 0) if role else 0
    plain = _plain(header)
    is_explicit = _NAME_WORD.search(plain) and not _FORMAL.search(plain)
    return _EXPLICIT if is_explicit else NAME_WEIGHTS[role]


def is_formal(header: str) -> bool:
    """Whether a header is of the name in a register, beside which another may stand."""
    return _FORMAL.search(_plain(header)) is not None


def is_list_header(line: str, key_by_header: Mapping[str, str]) -> bool:
    """Whether a line above a list is its header; a name of many words is no question."""
    if fold(line) in key_by_header:
        return key_by_header[fold(line)] == "name"
    return key_of(line, {}) == "name" and _role_of_sentence(_plain(line)) is None


def role_of(header: str) -> Role | None:
    """What a header says of names and people; None where it is of something else or unknown."""
    folded, plain = fold(header), _plain(header)
    roles = _roles()
    if role := roles.get(folded) or roles.get(plain):
        return role
    if part := _part_of_organisation(header):
        return "organisation" if roles.get(part) in ("name", "organisation") else None
    if folded in _keys() or plain in _keys() or _NAME_IN.fullmatch(folded):
        return None
    if _is_of_kind(_HINT.sub("", plain)):
        return None
    if role := roles.get(_HINT.sub("", plain)):
        return role
    if order_in_header(_HINT.sub("", plain), roles):
        return "person"
    if (match := _PART.fullmatch(plain)) and not _HINT.search(plain):
        return "person" if roles.get(match[1]) in ("person", "contact") else None
    without_hint = _HINT.sub("", plain)
    return (
        _role_of_parts(without_hint)
        or _role_of_either(plain)
        or _role_of_yours(without_hint)
        or _contact_of_organisation(without_hint)
        or _role_of_sentence(without_hint)
        or _role_of_beginning(without_hint)
        or ((question := _behind_code(header)) and role_of(question))
        or None
    )


def _behind_code(header: str) -> str:
    """The question behind a code of LimeSurvey: `Kraj` of `kraj. Kraj`; empty for other headers."""
    code, mark, question = header.strip().partition(". ")
    is_code = _CODE.fullmatch(code) is not None and code not in _NO_QUESTIONS
    return question if mark and is_code else ""


def order_of_names_in(header: str) -> Order | None:
    """Which part of people's names a header names first; None where it does not name both."""
    return order_in_header(_HINT.sub("", _plain(header)), _roles())


def nested_in(header: str) -> str:
    """The key of the object that holds a JSON key: `organization` of `organization (url)`."""
    plain = _plain(header)
    match = None if _HINT.search(plain) else _PART.fullmatch(plain)
    return match[1] if match and _roles().get(match[1]) == "organisation" else ""


def is_header_row(cells: Iterable[str], key_by_header: Mapping[str, str]) -> bool:
    """Whether cells are a table's header: one is of names, and at least half are known."""
    filled = [cell for cell in cells if cell.strip()]
    keys = [key_of(cell, key_by_header) for cell in filled]
    understood = [cell for cell, key in zip(filled, keys, strict=True) if key or is_private(cell)]
    return "name" in keys and len(understood) * 2 >= len(filled)


def is_key(key: str) -> bool:
    """Whether a user may map a header or question to this key."""
    if key in (*keys(), "country-above", "-"):
        return True
    first, slash, language = key.partition("/")
    try:
        return first == "names" and bool(slash) and bool(languages.parse_tag(language))
    except ValueError:
        return False


def keys() -> tuple[str, ...]:
    """What a column may hold, except names in other languages; the last two are answers."""
    return (*_OF_RECORDS, "consent", "anonymous")


def is_foreign_id(header: str) -> bool:
    """Whether a header is of ids, which another system has given."""
    return _FOREIGN_ID.fullmatch(fold(header)) is not None


def is_private(header: str) -> bool:
    """Whether a header is of data on people that no record holds, such as telephone numbers."""
    role = role_of(header)
    of_people = role is not None and role not in NAME_WEIGHTS
    return of_people or _is_of_people(_plain(header))


def speaks_of_organisation(text: str) -> bool:
    """Whether a text has a word for an organisation: `on behalf of our association`."""
    return _ORGANISATION_WORD.search(_plain(text)) is not None


@functools.lru_cache(maxsize=50_000)
def fold(header: str) -> str:
    """A header without case, accents and punctuation at its ends."""
    # Letters are romanised by what stands beside them, so marks go first.
    bare = header.replace("’", "'").replace("*", " ").strip(_MARKS)
    # Small letters alone, for the capital Ь of Cyrillic is romanised as another sign.
    return " ".join(languages.romanise(bare.lower()).strip(_MARKS).split())


def without_number(header: str) -> str:
    """A header without the number or code of a form before it: `G01Q03. Beruf` is `beruf`."""
    return _plain(header)


def _key_of_words(folded: str, header: str) -> str | None:
    """The key of a header but for what stands around its words: `G01Q03. Land`, `Sigle (si…)`."""
    keys = _keys()
    if key := keys.get(folded):
        return key
    plain = _plain(header)
    if key := keys.get(plain) or keys.get(_HINT.sub("", plain)):
        return key
    without_hint = _HINT.sub("", plain)
    if _is_of_kind(without_hint):
        return "kind"
    return _key_in_words(without_hint) or _key_of_its_own(without_hint)


@functools.lru_cache(maxsize=20_000)
def _is_of_kind(plain: str) -> bool:
    """Whether a header asks what kind of organisation one is: `Which type of group are you?`."""
    words = own_words(plain)
    is_short = 2 <= len(words) <= _LONGEST_QUESTION and not _NO_QUESTION.search(plain)
    if len(words) > 1 and (not is_short or any(map(_NAME_WORD.fullmatch, words))):
        return False
    return asks_for_kind(words, _ORGANISATION_WORD.fullmatch)


def _key_of_its_own(plain: str) -> str | None:
    """The key of what a header is but for whose it is: `Your website`, `Site of the club`."""
    words = words_of_its_own(plain)
    if not words or _is_of_people(plain) or _roles().get(plain):
        return None
    beside = [word for word in words if not _ORGANISATION_WORD.fullmatch(word)]
    if not beside or (len(beside) < len(words) and _NAME_WORD.search(plain)):
        return None
    key = _key_of_either(beside)
    return key if _STATES.isdisjoint(beside) else None


def _key_of_either(words: list[str]) -> str | None:
    """The key that words mean together or each: `link` and `web`, `internet` and `adresa`."""
    if (key := _keys().get(" ".join(words))) in _IN_QUESTIONS:
        return key
    keys = {_keys().get(word) for word in words}
    of_site = [_keys().get(word) == "website" or bool(_OF_NET.fullmatch(word)) for word in words]
    if any(of_site) and all(
        is_one or _BESIDE_SITE.fullmatch(word) for is_one, word in zip(of_site, words, strict=True)
    ):
        return "website" if len(words) > 1 else None
    return keys.pop() if len(keys) == 1 and keys <= _IN_QUESTIONS else None


def _key_in_words(plain: str) -> str | None:
    """The one key that a header of several words speaks of: `Which country are you based in`."""
    words = plain.split()
    if not 2 <= len(words) <= _LONGEST_QUESTION or _NO_QUESTION.search(plain):
        return None
    if _is_of_people(plain) or _roles().get(plain):
        return None
    bare = f" {_MARK_BEHIND.sub(' ', plain)} "
    found = {key for phrase, key in _phrases() if f" {phrase} " in bare}
    return found.pop() if len(found) == 1 else None


@functools.cache
def _keys() -> dict[str, str]:
    return keys_by_header(fold)


@functools.cache
def _phrases() -> tuple[tuple[str, str], ...]:
    """The headers that speak of nothing else within a question, with their keys."""
    return tuple(
        (text, key)
        for text, key in _keys().items()
        if key in _IN_QUESTIONS and len(text) > 3 and text not in _ORDINARY
    )


@functools.cache
def _roles() -> dict[str, Role]:
    return roles_by_header(fold)


def _is_of_people(plain: str) -> bool:
    """Whether a header has a word for people and how to reach them, the site's address apart."""
    return _PRIVATE.search(_SITE_ADDRESS.sub(" website ", plain)) is not None


_CODE = Expression(r"[a-z][a-z0-9_]{1,19}|[A-Z]\d\w*")
_NO_CODES = """
    nr no num tel fax str ul dr ing ref art adr st sz pr dt int
    id submitdate lastpage startlanguage seed startdate datestamp ipaddr refurl token
"""
_NO_QUESTIONS = frozenset(_NO_CODES.split())
"""What stands before a full stop in other headers, `nr. organizacji` being a number, and the codes
of what LimeSurvey itself fills in."""


def _plain(header: str) -> str:
    """A header as words: `firstName` and `first_name` are `first name`, `1. Name` is `name`."""
    words = fold(_CAMEL.sub(" ", header).replace("_", " "))
    return fold(_NUMBER.sub("", words).replace("(required)", ""))


def _part_of_organisation(header: str) -> str:
    """Of `organization (url)` the `url`; nothing of a header that is no part of one."""
    match = _PART.fullmatch(_plain(header))
    if match is None or _roles().get(match[1]) != "organisation":
        return ""
    part = match[2]
    return part if part in _keys() or _roles().get(part) in NAME_WEIGHTS else ""


def _role_of_either(plain: str) -> Role | None:
    """What a header of two means, the less sure of both: `Name / Organisation` is `name`."""
    parts = _ALTERNATIVES.split(plain)
    found = [_roles().get(part) for part in parts]
    roles = [role for role in found if role]
    if len(parts) < 2 or len(roles) < len(parts):
        return None
    return min(roles, key=lambda role: NAME_WEIGHTS.get(role, 0))


def _contact_of_organisation(plain: str) -> Role | None:
    """How to reach an organisation, which is as private: `Adresa organizace`."""
    words = words_of_its_own(plain)
    beside = [word for word in words if not _ORGANISATION_WORD.fullmatch(word)]
    is_contact = len(beside) < len(words) and _roles().get(" ".join(beside)) == "contact"
    return "contact" if is_contact else None


def _is_for_whom(plain: str) -> bool:
    """Whether a header is of the organisation for which somebody signs, and not whether one does.

    It begins with it, or asks which one: `Organisation in deren Namen Sie unterzeichnen`.
    """
    words = own_words(plain)
    named = [word for word in words if not _NAME_WORD.fullmatch(word)]
    whom = _REPRESENTING.search(plain) or _RELATIVE.search(plain)
    if named and _ORGANISATION_WORD.fullmatch(named[0]) and (whom or named[0] != words[0]):
        return True
    pairs = itertools.pairwise(words)
    return any(_WHICH.fullmatch(one) and _ORGANISATION_WORD.fullmatch(two) for one, two in pairs)


def _role_of_beginning(plain: str) -> Role | None:
    """What a header of a person with more behind it means: `Imię i nazwisko prezesa`."""
    words = plain.split()[:_LONGEST_QUESTION]
    if _ORGANISATION_WORD.search(plain):
        return None
    # A single word may be another's: `Respondent ID`.
    begins = {" ".join(words[:end]) for end in range(2, len(words))} | {*words[:1]} & _WHOLE_NAMES
    return "person" if any(_roles().get(begin) == "person" for begin in begins) else None


def _role_of_yours(plain: str) -> Role | None:
    """What a header of somebody's own means: `your organisation`; `your name` is a person's."""
    bare = without_yours(plain)
    role = _roles().get(bare) if bare != plain else None
    return "person" if role == "name" else role


def _role_of_parts(plain: str) -> Role | None:
    """What a header of the parts of a person's name means: `Vardas, pavardė`, `Ad ve soyad`."""
    parts = [without_yours(part) for part in _PARTS.split(without_yours(plain))]
    roles = {_roles().get(part) for part in parts}
    of_people = roles & {"given", "family", "person"}
    # `Vorname / First name` is the same part in two languages.
    are_parts = len(roles) > 1 and roles <= {"given", "family", "person", "name"}
    return "person" if are_parts and of_people else None


def _role_of_sentence(plain: str) -> Role | None:
    """What a question asks: `What is the name of your organisation?`, `What is your name?`."""
    if not 2 <= len(plain.split()) <= _LONGEST_QUESTION or _NO_QUESTION.search(plain):
        return None
    if _is_of_people(plain) or _COUNTING.search(plain):
        return None
    if _SIGNING.search(plain):
        return "organisation" if _is_for_whom(plain) else None
    if _REPRESENTATIVE.search(plain) and _ORGANISATION_WORD.search(plain):
        return "person"
    if _PERSON_WORD.search(plain):
        return "person" if _NAME_WORD.search(plain) else None
    if _ORGANISATION_WORD.search(plain):
        of_name = _NAME_WORD.search(plain) or _REPRESENTING.search(plain)
        return "organisation" if of_name else None
    return None
