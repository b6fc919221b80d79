"""Rows that name no organisation: totals below a table, and legal forms that stand alone."""

import functools
from collections.abc import Iterable

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.lists.pasted_lines import label_of
from coalition.intake.rows import quote
from coalition.intake.values.cells import clean
from coalition.intake.words.letter_phrases import (
    is_list_heading,
    is_remark_label,
    is_sentence,
    meaning_of_label,
)
from coalition.matching import is_legal_form

_TOTALS = """
ar: المجموع, الإجمالي, المجموع الكلي, الاجمالي
bg: общо, всичко, сума, общ брой
ca: total, suma, total general
cs: celkem, součet, celkový součet, celkový počet
da: i alt, sum, samlet, total
de: gesamt, summe, im ganzen, insgesamt, gesamtsumme, gesamtzahl, gesamtergebnis, zusammen,
    zwischensumme
el: σύνολο, άθροισμα, γενικό σύνολο
en: total, totals, in total, altogether, all in all, grand total, sum, sum total,
    subtotal, total number, total organisations,
    total organizations, total members, total signatories, total number of organisations, count
es: total, en total, suma, total general, subtotal
et: kokku, summa, kokku kõik
fa: جمع, جمع کل, مجموع, کل, تعداد
fi: yhteensä, summa, kaikki yhteensä
fr: total, totaux, au total, en tout, somme, total général, sous-total, nombre total
ga: iomlán, suim, móriomlán
he: סה"כ, סה״כ, סך הכל, סך הכול, סיכום, סך
hr: ukupno, zbroj, sveukupno
hu: összesen, mindösszesen, összeg
it: totale, in totale, somma, totale generale, subtotale, totale complessivo
lt: iš viso, viso, suma, bendra suma
lv: kopā, summa, pavisam, kopsumma
mt: total, somma, b'kollox
nb: sum, totalt, i alt, til sammen
nl: totaal, som, eindtotaal, subtotaal, totaal aantal
pl: razem, suma, ogółem, łącznie, suma końcowa
pt: total, no total, soma, total geral, subtotal
ro: total, sumă, total general
sk: spolu, celkom, súčet, celkový súčet
sl: skupaj, vsota, skupna vsota
sr: укупно, збир, свега, ukupno, zbir, svega
sv: summa, totalt, totalsumma, sammanlagt
tr: toplam, genel toplam, ara toplam
uk: разом, усього, всього, сума, підсумок
"""
"""What stands below the columns of tables, in each language of the interface."""

_FOOTNOTE = Expression(r"[*†‡¹²³]+\s+\S+\s+\S")
_BESIDE = Expression(r"[\W\d_]+")
_NUMBER = Expression(r"(?=.*\d)[\d\s.,'’%€$£()/+–-]+|=.*")
"""A figure, or the formula of one."""


_LONGEST = 200
"""Characters of a cell in a row of totals; a longer one would take the square of its length."""

_COUNTED = Expression(r"([^\d:]+?)\s*:?\s*\d[\d.,\s]*((?:[^\W\d]+[.]?\s*){0,3})")
"""A word, a figure, and what is counted: `Summe: 8 Organisationen`, `Ukupno 8 udruga`."""

_COUNTED_BEFORE = Expression(r"\d[\d.,]*\s+((?:[^\W\d_]+[.]?\s*){2,6})")
"""The figure first: `8 organisations in total`."""

_AMOUNT = Expression(r"\d[\d.,\s]*(?:[^\W\d_]+[.]?\s*){1,3}")
"""`9 countries`"""

_COUNT = Expression(r"([^\d:]+?)\s*:\s*\d[\d.,]*\.?")
"""What is counted, and the figure: `Members: 7`."""


def is_total(cells: Iterable[str]) -> bool:
    """Whether all that a row holds is a word such as Total, perhaps with figures and a noun."""
    filled = [text for text in map(clean, cells) if text]
    if any(len(text) > _LONGEST for text in filled):
        return False
    words = [text for text in filled if not _NUMBER.fullmatch(text)]
    totals = [text for text in words if _is_total(text)]
    # Beside a total `9 countries` is another; alone it may be a name.
    return bool(totals) and all(text in totals or _AMOUNT.fullmatch(text) for text in words)


def _is_total(text: str) -> bool:
    if _fold(text) in _total_words():
        return True
    counted, count = _COUNTED.fullmatch(text), _COUNT.fullmatch(text)
    behind = _COUNTED_BEFORE.fullmatch(text)
    return bool(
        (behind and any(_fold(words) in _total_words() for words in _endings(behind[1])))
        or (counted and _fold(counted[1]) in _total_words())
        or (count and is_list_heading(count[1]))
    )


def _endings(words: str) -> Iterable[str]:
    """What words end in: `in total` and `total` of `organisations in total`."""
    split = words.split()
    return (" ".join(split[at:]) for at in range(1, len(split)))


def footnote_reason(cells: Iterable[str]) -> str:
    """Why a row of one cell that begins with a star is none; nothing for others."""
    filled = [text for text in map(clean, cells) if text]
    is_note = len(filled) == 1 and _FOOTNOTE.match(filled[0]) is not None
    return "a note below the table; if it is a name, write it without the star" if is_note else ""


_REQUESTS = """
    please|pls|bitte|merci de|veuillez|prière de|s'il vous plaît|por favor|si us plau|per favore|
    si prega|gelieve|proszę|prosím|prosíme|molim|molimo|prosimo|моля|будь ласка|прошу|молимо|
    παρακαλώ|παρακαλούμε|kérjük|kérem|kérlek|ole hyvä|palun|lūdzu|prašome|prašau|vă rugăm|te rog|
    lütfen|vänligen|venligst|vennligst|jekk jogħġbok|le do thoil|يرجى|من فضلك|todo|to do
"""
"""Words with which people ask something of whoever keeps a list."""


def remark_reason(name: str) -> str:
    """Why what stands for a name is a remark, whatever stands beside it; nothing for others."""
    label, behind = label_of(clean(name))
    if not label or not is_remark_label(label):
        return ""
    hint = "; if it is a name, write it without the colon" if behind else ""
    return f"a note with the label {quote(label)}, and no organisation{hint}"


def note_reason(cells: Iterable[str]) -> str:
    """Why a row of one cell that says or asks something is none; nothing for others."""
    filled = [text for text in map(clean, cells) if text]
    if len(filled) != 1:
        return ""
    label, behind = label_of(filled[0])
    if behind and meaning_of_label(label):
        return f"a note with the label {quote(label)}, and no organisation"
    if is_request(filled[0]) or is_sentence(filled[0]):
        return "a note, and no organisation; if it is a name, add its country"
    return ""


_FEWEST_OF_A_REQUEST = 2


def is_request(text: str) -> bool:
    """Whether a text begins as people ask for something: `Please call back`."""
    words = text.casefold().split()
    asks = any(" ".join(words[:size]).strip(":,!.") in _requests() for size in (1, 2, 3))
    return asks and len(words) > _FEWEST_OF_A_REQUEST


@functools.cache
def _requests() -> frozenset[str]:
    return frozenset(text.strip() for text in _REQUESTS.replace("\n", "").split("|"))


def total_reason(name: str) -> str:
    """Why a total is no organisation, for people."""
    return f"{name} is a total and no organisation; if one is called so, add its country"


def legal_form_reason(name: str) -> str:
    """Why a name is none, where it is a legal form such as e.V.; nothing for others."""
    return f"{name} is a legal form and no name" if is_legal_form(name) else ""


def _fold(text: str) -> str:
    return _BESIDE.sub(" ", languages.romanise(text)).strip()


@functools.cache
def _total_words() -> frozenset[str]:
    lists = (line.rpartition(":")[2] for line in _TOTALS.strip().splitlines())
    return frozenset(_fold(word) for words in lists for word in words.split(",")) - {""}
