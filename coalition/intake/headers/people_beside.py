"""Whether the cells beside a name say that it is a person's: a mailbox, a contact, a salutation."""

from collections.abc import Iterator
from typing import Final

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.headers.columns import Columns
from coalition.intake.names.people import is_mailbox_of, is_organisation, is_salutation, name_words
from coalition.intake.rows import Row
from coalition.intake.words.known_headers import fold, role_of
from coalition.intake.words.language_tables import folded_phrases
from coalition.websites import host_of

_SALUTATIONS: Final = """
ar اللقب|التحية
bg Обръщение
ca Tractament
cs Oslovení
da Tiltale|Tiltaleform
de Anrede|Briefanrede
el Προσφώνηση
en Salutation|Honorific|Prefix|Form of address|Mr/Ms
es Tratamiento
et Pöördumine
fi Puhuttelu
fr Civilité
ga Teideal
hr Oslovljavanje
hu Megszólítás
it Titolo di cortesia|Appellativo
lt Kreipinys
lv Uzruna
mt Titlu
nb Tiltale
nl Aanhef|Aanspreekvorm
pl Forma grzecznościowa|Zwrot grzecznościowy
pt Tratamento
ro Formulă de adresare
sk Oslovenie
sl Naziv
sr Обраћање
sv Tilltal
tr Hitap
uk Звертання
"""
"""Headers of what stands before a person's name in a letter."""

_SPELLINGS: Final = frozenset({
    "sort name", "sort_name", "file as", "addressee", "addressee display", "mailing name",
    "postal greeting", "email greeting", "envelope name", "label name", "legal name", "nick name",
})  # fmt: skip
"""Headers under which programs repeat the name of whoever a row is of, organisations too."""

_MAIL: Final = Expression(r"([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)")
_PARTED: Final = Expression(r"[._-]")


def is_person_beside(name: str, row: Row, columns: Columns, website: str) -> bool:
    """Whether a row's other cells say that its name, which no word tells, is a person's."""
    if columns.header is None or is_organisation(name):
        return False
    beside = [
        (header, cell)
        for at, (header, cell) in enumerate(zip(columns.header.cells, row.cells, strict=False))
        if cell and at not in columns.keys
    ]
    return (
        any(_is_contact(header) and fold(cell) == fold(name) for header, cell in beside)
        or any(_is_own_mailbox(name, cell, website) for _, cell in beside)
        or _is_addressed(name, beside)
    )


def _is_contact(header: str) -> bool:
    return role_of(header) in ("person", "contact") and fold(header) not in _SPELLINGS


def _is_own_mailbox(name: str, cell: str, website: str) -> bool:
    """Whether a cell has the mailbox of somebody called so: `zelph.quorn@…`.

    A site called like the name speaks for an organisation, whatever its mailbox is called.
    """
    if len(name_words(name)) < 2 or _is_called(name, host_of(f"//{website}") if website else ""):
        return False
    return any(
        _PARTED.search(box) and is_mailbox_of(name, box) and not _is_called(name, domain)
        for box, domain in _mailboxes(cell)
    )


def _mailboxes(cell: str) -> Iterator[tuple[str, str]]:
    for match in _MAIL.finditer(cell):
        yield match[1], match[2]


def _is_called(name: str, host: str) -> bool:
    bare = languages.romanise(name).casefold().replace(" ", "").replace("-", "")
    return bool(host) and bare in host.replace("-", "")


def _is_addressed(name: str, beside: list[tuple[str, str]]) -> bool:
    """Whether a row has a salutation, and nobody but its name to whom that could be said."""
    if not name_words(name) or len(name.split()) < 2:
        return False
    greeted = [
        cell
        for header, cell in beside
        if fold(header) in folded_phrases(_SALUTATIONS) and is_salutation(cell)
    ]
    others = [
        cell
        for header, cell in beside
        if role_of(header) in ("given", "family", "person", "contact")
        and fold(header) not in folded_phrases(_SALUTATIONS)
        and "@" not in cell
        and any(map(str.isalpha, cell))
    ]
    return bool(greeted) and not others
