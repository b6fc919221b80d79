"""How organisations call themselves without a word for one: `Cyclists of Elm`, `Clean River`.

Each table has a line for each language and may have more; the phrases are compared without accents
and in Latin letters.
"""

from typing import Final

MANY: Final = """
bg велосипедисти|пешеходци|граждани|родители|съседи|майки|бащи|наематели|градинари|учители
bg работници|жители|туристи|лекари|студенти|земеделци|доброволци|приятели
ca ciclistes|vianants|caminants|veïns|veïnes|mares|pares|llogateres|llogaters|hortolans|jardiners
ca mestres|treballadors|treballadores|ciutadans|ciutadanes|pagesos|excursionistes|usuaris
cs chodci|cyklisté|cyklisti|rodiče|sousedé|občané|nájemníci|nájemci|zahrádkáři|zahradníci|učitelé
cs matky|otcové|turisté|poutníci|včelaři|dobrovolníci|studenti|pracovníci|lékaři|obyvatelé
da cyklister|fodgængere|gående|forældre|lejere|naboer|borgere|vandrere|haveejere|lærere|mødre|fædre
da beboere|bilister|frivillige|arbejdere
de fußgänger|fußgängerinnen|radler|radlerinnen|radfahrer|radfahrende|eltern|mieter|mieterinnen
de nachbarn|nachbarinnen|bürger|bürgerinnen|wanderer|anwohner|anwohnende|lehrkräfte|lehrerinnen
de mütter|väter|gärtnerinnen|kleingärtner|imker|zufußgehende|studierende|beschäftigte|landwirte
el πεζοί|ποδηλάτες|ποδηλάτισσες|γονείς|γείτονες|γειτόνισσες|πολίτες|ενοικιαστές|κάτοικοι|κηπουροί
el δάσκαλοι|εργαζόμενοι|μητέρες|πατέρες|ορειβάτες|εθελοντές|περιπατητές|φοιτητές
en cyclists|walkers|pedestrians|parents|neighbours|neighbors|citizens|tenants|renters|residents
en gardeners|teachers|workers|ramblers|mothers|fathers|grandparents|commuters|volunteers|students
en farmers|beekeepers|passengers|riders|doctors|nurses
es ciclistas|peatones|peatonas|caminantes|vecinos|vecinas|madres|padres|inquilinos|inquilinas
es hortelanos|jardineros|maestros|maestras|trabajadores|trabajadoras|ciudadanos|ciudadanas|usuarios
es senderistas|agricultores|apicultores|voluntarios|abuelas
et jalakäijad|ratturid|jalgratturid|lapsevanemad|naabrid|kodanikud|üürnikud|aednikud|õpetajad
et töötajad|emad|isad|matkajad|elanikud|vabatahtlikud|mesinikud
fi kävelijät|pyöräilijät|jalankulkijat|vanhemmat|naapurit|kansalaiset|vuokralaiset|puutarhurit
fi opettajat|työntekijät|äidit|isät|retkeilijät|asukkaat|vapaaehtoiset|mehiläishoitajat
fr piétons|piétonnes|cyclistes|parents|voisins|voisines|citoyens|citoyennes|locataires|jardiniers
fr enseignants|travailleurs|travailleuses|mères|pères|marcheurs|randonneurs|habitants|riverains
fr usagers|apiculteurs|paysans|soignants
ga coisithe|rothaithe|tuismitheoirí|comharsana|saoránaigh|tionóntaí|garraíodóirí|múinteoirí
ga oibrithe|máithreacha|siúlóirí|cónaitheoirí|feirmeoirí
hr pješaci|biciklisti|biciklistice|roditelji|susjedi|građani|građanke|stanari|podstanari|vrtlari
hr učitelji|radnici|majke|očevi|planinari|stanovnici|volonteri|pčelari
hu gyalogosok|kerékpárosok|szülők|szomszédok|polgárok|bérlők|kertészek|tanárok|dolgozók|anyák|apák
hu túrázók|lakók|önkéntesek|méhészek|nagyszülők|diákok
it pedoni|ciclisti|genitori|vicini|cittadini|cittadine|inquilini|inquiline|giardinieri|insegnanti
it lavoratori|lavoratrici|madri|padri|camminatori|escursionisti|residenti|abitanti|pendolari
it apicoltori|ortolani
lt pėstieji|dviratininkai|tėvai|kaimynai|piliečiai|nuomininkai|sodininkai|mokytojai|darbuotojai
lt motinos|mamos|žygeiviai|gyventojai|savanoriai|bitininkai
lv gājēji|riteņbraucēji|velosipēdisti|vecāki|kaimiņi|pilsoņi|īrnieki|dārznieki|skolotāji
lv strādnieki|mātes|pārgājēji|iedzīvotāji|brīvprātīgie|biškopji
mt ċiklisti|ġenituri|ġirien|ċittadini|kerrejja|għalliema|ħaddiema|ommijiet|residenti|voluntiera
nb syklister|fotgjengere|gående|foreldre|naboer|borgere|leietakere|hagefolk|lærere|mødre|fedre
nb turgåere|beboere|frivillige|arbeidere|birøktere
nl voetgangers|fietsers|ouders|buren|burgers|huurders|tuinders|tuiniers|wandelaars|bewoners|moeders
nl vaders|leraren|werknemers|vrijwilligers|imkers|reizigers|boeren|omwonenden
pl piesi|rowerzyści|rowerzystki|rodzice|sąsiedzi|sąsiadki|obywatele|obywatelki|lokatorzy|lokatorki
pl najemcy|ogrodnicy|działkowcy|nauczyciele|nauczycielki|pracownicy|matki|ojcowie|wędrowcy
pl turyści|mieszkańcy|wolontariusze|pszczelarze
pt peões|ciclistas|pedestres|pais|vizinhos|vizinhas|cidadãos|cidadãs|inquilinos|inquilinas
pt hortelãos|jardineiros|professores|trabalhadores|trabalhadoras|mães|caminhantes|caminheiros
pt moradores|apicultores|utentes
ro pietoni|pietonii|bicicliști|bicicliștii|părinți|părinții|vecini|vecinii|cetățeni|cetățenii
ro chiriași|chiriașii|grădinari|grădinarii|profesori|profesorii|lucrători|mame|mamele|tați|tații
ro drumeți|drumeții|locuitori|locuitorii|voluntari|voluntarii|apicultori
sk chodci|cyklisti|rodičia|susedia|občania|nájomníci|nájomcovia|záhradkári|záhradníci|učitelia
sk pracovníci|matky|otcovia|turisti|obyvatelia|dobrovoľníci|včelári
sl pešci|kolesarji|kolesarke|starši|sosedje|sosede|državljani|občani|najemniki|vrtnarji|vrtičkarji
sl učitelji|delavci|matere|mame|očetje|pohodniki|planinci|prebivalci|prostovoljci|čebelarji
sq qytetarë|qytetarët|çiklistë|çiklistët|prindër|prindërit|fqinjë|fqinjët|qiramarrës|qiramarrësit
sq këmbësorë|këmbësorët|mësues|mësuesit|punëtorët|banorët|nënat|vullnetarët
sr бициклисти|бициклисткиње|пешаци|родитељи|комшије|суседи|грађани|грађанке|станари|подстанари
sr баштовани|учитељи|радници|мајке|очеви|планинари|становници|волонтери|пчелари
sv cyklister|fotgängare|föräldrar|grannar|medborgare|hyresgäster|odlare|vandrare|lärare|arbetare
sv mödrar|mammor|pappor|boende|frivilliga|biodlare|trafikanter|gångtrafikanter
tr yayalar|bisikletliler|bisikletçiler|veliler|ebeveynler|komşular|vatandaşlar|yurttaşlar|kiracılar
tr bahçıvanlar|öğretmenler|işçiler|anneler|babalar|gezginler|yürüyüşçüler|gönüllüler|arıcılar
uk пішоходи|велосипедисти|велосипедистки|батьки|сусіди|громадяни|громадянки|орендарі|садівники
uk учителі|вчителі|працівники|матері|мами|мандрівники|мешканці|жителі|волонтери|бджолярі|туристи
"""
"""People of one sort together: walkers, cyclists, parents, neighbours, tenants; no families'
names in their language."""

QUALITIES: Final = """
bg чист|чиста|чисто|чисти|зелен|зелена|зелено|зелени|жив|жива|живо|живи|тих|тиха|свободен|свободна
bg безопасен|безопасна|безопасни|бял|бяла|светла|наша|нашата
ca net|neta|nets|netes|verd|verds|verda|viu|viva|vius|vives|lliure|lliures|nostre|nostra|segur
ca segura
cs čistý|čistá|čisté|zelený|zelená|zelené|živý|živá|živé|tichý|tichá|tiché|volný|volná|volné|naše
cs svobodná|bezpečná|bezpečné|modrá|modrý
da ren|rent|rene|grøn|grønt|grønne|levende|stille|fri|frit|vores|sikker|sikre
de sauberer|saubere|sauberes|grüner|grüne|grünes|lebendige|lebendiges|lebendiger|freie|freies|freier
de stille|stilles|unsere|unser|sichere|sicherer
el καθαρό|καθαρή|καθαρός|καθαρά|πράσινο|πράσινη|πράσινος|πράσινα|ζωντανή|ζωντανό|ανοιχτή|ανοιχτό
el ελεύθερη|ελεύθερο|ήσυχη|ήσυχο|ασφαλείς
en clean|clear|green|living|safe|quiet|open|free|blue
es limpio|limpia|limpios|limpias|verde|verdes|vivo|viva|vivos|vivas|libre|libres|claro|abierta
es abierto|nuestro|nuestra|seguro|segura|seguras
et puhas|puhtad|roheline|rohelised|elav|elus|vaba|vabad|vaikne|meie|turvaline|turvalised|sinine
fi puhdas|puhtaat|vihreä|vihreät|elävä|elävät|vapaa|vapaat|hiljainen|turvalliset|turvallinen|sininen
fr propre|propres|vert|verte|vertes|verts|vivant|vivante|vivantes|vivants|libre|libres|ouverte
fr ouvert|tranquille|sûre|sûres|bleue
ga glan|ghlan|glas|ghlas|beo|bheo|saor|shaor|ciúin|chiúin
hr čist|čista|čisto|čiste|zeleni|zelena|zeleno|živi|živa|živo|slobodna|slobodni|slobodno|tiha|tihi
hr sigurne|sigurna|naša|naše|naš|plava
hu tiszta|zöld|élő|szabad|csendes|biztonságos|kék|nyitott
it pulito|pulita|puliti|pulite|verde|verdi|vivo|viva|vivi|vive|libero|libera|liberi|libere|aperta
it aperto|sicure|sicura|nostra|nostro
lt švari|švarus|švarios|žalias|žalia|žalios|gyvas|gyva|laisvas|laisva|rami|ramus|mūsų|saugios|saugus
lv tīra|tīrs|tīras|zaļā|zaļais|zaļas|dzīvā|dzīvais|brīvā|brīvais|klusā|klusais|mūsu|drošas|zilā
mt nadif|nadifa|ħadra|aħdar|ħaj|ħajja|ħielsa
nb ren|rent|rene|grønn|grønt|grønne|levende|stille|fri|fritt|vår|trygg|trygge
nl schone|schoon|groene|groen|levende|levend|vrije|vrij|stille|onze|veilige
pl czysta|czysty|czyste|zielona|zielony|zielone|żywa|żywy|żywe|wolna|wolny|wolne|cicha|ciche|cichy
pl nasza|nasz|nasze|bezpieczna|bezpieczne
pt limpo|limpa|limpos|limpas|verde|verdes|vivo|viva|vivos|vivas|livre|livres|aberta|aberto|nosso
pt nossa|seguras|segura
ro curat|curată|curate|verde|verzi|viu|vie|vii|liber|liberă|libere|sigure|sigură|noastră|nostru
sk čistý|čistá|čisté|zelený|zelená|zelené|živý|živá|živé|tichý|tichá|tiché|voľný|voľná|voľné|naše
sk slobodná|bezpečná|bezpečné
sl čist|čista|čisto|čiste|zelen|zelena|zeleno|zelene|živ|živa|živo|prosta|prosto|svobodna|tiha|varne
sl varna|naša|naše
sq pastër|gjelbër|gjallë|lirë
sr чист|чиста|чисто|чисте|зелени|зелена|зелено|живи|жива|живо|слободна|слободни|слободно|тиха|тихи
sr сигурне|сигурна|наша|наше|плава
sv ren|rent|rena|grön|grönt|gröna|levande|stilla|fri|fritt|vår|våra|trygga|trygg
tr temiz|yeşil|yaşayan|canlı|güvenli|sessiz|açık|mavi
uk чистий|чиста|чисте|чисті|зелений|зелена|зелене|зелені|живий|жива|живе|вільний|вільна|вільне|тиха
uk тихий|безпечні|безпечна|наша|наше|блакитна
"""
"""What a place should be: clean, green, living, free, quiet, safe, ours."""

PLACES: Final = """
bg река|реки|долина|град|улица|улици|бряг|брегове|планина|море|гора|въздух|вода|поле|земя|село
ca riu|rius|riera|vall|ciutat|carrer|carrers|platja|muntanya|mar|bosc|aire|aigua|camp|terra|horta
cs řeka|řeky|údolí|město|ulice|pláž|břeh|hora|hory|moře|les|lesy|vzduch|voda|pole|země|kopec|skály
da å|åer|dal|dale|by|byer|gade|gader|strand|strande|bjerg|hav|skov|skove|luft|vand|mark|jord|fjord
de fluss|flüsse|tal|stadt|städte|straße|straßen|strand|berg|berge|meer|wald|wälder|luft|wasser|feld
de ufer|auen|erde|see|bach|hügel
el ποτάμι|ποτάμια|κοιλάδα|πόλη|πόλεις|δρόμος|δρόμοι|παραλία|παραλίες|βουνό|θάλασσα|δάσος|αέρας
el νερό|γη|γειτονιά|λίμνη
en river|rivers|valley|city|cities|street|streets|shore|shores|beach|mountain|sea|forest|air|water
en fields|earth|lake|hill
es río|ríos|valle|valles|ciudad|calle|calles|playa|playas|montaña|mar|bosque|aire|agua|campo|tierra
es vega|barrio|pueblo
et jõgi|jõed|org|linn|linnad|tänav|tänavad|rand|rannad|mägi|meri|mets|metsad|õhk|vesi|maa|järv
fi joki|joet|laakso|kaupunki|katu|kadut|ranta|rannat|vuori|meri|metsä|metsät|ilma|vesi|maa|järvi
fr rivière|rivières|vallée|vallées|ville|villes|rue|rues|plage|plages|montagne|mer|forêt|air|eau
fr terre
fr fleuve|campagne|quartier
ga abhainn|gleann|cathair|sráid|sráideanna|trá|sliabh|farraige|coill|aer|uisce|talamh|loch
hr rijeka|rijeke|dolina|grad|ulica|ulice|plaža|plaže|planina|more|šuma|šume|zrak|voda|polje|zemlja
hr obala|jezero
hu folyó|folyók|völgy|város|utca|utcák|part|hegy|tenger|erdő|erdők|levegő|víz|mező|föld|tó|patak
it fiume|fiumi|valle|valli|città|strada|strade|spiaggia|spiagge|montagna|mare|bosco|boschi|aria
it acqua
it terra|quartiere|lago
lt upė|upės|slėnis|miestas|gatvė|gatvės|krantas|krantai|kalnas|jūra|miškas|miškai|oras|vanduo|žemė
lv upe|upes|ieleja|pilsēta|iela|ielas|pludmale|krasts|kalns|jūra|mežs|meži|gaiss|ūdens|zeme|ezers
mt xmara|wied|belt|triq|toroq|bajja|muntanja|baħar|arja|ilma|art
nb elv|elver|dal|by|byer|gate|gater|strand|strender|fjell|hav|skog|skoger|luft|vann|jord|fjord
nl rivier|rivieren|vallei|stad|steden|straat|straten|strand|stranden|berg|zee|bos|bossen|lucht|water
nl aarde|meer
pl rzeka|rzeki|dolina|miasto|ulica|ulice|plaża|brzeg|góra|góry|morze|las|lasy|powietrze|woda|pole
pl ziemia|jezioro
pt rio|rios|vale|vales|cidade|cidades|rua|ruas|praia|praias|montanha|mar|floresta|ar|água|campo
pt terra
pt bairro|aldeia
ro râu|râuri|râul|valea|vale|oraș|orașe|orașul|stradă|străzi|plajă|plaja|munte|marea|pădure|păduri
ro aer
ro aerul|apă|apa|câmpie|pământ
sk rieka|rieky|údolie|mesto|ulica|ulice|pláž|breh|hora|hory|more|les|lesy|vzduch|voda|pole|zem
sl reka|reke|dolina|mesto|ulica|ulice|plaža|plaže|gora|gore|morje|gozd|gozdovi|zrak|voda|polje
sl zemlja
sl obala|jezero
sq lumi|lumenj|lugina|qytet|qyteti|rrugë|rruga|plazh|mali|deti|pylli|ajër|ujë|tokë
sr река|реке|долина|град|улица|улице|плажа|плаже|планина|море|шума|шуме|ваздух|вода|поље|земља
sr обала|језеро|село
sv älv|älvar|å|åar|dal|dalar|stad|städer|gata|gator|strand|stränder|fjäll|hav|skog|skogar|luft
sv vatten
sv mark|jord|sjö|sjöar
tr nehir|vadi|kent|şehir|sokak|sokaklar|sahil|plaj|dağ|orman|hava|su|toprak|göl|dere|kıyı
uk річка|річки|долина|місто|вулиця|вулиці|берег|береги|гора|гори|море|ліс|ліси|повітря|вода|поле
uk земля|озеро|село
"""
"""What a landscape and a town have: rivers, valleys, streets, shores, woods, air."""
