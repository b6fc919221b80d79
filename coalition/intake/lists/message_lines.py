"""Lines by which programs say who wrote a message and when, in chats and above quoted mails."""

import functools
import re
from typing import Final

from coalition.expressions import Expression
from coalition.intake.form_lines import unquoted
from coalition.intake.words.language_tables import phrases

_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_CHAT = Expression(
    rf"[\[(]?\d{{1,4}}[./-]\s?\d{{1,2}}[./-]\s?\d{{2,4}}[.,]?\s+{_TIME}[\])]?\s*(?:[-–—]\s*)?[^\d:]{{2,40}}:\s"
)
"""`[03.03.26, 10:12] Tom: Oak`, `3/3/26, 10:12 - Tom: Oak`, as programs export them."""

_WRITER = Expression(rf"[^\W\d_][^\d:]{{1,40}}\s+[\[(]?{_TIME}[\])]?")
"""`Tom  10:12 AM`, as it stands above messages."""

_WROTE: Final = """
ar كتب|كتبت
bg написа|пише
ca va escriure|ha escrit|escriu
cs napsal|napsala|napsal(a)|píše
da skrev
de schrieb|schreibt|hat geschrieben
el έγραψε|γράφει
en wrote|writes
es escribió|escribe|ha escrito
et kirjutas
fi kirjoitti
fr a écrit|écrit
ga scríobh
hr je napisao|je napisala|napisao je|napisala je|napisao/la
hu írta|ezt írta
it ha scritto|scrive
lt rašė|parašė
lv rakstīja
mt kiteb|kitbet
nb skrev
nl schreef
pl napisał|napisała|napisał(a)|pisze
pt escreveu
ro a scris
sk napísal|napísala|napísal(a)|píše
sl je napisal|je napisala
sr је написао|је написала|је написао/ла|написао је|написала је
sv skrev
tr yazdı|şunu yazdı|şunları yazdı
uk написав|написала|пише
"""
"""How programs for mail say who wrote what is quoted below."""


def message_reason(line: str) -> str:
    """Why a line is no name that says who wrote a message, perhaps with it; nothing for others."""
    text = unquoted(line).strip()
    if _CHAT.match(text):
        return "a message of a chat with who wrote it; paste the names in it alone"
    if _WRITER.fullmatch(text) or (text.endswith(":") and _wrote().search(text.casefold())):
        return "says who wrote a message; left out"
    return ""


@functools.cache
def _wrote() -> re.Pattern[str]:
    found = "|".join(re.escape(phrase) for phrase in phrases(_WROTE))
    return re.compile(rf"\s(?:{found})(?![\w])")
