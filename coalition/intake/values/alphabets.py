"""The letters of languages beside those of ASCII, by which an encoding is told from another."""

import functools
import itertools

from coalition.expressions import Expression

_ALPHABETS = """
    ar ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ
    bg абвгдежзийклмнопрстуфхцчшщъьюяѝ
    ca àçèéíïòóúü
    cs áčďéěíňóřšťúůýž
    da æøåé
    de äöüßé
    el αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ
    es áéíñóúü
    et äõöüšž
    fi åäöšž
    fr àâæçéèêëîïôœùûüÿ
    ga áéíóú
    he אבגדהוזחטיךכלםמןנסעףפץצקרשת
    hr čćđšž
    hu áéíóöőúüű
    is áðéíóúýþæö
    it àèéìíîòóùú
    lt ąčęėįšųūž
    lv āčēģīķļņšūž
    mk абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ
    mt ċġħżàèìòù
    nl éëïóöüèê
    pl ąćęłńóśźż
    pt áâãàçéêíóôúü
    ro ăâîșțşţ
    ru абвгдеёжзийклмнопрстуфхцчшщъыьэюя
    sk áäčďéíĺľňóôŕšťúýž
    sq çë
    sr абвгдђежзијклљмнњопрстћуфхцчџш
    sv åäöé
    tr çğıöşüâîûi̇
    uk абвгґдеєжзиіїйклмнопрстуфхцчшщьюя
"""
_FOREIGN_WORD = Expression(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")

_GREEK = "\u0370"
"""The first letter of Greek; behind it are those of Cyrillic."""


def strange_letters(text: str) -> tuple[int, bool]:
    """How many letters are strange beside others of their word, and of the whole text any.

    A letter is strange where no language has it together with the others. A text of several
    languages has letters that no single one has, but words of one each.
    """
    written = {*_FOREIGN_WORD.findall(text)}
    words = {word.casefold() for word in written}
    by_word = sum(_strange_in(word) + _is_mixed(word) for word in words)
    return by_word + sum(map(_has_capital_within, written)), _strange_in(" ".join(words)) > 0


def _strange_in(text: str) -> int:
    """How many letters of a text in small ones are strange beside the others.

    Portuguese has its `õ` before `e` alone, where `ã` may stand in for it.
    """
    readings = (text, text.replace("õe", "ãe"))
    return min(_outside(frozenset(reading) - _ascii()) for reading in readings)


def _has_capital_within(word: str) -> bool:
    """Whether a capital beside those of ASCII stands behind a letter and before a small one.

    Or it ends a word behind a small one: `CafŽ`.
    """
    ends = word[-1].isupper() and not word[-1].isascii() and word[-2:-1].islower()
    return ends or any(
        one.isupper() and not one.isascii() and after.islower()
        for one, after in itertools.pairwise(word[1:])
    )


def _is_mixed(word: str) -> bool:
    """Whether letters of Greek or Cyrillic stand beside those of ASCII."""
    return not word.isascii() and any(map(str.isascii, word)) and max(word) >= _GREEK


@functools.lru_cache(maxsize=4096)
def _outside(letters: frozenset[str]) -> int:
    return min(len(letters - alphabet) for alphabet in _alphabets())


@functools.cache
def _alphabets() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()[1]) for line in _ALPHABETS.strip().splitlines())


@functools.cache
def _ascii() -> frozenset[str]:
    return frozenset(map(chr, range(128)))
