"""Which message of a PO file a line is about."""

from bisect import bisect_right

from coalition.catalogs.catalog import Key
from coalition.catalogs.decoding import decode
from coalition.catalogs.parsing import entry_of
from coalition.catalogs.problems import Report
from coalition.catalogs.scan import Scan


class EntryLines:
    """Finds the messages of the lines of one PO file that can be read."""

    def __init__(self, data: bytes) -> None:
        """The bytes of the file."""
        report = Report("")
        scan = Scan(decode(data, report) or "", report)
        # A message that stands there twice is one entry of the catalog; here both count.
        self._starts = [block.line for block in scan.blocks]
        self._keys: list[Key | None] = [entry_of(block).key for block in scan.blocks]
        if scan.remainder is not None:
            self._starts.append(scan.remainder.line)
            self._keys.append(None)

    def message_at(self, line: int) -> Key | None:
        """The message of the entry in which a line stands, its comments included.

        The header's is empty. None where the line stands in no entry.
        """
        number = bisect_right(self._starts, line) - 1
        return self._keys[number] if number >= 0 else None
