"""The order in which a language sorts names."""

import functools
from collections.abc import Callable

from coalition.languages.library import conventions, icu
from coalition.languages.subtags import base


@functools.lru_cache(maxsize=8)
def sort_key(tag: str) -> Callable[[str], bytes]:
    """A key for `sorted` that puts names into the language's own order.

    Letters decide first, then accents, then case; numbers count as numbers (`Article 9` before
    `Article 19`). Names that differ in nothing of this have equal keys. Source: CLDR's collation
    of the language, or of its parent locales, or the root order.
    """
    icu_ = icu()
    collator = icu_.Collator.createInstance(conventions(base(tag)))
    collator.setAttribute(icu_.UCollAttribute.NUMERIC_COLLATION, icu_.UCollAttributeValue.ON)
    # The same names stand in the directory and below letters.
    key: Callable[[str], bytes] = functools.lru_cache(maxsize=1 << 15)(collator.getSortKey)
    return key
