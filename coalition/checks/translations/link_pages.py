"""Checks of the pages to which links of a translation lead, where the site is the source's."""

from collections.abc import Iterator

from coalition.checks.translations.link_changes import web_changes
from coalition.checks.translations.pair import Form
from coalition.findings import Problem


def other_pages(form: Form) -> Iterator[Problem[int]]:
    """T118: a translation leads to the page to which its source leads.

    Another page of the same site (of the same registrable domain, as the Public Suffix List has it,
    and of the same account where anybody can have one) may be the one for the readers of a
    language, or a mistake. It is shown; somebody should follow it once. A page that differs in the
    part that names the language is welcome without a word.

    Bad (fr): "See https://example.org/act" -> "Voir https://example.org/loi"
    Good (fr): "See https://example.org/act" -> "Voir https://example.org/fr/act"
    """
    changes = form.find(web_changes)
    for address, instead in changes.other_pages:
        message = f"{address.text} is a page that the source does not name"
        hint = "See that it is meant, or remove it."
        if instead:
            message = f"{address.text} is another page than {instead.text}"
            hint = f"See that it says the same to your readers, or write {instead.advice}."
        yield Problem(message, hint, address.offset)
    for address, instead in changes.without_scheme:
        if instead:
            message = f"{address.text} stands without https://"
            scheme = instead.text.partition("://")[0]
            hint = f"Write {scheme}://{address.text}."
            yield Problem(message, hint, address.offset)


def outdated_links(form: Form) -> Iterator[Problem[int]]:
    """T119: a translation leads to the page that the campaign lists for its language.

    Coordinators write under `links` in data/campaign.yaml which page stands for one of the texts.
    Until translators have written it readers are led to the page of the source.

    Bad:
        # data/campaign.yaml
        id: example
        title: Stop!
        summary: Read https://example.org/act now.
        languages: [en, fr, de]
        links:
          - from: https://example.org/act
            to: {fr: https://example.net/loi}
        # locales/fr/LC_MESSAGES/directory.po
        msgctxt "campaign/summary"
        msgid "Read https://example.org/act now."
        msgstr "Lisez https://example.org/act maintenant."
    Good:
        # data/campaign.yaml
        id: example
        title: Stop!
        summary: Read https://example.org/act now.
        languages: [en, fr, de]
        links:
          - from: https://example.org/act
            to: {fr: https://example.net/loi}
        # locales/fr/LC_MESSAGES/directory.po
        msgctxt "campaign/summary"
        msgid "Read https://example.org/act now."
        msgstr "Lisez https://example.net/loi maintenant."
    """
    for address, instead in form.find(web_changes).outdated:
        if instead and instead.page:
            page = instead.page
            what = page.url if page.whole else f"pages below {page.url}"
            message = f"for {instead.text} the campaign lists {what} in {form.language_name}"
            hint = f"Write {page.url}."
            if not page.whole:
                hint = "Write the page there that says the same."
            yield Problem(message, hint, address.offset)
