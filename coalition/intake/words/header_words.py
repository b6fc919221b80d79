"""What sheets call organisations, people and how to reach them, in the thirty languages.

A line has a language, what its headers mean, and the headers: `organisation` is surely one's name,
`name` may be a person's, `given` and `family` are parts of a person's name, `person` is a whole one
or says that a row is of a person, and `contact` is how to reach somebody.
"""

import functools
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, get_args

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
ar name: الاسم
ar given: الاسم الأول, الاسم الشخصي
ar family: اسم العائلة, اللقب, الاسم العائلي
ar person: الاسم الكامل, اسمك, اسم الشخص
ar contact: البريد الإلكتروني, رقم الهاتف, الهاتف, جهة الاتصال
ar contact: الشخص المسؤول, مسؤول الاتصال, رقم الجوال, الجوال, رقم الهاتف المحمول
ar contact: الرمز البريدي, عنوان البريد الإلكتروني, المفوض بالتوقيع, العنوان البريدي
bg organisation: Организация, Име на организацията, Наименование, Сдружение, Фондация, Институция
bg organisation: Фирма, Име на сдружението
bg name: Име
bg given: Собствено име, Първо име
bg family: Фамилия, Фамилно име
bg person: Име и фамилия, Вашето име, Трите имена
bg contact: Имейл, Електронна поща, Телефон, Лице за контакт
ca organisation: Organització, Nom de l'organització, Entitat, Nom de l'entitat, Associació, Empresa
ca organisation: Institució, Fundació
ca name: Nom
ca given: Nom de pila, Prenom
ca family: Cognom, Cognoms, Llinatges
ca person: Nom i cognoms, El vostre nom, Nom complet
ca contact: Correu electrònic, Telèfon, Persona de contacte
cs organisation: Organizace, Název organizace, Název, Spolek, Název spolku, Instituce, Firma
cs organisation: Jak se jmenuje vaše organizace, Plný název organizace, Název subjektu
cs organisation: Sdružení
cs name: Jméno
cs given: Křestní jméno, Rodné jméno
cs family: Příjmení, Přijmení
cs person: Jméno a příjmení, Celé jméno, Vaše jméno
cs contact: E-mail, Telefon, Kontaktní osoba
da organisation: Organisation, Organisationens navn, Organisationsnavn, Forening, Foreningens navn
da organisation: Virksomhed, Institution, Firma
da name: Navn
da given: Fornavn, Fornavne
da family: Efternavn, Familienavn
da person: Fulde navn, Dit navn, For- og efternavn
da contact: E-mail, Telefonnummer, Kontaktperson
de organisation: Organisation, Name der Organisation, Organisationsname, Verein, Vereinsname
de organisation: Verband
de organisation: Firma, Unternehmen, Institution, Einrichtung, Körperschaft, Arbeitgeber, Gruppe
de organisation: Name des Vereins, Bündnispartner, Initiative
de name: Name, Bezeichnung, Mitglied, Unterzeichner, Unterzeichnende, Unterstützer
de given: Vorname, Vornamen, Rufname
de family: Nachname, Familienname, Zuname
de person: Vor- und Nachname, Vollständiger Name, Ihr Name, Vertreten durch, Anrede, Ansprechpartner
de person: Ansprechpartnerin, Ansprechperson
de contact: E-Mail, E-Mail-Adresse, Telefon, Telefonnummer, Kontaktperson, Kontakt, Handy, PLZ
el organisation: Οργάνωση, Όνομα οργάνωσης, Οργανισμός, Επωνυμία, Σύλλογος, Σωματείο, Εταιρεία
el organisation: Επωνυμία φορέα, Όνομα φορέα, Ονομασία φορέα, Τίτλος φορέα, Όνομα συλλόγου
el organisation: Επωνυμία οργάνωσης, Φορέας, Ίδρυμα
el name: Όνομα
el given: Μικρό όνομα, Κύριο όνομα
el family: Επώνυμο, Επίθετο
el person: Ονοματεπώνυμο, Το όνομά σας, Πλήρες όνομα
el contact: Ηλεκτρονικό ταχυδρομείο, Τηλέφωνο, Υπεύθυνος επικοινωνίας, Επικοινωνία
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
es name: Nombre, Firmante, Miembro
es given: Nombre de pila, Primer nombre
es family: Apellido, Apellidos, Primer apellido, Segundo apellido
es person: Nombre y apellidos, Nombre completo, Su nombre, Tu nombre, Nombre y apellido
es contact: Correo electrónico, Correo, Teléfono, Persona de contacto, Móvil
et organisation: Organisatsioon, Organisatsiooni nimi, Ühing, Ühingu nimi, Asutus, Ettevõte, Selts
et name: Nimi
et given: Eesnimi, Eesnimed
et family: Perekonnanimi, Perenimi
et person: Ees- ja perekonnanimi, Teie nimi, Täisnimi
et contact: E-post, Telefon, Kontaktisik
fi organisation: Organisaatio, Organisaation nimi, Järjestö, Järjestön nimi, Yhdistys, Yritys
fi organisation: Yhdistyksen nimi, Yhteisö, Laitos, Työnantaja
fi name: Nimi, Allekirjoittaja
fi given: Etunimi, Etunimet
fi family: Sukunimi
fi person: Koko nimi, Etu- ja sukunimi, Nimesi
fi contact: Sähköposti, Sähköpostiosoite, Puhelin, Puhelinnumero, Yhteyshenkilö
fi contact: Yhteystiedot
fr organisation: organisation, nom de l'organisation, association, nom de l'association, structure
fr organisation: raison sociale, société, nom de la société, institution, entreprise, organisme
fr organisation: nom officiel, partenaire, dénomination, employeur, collectif, établissement
fr organisation: nom de l'organisme, nom de la structure, organisation représentée, syndicat, ong
fr organisation: organisation que vous représentez, votre organisation, fondation
fr name: nom, membre, signataire, nom d'usage, adhérent
fr given: prénom, prénoms
fr family: nom de famille, nom de naissance, patronyme
fr person: nom complet, nom et prénom, prénom et nom, nom prénom, prénom nom, votre nom, civilité
fr person: personne de contact, responsable, représentant, représentée par, représenté par
fr contact: courriel, adresse courriel, e-mail, téléphone, contact, adresse e-mail, mél
ga organisation: Eagraíocht, Ainm na heagraíochta, Ainm eagraíochta, Cumann, Ainm an chumainn
ga organisation: Comhlacht, Institiúid, Comhlachas
ga organisation: Carthanas, Eagras, Ainm an eagrais, Ainm an ghrúpa, Ainm an charthanais
ga name: Ainm
ga given: Céadainm, Ainm baiste
ga family: Sloinne
ga person: Ainm iomlán, D'ainm, Ainm agus sloinne
ga contact: Ríomhphost, Teileafón, Duine teagmhála, Seoladh ríomhphoist
ga contact: Teagmháil, Fón póca, Fón, Uimhir theileafóin, Seoladh, Seoladh poist, Cód poist, Eircode
hr organisation: Organizacija, Naziv organizacije, Naziv, Udruga, Naziv udruge, Tvrtka, Ustanova
hr name: Ime
hr given: Vlastito ime, Osobno ime
hr family: Prezime
hr person: Ime i prezime, Puno ime, Vaše ime
hr contact: E-pošta, E-mail adresa, Telefon, Kontakt osoba, Osoba za kontakt
hu organisation: Szervezet, Szervezet neve, Egyesület, Egyesület neve, Intézmény, Cég, Cégnév
hu organisation: Alapítvány, Megnevezés, A szervezet neve
hu name: Név
hu given: Keresztnév, Utónév
hu family: Vezetéknév, Családnév
hu person: Teljes név, Az Ön neve, Aláíró neve
hu contact: E-mail-cím, Telefon, Telefonszám, Kapcsolattartó
hu contact: Elérhetőség
it organisation: Organizzazione, Nome dell'organizzazione, Associazione, Ente
it organisation: Nome dell'associazione
it organisation: Ragione sociale, Azienda, Società, Istituzione, Denominazione, Fondazione
it name: Nome, Firmatario, Membro
it given: Nome di battesimo, Primo nome
it family: Cognome
it person: Nome e cognome, Cognome e nome, Nome completo, Il tuo nome, Nominativo
it contact: Posta elettronica, Indirizzo e-mail, Telefono, Persona di contatto, Referente, Cellulare
lt organisation: Organizacija, Organizacijos pavadinimas, Pavadinimas, Asociacija, Įmonė, Įstaiga
lt organisation: Asociacijos pavadinimas, Institucija
lt name: Vardas
lt given: Asmenvardis, Pirmas vardas
lt family: Pavardė
lt person: Vardas ir pavardė, Vardas pavardė, Jūsų vardas
lt contact: El. paštas, Elektroninis paštas, Telefonas, Kontaktinis asmuo
lt contact: Kontaktai
lv organisation: Organizācija, Organizācijas nosaukums, Nosaukums, Biedrība, Uzņēmums, Iestāde
lv organisation: Biedrības nosaukums, Nodibinājums
lv name: Vārds
lv given: Pirmais vārds, Personvārds
lv family: Uzvārds
lv person: Vārds un uzvārds, Vārds uzvārds, Jūsu vārds, Pilns vārds
lv contact: E-pasts, E-pasta adrese, Tālrunis, Kontaktpersona
mt organisation: Organizzazzjoni, Isem l-organizzazzjoni, Isem tal-organizzazzjoni, Għaqda
mt organisation: Assoċjazzjoni, Kumpanija, Istituzzjoni, Isem l-għaqda
mt organisation: Fondazzjoni, Isem tal-entità, Isem tal-fondazzjoni, Isem l-assoċjazzjoni
mt name: Isem
mt given: L-ewwel isem, Isem proprju
mt family: Kunjom
mt person: Isem u kunjom, Ismek, Isem sħiħ
mt contact: Indirizz elettroniku, Posta elettronika, Telefown, Persuna ta' kuntatt
mt contact: Kuntatt, Imejl, Indirizz, Mowbajl, Kodiċi postali, Indirizz tal-posta, Numru tat-telefon
nb organisation: Organisasjon, Organisasjonens navn, Organisasjonsnavn, Forening, Foreningens navn
nb organisation: Bedrift, Institusjon, Selskap, Virksomhet
nb name: Navn
nb given: Fornavn, Fornavn og mellomnavn
nb family: Etternavn, Familienavn
nb person: Fullt navn, Ditt navn, For- og etternavn
nb contact: E-post, E-postadresse, Telefonnummer, Kontaktperson, Mobilnummer
nl organisation: Organisatie, Naam organisatie, Naam van de organisatie, Organisatienaam, Vereniging
nl organisation: Bedrijf, Instelling, Stichting, Bedrijfsnaam, Werkgever
nl name: Naam, Lid, Ondertekenaar
nl given: Voornaam, Voornamen, Roepnaam
nl family: Achternaam, Familienaam, Tussenvoegsel
nl person: Volledige naam, Uw naam, Voor- en achternaam, Je naam, Aanhef
nl contact: E-mailadres, Telefoonnummer, Telefoon, Contactpersoon
pl organisation: Organizacja, Nazwa organizacji, Nazwa, Stowarzyszenie, Nazwa stowarzyszenia, Firma
pl organisation: Fundacja, Instytucja, Podmiot, Nazwa firmy, Nazwa podmiotu, Pracodawca
pl name: Sygnatariusz, Członek
pl given: Imię, Imiona
pl family: Nazwisko
pl person: Imię i nazwisko, Nazwisko i imię, Pełne imię i nazwisko, Twoje imię
pl contact: Adres e-mail, Telefon, Numer telefonu, Osoba do kontaktu, Osoba kontaktowa
pt organisation: Organização, Nome da organização, Entidade, Associação, Empresa, Instituição
pt organisation: Nome da entidade, Nome da associação, Razão social, Denominação, Fundação
pt name: Nome, Signatário, Membro
pt given: Primeiro nome, Nome próprio
pt family: Apelido, Sobrenome, Último nome
pt person: Nome completo, Nome e apelido, Seu nome, O seu nome
pt contact: Correio eletrónico, Endereço de e-mail, Telefone, Pessoa de contacto, Telemóvel
pt contact: Contacto, Contato
ro organisation: Organizație, Organizația, Numele organizației, Denumire, Denumirea organizației
ro organisation: Asociație, Asociația, Instituție, Instituția, Companie, Fundație, Firmă
ro name: Nume, Semnatar
ro given: Prenume
ro family: Nume de familie, Numele de familie
ro person: Nume și prenume, Numele complet, Nume complet, Numele dumneavoastră
ro contact: Adresă de e-mail, Poștă electronică, Telefon, Persoană de contact
sk organisation: Organizácia, Názov organizácie, Názov, Združenie, Názov združenia, Inštitúcia
sk organisation: Spolok, Nadácia, Firma
sk name: Meno
sk given: Krstné meno, Rodné meno
sk family: Priezvisko
sk person: Meno a priezvisko, Celé meno, Vaše meno
sk contact: E-mailová adresa, Telefón, Telefónne číslo, Kontaktná osoba
sl organisation: Organizacija, Ime organizacije, Naziv organizacije, Društvo, Ime društva, Podjetje
sl organisation: Ustanova, Zavod, Združenje
sl name: Ime
sl given: Osebno ime, Krstno ime
sl family: Priimek
sl person: Ime in priimek, Polno ime, Vaše ime
sl contact: E-pošta, Elektronski naslov, Telefon, Kontaktna oseba
sr organisation: Организација, Назив организације, Назив, Удружење, Назив удружења, Фирма, Установа
sr organisation: Udruženje, Naziv udruženja
sr name: Име, Ime
sr given: Лично име, Lično ime
sr family: Презиме, Prezime
sr person: Име и презиме, Пуно име, Ваше име
sr contact: Имејл, Е-пошта, Телефон, Контакт особа, Особа за контакт
sv organisation: Organisation, Organisationens namn, Organisationsnamn, Förening, Föreningens namn
sv organisation: Företag, Institution, Förbund, Arbetsgivare
sv name: Namn, Undertecknare
sv given: Förnamn, Tilltalsnamn
sv family: Efternamn
sv person: Fullständigt namn, Ditt namn, För- och efternamn
sv contact: E-postadress, Telefonnummer, Kontaktperson, Mobilnummer
tr organisation: Kuruluş, Kuruluş adı, Kurum, Kurum adı, Dernek, Dernek adı, Şirket, Vakıf, Örgüt
tr organisation: Kuruluşun adı, Temsil ettiğiniz kuruluş
tr name: Ad, Adı, İsim
tr given: İlk ad, Ön ad
tr family: Soyad, Soyadı
tr person: Ad soyad, Adı soyadı, Adınız, Tam ad, Adınız soyadınız
tr contact: E-posta, E-posta adresi, Telefon, Telefon numarası, İletişim kişisi
tr contact: İrtibat kişisi, İrtibat
uk organisation: Організація, Назва організації, Назва, Об'єднання, Установа, Компанія, Фонд
uk organisation: Назва об'єднання, Громадська організація, Спілка
uk name: Ім'я
uk given: Власне ім'я, Перше ім'я
uk family: Прізвище
uk person: Ім'я та прізвище, Прізвище та ім'я, Ваше ім'я, ПІБ, Ім'я і прізвище, Прізвище й ім'я
uk contact: Електронна пошта, Телефон, Номер телефону, Контактна особа
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
    for word in (*header_words(), *_words(ROLES)):
        folded = fold(word.text)
        there = by_header.get(folded, word.role)
        by_header[folded] = max(there, word.role, key=caution.index)
    return by_header
