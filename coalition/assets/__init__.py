"""Logos: whether an image is what its name says, and safe to show on anybody's page."""

from coalition.assets.images import SHOWN, TOO_LARGE, TOO_WIDE, too_large, wrong_type
from coalition.assets.svg import active_content

__all__ = ["SHOWN", "TOO_LARGE", "TOO_WIDE", "active_content", "too_large", "wrong_type"]
