"""What strangers' texts go through: each function of the package that is given one."""

import datetime
from collections.abc import Iterator
from functools import partial
from typing import Any

from repeated import Surface
from translated import TERMS, of_catalogs, of_translations

from coalition import fields, glossary, intake, languages, letters, mail, matching
from coalition.catalogs import (
    Catalog,
    Entry,
)
from coalition.checks.records import RECORD_CHECKS, RecordFile
from coalition.glossary import Terms
from coalition.localise.block_html import ViewRenderer
from coalition.localise.block_text import blocks_text
from coalition.localise.blocks import BlockLocaliser
from coalition.localise.pseudo import pseudo_catalog
from coalition.localise.values import prose_value
from coalition.memory import TranslationMemory
from coalition.merging.merge import merge
from coalition.messages import Template
from coalition.model import LONGEST_VALUE, Campaign, Dataset, Glossary, Organisation, Term
from coalition.records import read_record


def surfaces() -> Iterator[Surface]:
    """Everything that is measured."""
    yield from _of_letters()
    yield from of_translations()
    yield from of_catalogs()
    yield from _of_records()
    yield from _of_imports()
    yield from _of_terms()
    yield from _of_merging()


def _of_letters() -> Iterator[Surface]:
    yield Surface("letters.parse_markdown", letters.parse_markdown)
    yield Surface(
        "letters.split_letter", lambda text: letters.split_letter(f"---\n{text}\n---\n{text}")
    )
    yield Surface(
        "letters.find_problems", lambda text: letters.find_problems(letters.parse_markdown(text))
    )
    yield Surface(
        "letters.field_places",
        lambda text: list(letters.field_places(letters.parse_markdown(text))),
    )
    yield Surface("letters.inline_forms", lambda text: letters.inline_forms(text, str))
    yield Surface(
        "letters.inline_frame", lambda text: letters.inline_frame(text, letters.NO_REFERENCES)
    )
    yield Surface(
        "letters.reword", lambda text: letters.reword(text, str.upper, letters.NO_REFERENCES)
    )
    yield Surface("pseudo_catalog", _disguised)
    one = letters.parse_markdown("> - > A paragraph.\n\n# A heading\n\nA heading\n===\n")
    yield Surface(
        "letters.translate_markdown", lambda text: letters.translate_markdown(one, lambda _: text)
    )
    yield Surface("localise.blocks", _rendered)
    yield Surface(
        "fields",
        lambda text: (
            fields.fill(text, {"a": "b"}),
            list(fields.field_offsets(text)),
            fields.stray_braces(text),
        ),
    )


def _disguised(text: str) -> None:
    template = Template("page-a", "en", (Entry(msgid=text), Entry(msgid=text, msgctxt="title")))
    pseudo_catalog("en-XA", template, {}, letters.parse_markdown(""))


def _rendered(text: str) -> object:
    renderer = ViewRenderer("en", ())
    blocks = BlockLocaliser(
        letters.parse_markdown(text),
        lambda message: prose_value(message, "en"),
        lambda name, _: name,
        lambda address: prose_value(address, "en"),
        renderer,
    ).blocks()
    return renderer.render(blocks), blocks_text(blocks, {"directory": "", "signatories": ""})


def _of_records() -> Iterator[Surface]:
    for key in (
        "name",
        "short_name",
        "description",
        "website",
        "logo",
        "source",
        "country",
        "joined",
        "notes",
    ):
        yield Surface(f"record {key}", partial(_record_with, key))
    for check in RECORD_CHECKS:
        yield Surface(f"record check {check.code.name}", partial(_record_check, check))
        if check.fix is not None:
            yield Surface(f"record fix {check.code.name}", check.fix)
    yield Surface("matching", _matched)
    yield Surface("mail", lambda text: mail.render_mailto(mail.Mail((text,), (), text, text)))
    for name in ("romanisations", "compose", "slug"):
        if hasattr(languages, name):
            yield Surface(f"languages.{name}", getattr(languages, name))
    yield Surface("languages.fold", lambda text: languages.fold(text, "tr"))


def _record_with(key: str, text: str) -> object:
    return _record(**{key: text})


def _record(**values: str) -> object:
    lines = "".join(
        f"{key}: {_yaml(value)}\n"
        for key, value in ({"name": "A", "country": "FR"} | values).items()
    )
    return read_record(Organisation, lines, "data/organisations/a.yaml", stem="a")


def _yaml(text: str) -> str:
    return (
        '"'
        + "".join(c if c.isalnum() or c in " .,;:!?()[]{}*-" else f"\\U{ord(c):08x}" for c in text)
        + '"'
    )


def _record_check(check: Any, text: str) -> None:
    if len(text) > LONGEST_VALUE:
        return
    organisation = Organisation(
        id="a",
        name=text,
        names={"fr": text},
        aliases=(text,),
        description=text,
        source=text,
        website=text,
    )
    file = RecordFile(
        organisation, "data/organisations/a.yaml", _DATASET, datetime.date(2026, 1, 1), {}
    )
    list(check.find(file))


_DATASET = Dataset(campaign=Campaign(id="a", title="A", languages=("en",)))


def _matched(text: str) -> None:
    if len(text) > LONGEST_VALUE:
        return  # A record with such a name is not read.
    one = matching.profile(Organisation(id="a", name=text, country="FR"))
    two = matching.profile(Organisation(id="b", name=f"{text} b", aliases=(f"A {text}",)))
    index = matching.Index([one])
    index.matches(two)
    matching.compare(one, two)


def _of_imports() -> Iterator[Surface]:
    day = datetime.date(2026, 1, 1)
    vocabulary = intake.make_vocabulary({"a": "A"}, {}, {}, {})

    def propose(text: str) -> None:
        try:
            sheet = intake.read_sheet(text.encode("utf-8", "replace"))
            intake.propose_organisations(
                sheet,
                vocabulary,
                ("One, two", "A - b"),
                mapping={},
                separator=None,
                defaults={},
                day=day,
            )
        except (intake.UnreadableError, intake.NoNamesError):
            pass

    def propose_cell(column: str, text: str) -> None:
        propose(f"Name;{column}\nOne;{_cell(text)}\n")

    yield Surface("pasted list", propose)
    yield Surface("pasted list, some lines", lambda text: propose(f"One\nTwo\n{text}\nThree"))
    for column in ("Country", "Website", "Joined", "Tier", "Aliases", "Id", "Letters"):
        yield Surface(
            f"cell {column}",
            partial(propose_cell, column),
        )
    yield Surface("cell Name", lambda text: propose(f"Name;Country\n{_cell(text)};FR\n"))
    yield Surface("sheet header", lambda text: propose(f"Name;{_cell(text)}\nOne;FR\n"))
    yield Surface("sheet raw", propose)
    yield Surface(
        "issue form", lambda text: propose(f"### Name\n\n{text}\n\n### Country\n\n{text}\n")
    )


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _of_terms() -> Iterator[Surface]:
    yield Surface("terms in a text", lambda text: TERMS.for_texts_in("en").find(text))
    yield Surface(
        "missing terms",
        lambda text: list(glossary.missing_terms(TERMS, f"facial recognition {text}", text, "fr")),
    )
    yield Surface("term", _term)


def _term(text: str) -> None:
    if len(text) > LONGEST_VALUE:
        return
    glossary.why_unsearchable(text)
    glossary.render_forms((text, f"*{text}*"), "en")
    terms = Terms(Glossary(terms=(Term(term=text), Term(term=f"*{text}*"))), "en")
    terms.find(text)


def _of_merging() -> Iterator[Surface]:
    def merged(text: str) -> None:
        template = Template("a", "en", (Entry(msgid=text), Entry(msgid=f"b {text} b")))
        old = Catalog(
            header=(("Language", "fr"),), entries=(Entry(msgid=f"{text}.", msgstr=(text,)),)
        )
        merge(template, old, TranslationMemory(()), 2)

    yield Surface("merging", merged)
