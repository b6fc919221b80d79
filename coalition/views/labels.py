"""v1/<lang>/labels.json: the words of our own pages, for pages that sites make themselves."""

from typing import Annotated, get_type_hints

from msgspec import UNSET, Meta, UnsetType

from coalition.interface import PHRASES
from coalition.views.values import LanguageView, Value, View


class Counted(View, frozen=True):
    """A phrase with a number, in a form for each plural category that a whole number can have.

    The categories are CLDR's, which `Intl.PluralRules` knows, of the language in `lang`.
    """

    other: Value
    """For every category that is not there."""

    zero: Value | UnsetType = UNSET
    """For the numbers of CLDR's category `zero`."""

    one: Value | UnsetType = UNSET
    """For the numbers of CLDR's category `one`."""

    two: Value | UnsetType = UNSET
    """For the numbers of CLDR's category `two`."""

    few: Value | UnsetType = UNSET
    """For the numbers of CLDR's category `few`."""

    many: Value | UnsetType = UNSET
    """For the numbers of CLDR's category `many`."""

    exact: dict[str, Value] | UnsetType = UNSET
    """By number, such as `0`: the form where it is not that of the number's category."""


_NOTES = {one.address: one.note for one in PHRASES}


def phrase(address: str) -> Meta:
    """The phrase of our interface that a label holds; its note says where it stands."""
    return Meta(description=_NOTES[address], extra={"address": address})


class Labels(View, frozen=True):
    """The words of our own pages, each by a name that stays.

    A field stands in them as `{name}`, and every other brace is doubled.
    """

    directory: Annotated[Value, phrase("directory/title")]
    members_of_parliament: Annotated[Value, phrase("directory/people")]
    other_people: Annotated[Value, phrase("directory/others")]
    organisations_by_letter: Annotated[Value, phrase("directory/letters")]
    organisations_by_country: Annotated[Value, phrase("directory/countries")]
    international: Annotated[Value, phrase("country/international")]
    organisations: Annotated[Counted, phrase("count/organisations")]
    countries: Annotated[Counted, phrase("count/countries")]
    people: Annotated[Counted, phrase("count/people")]
    signatories: Annotated[Counted, phrase("count/signatories")]
    individuals: Annotated[Counted, phrase("count/individuals")]
    individuals_unnamed: Annotated[Counted, phrase("count/unnamed")]
    letters: Annotated[Value, phrase("texts/letters")]
    pages: Annotated[Value, phrase("texts/pages")]
    open_letter: Annotated[Value, phrase("text/open-letter")]
    email: Annotated[Value, phrase("text/email")]
    notes: Annotated[Value, phrase("text/notes")]
    back_to_text: Annotated[Value, phrase("text/note-back")]
    to: Annotated[Value, phrase("letter/to")]
    copy_to: Annotated[Value, phrase("letter/cc")]
    subject: Annotated[Value, phrase("letter/subject")]
    optional: Annotated[Value, phrase("letter/optional")]
    deadline: Annotated[Value, phrase("letter/deadline")]
    take_part: Annotated[Value, phrase("letter/act")]
    what_to_fill_in: Annotated[Value, phrase("letter/fields")]
    example: Annotated[Value, phrase("letter/example")]
    please_choose: Annotated[Value, phrase("letter/choose")]
    please_fill_in: Annotated[Value, phrase("letter/required")]
    stays_on_page: Annotated[Value, phrase("letter/stays")]
    send: Annotated[Value, phrase("letter/open-mail")]
    send_note: Annotated[Value, phrase("letter/open-mail-note")]
    sent_in_language: Annotated[Value, phrase("letter/sent-in")]
    send_in_language: Annotated[Value, phrase("letter/send-in")]
    as_sent: Annotated[Value, phrase("letter/as-sent")]
    short_version: Annotated[Value, phrase("letter/short")]
    copy_first: Annotated[Value, phrase("letter/copy-first")]
    paste: Annotated[Value, phrase("letter/paste")]
    copy_addresses: Annotated[Value, phrase("letter/copy-recipients")]
    copy_subject: Annotated[Value, phrase("letter/copy-subject")]
    copy_text: Annotated[Value, phrase("letter/copy-text")]
    copied: Annotated[Value, phrase("letter/copied")]
    download_draft: Annotated[Value, phrase("letter/draft-file")]
    plain_text: Annotated[Value, phrase("letter/plain-text")]
    webmail: Annotated[Value, phrase("letter/webmail")]
    webmail_service: Annotated[Value, phrase("letter/webmail-service")]
    look_up_address: Annotated[Value, phrase("letter/look-up")]
    closed: Annotated[Value, phrase("letter/closed")]
    source: Annotated[Value, phrase("letter/source")]
    skip_to_content: Annotated[Value, phrase("page/skip")]
    languages: Annotated[Value, phrase("page/languages")]
    choose_language: Annotated[Value, phrase("page/choose-language")]
    partly_translated: Annotated[Value, phrase("page/partial")]
    not_translated: Annotated[Value, phrase("page/gap")]
    not_reviewed: Annotated[Value, phrase("page/draft")]
    as_of: Annotated[Value, phrase("page/as-of")]
    campaign_website: Annotated[Value, phrase("page/website")]
    no_address: Annotated[Value, phrase("letter/no-address")]
    replace_brackets: Annotated[Value, phrase("letter/brackets")]
    nothing_opened: Annotated[Value, phrase("letter/unopened")]
    sign: Annotated[Value, phrase("letter/sign")]
    first_signatories: Annotated[Value, phrase("signatories/first")]
    later_signatories: Annotated[Value, phrase("signatories/later")]
    more_signatories: Annotated[Counted, phrase("signatories/more")]
    signatories_as_of: Annotated[Value, phrase("signatories/as-of")]
    for_the_press: Annotated[Value, phrase("press/title")]
    about_the_campaign: Annotated[Value, phrase("press/about")]
    press_contact: Annotated[Value, phrase("press/contact")]
    search: Annotated[Value, phrase("directory/search")]
    country: Annotated[Value, phrase("directory/country")]
    kind: Annotated[Value, phrase("directory/kind")]
    tier: Annotated[Value, phrase("directory/tier")]
    show_all: Annotated[Value, phrase("directory/all")]
    none_found: Annotated[Value, phrase("directory/none")]
    feed: Annotated[Value, phrase("directory/feed")]
    download_table: Annotated[Value, phrase("directory/sheet")]
    join: Annotated[Value, phrase("join/title")]
    join_who: Annotated[Value, phrase("join/who")]
    join_next: Annotated[Value, phrase("join/next")]
    organisation_name: Annotated[Value, phrase("join/name")]
    website: Annotated[Value, phrase("join/website")]
    organisation_description: Annotated[Value, phrase("join/description")]
    join_consent: Annotated[Value, phrase("join/consent")]
    text_as_sent: Annotated[Value, phrase("join/text")]
    continue_on_service: Annotated[Value, phrase("join/issue")]
    public_at_service: Annotated[Value, phrase("join/issue-note")]
    join_closed: Annotated[Value, phrase("join/none")]
    ask_as_individual: Annotated[Value, phrase("join/individuals")]
    mostly_untranslated: Annotated[Value, phrase("page/mostly")]
    page_not_found: Annotated[Value, phrase("page/not-found")]
    loading: Annotated[Value, phrase("embed/loading")]
    not_loaded: Annotated[Value, phrase("embed/failed")]
    read_letter: Annotated[Value, phrase("letter/read")]
    translations: Annotated[Value, phrase("status/title")]
    translations_intro: Annotated[Value, phrase("status/intro")]
    language: Annotated[Value, phrase("status/language")]
    original: Annotated[Value, phrase("status/source")]
    complete: Annotated[Value, phrase("status/complete")]
    missing: Annotated[Value, phrase("status/missing")]
    to_confirm: Annotated[Value, phrase("status/confirm")]
    not_shown: Annotated[Value, phrase("status/hidden")]
    how_to_help: Annotated[Value, phrase("status/help-title")]
    how_to_translate: Annotated[Value, phrase("status/help")]
    draft: Annotated[Value, phrase("review/draft")]


class LabelsView(View, frozen=True):
    """v1/<lang>/labels.json: the words of our own pages in one language."""

    language: LanguageView
    """Of the readers for whom it was made."""

    labels: Labels
    """Each by its name."""


def label_addresses() -> dict[str, str]:
    """For each label the address of the phrase that it holds, in their order."""
    hints = get_type_hints(Labels, include_extras=True)
    return {name: hints[name].__metadata__[0].extra["address"] for name in Labels.__struct_fields__}
