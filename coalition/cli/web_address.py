"""Web addresses as people write them, on the command line and as answers."""

import click

from coalition.cli.text_options import require_utf_8


def web_address(text: str) -> str:
    """A web address, `https://` put before one without a scheme; raises ValueError for others."""
    from coalition.intake import read_website  # noqa: PLC0415 - it loads the import

    return read_website(text)


class Website(click.ParamType[str]):
    """A web address, with or without `https://`."""

    name = "website"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address with its scheme."""
        require_utf_8(self, value, param, ctx)
        try:
            return web_address(value)
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)
