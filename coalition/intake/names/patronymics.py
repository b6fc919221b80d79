"""Names of fathers within names of people: `Мельниченко Остап Гнатович`, `Радко Стоянов Пенев`."""

from collections.abc import Sequence
from typing import Final

from coalition.expressions import Expression

_SONS: Final = Expression(
    r"\w{2,}(?:[оеё]вич|[оеаі]віч|[oe]v[iy]ch|[oe]wicz)|[іи]лл?ь?[іи]ч|кузьм[иі]ч|лук[иі]ч|фомич|хомич|"
    r"никитич|саввич"
)
"""How they end in Ukrainian, Russian and Belarusian, in Cyrillic or Latin letters."""

_DAUGHTERS: Final = Expression(
    r"\w{2,}(?:[іїоеё]вна|[аеоіё]ўна|[иі]нична|yivna|[bdfghklmnprtvz]ivna)|никитична|саввична"
)
# Czech has words such as `knihovna`, so that -ovna in Latin letters tells nothing.
_ADJECTIVES: Final = """
    головна верховна духовна основна церковна мовна словна шановна умовна рівна нерівна чарівна
    царівна королівна князівна попівна царевна королевна кралевна древна дневна ежедневна вседневна
    грошовна готовна виховна любовна домовна
"""
"""Words that end as names of fathers do."""

_FAMILY_NAMES: Final = Expression(r"\w{2,}(?:[ое]вић|[oe]vić)")
_BULGARIAN: Final = Expression(r"\w{3,}(?:[ое]ва?|[oe]va?)")
_LAST: Final = Expression(r"\w{2,}(?:[ое]ва?|ски|ска|шки|шка|ин|ина|[oe]va?|ski|ska|shki|shka)")
_THREE: Final = 3


def has_patronymic(names: Sequence[str]) -> bool:
    """Whether two or three words of a name, each with a capital, have the name of a father.

    It is behind the given name: `Олена Петрівна`, `Олена Петрівна Шевчук`, `Шевчук Олена Петрівна`.
    A Bulgarian one ends as family names do, and stands before one: `Рада Стоянова Пенева`. In
    Serbian the family name of three words tells: `Огњен Ж. Рашковић`.
    """
    words = [name.casefold() for name in names]
    if not 2 <= len(words) <= _THREE:
        return False
    if any(map(_is_of_father, words[1:])):
        return True
    if len(words) < _THREE:
        return False
    return _is_bulgarian(*words[1:]) or any(map(_FAMILY_NAMES.fullmatch, (words[0], words[-1])))


def _is_of_father(word: str) -> bool:
    is_known = _SONS.fullmatch(word) or _DAUGHTERS.fullmatch(word)
    return bool(is_known) and word not in _ADJECTIVES.split()


def _is_bulgarian(father: str, family: str) -> bool:
    """Whether both end as of a man, or both as of a woman."""
    is_woman = father.endswith(("а", "a"))
    agree = is_woman == family.endswith(("а", "a"))
    return agree and bool(_BULGARIAN.fullmatch(father) and _LAST.fullmatch(family))
