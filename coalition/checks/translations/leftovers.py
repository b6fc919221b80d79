"""Checks of what was to go before a translation is shown: notes, source text, escapes."""

import re
from collections.abc import Callable, Iterator

from coalition.checks.translations.note_words import COLLEAGUES, NOTE_STEMS, NOTES
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import OPAQUE, Prose, outside_quotations
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import typography

_WORDS = "|".join(dict.fromkeys(phrase for phrases in NOTES.values() for phrase in phrases))
_IN_BRACKETS = Expression(rf"[(\[（【［{{]\s{{0,3}}(?:{_WORDS})", re.IGNORECASE)
_TO_COLLEAGUE = Expression(
    rf"(?<!\w)(?:{'|'.join(NOTE_STEMS)})[^.\n]{{1,30}}?(?:{'|'.join(COLLEAGUES)})"
    rf"|@?\b(?:{'|'.join(COLLEAGUES)})\w*\s?[:：]",
    re.IGNORECASE,
)
_MARK = Expression(
    r"\b(?:TODO(?=\s?[:(])|FIXME|TBD|X{3,}|N\.?d\.?T\b)|[(\[]\s?\?+\s?[)\]]|\?{3,}|？{3,}"
)
_SOURCE_NOTE = Expression(r"\b(?:note|notice|remark|comment|translator|n\.b)", re.IGNORECASE)


def notes_left(form: Form) -> Iterator[Problem[int]]:
    """T219: a translation holds nothing that is meant for those who made it.

    A note to a coordinator or a doubt in brackets is published like any other word. A comment of
    the entry is the place for it.

    Bad (fr): "Sign now." -> "Signez. [À vérifier : vous ou tu ?]"
    Good (fr): "Sign now." -> "Signez."
    """
    source, text = form.source.plain, form.target.plain
    for pattern in _note_patterns(text):
        note = pattern.search(text)
        if note and not pattern.search(source) and not _SOURCE_NOTE.search(source):
            yield _note(note)
            return


def _note_patterns(text: str) -> Iterator[Expression[str]]:
    """The patterns that a text may match; most texts have neither brackets nor colleagues."""
    yield _MARK
    if not _BRACKETS.isdisjoint(text):
        yield _IN_BRACKETS
    small = text.lower()
    if any(stem in small for stem in COLLEAGUES):
        yield _TO_COLLEAGUE


_BRACKETS = frozenset("([（【［{")


def _note(match: re.Match[str]) -> Problem[int]:
    at = match.start() + len(match[0]) - len(match[0].lstrip())
    hint = "Write it above the entry, as a comment that begins with #."
    return Problem(f"{match[0].strip()} seems to begin a note that is not for readers", hint, at)


_ESCAPE = Expression(r"\\(?:[nrt](?![a-z]{0,2}:)|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})")
_ESCAPED_QUOTE = Expression(r"\\\"")


def literal_escapes(form: Form) -> Iterator[Problem[int]]:
    r"""T221: no escape of a file is left as characters of a text.

    Who writes `\\n` in a PO file, or `\n` in an editor that escapes it again, has a backslash and
    an n in the text, and so have readers.

    Bad (de): "Sign now." -> "Zeichnet\\njetzt."
    Good (de): "Sign now." -> "Zeichnet jetzt."
    """
    if "\\" not in form.text:
        return
    # Markdown reads a backslash before a mark, and shows the mark alone.
    patterns = (_ESCAPE,) if form.source_text.markdown else (_ESCAPE, _ESCAPED_QUOTE)
    for pattern in patterns:
        match = pattern.search(form.target.plain)
        if match and match[0] not in form.source.text:
            hint = f"In the file write {match[0]} with one backslash, or the character itself."
            yield Problem(
                f"readers see {match[0]}, a backslash and what follows", hint, match.start()
            )


_WORD = Expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_RUN, _RUN_IN_OTHER_SCRIPT, _RUN_OF_KIN = 4, 3, 7


def half_translated(form: Form) -> Iterator[Problem[int]]:
    """T220: no part of a translation is still the source.

    Who works on a long paragraph may leave its end, or a suggestion of a program. Titles and names
    stay: what stands in quotation marks, brackets or emphasis is not asked about.

    Bad (fr): "Sign. Then tell all your friends." -> "Signez. Then tell all your friends."
    Good (fr): "Sign. Then tell all your friends." -> "Signez, puis parlez-en."
    """
    if form.marks.language == form.source_text.language.partition("-")[0]:
        return
    if form.text.strip().casefold() == form.source.text.strip().casefold():
        # T209 tells of a text that is the source as a whole.
        return
    text = form.target.find(outside_quotations)
    for find in (_left_runs, _left_parts):
        for at, stretch in find(form, text):
            message = f"“{stretch}” is still the source"
            yield Problem(message, "Translate it, or put a title into quotation marks.", at)
            return


def _left_runs(form: Form, text: str) -> Iterator[tuple[int, str]]:
    """Words side by side that the source has side by side, with their places."""
    size, runs_of = _length_of_run(form)
    runs = form.source.find(runs_of)
    words = list(_WORD.finditer(text)) if runs else []
    for first, last in zip(words, words[size - 1 :], strict=False):
        stretch = text[first.start() : last.end()]
        if OPAQUE not in stretch and _key(stretch) in runs:
            yield first.start(), stretch


_SENTENCE = Expression(r"[^.!?…。！？।\n]+")
_PART = Expression(r"[^.!?…。！？।\n,;:–—、，；：،؛]+")


def _left_parts(form: Form, text: str) -> Iterator[tuple[int, str]]:
    """Whole sentences of an English source, or three words between two of its commas.

    However short, they are no coincidence; other languages share them with their kin.
    """
    if form.source_text.language.partition("-")[0] != "en":
        return
    for pattern, parts_of in ((_SENTENCE, _sentences), (_PART, _parts)):
        parts = form.source.find(parts_of)
        for match in pattern.finditer(text) if parts else ():
            if OPAQUE not in match[0] and _key(match[0]) in parts:
                yield match.start() + len(match[0]) - len(match[0].lstrip()), match[0].strip()


def _sentences(prose: Prose) -> frozenset[str]:
    """The sentences that are no name: in *Bits of Freedom* most words are written with capitals."""
    return frozenset(
        _key(match[0])
        for match in _SENTENCE.finditer(prose.plain)
        for words in [_WORD.findall(match[0])]
        if len(words) > 1 and 2 * sum(word.islower() for word in words) >= len(words)
    )


def _parts(prose: Prose) -> frozenset[str]:
    return frozenset(
        _key(match[0])
        for match in _PART.finditer(prose.plain)
        if sum(word.islower() and len(word) > 3 for word in _WORD.findall(match[0])) > 1
        and len(_WORD.findall(match[0])) > 2
    )


def _length_of_run(form: Form) -> tuple[int, Callable[[Prose], frozenset[str]]]:
    """From how many words on a run is no coincidence, and what finds those of the source."""
    if form.marks.script != typography(form.source_text.language).script:
        return _RUN_IN_OTHER_SCRIPT, _runs_of_three
    # No language shares four words in a row with English; Spanish and Portuguese often do.
    if form.source_text.language.partition("-")[0] == "en":
        return _RUN, _runs_of_four
    return _RUN_OF_KIN, _runs_of_seven


def _runs_of_three(prose: Prose) -> frozenset[str]:
    return frozenset(_runs(prose, _RUN_IN_OTHER_SCRIPT))


def _runs_of_four(prose: Prose) -> frozenset[str]:
    return frozenset(_runs(prose, _RUN))


def _runs_of_seven(prose: Prose) -> frozenset[str]:
    return frozenset(_runs(prose, _RUN_OF_KIN))


def _runs(prose: Prose, size: int) -> Iterator[str]:
    """Words that stand side by side, by which no name is meant."""
    words = list(_WORD.finditer(prose.plain))
    for start in range(len(words) - size + 1):
        run = words[start : start + size]
        small = [word[0] for word in run if word[0].islower()]
        if len(small) >= size - 1 and sum(len(word) > 3 for word in small) > 1:
            yield _key(prose.plain[run[0].start() : run[-1].end()])


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
