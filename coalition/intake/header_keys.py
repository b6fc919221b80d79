"""What sheets call the parts of an organisation's record beside its name, in the thirty languages.

Each line has a language, a key of a record, and the headers.
"""

from collections.abc import Callable

from coalition.intake.word_tables import read_words

_TABLE = """
en short_name: short name, acronym, abbreviation, short, abbr, abbrev, short_name, initials
en aliases: aliases, alias, also known as, aka, other names
en country: country, country code, nation, state, primary country code, based in, country of origin
en website: website, web site, web, url, site, homepage, home page, link, web address, www
en kind: kind, type, category, type of organisation, type of organization
en tier: tier, level, section
en description: description, about, summary
en joined: joined, joined on, date joined, member since, since, date
en joined: date of joining, joining date, membership started at
en signed: signed, letter, letters, letters signed
en signed_on: signed_on
en source: source, origin
fr short_name: sigle, acronyme, abréviation, nom court
fr aliases: autres noms, autre nom, dit aussi
fr country: pays, code pays, état, pays d'origine
fr website: site web, site internet, lien, adresse web, page d'accueil
fr kind: catégorie, genre, type d'organisation, forme juridique
fr tier: niveau, rang, rubrique
fr description: présentation, résumé, à propos
fr joined: date d'adhésion, adhésion, adhésion le, membre depuis, depuis
fr signed: lettre, lettres, lettres signées, signé
fr source: provenance, origine
ar short_name: الاختصار, اختصار, الاسم المختصر
ar country: البلد, الدولة, بلد
ar website: الموقع الإلكتروني, الموقع, رابط الموقع, صفحة الويب
ar kind: النوع, الفئة, نوع المنظمة
ar joined: تاريخ الانضمام, التاريخ, عضو منذ
bg short_name: Съкращение, Абревиатура, Акроним, Кратко име
bg country: Държава, Страна
bg website: Уебсайт, Сайт, Уеб сайт, Интернет страница, Уеб страница, Уеб адрес
bg kind: Вид, Тип, Категория, Вид организация
bg joined: Дата на присъединяване, Присъединяване, Дата, Член от
ca short_name: Sigles, Sigla, Acrònim, Abreviatura, Nom curt
ca country: País, Estat
ca website: Lloc web, Pàgina web, Enllaç, Adreça web
ca kind: Tipus, Categoria, Tipus d'entitat
ca joined: Data d'adhesió, Adhesió, Membre des de
cs short_name: Zkratka, Akronym, Krátký název
cs country: Země, Stát
cs website: Webové stránky, Webová stránka, Stránky, Odkaz, Webová adresa
cs kind: Typ, Kategorie, Druh, Typ organizace, Právní forma
cs joined: Přistoupení, Datum přistoupení, Datum, Člen od, Připojení, Datum připojení
da short_name: Forkortelse, Akronym, Kort navn
da country: Land
da website: Hjemmeside, Websted, Webside, Netsted, Webadresse
da kind: Kategori, Organisationstype
da joined: Indmeldt, Tilsluttet, Medlem siden, Dato, Indmeldelsesdato
de short_name: Kurzname, Kürzel, Abkürzung, Akronym, Kurzform, Kurz, Kurzbezeichnung
de country: Land, Staat, Sitzland
de website: Webseite, Internetseite, Internet, Internetadresse, Webadresse, Netzseite, Website
de kind: Typ, Art, Kategorie, Rechtsform, Art der Organisation
de joined: Beitritt, Beitrittsdatum, Beigetreten, Beigetreten am, Mitglied seit, Datum, Seit
el short_name: Ακρωνύμιο, Συντομογραφία, Αρκτικόλεξο, Συντομία
el country: Χώρα, Κράτος
el website: Ιστοσελίδα, Ιστότοπος, Ιστοχώρος, Διεύθυνση ιστοσελίδας
el kind: Τύπος, Είδος, Κατηγορία
el joined: Ημερομηνία ένταξης, Ένταξη, Ημερομηνία, Μέλος από
es short_name: Siglas, Acrónimo, Abreviatura, Nombre corto
es country: País, Nación
es website: Sitio web, Página web, Página, Enlace, Dirección web, Sitio
es kind: Tipo, Categoría, Tipo de organización
es joined: Fecha de adhesión, Adhesión, Fecha, Miembro desde, Fecha de ingreso
et short_name: Lühend, Lühinimi, Akronüüm
et country: Riik, Maa
et website: Veebileht, Koduleht, Veebisait, Kodulehekülg, Veebiaadress
et kind: Liik, Tüüp, Kategooria
et joined: Liitumine, Liitumise kuupäev, Liitumiskuupäev, Kuupäev, Liitunud, Liige alates
fi short_name: Lyhenne, Lyhytnimi, Akronyymi
fi country: Maa, Valtio
fi website: Verkkosivut, Verkkosivu, Kotisivut, Kotisivu, Verkkosivusto, Nettisivut, Verkko-osoite
fi kind: Tyyppi, Luokka, Laji
fi joined: Liittynyt, Liittymispäivä, Päivämäärä, Pvm, Jäsen alkaen
ga short_name: Giorrúchán, Acrainm, Ainm gearr
ga country: Tír
ga website: Suíomh gréasáin, Suíomh, Láithreán gréasáin, Leathanach baile
ga kind: Cineál, Catagóir
ga joined: Dáta, Dáta clárúcháin, Ball ó
hr short_name: Kratica, Skraćenica, Skraćeni naziv
hr country: Država, Zemlja
hr website: Mrežna stranica, Web stranica, Internetska stranica, Mrežne stranice, Poveznica
hr kind: Vrsta, Kategorija, Tip
hr joined: Datum pristupanja, Pristupanje, Pristupila, Član od
hu short_name: Rövidítés, Rövid név, Betűszó
hu country: Ország
hu website: Honlap, Weboldal, Weblap, Webcím, Internetcím
hu kind: Típus, Kategória, Szervezet típusa
hu joined: Csatlakozás dátuma, Csatlakozás, Dátum, Csatlakozott, Tag óta
it short_name: Sigla, Acronimo, Abbreviazione, Nome breve
it country: Paese, Nazione, Stato
it website: Sito, Sito web, Sito internet, Pagina web, Indirizzo web
it kind: Tipo, Tipologia, Categoria
it joined: Data adesione, Data di adesione, Adesione, Data, Membro dal
lt short_name: Santrumpa, Trumpinys, Akronimas, Trumpas pavadinimas
lt country: Šalis, Valstybė
lt website: Svetainė, Interneto svetainė, Tinklalapis, Interneto puslapis, Tinklapis
lt kind: Tipas, Rūšis, Kategorija
lt joined: Prisijungė, Prisijungimo data, Narys nuo
lv short_name: Saīsinājums, Abreviatūra, Akronīms, Īsais nosaukums
lv country: Valsts
lv website: Mājaslapa, Tīmekļa vietne, Mājas lapa, Vietne, Tīmekļvietne
lv kind: Veids, Tips, Kategorija
lv joined: Pievienošanās datums, Pievienošanās, Datums, Biedrs kopš
mt short_name: Akronimu, Abbrevjazzjoni, Taqsira, Isem qasir
mt country: Pajjiż
mt website: Sit elettroniku, Sit web, Websajt, Sit
mt kind: Tip, Kategorija
mt joined: Data tas-sħubija, Sħubija, Membru minn
nb short_name: Forkortelse, Akronym, Kortnavn
nb country: Land
nb website: Nettsted, Nettside, Hjemmeside, Nettadresse
nb kind: Kategori, Organisasjonstype
nb joined: Tilsluttet, Innmeldt, Medlem siden, Dato
nl short_name: Afkorting, Acroniem, Korte naam, Verkorte naam
nl country: Land
nl website: Webpagina, Webadres, Internetadres
nl kind: Soort, Categorie, Rechtsvorm
nl joined: Lid sinds, Aangesloten, Aangesloten op, Toetreding, Datum van toetreding
pl short_name: Skrót, Akronim, Nazwa skrócona, Skrócona nazwa
pl country: Kraj, Państwo
pl website: Strona WWW, Strona internetowa, Strona, Witryna, Adres strony, Adres WWW
pl kind: Typ, Rodzaj, Kategoria, Forma prawna
pl joined: Data przystąpienia, Przystąpienie, Data, Członek od, Data dołączenia
pt short_name: Acrónimo, Acrônimo, Sigla, Abreviatura, Nome curto
pt country: País, Nação
pt website: Página, Página web, Sítio, Sítio web, Sítio na Internet, Ligação
pt kind: Tipo, Categoria, Tipo de organização
pt joined: Adesão, Data de adesão, Data da adesão, Data, Membro desde
ro short_name: Prescurtare, Acronim, Abreviere, Nume scurt
ro country: Țară, Țara, Stat
ro website: Site web, Pagină web, Pagina web, Adresă web
ro kind: Tip, Categorie, Tipul organizației
ro joined: Data aderării, Aderare, Data, Membru din
sk short_name: Skratka, Akronym, Krátky názov
sk country: Krajina, Štát
sk website: Webová stránka, Webové stránky, Stránka, Odkaz, Webová adresa
sk kind: Typ, Kategória, Druh, Právna forma
sk joined: Pristúpenie, Dátum pristúpenia, Dátum, Člen od, Pripojenie
sl short_name: Kratica, Okrajšava, Kratko ime
sl country: Država
sl website: Spletna stran, Spletno mesto, Spletišče, Spletni naslov, Povezava
sl kind: Vrsta, Kategorija, Tip
sl joined: Datum pristopa, Pristop, Datum, Član od, Datum podpisa
sr short_name: Скраћеница, Акроним, Скраћени назив, Skraćenica
sr country: Земља, Држава, Zemlja, Država
sr website: Веб-сајт, Веб сајт, Сајт, Интернет страница, Интернет презентација, Sajt, Veb-sajt
sr kind: Врста, Тип, Категорија
sr joined: Датум приступања, Приступање, Датум, Члан од, Datum pristupanja
sv short_name: Förkortning, Akronym, Kortnamn
sv country: Land
sv website: Webbplats, Webbsida, Hemsida, Webbadress, Länk
sv kind: Typ, Kategori, Slag
sv joined: Anslöt sig, Ansluten, Medlem sedan, Datum, Anslutningsdatum
tr short_name: Kısaltma, Kısa ad, Kısa adı
tr country: Ülke
tr website: Web sitesi, İnternet sitesi, Web adresi, Site adresi, Web sayfası
tr kind: Tür, Türü, Kategori, Kuruluş türü
tr joined: Katılım tarihi, Katılım, Tarih, Üyelik tarihi
uk short_name: Скорочення, Абревіатура, Акронім, Коротка назва
uk country: Країна, Держава
uk website: Вебсайт, Веб-сайт, Сайт, Вебсторінка, Веб-сторінка, Інтернет-сторінка
uk kind: Вид, Тип, Категорія
uk joined: Дата приєднання, Приєднання, Дата, Член з
"""


def keys_by_header(fold: Callable[[str], str]) -> dict[str, str]:
    """The key of a record that a header means, by the header as `fold` writes it.

    Of a header that languages use for different things the first line decides.
    """
    keys: dict[str, str] = {}
    for _, key, text in read_words(_TABLE):
        keys.setdefault(fold(text), key)
    return keys
