"""YAML records -> typed structs, with every problem of a file at once, and back."""

from coalition.records.reading import Reading, Reference, find_repairs, read_record
from coalition.records.references import unknown_references
from coalition.records.rendering import as_plain, keys_of, record_text
from coalition.records.repairs import Repair
from coalition.records.schemas import editor_schema
from coalition.records.text_formats import check_stem, is_reserved
from coalition.records.translatable import is_web_address, prose

__all__ = [
    "Reading",
    "Reference",
    "Repair",
    "as_plain",
    "check_stem",
    "editor_schema",
    "find_repairs",
    "is_reserved",
    "is_web_address",
    "keys_of",
    "prose",
    "read_record",
    "record_text",
    "unknown_references",
]
