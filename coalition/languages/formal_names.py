"""Formal names of countries that no rule makes of their usual ones, in the languages of Europe.

Source: ISO 3166-1, and the translations of its names by the Translation Project (iso-codes).
"""

_NAMES = {
    "BE": "مملكة بلجيكا; Кралство Белгия; Regne de Bèlgica; Belgické království; Βασίλειο του "
    "Βελγίου; Belgia Kuningriik; Belgian kuningaskunta; Ríocht na Beilge; Kraljevina "
    "Belgija; Belga Királyság; Belgijos Karalystė; Beļģijas Karaliste; Belġju; Królestwo "
    "Belgii; Regatul Belgiei; Belgické kráľovstvo; Краљевина Белгија; Belçika Krallığı; "
    "Королівство Бельгія",
    "BO": "Plurinational State of Bolivia",
    "CZ": "جمهوريّة التّشيك; Seicis; Repubblika Ċeka",
    "DE": "جمهوريّة ألمانيا الاتّحاديّة; Федерална република Германия; Spolková republika "
    "Německo; Forbundsrepublikken Tyskland; Ομοσπονδιακή Δημοκρατία της Γερμανίας; Saksamaa "
    "Liitvabariik; Saksan liittotasavalta; Poblacht Chónaidhme na Gearmáine; Savezna "
    "Republika Njemačka; Német Szövetségi Köztársaság; Vokietijos Federacinė Respublika; "
    "Vācijas Federatīvā Republika; Ġermanja; Bondsrepubliek Duitsland; Republika Federalna "
    "Niemiec; Republica federală Germană; Nemecká spolková republika; Zvezna republika "
    "Nemčija; Федеративна Република Немачка; Förbundsrepubliken Tyskland; Федеративна "
    "Республіка Німеччина",
    "ER": "State of Eritrea",
    "FR": "جمهوريّة الفرنسيّة; Френска република; República Francesa; Francouzská republika; Den "
    "Franske Republik; Französische Republik; Γαλλική Δημοκρατία; Prantsuse Vabariik; "
    "Ranskan tasavalta; République française; Poblacht na Fraince; Repubblica francese; "
    "Prancūzijos Respublika; Francijas Republika; Franse Republiek; Republika Francji; "
    "Republica Franceză; Francúzska republika; Francoska republika; Franska republiken; "
    "Французька Республіка; French Republic",
    "GA": "Gabonese Republic",
    "GB": "المملكة المتّحدة لبريطانيا العظمى و أيرلندا الشّماليّة; Обединено кралство; Обединено "
    "кралство на Великобритания и северна Ирландия; Regne Unit de la Gran Bretanya i "
    "Irlanda del Nord; Spojené království Velké Británie a Severního Irska; Det Forenede "
    "Kongerige Storbritannien og Nordirland; Vereinigtes Königreich Großbritannien und "
    "Nordirland; Ηνωμένο Βασίλειο της Μεγάλης Βρετανίας και της Βόρειας Ιρλανδίας; Reino "
    "Unido de Gran Bretaña e Irlanda del Norte; Suurbritannia; Suurbritannia ja Põhja-Iiri "
    "Ühendkuningriik; Yhdistynyt kuningaskunta; Ison-Britannian ja Pohjois-Irlannin "
    "yhdistynyt kuningaskunta; Ríocht Aontaithe na Breataine Móire agus Thuaisceart "
    "Éireann; Ujedinjeno Kraljevstvo Velike Britanije i Sjeverne Irske; Nagy-Britannia és "
    "Észak-Írország Egyesült Királysága; Regno Unito di Gran Bretagna e d'Irlanda del Nord; "
    "Jungtinė Didžiosios Britanijos ir Šiaurės Airijos Karalystė; Lielbritānija; "
    "Lielbritānijas un Ziemeļīrijas Apvienotā Karaliste; Ingilterra; Det forente kongeriket "
    "Storbritannia og Nord-Irland; Verenigd Koninkrijk van Groot-Brittannië en "
    "Noord-Ierland; Zjednoczone Królestwo Wielkiej Brytanii i Irlandii Północnej; Reino "
    "Unido da Grã-Bretanha e Irlanda do Norte; Regatul unit al Marii Britanii și Irlandei "
    "de nord; Spojené kráľovstvo Veľkej Británie a Severného Írska; Združeno kraljestvo "
    "Velike Britanije in Severne Irske; Уједињено Краљевство Велике Британије и Северне "
    "Ирске; Förenade kungariket; Förenade kungariket Storbritannien och Nordirland; Büyük "
    "Britanya ve Kuzey İrlanda Birleşik Krallığı; Об’єднане Королівство Великої Британії та "
    "Північної Ірландії",
    "HK": "Hong Kong Special Administrative Region of China",
    "IL": "State of Israel",
    "IT": "Italian Republic",
    "KG": "Kyrgyz Republic",
    "KW": "State of Kuwait",
    "LB": "Lebanese Republic",
    "MD": "جمهورية مولدوفا; جمهوريّة مولدوفا; Moldavská republika; Μολδαβίας, Δημοκρατία της; "
    "Δημοκρατία της Μολδαβίας; Moldovan tasavalta; Moldóive, Poblacht na; Poblacht na "
    "Moldóive; Moldovai Köztársaság; Moldovos Respublika; Moldovas Republika; Republika "
    "Mołdawii; Республіка Молдова",
    "MK": "جمهوريّة مقدونيا الشمالية; Δημοκρατία της Βόρειας Μακεδονίας; Pohjois-Makedonian "
    "tasavalta; Poblacht na Macadóine Thuaidh; Észak-macedóniai Köztársaság; Šiaurės "
    "Makedonijos Respublika; Republika Macedonii Północnej; Республіка Північна Македонія",
    "MO": "Macao Special Administrative Region of China",
    "MX": "United Mexican States",
    "NL": "مملكة هولندا; Кралство Холандия; Regne dels Països Baixos; Nizozemské království; "
    "Ολλανδία; Βασίλειο των Κάτω Χωρών; Reino de los Países Bajos; Madalmaade Kuningriik; "
    "Alankomaiden kuningaskunta; Ríocht na hÍsiltíre; Kraljevina Nizozemska; Holland "
    "Királyság; Regno dei Paesi Bassi; Nyderlandų Karalystė; Nīderlandes Karaliste; "
    "Królestwo Holandii; Reino dos Países Baixos; Regatul Olandei; Holandské kráľovstvo; "
    "Краљевина Холандија; Hollanda Krallığı; Королівство Нідерланди",
    "PG": "Independent State of Papua New Guinea",
    "PL": "جمهوريّة بولندا; Δημοκρατία της Πολωνίας; Puolan tasavalta; Poblacht na Polainne; "
    "Lengyel Köztársaság; Lenkijos Respublika; Polijas Republika; Polonja; Republica "
    "Polonă; Республіка Польща",
    "PT": "Portuguese Republic",
    "QA": "State of Qatar",
    "RU": "الاتّحاد الرّوسي; Руска федерация; Federació Russa; Ruská federace; Russiske "
    "føderation; Ρωσική Ομοσπονδία; Federación Rusa; Venemaa Föderatsioon; Venäjän "
    "federaatio; Cónaidhm na Rúise; Ruska Federacija; Orosz Föderáció; Rusijos Federacija; "
    "Krievijas Federācija; Den russiske føderasjon; Federacja Rosyjska; Federação Russa; "
    "Federația Rusă; Ruská federácia; Руска Федерација; Ryska federationen; Rusya "
    "Federasyonu; Російська Федерація",
    "RW": "Rwandese Republic",
    "SK": "جمهورية سلوفاكيا; Словашка република; Den Slovakiske Republik; Δημοκρατία της "
    "Σλοβακίας; Slovaki Vabariik; Poblacht na Slóvaice; Slovakijos Respublika; Slovākijas "
    "Republika; Den slovakiske republikk; Slovaakse Republiek; Словацька Республіка",
    "TG": "Togolese Republic",
    "TR": "Turecká republika; Turkin tasavalta; Tuircis; Poblacht na Tuirce; Török Köztársaság; "
    "Turkijos Respublika; Republika Turcji; Турецька Республіка",
    "US": "الولايات المتّحدة الأميركيّة; Съединени американски щати; Estats Units d'Amèrica; "
    "Amerikas Forenede Stater; Ηνωμένες Πολιτείες Αμερικής; Amerikan yhdysvallat; Na Stáit "
    "Aontaithe; Amerikai Egyesült Államok; Jungtinės Amerikos Valstijos; De forente stater; "
    "Statele Unite; Združene države; Сједињене Америчке Државе; Amerikas förenta stater; "
    "Сполучені Штати Америки",
    "UY": "Eastern Republic of Uruguay",
    "WS": "Independent State of Samoa",
}

FORMAL_NAMES = {name: code for code, names in _NAMES.items() for name in names.split("; ")}
"""Codes by name."""
