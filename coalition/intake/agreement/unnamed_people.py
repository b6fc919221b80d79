"""Whether somebody asks to stay without a name, or with a part of it: `iba iniciály`."""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.agreement.limited_consent import limits_consent
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings

_NAME: Final = Expression(
    r"\b(?:names?|namens?|naam|nom|noms|nombres?|nome|nomes|nomi|navn\w*|namn\w*|nimi|nime\w*|"
    r"nume(?:le|lui)?|jmen\w*|men[oaue]|menom|imie(?:nia|niem)?|imion|im[ea](?:n[aiou]|nom|to|nata)?|"
    r"im'?[yi]?a|imeni|nev|nev(?:em|et|vel|emet|nek)\w*|vard\w*|isem|isim\w*|ismi\w*|adim\w*|ainm\w*|"
    r"m'ainm|onoma\w*|\w*asm\w{0,3}|kunjom\w*|"
    r"surnames?|last ?names?|first ?names?|nachnam\w*|vornam\w*|familiennam\w*|prenoms?|"
    r"apellidos?|cognom\w*|sobrenome|apelido|achternaam|voornaam|(?:efter|for)na[mv]n\w*|"
    r"etunim\w*|sukunim\w*|eesnim\w*|perekonnanim\w*|uzvard\w*|pavard\w*|keresztnev\w*|vezeteknev\w*|"
    r"priezvisk\w*|prijmen\w*|prezime\w*|priimek\w*|priimk\w*|nazwisk\w*|prizvishch\w*|familiya|soyad\w*|"
    r"soyisim\w*|eponym\w*)\b"
)
"""Words for names, in plain Latin letters."""

_INITIALS: Final = Expression(
    r"\b(?:initial(?:s|en|es|er|e|ele|erne|erna)|iniciales|iniciais|inicials|iniziali|inicial[yek]\w*|"
    r"inicijal\w*|inicjal\w*|iniciac?l[aui]\w*|initsiaal\w*|initsial\w*|initsyal\w*|"
    r"initsijal\w*|inicialai|iniciali\w*|inizjali\w*|monogram\w*|kezdobet\w*|nimikirjai\w*|"
    r"alkukirjai\w*|nimetah\w*|voorletters?|forbogstav\w*|forbokst[ae]v\w*|bas harf\w*|"
    r"c[ei]a?nnlitr\w*|archika|zacatecni|zaciatocn\w* pism\w*|pocatecni\w* pism\w*|"
    r"zacetnic\w*)\b"
)
_NO_NAME: Final = """
ar دون ذكر|بدون ذكر|لا تذكروا|لا تستخدموا اسم|من دون اسم
ar لا اسم|لا أسماء|بلا اسم|دون اسم|بدون اسم|الأحرف الأولى
bg няма име|никакво име|безимен
ca cap nom|innominat
cs beze jmén|bez jmén|žádné jméno|žádná jména|bezejmenn|neuvád|nezmiň|nejmenuj|nezveřej
da intet navn|ingen navn|navnløs
de kein name|keine namen|keinen namen|namenlos|nicht namentlich
el κανένα όνομα|ανώνυμ|χωρίς ονόμα|χωρίς το όνομα
en no name|no names|nameless|unnamed|unidentified|no surname|no last name
es ningún nombre|no nombre|innominad
et nimetu|mitte nime
fi ei nimeä|nimettöm
fr pas de nom|aucun nom|pas mon nom|pas de prénom|pas d'identité
ga ná húsáid m'ainm|ná luaigh|nár luaitear|gan m'ainm|gan ár n-ainm
ga gan ainm|ainm ar bith
hr nikakvo ime|bezimen
hu nincs név|névtelen|nevem nélkül|név nélkül
it nessun nome|no nome|non il mio nome|innominat
lt jokio vardo|nemin|nepamin|neskelb|bevard|be vardo|be pavard|be mano vard
lv nekādu vārdu|bezvārd|nepiemin|nemin|nenosauk|nepublic
mt mingħajr isem|l-ebda isem|ma nissemm|ma nissemmew|tużawx ismi|tużawx isimna
mt ebda isem|bla isem
nb ikke navn|ingen navn|navnløs
nl geen naam|geen namen|naamloos
pl żadnych nazwisk|żadnego nazwiska|bezimienn
pt nenhum nome|não nome|inominad
ro niciun nume|nici un nume
sk žiadne meno|žiadne mená|bezmenn|neuvád|nespom|nemenuj|nezverej
sl nobenega imena|brezimn
sr никакво име|безимен|nikakvo ime
sv inget namn|inga namn|namnlös
tr isimsiz|adsız|isim yok|ad yok|isim olmasın|adım olmasın
uk жодного імені|жодних імен|безіменн|безімʼян
"""
_NAMING: Final = """
ar ذكر|أذكر|يذكر|تذكر|نشر|أنشر|ينشر|اسمي
bg посоч|спомен|назован|назоваван|публикув
ca esment|anomen|mencion|apar
cs uveden|uvád|zmín|zmiň|jmenov|zveřejn
da nævn|omtal|navngiv
de genannt|nennt|nennen|erwähn|aufgeführt|aufgelistet|namentlich
el αναφερ|αναφέρ|κατονομ|ονομαστ
en named|mentioned|mention|listed|published|identified|identify|name me|list me|name us|list us
es mencion|nombrad|nombrar|nombren|citad|apar
et nimeta|maini|avalda|anonüümseks
fi mainit|mainin|nimeä
fr nommé|nommer|mentionn|cité|citer|apparaî|apparai
ga bhfoils|bhfoilseo|luafar|luafaí|n-ainm
ga ainmn|luaig|luaite|fhoilsi|foilsi
hr naved|navod|spomen|spominj|imenov|objav
hu megnevez|említ|megemlít|nevezz|közz|nyilvános
it nominat|nominar|menzion|citat|compar|appari|elenca
lt minim|minėt|minė|paminė|įvard|skelb
lv minēt|piemin|nosauk|publisk|publicēt
mt jissemm|nissemm|issemm|msemm|jiġi ppubblik|tippubblik
nb nevn|omtal|navngi
nl genoemd|noem|vermeld
pl wymieni|wspomn|wspomin|ujawni|podan|podaw
pt mencion|nomead|citad|apare
ro menționa|numit|nominaliz|pomeni|apar
sk uved|uvád|zverejn|spomen|spomín|menov
sl naved|navaja|omen|imenov|objav
sr навед|навод|спомен|спомињ|именов|објав
sv nämn|omnämn|namnge
tr anıl|adım geç|bahsed|adımın|ismimin|yayım|yayın
uk згад|називал|названим|названою|вказ|зазнач|оприлюдн
"""
"""Beginnings of words for naming, mentioning and publishing somebody."""

_NOT_WANTING: Final = Expression(
    r"\b(?:nechc\w*|nechod?c\w*|neprej\w*|nepraj\w*|nezel\w*|nenor\w*|nepagei\w*|nevel\w*|negrib\w*|"
    r"necu|necem\w*|nocem\w*|noces|ne smi\w*|nixtieq\w*|irridx|istem\w*|"
    r"etmeyin\w*|\w+mesin|\w+masin|\w+m[ea]yin\w*|en halua\w*|alkaa|ala|arge|ara|nior|ni mian|"
    r"not|nil|ni|don't|dont|nicht|kein\w*|ne|pas|no|non|nao|niet|geen|inte|ikke|ej|ei|nie|"
    r"nem|nu|never|jamais|rather not|prefer not|mhux|hoxx)\b"
)
"""Words of not wanting: `nechcem`, `nenoriu`, `istemiyorum`, and plain ones for not."""

_NOT_ELSEWHERE: Final = Expression(r"(?:^|\s)(?:لا|عدم|δεν|να μην?|μην?|не|ні)\s")
_OWN: Final = (
    r"(?:my|our|me|us|mein\w*|unser\w*|mich|uns|mon|ma|mes|notre|mi|mis|nuestr[oa]s?|mio|mia|nostr[oea]|"
    r"meva|meu|meva|minha|nosso|nossa|mijn|m'n|onze?|min|mit|mitt|mina|vart|vort|mo[jgmiye]\w{0,5}|mog|muj|"
    r"mel?|meho|nas\w{0,3}|mano|musu|mans?|manu|mana|minu|mu|meie|minun|meidan|mou|mas|benim|bizim|"
    r"tieghi|taghna|mano|numele meu|ar)"
)
"""Words for my and our, which stand beside the name."""

_OWN_NAME: Final = Expression(
    rf"\b{_OWN}\b|\b(?:nime\w{{0,4}}ni|neve[mi]\w*|nevun\w*|ismi|isimna|adim\w*|ismim\w*|m'ainm|"
    r"soyad\w*|asmy|asmna|isemni)\b"
)
"""A word for my and our, or a name with one behind it: `nimeäni`, `nevemet`, `adımı`."""

_ONLINE: Final = (
    r"(?:online|on-line|web\w*|internet\w*|net|netz|nettet|natet|natverk\w*|net[ti]\w*|nettiin|verko\w+|"
    r"netu|siti|splet\w*|tinkl\w*|tiklin\w*|timekl\w*|homepage|linea|ligne|linia|linha|line|vebe?\w*|"
    r"diadiktyo\w*|antrnt\w*|al?antrnt|alshbk\w*|sait\w*|sajt\w*|stran\w*|site|sito|sitio|"
    r"publicly|public|social media|facebook|instagram|twitter|soziale\w* medien|reseaux|redes)"
)
_ONLINE_WORD: Final = Expression(rf"\b{_ONLINE}\b")
_NOT_ONLINE: Final = Expression(
    r"\b(?:not|nicht|pas|no|non|nao|niet|inte|ikke|ej|ei|nie|ne|nem|nu|mhux|mitte|ni|cha)"
    rf"(?: [^\W\d]{{1,4}}){{0,2}} {_ONLINE}\b"
)
"""`not on the web`, `nicht ins Netz`."""

_FUSED_NOT: Final = Expression(r"\bne\w{4,}|\b\w{3,}x\b|\b\w+m[ae]y[ai]\w*|\bna\b")
"""Verbs with their not: `nedávejte`, `tpoġġux`, `koymayın`; beside somebody's own name alone."""

_IN_THE_NAME: Final = Expression(
    rf"\b(?:(?:in|en|em|im|i|w|u|v|au|sto|ot|vid) (?:\w+ ){{0,2}}|f')(?:{_NAME.pattern})|"
    r"\b(?:nimissani|nevemben|nevunkben|adima|adimiza|bismi|mano vardu|minu nimel)\b"
)
"""`Not in my name` is of the matter."""

_FEW_WORDS: Final = 8
_SENTENCE: Final = 14
"""Words of a remark that is about its writer; a longer one is about the matter."""


def asks_to_stay_unnamed(remark: str) -> bool:
    """Whether a remark asks for no name, for initials or a part of the name, or not to be named."""
    plain = fold(remark)
    words = len(plain.split())
    is_part = limits_consent(remark) and _NAME.search(plain)
    if words <= _FEW_WORDS and (is_part or _INITIALS.search(plain)):
        return True
    if words > _SENTENCE:
        return False
    if beginnings(_NO_NAME).search(plain):
        return True
    is_not = _NOT_WANTING.search(plain) or _NOT_ELSEWHERE.search(f"{remark.casefold()} ")
    if is_not and beginnings(_NAMING).search(plain):
        return True
    return _denies_own_name(plain, is_not=bool(is_not)) or (
        words <= _FEW_WORDS and _NOT_ONLINE.search(plain) is not None
    )


def _denies_own_name(plain: str, *, is_not: bool) -> bool:
    """Whether a remark says no of its writer's name: `please don't put my name online`."""
    about = _IN_THE_NAME.sub(" ", plain)
    if not _NAME.search(about) or not (is_not or _FUSED_NOT.search(about)):
        return False
    return _OWN_NAME.search(about) is not None or (
        len(plain.split()) <= _FEW_WORDS and _ONLINE_WORD.search(about) is not None
    )
