"""The style sheets of our pages, each under a name that changes with its bytes."""

from functools import lru_cache
from importlib import resources

from coalition.assets import hashed
from coalition.exports.artifact import Artifact
from coalition.exports.html.colours import stylesheet
from coalition.localise.edition import Site


def style_sheets(site: Site) -> tuple[Artifact, ...]:
    """The style sheets that every page of a site has, in their order."""
    own = _own_style(tuple(site.colours.items()))
    return (own,) if site.notes is None else (own, _review_style())


@lru_cache(maxsize=16)
def _own_style(colours: tuple[tuple[str, str], ...]) -> Artifact:
    return hashed("assets/site.css", stylesheet(dict(colours)).encode())


@lru_cache(maxsize=1)
def _review_style() -> Artifact:
    """What the pages of a review build have besides."""
    css = resources.files("coalition.exports").joinpath("assets/review.css")
    return hashed("assets/review.css", css.read_bytes())
