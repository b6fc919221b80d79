"""Characters that leave no mark of their own, in groups, and the letters that need some of them.

Each group is a text of characters and ranges that may stand between the brackets of a regular
expression; those without ranges can also be searched with `in`. Sources: the Unicode Standard,
chapter 23, and UAX #9 for the marks of direction.
"""

JOINERS = "\u200c\u200d"
"""They shape the letters beside them, and join the parts of emoji (only U+200D)."""

JOINED = (
    "\u0600-\u08ff\u0900-\u0dff\u0e80-\u109f\u1780-\u18af\u1a20-\u1cff\ua840-\uabff"
    "\U00010d00-\U00010d3f\U00011000-\U000116ff\U0001e900-\U0001e95f"
)
"""Letters of scripts in which a joiner or its absence changes a letter's shape."""

DIRECTION_MARKS = "\u061c\u200e\u200f"
"""They are needed where text of both directions meets."""

RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""Letters that run from right to left."""

OVERRIDES = "\u202d\u202e"
EMBEDDINGS = f"\u202a\u202b{OVERRIDES}"
POP_EMBEDDING = "\u202c"
"""It ends an embedding or an override."""

ISOLATES = "\u2066\u2067\u2068"
POP_ISOLATE = "\u2069"
DIRECTION_CONTROLS = f"{EMBEDDINGS}{POP_EMBEDDING}{ISOLATES}{POP_ISOLATE}"

WORD_BREAKS = "\u200b\u2060"
"""They allow or forbid a line break, and are needed by scripts that put no spaces between words."""

OPERATORS = "\u2061-\u2064"
"""Of mathematics: a product or a sum that is not written."""

SOFT_HYPHEN = "\u00ad"
MONGOLIAN_SEPARATOR = "\u180e"
"""It parts a vowel at the end of a Mongolian word, whose shape it changes."""

FILLERS = "\u034f\u115f\u1160\u3164\uffa0"
"""To Unicode these are letters and marks: the grapheme joiner, and the fillers of Hangul."""

EMPTY_BRAILLE = "\u2800"
"""The pattern without dots, which is a symbol to Unicode."""

INVISIBLE = (
    f"{SOFT_HYPHEN}{FILLERS}{DIRECTION_MARKS}{WORD_BREAKS}{OPERATORS}"
    f"{MONGOLIAN_SEPARATOR}"
    "\u206a-\u206f"  # deprecated
    "\ufeff"  # byte order mark
    "\ufff9-\ufffb"  # marks of annotations
    "\U000e0000-\U000e007f"  # tags
)
"""What every check and import looks for. Each adds what its own texts may not hold, either."""


def written_for(control: str) -> str:
    """What a control character from U+0080 to U+009F was mostly meant for; empty for all others.

    Windows-1252 has quotation marks, dashes and the like at these numbers, and programs that took
    its text for Latin-1 left them as they were.
    """
    if not "\x80" <= control <= "\x9f":
        return ""
    return bytes([ord(control)]).decode("cp1252", "ignore")
