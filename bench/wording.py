"""Plainly made-up words in many scripts: the same seed gives the same words."""

import re
import zlib
from functools import cache
from random import Random

_SYLLABLES = {
    "latin": "ba ce di fo gu la me ni po ru sa té vi zö ška łu ñe çi",
    "cyrillic": "ба ве ги до жу ка ле ми но пу ра се ти ша ще",
    "greek": "βα γε δι ζο κα λε μι νο πα ρε σι τό φω χη",
    "arabic": "با تي جو حا دي را سو شا طي عا فو قا لي مو نا",
    "hebrew": "בא גי דו הא זי חו טא כי לו מא ני סו פא רי שו",
    "georgian": "ბა გე დი ზო თუ კა ლე მი ნო პა რე სი ტო შუ",
    "devanagari": "का गे चि जो ता दे नि पो बा मे रि लो सा हे",
    "kana": "か き く け こ さ し す せ そ た ち つ て と な に",
    "han": "組 織 國 際 權 利 自 由 公 民 社 會 市 監 視 網",
}
_SCRIPTS = {
    "ar": "arabic",
    "bg": "cyrillic",
    "el": "greek",
    "he": "hebrew",
    "hi": "devanagari",
    "ja": "kana",
    "ka": "georgian",
    "uk": "cyrillic",
    "zh-Hant": "han",
}
_WORD = re.compile(r"\{[a-z_]+\}|https?://[^\s)]+|[^\W\d_]+")


def script_of(language: str) -> str:
    """The script in which words of a language are made up."""
    return _SCRIPTS.get(language, "latin")


def word(random: Random, script: str) -> str:
    """A word of two to four syllables."""
    return "".join(random.choices(_SYLLABLES[script].split(), k=random.randint(2, 4)))


def name(random: Random, script: str) -> str:
    """A name of two or three words."""
    return " ".join(word(random, script).capitalize() for _ in range(random.randint(2, 3)))


def sentences(random: Random, number: int) -> str:
    """Prose in English letters: sentences of eight to twenty words."""
    return " ".join(_sentence(random) for _ in range(number))


def _sentence(random: Random) -> str:
    words = [_word_of(random.randrange(2000), "en") for _ in range(random.randint(8, 20))]
    return f"{' '.join(words).capitalize()}."


def translated(text: str, language: str) -> str:
    """The text with every word made up anew; fields, addresses and markup stay."""
    return _WORD.sub(lambda match: _translated_word(match[0], language), text)


@cache
def _translated_word(text: str, language: str) -> str:
    if text[0] == "{" or ":" in text:
        return text
    made = _word_of(zlib.crc32(text.lower().encode()), language)
    return made.capitalize() if text[0].isupper() else made


@cache
def _word_of(number: int, language: str) -> str:
    return word(Random(f"{language} {number}"), script_of(language))
