"""Arguments in, exit status out: 0 fine, 1 findings, 2 the command could not run."""

import atexit
import gc
import importlib
import io
import os
import sys
from functools import cache
from typing import Any, NoReturn

import click

from coalition import __version__, stages
from coalition.cli.output import say, show_refusal, show_warnings, write
from coalition.cli.repeated_options import refuse_repeated
from coalition.errors import CommandError

_COMMANDS = {
    "add": "Add an organisation or a person.",
    "build": "Make the build folder: JSON, pages, letters, in every language.",
    "check": "Find what is wrong in records, letters and translations.",
    "completion": "Print what lets bash, zsh or fish complete what is typed.",
    "explain": "Say what findings mean, with examples.",
    "extract": "Bring the templates to what records and letters say.",
    "import": "Take organisations or members of parliament from a sheet, a list or a form.",
    "init": "Begin a new campaign, with an example that builds at once.",
    "language": "Add languages.",
    "list": "List organisations or people, with filters.",
    "memory": "Take translations from one campaign to the next.",
    "merge-driver": "Let Git merge PO files message by message.",
    "publish": "Bring the build to where the public reads it, or bring an earlier one back.",
    "recover": "Finish or undo what a killed command began.",
    "rename": "Give a record, letter or page another id, and let all that names it follow.",
    "review": "Record that a native speaker has read translations.",
    "schema": "Write JSON Schemas, by which editors complete and mark records.",
    "serve": "Show the pages in a browser, and follow every file that is saved.",
    "show": "Print what readers see of an organisation, person, group, letter or page.",
    "sign": "Record that organisations or people signed a letter.",
    "status": "Show how far each translation has come.",
    "update": "Bring every PO file to what records and letters say.",
    "verify": "Compare a build folder, or what the public gets, with its manifest.",
    "withdraw": "Take an organisation or a person out of everything that is published.",
}
"""Each command with its line in the list; its module is loaded only when it runs."""


_MODULES = {"import": "importing", "list": "listing"}
"""Commands whose module has another name: `import` is a keyword of Python, and a module `list`
would hide the builtin in this one."""


class UnexpectedEndError(Exception):
    """Carries an EOFError past click."""


class _Commands(click.Group):
    """A group of commands whose modules are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        from coalition.cli import text_options  # noqa: PLC0415 - `--help` does without it

        name = _MODULES.get(cmd_name, cmd_name.replace("-", "_"))
        module = importlib.import_module(f"coalition.cli.{name}")
        command: click.Command = module.command
        text_options.require_texts(command)
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """The commands that begin so, without importing them, or the options."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only for a shell

        commands = (
            CompletionItem(name, help=line)
            for name, line in _COMMANDS.items()
            if name.startswith(incomplete)
        )
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse what the parser would drop, an option's first value before a second, and parse."""
        refuse_repeated(ctx, args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; click itself takes an EOFError for the end of somebody's typing."""
        try:
            return super().invoke(ctx)
        except EOFError as error:
            raise UnexpectedEndError from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: coalition build --language fr",
)
@click.option(
    "-C",
    "folder",
    metavar="DIR",
    type=click.Path(),
    help="The campaign's folder; without it, the nearest one upwards with data/campaign.yaml.",
)
@click.version_option(__version__, prog_name="coalition")
@click.pass_context
def cli(ctx: click.Context, folder: str | None) -> None:
    """One directory of a coalition and its letters, published in every language."""
    ctx.obj = folder
    ctx.call_on_close(stages.on_waiting(_tell_of_waiting))
    # https://no-color.org: any value switches colours off, but not the empty one.
    if os.environ.get("NO_COLOR"):
        ctx.color = False


def _tell_of_waiting(what: str) -> None:
    say(f"coalition: waiting for {what}", err=True)


def main() -> None:
    """The program `coalition`."""
    for stream in (sys.stdout, sys.stderr):
        # A console's or pipe's charset may lack what a campaign's texts hold.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    _leave_memory_to_the_system()
    show_warnings()
    if any("\0" in argument for argument in sys.argv):
        _refuse("an argument holds a NUL character")
    try:
        sys.exit(cli.main(prog_name="coalition", standalone_mode=False))
    except click.ClickException as error:
        show_refusal(error)
        sys.exit(error.exit_code)
    except click.Abort:
        say("Aborted!", err=True)
        sys.exit(1)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        _refuse(f"{place}{error.strerror or error}")
    except CommandError as error:
        _refuse(str(error))
    except UnexpectedEndError as error:
        _fail(error.__cause__ or error)
    except Exception as error:  # noqa: BLE001 - whatever nobody foresaw becomes one message
        _fail(error)


@cache
def _leave_memory_to_the_system() -> None:
    """Have Python not look, once the command is done, for what it could free before it ends."""
    atexit.register(gc.freeze)


def _fail(error: BaseException) -> NoReturn:
    from coalition.cli.unexpected import describe  # noqa: PLC0415 - hardly ever needed

    write(describe(error), err=True)
    sys.exit(2)


def _refuse(sentence: str) -> NoReturn:
    say(f"coalition: {sentence}", err=True)
    sys.exit(2)
