"""What readers would miss after an update: translations that they saw and see no more."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from coalition.campaign.changes import Change, Gaps
from coalition.cli.output import say
from coalition.cli.reports import plural

_WIDTH = 78


def gaps_of(changes: Iterable[Change]) -> tuple[Gaps, ...]:
    """What readers see no more after some changes."""
    return tuple(change.gaps for change in changes if change.gaps is not None)


def sum_up(gaps: Sequence[Gaps]) -> str:
    """All in one clause, such as `12 passages in 29 languages become suggestions`."""
    where = f" in {plural(len({gap.language for gap in gaps}), 'language')}"
    return _clauses(gaps, where)


def _clauses(gaps: Sequence[Gaps], where: str) -> str:
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


def tell_gaps(gaps: Sequence[Gaps], *, keeps: bool) -> None:
    """Say, text by text, what was complete; with `keeps` also how translations are kept."""
    complete = [gap for gap in gaps if gap.complete]
    for line in _sentences(complete):
        say(line, err=True)
    if keeps and any(gap.suggested for gap in complete):
        say("Where the meaning stayed, this keeps them: coalition update --minor", err=True)


def _sentences(gaps: Sequence[Gaps]) -> Iterator[str]:
    for domain in dict.fromkeys(gap.domain for gap in gaps):
        of_domain = [gap for gap in gaps if gap.domain == domain]
        tags = [gap.language for gap in of_domain]
        said = f"{domain} is complete in {plural(len(tags), 'language')} ({', '.join(tags)}) and "
        said += f"will not be: {_clauses(of_domain, '')}. Until a translator has seen to that, "
        said += "readers see another language there."
        yield from textwrap.wrap(said, _WIDTH, subsequent_indent="  ", break_on_hyphens=False)
