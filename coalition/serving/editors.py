"""Links that open a line in an editor, for those whose editor listens to addresses."""

import os
from collections.abc import Mapping
from pathlib import PurePath
from urllib.parse import quote

_VSCODE = "vscode://file/{path}:{line}:{column}"

_ADDRESSES = {
    "code": _VSCODE,
    "code-insiders": "vscode-insiders://file/{path}:{line}:{column}",
    "codium": "vscodium://file/{path}:{line}:{column}",
    "vscodium": "vscodium://file/{path}:{line}:{column}",
    "cursor": "cursor://file/{path}:{line}:{column}",
    "windsurf": "windsurf://file/{path}:{line}:{column}",
    "zed": "zed://file/{path}:{line}:{column}",
    "idea": "idea://open?file=/{path}&line={line}&column={column}",
    "pycharm": "pycharm://open?file=/{path}&line={line}&column={column}",
    "webstorm": "webstorm://open?file=/{path}&line={line}&column={column}",
    "mate": "txmt://open?url=file:///{path}&line={line}&column={column}",
    "mvim": "mvim://open?url=file:///{path}&line={line}&column={column}",
}
"""By the name of an editor's program, the addresses that its makers document."""


def editor_pattern(environment: Mapping[str, str] = os.environ) -> str:
    """The addresses of `$VISUAL`, else of `$EDITOR`, else of VS Code.

    An editor in a terminal has none, so that VS Code's stand there, too.
    """
    for name in ("VISUAL", "EDITOR"):
        words = environment.get(name, "").split()
        program = PurePath(words[0]).name if words else ""
        if program.removesuffix(".exe") in _ADDRESSES:
            return _ADDRESSES[program.removesuffix(".exe")]
    return _VSCODE


def editor_link(folder: str, path: str, line: int | None, column: int = 1) -> str:
    """The address that opens a line of a file below a folder in the user's editor."""
    place = quote(f"{folder}/{path}".lstrip("/"))
    return editor_pattern().format(path=place, line=line or 1, column=column)


def editor_template(folder: str) -> str:
    """The address for any line below a folder; scripts fill in its `{path}` and `{line}`."""
    place = f"{quote(folder.lstrip('/'))}/{{path}}"
    return editor_pattern().format(path=place, line="{line}", column=1)
