"""Our own Jinja templates, compiled once."""

from functools import cache
from urllib.parse import quote

import jinja2

from coalition.exports.artifact import text_path


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("coalition.exports", "pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
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
