"""Questions that are turned round by a word such as `not`, or to which a yes may mean either."""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.hebrew_and_persian import NEGATING
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.leaving_out import speaks_of_leaving_out

_NEGATING = Expression(
    r"\b(?:not|dont|don't|never|anon[iy]m\w*|hide|hidden|withhold|opt[- ]?out|nicht|kein\w*|ohne|"
    # In Portuguese `no site` is on the site.
    r"pas|sans|masquer|no(?! (?:sitio|site|website|portal|mapa|voss\w*|noss\w*|seu)\b)|nao|non|"
    r"sin|sem|senza|niet|geen|inte|ikke|ej|ei|nie|nem|ne|nu|fara|nav|"
    r"bez|hayir|degil|gizli|verberg\w*|ukry\w*|skry\w*|private|verborgen|mhux|gan)\b"
)
"""Words that turn a question round, or may; who answers it is for people to say."""

_NEGATING_ELSEWHERE = Expression(
    rf"(?:^|\s)(?:لا|عدم|بدون|دون|غير|δεν|μην?|όχι|χωρίς|не|без|{NEGATING}|نمی\S*)[\s.,!?؟]"
)
"""The same where plain Latin letters would be a word of another language."""
_OR_NOT: Final = """
ar أم لا|أو لا
bg или не
ca o no
cs nebo ne|či ne|nebo nikoli
da eller ej|eller ikke
de oder nicht|oder lieber nicht
el ή όχι|ή μη
en or not|or no|or rather not|or keep|or should we not
es o no|o prefiere|o prefieren|o prefieres
et või mitte|või ei
fa یا نه|یا خیر
fi tai ei|vai ei
fr ou non|ou pas|ou préférez|ou préfères|ou préférez-vous
ga nó ná|nó nach|nó gan
he או לא
hr ili ne
hu vagy ne
it o no|oppure no
lt ar ne
lv vai nē|vai ne
mt jew le
nb eller ikke|eller ei
nl of niet|of liever niet
pl czy nie|lub nie|albo nie
pt ou não
ro sau nu|ori nu
sk alebo nie|či nie
sl ali ne
sr или не|ili ne
sv eller inte|eller ej
tr yoksa hayır|veya hayır|ya da hayır|yoksa
uk чи ні|або ні|чи не
"""
"""What makes a question of two that yes does not decide."""


_NO_LETTER = Expression(r"[^\w']+")


def speaks_against(text: str) -> bool:
    """Whether a text has a word such as `not`, in one of the thirty languages."""
    return _is_negating(text, fold(text.replace("_", " ")))


def asks_to_be_left_out(header: str) -> bool:
    """Whether a question is turned round: `Do not publish us`, `Anonymous?`."""
    plain = fold(header.replace("_", " "))
    return speaks_of_leaving_out(plain) or _is_negating(header, plain)


def may_mean_either(header: str) -> bool:
    """Whether yes to a question may mean yes and no: `May we publish, or not?`, `not … without`."""
    plain = fold(header.replace("_", " "))
    # Whole words: Portuguese `o nome` is the name.
    if any(
        f" {phrase} " in f" {_NO_LETTER.sub(' ', plain)} " for phrase in folded_phrases(_OR_NOT)
    ):
        return True
    negations = len(_NEGATING.findall(plain)) + len(_NEGATING_ELSEWHERE.findall(f"{header} "))
    return negations + speaks_of_leaving_out(_NEGATING.sub(" ", plain)) > 1


def _is_negating(header: str, plain: str) -> bool:
    is_elsewhere = _NEGATING_ELSEWHERE.search(f"{header.casefold()} ")
    return is_elsewhere is not None or _NEGATING.search(plain) is not None
