"""A text with its addresses, fields and code set apart from its prose."""

from collections.abc import Callable
from typing import Any, TypeVar

from coalition.checks.translations.addresses import ADDRESS_PATTERN, trim_address
from coalition.expressions import Expression
from coalition.fields import field_names
from coalition.letters import NO_REFERENCES, References, inline_links

T = TypeVar("T")

OPAQUE = "\ufffc"
"""Takes the place of each character outside prose; it is no letter, no mark and no space."""

UNSEEN = "\u200b"
"""Takes the place of each character of a footnote's mark, which may stand behind a sentence's end
or before it."""

_OPAQUE = Expression(
    r"(?<!`)(`+)(?!`)[^`]+\1(?!`)"  # code
    rf"|(?<=\])\((?:mailto:|https?\\?:|/|\#)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*"
    r"(?:\s{1,9}(?:\"[^\"]*\"|'[^']*'))?\)"  # a link's target, and its title
    r"|\[\^[^\s\[\]]+\]"  # a footnote's mark
    rf"|{ADDRESS_PATTERN}|\{{[a-z][a-z0-9_]*\}}"
)
_SIGN = Expression(r"[`{@]|\]\(|\[\^|://|www\.")
"""Signs of which every address, field, mark and piece of code has one; most texts have none."""


class Prose:
    """One text, and its parts that several checks need."""

    __slots__ = ("_results", "fields", "plain", "references", "text")

    def __init__(self, text: str, references: References = NO_REFERENCES) -> None:
        """The text as it stands in a catalog; `references` are what its letter defines."""
        self.text = text
        self.references = references
        self._results: dict[object, Any] = {}
        self.plain = text
        """The text with OPAQUE for each character of addresses, code, targets and fields."""

        self.fields: tuple[str, ...] = ()
        """The names of its fields, repeated ones repeated."""

        if _SIGN.search(text):
            self._find_parts()

    def _find_parts(self) -> None:
        text = self.text
        self.plain = _mask(text)
        self.fields = field_names(text)

    def find(self, find: Callable[["Prose"], T]) -> T:
        """The result of a function for this text, which is called only the first time."""
        if find not in self._results:
            self._results[find] = find(self)
        result: T = self._results[find]
        return result


def _mask(text: str) -> str:
    """The text with OPAQUE for each character of what is no prose."""
    pieces: list[str] = []
    at = 0
    while match := _OPAQUE.search(text, at):
        # Code, targets of links and fields end with a sign of their own; only bare addresses do
        # not, and the sentence around them may go on without a space.
        length = len(match[0] if match[0][0] in "`({[" else trim_address(match[0]))
        end = match.start() + max(length, 1)
        stand_in = UNSEEN if match[0][0] == "[" else OPAQUE
        pieces += (text[at : match.start()], stand_in * length, text[match.start() + length : end])
        at = end
    return "".join((*pieces, text[at:]))


def read_links(prose: Prose) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What readers see of a passage, and the words and target of each link; for `Prose.find`."""
    return inline_links(prose.text, prose.references)


_QUOTED = Expression(
    r"“[^“”]*[”“]|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’|\"[^\"]*\"|「[^「」]*」|『[^『』]*』|《[^《》]*》"
    r"|\*[^*]+\*|\[[^\[\]]*\]|\([^()]*\)|（[^（）]*）"
)


def outside_quotations(prose: Prose) -> str:
    """A text with OPAQUE for what stands in quotation marks, brackets or emphasis."""
    return _QUOTED.sub(lambda match: OPAQUE * len(match[0]), prose.plain)
