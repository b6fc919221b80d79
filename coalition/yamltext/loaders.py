"""ruamel.yaml's readers, set up for records: plain values, YAML 1.2, dates as text."""

from functools import cache
from typing import Any, ClassVar

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.constructor import ConstructorError, SafeConstructor
from ruamel.yaml.parser import Parser
from ruamel.yaml.resolver import VersionedResolver, implicit_resolvers

from coalition.yamltext.limits import Limits, is_surely_within_limits


class _Constructor(SafeConstructor):
    """Plain values only; a timestamp stays the text it is."""

    def flatten_mapping(self, node: Any) -> None:
        """Refuse `<<`, which YAML 1.2 does not have: a few lines of it take hours to unfold."""
        for key, _ in node.value:
            if key.tag == "tag:yaml.org,2002:merge":
                raise ConstructorError(None, None, "merge key", key.start_mark)
            if key.tag == "tag:yaml.org,2002:value":
                key.tag = "tag:yaml.org,2002:str"

    def construct_yaml_int(self, node: Any) -> int:
        """A whole number, unless it has too many digits to be shown, or none, as in `0x_`."""
        if len(node.value) > _MOST_DIGITS:
            raise ConstructorError(None, None, "too many digits", node.start_mark)
        try:
            return int(super().construct_yaml_int(node))
        except ValueError as error:
            raise ConstructorError(None, None, "no digits", node.start_mark) from error


_MOST_DIGITS = 1000
_CORE = {
    "str": SafeConstructor.construct_yaml_str,
    "timestamp": SafeConstructor.construct_yaml_str,
    "int": _Constructor.construct_yaml_int,
    "float": SafeConstructor.construct_yaml_float,
    "bool": SafeConstructor.construct_yaml_bool,
    "null": SafeConstructor.construct_yaml_null,
    "seq": SafeConstructor.construct_yaml_seq,
    "map": SafeConstructor.construct_yaml_map,
}
"""The tags of YAML's core schema, and timestamps; sets and bytes are nothing of a record."""

_Constructor.yaml_constructors = {
    None: SafeConstructor.construct_undefined,
    **{f"tag:yaml.org,2002:{name}": construct for name, construct in _CORE.items()},
}


class _TextConstructor(_Constructor):
    """Every value is the text that stands in the file; nothing but `null` and `~` is none."""


_TextConstructor.yaml_constructors = {
    **_Constructor.yaml_constructors,
    **{
        f"tag:yaml.org,2002:{name}": SafeConstructor.construct_yaml_str
        for name in ("int", "float", "bool")
    },
}

_VERSION = (1, 2)


def _resolvers() -> dict[str, list[tuple[str, Any]]]:
    """The tags that plain scalars may have in YAML 1.2, by their first character."""
    by_first: dict[str, list[tuple[str, Any]]] = {}
    for versions, tag, expression, first in implicit_resolvers:
        for character in first if _VERSION in versions else ():
            by_first.setdefault(character, []).append((tag, expression))
    return by_first


class _Resolver(VersionedResolver):
    """YAML 1.2 and no other.

    The C parser knows no other version. ruamel.yaml asks for the version at every scalar and
    gathers the table anew for every text, which took a fifth of the time of reading records.
    """

    table: ClassVar = _resolvers()

    @property
    def processing_version(self) -> tuple[int, int]:
        """Whatever version a text names."""
        return _VERSION

    @property
    def versioned_resolver(self) -> dict[str, list[tuple[str, Any]]]:
        """The same table for every text."""
        return self.table


class _CountingParser(Parser):
    """The Python parser, which ends at the first value beyond a limit."""

    def __init__(self, loader: Any) -> None:
        super().__init__(loader)
        self._limits = Limits()

    def get_event(self) -> Any:
        """The next event."""
        event = super().get_event()
        self._limits.count(event)
        return event


class _Composer(Composer):
    """Warns of nothing: an anchor that stands twice is beyond the limits."""

    def __init__(self, loader: Any = None) -> None:
        super().__init__(loader)
        self.warn_double_anchors = False


class _Yaml(YAML):
    """A reader that raises LimitError before it builds anything beyond a limit."""

    _loader: Any = None

    def get_constructor_parser(self, stream: Any) -> Any:
        """What reads a text; what the C parser builds from is counted beforehand."""
        if self.Parser is _CountingParser:
            return super().get_constructor_parser(stream)
        if not isinstance(stream, str) or not is_surely_within_limits(stream):
            self._count(stream)
        if self._loader is None:
            # ruamel.yaml makes the same class again for each text, which takes longer than to read
            # a short one.
            constructor, parser = super().get_constructor_parser(stream)
            self._loader = type(constructor) if constructor is parser else None
            return constructor, parser
        loader = self._loader(stream)
        return loader, loader

    def _count(self, stream: Any) -> None:
        limits, parser = Limits(), self.Parser(stream)
        while (event := parser.get_event()) is not None:
            limits.count(event)


def _loader(
    *, pure: bool, duplicates: bool, constructor: type[SafeConstructor] = _Constructor
) -> YAML:
    yaml = _Yaml(typ="safe", pure=pure)
    yaml.Constructor = constructor
    yaml.Resolver = _Resolver
    if pure:
        yaml.Parser, yaml.Composer = _CountingParser, _Composer
    yaml.allow_duplicate_keys = duplicates
    return yaml


FAST = _loader(pure=False, duplicates=False)
STRICT = _loader(pure=True, duplicates=False)
_LENIENT = _loader(pure=True, duplicates=True)
_FAST_AND_LENIENT = _loader(pure=False, duplicates=True)

_LONGEST_FOR_PYTHON = 200_000
"""In characters, which the Python parser reads in half a second."""


def loaders(text: str) -> tuple[YAML, ...]:
    """What reads a text, in turn.

    The C parser is twenty times as fast but older than YAML 1.2 in places (it refuses an address
    inside {}), so what it refuses is read once more by the Python one before anything is reported.
    """
    return (FAST, STRICT) if len(text) <= _LONGEST_FOR_PYTHON else (FAST,)


@cache
def text_loaders() -> tuple[YAML, YAML]:
    """What reads every value as a text: the C parser, and the Python one."""
    return (
        _loader(pure=False, duplicates=False, constructor=_TextConstructor),
        _loader(pure=True, duplicates=False, constructor=_TextConstructor),
    )


def exact_loader(text: str) -> YAML:
    """What knows best where the values of a text stand."""
    return loaders(text)[-1]


def lenient_loader(text: str) -> YAML:
    """What reads a text with keys that stand twice."""
    return _LENIENT if len(text) <= _LONGEST_FOR_PYTHON else _FAST_AND_LENIENT
