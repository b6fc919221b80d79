"""What each finding means: the texts behind `coalition explain`, and the form they are written in.

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
    example_files,
    examples,
    invisible,
    switching_off,
)

__all__ = [
    "KEYS",
    "TEXTS",
    "Example",
    "Explanation",
    "FileExample",
    "TranslationExample",
    "as_markdown",
    "example_files",
    "examples",
    "invisible",
    "parse_explanation",
    "switching_off",
]


TEXTS = (*RECORDS, *LETTERS, *CATALOGS, *BUILDS)
"""An explanation of each code of `codes`, in the same order."""
