"""Whether two organisations are one, and what speaks for it."""

from coalition.matching.index import Index, Likeness, likenesses
from coalition.matching.likeness import alike
from coalition.matching.naming import words
from coalition.matching.profiles import Profile, full_names, profile
from coalition.matching.websites import host_of, page, registrable_domain

__all__ = [
    "Index",
    "Likeness",
    "Profile",
    "alike",
    "full_names",
    "host_of",
    "likenesses",
    "page",
    "profile",
    "registrable_domain",
    "words",
]
