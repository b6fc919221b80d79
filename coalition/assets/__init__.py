"""Logos: whether an image has the type of its name, and is safe to show on a web page."""

from coalition.assets.images import too_large, wrong_type
from coalition.assets.svg import Fault, active_content

__all__ = ["Fault", "active_content", "too_large", "wrong_type"]
