"""The picture by which browsers tell a campaign's pages apart."""

from functools import lru_cache

from markupsafe import Markup

from coalition.assets import hashed
from coalition.exports.artifact import Artifact
from coalition.exports.html.colours import icon_colours
from coalition.localise.edition import Site

_ICON = Markup(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
    '<rect width="64" height="64" rx="14" fill="{}"/>'
    '<text x="32" y="45" fill="{}" font-family="Georgia, serif" font-size="38" font-weight="700" '
    'text-anchor="middle">{}</text></svg>\n'
)


def icon_path(site: Site) -> str:
    """Where the campaign's icon stands below the build folder: its logo, else a letter."""
    return campaign_logo(site) or lettered_icon(site)[0]


def campaign_logo(site: Site) -> str | None:
    """Where the campaign's logo stands below the build folder; a review build holds none."""
    if site.logo is None or site.notes is not None:
        return None
    return site.logo.immutable or site.logo.src


def lettered_icon(site: Site) -> Artifact:
    """The first letter of the campaign's id in its colour, the same on pages of all languages."""
    return _icon(site.campaign.id[:1].upper(), *icon_colours(site.colours))


@lru_cache(maxsize=16)
def _icon(letter: str, surface: str, ink: str) -> Artifact:
    return hashed("assets/icon.svg", _ICON.format(surface, ink, letter).encode())
