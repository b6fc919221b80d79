"""The style sheet in the colours of a campaign, legible by day and by night."""

import re
from collections.abc import Sequence
from importlib import resources
from typing import NamedTuple

from coalition.expressions import Expression

Rgb = tuple[int, int, int]


class Scheme(NamedTuple):
    """The colours behind the campaign's accent, by day or by night."""

    paper: Rgb
    sheet: Rgb
    """The background of letters."""

    ink: Rgb
    """What an accent that would not be legible as text is mixed with."""


_COLOUR = Expression(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)
_ACCENT: Rgb = (0x2B, 0x35, 0xA8)
_BLACK: Rgb = (0, 0, 0)
_WHITE: Rgb = (255, 255, 255)
_DAY = Scheme(paper=(0xFB, 0xF9, 0xF4), sheet=(0xFF, 0xFE, 0xFB), ink=_BLACK)
_NIGHT = Scheme(paper=(0x14, 0x13, 0x19), sheet=(0x1B, 0x1A, 0x21), ink=_WHITE)
_LEGIBLE = 4.5
"""The contrast of text, WCAG 2.2 success criterion 1.4.3, level AA."""

_COMFORTABLE = 7
"""The same at level AAA, for an accent by night that we choose ourselves."""


def stylesheet(colours: dict[str, str], name: str = "site.css") -> str:
    """A style sheet in the campaign's colours; a colour that is no `#rrggbb` is ignored.

    Surfaces have the accent as it is. Text in the accent has its nearest shade that can be read.
    """
    accent = _parse_colour(colours.get("accent")) or _ACCENT
    dark = _parse_colour(colours.get("accent-dark"))
    dark = dark or _legible_shade(accent, (_NIGHT.paper,), _WHITE, _COMFORTABLE)
    day = _properties(accent, _DAY, band=accent)
    night = _properties(dark, _NIGHT, band=_mix(accent, _NIGHT.paper, 40))
    css = resources.files("coalition.exports").joinpath(f"assets/{name}").read_text("utf-8")
    return f":root {{\n{day}}}\n\n{_AT_NIGHT} {{\n:root {{\n{night}}}\n}}\n\n{css}"


def legible_accent(colours: dict[str, str]) -> str:
    """The nearest shade of a campaign's accent that can be read on its pages by day."""
    accent = _parse_colour(colours.get("accent")) or _ACCENT
    return _hex(_legible_shade(accent, (_DAY.paper, _DAY.sheet), _DAY.ink, _LEGIBLE))


def icon_colours(colours: dict[str, str]) -> tuple[str, str]:
    """A campaign's accent, and what can be read on it."""
    accent = _parse_colour(colours.get("accent")) or _ACCENT
    return _hex(accent), _hex(_text_colour_on(accent))


_AT_NIGHT = "@media screen and (prefers-color-scheme: dark)"


def _properties(accent: Rgb, scheme: Scheme, *, band: Rgb) -> str:
    """The custom properties of a scheme; the band is the surface at the head of every page."""
    tint = _mix(accent, scheme.paper, 91)
    surfaces = (scheme.paper, scheme.sheet, tint)
    properties = {
        "paper": scheme.paper,
        "sheet": scheme.sheet,
        "tint": tint,
        "accent": accent,
        "on-accent": _text_colour_on(accent),
        "accent-text": _legible_shade(accent, surfaces, scheme.ink, _LEGIBLE),
        "band": band,
        "on-band": _text_colour_on(band),
    }
    return "".join(f"--{name}: {_hex(colour)};\n" for name, colour in properties.items())


def _text_colour_on(surface: Rgb) -> Rgb:
    return max(_WHITE, _BLACK, key=lambda colour: contrast(colour, surface))


def _parse_colour(text: str | None) -> Rgb | None:
    match = _COLOUR.fullmatch(text or "")
    return None if match is None else (int(match[1], 16), int(match[2], 16), int(match[3], 16))


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{channel:02x}" for channel in colour)


def _legible_shade(colour: Rgb, surfaces: Sequence[Rgb], ink: Rgb, ratio: float) -> Rgb:
    """The colour, mixed with as little ink as makes it legible on every surface."""
    for percent in range(0, 100, 4):
        shade = _mix(colour, ink, percent)
        if all(contrast(shade, surface) >= ratio for surface in surfaces):
            return shade
    return ink


def _mix(colour: Rgb, other: Rgb, percent: int) -> Rgb:
    """A colour with some percent of another in it."""
    red, green, blue = (
        (a * (100 - percent) + b * percent) // 100 for a, b in zip(colour, other, strict=True)
    )
    return red, green, blue


def contrast(first: Rgb, second: Rgb) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Rgb) -> float:
    """The relative luminance of WCAG 2.2, with channels from 0 to 255."""
    # WCAG's 12.92 and its threshold 0.04045 are multiplied by 255 here.
    red, green, blue = (
        channel / 3294.6 if channel <= 10 else ((channel / 255 + 0.055) / 1.055) ** 2.4
        for channel in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
