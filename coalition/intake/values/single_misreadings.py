"""Names whose letters were each read as one wrong sign: `¯ó³ta £ód¼`, `Forˆt`, `For€t`.

Some program read a file in another of the old encodings, of a byte a letter, and saved it anew.
"""

from coalition.expressions import Expression
from coalition.intake.rows import CellError, UnknownLabel, quote
from coalition.intake.values.decoding import letters_are_in_place, old_encodings

_LETTER = r"[^\W\d_]"
_SMALL = "[a-zß-öø-ÿāăąćčďđēęěğīıłńňőœŕřśşšťūůűźżž]"
_WITHIN = Expression(
    rf"(?<={_SMALL})[¡¢£¥¦¬¯±³¶¹»¼½¾¿€‚ƒ„†‡ˆ‰‹˜™•](?={_SMALL})"
    rf"|(?<!\w)[¦¯³¹](?={_LETTER}*{_SMALL})|(?<={_SMALL})[¼½¾ˆ‰](?!\w)|(?<!\w)£(?=[ß-öø-ÿ]{_SMALL})"
    rf"|(?<!\w)ƒ(?={_SMALL})"
)
"""Signs where no word has them; a raised figure may stand behind a word, as of a footnote."""

_READ_IN = ("cp1252", "latin-1")


def require_no_misread_letters(name: str) -> None:
    """Raise CellError for a name with signs in place of letters, with what was likely meant."""
    if not is_misread_by_letter(name):
        return
    reason = "letters of the name were once read in a wrong encoding"
    if not (meant := likely_meant(name)):
        raise CellError(f"{reason}; write it anew, as it is meant")
    label = UnknownLabel("name", name, (meant,), "has letters that were read in a wrong encoding")
    raise CellError(f"{reason}; perhaps {quote(meant)}", label)


def is_misread_by_letter(name: str) -> bool:
    """Whether a name has a sign within a word that can only be a letter which was misread."""
    return bool(_WITHIN.search(name)) and not name.isascii()


def likely_meant(name: str) -> str:
    """What a misread name was, where only one old encoding makes words of it; else nothing."""
    found = {right for right in _readings(name) if letters_are_in_place(right)}
    return found.pop() if len(found) == 1 else ""


def _readings(name: str) -> set[str]:
    right = set()
    for was in _READ_IN:
        for codec in old_encodings():
            try:
                right.add(name.encode(was).decode(codec))
            except UnicodeError:
                continue
    return right - {name}
