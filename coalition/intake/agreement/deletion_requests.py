"""Whether a remark asks that its row is deleted: `bitte löschen`, `take me off`, `à supprimer`."""

from typing import Final

from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings

_DELETING: Final = """
ar احذف|يرجى الحذف|للحذف|حذف|إزالة
bg изтри|да се изтрие|за изтриване|премахн
ca esborr|elimin|suprimi
cs smaz|vymaz|odstran|k vymazání
da slet|skal slettes|fjern
de lösch|bitte entfern|entfernen|zu streichen|streichen
el διαγρα|διαγρά|αφαιρ|αφαίρ
en delete|please remove|remove|to be deleted|take me off|take her off|take him off|take them off
en take off|strike|erase|duplicate|do not use|ignore
es borrar|borren|eliminar|eliminen|suprimir|dar de baja|quitar
et kustuta|palun kustuta|eemalda
fi poist|poistakaa
fr supprim|à supprimer|effac|enlever|retirer
ga scrios|bain amach
hr obriš|izbriš|uklon
hu töröl|törlen|törlés|vegyék le
it cancell|elimin|rimuov|togliere
lt ištrin|pašalin|trinti
lv dzēst|izdzēs|noņem
mt ħassar|neħħi|tħassar
nb slett|skal slettes|fjern
nl verwijder|wissen|schrappen
pl usuń|usun|proszę usunąć|do usunięcia|skasować|wykreśl
pt apagar|apaguem|eliminar|remover|retirar
ro șterge|ștergeți|de șters|elimin
sk vymaz|zmaz|odstrán
sl izbriš|zbriš|odstran
sr обриш|избриш|уклон|obriš|izbriš|uklon
sv radera|ta bort|stryk
tr sil|silin|silinsin|kaldır
uk видал|вилуч|прибер
"""
"""Beginnings of words."""

_LONGEST = 6
"""Words of a note; in a longer text something else may be deleted."""


def asks_to_delete(remark: str) -> bool:
    """Whether a short remark asks that its row goes."""
    words = remark.split()
    return 0 < len(words) <= _LONGEST and beginnings(_DELETING).search(fold(remark)) is not None
