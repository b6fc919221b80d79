"""Checks of what the place of a text allows: its length, line breaks, marks of a merge."""

import re
from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.expressions import Expression
from coalition.findings import Problem

_MAX_LENGTH = Expression(r"max-length:(\d{1,6})")
_ONE_LINE = frozenset({"title", "subject", "heading", "label", "name", "alt"})


def long_texts(form: Form) -> Iterator[Problem[int]]:
    r"""T130: a translation is no longer than its place has room for.

    `limits` in data/campaign.yaml says how much that is, and a comment above the message repeats
    it; a flag `max-length:40` of a translators' program counts as well. Mail programs show about 60
    characters of a subject.

    Bad (de):
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, de]
        limits: {subject: 60}
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop facial recognition
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
        # locales/de/LC_MESSAGES/letter-call.po
        msgid ""
        msgstr ""
        "Language: de\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgctxt "subject"
        msgid "Stop facial recognition"
        msgstr "Beenden Sie bitte sofort und für immer die biometrische Gesichtserkennung im Land"
    Good (de): "Stop facial recognition" -> "Gesichtserkennung beenden"
    """
    limit = _limit(form)
    if limit is not None and len(form.text) > limit:
        message = f"the text has {len(form.text)} characters, its place has room for {limit}"
        yield Problem(message, "Say it in fewer words.", limit)


def _limit(form: Form) -> int | None:
    limits = [] if form.source_text.limit is None else [form.source_text.limit]
    flags = (*form.pair.translation.flags, *form.source_text.entry.flags)
    limits += [int(match[1]) for flag in flags if (match := _MAX_LENGTH.fullmatch(flag))]
    return min(limits, default=None)


def line_breaks(form: Form) -> Iterator[Problem[int]]:
    r"""T131: a subject, a title, a heading and a label stand on one line.

    A subject with a line break would end the header of a mail (RFC 5322), and what follows would
    be read as another header.

    Bad (fr):
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it now
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
        # locales/fr/LC_MESSAGES/letter-call.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgctxt "subject"
        msgid "Stop it now"
        msgstr "Arrêtez\nmaintenant"
    Good (fr): "Stop it now" -> "Arrêtez maintenant"
    """
    if form.source_text.place in _ONE_LINE:
        at = form.text.rstrip("\n").find("\n")
        if at >= 0 and "\n" not in form.source.text:
            message = f"the {form.source_text.place} has a line break"
            yield Problem(message, "Write it on one line.", at)


_RESIDUE = Expression(r"^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$|#-#-#", re.MULTILINE)


def merge_marks(form: Form) -> Iterator[Problem[int]]:
    r"""T132: a translation has nothing left over from a merge.

    Git and msgcat write such marks between two versions of a text, of which one is to be chosen.

    Bad (de): "Sign" -> "<<<<<<< HEAD\nZeichnet\n=======\nUnterschreibt"
    Good (de): "Sign" -> "Zeichnet"
    """
    text = form.text
    if not any(sign in text for sign in ("<<<<", "====", ">>>>", "||||", "#-#")):
        return
    if match := _RESIDUE.search(text):
        hint = "Keep the right version and remove the rest."
        yield Problem(f"{match[0][:20]} is left over from a merge", hint, match.start())
