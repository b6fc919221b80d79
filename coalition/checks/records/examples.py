"""A check for what a new campaign begins with and nobody has replaced."""

from collections.abc import Iterator
from functools import cache

from coalition import languages
from coalition.catalogs import parse_catalog
from coalition.checks.records.record_file import RecordFile
from coalition.findings import Code, Problem
from coalition.model import Campaign, FrontMatter, Join, Organisation
from coalition.reserved_names import reserved_host
from coalition.yamltext import KeyPlace

R121 = Code("R121", "warning")


def leftover_examples(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R121: nothing invented stands beside what is real.

    A new campaign begins with two invented organisations, two letters and an invented address for
    those who want to join. Once it has organisations of its own, the invented ones would be
    published among them, and nobody would read what others send. So an address for those who want
    to join is not at a name that is reserved for examples, such as `campaign.example` or
    `example.org` (RFC 2606). `coalition publish` refuses such addresses, those of recipients and of
    the site (`base_url`) too, whatever stands beside them, unless you say `--allow-examples`.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        tiers: [{id: partner, heading: Partners}]
        # data/organisations/oak-and-elm.yaml
        name: Oak & Elm
        tier: partner
        source: an example; nobody has endorsed anything
        # data/organisations/example.yaml
        name: Example
        tier: partner
        source: issue form, 2021-03-01
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        tiers: [{id: partner, heading: Partners}]
        # data/organisations/example.yaml
        name: Example
        tier: partner
        source: issue form, 2021-03-01
    """
    match file.record:
        case Organisation(source=str() as source, withdrawn=None) if _is_invented(source):
            what, key, hint = "this organisation", "name", "Delete its file."
        case Campaign(join=Join(address=str() as address)) if reserved_host(address):
            what, key = "this address for those who want to join", "join"
            hint = "Put your own in its place, or write `join: {by: none}`."
        case FrontMatter(notice=str() as notice) if _is_example(notice, file):
            what, key = "this letter", "notice"
            hint = "Put your own text and title in its place and delete `notice`, or the file."
        case _:
            return
    if not all(_is_invented(one.source) for one in file.dataset.organisations.values()):
        message = f"{what} is invented, an example, and stands beside real organisations"
        yield Problem(message, hint, KeyPlace((key,)))


def _is_example(notice: str, file: RecordFile) -> bool:
    # The file's name says it of most letters, without loading the example.
    is_named_so = file.path.endswith(("/open-letter.md", "/write-to-the-council.md"))
    return is_named_so and notice in _example_notices(file.dataset.campaign.source_language)


def _is_invented(source: str | None) -> bool:
    if source is None or not source.startswith("an example"):
        return False
    from coalition import starter  # noqa: PLC0415 - most campaigns have nothing of it any more

    return source == starter.SOURCE


@cache
def _example_notices(language: str) -> frozenset[str]:
    """The example letter's notice as a new campaign in a language has it."""
    from coalition import starter  # noqa: PLC0415 - most letters are not named so

    chain = (language, *languages.parents(language))
    notices = {starter.LETTER_NOTICE}
    for tag in chain:
        data = starter.compendium(tag)
        catalog = None if data is None else parse_catalog(data, f"{tag}.po")[0]
        entries = catalog.entries if catalog else ()
        notices |= {entry.msgstr[0] for entry in entries if entry.msgid == starter.LETTER_NOTICE}
    return frozenset(notices)
