"""Titles, offices and professions beside a person's name: `Former MP Jane Roe`.

A name beside one is a person's, even where nobody knows the family.
"""

import functools
from typing import Final

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.names.name_lists import all_given_names
from coalition.intake.names.people import is_organisation, name_words
from coalition.intake.words.language_tables import phrases

_FORMER: Final = """
bg бивш|бивша|бившият
ca exregidor|antic|antiga|ex
cs bývalý|bývalá|exposlanec
da tidligere
de ehemaliger|ehemalige|ehem|früherer|frühere|altbürgermeister
el πρώην|τέως
en former|ex|retired|late
es antiguo|antigua|expresidente|exdiputado|exdiputada
et endine
fi entinen
fr ancien|ancienne|ex
ga iar
hr bivši|bivša
hu volt|korábbi|egykori
it già
lt buvęs|buvusi
lv bijušais|bijusī
mt eks
nl voormalig|oud
pl były|była
pt antigo|antiga
ro fost|fosta|fostul
sk bývalý|bývalá
sl nekdanji|nekdanja
sr бивши|бивша
sv före|tidigare|fd
tr eski
uk колишній|колишня|экс
"""
_TITLES: Final = """
bg д-р|гл|ас|доц|проф|инж|акад|г-н|г-жа|г-ца|чл-кор|арх|адв
cs doc|mgr|ing|phdr|judr|mudr|rndr|paeddr|prof|mvdr|thdr
de dr|prof|hab|habil|priv-doz|maga|mag|dipl-ing|ra|rain|rin|univ-prof
de hon-prof|dipl|ddr|mmag
el δρ|καθ|κ|κα
en dr|prof|rev|revd|sir|dame|mrs|cllr
es dª|dña|dra|sra|sr
fr mme|mlle|maître|mes
hu prof|ifj|özv
it avv|dott|dottssa|ing|sig|sigra|onle|prof|profssa|geom
lv prof|dr
nl drs|ing|dhr|mevr|mw|prof
pl mgr|inż|hab|prof|ks|dr|adw|pani|pan
pt dr|dra|eng|prof|profa|arq|exmo|exma
ro d-na|dna|prof|ing
sk doc|mgr|ing|prof
sr др|мр|доц|проф|инж|гђа|гдин|дипл|адв
tr prof|doç|dr|bayan
uk проф|доц|акад|канд|пан|пані|кфн|ктн|кен|дфн|свящ
"""
"""Titles as they are abbreviated, without full stops."""

_OFFICES: Final = """
ar النائب|النائبة|الوزير|الأستاذ|الأستاذة|الدكتور|الدكتورة|المحامي|المحامية|السيد|السيدة
bg депутат|депутатка|кмет|министър|професор|сенатор|евродепутат|адвокат|учител|учителка|журналист
bg журналистка|писател|лекар|художник|пенсионер|студент|съветник|режисьор
ca diputat|diputada|alcalde|alcaldessa|batlle|regidor|regidora|professor|professora|advocat
ca advocada
ca periodista|mestra|mestre|metge|escriptor|escriptora|jubilat|jubilada
cs poslanec|poslankyně|senátor|senátorka|starosta|starostka|primátor|primátorka|profesor
cs profesorka
cs učitel|učitelka|lékař|lékařka|novinář|novinářka|důchodce|důchodkyně|student|studentka|advokát
da folketingsmedlem|borgmester|minister|lærer|læge|forfatter|advokat|sognepræst|pensionist
da byrådsmedlem
de bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|abgeordneter|abgeordnete
de bundestagsabgeordneter|bundestagsabgeordnete|landtagsabgeordneter|landtagsabgeordnete|minister
de ministerin|senator|senatorin|stadtrat|stadträtin|gemeinderat|gemeinderätin|landrat|landrätin
de professor|professorin|privatdozent|rechtsanwalt|rechtsanwältin|pfarrer|pfarrerin|pastor
de pastorin
de bischof|lehrer|lehrerin|ärztin|arzt|rentner|rentnerin|pensionist|pensionistin|student|studentin
de autor|autorin|schriftsteller|schriftstellerin|journalist|journalistin|künstler|künstlerin
de nationalrat|nationalrätin|ständerat|ständerätin|richter|richterin|ingenieur|ingenieurin
el βουλευτής|δήμαρχος|υπουργός|καθηγητής|καθηγήτρια|δικηγόρος|δασκάλα|δάσκαλος|γιατρός
el δημοσιογράφος
el συγγραφέας|συνταξιούχος|φοιτητής|φοιτήτρια|ευρωβουλευτής
en mp|mep|mla|msp|td|mayor|councillor|councilor|senator|congressman|congresswoman|minister
en baroness
en professor|reverend|bishop|archbishop|rabbi|imam|judge|teacher|lawyer|solicitor|barrister|author
en journalist|nurse|doctor|student|pensioner|artist|composer|poet|actor|actress|novelist|economist
en lecturer|engineer|retired|librarian|farmer|researcher|ambassador
es diputado|diputada|senador|senadora|alcalde|alcaldesa|concejal|concejala|ministro|ministra
es profesor
es profesora|abogado|abogada|periodista|maestra|maestro|médico|médica|escritor|escritora|jubilado
es jubilada|catedrático|catedrática|eurodiputado|eurodiputada
et riigikogulane|linnapea|minister|professor|õpetaja|arst|ajakirjanik|kirjanik|pensionär
et üliõpilane|fie
fi kansanedustaja|kaupunginjohtaja|pormestari|ministeri|professori|opettaja|lääkäri|toimittaja
fi kirjailija|eläkeläinen|opiskelija|valtuutettu|europarlamentaarikko|rovasti
fr député|députée|sénateur|sénatrice|maire|ministre|eurodéputé|eurodéputée|conseiller|conseillère
fr professeur|professeure|avocat|avocate|enseignant|enseignante|médecin|journaliste|écrivain
fr écrivaine
fr autrice|retraité|retraitée|étudiant|étudiante|institutrice|instituteur
ga teachta|seanadóir|aire|ollamh|múinteoir|dochtúir|comhairleoir|iriseoir|scríbhneoir
hr zastupnik|zastupnica|gradonačelnik|gradonačelnica|ministar|profesor|profesorica|odvjetnik
hr odvjetnica|učitelj|učiteljica|liječnik|liječnica|novinar|novinarka|umirovljenik|umirovljenica
hu képviselő|polgármester|miniszter|professzor|tanár|tanárnő|ügyvéd|orvos|újságíró|író|nyugdíjas
hu egyetemista|lelkész|tanító
it deputato|deputata|senatore|senatrice|sindaco|sindaca|ministro|ministra|onorevole|professore
it professoressa|avvocato|avvocata|insegnante|maestra|maestro|medico|giornalista|scrittore
it scrittrice|pensionato|pensionata|studente|studentessa|eurodeputato|eurodeputata
lt seimo|meras|merė|ministras|ministrė|profesorius|profesorė|advokatas|advokatė|mokytojas|mokytoja
lt gydytojas|gydytoja|žurnalistas|žurnalistė|rašytojas|rašytoja|pensininkas|pensininkė
lv deputāts|deputāte|mērs|ministrs|ministre|profesors|profesore|advokāts|advokāte|skolotājs
lv skolotāja|ārsts|ārste|žurnālists|žurnāliste|rakstnieks|rakstniece|pensionārs|pensionāre
mt deputat|sindku|ministru|professur|avukat|għalliem|għalliema|tabib|tabiba|ġurnalist|kittieb
mt imħallef
nb stortingsrepresentant|ordfører|statsråd|lærer|lege|forfatter|prest|pensjonist|advokat
nb vararepresentant
nb stortingsmann|professor|journalist|kunstner
nl kamerlid|burgemeester|wethouder|raadslid|minister|hoogleraar|advocaat|leraar|lerares|arts
nl schrijver
nl schrijfster|gepensioneerd|gepensioneerde|dominee|europarlementariër
pl poseł|posłanka|senator|senatorka|burmistrz|wójt|prezydent|minister|ministra|radny|radna
pl profesor
pl profesorka|adwokat|adwokatka|nauczyciel|nauczycielka|lekarz|lekarka|dziennikarz|dziennikarka
pl pisarz|pisarka|emeryt|emerytka|student|studentka|starosta|eurodeputowany|europoseł|europosłanka
pt deputado|deputada|presidente|vereador|vereadora|ministro|ministra|professor|professora|advogado
pt advogada|jornalista|médico|médica|escritor|escritora|reformado|reformada|eurodeputado
pt eurodeputada
ro deputat|deputată|senator|senatoare|primar|primăriță|ministru|profesor|profesoară|avocat|avocată
ro învățător|învățătoare|medic|jurnalist|jurnalistă|scriitor|scriitoare|pensionar|pensionară
sk poslanec|poslankyňa|starosta|starostka|primátor|primátorka|minister|ministerka|profesor
sk profesorka
sk učiteľ|učiteľka|lekár|lekárka|novinár|novinárka|dôchodca|dôchodkyňa|advokát|advokátka
sl poslanec|poslanka|župan|županja|minister|ministrica|profesor|profesorica|odvetnik|odvetnica
sl učitelj
sl učiteljica|zdravnik|zdravnica|novinar|novinarka|upokojenec|upokojenka
sr посланик|посланица|градоначелник|министар|професор|професорка|адвокат|учитељ|учитељица|лекар
sr лекарка|новинар|новинарка|пензионер|пензионерка|народни
sv riksdagsledamot|kommunalråd|borgmästare|minister|statsråd|lärare|läkare|författare|kyrkoherde
sv pensionär|advokat|journalist|riksdagsman
tr milletvekili|başkan|bakan|profesör|avukat|öğretmen|doktor|gazeteci|yazar|emekli
uk депутат|депутатка|нардеп|мер|міністр|професор|професорка|адвокат|адвокатка|учитель|учителька
uk вчитель|вчителька|лікар|лікарка|журналіст|журналістка|письменник|письменниця|пенсіонер
uk пенсіонерка
uk народний|народна|сенатор
"""
_ACRONYM: Final = 3
"""Capitals that are an acronym before a name in small letters."""

_WORDS_TOO: Final = frozenset({
    "aire", "arts", "doc", "ex", "late", "maga", "medic", "mes", "rain", "retired",
})  # fmt: skip
"""Titles and offices that are a word of another language, or of names, too."""

_MARK: Final = Expression(r"\s*[,،(]\s*|\s[-–—]\s")
_OF_A_PERSON = range(2, 4)


def has_office(text: str) -> bool:
    """Whether two or three words of a name stand behind a title or an office, or before a comma
    or another mark and one.
    """
    words = text.split()
    at = next((n for n, word in enumerate(words) if _plain(word) not in _before()), len(words))
    are_small = not all(map(str.isupper, words))
    if at == 1 and are_small and _is_open(words[0]) and not _have_given_name(words[1:]):
        return False
    is_more_than_former = any(_plain(word) not in _words(_FORMER) for word in words[:at])
    if at and is_more_than_former and _are_names(" ".join(words[at:])):
        return True
    name, *behind = _MARK.split(text, 1)
    first = behind[0].split()[:1] if behind else []
    return bool(first) and _plain(first[0]) in _words(_OFFICES) and _are_names(name)


def _is_open(word: str) -> bool:
    """Whether a word before a name may be something else: an acronym, or a word of a language.

    `AVV` is no `Avv.`, and `Aire` is the air in Spain and a minister in Ireland.
    """
    is_acronym = word.isupper() and len(word) >= _ACRONYM and _plain(word) not in ("prof", "rev")
    return is_acronym or ("." not in word and _plain(word) in _WORDS_TOO)


def _have_given_name(words: list[str]) -> bool:
    return any(_plain(word) in all_given_names() for word in words)


def _are_names(text: str) -> bool:
    return len(name_words(text)) in _OF_A_PERSON and not is_organisation(text)


@functools.lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    return languages.romanise(word.replace(".", "").strip(",;:()"))


@functools.cache
def _before() -> frozenset[str]:
    return _words(_FORMER) | _words(_TITLES) | _words(_OFFICES)


@functools.cache
def _words(table: str) -> frozenset[str]:
    return frozenset(map(_plain, phrases(table)))
