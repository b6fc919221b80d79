"""Checks of the marks of a translation that stand for something defined in its letter."""

from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.letters import (
    Unresolved,
    inline_markup,
    near_label,
    note_marks,
    reference_targets,
    unresolved_marks,
)


def lost_links(form: Form) -> Iterator[Problem[int]]:
    """T116: a link by its label keeps the label of its source.

    `[words][label]` leads where the letter defines it. A label that was translated, or words alone
    in brackets whose words were the label, lead nowhere, and readers see the brackets. A link with
    its address in the text is as good.

    Bad:
        # data/pages/benches.md
        ---
        title: Benches
        kind: page
        ---
        Look at the [Open Map][].

        [Open Map]: https://example.org/map
        # locales/fr/LC_MESSAGES/page-benches.po
        msgid "Look at the [Open Map][]."
        msgstr "Regardez la [carte ouverte][]."
    Good:
        # data/pages/benches.md
        ---
        title: Benches
        kind: page
        ---
        Look at the [Open Map][].

        [Open Map]: https://example.org/map
        # locales/fr/LC_MESSAGES/page-benches.po
        msgid "Look at the [Open Map][]."
        msgstr "Regardez la [carte ouverte][Open Map]."
    """
    yield from _parted_references(form)
    missing = _missing_labels(form)
    for mark in _lost_marks(form):
        label = missing.pop(0) if missing else near_label(mark.label, form.source_text.references)
        words = mark.written.partition("]")[0].lstrip("[") or mark.label
        hint = f"Write [{words}][{label}]." if label else "Write [words](address), or no brackets."
        message = f"{mark.shown} is shown with its brackets: nothing defines {mark.label}"
        yield Problem(message, hint, max(form.text.find(mark.written), 0))


_PARTED = Expression(r"(?P<words>\[[^\[\]^]+\])\s{1,9}(?P<label>\[[^\[\]^]+\])(?![(\[])")


def _parted_references(form: Form) -> Iterator[Problem[int]]:
    """Words and labels with a space between them: the label is a link by itself, and the words are
    shown with their brackets.
    """
    references = form.source_text.references
    if "[" not in form.text or not references.links or _PARTED.search(form.source.text):
        return
    for match in _PARTED.finditer(form.text):
        if reference_targets(match["label"], references):
            message = f"{match['words']} and {match['label']} are not joined"
            yield Problem(message, f"Write {match['words']}{match['label']}.", match.start())


def has_lost_links(form: Form) -> bool:
    """Whether a translation has links by labels that its letter does not define."""
    return "[" in form.text and any(_lost_marks(form))


def _lost_marks(form: Form) -> Iterator[Unresolved]:
    """What should be a link in a translation: as many as the source has links more than it."""
    if "[" not in form.text or not form.source_text.markdown:
        return
    in_source = {mark.written for mark in form.source.find(_unresolved)}
    marks = [mark for mark in form.target.find(_unresolved) if mark.written not in in_source]
    yield from (mark for mark in marks if mark.kind == "link")
    if form.source_text.references.links and _count_links(form.target) < _count_links(form.source):
        yield from (mark for mark in marks if mark.kind == "words")


def _missing_labels(form: Form) -> list[str]:
    """The labels that the source uses and its translation does not."""
    references = form.source_text.references
    used = reference_targets(form.text, references)
    return [label for label in reference_targets(form.source.text, references) if label not in used]


def _unresolved(prose: Prose) -> tuple[Unresolved, ...]:
    return unresolved_marks(prose.text, prose.references)


def _count_links(prose: Prose) -> int:
    markup = inline_markup(prose.text, prose.references)
    return sum(mark.startswith("link:") for mark in markup)


def changed_notes(form: Form) -> Iterator[Problem[int]]:
    """T117: a translation refers to the footnotes to which its source refers.

    Without its mark nobody finds a note, and a mark that the letter does not define is shown with
    its brackets.

    Bad:
        # data/pages/benches.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches.[^1]

        [^1]: Counted in May.
        # locales/fr/LC_MESSAGES/page-benches.po
        msgid "There are three benches.[^1]"
        msgstr "Il y a trois bancs."
    Good:
        # data/pages/benches.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches.[^1]

        [^1]: Counted in May.
        # locales/fr/LC_MESSAGES/page-benches.po
        msgid "There are three benches.[^1]"
        msgstr "Il y a trois bancs[^1]."
    """
    if not form.source_text.markdown or ("[^" not in form.source.text and "[^" not in form.text):
        return
    expected, found = form.source.find(_notes), form.target.find(_notes)
    missing = [label for label in dict.fromkeys(expected) if label not in found]
    in_source = {mark.written for mark in form.source.find(_unresolved)}
    for mark in form.target.find(_unresolved):
        if mark.kind == "note" and mark.written not in in_source:
            hint = f"Write [^{missing.pop(0)}]." if missing else "Remove it."
            message = f"there is no footnote {mark.written}"
            yield Problem(message, hint, max(form.text.find(mark.written), 0))
    for label in dict.fromkeys(found):
        if label not in expected:
            message = f"the source does not refer to the footnote [^{label}] here"
            yield Problem(message, "Remove it.", max(form.text.find(f"[^{label}]"), 0))
    for label in missing:
        hint = f"Write [^{label}] where the note belongs."
        yield Problem(f"the mark of the footnote [^{label}] is missing", hint, 0)


def _notes(prose: Prose) -> tuple[str, ...]:
    return note_marks(prose.text, prose.references)
