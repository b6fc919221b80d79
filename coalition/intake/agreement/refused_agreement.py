"""Answers and labels of boxes that refuse what they are asked for: `We do not agree`."""

from functools import cache

from coalition.expressions import Expression
from coalition.intake.agreement.consent import speaks_of_agreeing
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings

_WORD = Expression(r"[^\W_]+(?:['’][^\W_]+)*")
_AGREEING = Expression(
    r"(?:stimm\w*|einverst\w*|acuerdo|d'?accord\w*|accord\w*|acconsent\w*|concord\w*|acord|"
    r"zgadza\w*|"
    r"zgod\w*|strinja\w*|slaze\w*|s[auo]?glas\w*|po[gh]odz\w*|jarul\w*|egyet|enige?|godta\w*|"
    r"toest\w*|nwafq|ywafq|twafq|mwafq\w*|nwafiq|th?oili?m\w*|naqblu)"
)
_NOT_WORDS = """
    not don't doesn't dont doesnt can't cannot never nicht kein keine keinesfalls pas no nao non
    niet geen inte ikke ej ei nie nem ne nu nav ni nil mhux ma emme eivat
"""
_NOT = frozenset(_NOT_WORDS.split())
_NOT_ELSEWHERE = """
    δεν μη μην لا لن لم ليس لست لسنا غير לא אין نه نیستم نیستیم نمی
"""
_ELSEWHERE = frozenset(_NOT_ELSEWHERE.split())
"""The same where plain Latin letters would be a word of another language."""

_REFUSING = Expression(
    r"\b(?:disagree\w*|nesouhlas\w*|nesuhlas\w*|nepiekr\w*|nesutink\w*|etmiyor\w*|onaylamiyor\w*|"
    r"katilmiyor\w*|vermiyor\w*|widerspr\w*|refus\w*|en suostu|en hyvaksy|[tnj]aqbilx|naqblux|"
    r"diafon\w*|dh?iultaim\w*|dh?iultai[gt]h?\w*|[nj]?irrifjuta\w*|rrifjuta\w*|[an]rfd)\b"
)
_RATHER = """
ar أفضل|يفضل|نفضل
bg по-скоро|по-добре|предпочит
ca millor|més aviat|prefer
cs radši|raději|spíš|nejradši
da helst|hellere
de lieber|eher|besser|möglichst|bitte lieber|vorzugsweise
el καλύτερα|μάλλον|προτιμ
en rather|prefer|better|ideally
es mejor|prefer|prefier|más bien
et pigem|parem|eelista
fi mieluummin|mieluiten|mielummin
fr plutôt|de préférence|préfér|mieux vaut
ga b'fhearr|is fearr
hr radije|rađe|bolje
hu inkább|lehetőleg|jobb
it meglio|prefer|piuttosto
lt geriau|verčiau
lv labāk|drīzāk
mt aħjar|nippreferi
nb helst|heller
nl liever|bij voorkeur|beter
pl raczej|lepiej|wolał|wolimy|wolę
pt melhor|prefer|prefir|de preferência
ro mai bine|mai degrabă|prefer
sk radšej|skôr
sl raje|rajši
sr радије|боље
sv helst|hellre
tr tercihen|tercih
uk скоріше|краще
uk скорее|лучше
"""
"""How words begin by which an answer leans to what stands beside them: `lieber nicht`."""

_NO = """
    no not nicht nein pas non não niet nee inte nej ikke ej ei mitte nie ne nem nu ni nil mhux nē
    nemojte gan hayır değil etmeyin не нет ні όχι μη لا
"""
_FEW_WORDS = 6

_BEFORE, _BEHIND = 3, 4
"""How many words a `not` stands before a word for agreeing, and behind it."""


def refuses(text: str) -> bool:
    """Whether a text says that somebody does not agree, in one of the thirty languages.

    `until it says otherwise` has a `not` in many languages, too, but far from the agreement.
    """
    text = text[:500].replace("’", "'")
    if _REFUSING.search(fold(text)) or _leans_to_no(fold(text)):
        return True
    words = [(word, fold(word).replace('"', "")) for word in _WORD.findall(text.casefold())]
    agreeing = [
        at
        for at, (_, plain) in enumerate(words)
        if _AGREEING.fullmatch(plain) or speaks_of_agreeing(plain)
    ]
    negated = [at for at, (word, plain) in enumerate(words) if plain in _NOT or word in _ELSEWHERE]
    return any(-_BEFORE <= no - yes <= _BEHIND for yes in agreeing for no in negated)


def _leans_to_no(plain: str) -> bool:
    """Whether a short answer, folded, would rather not: nobody is named who says so."""
    words = plain.replace('"', "").split()
    is_short = len(words) <= _FEW_WORDS
    return (
        is_short
        and not _plain_words(_NO).isdisjoint(words)
        and bool(beginnings(_RATHER).search(plain))
    )


@cache
def _plain_words(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))
