"""Whether two organisations may be the same, and for which reasons."""

from coalition.matching.index import Index, PossibleDuplicate
from coalition.matching.likeness import compare
from coalition.matching.profiles import Profile, full_names, profile
from coalition.matching.websites import host_of, page

__all__ = [
    "Index",
    "PossibleDuplicate",
    "Profile",
    "compare",
    "full_names",
    "host_of",
    "page",
    "profile",
]
