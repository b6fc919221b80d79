"""One template and one language's old catalog -> the new catalog."""

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from coalition.catalogs import Catalog, Entry, Key
from coalition.catalogs.layout import as_lines
from coalition.languages import render_posix
from coalition.memory import TranslationMemory
from coalition.merging.suggestions import Candidate, suggest
from coalition.messages import FIELD_FLAG, Template


def merge(
    template: Template,
    old: Catalog,
    memory: TranslationMemory,
    forms: int,
    shown: Collection[Key] = (),
    left_by: Collection[str] = (),
) -> Catalog:
    """The old catalog brought to the template's messages; `forms` is the number of plural forms.

    Messages that are `shown` in the language anyway get no translation of another text. What the
    texts of the domains `left_by` had was written for this one, which had another name then.

    An entry with the same msgctxt, msgid and msgid_plural keeps its translation as it is, and an
    obsolete one is revived. Where only the text under a context changed, its translation stays as
    a fuzzy suggestion with the previous msgid. Next comes what `memory` has for the same words,
    fuzzy if they stood in another text.
    A message that is new in the file gets the translation of the old text most like it, fuzzy as
    well. A confirmed translation that became a suggestion is obsolete, too, so that undoing the
    change revives it.

    Time is linear in the number of entries.
    """
    old_entries = {entry.key: entry for entry in old.entries}
    translated = dict(_keep_translations(template, old, old_entries, forms))
    untranslated = {
        message.key: _without_translation(message, old_entries.get(message.key), forms)
        for message in template.entries
        if message.key not in translated
    }
    candidates = _candidates_by_context(template, old, translated)
    own = (template.domain, *left_by)
    translated |= {
        key: entry
        for key, message in untranslated.items()
        if key not in candidates
        and key not in shown
        and (entry := _translate_from_memory(message, template.language, memory, own))
    }
    # Where the file has a message untranslated, a translator may have refused a suggestion.
    without = untranslated.keys() - translated.keys() - candidates.keys() - frozenset(shown)
    new = without - old_entries.keys()
    candidates |= suggest(
        template.entries, new, old.entries, memory.translations(template.language)
    )
    # What goes in this very merge nobody can have refused: another branch has translated it.
    empty = without - candidates.keys() - new
    used = {candidate.entry.key for candidate in candidates.values()}
    going = (entry for entry in _going(template, old) if entry.key not in used)
    candidates |= suggest(template.entries, empty, going, ())
    translated |= {
        key: _from_candidate(untranslated[key], candidate, forms)
        for key, candidate in candidates.items()
    }
    live = {
        message.key: translated.get(message.key) or untranslated[message.key]
        for message in template.entries
    }
    obsolete = _obsolete_entries(old_entries, live, _suggestion_keys(candidates))
    return msgspec.structs.replace(old, entries=(*live.values(), *obsolete))


def _without_translation(message: Entry, same: Entry | None, forms: int) -> Entry:
    """The message untranslated, with the comments and flags that its entry has in the file."""
    empty = ("",) * (1 if message.msgid_plural is None else forms)
    if same is None:
        return msgspec.structs.replace(message, msgstr=empty)
    return _with_message(same, message, empty, same.flags)


def _keep_translations(
    template: Template, old: Catalog, old_entries: Mapping[Key, Entry], forms: int
) -> Iterator[tuple[Key, Entry]]:
    """The messages that the file has a translation of, live or obsolete, with it.

    It is fuzzy where the source had another plural, or was in another language, and where it has
    another number of plural forms than the file.
    """
    source_language = old.field("X-Source-Language")
    other_language = source_language not in (None, render_posix(template.language))
    for message in template.entries:
        same = old_entries.get(message.key)
        if same is None or not any(same.msgstr):
            continue
        misfit = message.plural and len(same.msgstr) != forms
        if other_language or misfit or message.msgid_plural != same.msgid_plural:
            yield message.key, _as_suggestion(message, same, forms)
        else:
            yield message.key, _with_message(same, message, same.msgstr, same.flags)


def _going(template: Template, old: Catalog) -> tuple[Entry, ...]:
    """The translated entries of the file whose text is not in the template any more."""
    in_template = {entry.key for entry in template.entries}
    return tuple(
        entry
        for entry in old.entries
        if not entry.obsolete and entry.key not in in_template and any(entry.msgstr)
    )


def _candidates_by_context(
    template: Template, old: Catalog, translated: Collection[Key]
) -> dict[Key, Candidate]:
    """For untranslated messages with a context the entry that was there before the text changed.

    A context that several messages share is no address, and says nothing.
    """
    in_template = {entry.key for entry in template.entries}
    messages = _by_unique_context(template.entries)
    before = _by_unique_context(
        entry for entry in old.entries if not entry.obsolete and entry.key not in in_template
    )
    return {
        messages[context].key: Candidate(entry, ours=True)
        for context, entry in before.items()
        if context in messages and messages[context].key not in translated and any(entry.msgstr)
    }


def _by_unique_context(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The entries that share their context with no other entry, by context."""
    by_context: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.msgctxt is not None:
            by_context.setdefault(entry.msgctxt, []).append(entry)
    return {context: group[0] for context, group in by_context.items() if len(group) == 1}


def _translate_from_memory(
    message: Entry, language: str, memory: TranslationMemory, texts: Collection[str]
) -> Entry | None:
    """The message with what the memory has for the same words, or None if it has nothing."""
    match = memory.lookup(language, message, texts)
    # Catalogs from elsewhere may have another number of plural forms for the same language.
    if match is None or len(match.msgstr) != len(message.msgstr):
        return None
    fuzzy = ("fuzzy",) if match.fuzzy and not message.fuzzy else ()
    return msgspec.structs.replace(message, msgstr=match.msgstr, flags=fuzzy + message.flags)


def _from_candidate(message: Entry, candidate: Candidate, forms: int) -> Entry:
    """The message with a candidate's translation; comments come along within a file only."""
    old = candidate.entry
    if not candidate.ours:
        old = msgspec.structs.replace(old, translator_comments=(), flags=())
    comments = tuple(
        line for line in message.translator_comments if line not in old.translator_comments
    )
    entry = _as_suggestion(message, old, forms)
    return msgspec.structs.replace(entry, translator_comments=comments + entry.translator_comments)


def _as_suggestion(message: Entry, old: Entry, forms: int) -> Entry:
    """The message with the translation of an old entry, fuzzy, and the text it was written for."""
    flags = ("fuzzy", *(flag for flag in old.flags if flag != "fuzzy"))
    entry = _with_message(old, message, _fit_plural(message, old, forms), flags)
    # A suggestion that is carried on was written for the text before the last change.
    if old.fuzzy and old.previous_msgid is not None:
        return entry
    return msgspec.structs.replace(
        entry,
        previous_msgctxt=old.msgctxt,
        previous_msgid=old.msgid,
        previous_msgid_plural=old.msgid_plural,
    )


def _fit_plural(message: Entry, old: Entry, forms: int) -> tuple[str, ...]:
    """The old entry's translations, in the number that the message needs."""
    if message.msgid_plural is None:
        return old.msgstr[:1]
    return (old.msgstr + ("",) * forms)[:forms]


def _with_message(
    old: Entry, message: Entry, msgstr: tuple[str, ...], flags: tuple[str, ...]
) -> Entry:
    """An old entry for a message, whose comments, references and field flag it gets.

    Translations of the entry that are not in `msgstr` become translator comments.
    """
    spare = tuple(text for text in old.msgstr if text and text not in msgstr)
    other_flags = tuple(flag for flag in flags if flag != FIELD_FLAG)
    return msgspec.structs.replace(
        old,
        msgid=message.msgid,
        msgctxt=message.msgctxt,
        msgid_plural=message.msgid_plural,
        msgstr=msgstr,
        translator_comments=old.translator_comments + as_lines(spare),
        extracted_comments=message.extracted_comments,
        references=message.references,
        flags=other_flags + tuple(flag for flag in message.flags if flag == FIELD_FLAG),
        obsolete=False,
    )


def _suggestion_keys(candidates: Mapping[Key, Candidate]) -> frozenset[Key]:
    """The unconfirmed suggestions of the file that are now suggested for another message.

    Confirmed entries are left out: they become obsolete, so that undoing the change revives them.
    """
    return frozenset(
        candidate.entry.key
        for candidate in candidates.values()
        if candidate.ours and candidate.entry.fuzzy
    )


def _obsolete_entries(
    old_entries: Mapping[Key, Entry], live: Mapping[Key, Entry], reused: Collection[Key]
) -> Iterator[Entry]:
    """The entries whose message is not in the template any more, those without content left out.

    Left out, too, are suggestions that nobody confirmed, if their translation is in the file.
    """
    # Copies are sought among the entries as merged: a second merge must not find others.
    entries = {**old_entries, **live}
    for key, entry in old_entries.items():
        if key in live or key in reused or is_copy(entry, entries):
            continue
        if any(entry.msgstr) or entry.translator_comments:
            yield msgspec.structs.replace(
                entry, obsolete=True, extracted_comments=(), references=()
            )


def is_copy(entry: Entry, entries: Mapping[Key, Entry]) -> bool:
    """Whether a fuzzy entry only repeats the translation and comments of its previous message.

    `entries` are those of its file, where that message is looked for.
    """
    if not entry.fuzzy or entry.previous_msgid is None:
        return False
    original = entries.get(Key(entry.previous_msgctxt, entry.previous_msgid))
    return (
        original is not None
        and original is not entry
        and not original.fuzzy
        and set(entry.msgstr) <= {*original.msgstr, ""}
        and set(entry.translator_comments) <= set(original.translator_comments)
    )
