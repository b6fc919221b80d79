"""What a publication changed or would change, as people read it."""

from coalition.cli.loudness import tell as say_unless_quiet
from coalition.cli.output import say
from coalition.cli.reports import plural
from coalition.commands.publish import Published
from coalition.exports import MANIFEST


def tell(published: Published, *, dry_run: bool) -> None:
    """What a publication changed; with `dry_run` file by file."""
    changes = published.plan
    for path in changes.edited:
        say(f"  {path} was changed there by somebody else, so it stays", err=True)
    written = "would be" if dry_run else "is"
    for path in changes.overwritten:
        say(
            f"  {path} was changed there by somebody else; it {written} as the build has it again",
            err=True,
        )
    if changes.withdrawn:
        verb = "would be" if dry_run else "are"
        what = (
            f"{plural(len(changes.withdrawn), 'file')} that the build lacks {verb} deleted at once"
        )
        why = "they may show somebody who has withdrawn, left or been removed"
        say(f"  {what}: {why}", err=True)
    if published.note:
        say(f"  {published.note}", err=True)
    if dry_run:
        _list_changes(published)
    verb = "would be" if dry_run and not published.public else "is"
    what = f"release {published.release} {verb} public at {published.address.text}"
    counts = (
        "nothing to change"
        if published.public
        else _counts(published, "to send" if dry_run else "sent")
    )
    say_unless_quiet(f"coalition publish: {what} ({counts})")


def _counts(published: Published, sent: str) -> str:
    changes = published.plan
    numbers = (
        (len(changes.new), "new"),
        (len(changes.changed), "changed"),
        (len(changes.deleted), "deleted"),
        (changes.unchanged, "as they were"),
    )
    counts = ", ".join(f"{number} {what}" for number, what in numbers if number)
    return f"{counts}; {weight(changes.size)} {sent}"


def _list_changes(published: Published) -> None:
    changes = published.plan
    for mark, some in (("new", changes.new), ("changed", changes.changed)):
        for file in some:
            say(f"{mark:<8} {file.path} ({weight(file.size)})")
    if not published.public:
        mark = "new" if published.first else "changed"
        say(f"{mark:<8} {MANIFEST} ({weight(published.sizes[MANIFEST])})")
    for path, since in changes.leaving.items():
        size = published.sizes.get(path)
        weighed = path if size is None else f"{path} ({weight(size)})"
        if path in changes.deleted:
            say(f"deleted  {weighed}")
        else:
            say(f"stays    {weighed}, not in the build since {since:%Y-%m-%d %H:%M} UTC")


def weight(size: float) -> str:
    """A size as people read it."""
    if size < 1000:
        return f"{size:.0f} bytes"
    for unit in ("kB", "MB"):
        size /= 1000
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "kB" else f"{size:.1f} {unit}"
    return f"{size / 1000:.1f} GB"
