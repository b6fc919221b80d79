"""Which program it is: its own files, and the libraries that are installed beside it."""

import hashlib
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = ".dist-info"


@cache
def program_key() -> str:
    """A text that is another one once the program, Python or an installed library is another.

    In a checkout the files change without the version, so their sizes and times count; a library's
    version stands in the name of the folder that describes it. A process runs the program that it
    has loaded, so it is looked at once.
    """
    told = hashlib.sha256(sys.version.encode())
    for line in (*_own_files(os.fspath(_PACKAGE)), *_libraries()):
        told.update(f"\n{line}".encode(errors="surrogateescape"))
    return told.hexdigest()


def _own_files(folder: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _own_files(entry.path)
        else:
            status = entry.stat()
            yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"


def _libraries() -> Iterator[str]:
    for folder in map(Path, sys.path):
        if folder.is_dir():
            yield from sorted(place.name for place in folder.glob(f"*{_INSTALLED}"))
