"""Templates compiled once, and kept where Python keeps the modules that it compiles."""

import hashlib
import importlib.util
import sys
from contextlib import suppress
from pathlib import Path
from pickle import UnpicklingError

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from coalition import cache


class CompiledPages(FileSystemBytecodeCache):
    """Jinja's cache in the `__pycache__` of a package, or wherever else Python keeps its own.

    What was compiled by another program is compiled again, for how templates are compiled is a
    part of the program. Where Python is to write nothing, or can't, they are compiled each time.
    """

    def __init__(self, package: str) -> None:
        """`package` is the dotted name of a package that was imported."""
        module = sys.modules[package].__file__ or ""
        super().__init__(str(Path(importlib.util.cache_from_source(module)).parent))

    def get_source_checksum(self, source: str) -> str:
        """A digest of a template's text and the program."""
        return hashlib.sha256(f"{cache.program_key()}\n{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read what is kept, if it can be read."""
        with suppress(OSError, EOFError, UnpicklingError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, if Python may keep such things."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)
