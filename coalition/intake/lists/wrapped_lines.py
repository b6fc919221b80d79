"""Items of a pasted list that go on in the next line, as mails and pages wrap them."""

from collections.abc import Sequence

from coalition.intake.lists.separators import is_item

_MOST = 3
"""Lines in which an item goes on."""


def joined(texts: Sequence[str]) -> list[str]:
    """Lines of which those that go on are joined; an empty one stays where one was joined.

    Where most lines begin with a number or a bullet, one without goes on from the item above it if
    it is indented further than that, or begins with a small letter or a bracket.
    """
    found = list(texts)
    filled = [text for text in texts if text.strip()]
    if sum(is_item(text.strip()) for text in filled) * 2 <= len(filled):
        return found
    at = -1
    for place, text in enumerate(texts):
        if is_item(text.strip()) or not text.strip():
            at = place if text.strip() else -1
        elif at >= 0 and place - at <= _MOST and _goes_on(texts[at], text):
            found[at] = f"{found[at].rstrip()} {text.strip()}"
            found[place] = ""
        else:
            at = -1
    return found


def _goes_on(item: str, text: str) -> bool:
    begins = text.strip()
    is_small = begins[0].islower() or begins[0] in "(["
    return is_small or _indent(text) > _indent(item)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
