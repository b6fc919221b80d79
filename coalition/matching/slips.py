"""Names that are alike but for slips of the pen, and those that a letter tells apart."""

from collections.abc import Collection
from itertools import combinations

from rapidfuzz.distance import OSA

from coalition.expressions import Expression
from coalition.matching.kinds import KINDS
from coalition.matching.naming import is_called_as_towns_are
from coalition.matching.profiles import Words
from coalition.matching.towns import is_place

_MIN_LETTERS = 3
"""Shorter misspelt words do not count."""

_SURE_LETTERS = 5
"""Shorter words count only where the slip is a likely one."""

_MIN_SINGLE_WORD = 8
"""A name of one word is long enough to be misspelt from here on."""

_LONGER_THAN_TOWNS = 7
"""A last word of so many letters may have another key's letter: `İzmir` and `İzmit` are towns."""

_FIRST_LETTER_COUNTS = 7
"""A shorter word with another first letter is another word, as is a town: `Park` and `Bark`."""

_LONG_WORD = 9

_TWO_SLIPS = 4
"""In words: of a shorter name one may be misspelt, or it is hardly the same name."""

_MANY_LETTERS = 10
"""Of words that are misspelt beside each other."""

_STARTS = 2
"""In letters: of words that may all be misspelt; a slip is mostly further within."""

_MOST_WORDS = 10
"""Of a name whose words are looked up in pairs."""

_SHORT = 5
"""In letters: of shorter words a slip may leave no more than the first or the last letter."""

_SOUNDS = tuple(map(frozenset, ("szc", "ckq", "ijy", "vwf")))
"""Letters that are often written for each other."""

_FIRST_BY_EAR = frozenset(
    map(frozenset, ("gj", "cs", "ck", "cz", "sz", "kq", "bv", "vw", "fv", "jy", "ij", "xs"))
)
"""First letters that are written for each other before some vowels: `gente` and `jente`."""

_UNSPEAKABLE = Expression(r"^[^aeiouy]{3}|[^aeiouy]{4}|^[^aeiouy]+$")
"""Consonants that no vowel parts."""

_PART_OF_PLACE = Expression(
    r"(north|south|east|west|nord|sud|ost|ober|unter|nieder|alt|neu|gross|klein|upper|lower|up|down|"
    r"over|neder|oost|noord|zuid|norr|soder|oster|vaster|oster|vester|norre|sonder|vest|stor|"
    r"lill|lille|grand|petit|haut|bas|alto|basso|bajo|velk[aey]|mal[aey]|star[aey]|nov[aey])(.{3,})"
)
"""What tells parts of a place, or neighbours, before their name."""

_READ_ALIKE = (
    ("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("0", "o"), ("1", "l"), ("i", "l"),
)  # fmt: skip
"""What a scan reads for each other."""

_MIN_READ = 4
"""In letters: shorter words that a scan reads alike are words of their own."""

_ROMAN_DIGITS = frozenset("ivxlcm")

_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""Rows of keys that are pressed for each other; each lies half a key further to the right."""


def differ_by_slips(
    name: Words, other: Words, common: Collection[str] = (), *, same_site: bool
) -> bool:
    """Whether the words that two names do not share are the same words, misspelt.

    `common` are words of either that are no town's, wherever they stand.
    """
    left = [word for word in name if word not in other]
    right = [word for word in other if word not in name]
    most = max(len(name) // 2, 1)
    if not left or len(left) != len(right):
        return False
    if len(left) > most and not _are_all_sure(left, right):
        return False
    is_short = len(name) == len(other) == 1 and len(min(*name, *other, key=len)) < _MIN_SINGLE_WORD
    if is_short and not same_site:
        return False
    if len(name) == 1 and len(name[0]) < _SURE_LETTERS:
        return False
    if len(name) > 1 and not same_site and _are_two_towns(name[-1], other[-1]):
        return False
    # Towns, which a letter may distinguish (Parma and Palma), mostly stand at the end.
    ends = {name[-1], other[-1]}.difference(common)
    return all(
        _is_misspelt(
            *pair, same_site=same_site, words_around=0 if ends & {*pair} else len(name) - 1
        )
        for pair in zip(left, right, strict=True)
    )


def are_two_callings(name: Words, other: Words) -> bool:
    """Whether two long words of one length are all that a frame of kind and place tells apart.

    `Association of Translators of the Urals` and `… of Carriers …` are a letter apart in Russian,
    one that no neighbouring key and no sound explains.
    """
    if len(name) != len(other) or not KINDS.issuperset((name[0], other[0])):
        return False
    differing = (pair for pair in zip(name, other, strict=True) if pair[0] != pair[1])
    pairs = [pair for pair in differing if not KINDS.issuperset(pair)]
    if len(pairs) != 1:
        return False
    others = [part for part in name[1:] if part not in pairs[0]]
    is_frame = all(is_place(part) or part in KINDS or part == name[-1] for part in others)
    word, twin = map(_with_single_letters, pairs[0])
    is_replaced = len(word) == len(twin) > _LONG_WORD and sorted(word) != sorted(twin)
    return (
        is_frame
        and is_replaced
        and len(others) < _FRAME
        and not (_sound_alike(word, twin) or _are_next_keys(word, twin))
    )


def _with_single_letters(word: str) -> str:
    """A word in which one letter stands for what is one in Cyrillic: `c` for `ch`."""
    for letters, letter in (("ch", "c"), ("zh", "z"), ("sh", "s"), ("kh", "h")):
        word = word.replace(letters, letter)
    return word


_FRAME = 2
"""Words beside that of a kind and the one that tells: more of them tell of one organisation."""


def _letters(words: list[str]) -> int:
    return sum(map(len, words))


def _are_all_sure(left: list[str], right: list[str]) -> bool:
    """Whether words are long together, and letters are missing in them or change places alone.

    Of a name in which more than half of the words are misspelt.
    """
    return min(_letters(left), _letters(right)) >= _MANY_LETTERS and all(
        len(word) != len(other) or sorted(word) == sorted(other) or _sound_alike(word, other)
        for word, other in zip(left, right, strict=True)
    )


def _is_misspelt(word: str, other: str, *, same_site: bool, words_around: int) -> bool:
    """Whether two words are one with a letter too many, too few, misplaced or replaced.

    One letter in place of another makes another word too often (Parma and Palma, Freiburg and
    Freiberg): it counts in long words, where it sounds alike or is the next key, inside names, or
    where the websites are alike. `words_around` is 0 for what may be a town.
    """
    if are_parts_of_one_place(word, other):
        return False
    if are_read_alike(word, other):
        return True
    shorter = min(len(word), len(other))
    # `Klimaplan2030` and `Klimaplan2050` are two campaigns, `XII` and `XXI` two sections.
    has_digits = any(map(str.isdigit, word + other)) or {*word, *other} <= _ROMAN_DIGITS
    by_ear = words_around and frozenset(word[0] + other[0]) in _FIRST_BY_EAR
    long_enough = words_around and shorter >= _FIRST_LETTER_COUNTS
    begins_alike = word[0] == other[0] or long_enough or by_ear
    if shorter < _MIN_LETTERS or not begins_alike or has_digits:
        return False
    is_long = shorter >= _SURE_LETTERS
    allowed = 2 if (same_site and is_long) or shorter > _LONG_WORD else 1
    if OSA.distance(word, other, score_cutoff=allowed) > allowed:
        return False
    if _sound_alike(word, other) or _without_double(word) == _without_double(other):
        return True
    if shorter == _MIN_LETTERS:
        # `fro` for `for`; with a letter in place of another it is mostly another word.
        is_sure = words_around > 1 or same_site or _lacks_vowel(word, other)
        return (is_sure and len(word) != len(other)) or sorted(word) == sorted(other)
    if sorted(word) == sorted(other):
        return True
    if len(word) == len(other):
        is_inside = (by_ear and word[0] != other[0]) or words_around > (0 if is_long else 1)
        next_keys = (words_around or shorter >= _LONGER_THAN_TOWNS) and _are_next_keys(word, other)
        return bool(same_site or is_inside or shorter >= _LONG_WORD or next_keys)
    # `Linz` and `Lienz` are two towns; a letter behind a word makes a plural.
    is_plural = word[:shorter] == other[:shorter]
    is_clear = _lacks_vowel(word, other) or _lacks_nasal(word, other)
    return bool(words_around or is_long or same_site or is_plural or is_clear)


def are_read_alike(word: str, other: str) -> bool:
    """Whether two words are one whose letters a scan reads for each other: `Lantema`, `0ak`."""
    if min(len(word), len(other)) < _MIN_READ or word.isdigit() or other.isdigit():
        return False
    seen, other_seen = _as_read(word), _as_read(other)
    if seen != other_seen or word == other:
        return False
    # `Ball` and `Bali` are two words where a letter alone stands for another.
    return len(word) != len(other) or any(map(str.isdigit, word + other))


def _as_read(word: str) -> str:
    """A word with one sign for all that a scan reads for each other."""
    for letters, sign in _READ_ALIKE:
        word = word.replace(letters, sign)
    return word


def _lacks_nasal(word: str, other: str) -> bool:
    """Whether an `n` or `m` before a consonant is left out, which few write: `Ñadú`."""
    longer, shorter = sorted((word, other), key=len, reverse=True)
    return any(
        longer[at] in "nm" and longer[:at] + longer[at + 1 :] == shorter
        for at in range(1, len(longer) - 1)
        if longer[at + 1] not in "aeiouynm" and longer[at - 1] in "aeiouy"
    )


def are_parts_of_one_place(word: str, other: str) -> bool:
    """Whether two words are parts of one place: `Northfold`, `Southfold`."""
    match, opposite = _PART_OF_PLACE.fullmatch(word), _PART_OF_PLACE.fullmatch(other)
    if match is None or opposite is None:
        return False
    return match[1] != opposite[1] and match[2] == opposite[2]


def _are_two_towns(word: str, other: str) -> bool:
    """Whether two words end as towns do, with a letter more in one: `Rotenburg`, `Rothenburg`."""
    is_town = is_called_as_towns_are(word) and is_called_as_towns_are(other)
    return is_town and len(_without_double(word)) != len(_without_double(other))


def _lacks_vowel(word: str, other: str) -> bool:
    """Whether the shorter word can't be spoken, as the other can: `Xnt`, `Lvka`."""
    longer, shorter = sorted((word, other), key=len, reverse=True)
    return _UNSPEAKABLE.search(shorter) is not None and _UNSPEAKABLE.search(longer) is None


def _without_double(word: str) -> str:
    """A word with each doubled letter written once."""
    return "".join(letter for at, letter in enumerate(word) if word[at - 1 : at] != letter)


def _sound_alike(word: str, other: str) -> bool:
    """Whether words of one length differ in letters that are often written for each other."""
    differing = [{a, b} for a, b in zip(word, other, strict=False) if a != b]
    return len(word) == len(other) and all(
        any(pair <= sound for sound in _SOUNDS) for pair in differing
    )


def _are_next_keys(word: str, other: str) -> bool:
    """Whether words of one length differ in letters that lie beside each other on a keyboard."""
    return all(_are_neighbours(a, b) for a, b in zip(word, other, strict=True) if a != b)


def _are_neighbours(letter: str, other: str) -> bool:
    """Whether two letters lie beside each other on a keyboard."""
    places = [
        (row, keys.index(sign) + row / 2)
        for sign in (letter, other)
        for row, keys in enumerate(_KEYBOARD)
        if sign in keys
    ]
    if len(places) < 2:
        return False
    (row, at), (other_row, other_at) = places
    return abs(row - other_row) <= 1 and abs(at - other_at) <= 1


def slip_keys(name: Words) -> set[str]:
    """What a name shares with every other of which `differ_by_slips` may say that they are one."""
    if len(name) == 1:
        return {f"only {name[0][:4]}", f"only …{name[0][-4:]}"}
    # Of two words that are misspelt in a longer name two others are not.
    pairs = combinations(sorted(name), 2) if _TWO_SLIPS <= len(name) <= _MOST_WORDS else ()
    keys = {f"words {word} {other}" for word, other in pairs}
    if len(name) > 2:
        keys.add(f"starts {' '.join([word[:_STARTS] for word in name])}")
    for index, word in enumerate(name):
        rest = " ".join(sorted((*name[:index], *name[index + 1 :])))
        # A misspelt word keeps its beginning or its end; a short one little of it.
        sizes = (
            (1, 2) if _SHORT <= len(word) <= _SHORT + 1 else (1,) if len(word) < _SHORT else (2,)
        )
        for size in sizes:
            keys |= {f"but {rest} {word[:size]}", f"but {rest} …{word[-size:]}"}
    return keys
