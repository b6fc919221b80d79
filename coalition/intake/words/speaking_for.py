"""Words between an organisation and whoever speaks for it, in the thirty languages."""

import functools
from typing import Final, Literal

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.words.language_tables import phrases
from coalition.intake.words.owner_words import OWNERS

Label = Literal[
    "person behind", "perhaps behind", "organisation behind", "inflected behind", "for", "of",
    "before",
]  # fmt: skip
"""What a label says of its neighbours.

`person behind`: a person follows (`c/o`), `perhaps behind`: perhaps one. `organisation behind`: an
organisation follows, as it is called (`on behalf of`); `inflected behind`: it follows in another
form (`w imieniu`). `for` and `of` are everyday words that may be such, and behind the latter it may
be another form. `before`: whoever is spoken for stands before it (`adına`).
"""

_PERSON_BEHIND: Final = """
ar عناية|بعناية|لعناية|يمثلها|يمثله|ويمثلها|تمثلها|ممثلة ب|ممثلة بـ|ممثلا ب|ممثلها|وقعها|بتوقيع
ar mmthlt bi|ymthlha
bg представлявана от|представляван от|представлявано от|представлявани от|представител
bg представлява се от
bg на вниманието на|на вниманието|подписано от|подписал|подписала|за контакт|в лицето на|пълномощник
ca a l'atenció de|a l'atenció del|representat per|representada per|representats per|signat per
ca signada per|a cura de|per mitjà de|a l'at|p p
cs k rukám|do rukou|k r|zastoupený|zastoupena|zastoupené|zastoupen|zastoupeno|zast|podepsán|podepsal
cs podepsala|prostřednictvím|jednající|v osobě|u paní|u pana|na adrese
da v/|repræsenteret ved|repræsenteret af|underskrevet af|tegnet af|til hænde
de c/o|z hd|z hdn|zu hd|zu hdn|zu händen|zu handen|z h|vertreten durch|vertr d|vertr durch
de vertreten von
de bei frau|bei herrn|unterzeichnet von|unterzeichnet durch|gezeichnet|gez|i a|i v|i a von
de per adresse|p a|p adr
el εκπρ|εκπροσωπείται από|εκπροσωπούμενη από|εκπροσωπούμενο από|εκπροσωπούμενος από|εκπρόσωπος
el διά του|διά της|υπόψη|υπόψιν|υπ' όψιν|υπογραφή|υπογράφει|υπογράφεται από|νόμιμος εκπρόσωπος
en c/o|℅|care of|in care of|fao|attn|for the attention of|represented by|rep by
en signed by|submitted by|on behalf|pp|p p|per pro|per proc|represented through
es a/a|a la atención de|a la at de|al cuidado de|atn|representado por|representada por
es representados por
es firmado por|firmada por|firmado|p p|p o|por poder|en la persona de|por conducto de
et esindaja|esindab|esindajad|esindajaks|keda esindab|allkirjastanud|allkirjastas|volitatud esindaja
fi edustaja|edustajana|edustajanaan|allekirjoittaja|allekirjoittanut|c/o|valtuutettu edustaja
fr a/c|à l'attention de|à l'att de|à l'attn de|chez|aux bons soins de|aux soins de|p/o|p o|p/ordre
fr représenté par|représentée par|représentés par|représentées par|repr par|représentant
fr représentante
fr signé par|signée par|signé|en la personne de|par l'intermédiaire de|pp
ga faoi chúram|ar aire|arna ionadú ag|arna shíniú ag|á ionadú ag|ionadaí
hr koju zastupa|koje zastupa|kojeg zastupa|zastupan po|zastupana po|zastupano po|zastupnik
hr zastupnica|na ruke|n/r|za pozornost|u osobi|potpisao|potpisala|n r
hu képviseli|képviselő|képviselője|képviseletében eljár|képv|aláírta|aláíró|kezeihez|leveleivel
it presso|c/o|p/o|alla c a|alla c a di|all'attenzione di|alla cortese attenzione di
it alla cortese attenzione
it rappresentato da|rappresentata da|rappresentati da|firmato da|firmata da|nella persona di|c a
it per mano di|per il tramite di|rappr da|legale rappresentante
lt atstovaujama|atstovaujamas|atstovauja|atstovas|atstovė|pasirašė|pasirašo|įgaliotas atstovas
lv pārstāv|pārstāvis|pārstāve|ko pārstāv|parakstīja|parakstījis|parakstījusi|personā
lv pilnvarotais pārstāvis
mt għall-attenzjoni ta'|rrappreżentata minn|rrappreżentat minn|irrappreżentata minn|iffirmat minn
mt irrappreżentat minn|rappreżentant|rappreżentanta|f'idejn|permezz ta'|iffirmata minn
nb v/|representert ved|representert av|undertegnet av|signert av|c/o|til hende
nl t a v|tav|ter attentie van|p/a|per adres|vertegenwoordigd door|vertegenw door|vertegenwoordiger
nl ondertekend door|getekend door|bij monde van|in de persoon van|i o|o v v|c/o
pl reprezentowany przez|reprezentowana przez|reprezentowane przez|reprezentowani przez|repr przez
pl podpisano|podpisał|podpisała|podpisane przez|do rąk|do rąk własnych|na ręce|w osobie
pl przedstawiciel
pl przedstawicielka|w zastępstwie|z up|u pani|u pana|reprez przez
pt a/c|a/c de|ao cuidado de|aos cuidados de|à atenção de|ao c/ de|na pessoa de|representado por
pt representada por|representados por|assinado por|assinada por|por intermédio de|p p
ro reprezentat de|reprezentată de|reprezentați de|reprezentat prin|reprezentată prin|în atenția
ro în atenția lui|semnat de|semnată de|în persoana|reprezentant|reprezentantă|la domnul|la doamna
sk k rukám|do rúk|zastúpený|zastúpená|zastúpené|zast|podpísal|podpísala|v zastúpení|prostredníctvom
sk v osobe|u pani|u pána
sl zastopa|zastopnik|zastopnica|ki ga zastopa|ki jo zastopa|v roke|na roke|podpisal|podpisala
sl zakoniti zastopnik
sr кога заступа|коју заступа|које заступа|заступник|заступница|на руке|н/р|потписао|потписала
sr у лицу|koga zastupa|zastupnik|potpisao|potpisala|na ruke|преко пуномоћника|u licu
sv c/o|representerad av|representerat av|företrädd av|företrätt av|undertecknat av
sv ställföreträdare
tr temsilen|temsilcisi|temsilci|temsil eden|eliyle|imzalayan|dikkatine|vekili|vasıtasıyla
uk в особі|представник|представниця|представлена|представлений|яку представляє|який представляє
uk до уваги
uk підписав|підписала|для передачі|c/o
uk v osobi|predstavnyk
"""
_PERHAPS_BEHIND: Final = """
ar لدى|بواسطة|توقيع
bg чрез
da ved|att|hos
el δια|μέσω
en att|rep|via|attention
es at
et kätte
fi edustaa
fr att
ga trí
hr putem|zastupa
lt per
mt għand
nb ved|att|hos
ro prin
sl prek|pri
sr путем|преко|preko|заступа
sv att|genom|hos|via
uk через
"""
"""The same in everyday words, behind which only a certain name is a person's."""

_ORGANISATION_BEHIND: Final = """
ca en nom de|en nom del|en representació de|per compte de|p o de
da på vegne af|p v a|pva|for og på vegne af|i navn af
de im namen von|im auftrag von|im auftrag|im namen|in vertretung von|in vertretung|namens|i a|i v
de i n
de stellvertretend für|für und im namen von|handelnd für|i a von|i v von
en on behalf of|obo|o/b/o|in the name of|for and on behalf of|representing|acting for|signing for
en speaking for|pp|p p|per pro|per proc|representative of|signing on behalf of|as representative of
es en nombre de|en nombre y representación de|en representación de|por cuenta de|p o de|p p
fr au nom de|au nom et pour le compte de|pour le compte de|en représentation de|p/o
fr pour et au nom de
fr représentant|représentante de|représentant de|mandaté par|mandatée par
it per conto di|a nome di|in nome di|in nome e per conto di|in rappresentanza di|in rappresentanza
it rappresentante di|per conto e in nome di|a nome e per conto di
nb på vegne av|p v a|for og på vegne av|i navnet til
nl namens|in naam van|uit naam van|voor en namens|in opdracht van|ten behoeve van
pt em nome de|em representação de|por conta de|em nome e representação de|a favor de
ga ar son|thar ceann|in ainm
mt f'isem|għan-nom ta'|għan-nom tal|f'isem il|in rappreżentanza ta'
ar باسم|نيابة عن|بالنيابة عن|بالإنابة عن|لصالح|بالأصالة عن
sv på uppdrag av|för och på uppdrag av|å vägnar|i namn av|på vägnar av
"""
_INFLECTED_BEHIND: Final = """
bg от името на|от страна на|в качеството на представител на|за сметка на
ca en nom de la|en nom dels|en representació del|en representació de la
cs jménem|v zastoupení|z pověření|za spolek|za organizaci|v z
de im namen des|im namen der|im auftrag des|im auftrag der|in vertretung des|in vertretung der
de im namen vom|für den|für die|für das
el εκ μέρους|εκ μέρους του|εκ μέρους της|για λογαριασμό|εξ ονόματος|στο όνομα|εξ ονόματος του
es en nombre del|en nombre de la|en representación del|en representación de la
fr au nom du|au nom des|au nom de la|pour le compte du|en représentation du|au nom de l'
hr u ime|za i u ime|po ovlaštenju|u zastupanju
it a nome del|a nome della|per conto del|per conto della|in rappresentanza del
it in rappresentanza della
it in nome del|in nome della
lt vardan
lv vārdā no
pl w imieniu|z ramienia|z upoważnienia|w imieniu i na rzecz|na rzecz
pt em nome do|em nome da|em representação do|em representação da|por conta do|por conta da
ro în numele|din partea|pe seama|în reprezentarea|din partea și în numele
ro în calitate de reprezentant al
sk v mene|menom|z poverenia|v z
sl v imenu|po pooblastilu|za račun
sr у име|за и у име|по овлашћењу|u ime|za i u ime
uk від імені|за дорученням|від особи|в інтересах|від
"""
_FOR: Final = """
ca per|per a
da for
de für
en for|4
es por|para
fr pour
it per
mt għal
nb for
nl voor
pt por|para
sv för
"""
_OF: Final = """
ar عن|لأجل|من أجل
bg за|от
cs za|pro|ze
da fra|af
de vom|von der|von dem
el για|υπέρ|του|της
en of|of the|from|from the|at|@|with
es de la|del
fr du|de la|de l'
ga do
hr za|iz
it del|della|dell'
lv par|no
nb fra|av
nl van de|van het
pl za|dla|ze
pt do|da|pelo|pela
ro pentru|din|de la
sk za|pre
sl za|iz
sr за|из|za|iz
sv från|av
uk за|для|від
"""
_BEFORE: Final = """
et nimel|eest
fi puolesta|nimissä|valtuuttamana
hu nevében|képviseletében|részéről|megbízásából
lt vardu|atstovaudamas|atstovaudama
lv vārdā|uzdevumā
sv räkning|vägnar
tr adına|namına|temsilen|adına imza
"""
_LONGEST: Final = 6
"""Words of a label."""

_DOTS: Final = Expression(r"[.:]")


@functools.lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Small letters without accents, full stops and apostrophes: `l'att. de` is `latt de`."""
    # ICU reads a colon behind a letter as a mark of it.
    text = _DOTS.sub(" ", text.replace("’", "'"))
    return " ".join(languages.romanise(text.lower()).replace("'", "").split())


def labels_of(words: list[str], at: int) -> list[tuple[int, frozenset[Label]]]:
    """What the words from an index on may be, the longest label first, with how many they are."""
    if at >= len(words) or plain(words[at]).partition(" ")[0] not in _first_words():
        return []
    sizes = range(min(_LONGEST, len(words) - at), 0, -1)
    keys = ((size, plain(" ".join(words[at : at + size]))) for size in sizes)
    return [(size, _labels()[key]) for size, key in keys if key in _labels()]


@functools.cache
def _labels() -> dict[str, frozenset[Label]]:
    tables: tuple[tuple[Label, str], ...] = (
        ("person behind", _PERSON_BEHIND),
        ("person behind", OWNERS),
        ("perhaps behind", _PERHAPS_BEHIND),
        ("organisation behind", _ORGANISATION_BEHIND),
        ("inflected behind", _INFLECTED_BEHIND),
        ("for", _FOR),
        ("of", _OF),
        ("before", _BEFORE),
    )
    labels: dict[str, frozenset[Label]] = {}
    for label, table in tables:
        for phrase in phrases(table):
            key = plain(phrase)
            labels[key] = labels.get(key, frozenset()) | {label}
    return labels


@functools.cache
def _first_words() -> frozenset[str]:
    """The words with which labels begin, so that others cost next to nothing."""
    return frozenset(label.partition(" ")[0] for label in _labels())
