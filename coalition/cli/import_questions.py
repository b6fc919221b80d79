"""What `coalition import` asks on a terminal."""

from coalition.campaign.ids import slug
from coalition.cli.output import choose, confirm, lines, say, write
from coalition.cli.prompts import ask
from coalition.cli.reports import plural
from coalition.commands.import_outcome import Decision, Outcome
from coalition.intake import LEFT_OUT, ORGANISATION, UnknownLabel
from coalition.yamltext import render_mapping

_CHOICES: dict[str, Decision] = {"s": "same", "o": "overwrite", "n": "new", "k": "skip"}

_OTHER_ANSWERS = ("none", "new")


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


def ask_of_value(label: UnknownLabel, rows: tuple[int, ...]) -> str | None:
    """What a label means: of a kind its id, of a name like a person's whether it is none."""
    if label.what != "name":
        return _ask_kind(label, rows)
    say(f"{label.label} {label.key} ({plural(len(rows), 'row')})", err=True)
    return ORGANISATION if confirm("  Is it the name of one organisation?") else None


def _ask_kind(label: UnknownLabel, rows: tuple[int, ...]) -> str | None:
    """The id of the kind that a label means, LEFT_OUT for none, or None for a new one."""
    kinds = ", ".join(label.ids)
    say(f"the campaign has no kind {label.label} ({plural(len(rows), 'row')})", err=True)

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
