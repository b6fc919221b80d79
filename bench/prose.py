"""Prose to edit: made-up paragraphs, and those of our own texts."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random

import polib

_HERE = Path(__file__).resolve().parent.parent
_VOCABULARY = 6000
_LENGTH = 290
"""About how many characters a paragraph has."""


def paragraphs(random: Random, number: int) -> list[str]:
    """Paragraphs of about 290 characters, words as frequent as Zipf's law has them."""
    return [_paragraph(random) for _ in range(number)]


def _paragraph(random: Random) -> str:
    sentences: list[str] = []
    while sum(map(len, sentences)) < _LENGTH - 60:
        sentences.append(sentence(random))
    return " ".join(sentences)


def sentence(random: Random) -> str:
    """A sentence of eight to twenty words, now and then with a number."""
    words, weights = _vocabulary()
    chosen = random.choices(words, cum_weights=weights, k=random.randint(8, 20))
    if random.random() < 0.15:
        chosen[random.randrange(1, len(chosen))] = str(random.randint(2, 2000))
    return f"{' '.join(chosen).capitalize()}."


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """Words, the frequent ones short, with their cumulative weights."""
    random = Random(1935)
    words = [
        _word(random, 1 if rank < 120 else random.randint(2, 4)) for rank in range(_VOCABULARY)
    ]
    return words, list(accumulate(1 / (rank + 2.7) for rank in range(_VOCABULARY)))


_ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st str t th tr v w".split()
_VOWELS = "a ai e ea ee i ie o oo ou u y".split()
_CODAS = ("", "", "", "", *"ck d l ll m n nd ng nt r rt s ss st t x".split())


def _word(random: Random, syllables: int) -> str:
    """A word with as many sounds to choose from as English has."""
    parts = (_ONSETS, _VOWELS, _CODAS)
    return "".join(random.choice(part) for _ in range(syllables) for part in parts)


def own_texts() -> dict[str, list[str]]:
    """Our own prose: letters and pages, their French, and the manuals."""
    return {
        "letters": list(_letters()),
        "manuals": [text for page in sorted(_HERE.glob("docs/*.md")) for text in _prose(page)],
        "French letters": list(_french()),
    }


def _letters() -> Iterator[str]:
    for page in sorted([*_HERE.glob("data/letters/*.md"), *_HERE.glob("data/pages/*.md")]):
        yield from _prose(page)


def _prose(page: Path) -> Iterator[str]:
    """The paragraphs and items of a Markdown file, each on one line."""
    raw = page.read_text("utf-8")
    text = re.sub(r"\A---\n.*?\n---\n|^```.*?^```$", "", raw, flags=re.MULTILINE | re.DOTALL)
    for block in re.split(r"\n\s*\n|\n(?=[-*] |\d+\. )", text):
        line = " ".join(block.split()).lstrip("#-*>| ")
        if len(line) > 20 and "|" not in line and line[0] != "{":
            yield line


def _french() -> Iterator[str]:
    for path in sorted(_HERE.glob("locales/fr/LC_MESSAGES/*.po")):
        for entry in polib.pofile(str(path)):
            if entry.msgstr and not entry.obsolete:
                yield " ".join(entry.msgstr.split())
