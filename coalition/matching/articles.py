"""Articles and other small words of names, also those that are written as one with a word."""

from collections.abc import Collection

ARTICLES = frozenset({
    "the", "a", "an", "le", "la", "les", "l", "der", "die", "das", "de", "het", "el", "los", "las",
    "il", "lo", "gli", "i", "o", "os", "and", "und", "et", "y", "of", "du", "des", "els", "den",
    "det", "een", "ein", "eine", "une", "una", "um", "uma", "en", "ett", "oi", "az", "al", "yr",
    "dei", "hinn", "hin", "hid",
})  # fmt: skip
_AT_FIRST = frozenset({"na", "to", "ta", "ti", "tin", "t", "d", "ha", "as"})
"""Articles that are other words within a name: Irish `na`, Greek `το`, `D'` of Luxembourg."""

_SMALL = ARTICLES | {
    "ac", "agus", "dhe", "ed", "edhe", "es", "eta", "ev", "ile", "in", "ir", "j", "ja", "kai", "ke",
    "dell", "meg", "n", "och", "og", "plus", "s", "samt", "seka", "si", "sowie",
    "ta", "u", "un", "valamint", "ve",
    "da", "degli", "del", "dello", "della", "delle", "di", "do", "dos", "tis", "tou", "ton",
    "alla", "aux", "beim", "dalla", "nel", "nella", "sulla", "vom", "zum", "zur",
}  # fmt: skip
"""Articles, the words that hold them, and words for `&`."""

FUNCTION_WORDS = _SMALL | {
    "for", "on", "to", "at", "with", "fur", "im", "pour", "voor", "van", "para", "por", "per",
    "dla", "na", "za", "po", "pro", "pentru", "gia", "tou", "ton", "w", "z",
    "af", "d", "durch", "t", "va", "v", "faveur", "prol", "rzecz", "zugunsten",
}  # fmt: skip
"""Words that acronyms pass over and that never distinguish two names."""

_BEHIND = {
    "AL XK": "a i u ia ja t et",
    "AM": "y e n",
    "BG MK": "ta to te ot at a iat ia ya yat",
    "DK NO SE FI AX GL": "en et n t ne ene na erne a",
    "ES": "a ak",
    "FO IS": "inn in id nir nar urinn",
    "RO MD": "ul ua a le i lui",
}
"""Articles written behind a word as one with it, by the countries in whose languages they are."""

_BEFORE = {"IL": "h ha he w"}
"""The same before a word, and the `w` that is Hebrew for `&`."""

_SHORTEST = 4
"""In letters: of a word that may have an article."""

_SHORTEST_AT_END = 6
"""A last word may be a town: `Lund` and `Lunden`."""

_SHORTEST_ALONE = 7

_FEWEST = 2
"""In letters: of words that have it all."""

Words = tuple[str, ...]


def without_articles(name: Words, others: Collection[str]) -> Words:
    """The words of a name without articles, and without `others`."""
    rest = tuple([word for word in name if word not in others and word not in ARTICLES])
    return rest[1:] if len(rest) > 1 and rest[0] in _AT_FIRST else rest


def without_small_words(name: Words) -> Words:
    """The words of a name without articles and words for `&`; none where one is left at most."""
    rest = tuple([word for word in name if word not in _SMALL])
    return rest if len(rest) > 1 else ()


def same_but_article(
    name: Words, other: Words, country: str | None, common: Collection[str]
) -> bool:
    """Whether two names differ in articles alone that are one with a word: `Félagið`, `Félag`.

    `common` are words that are no town's.
    """
    before, behind = _BEFORE_IN.get(country or "", _NONE), _BEHIND_IN.get(country or "", _NONE)
    if not (before or behind) or len(name) != len(other):
        return False
    pairs = [pair for pair in zip(name, other, strict=True) if pair[0] != pair[1]]
    # In Hebrew an adjective has the article that its noun has.
    agree = bool(before) and len(pairs) == len(name) > 1
    return bool(pairs) and all(
        len(min(pair, key=len)) >= (_FEWEST if agree else _shortest(pair, name, other, common))
        and _has_article(min(pair, key=len), max(pair, key=len), before, behind)
        for pair in pairs
    )


def article_key(name: Words, country: str | None) -> str:
    """What names share that differ in articles before their words alone; empty elsewhere."""
    if not _BEFORE_IN.get(country or ""):
        return ""
    return " ".join(word[1:] if word[0] in "hw" else word for word in name)


def _shortest(pair: tuple[str, str], name: Words, other: Words, common: Collection[str]) -> int:
    if len(name) == 1:
        return _SHORTEST_ALONE
    is_end = pair == (name[-1], other[-1]) and not {*pair} & {*common}
    return _SHORTEST_AT_END if is_end else _SHORTEST


def _has_article(word: str, longer: str, before: Collection[str], behind: Collection[str]) -> bool:
    is_behind = longer.startswith(word) and longer.removeprefix(word) in behind
    return is_behind or (longer.endswith(word) and longer.removesuffix(word) in before)


def _by_country(table: dict[str, str]) -> dict[str, frozenset[str]]:
    return {
        country: frozenset(articles.split())
        for countries, articles in table.items()
        for country in countries.split()
    }


_BEFORE_IN, _BEHIND_IN = _by_country(_BEFORE), _by_country(_BEHIND)
_NONE: frozenset[str] = frozenset()
