"""What sheets call organisations, people and how to reach them, in the thirty languages.

A line has a language, what its headers mean, and the headers: `organisation` is surely one's name,
`name` may be a person's, `given` and `family` are parts of a person's name, `person` is a whole one
or says that a row is of a person, and `contact` is how to reach somebody.
"""

import functools
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, get_args

from coalition.intake.words.further_languages import ROLES as FURTHER_ROLES
from coalition.intake.words.hebrew_and_persian import ROLES
from coalition.intake.words.nickname_words import NICKNAMES
from coalition.intake.words.word_tables import read_words

Role = Literal["organisation", "name", "given", "family", "person", "contact"]


class HeaderWord(NamedTuple):
    """A header as people of a language write it."""

    language: str
    role: Role
    text: str


_TABLE = """
ar organisation: المنظمة, اسم المنظمة, الجمعية, اسم الجمعية, المؤسسة, اسم المؤسسة, الشركة, الجهة
ar organisation: المنظمات, اسم الجهة, الهيئة, اسم الهيئة, الاتحاد, الجهة الموقعة, المنظمة الموقعة
ar organisation: منظمتكم, منظمتك, جمعيتكم, مؤسستكم, النادي, الاسم الرسمي, بالنيابة عن, باسم
ar name: الاسم
ar given: الاسم الأول, الاسم الشخصي
ar family: اسم العائلة, اللقب, الاسم العائلي
ar person: الاسم الكامل, اسمك, اسم الشخص
ar person: الاسم واللقب, الاسم الثلاثي, اسم الشخص المسؤول
ar contact: البريد الإلكتروني, رقم الهاتف, الهاتف, جهة الاتصال
ar contact: الشخص المسؤول, مسؤول الاتصال, رقم الجوال, الجوال, رقم الهاتف المحمول
ar contact: الرمز البريدي, عنوان البريد الإلكتروني, المفوض بالتوقيع, العنوان البريدي
ar contact: العنوان, اسم جهة الاتصال, بريدك الإلكتروني, رقم هاتفك, البريد
bg organisation: Организация, Име на организацията, Наименование, Сдружение, Фондация, Институция
bg organisation: Фирма, Име на сдружението
bg organisation: От името на, Официално име, Официално наименование, Пълно наименование, Клуб
bg name: Име
bg given: Собствено име, Първо име
bg family: Фамилия, Фамилно име
bg person: Име и фамилия, Вашето име, Трите имена
bg person: Вашите имена, Имена, Име на лицето за контакт
bg contact: Имейл, Електронна поща, Телефон, Лице за контакт
bg contact: Адрес, Пощенски адрес, Имейл адрес, Мейл, Мобилен телефон, Мобилен, Тел
ca organisation: Organització, Nom de l'organització, Entitat, Nom de l'entitat, Associació, Empresa
ca organisation: Institució, Fundació
ca organisation: En nom de, En representació de, Nom oficial, Col·lectiu, Club, ONG
ca name: Nom
ca given: Nom de pila, Prenom
ca family: Cognom, Cognoms, Llinatges
ca person: Nom i cognoms, El vostre nom, Nom complet
ca contact: Correu electrònic, Telèfon, Persona de contacte
ca contact: Adreça, Adreça postal, Adreça electrònica, Correu, Mòbil, Telèfon mòbil
cs organisation: Organizace, Název organizace, Název, Spolek, Název spolku, Instituce, Firma
cs organisation: Jak se jmenuje vaše organizace, Plný název organizace, Název subjektu
cs organisation: Sdružení
cs organisation: Jménem, Oficiální název, Úřední název, Za organizaci, Klub
cs organisation: Celý název, Plný název, Úplný název
cs name: Jméno
cs given: Křestní jméno, Rodné jméno
cs family: Příjmení, Přijmení
cs person: Jméno a příjmení, Celé jméno, Vaše jméno
cs contact: E-mail, Telefon, Kontaktní osoba
cs contact: Adresa, Poštovní adresa, Mobil, Mobilní telefon, Mail, Telefonní číslo
da organisation: Organisation, Organisationens navn, Organisationsnavn, Forening, Foreningens navn
da organisation: Virksomhed, Institution, Firma
da organisation: På vegne af, Officielt navn, Klub
da name: Navn
da given: Fornavn, Fornavne
da family: Efternavn, Familienavn
da person: Fulde navn, Dit navn, For- og efternavn
da contact: E-mail, Telefonnummer, Kontaktperson
da contact: Postadresse, Mobil, Mobilnummer, Tlf, Tlf.nr, Mail, Mailadresse
de organisation: Organisation, Name der Organisation, Organisationsname, Verein, Vereinsname
de organisation: Verband
de organisation: Firma, Unternehmen, Institution, Einrichtung, Körperschaft, Arbeitgeber, Gruppe
de organisation: Name des Vereins, Bündnispartner, Initiative
de organisation: Im Namen von, Im Auftrag von, Offizieller Name, Amtlicher Name, Klub, Club
de name: Name, Bezeichnung, Mitglied, Unterzeichner, Unterzeichnende, Unterstützer
de given: Vorname, Vornamen, Rufname
de family: Nachname, Familienname, Zuname
de person: Vor- und Nachname, Vollständiger Name, Ihr Name, Vertreten durch, Anrede, Ansprechpartner
de person: Ansprechpartnerin, Ansprechperson
de contact: E-Mail, E-Mail-Adresse, Telefon, Telefonnummer, Kontaktperson, Kontakt, Handy, PLZ
de contact: Anschrift, Mobil, Mobilnummer, Mobiltelefon, Rufnummer, Mailadresse, Tel.-Nr
de contact: Postanschrift
el organisation: Οργάνωση, Όνομα οργάνωσης, Οργανισμός, Επωνυμία, Σύλλογος, Σωματείο, Εταιρεία
el organisation: Επωνυμία φορέα, Όνομα φορέα, Ονομασία φορέα, Τίτλος φορέα, Όνομα συλλόγου
el organisation: Επωνυμία οργάνωσης, Φορέας, Ίδρυμα
el organisation: Εκ μέρους, Για λογαριασμό, Πλήρης επωνυμία, Επίσημη ονομασία, Επίσημη επωνυμία, ΜΚΟ
el name: Όνομα
el given: Μικρό όνομα, Κύριο όνομα
el family: Επώνυμο, Επίθετο
el person: Ονοματεπώνυμο, Το όνομά σας, Πλήρες όνομα
el person: Άτομο επικοινωνίας, Όνομα υπευθύνου επικοινωνίας, Όνομα υπευθύνου, Υπεύθυνος
el contact: Ηλεκτρονικό ταχυδρομείο, Τηλέφωνο, Υπεύθυνος επικοινωνίας, Επικοινωνία
el contact: Διεύθυνση, Ταχυδρομική διεύθυνση, Κινητό, Κινητό τηλέφωνο, Τηλ
el contact: Διεύθυνση ηλεκτρονικού ταχυδρομείου
en organisation: organisation, organization, organisation name, organization name, ngo, ngo name
en organisation: name of the organisation, name of organisation, name of the organization, company
en organisation: name of organization, official name, association, partner, affiliation, institution
en organisation: publisher, company name, current employer, employer, legal name, association name
en organisation: organisation you represent, organization you represent, your organisation, org
en organisation: your organization, org name, name of your organisation, name of your organization
en organisation: name of association, name of the association, name of institution, institute
en organisation: institution name, represented organisation, represented organization, works for
en organisation: group name, name of the group, member of, member organisation, account name
en organisation: member organization, partner organisation, partner organization, business name
en organisation: organisation or group, signing organisation, signing organization
en organisation: on behalf of, submitter organization, submitter organisation, home institution
en organisation: endorsing organisation, endorsing organization, signatory organisation
en organisation: signatory organization, signing on behalf of, applicant organisation, employer name
en organisation: supporting organisation, supporting organization, charity, workplace
en organisation: company / account
en organisation: charity name, club, club name, company or organisation, representing
en organisation: for organisation
en name: name, full name, member, signatory, display name, endorser, supporter, signer
en name: card name, card title, task name, item name, record name
en given: first name, given name, forename, christian name, middle name, fname, first, given names
en family: last name, surname, family name, lname, last, second name
en person: your name, your full name, contact name, person, name of the person, representative
en person: representative name, name of representative, salutation, honorific, submitted by, author
en person: signatory name, name of signatory, name of the signatory, contact person, job title
en contact: email, email address, e-mail address, phone, telephone, phone number, contact, mobile
en contact: mobile number, telephone number, your email, contact email, primary phone, zip code
en person: prefix, user name, username, submitter, submitter name, assignee, created by, respondent
en person: name of respondent, sort name, name and surname, surname and name, nickname, addressee
en contact: street address, postal code, ip address, mobile phone, twitter handle, date of birth
es organisation: Organización, Nombre de la organización, Entidad, Asociación, Empresa, Institución
es organisation: Nombre de la entidad, Nombre de la asociación, Razón social, Fundación, Colectivo
es organisation: En nombre de, En representación de, Nombre oficial, ONG, Club
es organisation: Denominación, Denominación completa, Denominación social
es name: Nombre, Firmante, Miembro
es given: Nombre de pila, Primer nombre
es family: Apellido, Apellidos, Primer apellido, Segundo apellido
es person: Nombre y apellidos, Nombre completo, Su nombre, Tu nombre, Nombre y apellido
es contact: Correo electrónico, Correo, Teléfono, Persona de contacto, Móvil
es contact: Dirección, Dirección postal, Dirección de correo, Tfno, Tlf, Celular, Teléfono móvil
et organisation: Organisatsioon, Organisatsiooni nimi, Ühing, Ühingu nimi, Asutus, Ettevõte, Selts
et organisation: Ametlik nimi, Klubi, MTÜ nimi, MTÜ, Nimel
et name: Nimi
et given: Eesnimi, Eesnimed
et family: Perekonnanimi, Perenimi
et person: Ees- ja perekonnanimi, Teie nimi, Täisnimi
et contact: E-post, Telefon, Kontaktisik
et contact: Aadress, Postiaadress, Meil, Meiliaadress, Mobiil, Mobiiltelefon
fi organisation: Organisaatio, Organisaation nimi, Järjestö, Järjestön nimi, Yhdistys, Yritys
fi organisation: Yhdistyksen nimi, Yhteisö, Laitos, Työnantaja
fi organisation: Virallinen nimi, Seura, Seuran nimi, Klubi, Kerho
fi name: Nimi, Allekirjoittaja
fi given: Etunimi, Etunimet
fi family: Sukunimi
fi person: Koko nimi, Etu- ja sukunimi, Nimesi
fi person: Yhteyshenkilön nimi
fi contact: Sähköposti, Sähköpostiosoite, Puhelin, Puhelinnumero, Yhteyshenkilö
fi contact: Yhteystiedot
fi contact: Osoite, Postiosoite, Matkapuhelin, Matkapuhelinnumero, Puh, GSM
fr organisation: organisation, nom de l'organisation, association, nom de l'association, structure
fr organisation: raison sociale, société, nom de la société, institution, entreprise, organisme
fr organisation: nom officiel, partenaire, dénomination, employeur, collectif, établissement
fr organisation: nom de l'organisme, nom de la structure, organisation représentée, syndicat, ong
fr organisation: organisation que vous représentez, votre organisation, fondation
fr organisation: au nom de, pour le compte de, club, nom de l'asso, asso
fr name: nom, membre, signataire, nom d'usage, adhérent
fr given: prénom, prénoms
fr family: nom de famille, nom de naissance, patronyme
fr person: nom complet, nom et prénom, prénom et nom, nom prénom, prénom nom, votre nom, civilité
fr person: personne de contact, responsable, représentant, représentée par, représenté par
fr contact: courriel, adresse courriel, e-mail, téléphone, contact, adresse e-mail, mél
fr contact: tél, n° de téléphone
ga organisation: Eagraíocht, Ainm na heagraíochta, Ainm eagraíochta, Cumann, Ainm an chumainn
ga organisation: Comhlacht, Institiúid, Comhlachas
ga organisation: Carthanas, Eagras, Ainm an eagrais, Ainm an ghrúpa, Ainm an charthanais
ga organisation: Thar ceann, Ainm oifigiúil, Club, Ainm an chlub
ga name: Ainm
ga given: Céadainm, Ainm baiste
ga family: Sloinne
ga person: Ainm iomlán, D'ainm, Ainm agus sloinne
ga person: Ainm an duine teagmhála
ga contact: Ríomhphost, Teileafón, Duine teagmhála, Seoladh ríomhphoist
ga contact: Teagmháil, Fón póca, Fón, Uimhir theileafóin, Seoladh, Seoladh poist, Cód poist, Eircode
ga contact: R-phost
hr organisation: Organizacija, Naziv organizacije, Naziv, Udruga, Naziv udruge, Tvrtka, Ustanova
hr organisation: U ime, Službeni naziv, Klub
hr organisation: Puni naziv
hr name: Ime
hr given: Vlastito ime, Osobno ime
hr family: Prezime
hr person: Ime i prezime, Puno ime, Vaše ime
hr contact: E-pošta, E-mail adresa, Telefon, Kontakt osoba, Osoba za kontakt
hr contact: Adresa, Poštanska adresa, Mobitel, Mob, Mail, Broj mobitela
hu organisation: Szervezet, Szervezet neve, Egyesület, Egyesület neve, Intézmény, Cég, Cégnév
hu organisation: Alapítvány, Megnevezés, A szervezet neve
hu organisation: Hivatalos név, Klub, Hivatalos megnevezés
hu name: Név
hu given: Keresztnév, Utónév
hu family: Vezetéknév, Családnév
hu person: Teljes név, Az Ön neve, Aláíró neve
hu person: Kapcsolattartó neve, Kapcsolattartó személy
hu contact: E-mail-cím, Telefon, Telefonszám, Kapcsolattartó
hu contact: Elérhetőség
hu contact: Cím, Levelezési cím, Postai cím, Mobil, Mobiltelefon, Mobilszám, Email cím
it organisation: Organizzazione, Nome dell'organizzazione, Associazione, Ente
it organisation: Nome dell'associazione
it organisation: Ragione sociale, Azienda, Società, Istituzione, Denominazione, Fondazione
it organisation: Per conto di, A nome di, Nome ufficiale, Circolo, Club, ONG
it organisation: Denominazione completa
it name: Nome, Firmatario, Membro
it given: Nome di battesimo, Primo nome
it family: Cognome
it person: Nome e cognome, Cognome e nome, Nome completo, Il tuo nome, Nominativo
it person: Nome del referente
it contact: Posta elettronica, Indirizzo e-mail, Telefono, Persona di contatto, Referente, Cellulare
it contact: Indirizzo, Indirizzo postale, Recapito, Cell, Tel
lt organisation: Organizacija, Organizacijos pavadinimas, Pavadinimas, Asociacija, Įmonė, Įstaiga
lt organisation: Asociacijos pavadinimas, Institucija
lt organisation: Oficialus pavadinimas, Klubas, NVO pavadinimas, Organizacijos vardu
lt organisation: Visas pavadinimas, Pilnas pavadinimas
lt name: Vardas
lt given: Asmenvardis, Pirmas vardas
lt family: Pavardė
lt person: Vardas ir pavardė, Vardas pavardė, Jūsų vardas
lt contact: El. paštas, Elektroninis paštas, Telefonas, Kontaktinis asmuo
lt contact: Kontaktai
lt contact: Adresas, Pašto adresas, El. pašto adresas, Mobilusis, Mob. telefonas, Mob. tel
lv organisation: Organizācija, Organizācijas nosaukums, Nosaukums, Biedrība, Uzņēmums, Iestāde
lv organisation: Biedrības nosaukums, Nodibinājums
lv organisation: Oficiālais nosaukums, Klubs, NVO nosaukums, NVO
lv organisation: Pilns nosaukums, Pilnais nosaukums
lv name: Vārds
lv given: Pirmais vārds, Personvārds
lv family: Uzvārds
lv person: Vārds un uzvārds, Vārds uzvārds, Jūsu vārds, Pilns vārds
lv contact: E-pasts, E-pasta adrese, Tālrunis, Kontaktpersona
lv contact: Adrese, Pasta adrese, Mobilais, Mobilais tālrunis, Mob. tālrunis
mt organisation: Organizzazzjoni, Isem l-organizzazzjoni, Isem tal-organizzazzjoni, Għaqda
mt organisation: Assoċjazzjoni, Kumpanija, Istituzzjoni, Isem l-għaqda
mt organisation: Fondazzjoni, Isem tal-entità, Isem tal-fondazzjoni, Isem l-assoċjazzjoni
mt organisation: F'isem, Isem uffiċjali, Klabb
mt name: Isem
mt given: L-ewwel isem, Isem proprju
mt family: Kunjom
mt person: Isem u kunjom, Ismek, Isem sħiħ
mt person: Isem tal-persuna ta' kuntatt
mt contact: Indirizz elettroniku, Posta elettronika, Telefown, Persuna ta' kuntatt
mt contact: Kuntatt, Imejl, Indirizz, Mowbajl, Kodiċi postali, Indirizz tal-posta, Numru tat-telefon
mt contact: Indirizz postali
nb organisation: Organisasjon, Organisasjonens navn, Organisasjonsnavn, Forening, Foreningens navn
nb organisation: Bedrift, Institusjon, Selskap, Virksomhet
nb organisation: På vegne av, Offisielt navn, Lag, Klubb, Lagets navn, Navn på laget
nb name: Navn
nb given: Fornavn, Fornavn og mellomnavn
nb family: Etternavn, Familienavn
nb person: Navnet ditt, Fullt navn, Ditt navn, For- og etternavn
nb contact: E-post, E-postadresse, Telefonnummer, Kontaktperson, Mobilnummer
nb contact: Postadresse, Mobil, Tlf, Tlf.nr
nl organisation: Organisatie, Naam organisatie, Naam van de organisatie, Organisatienaam, Vereniging
nl organisation: Bedrijf, Instelling, Stichting, Bedrijfsnaam, Werkgever
nl organisation: Namens, Officiële naam, Club, In naam van, Vzw, Naam vzw
nl name: Naam, Lid, Ondertekenaar
nl given: Voornaam, Voornamen, Roepnaam
nl family: Achternaam, Familienaam, Tussenvoegsel
nl person: Volledige naam, Uw naam, Voor- en achternaam, Je naam, Aanhef
nl person: Naam contactpersoon, Naam van de contactpersoon
nl contact: E-mailadres, Telefoonnummer, Telefoon, Contactpersoon
nl contact: Adres, Postadres, Mobiel, Mobiel nummer, GSM, GSM-nummer, Mailadres, Tel
pl organisation: Organizacja, Nazwa organizacji, Nazwa, Stowarzyszenie, Nazwa stowarzyszenia, Firma
pl organisation: Fundacja, Instytucja, Podmiot, Nazwa firmy, Nazwa podmiotu, Pracodawca
pl organisation: W imieniu, Oficjalna nazwa, Klub, Koło
pl organisation: Pełna nazwa
pl name: Sygnatariusz, Członek
pl given: Imię, Imiona
pl family: Nazwisko
pl person: Imię i nazwisko, Nazwisko i imię, Pełne imię i nazwisko, Twoje imię
pl contact: Adres e-mail, Telefon, Numer telefonu, Osoba do kontaktu, Osoba kontaktowa
pl contact: Adres, Adres korespondencyjny, Adres pocztowy, Komórka, Telefon komórkowy, Mail
pt organisation: Organização, Nome da organização, Entidade, Associação, Empresa, Instituição
pt organisation: Nome da entidade, Nome da associação, Razão social, Denominação, Fundação
pt organisation: Em nome de, Em representação de, Nome oficial, Coletivo, Clube, ONG
pt name: Nome, Signatário, Membro
pt given: Primeiro nome, Nome próprio
pt family: Apelido, Sobrenome, Último nome
pt person: Nome completo, Nome e apelido, Seu nome, O seu nome
pt person: Nome da pessoa de contacto, Nome do contacto
pt contact: Correio eletrónico, Endereço de e-mail, Telefone, Pessoa de contacto, Telemóvel
pt contact: Contacto, Contato
pt contact: Morada, Endereço, Endereço postal, Celular, Telemovel
ro organisation: Organizație, Organizația, Numele organizației, Denumire, Denumirea organizației
ro organisation: Asociație, Asociația, Instituție, Instituția, Companie, Fundație, Firmă
ro organisation: În numele, Denumire oficială, Denumirea oficială, Club, ONG, Denumire ONG
ro organisation: Denumire completă, Denumirea completă
ro name: Nume, Numele, Semnatar
ro given: Prenume, Prenumele
ro family: Nume de familie, Numele de familie
ro person: Numele și prenumele, Nume și prenume, Numele complet, Nume complet, Numele dumneavoastră
ro contact: Adresă de e-mail, Poștă electronică, Telefon, Persoană de contact
ro contact: Adresă, Adresa, Adresa poștală, Adresă poștală, Mobil, Telefon mobil, Nr. de telefon
sk organisation: Organizácia, Názov organizácie, Názov, Združenie, Názov združenia, Inštitúcia
sk organisation: Spolok, Nadácia, Firma
sk organisation: V mene, Oficiálny názov, Úradný názov, Občianske združenie, Za organizáciu, Klub
sk organisation: Celý názov, Úplný názov, Plný názov
sk name: Meno
sk given: Krstné meno, Rodné meno
sk family: Priezvisko
sk person: Meno a priezvisko, Celé meno, Vaše meno
sk contact: E-mailová adresa, Telefón, Telefónne číslo, Kontaktná osoba
sk contact: Adresa, Poštová adresa, Mobil, Mobilný telefón, Mail
sl organisation: Organizacija, Ime organizacije, Naziv organizacije, Društvo, Ime društva, Podjetje
sl organisation: Ustanova, Zavod, Združenje
sl organisation: V imenu, Uradno ime, Uradni naziv, Klub
sl organisation: Polni naziv, Polno ime organizacije
sl name: Ime
sl given: Osebno ime, Krstno ime
sl family: Priimek
sl person: Ime in priimek, Polno ime, Vaše ime
sl contact: E-pošta, Elektronski naslov, Telefon, Kontaktna oseba
sl contact: Naslov, Poštni naslov, GSM, Mobilni telefon, Mobitel
sr organisation: Организација, Назив организације, Назив, Удружење, Назив удружења, Фирма, Установа
sr organisation: Udruženje, Naziv udruženja
sr organisation: У име, Званичан назив, Званични назив, Клуб, Назив НВО, НВО
sr organisation: U ime, Zvaničan naziv, Zvanični naziv, Preduzeće, Naziv NVO
sr organisation: Пун назив, Pun naziv
sr name: Име, Ime
sr given: Лично име, Lično ime
sr family: Презиме, Prezime
sr person: Име и презиме, Пуно име, Ваше име
sr contact: Имејл, Е-пошта, Телефон, Контакт особа, Особа за контакт
sr contact: Мејл, Мејл адреса, Адреса, Поштанска адреса, Мобилни, Моб
sr contact: Mejl, Mejl adresa, Imejl, Adresa, Mobilni, Mob
sv organisation: Organisation, Organisationens namn, Organisationsnamn, Förening, Föreningens namn
sv organisation: Företag, Institution, Förbund, Arbetsgivare
sv organisation: På uppdrag av, Officiellt namn, Klubb
sv name: Namn, Undertecknare
sv given: Förnamn, Tilltalsnamn
sv family: Efternamn
sv person: Fullständigt namn, Ditt namn, För- och efternamn
sv contact: E-postadress, Telefonnummer, Kontaktperson, Mobilnummer
sv contact: Adress, Postadress, Mejl, Mejladress, Mobil, Tfn, Telnr
tr organisation: Kuruluş, Kuruluş adı, Kurum, Kurum adı, Dernek, Dernek adı, Şirket, Vakıf, Örgüt
tr organisation: Kuruluşun adı, Temsil ettiğiniz kuruluş
tr organisation: Kuruluşunuz, Kurumunuz, Derneğiniz, Örgütünüz, Adına
tr organisation: Resmî adı, Resmi ad, STK adı, STK, Kulüp
tr name: Ad, Adı, İsim
tr given: İlk ad, Ön ad
tr family: Soyad, Soyadı, Soyadınız
tr person: Ad soyad, Adı soyadı, Adınız, Tam ad, Adınız soyadınız
tr person: İlgili kişi, Yetkili kişi, İsminiz
tr contact: E-posta, E-posta adresi, Telefon, Telefon numarası, İletişim kişisi
tr contact: İrtibat kişisi, İrtibat
tr contact: Adres, Posta adresi, Mail adresi, Cep telefonu, Cep, Gsm
uk organisation: Організація, Назва організації, Назва, Об'єднання, Установа, Компанія, Фонд
uk organisation: Назва об'єднання, Громадська організація, Спілка
uk organisation: Від імені, Офіційна назва, Клуб, Назва ГО, Громадське об'єднання
uk organisation: Повна назва
uk name: Ім'я
uk given: Власне ім'я, Перше ім'я
uk family: Прізвище
uk person: Ім'я та прізвище, Прізвище та ім'я, Ваше ім'я, ПІБ, Ім'я і прізвище, Прізвище й ім'я
uk contact: Електронна пошта, Телефон, Номер телефону, Контактна особа
uk contact: Адреса, Поштова адреса, Ел. пошта, Е-мейл, Імейл, Мобільний, Тел
"""


@functools.cache
def header_words() -> tuple[HeaderWord, ...]:
    """All headers of the thirty languages, in their order."""
    return tuple(_words(_TABLE + NICKNAMES.lstrip()))


def _words(table: str) -> Iterator[HeaderWord]:
    for language, name, text in read_words(table):
        yield HeaderWord(language, next(role for role in get_args(Role) if role == name), text)


def roles_by_header(fold: Callable[[str], str]) -> dict[str, Role]:
    """What headers mean, by the header as `fold` writes it.

    One that languages use for different things is what leaves the most open: `name` wins over
    `organisation`, so that its cells decide, and a person's over both.
    """
    caution: tuple[Role, ...] = ("organisation", "name", "contact", "person", "given", "family")
    by_header: dict[str, Role] = {}
    for word in (*header_words(), *_words(ROLES), *_words(FURTHER_ROLES)):
        folded = fold(word.text)
        there = by_header.get(folded, word.role)
        by_header[folded] = max(there, word.role, key=caution.index)
    return by_header
