"""Towns in names, as those who live there and others call them, and adjectives made of them."""

from functools import cache

from coalition.matching.kinds import KINDS
from coalition.matching.latin_words import all_words

_WORDS = """
    aachen aalborg aalst aarau aarhus aberdeen adana ajaccio alba albacete alessandria alesund
    alicante almada almeria alytus amersfoort amiens amsterdam ancona angers ankara annecy
    antalya antwerp antwerpen anvers apeldoorn arad arezzo arhus arlon arnhem aspern asti athens
    athina athlone augsburg aveiro avellino avignon avila bacau badajoz badalona baden baia
    bamberg banska barcelona bari basel bath bayreuth beja bekescsaba belfast belgrade
    bellinzona benevento beograd bergamo bergen berlin bern besancon beziers bialystok biel
    bielefeld bilbao birmingham bitola blackpool bochum bodo bologna bolton bolzano bonn boras
    bordeaux botosani bottrop bozen bradford braga brasov bratislava braunschweig breda bregenz
    bremen bremerhaven brescia brest brighton brindisi bristol brno bruges brugge brussel
    brussels bruxelles bucharest bucuresti budapest burgas burgos bursa buzau bydgoszcz bystrica
    caceres cadiz caen cagliari cakovec cambridge cardiff carlisle carlow cartagena caserta
    castellon catania celje celle chambery chania charleroi cheltenham chemnitz chernihiv
    chester chur clermont cluj coimbra colchester cologne como constanta copenhagen cordoba
    corfu cork cosenza cottbus coventry craiova cremona croydon cuneo czestochowa daugavpils
    debrecen delft delfzijl derry dessau deva deventer dijon dnipro dobrich doncaster donostia
    dordrecht dornbirn dortmund drammen dresden drogheda dublin dubrovnik duisburg dundalk
    dundee dunkerque durham dusseldorf edinburgh eger eindhoven eisenstadt elblag elche emmen
    ennis enschede erfurt erlangen esbjerg eskisehir espoo essen esslingen evora exeter faro
    feldkirch ferrara ferrol firenze flensburg florence florenz foggia forli frankfurt
    fredrikstad freiburg freistadt fribourg fulda funchal furth galati galway gandia gasteiz
    gavle gaziantep gdansk gdynia gelsenkirchen geneve genk genova gent gera getafe ghent
    giessen gijon girona glasgow gliwice gloucester gorzow goteborg gotha gothenburg gottingen
    gouda granada graz greifswald grenoble groningen guadalajara guimaraes gutersloh gyor haag
    haapsalu haarlem hagen hague haifa halle hallein halmstad hamburg hameenlinna hamm hanau
    hannover haskovo hasselt havirov havre heidelberg heilbronn helsingborg helsingfors helsinki
    heraklion herne herning hertogenbosch hildesheim hilversum hof hoorn horsens huelva huesca
    hull iasi imola ingolstadt innsbruck inverness ioannina ipswich iserlohn istanbul izmir jaen
    jelgava jena jerez jihlava joensuu jonkoping jyvaskyla kaiserslautern kalamata kalisz kalmar
    kaposvar karlovac karlskrona karlsruhe karlstad kassel katowice kaunas kavala kecskemet
    kerkira kharkiv kharkov kherson kiel kielce kiev kiiv kilkenny kingston kladno klagenfurt
    klaipeda kobenhavn koblenz kolding koln konstanz konya koper kortrijk kosice koszalin kotka
    kozani kragujevac krakow kranj krefeld kristiansand kufstein kuopio kyiv lahti lamia
    lancaster landshut lappeenranta larisa larissa latina lausanne lecce leeds leeuwarden
    legnica leicester leiden leipzig leiria leoben leon leskovac letterkenny leuven leverkusen
    liberec liege liepaja lille limassol limerick limoges lincoln linkoping linz lisboa lisbon
    lissabon liverpool livorno ljubljana lleida lodz logrono london londres lorrach lubben
    lubeck lublin lucca lucerne ludwigsburg ludwigshafen lugano lugo lulea lund luneburg luton
    lutsk luzern lviv lyon lyons maastricht madrid magdeburg mainz malaga malmo manchester
    mannheim manresa mans mantova marburg maribor marijampole marseille martin mataro matera
    mechelen merida merseburg mersin messina mestre metz middelburg middlesbrough mikkeli milan
    milano miskolc modena moers monchengladbach mons montauban montpellier monza moscow mostar
    mulhouse munchen munich munster murcia namur nancy nantes naples napoli narva neubrandenburg
    neuss newcastle newport nicosia nijmegen nimes niort nis nitra norrkoping norwich nottingham
    novara novo nurnberg nyiregyhaza oberhausen odense odesa odessa offenburg oldenburg olomouc
    olsztyn olten oostende opava opole oradea orebro orleans osijek oslo osnabruck ostrava oulu
    ourense oviedo oxford paderborn padova palencia palermo pamplona pancevo panevezys pardubice
    paris parma parnu passau patra patras pau pavia pecs perpignan perth perugia pescara
    peterborough pforzheim piraeus piran pisa pistoia pitesti plauen pleven plock ploiesti
    plovdiv plymouth plzen podgorica poitiers poltava pontevedra poprad pordenone pori porto
    portsmouth potenza potsdam poznan prague praha prato presov preston prishtina pristina
    prizren ptuj pula quimper radom ragusa rakvere randers ratingen ravenna recklinghausen
    regensburg reggio reims remscheid rennes rethymno reus reutlingen reykjavik rezekne riga
    rijeka rimini rivne rodez roma rome roosendaal rosenheim roskilde rostock rotterdam rouen
    rovaniemi rovigo ruse rzeszow saarbrucken sabadell salamanca salerno salford salzburg
    sandnes santander santarem sarajevo sassari savona schaffhausen schwerin segovia seinajoki
    serres setubal sevilla seville sheffield shkoder shrewsbury shumen siauliai sibenik sibiu
    siegen siena sighisoara silkeborg sint-niklaas siracusa skien skopje slavonski sligo sliven
    slupsk sofia sofiia solingen sondrio sopot sopron soria southampton split stade stara
    stavanger stendal steyr stirling stockholm stoke stralsund strasbourg stuttgart subotica
    suceava suhl sunderland svendborg swansea swindon syracuse szczecin szeged szolnok
    szombathely tallinn tampere taranto targu tarnow tarragona tartu tbilisi teplice terni
    ternopil terrassa teruel thessaloniki thun tilburg timisoara tirana toledo tonsberg torino
    torun toulon toulouse tournai tours tralee trencin trento treviso trier trieste trikala
    trnava tromso trondheim troyes tubingen turda turin turku tuzla tychy udine ulm umea unna
    uppsala usti utena utrecht uzhhorod vaasa valence valencia valladolid valletta valmiera
    vannes vantaa varazdin varese varna vasteras vaxjo vejle velenje venezia venice venlo
    ventspils vercelli veria verona versailles verviers veszprem viana viborg vicenza vidin
    vienna vigo viljandi villach villeurbanne villingen vilnius vinnytsia viterbo vitoria volos
    vranje vratsa wakefield walbrzych warsaw warszawa warwick waterford weimar wels wetzlar
    wexford wien wiesbaden wigan wilhelmshaven winterthur wismar witten wolfsburg wolverhampton
    worcester worms wroclaw wuppertal wurzburg yambol yerevan york zaandam zabrze zadar zagreb
    zalaegerszeg zalau zamora zamosc zaragoza zemun zhytomyr zilina zlin zrenjanin zurich
    zutphen zwickau zwolle
"""

_IRREGULAR = {
    "praha": "prazsti prazsky prazska prazske praze prahy prague prag",
    "wien": "vienna viennese wiedniu",
    "brno": "brnensti brnensky brnenska brnenske brne brunn",
    "koln": "kolner cologne",
    "krakow": "krakowski krakowska krakowskie krakowie krakowa cracow krakau",
    "warszawa": "warszawski warszawska warszawskie warszawie warszawy warsaw warschau",
    "wroclaw": "wroclawiu wroclawia",
    "gdansk": "gdanski gdanska gdanskie gdansku danzig",
    "lodz": "lodzki lodzka lodzkie lodzi",
    "poznan": "poznanski poznanska poznanskie poznaniu poznania",
    "lisboa": "lisbon lissabon lisboeta",
    "porto": "portuense",
    "roma": "rome romano romana rom",
    "milano": "milan milanese mailand",
    "torino": "turin torinese",
    "napoli": "naples napoletano napoletana neapel",
    "paris": "parisien parisienne pariser",
    "lyon": "lyonnais lyonnaise lyons",
    "marseille": "marseillais marseillaise",
    "bordeaux": "bordelais bordelaise",
    "bruxelles": "brussel brussels bruxellois bruxelloise brusselse brussler",
    "gent": "ghent gentse gand",
    "antwerpen": "antwerp antwerpse anvers",
    "geneve": "geneva genf genevois genevoise genfer",
    "zurich": "zurcher zuricher",
    "barcelona": "barceloni barcelonina",
    "madrid": "madrileno madrilena",
    "sevilla": "sevillano sevillana seville",
    "kobenhavn": "kobenhavnske kobenhavnsk kobenhavns copenhagen kopenhagen",
    "munchen": "munchner munchener munich",
    "zagreb": "zagrebacki zagrebacka zagrebacko zagrebu zagreba",
    "split": "splitski splitska splitsko",
    "ljubljana": "ljubljanski ljubljanska ljubljansko ljubljani ljubljane",
    "maribor": "mariborski mariborska mariborsko",
    "beograd": "beogradski beogradska beogradsko beogradu beograda belgrade belgrad",
    "bratislava": "bratislavsky bratislavska bratislavske bratislave pressburg",
    "kosice": "kosicky kosicka kosicke kosiciach",
    "ostrava": "ostravsky ostravska ostravske ostrave",
    "budapest": "budapesti",
    "szeged": "szegedi",
    "gyor": "gyori",
    "miskolc": "miskolci",
    "lublin": "lubelski lubelska lubelskie lublinie",
    "olomouc": "olomoucky olomoucka olomoucke olomouci",
    "plzen": "plzensky plzenska plzenske plzni pilsen",
    "pecs": "pecsi",
    "debrecen": "debreceni",
    "sofiia": "sofia sofiiski sofiiska sofiisko sofija",
    "kiiv": "kyiv kiev kiivska kiivskii kyivska kyivskii kiivske",
    "lviv": "lvivska lvivskii lvivske lvovi",
    "athina": "athens athinas athen",
    "helsinki": "helsingin helsingfors helsingforser",
    "tampere": "tampereen",
    "turku": "turun",
    "tallinn": "tallinna",
    "tartu": "tartus",
    "riga": "rigas riges",
    "vilnius": "vilniaus vilniuje",
    "kaunas": "kauno kaune",
    "bucuresti": "bucharest bucurestean",
    "istanbul": "istanbullu",
    "goteborg": "goteborgs gothenburg",
    "bremen": "bremer",
    "dresden": "dresdner dresdener",
    "gottingen": "gottinger",
    "hannover": "hannoversche hannoverscher hannoveraner",
    "haag": "haagse hague",
    "thessaloniki": "thessalonikis",
}
"""Towns with their adjectives, cases and names in other languages."""

_ENDINGS = ("er", "s", "se", "ski", "ska", "skie", "sko", "sky", "ske", "skii")
"""Of adjectives and genitives: `Grazer`, `Oslos`, `Utrechtse`, `Lubelski`."""

REGIONS = frozenset(
    all_words("""
    alsace andalucia aragon asturias bavaria bayern brabant bretagne cataluna catalunya corse
    crete dalmacija east england est este europa europe euskadi evropa flandern flanders
    friesland fyn galicia global hessen international istra istria jylland karnten kriti liguria
    limburg lombardia makedonia malopolska mazowsze mitte moldova morava moravia nord nordost
    normandie norte north oeste ost ouest piemonte polnoc provence puglia sachsen sardegna
    schwaben scotland sicilia sjaelland skane slask slavonija south steiermark sud sudost sur
    thuringen tirol toscana transilvania tyrol ulster umbria veneto vlaanderen vojvodina
    vorarlberg wales wallonia wallonie west worldwide zeeland zentrum
""")
)
"""Regions and wider places, of which members of a family are, and directions."""

_BEFORE_TOWNS = frozenset(
    (
        "a",
        "an",
        "at",
        "aus",
        "bei",
        "d",
        "da",
        "di",
        "do",
        "en",
        "i",
        "im",
        "in",
        "na",
        "of",
        "u",
        "v",
        "ve",
        "von",
        "w",
        "we",
        "z",
        "za",
    )
)

Words = tuple[str, ...]


@cache
def town_of() -> dict[str, str]:
    """Each town's name, adjective and case by what stands for the town in all of them."""
    towns = {name: name for name in all_words(_WORDS)}
    towns |= {
        form: town for town, forms in _IRREGULAR.items() for form in all_words(f"{town} {forms}")
    }
    adjectives = {name + ending: town for name, town in towns.items() for ending in _ENDINGS}
    return adjectives | towns


def towns_in(name: Words) -> frozenset[str]:
    """The towns that the words of a name mean."""
    towns = town_of()
    return frozenset([towns[word] for word in name if word in towns])


def without_town(name: Words) -> Words:
    """A name without the town at one of its ends, or behind a word for a kind at its beginning.

    Nothing where it has none, or another place besides.
    """
    towns = town_of()
    places = [at for at, word in enumerate(name) if word in towns]
    if len(name) < 2 or len(places) != 1:
        return ()
    (at,) = places
    before, behind = name[:at], name[at + 1 :]
    if before and behind and not (len(before) == 1 and before[0] in KINDS):
        return ()
    while len(before) > 1 and before[-1] in _BEFORE_TOWNS and not behind:
        before = before[:-1]
    rest = before + behind
    return () if any(word in REGIONS or word.endswith(".") for word in rest) else rest


def is_place(word: str) -> bool:
    """Whether a word of a name is a country's code, a region or a well-known town."""
    return word.endswith(".") or word in REGIONS or word in town_of()


def is_town(text: str) -> bool:
    """Whether a text names a well-known town, whatever else it says: `Frankfurt am Main`."""
    return not town_of().keys().isdisjoint(all_words(text))
