"""What `coalition import` asks on a terminal."""

from collections.abc import Mapping
from types import MappingProxyType

from coalition import languages
from coalition.campaign.ids import slug
from coalition.cli.output import choose, confirm, lines, say, write
from coalition.cli.prompts import ask
from coalition.cli.reports import numbered, plural
from coalition.commands.import_outcome import Decision, Outcome
from coalition.intake import COUNTRY_ABOVE, LEFT_OUT, ORGANISATION, UnknownLabel
from coalition.intake.agreement.consent import what_is_asked
from coalition.intake.words.questions import is_question
from coalition.intake.words.remark_headers import is_remark
from coalition.yamltext import render_mapping

_CHOICES: dict[str, Decision] = {"s": "same", "o": "overwrite", "n": "new", "k": "skip"}

_QUESTIONS = {
    "state": "  Is it the state of a member that may be listed?",
    "answer": "  Does it say that the name may be published?",
    "remark": "  May it be listed all the same?",
}
_OTHER_ANSWERS = ("none", "new")

_MOST_ROWS = 5
"""Of how many rows a question has the numbers."""


def ask_what_it_is(outcome: Outcome) -> Decision:
    """What becomes of a doubtful row."""
    say(f"row {outcome.row}: {outcome.name}: {outcome.detail}", err=True)
    meanings = (
        f"  s: it is {outcome.id or ''}, and the record is right",
        "  o: it is that, and the row is right: overwrite",
        "  n: it is another",
        "  k: leave it out",
    )
    write(lines(meanings), err=True)
    return _CHOICES[choose("  s, o, n or k", tuple(_CHOICES))]


_FEW_ROWS = 2
"""Of how many rows a question has the names, too."""


def ask_of_value(
    label: UnknownLabel, rows: tuple[int, ...], names: Mapping[int, str] = MappingProxyType({})
) -> str | None:
    """What a label means: of a kind its id, of a name like a person's whether it is none.

    Of what is no country the one that is likely meant, of empty cells whether the one above is,
    of a state, an answer or a remark what takes or refuses the rows. `names` are those of rows.
    """
    if label.what in _QUESTIONS:
        say(f"{label.label} under {label.key} ({_named(rows, names)})", err=True)
        takes, refuses = label.ids
        return takes if confirm(_question(label)) else refuses
    if label.what == "kind":
        return _ask_kind(label, rows)
    if label.what == "country":
        return _ask_country(label, rows)
    if label.what == "above":
        say(f"{plural(len(rows), 'row')} have no {label.label} below one that has", err=True)
        return COUNTRY_ABOVE if confirm("  Is the country above theirs?") else None
    say(f"{label.label} {label.key} ({numbered(rows, _MOST_ROWS)})", err=True)
    if label.ids:
        return _ask_name(label.ids[0])
    return ORGANISATION if confirm("  Is it the name of one organisation?") else None


def _question(label: UnknownLabel) -> str:
    """What is asked of a state, an answer or a remark.

    A remark such as `call only after 5pm` says nothing of publication, whatever it is taken for.
    """
    is_answer = is_question(label.key) or what_is_asked(label.key) is not None
    if label.what == "answer" and (is_remark(label.key) or not is_answer):
        return _QUESTIONS["remark"]
    return _QUESTIONS[label.what]


def _named(rows: tuple[int, ...], names: Mapping[int, str]) -> str:
    """Rows by their numbers, and of one or two by their names: `row 5: Oak Society`."""
    if len(rows) > _FEW_ROWS or not all(names.get(row) for row in rows):
        return numbered(rows, _MOST_ROWS)
    listed = "; ".join(f"{row}: {names[row]}" for row in rows)
    return f"{'row' if len(rows) == 1 else 'rows'} {listed}"


def _ask_country(label: UnknownLabel, rows: tuple[int, ...]) -> str | None:
    """The code of the only country that is likely meant, if it is."""
    likely = languages.countries_meant(label.label)
    if len(likely) != 1:
        return None
    say(f"{label.label} is not a country ({numbered(rows, _MOST_ROWS)})", err=True)
    name = languages.country_name(likely[0], "en")
    return likely[0] if confirm(f"  Is {name} ({likely[0]}) meant?") else None


def _ask_name(likely: str) -> str | None:
    """How an organisation is called; None where the row is left out."""
    question = f"  What is the organisation called? (such as {likely}; nothing leaves it out)"
    return ask(question) or None


def _ask_kind(label: UnknownLabel, rows: tuple[int, ...]) -> str | None:
    """The id of the kind that a label means, LEFT_OUT for none, or None for a new one."""
    kinds = ", ".join(label.ids)
    say(f"the campaign has no kind {label.label} ({numbered(rows, _MOST_ROWS)})", err=True)

    def parse(answer: str) -> str:
        if answer in (*label.ids, *_OTHER_ANSWERS):
            return answer
        raise ValueError(f"{answer} is none of {kinds}, none, new")

    question = f"  Kind ({kinds}; none; new)"
    answer = ask(question, choices=(*label.ids, *_OTHER_ANSWERS), parse=parse, required=True)
    if answer in label.ids:
        return str(answer)
    if answer == "new":
        entry = render_mapping({"id": slug(label.label) or "ID", "label": label.label})
        say("  Add it below `kinds` in data/campaign.yaml, then import the sheet again:", err=True)
        write(
            lines(
                f"    {line}" for line in f"- {entry}".replace("\nlabel", "\n  label").splitlines()
            ),
            err=True,
        )
        return None
    return LEFT_OUT
