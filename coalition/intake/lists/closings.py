"""Whether a line ends a letter: `All the best`, `Mange hilsner, Ann`."""

import functools
from collections.abc import Sequence
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.letter_phrases import key_of_words

_FORMULA: Final = Expression(
    r"(?:(?:with |many )?(?:best|kind|warm|warmest|kindest)(?: (?:regards|wishes))?|regards|"
    r"(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|(?:many )?thanks.{0,40}|"
    r"thank you.{0,40}|mit (?:freundlichen|besten|herzlichen|solidarischen) gru(?:ss|s)en|mfg|"
    r"(?:viele|beste|liebe|herzliche|freundliche) gru(?:ss|s)e|cordialement|bien cordialement|"
    r"bien a (?:vous|toi)|amicalement|salutations(?: distinguees)?|merci.{0,30}|un saludo|saludos|"
    r"(?:saludos )?cordial(?:es|mente|i)?(?: saludos| saluti)?|atentamente|cordiali saluti|"
    r"distinti saluti|z powazaniem|pozdrawiam|z pozdrowieniami|met (?:vriendelijke|hartelijke) "
    r"groe(?:t|ten)|groeten|(?:med )?(?:vanlig|venlig|vennlig)e? halsning(?:ar)?|"
    r"(?:med )?(?:venlig|vennlig) hilsen|mvh|hilsen|halsningar|(?:ystavallisin )?terveisin|"
    r"s pozdravem|s pozdravom|s uctou|lep pozdrav|lijep pozdrav|s postovanjem|s spostovanjem|"
    r"udvozlettel|tisztelettel|cu stima|cu respect|(?:com os melhores )?cumprimentos|"
    r"atenciosamente|pagarbiai|ar cienu|lugupidamisega|me ektimisi|filikoi? chairetismoi?|"
    r"z povagou|s uvazhenie|s uvazenie|s postovanem|saygilarimla|saygilar|le meas|le gach dea-ghui|"
    r"salutacions|atentament|tislijiet|m alhtram|ma alihtiram|tsitsaqam)[ ,.!–-]*"
)
_PHRASES: Final = """
ar مع أطيب التحيات, أطيب التحيات, مع التحية, تحياتي, مع خالص التحية, مع الاحترام
bg с уважение, поздрави, много поздрави, с най-добри пожелания, всичко добро
ca salutacions cordials, una abraçada, cordialment, ben cordialment, fins aviat
cs s přátelským pozdravem, srdečné pozdravy, zdraví, s úctou, mějte se
da mange hilsner, mange hilsener, bedste hilsner, de bedste hilsner, kærlig hilsen
da kærlige hilsner, venlige hilsner, med venlige hilsner, kh, vh, de bedste hilsener
de herzlich, herzliche grüße, alles gute, alles liebe, schöne grüße, beste grüße, lg, vg
el με εκτίμηση, φιλικά, χαιρετισμούς, πολλούς χαιρετισμούς, με φιλικούς χαιρετισμούς
en all the best, all best, best, best wishes, many thanks, in solidarity, warm wishes
en take care, with thanks, with best wishes
es un cordial saludo, un abrazo, abrazos, muchos saludos, saludos cordiales, cordialmente
et parimate soovidega, tervitades, parimat, kõike head, heade soovidega
fi parhain terveisin, terveisin, kiittäen, kaikkea hyvää, ystävällisesti, paljon terveisiä
fr bien à vous, meilleures salutations, amitiés, bien amicalement, à bientôt
fr sincères salutations, avec nos remerciements, sincèrement
ga le dea-mhéin, le gach dea-mhéin, beir bua, is mise le meas, le buíochas
hr srdačan pozdrav, srdačno, lijepi pozdravi, puno pozdrava, sve najbolje
hu szívélyes üdvözlettel, baráti üdvözlettel, üdv, minden jót, köszönettel, sok üdvözlettel
it un caro saluto, cari saluti, un abbraccio, tanti saluti, un saluto, cordialmente
lt su pagarba, geriausi linkėjimai, su geriausiais linkėjimais, viso geriausio
lv ar sveicieniem, visu labu, ar vislabākajiem vēlējumiem, labākie vēlējumi
mt tislijiet, xewqat sbieħ, bl-aħjar xewqat, dejjem tiegħek, grazzi
nb mange hilsener, mange hilsner, beste hilsen, beste hilsener, alt godt, vennlige hilsener
nb med beste hilsen, vh
nl hartelijke groet, vriendelijke groeten, vele groeten, alle goeds, liefs, veel groeten, groetjes
pl z wyrazami szacunku, serdecznie pozdrawiam, serdeczne pozdrowienia, pozdrowienia
pl wszystkiego dobrego, łączę pozdrowienia
pt um abraço, abraços, melhores cumprimentos, tudo de bom, saudações, cordialmente
ro cu prietenie, toate cele bune, salutări, numai bine, cu drag, cele mai bune gânduri
sk so srdečným pozdravom, srdečné pozdravy, všetko dobré, s priateľským pozdravom
sl lepo pozdravljeni, lepe pozdrave, prisrčen pozdrav, vse dobro, s prijaznimi pozdravi
sr срдачан поздрав, с поштовањем, пуно поздрава, све најбоље, srdačan pozdrav
sv många hälsningar, bästa hälsningar, allt gott, vänligen, varma hälsningar, vänligt
tr selamlar, sevgiler, en iyi dileklerimle, iyi dileklerimle, sevgilerimle, iyi çalışmalar
uk з повагою, з найкращими побажаннями, щиро ваш, усього найкращого, багато привітів
"""
"""Further ones, in the thirty languages; a line has a language and its phrases."""

_THANKS: Final = """
ar شكرا, شكرا جزيلا
bg благодаря, благодаря предварително, много благодаря
ca gràcies, moltes gràcies
cs děkuji, děkujeme, díky, předem děkuji
da tak, mange tak, på forhånd tak, tak for hjælpen
de danke, vielen dank, besten dank, herzlichen dank, danke schön, danke euch
el ευχαριστώ, ευχαριστώ πολύ, ευχαριστούμε
en thanks, many thanks, thank you, thanks a lot
es gracias, muchas gracias, mil gracias
et aitäh, tänan, suur aitäh
fi kiitos, kiitos paljon, kiitokset
fr merci, merci beaucoup, merci d'avance
ga go raibh maith agat, go raibh maith agaibh
hr hvala, hvala vam, puno hvala, hvala lijepa
hu köszönöm, köszönjük, köszi, előre is köszönöm
it grazie, grazie mille, tante grazie, molte grazie
lt ačiū, labai ačiū, dėkoju
lv paldies, liels paldies
mt grazzi, grazzi ħafna
nb takk, mange takk, tusen takk, på forhånd takk
nl bedankt, dank je wel, dank u, alvast bedankt, dankjewel
pl dziękuję, dziękujemy, dzięki, z góry dziękuję
pt obrigado, obrigada, muito obrigado, muito obrigada
ro mulțumesc, mulțumim, mulțumesc mult
sk ďakujem, ďakujeme, vďaka, vopred ďakujem
sl hvala, najlepša hvala, hvala lepa
sr хвала, хвала вам, много хвала
sv tack, tack så mycket, tack på förhand, stort tack
tr teşekkürler, teşekkür ederim, çok teşekkürler
uk дякую, дякуємо, щиро дякую
"""
"""Thanks, which end a letter without a blank line before them, too."""

_ASKING: Final = Expression(
    r"(?:[Tt]hank(?:s| you) (?:to|for)|[Mm]erci (?:de |d['’]|pour |à )).*\s[^\W\d_a-zà-ÿ]"
)
"""Thanks that go on with a name: `Merci d'ajouter Portes Ouvertes`."""

_MOST_WORDS = 4
"""Of the name of who writes, behind a closing and a comma."""

_LONGEST_END = 5
"""Lines below a closing of one word, with as many blank ones."""


def is_closing(number: int, lines: Sequence[str]) -> bool:
    """Whether a line, by its number, ends a letter, by itself or with the name of who writes.

    A word that may be a name, such as `Best`, does so below a blank line where no more follows than
    a signature.
    """
    line = lines[number - 1]
    closing, _, writer = line.partition(",")
    is_short = "," not in writer and len(writer.split()) <= _MOST_WORDS
    is_one = _FORMULA.fullmatch(fold(line[:200])) or (is_short and key_of_words(closing) in _keys())
    if _ASKING.match(line.strip()):
        return False
    is_thanks = is_short and key_of_words(closing) in _thanks()
    if not (is_one or is_thanks) or (is_one and len(line.split()) > 1):
        return bool(is_one)
    is_apart = number == 1 or not lines[number - 2].strip() or is_thanks
    below = lines[number : number + 2 * _LONGEST_END + 1]
    return is_apart and len(below) <= 2 * _LONGEST_END


@functools.cache
def _keys() -> frozenset[str]:
    return _keys_of(_PHRASES)


@functools.cache
def _thanks() -> frozenset[str]:
    return _keys_of(_THANKS)


def _keys_of(table: str) -> frozenset[str]:
    phrases = ", ".join(line.partition(" ")[2] for line in table.strip().splitlines())
    return frozenset(map(key_of_words, phrases.split(", ")))
