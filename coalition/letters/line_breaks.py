"""Where a line break within a paragraph stands for a space, and where for nothing.

Chinese, Japanese, Thai, Lao, Khmer, Burmese and their neighbours put no space between words, so
that a line that was wrapped between two of their letters goes on without one (CSS Text 3, 4.1.3).
Korean puts spaces between words.
"""

from coalition.expressions import Expression

_NO_SPACES = Expression(
    "["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff\u19e0-\u19ff"  # Khmer
    "\u1950-\u19df\u1a20-\u1aaf"  # Tai Le, Tai Lue, Tai Tham
    "\u2e80-\u2fdf\u3000-\u30ff\u3100-\u312f\u31a0-\u31ff"  # Chinese and Japanese, their marks
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
    "\uff01-\uff9f"  # the same in full and half width
    "]"
)
_SHARED = "‘’“”—…·"
"""Marks that these scripts share with others."""

_BEHIND = Expression(rf"(?:\[\^[^\s\[\]]+\]|\]\([^()\s]*\)|\]\[[^\[\]]*\]|[*_`\]{_SHARED}])+\Z")
"""Marks of Markdown, and such marks, at the end of a line."""

_BEFORE = Expression(rf"(?:\[\^[^\s\[\]]+\]|[*_`\[{_SHARED}])+")
"""The same at the beginning of a line."""


_FAR = 200
"""Characters of a line that are looked at; addresses in links are seldom longer."""


def is_spaceless(before: str, after: str) -> bool:
    """Whether the end of a line and the beginning of the next meet without a space."""
    return _is_of_them(before[-1:]) and _is_of_them(after[:1])


def is_spaceless_beneath_marks(before: str, after: str) -> bool:
    """The same for what stands beside the marks at the end of a line and before the next."""
    before, after = before[-_FAR:], after[:_FAR]
    left, right = _BEHIND.search(before), _BEFORE.match(after)
    return is_spaceless(
        before[: left.start()] if left else before, after[right.end() :] if right else after
    )


def _is_of_them(character: str) -> bool:
    return character != "" and _NO_SPACES.match(character) is not None
