"""What `check --fix` does about a union of tables of signatures."""

from collections.abc import Iterator

from coalition import paths
from coalition.campaign.catalog_fixes import FixedFile
from coalition.campaign.changes import Change
from coalition.campaign.union_merge import MESSAGE, PATH, is_own, union_lines
from coalition.codes import R037
from coalition.expressions import Expression
from coalition.files import Folder
from coalition.findings import Fix

_SETS_MERGE = Expression(r"[ \t]+([-!]?merge|merge=\S+)(?=\s|\Z)")


def fix_union_merges(folder: Folder) -> Iterator[FixedFile]:
    """The file without such attributes of these tables, or with a line that takes them back."""
    before = folder.read(PATH)
    if before is None or not (found := list(union_lines(before))):
        return
    lines = before.decode("utf-8").splitlines(keepends=True)
    for line in filter(is_own, found):
        lines[line.number - 1] = _without_union(lines[line.number - 1])
    text = "".join(lines)
    if not all(map(is_own, found)):
        gap = "" if text.endswith("\n") else "\n"
        text = f"{text}{gap}{paths.SIGNATURES}/*.csv !merge\n"
    fixes = tuple(
        Fix(path=PATH, line=line.number, code=R037.name, message=MESSAGE) for line in found
    )
    yield FixedFile(Change(PATH, text.encode(), before, "no union of signatures"), fixes)


def _without_union(line: str) -> str:
    """A line without the attribute; nothing where it has no other."""
    text = line.rstrip("\r\n")
    rest = _SETS_MERGE.sub("", text)
    return rest + line[len(text) :] if len(rest.split()) > 1 else ""
