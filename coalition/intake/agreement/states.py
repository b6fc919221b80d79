"""What a cell says of an organisation's state: a member, not or not yet or no longer one."""

import functools
import re
from typing import Final, Literal

from coalition.expressions import Expression
from coalition.intake.agreement.consent import first_answer
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.withdrawing import says_withdrawn

State = Literal["member", "no member", "unknown", "empty"]

_NEGATIVE: Final = """
    declined rejected refused withdrawn resigned left cancelled canceled terminated expired lapsed
    suspended former inactive pending invited contacted waiting unconfirmed prospect draft
    started partial incomplete deleted archived spam test unsubscribed bounced deceased grace
    abgelehnt zuruckgezogen ausgetreten gekundigt abgelaufen ruhend ehemalig inaktiv ausstehend
    offen angefragt eingeladen unvollstandig begonnen entwurf geloscht angeschrieben
    refuse decline retire demissionnaire expire suspendu ancien inactif attente invite contacte
    incomplet brouillon annule parti partis quit
    rechazado rechazada retirado retirada baja caducado suspendido antiguo inactivo pendiente
    invitado contactado incompleto borrador anulado
    rifiutato ritirato dimesso scaduto sospeso ex inattivo sospesa contattato invitato incompleto
    bozza annullato
    recusado retirado desistiu expirado suspenso antigo inativo convidado contactado rascunho
    odmowa odmowil wycofany wycofana wygasly zawieszony byly nieaktywny oczekuje oczekujacy
    zaproszony skontaktowano niepelny szkic
    geweigerd afgewezen ingetrokken vertrokken verlopen geschorst voormalig inactief uitgenodigd
    benaderd onvolledig concept opgezegd
    odmitnuto stazeno ukonceno vyprselo pozastaveno byvaly neaktivni cekajici ceka osloveno
    odmietnute stiahnute ukoncene pozastavene neaktivny caka oslovene
    avbojt utgatt vilande inaktiv vantar inbjuden kontaktad avslag udtradt afvist afventer
    hylatty eronnut erosi odottaa vanhentunut kutsuttu kesken
    elutasitva visszavont kilepett lejart felfuggesztett fuggoben inaktiv
    odbijeno povuceno istupio istekao cekanju neaktivan zavrnjeno umaknjeno izstopil
    respins retras expirat suspendat asteptare inactiv contactat
    reddedildi cekildi beklemede pasif askida
"""
"""States in which an organisation is not, or not yet, or no longer a member, in plain letters."""

NEGATIVE_WORDS: Final = frozenset(_NEGATIVE.split())

_NOT: Final = Expression(
    r"(?:on hold|w toku|in progress|en cours|en attente|asked|said no|was asked|to confirm|tbc|"
    r"not|no|nicht|kein\w*|will nicht|nein|non|pas|nie|ne|nee|niet|geen|nej|ikke|inte|ej|ei|"
    r"nem|nao|never|mhux|degil|hayir|nera|oxi|ochi|a confirmer|a relancer|por confirmar|"
    r"da confermare|de confirmat|do potwierdzenia|te bevestigen|zu bestatigen)"
)
"""Words and phrases for not and not yet, whole."""

_NOT_ELSEWHERE: Final = Expression(r"(?:^|\s)(?:لا|لم|ليس|غير|δεν|όχι|не|ні|още не|ще не)(?:\s|$)")
_NEGATIVE_STEMS: Final = """
ar رفض|رفضت|رفضوا|معلق|انتظار|بانتظار|مرفوض|قيد|منسحب|ملغ|مستقيل|سابق|سابقا|تم التواصل|مدعو|منته
ar محذوف|لم يرد|لم يؤكد|لم يوقع|موقوف|مسودة|غير نشط|مؤجل|متوفى
bg отказ|чака|изчак|непотвърд|отхвърл|поканен
ca rebutj|refus|denegat|pendent|declin
cs odmít|zamít|čeka|čeká|nepotvrz|nesouhlas|osloven|jedná|vylouč|nepodeps
da afvis|afslå|afslog|afvent|ubekræft|kontakt|udmeldt|nægt
de lehnt|ablehn|abgelehn|absage|abgesagt|abgewies|verweiger|unbestätigt|wartet|wartend|ausgeschloss
el αρνή|απορρ|εκκρεμ|αναμον|αναμέν|ανεπιβεβ
en declin|refus|reject|pending|await|unconfirm|exclu|maybe|undecided|tentative
es rechaz|pendient|deneg|declin|excluid|sin firmar|esperand
et keeldu|ootel|ootab|kinnitamata|lükat|tagasi lük
fa منتظر|در انتظار|رد کرد|رد شد|لغو|معلق|نامشخص|هنوز
fa تأیید نشده|تایید نشده|امضا نکرد|غیرفعال|سابق|پیش‌نویس
fi kieltäyt|hylä|hylät|odot|vahvistamat|kutsut
fr refus|déclin|exclu|à confirmer|en cours|attente|rejet|relanc|souhaite pas|signé pas
ga diúlta|dhiúlta|feitheamh|fanacht|gan deimhn|níor|fionraí|iarbhall|iarbhaill|neamhghníomh|ar ceal
ga éagtha|scriosta|cuireadh|dréacht|athló|ar athló|níl|iar-bhall|gan freagra|i dteagmháil
he ממתי|מחכ|טרם|עדיין|סירב|סרב|נדחה|דחה|בבדיקה|בהמתנה|לא חתמ|לא חתם|לא אישר|לא פעיל|מושעה|לשעבר|עזב
hr odbi|odbij|čeka|čekanj|nepotvr|zamolj|nije|nisu
hu elutasít|visszautas|függő|várak|vár|megkérdez|megkeres
it rifiut|attesa|sospes|declin|esclus|da confermare
lt atsisak|atmest|atmet|lauki|nepatvirt|laukiama
lv atteic|noraid|gaida|neapstipr|uzaicin
mt irrifjut|rrifjut|pendent|stenn|mistenni|jistenn|ma ffirma|ma weġb|sospiż|inattiv|ikkanċell|skad
mt mistied|mistiedn|ikkuntatt|imħassar|abbozz|ex membr|mhux|m'għad|għadu|għadha|għadhom|differit
nb avvis|avslo|avslå|avslått|venter|ubekreft|takket nei
nl geweiger|weiger|afgewez|wacht|onbevestigd|bedankt voor
pl odmów|odmaw|odrzuc|czeka|oczek|niepotwierdz|wyklucz|w trakcie|zapytan
pt recus|rejeit|pendent|aguard|por confirmar|excluíd
ro refuz|respins|aștept|neconfirm|în curs|exclus
sk odmiet|zamiet|čaka|čakaj|nepotvrd|nesúhlas|zatiaľ|oslovený|oslovená|oslovení|vylúč|nepodpís
sl zavrn|odklon|čaka|nepotrj|zavrač|ni podpis|niso
sr одби|чека|непотвр|није|нису|odbi|čeka
sv avböj|avslag|avslå|vänta|obekräft|nekat|tackat nej
tr redde|ret|bekle|onaylanma|bekliyor
uk відмов|очіку|непідтв|відхил|чека|ще не
bg ще подпише|ще се присъедин|ще потвърд|в разговор|да се свърж
ca signarà|signaran|s'adherirà|confirmarà|en converses|per contactar|interessat
cs podepíše|podepíší|připojí se|potvrdí|jednáme|mají zájem|má zájem|kontaktovat
da vil underskrive|vil skrive under|vil tilslutte|underskriver senere|i dialog|i samtale
da skal kontaktes
de wird unterz|wird untersch|werden unterz|werden untersch|will unterz|unterzeichnet später
de tritt bei
de wird beitreten|wird zusagen|wird bestätigen|in gespräch|im gespräch|gespräch läuft|interessiert
de kontaktieren|nachfassen|anfragen
el θα υπογρ|θα επιβεβ|σε συζητήσεις|σε επαφή|ενδιαφερ
en will sign|will join|will confirm|will endorse|will support|will decide|would sign|may sign
en going to sign|intend|plans to|planning to|in talks|in discussion|in conversation|in contact
en negotiat|talking to|considering|interested|to contact|to be contacted
en to approach|to ask|to invite|to follow up|follow up|follow-up|chase|survey preview|bouncing
es firmará|firmarán|se adherirá|se unirá|confirmará|va a firmar|van a firmar|en conversac|interesad
es por contactar|para contactar|en contacto
et kavatse|läbirääkim|huvitatud
fi aikoo|aikovat|harkits|neuvottel|kiinnostun
fr va signer|vont signer|signera|signeront|va adhérer|va rejoindre|confirmera|en discussion
fr en contact
fr en négociation|à contacter|à rappeler|intéress|réfléchi
hr potpisat|potpisuj|pridružit će|u razgovor|zainteresir
hu alá fogja|alá fogják|aláírná|tárgyal|érdeklőd|megkeresendő
it firmerà|firmeranno|aderirà|aderiranno|confermerà|in trattativa|in contatto|interessat
it da contattare|da sentire
lt pasirašys|prisijungs|patvirtins|derybos|deramasi|domisi
lv parakstīs|pievienosies|apstiprinās|sarunās|interesējas
nb vil signere|vil skrive under|vil slutte|skal signere|i dialog|i samtale
nl zal onderteken|zullen onderteken|gaat onderteken|gaan onderteken|zal tekenen|zal aansluiten
nl in gesprek|in overleg|in contact|geïnteresseerd|te contacteren|benaderen
pl podpisze|podpiszą|przystąpi|dołączy|dołączą|potwierdzi|potwierdzą|w rozmow|zainteres|do kontakt
pt vai assinar|vão assinar|assinará|assinarão|irá assinar|vai aderir|confirmará|em conversa
pt em contacto
pt interessad|a contactar|por contactar
ro va semna|vor semna|va adera|va confirma|în discuți|interesat
sk podpíše|podpíšu|pripojí sa|potvrdí|rokuje|má záujem|majú záujem
sl bo podpis|bodo podpis|bo pristop|se bo pridruž|v pogovor|zainteres
sr ће потпис|потписаће|придружиће|у разговор|заинтерес|potpisaće
sv ska skriva under|kommer att|skriver under senare|ska ansluta|i dialog|i samtal|intressera
tr imzalayacak|katılacak|görüşülüyor|ilgileniyor
uk підпише|підпишуть|приєднається|приєднаються|підтвердить|у розмов|зацікавл|на зв'язку
"""
_POSITIVE_STEMS: Final = """
ar عضو|موقع|وقع|وقعت|وقعوا|نشط|مؤكد|أكد|أكدت|موافق|نعم|شريك|شركاء|انضم|معتمد|مقبول|داعم|مؤسس
bg член|актив|подпис|потвърд|одобр|приет|партньор|подкреп
ca membre|actiu|activa|signat|signada|confirmat|confirmada|adherit|acceptat|soci
cs člen|aktiv|podeps|potvrz|schvál|přijat|souhlas|partner|signat|přistoup|zapoj
da medlem|aktiv|underskrev|bekræft|godkend|tilslut|støtter|partner
de mitglied|aktiv|unterzeichn|unterschrieben|bestätig|zugesagt|zusage|genehmig|angenommen|beigetret
de bündnispartner|partner|unterstützer|träger|dabei|gründ|fördermitglied|vollmitglied|veröffentlicht
el μέλος|ενεργ|υπέγραψ|υπογρα|επιβεβαι|εγκεκριμ|αποδεκτ
en member|active|signed|signatory|signing|confirmed|approved|accepted|joined|endors|support|complete
en ip address
en completed|done|yes|ok|okay|agreed|partner|founding|founder|published|affiliat|associate|full
en valid|verified|current|live|committed|ally|observer|steering|lead|core|ordinary|new
es miembro|activ|firmad|firmó|firmante|confirmad|aprobad|aceptad|adherid|soci|apoya
et liige|aktiiv|allkirjast|kinnitat|heaks kiid|liitun
fa عضو|امضا کرد|امضا شده|فعال|تأیید شده|تایید شده|موافق|پذیرفته
fi jäsen|aktiiv|allekirjoit|vahvistet|hyväksyt|liittyn
fr membre|actif|active|signé|signée|signataire|confirmé|validé|approuvé|accepté|adhérent|adhéré
fr adhésion|partenaire|soutien|rejoint|à jour
ga ball|baill|gníomh|sínithe|shínigh|deimhnithe|dheimhnigh|comhpháirt|faofa|glactha|tacaí|tacaíonn
ga bunaith
he חבר|חתם|חתמה|חתמו|פעיל|מאושר|אישר|אישרה|אישרו|שותף|הצטרף
hr član|aktiv|potpis|potvrđ|odobr|prihva|pristup|partner
hu tag|tagja|tagok|aktív|aláír|megerősít|jóváhagy|elfogad|csatlakoz|partner
it membro|socio|attiv|firmat|firmatari|confermat|approvat|accettat|aderent|aderit|partner
lt narys|nariai|narė|aktyv|pasiraš|patvirt|priimt|prisijung
lv biedr|aktīv|parakst|apstiprin|pieņemt|pievienoj
mt membr|attiv|iffirma|ffirma|ikkonferma|kkonferma|approvat|aċċettat|sieħeb|imsieħeb|imsieħba
mt msieħeb
mt msieħba|sħab|jappoġġ|tappoġġ|fundatur
nb medlem|aktiv|underskrev|signert|bekreft|godkjent|tilslut|støtter
nl lid|leden|actief|ondertekend|bevestigd|goedgekeurd|aangesloten|akkoord|partner
pl człon|aktyw|podpisa|potwierdz|zatwierdz|przyję|sygnatari|partner|zgod|poparł|popier|dołącz
pt membro|ativ|activ|assinad|assinou|confirmad|aprovad|aceit|aderiu|sóci|associad|subscri
ro membr|activ|semnat|confirmat|aprobat|acceptat|aderat|partener
sk člen|aktív|podpís|potvrd|schvál|prijat|súhlas|partner|pripoj|signat|zapoj
sl član|aktiv|podpis|potrj|odobr|sprejet|pridruž|partner
sr члан|актив|потпис|потврђ|одобр|прихва|приступ|član|aktiv|potpis|potvrđ
sv medlem|aktiv|undertecknat|undertecknad|bekräft|godkän|ansluten|stödjer
tr üye|aktif|imzala|onayland|kabul|katıld|ortak
de aktuell|neu|laufend
fr actuel|nouveau|nouvelle|courant
es actual|vigente|nuevo|nueva|al corriente
it attual|corrente|nuovo|nuova|in regola
pt atual|vigente|novo|nova|em dia
nl huidig|nieuw|actueel
pl aktualn|bieżąc|nowy|nowa
cs aktuáln|nový|nová|platn
sk aktuálny|nový|nová|platn
sv aktuell|gällande|ny
da aktuel|gældende|ny
hu aktuális|jelenlegi|érvényes|új
fi nykyi|voimassa|uusi
uk член|актив|підпис|підтвердж|схвал|прийнят|приєдна|партнер|учасни
"""
"""Beginnings of words, in each language of the interface."""


def read_state(cell: str) -> State:
    """What a cell says of the state of a row's organisation; a no in it wins over all else."""
    text = cell.strip()
    if not text or is_nothing(text):
        return "empty"
    plain = fold(text)
    words = set(_WORD.findall(plain))
    if (
        not NEGATIVE_WORDS.isdisjoint(words)
        or _nots().search(plain)
        or _NOT_ELSEWHERE.search(text.casefold())
        or says_withdrawn(text)
        or first_answer(text) == "no"
    ):
        return "no member"
    if first_answer(text) == "yes" or _positive().search(plain):
        return "member"
    return "unknown"


_WORD: Final = Expression(r"[^\W_]+")


@functools.cache
def _nots() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_NOT.pattern}\b|{_alternatives(_NEGATIVE_STEMS)})")


@functools.cache
def _positive() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(_POSITIVE_STEMS)})")


def _alternatives(table: str) -> str:
    stems = sorted(folded_phrases(table), reverse=True)
    # Few letters begin many words.
    return "|".join(re.escape(stem) + r"\b" * (len(stem) <= _SHORT) for stem in stems)


_SHORT: Final = 3
