"""PO files: parsed and rendered in one place, without losing what translators wrote."""

from coalition.catalogs.catalog import Catalog, Entry, Key
from coalition.catalogs.duplicates import fold
from coalition.catalogs.layout import settled
from coalition.catalogs.mo import render_mo
from coalition.catalogs.new_header import (
    SOURCE_LANGUAGE,
    catalog_header,
    plain_header,
    template_header,
)
from coalition.catalogs.parsing import parse_catalog
from coalition.catalogs.places import Places
from coalition.catalogs.plural_table import PLURAL_FORMS, plural_categories, plural_forms
from coalition.catalogs.plurals import PluralRule, parse_plural_forms, render_plural_forms
from coalition.catalogs.problems import PROBLEMS, Problem
from coalition.catalogs.rendering import render_catalog, render_settled
from coalition.catalogs.review import as_draft, as_reviewed, review_state, sealed

__all__ = [
    "PLURAL_FORMS",
    "PROBLEMS",
    "SOURCE_LANGUAGE",
    "Catalog",
    "Entry",
    "Key",
    "Places",
    "PluralRule",
    "Problem",
    "as_draft",
    "as_reviewed",
    "catalog_header",
    "fold",
    "parse_catalog",
    "parse_plural_forms",
    "plain_header",
    "plural_categories",
    "plural_forms",
    "render_catalog",
    "render_mo",
    "render_plural_forms",
    "render_settled",
    "review_state",
    "sealed",
    "settled",
    "template_header",
]
