"""Secrets in a text: passwords, keys and tokens, which stand in no file that others read."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coalition.expressions import Expression

_SHOWN = 4
"""Characters of a secret by which its owner knows it again."""

_SECRETS = (
    ("an access key of Amazon's", Expression(r"\b(?P<secret>A(?:KIA|SIA|ROA)[0-9A-Z]{12,})")),
    ("a token of GitHub's", Expression(r"\b(?P<secret>(?:gh[pousr]_|github_pat_)\w{16,})")),
    ("a token of GitLab's", Expression(r"\b(?P<secret>gl[a-z]{2,5}-[\w-]{16,})")),
    ("a password", Expression(r"://[^\s/:@?#]*:(?P<secret>[^\s/@?#]+)@")),
    ("a token", Expression(r"\bhttps?://(?P<secret>[^\s/:@?#]+)@")),
    (
        "a key, token or password",
        Expression(
            r"(?i)(?:password|passwd|secret|token|signature|api_?key|access_?key(?:_?id)?|[?&]sig)"
            r"\s*=\s*[\"']?(?P<secret>[^\s\"'&,;#}]{4,})"
        ),
    ),
    (
        "a key, token or password",
        # A line of YAML whose key says what it is; prose has more than one word.
        Expression(
            r"(?im)^[\s-]*[\w-]*(?:password|passwd|secret|token|api_?key|access_?key)[\w-]*\s*:"
            r"\s+[\"']?(?P<secret>[^\s\"'#{\[]{8,})[\"']?\s*(?:#.*)?$"
        ),
    ),
)
"""Each kind as a person knows it, the surest first."""


class Secret(NamedTuple):
    """A secret in a text."""

    kind: str
    start: int
    end: int

    def shown(self, text: str) -> str:
        """So much of it as its owner needs to find it."""
        secret = text[self.start : self.end]
        return f"{secret[: min(_SHOWN, len(secret) // 4)]}…"


def find_secrets(text: str) -> Iterator[Secret]:
    """The secrets of a text, in their order; each is told once, as the surest of its kinds.

    An address within an address is percent-encoded (RFC 3986), perhaps more than once.
    """
    found: list[Secret] = []
    for decoded, offsets in _layers(text):
        for kind, expression in _SECRETS:
            for match in expression.finditer(decoded):
                start, end = (offsets[offset] for offset in match.span("secret"))
                if not any(start < other.end and other.start < end for other in found):
                    found.append(Secret(kind, start, end))
    return iter(sorted(found, key=lambda secret: secret.start))


def _layers(text: str) -> Iterator[tuple[str, Sequence[int]]]:
    """A text as it stands and decoded, each with where its characters stand in the text."""
    offsets: Sequence[int] = range(len(text) + 1)
    yield text, offsets
    for _ in range(_DEPTH):
        if not _ENCODED.search(text):
            return
        text, offsets = _decoded(text, offsets)
        yield text, offsets


def _decoded(text: str, offsets: Sequence[int]) -> tuple[str, Sequence[int]]:
    """The text with its percent-encoded characters of ASCII as they are."""
    pieces, places, end = list[str](), list[int](), 0
    for match in _ENCODED.finditer(text):
        pieces += (text[end : match.start()], chr(int(match[1], 16)))
        places += offsets[end : match.start() + 1]
        end = match.end()
    return "".join((*pieces, text[end:])), [*places, *offsets[end:]]


_ENCODED = Expression(r"%([2-7][0-9A-Fa-f])")
_DEPTH = 3
"""How often an address is decoded: one that stands in another's, which stands in a third's."""


def mask_secrets(text: str) -> str:
    """The text with no secret in it; what is left of each tells its owner which it is."""
    for secret in reversed(list(find_secrets(text))):
        text = f"{text[: secret.start]}{secret.shown(text)}{text[secret.end :]}"
    return text
