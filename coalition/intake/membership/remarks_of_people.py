"""What somebody who signed, or an office beside the row, writes against the name in public."""

import functools
from typing import Literal

from coalition.expressions import Expression
from coalition.intake.agreement.deletion_requests import asks_to_delete
from coalition.intake.agreement.objecting_remarks import objects_to_publication
from coalition.intake.membership.waiting_remarks import notes_waiting
from coalition.intake.words.known_headers import fold
from coalition.intake.words.remark_headers import is_remark
from coalition.intake.words.withdrawing import says_withdrawn

AgainstNaming = Literal["withdrawn", "refusing remark", "waiting"]
"""In this order: who has withdrawn has, whatever else is said."""

_COMMENT = Expression(
    r".*(?:comm?ent|kom+ent|kummen|sxol|schol|trach|tuairim|barulach|tʿliq|taʿliq|aciklama|yorum|"
    r"message|nachricht|opinion|reason|grund|warum|why)"
)
"""Headers under which people say what they think: `We can't wait!` is about no signature."""

_FEW_WORDS = 4
"""Of a note that says nothing else than that somebody has withdrawn."""


@functools.lru_cache(maxsize=100_000)
def against_naming(header: str, remark: str) -> AgainstNaming | None:
    """What a cell below a header that asks for nothing says against naming whoever it is of."""
    if not remark.strip():
        return None
    is_note = is_remark(header) and not _COMMENT.match(fold(header))
    if is_note and says_withdrawn(remark):
        is_plain = len(remark.split()) <= _FEW_WORDS
        return "withdrawn" if is_plain else "refusing remark"
    if objects_to_publication(remark) or asks_to_delete(remark):
        return "refusing remark"
    return "waiting" if notes_waiting(remark, is_remark=is_note) else None
