"""One template and one language's old catalog -> the new catalog."""

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from coalition.catalogs import Catalog, Entry, Key
from coalition.languages import render_posix
from coalition.memory import Memory
from coalition.merging.losses import as_comments
from coalition.merging.suggestions import Past, suggestions
from coalition.messages import FIELD_FLAG, Template


def merge(template: Template, old: Catalog, memory: Memory, forms: int) -> Catalog:
    """The old catalog brought to the template's messages; `forms` is the number of plural forms.

    An entry with the same msgctxt, msgid and msgid_plural keeps its translation as it is, and an
    obsolete one is revived. Where only the text under a context changed, its translation stays as
    a fuzzy suggestion with the previous msgid. Next comes what `memory` knows of the same text.
    A message that is new in the file gets the translation of the old text most like it, fuzzy as
    well. A confirmed translation that became a suggestion is obsolete, too, so that undoing the
    change revives it.

    Time is linear in the number of entries.
    """
    past = {entry.key: entry for entry in old.entries}
    answers = dict(_same(template, old, past, forms))
    blanks = {
        question.key: _blank(question, past.get(question.key), forms)
        for question in template.entries
        if question.key not in answers
    }
    pasts = _under_contexts(template, old, answers)
    answers |= {
        key: entry
        for key, blank in blanks.items()
        if key not in pasts and (entry := _remembered(blank, template.language, memory))
    }
    new = frozenset(key for key in blanks if not (key in answers or key in pasts or key in past))
    pasts |= suggestions(
        template.entries,
        new,
        old.entries,
        _moved(pasts),
        memory.translations(template.language),
    )
    answers |= {key: _suggested(blanks[key], one, forms) for key, one in pasts.items()}
    live = {entry.key: answers.get(entry.key) or blanks[entry.key] for entry in template.entries}
    departed = _departed(past, live, _moved(pasts))
    return msgspec.structs.replace(old, entries=(*live.values(), *departed))


def _blank(question: Entry, same: Entry | None, forms: int) -> Entry:
    """The question without an answer, with the comments and flags that its entry has here."""
    empty = ("",) * (1 if question.msgid_plural is None else forms)
    if same is None:
        return msgspec.structs.replace(question, msgstr=empty)
    return _answered(question, same, empty, same.flags)


def _same(
    template: Template, old: Catalog, past: Mapping[Key, Entry], forms: int
) -> Iterator[tuple[Key, Entry]]:
    """The messages that have an answer in the file: it stays, or comes back.

    It is fuzzy where the source had another plural, or was in another language.
    """
    written_for = old.field("X-Source-Language")
    moved = written_for not in (None, render_posix(template.language))
    for question in template.entries:
        same = past.get(question.key)
        if same is None or not any(same.msgstr):
            continue
        if moved or question.msgid_plural != same.msgid_plural:
            yield question.key, _as_suggestion(question, same, forms)
        else:
            yield question.key, _answered(question, same, same.msgstr, same.flags)


def _under_contexts(template: Template, old: Catalog, found: Collection[Key]) -> dict[Key, Past]:
    """For the messages with a context what stood there before the text changed.

    A context that several messages share is no address, and says nothing.
    """
    wanted = {entry.key for entry in template.entries}
    now = _by_address(template.entries)
    before = _by_address(entry for entry in old.entries if not entry.obsolete)
    return {
        now[context].key: Past(entry, ours=True)
        for context, entry in before.items()
        if context in now
        and entry.key not in wanted
        and now[context].key not in found
        and any(entry.msgstr)
    }


def _by_address(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The entries whose context is theirs alone, by it."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.msgctxt is not None:
            found.setdefault(entry.msgctxt, []).append(entry)
    return {context: listed[0] for context, listed in found.items() if len(listed) == 1}


def _remembered(blank: Entry, language: str, memory: Memory) -> Entry | None:
    """A question with what memory knows of the same text; None where it knows nothing."""
    found = memory.recall(language, blank)
    if found is None or len(found.msgstr) != len(blank.msgstr):
        return None
    doubt = ("fuzzy",) if found.doubtful and not blank.fuzzy else ()
    return msgspec.structs.replace(blank, msgstr=found.msgstr, flags=doubt + blank.flags)


def _suggested(blank: Entry, past: Past, forms: int) -> Entry:
    """A question with the answer to another one; comments come along within a file only."""
    answer = past.entry
    if not past.ours:
        answer = msgspec.structs.replace(answer, translator_comments=(), flags=())
    comments = tuple(
        line for line in blank.translator_comments if line not in answer.translator_comments
    )
    entry = _as_suggestion(blank, answer, forms)
    return msgspec.structs.replace(entry, translator_comments=comments + entry.translator_comments)


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
        flags=theirs + tuple(flag for flag in question.flags if flag == FIELD_FLAG),
        obsolete=False,
    )


def _moved(pasts: Mapping[Key, Past]) -> frozenset[Key]:
    """The entries of the file that go on elsewhere in it: suggestions that nobody confirmed."""
    return frozenset(past.entry.key for past in pasts.values() if past.ours and past.entry.fuzzy)


def _departed(
    past: Mapping[Key, Entry], live: Mapping[Key, Entry], moved: Collection[Key]
) -> Iterator[Entry]:
    """What the template no longer asks, as obsolete entries; empty ones go.

    So do suggestions that nobody confirmed, where what they were made of is in the file.
    """
    known = {**past, **live}
    for key, entry in past.items():
        if key in live or key in moved or is_copy(entry, known):
            continue
        if any(entry.msgstr) or entry.translator_comments:
            yield msgspec.structs.replace(
                entry, obsolete=True, extracted_comments=(), references=()
            )


def is_copy(entry: Entry, answers: Mapping[Key, Entry]) -> bool:
    """Whether a suggestion only repeats what the entry of its previous message says.

    `answers` are the entries of its file.
    """
    if not entry.fuzzy or entry.previous_msgid is None:
        return False
    made_of = answers.get(Key(entry.previous_msgctxt, entry.previous_msgid))
    return (
        made_of is not None
        and made_of is not entry
        and not made_of.fuzzy
        and set(entry.msgstr) <= {*made_of.msgstr, ""}
        and set(entry.translator_comments) <= set(made_of.translator_comments)
    )
