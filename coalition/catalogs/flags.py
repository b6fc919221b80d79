"""The flags of an entry, in the order in which GNU gettext 0.21 writes them."""

import re
from collections.abc import Iterable

from coalition.catalogs.catalog import Entry
from coalition.expressions import Expression

_FORMATS = (
    "c", "objc", "python", "python-brace", "java", "java-printf", "csharp", "javascript", "scheme",
    "lisp", "elisp", "librep", "ruby", "sh", "awk", "lua", "object-pascal", "smalltalk", "qt",
    "qt-plural", "kde", "kde-kuit", "boost", "tcl", "perl", "perl-brace", "php", "gcc-internal",
    "gfc-internal", "ycp",
)  # fmt: skip

_ORDER = {
    "fuzzy": 0,
    **{
        f"{prefix}{name}-format": 1 + i for i, name in enumerate(_FORMATS) for prefix in ("", "no-")
    },
    "no-wrap": 1000,
}
_RANGE_ORDER, _UNKNOWN_ORDER = 999, 1001
_RANGE = Expression(r"range:[ \t]+(\d{1,9})\.\.(\d{1,9})", re.ASCII)
_WORD = Expression(rf"{_RANGE.pattern}(?![^\s,])|[^\s,]+|,", re.ASCII)


def parse_flags(line: str) -> tuple[str, ...]:
    """The flags on what follows `#,`, in the order written.

    gettext parts its own flags by blanks as well as commas; what it does not know is parted by
    commas only, so that a flag of several words stays one.
    """
    if line in _ORDER:
        return (line,)
    flags: list[str] = []
    unknown: list[str] = []
    # The comma at the end closes a last flag of several words.
    for match in _WORD.finditer(line + ","):
        flag = _canonical_flag(match[0])
        if flag:
            flags.append(flag)
        elif match[0] != ",":
            unknown.append(match[0])
        elif unknown:
            flags.append(" ".join(unknown))
            unknown = []
    return tuple(flags)


def _canonical_flag(word: str) -> str | None:
    """The flag of a word as gettext writes it, or None if gettext would drop it."""
    name = word.removeprefix("possible-")
    if name in _ORDER:
        return name
    match = _RANGE.fullmatch(word)
    if match and int(match[1]) <= int(match[2]):
        return f"range: {int(match[1])}..{int(match[2])}"
    return None


def sort_flags(flags: Iterable[str], *, obsolete: bool) -> tuple[str, ...]:
    """Flags as `msgcat` orders them; of contradicting ones the last holds.

    A flag that gettext would drop stays, after the others.
    """
    last: dict[str, str] = {}
    for flag in _writable(flags):
        slot = "range" if _RANGE.fullmatch(flag) else flag.removeprefix("no-")
        # Taken out first, so that the flag also stands in its last place.
        last.pop(slot, None)
        last[slot] = flag
    if len(last) < 2:
        return tuple(last.values())
    return tuple(sorted(last.values(), key=lambda flag: _place(flag, obsolete)))


def _writable(flags: Iterable[str]) -> Iterable[str]:
    """Flags as they will be read again: none holds a comma or a line end."""
    items = tuple(flags)
    return items if all(flag in _ORDER for flag in items) else parse_flags(",".join(items))


def _place(flag: str, obsolete: bool) -> int:
    if _RANGE.fullmatch(flag):
        # msgcat drops the range of an obsolete entry, so it counts as unknown there.
        return _UNKNOWN_ORDER if obsolete else _RANGE_ORDER
    return _ORDER.get(flag, _UNKNOWN_ORDER)


def settle_flags(entry: Entry) -> tuple[str, ...]:
    """An entry's flags in gettext's order; nothing is fuzzy where there is no translation."""
    if not entry.flags:
        return ()
    flags = sort_flags(entry.flags, obsolete=entry.obsolete)
    return flags if any(entry.msgstr) else tuple(flag for flag in flags if flag != "fuzzy")
