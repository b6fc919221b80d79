"""How far each language has come: the lower part of docs/languages.md."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from coalition.commands.standings import PluralForm, Standing, standings
from coalition.localise import Progress

_SHOWN = 4
"""How many stretches of numbers tell a plural form."""

_LAST = 200
"""Up to where numbers are told without a gap."""

KNOWN_GAPS = {
    "ga": "CLDR's names of countries begin with the article, and lists are sorted by it",
    "lv": "CLDR counts 10 to 20 like 0; gettext and these pages do so for 0 alone",
    "mt": "CLDR's names of countries begin with the article, and lists are sorted by it",
}
"""What is not right yet and no count of translations tells."""


def reference_of_languages(root: Path) -> str:
    """Two tables: what is translated into the languages of a campaign, and how they count."""
    found = standings(root)
    return f"{_coverage(found)}\n{_plurals(found)}"


def _coverage(found: tuple[Standing, ...]) -> str:
    texts = tuple(found[0].texts)
    rows = [
        ("language", "code", "runs", "interface", *texts, "review", "known gaps"),
        ("---",) * (6 + len(texts)),
        *(_coverage_row(one) for one in found),
    ]
    return "## Texts\n\n" + _table(rows)


def _coverage_row(one: Standing) -> tuple[str, ...]:
    return (
        _called(one),
        f"`{one.code}`",
        "right to left" if one.direction == "rtl" else "left to right",
        _told(one.interface),
        *(_told(progress) for progress in one.texts.values()),
        _reviewed(one),
        "; ".join(_gaps(one)) or "none known",
    )


def _called(one: Standing) -> str:
    return one.name if one.name == one.autonym else f"{one.name} ({one.autonym})"


def _told(progress: Progress) -> str:
    if progress.review == "source":
        return "source"
    return f"{100 * progress.translated // progress.total}%"


def _reviewed(one: Standing) -> str:
    states = [state.review for state in (one.interface, *one.texts.values())]
    translated = [state for state in states if state != "source"]
    done = sum(state == "reviewed" for state in translated)
    if not translated:
        return "nothing to review"
    return "reviewed" if done == len(translated) else f"{done} of {len(translated)} reviewed"


def _gaps(one: Standing) -> Iterator[str]:
    missing = [
        name
        for name, progress in (("interface", one.interface), *one.texts.items())
        if not progress.complete
    ]
    if missing:
        yield f"not complete: {', '.join(missing)}"
    if one.code in KNOWN_GAPS:
        yield KNOWN_GAPS[one.code]


def _plurals(found: tuple[Standing, ...]) -> str:
    rows = [
        ("language", "forms", "which numbers have them"),
        ("---",) * 3,
        *((_called(one), str(len(one.forms)), _forms(one.forms)) for one in found),
    ]
    return "## Plural forms\n\n" + _table(rows)


def _forms(forms: Iterable[PluralForm]) -> str:
    return "; ".join(f"{' and '.join(form.categories)}: {_numbers(form)}" for form in forms)


def _numbers(form: PluralForm) -> str:
    """`2–4, 22–24, 32–34, 42–44, …`, and a million where that is all there is."""
    numbers = [n for n in form.numbers if n <= _LAST]
    starts = [n for before, n in pairwise((-2, *numbers)) if n != before + 1]
    ends = [n for n, after in pairwise((*numbers, _LAST + 2)) if after != n + 1]
    runs = [
        str(start) if start == end else f"{start}–{end}"
        for start, end in zip(starts, ends, strict=True)
    ]
    if runs and runs[-1].endswith(f"–{_LAST}"):
        runs[-1] = f"{starts[-1]} and more"
    return ", ".join(runs[:_SHOWN]) + (", …" if len(runs) > _SHOWN else "")


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
