"""Whether a row of people is somebody's test of the form: `Test Test`, `Max Mustermann`, `asdf`."""

import functools
from typing import Final

from coalition.intake.words.known_headers import fold

_WORDS: Final = """
test testing tester testperson testsson testesen testovic testova testowy testowa testi tests
testeintrag teszt prueba prova essai teste proba zkouska skuska testas bandymas proov preizkus
deneme dokimi prøve proef dummy asdf asdfg asdfgh qwerty qwertz foo foobar lorem ipsum xxx xyz
abc тест проба δοκιμή اختبار
"""
_NAMES: Final = """
max mustermann|erika mustermann|john doe|jane doe|joe bloggs|john q public|ola nordmann
kari nordmann|matti meikäläinen|maija meikäläinen|medel svensson|vardenis pavardenis
fulano de tal|gipsz jakab|minta jános|jan modaal|monsieur tout le monde|mari maasikas
first last|firstname lastname|vorname nachname|first name last name|prénom nom|nombre apellido
"""
"""Of nobody, in their language; names such as `Jan Novák` are of many."""


def is_test_name(name: str) -> bool:
    """Whether a name is nothing but words of tests, or one that stands for anybody."""
    plain = fold(name)
    if plain in _names():
        return True
    words = plain.split()
    return bool(words) and all(word.rstrip("0123456789") in _words() for word in words)


@functools.cache
def _words() -> frozenset[str]:
    return frozenset(map(fold, _WORDS.split()))


@functools.cache
def _names() -> frozenset[str]:
    return frozenset(map(fold, _NAMES.strip().replace("\n", "|").split("|")))
