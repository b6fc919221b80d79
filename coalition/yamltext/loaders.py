"""ruamel.yaml's readers, set up for records: plain values, YAML 1.2, dates as text."""

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor


class _Constructor(SafeConstructor):
    """Plain values only; a timestamp stays the text it is."""


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def _loader(*, pure: bool, duplicates: bool) -> YAML:
    yaml = YAML(typ="safe", pure=pure)
    yaml.Constructor = _Constructor
    yaml.allow_duplicate_keys = duplicates
    return yaml


# The C parser is six times as fast but older than YAML 1.2 in places (it refuses an address
# inside {}), so what it refuses is read once more by the Python one before anything is reported.
FAST = _loader(pure=False, duplicates=False)
STRICT = _loader(pure=True, duplicates=False)
LENIENT = _loader(pure=True, duplicates=True)
