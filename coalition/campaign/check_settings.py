"""Whether what campaign.yaml sets for checks can have an effect."""

from collections.abc import Iterator
from pathlib import Path

from coalition.campaign.record_checks import RecordPlaces
from coalition.checks.rules import nearest_code, rules
from coalition.files import CAMPAIGN_FILE
from coalition.findings import Finding
from coalition.model import Campaign


def checks_known(root: Path, campaign: Campaign) -> Iterator[Finding]:
    """R021 and R022: each code under `checks` is one that findings have and that can be set."""
    place = RecordPlaces(root)
    for code in campaign.checks:
        found = rules().get(code)
        if found is None:
            near = nearest_code(code, tuple(rules()))
            hint = f"Write {near} if that is what you mean." if near else "Remove the line."
            yield _finding(place, code, "R021", f"no finding has the code {code}", hint)
        elif not found.adjustable:
            message = f"{code} stays an error whatever is said here"
            yield _finding(place, code, "R022", message, "Remove the line.")


def _finding(place: RecordPlaces, key: str, code: str, message: str, hint: str) -> Finding:
    line, column = place(CAMPAIGN_FILE, ("checks", key), "key")
    return Finding(
        path=CAMPAIGN_FILE,
        line=line,
        column=column,
        code=code,
        severity="warning",
        message=message,
        hint=hint,
    )
