"""What `coalition import` prints around the table of rows: notes, hints and the summary."""

import difflib
import shlex
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from coalition import languages
from coalition.campaign.changes import Change, Plan
from coalition.cli.notes import say_note
from coalition.cli.output import lines, say, write
from coalition.cli.reports import numbered, plural
from coalition.commands.import_outcome import Import, Outcome, count_outcomes
from coalition.expressions import Expression
from coalition.intake import (
    COUNTRY_ABOVE,
    ORGANISATION,
    SuggestedColumn,
    UnknownLabel,
    group_unknown,
)
from coalition.intake.names.people import is_person
from coalition.spelling import nearest

_DAYS = frozenset({"joined", "signed_on", "until"})
"""Keys of which the value is a day."""

_MOST_ROWS = 10
"""Of how many rows the numbers are listed."""

_MOST_LABELS = 12
"""How many unknown tiers, kinds, letters and countries are listed."""

_SEVERAL = 2
"""From how many remarks on one command is said for all of them."""

_MOST_IN_COMMAND = 60
"""Names of which one command takes all rows."""

_PARTING = Expression(r"\s(?:[-–—/]|c/o)\s|[,;:|()\[\]]")
"""What parts a name from what stands behind it."""

_OF_ONE_NAME = "looks like a person"
"""How the question begins about a name that is taken as it stands or not at all."""

_NAMES = (
    "Add the --value of each name that is one organisation's; --value 'TEXT=NAME' gives another. "
    "People who signed for nobody but themselves: --as signatory --signed LETTER."
)
_STATES = (
    "Add the --value of each state that is a member's; --value 'TEXT=declined' says that it is "
    "none's."
)
_ANSWERS = (
    "Add the --value of each cell by which a row may be listed; with the other of yes and no its "
    "rows stay refused. 'HEADER: TEXT=yes' means the cells of one column, and --map 'HEADER=-' "
    "leaves a column out."
)
_REMARKS = (
    "Add the --value of each remark that keeps nobody from being listed: its rows are taken "
    "without it; --value 'TEXT=no' keeps them out."
)
_HINTS = {"name": _NAMES, "state": _STATES, "answer": _ANSWERS, "remark": _REMARKS}
_WITH_OWN_HINTS = frozenset({*_HINTS, "above"})
"""What says by itself what is to be done."""


def print_notes(description: str, notes: tuple[str, ...]) -> None:
    """Print what a file was read as, and what was read of it."""
    say(f"read as {description}", err=True)
    for note in notes:
        say_note(note)


def print_diff(plan: Plan) -> None:
    """Print what changes in each file, as `diff -u` does."""
    for change in plan.changes:
        write(lines(_diff(change)))


def _diff(change: Change) -> Iterable[str]:
    after = (change.data or b"").decode("utf-8").splitlines()
    new_path = f"b/{change.path}"
    if change.new:
        head = ("--- /dev/null", f"+++ {new_path}", f"@@ -0,0 +1,{len(after)} @@")
        return (*head, *(f"+{line}" for line in after))
    before = (change.before or b"").decode("utf-8").splitlines()
    return difflib.unified_diff(before, after, f"a/{change.path}", new_path, lineterm="")


def print_unknown(outcomes: Iterable[Outcome], arguments: Sequence[str] = ()) -> None:
    """Print what there is not (tiers, kinds, letters, countries), with rows and what to say.

    `arguments` are those of this command, for one to copy.
    """
    unknown = group_unknown((outcome.row, outcome.unknown) for outcome in outcomes)
    for label, rows in islice(unknown.items(), _MOST_LABELS):
        meant = _meant(label)
        option = "--map" if label.what == "above" else "--value"
        remedy = f": {option} {_quoted(f'{label.label}={meant}')}" if meant else ""
        if label.what == "name":
            remedy += _other_choice(label)
        say_note(f"{_missing(label)} ({_consequence(label, rows)}){remedy}")
    if len(unknown) > _MOST_LABELS:
        say_note(f"and {len(unknown) - _MOST_LABELS} more, which the table names")
    for what, hint in _HINTS.items():
        if any(label.what == what for label in unknown):
            say_note(f"hint: {hint}")
    _print_command_of_names(unknown, arguments)
    _print_command_of_remarks(
        {label: rows for label, rows in unknown.items() if label.what == "remark"}, arguments
    )
    if others := [label for label in unknown if label.what not in _WITH_OWN_HINTS]:
        say_note(f"hint: {_unknown_hint(others)}")


def _other_choice(label: UnknownLabel) -> str:
    """The second way in which a name may be meant: all of it, or without what stands behind."""
    if len(label.ids) < _SEVERAL:
        return ""
    other = label.ids[1]
    what = "to keep all of it" if other == ORGANISATION else "for the name without the rest"
    return f", or --value {_quoted(f'{label.label}={other}')} {what}"


def _print_command_of_names(
    unknown: Mapping[UnknownLabel, Sequence[int]], arguments: Sequence[str]
) -> None:
    """The whole command that takes the rows of all names asked about, where there are several.

    Not of what is more likely two names or a sentence, nor of a name that is surely a person's.
    """
    names = [
        label
        for label in unknown
        if label.what == "name" and not _is_no_name(label) and not _has_given_name(label.label)
    ]
    if not _SEVERAL <= len(names) <= _MOST_IN_COMMAND:
        return
    rows = plural(len({row for label in names for row in unknown[label]}), "row")
    say_note(
        f"hint: Once you have read these {len(names)} names, this takes their {rows}; delete the "
        "--value of whoever is a person or has not joined, and change what is meant otherwise:"
    )
    options = [f"--value {_quoted(f'{label.label}={_meant(label)}')}" for label in names]
    _say_command(arguments, options)


def _has_given_name(name: str) -> bool:
    """Whether a part of a name is surely a person's, be the family name first or last."""
    return any(
        is_person(part) or is_person(" ".join(reversed(part.split())))
        for part in map(str.strip, _PARTING.split(name))
    )


def _is_no_name(label: UnknownLabel) -> bool:
    """Whether what is asked of a name makes it more likely two names, a sentence or a heading."""
    return not label.ids and not label.key.startswith(_OF_ONE_NAME)


def _print_command_of_remarks(
    remarks: Mapping[UnknownLabel, Sequence[int]], arguments: Sequence[str]
) -> None:
    """The whole command that takes the rows of all remarks, where there are several."""
    if len(remarks) < _SEVERAL:
        return
    rows = plural(len({row for rows in remarks.values() for row in rows}), "row")
    if len(remarks) <= _MOST_LABELS:
        say_note(
            f"hint: Once you have read these {len(remarks)} remarks, this takes their {rows}; "
            "delete the --value of what keeps a row out:"
        )
        options = [f"--value {_quoted(f'{label.label}={label.ids[0]}')}" for label in remarks]
    else:
        headers = list(dict.fromkeys(label.key for label in remarks))
        say_note(
            f"hint: The table has all {len(remarks)} remarks, of {rows}. Once you have read them "
            f"and none keeps a row out, this takes all rows without {' and '.join(headers)}; "
            "beware, also those that say there that they have left or refuse:"
        )
        options = [f"--map {_quoted(f'{header}=-')}" for header in headers]
    _say_command(arguments, options)


def _say_command(arguments: Sequence[str], options: Iterable[str]) -> None:
    """A command on a line of its own, which a terminal folds without breaking it for a copy."""
    command = " ".join((shlex.join(("coalition", *arguments)), *options))
    say(f"    {command}", err=True)


def _missing(label: UnknownLabel) -> str:
    if label.what == "country":
        abbreviated = languages.countries_abbreviated(label.label)
        named = (languages.country_name(one, "en") or one for one in abbreviated)
        meant = " or ".join(named)
        return f"{label.label} may be {meant}" if meant else f"{label.label} is not a country"
    if label.what == "above":
        return f"empty cells of {label.label} may mean the country above, as merged cells do"
    if label.what == "countries":
        return f"{label.label} are several countries"
    if label.what == "cell":
        return f"{label.key} {label.label} can't be read"
    if label.what == "day":
        return f"{label.key} {label.label} is no day"
    if label.what == "name":
        return f"{label.label} {label.key}"
    if label.what == "state":
        return f"{label.label} under {label.key} is not understood"
    if label.what == "answer":
        return f"{label.label} under {label.key} leaves open whether it may be listed"
    if label.what == "remark":
        return f"{label.label} under {label.key} may say that it is not to be listed"
    return f"the campaign has no {label.what} {label.label}"


def _consequence(label: UnknownLabel, rows: Sequence[int]) -> str:
    listed = numbered(rows, _MOST_ROWS)
    if label.what in ("kind", "day", "countries", "above"):
        return f"left out of {listed}"
    return f"{listed} {'is' if len(rows) == 1 else 'are'} refused"


def _meant(label: UnknownLabel) -> str:
    """What a label may mean: the only id, or the one most like it; else what stands for an id."""
    if label.what == "country":
        likely = label.ids or languages.countries_meant(label.label)
        return likely[0] if len(likely) == 1 else "CODE"
    if label.what == "above":
        return COUNTRY_ABOVE
    if label.what == "countries":
        return "CODE"
    if label.what == "day":
        return "DAY"
    if label.what == "cell":
        return "NUMBER" if label.key == "ep_id" else next(iter(label.ids), "-")
    if label.what == "name":
        return label.ids[0] if label.ids else ORGANISATION
    if label.what in ("state", "answer", "remark"):
        return label.ids[0]
    if len(label.ids) == 1:
        return label.ids[0]
    return nearest(label.label, label.ids) or ("ID" if label.ids else "")


def _unknown_hint(unknown: Iterable[UnknownLabel]) -> str:
    unknown = tuple(unknown)
    ids = {label.what: label.ids for label in unknown}
    days = any(label.key in _DAYS for label in unknown)
    listed = [
        f"{what}s: {', '.join(found)}"
        for what, found in ids.items()
        if found and what not in ("country", "cell")
    ]
    listed += (
        ["countries: codes such as GB, or international"]
        if {"country", "countries"} & {*ids}
        else []
    )
    listed += ["days: such as 2021-03-01"] if days else []
    ordered = any(label.key in _DAYS and label.ids and "/" in label.label for label in unknown)
    there = f" ({'; '.join(listed)})" if listed else ""
    lacking = " and ".join(f"`{what}s`" for what in ("tier", "kind") if what in ids)
    parts = [
        f"Say what is meant{there}, or `-` for none",
        *(["say --dates day-first or month-first of all days"] if ordered else []),
        *([f"add it to {lacking} in data/campaign.yaml"] if lacking else []),
        "or leave its column out with --map 'HEADER=-'",
    ]
    return f"{'; '.join(parts)}."


def _quoted(text: str) -> str:
    """A text as a shell takes it for one word, as the examples of the manual write it."""
    return "'" + text.replace("'", "'\"'\"'") + "'"


def print_how_to_decide(outcomes: Iterable[Outcome]) -> None:
    """Print what is to be done about doubtful rows where nobody can be asked; often nothing."""
    if any(outcome.status == "doubtful" for outcome in outcomes):
        say_note(
            "hint: On a terminal you are asked about each doubtful row. Elsewhere write its name "
            "under `aliases` of the record that it is about, or mend what contradicts that; if it "
            "is another, say coalition add organisation with --distinct-from and that record's id."
        )


def print_suggestions(result: Import, arguments: Sequence[str]) -> None:
    """Print what new records lack to be listed, and what columns look like that were not read.

    `arguments` are those of this command, for one to copy.
    """
    by_key = {one.key: one for one in result.suggested}
    if result.without_tier:
        say_note(_tierless(result, by_key.get("tier")))
    for one in result.suggested:
        say_note(_suggestion(one))
    if by_key:
        maps = [f"--map {_quoted(f'{one.header}={one.key}')}" for one in result.suggested]
        say("  hint: If that is what they hold, say so:", err=True)
        _say_command(arguments, maps)


def _tierless(result: Import, column: SuggestedColumn | None) -> str:
    records = plural(result.without_tier, "new record")
    verbs = "has no tier" if result.without_tier == 1 else "have no tier"
    column_said = f", or --map {_quoted(f'{column.header}=tier')}" if column else ""
    remedy = (
        f"--tier ID ({', '.join(result.tiers)}){column_said}"
        if result.tiers
        else "add `tiers` to data/campaign.yaml first"
    )
    return f"{records} {verbs} and will not be listed: {remedy}"


def _suggestion(column: SuggestedColumn) -> str:
    what = {
        "tier": "tiers",
        "country": "countries",
        "joined": "days, perhaps of joining (or with --signed LETTER of signing)",
        "signed_on": "days, perhaps of signing",
    }[column.key]
    cells = "the cells" if not column.others else f"{column.fitting} of {column.filled} cells"
    others = f", but not {', '.join(column.others)}" if column.others else ""
    return f"{cells} of {column.header} look like {what}{others}"


def summary(result: Import, *, dry_run: bool) -> str:
    """How many rows became what, and how many files that changes."""
    counts = count_outcomes(result.outcomes)
    statuses = ", ".join(f"{number} {status}" for status, number in counts.items() if number)
    rows = plural(len(result.outcomes), "row")
    empty = f"; {result.empty} empty" if result.empty else ""
    verb = "would be written" if dry_run else "written"
    files = f"{plural(len(result.plan.changes), 'file')} {verb}"
    return f"{rows}: {statuses or 'nothing'}{empty}; {files}"
