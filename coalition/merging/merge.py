"""One template and one language's old catalog -> the new catalog."""

from collections.abc import Iterator

import msgspec

from coalition.catalogs import Catalog, Entry, Key
from coalition.memory import Memory
from coalition.merging.losses import as_comments
from coalition.messages import Template
from coalition.messages.templates import FIELD_FLAG


def merge(template: Template, old: Catalog, memory: Memory, forms: int) -> Catalog:
    """The old catalog brought to the template's messages.

    An entry with the same msgctxt, msgid and msgid_plural keeps its translation as it is, and an
    obsolete one is revived. Where only the text under a context changed, its translation stays as
    a fuzzy suggestion with the previous msgid, and as an obsolete entry too, so that undoing the
    change revives it. What `memory` knows fills the rest. `forms` is the number of plural forms.

    Time is linear in the number of entries.
    """
    past = {entry.key: entry for entry in old.entries}
    wanted = {entry.key for entry in template.entries}
    by_context: dict[str | None, Entry] = {
        entry.msgctxt: entry
        for entry in old.entries
        if entry.msgctxt is not None and entry.key not in wanted and not entry.obsolete
    }
    carried: set[Key] = set()
    entries: list[Entry] = []
    for question in template.entries:
        same = past.get(question.key)
        if same is not None and (any(same.msgstr) or same.translator_comments):
            entries.append(_kept(question, same, forms))
            continue
        before = by_context.get(question.msgctxt)
        if before is not None and any(before.msgstr):
            carried.add(before.key)
            entries.append(_as_suggestion(question, before, forms))
        else:
            entries.append(_remembered(question, same, template.language, memory, forms))
    entries += _departed(old.entries, wanted, carried)
    return msgspec.structs.replace(old, entries=tuple(entries))


def _kept(question: Entry, answer: Entry, forms: int) -> Entry:
    """The same message: its answer stays; a changed plural makes it fuzzy."""
    if question.msgid_plural == answer.msgid_plural:
        return _answered(question, answer, answer.msgstr, answer.flags)
    return _as_suggestion(question, answer, forms)


def _as_suggestion(question: Entry, answer: Entry, forms: int) -> Entry:
    """An answer to what the question was before, fuzzy, with what it answered."""
    suggested = _reshaped(question, answer, forms)
    flags = ("fuzzy", *(flag for flag in answer.flags if flag != "fuzzy"))
    entry = _answered(question, answer, suggested, flags)
    if answer.fuzzy and answer.previous_msgid is not None:
        return entry
    return msgspec.structs.replace(
        entry,
        previous_msgctxt=answer.msgctxt,
        previous_msgid=answer.msgid,
        previous_msgid_plural=answer.msgid_plural,
    )


def _reshaped(question: Entry, answer: Entry, forms: int) -> tuple[str, ...]:
    """The answer's texts in the number that the question needs."""
    if (question.msgid_plural is None) == (answer.msgid_plural is None):
        return answer.msgstr
    if question.msgid_plural is None:
        return answer.msgstr[:1]
    return answer.msgstr + ("",) * (forms - 1)


def _answered(
    question: Entry, answer: Entry, msgstr: tuple[str, ...], flags: tuple[str, ...]
) -> Entry:
    """The question with an answer: ours are comments, references and the field flag."""
    spare = [text for text in answer.msgstr if text and text not in msgstr]
    theirs = tuple(flag for flag in flags if flag != FIELD_FLAG)
    return msgspec.structs.replace(
        answer,
        msgid=question.msgid,
        msgctxt=question.msgctxt,
        msgid_plural=question.msgid_plural,
        msgstr=msgstr,
        translator_comments=answer.translator_comments + as_comments(spare),
        extracted_comments=question.extracted_comments,
        references=question.references,
        flags=theirs + question.flags,
        obsolete=False,
    )


def _remembered(
    question: Entry, same: Entry | None, language: str, memory: Memory, forms: int
) -> Entry:
    """A question without an answer here: what memory knows of it, else nothing."""
    empty = ("",) * (1 if question.msgid_plural is None else forms)
    blank = msgspec.structs.replace(question, msgstr=empty)
    if same is not None:
        blank = _answered(question, same, empty, same.flags)
    found = memory.recall(language, question)
    if found is None or len(found.msgstr) != len(empty):
        return blank
    flags = (
        ("fuzzy", *blank.flags) if found.doubtful and "fuzzy" not in blank.flags else blank.flags
    )
    return msgspec.structs.replace(blank, msgstr=found.msgstr, flags=flags)


def _departed(entries: tuple[Entry, ...], wanted: set[Key], carried: set[Key]) -> Iterator[Entry]:
    """What the template no longer asks, as obsolete entries; empty ones go."""
    for entry in entries:
        if entry.key in wanted or (entry.fuzzy and entry.key in carried):
            continue
        if any(entry.msgstr) or entry.translator_comments:
            yield msgspec.structs.replace(
                entry, obsolete=True, extracted_comments=(), references=()
            )
