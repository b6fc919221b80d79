"""Edits such as people make to letters, each of which says what became of every paragraph."""

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

_SENTENCE = re.compile(r"(?<=[.!?:;])\s+")


class Edited(NamedTuple):
    """A paragraph after an edit."""

    text: str
    past: tuple[int, ...]
    """The old paragraphs that it was made of; none for what is new."""

    kind: str


def _sentences(text: str) -> list[str]:
    return _SENTENCE.split(text)


def typo(random: Random, text: str, _: str) -> str:
    """Two letters of a word change places."""
    words = list(re.finditer(r"[^\W\d_]{4,}", text))
    if not words:
        return f"{text}."
    found = random.choice(words)
    at = found.start() + random.randint(1, len(found[0]) - 3)
    return f"{text[:at]}{text[at + 1]}{text[at]}{text[at + 2 :]}"


def word(random: Random, text: str, other: str) -> str:
    """One to three words are others."""
    words = text.split(" ")
    for _ in range(random.randint(1, 3)):
        words[random.randrange(len(words))] = random.choice(other.split(" "))
    return " ".join(words)


def number(random: Random, text: str, _: str) -> str:
    """A number changes; where there is none, one is added."""
    made = str(random.randint(2, 2030))
    changed = re.sub(r"\d+", made, text, count=1)
    return changed if changed != text else f"{text} ({made})"


def added(random: Random, text: str, other: str) -> str:
    """A sentence is added somewhere."""
    parts = _sentences(text)
    parts.insert(random.randint(0, len(parts)), random.choice(_sentences(other)))
    return " ".join(parts)


def removed(random: Random, text: str, _: str) -> str:
    """A sentence is removed; of a single one, its last third."""
    parts = _sentences(text)
    if len(parts) < 2:
        words = text.split(" ")
        return " ".join(words[: max(1, 2 * len(words) // 3)])
    parts.pop(random.randrange(len(parts)))
    return " ".join(parts)


def reordered(random: Random, text: str, _: str) -> str:
    """Sentences stand in another order; of a single one, its halves."""
    parts = _sentences(text)
    if len(parts) < 2:
        words = text.split(" ")
        half = len(words) // 2
        return " ".join(words[half:] + words[:half])
    first = parts.pop(random.randrange(len(parts)))
    return " ".join([*parts[1:], first, parts[0]])


def rewritten(random: Random, text: str, other: str) -> str:
    """Half of the sentences are others; of a single one, half of its words."""
    parts, others = _sentences(text), _sentences(other)
    if len(parts) < 2:
        parts, others = text.split(" "), other.split(" ")
    for at in random.sample(range(len(parts)), len(parts) // 2):
        parts[at] = random.choice(others)
    return " ".join(parts)


Edit = Callable[[Random, str, str], str]
EDITS: tuple[Edit, ...] = (typo, word, number, added, removed, reordered, rewritten)
"""What changes one paragraph; the last argument is another text, to take words from."""


def edited(
    random: Random, texts: list[str], number_of_edits: int, fresh: list[str]
) -> list[Edited]:
    """A text after some edits of all kinds: those of one paragraph, and

    paragraphs split, joined, moved, removed, and new ones from `fresh` put in, a tenth each.
    """
    paragraphs = [Edited(text, (at,), "kept") for at, text in enumerate(texts)]
    targets = set(random.sample(range(len(texts)), number_of_edits))
    made: list[Edited] = []
    skip = False
    for at, paragraph in enumerate(paragraphs):
        if skip:
            skip = False
            continue
        if at not in targets:
            made.append(paragraph)
            continue
        draw = random.random()
        if draw < 0.1 and len(_sentences(paragraph.text)) > 1:
            made += _split(random, at, paragraph.text)
        elif draw < 0.2 and at + 1 < len(texts):
            made.append(Edited(f"{paragraph.text} {texts[at + 1]}", (at, at + 1), "joined"))
            skip = True
        elif draw < 0.3:
            made += [paragraph, Edited(random.choice(fresh), (), "new")]
        elif draw < 0.35:
            pass
        elif draw < 0.4:
            made.append(Edited(random.choice(fresh), (), "new"))
        else:
            edit = random.choice(EDITS)
            changed = edit(random, paragraph.text, random.choice(texts))
            place = random.randrange(len(made) + 1) if random.random() < 0.1 else len(made)
            made.insert(place, Edited(changed, (at,), edit.__name__))
    return made


def _split(random: Random, at: int, text: str) -> list[Edited]:
    parts = _sentences(text)
    cut = random.randint(1, len(parts) - 1)
    return [Edited(" ".join(half), (at,), "split") for half in (parts[:cut], parts[cut:])]
