"""Options that may stand only once: click takes the last of several without a word."""

from collections.abc import Iterable, Iterator, Sequence

import click


def refuse_repeated(ctx: click.Context, arguments: Sequence[str]) -> None:
    """Raise click.UsageError where an option of a command that takes one value is given two.

    A flag may stand again, but not beside its opposite. The commands of a group are looked at,
    too. What can't be parsed is left to the command itself.
    """
    command = ctx.command
    try:
        _, rest, order = command.make_parser(ctx).parse_args(args=list(arguments))
    except click.UsageError:
        return
    for options in _given(order):
        if len(options) > 1:
            _refuse(ctx, options, arguments)
    inner = command.get_command(ctx, rest[0]) if isinstance(command, click.Group) and rest else None
    if inner:
        context = click.Context(inner, info_name=rest[0], parent=ctx, **inner.context_settings)
        refuse_repeated(context, rest[1:])


def _given(order: Iterable[click.Parameter]) -> Iterable[list[click.Option]]:
    """The options that were given and take one value, those of one meaning together."""
    given: dict[str | None, list[click.Option]] = {}
    for param in order:
        if isinstance(param, click.Option) and not (param.multiple or param.count):
            given.setdefault(param.name, []).append(param)
    return given.values()


def _refuse(ctx: click.Context, options: Sequence[click.Option], arguments: Sequence[str]) -> None:
    if not all(option.is_flag for option in options):
        name = options[0].opts[-1]
        raise click.UsageError(f"{name} stands more than once, and takes one value.", ctx)
    ways = tuple(dict.fromkeys(_ways(options, arguments)))
    if len(ways) > 1:
        raise click.UsageError(f"{' and '.join(ways)} exclude each other; leave one out.", ctx)


def _ways(options: Iterable[click.Option], arguments: Sequence[str]) -> Iterator[str]:
    """What flags of one meaning say, each by its first name."""
    for option in options:
        for names in (option.opts, option.secondary_opts):
            if any(name in arguments for name in names):
                yield names[-1]
