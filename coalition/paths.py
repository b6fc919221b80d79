"""Where a campaign's files stand: every path of data/, locales/ and build/ is spelled here.

Paths are relative to the campaign's folder, with forward slashes. The room is a low one because
messages tell translators in which file a text stands, and checks name files in their hints.
"""

from coalition.languages import render_posix
from coalition.model import Group, Organisation, Person

CAMPAIGN = "data/campaign.yaml"
GLOSSARY = "data/glossary.yaml"
STYLE = "data/site.css"
"""A campaign's own style sheet for its pages, if it has one."""

LOGOS = "data/logos"
MEMORY = "data/memory"
"""Compendia of other campaigns' translations, one a language."""

SCHEMAS = "data/schema"
"""JSON Schemas by which editors complete and mark records."""

ORGANISATIONS = "data/organisations"
PEOPLE = "data/people"
GROUPS = "data/groups"
LETTERS = "data/letters"
PAGES = "data/pages"
TEXTS = (LETTERS, PAGES)
SIGNATURES = "data/signatures"
"""The individuals who signed letters, a table a letter."""


LOCALES = "locales"
BUILD = "build"
REVIEW_BUILD = "build-review"
"""Pages for translators, which are never published."""

FOLDERS = (ORGANISATIONS, PEOPLE, GROUPS, *TEXTS, SIGNATURES, LOGOS, MEMORY, LOCALES)
"""Every folder that a campaign's files may stand in."""

Record = Organisation | Person | Group
_FOLDERS: dict[type[Record], str] = {
    Organisation: ORGANISATIONS,
    Person: PEOPLE,
    Group: GROUPS,
}


def record(kind: type[Record], id_: str) -> str:
    """The file of an organisation, a person or a group."""
    return f"{_FOLDERS[kind]}/{id_}.yaml"


def letter(id_: str) -> str:
    """The file of a letter."""
    return f"{LETTERS}/{id_}.md"


def page(id_: str) -> str:
    """The file of a page."""
    return f"{PAGES}/{id_}.md"


def signatures(letter: str) -> str:
    """The table of the individuals who signed a letter."""
    return f"{SIGNATURES}/{letter}.csv"


def schema(name: str) -> str:
    """The JSON Schema of a kind of record."""
    return f"{SCHEMAS}/{name}.schema.json"


def data(path: str) -> str:
    """A file that a campaign's style sheet names, by its path from there."""
    return f"data/{path}"


def logo(name: str) -> str:
    """An image that a record names."""
    return f"{LOGOS}/{name}"


def template(domain: str) -> str:
    """The template of a domain."""
    return f"{LOCALES}/{domain}.pot"


def catalogs(folder: str) -> str:
    """The folder of a language's catalogs, given the name of the language's folder."""
    return f"{LOCALES}/{folder}/LC_MESSAGES"


def catalog(language: str, domain: str) -> str:
    """The catalog of a domain in a language, which is a BCP 47 tag."""
    return f"{catalogs(render_posix(language))}/{domain}.po"


def stem(path: str) -> str:
    """The name of a file without its ending, which is the id of what it holds."""
    return path.rsplit("/", 1)[1].rsplit(".", 1)[0]
