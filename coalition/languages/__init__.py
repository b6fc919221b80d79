"""Everything that needs ICU and CLDR's data: tags, names, order and formats of languages.

Every function is pure and caches its results by language. Tags are BCP 47 as `parse_tag` returns
them. Private-use tags such as `de-x-informal` are looked up by their base.
"""

from coalition.languages.countries import (
    country_codes,
    country_name,
    is_country,
)
from coalition.languages.country_names import country_with_lost_letters, name_key
from coalition.languages.country_reading import (
    known_country,
    known_country_or_international,
    read_country,
    read_country_or_international,
    sure_country,
)
from coalition.languages.display_names import autonym, language_name, script_of
from coalition.languages.figures import write_figures
from coalition.languages.folding import compose, fold, nfc
from coalition.languages.formats import (
    NUMBERED_MONTH,
    browser_plural_category,
    format_amount,
    format_date,
    format_number,
    format_percent,
    join_list,
    month_abbreviations,
    month_names,
    number_signs,
    plural_category,
    plural_category_count,
    quotation_marks,
    spell_number,
)
from coalition.languages.headings import index_headings
from coalition.languages.international import is_international
from coalition.languages.library import MissingIcuError
from coalition.languages.likely_countries import likely_countries
from coalition.languages.lineage import parents, same_language
from coalition.languages.number_words import number_words, ordinal_words
from coalition.languages.own_abbreviations import (
    abbreviations_in_list,
    countries_abbreviated,
    countries_meant,
    require_unambiguous_code,
)
from coalition.languages.romanising import latin_spellings, plain_fold, romanisations, romanise
from coalition.languages.scripts import (
    Direction,
    direction,
    isolate,
    letter_script,
    scripts_of,
    text_direction,
    usual_letters,
)
from coalition.languages.sorting import sort_key
from coalition.languages.subtags import base, render_posix
from coalition.languages.suggestions import language_by_name
from coalition.languages.tags import UnknownLanguageError, is_pseudo, parse_tag
from coalition.languages.typography import Typography, typography

__all__ = [
    "NUMBERED_MONTH",
    "Direction",
    "MissingIcuError",
    "Typography",
    "UnknownLanguageError",
    "abbreviations_in_list",
    "autonym",
    "base",
    "browser_plural_category",
    "compose",
    "countries_abbreviated",
    "countries_meant",
    "country_codes",
    "country_name",
    "country_with_lost_letters",
    "direction",
    "fold",
    "format_amount",
    "format_date",
    "format_number",
    "format_percent",
    "index_headings",
    "is_country",
    "is_international",
    "is_pseudo",
    "isolate",
    "join_list",
    "known_country",
    "known_country_or_international",
    "language_by_name",
    "language_name",
    "latin_spellings",
    "letter_script",
    "likely_countries",
    "month_abbreviations",
    "month_names",
    "name_key",
    "nfc",
    "number_signs",
    "number_words",
    "ordinal_words",
    "parents",
    "parse_tag",
    "plain_fold",
    "plural_category",
    "plural_category_count",
    "quotation_marks",
    "read_country",
    "read_country_or_international",
    "render_posix",
    "require_unambiguous_code",
    "romanisations",
    "romanise",
    "same_language",
    "script_of",
    "scripts_of",
    "sort_key",
    "spell_number",
    "sure_country",
    "text_direction",
    "typography",
    "usual_letters",
    "write_figures",
]
