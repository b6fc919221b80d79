"""The only door to the disk: folders are read, files are replaced whole or not at all."""

from coalition.files.decoding import decode, locate
from coalition.files.folder import Folder, find_upwards, is_inside, refused_file
from coalition.files.locking import lock_folder
from coalition.files.replacing import (
    clear_leftovers,
    delete_file,
    is_staging,
    replace_file,
    replace_files,
    write_file,
)

__all__ = [
    "Folder",
    "clear_leftovers",
    "decode",
    "delete_file",
    "find_upwards",
    "is_inside",
    "is_staging",
    "locate",
    "lock_folder",
    "refused_file",
    "replace_file",
    "replace_files",
    "write_file",
]
