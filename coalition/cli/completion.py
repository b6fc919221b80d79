"""`coalition completion`."""

import click

from coalition.cli.output import lines, write


@click.command(epilog='Example: eval "$(coalition completion bash)"')
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print what lets a shell complete commands, options, ids, languages and codes.

    For bash (4.4 or later) write the line of the example into ~/.bashrc; for zsh the same with zsh
    into ~/.zshrc, below `compinit`. For fish: coalition completion fish >
    ~/.config/fish/completions/coalition.fish
    """
    from click.shell_completion import ShellComplete, get_completion_class  # noqa: PLC0415

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"this version of click completes nothing in {shell}.")
    made = kind(ctx.find_root().command, {}, "coalition", "_COALITION_COMPLETE")
    # Not the class's own, which starts bash to see how old it is.
    write(lines(ShellComplete.source(made).splitlines()))
