"""Records, catalogs and one language in; that language's view out."""

from coalition.localise.answers import fallback_chain
from coalition.localise.coverage import Progress, coverage, progress, text_of_domain
from coalition.localise.site import Edition, Site, localise, outline
from coalition.localise.texts import Source

__all__ = [
    "Edition",
    "Progress",
    "Site",
    "Source",
    "coverage",
    "fallback_chain",
    "localise",
    "outline",
    "progress",
    "text_of_domain",
]
