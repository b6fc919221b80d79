"""Whether two organisations may be the same, and for which reasons."""

from coalition.matching.index import Index, PossibleDuplicate
from coalition.matching.legal_forms import is_legal_form
from coalition.matching.likeness import compare
from coalition.matching.profiles import Profile, full_names, profile
from coalition.matching.towns import is_town
from coalition.matching.withdrawn import Withdrawn, plain_words

__all__ = [
    "Index",
    "PossibleDuplicate",
    "Profile",
    "Withdrawn",
    "compare",
    "full_names",
    "is_legal_form",
    "is_town",
    "plain_words",
    "profile",
]
