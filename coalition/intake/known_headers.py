"""What headers of sheets and questions of forms mean, in English and French."""

from collections.abc import Iterable, Mapping

from coalition import languages
from coalition.expressions import Expression

_HEADERS = {
    "id": "",
    "name": "name, organisation, organization, organisation name, organization name, name of the "
    "organisation, name of organisation, official name, full name, association, partner, member, "
    "signatory, nom, nom de l'organisation, nom de l'association, nom complet, nom officiel, "
    "structure, raison sociale, partenaire, membre, signataire, denomination",
    "short_name": "short name, acronym, abbreviation, short, sigle, acronyme, abreviation, "
    "nom court",
    "aliases": "aliases, alias, also known as, aka, other names, autres noms, autre nom, dit aussi",
    "country": "country, country code, nation, state, pays, code pays, etat, pays d'origine",
    "website": "website, web site, web, url, site, homepage, home page, link, web address, www, "
    "site web, site internet, lien, adresse web, page d'accueil",
    "kind": "kind, type, category, type of organisation, type of organization, categorie, genre, "
    "type d'organisation, forme juridique",
    "tier": "tier, level, section, niveau, rang, rubrique",
    "description": "description, about, summary, presentation, resume, a propos",
    "joined": "joined, joined on, date joined, member since, since, date, date d'adhesion, "
    "adhesion, adhesion le, membre depuis, depuis",
    "signed": "signed, letter, letters, letters signed, lettre, lettres, lettres signees, signe",
    "signed_on": "signed_on",
    "source": "source, origin, provenance, origine",
}
_KEYS = {
    header: key for key, headers in _HEADERS.items() for header in headers.split(", ") if header
}
_FOREIGN_ID = Expression(r"ids?|identifiers?|identifiants?|id[ _-]?(?:number|no|nr)|record id")
"""Columns of another system's ids, which are ours only where the user says so."""
_PRIVATE = Expression(
    r"\b(e-?mails?|mails?|phones?|telephones?|tel|mobile|portable|fax|contacts?|contact person|"
    r"first ?names?|last ?names?|surnames?|prenoms?|courriels?|mel|responsable|address|adresse|"
    r"street|rue|zip|your name|votre nom|post ?code|code postal|birth\w*|naissance)\b"
)
_NAME_IN = Expression(r"(?:names?|noms?)[ _]*[(\[]?([a-z]{2,3}(?:[-_][a-z0-9]+)*)[)\]]?")


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
    if key := _KEYS.get(folded) or _KEYS.get(folded.replace("_", " ")):
        return key
    in_language = _NAME_IN.fullmatch(folded)
    if in_language is None:
        return None
    try:
        return f"names/{languages.parse_tag(in_language[1])}"
    except ValueError:
        return None


def is_header_row(cells: Iterable[str], key_by_header: Mapping[str, str]) -> bool:
    """Whether cells are a table's header: one is of names, and at least half are known."""
    filled = [cell for cell in cells if cell.strip()]
    keys = [key_of(cell, key_by_header) for cell in filled]
    understood = [cell for cell, key in zip(filled, keys, strict=True) if key or is_private(cell)]
    return "name" in keys and len(understood) * 2 >= len(filled)


def is_key(key: str) -> bool:
    """Whether a user may map a header or question to this key."""
    if key in _HEADERS or key in ("-", "consent"):
        return True
    first, slash, language = key.partition("/")
    try:
        return first == "names" and bool(slash) and bool(languages.parse_tag(language))
    except ValueError:
        return False


def keys() -> tuple[str, ...]:
    """The keys that a column may hold, except those of names in other languages."""
    return tuple(_HEADERS)


def is_foreign_id(header: str) -> bool:
    """Whether a header is of ids, which another system has given."""
    return _FOREIGN_ID.fullmatch(fold(header)) is not None


def is_private(header: str) -> bool:
    """Whether a header is of data on people that no record holds, such as telephone numbers."""
    return _PRIVATE.search(fold(header)) is not None


def fold(header: str) -> str:
    """A header without case, accents and punctuation at its ends."""
    return " ".join(languages.romanise(header).replace("*", " ").strip(" :.?").split())
