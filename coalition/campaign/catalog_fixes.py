"""What `check --fix` puts right in catalogs: spaces, quotation marks and the like, never words."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.changes import Change
from coalition.campaign.translation_checks import TranslationChecker
from coalition.campaign.translations import is_in_source_language
from coalition.catalogs import Catalog, Entry, Key, as_draft, render_catalog
from coalition.checks import translations as checks
from coalition.findings import Fix
from coalition.messages import Template


class FixedFile(NamedTuple):
    """A file that should be written, and what is put right in it."""

    change: Change
    fixes: tuple[Fix, ...]


def fix_catalog(
    file: CatalogFile, template: Template, checker: TranslationChecker
) -> FixedFile | None:
    """A catalog with all that is safe to put right; None where that is nothing.

    Left as they are: files with errors, fuzzy translations, and texts in which fixing one thing
    would break another. A catalog that changes counts as a draft until somebody has read it.
    """
    if file.catalog is None or not file.sound or is_in_source_language(file, template):
        return None
    entries: dict[Key, Entry] = {}
    fixes: list[Fix] = []
    for pair in checker.pairs(file, file.catalog, template):
        forms = tuple(
            _fix_form(pair, number, text, checker)
            for number, text in enumerate(pair.translation.msgstr)
        )
        texts = tuple(form.text for form in forms)
        if texts != pair.translation.msgstr:
            entries[pair.translation.key] = msgspec.structs.replace(pair.translation, msgstr=texts)
            fixes += (fix for form in forms for fix in form.fixes)
    if not entries:
        return None
    data = render_catalog(as_draft(_with_entries(file.catalog, entries))).encode()
    summary = f"{len(entries)} translation{'' if len(entries) == 1 else 's'} mended"
    return FixedFile(Change(file.path, data, file.data, summary), tuple(fixes))


def _with_entries(catalog: Catalog, entries: dict[Key, Entry]) -> Catalog:
    # An obsolete entry may share its key with a live one; it stays as it is.
    return msgspec.structs.replace(
        catalog,
        entries=tuple(
            entry if entry.obsolete else entries.get(entry.key, entry) for entry in catalog.entries
        ),
    )


class _FixedForm(NamedTuple):
    text: str
    fixes: tuple[Fix, ...]


def _fix_form(pair: checks.Pair, number: int, text: str, checker: TranslationChecker) -> _FixedForm:
    """A form after every fix that is safe in it."""
    fixes: list[Fix] = []
    silenced = checks.exceptions(pair.translation)
    for check in checker.fixing_checks(pair.language):
        before = checks.Form(pair, number, text)
        if not text or check.fix is None or check.code.name in silenced:
            continue
        after = checks.Form(pair, number, check.fix(before))
        if after.text != text and _is_better(before, after, check):
            fixes += _fixes(pair, before, check)
            text = after.text
    return _FixedForm(text, tuple(fixes))


def _is_better(before: checks.Form, after: checks.Form, check: checks.TranslationCheck) -> bool:
    """Whether the check finds less and no other check finds more."""
    if not _count(before, check) > _count(after, check):
        return False
    others = (other for other in checks.TRANSLATION_CHECKS if other.code != check.code)
    return all(_count(after, other) <= _count(before, other) for other in others)


def _count(form: checks.Form, check: checks.TranslationCheck) -> int:
    return sum(1 for _ in check.find(form))


def _fixes(pair: checks.Pair, form: checks.Form, check: checks.TranslationCheck) -> Iterator[Fix]:
    """What was put right, each where it stood."""
    for problem in check.find(form):
        line, _ = pair.places.of(pair.translation, form.number, problem.at)
        yield Fix(path=pair.path, line=line, code=check.code.name, message=problem.message)
