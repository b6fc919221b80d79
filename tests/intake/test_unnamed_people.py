"""Whether somebody asks, in a remark, that their name stays off the net."""

from coalition.intake.agreement.objecting_remarks import objects_to_publication
from coalition.intake.words.signatory_words import signatory_keys

NOT_ONLINE = """
ar لا تضعوا اسمي على الإنترنت|لا أريد ظهور اسمي على الموقع|بدون اسم من فضلكم
bg моля, не слагайте името ми онлайн|не показвайте името ми в интернет|моля без име
ca si us plau, no poseu el meu nom a internet|no mostreu el meu nom|sense nom, si us plau
cs prosím nedávejte moje jméno na internet|nesdílejte moje jméno|prosím beze jména
da læg venligst ikke mit navn på nettet|del ikke mit navn|uden navn, tak
de bitte meinen Namen nicht ins Netz stellen|Name nicht ins Internet|bitte ohne Namen|nur intern
el μη βάλετε το όνομά μου στο διαδίκτυο|να μην εμφανιστεί το όνομά μου|χωρίς όνομα παρακαλώ
en please don't put my name online|please don’t put my name on the web|do not post my name
en please don't use my name|my name should not appear|not on the website please|no name please
en don't share my name on social media|I'd rather stay anonymous|please leave my name off
es por favor no pongan mi nombre en internet|no usen mi nombre|sin nombre por favor
et palun ärge pange minu nime internetti|ärge näidake minu nime|palun ilma nimeta
fi älkää laittako nimeäni nettiin|nimeäni ei saa näyttää|ilman nimeä kiitos
fr merci de ne pas mettre mon nom en ligne|ne pas diffuser mon nom|sans nom svp
ga ná cuir m'ainm ar líne le do thoil|ná taispeáin m'ainm|gan ainm le do thoil
hr molim ne stavljajte moje ime na internet|ne dijelite moje ime|bez imena molim
hu kérem, ne tegyék fel a nevemet az internetre|ne jelenjen meg a nevem|kérem név nélkül
it per favore non mettete il mio nome online|non usate il mio nome|senza nome per favore
lt prašau nedėkite mano vardo į internetą|nerodykite mano vardo|prašau be vardo
lv lūdzu, nelieciet manu vārdu internetā|nerādiet manu vārdu|lūdzu bez vārda
mt jekk jogħġbok tpoġġux ismi online|turux ismi fuq l-internet|mingħajr isem jekk jogħġbok
nb vennligst ikke legg navnet mitt på nettet|ikke del navnet mitt|uten navn, takk
nl zet mijn naam alstublieft niet online|gebruik mijn naam niet|zonder naam graag
pl proszę nie umieszczać mojego nazwiska w internecie|proszę bez nazwiska
pt por favor não coloquem o meu nome na internet|não usem o meu nome|sem nome por favor
ro vă rog nu puneți numele meu pe internet|nu afișați numele meu|fără nume vă rog
sk prosím nedávajte moje meno na internet|nezdieľajte moje meno|prosím bez mena
sl prosim, ne dajte mojega imena na splet|ne prikazujte mojega imena|prosim brez imena
sr молим не стављајте моје име на интернет|молим без имена|ne stavljajte moje ime na internet
sv lägg inte ut mitt namn på nätet|dela inte mitt namn|utan namn tack
tr lütfen adımı internete koymayın|adımı paylaşmayın|lütfen isimsiz
uk будь ласка, не викладайте моє ім'я в інтернет|не показуйте моє ім'я|прошу без імені
"""
ABOUT_THE_MATTER = [
    "Not in my name",
    "nicht in meinem Namen",
    "Pas en mon nom",
    "no en mi nombre",
    "Please put my name on the list",
    "They do not share our values",
    "in the name of my children, no more",
    "No to cameras online",
    "keine Kameras im Netz",
]
POSTCODES = """
PLZ und Ort|PLZ/Ort|PLZ, Ort|PLZ Ort|Ort, PLZ|Code postal et ville|CAP e città|PSČ a obec
PSČ a město|Kod i miejscowość|Kod pocztowy i miasto|Postcode en plaats|Postcode and town
ZIP / City|Código postal y ciudad|Código postal e localidade|Postnr. og by|Postnummer och ort
Irányítószám és település|Пощенски код и град|Cod poștal și localitatea|Poštanski broj i mjesto
Poštna številka in kraj|Поштански број и место|Поштовий індекс і місто|Posta kodu ve şehir
Postinumero ja paikkakunta|Postiindeks ja linn|Pasta indekss un pilsēta|Pašto kodas ir miestas
الرمز البريدي والمدينة|Codi postal i població|Kodiċi postali u belt|Cód poist agus baile
Τ.Κ. και πόλη
"""


def test_whoever_asks_for_no_name_on_the_net_is_held_back_in_every_language():
    lines = NOT_ONLINE.strip().splitlines()
    assert len({line[:2] for line in lines}) == 30
    remarks = [remark for line in lines for remark in line[3:].split("|")]
    assert [remark for remark in remarks if not objects_to_publication(remark)] == []


def test_slogans_and_thanks_hold_nobody_back():
    assert [remark for remark in ABOUT_THE_MATTER if objects_to_publication(remark)] == []


def test_a_column_of_postcodes_and_places_is_one_of_places():
    headers = POSTCODES.strip().replace("\n", "|").split("|")
    assert [header for header in headers if signatory_keys(header) != {"place"}] == []
    assert not signatory_keys("PLZ")
