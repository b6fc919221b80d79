"""ruamel.yaml's readers, set up for records: plain values, YAML 1.2, dates as text."""

from typing import Any, ClassVar

from ruamel.yaml import YAML
from ruamel.yaml.constructor import ConstructorError, SafeConstructor
from ruamel.yaml.resolver import VersionedResolver, implicit_resolvers


class _Constructor(SafeConstructor):
    """Plain values only; a timestamp stays the text it is."""

    def flatten_mapping(self, node: Any) -> None:
        """Refuse `<<`, which YAML 1.2 does not have: a few lines of it take hours to unfold."""
        for key, _ in node.value:
            if key.tag == "tag:yaml.org,2002:merge":
                raise ConstructorError(None, None, "merge key", key.start_mark)
            if key.tag == "tag:yaml.org,2002:value":
                key.tag = "tag:yaml.org,2002:str"


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


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
    def versioned_resolver(self) -> dict[str, list[tuple[str, Any]]]:
        """The same table for every text."""
        return self.table


def _loader(*, pure: bool, duplicates: bool) -> YAML:
    yaml = YAML(typ="safe", pure=pure)
    yaml.Constructor = _Constructor
    if not pure:
        yaml.Resolver = _Resolver
    yaml.allow_duplicate_keys = duplicates
    return yaml


# The C parser is six times as fast but older than YAML 1.2 in places (it refuses an address
# inside {}), so what it refuses is read once more by the Python one before anything is reported.
FAST = _loader(pure=False, duplicates=False)
STRICT = _loader(pure=True, duplicates=False)
LENIENT = _loader(pure=True, duplicates=True)
