"""The only room that runs Git: settings of a repository, and branches that are published."""

from coalition.git.work_tree import configure, merge_file, prefix, remove_section, setting

__all__ = ["configure", "merge_file", "prefix", "remove_section", "setting"]
