"""Records, catalogs and one language in; that language's view out."""

from coalition.localise.as_of import has_endorsed, has_signed, is_listed
from coalition.localise.blocks import leaves
from coalition.localise.coverage import (
    Progress,
    coverage,
    is_published,
    progress,
    publishing_rule,
    text_of_domain,
)
from coalition.localise.edition import (
    Edition,
    Site,
    letter_view,
    localise,
    organisation_view,
    outline,
    person_view,
    text_as_written,
    text_markdown,
)
from coalition.localise.fallback import fallback_chain
from coalition.localise.formats import formats_asked_for
from coalition.localise.labels import counted_label, labels_view
from coalition.localise.organisations import organisation_views
from coalition.localise.outgoing import (
    every_outgoing,
    letter_text,
    required_addresses,
    required_recipients,
    sender_fields,
    sending_choices,
)
from coalition.localise.people import group_view, person_views
from coalition.localise.phrasebook import Phrasebook
from coalition.localise.public import PublicRecords
from coalition.localise.texts import Source

__all__ = [
    "Edition",
    "Phrasebook",
    "Progress",
    "PublicRecords",
    "Site",
    "Source",
    "counted_label",
    "coverage",
    "every_outgoing",
    "fallback_chain",
    "formats_asked_for",
    "group_view",
    "has_endorsed",
    "has_signed",
    "is_listed",
    "is_published",
    "labels_view",
    "leaves",
    "letter_text",
    "letter_view",
    "localise",
    "organisation_view",
    "organisation_views",
    "outline",
    "person_view",
    "person_views",
    "progress",
    "publishing_rule",
    "required_addresses",
    "required_recipients",
    "sender_fields",
    "sending_choices",
    "text_as_written",
    "text_markdown",
    "text_of_domain",
]
