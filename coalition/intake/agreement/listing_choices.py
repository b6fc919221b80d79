"""Questions how somebody is to be listed, and what is chosen: as written, anonymously, not at all.

Such an answer decides on publication without a yes or a no in it.
"""

import functools
import re
from typing import Final, Literal

from coalition.expressions import Expression
from coalition.intake.agreement.consent import first_answer, read_answer
from coalition.intake.agreement.objecting_remarks import asks_not_to_be_named
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings, folded_phrases
from coalition.intake.words.nothing import is_nothing

Choice = Literal["named", "not named", "empty", "unknown"]

_HOW: Final = """
ar كيف
bg как|по какъв начин
ca com
cs jak|jakým způsobem|pod jakým
da hvordan|hvorledes
de wie|in welcher form|unter welchem
el πώς|πως|με ποιον τρόπο
en how|in what way|in which way|under what name|under which name
es cómo|como|de qué manera|de qué forma
et kuidas|mil viisil
fi miten|kuinka|millä tavalla
fr comment|de quelle manière|sous quelle forme|sous quel nom
ga conas|cén chaoi
hr kako|na koji način
hu hogyan|milyen módon|milyen formában
it come|in che modo|in quale forma
lt kaip|kokiu būdu
lv kā|kādā veidā
mt kif
nb hvordan
nl hoe|op welke manier|onder welke naam
pl jak|w jaki sposób|pod jaką
pt como|de que forma|de que modo
ro cum|în ce mod
sk ako|akým spôsobom
sl kako|na kakšen način
sr како|на који начин|kako
sv hur
tr nasıl|ne şekilde
uk як|у який спосіб|яким чином
"""
_NAMING: Final = """
ar ندرج|إدراج|نذكر|ذكر|تظهر|نعرض|ننشر
bg посоч|представ|изпиш|впиш|покаж|спомен|появ|публик|показва
ca llistar|llistat|llistem|anomen|aparèix|apareg|mencion|citar|mostr|publiq|public|figur
cs uvést|uveden|uvád|jmenov|zobraz|zveřej|vypsat|zapsat
da opføre|opført|nævn|vist|vise|fremgå|stå på|offentlig|angive
de nennen|genannt|auflist|aufgelist|aufführ|aufgeführt|erschein|veröffentlich|anzeig|angezeigt
de listen
de gelistet|darstell
el αναφερ|αναφέρ|εμφανι|εμφανί|δημοσι|καταχωρ|παρουσι
en listed|list you|list your|list us|list my|named|name you|name your|name us|appear|shown
en show you|show your|display|credit
en mention|publish
es aparec|figur|mencion|nombr|listar|listad|mostr|public|publiq|citar
et loetle|nimetada|nimetam|kuvada|kuvame|esineda|avalda|mainida
fi mainit|mainin|nimeä|näyttä|näky|julkais|luetell|esittää|listata
fr lister|listé|apparaître|apparaitre|figur|mentionn|nommer|affich|publi|citer|présent
ga liost|luaigh|taispeáin|ainmn|foils
hr naved|navest|prikaza|objav|imenov|poja|upis
hu feltüntet|megjelen|említ|közzét|szerepel|felsorol|nevezzük
it elencat|elencar|appar|compar|menzion|nomin|mostr|pubblic|citare|indicar
lt nurody|įvard|rodyt|skelb|minė|rašyt|išvard|pateik
lv norād|minēt|parād|publicēt|nosaukt|uzskait|attēlo
mt nelenk|tidher|insemm|nuru|nippubblik|imniżżl
nb oppgi|liste dere|liste deg|listet|oppført|nevn|vis|framgå|fremgå|stå på|offentlig
nl vermeld|noem|opgenomen|opnemen|weergeven|weergegeven|verschijn|publice|tonen|getoond
pl wymien|podać|podan|wyświetl|opublik|publik|przedstaw|wpisać|pokaz|umieści|widnie
pt aparec|figur|mencion|nomea|listar|listad|mostr|public|exib|citar|constar
ro menționa|apăr|apar|afiș|publica|listat|listăm|trece|numi
sk uvies|uveden|uvád|menov|zobraz|zverej|zapísa|vypísa
sl naved|navest|prikaž|prikaza|objav|poimen|pojav|zapis|omen
sr наве|прикаж|приказ|објав|имен|појав|упис|naved|navest|prikaz|objav
sv lista er|lista dig|listas|nämn|anges|ange|visas|visa|publicer|stå på|synas|framgå
tr listel|belirt|göster|gösteril|yayım|yayın|anıl|yer al|görün
uk зазнач|вказ|показ|опублік|публік|назив|назват|згад|відобра|з'явля
"""
"""Beginnings of words for naming and showing somebody."""

_PREFERENCE: Final = Expression(
    r"(?:listing|publication|publishing|naming|display|visibility|anonymity|name|public)"
    r" (?:preference|option|choice|mode|level|type|setting)s?|visibility|anonymity|"
    r"public or (?:anonymous|private)\b.*|anonymous or (?:public|named)\b.*|sichtbarkeit|"
    r"anonymitat|art der nennung|nennung|visibilite|mode d'affichage|visibilidad|visibilita|"
    r"widocznosc|viditelnost|zichtbaarheid|lathatosag|nakyvyys|synlighet|synlighed|vidljivost"
)
_NAMED: Final = """
ar باسمنا|بالاسم|بالاسم الكامل|كما هو مكتوب|كما هو|علنا|علني|باسم المنظمة|الاسم والشعار
bg с името|с пълното име|с име|както е написано|публично|с името на организацията|име и лого
ca amb el nom|amb el nom complet|tal com està escrit|com està escrit|públicament|nom i logotip
cs jménem|celým jménem|pod názvem|názvem|plným názvem|jak je uvedeno|veřejně|název a logo
da med navn|med fulde navn|ved navn|som skrevet|som ovenfor|offentligt|navn og logo
de mit namen|mit vollem namen|namentlich|wie angegeben|wie oben|wie geschrieben|öffentlich
de name und logo|mit name und logo|mit logo|unter unserem namen|mit namen und logo|voller name
el με το όνομα|ονομαστικά|με πλήρες όνομα|όπως είναι γραμμένο|όπως παραπάνω|δημόσια
el όνομα και λογότυπο
en as written|as above|as written above|by name|by our name|by full name|with name|with our name
en with my name|with full name|with our full name|with my full name|full name|under our name
en publicly|public|name and logo|with name and logo|with logo|name only|as entered|as given
en as an organisation|as an organization|as stated|by name and logo|named|list us|listed|openly
es con nombre|con el nombre|con nombre completo|con nuestro nombre|tal como está escrito|como arriba
es públicamente|nombre y logotipo|por el nombre|nombre completo
et nimega|täisnimega|nimeliselt|nii nagu kirjas|avalikult|nimi ja logo
fi nimellä|koko nimellä|omalla nimellä|kuten kirjoitettu|kuten yllä|julkisesti|nimi ja logo
fr avec le nom|par notre nom|sous notre nom|avec notre nom|nom complet|tel quel|comme ci-dessus
fr tel qu'écrit|comme indiqué|publiquement|nom et logo|nominativement|avec nom et logo
ga le hainm|faoinár n-ainm|ainm iomlán|mar atá scríofa|go poiblí|ainm agus lógó
hr imenom|punim imenom|pod imenom|kako je napisano|javno|naziv i logotip|s imenom
hu névvel|teljes névvel|néven|ahogy írtuk|ahogy fent|nyilvánosan|név és logó
it con il nome|con nome|con nome completo|per nome|come scritto|come sopra|pubblicamente|nome e logo
lt su pavadinimu|pavadinimu|vardu|pilnu pavadinimu|kaip parašyta|viešai|pavadinimas ir logotipas
lv ar nosaukumu|ar pilnu nosaukumu|ar vārdu|kā rakstīts|publiski|nosaukums un logo
mt b'isem|bl-isem|bl-isem sħiħ|kif miktub|pubblikament|isem u logo
nb med navn|med fullt navn|ved navn|som skrevet|som over|offentlig|navn og logo
nl met naam|met volledige naam|bij naam|onder onze naam|zoals geschreven|zoals hierboven|openbaar
nl naam en logo|met naam en logo
pl z nazwą|pod nazwą|z pełną nazwą|imiennie|jak napisano|jak wyżej|publicznie|nazwa i logo
pl z imienia i nazwiska|pełną nazwą
pt com nome|com o nome|com nome completo|pelo nome|como escrito|como acima|publicamente
pt nome e logótipo
ro cu numele|cu nume|cu numele complet|așa cum este scris|public|nume și logo|nominal
sk menom|celým menom|pod názvom|názvom|ako je uvedené|verejne|názov a logo
sl z imenom|s polnim imenom|pod imenom|kot je zapisano|kot zgoraj|javno|ime in logotip
sr именом|пуним именом|под именом|како је написано|јавно|назив и логотип|imenom|javno
sv med namn|med fullständigt namn|vid namn|som skrivet|som ovan|offentligt|namn och logotyp
tr adıyla|adımızla|tam adıyla|yazıldığı gibi|yukarıdaki gibi|açıkça|ad ve logo|isimle
uk під назвою|з назвою|поіменно|повна назва|як написано|як вище|публічно|назва і логотип
"""
"""What is chosen by whoever may be named."""

_BY_MY_NAME: Final = """
ar باسمي|باسمي الكامل
bg с моето име|с името ми
ca amb el meu nom|amb nom i cognoms
cs s mým jménem|pod svým jménem|mým jménem|se jménem|s uvedením jména
da med mit navn|med mit fulde navn
de mit meinem namen|unter meinem namen|mit vor- und nachnamen|mit name|mit vor- und nachname
el με το όνομά μου|με όνομα
en with my name|by my name|under my name|with my full name|name me|show my name|my name
en display my name|publish my name|list me|list my name|with name published|list me by name
es con mi nombre|con mi nombre completo|con nombre y apellidos
et minu nimega|oma nimega|ees- ja perekonnanimega
fi nimelläni|omalla nimelläni|etu- ja sukunimellä
fr avec mon nom|sous mon nom|avec mon nom complet|avec nom et prénom|avec mes nom et prénom
ga le m'ainm|faoi m'ainm
hr s mojim imenom|pod svojim imenom|imenom i prezimenom
hu a nevemmel|nevemmel|saját névvel
it con il mio nome|con nome e cognome
lt su mano vardu|mano vardu|vardu ir pavarde
lv ar manu vārdu|ar vārdu un uzvārdu
mt b'ismi
nb med mitt navn|med fullt navn|med navnet mitt
nl met mijn naam|onder mijn naam|met voor- en achternaam
pl z moim nazwiskiem|z imieniem i nazwiskiem|pod nazwiskiem|z nazwiskiem|imieniem i nazwiskiem
pt com o meu nome|com meu nome|com nome e apelido
ro cu numele meu|cu nume și prenume
sk s mojím menom|pod svojím menom|mojím menom|s menom
sl z mojim imenom|pod svojim imenom|z imenom in priimkom
sr са мојим именом|под својим именом|s mojim imenom|sa mojim imenom|imenom i prezimenom
sv med mitt namn|med för- och efternamn
tr adımla|ismimle|adım ve soyadımla
uk з моїм іменем|під моїм іменем|з іменем та прізвищем|з іменем
"""
"""The same of people."""

_NOT_NAMED: Final = """
ar لا شيء|إطلاقا|لا إطلاقا|مجهول|بدون اسم|العد فقط|فقط في العدد|عدّنا فقط|لا تدرجونا
bg никак|изобщо не|въобще не|анонимно|без име|само като брой|само ни пребройте|не ни посочвайте
ca de cap manera|gens|anònimament|anònim|sense nom|només compteu-nos|només en el recompte
cs vůbec|vůbec ne|nijak|anonymně|bez jména|bez názvu|jen započítat|pouze započítat|neuvádět
da slet ikke|overhovedet ikke|anonymt|uden navn|kun tælle|tæl os kun|kun i antallet
de gar nicht|überhaupt nicht|keinesfalls|anonym|ohne namen|ohne nennung|nur zählen|nur mitzählen
de uns nur zählen|nur als zahl|nicht nennen|nicht auflisten|nicht aufführen
el καθόλου|σε καμία περίπτωση|ανώνυμα|χωρίς όνομα|μόνο καταμέτρηση|μόνο στον αριθμό
el να μην αναφερθούμε
en not at all|not|do not list|don't list|do not list us|don't list us|anonymous|anonymously
en without name|without our name|without a name|only count us|just count us|count us only
en only count me|just count me|count only|count me only|number only|as a number|only as a number
en hidden|private|privately|unlisted|not listed|no listing|only in the count|only in the total
en only in the number|not publicly|none|no name|unnamed|secret|do not publish|don't publish
es de ninguna manera|en absoluto|de ningún modo|anónimo|anónimamente|anónima|sin nombre
es solo contarnos|sólo contarnos|solo en el recuento|solo contar|no aparecer|no listar
et üldse mitte|mitte üldse|mitte kuidagi|anonüümselt|ilma nimeta|ainult loendada|ainult arvus
fi ei lainkaan|ei ollenkaan|ei mitenkään|anonyymisti|nimettömänä|ilman nimeä|vain laskea mukaan
fi vain lukumäärässä
fr pas du tout|en aucun cas|anonyme|anonymement|de manière anonyme|sans nom|seulement compter
fr compter seulement|seulement dans le nombre|uniquement dans le décompte|ne pas lister
fr ne pas apparaître
ga in aon chor|ar chor ar bith|gan ainm|go hanaithnid|sa chomhaireamh amháin
hr uopće ne|nikako|anonimno|bez imena|samo ubrojiti|samo u broju|ne navoditi
hu sehogy|egyáltalán nem|névtelenül|név nélkül|anonim módon|csak számolni|csak a létszámban
it per niente|in nessun modo|affatto|anonimo|anonimamente|in forma anonima|senza nome|solo contare
it solo nel conteggio|non elencare|contateci soltanto
lt visai ne|niekaip|anonimiškai|be pavadinimo|be vardo|tik suskaičiuoti|tik skaičiuje
lv nemaz|nekā|anonīmi|bez nosaukuma|bez vārda|tikai saskaitīt|tikai skaitā
mt xejn|lanqas xejn|b'mod anonimu|bla isem|mingħajr isem|għoddna biss|fl-għadd biss
nb ikke i det hele tatt|slett ikke|overhodet ikke|anonymt|uten navn|bare telle|kun i antallet
nl helemaal niet|geenszins|anoniem|zonder naam|alleen tellen|alleen meetellen|enkel in het aantal
pl wcale|w ogóle|anonimowo|bez nazwy|bez nazwiska|tylko policzyć|tylko w liczbie|nie wymieniać
pt de modo nenhum|de forma nenhuma|anónimo|anonimamente|anónima|anônimo|sem nome|só contar
pt apenas contar|apenas na contagem|não listar
ro deloc|în niciun fel|anonim|fără nume|doar numărați-ne|doar la număr|nu ne listați
sk vôbec|vôbec nie|nijako|anonymne|bez mena|bez názvu|len započítať|iba započítať|neuvádzať
sl sploh ne|nikakor|anonimno|brez imena|samo prešteti|samo v številu|ne navajati
sr уопште не|никако|анонимно|без имена|само убројати|само у броју|anonimno|bez imena|nikako
sv inte alls|absolut inte|anonymt|utan namn|räkna bara|endast i antalet|bara räknas
tr hiç|hiçbir şekilde|anonim|isimsiz|adsız|yalnızca sayın|sadece sayıda|listelemeyin
uk ніяк|взагалі ні|зовсім ні|анонімно|без назви|без імені|лише порахувати|тільки в кількості
"""
"""What is chosen by whoever may not."""

_LONGEST: Final = 12
"""Words of a question."""


def asks_how_to_list(header: str) -> bool:
    """Whether a column's question is how somebody is to be listed: `How should we name you?`."""
    plain = fold(header.replace("_", " "))
    if _PREFERENCE.fullmatch(plain):
        return True
    how = _hows().match(plain)
    is_question = how is not None and 2 <= len(plain.split()) <= _LONGEST
    return is_question and beginnings(_NAMING).search(plain, how.end() if how else 0) is not None


def read_choice(cell: str, name: str = "") -> Choice:
    """What is chosen by an answer to such a question; `name` is that of the row.

    Whoever writes the name chooses to be named so.
    """
    plain = fold(cell)
    if not plain:
        return "empty"
    if plain in folded_phrases(_NOT_NAMED) or asks_not_to_be_named(cell):
        return "not named"
    if is_nothing(cell.strip()):
        return "empty"
    if _is_named(plain) or (name and plain == fold(name)):
        return "named"
    start, _, end = plain.partition(" ")
    answer = read_answer(start)
    if answer == "yes" and _is_named(end.strip(" -–—,:")):
        return "named"
    return "not named" if first_answer(cell) == "no" else "unknown"


def _is_named(plain: str) -> bool:
    return plain in folded_phrases(_NAMED) or plain in folded_phrases(_BY_MY_NAME)


def are_choices(cells: list[str]) -> bool:
    """Whether all cells of a column are such answers, and some say not to be named."""
    choices = {read_choice(cell) for cell in cells if cell.strip()}
    return choices == {"named", "not named"}


@functools.cache
def _hows() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(folded_phrases(_HOW), reverse=True)))
    return re.compile(rf"(?:{words})\b")
