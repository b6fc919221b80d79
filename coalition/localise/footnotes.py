"""The marks and ids of a text's footnotes in HTML."""

from collections import Counter

from coalition import letters, views


class NoteMarks:
    """Counts the marks of each footnote of a text while its passages become HTML."""

    def __init__(self, text_id: str) -> None:
        """The id of the letter or page, with which all ids begin."""
        self._text_id = text_id
        self._counts: Counter[int] = Counter()

    def html(self, number: int) -> str:
        """The next mark of a note, a link that leads to it (role of DPUB-ARIA 1.1)."""
        self._counts[number] += 1
        id_ = self._mark_id(number, self._counts[number])
        link = f'<a href="#{self.note_id(number)}" id="{id_}" role="doc-noteref">{number}</a>'
        return letters.note_mark_html(link)

    def note_id(self, number: int) -> str:
        """The id of a note."""
        return f"{self._text_id}-note-{number}"

    def of(self, number: int) -> tuple[str, ...]:
        """The ids of the marks of a note that there are until now."""
        return tuple(self._mark_id(number, n) for n in range(1, self._counts[number] + 1))

    def _mark_id(self, number: int, count: int) -> str:
        return f"{self._text_id}-mark-{number}" + (f"-{count}" if count > 1 else "")


def notes_in_order(document: letters.Document) -> list[tuple[int, letters.Note]]:
    """The notes of a document with their numbers, from 1."""
    numbers = document.references.notes
    notes = letters.first_notes(document.blocks)
    return sorted(((numbers[label], note) for label, note in notes.items()), key=lambda n: n[0])


def views_with_marks(
    notes: list[tuple[int, tuple[views.Block, ...]]], marks: NoteMarks
) -> tuple[views.NoteView, ...]:
    """The views of notes whose blocks, and all others of the text, are HTML already."""
    return tuple(
        views.NoteView(number, marks.note_id(number), marks.of(number), blocks)
        for number, blocks in notes
    )
