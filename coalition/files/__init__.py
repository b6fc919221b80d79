"""The only door to the disk: folders are read, files are replaced whole or not at all."""

from coalition.files.decoding import decode, locate
from coalition.files.folder import (
    Folder,
    Refusal,
    find_upwards,
    is_inside,
    read_named,
    refused_file,
)
from coalition.files.journal import (
    JOURNAL,
    JOURNAL_FOLDER,
    Replacement,
    Unfinished,
    read_unfinished,
    recover,
    replace_together,
    require_writable,
)
from coalition.files.latest import latest_read, note_reading
from coalition.files.locking import is_locked, lock_at_once, lock_folder
from coalition.files.replacing import (
    clear_leftovers,
    delete_file,
    delete_files,
    link_file,
    link_tree,
    place_file,
    remove_tree,
    replace_file,
    write_file,
)
from coalition.files.staging import (
    STAGING,
    Staging,
    has_leftovers,
    is_staging,
    replace_files,
    staging_in,
)

__all__ = [
    "JOURNAL",
    "JOURNAL_FOLDER",
    "STAGING",
    "Folder",
    "Refusal",
    "Replacement",
    "Staging",
    "Unfinished",
    "clear_leftovers",
    "decode",
    "delete_file",
    "delete_files",
    "find_upwards",
    "has_leftovers",
    "is_inside",
    "is_locked",
    "is_staging",
    "latest_read",
    "link_file",
    "link_tree",
    "locate",
    "lock_at_once",
    "lock_folder",
    "note_reading",
    "place_file",
    "read_named",
    "read_unfinished",
    "recover",
    "refused_file",
    "remove_tree",
    "replace_file",
    "replace_files",
    "replace_together",
    "require_writable",
    "staging_in",
    "write_file",
]
