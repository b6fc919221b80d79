"""The only room that runs Git: settings of a repository, its history, and published branches."""

from coalition.git.history import Commit, commits_of, contents, files_at, head, last_days
from coalition.git.work_tree import configure, merge_file, prefix, remove_section, setting

__all__ = [
    "Commit",
    "commits_of",
    "configure",
    "contents",
    "files_at",
    "head",
    "last_days",
    "merge_file",
    "prefix",
    "remove_section",
    "setting",
]
from coalition.git.work_tree import takes

__all__ = ["configure", "merge_file", "prefix", "remove_section", "setting", "takes"]
