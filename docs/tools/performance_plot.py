"""The figures of docs/performance.json as a drawing, docs/performance.svg."""

import html
import math
from collections.abc import Iterator
from itertools import pairwise

from performance_page import figures

_WIDTH, _HEIGHT = 720, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 190, 20, 50
_LINES = (
    ("Hugo, cold", "Hugo, cold"),
    ("build, cold", "cold"),
    ("build, one record changed", "one record changed"),
    ("build, one .po changed", "one .po changed"),
    ("build, nothing changed", "nothing changed"),
)
"""Rows that are drawn, and what is written beside their lines."""


def render() -> str:
    """Builds and Hugo by the number of organisations, both axes logarithmic, as SVG."""
    lines = {name: points for label, name in _LINES if (points := _points(label))}
    times = [seconds for points in lines.values() for _, seconds in points]
    sizes = sorted({number for points in lines.values() for number, _ in points})
    axes = _Axes(sizes[0], sizes[-1], min(times), max(times))
    said = "; ".join(f"{name}: {_said(points)}" for name, points in lines.items())
    body = [*axes.grid(sizes)]
    heights = _apart({name: axes.y(points[-1][1]) for name, points in lines.items()})
    for number, (name, points) in enumerate(lines.items()):
        body += _line(axes, number, points)
        body.append(
            f'<text class="c{number}" x="{_WIDTH - _RIGHT + 12}" y="{heights[name] + 4:.0f}">'
            f"{html.escape(name)}</text>"
        )
    return _SVG.format(
        width=_WIDTH, height=_HEIGHT, said=html.escape(said, quote=False), body="\n".join(body)
    )


def _points(label: str) -> list[tuple[int, float]]:
    """Number of organisations and seconds of a row, in each section that is about a number."""
    return sorted(
        (int(section["title"].split()[0].replace(",", "")), row["seconds"])
        for section in figures()["sections"]
        for row in section["rows"]
        if row["label"] == label and section["title"][0].isdigit()
    )


def _said(points: list[tuple[int, float]]) -> str:
    return ", ".join(f"{seconds:.2f} s with {number:,}" for number, seconds in points)


class _Axes:
    """Where values stand in the drawing."""

    def __init__(self, left: float, right: float, low: float, high: float) -> None:
        self.left, self.right = math.log10(left), math.log10(right)
        self.low, self.high = math.floor(math.log10(low)), math.ceil(math.log10(high))

    def x(self, number: float) -> float:
        """From the left."""
        share = (math.log10(number) - self.left) / (self.right - self.left)
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def y(self, seconds: float) -> float:
        """From the top."""
        share = (math.log10(seconds) - self.low) / (self.high - self.low)
        return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)

    def grid(self, sizes: list[int]) -> Iterator[str]:
        """A line and its value for every power of ten, and the numbers that were measured."""
        for power in range(self.low, self.high + 1):
            y = self.y(10.0**power)
            yield f'<path class="grid" d="M{_LEFT} {y:.1f}H{_WIDTH - _RIGHT}"/>'
            yield f'<text class="end" x="{_LEFT - 8}" y="{y + 4:.1f}">{10.0**power:g} s</text>'
        for number in sizes:
            x = self.x(number)
            yield f'<text class="middle" x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 20}">{number:,}</text>'
        middle = (_LEFT + _WIDTH - _RIGHT) / 2
        yield f'<text class="middle" x="{middle:.0f}" y="{_HEIGHT - 8}">organisations</text>'


def _line(axes: _Axes, number: int, points: list[tuple[int, float]]) -> Iterator[str]:
    places = [(axes.x(size), axes.y(seconds)) for size, seconds in points]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    yield f'<path class="line l{number}" d="M{path}"/>'
    for x, y in places:
        yield f'<circle class="f{number}" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'


def _apart(heights: dict[str, float]) -> dict[str, float]:
    """Words beside lines, far enough from each other to be read."""
    placed = dict(sorted(heights.items(), key=lambda item: item[1]))
    for above, below in pairwise(list(placed)):
        placed[below] = max(placed[below], placed[above] + 17)
    return placed


_SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" \
width="{width}" height="{height}" role="img" aria-labelledby="title desc">
<title id="title">Seconds of a build by the number of organisations, in 30 languages</title>
<desc id="desc">Both axes are logarithmic. {said}.</desc>
<style>
svg {{ --ink: #1f2328; --faint: #d0d7de; --paper: #ffffff; --c0: #8250df; --c1: #0550ae; \
--c2: #b35900; --c3: #a40e26; --c4: #116329; }}
@media (prefers-color-scheme: dark) {{ svg {{ --ink: #e6edf3; --faint: #3d444d; --paper: #0d1117; \
--c0: #c297ff; --c1: #79c0ff; --c2: #ffa657; --c3: #ff9492; --c4: #7ee787; }} }}
text {{ font: 13px system-ui, sans-serif; fill: var(--ink); }}
.end {{ text-anchor: end; }}
.middle {{ text-anchor: middle; }}
.grid {{ stroke: var(--faint); }}
.line {{ fill: none; stroke-width: 2; }}
.l0 {{ stroke: var(--c0); stroke-dasharray: 6 4; }} .c0, .f0 {{ fill: var(--c0); }}
.l1 {{ stroke: var(--c1); }} .c1, .f1 {{ fill: var(--c1); }}
.l2 {{ stroke: var(--c2); }} .c2, .f2 {{ fill: var(--c2); }}
.l3 {{ stroke: var(--c3); }} .c3, .f3 {{ fill: var(--c3); }}
.l4 {{ stroke: var(--c4); }} .c4, .f4 {{ fill: var(--c4); }}
</style>
<rect width="100%" height="100%" fill="var(--paper)"/>
{body}
</svg>
"""
