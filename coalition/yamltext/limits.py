"""How much a YAML text may hold: counted before anything is built from it.

The limits are far above what campaigns hold: a glossary of a thousand terms in thirty languages has
65,000 values, the longest description a thousand characters. What is beyond them is a slip, such as
a sheet saved as a record, or meant to keep the program busy.
"""

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamStartEvent,
)

MOST_LEVELS = 40
MOST_KEYS = 1_000
MOST_VALUES = 100_000
MOST_ALIASES = 100
LONGEST_TEXT = 100_000
"""In characters."""

_WRITE_OUT = "Write the text out in each place; records use no anchors (&, *)."
_STARTS = (MappingStartEvent, SequenceStartEvent)
_ENDS = (MappingEndEvent, SequenceEndEvent)


class LimitError(MarkedYAMLError):
    """A text goes beyond a limit; `problem` says which, `hint` what to do about it."""

    def __init__(self, message: str, hint: str, event: Event) -> None:
        super().__init__(None, None, message, event.start_mark)
        self.hint = hint


def is_surely_within_limits(text: str) -> bool:
    """Whether a text is so short and plain that nothing in it has to be counted.

    Each level begins with one of a few signs, and each key and value has a sign of its own.
    """
    return (
        len(text) < MOST_KEYS
        and "&" not in text
        and "*" not in text
        and sum(map(text.count, "[{-:?")) < MOST_LEVELS
    )


class Limits:
    """Counts what a text holds as its parser comes across it."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._values = self._aliases = 0
        self._anchors: set[str] = set()
        self._open: list[float] = [float("inf")]
        """For each list and mapping that is open, how many more keys and values it may have."""

    def count(self, event: Event) -> None:
        """Count what the parser has come across. Raises LimitError beyond a limit."""
        if isinstance(event, NodeEvent):
            self._count_value(event)
        elif isinstance(event, _ENDS):
            self._open.pop()
        elif isinstance(event, StreamStartEvent):
            self._start()

    def _count_value(self, event: NodeEvent) -> None:
        self._values += 1
        if self._values > MOST_VALUES:
            message = f"the file holds more than {MOST_VALUES:,} keys and values"
            raise LimitError(message, "Split it up.", event)
        self._open[-1] -= 1
        if self._open[-1] < 0:
            message = f"more than {MOST_KEYS:,} keys stand together"
            raise LimitError(message, "Keep what belongs to one record or term.", event)
        if event.anchor is not None:
            self._count_anchor(event)
        if isinstance(event, ScalarEvent):
            if len(event.value) > LONGEST_TEXT:
                message = f"a text is longer than {LONGEST_TEXT:,} characters"
                raise LimitError(message, "Shorten it; letters and pages hold long texts.", event)
        elif isinstance(event, _STARTS):
            self._open_level(event)

    def _count_anchor(self, event: NodeEvent) -> None:
        if isinstance(event, AliasEvent):
            self._aliases += 1
            if self._aliases > MOST_ALIASES:
                message = f"the file refers to anchors more than {MOST_ALIASES} times"
                raise LimitError(message, _WRITE_OUT, event)
        elif event.anchor in self._anchors:
            raise LimitError("two values have the same anchor (&)", _WRITE_OUT, event)
        else:
            self._anchors.add(event.anchor)

    def _open_level(self, event: NodeEvent) -> None:
        if len(self._open) > MOST_LEVELS:
            message = f"the file is nested more than {MOST_LEVELS} levels deep"
            raise LimitError(message, "Flatten it; no record needs more than six.", event)
        is_mapping = isinstance(event, MappingStartEvent)
        self._open.append(2 * MOST_KEYS if is_mapping else float("inf"))
