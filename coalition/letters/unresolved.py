"""Marks that look like links or footnotes and lead nowhere, so that readers see their brackets."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from coalition.expressions import Expression
from coalition.letters.document import References
from coalition.letters.grammar import inline_tokens, is_crowded
from coalition.letters.inlines import decode_target
from coalition.spelling import nearest

_OPAQUE = "\ufffc"
_MARK = Expression(
    r"\[\^(?P<note>[^\s\[\]]+)\]"
    r"|\[(?P<words>[^\[\]^][^\[\]]*)\]\[(?P<label>[^\[\]]*)\]"
    r"|(?<!\])\[(?P<short>[^\[\]^][^\[\]]{2,})\](?![\[(])"
)
_NUMBERS = Expression(r"\[\d+\]\[\d+\]")
_MISTYPED = 0.8
"""How much two labels have in common if one is the other with a slip of the keyboard."""

_LABEL = Expression(r"\[([^\[\]]+)\](?!\()")


class Unresolved(NamedTuple):
    """A mark that leads nowhere."""

    kind: Literal["note", "link", "words"]
    """`words`: brackets that are a link if the words in them are a label, and often are not."""

    written: str
    """As it stands in the text, or at least its end."""

    label: str

    @property
    def shown(self) -> str:
        """As it stands in the text, with an ellipsis for the beginning if that is left out."""
        return self.written if self.written.startswith("[") else f"[…{self.written}"


def unresolved_marks(text: str, references: References) -> tuple[Unresolved, ...]:
    """The marks of inline Markdown that look like a footnote's or a link's and lead nowhere.

    Code and escaped brackets are left alone, and so are numbers such as `[1][2]`. Whether words
    alone in brackets should be a link, the caller decides.
    """
    if "[" not in text or is_crowded(text):
        return ()
    return tuple(_marks(inline_tokens(text, references)))


def _marks(tokens: Iterable[Token]) -> Iterator[Unresolved]:
    for match in _MARK.finditer("".join(map(_bare, tokens))):
        if match["note"]:
            yield Unresolved("note", match[0], match["note"])
        elif match["words"] is not None:
            if not _NUMBERS.fullmatch(match[0]):
                label = match["label"] or match["words"]
                yield Unresolved("link", _end_of(match[0]), label.replace(_OPAQUE, ""))
        else:
            yield Unresolved("words", match[0], match["short"])


def _bare(token: Token) -> str:
    """The text of a token that stands for itself; other tokens are one opaque character."""
    if token.type == "text":
        return token.content
    return "\n" if token.type in ("softbreak", "hardbreak") else _OPAQUE


def _end_of(mark: str) -> str:
    """The end of a mark, in which nothing stood but text."""
    return mark if _OPAQUE not in mark else mark[mark.rindex(_OPAQUE) + 1 :]


def is_mistyped(mark: Unresolved, references: References) -> bool:
    """Whether words in brackets are a label with a slip in it."""
    # Of many brackets in one text each is compared with many labels.
    from rapidfuzz import process  # noqa: PLC0415 - few letters have any
    from rapidfuzz.distance import Indel  # noqa: PLC0415

    label, labels = normalizeReference(mark.label), list(references.links)
    similarity = Indel.normalized_similarity
    found = process.extractOne(label, labels, scorer=similarity, score_cutoff=_MISTYPED)
    return found is not None


def near_label(label: str, references: References) -> str | None:
    """The label of a link's definition that is like another, as the definition writes it."""
    near = nearest(normalizeReference(label), tuple(references.links))
    return str(references.links[near]["label"]) if near else None


def reference_targets(text: str, references: References) -> dict[str, str]:
    """The labels of definitions that a text uses, with where they lead."""
    targets = {}
    for match in _LABEL.finditer(text):
        definition = references.links.get(normalizeReference(match[1]))
        if definition is not None:
            targets[str(definition["label"])] = decode_target(str(definition["href"]))
    return targets
