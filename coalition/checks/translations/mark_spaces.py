"""The check of spaces at full stops and commas."""

from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.checks.translations.punctuation import is_abbreviation
from coalition.expressions import Expression
from coalition.findings import Problem

_SCRIPTS = frozenset({"Latn", "Cyrl", "Grek"})
"""Scripts in whose languages both marks follow a word at once, and a space follows them."""

_LETTER = r"[^\W\d_]"
_LOOSE = Expression(
    r"(?<=[^\W\d]|[»”\"“’)*\ufffc])[ \u00a0\u202f]++"
    rf"(?P<mark>\.(?=[\s»”“)*]|\Z)|,(?=\s|\Z|{_LETTER}))(?!\s*[.,…])"
)
_TIGHT = Expression(rf"(?<={_LETTER}{_LETTER})(?P<mark>[.,])(?={_LETTER}{_LETTER})")
_LONGEST_WORD = 30


def loose_marks(form: Form) -> Iterator[Problem[int]]:
    """T226: no space stands before a full stop or comma, and one stands after it.

    Asked of languages in Latin, Cyrillic and Greek letters. Addresses, names of files, numbers,
    abbreviations and dots that are left out are no ends of sentences; what the source has so, a
    translation may have, too.

    Bad (fr): "Europe needs you, everywhere." -> "L’Europe a besoin de vous , partout."
    Good (fr): "Europe needs you, everywhere." -> "L’Europe a besoin de vous, partout."
    """
    if form.marks.script not in _SCRIPTS:
        return
    plain, source = form.target.plain, form.source.plain
    if not _LOOSE.search(source):
        for match in _LOOSE.finditer(plain):
            mark = match["mark"]
            yield Problem(f"a space stands before `{mark}`", "Remove it.", match.start())
    for match in _TIGHT.finditer(plain):
        at, mark = match.start(), match["mark"]
        if (mark == "," or _ends_sentence(plain, at)) and not _is_in_source(plain, at, source):
            yield Problem(f"no space stands after `{mark}`", "Write one.", at + 1)


def _ends_sentence(plain: str, at: int) -> bool:
    """Whether a full stop without a space stands behind a word, and a sentence begins behind it."""
    before, after = plain[at - 2 : at], plain[at + 1 : at + 3]
    if not (before.islower() and after[0].isupper() and after[1].islower()):
        return False
    words = plain[max(at - _LONGEST_WORD, 0) : at].split()
    return not is_abbreviation(f"{words[-1]}.")


def _is_in_source(plain: str, at: int, source: str) -> bool:
    """Whether the source has the letters around a mark, as the name of somebody or of a file."""
    return plain[at - 2 : at + 3].lower() in source.lower()
