"""Which texts of records some page shows; the others are nobody's to see yet, or any more."""

from collections.abc import Iterator

from coalition.localise.as_of import has_endorsed, is_listed, signature_by
from coalition.localise.edition import Edition
from coalition.model import Person


class PublicRecords:
    """The records of which an edition shows texts, asked for by the addresses of messages."""

    def __init__(self, edition: Edition) -> None:
        """Look once at who is shown on the edition's day."""
        dataset, day = edition.dataset, edition.as_of
        listed = (one.id for one in dataset.organisations.values() if is_listed(one, day))
        self._ids = {"organisations": frozenset(listed), "people": frozenset(_people(edition))}

    def holds(self, address: str | None) -> bool:
        """Whether a message is shown: `organisations/oak/description` only where Oak is listed."""
        folder, _, rest = (address or "").partition("/")
        shown = self._ids.get(folder)
        return shown is None or rest.partition("/")[0] in shown


def _people(edition: Edition) -> Iterator[str]:
    recipients = {
        recipient.person
        for source in edition.sources
        for recipient in (*source.letter.front.to, *source.letter.front.cc)
    }
    for person in edition.dataset.people.values():
        if (
            person.id in recipients
            or has_endorsed(person, edition.as_of)
            or _signs(person, edition)
        ):
            yield person.id


def _signs(person: Person, edition: Edition) -> bool:
    day = edition.as_of
    return any(signature_by(person, one.letter, day) is not None for one in person.signed)
