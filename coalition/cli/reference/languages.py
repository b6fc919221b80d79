"""The state of each language's translation: the lower part of docs/languages.md."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from coalition.localise import Progress
from coalition.pipeline.standings import PluralForm, Standing, standings

_MOST_RUNS = 4
"""How many runs of numbers are listed for a plural form."""

_LAST = 200
"""Up to this number `PluralForm.numbers` has no gaps."""

KNOWN_GAPS = {
    "ga": "CLDR's names of countries begin with the article, and lists are sorted by it",
    "lv": "CLDR counts 10 to 20 like 0; gettext and these pages do so for 0 alone",
    "mt": "CLDR's names of countries begin with the article, and lists are sorted by it",
}
"""Known errors in languages, which no count of translations shows."""


def reference_of_languages(root: Path) -> str:
    """Two tables: what is translated into the languages of a campaign, and how they count."""
    languages = standings(root)
    return f"{_coverage(languages)}\n{_plurals(languages)}"


def _coverage(languages: tuple[Standing, ...]) -> str:
    texts = tuple(languages[0].texts)
    rows = [
        ("language", "code", "runs", "interface", *texts, "review", "known gaps"),
        ("---",) * (6 + len(texts)),
        *(_coverage_row(language) for language in languages),
    ]
    return "## Texts\n\n" + _table(rows)


def _coverage_row(language: Standing) -> tuple[str, ...]:
    return (
        _name(language),
        f"`{language.code}`",
        "right to left" if language.direction == "rtl" else "left to right",
        _percentage(language.interface),
        *(_percentage(progress) for progress in language.texts.values()),
        _review(language),
        "; ".join(_gaps(language)) or "none known",
    )


def _name(language: Standing) -> str:
    return (
        language.name
        if language.name == language.autonym
        else f"{language.name} ({language.autonym})"
    )


def _percentage(progress: Progress) -> str:
    if progress.review == "source":
        return "source"
    return f"{100 * progress.translated // progress.total}%"


def _review(language: Standing) -> str:
    states = [state.review for state in (language.interface, *language.texts.values())]
    translated = [state for state in states if state != "source"]
    reviewed = sum(state == "reviewed" for state in translated)
    if not translated:
        return "nothing to review"
    return (
        "reviewed" if reviewed == len(translated) else f"{reviewed} of {len(translated)} reviewed"
    )


def _gaps(language: Standing) -> Iterator[str]:
    missing = [
        name
        for name, progress in (("interface", language.interface), *language.texts.items())
        if not progress.complete
    ]
    if missing:
        yield f"not complete: {', '.join(missing)}"
    if language.code in KNOWN_GAPS:
        yield KNOWN_GAPS[language.code]


def _plurals(languages: tuple[Standing, ...]) -> str:
    rows = [
        ("language", "forms", "which numbers have them"),
        ("---",) * 3,
        *(
            (_name(language), str(len(language.forms)), _forms(language.forms))
            for language in languages
        ),
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
    return ", ".join(runs[:_MOST_RUNS]) + (", …" if len(runs) > _MOST_RUNS else "")


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
