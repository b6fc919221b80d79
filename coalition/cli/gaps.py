"""What readers would miss after an update: translations that were complete and are no more."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from coalition.campaign.changes import Change, Incomplete
from coalition.cli.output import say
from coalition.cli.reports import plural

_WIDTH = 78


def made_incomplete(changes: Iterable[Change]) -> tuple[Incomplete, ...]:
    """The translations that lose their completeness by some changes."""
    return tuple(change.incomplete for change in changes if change.incomplete is not None)


def sum_up(gaps: Sequence[Incomplete]) -> str:
    """All in one clause, such as `12 passages in 29 languages become suggestions`."""
    where = f" in {plural(len({gap.language for gap in gaps}), 'language')}"
    return _clauses(gaps, where)


def _clauses(gaps: Sequence[Incomplete], where: str) -> str:
    suggested = {(gap.domain, key) for gap in gaps for key in gap.suggested}
    missing = {(gap.domain, key) for gap in gaps for key in gap.missing} - suggested
    clauses = []
    if suggested:
        verb = "becomes a suggestion" if len(suggested) == 1 else "become suggestions"
        clauses.append(f"{plural(len(suggested), 'passage')}{where} {verb}")
    if missing:
        verb = "lacks" if len(missing) == 1 else "lack"
        where = "" if suggested else where
        clauses.append(f"{plural(len(missing), 'new passage')}{where} {verb} a translation")
    return ", ".join(clauses)


def tell_gaps(gaps: Sequence[Incomplete], *, keeps: bool) -> None:
    """Say, text by text, what was complete; with `keeps` also how translations are kept."""
    for line in _sentences(gaps):
        say(line, err=True)
    if keeps and any(gap.suggested for gap in gaps):
        say("Where the meaning stayed, this keeps them: coalition update --minor", err=True)


def _sentences(gaps: Sequence[Incomplete]) -> Iterator[str]:
    for domain in dict.fromkeys(gap.domain for gap in gaps):
        of_domain = [gap for gap in gaps if gap.domain == domain]
        tags = [gap.language for gap in of_domain]
        said = f"{domain} is complete in {plural(len(tags), 'language')} ({', '.join(tags)}) and "
        said += f"will not be: {_clauses(of_domain, '')}. Until a translator has seen to that, "
        said += "readers see another language there."
        yield from textwrap.wrap(said, _WIDTH, subsequent_indent="  ", break_on_hyphens=False)
