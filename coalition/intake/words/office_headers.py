"""Headers of what coordinators keep beside a list for their own work, which asks nobody anything.

Who of them writes to an organisation, how important it is, its numbers at offices, its fee, its
accounts on platforms, and what whoever answers is there: none of it says whether it may be listed.
"""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold, speaks_of_organisation
from coalition.intake.words.language_tables import beginnings, folded_phrases
from coalition.intake.words.signatory_words import signatory_keys

_HEADERS: Final = """
ar الأولوية|المسؤول|المسؤولة|مسند إلى|آخر تواصل|الرقم الضريبي|رقم التسجيل|وسائل التواصل الاجتماعي
ar لغة التواصل|رسوم العضوية
bg приоритет|отговорник|отговорен|последен контакт|ЕИК|БУЛСТАТ|ДДС номер|социални мрежи
bg език за кореспонденция|членски внос
ca prioritat|responsable|assignat a|últim contacte|darrer contacte|NIF|CIF|xarxes socials
ca xarxa social|llengua de comunicació|quota
cs priorita|zodpovídá|zodpovědná osoba|přiděleno|poslední kontakt|IČO|IČ|DIČ|sociální sítě
cs jazyk komunikace|členský příspěvek|příspěvek
da prioritet|ansvarlig|tildelt|seneste kontakt|sidste kontakt|CVR|CVR-nr|CVR-nummer|momsnummer
da sociale medier|kontingent|sprog for kommunikation
de titel|priorität|prio|zuständig|zuständigkeit|verantwortlich|zugewiesen an|betreut von|betreuung
de bearbeitet von|wer betreut|wer kümmert sich|letzter kontakt|letzte kontaktaufnahme
de kontaktiert am|angeschrieben am|steuernummer|ust-id|ust-idnr|ust-id-nr|umsatzsteuer-id
de vereinsregisternummer|registernummer|vr-nummer|soziale medien|social media|soziale netzwerke
de korrespondenzsprache|beitrag|mitgliedsbeitrag|rechnung|ordner|link zum logo|logodatei
de tätigkeitsfelder|tätigkeitsfeld|arbeitsfelder
el προτεραιότητα|υπεύθυνος|υπεύθυνη|ανάθεση σε|τελευταία επαφή|ΑΦΜ|ΔΟΥ|μέσα κοινωνικής δικτύωσης
el κοινωνικά δίκτυα|γλώσσα επικοινωνίας|συνδρομή|εισφορά
en title|priority|prio|owner|account owner|record owner|contact owner|assigned|assigned to|assignee
en responsible|responsible person|in charge|person in charge|lead contact|handled by|managed by
en point person|our contact|internal contact|last contact|last contacted|last contacted on
en contacted on|last activity|last email|date contacted|first contact|follow-up date|next contact
en vat|vat number|vat no|vat id|tax id|tax number|registration number|reg no|reg. no
en register number|company number|charity number|charity no|transparency register
en transparency register number|social media|social networks|social|socials|twitter handle|handle
en follow-up by|follow up by|followed up by|looked after by|taken care of by|dealt with by
en bluesky|tiktok|youtube|language of communication|communication language|preferred language
en working language|fee|fees|membership fee|invoice|invoice number|folder|link to logo|logo link
en logo file|logo url|drive link|areas of work|how did you hear about us|how did you hear of us
en how did you hear about the campaign
es título|prioridad|responsable|asignado a|asignada a|último contacto|fecha de contacto|NIF|CIF
es número de registro|redes sociales|red social|idioma de comunicación|idioma de contacto|cuota
es factura|carpeta|áreas de trabajo|enlace al logo
et prioriteet|vastutaja|vastutav|viimane kontakt|registrikood|registrinumber|KMKR|sotsiaalmeedia
et suhtluskeel|liikmemaks
fi prioriteetti|vastuuhenkilö|vastuussa|viimeisin yhteydenotto|viimeksi otettu yhteyttä|Y-tunnus
fi sosiaalinen media|some|asiointikieli|jäsenmaksu|lasku
fr titre|priorité|responsable|assigné à|attribué à|suivi par|en charge|dernier contact
fr date du dernier contact|contacté le|contactée le|SIRET|SIREN|RNA|numéro RNA
fr numéro d'enregistrement|numéro de TVA|TVA|réseaux sociaux|réseau social|langue de communication
fr langue de contact|cotisation|facture|dossier|domaine d'action|domaines d'action
fr lien vers le logo|comment nous avez-vous connus
ga tosaíocht|freagrach|sannta do|teagmháil dheireanach|uimhir chláraithe|uimhir charthanachta
ga meáin shóisialta|teanga chumarsáide|táille
hr prioritet|odgovorna osoba|odgovoran|zadužen|zadužena|posljednji kontakt|zadnji kontakt|OIB
hr matični broj|društvene mreže|jezik komunikacije|članarina
hu prioritás|felelős|kapcsolatfelelős|utolsó kapcsolatfelvétel|adószám|nyilvántartási szám
hu közösségi média|kapcsolattartás nyelve|tagdíj|számla
it titolo|priorità|responsabile|assegnato a|assegnata a|seguito da|ultimo contatto|data contatto
it codice fiscale|partita iva|p. iva|C.F.|social|social network|social media|reti sociali
it lingua di comunicazione|quota|quota associativa|fattura|cartella|ambiti di intervento
lt prioritetas|atsakingas|atsakinga|priskirta|paskutinis kontaktas|įmonės kodas|kodas|PVM kodas
lt socialiniai tinklai|bendravimo kalba|nario mokestis
lv prioritāte|atbildīgais|atbildīgā|pēdējais kontakts|reģistrācijas numurs|reģ. nr|PVN numurs
lv sociālie tīkli|saziņas valoda|biedra nauda
mt prijorità|responsabbli|assenjat lil|l-aħħar kuntatt|numru ta' reġistrazzjoni|numru VO
mt midja soċjali|lingwa ta' komunikazzjoni|miżata
nb prioritet|ansvarlig|tildelt|siste kontakt|sist kontaktet|org.nr|organisasjonsnummer|orgnr
nb sosiale medier|kommunikasjonsspråk|kontingent|faktura
nl prioriteit|prio|verantwoordelijke|verantwoordelijk|toegewezen aan|behandeld door|laatste contact
nl laatst gecontacteerd|kvk|kvk-nummer|kvk nummer|ondernemingsnummer|btw-nummer|rsin|sociale media
nl social media|voertaal|communicatietaal|contributie|lidgeld|factuur|map|link naar logo
pl tytuł|priorytet|odpowiedzialny|odpowiedzialna|osoba odpowiedzialna|przypisane do|opiekun
pl ostatni kontakt|data kontaktu|NIP|KRS|REGON|numer KRS|media społecznościowe|język komunikacji
pl język kontaktu|składka|faktura
pt prioridade|responsável|atribuído a|último contacto|último contato|NIF|NIPC|CNPJ
pt número de registo|redes sociais|língua de comunicação|quota|fatura
ro prioritate|responsabil|responsabilă|atribuit|ultimul contact|CUI|CIF|cod fiscal|rețele sociale
ro social media|limba de comunicare|cotizație|factură
sk priorita|zodpovedá|zodpovedná osoba|pridelené|posledný kontakt|IČO|DIČ|sociálne siete
sk jazyk komunikácie|členský príspevok|členské
sl prioriteta|odgovorna oseba|odgovoren|dodeljeno|zadnji stik|zadnji kontakt|davčna številka
sl matična številka|družbena omrežja|družabna omrežja|jezik komunikacije|članarina
sr приоритет|одговорна особа|одговоран|задужен|последњи контакт|ПИБ|матични број|друштвене мреже
sr језик комуникације|чланарина|prioritet|odgovorna osoba|zadužen|PIB|matični broj|društvene mreže
sv prioritet|prio|ansvarig|tilldelad|senaste kontakt|senast kontaktad|organisationsnummer|org.nr
sv orgnr|sociala medier|kontaktspråk|avgift|medlemsavgift|faktura
tr öncelik|sorumlu|sorumlu kişi|atanan|son görüşme|son iletişim|vergi numarası|vergi no|kütük no
tr sosyal medya|iletişim dili|aidat|fatura
uk пріоритет|відповідальний|відповідальна|призначено|останній контакт|ЄДРПОУ|код ЄДРПОУ
uk соціальні мережі|соцмережі|мова спілкування|мова комунікації|членський внесок|рахунок
"""

_WHO: Final = """
ar من يتابع|من المسؤول|من يتولى|من يتواصل
bg кой отговаря|кой е отговорен|кой следи|кой поема|кой се свързва|кой се занимава
ca qui en fa el seguiment|qui fa el seguiment|qui s'encarrega|qui se n'encarrega|qui és responsable
ca qui contacta
cs kdo má na starosti|kdo se stará|kdo zodpovídá|kdo odpovídá za|kdo kontaktuje|kdo řeší
da hvem følger op|hvem er ansvarlig|hvem tager sig af|hvem har ansvar|hvem kontakter
de wer kümmert sich|wer betreut|wer ist zuständig|wer ist verantwortlich|wer hakt nach
de wer fragt nach|wer bleibt dran|wer meldet sich|wer ruft an|wer schreibt|wer übernimmt
de wer hat den kontakt|wer macht das
el ποιος παρακολουθεί|ποιος είναι υπεύθυνος|ποιος αναλαμβάνει|ποιος επικοινωνεί|ποιος φροντίζει
en who follows up|who follows this up|who is following up|who will follow up|who looks after
en who is looking after|who takes care|who is responsible|who's responsible|who is in charge
en who handles|who is handling|who contacts|who will contact|who contacted|who calls|who writes
en who deals with|who manages|who chases|who from us|who of us|who owns|who leads on
es quién hace el seguimiento|quién hace seguimiento|quién se encarga|quién es responsable
es quién es el responsable|quién lo lleva|quién contacta|quién da seguimiento
et kes vastutab|kes tegeleb|kes jälgib|kes võtab ühendust|kes hoolitseb
fa چه کسی پیگیری|چه کسی مسئول|مسئول پیگیری
fi kuka seuraa|kuka vastaa|kuka hoitaa|kuka on vastuussa|kuka huolehtii|kuka ottaa yhteyttä
fr qui suit|qui assure le suivi|qui fait le suivi|qui s'en occupe|qui s'occupe|qui est responsable
fr qui est chargé|qui relance|qui contacte|qui est en charge|qui prend en charge
ga cé atá freagrach|cé a leanann|cé atá i mbun
he מי אחראי|מי מטפל|מי עוקב|מי יוצר קשר
hr tko prati|tko je odgovoran|tko je zadužen|tko se brine|tko kontaktira|tko vodi
hu ki követi|ki felel|ki a felelős|ki foglalkozik|ki gondoskodik|ki veszi fel a kapcsolatot
it chi segue|chi se ne occupa|chi si occupa|chi è responsabile|chi contatta|chi è incaricato
lt kas atsakingas|kas atsako|kas rūpinasi|kas seka|kas susisiekia|kas prižiūri
lv kas atbild|kas ir atbildīg|kas rūpējas|kas seko|kas sazinās
mt min jieħu ħsieb|min hu responsabbli|min qed isegwi|min isegwi
nb hvem følger opp|hvem er ansvarlig|hvem tar seg av|hvem har ansvar|hvem kontakter
nl wie volgt op|wie volgt dit op|wie is verantwoordelijk|wie houdt contact|wie zorgt|wie pakt dit op
nl wie belt|wie neemt contact|wie behandelt
pl kto się zajmuje|kto zajmuje się|kto odpowiada|kto jest odpowiedzialny|kto prowadzi|kto kontaktuje
pl kto pilnuje|kto się kontaktuje|kto ma kontakt
pt quem acompanha|quem faz o acompanhamento|quem é responsável|quem é o responsável|quem trata
pt quem contacta|quem está encarregue|quem se ocupa
ro cine se ocupă|cine este responsabil|cine răspunde de|cine urmărește|cine contactează
sk kto má na starosti|kto sa stará|kto zodpovedá|kto kontaktuje|kto rieši
sl kdo skrbi|kdo je odgovoren|kdo spremlja|kdo je zadolžen|kdo stopi v stik
sr ко прати|ко је одговоран|ко је задужен|ко се брине|ko prati|ko je odgovoran|ko je zadužen
sv vem följer upp|vem ansvarar|vem är ansvarig|vem tar hand om|vem sköter|vem kontaktar
tr kim takip ediyor|kim ilgileniyor|kim sorumlu|kim takip edecek|sorumlu kim
uk хто відповідає|хто відповідальний|хто стежить|хто займається|хто опікується|хто зв'язується
"""
"""How a question begins that asks who of a coordinator's office looks after a row."""

_OWN_WORDS = """
    your ihre ihr eure euer deine dein votre ta su tu vuestro vuestra il vostro vostra la sua tua
    a o vossa vosso uw je jouw jullie din deres er ert teidan teie sinu jusu vase vasa vas wasza
    il panstwa pani pana twoja tvoja vaša vaše vostre vostra do bhur the current ваша vasha
"""
_OWN: Final = frozenset(_OWN_WORDS.split())
"""Before a word for what somebody does."""

_WITHIN_WORDS = """
    the in within at inside im en dans sein nell nella nel presso all interno binnen bij v ve w na i
    au hos u no dentro din sa fil ston stin sto cadrul a az par innen innenfor inom indenfor it
    ihrer eurer deiner der dem la le l el il lo los your our votre notre vuestra su uw de het
    vasi vasoj vasej vasom vasi bhur san sin waszej er deres jusu teie fy fl tieghek tieghkom
"""
_WITHIN: Final = frozenset(_WITHIN_WORDS.split())
"""Between it and the organisation, where it is not `of`."""

_OF: Final = frozenset({
    "of", "der", "des", "de", "du", "di", "van", "av", "af", "do", "da", "dos", "e", "sur", "zu",
    "zum", "on",
})  # fmt: skip
_APART: Final = Expression(r"[\s']+|(?<=\b[if]l)-")
_LONGEST = 8


def is_of_office(header: str) -> bool:
    """Whether a header is of a coordinator's own work, or of somebody's role in an organisation."""
    plain = fold(header.replace("_", " "))
    if plain in folded_phrases(_HEADERS) or beginnings(_WHO).match(plain):
        return True
    return _is_role_within(plain)


@functools.cache
def _is_role_within(plain: str) -> bool:
    """Whether words are `your role in the organisation`, and not `position of the organisation`."""
    words = _APART.split(plain)[:_LONGEST]
    while words and words[0] in _OWN:
        words = words[1:]
    for end in range(len(words), 0, -1):
        if "role" in signatory_keys(" ".join(words[:end])):
            return _is_within(words[end:])
    return False


def _is_within(words: list[str]) -> bool:
    """Whether words are nothing, or a place: `in the organisation`, Finnish `järjestössä`."""
    if not words:
        return True
    *between, last = words
    is_place = not between or (between[0] not in _OF and _WITHIN.issuperset(between))
    return is_place and speaks_of_organisation(last)
