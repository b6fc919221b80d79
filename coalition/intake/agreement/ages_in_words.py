"""Ages of minors written in words: `mám štrnásť rokov`."""

import functools
import re
from typing import Final

from coalition.intake.words.known_headers import fold

_FIRST: Final = 10
_NUMBERS: Final = """
ar عشر سنوات|أحد عشر/إحدى عشرة|اثنا عشر/اثنتا عشرة|ثلاثة عشر/ثلاث عشرة|أربعة عشر/أربع عشرة|
   خمسة عشر/خمس عشرة|ستة عشر/ست عشرة|سبعة عشر/سبع عشرة
bg десет|единадесет/единайсет|дванадесет/дванайсет|тринадесет/тринайсет|четиринадесет/четиринайсет|
   петнадесет/петнайсет|шестнадесет/шестнайсет|седемнадесет/седемнайсет
ca deu|onze|dotze|tretze|catorze|quinze|setze|disset
cs deset|jedenáct|dvanáct|třináct|čtrnáct|patnáct|šestnáct|sedmnáct
da ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten
de zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn
el δέκα|έντεκα/ένδεκα|δώδεκα|δεκατριών/δεκατρία|δεκατεσσάρων/δεκατέσσερα|
   δεκαπέντε|δεκαέξι/δεκάξι|δεκαεπτά/δεκαεφτά
en ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen
es diez|once|doce|trece|catorce|quince|dieciséis|diecisiete
et kümme/kümne|üksteist/üheteist|kaksteist/kaheteist|kolmteist/kolmeteist|neliteist/neljateist|
   viisteist/viieteist|kuusteist/kuueteist|seitseteist/seitsmeteist
fi kymmenen|yksitoista|kaksitoista|kolmetoista|neljätoista|viisitoista|kuusitoista|seitsemäntoista
fr dix|onze|douze|treize|quatorze|quinze|seize|dix-sept
ga deich mbliana|aon bhliain déag|dhá bhliain déag|trí bliana déag|ceithre bliana déag|
   cúig bliana déag|sé bliana déag|seacht mbliana déag
hr deset|jedanaest|dvanaest|trinaest|četrnaest|petnaest|šesnaest|sedamnaest
hu tíz|tizenegy|tizenkettő/tizenkét|tizenhárom|tizennégy|tizenöt|tizenhat|tizenhét
it dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette
lt dešimt/dešimties|vienuolika/vienuolikos|dvylika/dvylikos|trylika/trylikos|
   keturiolika/keturiolikos|penkiolika/penkiolikos|šešiolika/šešiolikos|septyniolika/septyniolikos
lv desmit|vienpadsmit|divpadsmit|trīspadsmit|četrpadsmit|piecpadsmit|sešpadsmit|septiņpadsmit
mt għaxar|ħdax|tnax|tlettax|erbatax|ħmistax|sittax|sbatax
nb ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten
nl tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien
pl dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście
pt dez|onze|doze|treze|catorze/quatorze|quinze|dezasseis/dezesseis|dezassete/dezessete
ro zece|unsprezece|doisprezece/douăsprezece|treisprezece|paisprezece|cincisprezece|șaisprezece|
   șaptesprezece
sk desať|jedenásť|dvanásť|trinásť|štrnásť|pätnásť|šestnásť|sedemnásť
sl deset|enajst|dvanajst|trinajst|štirinajst|petnajst|šestnajst|sedemnajst
sr десет|једанаест|дванаест|тринаест|четрнаест|петнаест|шеснаест|седамнаест
sv tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton
tr on yaşında|on bir|on iki|on üç|on dört|on beş|on altı|on yedi
uk десять|одинадцять|дванадцять|тринадцять|чотирнадцять|п'ятнадцять|шістнадцять|сімнадцять
"""
"""From ten on, in each language of the interface; `/` has another form of the same number."""

_UNITS: Final = frozenset({"سنوات", "mbliana", "bhliain", "bliana", "yaşında"})
"""Words for years within a number, which stay behind it: `ceithre bliana déag`."""


def ages_in_digits(plain: str) -> str:
    """Folded text with the numbers from ten to seventeen in digits: `mam 14 rokov`."""
    numbers = _numbers()
    return _expression().sub(lambda match: numbers[match[1]], plain)


@functools.cache
def _expression() -> re.Pattern[str]:
    words = sorted(map(re.escape, _numbers()), key=len, reverse=True)
    # Adjectives are one word with their number: `fünfzehnjährig`, `viisitoistavuotias`.
    return re.compile(rf"\b({'|'.join(words)})(?!(?!jahr|jarig|vuoti|aasta|arig)\w)")


@functools.cache
def _numbers() -> dict[str, str]:
    """Digits by folded number, with the word for years that stands within it."""
    numbers = {}
    for line in _NUMBERS.replace("\n   ", "").strip().splitlines():
        for age, forms in enumerate(line[3:].split("|"), _FIRST):
            for form in forms.split("/"):
                units = " ".join(fold(word) for word in form.split() if word in _UNITS)
                numbers[fold(form)] = f"{age} {units}".strip()
    return numbers
