"""The script by which pages of other sites show the directory and letters: custom elements."""

import re
from importlib import resources

import msgspec

from coalition.exports.artifact import Artifact
from coalition.expressions import Expression
from coalition.mail import WEBMAIL

EMBED = "embed/coalition.js"
"""Its name has no hash: sites write it into their pages."""

_PARTS = (
    "mail.js",
    "searching.js",
    *(f"embed/{name}.js" for name in ("building", "elements", "directory", "texts", "letter")),
)
_COMMENT = Expression(r"^[ \t]*(?:/\*.*?\*/|//[^\n]*)[ \t]*\n", re.DOTALL | re.MULTILINE)
_INDENT = Expression(r"^\s+", re.MULTILINE)
_SPACED = Expression(
    # Strings, templates and regular expressions stay as they are.
    r"(\"(?:[^\"\\\n]|\\.)*\"|`(?:[^`\\]|\\.)*`"
    r"|/(?![ /*=])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/)"
    r"| *(=>|[=!]==|&&|\|\||\?\?|[=:{},;]) *"
)


def embed_script() -> Artifact:
    """One file without dependencies, in a scope of its own.

    What it has of the program are its style sheet and the addresses of webmail services.
    """
    folder = resources.files("coalition.exports").joinpath("assets")
    styles = folder.joinpath("embed/embed.css").read_text("utf-8")
    services = {one.name: (one.address, *one.parameters) for one in WEBMAIL}
    constants = "".join(
        f"const {name} = {msgspec.json.encode(value).decode()};\n"
        for name, value in (("STYLES", styles), ("WEBMAIL", services))
    )
    parts = "\n".join(folder.joinpath(name).read_text("utf-8") for name in _PARTS)
    program = f'(() => {{\n"use strict";\n{constants}{parts}}})();\n'
    return EMBED, _compact(program).encode()


def _compact(script: str) -> str:
    """A script of ours without what only its authors read: comments, indents, spaces at signs."""
    lines = _INDENT.sub("", _COMMENT.sub("", script))
    return _SPACED.sub(lambda match: match[1] or match[2], lines)
