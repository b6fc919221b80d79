"""A check that is made once: where nothing has changed since, the same findings are given."""

from collections.abc import Iterable
from pathlib import Path

from coalition import cache
from coalition.findings import Finding
from coalition.stages import stage


def check_if_changed(
    root: Path, only: Iterable[str] = (), *, remember: bool = True
) -> tuple[Finding, ...]:
    """`check_campaign`, unless the campaign and the program are as they were the last time.

    With `remember` false nothing is looked up, nor kept.
    """
    named = tuple(only)
    memory = None
    if remember:
        memory = cache.open_memory(root, ("check", *named), tuple[Finding, ...], cache.CAMPAIGN)
        if (findings := memory.recall()) is not None:
            return findings
    # What it takes to check takes longer to load than to see that there is nothing to do.
    with stage("loading what it takes to check"):
        from coalition.commands.check import check_campaign  # noqa: PLC0415

    findings = check_campaign(root, named, remember=remember)
    if memory is not None:
        memory.keep(findings)
    return findings
