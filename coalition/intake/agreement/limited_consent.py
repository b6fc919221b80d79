"""Answers that agree to a part only: `yes, but my first name only`."""

import functools

from coalition.expressions import Expression

_WORDS = """
ar لكن|ولكن|فقط|إلا|بدون|دون
bg но|само|освен|без
ca però|només|nomes|sols|excepte|sense|llevat
cs ale|jen|jenom|pouze|kromě|bez
da men|kun|bare|undtagen|uden|dog
de aber|jedoch|nur|außer|ausser|ohne|sofern|lediglich
el αλλά|αλλα|όμως|μόνο|μονο|εκτός|χωρίς
en but|only|just|except|unless|without|provided|initials
es pero|solo|sólo|solamente|únicamente|unicamente|excepto|salvo|sin
et aga|kuid|ainult|vaid|ilma
fi mutta|vain|ainoastaan|paitsi|ilman
fr mais|seulement|uniquement|juste|sauf|sans|hormis
ga ach|amháin|seachas|gan
hr ali|samo|jedino|osim|bez
hu csak|csupán|kivéve|nélkül|azonban
it ma|però|solo|soltanto|solamente|unicamente|tranne|eccetto|senza
lt bet|tik|tiktai|išskyrus|be
lv bet|tikai|vienīgi|izņemot|bez
mt imma|iżda|biss|ħlief|mingħajr
nb men|kun|bare|unntatt|uten
nl maar|alleen|enkel|slechts|behalve|zonder|mits
pl ale|lecz|tylko|jedynie|wyłącznie|oprócz|bez
pt mas|porém|só|somente|apenas|unicamente|exceto|salvo|sem
ro dar|însă|doar|numai|fără
sk ale|len|iba|okrem|bez
sl ampak|vendar|toda|samo|razen|brez
sr али|само|једино|осим|без|ali|samo|jedino|osim
sv men|bara|endast|enbart|utom|utan
tr ama|ancak|fakat|sadece|yalnız|yalnızca|hariç|olmadan
uk але|проте|лише|тільки|крім|без
"""
_WORD = Expression(r"[^\W\d_]+")


def limits_consent(answer: str) -> bool:
    """Whether an answer has a word such as `but` or `only`, in one of the thirty languages."""
    return not _words().isdisjoint(_WORD.findall(answer.casefold()))


@functools.cache
def _words() -> frozenset[str]:
    lines = (line.partition(" ")[2] for line in _WORDS.strip().splitlines())
    return frozenset(word.casefold() for line in lines for word in line.split("|"))
