"""One organisation that two lists write differently, by what they write differently."""

from case_tables import each

from coalition.matching import Index, compare, profile
from coalition.model import Organisation

SHORT_NAMES = [
    ("IT", "Rete Diritti Digitali", "ReDiDi – Rete Diritti Digitali"),
    ("PL", "Sieć Obywatelska Zielony Brzeg", "Sieć Obywatelska Zielony Brzeg /SOZB/"),
    ("UA", "Громадська мережа Вільне Слово", "ГМВС «Громадська мережа Вільне Слово»"),
    ("FI", "Vapaa Verkko ry", "VV – Vapaa Verkko ry"),
    ("SE", "Nätverket för Öppna Data", "NÖD, Nätverket för Öppna Data"),
    ("GB", "Campaign for Open Rivers", "Campaign for Open Rivers, COR"),
    ("GB", "Campaign for Open Rivers", "Campaign for Open Rivers “COR”"),
    ("IL", "האגודה למים נקיים", 'האגודה למים נקיים (אמ"ן)'),
    ("EG", "المركز المصري للمياه", "المركز المصري للمياه (ممم)"),
    ("SI", "Društvo za proste reke", "DPR – Društvo za proste reke, Ljubljana"),
    ("BE", "Vrije Wind vzw", "VW vzw – Vrije Wind"),
    ("AT", "Verein Offenes Ufer (VOU)", "Verein Offenes Ufer – VOU, Linz"),
    ("IE", "Cairde na hAbhann", "Cairde na hAbhann (CnA)"),
    ("FR", "Moulin Calme", "Moulin Calme (MC)"),
]
"""Acronyms before, behind and without brackets beside a name."""

ALPHABETS = [
    ("TN", "جمعية البحر الأزرق", "Association Al Bahr Al Azraq"),
    ("MA", "منتدى البيئة والحقوق", "Mountada al-Bia wal-Houkouk"),
    ("IL", "עמותת ים נקי", "Amutat Yam Naki"),
    ("IL", "המרכז לזכויות דיגיטליות", "HaMerkaz LeZchuyot Digitaliyot"),
    ("IL", "חברים של הנחל הירוק", "Chaverim shel HaNachal HaYarok"),
    ("EG", "مركز المصباح للقراءة", "Markaz al-Misbah lil-Qira'a"),
    ("MA", "جمعية أصدقاء المنارة", "Association Asdikae Al Manara"),
    ("IL", "ידידי המגדלור", "Yedidei HaMigdalor"),
    ("IL", "קרן המגדלור", "Keren HaMigdalor"),
    ("IL", "הרחוב הפתוח", "HaRechov HaPatuach"),
    ("IL", "רחוב פתוח", "Rechov Patuach"),
    ("IL", "עיר חופשית", "Ir Chofshit"),
    ("IL", "קול הנגב", "Kol HaNegev"),
    ("LB", "درب الحرية", "Darb al-Hurriya"),
    ("MA", "صوت البحر", "Sawt Al Bahr"),
    ("GE", "მწვანე მდინარე", "Mtsvane Mdinare"),
    ("AM", "Կանաչ գետ", "Kanach Get"),
    ("BG", "Отворен залив", "Oтворен залив"),
    ("UA", "Відкрита затока", "Вiдкрита затока"),
    ("GR", "Ανοιχτός Κόλπος", "Aνοιχτός Κόλπος"),
]
"""Names in two alphabets, or with a letter of another one."""

LEGAL_FORMS = [
    ("EE", "Mittetulundusühing Puhas Jõgi", "Puhas Jõgi"),
    ("PL", "Czysta Woda S.A.", "Czysta Woda"),
    ("FR", "Eau Vive SCIC", "Eau Vive"),
    ("FR", "Eau Vive asso", "Eau Vive"),
    ("ES", "Agua Clara S.L.", "Agua Clara"),
    ("ES", "Agua Clara, S. Coop.", "Agua Clara"),
    (
        "ES",
        "Fundación Agua Clara de la Comunitat Valenciana, Fundación privada",
        "Fundación Agua Clara de la Comunitat Valenciana",
    ),
    ("PT", "Água Clara, Lda.", "Água Clara"),
    ("PT", "Água Clara CRL", "Água Clara"),
    ("BE", "Helder Water CVBA", "Helder Water"),
    ("AT", "Klares Wasser GesmbH", "Klares Wasser"),
    ("DE", "Klares Wasser gemeinnützige UG (haftungsbeschränkt)", "Klares Wasser"),
    ("DE", "Klares Wasser GbR", "Klares Wasser"),
    ("DE", "Klares Wasser e. V. i. Gr.", "Klares Wasser"),
    ("GB", "Clear Water CIO", "Clear Water"),
    ("IE", "Clear Water CLG", "Clear Water DAC"),
    ("US", "Clear Water 501(c)(3)", "Clear Water"),
    ("DK", "Rent Vand A/S", "Rent Vand"),
    ("NO", "Rent Vann SA", "Rent Vann"),
    ("IS", "Hreint Vatn ehf.", "Hreint Vatn"),
    ("BG", "СНЦ Чиста вода", "Чиста вода"),
    ("UA", "ТОВ «Чиста вода»", "Чиста вода"),
    ("HU", "Tiszta Víz Kht.", "Tiszta Víz"),
    ("HU", "Tiszta Víz Zrt.", "Tiszta Víz"),
    ("GR", "Καθαρό Νερό Α.Ε.", "Καθαρό Νερό"),
    ("GR", "Καθαρό Νερό ΚΟΙΝΣΕΠ", "Καθαρό Νερό"),
    ("FI", "Puhdas Vesi osk", "Puhdas Vesi"),
    ("IL", 'מים נקיים (ע"ר)', "מים נקיים"),
    ("IL", 'מים נקיים בע"מ', "מים נקיים"),
    ("IT", "Cooperativa Sociale Lucciola", "Lucciola Soc. Coop. Soc."),
    ("UA", "Відкрита затока", "Громадська спілка «Відкрита затока»"),
    ("GR", "ΜΚΟ Ανοιχτός Κόλπος", "Ανοιχτός Κόλπος"),
]
"""Names with their legal form and without."""

KINDS_OF_BODIES = [
    ("FR", "Héron Bleu", "Fonds de dotation Héron Bleu"),
    ("IT", "Airone Blu", "Comitato Airone Blu"),
    ("IT", "Airone Blu", "Coordinamento Airone Blu"),
    ("ES", "Garza Azul", "Coordinadora Garza Azul"),
    ("EE", "Sinine Haigur", "SA Sinine Haigur"),
    ("UA", "Синя чапля", "Благодійний фонд Синя чапля"),
    ("IS", "Blár Hegri", "Samtökin Blár Hegri"),
    ("IL", "אנפה כחולה", "עמותת אנפה כחולה"),
    ("DE", "Blauer Reiher", "Aktion Blauer Reiher"),
    ("DE", "Arbeitskreis Kritischer Leser (AKL)", "AK Kritischer Leser"),
    ("IT", "Associazione Culturale Lucciola", "Lucciola APS"),
    ("SE", "Riksförbundet Fyrar", "Fyrar, Riksförbundet"),
    ("IS", "Opinn Flói", "Félagið Opinn Flói"),
    ("IL", "עמותת המפרץ הפתוח", "המפרץ הפתוח"),
]
"""Words for the kind of body, added or in another place."""

COUNTRIES = [
    ("CZ", "Modrá volavka", "Modrá volavka ČR"),
    ("GR", "Γαλάζιος Ερωδιός", "Γαλάζιος Ερωδιός Ελλάδας"),
    ("BG", "Синя чапла", "Синя чапла България"),
    ("FI", "Sininen Haikara", "Suomen Sininen Haikara"),
    ("CY", "Ανοιχτός Κόλπος Κύπρου", "Ανοιχτός Κόλπος"),
    ("HR", "Sindikat svjetioničara Hrvatske", "Sindikat svjetioničara"),
]
"""The organisation's own country, added."""

TOWNS = [
    ("DE", "Blauer Reiher e.V.", "Blauer Reiher e.V., Kassel"),
    ("FR", "Association Héron Bleu", "Association Héron Bleu, Nantes"),
    ("PL", "Fundacja Błękitna Czapla", "Fundacja Błękitna Czapla, Poznań"),
    ("IT", "Associazione Airone Blu", "Associazione Airone Blu, Parma"),
    ("HU", "Kék Gém Egyesület", "Kék Gém Egyesület, Szeged"),
    ("BG", "Сдружение Синя чапла", "Сдружение Синя чапла, Варна"),
    ("GR", "Σύλλογος Γαλάζιος Ερωδιός", "Σύλλογος Γαλάζιος Ερωδιός, Βόλος"),
    ("AT", "Verein Offenes Ufer", "Offenes Ufer (Linz)"),
    ("CH", "Verein Helle Gasse", "Helle Gasse, Zürich"),
    ("ES", "Asociación Puentes Abiertos", "Puentes Abiertos (Sevilla)"),
    ("BG", "Сдружение Отворен залив", "Сдружение „Отворен Залив“ – Бургас"),
    ("SE", "Öppna Vikens Vänner", "Öppna vikens vänner, Malmö"),
    ("ES", "Badia Oberta", "Asociación Badia Oberta, Palma"),
    ("GB", "Lamplighters, Leeds", "Lamplighters"),
    ("DE", "Lichterkiste", "Lichterkiste (Bremen)"),
    (None, "Lichterkiste", "Lichterkiste (Bremen)"),
    ("NL", "Fietskeuken", "Fietskeuken – Gent"),
    ("UA", "Велокухня", "Велокухня (Львів)"),
    ("HR", 'Udruga "Čiste rijeke" Zagreb', "Čiste rijeke"),
    ("RO", "Asociația „Râuri Curate” Cluj", "Râuri Curate"),
]
"""A town behind a name."""

SMALL_WORDS = [
    ("PT", "Amigos do Mar", "Amigos de Mar"),
    ("HU", "Az Élő Víz", "Élő Víz"),
    ("BG", "Зелената река", "Зелена река"),
    ("MK", "Зеленото езеро", "Зелено езеро"),
    ("IE", "Na Cairde", "Cairde"),
    ("EG", "البحر الأزرق", "بحر أزرق"),
    ("IL", "הנחל הירוק", "נחל ירוק"),
    ("DE", "Flüsse + Moore", "Flüsse u. Moore"),
    ("SE", "Floder och Myrar", "Floder & Myrar"),
    ("HU", "Folyók és Tavak", "Folyók & Tavak"),
    ("FI", "Joet ja Suot", "Joet & Suot"),
    ("EE", "Jõed ja Sood", "Jõed & Sood"),
    ("LV", "Upes un Purvi", "Upes & Purvi"),
    ("LT", "Upės ir Pelkės", "Upės & Pelkės"),
    ("SI", "Reke in Močvirja", "Reke & Močvirja"),
    ("RO", "Râuri și Lacuri", "Râuri & Lacuri"),
    ("UA", "Ріки та Болота", "Ріки & Болота"),
    ("GR", "Ποτάμια και Λίμνες", "Ποτάμια & Λίμνες"),
    ("TR", "Nehirler ve Göller", "Nehirler & Göller"),
    ("DK", "Floder og Søer", "Floder & Søer"),
    ("IE", "Aibhneacha agus Locha", "Aibhneacha & Locha"),
    ("MT", "Xmajjar u Għadajjar", "Xmajjar & Għadajjar"),
    ("AL", "Lumenj dhe Liqene", "Lumenj & Liqene"),
    ("IS", "Ár og Vötn", "Ár & Vötn"),
    ("GR", "Οι Φίλοι των Φάρων", "Φίλοι Φάρων"),
    ("TR", "Işık ve Deniz Vakfı", "Işık & Deniz Vakfı"),
    ("DK", "Fyr & Flamme", "Fyr og Flamme"),
    ("EG", "مركز الخليج المفتوح", "المركز الخليج المفتوح"),
    ("IL", "קרן המגדלור", "קרן מגדלור"),
    ("LU", "D'Oppe Bucht asbl", "Oppe Bucht"),
    ("HU", "Fény és Árny", "Fény & Árny"),
    ("CY", "Οι Φίλοι του Φάρου", "Φίλοι του Φάρου"),
    ("IS", "Félagið Hvítur Viti", "Félag Hvítur Viti"),
    ("RO", "Golful Deschis", "Golf Deschis"),
    ("HU", "Folyók meg Tavak", "Folyók és Tavak"),
    ("FI", "Joet sekä Suot", "Joet & Suot"),
    ("GB", "Brooks 'n' Lakes", "Brooks and Lakes"),
    ("GR", "Τα Ανοιχτά Λιμάνια", "Ανοιχτά Λιμάνια"),
    ("SI", "Reke + Močvirja", "Reke in Močvirja"),
    ("IL", "הים הפתוח", "ים פתוח"),
]
"""Articles, words for `&`, and prepositions that hold articles."""

FORMER_NAMES = [
    ("FR", "Rives Libres (ex-Rives Propres)", "Rives Propres"),
    ("GB", "Shorelight (fka Tidewatch)", "Tidewatch"),
    ("GB", "Shorelight (f/k/a Tidewatch)", "Tidewatch"),
    ("GB", "Shorelight, formerly known as Tidewatch", "Tidewatch"),
    ("TR", "Kıyı (eski adıyla Dalga)", "Dalga"),
    ("SE", "Stranden (f.d. Vågen)", "Vågen"),
    ("EE", "Rand (varem Laine)", "Laine"),
    ("DE", "Flussbund (jetzt Uferbund)", "Uferbund"),
    ("PL", "Nurt (obecnie: Fundacja Brzeg)", "Brzeg"),
]
"""What an organisation was called before, or is called since."""

WORDS_CUT_SHORT = [
    ("GB", "Association for Clean Rivers", "Assn for Clean Rivers"),
    ("GB", "Association for Clean Rivers", "Ass'n for Clean Rivers"),
    ("GB", "Northmere University", "Northmere Uni"),
    ("DE", "Gesellschaft für Gewässerschutz", "Ges. f. Gewässerschutz"),
    ("DE", "Arbeitsgemeinschaft Klarer See", "Arbeitsgem. Klarer See"),
    ("DE", "Deutsche Vereinigung für Seen", "Dt. Vereinigung f. Seen"),
    ("GB", "International Lake Forum", "Int'l Lake Forum"),
    ("GB", "Saint Brannoc Society", "St Brannoc Society"),
    ("GB", "National Council of Brooks", "Natl Council of Brooks"),
    ("FR", "Saint-Brannoc en Transition", "St-Brannoc en Transition"),
    ("FR", "Sainte-Brune Écologie", "Ste-Brune Écologie"),
    ("HU", "Patak Alapítvány", "Patak Alapítv."),
    ("DE", "Humanistischer Lesekreis", "Humanist. Lesekreis"),
    ("DK", "Landsforeningen Fyrtårn", "Landsforen. Fyrtårn"),
    ("GB", "Lamp Lighters Co-operative", "Lamp Lighters Co-op"),
    ("GB", "Govt Lamp Watch", "Government Lamp Watch"),
    ("GB", "Mgmt Institute for Lamps", "Management Institute for Lamps"),
    ("DE", "Evangelische Gemeinde Sankt Alban", "Ev. Gemeinde St. Alban"),
    ("GB", "Brook Federation", "Brook Fed."),
    ("HU", "Patak Egyesület", "Patak Egy."),
]
"""Words that everybody cuts short, with a full stop and without."""

PLURALS = [
    ("ES", "Orilla Abierta", "Orillas Abiertas"),
    ("FR", "Rive Ouverte", "Rives Ouvertes"),
    ("IT", "Riva Aperta", "Rive Aperte"),
    ("PL", "Wolny Brzeg", "Wolne Brzegi"),
]
"""Nouns in the plural, and their adjectives with them."""

NUMBERS = [
    ("GB", "One Lamp", "1 Lamp"),
    ("GB", "Lamp Lighters II", "Lamp Lighters 2"),
    ("GB", "Twelve Trees", "12 Trees"),
    ("DE", "Initiative Sieben Weiher", "Initiative 7 Weiher"),
    ("BG", "Сдружение Седем езера", "Сдружение 7 езера"),
    ("CZ", "Spolek Tři mosty", "Spolek 3 mosty"),
    ("SE", "Förening XII Ekar", "Förening 12 Ekar"),
]
"""Numbers in words, in Arabic figures and in Roman ones."""

ORDINALS = [
    ("GB", "First Light", "1st Light"),
    ("GB", "21st Century Lamps", "Twenty-First Century Lamps"),
    ("GB", "3rd Lamp", "3. Lamp"),
    ("DE", "Erste Lampe", "1. Lampe"),
    ("FR", "Collectif du Deuxième Étage", "Collectif du 2e Étage"),
    ("FR", "XXIe Siècle Clair", "21e Siècle Clair"),
    ("IT", "Primo Lume", "1° Lume"),
    ("PT", "Primeira Luz", "1ª Luz"),
    ("NL", "Eerste Lamp", "1e Lamp"),
    ("CZ", "První lampa", "1. lampa"),
    ("SK", "Štvrtá lampa", "4. lampa"),
    ("PL", "Trzecia Lampa", "3. Lampa"),
    ("SE", "Första Lampan", "1:a Lampan"),
    ("FI", "Toinen Lamppu", "2. Lamppu"),
    ("EE", "Esimene Lamp", "1. Lamp"),
    ("LV", "Otrā Lampa", "2. Lampa"),
    ("LT", "Pirma Lempa", "1-a Lempa"),
    ("GR", "Πρώτη Λάμπα", "1η Λάμπα"),
    ("UA", "П'ята Лампа", "5-та Лампа"),
    ("BG", "Първа лампа", "1-ва лампа"),
    ("RO", "Primul Felinar", "1-ul Felinar"),
    ("TR", "İkinci Lamba", "2. Lamba"),
    ("HU", "Első Lámpa", "1. Lámpa"),
    ("GB", "Lamps for All", "Lamps4All"),
    ("GB", "Right to Light", "Right 2 Light"),
]
"""The first and the second in words and in figures; and figures for how they sound."""

WEB_ADDRESSES = [
    ("GB", "Brook Watchers", "brookwatchers.org.uk"),
    ("DE", "Bachwacht", "www.bachwacht.de"),
    ("FR", "Les Ruisseaux", "lesruisseaux.fr"),
    ("PL", "Czysty Strumień", "czysty-strumien.pl"),
    ("ES", "Arroyo Claro", "https://arroyoclaro.es/"),
    ("NL", "Oever.Net", "Oevernet"),
    ("GB", "Lamplighters", "lamplighters.co.uk"),
]
"""Web addresses where a name should stand."""

BY_EAR = [
    ("GB", "Beacon Liberties Scotland Watch", "Beacon Libertys Scotland Watch"),
    ("GB", "Grey Herons", "Gray Herons"),
    ("PT", "Acção Directa Verde", "Ação Direta Verde"),
    ("UA", "Сяйво Поділля", "Syayvo Podillya"),
    ("BY", "Чыстае паветра", "Čystaje pavietra"),
    ("BY", "Вольная вуліца", "Volnaya vulica"),
]
"""Names as they sound, in one alphabet or two."""

TYPING = [
    ("CZ", "Volná Lávka", "Volná Lvka"),
    ("ES", "Xnet Gardens", "Xnt Gardens"),
]
"""Vowels left out, without which nobody can speak a word."""

TWO_VARIATIONS = [
    ("DE", "Werkraum 9", "Werkraum9 – Verein für offene Technik"),
    ("AT", "Verein Werkraum 9", "Werkraum9 – offene Werkstatt"),
    ("RO", "Atelier 3 – Asociația pentru meserii", "Atelierul 3"),
    ("DE", "Uferlicht – Verein für dunkle Nächte e.V.", "Ufer-Licht"),
    ("ES", "Asociación Ribera (por el agua limpia)", "Ribera"),
    ("PL", "Nurt - na rzecz czystych rzek", "Fundacja Nurt"),
    ("SE", "Vågen – för ett rent hav", "Föreningen Vågen"),
    ("NL", "De Golf – voor een schone zee", "Vereniging Golf"),
    ("DE", "Netzwerk Ufer 21 e.V.", "Ufer21"),
    ("DE", "Saubere Flüsse u. Seen e. V.", "Saubere Flüsse & Seeen"),
    ("CZ", "Spolek Modré Břehy ČR", "Modré břehi"),
    ("GR", "Σύλλογος «Οι Φίλοι της Ακτής»", "Filoi tis Aktis"),
    ("UA", "ГО «Чисті річки»", "Chysti richky NGO"),
]
"""Two variations in one name: a subtitle and a blank, a word for the kind and an article."""

TWO_NAMES = [
    ("BE", "Ligue Lumière / Liga Licht", "Liga Licht"),
    ("FI", "Valopolku / Ljusstigen", "Valopolku"),
    ("IE", "Cumann na Lampaí (Lamp Association)", "Lamp Association"),
    ("PL", "Fundacja Latarnia (Lantern Foundation)", "Latarnia"),
    ("UA", "Ліхтар (Likhtar)", "Likhtar"),
    ("BE", "Clair Chemin ASBL – Helder Pad VZW", "Helder Pad"),
    ("PL", "Stow. „Jasna Ścieżka”", "Jasna Sciezka"),
    ("GB", "Lantern Lanes (LL) – for brighter nights", "Lantern Lanes"),
]
"""Two names side by side, in two languages or alphabets, or the one in quotation marks."""

FURTHER_WORDS = [
    ("ES", "Observatorio Senda", "Senda"),
    ("CH", "Komitee Wegelicht", "Wegelicht"),
    ("PL", "Ścieżka spółdzielnia socjalna", "Ścieżka"),
    ("UA", "БФ «Стежка»", "Благодійний фонд «Стежка»"),
    ("ES", "Senda AC", "Senda"),
    ("SI", "Steza, so.p.", "Steza"),
    ("DE", "Lichtweg", "Lichtweg Deutschland e.V."),
    ("PT", "Assoc. Port. de Veredas", "Associação Portuguesa de Veredas"),
    ("GB", "Mt Lantern Society", "Mount Lantern Society"),
    ("GB", "3Rivers", "Three Rivers"),
    ("DE", "Kassel Lichtweg", "Lichtweg Kassel"),
    ("GB", "Lantern's Lane", "Lantern Lane"),
    ("IT", "Dell'Acqua Libera", "Acqua Libera"),
    ("NL", "Helder Pad", "Helder Pda"),
]
"""Further kinds of bodies and legal forms, words cut short, and words in another order."""

FIGURES = [
    ("PL", "Hacklab 0x1F", "0x1F"),
    ("BE", "0b11", "Hackerspace 0b11 vzw"),
    ("IT", "Spazio 3C", "3C"),
    ("GR", "Χώρος 4Κ", "4Κ"),
    ("PT", "Espaço 9Q – Associação Cultural", "9Q"),
    ("FI", "Avoimen Tiedon Seura", "ATS ry"),
]
"""Figures and acronyms that are all of a name, but for a word before and a legal form behind."""

BESIDE_A_NAME = [
    ("DE", "Funkstille Kassel", "Funkstille"),
    ("IT", "Officina Aperta", "Officina Aperta Bologna"),
    ("CZ", "Volná síť", "Pražská volná síť"),
    ("PL", "Forum Otwartych Danych Wrocław", "Wrocławskie Forum Otwartych Danych"),
    ("AT", "Verein Wiener Stadtimker", "Stadtimker Wien"),
    ("FI", "Turun vesiklubi", "Vesiklubi Turku"),
    ("GB", "Lantern Lab", "The Lantern Lab at Oxford"),
    ("IE", "Irish Lantern Council", "Lantern Council Ireland"),
    (None, "Open Signal", "Open Signal Ireland"),
    ("SE", "Tankesmedjan Havsljus", "Havsljus"),
    ("GB", "Harbourlight think tank", "Harbourlight"),
]
"""A town, a country or a kind of body beside a name, also as adjectives."""

ENDINGS = [
    ("ES", "Observatorio de Derecho Faro", "Observatorio de Derechos Faros"),
    ("PT", "Observatório de Direitos Digitais", "Observatório de Direito Digital"),
    ("SI", "Zavod Odprti podatki", "Zavod za odprte podatke"),
    ("PL", "Fundacja Wolna Szkoła", "Fundacja na rzecz Wolnej Szkoły"),
    ("UA", "Фонд Вільна преса", "Фонд вільної преси"),
    ("LT", "Laisva spauda", "Laisvos spaudos fondas"),
]
"""Several words in other cases or numbers."""

FURTHER_ACRONYMS = [
    ("AT", "IGOB", "Interessengemeinschaft Offene Bahnhöfe"),
    ("NL", "VOVK", "Vereniging voor Openbare Voorzieningen op het Kanaaleiland"),
    ("PL", "SNRW", "Stowarzyszenie na rzecz Rzeki Wisły"),
    ("GR", "ΚΠΠΝ", "Κίνηση για την Προστασία του Πόσιμου Νερού"),
    ("ES", "Gente Despierta por el Agua", "Jente Despierta por el Agua"),
]
"""Initials of compounds, with small words or without; and a first letter by ear."""

READ_BY_A_SCANNER = [
    ("IT", "Rete Lanterna", "Rete Lantema"),
    ("DE", "Verein Stern", "Verein Stem"),
    ("PL", "Wolne Drogi", "VVolne Drogi"),
    ("DE", "Grüne Küste", "Griine Küste"),
    ("IT", "Rete Oltre", "Rete 0ltre"),
    ("GB", "Mill Lane Voices", "Mi1l Lane Voices"),
    ("FR", "Collectif Clairière", "Collectif dairière"),
]
"""Letters that a scan reads for each other: `rn` and `m`, `cl` and `d`, `0` and `O`."""

NASALS = [
    ("ES", "Grupo Ñandú", "Grupo Ñadú"),
    ("FR", "Groupe Sambe", "Groupe Sabe"),
]
"""An `n` or `m` before a consonant that is left out of a short word."""

TOWNS_WITH_COUNTRIES = [
    ("BE", "Vrije Fietsers", "Vrije Fietsers (Gent, België)"),
    ("BE", "Vrije Fietsers", "Vrije Fietsers, Gent, België"),
    ("FR", "Rue Lente", "Rue Lente (Lyon, France)"),
    ("ES", "Calle Lenta", "Calle Lenta (Sevilla, España)"),
]
"""A town and its country behind a name."""

SEVERAL_SLIPS = [
    ("DE", "Stille Linden Verein", "Stile Lindn Verin"),
    ("GB", "Candle Makers Circle", "Candel Makrs Circle"),
    ("FR", "Veilleurs de la Lanterne", "Veileurs de la Lantere"),
    ("PL", "Ciche Latarnie Miasta", "Cihe Latarne Miasta"),
    ("SE", "Tysta Lyktstolpar Nu", "Tyta Lyktstolpr Nu"),
]
"""Letters missing in more than half of the words."""

JOINED_WORDS = [
    ("ES", "Hackerspace Lux4", "Lux-4 Hackerspace"),
    ("DE", "Dt. Verb. f. Lichtkunde", "Deutscher Verband für Licht-Kunde"),
    ("NL", "Licht-Wacht Noordwijk", "Lichtwacht Nordwijk"),
    ("HU", "Lámpa-őrök Köre", "Lámpaőrök Kör"),
]
"""Hyphens within what another list writes in one, beside another difference."""

PLACES_AS_ADJECTIVES = [
    ("GB", "Welsh Lantern Makers Union", "Union of Lantern Makers Wales"),
    ("GB", "Scottish Quiet Nights Network", "Quiet Nights Scotland"),
    ("MT", "Maltese Quiet Nights Association", "Quiet Nights Malta"),
    ("ES", "Xarxa Catalana de Fanals Vius", "Fanals Vius Catalunya"),
    ("DE", "Bayerische Laternenfreunde", "Laternenfreunde Bayern"),
    ("BE", "Vlaamse Stille Nachten", "Stille Nachten Vlaanderen"),
]
"""A nation or a region, as an adjective and by its name, with the kind of body and without."""

HEARD_ALIKE = [
    ("PL", "Ciche Wzgórza", "Ciche Wzgurza"),
    ("ES", "Valles Vivos", "Balles Bibos"),
    ("HU", "Csendes Folyosó", "Csendes Fojosó"),
    ("GB", "Harbour Neighbours", "Harbor Neighbors"),
    ("GR", "Ησυχο Λιμάνι", "Ισιχο Λιμάνι"),
]
"""Letters that are heard alike in one language."""

OTHER_ORDER_AND_FORM = [
    ("ES", "Foro de Luz Abierta Ya", "Foro Abierto de Luz Ya"),
    ("PL", "Liga Lampowa Nadodrze", "Nadodrzańska Liga Lampowa"),
]
"""A word in another place, and so in another form."""

INITIALS_AT_FIRST = [
    ("ES", "Asociación de Vecinos Farol Alto", "AVV Farol Alto"),
    ("GB", "Keepers of Old Lamps Northmere", "KOL Northmere"),
    ("PL", "Towarzystwo Miłośników Latarń Nadodrze", "TML Nadodrze"),
    ("FR", "Comité d'Habitants de la Lanterne", "CH Lanterne"),
]
"""Initials for the first words of a name."""

SMALL_WORDS_OF_ONE = [
    ("PL", "Fundacja Ochrony Latarń", "Fundacja na rzecz Ochrony Latarń"),
    ("ES", "Vecinos por el Faro Viejo", "Vecinos x el Faro Viejo"),
    ("IE", "Cairde na gCoinneal", "Cairde na Coinneal"),
    ("IE", "Comhairle na hOíche", "Comhairle na Oíche"),
    ("NO", "Folkeaksjonen Stille Netter", "Stille Netter"),
    ("DK", "Landsforeningen for Stille Nætter", "Stille Nætter"),
    ("CH", "Stille Nacht Schweiz / Nuit Calme Suisse", "Stille Nacht"),
    ("EG", "مؤسسة المصباح النظيف", "Mu'assasat al-Misbah al-Nazif"),
    ("EG", "جمعية المصباح الهادئ", "Gam'iyat al-Misbah al-Hadi'"),
]
"""Small words and letters that one list has, and words for the kind of body."""

INCLUSIVE_WORDS = [
    ("DE", "Leser:innenrat Altholm", "Leserinnenrat Altholm"),
    ("AT", "Verein der Leser*innen Altholm", "Verein der LeserInnen Altholm"),
    ("FR", "Collectif des Habitant·e·s du Phare", "Collectif des Habitants du Phare"),
    ("ES", "Vecin@s del Faro Viejo", "Vecinos del Faro Viejo"),
]
"""Words that name women and men at once."""

NATIONWIDE = [
    ("ES", "Coordinadora Estatal por el Faro", "Coordinadora por el Faro"),
    ("PL", "Ogólnopolska Sieć Cichych Nocy", "Sieć Cichych Nocy"),
    ("IT", "Coordinamento Nazionale Luci Vive", "Coordinamento Luci Vive"),
    ("HU", "Országos Lámpás Szövetség", "Lámpás Szövetség"),
]
"""A word for the whole country."""

LEFT_OUT_AND_MISSPELT = [
    ("PT", "Liga para a Proteção dos Faróis", "Liga Proteccao Farois"),
    ("DE", "Netzwerk für offene Leuchttürme", "Netzwerk offne Leuchttürme"),
    ("ES", "Red para la Defensa del Farol", "Red Defensa Faroll"),
]
"""A preposition that one list leaves out, beside another difference."""

SIDE_BY_SIDE = [
    ("IE", "Solas Ciúin - Quiet Light", "Solas Ciúin"),
    ("CZ", "Tiché Světlo – Quiet Light", "Tiché Světlo"),
    ("LV", "Klusā Gaisma / Quiet Light", "Quiet Light"),
    ("MA", "Association des Lampes (جمعية المصابيح)", "جمعية المصابيح"),
]
"""A name and its translation behind a dash or a slash."""

ONE = [
    *READ_BY_A_SCANNER,
    *NASALS,
    *TOWNS_WITH_COUNTRIES,
    *SEVERAL_SLIPS,
    *JOINED_WORDS,
    *PLACES_AS_ADJECTIVES,
    *HEARD_ALIKE,
    *OTHER_ORDER_AND_FORM,
    *INITIALS_AT_FIRST,
    *SMALL_WORDS_OF_ONE,
    *INCLUSIVE_WORDS,
    *NATIONWIDE,
    *LEFT_OUT_AND_MISSPELT,
    *SIDE_BY_SIDE,
    *BESIDE_A_NAME,
    *ENDINGS,
    *FURTHER_ACRONYMS,
    *TWO_VARIATIONS,
    *FIGURES,
    *TWO_NAMES,
    *FURTHER_WORDS,
    *BY_EAR,
    *TYPING,
    *SHORT_NAMES,
    *ALPHABETS,
    *LEGAL_FORMS,
    *KINDS_OF_BODIES,
    *COUNTRIES,
    *TOWNS,
    *SMALL_WORDS,
    *WORDS_CUT_SHORT,
    *NUMBERS,
    *ORDINALS,
    *PLURALS,
    *FORMER_NAMES,
    *WEB_ADDRESSES,
]

TWO = [
    ("RU", "Ассоциация переводчиков Урала", "Ассоциация перевозчиков Урала"),
    ("GB", "Society of Translators North", "Society of Transmuters North"),
    ("IT", "Rete Mira", "Rete Mila"),
    ("DE", "Verein Kerne", "Verein Kehre"),
    ("DE", "Offene Lampen-Altholm", "Verein Offene Lampen"),
    ("CZ", "Spolek Volná Lampa", "Volná Lampa-Podlesí"),
    ("DK", "Nationale Lamper Povi", "Foreningen Nationale Lamper Pomukrose"),
    ("FR", "Comité pour la Lanterne Basse", "Comité contre la Lanterne Basse"),
    ("DE", "Bündnis 17. Lampe", "Bündnis 18. Lampe"),
    ("GB", "KOL Northmere", "Keepers of Pets Northmere"),
    ("SE", "Lyktvänner i Norrholm", "Lyktvänner i Söderholm"),
    ("DK", "Landsforbundet Stille Nætter", "Stille Nætter"),
    ("PL", "Krakowskie Forum Wody", "Wrocławskie Forum Wody"),
    ("GB", "Open Signal Scotland", "Open Signal Wales"),
    (None, "Open Signal Ireland", "Open Signal France"),
    (None, "Open Signal International", "Open Signal International France"),
    ("HU", "Zöld Part", "Zöld Párt Szeged"),
    ("CZ", "Pražský spolek", "Spolek Praha"),
    ("ES", "Trabajadores Unidos", "Trabajadoras Unidas"),
    ("NL", "VVOV", "Vereniging Vrije Oevers"),
    ("DE", "Verband der Weber Köln", "Weber Köln"),
    ("TR", "Yeşil El", "Yeşil Ev"),
    ("GB", "Bus Users", "Bush Users"),
    ("GB", "Green Light", "Light Green"),
    ("DE", "Lampen Kassel (Union der Lampen)", "Union der Lampen"),
    ("GR", "Οι Εργάτες Γης", "Οι Εργάτριες Γης"),
    ("FR", "Les Voisins Unis", "Les Voisines Unies"),
    ("IL", "קול הנגב", "Kol HaGalil"),
    ("IL", "דרך האור", "Derech HaAretz"),
    ("EG", "صوت البحر", "Sawt al-Nahr"),
    ("DE", "Erste Lampe", "2. Lampe"),
    ("DE", "Initiative 8. Mai", "Initiative 9. Mai"),
    ("GB", "First Lamp", "Second Lamp"),
    ("GB", "Lamps4All", "Lamps for Few"),
    ("UA", "П'ята Лампа", "6-та Лампа"),
    ("DE", "Werkraum 9", "Werkraum 8 – Verein für offene Technik"),
    ("PL", "Hacklab 0x1F", "0x2F"),
    ("DE", "Klasse 9A", "Schule 9A"),
    ("PL", "Nurt - na rzecz czystych rzek", "Nura"),
    ("DE", "Bundesverband Ufer – für offene Ufer", "Ufer"),
    ("DE", "Volkshaus Rotenburg", "Volkshaus Rothenburg"),
    ("DE", "Lichthaus Altheim", "Lichthaus Altenheim"),
    ("GB", "Lega Civica II", "Lega Civica III"),
    ("DE", "Lampenfreunde Nord", "Lampenfreunde Süd"),
    ("DE", "Lampenfreunde", "Laternenfreunde"),
    ("DE", "Netzwerk Lampe", "Netzwerk Laterne"),
    ("GB", "Lamp Lighters Kent", "Lamp Lighters Devon"),
    ("GB", "Lamp Lighters, Kent", "Lamp Lighters, Devon"),
    ("GB", "Women in Lamps", "Women on Lamps"),
    ("GB", "Lamps and Wicks", "Lamps or Wax"),
    ("FR", "Lampes du Nord", "Lampes du Sud"),
    ("FR", "Union des Lampistes", "Union des Lampadaires"),
    ("FR", "Confédération des Lampistes", "Lampistes"),
    ("ES", "Unión de Faros", "Unión de Farolas"),
    ("ES", "Asociación de Madres", "Asociación de Padres"),
    ("IT", "Luci Vive Roma", "Luci Vive Rovigo"),
    ("IT", "Mamme in Rete", "Nonne in Rete"),
    ("PL", "Związek Latarników", "Związek Latarni"),
    ("CZ", "Světlo Brno", "Světlo Most"),
    ("HU", "Fény Győr", "Fény Gyula"),
    ("NL", "Licht Breda", "Licht Ede"),
    ("SE", "Ljus Umeå", "Ljus Luleå"),
    ("FI", "Valo Turku", "Valo Pori"),
    ("DK", "Lys Odense", "Lys Ollerup"),
    ("BG", "Светлина Русе", "Светлина Ямбол"),
    ("UA", "Світло Суми", "Світло Самбір"),
    ("GR", "Φως Πάτρας", "Φως Πάρου"),
    ("RO", "Lumina Cluj", "Lumina Iași"),
    ("GB", "Bar Association", "Car Association"),
    ("GB", "Lamp Museum", "Lamp Library"),
    ("DE", "Lampe und Buch", "Lampe und Tuch"),
    ("DE", "AG Lampe", "AG Lamm"),
    ("DE", "AG Lampe", "BI Lampe Süd"),
    ("GB", "University of Kent", "University of Keele"),
    ("GB", "University of Ash", "Ash College"),
    ("DE", "Universität Lampe", "Hochschule Lampe"),
    ("GB", "Students' Union Ash", "Staff Union Ash"),
    ("GB", "Lamp Party UK", "Lamp Party Wales"),
    ("GB", "Lamp Lighters Scotland", "Lamp Lighters"),
    ("ES", "Luz Catalunya", "Luz Galicia"),
    ("BE", "Lamp Vlaanderen", "Lamp Wallonie"),
    ("DE", "Lampe Bayern", "Lampe"),
    (None, "Lamp International", "Lamp Deutschland"),
    ("GB", "LLK", "LLD"),
    ("GB", "Lamp Lighters Kent (LLK)", "Lantern League Kent (LLK)"),
    ("GB", "Kent Youth Lamps", "Kent Lamps"),
    ("GB", "1st Kent Scouts", "2nd Kent Scouts"),
    ("GB", "Kent 2020", "Kent 2021"),
    ("DE", "Klasse 9a", "Klasse 9b"),
    ("FR", "Le Monde", "Le Mondial"),
    ("IT", "La Luce", "Il Lume"),
    ("GB", "Ash Evening News", "Ash Morning News"),
    ("GB", "Catholic Lamp Guild", "Anglican Lamp Guild"),
    ("GB", "The Lamp Trust", "The Lamb Trust"),
    ("ES", "Casa Luna", "Casa Lina"),
    ("IT", "Rosa Nera", "Rosa Vera"),
    ("FR", "Le Pain", "Le Bain"),
    ("DE", "Neue Wege", "Neue Werke"),
    ("PL", "Nowa Fala", "Nowa Fara"),
    ("GB", "National Lamp Council", "International Lamp Council"),
    ("GB", "Lamp Council", "Lamp Counsel Ltd"),
    ("DE", "Bund der Lampen", "Bund der Lumpen"),
    ("DE", "Verband der Köche", "Verband der Küche"),
    ("GB", "Doctors for Lamps", "Lawyers for Lamps"),
    ("GB", "Black Lamp Collective", "White Lamp Collective"),
    ("GB", "Pro Lamp", "Pro Camp"),
    ("FR", "Maison des Arts", "Maison des Ars"),
    ("NL", "Bond van Lezers", "Bond van Lassers"),
    ("SI", "Luč Kranj", "Luč Krško"),
    ("HR", "Svjetlo Split", "Svjetlo Sisak"),
    ("RS", "Светло Ниш", "Светло Пирот"),
    ("EE", "Valgus Tartu", "Valgus Tapa"),
    ("LT", "Šviesa Kaunas", "Šviesa Kėdainiai"),
    ("IL", "אור חיפה", "אור חדרה"),
    ("EG", "نور القاهرة", "نور أسوان"),
    ("TR", "Işık İzmir", "Işık İznik"),
    ("IE", "Solas Cork", "Solas Clare"),
    ("DE", "Offene Wege, Kassel", "Offene Wege, Köln"),
    ("GB", "Lamp (SA)", "Lamp (SL)"),
    ("GB", "Green Party SA", "Green Party"),
    ("DE", "Grüne SA", "Grüne"),
    (None, "Cricket SA", "Cricket"),
    ("ES", "Luz SL", "Luz SA Norte"),
    ("GB", "Uni Lamp", "Uni Lantern"),
    ("FR", "Comité Lampe", "Comité Lambert"),
    ("GB", "Lamps in Schools", "Lamps in Scholarship"),
    ("GB", "Parents of Ash", "Pupils of Ash"),
    ("DE", "Schule am Markt", "Schule am Park"),
    ("FR", "École du Lac", "École du Parc"),
    ("IT", "Scuola di Pace", "Scuola di Pane"),
    ("GB", "A. Smith Foundation", "Anna Smith Foundation"),
    ("DE", "J. Weber Stiftung", "Jana Weber Stiftung"),
    ("DE", "Ver.di, Hamburg", "Ver.di"),
    ("GB", "Amnesty, Leeds", "Amnesty"),
    ("DE", "Lichterkiste (Bremen)", "Lichterkiste (Kassel)"),
    ("GB", "Open Lamps (North)", "Open Lamps"),
    ("DE", "Offene Lampen, Jugend", "Offene Lampen"),
    ("PL", "Związek Latarników - Sekcja Kobiet", "Związek Latarników"),
    ("DE", "Offene Lampen, Ortsgruppe Ulm", "Offene Lampen"),
    ("EG", "مركز المنارة الزرقاء", "Jamiyat al-Manara al-Zarqa"),
    ("IL", "עמותת אור הגליל", "Amutat Or HaNegev"),
    ("SE", "Lund", "Lunden"),
    ("GB", "Lamp Lighters II", "Lamp Lighters 3"),
    ("GB", "CIO", "SCIO"),
    ("FR", "Lampes SA", "Lampes Vives SA"),
]
"""Sections, neighbours, and words of one letter's difference."""


def two(country, name, other):
    return [
        profile(Organisation(id=id_, name=written, country=country))
        for id_, written in (("one", name), ("other", other))
    ]


@each(("country", "name", "other"), ONE)
def test_one_organisation_is_found_from_either_side_and_in_an_index(country, name, other):
    first, second = two(country, name, other)
    reasons = compare(first, second)
    assert reasons
    assert compare(second, first)
    assert Index([second]).matches(first) == ((second, reasons),)


@each(("country", "name", "other"), TWO)
def test_two_organisations_of_like_names_are_not_asked_about(country, name, other):
    first, second = two(country, name, other)
    assert compare(first, second) == compare(second, first) == ()
    assert Index([second]).matches(first) == ()


def test_a_name_before_several_towns_is_a_family_of_which_nobody_is_the_whole():
    bremen, kassel, kiste = (
        profile(Organisation(id=name, name=name))
        for name in ("Lichterkiste (Bremen)", "Lichterkiste, Kassel", "Lichterkiste")
    )
    reason = ("same name but for the town behind it",)
    assert Index([bremen]).matches(kiste) == ((bremen, reason),)
    assert Index([bremen, kassel]).matches(kiste) == ()
    assert Index([bremen, kiste]).matches(kassel) == ()
    assert Index([kiste]).matches(kassel) == ((kiste, reason),)
    again = profile(Organisation(id="again", name="Lichterkiste, Bremen"))
    assert len(Index([bremen, again]).matches(kiste)) == 2
    assert list(Index([bremen, kassel, kiste]).duplicates()) == []


ON_ONE_SITE = [
    ("Xnet Gardens", "Net Gardens"),
    ("Lumo Gardens", "Lmo Gardens"),
    ("Red Reeds", "Blue Reeds"),
    ("Bryggen Watch", "Completely Different"),
    ("Lantern Press Freedom", "Lantern Press Fairness"),
    ("Foro Luces Claras", "Foro Luces Limpias"),
    ("Netzwerk Licht Forschung", "Netzwerk Licht Bildung"),
]
CHAPTERS_ON_ONE_SITE = [
    ("Critical Wheels Lyon", "Critical Wheels Lille"),
    ("Critical Wheels 7", "Critical Wheels 8"),
    ("Critical Wheels Norway", "Norwegian Wheels Sweden"),
    ("Critical Wheels Inverness", "Critical Wheels Florence"),
    ("Critical Wheels Altholm", "Critical Wheels Neuholm"),
    ("Northmere Repair Lamps", "Southmere Repair Lamps"),
    ("Oberholm Lampenfreunde", "Unterholm Lampenfreunde"),
    ("Lyon Lampes Vives", "Lille Lampes Vives"),
]


def on_one_site(name, other):
    return [
        profile(Organisation(id=id_, name=written, website="https://own-site.example"))
        for id_, written in (("one", name), ("other", other))
    ]


@each(("name", "other"), ON_ONE_SITE)
def test_a_website_of_their_own_is_asked_about_whatever_the_names(name, other):
    assert compare(*on_one_site(name, other))


@each(("name", "other"), CHAPTERS_ON_ONE_SITE)
def test_chapters_share_a_website(name, other):
    assert compare(*on_one_site(name, other)) == ()


@each(
    ("country", "name", "website", "other"),
    [
        ("CZ", "Quiet Light", "https://tichesvetlo.example", "Tiché Světlo"),
        ("PL", "Quiet Light", "https://ciche-swiatlo.example/en", "Ciche Światło"),
        ("BG", "Quiet Light Foundation", "https://tiha-lampa.example", "Фондация Тиха лампа"),
        ("CY", "Friends of the Lamp", "https://filoitoulampa.example", "Φίλοι του Λάμπα"),
    ],
)
def test_a_website_called_as_another_name_is_asked_about(country, name, website, other):
    translated = profile(Organisation(id="one", name=name, country=country, website=website))
    known = profile(Organisation(id="other", name=other, country=country))
    domain = min(translated.domains)
    assert compare(translated, known) == (f"the website {domain} is called as “{other}”",)
    assert Index([known]).matches(translated) == ((known, compare(known, translated)),)


def test_a_section_on_a_website_of_the_whole_name_is_not_asked_about():
    site = "https://quietlights.example"
    young = profile(Organisation(id="a", name="Young Quiet Lights", country="GB", website=site))
    whole = profile(Organisation(id="b", name="Quiet Lights", country="GB"))
    assert compare(young, whole) == ()


SHORT = [
    ("AT", "Plattform Offenes Licht", "Plattform für offenes Licht und Nacht", "POL", True),
    ("AT", "Plattform Offenes Licht", "Partei Oberer Lagen", "POL", False),
    ("GB", "Lamp Lighters Kent", "Lantern League Kent", "LLK", False),
]


@each(("country", "name", "other", "short", "is_asked"), SHORT)
def test_one_short_name_counts_where_most_words_are_the_same(country, name, other, short, is_asked):
    first, second = (
        profile(Organisation(id=one, name=one, short_name=short, country=country))
        for one in (name, other)
    )
    assert (compare(first, second) == ("same short name",)) is is_asked
