"""PO files: parsed and rendered in one place, without losing what translators wrote."""

from coalition.catalogs.catalog import Catalog, Entry, Key, has_text
from coalition.catalogs.decoding import charset_of
from coalition.catalogs.duplicate_messages import combine
from coalition.catalogs.edited_suggestions import edited_suggestions
from coalition.catalogs.entry_lines import EntryLines
from coalition.catalogs.layout import settle
from coalition.catalogs.mo import render_mo
from coalition.catalogs.new_header import (
    SOURCE_LANGUAGE,
    catalog_header,
    plain_header,
    template_header,
)
from coalition.catalogs.parsing import parse_catalog
from coalition.catalogs.places import Places
from coalition.catalogs.plural_conversion import in_forms_of
from coalition.catalogs.plural_table import PLURAL_FORMS, plural_categories, plural_forms
from coalition.catalogs.plurals import PluralRule, parse_plural_forms
from coalition.catalogs.rendering import render_catalog, render_settled
from coalition.catalogs.review import as_draft, as_reviewed, review_state, seal

__all__ = [
    "PLURAL_FORMS",
    "SOURCE_LANGUAGE",
    "Catalog",
    "Entry",
    "EntryLines",
    "Key",
    "Places",
    "PluralRule",
    "as_draft",
    "as_reviewed",
    "catalog_header",
    "charset_of",
    "combine",
    "edited_suggestions",
    "has_text",
    "in_forms_of",
    "parse_catalog",
    "parse_plural_forms",
    "plain_header",
    "plural_categories",
    "plural_forms",
    "render_catalog",
    "render_mo",
    "render_settled",
    "review_state",
    "seal",
    "settle",
    "template_header",
]
