"""What `check --fix` puts right: spaces, quotation marks and the like, never words."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import checks
from coalition.campaign.changes import Change, Written
from coalition.campaign.loading import CatalogFile
from coalition.campaign.record_fixes import record_mends
from coalition.campaign.snapshot import read_campaign, today, wanted_languages
from coalition.campaign.translation_checks import Judge
from coalition.campaign.translations import is_own_source, plural_rule
from coalition.catalogs import Catalog, Entry, Key, Places, as_draft, render_catalog
from coalition.findings import Fix, has_errors
from coalition.messages import Template, interface_template


class _MendedFile(NamedTuple):
    change: Change | None
    mends: list[Fix]


class Mended(msgspec.Struct, frozen=True):
    """The files that should be written, and what is put right in them."""

    planned: Written
    mends: tuple[Fix, ...]


def planned_mends(root: Path, only: Iterable[str] = ()) -> Mended:
    """What `check --fix` would write; nothing is written.

    Left as they are: files with errors, fuzzy translations, and texts in which mending one thing
    would break another. A catalog that changes counts as a draft until somebody has read it.
    """
    asked_for = tuple(only)
    read = read_campaign(root, frozenset(asked_for) or None)
    languages = frozenset(wanted_languages(read, asked_for))
    if read.broken:
        return Mended(Written((), ()), ())
    judge = Judge(read.campaign, read.loaded.dataset, thorough=True)
    by_domain = {one.domain: one for one in (*read.templates, interface_template())}
    changes: list[Change] = []
    mends: list[Fix] = []
    if read.loaded.dataset is not None:
        levels = checks.Levels(read.campaign.checks)
        for change, done in record_mends(root, read.loaded.dataset, today(), levels):
            changes.append(change)
            mends += done
    for file in read.catalogs:
        template = by_domain.get(file.domain)
        if template is None or file.language not in languages or not _mendable(file, template):
            continue
        mended = _mended_file(file, template, judge)
        changes += [mended.change] if mended.change else []
        mends += mended.mends
    return Mended(Written(tuple(changes), ()), tuple(mends))


def _mendable(file: CatalogFile, template: Template) -> bool:
    own = is_own_source(file, template)
    return not own and file.catalog is not None and not has_errors(file.findings)


def _mended_file(file: CatalogFile, template: Template, judge: Judge) -> _MendedFile:
    catalog = file.catalog or Catalog()
    asked, rule = judge.questions(template), plural_rule(catalog)
    places = Places(file.data)
    mends: list[Fix] = []
    entries: dict[Key, Entry] = {}
    for pair in checks.pairs(asked, catalog, file.language, file.path, rule, places):
        forms = tuple(
            _mended_form(pair, number, text, judge)
            for number, text in enumerate(pair.translation.msgstr)
        )
        texts = tuple(one.text for one in forms)
        if texts != pair.translation.msgstr:
            entries[pair.translation.key] = msgspec.structs.replace(pair.translation, msgstr=texts)
            mends += (mend for one in forms for mend in one.mends)
    if not entries:
        return _MendedFile(None, [])
    # Obsolete entries may share a key with one that is asked for; they stay as they are.
    changed = msgspec.structs.replace(
        catalog,
        entries=tuple(
            one if one.obsolete else entries.get(one.key, one) for one in catalog.entries
        ),
    )
    data = render_catalog(as_draft(changed)).encode()
    number = len(entries)
    summary = f"{number} translation{'' if number == 1 else 's'} mended"
    return _MendedFile(Change(file.path, data, file.data, summary), mends)


class _MendedForm(NamedTuple):
    text: str
    mends: tuple[Fix, ...]


def _mended_form(pair: checks.Pair, number: int, text: str, judge: Judge) -> _MendedForm:
    """A form after every mend that is safe in it."""
    done: list[Fix] = []
    silenced = checks.exceptions(pair.translation)
    for check in judge.mending(pair.language):
        before = checks.Form(pair, number, text)
        if not text or check.mend is None or check.code in silenced:
            continue
        after = checks.Form(pair, number, check.mend(before))
        if after.text != text and _is_better(before, after, check):
            done += _told(pair, before, check)
            text = after.text
    return _MendedForm(text, tuple(done))


def _is_better(before: checks.Form, after: checks.Form, check: checks.Check) -> bool:
    """Whether the check finds less and no other check finds more."""
    if not _count(before, check) > _count(after, check):
        return False
    others = (one for one in checks.TRANSLATION_CHECKS if one.code != check.code)
    return all(_count(after, one) <= _count(before, one) for one in others)


def _count(form: checks.Form, check: checks.Check) -> int:
    return sum(1 for _ in check.find(form))


def _told(pair: checks.Pair, form: checks.Form, check: checks.Check) -> Iterator[Fix]:
    """What was put right, each where it stood."""
    for trouble in check.find(form):
        line, _ = pair.places.of(pair.translation, form.number, trouble.at)
        yield Fix(path=pair.path, line=line, code=check.code, message=trouble.message)
