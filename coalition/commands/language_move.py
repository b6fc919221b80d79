"""`coalition language add L --from FOLDER`: PO files of a language under another name."""

from collections.abc import Iterator
from pathlib import Path

from coalition import paths
from coalition.campaign.changes import Change, Plan
from coalition.campaign.snapshot import Snapshot, read_campaign
from coalition.codes import C028
from coalition.commands.language import list_languages
from coalition.errors import CommandError
from coalition.expressions import Expression
from coalition.languages import render_posix

_LANGUAGE = Expression(r'^"Language: [^"\\]*(?=\\n"\r?$)')
_MOST_HEADER_LINES = 40


def plan_move(root: Path, language: str, name: str) -> Plan:
    """The PO files of a folder below locales/ moved to that of a language, which is listed.

    Their header names the language then; nothing else of them changes. Raises CommandError where
    the folder has no PO file, or where a file would be written over.
    """
    snapshot = read_campaign(root)
    if snapshot.broken:
        return Plan((), snapshot.findings)
    found = f"{paths.LOCALES}/{name}"
    if "/" in name or name in ("", ".", "..", render_posix(language)):
        raise CommandError(f"--from names another folder below {paths.LOCALES}/, such as de_DE")
    catalogs = [path for path in snapshot.folder.below(found) if path.lower().endswith(".po")]
    if not catalogs:
        raise CommandError(f"{found} has no PO file")
    changes = (
        *list_languages(snapshot, (language,)),
        *(change for path in catalogs for change in _move(snapshot, path, language)),
    )
    # That they stand elsewhere is settled with this.
    left = (one for one in snapshot.findings if (one.path, one.code) != (catalogs[0], C028.name))
    return Plan(changes, tuple(left))


def _move(snapshot: Snapshot, path: str, language: str) -> Iterator[Change]:
    folder = snapshot.folder
    target = paths.catalog(language, paths.stem(path))
    if folder.has(target):
        raise CommandError(
            f"{target} is there already; what {path} knows besides is taken by "
            f"`coalition memory import --own {path}`"
        )
    before = folder.read(path)
    if before is None:
        raise CommandError(f"{path} can't be read")
    yield Change(target, _with_language(before, language), None, f"was {path}")
    yield Change(path, None, before, f"is {target}")


def _with_language(data: bytes, language: str) -> bytes:
    """The file with the language in its header; other bytes stay as they are."""
    text = data.decode("utf-8", "surrogateescape")
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines[:_MOST_HEADER_LINES]):
        if match := _LANGUAGE.match(line.rstrip("\n")):
            lines[number] = f'"Language: {render_posix(language)}{line[match.end() :]}'
            break
    return "".join(lines).encode("utf-8", "surrogateescape")
