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
    forms = [Form(pair, number, text) for number, text in enumerate(pair.translation.msgstr)]
    effective = {
        check.code.name
        for check in subject.checks
        if check.code.name in silenced
        and any(next(check.find(form), None) is not None for form in forms)
    }
    # Whether a check of several translations has something to silence does not show in one.
    for code in silenced:
        if code not in effective and code not in subject.elsewhere:
            message = f"`ignore {code}` silences nothing here"
            yield Problem(message, f"Remove {code} from the comment.", pair)
