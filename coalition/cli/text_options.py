"""Options that are plain texts: what no file can hold is refused before a command begins."""

from typing import Any

import click

from coalition.expressions import Expression

_SURROGATE = Expression(r"[\ud800-\udfff]")


def require_utf_8(
    kind: click.ParamType[Any], text: str, param: click.Parameter | None, ctx: click.Context | None
) -> None:
    """Raise click.BadParameter for a text with bytes that are no UTF-8, which no file can hold."""
    if not text.isascii() and _SURROGATE.search(text):
        kind.fail(f"{text} holds bytes that are no UTF-8.", param, ctx)


class Text(click.types.StringParamType):
    """A text that a file can hold."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text."""
        text = str(super().convert(value, param, ctx))
        require_utf_8(self, text, param, ctx)
        return text


_TEXT = Text()


def require_texts(command: click.Command) -> None:
    """Give every option of a command that is a plain text, and no path, the type `Text`."""
    for param in command.params:
        if param.type is click.STRING:
            param.type = _TEXT
    for inner in command.commands.values() if isinstance(command, click.Group) else ():
        require_texts(inner)
