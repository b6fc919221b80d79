"""Explanations of the codes of findings: the texts of `coalition explain` and their form.

A code that one check function reports is explained in the docstring of that function; the modules
of this room hold the explanations of all others, in the same form.
"""

from coalition.manual.builds import BUILDS
from coalition.manual.catalogs import CATALOGS
from coalition.manual.explanations import (
    Example,
    Explanation,
    FileExample,
    TranslationExample,
    parse_explanation,
)
from coalition.manual.keys import KEYS
from coalition.manual.letters import LETTERS
from coalition.manual.records import RECORDS
from coalition.manual.rendering import (
    as_markdown,
    describe_invisible,
    example_files,
    examples,
    explain_switching_off,
)
from coalition.manual.signatures import SIGNATURES
from coalition.manual.styles import STYLES

__all__ = [
    "KEYS",
    "TEXTS",
    "Example",
    "Explanation",
    "FileExample",
    "TranslationExample",
    "as_markdown",
    "describe_invisible",
    "example_files",
    "examples",
    "explain_switching_off",
    "parse_explanation",
]


TEXTS = (*RECORDS, *SIGNATURES, *STYLES, *LETTERS, *CATALOGS, *BUILDS)
"""An explanation of each code of `codes`, in the same order."""
