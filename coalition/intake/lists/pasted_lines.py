"""Lines of a pasted text that are no names: greetings, headings, signatures, labelled lines.

They are told with the reason, and what may be somebody's data is not repeated.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.form_lines import unquoted
from coalition.intake.lists.closings import is_closing
from coalition.intake.lists.message_lines import message_reason
from coalition.intake.lists.sent_from import is_sent_from
from coalition.intake.lists.titles_of_lists import is_title
from coalition.intake.membership.notes_against import speaks_against
from coalition.intake.names.likely_people import is_given_name, may_be_person
from coalition.intake.names.people import is_organisation
from coalition.intake.rows import quote
from coalition.intake.struck_out import strikes_several, struck_reason
from coalition.intake.values.telephone_numbers import holds_telephone_number
from coalition.intake.words.known_headers import (
    fold,
    is_list_header,
    is_private,
    key_of,
    name_weight,
)
from coalition.intake.words.letter_phrases import (
    begins_as_greeting,
    behind_greeting,
    greets_with_words,
    introduces_list,
    is_bare_greeting,
    is_greeting,
    is_greeting_word,
    is_list_heading,
    is_sentence,
    meaning_of_label,
)
from coalition.intake.words.unsure_words import PERHAPS
from coalition.intake.words.words_of_headings import names_those_listed
from coalition.matching import is_legal_form

_ITEM = Expression(r"\s*(?:[•‣◦▪●○∙·⁃►☐☑✓✔→➢*+–—-]|\d{1,4}[.)])\s")
_TELEPHONE = Expression(r"[a-zà-ÿ\u0100-\u06ff]\s+\+?\d[\d\s()/.-]{5,}")
"""Figures behind a word in small letters, without a mark between them."""

_LABEL = Expression(r"((?:[^:\d()\[\]]|\([^():]{0,30}\)){1,60}?)\s*:(?!//)\s*(.*)")
"""A label may have a bracket in it that is closed: `Telephone (mobile): …`."""

_LONGEST_SIGNATURE = 8
"""Lines below a closing that are somebody's signature."""

_MORE = Expression(
    r"(?:(?:\+|\.\.\.|…|and|und|sowie|plus|et|y|e|i|en|og|och|ja|oraz|a|és|și|in|ir|un|и|та|і|και|ve|و)\s*)*"
    r"(?:\d{1,5}|many|viele|plusieurs|muchos|muchas|molti|molte|muitos|muitas|vele|wiele|mnoho|mange|"
    r"många|multe|mulți|sok|monta|много|багато|πολλοί|πολλές|birçok|mnogo)\s+"
    r"(?:more|others?|further|additional|weiter[ens]*|ander[en]*|mehr|autres?|d'autres|más|otr[oa]s|altr[ie]|"
    r"outr[oa]s|mais|meer|inn\w+|kolejn\w+|więcej|dalš\w+|ďalš\w+|drug\w+|flere|fler|andre|andra|alte|"
    r"alții|muut\w+|további|más|други|инших|других|інших|ще|още|άλλ\w+|ακόμα|diğer|daha|més|altres|kit\w+|"
    r"cit\w+|teist\w*|أخرى)\b.{0,60}"
)
"""What stands below a list that is not whole: `+ 3 more to come`, `et 12 autres associations`."""

_DELIMITER = Expression(r"-- ?")
"""The line above a signature, as programs for mail have it."""

_ORGANISATION = Expression(r"or[gh]ani[sz]")

_MARKED = Expression(r"\s*#{1,6}\s+\S")
"""A heading of Markdown."""

_MOST_GIVEN_NAMES = 2
_MARKS_OF_GREETING = (",", "!", ":", "،")
HEADING = "a heading"
"""How the reason against a line begins that heads names."""

GREETING = "the greeting of a letter"
CLOSING = "the closing of a letter"
_CLOSED = "a closing, as a signature is"
_CONTACTS_BELOW = "a label of people's data"
_ADD = "if it is an organisation, use coalition add organisation"


class _Whole(NamedTuple):
    """What the lines of a text have in common."""

    of_organisations: bool
    """Whether a label is surely of organisations' names."""

    repeated: frozenset[str]
    """The labels that stand on several lines, folded."""

    labels: int
    """How many lines have a label, and something behind it."""

    first: int
    """The number of the first line that is not blank, below the headers of a mail."""

    filled: int
    """How many are not."""

    ends: Mapping[str, int]
    """How many lines end in each character."""

    apart: frozenset[str]
    """The lines that begin the text, or stand below or above a blank one."""

    alone: frozenset[str]
    """Those with a blank line above and below."""


class PastedLine(NamedTuple):
    """A line of a pasted text."""

    number: int
    """From 1."""

    text: str
    """Without the label before names; what may be shown of a line that is no name."""

    reason: str = ""
    """Why it is no name; empty for a line of names."""

    country: str = ""
    """What another line, or a label, says of the names in it."""

    is_note: bool = False
    """Whether it has a label of something else than names and people."""


def read_lines(lines: Iterable[str]) -> Iterator[PastedLine]:
    """Each line of a pasted text, with the reason against those that are no names."""
    lines = list(lines)
    whole = _read_whole(lines)
    plain = [unquoted(line) for line in lines]
    below = ""
    left = 0
    is_quoted = False
    for number, line in enumerate(lines, 1):
        # Below the end of a quoted mail somebody answers.
        left = left if not is_quoted or not line.strip() or line != plain[number - 1] else 0
        # So it does below the line that says who wrote what is quoted, or another closing.
        if left and (message_reason(line) or is_closing(number, plain)):
            left = 0
        if left and line.strip() and not _ITEM.match(line):
            left -= 1
            yield PastedLine(number, "…", f"below {below}; left out")
            continue
        left = left if not line.strip() and below == _CLOSED else 0
        if number > 1 and _DELIMITER.fullmatch(line) and number + _LONGEST_SIGNATURE >= len(lines):
            below, left = _CLOSED, _LONGEST_SIGNATURE
            yield PastedLine(number, line)
        elif line.strip() and (is_closing(number, plain) or _may_close(number, plain, whole)):
            below, left = _CLOSED, _LONGEST_SIGNATURE
            is_quoted = line != plain[number - 1]
            yield PastedLine(number, line.strip(), CLOSING)
        elif _is_greeting(number, plain, whole):
            is_bare = is_greeting_word(line) and line.strip().isalpha()
            text, reason = (line.strip(), f"{GREETING}; {_ADD}") if is_bare else ("…", GREETING)
            yield PastedLine(number, text, reason)
        else:
            read = _read_line(number, line, whole)
            if read.reason == _CONTACTS_BELOW:
                below, left = "a label of contact data", _LONGEST_SIGNATURE
            yield read


def _read_whole(lines: Sequence[str]) -> _Whole:
    labels = [label for label, behind in map(label_of, lines) if behind]
    counts = Counter(map(fold, labels))
    filled = [number for number, line in enumerate(lines, 1) if line.strip()]
    below = itertools.dropwhile(lambda number: label_of(lines[number - 1])[1], filled)
    return _Whole(
        any(name_weight(label) > 1 for label in labels),
        frozenset(label for label, count in counts.items() if count > 1),
        len(labels),
        next(below, min(filled, default=1)),
        len(filled),
        Counter(line.strip()[-1:] for line in lines),
        frozenset(line.strip() for at, line in enumerate(lines) if any(_blank_beside(lines, at))),
        frozenset(line.strip() for at, line in enumerate(lines) if all(_blank_beside(lines, at))),
    )


def _blank_beside(lines: Sequence[str], at: int) -> tuple[bool, bool]:
    """Whether nothing stands right above a line, and right below it."""
    above, below = "".join(lines[max(at - 1, 0) : at]), "".join(lines[at + 1 : at + 2])
    return not above.strip(), not below.strip()


def _is_greeting(number: int, lines: Sequence[str], whole: _Whole) -> bool:
    """Whether a line greets all, or somebody by name at the beginning of a paragraph."""
    line = lines[number - 1].strip()
    if is_greeting(line):
        return True
    above = lines[number - 2].strip() if number > 1 else ""
    begins = number == whole.first or not above or bool(message_reason(above))
    if not line or not begins or not begins_as_greeting(line) or is_organisation(line):
        return False
    if line.endswith(_MARKS_OF_GREETING):
        # In a list whose lines all end in a comma, that is no mark of a greeting.
        return whole.ends[line[-1]] * 2 <= max(whole.filled, 2)
    if number != whole.first or _ITEM.match(line):
        return False
    if not "".join(lines[number : number + 1]).strip():
        return len(line.split()) > 1 or (is_greeting_word(line) and _has_block(lines[number:]))
    behind = behind_greeting(line)
    greets_one = 0 < len(behind) <= _MOST_GIVEN_NAMES and all(map(_is_called, behind))
    return greets_one or greets_with_words(line) or is_bare_greeting(line)


def _has_block(lines: Sequence[str]) -> bool:
    """Whether two lines stand below each other, so that blank ones do not part the names."""
    return any(one.strip() and two.strip() for one, two in itertools.pairwise(lines))


def _is_called(word: str) -> bool:
    """Whether people are called by a word, or are spoken to by it: `Marto`."""
    return is_given_name(word) or (word.endswith("o") and is_given_name(f"{word[:-1]}a"))


_MOST_BELOW = 4


def _may_close(number: int, lines: Sequence[str], whole: _Whole) -> bool:
    """Whether a line ends a mail that greets, whatever it says: with a comma, above who writes."""
    line = lines[number - 1].strip()
    if not line.endswith((",", "،")) or whole.ends[line[-1]] > _FEW_COMMAS or _ITEM.match(line):
        return False
    above, below = lines[: number - 1], [one for one in lines[number:] if one.strip()]
    is_last = 0 < len(below) <= _MOST_BELOW and bool(lines[number].strip())
    is_apart = bool(above) and not above[-1].strip() and not is_organisation(line)
    return is_last and is_apart and _is_greeting(whole.first, lines, whole)


_FEW_COMMAS = 2
"""Lines of a mail that end in one: its greeting, and its closing."""


def label_of(line: str) -> tuple[str, str]:
    """What stands before a colon and behind it; nothing where a line has no label."""
    match = _LABEL.match(_without_bullet(line).strip())
    return (match[1], match[2]) if match else ("", "")


def _without_bullet(line: str) -> str:
    match = _ITEM.match(line)
    return line[match.end() :] if match else line


_BETWEEN_DASHES = Expression(r"(?:-{4,}|_{4,}|={4,})[^-_=].*[^-_=](?:-{4,}|_{4,}|={4,})")
"""What programs write above a mail that is passed on: `-------- Forwarded message --------`."""

_UNSURE = Expression(rf"(?i){PERHAPS}\s+\S")
"""How a line begins about somebody who has not agreed yet."""


def _read_line(number: int, line: str, whole: _Whole) -> PastedLine:
    """A line by the label before its colon, or as a heading or a sentence; most are names."""
    label, behind = label_of(line)
    text = line.strip()
    if read := _read_unlabelled(number, line):
        return read
    if label and behind and not _is_of_both(text):
        return _read_label(number, line, label, behind, whole)
    if label and (is_private(label) or meaning_of_label(label) == "contact"):
        return PastedLine(number, text, _CONTACTS_BELOW)
    if (label and not behind) or text.endswith(":"):
        return PastedLine(number, text, "a heading, for it ends in a colon")
    is_header = number == whole.first and is_list_header(text, {})
    is_heading = is_header or is_list_heading(text) or _heads_names(text, whole)
    if is_heading and not _ITEM.match(line):
        return PastedLine(number, text, f"a heading; {_ADD}")
    if _MARKED.match(line):
        return PastedLine(number, text, f"a heading, as Markdown writes it; {_ADD}")
    if is_title(text) and not _ITEM.match(line):
        return PastedLine(number, text, f"a title, for it says what those in the list do; {_ADD}")
    if (is_sentence(text) or _is_paragraph(text, whole)) and not _ITEM.match(line):
        return PastedLine(number, text, f"a sentence and no name; {_ADD}")
    return PastedLine(number, line)


_INNER_COLON = Expression(r"\w:\w")


def _is_of_both(text: str) -> bool:
    """Whether a colon is within a word for women and men: `Unterstützer:innen`."""
    return _INNER_COLON.search(text) is not None and names_those_listed(text)


_FEWEST_OF_A_PARAGRAPH = 4
_FEW_ENDS = 3
"""Of so many lines one may end in a full stop where the others are names."""


def _is_paragraph(text: str, whole: _Whole) -> bool:
    """Whether a line of a few small words ends as sentences do, and few others.

    It stands apart, or begins in a small letter, too: `kan du skicka listan?`.
    """
    words = unquoted(text).split()
    if len(words) < _FEWEST_OF_A_PARAGRAPH or not all(word.islower() for word in words[1:]):
        return False
    stands_out = text.endswith((".", "!", "?")) and whole.ends[text[-1]] * _FEW_ENDS <= whole.filled
    is_named = is_organisation(text) or is_legal_form(words[-1])
    return stands_out and not is_named and (text in whole.alone or words[0].islower())


def _heads_names(text: str, whole: _Whole) -> bool:
    """Whether a line is of the words of headings; one word is, where a blank line is beside it."""
    return names_those_listed(text) and (len(text.split()) > 1 or text in whole.apart)


def _read_unlabelled(number: int, line: str) -> PastedLine | None:
    """A line that is no name whatever label it has; None for others."""
    text = line.strip()
    bare = _without_bullet(line).strip()
    if reason := message_reason(line):
        return PastedLine(number, "…", reason)
    if is_sent_from(line):
        return PastedLine(number, text, "says with what a mail was sent, and is no name")
    if _BETWEEN_DASHES.fullmatch(text):
        return PastedLine(number, text, f"{HEADING}, for dashes are around it; {_ADD}")
    if strikes_several(line):
        return PastedLine(number, text, struck_reason(line))
    if unsure := _UNSURE.match(bare):
        word = unsure[0].rpartition(" ")[0].strip()
        return PastedLine(number, text, f"begins with {word}, as who has not agreed yet; {_ADD}")
    if _MORE.fullmatch(bare):
        return PastedLine(number, text, "says that there are more, and names none")
    if _TELEPHONE.search(text) and holds_telephone_number(text):
        return PastedLine(number, "…", "a telephone number among words; left out")
    return None


def _read_label(number: int, line: str, label: str, behind: str, whole: _Whole) -> PastedLine:
    weight = name_weight(label)
    meaning = meaning_of_label(label)
    is_of_people = is_private(label) or (weight == 1 and whole.of_organisations)
    if is_of_people or meaning == "contact":
        return PastedLine(number, f"{label}: …", "a label of people's data; left out")
    # `Initiative: Open Doors` may be a name by itself, `Organisation: Open Doors` is none.
    is_sure = weight in (1, 3) or (weight and whole.labels > 1) or _ORGANISATION.match(fold(label))
    if speaks_against(label):
        reason = f"stands behind {quote(label)}; if it has agreed, use coalition add organisation"
        return PastedLine(number, line.strip(), reason)
    if is_sure or is_list_heading(label) or introduces_list(label) or names_those_listed(label):
        return PastedLine(number, behind)
    if "@" in behind or holds_telephone_number(behind):
        return PastedLine(number, f"{label}: …", "a label of people's data; left out")
    if meaning or key_of(label, {}):
        reason = f"a labelled line, {label}, and no name"
        return PastedLine(number, line.strip(), reason, is_note=True)
    if fold(label) in whole.repeated and languages.known_country(label) is None:
        return PastedLine(number, line.strip(), f"{label} labels several lines; {_ADD}")
    if may_be_person(behind):
        # `A private supporter: Ida Nowak`
        return PastedLine(number, behind)
    return PastedLine(number, line)
