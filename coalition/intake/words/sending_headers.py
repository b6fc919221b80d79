"""What programs of forms call the time at which an answer was sent, by language."""

import functools

from coalition.intake.words.known_headers import fold

_HEADERS = """
timestamp, submission time, submission date, submit date, submit date (utc), submitted, submitted at
submitted on, date submitted, time submitted, submitdate, completion time, completed at
created_at, _submission_time, entry date, end date, enddate, recordeddate, recorded date
submitdate. date submitted
طابع زمني, الطابع الزمني, وقت الإكمال, تاريخ الإرسال
Клеймо за време, Клеймо за дата и час, Времево клеймо, Час на завършване, Дата на изпращане
Marca de temps, Marca horària, Hora de finalització, Data d'enviament
Časová značka, Časové razítko, Čas dokončení, Datum odeslání
Tidsstempel, Afslutningstidspunkt, Fuldførelsestidspunkt, Dato for indsendelse, Indsendt
Zeitstempel, Fertigstellungszeit, Datum Abgeschickt, Abgeschickt am, Abgeschickt, Gesendet am
Eingesendet am, Eingegangen am
Χρονική σήμανση, Χρονική σφραγίδα, Χρονοσφραγίδα, Ώρα ολοκλήρωσης, Ημερομηνία υποβολής
Marca temporal, Marca de tiempo, Hora de finalización, Fecha de envío, Enviado el
Ajatempel, Lõpetamise aeg, Esitamise kuupäev, Saatmise aeg
Aikaleima, Valmistumisaika, Lähetetty, Lähetyspäivä, Lähettämispäivä, Lähetysaika
Horodateur, Heure de fin, Heure de soumission, Date de soumission, Date d'envoi
Soumis le, Envoyé le
Stampa ama, Dáta curtha isteach, Am críochnaithe, Dáta seolta
Vremenska oznaka, Vrijeme dovršetka, Datum slanja
Időbélyeg, Befejezés időpontja, Beküldés dátuma, Beküldve
Informazioni cronologiche, Ora di completamento, Data di invio, Inviato il
Laiko žyma, Laiko žymė, Užbaigimo laikas, Pateikimo data
Laika zīmogs, Laikspiedols, Pabeigšanas laiks, Iesniegšanas datums
Timbru tal-ħin, Marka tal-ħin, Data tas-sottomissjoni
Tidsmerke, Tidsstempel, Innsendt dato, Dato sendt inn, Fullføringstidspunkt, Innsendt
Tijdstempel, Tijd van voltooien, Datum ingestuurd, Datum ingezonden, Datum verzonden, Inzenddatum
Verzonden op, Ingezonden op
Sygnatura czasowa, Znacznik czasu, Godzina ukończenia, Data wysłania, Data przesłania, Wysłano
Carimbo de data/hora, Carimbo de data e hora, Hora de conclusão, Data de envio, Enviado em
Marcaj de timp, Marcaj temporal, Ora finalizării, Data trimiterii
Časová pečiatka, Čas dokončenia, Dátum odoslania
Časovni žig, Čas dokončanja, Datum oddaje
Временска ознака, Време завршетка, Датум слања
Tidstämpel, Tidsstämpel, Slutförandetid, Inskickat, Skickat
Zaman damgası, Tamamlanma saati, Gönderim tarihi
Tímastimpill
Временски печат, Датум на испраќање
Vula kohore, Stampa kohore, Data e dërgimit
Позначка часу, Мітка часу, Час завершення, Дата надсилання
"""
"""As Google Forms, Microsoft Forms, LimeSurvey, Typeform, Drupal, Action Network and KoboToolbox
call it, in thirty languages. When a form was begun is another column."""


def is_of_sending(header: str) -> bool:
    """Whether a header is of the day on which a form was sent."""
    # LimeSurvey writes its code before the question: `submitdate. Datum Abgeschickt`.
    return not _known().isdisjoint((fold(header), *map(fold, header.split(". "))))


@functools.cache
def _known() -> frozenset[str]:
    return frozenset(fold(text) for line in _HEADERS.split("\n") for text in line.split(", "))
