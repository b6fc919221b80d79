"""What the names of the Parliament's groups since 2019 have in them, in the thirty languages.

A list calls a group by its code, its whole name (`Grupo de la Alianza Progresista de Socialistas y
Demócratas en el Parlamento Europeo`), a part of it, and with a word for a group before or behind
it: `S&D-Fraktion`, `Grupo S&D`. So a group is known by a phrase of its name, as the language
inflects it, and by its code beside a word for a group.
"""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.meps.ep_group import fold_group_name
from coalition.intake.words.word_tables import read_words

_TABLE: Final = """
ar epp: حزب الشعب الأوروبي
bg epp: Европейската народна партия, Европейска народна партия
ca epp: Partit Popular Europeu
cs epp: Evropské lidové strany, Evropská lidová strana
da epp: Europæiske Folkepart
de epp: Europäischen Volkspartei, Europäische Volkspartei
el epp: Ευρωπαϊκού Λαϊκού Κόμματος, Ευρωπαϊκό Λαϊκό Κόμμα
en epp: European People's Party
es epp: Partido Popular Europeo
et epp: Euroopa Rahvapartei
fi epp: Euroopan kansanpuolue
fr epp: Parti populaire européen
ga epp: Pháirtí an Phobail Eorpaigh, Páirtí an Phobail Eorpaigh
hr epp: Europske pučke stranke, Europska pučka stranka
hu epp: Európai Néppárt
it epp: Partito popolare europeo
lt epp: Europos liaudies partij
lv epp: Eiropas Tautas partij
mt epp: Partit Popolari Ewropew, Partit tal-Poplu Ewropew
nb epp: Europeiske Folkepart, Europeisk Folkepart
nl epp: Europese Volkspartij
pl epp: Europejskiej Partii Ludowej, Europejska Partia Ludowa
pt epp: Partido Popular Europeu
ro epp: Partidului Popular European, Partidul Popular European
sk epp: Európskej ľudovej strany, Európska ľudová strana
sl epp: Evropske ljudske stranke, Evropska ljudska stranka
sr epp: Европске народне партије, Европска народна партија, Evropske narodne partije
sv epp: Europeiska folkparti
tr epp: Avrupa Halk Partisi
uk epp: Європейської народної партії, Європейська народна партія
ar s-d: الاشتراكيين والديمقراطيين
bg s-d: социалистите и демократите, социалисти и демократи
ca s-d: Socialistes i Demòcrates
cs s-d: socialistů a demokratů, socialisté a demokraté
da s-d: Progressive Forbund af Socialdemokrat, Socialister og Demokrater
de s-d: Progressiven Allianz der Soz, Progressive Allianz der Soz, Sozialisten und Demokraten
de s-d: Sozialdemokraten im Europäischen Parlament
el s-d: Σοσιαλιστών και Δημοκρατών, Σοσιαλιστές και Δημοκράτες
en s-d: Socialists and Democrats, Socialists & Democrats
es s-d: Socialistas y Demócratas
et s-d: Sotsiaaldemokraatide ja demokraatide, Sotsialistide ja demokraatide
fi s-d: sosialistien ja demokraattien, sosialistit ja demokraatit
fr s-d: Socialistes et Démocrates, Socialistes & Démocrates
ga s-d: Sóisialaithe agus na nDaonlathaithe, Sóisialaithe agus Daonlathaithe
hr s-d: socijalista i demokrata, socijalisti i demokrati
hu s-d: Szocialisták és Demokraták
it s-d: Socialisti e Democratici, Socialisti e dei Democratici, Socialisti & Democratici
lt s-d: socialistų ir demokratų, socialistai ir demokratai
lv s-d: Sociālistu un demokrātu, Sociālisti un demokrāti
mt s-d: Soċjalisti u d-Demokratiċi, Soċjalisti u Demokratiċi
nb s-d: Sosialister og demokrater, Sosialistene og Demokratene
nl s-d: Socialisten en Democraten
pl s-d: Socjalistów i Demokratów, Socjaliści i Demokraci
pt s-d: Socialistas e Democratas
ro s-d: Socialiștilor și Democraților, Socialiști și Democrați
sk s-d: socialistov a demokratov, socialisti a demokrati
sl s-d: socialistov in demokratov, socialisti in demokrati
sr s-d: социјалиста и демократа, социјалисти и демократи, socijalista i demokrata
sv s-d: Progressiva förbundet av socialdemokrater, Socialister och demokrater
tr s-d: Sosyalistler ve Demokratlar
uk s-d: соціалістів і демократів, соціалістів та демократів
bg renew: Обнови Европа, Обновяване на Европа
ca renew: Renovem Europa
cs renew: Obnova Evropy, Obnovme Evropu
en renew: Renew Europe
et renew: Uuendame Euroopat
fi renew: Uudistuva Eurooppa
hr renew: Obnovimo Europu
hu renew: Újítsuk meg Európát
lt renew: Atnaujinkime Europą
lv renew: Atjaunosim Eiropu
pl renew: Odnówmy Europę
pt renew: Renovar a Europa
ro renew: Reînnoim Europa, Reînnoiți Europa
sk renew: Obnovme Európu
sl renew: Prenovimo Evropo
uk renew: Оновимо Європу, Оновлення Європи
bg greens-efa: Европейски свободен алианс
ca greens-efa: Aliança Lliure Europea
cs greens-efa: Evropské svobodné aliance, Evropská svobodná aliance
da greens-efa: Europæiske Fri Alliance, Europæiske Frie Alliance
de greens-efa: Freie Europäische Allianz, Europäische Freie Allianz, Freien Europäischen Allianz
el greens-efa: Ευρωπαϊκή Ελεύθερη Συμμαχία, Ευρωπαϊκής Ελεύθερης Συμμαχίας
en greens-efa: Greens / European Free Alliance
es greens-efa: Alianza Libre Europea
et greens-efa: Euroopa Vabalii
fi greens-efa: Euroopan vapaa allianssi, Euroopan vapaan allianssin
fr greens-efa: Alliance libre européenne
ga greens-efa: Shaorchomhaontas na hEorpa, Saorchomhaontas na hEorpa, Chomhaontas Saor na hEorpa
hr greens-efa: Europskog slobodnog saveza, Europski slobodni savez
hu greens-efa: Európai Szabad Szövetség
it greens-efa: Alleanza libera europea
lt greens-efa: Europos laisvasis aljansas, Europos laisvojo aljanso
lv greens-efa: Eiropas Brīvās apvienības, Eiropas Brīvā apvienība, Eiropas Brīvās alianses
mt greens-efa: Alleanza Ħielsa Ewropea, Alleanza Libera Ewropea
nb greens-efa: Den europeiske frie allianse, Europeisk fri allianse
nl greens-efa: Vrije Europese Alliantie, Europese Vrije Alliantie
pl greens-efa: Wolne Przymierze Europejskie, Wolnego Przymierza Europejskiego
pl greens-efa: Wolny Sojusz Europejski
pt greens-efa: Aliança Livre Europeia
ro greens-efa: Alianța Liberă Europeană
sk greens-efa: Európska slobodná aliancia, Európskej slobodnej aliancie
sl greens-efa: Evropske svobodne zveze, Evropska svobodna zveza
sr greens-efa: Европска слободна алијанса, Evropska slobodna alijansa
sv greens-efa: Europeiska fria alliansen
tr greens-efa: Avrupa Özgür İttifakı
uk greens-efa: Європейський вільний альянс
ar ecr: المحافظين والإصلاحيين الأوروبيين
bg ecr: Европейските консерватори и реформисти, Европейски консерватори и реформисти
ca ecr: Conservadors i Reformistes Europeus
cs ecr: Evropských konzervativců a reformistů, Evropští konzervativci a reformisté
da ecr: Europæiske Konservative og Reformist
de ecr: Europäischen Konservativen und Reform, Europäische Konservative und Reform
el ecr: Ευρωπαίων Συντηρητικών και Μεταρρυθμιστών, Ευρωπαίοι Συντηρητικοί και Μεταρρυθμιστές
en ecr: European Conservatives and Reformists
es ecr: Conservadores y Reformistas Europeos
et ecr: Euroopa Konservatiivide ja Reformistide, Euroopa Konservatiivid ja Reformistid
fi ecr: Euroopan konservatiivien ja reformistien, Euroopan konservatiivit ja reformistit
fr ecr: Conservateurs et Réformistes européens
ga ecr: Choimeádaigh agus Leasaitheoirí na hEorpa, Coimeádaigh agus Leasaitheoirí na hEorpa
hr ecr: Europskih konzervativaca i reformista, Europski konzervativci i reformisti
hu ecr: Európai Konzervatívok és Reform
it ecr: Conservatori e Riformisti europei, Conservatori e dei Riformisti europei
lt ecr: Europos konservatorių ir reformuotojų, Europos konservatoriai ir reformuotojai
lv ecr: Eiropas Konservatīvo un reformistu, Eiropas konservatīvie un reformisti
mt ecr: Konservattivi u r-Riformisti Ewropej, Konservattivi u Riformisti Ewropej
nb ecr: Europeiske konservative og reformister
nl ecr: Europese Conservatieven en Hervormers
pl ecr: Europejskich Konserwatystów i Reformatorów, Europejscy Konserwatyści i Reformatorzy
pt ecr: Conservadores e Reformistas Europeus
ro ecr: Conservatorilor și Reformiștilor Europeni, Conservatorii și Reformiștii Europeni
sk ecr: Európskych konzervatívcov a reformistov, Európski konzervatívci a reformisti
sl ecr: Evropskih konservativcev in reformistov, Evropski konservativci in reformisti
sr ecr: Европских конзервативаца и реформиста, Европски конзервативци и реформисти
sv ecr: Europeiska konservativa och reformist
tr ecr: Avrupalı Muhafazakârlar ve Reformistler, Avrupa Muhafazakârları ve Reformistleri
uk ecr: Європейських консерваторів і реформістів, Європейські консерватори та реформісти
ar id: الهوية والديمقراطية
bg id: Идентичност и демокрация
ca id: Identitat i Democràcia
cs id: Identita a demokracie
da id: Identitet og Demokrati
de id: Identität und Demokratie
el id: Ταυτότητα και Δημοκρατία, Ταυτότητας και Δημοκρατίας
en id: Identity and Democracy
es id: Identidad y Democracia
et id: Identiteet ja demokraatia, Identiteedi ja Demokraatia
fi id: Identiteetti ja demokratia
fr id: Identité et démocratie
ga id: Féiniúlacht agus Daonlathas
hr id: Identitet i demokracija, Identiteta i demokracije
hu id: Identitás és Demokrácia
it id: Identità e Democrazia
lt id: Tapatybė ir demokratija, Tapatybės ir demokratijos
lv id: Identitāte un demokrātija
mt id: Identità u Demokrazija
nl id: Identiteit en Democratie
pl id: Tożsamość i Demokracja
pt id: Identidade e Democracia
ro id: Identitate și Democrație
sk id: Identita a demokracia
sl id: Identiteta in demokracija
sr id: Идентитет и демократија
sv id: Identitet och demokrati
tr id: Kimlik ve Demokrasi
uk id: Ідентичність і демократія, Ідентичність та демократія
ar pfe: وطنيون من أجل أوروبا
bg pfe: Патриоти за Европа
ca pfe: Patriotes per Europa
cs pfe: Patrioti pro Evropu
da pfe: Patrioter for Europa, Patrioter for Europe
de pfe: Patrioten für Europa
el pfe: Πατριώτες για την Ευρώπη
en pfe: Patriots for Europe
es pfe: Patriotas por Europa
et pfe: Patrioodid Euroopa eest, Euroopa Patrioodid, Patrioodid Euroopa nimel
fi pfe: Patriootit Euroopan puolesta, Euroopan patriootit
fr pfe: Patriotes pour l'Europe
ga pfe: Tírghráthóirí ar son na hEorpa, Tírghráthóirí na hEorpa
hr pfe: Patrioti za Europu, Domoljubi za Europu
hu pfe: Patrióták Európáért
it pfe: Patrioti per l'Europa
lt pfe: Patriotai už Europą, Patriotai Europai
lv pfe: Patrioti Eiropai, Patrioti par Eiropu
mt pfe: Patrijotti għall-Ewropa
nl pfe: Patriotten voor Europa
pl pfe: Patrioci dla Europy, Patrioci za Europą
pt pfe: Patriotas pela Europa
ro pfe: Patrioții pentru Europa, Patrioți pentru Europa
sk pfe: Patrioti za Európu, Patrioti pre Európu
sl pfe: Patrioti za Evropo, Domoljubi za Evropo
sr pfe: Патриоте за Европу, Патриоти за Европу, Patriote za Evropu
sv pfe: Patrioter för Europa
tr pfe: Avrupa için Vatanseverler
uk pfe: Патріоти за Європу, Патріоти заради Європи
bg esn: Европа на суверенните нации
ca esn: Europa de les Nacions Sobiranes
cs esn: Evropa suverénních národů, Evropa suverénních států
da esn: Europa af Suveræne Nationer, Suveræne Nationers Europa
de esn: Europa der souveränen Nationen, Europa Souveräner Nationen
el esn: Ευρώπη των Κυρίαρχων Εθνών, Ευρώπη Κυρίαρχων Εθνών
en esn: Europe of Sovereign Nations
es esn: Europa de las Naciones Soberanas
et esn: Suveräänsete Rahvaste Euroopa, Suveräänsete Riikide Euroopa
fi esn: Suvereenien kansakuntien Eurooppa, Itsenäisten kansakuntien Eurooppa
fr esn: Europe des nations souveraines
ga esn: Eoraip na Náisiún Ceannasach
hr esn: Europa suverenih nacija
hu esn: Szuverén Nemzetek Európája
it esn: Europa delle Nazioni Sovrane
lt esn: Suverenių tautų Europa
lv esn: Suverēnu nāciju Eiropa, Eiropas Suverēnās Nācijas
mt esn: Ewropa tan-Nazzjonijiet Sovrani
nl esn: Europa van Soevereine Naties, Europa van Soevereine Landen
pl esn: Europa Suwerennych Narodów
pt esn: Europa das Nações Soberanas
ro esn: Europa Națiunilor Suverane
sk esn: Európa suverénnych národov
sl esn: Evropa suverenih narodov
sr esn: Европа суверених нација, Европа суверених народа
sv esn: Suveräna nationers Europa, Europa av suveräna nationer
uk esn: Європа суверенних націй
bg left: Левицата в Европейския парламент
ca left: L'Esquerra al Parlament Europeu
cs left: Levice v Evropském parlamentu
da left: Venstrefløjsgruppen, Venstregruppen i Europa
de left: Die Linke im Europäischen Parlament, Die Linke im Europaparlament
el left: Αριστερά στο Ευρωπαϊκό Κοινοβούλιο, Αριστεράς στο Ευρωπαϊκό Κοινοβούλιο
en left: The Left in the European Parliament, Left group in the European Parliament
es left: Izquierda en el Parlamento Europeo
et left: Vasakpoolsete fraktsioon, Vasakfraktsioon
fi left: Vasemmistoryhmä, Vasemmisto Euroopan parlamentissa
fr left: Gauche au Parlement européen
ga left: Eite Chlé i bParlaimint na hEorpa
hr left: Ljevice u Europskom parlamentu, Ljevica u Europskom parlamentu
hu left: Baloldal az Európai Parlamentben
it left: Sinistra al Parlamento europeo
lt left: Europos Parlamento kairiųjų
lv left: Kreiso grupa, Kreisie Eiropas Parlamentā
mt left: Xellug fil-Parlament Ewropew
nl left: Links in het Europees Parlement
pl left: Lewicy w Parlamencie Europejskim, Lewica w Parlamencie Europejskim
pt left: Esquerda no Parlamento Europeu
ro left: Stângii din Parlamentul European, Stânga din Parlamentul European
ro left: Stânga în Parlamentul European
sk left: Ľavice v Európskom parlamente, Ľavica v Európskom parlamente
sl left: Levice v Evropskem parlamentu, Levica v Evropskem parlamentu
sv left: Vänstergruppen
uk left: Ліві в Європейському парламенті, Лівих у Європейському парламенті
ar ni: غير المنتسبين, غير المنتمين
bg ni: Независими членове, Нечленуващи, Независимите членове, Непринадлежащи
ca ni: No adscrits, No inscrits
cs ni: Nezařazen
da ni: Løsgænger
de ni: Fraktionslos
el ni: Μη εγγεγραμμένοι, Μη εγγεγραμμένος, Μη εγγεγραμμένη
en ni: Non-attached
es ni: No inscrit, No adscrit
et ni: Fraktsioonilise kuuluvuseta, Fraktsioonitu
fi ni: Sitoutumat
fr ni: Non-inscrit, Non inscrit
ga ni: neamhcheangailte
hr ni: Nezavisni zastupni, Samostalni zastupni, Nesvrstani zastupni
hu ni: Független képviselő
it ni: Non iscritt
lt ni: Nepriklausomi, Nepriklausantys frakcijoms
lv ni: Pie grupām nepieder
mt ni: mhux affiljat
nb ni: Løsgjenger
nl ni: Niet-fractiegebonden, Niet fractiegebonden
pl ni: Niezrzeszen
pt ni: Não inscrit, Não-inscrit
ro ni: Neafiliat, Neînscri
sk ni: Nezaraden
sl ni: Samostojni poslan, Nepovezani poslan
sr ni: Ванстраначк, Несврстан
sv ni: Grupplös
tr ni: Bağlantısız
uk ni: Позафракційн, Незалежні депутати
"""
"""By language and the id of the group: beginnings of words of its name, which it alone has."""

_INFORMAL: Final = """
bg greens-efa: Зелени, Зелените
ca greens-efa: Verds, Els Verds
cs greens-efa: Zelení
da greens-efa: De Grønne, Grønne
de greens-efa: Grüne, Die Grünen, Grünen
el greens-efa: Πράσινοι, Πρασίνων
en greens-efa: Greens, Green
es greens-efa: Verdes, Los Verdes
et greens-efa: Rohelised
fi greens-efa: Vihreät
fr greens-efa: Verts, Les Verts
ga greens-efa: Na Glasaigh, Glasaigh
hr greens-efa: Zeleni
hu greens-efa: Zöldek
it greens-efa: Verdi
lt greens-efa: Žalieji
lv greens-efa: Zaļie
mt greens-efa: Ħodor
nl greens-efa: Groenen, De Groenen
pl greens-efa: Zieloni, Zielonych
pt greens-efa: Os Verdes
ro greens-efa: Verzii, Verzi
sk greens-efa: Zelení
sv greens-efa: De gröna, Gröna
tr greens-efa: Yeşiller
uk greens-efa: Зелені
de ni: unabhängig, keine Fraktion, ohne Fraktion, keiner
en ni: Independent, none, no group
es ni: independiente, ninguno
fr ni: indépendant, indépendante, aucun, sans groupe
it ni: indipendente, nessuno, nessun gruppo
nl ni: onafhankelijk, geen fractie
pl ni: niezależny, niezależna, bez grupy
pt ni: independente, nenhum
en left: The Left - GUE/NGL, GUE/NGL - The Left, Left
"""
"""What a column of groups alone means by it; parties of a country are called so, too."""

_GROUP_WORDS: Final = Expression(
    r"(?:the )?(?:(?:political|parliamentary|ep|eu) )?(?:group|groupe|grupo|gruppo|gruppe|gruppen|"
    r"fraktion|fractie|grupa|grupul|grup|grupp|grupe|grupi|skupina|klub|poslanecky klub|"
    r"klub zastupnika|poslanska skupina|frakcja|frakcija|frakcia|frakce|frakcio|fraktsioon|ryhma|"
    r"kepviselocsoport|csoport|omada|koinovouleutike omada|grupa|hrupa|frakcija|frakciia|"
    r"partigrupp|partigruppe|grupo parlamentario|groupe politique|grup parlamentari|kutlat)"
    r"(?: of(?: the)?| der| des| de| de la| du| des| del| della| dei| van de| van| tal| na| do| da|"
    r" dos| tes| tou| ton)?"
)
"""In plain Latin letters, with the small words behind them."""

_BEFORE: Final = Expression(rf"^{_GROUP_WORDS.pattern}\s+")
_BEHIND: Final = Expression(rf"(?:\s+-\s+|\s+){_GROUP_WORDS.pattern}$")


def without_group_word(folded: str) -> str:
    """A folded name without a word for a group before or behind it: `S&D-Fraktion` is `s&d`."""
    return _BEHIND.sub("", _BEFORE.sub("", folded)) or folded


def ids_by_phrases(folded: str) -> frozenset[str]:
    """The ids of the groups that have a phrase of a folded name."""
    text = f" {_plain(folded)} "
    return frozenset(id_ for phrase, id_ in _phrases() if f" {phrase}" in text)


def id_by_informal_name(folded: str) -> str:
    """The id of the group that a column of groups calls so; empty where none is."""
    return _informal().get(folded, "")


@functools.cache
def _informal() -> dict[str, str]:
    return {fold_group_name(text): id_ for _, id_, text in read_words(_INFORMAL)}


def _plain(folded: str) -> str:
    return " ".join(folded.replace("(", " ").replace(")", " ").replace("|", " ").split())


@functools.cache
def _phrases() -> tuple[tuple[str, str], ...]:
    return tuple((_plain(fold_group_name(text)), id_) for _, id_, text in read_words(_TABLE))
