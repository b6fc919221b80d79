"""Records, catalogs and one language in; that language's view out."""

from coalition.localise.answers import fallback_chain
from coalition.localise.coverage import (
    Progress,
    coverage,
    is_published,
    progress,
    publishing_rule,
    text_of_domain,
)
from coalition.localise.pseudo import PSEUDO_LANGUAGES, pseudo_catalog
from coalition.localise.site import Edition, Site, letter_view, localise, outline
from coalition.localise.texts import Source

__all__ = [
    "PSEUDO_LANGUAGES",
    "Edition",
    "Progress",
    "Site",
    "Source",
    "coverage",
    "fallback_chain",
    "is_published",
    "letter_view",
    "localise",
    "outline",
    "progress",
    "pseudo_catalog",
    "publishing_rule",
    "text_of_domain",
]
