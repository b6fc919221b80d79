"""`coalition show --format mailto`, `eml` or `html`: a letter ready to send or to paste."""

from collections.abc import Mapping

from coalition.errors import CommandError
from coalition.exports.mail import render_outgoing
from coalition.localise import every_outgoing, letter_text, required_addresses
from coalition.mail import open_with, render_mailto
from coalition.spelling import nearest
from coalition.views import OutgoingView, TextView


def render_letter(view: object, form: str, values: Mapping[str, str]) -> bytes:
    """A letter as a link (`mailto`), an unsent message (`eml`) or `html`, with its fields filled.

    Raises CommandError for what is no text, for an e-mail that nobody can send, for a field that
    the letter lacks, and for a link that would be cut off.
    """
    if not isinstance(view, TextView):
        raise CommandError(f"--format {form} is for letters and pages")
    if form == "html":
        return view.html.encode()
    outgoing = _outgoing(view)
    known = tuple(field.name for field in outgoing.sent.fields)
    for name in values:
        if name not in known:
            near = nearest(name, known)
            meant = f"; did you mean {near}?" if near else ""
            raise CommandError(f"{view.id} has no field {name}{meant}")
    if form == "eml":
        return render_outgoing(view, outgoing, values)
    to, cc = required_addresses(view.to), required_addresses(view.cc)
    opening = open_with(letter_text(outgoing.sent), values, to, cc)
    if opening.holds == "nothing":
        tag = outgoing.sent.language.code
        raise CommandError(
            f"{view.id} is too long for a link in {tag}; take --format eml, or give it `short`"
        )
    return f"{render_mailto(opening.mail)}\n".encode()


def _outgoing(view: TextView) -> OutgoingView:
    if every := every_outgoing(view):
        return every[0]
    if view.kind != "email":
        raise CommandError(f"{view.id} is no e-mail to send; its kind is {view.kind}")
    raise CommandError(
        f"{view.id} is closed" if view.closed else f"{view.id} has no recipient or no subject"
    )
