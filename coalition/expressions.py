"""Regular expressions that are compiled when they are first used.

The package has some 250 of them, and a command uses few: compiling all when it starts takes longer
than most commands.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, AnyStr, Generic


class Expression(Generic[AnyStr]):
    """A regular expression, with the methods of `re.Pattern` that the package uses.

    Each method is looked up once and then stands in the instance, so that asking it again costs
    what asking `re.Pattern` does.
    """

    def __init__(self, pattern: AnyStr, flags: int = 0) -> None:
        """As for `re.compile`; a mistake in the pattern shows when it is first used."""
        self.pattern: AnyStr = pattern
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[AnyStr]:
        """What `re.compile` makes of it."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def search(self) -> Callable[..., re.Match[AnyStr] | None]:
        """As of `re.Pattern`."""
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[AnyStr] | None]:
        """As of `re.Pattern`."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[AnyStr] | None]:
        """As of `re.Pattern`."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[AnyStr]]]:
        """As of `re.Pattern`."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[[AnyStr], list[Any]]:
        """As of `re.Pattern`: texts, or tuples of them where there are several groups."""
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[AnyStr]]:
        """As of `re.Pattern`."""
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., AnyStr]:
        """As of `re.Pattern`."""
        return self.compiled.sub
