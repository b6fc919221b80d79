"""Whether two organisations are one, and what speaks for it."""

from coalition.matching.likeness import (
    Index,
    Likeness,
    Profile,
    alike,
    full_names,
    likenesses,
    profile,
)
from coalition.matching.naming import words
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
