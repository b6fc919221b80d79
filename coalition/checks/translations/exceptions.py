"""Comments by which translators silence checks, and the check for those that silence nothing."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from coalition.catalogs import Entry
from coalition.checks.translations.pair import Form, Pair
from coalition.expressions import Expression
from coalition.findings import Check, Problem

_IGNORED = Expression(
    r"\s*coalition:\s*ignore\s+(?P<codes>[A-Za-z]\d+(?:[\s,]+[A-Za-z]\d+)*)(?P<reason>.*)"
)
_CODE = Expression(r"[A-Za-z]\d+")


def exceptions(entry: Entry) -> Mapping[str, str]:
    """The codes that translators have silenced at an entry, each with the reason they gave.

    A translator comment `# coalition: ignore T204: a quotation from 1893` names codes and a reason.
    """
    reasons = {}
    for comment in entry.translator_comments:
        if "coalition" in comment and (match := _IGNORED.match(comment)):
            for code in _CODE.findall(match["codes"]):
                reasons[code.upper()] = match["reason"].strip(" :—–-")
    return reasons


class Exceptions(NamedTuple):
    """A translation, and the checks that its comments may silence."""

    pair: Pair
    checks: tuple[Check[Form, int], ...]
    """The checks of single translations."""

    elsewhere: frozenset[str]
    """Codes of checks that look at several translations together."""


def needless_exceptions(subject: Exceptions) -> Iterator[Problem[Pair]]:
    r"""T217: a comment that silences a finding has one to silence.

    When the translation changes, or the code is mistyped, the comment silences nothing, and would
    hide the next mistake of that sort.

    Bad:
        # data/campaign.yaml
        id: example
        title: Stop!
        languages: [en, fr, de]
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        # coalition: ignore T204: as it was printed
        msgctxt "campaign/title"
        msgid "Stop!"
        msgstr "Assez."
    Good:
        # data/campaign.yaml
        id: example
        title: Stop!
        languages: [en, fr, de]
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        # coalition: ignore T204: as it was printed
        msgctxt "campaign/title"
        msgid "Stop!"
        msgstr "Assez!"
    """
    pair = subject.pair
    silenced = exceptions(pair.translation)
    if not silenced:
        return
    effective = {check.code.name for check, _ in _silenced(subject, silenced)}
    # Whether a check of several translations has something to silence does not show in one.
    for code in silenced:
        if code not in effective and code not in subject.elsewhere:
            message = f"`ignore {code}` silences nothing here"
            yield Problem(message, f"Remove {code} from the comment.", pair)


def silenced_errors(subject: Exceptions) -> Iterator[Problem[Pair]]:
    r"""T218: what is published in spite of an error is seen by a coordinator.

    A comment that silences an error lets the translation be shown: another web address than the
    source's, a field that is missing. It may be right, but it is not the translator alone who
    should know. `checks: {T218: off}` in data/campaign.yaml ends these warnings.

    Bad:
        # data/campaign.yaml
        id: example
        title: Stop!
        summary: Read https://example.org/act now.
        languages: [en, fr, de]
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        # coalition: ignore T110: our own page
        msgctxt "campaign/summary"
        msgid "Read https://example.org/act now."
        msgstr "Lisez https://example.com/loi maintenant."
    Good:
        # data/campaign.yaml
        id: example
        title: Stop!
        summary: Read https://example.org/act now.
        languages: [en, fr, de]
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgctxt "campaign/summary"
        msgid "Read https://example.org/act now."
        msgstr "Lisez https://example.org/act maintenant."
    """
    silenced = exceptions(subject.pair.translation)
    for check, problem in _silenced(subject, silenced):
        if (problem.severity or check.code.severity) == "error":
            reason = silenced[check.code.name] or "no reason is given"
            message = f"an exception from {check.code.name} ({reason}): {problem.message}"
            yield Problem(message, "See that it is meant, or remove the comment.", subject.pair)


def _silenced(
    subject: Exceptions, silenced: Mapping[str, str]
) -> Iterator[tuple[Check[Form, int], Problem[int]]]:
    """The problems of a translation that its comments silence."""
    checks = [check for check in subject.checks if check.code.name in silenced]
    for number, text in enumerate(subject.pair.translation.msgstr) if checks else ():
        form = Form(subject.pair, number, text)
        for check in checks:
            yield from ((check, problem) for problem in check.find(form))
