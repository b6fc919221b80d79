"""What translations and their files go through."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import lru_cache, partial
from typing import Any

from repeated import Surface

from coalition.catalogs import (
    Catalog,
    Entry,
    Places,
    parse_catalog,
    parse_plural_forms,
    plain_header,
    plural_forms,
    render_catalog,
)
from coalition.checks.translations import (
    TRANSLATION_CHECKS,
    Form,
    exceptions,
    pair_translations,
    prepare_sources,
    translation_findings,
)
from coalition.checks.translations.prose import Prose
from coalition.glossary import Terms
from coalition.messages import Template
from coalition.model import Glossary, Term

TERMS = Terms(
    Glossary(terms=(Term(term="facial recognition"), Term(term="a"), Term(term="*a b*"))), "en"
)


def _form(language: str, source: str, text: str, context: str | None) -> Form:
    question = Entry(msgid=source, msgctxt=context)
    answer = Entry(msgid=source, msgctxt=context, msgstr=(text,), line=1)
    rule = parse_plural_forms(plural_forms(language) or "nplurals=2; plural=(n != 1);")
    prepared = prepare_sources(Template("page-a", "en", (question,)), TERMS, "feminine")
    (pair,) = pair_translations(prepared, Catalog(entries=(answer,)), language, "x.po", rule)
    return Form(pair, 0, text)


def of_translations() -> Iterator[Surface]:
    yield Surface("Prose", Prose)
    for language in ("fr", "de"):
        for check in TRANSLATION_CHECKS:
            for what, call in (("check", check.find), ("fix", check.fix)):
                if call is not None:
                    name = f"{what} {check.code.name} {language}"
                    asked = partial(_each_way, call, language)
                    yield Surface(name, asked, len(_forms(language, "a")))
        yield Surface(f"findings {language}", partial(_found, language))
    yield Surface("exceptions", _excepted)


def _each_way(call: Callable[[Form], Any], language: str, text: str) -> None:
    for form in _forms(language, text):
        result = call(form)
        if not isinstance(result, str):
            list(result)


@lru_cache(maxsize=1024)
def _forms(language: str, text: str) -> tuple[Form, ...]:
    """The text as a translation of itself and of another, as their source, and with other ends."""
    return tuple(
        _form(language, source, translation, context)
        for context in (None, "title")
        for source, translation in (
            (text, text), ("Sign it now.", text), (text, "Jetzt."), (f"{text}.", f"{text} ?"),
        )
    )  # fmt: skip


def _found(language: str, text: str) -> None:
    """With the places of what is found, in a file."""
    entry = Entry(msgid="Sign “it”.", msgstr=(text,))
    data = render_catalog(Catalog(header=plain_header(language), entries=(entry,))).encode(
        "utf-8", "replace"
    )
    catalog, _ = parse_catalog(data, "x.po")
    prepared = prepare_sources(Template("page-a", "en", (Entry(msgid="Sign “it”."),)))
    if catalog:
        for pair in pair_translations(prepared, catalog, language, "x.po", None, Places(data)):
            list(translation_findings(pair))


def _excepted(text: str) -> None:
    for comment in (text, f"coalition: ignore {text}", f"coalition: ignore T204 {text}"):
        entry = Entry(msgid="a", msgstr=("b",), translator_comments=(comment,))
        exceptions(entry)


def of_catalogs() -> Iterator[Surface]:
    yield Surface(
        "catalog header",
        lambda text: _catalog(f"Language: fr\n{text}\nPlural-Forms: {text}\n", "a", ""),
    )
    yield Surface("catalog comment", lambda text: _catalog("Language: fr\n", "a", text))
    yield Surface("catalog text", lambda text: _catalog("Language: fr\n", text, ""))
    yield Surface(
        "catalog raw", lambda text: parse_catalog(text.encode("utf-8", "replace"), "fr.po")
    )
    for start in ("msgid ", '"', "#, ", "#: ", "#~ ", "#| "):
        yield Surface(
            f"catalog line {start}",
            partial(_catalog_line, start),
        )
    yield Surface("plural forms", _plurals)


def _catalog_line(start: str, text: str) -> None:
    parse_catalog(f"{start}{text}".encode("utf-8", "replace"), "fr.po")


def _plurals(text: str) -> None:
    for rule in (text, f"nplurals=2; plural={text};"):
        with suppress(ValueError):
            parse_plural_forms(rule)


def _catalog(header: str, text: str, comment: str) -> object:
    lines = (
        "".join(f"# {line}\n#. {line}\n#, {line}\n#: {line}\n" for line in comment.split("\n"))
        if comment
        else ""
    )
    message = f"msgid {_quoted(text)}\nmsgstr {_quoted(text)}\n"
    data = f'msgid ""\nmsgstr {_quoted(header)}\n\n{lines}{message}'
    catalog, _ = parse_catalog(data.encode("utf-8", "replace"), "locales/fr/LC_MESSAGES/x.po")
    return render_catalog(catalog) if catalog else None


def _quoted(text: str) -> str:
    escaped = (
        text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    )
    return f'"{escaped}"'
