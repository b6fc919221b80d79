"""The message that a letter is as an e-mail."""

from coalition.fields import fill
from coalition.mailto import Mail
from coalition.views import TextView


def letter_mail(view: TextView) -> Mail:
    """The message that a sender's mail program opens, with examples (else labels) in its fields.

    Recipients whose address the sender fills in are left out, and copies that are optional.
    """
    values = {field.name: (field.example or field.label).value for field in view.fields}
    return Mail(
        to=tuple(recipient.email for recipient in view.to if recipient.email),
        cc=tuple(
            recipient.email for recipient in view.cc if recipient.email and not recipient.optional
        ),
        subject=fill(view.subject.value, values) if view.subject else "",
        body=fill(view.text or "", values),
    )
