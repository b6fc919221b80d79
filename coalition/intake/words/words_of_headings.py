"""Words of headings above a list: `The following Swedish organisations`, `Członkowie koalicji`.

Each line has a language, what its words mean, and the words in plain letters: `who` are words for
those who are listed, in the plural, or for what they did, and `beside` what may stand beside them.
Adjectives and names of countries are in a table of their own by how they begin, for all languages.
"""

import functools
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.words.word_tables import read_words

_TABLE = """
ar who: الموقعون الموقعين الموقعات موقعون وقع وقعت الداعمون الداعمين داعمون الأعضاء أعضاء الشركاء
ar who: شركاء المنظمات منظمات الجمعيات جمعيات المشاركون الموقعة النقابات
ar beside: قائمة أسماء التالية التالي على عليه من في تدعم توقع يدعم النداء الرسالة العريضة التحالف
ar beside: الائتلاف الحملة الوطنية الدولية المحلية الأوائل الأولى وطنية دولية محلية الداعمة العضو
ar beside: الشريكة نحن هم العربية الأوروبية الفرنسية فرنسية الألمانية السويدية التونسية المغربية
ar beside: اللبنانية المصرية
bg who: подписали подписалите подписано поддръжници поддържници членове членки партньори
bg who: организации организациите сдружения участници подкрепят подкрепили подкрепено присъединили
bg who: съюзи мрежи нпо
bg beside: се от на и за по първи първите следните следни подкрепят подкрепя призива писмото
bg beside: петицията списък списъкът коалицията кампанията членуващи партньорски подкрепящи
bg beside: подписващи участващи национални международни местни регионални неправителствени
bg beside: граждански нашите наши всички
ca who: signants signatàries signataris signat signen membres socis sòcies entitats organitzacions
ca who: associacions adherits adherides adhesions col laboradors col·laboradors sindicats xarxes
ca who: suports partners col·lectius grups recolzen suport
ca beside: els les la el l de d del dels a per amb i que donen suport crida manifest carta petició
ca beside: llista primers primeres següents coalició campanya signants nacionals internacionals
ca beside: locals estatals regionals membres sòcies adherides impulsores col·laboradores nostres
ca beside: nostre han
cs who: signatáři signatářky signatářů podepsáno podepsáni podepsali podepsaly podporovatelé
cs who: podporovatelů členové členů členky partneři partnerů organizace organizací spolky spolků
cs who: sdružení podpořili podporují odbory iniciativy sítě přidali připojili
cs beside: první prvních následující tyto tato výzvu dopis petici kampaň seznam koalice kampaně
cs beside: členské členských partnerské podporující podepsané zapojené místní národní mezinárodní
cs beside: celostátní regionální neziskové nevládní občanské se k naši a
da who: underskrivere underskriverne medunderskrivere underskrevet støtter støttet
da who: støtteorganisationer medlemmer medlemmerne medlemsorganisationer medlemsforeninger partnere
da who: samarbejdspartnere partnerorganisationer organisationer organisationerne foreninger
da who: foreningerne fagforeninger netværk grupper ngoer initiativtagere medlemsliste
da beside: de første følgende af over liste listen koalitionens koalitionen i bag opråbet brevet
da beside: kampagnen kampagnens støttende nationale internationale lokale regionale har og vores
da beside: alle disse landsdækkende deltagende tilsluttede
de who: unterzeichnende unterzeichnenden unterzeichner unterzeichnern unterzeichnerinnen
de who: erstunterzeichner erstunterzeichnerinnen erstunterzeichnende mitunterzeichnende
de who: mitunterzeichner mitunterzeichnerinnen unterzeichnet unterstützer unterstützerinnen
de who: unterstützende unterstützenden unterstützt mitglieder mitgliedern mitgliedsorganisationen
de who: mitgliedsverbände partner partnerinnen partnern partnerorganisationen kooperationspartner
de who: kooperationspartnerinnen bündnispartner bündnispartnerinnen bündnismitglieder
de who: organisationen verbände verbänden vereine vereinen gruppen initiativen gewerkschaften
de who: netzwerke ngos trägerorganisationen mitgliederliste beteiligte
de beside: innen und der des die den von vom durch im in aus folgende folgenden diese unsere unser
de beside: liste haben unterzeichnet unterstützen aufruf brief appell bündnisses bündnis kampagne
de beside: petition nationale internationale lokale regionale bundesweite europäische europäischen
de beside: beteiligte erstunterzeichnende unterzeichnende unterstützende mitzeichnende aller alle
de beside: ersten erste
el who: υπογράφοντες υπογραφόντων υπογράφουσες υπογράφουν συνυπογράφουν συνυπογράφουσες υπογραφές
el who: υποστηρικτές υποστηρικτών υποστηρίζουν στηρίζουν μέλη μελών εταίροι εταίρων συνεργάτες
el who: οργανώσεις οργανώσεων φορείς φορέων σύλλογοι συλλόγων σωματεία δίκτυα συμμετέχουν μκο
el beside: οι τα των το την του της μας και από πρώτοι πρώτες παρακάτω ακόλουθες ακόλουθοι κάλεσμα
el beside: έκκληση επιστολή λίστα κατάλογος συνασπισμού συμμαχίας εκστρατείας εθνικές διεθνείς
el beside: τοπικές τοπικοί εθνικοί περιφερειακές συμμετέχουσες υποστηρίζουσες στηρίζουν
el beside: υποστηρίζουν
en who: signatories signatory cosignatories signers undersigned signed endorsers endorsements
en who: endorsed supporters backers members partners organisations organizations orgs ngos csos
en who: charities associations groups networks unions affiliates participants allies supported
en who: supports
en beside: the following these our of by who us so far co first initial founding new other all list
en beside: full organisational organizational signatory member partner supporting endorsing
en beside: participating signing backing associate affiliated national international local regional
en beside: european global grassroots community trade individual coalition campaign alliance
en beside: network call appeal letter statement petition declaration this have has that which are
en beside: support endorse back signed and civil society ngo
es who: firmantes firmante signatarias signatarios firmado firman apoyan miembros socias socios
es who: organizaciones entidades asociaciones colectivos adhesiones adheridas adheridos adherentes
es who: sindicatos redes plataformas grupos aliados aliadas partners colaboradores colaboradoras
es who: ong ongs apoyos suscriben apoyo
es beside: las los la el al de del por con que y a en nuestras nuestros primeras primeros
es beside: siguientes quiénes han apoyan apoyo firman llamamiento carta manifiesto petición
es beside: coalición campaña lista listado miembro miembros socias firmantes adheridas
es beside: colaboradoras promotoras impulsoras participantes nacionales internacionales locales
es beside: regionales estatales europeas
et who: allakirjutanud allakirjutajad allakirjutanute allakirjutajate toetajad toetajate liikmed
et who: liikmete liikmesorganisatsioonid partnerid partnerite partnerorganisatsioonid
et who: organisatsioonid organisatsioonide ühendused ühenduste võrgustikud liitunud ametiühingud
et who: kirjutanud kirjutasid
et beside: alla kirjutanud kirjutasid on esimesed järgmised need toetavad toetab üleskutset
et beside: üleskutsele pöördumist pöördumisele kirja nimekiri koalitsiooni kampaania
et beside: rahvusvahelised kohalikud riiklikud osalevad meie kõik liitunud
fi who: allekirjoittajat allekirjoittajista allekirjoittaneet allekirjoittaneista tukijat
fi who: tukijoista kannattajat jäsenet jäsenistä jäsenjärjestöt kumppanit yhteistyökumppanit
fi who: kumppanijärjestöt järjestöt järjestöistä yhdistykset verkostot ammattiliitot mukana
fi who: jäsenyhdistykset
fi beside: seuraavat nämä ensimmäiset tukevat kannattavat ovat vetoomusta vetoomuksen kirjeen
fi beside: luettelo lista koalition kampanjan olevat kansalliset valtakunnalliset kansainväliset
fi beside: paikalliset alueelliset allekirjoittaneet meidän kaikki
fr who: signataires signataire cosignataires signé signent soutiens soutiennent membres
fr who: organisations associations partenaires collectifs syndicats réseaux adhérents adhérentes
fr who: structures ong groupes mouvements adhésions signatures signature soutien
fr beside: les la le l des de du d à par pour avec et nos notre ils elles nous qui suivantes
fr beside: suivants ces premiers premières ont appel lettre tribune manifeste pétition liste
fr beside: coalition campagne collectif soutien soutenant signataires membres partenaires
fr beside: adhérentes soutiennent nationaux nationales internationales internationaux locales
fr beside: locaux régionales régionaux européens européennes participantes associatives
ga who: sínitheoirí sínithe tacaitheoirí baill ball eagraíochtaí balleagraíochtaí comhpháirtithe
ga who: gcomhpháirtithe grúpaí ceardchumainn heagraíochtaí
ga beside: na an a den don leis le ag ó seo leanas chéad tacaíonn hachainí achainí litir liosta
ga beside: chomhghuaillíocht comhghuaillíochta ár idirnáisiúnta náisiúnta áitiúla réigiúnacha
ga beside: heagraíochtaí is éireannacha
hr who: potpisnici potpisnice potpisnika potpisnica potpisali potpisale podržavatelji podržavaju
hr who: podržali članovi članice članica članova partneri partnera organizacije organizacija udruge
hr who: udruga udruženja sindikati mreže skupine podupiru potpora podrška inicijative
hr beside: prvi prve sljedeće ove poziv pismo peticiju popis lista spisak koalicije kampanje
hr beside: članice potpisnice partnerske podržavajuće nacionalne državne međunarodne lokalne
hr beside: regionalne naši naše su se i svi sve lokalna udruženja bosanske
hu who: aláírók aláírta aláírták támogatók támogatói tagok tagjai tagjaink tagszervezetek partnerek
hu who: partnereink partnerszervezetek szervezetek szervezetei csoportok csatlakozók
hu who: szakszervezetek egyesületek hálózatok támogatják
hu beside: a az első alábbi következő felhívást levelet támogatják támogató aláíró listája lista
hu beside: koalíció kampány nemzetközi hazai helyi országos regionális csatlakozott résztvevő és
hu beside: magyarországi
it who: firmatari firmatarie firmato sottoscritto sostenitori sostenitrici sostengono membri
it who: organizzazioni associazioni aderenti adesioni aderiscono aderito soci socie partner
it who: sindacati realtà enti reti gruppi collettivi comitati firmano sostegno
it beside: i le gli la il l dei delle degli della dell di da a con che e nostri nostre primi prime
it beside: seguenti queste hanno già sostengono appello lettera manifesto petizione coalizione
it beside: campagna elenco lista sostegno aderenti firmatarie membri sostenitrici promotrici
it beside: promotori nazionali internazionali locali regionali europee europei
lt who: pasirašė pasirašę pasirašiusieji pasirašiusiųjų signatarai rėmėjai narės nariai narių
lt who: partneriai partnerės organizacijos organizacijų bendruomenės asociacijos palaiko remia
lt who: profsąjungos tinklai
lt beside: pirmieji šios toliau kreipimąsi kreipimosi laišką peticiją remia palaiko sąrašas
lt beside: koalicijos kampanijos tarptautinės nacionalinės vietos vietinės regioninės pasirašiusios
lt beside: palaikančios remiančios mūsų ir visi prisijungusios
lv who: parakstītāji parakstītāju parakstīja parakstījuši atbalstītāji atbalstītāju atbalsta biedri
lv who: biedru partneri organizācijas organizāciju biedrības dalīborganizācijas dalībnieki
lv who: arodbiedrības tīkli
lv beside: pirmie šādas šīs sekojošas aicinājumu vēstuli petīciju saraksts koalīcijas kampaņas
lv beside: sadarbības starptautiskās nacionālās vietējās reģionālās atbalstošās mūsu un visi
lv beside: parakstījušās
mt who: firmatarji iffirmata iffirmat iffirmaw sostenituri membri organizzazzjonijiet għaqdiet sħab
mt who: imsieħba jappoġġjaw unjins gruppi
mt beside: l il is it tal ta lista minn ewwel ewlenin li ġejjin jappoġġjaw sejħa ittra petizzjoni
mt beside: koalizzjoni kampanja internazzjonali nazzjonali lokali membri firmatarji tagħna u maltin
nb who: underskrivere underskriverne undertegnere medunderskrivere undertegnet signatarer signert
nb who: støttespillere støtteorganisasjoner støtter støttet medlemmer medlemmene
nb who: medlemsorganisasjoner partnere samarbeidspartnere partnerorganisasjoner organisasjoner
nb who: organisasjonene foreninger lag fagforeninger nettverk grupper medlemsliste
nb beside: de første følgende disse av over i og liste oversikt bak oppropet brevet kampanjen
nb beside: koalisjonen koalisjonens kampanjens nasjonale internasjonale lokale regionale
nb beside: tilsluttede støttende våre landsdekkende deltakende alle har
nn who: underskrivarar underskrivarane underteiknarar underskrive støttespelarar medlemer medlemmar
nn who: medlemsorganisasjonar koalisjonsmedlemer partnarar samarbeidspartnarar organisasjonar
nn who: organisasjonane foreiningar lag fagforeiningar
nn beside: dei første desse følgjande av over støttar oppropet brevet liste koalisjonen nasjonale
nn beside: internasjonale lokale regionale våre alle har og
nl who: ondertekenaars medeondertekenaars ondertekend getekend steunbetuigers steunbetuigingen
nl who: ondersteuners leden lidorganisaties partners partnerorganisaties coalitieleden
nl who: coalitiepartners organisaties verenigingen groepen vakbonden netwerken ledenlijst
nl beside: de van door en onze eerste volgende deze steunen ondersteunen oproep brief petitie lijst
nl beside: coalitie campagne hebben ondertekenende ondersteunende deelnemende aangesloten
nl beside: landelijke nationale internationale lokale regionale maatschappelijke alle
pl who: sygnatariusze sygnatariuszki sygnatariuszy podpisali podpisały popierają poparli poparły
pl who: wspierają wspierający członkowie członkinie członków partnerzy partnerów organizacje
pl who: organizacji stowarzyszenia stowarzyszeń związki sieci dołączyli przystąpili
pl beside: się pierwsi następujące te apel list petycję lista koalicji kampanii członkowskie
pl beside: partnerskie wspierające popierające sygnatariusze międzynarodowe ogólnopolskie krajowe
pl beside: lokalne regionalne pozarządowe społeczne zawodowe nasi nasze i wszystkie
pt who: signatários signatárias subscritores subscritoras assinado subscrito assinam assinaram
pt who: apoiantes apoiadores apoiam apoios membros organizações associações parceiros parceiras
pt who: entidades coletivos colectivos sindicatos redes adesões sócios grupos ongs
pt beside: as os a o ao de da do das dos por com que e nossos nossas primeiros primeiras seguintes
pt beside: apelo carta manifesto petição coligação coalizão campanha lista membro membros
pt beside: signatárias signatários subscritoras parceiras apoio nacionais internacionais locais
pt beside: regionais europeias
ro who: semnatari semnatare semnatarilor semnat susținători susținătorilor membri membre membrii
ro who: membrilor parteneri partenerilor organizații organizațiile organizațiilor asociații
ro who: asociațiilor sindicate rețele susținut adepți
ro beside: de din primii prima următoarele aceste susțin apelul scrisoarea petiția lista coaliției
ro beside: campaniei semnatare susținătoare partenere membre naționale internaționale locale
ro beside: regionale noștri noastre și toate au
sk who: signatári signatárky signatárov podpísaní podpísali podporovatelia podporovateľov podporili
sk who: podporujú členovia členov členky partneri partnerov organizácie organizácií združenia
sk who: odbory spolky siete pripojili
sk beside: prví nasledujúce tieto výzvu list petíciu zoznam koalície kampane členské partnerské
sk beside: podporujúce podpísané zapojené miestne národné medzinárodné celoslovenské regionálne
sk beside: mimovládne občianske sa k naši a
sl who: podpisniki podpisnice podpisnikov podpisali podporniki podpornikov podpirajo podprli člani
sl who: članice članov partnerji partnerjev organizacije organizacij društva društev sindikati
sl who: mreže
sl beside: prvi prve naslednje te poziv pismo peticijo seznam koalicije kampanje članice podpisnice
sl beside: podpisniki partnerske podporne nacionalne mednarodne lokalne lokalna regionalne nevladne
sl beside: naši in so vsi
sr who: потписници потписнице потписника потписница потписали подржавају подржали подржаваоци
sr who: чланови чланице чланова чланица партнери партнера организације организација удружења
sr who: удружење синдикати мреже групе иницијативе
sr beside: први прве следеће ове позив писмо петицију списак листа коалиције кампање чланице
sr beside: потписнице партнерске националне државне међународне локалне локална регионалне наши су
sr beside: се и невладине
mk who: потписници потпишано потпишаа поддржувачи поддржуваат поддржано членови членки партнери
mk who: организации здруженија синдикати мрежи групи
mk beside: од први следните го повикот писмото список листа на коалицијата кампањата членки
mk beside: партнерски потписнички национални меѓународни локални регионални наши се и невладини
mk beside: граѓански
sv who: undertecknare undertecknarna undertecknat undertecknas signatärer stödjare
sv who: stödorganisationer stöds medlemmar medlemmarna medlemsorganisationer medlemsföreningar
sv who: partner partners samarbetspartner samarbetspartners partnerorganisationer organisationer
sv who: organisationerna föreningar föreningarna fackförbund fackföreningar nätverk grupper
sv who: medlemslista
sv beside: de första följande dessa av över i och lista listan bakom uppropet brevet kampanjen
sv beside: koalitionen koalitionens kampanjens nationella internationella lokala regionala stödjer
sv beside: stöder stödjande undertecknande anslutna deltagande rikstäckande våra alla har
tr who: imzacılar imzacıların imzalayanlar destekleyenler destekçiler destekçilerimiz üyeler
tr who: üyelerin üyeleri üyelerimiz ortaklar ortaklarımız kuruluşlar kuruluşları kurumlar örgütler
tr who: örgütleri dernekler dernekleri bileşenler sendikalar imzacı üye destekliyor destekliyorlar
tr beside: ilk aşağıdaki bu çağrıyı mektubu kampanyayı koalisyon listesi liste imzacı üye ortak
tr beside: destekleyen katılımcı ulusal uluslararası yerel bölgesel tüm ve den dan sivil toplum
uk who: підписанти підписантки підписантів підписали підписано прихильники підтримують підтримали
uk who: члени членів членкині партнери партнерів організації організацій громади учасники учасниці
uk who: обєднання спілки профспілки мережі
uk beside: перші такі наступні ці звернення заклик лист петицію список перелік коаліції кампанії
uk beside: партнерські національні міжнародні місцеві регіональні громадські неурядові об єднання
uk beside: наші та і всі усі
is who: undirritað undirritendur undirskriftir stuðningsaðilar aðilar aðildarfélög félög samtök
is who: samstarfsaðilar félagar meðlimir hópar stéttarfélög
is beside: af fyrstu eftirfarandi þessi styðja ákallið áskorunina listi yfir bandalaginu
is beside: bandalagsins að alþjóðleg staðbundin landssamtök innlend norræn og okkar
sq who: nënshkruesit nënshkrueset nënshkruesve nënshkruar nënshkrues mbështetësit mbështetur
sq who: anëtarët anëtarë anëtarëve partnerët organizatat organizata organizatave shoqata shoqatat
sq who: sindikatat
sq beside: e të i nga parë mëposhtme këto mbështesin thirrjen letrën lista koalicionit fushatës
sq beside: anëtare partnere nënshkruese ndërkombëtare kombëtare lokale vendore dhe tona
"""

_NATIONS = """
albanian albanes albaniz albansk alban shqipt shqip arnavut
osterreich austria avstri ostrig itavalt rakous rakusk osztrak ostrik austurr
belg bosn bosansk
bulgar balgar bylgar blgar bolgar volgar
schweiz swiss suiss svizzer suiz zwitser svajc szwajcar svycar sveits svic svajciar elveti
cypr cipr chypr kypri zypr kibris
cesk czech tschech cehe cehii csek tsekk cheque checa checo tjekk tjeck tsjech tsjekk ceche ceca
cechi cekij
deutsch german alleman aleman tedesc duits saksa saksal tysk niemiec nemec nemsk nemack njemack
nemet vokieti vacu vacij germanik thysk almanya
dansk danish danois danes deens dunsk tansk taani danim daniz danij
eesti esto estni viro viru
espan spanish spani spansk spaans ispan spagnol spanyol hiszpan hispan
suom finsk finnis finland finl finse finnlan finn somija soome
franc french franz frances frans fransk ransk rans
grec greek griech griek gresk graesk graek ellin grek gorog kreek kreik reck recki yunan
hrvat croat kroat horvat chorwac chorvat kroaat
magyar hungar ungar hongar hongr ungher unkar ungarn wegier macar madarsk
irish irland iers irsk eirean iirim airij
island islens icelan
ital olasz wlosk talij taliansk italia
lietuv lituan lithuan litau litou litev litew letuv leedu
luxemb luks letzebuerg
latv lett lotew lotys
makedon macedon mazedon
malt
nederland dutch niederland holland neerland olands nizoz
norsk norweg norvag norveg noors norges norj norue
polsk polish polnisch poln polon pools polac puola poola lengyel pols
portug portekiz
roman ruman roumain rumun romanes roemeen roemen rumaen roumen
serb srpsk srb sirp
svensk swed schwed sved szwed ruotsal ruots suec sued zweed svedes rootsi zviedr isvec
sloven slowen slovinsk szloven
slovak slowak szlovak slovac slovacke
turk turki tork turc turec
ukrain ukran ucrain ucran
british britann brits brytyj scottish scot welsh wales english england
catala katal basque euskal vlaam fland flamand wallon galleg galeg
europ evrop euroop avrup ewrop eorp nordi pohjoism balt balkan skandinav scandinav
amerik americ brasil brazil kanad canad kosov montenegr crnogor russ
"""


_STATES = frozenset(["uk", "us", "eu"])
_LETTERS = Expression(r"[^a-z0-9]")
_WORDS = Expression(r"[^\W_]+")
_LONGEST = 200
_MOST_WORDS = 9


class _Vocabulary(NamedTuple):
    """The words of headings in one language, in plain small letters."""

    who: frozenset[str]
    beside: frozenset[str]


def names_those_listed(line: str) -> bool:
    """Whether all words of a line are those of headings in one language: `Svenska föreningar`."""
    words = _plain_words(line)
    unknown = {word for word in words if not word.isdigit() and not _is_of_nation(word)}
    return 0 < len(words) <= _MOST_WORDS and any(
        unknown <= one.who | one.beside and not one.who.isdisjoint(words) for one in _languages()
    )


def _plain_words(text: str) -> list[str]:
    # The small letter of the Turkish İ has a dot of its own.
    found = _WORDS.findall(text[:_LONGEST].casefold().replace("\u0307", ""))
    plain = (_LETTERS.sub("", languages.romanise(word)) for word in found)
    return [word for word in plain if word]


def _is_of_nation(word: str) -> bool:
    return word in _STATES or word.startswith(_nations())


@functools.cache
def _nations() -> tuple[str, ...]:
    return tuple(_NATIONS.split())


@functools.cache
def _languages() -> tuple[_Vocabulary, ...]:
    found: dict[str, dict[str, set[str]]] = {}
    for language, meaning, text in read_words(_TABLE):
        words = found.setdefault(language, {}).setdefault(meaning, set())
        words.update(_plain_words(text))
    return tuple(
        _Vocabulary(frozenset(one["who"]), frozenset(one["beside"])) for one in found.values()
    )
