"""What sheets call the parts of an organisation's record beside its name, in the thirty languages.

Each line has a language, a key of a record, and the headers.
"""

from collections.abc import Callable

from coalition.intake.words.further_languages import KEYS as FURTHER_KEYS
from coalition.intake.words.hebrew_and_persian import KEYS
from coalition.intake.words.word_tables import read_words

_TABLE = """
en short_name: short name, acronym, abbreviation, short, abbr, abbrev, short_name, initials
en short_name: abbreviated name
en aliases: aliases, alias, also known as, aka, other names
en country: country, country code, nation, state, primary country code, based in, country of origin
en country: ctry, iso country, iso code
en website: website, web site, web, url, site, homepage, home page, link, web address, www
en website: find you online, find you on the web, find you on the internet, online presence
en website: web page, webpage, internet address, web site address, internet site, internet page
en website: website url
en kind: kind, type, category, type of organisation, type of organization
en tier: tier, level, section
en description: description, about, summary
en joined: joined, joined on, date joined, member since, since, date
en joined: date of joining, joining date, membership started at, join date
en joined: membership: member since, membership: join date
en signed: signed, letter, letters, letters signed
en signed_on: signed_on
en source: source, origin
fr short_name: sigle, acronyme, abréviation, nom court
fr aliases: autres noms, autre nom, dit aussi
fr country: pays, code pays, état, pays d'origine
fr website: site web, siteweb, site internet, lien, adresse web, page d'accueil
fr website: vous trouver en ligne, vous trouver sur internet
fr website: vous trouver sur le web, présence en ligne
fr website: page web, adresse internet, page internet
fr kind: catégorie, genre, type d'organisation, forme juridique
fr tier: niveau, rang, rubrique
fr description: présentation, résumé, à propos
fr joined: date d'adhésion, adhésion, adhésion le, membre depuis, depuis
fr signed: lettre, lettres, lettres signées, signé
fr source: provenance, origine
ar short_name: الاختصار, اختصار, الاسم المختصر
ar country: البلد, الدولة, بلد
ar country: رمز البلد, رمز الدولة
ar country: أي بلد, بلد المقر, بلدكم, أي دولة
ar website: الموقع الإلكتروني, الموقع, رابط الموقع, صفحة الويب
ar website: نجدكم على الإنترنت, العثور عليكم على الإنترنت, أن نجدكم على الإنترنت
ar website: الصفحة الرئيسية, موقع المنظمة, موقعكم الإلكتروني, موقعكم, عنوان الموقع
ar kind: النوع, الفئة, نوع المنظمة
ar joined: تاريخ الانضمام, التاريخ, عضو منذ
bg short_name: Съкращение, Абревиатура, Акроним, Кратко име
bg aliases: Други имена, Друго име, Псевдоними
bg short_name: Съкратено наименование, Съкратено име
bg country: Държава, Страна
bg country: Код на държавата, Код на държава
bg country: държавата, коя страна
bg website: Уебсайт, Сайт, Уеб сайт, Интернет страница, Уеб страница, Уеб адрес
bg website: ви намерим онлайн, ви намерим в интернет
bg website: уебсайта, сайта, интернет страницата
bg website: Интернет адрес, Начална страница, Интернет сайт, Уеб-сайт, Уебстраница
bg kind: Вид, Тип, Категория, Вид организация
bg joined: Дата на присъединяване, Присъединяване, Дата, Член от
ca short_name: Sigles, Sigla, Acrònim, Abreviatura, Nom curt
ca aliases: Altres noms, Altre nom, Àlies
ca country: País, Estat
ca country: Codi de país
ca country: quin país, país on
ca website: Lloc web, Pàgina web, Enllaç, Adreça web
ca website: us podem trobar en línia, us trobem a internet, us podem trobar a internet
ca website: adreça del web, adreça de la web, web de l'entitat
ca website: Adreça d'internet, Pàgina d'internet
ca kind: Tipus, Categoria, Tipus d'entitat
ca joined: Data d'adhesió, Adhesió, Membre des de
cs short_name: Zkratka, Akronym, Krátký název
cs aliases: Další názvy, Jiné názvy, Jiný název
cs short_name: Zkrácený název, Zkratka názvu
cs country: Země, Stát
cs country: Kód země, Kód státu
cs country: zemi, zemích, kterém státě, jakém státě, zemi sídla
cs website: Webové stránky, Webová stránka, Stránky, Odkaz, Webová adresa
cs website: vás najdeme na internetu, vás najdeme online, vás můžeme najít online
cs website: webových stránek, webu, stránek organizace
cs website: Internetová adresa, Domovská stránka, Webstránka, Webstránky, Internetové stránky
cs website: Internetová stránka, webové stránce, webstránky organizace
cs kind: Typ, Kategorie, Druh, Typ organizace, Právní forma
cs joined: Přistoupení, Datum přistoupení, Datum, Člen od, Připojení, Datum připojení
da short_name: Forkortelse, Akronym, Kort navn
da aliases: Andre navne, Andet navn
da country: Land
da country: Landekode, Landkode
da country: Hjemland
da website: Hjemmeside, Websted, Webside, Netsted, Webadresse
da website: finde jer på nettet, finde jer online, finder vi jer online
da website: hjemmesiden, webstedet, hjemmesidens adresse
da website: Internetside
da kind: Kategori, Organisationstype
da joined: Indmeldt, Tilsluttet, Medlem siden, Dato, Indmeldelsesdato
de short_name: Kurzname, Kürzel, Abkürzung, Akronym, Kurzform, Kurz, Kurzbezeichnung
de aliases: Weitere Namen, Andere Namen, Anderer Name, Auch bekannt als, Aliasse
de country: Land, Staat, Sitzland
de country: Länderkürzel, Ländercode, Landeskürzel, Länderkennung
de country: Herkunftsland, Land des Sitzes
de website: Webseite, Internetseite, Internet, Internetadresse, Webadresse, Netzseite, Website
de website: Sie online finden, Sie im Internet, euch online finden, euch im Internet, Sie im Netz
de website: Web-Adresse, Internetauftritt, Webauftritt, Internetpräsenz
de kind: Typ, Art, Kategorie, Rechtsform, Art der Organisation
de joined: Beitritt, Beitrittsdatum, Beigetreten, Beigetreten am, Mitglied seit, Datum, Seit
el short_name: Ακρωνύμιο, Συντομογραφία, Αρκτικόλεξο, Συντομία
el aliases: Άλλα ονόματα, Άλλη ονομασία
el short_name: Σύντομη ονομασία, Σύντομο όνομα
el country: Χώρα, Κράτος
el country: Κωδικός χώρας
el country: ποια χώρα, χώρα έδρας
el website: Ιστοσελίδα, Ιστότοπος, Ιστοχώρος, Διεύθυνση ιστοσελίδας
el website: σας βρούμε στο διαδίκτυο, σας βρίσκουμε στο διαδίκτυο, σας βρούμε online
el website: ιστοσελίδας, ιστότοπου, ιστοτόπου
el website: Διεύθυνση διαδικτύου, Αρχική σελίδα, Διαδικτυακός τόπος, Διαδικτυακή διεύθυνση
el kind: Τύπος, Είδος, Κατηγορία
el joined: Ημερομηνία ένταξης, Ένταξη, Ημερομηνία, Μέλος από
es short_name: Siglas, Acrónimo, Abreviatura, Nombre corto
es aliases: Otros nombres, Otro nombre, También conocida como
es country: País, Nación
es country: Código de país, Código del país
es website: Sitio web, Página web, Página, Enlace, Dirección web, Sitio
es website: encontraros en internet, encontrarles en internet
es website: encontrarles en línea, encontraros en línea
es website: dirección de la web, web de la organización
es website: Dirección de internet, Página de internet, Sitio de internet
es kind: Tipo, Categoría, Tipo de organización
es joined: Fecha de adhesión, Adhesión, Fecha, Miembro desde, Fecha de ingreso
et short_name: Lühend, Lühinimi, Akronüüm
et aliases: Muud nimed, Teised nimed
et country: Riik, Maa
et country: Riigi kood, Riigikood
et country: riigis, riigist, asukohariik
et website: Veebileht, Koduleht, Veebisait, Kodulehekülg, Veebiaadress
et website: teid veebist leida, teid internetist leida, teid leiab veebist
et website: veebilehe, kodulehe, veebilehe aadress, kodulehe aadress
et website: Interneti-aadress, Internetiaadress, veebilehele, kodulehele, Internetilehekülg
et kind: Liik, Tüüp, Kategooria
et joined: Liitumine, Liitumise kuupäev, Liitumiskuupäev, Kuupäev, Liitunud, Liige alates
fi short_name: Lyhenne, Lyhytnimi, Akronyymi
fi aliases: Muut nimet, Toinen nimi
fi short_name: Lyhyt nimi
fi country: Maa, Valtio
fi country: Maakoodi
fi country: maassa, maasta, mikä maa, kotimaa, kotipaikan maa
fi website: Verkkosivut, Verkkosivu, Kotisivut, Kotisivu, Verkkosivusto, Nettisivut, Verkko-osoite
fi website: teidät löytää verkosta, teidät verkosta, teidät netistä
fi website: verkkosivujen, kotisivujen, verkkosivuston, verkkosivujenne
fi website: Internetosoite, Nettisivu, Internet-sivut, Nettiosoite, WWW-osoite, WWW-sivut, WWW-sivu
fi website: verkkosivuille, kotisivuille, verkkosivustolle
fi kind: Tyyppi, Luokka, Laji
fi joined: Liittynyt, Liittymispäivä, Päivämäärä, Pvm, Jäsen alkaen
ga short_name: Giorrúchán, Acrainm, Ainm gearr
ga aliases: Ainmneacha eile
ga country: Tír
ga country: Cód tíre
ga country: cén tír, tír ina, tír chláraithe
ga website: Suíomh gréasáin, Suíomh, Láithreán gréasáin, Leathanach baile
ga website: teacht oraibh ar líne, sibh a aimsiú ar líne
ga website: suímh gréasáin, seoladh gréasáin
ga website: Leathanach gréasáin, Seoladh idirlín, Suíomh idirlín
ga kind: Cineál, Catagóir
ga joined: Dáta, Dáta clárúcháin, Ball ó
hr short_name: Kratica, Skraćenica, Skraćeni naziv
hr aliases: Drugi nazivi, Ostali nazivi, Drugi naziv
hr country: Država, Zemlja
hr country: Kod države, Kod zemlje
hr country: državi, zemlji, države, zemlje
hr website: Mrežna stranica, Web stranica, Internetska stranica, Mrežne stranice, Poveznica
hr website: vas pronaći na internetu, vas možemo naći na internetu, vas možemo pronaći na internetu
hr website: mrežne stranice, web stranice, internetske stranice, adresa web stranice
hr website: Internetska adresa, Početna stranica, Web adresa, Web-stranica, Webstranica
hr website: Internet stranica, web stranicu, mrežnu stranicu
hr kind: Vrsta, Kategorija, Tip
hr joined: Datum pristupanja, Pristupanje, Pristupila, Član od
hu short_name: Rövidítés, Rövid név, Betűszó
hu aliases: Más nevek, Egyéb nevek, Más név
hu short_name: Rövidített név
hu country: Ország
hu country: Országkód
hu country: országban, országból, országa
hu website: Honlap, Weboldal, Weblap, Webcím, Internetcím
hu website: találjuk önöket az interneten
hu website: találhatók meg az interneten, találunk meg benneteket az interneten
hu website: honlapjuk, honlapja, honlapjának címe, weboldaluk
hu website: honlaphoz, Kezdőlap, weboldala, Weblapcím
hu kind: Típus, Kategória, Szervezet típusa
hu joined: Csatlakozás dátuma, Csatlakozás, Dátum, Csatlakozott, Tag óta
it short_name: Sigla, Acronimo, Abbreviazione, Nome breve
it aliases: Altri nomi, Altro nome, Altre denominazioni
it short_name: Nome abbreviato
it country: Paese, Nazione, Stato
it country: Codice paese
it website: Sito, Sito web, Sito internet, Pagina web, Indirizzo web
it website: trovarvi online, trovarvi in rete, trovarvi su internet, vi troviamo online
it website: Indirizzo internet, Pagina internet
it kind: Tipo, Tipologia, Categoria
it joined: Data adesione, Data di adesione, Adesione, Data, Membro dal
lt short_name: Santrumpa, Trumpinys, Akronimas, Trumpas pavadinimas
lt aliases: Kiti pavadinimai, Kitas pavadinimas
lt short_name: Sutrumpintas pavadinimas
lt country: Šalis, Valstybė
lt country: Šalies kodas
lt country: šalyje, šalies, valstybėje
lt website: Svetainė, Interneto svetainė, Tinklalapis, Interneto puslapis, Tinklapis
lt website: jus rasti internete, galime jus rasti internete
lt website: svetainės, interneto svetainės, interneto adresas, svetainės adresas
lt website: Internetinis puslapis, Internetinė svetainė, svetainę
lt kind: Tipas, Rūšis, Kategorija
lt joined: Prisijungė, Prisijungimo data, Narys nuo
lv short_name: Saīsinājums, Abreviatūra, Akronīms, Īsais nosaukums
lv aliases: Citi nosaukumi, Cits nosaukums
lv short_name: Saīsinātais nosaukums
lv country: Valsts
lv country: Valsts kods
lv country: valstī, mītnes valsts
lv website: Mājaslapa, Tīmekļa vietne, Mājas lapa, Vietne, Tīmekļvietne
lv website: jūs atrast internetā, jūs varam atrast internetā, jūs atrast tiešsaistē
lv website: mājaslapas, tīmekļvietnes, tīmekļa vietnes, mājaslapas adrese
lv website: Interneta adrese, Tīmekļa lapa, mājaslapu, Interneta lapa, Mājas lapas adrese
lv kind: Veids, Tips, Kategorija
lv joined: Pievienošanās datums, Pievienošanās, Datums, Biedrs kopš
mt short_name: Akronimu, Abbrevjazzjoni, Taqsira, Isem qasir
mt aliases: Ismijiet oħra
mt country: Pajjiż
mt country: Kodiċi tal-pajjiż
mt country: f'liema pajjiż, pajjiżkom
mt website: Sit elettroniku, Sit web, Websajt, Sit
mt website: insibukom online, nsibukom online, insibukom fuq l-internet
mt website: indirizz tas-sit, indirizz tal-websajt
mt website: Paġna web, Indirizz tal-internet, Paġna ewlenija, Paġna tal-internet
mt kind: Tip, Kategorija
mt joined: Data tas-sħubija, Sħubija, Membru minn
nb short_name: Forkortelse, Akronym, Kortnavn
nb aliases: Andre navn, Annet navn
nb country: Land
nb country: Landkode
nb country: Hjemland
nb website: Nettsted, Nettside, Hjemmeside, Nettadresse
nb website: finne dere på nettet, finner vi dere på nettet, finne dere på nett
nb website: nettstedet, nettsiden, hjemmesiden, adressen til nettstedet
nb website: Internettadresse, Internettside, Nettsida
nb kind: Kategori, Organisasjonstype
nb joined: Tilsluttet, Innmeldt, Medlem siden, Dato
nl short_name: Afkorting, Acroniem, Korte naam, Verkorte naam
nl aliases: Andere namen, Andere naam, Ook bekend als
nl country: Land
nl country: Landcode
nl website: Webpagina, Webadres, Internetadres
nl website: u online vinden, jullie online vinden, u vinden op internet, jullie vinden op internet
nl website: Webstek, Internetpagina, Internetsite
nl kind: Soort, Categorie, Rechtsvorm
nl joined: Lid sinds, Aangesloten, Aangesloten op, Toetreding, Datum van toetreding
pl short_name: Skrót, Akronim, Nazwa skrócona, Skrócona nazwa
pl aliases: Inne nazwy, Inna nazwa
pl short_name: Nazwa skrócona organizacji, Skrótowa nazwa
pl country: Kraj, Państwo
pl country: Kod kraju
pl country: jakim kraju, którym kraju, jakiego kraju, kraju siedziby, kraju rejestracji, państwie
pl website: Strona WWW, Strona internetowa, Strona, Witryna, Adres strony, Adres WWW
pl website: znaleźć was w internecie, znaleźć państwa w internecie, was znaleźć w internecie
pl website: strony internetowej, strony WWW, witryny, strony www
pl website: strony, Adres internetowy, Strona domowa, Webstrona, Adres witryny
pl kind: Typ, Rodzaj, Kategoria, Forma prawna
pl joined: Data przystąpienia, Przystąpienie, Data, Członek od, Data dołączenia
pt short_name: Acrónimo, Acrônimo, Sigla, Abreviatura, Nome curto
pt aliases: Outros nomes, Outro nome
pt country: País, Nação
pt country: Código do país, Código de país
pt website: Página, Página web, Sítio, Sítio web, Sítio na Internet, Ligação
pt website: encontrar-vos online, encontrá-los online
pt website: encontrar-vos na internet, encontrá-los na internet
pt website: endereço do site, endereço web, endereço do sítio, morada do site
pt website: Endereço de internet, Página da internet, Sítio da internet, Página de internet
pt kind: Tipo, Categoria, Tipo de organização
pt joined: Adesão, Data de adesão, Data da adesão, Data, Membro desde
ro short_name: Prescurtare, Acronim, Abreviere, Nume scurt
ro aliases: Alte nume, Alte denumiri, Alt nume
ro short_name: Denumire prescurtată, Denumirea prescurtată
ro country: Țară, Țara, Stat
ro country: Cod țară, Codul țării
ro website: Site web, Pagină web, Pagina web, Adresă web
ro website: vă putem găsi online, vă găsim online, vă putem găsi pe internet
ro website: site-ul, site-ului, adresa site-ului, pagina de internet
ro website: Adresă de internet, Pagină de internet, Adresa web, Pagina principală
ro kind: Tip, Categorie, Tipul organizației
ro joined: Data aderării, Aderare, Data, Membru din
sk short_name: Skratka, Akronym, Krátky názov
sk aliases: Iné názvy, Ďalšie názvy, Iný názov
sk short_name: Skrátený názov
sk country: Krajina, Štát
sk country: Kód krajiny
sk country: krajine, krajiny, ktorom štáte, akom štáte
sk website: Webová stránka, Webové stránky, Stránka, Odkaz, Webová adresa
sk website: vás nájdeme na internete, vás nájdeme online, vás môžeme nájsť online
sk website: webovej stránky, webových stránok, adresa webu
sk website: Internetová adresa, Domovská stránka, Webstránka, Webstránky, Internetová stránka
sk website: Internetové stránky, webstránku, webovú stránku, Adresa webstránky
sk kind: Typ, Kategória, Druh, Právna forma
sk joined: Pristúpenie, Dátum pristúpenia, Dátum, Člen od, Pripojenie
sl short_name: Kratica, Okrajšava, Kratko ime
sl aliases: Druga imena, Drugi nazivi
sl country: Država
sl country: Koda države
sl country: državi, državo
sl website: Spletna stran, Spletno mesto, Spletišče, Spletni naslov, Povezava
sl website: vas najdemo na spletu, vas lahko najdemo na spletu
sl website: spletne strani, spletnega mesta, spletni naslov organizacije
sl website: Internetni naslov, Domača stran, Internetna stran, Domača spletna stran
sl kind: Vrsta, Kategorija, Tip
sl joined: Datum pristopa, Pristop, Datum, Član od, Datum podpisa
sr short_name: Скраћеница, Акроним, Скраћени назив, Skraćenica
sr aliases: Други називи, Остали називи, Drugi nazivi
sr country: Земља, Држава, Zemlja, Država
sr country: Код земље, Kod zemlje
sr country: држави, земљи, државе, земље, državi, zemlji
sr website: Веб-сајт, Веб сајт, Сајт, Интернет страница, Интернет презентација, Sajt, Veb-sajt
sr website: вас наћи на интернету, вас пронаћи на интернету
sr website: vas naći na internetu, vas pronaći na internetu
sr website: веб-сајта, сајта, веб сајта, интернет странице
sr website: Веб страница, Веб-страница, Вебсајт, Интернет адреса, Интернет сајт, Веб презентација
sr website: Veb stranica, Veb-stranica, Vebsajt, Internet adresa, Internet sajt, Web adresa
sr kind: Врста, Тип, Категорија
sr joined: Датум приступања, Приступање, Датум, Члан од, Datum pristupanja
sv short_name: Förkortning, Akronym, Kortnamn
sv aliases: Andra namn, Annat namn
sv short_name: Kort namn
sv country: Land
sv country: Landskod, Landkod
sv country: Hemland
sv website: Webbplats, Webbsida, Hemsida, Webbadress, Länk
sv website: hitta er på nätet, hittar vi er på nätet, hitta er online
sv website: webbplatsen, hemsidan, webbplatsens, hemsidans adress
sv website: Internetadress, Internetsida, Webbadressen, Webb
sv kind: Typ, Kategori, Slag
sv joined: Anslöt sig, Ansluten, Medlem sedan, Datum, Anslutningsdatum
tr short_name: Kısaltma, Kısa ad, Kısa adı
tr aliases: Diğer adlar, Diğer ad, Diğer adları
tr short_name: kısaltması
tr country: Ülke
tr country: Ülke kodu
tr country: ülkede, ülkeden, ülkesi, ülkeniz
tr website: Web sitesi, İnternet sitesi, Web adresi, Site adresi, Web sayfası
tr website: sizi internette, size internette, sizi çevrimiçi
tr website: web sitenizin, web sitenizin adresi, internet siteniz, web siteniz
tr website: İnternet adresi, Ana sayfa, Web adresiniz, İnternet sayfası
tr kind: Tür, Türü, Kategori, Kuruluş türü
tr joined: Katılım tarihi, Katılım, Tarih, Üyelik tarihi
uk short_name: Скорочення, Абревіатура, Акронім, Коротка назва
uk aliases: Інші назви, Інша назва
uk short_name: Скорочена назва
uk country: Країна, Держава
uk country: Код країни
uk country: країні, країни, державі
uk website: Вебсайт, Веб-сайт, Сайт, Вебсторінка, Веб-сторінка, Інтернет-сторінка
uk website: вас знайти в інтернеті, вас знайти онлайн
uk website: вебсайту, сайту, веб-сайту, вебсторінки
uk website: Інтернет-адреса, Домашня сторінка, Інтернет-сайт, Веб-адреса, Веб-ресурс
uk kind: Вид, Тип, Категорія
uk joined: Дата приєднання, Приєднання, Дата, Член з
"""


def keys_by_header(fold: Callable[[str], str]) -> dict[str, str]:
    """The key of a record that a header means, by the header as `fold` writes it.

    Of a header that languages use for different things the first line decides.
    """
    keys: dict[str, str] = {}
    for _, key, text in (
        *read_words(_TABLE),
        *read_words(KEYS),
        *read_words(FURTHER_KEYS),
    ):
        keys.setdefault(fold(text), key)
    return keys
