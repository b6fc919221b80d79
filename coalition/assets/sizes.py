"""How large images are, so that a page keeps their place before they are there."""

import io
import warnings
from collections.abc import Mapping
from typing import NamedTuple

from coalition.assets.hashed_names import hashed
from coalition.assets.svg import drawn_size

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF")
_ORIENTATION = 0x0112
"""The tag of EXIF that says which side of a photograph is up (CIPA DC-008, section 4.6.5)."""

_ON_THEIR_SIDE = range(5, 9)


class PublishedLogo(NamedTuple):
    """An image as a build has it."""

    path: str
    """Below the build folder; it changes with the image's bytes."""

    size: tuple[int, int] | None
    """Width and height, of which their ratio counts; None where nobody knows."""


def published_logos(logos: Mapping[str, bytes]) -> dict[str, PublishedLogo]:
    """Each image as a build has it, by name."""
    return {
        name: PublishedLogo(hashed(f"logos/{name}", data)[0], image_size(name, data))
        for name, data in logos.items()
    }


def image_size(name: str, data: bytes) -> tuple[int, int] | None:
    """Width and height as browsers show an image; None for one that cannot be read."""
    return drawn_size(data) if name.lower().endswith(".svg") else _pixels(data)


def _pixels(data: bytes) -> tuple[int, int] | None:
    # Many campaigns have no logos, or none but SVG.
    from PIL import Image  # noqa: PLC0415

    # Nothing is unpacked here, so that the number of pixels does no harm.
    Image.MAX_IMAGE_PIXELS = None
    with warnings.catch_warnings():
        # What is amiss in the notes of a photograph is no browser's business.
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
                width, height = image.size
                turned = image.getexif().get(_ORIENTATION) in _ON_THEIR_SIDE
        except (OSError, RuntimeError, SyntaxError, ValueError):
            return None
    return (height, width) if turned else (width, height)
