"""Titles around and within a person's name, which nobody is sorted by: `Dr. Ada Example`."""

import functools
from typing import Final

from coalition import languages
from coalition.intake.words.language_tables import phrases

_ANYWHERE: Final = """
bg д-р|проф|доц|инж|акад|г-н|г-жа
cs mudr|judr|phdr|rndr|paeddr|mvdr|thdr|pharmdr|mgr|csc|drsc|phd
de dr|ddr|prof|fh|univ-prof|hon-prof|priv-doz|dipl-ing|dipl-kfm|dipl-vw|dipl-kffr|mmag
el δρ
en mr|mrs|ms|mx|msc|bsc|mba|llm|mep|obe|mbe|cbe|kc|qc
es dra|sra|srta|dña
fr mme|mlle
it dott|dottssa|profssa|onorevole
nl drs|mevr|dhr|mw
pl mgr|inż
pt profa|exmo|exma
ro d-na|dna
sk mudr|judr|phdr|rndr|paeddr|mgr
sr др|мр|проф|доц
uk проф|доц
"""
"""Abbreviations that are nothing else, with a full stop or without one."""

_WITH_FULL_STOP: Final = """
cs ing|doc|bc|dis
de mag|lic|hab|habil|med|phil|jur|iur|rer|nat|pol|oec|theol|hc|dipl|ing|univ|fr|hr
el κα|καθ
en rev|hon|revd|cllr
es lic|arq|ing
it avv|ing|arch|on|sig|sigra|geom|rag
nl ir|ing|mr
pl hab|ks|adw|lek
pt eng|arq
ro dl|ing|ec|av
sl mag|spec
tr doç|av|öğr
"""
"""Those that are words or names, too, unless a full stop is behind them."""

_SALUTATIONS: Final = """
da fru|hr
de frau|herr|herrn
en sir|dame|lord|lady
es sr
fr madame|monsieur
"""
"""Words for a man or a woman, at the beginning alone."""


def without_titles(text: str) -> tuple[str, str]:
    """A name without its titles, and the titles; the whole name where nothing else is left.

    `Sonnleitner, Dr. Ulrike` is `Sonnleitner, Ulrike` and `Dr.`.
    """
    words = text.replace("h. c.", "h.c.").split()
    titles = [
        n
        for n, word in enumerate(words)
        if _is_title(word, is_first=n == 0) or (n == 0 and _is_engineer(words))
    ]
    bare = " ".join(word for n, word in enumerate(words) if n not in titles)
    name = bare.replace(" ,", ",").strip(" ,")
    if not titles or not any(map(str.isalpha, name)):
        return text, ""
    return name, " ".join(words[n].strip(",") for n in titles)


def _is_title(word: str, *, is_first: bool) -> bool:
    bare = word.strip(",()")
    folded = _fold(bare)
    if len(folded) < 2:
        return False
    if folded in _words(_ANYWHERE) or (is_first and folded in _words(_SALUTATIONS)):
        return True
    if not bare.endswith("."):
        return False
    # `Dr.med.` and `Dipl.-Ing.` in one.
    parts = bare.replace("-", " ").replace(".", ". ").split()
    known = _words(_ANYWHERE) | _words(_WITH_FULL_STOP)
    return folded in known or all(part.endswith(".") and _fold(part) in known for part in parts)


def _is_engineer(words: list[str]) -> bool:
    """Whether a name begins with Austria's `DI`, which in a name in capitals is Italian."""
    return words[0] in ("DI", "DDI") and len(words) > 2 and not words[1].isupper()


@functools.lru_cache(maxsize=4096)
def _fold(word: str) -> str:
    return languages.romanise(word).casefold().replace(".", "")


@functools.cache
def _words(table: str) -> frozenset[str]:
    return frozenset(map(_fold, phrases(table)))
