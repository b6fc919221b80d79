"""Names of countries that CLDR lacks, and what stands around names in formal ones.

Everything is written as `country_names.name_key` has it: small letters without accents and spaces.
Sources: ISO 3166-1 in English and French, and its earlier editions; the names of the Publications
Office of the European Union; what people in Britain call where they live.
"""

_NAMES = {
    "AE": "vae vereinigtearabischeemirate "
    "uae emirates emiratesarabesunis emiratosarabes",
    "AT": "oesterreich",
    "AL": "shqiperia",
    "AX": "aland ahvenanmaa",
    "BA": "bosniaandherz bosniaherz bosniaherc fbih "
    "bosnia bosniaherzegovina bosniaandherzegovina bosniahercegovina bih",
    "BN": "brunei bruneidarussalam brunaidarussalam",
    "BQ": "bonairesinteustatiusandsaba bonairesainteustacheetsaba caribbeannetherlands",
    "BY": "byelorussia whiterussia",
    "CC": "cocosislands keelingislands",
    "CD": "drcongo drc rdcongo rdc congokinshasa democraticrepublicofthecongo zaire "
    "thedemocraticrepublicofthecongo democraticrepublicofcongo democraticrepubliccongo "
    "congodemocraticrepublic congodemrep demrepcongo demrepofthecongo congodrc "
    "republiquedemocratiqueducongo larepubliquedemocratiqueducongo "
    "ducongorepubliquedemocratique",
    "CG": "congo congobrazzaville republicofthecongo republicofcongo congorepublic "
    "therepublicofthecongo republiqueducongo lecongo congorep repofthecongo",
    "CH": "confederazionesvizzera confederaziunsvizra schweizerischeeidgenossenschaft "
    "schweizereidgenossenschaft confederationsuisse confsuisse confederatiohelvetica "
    "swissconfederation",
    "CI": "cotedivoire ivorycoast republicofcotedivoire lacotedivoire",
    "CN": "vrchina "
    "prc prchina peoplesrepublicofchina thepeoplesrepublicofchina mainlandchina "
    "chinamainland republiquepopulairedechine volksrepublikchina republicapopularchina lachine",
    "CV": "caboverde capeverde capeverdeislands",
    "CY": "chypre κυπριακηδημοκρατια",
    "CZ": "czecho tschechien "
    "czechrepublic theczechrepublic czechrep czech republiquetcheque larepubliquetcheque "
    "reptcheque tchequie ceskarepublika ceskarep tschechischerepublik tschechei "
    "repubblicaceca republicacheca republikaczeska csehkoztarsasag tsjechischerepubliek "
    "tjekkiskerepublik dentjekkiskerepublik tjeckiskarepubliken tsekintasavalta republicaceha "
    "republikaceska tsehhivabariik cehijasrepublika cekijosrespublika republicatcheca "
    "republicatxeca",
    "DE": "dtl dtld dtschl dtld deutschld "
    "bundesrepublikdeutschland brd federalrepublicofgermany frg republiquefederaledallemagne",
    "DO": "dominicanrep dominicanrepublic republiquedominicaine republicadominicana repdominicana",
    "EH": "westernsahara",
    "ES": "estatespanyol estadoespanol etatespagnol spanishstate spanischerstaat",
    "FK": "falklands falklandislandsmalvinas falklandislandsthemalvinas ilesfalkland ilesmalouines "
    "falklandlesilesmalouines",
    "FM": "federatedstatesofmicronesia micronesiafederatedstatesof micronesia fsm "
    "micronesiafedstates etatsfederesdemicronesie micronesieetatsfederesde",
    "FR": "metropolitanfrance",
    "GB": "nagybritannia mareabritanie βρετανια μεγαληβρετανια великобританія великобритания "
    "grbretagne wlkbrytania wbrytania velbritanija vbritanie "
    "unitedkingdomofgreatbritainandnorthernireland "
    "greatbritainandnorthernireland "
    "greatbritain britain grandebretagne royaumeunidegrandebretagneetdirlandedunord "
    "grossbritannien granbretagna granbretana wielkabrytania velkabritanie grootbrittannie "
    "storbritannien ukengland ukscotland ukwales uknorthernireland",
    "GF": "frenchguiana frenchguyana guyanefrancaise",
    "GM": "gambia thegambia",
    "GR": "greece hellas hellenicrepublic therepublicofgreece ellas ellada ellinikidimokratia "
    "ελληνικηδημοκρατια ελλας republiquehellenique",
    "GS": "southgeorgia southgeorgiaandsouthsandwichislands southgeorgiaandthesouthsandwichislands",
    "HK": "hongkong hongkongchina hongkongsar chinahongkong chinahongkongsar hongkongsarchina "
    "hongkongsarprc hongkongspecialadministrativeregion "
    "chinahongkongspecialadministrativeregion hksar",
    "HM": "heardandmcdonaldislands heardislandandmcdonaldislands",
    "HU": "magyarkoztarsasag magyarorszag",
    "IE": "poblachtnaheireann roi irkoztarsasag "
    "eire republicofireland irishrepublic southernireland irelandrepublicof",
    "IM": "isleofman",
    "IO": "britishindianoceanterritory thebritishindianoceanterritory",
    "IR": "iran persia islamicrepublicofiran",
    "IT": "repubblicaitaliana",
    "KG": "kirghizia kirgizia kirghizistan",
    "KN": "saintkittsandnevis stkittsandnevis saintkittsnevis stkittsnevis",
    "KP": "northkorea dprk democraticpeoplesrepublicofkorea thedemocraticpeoplesrepublicofkorea "
    "koreanorth dprkorea koreademrep peoplesdemocraticrepublicofkorea "
    "democraticpeoplesrepkorea coreedunord republiquepopulairedemocratiquedecoree "
    "larepubliquepopulairedemocratiquedecoree koreademocraticpeoplesrepof",
    "KR": "southkorea republicofkorea therepublicofkorea koreasouth rokorea korearep repofkorea "
    "koreatherepublicof republiquedecoree larepubliquedecoree coreedusud republikkorea",
    "KZ": "kazakstan",
    "LA": "laopeoplesdemocraticrepublic laopdr laos lao thelaopeoplesdemocraticrepublic "
    "republiquedemocratiquepopulairelao larepubliquedemocratiquepopulairelao "
    "laorepubliquedemocratiquepopulaire",
    "LC": "saintlucia stlucia",
    "LK": "ceylon",
    "LY": "libyanarabjamahiriya stateoflibya",
    "MF": "saintmartinfrenchpart frenchpartsaintmartin saintmartinpartiefrancaise",
    "MK": "semakedonija sevmakedonija rsevernamakedonija "
    "macedonia northmacedonia fyrom fyrmacedonia formeryugoslavrepublicofmacedonia "
    "theformeryugoslavrepublicofmacedonia macedoniafyrom macedoniafyr macedoine macedonien "
    "macedoniatheformeryugoslavrepublicof exrepubliqueyougoslavedemacedoine arym mazedonien "
    "lexrepubliqueyougoslavedemacedoine македония",
    "MM": "burma myanmar myanmarburma unionofmyanmar birmanie birma birmania",
    "MO": "macao macau macaosar macausar macaochina macauchina chinamacao chinamacaosar chinamacau "
    "macaosarchina macausarchina chinamacaospecialadministrativeregion",
    "NL": "netherlands thenetherlands holland hollande hollanda holanda olanda "
    "kingdomofthenetherlands hollandia holandia holandsko paysbas lespaysbas nederlanden",
    "PL": "rzeczpospolita "
    "republicofpoland rzeczpospolitapolska",
    "PN": "pitcairn pitcairnisland",
    "PS": "palestine stateofpalestine occupiedpalestinianterritory palestinianterritories "
    "palestinianterritoryoccupied palestinianterritory palestina palastina etatdepalestine "
    "thestateofpalestine palestinianauthority theoccupiedpalestinianterritory "
    "letatdepalestine territoirepalestinienoccupe palestinestateof",
    "PT": "republicaportuguesa",
    "RE": "reunion reunionisland lareunion iledelareunion",
    "RO": "rumania roumania",
    "RU": "russia russianfederation therussianfederation russianfed federationderussie "
    "lafederationderussie russischefoderation российскаяфедерация",
    "SA": "ksa",
    "SH": "sainthelena sainthelenaascensionandtristandacunha sthelena",
    "SI": "republikaslovenija",
    "SJ": "svalbardandjanmayen svalbardetlilejanmayen",
    "SK": "slowaakserepubliek slovakcumhuriyeti slovenskarep slovrep "
    "slovakrepublic theslovakrepublic slovakrep republiqueslovaque slovenskarepublika "
    "slowakischerepublik repubblicaslovacca republicaeslovaca republikaslowacka slovakie "
    "slowakei szlovakkoztarsasag slovakiskarepubliken republicaslovaca slovackarepublika "
    "slovakiantasavalta",
    "ST": "saotomeandprincipe",
    "SX": "sintmaarten sintmaartendutchpart dutchpartsintmaarten saintmartinpartieneerlandaise",
    "SY": "syrianarabrepublic syria thesyrianarabrepublic republiquearabesyrienne "
    "syriennerepubliquearabe larepubliquearabesyrienne",
    "SZ": "swaziland eswatini",
    "TF": "frenchsouthernterritories frenchsouthernandantarcticlands thefrenchsouthernterritories",
    "TL": "easttimor timorleste timororiental",
    "TR": "turkey turkiye turquie turkei republicofturkiye republicofturkey",
    "TT": "trinidadandtobago",
    "TW": "taiwan taiwanprovinceofchina provinceofchinataiwan republicofchina taiwanroc "
    "chinesetaipei taiwanrepublicofchina republicofchinataiwan chinarepublicof "
    "taiwanprovincedechine provincedechinetaiwan taiwanchina",
    "TZ": "tanzania unitedrepublicoftanzania republiqueuniedetanzanie",
    "UA": "theukraine",
    "UM": "unitedstatesminoroutlyingislands usminoroutlyingislands",
    "US": "usa unitedstates unitedstatesofamerica theunitedstates theunitedstatesofamerica america "
    "etatsunisdamerique lesetatsunisdamerique vereinigtestaatenvonamerika "
    "estadosunidosdeamerica statiunitidamerica stanyzjednoczoneameryki spojenestatyamericke "
    "eua sua zda jav abd eeuu amerikaforentastater verenigdestatenvanamerika "
    "estadosunidosdaamerica shba vsa",
    "VA": "vatican vaticancity vaticancitystate holysee theholysee holyseevaticancitystate "
    "vaticancitystateholysee saintsiege lesaintsiege cityofthevatican vatikan "
    "etatdelaciteduvatican saintsiegeetatdelaciteduvatican",
    "VC": "saintvincentandthegrenadines stvincentandthegrenadines stvincent saintvincent",
    "VE": "venezuela bolivarianrepublicofvenezuela republiquebolivarienneduvenezuela",
    "VG": "britishvirginislands virginislandsbritish virginislandsuk ilesviergesbritanniques",
    "VI": "usvirginislands virginislandsus unitedstatesvirginislands ilesviergesamericaines "
    "ilesviergesdesetatsunis virginislandsoftheunitedstates",
    "VN": "vietnam",
    "WF": "wallisandfutunaislands wallisetfutuna",
    "WS": "westernsamoa",
    "XK": "kosovo kosova kosovounscr1244 kosovounscr124499 kosovounderunscr1244 "
    "kosovounderunscr124499 republicofkosovo",
}  # fmt: skip

ALSO_KNOWN = {name: code for code, names in _NAMES.items() for name in names.split()}

# English and French, as ISO 3166-1 has them; then what states of Europe call themselves.
_FORMS = """
    republic rep kingdom principality duchy grand federal federative federation islamic arab united
    peoples people s democratic socialist cooperative co operative plurinational bolivarian oriental
    commonwealth sultanate union independent hashemite federated confederation
    republique royaume principaute duche federale islamique arabe unie etat democratique populaire
    socialiste bolivarienne orientale sultanat
    republik bundesrepublik konigreich furstentum grossherzogtum federacion republica reino
    principado repubblica regno principato granducato republiek koninkrijk groothertogdom
    republikken kongeriget kongeriket republiken konungariket tasavalta republika kralovstvi
    kralestwo krolestwo kralovstvo kraljevina kiralysag karalyste karaliste kuningriik kungariket
    kuningaskunta konungsriki lydveldi lydveldid кралство краљевина королівство βασιλειο regne
    storhertigdomet storhertugdommet rzeczpospolita koztarsasag respublika vabariik regatul
    република республика республіка рэспубліка
    королевство δημοκρατια poblacht repubblika cumhuriyeti
"""
FORMS_OF_STATE = frozenset(_FORMS.split())
"""Words that say what kind of state a country is, by which no two of them are told apart except
those that `country_names` names."""

_LINKS = "the of la le les l de du des d der die das von di del della dell da do van het el e ta na"
LINKS = frozenset(_LINKS.split())
"""Articles and prepositions between a form of state and a name."""
