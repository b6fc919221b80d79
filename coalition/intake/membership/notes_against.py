"""What a note beside a name says against publishing it: waiting, leaving, refusing, secrecy."""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.agreement.labelled_answers import agreement_in
from coalition.intake.agreement.states import NEGATIVE_WORDS
from coalition.intake.headers.sorts_of_contacts import is_person_sort
from coalition.intake.membership.no_affiliation import is_own_capacity
from coalition.intake.membership.surely_against import is_no_beside, no_within
from coalition.intake.rows import quote
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings
from coalition.intake.words.leaving_out import speaks_of_leaving_out
from coalition.intake.words.unanswered import UNANSWERED
from coalition.intake.words.withdrawing import says_withdrawn

_PHRASES: Final = """
ar قيد|لم يؤكد|بانتظار|في انتظار|لا يرغب|لا ترغب|لا يريد|لا تريد|حتى إشعار|غير مؤكد|غير مؤكدة
ar لم تؤكد
ar ليس بعد|عضو سابق|لا للنشر|ليس للنشر|الحظر|معلق|لم يرد|سابقا|ملغ
ar ننتظر|ينتظر|تنتظر
bg не жела|не иска
bg очаква|изчаква|непотвърд|не е потвърд|предстои|не желае|не иска|вече не|бивш член|под ембарго
bg чака|чакаме|още не|все още не
ca pendent|per confirmar|sense confirmar|no confirmat|encara no|no vol|ja no|embarg|antic membre
ca esperem resposta|espera resposta|esperant|a l'espera|en espera
cs čeká|nepotvrz|zatím ne|ještě ne|nechce|nepřeje|už není|již není|bývalý člen|embarg|v jednání
da afvent|ikke bekræft|endnu ikke|ubekræft|ønsker ikke|vil ikke|ikke længere|embargo|meldt fra
da tidligere medlem|har afslået
da venter på|venter stadig|venter endnu|vi venter
de ausstehend|unbestätigt|nicht bestätigt|noch nicht|noch offen|abgesagt|sagte ab|sagt ab
de möchte nicht|will nicht|wollen nicht|möchten nicht|nicht nennen|nicht mehr|nicht genannt
de sperrfrist|embargo|wartet|unter vorbehalt|angefragt|in klärung|kein mitglied|ehemaliges mitglied
de nicht veröffentlich|hat abgelehnt|lehnt ab|stornier|annulliert
de warten auf|warten noch|steht noch aus|steht aus|stehen noch aus
el εκκρεμ|αναμέν|αναμον|δεν επιβεβαι|δεν έχει επιβεβαι|δεν θέλει|δεν επιθυμ|όχι πλέον|εμπάργκο
el πρώην μέλος|όχι ακόμα|όχι ακόμη
el περιμέν|δεν έχουν ακόμ|δεν έχει ακόμ
en pending|tbc|to be confirmed|tba|t.b.c|unconfirmed|not confirmed|not yet|awaiting|waiting
en no longer|not any more|not anymore|left in|left on|left since|has left|have left|quit in
en former member|ex-member|past member|until 20|does not want|doesn't want|do not want|don't want
en not to be named|not be named|don't name|do not name|not to be published|not for publication
en embargo|said no|declin|turned down|no reply|not sure|on hold|provisional|tentative|secret
en unnamed|not public|non-public|don't list|not signing|won't sign|will not sign|cancelled|canceled
en still to answer|still to confirm|yet to confirm|yet to sign|yet to answer
es pendiente|por confirmar|sin confirmar|no confirmad|aún no|todavía no|no quiere|no quieren
es no desea|prefiere no|ya no|embargo|dijo que no|se dio de baja|antiguo miembro|en espera
es a la espera|esperando|espera respuesta|esperamos respuesta|falta confirmar
et ootel|kinnitamata|ei ole kinnit|pole kinnit|veel mitte|ei soovi|ei taha|enam mitte|enam ei
et embargo|endine liige|tühist|katkest
et ootab|ootame|ootavad|ei ole veel|pole veel
fa منتظر|در انتظار|هنوز|تأیید نشده|تایید نشده|امضا نکرد|نمی‌خواهد|محرمانه
fi odottaa|vahvistamatta|ei vahvist|ei vielä|ei halua|ei enää|entinen jäsen|embargo|julkaisukielto
fi odotamme|odottavat|odotetaan|eivät ole vielä|ei ole vielä
fr en attente|à confirmer|non confirmé|pas confirmé|pas encore|ne souhaite pas|ne veut pas
fr ne veulent pas|n'est plus|plus membre|ancien membre|sous embargo|a dit non|a décliné|parti en
fr attend la|attend encore|attend une|attendent|attend leur|attend sa|on attend|nous attendons
fr dans l'attente
ga ar feitheamh|gan deimhn|níl sé deimhn|gan a bheith|níl siad ag iarraidh|lánchosc|níl deimhn
ga iarbhall
ga iar-bhall|dhiúlta|nach mian|ní mian|níl ina b|a thuilleadh|níor dheimhn|fós le|ní le foils
ga gan freagra
ga ag fanacht
he ממתי|מחכ|טרם|עדיין לא|לא לפרסום|לא מאושר|לא אישר|לא רוצ|סודי|חסוי|בבדיקה
hr čeka|nepotvrđ|nije potvrđ|još nije|ne želi|više nije|bivši član|embarg|na čekanju
hr čekamo|čekaju|još nisu
hu függőben|megerősítésre vár|nem erősít|még nem|nem akar|nem kíván|nem szeretné|már nem|embargó
hu volt tag|korábbi tag
hu várunk|válaszra vár|aláírásra vár|döntésre vár
it non hanno ancora|non ha ancora
it in attesa|da confermare|non confermat|non ancora|non vuole|non desidera|non più|embargo
it ex membro|ha detto di no|in sospeso
it attende|attendono|attendiamo|aspetta|aspettiamo
lt nebe narys|nebe
lt laukia|nepatvirtin|dar ne|nenori|nebėra|embargas|buvęs narys
lt lauki|tebelaukia
lv gaida|neapstiprin|vēl nav|nevēlas|vairs nav|embargo|bijušais biedrs
lv gaidām
mt pendenti|mhux ikkonferm|għadu ma|għadha ma|għadhom ma|ma jridx|ma tridx|ma jridux|m'għadux
mt m'għadha
mt m'għadhom|embargo|ex membr|eks membr|rrifjuta|mhux għall-pubbl|mhux kunferm|ma weġb|għadu mhux
mt jistenn|tistenn|nistenn
nb avvent|ikke bekreft|ubekreft|ennå ikke|enda ikke|ønsker ikke|vil ikke|ikke lenger|takket nei
nb tidligere medlem|sperrefrist
nb venter på|venter fortsatt|venter fremdeles|venter stadig|vi venter
nl in afwachting|nog te bevestigen|onbevestigd|niet bevestigd|nog niet|wil niet|willen niet
nl niet meer|niet langer|oud-lid|voormalig lid|embargo|afgezegd|onder voorbehoud
nl wacht op|wacht nog|wachten op|wachten nog
pl oczek|czeka|niepotwierdz|nie potwierdz|jeszcze nie|nie chce|nie życzy|już nie|były członek
pl embarg|do potwierdzenia
pl czekamy|czekają
pt pendente|por confirmar|a confirmar|não confirmad|ainda não|não quer|não deseja|já não|embargo
pt antigo membro|disse que não|prefere não
pt aguard|à espera|em espera|esperamos resposta
ro în așteptare|neconfirm|de confirmat|încă nu|nu dorește|nu vrea|nu mai|embargo|fost membru
ro așteaptă|așteptăm|în așteptarea|nu au încă|nu a încă|încă nu
sk čaká|nepotvrd|zatiaľ ne|ešte ne|nechce|neželá|už nie|bývalý člen|embarg
sk čakáme|čakajú|čaká
sl čaka|nepotrjen|ni potrjen|še ne|še ni|ne želi|noče|ni več|nekdanji član|embarg
sl čakamo|čakajo|še niso
sr не желе|ne žele|још нису|još nisu
sr чека|непотврђ|није потврђ|још није|не жели|више није|бивши члан|ембарг|nepotvrđ|ne želi|čeka
sv avvakt|väntar|obekräft|ej bekräft|inte bekräft|ännu inte|inte ännu|vill inte|vill ej|inte längre
sv embargo|tackat nej|tidigare medlem
sv inväntar|vi väntar
tr beklemede|bekliyor|onaylanmadı|onaylanmamış|henüz|istemiyor|artık|ambargo|eski üye
tr bekleniyor|bekliyoruz
uk очіку|чека|непідтвердж|не підтвердж|ще не|не хоче|не бажає|більше не|колишній член|ембарго
uk чекаємо|чекають|очікуємо
uk ждём|ждем|ждёт|ждет|ожида|не подтвержд|не подтверд|пока не|ещё не|еще не|больше не|бывший член
uk под вопросом|уточня|в ожидании|на рассмотрении|отказал
"""
"""Beginnings of words, and of phrases, in each language of the interface."""

_CONDITIONS: Final = """
ar شريطة|رهن
bg при условие|подлежи на
ca subjecte a|a reserva
cs s výhradou|pod podmínkou|podmíněn
da forbehold
de vorbehaltlich
el επιφύλαξη|υπό την αίρεση
en subject to
es sujeto a|sujeta a|a reserva de
et tingimusel|tingimuslik
fi ehdolla|ehdollinen|varauksella
fr sous réserve
ga faoi réir
hr uz uvjet|pod uvjetom|podložno
hu feltételesen|feltéve
it con riserva|salvo conferma|salvo approvazione
lt su sąlyga|sąlygin
lv ar nosacījumu
mt soġġett għal|suġġett għal
nb forbehold
nl voorbehoud
pl z zastrzeżeniem|pod warunkiem|warunkowo
pt sujeito a|sujeita a|com reserva
ro sub rezerva|cu condiția
sk s výhradou|pod podmienkou
sl s pridržkom|pod pogojem
sr под условом|уз услов|pod uslovom|uz uslov
sv förbehåll
tr şartıyla|koşuluyla|onayına bağlı
uk за умови|при условии
"""
"""The same of whoever signs under a condition: `subject to board approval`."""

_UNDER_WAY: Final = """
ar قيد التنفيذ|قيد المعالجة
bg в процес
ca en tràmit|en procés
cs v procesu|v řešení
da under behandling|undervejs
de in bearbeitung|in vorbereitung|in prüfung|in abstimmung|in klärung
el σε εξέλιξη|υπό εξέταση|σε διαδικασία
en in progress|in process|under review|under consideration
es en trámite|en proceso de|en curso
et menetluses|arutamisel
fi käsittelyssä|vireillä
fr en cours de|en cours
ga ar siúl
hr u postupku|u tijeku
hu folyamatban
it in corso
lt svarstom|nagrinėjam
lv procesā|izskatīšanā
mt għaddej|fil-proċess
nb under behandling|underveis
nl in behandeling
pl w trakcie|w toku
pt em processo de|em curso|em análise
ro în curs de|în curs|în proces
sk v procese|v riešení
sl v postopku|v teku
sr у поступку|у току|u postupku|u toku
sv under behandling|på gång
tr sürecinde|işlemde|değerlendiriliyor
uk в процесі|у процесі|в процессе|на розгляді
"""
"""The same of what is still under way: `în curs de confirmare`."""

_CAPITAL = Expression(r"\b[^\W\d_]{4,}")
_FEWEST = 2


_AT_LAST: Final = Expression(
    r"\S\s*[(\[]([^()\[\]]{2,60})[)\]][\s.,;:!]*\Z|\S\s+[–—-]\s+([^\W\d][^–—]{1,60})\Z"
    r"|\S[,،]\s+([^\W\d][^,،–—]{1,60})\Z"
)
_AT_FIRST: Final = Expression(r"([^\W\d_][^:()]{1,40}):\s")
_WORD: Final = Expression(r"[^\W_]+")


def name_against(name: str) -> str:
    """What stands against a name: before a colon, or at its end in brackets or behind a mark."""
    label = _AT_FIRST.match(name)
    if label and (reason := note_against(label[1])):
        return reason
    match = _AT_LAST.search(name)
    reason = note_against(match[1] or match[2] or match[3]) if match else ""
    return reason or _no_within(name)


def _no_within(name: str) -> str:
    said = no_within(name)
    if not said:
        return ""
    if said == name.strip():
        return f"it says {quote(said)} in place of a name; write the name there if it is a member"
    return f"it says {quote(said)} beside the name; write the name alone if it is a member"


def note_against(note: str) -> str:
    """What a bracket or an end of a name says against it: `(withdrawn)`, `(Privatperson)`."""
    words = [word for word in _WORD.findall(fold(note)) if not word.isdigit()]
    said = f"it says {quote(note)} beside the name"
    if is_person_sort("", note) or is_own_capacity(note):
        return f"{said}, and is no organisation"
    is_state = bool(words) and NEGATIVE_WORDS.issuperset(words)
    is_no = is_state or speaks_against(note) or agreement_in(note) == "no" or is_no_beside(note)
    return said if is_no else ""


def speaks_against(note: str) -> bool:
    """Whether a note speaks of waiting, leaving, refusing or secrecy: `(tbc)`."""
    if says_withdrawn(note) or speaks_of_waiting(note):
        return True
    return speaks_of_leaving_out(fold(note)) and not _is_title(note)


def speaks_of_waiting(note: str) -> bool:
    """Whether a note has a phrase such as `not yet`, `no longer` or `subject to`."""
    plain = fold(note)
    tables = (_PHRASES, _CONDITIONS, _UNDER_WAY, UNANSWERED)
    return any(beginnings(phrases).search(plain) for phrases in tables)


def _is_title(note: str) -> bool:
    """Whether a note is another name: `(Refuse Plastic Network)` refuses nothing."""
    longer = _CAPITAL.findall(note)
    return len(longer) >= _FEWEST and all(word[0].isupper() for word in longer)
