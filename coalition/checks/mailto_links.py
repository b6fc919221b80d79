"""Check of the mailto link of an e-mail, in each language in which the e-mail is complete."""

from collections.abc import Iterator

from coalition.findings import Check, Code, Problem
from coalition.localise import letter_mail
from coalition.mailto import LONGEST, render_mailto
from coalition.views import TextView


def long_link(view: TextView) -> Iterator[Problem[None]]:
    """L045: an e-mail to send fits into a mailto link, in every language.

    Mail programs and browsers take about 2,000 characters and cut off the rest. A link needs six
    characters for each Greek or Cyrillic letter and nine for each Chinese one, so a text that fits
    in English may not fit in Greek.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        ---
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
        éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    """
    if view.kind != "email" or not view.complete:
        return
    length = len(render_mailto(letter_mail(view)))
    if length > LONGEST:
        tag = view.language.code
        link = f"as a link the mail in {tag} has {length:,} characters"
        message = f"{link}, mail programs accept {LONGEST:,}"
        hint = "Shorten the text, or offer it for copying where this language reads it."
        yield Problem(message, hint, None)


MAIL_CHECKS: tuple[Check[TextView, None], ...] = (Check(Code("L045", "warning"), long_link),)
"""Each looks at an e-mail to send in one language."""
