"""A message in other words: its marks, targets, code and addresses as they stand."""

import re
from collections.abc import Callable, Iterable, Iterator

from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

from coalition.expressions import Expression
from coalition.letters.document import NO_REFERENCES, References
from coalition.letters.grammar import inline_tokens

ADDRESS = Expression(
    r"""
    (?:https?://|www\.|mailto:)[^\s<>"]*[^\s<>".,;:!?)\]*_]         # https://example.org/{name}
  | (?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+                     # ada@example.org
  | (?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w-])(?:/[^\s<>"()\[\]*]*)?
    """,
    re.VERBOSE,
)
"""An address of the web or of mail that stands in a text.

A host without a scheme is in lower case, so that a sentence right after a full stop is none.
"""

_NO_WORDS = Expression(
    rf"""
    (?P<address>{ADDRESS.pattern})
  | (?<!`)(?P<ticks>`+)(?!`).{{1,1000}}?(?<!`)(?P=ticks)(?!`)       # code
  | <[A-Za-z/!?][^<>]*>                                              # a link in brackets, or a tag
  | &(?:\#[0-9]{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});
  | \]\((?:[^()\\]|\\.|\([^()]*\)){{0,2000}}\)                      # a link's target
  | \]\[[^\[\]]+\]                                                   # a link's reference
  | \[\^[^\s\[\]]+\]                                                    # a footnote's mark
  | \[(?P<label>[^\[\]]{{1,999}})\](?:\[\])?(?![\[(])               # words that are a reference
    """,
    re.VERBOSE | re.DOTALL,
)


def reword(message: str, replace: Callable[[str], str], references: References) -> str:
    """The message with its words replaced by what `replace` returns for each stretch of them.

    `replace` is given fields and braces with the words around them and has to keep them. A link by
    its words alone (`[words]`) becomes one by reference (`[other words][words]`). A message whose
    marks would change is returned as it was.

    Law: `inline_frame(reword(message)) == inline_frame(message)`.
    """
    text = "".join(_pieces(message, replace, references))
    return text if inline_frame(text, references) == inline_frame(message, references) else message


def _pieces(message: str, replace: Callable[[str], str], references: References) -> Iterator[str]:
    position = 0
    for match in _NO_WORDS.finditer(message):
        yield replace(message[position : match.start()])
        yield _reword_reference(match, replace, references)
        position = match.end()
    yield replace(message[position:])


def _reword_reference(
    match: re.Match[str], replace: Callable[[str], str], references: References
) -> str:
    """A match of `_NO_WORDS` as it stands; a reference by its words alone gets other words."""
    label = match["label"]
    if label is None:
        return match[0]
    words = "".join(_pieces(label, replace, NO_REFERENCES))
    if normalizeReference(label) in references.links:
        return f"[{words}][{label}]"
    return f"[{words}]{'[]' if match[0].endswith('[]') else ''}"


def inline_frame(message: str, references: References) -> tuple[str, ...]:
    """Everything in a message except its words, in order.

    Marks with their beginnings and ends, targets, images, code, fields, escaped signs and breaks.
    """
    return tuple(_frame(inline_tokens(message, references)))


def _frame(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "text":
                pass
            case "link_open":
                yield f"link:{token.attrs['href']} {token.attrs.get('title', '')}"
            case "image":
                yield f"image:{token.attrs['src']} {token.attrs.get('title', '')}"
                yield from _frame(token.children or ())
                yield "/image"
            case "footnote_ref":
                yield f"note:{token.meta['label']}"
            case "field" | "code_inline":
                yield f"{token.type}:{token.content}"
            case "brace" | "tag" | "text_special":
                yield token.content
            case _:
                yield token.type
