"""What every code means: the lower part of docs/checks.md."""

from collections.abc import Iterator
from itertools import groupby

from coalition.checks.rules import Rule
from coalition.commands.explain import explain_codes
from coalition.manual import as_markdown


def render() -> str:
    """Every code with its explanation, family by family."""
    families = [(family, tuple(members)) for family, members in groupby(explain_codes(()), _family)]
    return "\n".join(_section(family, members) for family, members in families)


def _family(rule: Rule) -> str:
    return rule.family


def _section(family: str, rules: tuple[Rule, ...]) -> str:
    """A family: a table of its codes, then each of them."""
    table = "| code | the rule | severity |\n| --- | --- | --- |\n" + "".join(map(_row, rules))
    return f"## {family}\n\n{table}\n" + "\n".join(map(_entry, rules))


def _row(rule: Rule) -> str:
    title = rule.explanation.title.replace("|", r"\|")
    return f"| [{rule.code}](#{rule.code.lower()}) | {title} | {rule.severity} |\n"


def _entry(rule: Rule) -> str:
    return "\n\n".join((f"### {rule.code}", *_paragraphs(rule))) + "\n"


def _paragraphs(rule: Rule) -> Iterator[str]:
    title = rule.explanation.title
    yield f"**{title[:1].upper()}{title[1:]}.** {rule.severity.capitalize()}."
    if text := as_markdown(rule.explanation):
        yield text
    if rule.fixable:
        yield "`coalition check --fix` mends it."
