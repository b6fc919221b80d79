"""The style sheets of our pages, each under a name that changes with its bytes."""

from collections.abc import Iterator
from functools import lru_cache
from importlib import resources

from coalition.assets import hashed
from coalition.exports.artifact import Artifact
from coalition.exports.html.colours import stylesheet
from coalition.localise.edition import Site


def style_sheets(site: Site) -> tuple[Artifact, ...]:
    """The style sheets that every page of a site has, in their order."""
    ours = _our_style(tuple(site.colours.items()))
    if site.notes is not None:
        return ours, _review_style()
    # The campaign's own is the last, so that of equal selectors it decides.
    return (ours,) if site.style is None else (ours, _campaign_style(site.style.css))


def style_files(site: Site) -> Iterator[Artifact]:
    """The style sheets of a site with the images and fonts that the campaign's own loads."""
    yield from style_sheets(site)
    if site.style is not None and site.notes is None:
        yield from site.style.files.items()


def loads_fonts(site: Site) -> bool:
    """Whether a page needs a policy that lets fonts of the build be loaded."""
    return site.style is not None and site.notes is None and site.style.has_fonts


@lru_cache(maxsize=1)
def _campaign_style(css: str) -> Artifact:
    return hashed("assets/campaign.css", css.encode())


@lru_cache(maxsize=16)
def _our_style(colours: tuple[tuple[str, str], ...]) -> Artifact:
    return hashed("assets/site.css", stylesheet(dict(colours)).encode())


@lru_cache(maxsize=1)
def _review_style() -> Artifact:
    """What the pages of a review build have besides."""
    css = resources.files("coalition.exports").joinpath("assets/review.css")
    return hashed("assets/review.css", css.read_bytes())
