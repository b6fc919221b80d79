"""Whether a line ends a letter: `All the best`, `Mange hilsner, Ann`."""

import functools
from collections.abc import Sequence
from typing import Final

from coalition.expressions import Expression
from coalition.intake.names.likely_people import is_common_given_name, is_given_name, may_be_person
from coalition.intake.names.people import is_organisation, name_words
from coalition.intake.words.closing_words import NOUNS, PHRASES, THANKS, WISHES
from coalition.intake.words.known_headers import fold
from coalition.intake.words.letter_phrases import begins_as_greeting, key_of_words

_FORMULA: Final = Expression(
    r"(?:(?:with |many )?(?:best|kind|warm|warmest|kindest)(?: (?:regards|wishes))?|regards|"
    r"(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|(?:many )?thanks.{0,40}|"
    r"thank you.{0,40}|mit (?:freundlichen|besten|herzlichen|solidarischen) gru(?:ss|s)en|mfg|"
    r"(?:viele|beste|liebe|herzliche|freundliche) gru(?:ss|s)e|cordialement|bien cordialement|"
    r"bien a (?:vous|toi)|amicalement|salutations(?: distinguees)?|"
    r"(?:veuillez|recevez|agreez|je vous prie|nous vous prions)\b.{0,120}"
    r"\b(?:salutations|sentiments|consideration|hommages)\b.{0,40}|merci.{0,30}|un saludo|saludos|"
    r"(?:saludos )?cordial(?:es|mente|i)?(?: saludos| saluti)?|atentamente|cordiali saluti|"
    r"distinti saluti|z powazaniem|pozdrawiam|z pozdrowieniami|met (?:vriendelijke|hartelijke) "
    r"groe(?:t|ten)|groeten|(?:med )?(?:vanlig|venlig|vennlig)e? halsning(?:ar)?|"
    r"(?:med )?(?:venlig|vennlig) hilsen|mvh|hilsen|halsningar|(?:ystavallisin )?terveisin|"
    r"s pozdravem|s pozdravom|s uctou|lep pozdrav|lijep pozdrav|s postovanjem|s spostovanjem|"
    r"udvozlettel|tisztelettel|cu stima|cu respect|(?:com os melhores )?cumprimentos|"
    r"atenciosamente|pagarbiai|ar cienu|lugupidamisega|me ektimisi|filikoi? chairetismoi?|"
    r"z povagou|s uvazhenie|s uvazenie|s postovanem|saygilarimla|saygilar|le meas|le gach dea-ghui|"
    r"salutacions|atentament|tislijiet|m alhtram|ma alihtiram|tsitsaqam)[ ,.!–-]*"
)
_ASKING: Final = Expression(
    r"(?:[Tt]hank(?:s| you) (?:to|for)|[Mm]erci (?:de |d['’]|pour |à )).*\s[^\W\d_a-zà-ÿ]"
)
"""Thanks that go on with a name: `Merci d'ajouter Portes Ouvertes`."""

_MOST_WORDS = 4
"""Of the name of who writes, behind a closing and a comma."""

_LONGEST_END = 5
"""Lines below a closing of one word, with as many blank ones."""

_AND: Final = Expression(
    r"\s(?:and|und|et|y|e|i|en|og|och|ja|oraz|a|és|și|si|ve|in|ir|un|agus|dhe|и|та|і|και|و)\s"
)
_FEWEST_OF_NOUN = 2
_MOST_OF_NOUN = 5
"""Words of a closing that has a word for greetings in it."""

_SHORTEST_SIGNATURE = 3
"""Lines that somebody's name and office are, where nothing sets them apart."""


def is_closing(number: int, lines: Sequence[str]) -> bool:
    """Whether a line, by its number, ends a letter, by itself or with the name of who writes.

    A word that may be a name, such as `Best`, does so below a blank line where no more follows than
    a signature, or above who writes.
    """
    line = lines[number - 1].strip()
    if _ASKING.match(line):
        return False
    closing, _, writer = line.partition(",")
    is_short = "," not in writer and len(writer.split()) <= _MOST_WORDS
    closing = closing if is_short else ""
    is_sure = bool(_FORMULA.fullmatch(fold(line[:200]))) or _is_sure(closing)
    if is_sure and len(line.split()) > 1:
        return True
    is_thanks = key_of_words(closing) in _keys_of(THANKS)
    if is_sure or is_thanks:
        is_apart = is_thanks or (number > 1 and not lines[number - 2].strip())
        if is_apart and len(lines) - number <= 2 * _LONGEST_END:
            return True
    is_apart = number > 1 and not lines[number - 2].strip()
    may_be_one = is_sure or is_thanks or _may_be_one(closing)
    may_be_one = may_be_one or (is_apart and _may_be_one(_without_writer(line)))
    return may_be_one and _ends_text(number, lines)


def _is_sure(text: str) -> bool:
    """Whether a text ends a letter wherever it stands, and is not one word."""
    if key_of_words(text) in _keys_of(PHRASES):
        return True
    words = text.split()
    if not _FEWEST_OF_NOUN <= len(words) <= _MOST_OF_NOUN:
        return False
    # `Vänliga hälsningar`, `Mit solidarischen Grüßen`
    are_small = all(word[:1].islower() for word in words[1:-1])
    return are_small and _is_greeting_word(words[-1])


def _may_be_one(text: str) -> bool:
    """Whether a text ends a letter near its end: a wish, or two closings with an `and`."""
    if not text:
        return False
    keys = _keys_of(PHRASES) | _keys_of(WISHES) | _keys_of(THANKS)
    if key_of_words(text) in keys or _FORMULA.fullmatch(fold(text[:200])):
        return True
    if _holds_greeting_word(text.split()):
        return True
    halves = _AND.split(text[:200], maxsplit=1)
    return len(halves) > 1 and all(map(_may_be_one, halves))


def _holds_greeting_word(words: Sequence[str]) -> bool:
    """Whether words say whose greetings they are: `Saludos desde Cuenca`, `Grüße aus Bonn`."""
    if len(words) > _MOST_OF_NOUN:
        return False
    return _is_greeting_word(words[-1]) or any(
        _is_greeting_word(word) and (not words[at:] or words[at].islower())
        for at, word in enumerate(words[:2], 1)
    )


def _is_greeting_word(word: str) -> bool:
    return key_of_words(word) in _keys_of(NOUNS)


def _without_writer(line: str) -> str:
    """What stands before given names at the end of a line: `Mvh` of `Mvh Ingvild`."""
    words = line.rstrip(" .!").split()
    at = len(words)
    while at > max(len(words) - 2, 1) and is_common_given_name(words[at - 1]):
        at -= 1
    return " ".join(words[:at]) if at < len(words) else ""


def _ends_text(number: int, lines: Sequence[str]) -> bool:
    """Whether a line stands where letters end: below others, with at most a signature below."""
    line = lines[number - 1].strip()
    above, below = lines[: number - 1], lines[number:]
    if not any(map(str.strip, above)) or len(below) > 2 * _LONGEST_END:
        return False
    filled = [one.strip() for one in below if one.strip()]
    is_signed = bool(filled) and len(filled) <= _SHORTEST_SIGNATURE and _may_be_writer(filled[0])
    if above[-1].strip():
        is_clear = len(line.split()) > 1 or _is_greeting_word(line.strip(" ,.!"))
        return is_signed or (not filled and is_clear)
    is_short = len(filled) < _SHORTEST_SIGNATURE and not any(map(is_organisation, filled))
    return is_signed or is_short or not begins_as_greeting(line)


def _may_be_writer(line: str) -> bool:
    """Whether who writes may be called so, who stands right below a closing."""
    if may_be_person(line) or all(map(is_given_name, line.strip(" ,.!").split())):
        return True
    return 1 < len(name_words(line)) <= _MOST_WORDS and not is_organisation(line)


@functools.cache
def _keys_of(table: str) -> frozenset[str]:
    phrases = ", ".join(line.partition(" ")[2] for line in table.strip().splitlines())
    return frozenset(map(key_of_words, phrases.split(", ")))
