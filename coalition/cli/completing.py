"""What a shell completes: ids, languages and codes of the campaign that a command line is about.

Only names that could be ids are offered, whatever files are called. Where there is no campaign, or
it cannot be read, nothing is.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from coalition import paths
from coalition.errors import CommandError
from coalition.expressions import Expression
from coalition.files import Folder

_NAME = Expression(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")

SIGNATORIES = (paths.ORGANISATIONS, paths.PEOPLE)
EVERYTHING = (*SIGNATORIES, paths.GROUPS, *paths.TEXTS)
"""The folders of all that has an id."""

Complete = Callable[[click.Context, click.Parameter, str], list[str]]
"""Gives what fits the beginning of a word, as click wants it."""


def complete_languages(ctx: click.Context, _: click.Parameter | None, word: str) -> list[str]:
    """The campaign's languages."""
    return _fitting(_listed(ctx, "languages"), word)


def complete_ids(*folders: str, others: Iterable[str] = ()) -> Complete:
    """The ids of files in some folders, and some other words."""

    def complete(ctx: click.Context, _: click.Parameter, word: str) -> list[str]:
        return _fitting((*others, *_ids(ctx, folders)), word)

    return complete


def complete_own_ids(key: str, *others: str) -> Complete:
    """The ids that a list in data/campaign.yaml gives, and some other words."""

    def complete(ctx: click.Context, _: click.Parameter, word: str) -> list[str]:
        return _fitting((*_listed(ctx, key), *others), word)

    return complete


def complete_codes(_: click.Context, __: click.Parameter, word: str) -> list[str]:
    """The codes of findings, in capitals however the word is written."""
    from coalition.commands.explain import explain_codes  # noqa: PLC0415 - it loads every check

    return _fitting((rule.code for rule in explain_codes(())), word.upper())


def _fitting(names: Iterable[str], word: str) -> list[str]:
    return [
        name for name in dict.fromkeys(names) if name.startswith(word) and _NAME.fullmatch(name)
    ]


def _ids(ctx: click.Context, folders: Iterable[str]) -> Iterator[str]:
    folder = _folder(ctx)
    if folder is not None:
        for name in folders:
            ending = ".md" if name in paths.TEXTS else ".yaml"
            yield from map(paths.stem, folder.list(name, ending))


def _listed(ctx: click.Context, key: str) -> Iterator[str]:
    """The items of a list in data/campaign.yaml, or their ids."""
    from coalition.yamltext import parse_yaml  # noqa: PLC0415 - slow to load

    folder = _folder(ctx)
    data = folder.read(paths.CAMPAIGN) if folder else None
    stated = parse_yaml((data or b"").decode("utf-8", "replace"), paths.CAMPAIGN)[0]
    items = stated.get(key) if isinstance(stated, dict) else None
    for item in items if isinstance(items, list) else ():
        name: Any = item.get("id") if isinstance(item, dict) else item
        if isinstance(name, str):
            yield name


def _folder(ctx: click.Context) -> Folder | None:
    """The campaign's folder, by `-C` before or after the command, or where the shell is."""
    from coalition.cli.options import root_of  # noqa: PLC0415 - options complete by this module

    # A command line that is being completed is not run, so that nothing is in `ctx.obj`.
    named = ctx.params.get("folder") or ctx.find_root().params.get("folder")
    with contextlib.suppress(click.ClickException, CommandError, OSError):
        return Folder(root_of(ctx, named))
    return None
