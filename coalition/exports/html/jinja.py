"""Our own Jinja templates."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from coalition.exports.artifact import text_path

if TYPE_CHECKING:
    import jinja2


def new_environment(package: str) -> jinja2.Environment:
    """What fills the templates in the folder `pages` of a package: every value is escaped."""
    # Commands that make no page start without them.
    import jinja2  # noqa: PLC0415

    from coalition.exports.html.compiled_pages import CompiledPages  # noqa: PLC0415

    return jinja2.Environment(
        loader=jinja2.PackageLoader(package, "pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=CompiledPages(package),
    )


@cache
def _environment() -> jinja2.Environment:
    environment = new_environment("coalition.exports")
    environment.globals["text_path"] = text_path
    environment.filters["fragment"] = quote
    return environment


@cache
def template(name: str) -> jinja2.Template:
    """A template of the folder `pages`."""
    return _environment().get_template(name)


def render(name: str, **values: object) -> bytes:
    """A template filled, as UTF-8."""
    return template(name).render(**values).encode()
