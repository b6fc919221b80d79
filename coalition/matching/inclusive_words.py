"""Words that name women and men at once: `Mieter:innenbund`, `Habitant·e·s`, `Vecin@s`."""

from collections.abc import Iterator

from coalition.expressions import Expression

_INNEN = Expression(r"(?<=[^\W\d_])(?:[:*_·]|/-?)innen|(?<=[a-zäöüß])Innen")
_FRENCH = Expression(r"(?<=[^\W\d_])[·•.](?:e|euse|ice|trice|ive|ne|le|se|e)[·•.]?s?(?![^\W\d_])")
_SPANISH = Expression(r"(?<=[^\W\d_])@(?=s?(?![^\W\d_]))")


_SIGNS = frozenset(":*_/·•.@")


def inclusive_variants(name: str) -> Iterator[str]:
    """A name with its inclusive words as others write them, of men and in short; or nothing."""
    if _SIGNS.isdisjoint(name) and "Innen" not in name:
        return
    for pattern, written in ((_INNEN, ("innen", "")), (_FRENCH, ("es", "s")), (_SPANISH, ("o",))):
        if pattern.search(name):
            yield from (pattern.sub(ending, name) for ending in written)
