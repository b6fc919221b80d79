"""The merge that Git runs for each file that both branches changed: three files in, one out."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from coalition import files
from coalition.catalogs import Catalog, parse_catalog, render_settled
from coalition.errors import CommandError
from coalition.merging.entries import Conflict
from coalition.merging.losses import lost_by_merging
from coalition.merging.three_way import merge_three_ways


class Versions(NamedTuple):
    """The three files that Git has written, in its order; `ours` receives the merged one."""

    base: Path
    ours: Path
    theirs: Path


class Outcome(NamedTuple):
    """The result of merging a file, beside the file itself."""

    conflicts: tuple[Conflict, ...] = ()
    """Messages with two translations, fuzzy now."""

    plural_forms: tuple[str, str] | None = None
    """Our and their Plural-Forms if they can't both hold; ours is kept."""

    unreadable: tuple[str, ...] = ()
    """Which versions can't be read, and why; Git merges the lines of such a file."""

    lines_merged: bool = False
    """Whether Git could merge them; else, as with a binary file, `ours` is as it was."""


def merge_files(versions: Versions, path: str, marker_size: int) -> Outcome:
    """Merge three versions of a PO file or template; `path` is its place in the repository.

    The base is empty where both sides added the file. If a version can't be read whole, Git merges
    the lines, marks its conflicts with `marker_size` characters, and the outcome says why. Raises
    OSError where the disk fails, CommandError where a translation would be lost, which is an error
    in this program.
    """
    base = _read(versions.base, path) if versions.base.stat().st_size else Catalog()
    results = (base, _read(versions.ours, path), _read(versions.theirs, path))
    catalogs = [result for result in results if isinstance(result, Catalog)]
    if len(catalogs) < len(results):
        lines_merged = _merge_lines(versions, marker_size)
        return Outcome(unreadable=tuple(_unreadable(results)), lines_merged=lines_merged)
    base, ours, theirs = catalogs
    merged = merge_three_ways(base, ours, theirs)
    # The command fails then, and the shell command in Git's settings merges the lines.
    if lost := lost_by_merging(base, (ours, theirs), merged.catalog):
        raise CommandError(f"{path}: {len(lost)} translations would be lost; Git merges the lines")
    place = versions.ours
    files.write_file(place.parent, place.name, render_settled(merged.catalog).encode())
    return Outcome(merged.conflicts, merged.plural_forms)


def _read(place: Path, path: str) -> Catalog | str:
    """A version, or the line and message of why it can't be read."""
    data = files.read_named(place)
    # Git keeps the versions in files of names of its own.
    files.note_reading(path)
    catalog, findings = parse_catalog(data, path)
    if catalog is None:
        return f"line {findings[0].line}: {findings[0].message}"
    return catalog


def _unreadable(results: Iterable[Catalog | str]) -> Iterator[str]:
    for whose, result in zip(("the common", "our", "their"), results, strict=True):
        if isinstance(result, str):
            yield f"{whose} version, {result}"


def _merge_lines(versions: Versions, marker_size: int) -> bool:
    from coalition import git  # noqa: PLC0415 - most merges need no process of Git's

    return git.merge_file(versions.ours, versions.base, versions.theirs, marker_size)
