"""Files of pages: their names and types, and whether a page may show them."""

from coalition.assets.css import (
    OwnStyle,
    is_font,
    is_shown,
    own_style,
    style_addresses,
    style_problems,
    wrong_font,
)
from coalition.assets.hashed_names import hashed
from coalition.assets.images import too_large, wrong_type
from coalition.assets.sizes import PublishedLogo, published_logos
from coalition.assets.svg import active_content

__all__ = [
    "OwnStyle",
    "PublishedLogo",
    "active_content",
    "hashed",
    "is_font",
    "is_shown",
    "own_style",
    "published_logos",
    "style_addresses",
    "style_problems",
    "too_large",
    "wrong_font",
    "wrong_type",
]
