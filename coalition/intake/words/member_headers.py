"""What lists call a member of the European Parliament and the seat, in the thirty languages.

Other headers of names, and of countries, are those of other sheets: `header_words` and
`header_keys` have them.
"""

import functools

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.word_tables import read_words

_TABLE = """
ar name: النائب, عضو البرلمان
ar ep_id: رقم النائب, المعرف
ar group: المجموعة السياسية, الكتلة البرلمانية, الكتلة
ar party: الحزب الوطني, الحزب
ar country: الدولة العضو
ar until: نهاية الولاية, تاريخ المغادرة, حتى
bg name: Евродепутат, Депутат, Член на ЕП
bg ep_id: Идентификатор, ИД, Номер на депутат
bg group: Политическа група, Група, Парламентарна група, Група в ЕП
bg party: Национална партия, Партия
bg country: Държава членка, Държава-членка
bg until: Край на мандата, Напуснал, Напуснал на, Напуснала, До
bg until: Последен ден
ca name: Eurodiputat, Eurodiputada, Diputat
ca ep_id: Identificador, Núm. ID
ca group: Grup polític, Grup, Grup parlamentari, Grup del PE
ca party: Partit nacional, Partit
ca country: Estat membre
ca until: Fi del mandat, Baixa, Data de baixa, Fins a
ca until: Darrer dia
cs name: Europoslanec, Poslanec, Poslankyně, Europoslankyně
cs ep_id: Identifikátor, Číslo poslance
cs group: Politická skupina, Skupina, Frakce, Klub, Poslanecký klub, Skupina v EP
cs party: Národní strana, Strana, Domácí strana, Národní politická strana
cs country: Členský stát
cs until: Konec mandátu, Odešel, Odešla, Skončil, Do
cs until: Poslední den
da name: MEP'er, Europaparlamentariker, Medlem af Europa-Parlamentet
da ep_id: Identifikator, Medlemsnummer
da group: Politisk gruppe, Gruppe, Partigruppe, Gruppe i EP
da party: Nationalt parti, Parti
da country: Medlemsstat, Medlemsland
da until: Mandatets udløb, Udtrådt, Udtrådt den, Fratrådt, Indtil
da until: Sidste dag
de name: Abgeordnete, Abgeordneter, MdEP, Europaabgeordnete, Europaabgeordneter, Mitglied des EP
de ep_id: Kennnummer, Abgeordnetennummer, Nummer des Abgeordneten, MdEP-Nr., MdEP-Nummer, EP-Nummer
de group: Fraktion, EP-Fraktion, Politische Fraktion, Gruppe, Politische Gruppe
de party: Partei, Nationale Partei, Partei im Land, Heimatpartei, Landespartei
de country: Mitgliedstaat, Mitgliedsstaat, EU-Land
de until: Austritt, Mandatsende, Ausgeschieden, Ausgeschieden am, Ende des Mandats, Bis
de until: Letzter Tag, Letzter Amtstag
el name: Ευρωβουλευτής, Βουλευτής
el ep_id: Αναγνωριστικό, Αριθμός βουλευτή
el group: Πολιτική ομάδα, Ομάδα, Κοινοβουλευτική ομάδα
el party: Εθνικό κόμμα, Κόμμα
el country: Κράτος μέλος
el until: Λήξη θητείας, Αποχώρηση, Αποχώρησε, Έως
el until: Τελευταία ημέρα
en name: mep, mep name, name of the mep, member of parliament, full name, name, label, person label
en ep_id: id, ep id, mep id, mepid, identifier, mep identifier, person id, user id, epid, mep number
en ep_id: ep number, mep no, id number, europarl id, number at the parliament
en group: political group, group, ep group, eu group, european political group, parliamentary group
en group: political group body code, group in the ep
en party: national political group, national party, party, national political party, home party
en country: country, country code, country country code, country of representation, member state
en until: until, end, end date, date of leaving, leaving date, left, left on, mandate end
en until: Last day, Last day in office
en until: end of mandate, mandate until, term end, mandate ended, seat until, left the parliament
es name: Eurodiputado, Eurodiputada, Diputado, Eurodiputado/a
es ep_id: Identificador, Nº de diputado, Núm. ID, Número de identificación
es group: Grupo político, Grupo, Grupo parlamentario, Grupo del PE
es party: Partido, Partido nacional, Partido político nacional
es country: Estado miembro, Estado miembro de la UE
es until: Fecha de baja, Fin del mandato, Baja, Cese, Fecha de cese, Hasta
es until: Último día
et name: Eurosaadik, Saadik, Parlamendiliige
et ep_id: Identifikaator, ID-number, Liikme number
et group: Fraktsioon, Poliitiline rühm, Fraktsioon EP-s
et party: Erakond, Riiklik erakond, Partei, Liikmesriigi erakond
et country: Liikmesriik
et until: Mandaadi lõpp, Lahkus, Lahkunud, Kuni
et until: Viimane päev
fi name: Meppi, Europarlamentaarikko, Edustaja, Parlamentin jäsen
fi ep_id: Tunniste, Tunnus, Jäsennumero, ID-numero
fi group: Ryhmä, Poliittinen ryhmä, EP-ryhmä, Parlamenttiryhmä, Puolueryhmä
fi party: Puolue, Kansallinen puolue, Kotimaan puolue
fi country: Jäsenvaltio, Jäsenmaa
fi until: Mandaatin loppu, Toimikauden loppu, Eronnut, Lähtenyt, Päättynyt, Asti
fi until: Viimeinen päivä
fr name: nom, nom complet, député, députée, eurodéputé, eurodéputée, eurodéputé(e), député européen
fr ep_id: identifiant, n° de député, numéro de député, numéro d'identification, id député
fr group: groupe, groupe politique, groupe parlementaire, groupe au PE, groupe européen
fr party: parti, parti national, parti politique national, parti politique
fr country: état membre, pays d'élection, pays de représentation
fr until: date de fin, fin de mandat, fin du mandat, date de départ, parti le, départ, jusqu'au
fr until: Dernier jour
ga name: Feisire, Feisire Eorpach
ga ep_id: Aitheantóir, Uimhir an Fheisire, Uimhir aitheantais
ga group: Grúpa polaitiúil, Grúpa
ga party: Páirtí náisiúnta, Páirtí
ga country: Ballstát
ga until: Deireadh an tsainordaithe, D'fhág, Go dtí
hr name: Eurozastupnik, Zastupnik, Zastupnica
hr ep_id: Identifikator, Broj zastupnika
hr group: Klub zastupnika, Klub, Politička skupina, Skupina, Frakcija
hr party: Nacionalna stranka, Stranka
hr country: Država članica
hr until: Kraj mandata, Prestanak mandata, Otišao, Otišla, Do
hr until: Posljednji dan
hu name: Képviselő, EP-képviselő
hu ep_id: Azonosító, Képviselő azonosítója, Képviselő száma
hu group: Képviselőcsoport, Frakció, EP-frakció, Politikai csoport
hu party: Párt, Nemzeti párt, Hazai párt
hu country: Tagállam
hu until: Mandátum vége, Távozott, Távozás, Megbízatás vége
hu until: Utolsó nap
it name: Eurodeputato, Eurodeputata, Deputato, Parlamentare
it ep_id: Identificativo, N. ID, Numero identificativo, Numero deputato, Codice deputato
it group: Gruppo politico, Gruppo, Gruppo parlamentare, Gruppo al PE
it party: Partito, Partito nazionale, Partito politico nazionale
it country: Stato membro, Paese di elezione
it until: Fine mandato, Fine del mandato, Cessato il, Cessato, Cessata il, Cessazione
it until: Ultimo giorno
it until: Uscito il, Fino al
lt name: Europarlamentaras, EP narys, Parlamento narys
lt ep_id: Identifikatorius, Nario numeris
lt group: Frakcija, Politinė frakcija, Frakcija EP, Politinė grupė
lt party: Nacionalinė partija, Partija
lt country: Valstybė narė, Šalis narė
lt until: Mandato pabaiga, Išėjo, Pasitraukė, Iki
lt until: Paskutinė diena
lv name: Eiroparlamentārietis, Deputāts, EP deputāts
lv ep_id: Identifikators, Deputāta numurs
lv group: Politiskā grupa, Grupa, Frakcija, Grupa EP
lv party: Nacionālā partija, Partija
lv country: Dalībvalsts
lv until: Mandāta beigas, Aizgājis, Aizgāja, Līdz
lv until: Pēdējā diena
mt name: Membru Parlamentari, Ewroparlamentari
mt ep_id: Identifikatur, Numru tal-Membru
mt group: Grupp politiku, Grupp
mt party: Partit nazzjonali, Partit
mt country: Stat Membru
mt until: Tmiem il-mandat, Telaq, Telqet, Sa
nb name: Europaparlamentariker, EU-parlamentariker
nb ep_id: Identifikator, Medlemsnummer
nb group: Politisk gruppe, Gruppe, Partigruppe
nb party: Nasjonalt parti, Parti
nb country: Medlemsland, Medlemsstat
nb until: Mandatets slutt, Gikk ut, Sluttet, Til og med
nb until: Siste dag
nl name: Europarlementariër, Europarlementslid, Parlementslid
nl ep_id: Identificatie, Nummer van het lid, Lidnummer, ID-nummer
nl group: Fractie, Politieke fractie, Groep, Fractie EP, Europese fractie
nl party: Partij, Nationale partij, Landelijke partij, Nationale politieke partij
nl country: Lidstaat, EU-lidstaat
nl until: Einde mandaat, Vertrokken, Vertrokken op, Einde van het mandaat, Tot en met, Tot
nl until: Laatste dag
pl name: Europoseł, Poseł, Posłanka, Eurodeputowany, Eurodeputowana
pl ep_id: Identyfikator, Numer posła, Nr posła, Nr ID
pl group: Grupa polityczna, Grupa, Frakcja, Grupa w PE
pl party: Partia, Partia krajowa, Krajowa partia polityczna
pl country: Państwo członkowskie, Kraj członkowski
pl until: Koniec mandatu, Odszedł, Odeszła, Wygaśnięcie mandatu, Data odejścia, Do
pl until: Ostatni dzień
pt name: Eurodeputado, Eurodeputada, Deputado
pt ep_id: Identificador, N.º de deputado, Número de identificação
pt group: Grupo político, Grupo, Grupo parlamentar, Grupo no PE
pt party: Partido, Partido nacional, Partido político nacional
pt country: Estado-Membro, Estado membro
pt until: Fim do mandato, Saída, Saiu em, Data de saída, Até
pt until: Último dia
ro name: Eurodeputat, Europarlamentar, Deputat
ro ep_id: Identificator, Numărul deputatului
ro group: Grup politic, Grup, Grupul politic, Grupul, Grup parlamentar
ro party: Partid, Partid național, Partidul național, Partidul
ro country: Stat membru
ro until: Sfârșitul mandatului, Încetarea mandatului, Plecat, Plecat la, Până la
ro until: Ultima zi
sk name: Europoslanec, Poslanec, Poslankyňa
sk ep_id: Identifikátor, Číslo poslanca
sk group: Politická skupina, Skupina, Frakcia, Klub, Poslanecký klub
sk party: Národná strana, Strana, Domáca strana, Národná politická strana
sk country: Členský štát
sk until: Koniec mandátu, Odišiel, Odišla, Skončil, Do
sk until: Posledný deň
sl name: Evroposlanec, Poslanec, Poslanka
sl ep_id: Identifikator, Številka poslanca
sl group: Politična skupina, Skupina, Poslanska skupina
sl party: Nacionalna stranka, Stranka
sl country: Država članica
sl until: Konec mandata, Odšel, Odšla, Do
sl until: Zadnji dan
sr name: Посланик, Европосланик
sr ep_id: Идентификатор, Број посланика
sr group: Политичка група, Група, Посланичка група, Politička grupa, Grupa
sr party: Национална странка, Странка, Партија, Stranka
sr country: Држава чланица, Država članica
sr until: Крај мандата, До, Kraj mandata
sv name: Europaparlamentariker, Ledamot, EU-parlamentariker
sv ep_id: Identifierare, Ledamotsnummer, ID-nummer
sv group: Partigrupp, Politisk grupp, Grupp, Grupp i EP
sv party: Nationellt parti, Parti, Hemmaparti
sv country: Medlemsstat, Medlemsland
sv until: Mandatets slut, Lämnade, Avgick, Avgått, Till och med
sv until: Sista dag, Sista dagen
tr name: Milletvekili, AP üyesi
tr ep_id: Kimlik, Üye numarası
tr group: Siyasi grup, Grup
tr party: Ulusal parti, Parti
tr country: Üye devlet, Üye ülke
tr until: Görev sonu, Ayrıldı, Ayrılış tarihi
tr until: Son gün
uk name: Євродепутат, Депутат
uk ep_id: Ідентифікатор, Номер депутата
uk group: Політична група, Група, Фракція
uk party: Національна партія, Партія
uk country: Держава-член
uk until: Кінець мандата, Пішов, Пішла, До
uk until: Останній день
"""
"""`Nummer` and the like are left out where they rather number the rows of a list."""


_REPLIES = """
ar الرد|رد|الجواب
bg Отговор|Позиция|Подкрепа
ca Resposta|Posició|Suport
cs Odpověď|Reakce|Postoj|Podpora
da Svar|Holdning|Støtte
de Antwort|Rückmeldung|Reaktion|Haltung|Position|Unterstützung|Zusage
el Απάντηση|Θέση|Στήριξη
en Reply|Response|Answer|Replied|Answered|Position|Stance|Support|Pledge
es Respuesta|Posición|Postura|Apoyo
et Vastus|Seisukoht|Toetus
fi Vastaus|Kanta|Tuki
fr Réponse|Réaction|Position|Soutien|Retour
ga Freagra|Seasamh|Tacaíocht
hr Odgovor|Stav|Podrška
hu Válasz|Álláspont|Támogatás
it Risposta|Riscontro|Posizione|Sostegno|Adesione
lt Atsakymas|Pozicija|Parama
lv Atbilde|Nostāja|Atbalsts
mt Tweġiba|Risposta|Pożizzjoni|Appoġġ
nb Svar|Holdning|Støtte
nl Antwoord|Reactie|Standpunt|Steun
pl Odpowiedź|Reakcja|Stanowisko|Poparcie
pt Resposta|Posição|Apoio
ro Răspuns|Poziție|Susținere
sk Odpoveď|Reakcia|Postoj|Podpora
sl Odgovor|Stališče|Podpora
sr Одговор|Став|Подршка|Odgovor
sv Svar|Hållning|Stöd
tr Yanıt|Cevap|Tutum|Destek
uk Відповідь|Позиція|Підтримка
"""
"""What an assistant calls the column of what members answered."""

_DECLINED = """
ar رفض|رفضت
bg Отказ|Отказал|Отказала
ca Rebutjat|Declinat
cs Odmítl|Odmítla|Odmítnuto
da Afvist|Afslog|Nej
de Abgelehnt|Absage|Abgesagt|Lehnt ab|Nein
el Αρνήθηκε|Άρνηση
en Declined|Refused|Rejected|Said no|No|Turned down|Against
es Rechazado|Rechaza|Declinado|No firma
et Keeldus|Keeldunud
fi Kieltäytyi|Kieltäytynyt
fr Refusé|Refus|Refuse|Décliné|Contre
ga Dhiúltaigh|Diúltaithe
hr Odbio|Odbila|Odbijeno
hu Elutasította|Elutasítva
it Rifiutato|Rifiuta|Declinato|Contrario
lt Atsisakė|Atmesta
lv Atteicās|Noraidīts
mt Irrifjuta|Irrifjutat
nb Avslått|Avslo|Nei
nl Geweigerd|Afgewezen|Weigert|Nee
pl Odmówił|Odmówiła|Odmowa
pt Recusado|Recusou|Recusa
ro Refuzat|A refuzat
sk Odmietol|Odmietla|Odmietnuté
sl Zavrnil|Zavrnila|Zavrnjeno
sr Одбио|Одбила|Одбијено
sv Avböjt|Tackat nej|Nej
tr Reddetti|Reddedildi
uk Відмовився|Відмовилася|Відмова
"""
"""What is ticked for members who said no."""

_STAFF = """
ar المساعد|المساعدة
bg Асистент|Сътрудник
ca Assistent|Ajudant
cs Asistent|Asistentka
da Assistent|Sekretær
de Assistent|Assistentin|Assistenz|Mitarbeiter|Mitarbeiterin|Büroleitung|Referent|Referentin
el Βοηθός|Συνεργάτης
en Assistant|Assistants|APA|Staff|Staffer|Accredited assistant|Policy adviser|Adviser|Advisor
es Asistente|Asistentes|Asesor|Asesora|Ayudante
et Abi|Assistent|Nõunik
fi Avustaja|Erityisavustaja
fr Assistant|Assistante|Assistants|Assistant parlementaire|Attaché|Attachée|Collaborateur
fr Collaboratrice
ga Cúntóir
hr Asistent|Asistentica
hu Asszisztens|Munkatárs
it Assistente|Assistenti|Collaboratore|Collaboratrice
lt Padėjėjas|Padėjėja
lv Palīgs|Asistents
mt Assistent
nb Assistent|Rådgiver
nl Assistent|Assistente|Medewerker|Medewerkster|Beleidsmedewerker
pl Asystent|Asystentka
pt Assistente|Assistentes|Assessor|Assessora
ro Asistent|Asistentă
sk Asistent|Asistentka
sl Asistent|Pomočnik
sr Асистент|Сарадник
sv Assistent|Medarbetare|Rådgivare
tr Asistan|Danışman
uk Помічник|Помічниця
"""
"""People beside the member, who sign nothing."""

_OFFICES = """
ar المكتب|اللجنة|الوفد
bg Офис|Кабинет|Комисия|Делегация
ca Despatx|Comissió|Delegació
cs Kancelář|Výbor|Delegace|Místnost
da Kontor|Udvalg|Delegation
de Büro|Raum|Zimmer|Ausschuss|Ausschüsse|Delegation|Legislatur|Wahlperiode|Wahlkreis|Gebäude
el Γραφείο|Επιτροπή|Αντιπροσωπεία
en Office|Room|Building|Committee|Committees|Delegation|Term|Constituency|Floor|Role in committee
en Brussels office|Strasbourg office|Seat
es Despacho|Oficina|Comisión|Comisiones|Delegación|Circunscripción|Legislatura
et Büroo|Kabinet|Komisjon|Delegatsioon
fi Toimisto|Huone|Valiokunta|Valiokunnat|Valtuuskunta
fr Bureau|Commission|Commissions|Délégation|Circonscription|Législature|Salle
ga Oifig|Coiste|Toscaireacht|Toghcheantar
hr Ured|Odbor|Izaslanstvo
hu Iroda|Bizottság|Bizottságok|Küldöttség
it Ufficio|Commissione|Commissioni|Delegazione|Circoscrizione|Legislatura|Stanza
lt Biuras|Kabinetas|Komitetas|Delegacija
lv Birojs|Kabinets|Komiteja|Delegācija
mt Uffiċċju|Kumitat|Delegazzjoni
nb Kontor|Komité|Utvalg|Delegasjon
nl Kantoor|Kamer|Commissie|Commissies|Delegatie
pl Biuro|Pokój|Komisja|Komisje|Delegacja|Okręg
pt Gabinete|Comissão|Comissões|Delegação|Círculo
ro Birou|Comisie|Comisii|Delegație
sk Kancelária|Výbor|Delegácia
sl Pisarna|Odbor|Delegacija
sr Канцеларија|Одбор|Делегација
sv Kontor|Rum|Utskott|Delegation
tr Ofis|Komite|Komisyon|Heyet
uk Офіс|Кабінет|Комітет|Делегація
"""
"""What says nothing of whether a member has signed."""

_NUMBER = (
    r"(?:n|no|nº|nr|nro|num|numer\w*|numero|number|nummer|numar\w*|nomer|broj|br|cislo|cis|c|"
    r"stevilka|stev|st|szam\w*|arithmos|ar|numeris|numurs|numru|uimh\w*|numara\w*|id(?:-?\w{2,8})?|"
    r"kod|code|codigo|codice)"
)
_PARLIAMENT = r"(?:m?ep|pe|ek|ap|mdep)"
_BETWEEN = r"(?:[\s.º°:/_-]+(?:(?:of|the|do|da|du|de|del|al|au|no|w|im|in|u|na|v)\s+)?)"
_EP_NUMBER = Expression(
    rf"{_NUMBER}{_BETWEEN}{_PARLIAMENT}|{_PARLIAMENT}(?::n)?{_BETWEEN}{_NUMBER}"
)
"""Folded headers with a word for numbers and the Parliament's initials: `n. pe`, `ep-nr`."""


def is_of_ep_numbers(folded: str) -> bool:
    """Whether a folded header is of numbers at the Parliament: `N. PE`, `EP-Nr.`, `č. EP`."""
    return _EP_NUMBER.fullmatch(folded) is not None


def is_of_replies(header: str) -> bool:
    """Whether a column has what members answered to a request to sign."""
    return fold(header) in folded_phrases(_REPLIES)


def is_of_declining(header: str) -> bool:
    """Whether a filled cell of a column says that a member said no."""
    return fold(header) in folded_phrases(_DECLINED)


def is_of_staff(header: str) -> bool:
    """Whether a column has the people of a member's office."""
    return fold(header) in folded_phrases(_STAFF)


def is_of_office(header: str) -> bool:
    """Whether a column has a member's room, committee and the like."""
    return fold(header) in folded_phrases(_OFFICES)


@functools.cache
def seat_headers() -> dict[str, str]:
    """What folded headers are of: `ep_id`, `name`, `group`, `party`, `country` or `until`."""
    keys: dict[str, str] = {}
    for _, key, text in read_words(_TABLE):
        keys.setdefault(fold(text), key)
    return keys
