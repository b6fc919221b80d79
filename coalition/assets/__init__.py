"""Files of pages: their names and types, and whether a page may show them."""

from coalition.assets.css import (
    OwnStyle,
    is_font,
    is_shown,
    own_style,
    style_addresses,
    style_problems,
)
from coalition.assets.hashed_names import hashed, logo_paths
from coalition.assets.images import too_large, wrong_type
from coalition.assets.svg import active_content

__all__ = [
    "OwnStyle",
    "active_content",
    "hashed",
    "is_font",
    "is_shown",
    "logo_paths",
    "own_style",
    "style_addresses",
    "style_problems",
    "too_large",
    "wrong_type",
]
