"""Which lines after `#.` are ours by their form, whatever text they once stood above."""

from coalition.expressions import Expression

_OURS = Expression(
    r"Glossary: “.*”.*"
    r"|At most \d+ characters\."
    r"|About \d+ characters fit in your language"
    r"|\{\w+\} stands for: .*"
    r"|(?:Open letter|E-mail|Page) “.*”(?:, under “.*”)?: .*"
    r"|(?:Campaign|Organisation|Person) .+: .*"
)


def is_shaped_like_ours(line: str) -> bool:
    """Whether a comment reads as `templates` and `with_terms` write theirs."""
    return _OURS.fullmatch(line) is not None
