"""The people of a list that an import is about: everybody, or those that `--only` names."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from coalition import languages
from coalition.campaign.ids import slug
from coalition.commands.import_outcome import Outcome
from coalition.intake import Member, RefusedRow
from coalition.model import Person


class MemberSelection:
    """The selected rows of a list and records of people, by number, id or name."""

    def __init__(
        self,
        only: Iterable[str],
        people: Collection[Person],
        members: Sequence[Member | RefusedRow],
    ) -> None:
        """All of the list and all records where `only` is empty."""
        self._only = {fold_person_name(text): text for text in only}
        """The texts of `only`, by `fold_person_name` of each."""

        self._ids = {person.ep_id: person.id for person in people if person.ep_id is not None}
        self._matches: dict[str, list[Member | RefusedRow]] = {}
        for member in members:
            for text in self._designations(member) & self._only.keys():
                self._matches.setdefault(text, []).append(member)
        # A person may be in the list twice, but two people of one name are unclear.
        clear = [rows for rows in self._matches.values() if len({row.ep_id for row in rows}) == 1]
        selected = {member.row for rows in clear for member in rows}
        self.members = list(members)
        self.people = list(people)
        if self._only:
            self.members = [member for member in members if member.row in selected]
            self.people = [person for person in people if self._requests(person)]

    def _designations(self, member: Member | RefusedRow) -> set[str]:
        """The folded texts by which `only` may name a row of the list."""
        texts = {fold_person_name(member.name), fold_person_name(slug(member.name))}
        texts.add(str(member.ep_id))
        if member.ep_id in self._ids:
            texts.add(fold_person_name(self._ids[member.ep_id]))
        return texts

    def _requests(self, person: Person) -> set[str]:
        """The folded texts of `only` that name a record."""
        texts = {str(person.ep_id), fold_person_name(person.id), fold_person_name(person.name)}
        return texts & self._only.keys()

    def unclear(self, *, is_whole: bool) -> Iterator[Outcome]:
        """Refusals of the texts of `only` that name several people of the list, or none.

        In a whole list a missing person with a record has an outcome of their own already.
        """
        gone = {text for person in self.people if person.ep_id for text in self._requests(person)}
        for folded, text in self._only.items():
            members = self._matches.get(folded, [])
            if len({member.ep_id for member in members}) > 1:
                numbers = " and ".join(str(member.ep_id) for member in members)
                detail = f"several in the list are called so: give the number, {numbers}"
                yield Outcome(0, text, "refused", None, detail)
            elif not members and not (is_whole and folded in gone):
                yield Outcome(0, text, "refused", None, "asked for, and not in the list")


def fold_person_name(name: str) -> str:
    """A name without case, accents and hyphens, for finding people of the same name."""
    return " ".join(languages.romanise(name).casefold().replace("-", " ").split())
