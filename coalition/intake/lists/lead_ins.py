"""Words before the first of several names of a line: `So far: Oak Society; Elm Club; Fir Trust`.

What they say is of all the names. Where they are not understood, the names are asked about.
"""

from typing import Final, NamedTuple

from coalition.intake.membership.notes_against import speaks_against
from coalition.intake.names.people import is_organisation
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings
from coalition.intake.words.letter_phrases import without_introduction

_SO_FAR: Final = """
ar حتى الآن|حتى اليوم
bg досега|до момента|до днес|подписаха
ca fins ara|fins avui|han signat
cs dosud|zatím podeps|doposud|k dnešnímu dni|podepsali
da indtil nu|hidtil|har underskrevet|til dato
de bisher|bislang|bis jetzt|bis heute|stand heute|haben unterschrieben|haben unterzeichnet
el μέχρι τώρα|μέχρι σήμερα|έως σήμερα|ως τώρα|υπέγραψαν|υπογράφουν
en so far|until now|up to now|to date|until today|have signed|as of today
es hasta ahora|hasta hoy|hasta la fecha|han firmado
et seni|siiani|tänaseks|on allkirjastanud
fi tähän mennessä|toistaiseksi|ovat allekirjoittaneet
fr jusqu'à présent|jusqu'ici|à ce jour|ont signé
ga go dtí seo|shínigh
hr do sada|dosad|do danas|potpisali su|potpisale su
hu eddig|mostanáig|aláírták
it finora|fino a oggi|ad oggi|hanno firmato|hanno aderito
lt iki šiol|kol kas pasiraš|pasirašė
lv līdz šim|parakstījuši|parakstīja
mt s'issa|sal-lum|iffirmaw
nb hittil|så langt|har signert|har skrevet under
nl tot nu toe|tot op heden|tot vandaag|hebben ondertekend|hebben getekend
pl dotychczas|do tej pory|jak dotąd|podpisali|podpisały
pt até agora|até hoje|até à data|assinaram
ro până acum|până azi|până astăzi|au semnat
sk doteraz|dosiaľ|k dnešnému dňu|podpísali
sl doslej|do zdaj|do danes|podpisali so
sr до сада|досад|до данас|потписали су|do sada|potpisali su
sv hittills|än så länge|har skrivit under|har undertecknat
tr şimdiye kadar|bugüne kadar|imzalayanlar|imzaladı
uk досі|дотепер|на сьогодні|підписали|подписали
"""
"""Beginnings of what says that those who are named have signed by now."""

_SEVERAL = 3
"""Names of a line of which such words are no part."""


class Introduced(NamedTuple):
    """The first name of a line."""

    name: str
    """Without the words before it."""

    is_understood: bool = True
    """Whether they say nothing, or that those who are named have agreed."""


def part_lead_in(text: str, names: int) -> Introduced:
    """The first of several names of a line, given with what stands before it."""
    label, _, name = text.partition(": ")
    if name and speaks_against(label):
        return Introduced(name, is_understood=False)
    bare = without_introduction(text)
    if bare != text:
        return Introduced(bare)
    words = label.split()
    is_label = len(words) > 1 and words[-1].islower() and not is_organisation(label)
    if names < _SEVERAL or not name[:1].isupper():
        return Introduced(text)
    if not is_label:
        return Introduced(text)
    return Introduced(name, beginnings(_SO_FAR).search(fold(label)) is not None)
