"""What translators silence at one translation, and whether there is still something to silence."""

from collections.abc import Iterable, Iterator, Mapping

from coalition.catalogs import Entry
from coalition.checks.translations.pair import Check, Form, Pair, Trouble
from coalition.expressions import Expression

_IGNORED = Expression(
    r"\s*coalition:\s*ignore\s+(?P<codes>[A-Za-z]\d+(?:[\s,]+[A-Za-z]\d+)*)(?P<reason>.*)"
)
_CODE = Expression(r"[A-Za-z]\d+")


def exceptions(entry: Entry) -> Mapping[str, str]:
    """The codes that translators have silenced at an entry, each with the reason they gave.

    A translator comment `# coalition: ignore T204: a quotation from 1893` names codes and a reason.
    """
    found = {}
    for comment in entry.translator_comments:
        if "coalition" in comment and (match := _IGNORED.match(comment)):
            for code in _CODE.findall(match["codes"]):
                found[code.upper()] = match["reason"].strip(" :—–-")
    return found


def exceptions_needed(
    pair: Pair, checks: Iterable[Check], elsewhere: Iterable[str]
) -> Iterator[Trouble]:
    r"""T217: a comment that silences a finding has one to silence.

    When the translation changes, or the code is mistyped, the comment silences nothing, and would
    hide the next mistake of that sort. `elsewhere` are codes that are asked elsewhere.

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
    silenced = exceptions(pair.translation)
    if not silenced:
        return
    forms = [Form(pair, number, text) for number, text in enumerate(pair.translation.msgstr)]
    found = {
        check.code
        for check in checks
        for form in forms
        if check.code in silenced and next(check.find(form), None) is not None
    }
    for code in silenced:
        if code not in found and code not in elsewhere:
            yield Trouble(
                f"`ignore {code}` silences nothing here", f"Remove {code} from the comment."
            )
