"""Logos and other files of pages: their names, types, and whether a web page may show them."""

from coalition.assets.hashed_names import hashed, logo_paths
from coalition.assets.images import too_large, wrong_type
from coalition.assets.svg import active_content

__all__ = ["active_content", "hashed", "logo_paths", "too_large", "wrong_type"]
