"""The campaign's own style sheet, data/site.css: read, checked, and with what it loads."""

from collections.abc import Iterator

from coalition import assets, files, paths
from coalition.codes import R050, R051
from coalition.files import Folder
from coalition.findings import Finding, Problem

_ELSE = "Name an image, or a font in WOFF2."


def style_findings(css: str) -> Iterator[Finding]:
    """R050: what a page could not show, or would have to ask of somebody else."""
    for problem in assets.style_problems(css):
        yield problem.finding(paths.STYLE, *problem.at, code=R050)


def style_file_findings(folder: Folder, css: object) -> Iterator[Finding]:
    """R051: what it names is there, and is what its name says. Without a style sheet nothing."""
    if not isinstance(css, str):
        return
    for address in assets.style_addresses(css):
        if address.path is not None and (problem := _amiss(folder, address.path)):
            yield problem.finding(paths.STYLE, *address.place, code=R051)


def _amiss(folder: Folder, name: str) -> Problem[None] | None:
    path = paths.data(name)
    data = folder.read(path)
    if data is None:
        if refusal := folder.refusal(path):
            return Problem(f"{path} {refusal.reason} and is not read", refusal.hint, None)
        return Problem(f"there is no file {path}", "Put it there, or remove the `url`.", None)
    if not assets.is_shown(name):
        return Problem(f"{path} is nothing that a style sheet shows", _ELSE, None)
    if assets.is_font(name):
        return next(assets.wrong_font(path, data), None)
    problems = (*assets.wrong_type(path, data), *assets.active_content(path, data))
    return next(iter(problems), None)


def read_style(folder: Folder) -> assets.OwnStyle | None:
    """The style sheet as the build has it; None where there is none. Raises OSError."""
    if paths.STYLE not in folder.list("data", ".css"):
        return None
    css, _ = files.decode(folder.read(paths.STYLE) or b"", paths.STYLE)
    return (
        None if css is None else assets.own_style(css, lambda name: folder.read(paths.data(name)))
    )
