"""What people write for their organisation who sign for nobody but themselves.

`Independent`, `self-employed`, `à titre personnel` and `n/a – individual` stand in columns of
organisations, in the thirty languages, Hebrew and Persian.
"""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.headers.sorts_of_contacts import is_person_sort
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.nothing import is_nothing

_OWN: Final = """
ar مستقل|مستقلة|عمل حر|يعمل لحسابه الخاص|لا ينتمي|خاص
bg независим|независима|самонает|самонаета|свободна практика|на свободна практика|частно|частен
ca independent|autònom|autònoma|per compte propi|privat|privada|cap organització
cs nezávislý|nezávislá|osvč|na volné noze|soukromě|soukromník|bez organizace|jednotlivec
cs soukromá|občan|občanka
da uafhængig|selvstændig|freelancer|privat|selvstændigt|ingen organisation|enkeltperson
de unabhängig|selbstständig|selbständig|freiberuflich|freiberufler|freiberuflerin|privat
de privat person|selbstständige|freischaffend|parteilos|keine zugehörigkeit|privater|private
de einzelunterzeichner|einzelunterzeichnerin
el ανεξάρτητος|ανεξάρτητη|αυτοαπασχολούμενος|αυτοαπασχολούμενη|ελεύθερος επαγγελματίας|ιδιωτικά
en independent|self-employed|self employed|freelance|freelancer|sole trader|private|unaffiliated
en no affiliation|none individual|individual signatory|personal|on my own behalf|just me|citizen
en concerned citizen|private citizen|independent individual|non-affiliated|not affiliated
en no organisation individual|retired|unemployed|as a private individual|individually
es independiente|autónomo|autónoma|por cuenta propia|freelance|privado|privada|sin organización
es ciudadano|ciudadana|persona física|ninguna organización|individual
et sõltumatu|vabakutseline|eraviisiliselt|füüsilisest isikust ettevõtja|fie|üksikisik
fa مستقل|آزاد|شغل آزاد|شخصی|حقیقی|فردی
fi itsenäinen|riippumaton|freelancer|yksityinen|yksityisesti|itsenäinen yrittäjä|ei järjestöä
fr indépendant|indépendante|auto-entrepreneur|auto-entrepreneuse|freelance|privé|citoyen|citoyenne
fr travailleur indépendant|travailleuse indépendante|sans organisation|profession libérale|retraité
ga neamhspleách|féinfhostaithe|saoránach|príobháideach|saoroibrí
he עצמאי|עצמאית|פרילנס|פרילנסר|פרטי|פרטית|אזרח|אזרחית|ללא ארגון|אדם פרטי
hr nezavisni|nezavisna|neovisan|neovisna|samozaposlen|samozaposlena|slobodnjak|privatno|pojedinac
hr pojedinka|građanin|građanka
hu független|egyéni vállalkozó|szabadúszó|magán|magánemberként|egyéni|vállalkozó
it indipendente|libero professionista|libera professionista|autonomo|freelance|privato|privata
it cittadino|cittadina|nessuna organizzazione|individuale|lavoratore autonomo|lavoratrice autonoma
lt nepriklausomas|nepriklausoma|laisvai samdomas|savarankiškai dirbantis|privačiai|privatus|pilietis
lv neatkarīgs|neatkarīga|pašnodarbināts|pašnodarbināta|privāti|privāts|pilsonis
mt indipendenti|jaħdem għal rasu|taħdem għal rasha|privat|ċittadin|ċittadina|individwali
nb uavhengig|selvstendig|selvstendig næringsdrivende|frilanser|frilans|privat|enkeltperson
nl onafhankelijk|zelfstandig|zelfstandige|zzp|zzp'er|freelance|freelancer|privé|burger
pl niezależny|niezależna|samozatrudniony|samozatrudniona|freelancer|wolny strzelec|prywatnie
pl prywatny|prywatna|indywidualnie|indywidualny|indywidualna|obywatel|obywatelka
pl działalność gospodarcza
pt independente|trabalhador independente|trabalhadora independente|autónomo|autónoma|autônomo
pt autônoma|freelancer|privado|individual|cidadão|cidadã|sem organização
ro independent|independentă|liber profesionist|pfa|pe cont propriu|privat|cetățean|individual
sk nezávislý|nezávislá|szčo|živnostník|na voľnej nohe|súkromne|súkromná|jednotlivec|občan|občianka
sl neodvisen|neodvisna|samozaposlen|samozaposlena|svobodnjak|zasebno|posameznik|posameznica
sl državljan
sr независан|независна|самозапослен|самозапослена|слободњак|приватно|појединац|грађанин
sr nezavisan|nezavisna|samozaposlen|privatno|pojedinac|građanin
sv oberoende|egenföretagare|egen företagare|frilans|frilansare|privat|enskild|enskild person
tr bağımsız|serbest|serbest meslek|serbest çalışan|kendi adıma|özel|vatandaş|bağımsız birey
uk незалежний|незалежна|самозайнятий|самозайнята|фоп|фрилансер|фрілансер|приватно|громадянин
uk громадянка|особисто
"""
"""Whole cells."""

_PARTICIPATION: Final = """
ar مشاركة فردية|توقيع فردي
bg индивидуално участие|лично участие|индивидуален подпис
ca participació individual|adhesió individual|signatura individual
cs individuální účast|osobní účast|individuální podpis
da individuel deltagelse|personlig deltagelse|individuel underskrift
de teilnahme als einzelperson|individuelle teilnahme|private teilnahme|einzelteilnahme
de unterschrift als einzelperson|teilnahme als privatperson|einzelmitgliedschaft
el ατομική συμμετοχή|προσωπική συμμετοχή|ατομική υπογραφή
en individual participation|individual participant|personal participation|individual support
en individual signature|individual supporter|individual endorsement|individual membership
es participación individual|adhesión individual|firma individual|participación personal
et individuaalne osalemine|osalemine eraisikuna
fi osallistuminen yksityishenkilönä|yksilöosallistuminen|henkilökohtainen osallistuminen
fr participation individuelle|adhésion individuelle|signature individuelle|soutien individuel
ga rannpháirtíocht aonair|síniú aonair
hr individualno sudjelovanje|pojedinačno sudjelovanje|osobno sudjelovanje
hu egyéni részvétel|magánszemélyként|egyéni csatlakozás
it adesione individuale|partecipazione individuale|firma individuale|adesione personale
lt individualus dalyvavimas|asmeninis dalyvavimas
lv individuāla dalība|individuāla līdzdalība
mt parteċipazzjoni individwali|sħubija individwali
nb individuell deltakelse|personlig deltakelse
nl individuele deelname|deelname op persoonlijke titel|individuele steun
pl udział indywidualny|uczestnictwo indywidualne|podpis indywidualny
pt participação individual|adesão individual|assinatura individual
ro participare individuală|adeziune individuală|semnătură individuală
sk individuálna účasť|osobná účasť|individuálny podpis
sl individualna udeležba|posamična udeležba|osebna udeležba
sr индивидуално учешће|лично учешће|individualno učešće
sv individuellt deltagande|personligt deltagande|deltar som privatperson
tr bireysel katılım|kişisel katılım|bireysel imza|bireysel destek
uk індивідуальна участь|особиста участь|індивідуальний підпис
"""
"""How somebody takes part who belongs to none."""

_CAPACITY: Final = """
ar بصفة شخصية|بصفتي الشخصية|بصفته الشخصية|بصفتها الشخصية|بشكل شخصي|باسمي الشخصي
bg в лично качество|лично качество|от свое име|в качеството на частно лице
ca a títol personal|a títol individual|en nom propi
cs soukromě|jako soukromá osoba|za sebe|svým jménem|jako jednotlivec|osobně
da som privatperson|i eget navn|på egne vegne|personligt
de als privatperson|in privater eigenschaft|persönlich|im eigenen namen|als einzelperson
de privat unterzeichnet|in persönlicher funktion|nur zur identifikation
el υπό την προσωπική μου ιδιότητα|προσωπικά|με προσωπική ιδιότητα|ατομικά
en personal capacity|in a personal capacity|in personal capacity|in my personal capacity
en in an individual capacity|individual capacity|private capacity|in a private capacity
en for identification only|for identification purposes only|affiliation for identification only
en for identification|in his personal capacity|in her personal capacity|personal signature
en affiliation for identification purposes only|signing as an individual|as an individual
en personal capacity only|in their personal capacity|in own name|in a personal role
es a título personal|a título individual|en nombre propio|a título propio
et eraisikuna|isiklikult|enda nimel
fa به صورت فردی|به نام شخصی|شخصاً
fi yksityishenkilönä|omissa nimissä|henkilökohtaisesti
fr à titre personnel|à titre individuel|à titre privé|en mon nom propre|en son nom propre
fr en nom propre|en mon nom
ga i gcáil phearsanta|go pearsanta|ar mo shon féin
he באופן אישי|בשמי האישי|באופן פרטי|בתפקיד אישי
hr u osobno ime|osobno|u svoje ime|kao privatna osoba
hu magánszemélyként|saját nevében|saját nevemben|személyesen
it a titolo personale|a titolo individuale|in nome proprio|a nome proprio
lt asmeniškai|savo vardu|kaip privatus asmuo
lv kā privātpersona|personīgi|savā vārdā
mt f'kapaċità personali|bħala individwu|f'ismi stess|personalment
nb som privatperson|i eget navn|på egne vegne|personlig
nl op persoonlijke titel|persoonlijke titel|op eigen titel|namens mezelf|à titre personnel
pl we własnym imieniu|w imieniu własnym|prywatnie|indywidualnie|jako osoba prywatna
pt a título pessoal|a título individual|em nome próprio|em nome individual|a título particular
ro în nume propriu|cu titlu personal|în nume personal|cu titlu individual
sk súkromne|ako súkromná osoba|vo vlastnom mene|ako jednotlivec|osobne|za seba
sl v osebnem imenu|osebno|v svojem imenu|kot posameznik
sr у лично име|лично|у своје име|u lično ime|lično|u svoje ime
sv som privatperson|i eget namn|personligen
tr kişisel olarak|şahsi|şahsım adına|kendi adına|bireysel olarak
uk від свого імені|особисто|як приватна особа|від власного імені
"""
"""Whole cells and what stands in brackets: beside a name, too, nobody has signed but a person."""

_OCCUPATIONS: Final = """
bg журналист|журналистка|изследовател|консултант|експерт|активист
cs novinář|novinářka|výzkumník|konzultant|expert|aktivista|umělec|překladatel
da journalist|forsker|konsulent|ekspert|aktivist|kunstner
de journalist|journalistin|forscher|forscherin|berater|beraterin|experte|expertin
de aktivist|aktivistin|wissenschaftler|wissenschaftlerin|künstler|künstlerin
de autor|autorin|übersetzer|übersetzerin
el δημοσιογράφος|ερευνητής|ερευνήτρια|σύμβουλος|ακτιβιστής
en researcher|journalist|consultant|expert|scholar|activist|artist|lawyer|writer|translator|adviser
en developer|photographer|designer|author|teacher|academic|advisor|scientist|contractor|analyst
en filmmaker|editor|musician|practitioner|trainer|educator|engineer|professional|historian|person
en security researcher|policy analyst|human rights defender|legal scholar
es periodista|investigador|investigadora|consultor|consultora|experto|experta|activista|artista
fi toimittaja|tutkija|konsultti|asiantuntija|aktivisti|taiteilija
fr journaliste|chercheur|chercheuse|consultant|consultante|expert|experte|militant|militante|artiste
fr auteur|autrice|photographe|traducteur|traductrice|avocat|avocate|graphiste
hr novinar|novinarka|istraživač|istraživačica|savjetnik|stručnjak|aktivist
hu újságíró|kutató|tanácsadó|szakértő|aktivista|művész
it giornalista|ricercatore|ricercatrice|consulente|esperto|esperta|attivista|artista
nb journalist|forsker|konsulent|ekspert|aktivist|kunstner
nl journalist|onderzoeker|adviseur|deskundige|activist|kunstenaar|consultant
pl dziennikarz|dziennikarka|badacz|badaczka|konsultant|ekspert|ekspertka|aktywista|aktywistka
pt jornalista|investigador|investigadora|pesquisador|pesquisadora|consultor|consultora|ativista
ro jurnalist|jurnalistă|cercetător|cercetătoare|consultant|expert|activist
sk novinár|novinárka|výskumník|konzultant|expert|aktivista
sl novinar|novinarka|raziskovalec|raziskovalka|svetovalec|strokovnjak|aktivist
sr новинар|новинарка|истраживач|консултант|активиста|novinar|istraživač
sv journalist|forskare|konsult|expert|aktivist|konstnär
tr gazeteci|araştırmacı|danışman|aktivist|avukat|sanatçı
uk журналіст|журналістка|дослідник|дослідниця|консультант|експерт|активіст|активістка
"""
"""What stands beside `independent` and `freelance`, of one person."""

_BETWEEN = Expression(r"\s*[(){}\[\]/|;,:]\s*|\s+[–—-]+\s+|\s+(?:or|ou|oder|and|und|et)\s+")

_NOTHING = Expression(r"(?i)\bn\s?[./]\s?[ad]\b\.?")
_EITHER_GENDER = Expression(r"\((?:e|a|in|ra|ka|ă|á)\)|[·:*/](?:e|a|in|ka)\b")
"""`indépendant(e)`, `Freiberufler:in`."""


@functools.lru_cache(maxsize=100_000)
def is_no_affiliation(name: str) -> bool:
    """Whether all parts of a name say that there is no organisation: `n/a – individual`."""
    plain = _EITHER_GENDER.sub("", _NOTHING.sub("none", name[:200]))
    parts = [part.strip(" .*'\"–—-") for part in _BETWEEN.split(plain)]
    filled = [part for part in parts if part]
    return any(map(_says_so, filled)) and all(map(_says_no_more, filled))


def _says_no_more(part: str) -> bool:
    is_occupation = fold(part) in folded_phrases(_OCCUPATIONS)
    return is_occupation or is_nothing(part) or _says_so(part)


def is_own_capacity(note: str) -> bool:
    """Whether a note beside a name says that somebody signed for nobody else."""
    return fold(note) in folded_phrases(_CAPACITY) | folded_phrases(_PARTICIPATION)


def _says_so(part: str) -> bool:
    plain = fold(part)
    if plain in _whole() or is_person_sort("", part):
        return True
    words = plain.split()
    beginnings = {" ".join(words[:at]): " ".join(words[at:]) for at in range(1, len(words))}
    occupations = folded_phrases(_OCCUPATIONS)
    return any(
        (start in _whole() and end in occupations) or (end in _whole() and start in occupations)
        for start, end in beginnings.items()
    )


@functools.cache
def _whole() -> frozenset[str]:
    return frozenset().union(*map(folded_phrases, (_OWN, _CAPACITY, _PARTICIPATION)))
