"""Whether a column asks for agreement that data are processed, which is no consent to publication.

Forms ask it of everybody: `I agree to the processing of my data (GDPR)`, `Zgoda RODO`. Whoever does
not agree is not named, whatever else they answer.
"""

from typing import Final

from coalition.intake.agreement.consent import (
    speaks_of_publishing,
    speaks_of_reaching,
    without_offered_answers,
)
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings
from coalition.intake.words.turned_questions import speaks_against

_DATA: Final = """
ar معالجة بيانات|معالجة البيانات|سياسة الخصوصية|حماية البيانات
bg обработване на лич|обработка на лич|обработването на|политика за поверит|личните ми данни
ca tractament de les meves dades|tractament de dades|protecció de dades|política de privacitat
cs zpracováním osob|zpracováním mých|zpracování osob|zpracování mých|ochrana osob|ochranou osob
da behandling af|behandle mine|behandler mine|persondata|personoplysning|privatlivspolitik
de verarbeitung mein|verarbeitung der|verarbeitung person|verarbeitung ihrer|datenverarbeitung
de datenschutz|daten verarbeitet|daten gespeichert|speicherung mein
el επεξεργασία|προσωπικών δεδομένων|πολιτική απορρήτου
en data being processed|processing of my|processing of personal|process my|data processing
en data protection|privacy policy|privacy notice|privacy statement|store my data|my data to be
en storing my|personal data|processing my
es tratamiento de mis|tratamiento de datos|tratamiento de los datos|protección de datos
es política de privacidad|aviso de privacidad
et andmete tööt|isikuandmete|andmekaits|privaatsus
fi tietojeni käsit|henkilötiet|tietosuoja|tietojen käsit
fr traitement de mes|traitement des donn|traitement de mes donn|protection des donn
fr politique de confidentialité|données personnelles
ga próiseáil mo|próiseáil sonraí|cosaint sonraí|beartas príobháid
hr obradu mojih|obradu osob|obradom osob|obradom mojih|zaštita osob|zaštitu osob
hu adataim kezel|személyes adat|adatkezel|adatvédel
it trattamento dei|trattamento dati|informativa sulla privacy|protezione dei dati|dati personali
lt duomenų tvark|asmens duomen|privatumo pol
lv datu apstrād|personas dat|privātuma pol
mt ipproċessar tad|data personali|proċessar
nb behandling av|behandle mine|behandler mine|personopplysning|personvern
nl verwerking van|verwerken van|gegevens worden verwerkt|persoonsgegevens|privacyverklaring
nl privacybeleid|gegevensbescherming
pl przetwarzanie|przetwarzania|przetwarzaniem|danych osobowych|dane osobowe|polityk prywatn
pl politykę prywatn
pt tratamento dos|tratamento de dados|tratamento dos meus|proteção de dados|política de privacidade
ro prelucrarea|prelucrare a|datelor personale|protecția datelor|politica de confiden
sk spracovaním osob|spracovaním mojich|spracovanie osob|ochrana osob|ochranou osob
sl obdelavo|obdelava|obdelavi|osebnih podatk|varstvo osebn
sr обраду|обрадом|личних подат|података о личности|obradu|obradom|ličnih podat
sv behandling av|behandlar mina|behandla mina|personuppgift|dataskydd|integritetspol
tr kişisel veri|verilerimin işlen|kvkk|gizlilik politik
uk обробк|персональних дан|захист дан
"""
"""Beginnings of phrases for processing data and what is told of it."""


def asks_to_process_data(header: str) -> bool:
    """Whether a column asks for agreement to the processing of data, and not to publication."""
    bare = without_offered_answers(header)
    plain = fold(bare.replace("_", " "))
    is_of_data = beginnings(_DATA).search(plain) is not None or _is_law(plain)
    is_of_else = speaks_of_publishing(plain) or speaks_of_reaching(plain) or speaks_against(bare)
    return is_of_data and not is_of_else


_LAWS: Final = frozenset({"gdpr", "rgpd", "dsgvo", "rodo", "avg", "kvkk", "ds-gvo", "gdp"})


def speaks_of_data(plain: str) -> bool:
    """Whether folded text has a word for the protection of data, or the name of a law of it."""
    words = [word.strip("()[].:,") for word in plain.split()]
    return beginnings(_DATA).search(plain) is not None or not _LAWS.isdisjoint(words)


def _is_law(plain: str) -> bool:
    """`Zgoda RODO`, `GDPR consent`, but not `GDPR` alone, which may ask for anything."""
    words = [word.strip("()[].:,") for word in plain.split()]
    return len(words) > 1 and not _LAWS.isdisjoint(words)
