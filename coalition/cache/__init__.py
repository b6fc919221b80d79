"""What a command answered when a campaign's files were as they are now.

An answer is kept in `.coalition/cache/` below the campaign. It is used again only where the
program, the question and every file that could matter are the same; whatever does not fit is thrown
away without a word, and deleting the folder costs time and nothing else.
"""

from coalition.cache.answers import CAMPAIGN, Memory, open_memory
from coalition.cache.kept import (
    FOLDER,
    KeptValues,
    decode,
    encode,
    read_kept,
    sealed,
    unsealed,
    write_kept,
)
from coalition.cache.program import program_key

__all__ = [
    "CAMPAIGN",
    "FOLDER",
    "KeptValues",
    "Memory",
    "decode",
    "encode",
    "open_memory",
    "program_key",
    "read_kept",
    "sealed",
    "unsealed",
    "write_kept",
]
