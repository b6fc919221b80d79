"""What a run that was killed left half done: no other command works on it unseen."""

from pathlib import Path

from coalition import files
from coalition.errors import CommandError


class UnfinishedError(CommandError):
    """A run that changed several files was killed in its midst."""

    def __init__(self, root: Path, unfinished: files.Unfinished) -> None:
        """The folder, and what was begun there."""
        total, done = unfinished.total, len(unfinished.to_undo)
        here = Path.cwd().is_relative_to(root.resolve())
        recover = "coalition recover" if here else f"coalition -C {root} recover"
        command = f"coalition {unfinished.command}".rstrip()
        super().__init__(
            f"`{command}` was interrupted with {done} of {total} files changed; "
            f"`{recover} --finish` changes the others, `{recover} --undo` puts back what was"
        )


def require_finished(root: Path) -> None:
    """Raise UnfinishedError where a run was killed in its midst.

    The caller holds the lock of the folder, or knows that nobody does.
    """
    unfinished = files.read_unfinished(root)
    # Killed when all was done, it is finished; the next change of several files clears the journal.
    if unfinished is not None and not unfinished.settled:
        raise UnfinishedError(root, unfinished)


def require_undisturbed(root: Path) -> None:
    """Raise UnfinishedError where a run was killed in its midst; one that is at work is none."""
    # Nearly always there is no journal, and one look at the folder is enough.
    if (root / files.JOURNAL_FOLDER).exists() and not files.is_locked(root):
        require_finished(root)
