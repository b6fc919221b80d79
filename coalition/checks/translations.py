"""Questions asked of one message and its translation."""

from collections import Counter
from collections.abc import Callable, Iterator

import msgspec

from coalition.catalogs import Catalog, Entry, PluralRule
from coalition.fields import field_names, stray_braces
from coalition.findings import Finding
from coalition.messages import Template


class Pair(msgspec.Struct, frozen=True):
    """A message and what a translator made of it."""

    source: Entry
    translation: Entry
    language: str
    path: str
    rule: PluralRule | None
    """How the language chooses among plural forms; None where the file does not say."""

    def finding(self, code: str, message: str, hint: str) -> Finding:
        """An error at the translation."""
        line = max(self.translation.line, 1)
        return Finding(path=self.path, line=line, code=code, message=message, hint=hint)


def pairs(
    template: Template, catalog: Catalog, language: str, path: str, rule: PluralRule | None
) -> Iterator[Pair]:
    """The messages of a template that a catalog translates.

    Left out are fuzzy translations, and those whose plural forms are not the language's, which the
    catalog's own findings report.
    """
    translations = {entry.key: entry for entry in catalog.entries if entry.translated}
    for source in template.entries:
        found = translations.get(source.key)
        if found is not None and _answers(found, source, rule):
            yield Pair(source, found, language, path, rule)


def _answers(translation: Entry, source: Entry, rule: PluralRule | None) -> bool:
    if translation.msgid_plural != source.msgid_plural:
        return False
    if source.msgid_plural is None:
        return True
    return rule is not None and len(translation.msgstr) == rule.count


def fields_kept(pair: Pair) -> Iterator[Finding]:
    """T101: a translation has exactly the fields of its source.

    A plural form may leave the number out where it covers exactly one number.

    Bad:  "{count} members" -> "Mitglieder"
    Good: "{count} members" -> "{count} Mitglieder"
    """
    wanted = Counter(field_names(pair.source.msgid_plural or pair.source.msgid))
    for form, text in enumerate(pair.translation.msgstr):
        found = Counter(field_names(text))
        missing = [name for name in wanted if name not in found]
        if missing and _covers_one_number(pair, form):
            missing = [name for name in missing if name != "n"]
        for name in missing:
            hint = f"Write {{{name}}} where the language needs it."
            yield pair.finding("T101", f"the field {{{name}}} is missing", hint)
        for name in found:
            if name not in wanted:
                hint = (
                    f"Use {_listed(wanted)}." if wanted else "Remove it; the source has no fields."
                )
                yield pair.finding("T101", f"the field {{{name}}} is not in the source", hint)


def _listed(names: Counter[str]) -> str:
    return ", ".join("{" + name + "}" for name in names)


def _covers_one_number(pair: Pair, form: int) -> bool:
    """Whether a plural form is chosen for one number only, as `n == 1` is."""
    if pair.rule is None or pair.source.msgid_plural is None:
        return False
    return sum(pair.rule.index(n) == form for n in range(1000)) == 1


def braces_closed(pair: Pair) -> Iterator[Finding]:
    """T102: a translation has no brace that belongs to no field, unless the source has one.

    Bad:  "{name} signed" -> "{name signa"
    Good: "{name} signed" -> "{name} signa"
    """
    if stray_braces(pair.source.msgid):
        return
    for text in pair.translation.msgstr:
        if strays := stray_braces(text):
            brace = strays[0].brace
            hint = "Write {field} with both braces, or double a brace that is meant as one."
            yield pair.finding("T102", f"a {brace} belongs to no field", hint)


def line_ends_kept(pair: Pair) -> Iterator[Finding]:
    r"""T103: a translation begins and ends with a line feed where its source does (`msgfmt -c`).

    Bad:  "Sign now.\n" -> "Signez."
    Good: "Sign now.\n" -> "Signez.\n"
    """
    source = pair.source.msgid
    for text in pair.translation.msgstr:
        if source.startswith("\n") != text.startswith("\n"):
            yield pair.finding(
                "T103",
                "a line feed at the beginning is not as in the source",
                "Begin the translation as the source begins.",
            )
        if source.endswith("\n") != text.endswith("\n"):
            yield pair.finding(
                "T103",
                "a line feed at the end is not as in the source",
                "End the translation as the source ends.",
            )


TRANSLATION_CHECKS: tuple[Callable[[Pair], Iterator[Finding]], ...] = (
    fields_kept,
    braces_closed,
    line_ends_kept,
)


def translation_findings(pair: Pair) -> Iterator[Finding]:
    """Everything that the checks find in one translation."""
    for check in TRANSLATION_CHECKS:
        yield from check(pair)
