"""What sheets call a person's role, place, country and day of signing, in the thirty languages."""

import functools
from collections.abc import Iterator
from typing import Literal, get_args

from coalition.expressions import Expression
from coalition.intake.words.further_languages import SIGNATORY_KEYS
from coalition.intake.words.header_words import header_words
from coalition.intake.words.known_headers import fold, without_number
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.sending_headers import is_of_sending

SignatoryKey = Literal["role", "place", "country", "day"]

_TABLE = """
ar role: الدور, المسمى الوظيفي, العمل
ar role: منصبك, صفتك, مسماك الوظيفي, المهنة, الوظيفة, الصفة, المنصب
ar place: القرية, المدينة أو البلدة, البلدية
ar place: المدينة, المكان, مكان الإقامة, البلدة
ar country: البلد, الدولة, بلد الإقامة, بلد
ar day: وقت الإرسال, تاريخ الإرسال, تم التوقيع في, وقع في, تاريخ الإنشاء
ar day: التاريخ, تاريخ التوقيع, طابع زمني
bg role: Професия, Длъжност
bg role: Позиция, Роля
bg place: Град, Населено място, Местоживеене
bg country: Държава, Страна
bg day: Дата, Дата на подписване, Клеймо за време
ca role: Professió, Càrrec, Ocupació
ca role: Funció
ca place: Ciutat, Població, Municipi, Localitat, Lloc de residència
ca country: País
ca day: Data, Data de signatura, Marca de temps
cs role: Povolání, Profese, Funkce, Pozice
cs role: Role
cs role: Zastávaná funkce
cs place: Město, Obec, Místo, Bydliště
cs country: Země, Stát
cs day: Datum, Datum podpisu, Časová značka
da role: Stilling, Erhverv, Funktion
da place: By, Sted, Bopæl, Bosted
da country: Land
da day: Dato, Dato for underskrift, Tidsstempel
de role: Beruf, Funktion, Position, Tätigkeit, Berufsbezeichnung
de role: Rolle
de place: Ort, Stadt, Wohnort, Gemeinde
de country: Land, Staat
de day: Datum, Zeitstempel, Unterzeichnet am, Datum der Unterschrift, Unterschrieben am
el role: Επάγγελμα, Ιδιότητα, Θέση
el place: Πόλη, Τόπος, Τόπος κατοικίας, Δήμος
el country: Χώρα
el day: Ημερομηνία, Ημερομηνία υπογραφής, Χρονική σήμανση, Σφραγίδα χρόνου, Χρονοσήμανση
en role: role, job title, job, profession, occupation, position, function, capacity
en role: position held
en place: city, town, place, location, city or town, town or city, place of residence, residence
en place: municipality, village, locality, hometown
en country: country, country code, country of residence
en day: date, day, signed on, signed at, date signed, signature date, date of signature, timestamp
en day: submitted, submitted on, date of submission, signed, date and time
en day: time stamp, submitted at, created at, submission date, date submitted, submitdate, created
es role: Profesión, Cargo, Ocupación, Puesto
es role: Rol
es role: Cargo que ocupa, Cargo que desempeña
es place: Ciudad, Localidad, Municipio, Población, Lugar, Lugar de residencia
es country: País
es day: Fecha, Fecha de firma, Fecha de la firma, Marca temporal
et role: Amet, Elukutse, Ametikoht
et role: Roll
et place: Linn, Koht, Asukoht, Elukoht
et country: Riik
et day: Kuupäev, Ajatempel, Allkirjastamise kuupäev
fi role: Ammatti, Tehtävä, Asema
fi role: Rooli
fi role: Roolisi, Tehtäväsi, Asemasi, Roolinne, Tehtävänne
fi place: Kaupunki, Paikkakunta, Kotipaikka, Kotikunta
fi country: Maa
fi day: Päivämäärä, Päiväys, Aikaleima, Allekirjoituspäivä
fr role: fonction, profession, métier, qualité
fr role: poste, rôle
fr role: poste occupé, fonction occupée
fr place: ville, commune, lieu, localité, lieu de résidence
fr country: pays
fr day: date, jour, date de signature, signé le, horodateur
ga role: Teideal poist, Feidhm
ga role: Ról, Gairm, Slí bheatha
ga place: Sráidbhaile, Contae, Cathair nó baile, Ceantar
ga place: Cathair, Baile, Áit, Áit chónaithe
ga country: Tír, Tír chónaithe
ga day: Sínithe ar, Curtha isteach ar, Dáta curtha isteach, Cruthaithe
ga day: Dáta, Dáta sínithe, Stampa ama
hr role: Zanimanje, Funkcija, Zvanje
hr role: Pozicija, Uloga
hr role: Dužnost
hr place: Grad, Mjesto, Mjesto stanovanja
hr country: Država, Zemlja
hr day: Datum, Datum potpisa, Vremenska oznaka
hu role: Foglalkozás, Beosztás, Tisztség
hu role: Pozíció
hu role: Beosztása, Pozíciója, Tisztsége
hu role: Betöltött tisztség
hu place: Város, Település, Lakóhely, Helység
hu country: Ország
hu day: Dátum, Időbélyeg, Aláírás dátuma, Aláírás napja
it role: Professione, Ruolo, Qualifica, Occupazione, Carica
it role: Carica ricoperta, Ruolo ricoperto, Incarico
it place: Città, Comune, Luogo, Località, Luogo di residenza
it country: Paese, Stato, Nazione
it day: Data, Data della firma, Data firma, Informazioni cronologiche
lt role: Profesija, Pareigos
lt role: Vaidmuo
lt place: Miestas, Vieta, Gyvenamoji vieta
lt country: Šalis
lt day: Data, Pasirašymo data, Laiko žyma
lv role: Profesija, Amats, Nodarbošanās
lv role: Loma
lv place: Pilsēta, Vieta, Dzīvesvieta
lv country: Valsts
lv day: Datums, Parakstīšanas datums, Laika zīmogs
mt role: Okkupazzjoni, Impjieg, Titolu tax-xogħol, Funzjoni
mt role: Professjoni, Rwol, Kariga, Xogħol
mt place: Belt jew raħal, Post ta' residenza, Post tar-residenza
mt place: Belt, Lokalità, Raħal
mt country: Pajjiż, Pajjiż tar-residenza, Pajjiż ta' residenza
mt day: Iffirmat fi, Mibgħut fi, Data tas-sottomissjoni, Marka tal-ħin
mt day: Data, Data tal-firma
nb role: Stilling, Yrke, Rolle
nb role: Verv
nb place: By, Sted, Bosted
nb country: Land
nb day: Dato, Dato for underskrift, Tidsmerke, Tidsstempel
nl role: Functie, Beroep, Rol
nl place: Plaats, Stad, Woonplaats, Gemeente
nl country: Land
nl day: Datum, Tijdstempel, Datum van ondertekening, Ondertekend op
pl role: Zawód, Funkcja, Stanowisko
pl role: Pełniona funkcja
pl place: Miasto, Miejscowość, Miejsce zamieszkania
pl country: Kraj, Państwo
pl day: Data, Data podpisania, Data podpisu, Sygnatura czasowa
pt role: Profissão, Cargo, Função, Ocupação
pt role: Papel
pt place: Cidade, Localidade, Município, Lugar, Local de residência
pt country: País
pt day: Data, Data da assinatura, Carimbo de data/hora
ro role: Profesie, Profesia, Funcție, Ocupație, Ocupația, Funcția
ro role: Poziția, Rolul
ro role: Funcția deținută
ro place: Oraș, Orașul, Localitate, Localitatea
ro country: Țară, Țara
ro day: Data, Dată, Data semnării, Marcaj de timp
sk role: Povolanie, Funkcia, Pozícia
sk role: Rola
sk role: Zastávaná funkcia
sk place: Mesto, Obec, Bydlisko
sk country: Krajina, Štát
sk day: Dátum, Dátum podpisu, Časová pečiatka
sl role: Poklic, Funkcija, Vloga
sl role: Položaj
sl place: Mesto, Kraj, Kraj bivanja
sl country: Država
sl day: Datum, Datum podpisa, Časovni žig
sr role: Занимање, Функција, Zanimanje
sr role: Позиција, Улога, Pozicija, Funkcija, Uloga
sr role: Дужност
sr place: Град, Место, Пребивалиште, Grad
sr country: Држава, Земља, Država, Zemlja
sr day: Датум, Датум потписа, Временска ознака, Datum
sv role: Yrke, Befattning, Roll
sv place: Stad, Ort, Bostadsort, Hemort
sv country: Land
sv day: Datum, Datum för underskrift, Tidstämpel, Tidsstämpel
tr role: Meslek, Görev, Unvan
tr role: Görevi, Göreviniz, Unvanı, Unvanınız
tr place: Şehir, İl, Yer, İkamet yeri
tr country: Ülke
tr day: Tarih, Zaman damgası, İmza tarihi
uk role: Професія, Посада
uk role: Роль
uk place: Місто, Населений пункт, Місце проживання
uk country: Країна, Держава
uk day: Дата, Дата підписання, Позначка часу
"""
"""Titles such as `Titel` are left out: in some languages they are academic ones or `Mrs`."""


_POSTCODES = """
ar الرمز البريدي
bg Пощенски код|ПК
ca Codi postal|CP
cs PSČ
da Postnr|Postnummer
de PLZ|Postleitzahl
el ΤΚ|Τ.Κ.|Ταχυδρομικός κώδικας
en postcode|post code|postal code|zip|zip code
es Código postal|CP|C.P.
et Postiindeks|Sihtnumber
fi Postinumero
fr Code postal|CP
ga Cód poist|Éirchód
hr Poštanski broj
hu Irányítószám|Irsz
it CAP
lt Pašto kodas
lv Pasta indekss
mt Kodiċi postali
nb Postnr|Postnummer
nl Postcode
pl Kod pocztowy|Kod
pt Código postal|CP
ro Cod poștal
sk PSČ
sl Poštna številka
sr Поштански број|Poštanski broj
sv Postnr|Postnummer
tr Posta kodu
uk Поштовий індекс|Індекс
"""
_AND = Expression(
    r"(?:\s*[/,&+|-]\s*|\s+(?:and|und|et|y|e|i|a|og|och|ja|en|in|ir|un|si|es|ve|ta|kai|agus|u|w|o)"
    r"\s+|\s+w(?=al)|\s+)"
)
"""Between a postcode and its town, in one header."""


def signatory_keys(header: str) -> frozenset[SignatoryKey]:
    """What a header may mean: `Kraj` is a country in Polish and a place in Slovenian."""
    folded = fold(header.replace("_", " "))
    folded = folded if folded in _keys() else without_number(header)
    if found := _keys().get(folded):
        return found
    if is_of_sending(header):
        return frozenset({"day"})
    return frozenset({"place"} if _is_postcode_and_place(folded) else ())


def _is_postcode_and_place(folded: str) -> bool:
    """Whether a header is of postcodes and places in one: `PLZ und Ort`, `Ville, code postal`."""
    parted = (
        (folded[: at.start()].strip("."), folded[at.end() :].strip("."))
        for at in _AND.finditer(folded)
    )
    return any(
        (first in _postcodes() and "place" in _keys().get(second, ()))
        or (second in _postcodes() and "place" in _keys().get(first, ()))
        for first, second in parted
    )


@functools.cache
def _postcodes() -> frozenset[str]:
    return folded_phrases(_POSTCODES)


@functools.cache
def _keys() -> dict[str, frozenset[SignatoryKey]]:
    keys: dict[str, frozenset[SignatoryKey]] = {}
    for key, header in _headers():
        folded = fold(header)
        keys[folded] = keys.get(folded, frozenset()) | {key}
    return keys


def _headers() -> Iterator[tuple[SignatoryKey, str]]:
    for line in (_TABLE + SIGNATORY_KEYS.lstrip()).strip().splitlines():
        start, _, headers = line.partition(": ")
        name = start.partition(" ")[2]
        key = next(key for key in get_args(SignatoryKey) if key == name)
        yield from ((key, header) for header in headers.split(", "))


def hungarian_family_names() -> frozenset[str]:
    """What Hungarian sheets call family names."""
    words = header_words()
    return frozenset(
        fold(word.text) for word in words if word.language == "hu" and word.role == "family"
    )
