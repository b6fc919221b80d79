"""Words by which a note says that somebody has not answered, or will, or has cancelled."""

from typing import Final

UNANSWERED: Final = """
ar لم يجب|لم تجب|لم يجيبوا|لم يردوا|لم ترد|سيجيب|سيردون|ألغي
bg не отговор|не са отговор|няма отговор|без отговор|ще отговор|отменен|анулиран
ca no ha respost|no han respost|sense resposta|respondr|cancel·lat|anul·lat
cs neodpověd|bez odpovědi|odpoví|odpovědí do|zrušen|stornov
da ikke svaret|intet svar|svarer|vil svare|aflyst|annulleret
de nicht geantwortet|nicht beantwortet|keine antwort|keine rückmeldung|antworten bis|antwortet
de meldet sich|melden sich|nicht gemeldet|nicht reagiert|stornier|annulliert
el δεν απάντησ|δεν έχουν απαντ|δεν έχει απαντ|χωρίς απάντηση|θα απαντ|ακυρώθ|ακυρωμέν
en did not reply|didn't reply|did not answer|didn't answer|did not respond|has not answered
en have not answered|hasn't answered|haven't answered|has not replied|have not replied
en hasn't replied|haven't replied|not responded|no response|no answer|unanswered|will answer
en will reply|will respond|will tell us|will let us know|will confirm|cancelled|canceled
es no respond|no ha respond|no han respond|sin respuesta|no contest|no ha contest|no han contest
es responder|contestar|cancelad|anulad
et ei vasta|pole vasta|vastuseta|vastavad|vastab|tühist|katkest
fi ei vastan|eivät vast|ei ole vast|eivät ole vast|ei vastausta|vastaavat|vastaa |peruttu
fr pas répondu|n'a pas répondu|n'ont pas répondu|sans réponse|répondr|aucune réponse|annulé
ga níor fhreagair|gan freagra|freagróidh|cealaithe|curtha ar ceal
hr nije odgovor|nisu odgovor|nema odgovora|bez odgovora|odgovorit|otkazan|poništen
hu nem válaszol|nincs válasz|válasz nélkül|válaszol|lemond|törölve
it non ha rispost|non hanno rispost|nessuna risposta|senza risposta|risponder|annullat
lt neatsak|neatsakė|nėra atsakymo|be atsakymo|atsakys|atšaukt
lv neatbild|nav atbild|bez atbildes|atbildēs|atcelt
mt ma wieġ|ma wiġ|mhux imwieġ|bla tweġiba|se jwieġ|se twieġ|ikkanċell
nb ikke svart|ikke besvart|intet svar|svarer|vil svare|avlyst|kansellert
nl niet geantwoord|geen antwoord|niet gereageerd|geen reactie|antwoorden|antwoordt|geannuleerd
pl nie odpowied|brak odpowiedzi|bez odpowiedzi|odpowiedzą|odpowie|anulow|odwołan
pt não respond|sem resposta|responder|respondem|cancelad|anulad
ro nu au răspuns|nu a răspuns|fără răspuns|vor răspunde|va răspunde|anulat
sk neodpoved|bez odpovede|odpovie|odpovedia|zrušen|stornov
sl ni odgovor|niso odgovor|brez odgovora|odgovoril|preklican|odpovedan
sr није одговор|нису одговор|без одговора|одговорић|отказан|поништен|nisu odgovor|nije odgovor
sr otkazan|poništen
sv inte svarat|ej svarat|inget svar|svarar|ska svara|inställ|avbokad|annullerad
tr yanıt vermedi|cevap vermedi|yanıtlamadı|cevapsız|yanıtsız|cevap verecek|yanıtlayacak|iptal
uk не відповіл|не відповів|без відповіді|немає відповіді|відповідуть|відповість|відповідять
uk скасован|анульован|не ответил|ответят|отмен
"""
"""Beginnings of phrases, in each language of the interface."""
