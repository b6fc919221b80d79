"""Beginnings of phrases by which something is to be known or shown later, in thirty languages."""

from typing import Final

NOT_BEFORE: Final = """
ar ليس قبل|بعد القرار
bg не преди|едва след|чак след
ca només després|no abans|només a partir|fins després
cs až po|až od|ne dříve|teprve
da ikke før|først fra|først efter|tidligst
de erst ab|erst am|erst nach|erst im|nicht vor dem|steht noch aus|stehen noch aus|frühestens
el όχι πριν|μόνο μετά
en not before|not until|only from|only after|wait until|hold until|hold off|please wait
es solo después|sólo después|no antes|solo a partir|sólo a partir|hasta después|esperar a
et mitte enne|alles pärast|alles alates
fi vasta|ei ennen|aikaisintaan
fr qu'après|qu'à partir|pas avant|seulement après|seulement à partir|attendre
ga ná roimh|ní roimh
hr ne prije|tek od|tek nakon
hu nem előbb|csak után|legkorábban|majd csak
it non prima|solo dopo|solo dal|aspettare
lt ne anksčiau|tik po|tik nuo
lv ne agrāk|tikai pēc|tikai no
mt mhux qabel|biss wara
nb ikke før|først fra|først etter|tidligst
nl pas vanaf|pas na|niet eerder|niet vóór
pl nie przed|dopiero od|dopiero po|nie wcześniej
pt não antes|só a partir|só depois|apenas após
ro nu înainte|doar după|abia după|abia din
sk až po|až od|nie skôr|nie pred|najskôr
sl ne pred|šele po|šele od
sr не пре|тек од|тек након|ne pre|tek od
sv inte före|först från|först efter|tidigast
tr önce değil|ancak sonra
uk только после|не ранее
uk не раніше|лише після|тільки після|аж після
"""
"""Beginnings of phrases by which a row is to be shown later, if at all."""

ANSWERING: Final = """
ar سيرد|ستجيب|سيجيب
bg ще отговор|ще се обад
ca respondran|respondrà|ens diran
cs ozvou se|ozve se|dají vědět|dá vědět|odpoví|odpovědí
da vender tilbage|giver besked|giver svar
de melden sich|meldet sich|geben bescheid|gibt bescheid|antworten noch
el θα απαντ|θα ενημερώσ|θα επανέλθ
en will get back|will let us know|will reply|will answer|will confirm|will respond|gets back
es responderán|responderá|nos dirán|nos avisar|confirmarán|confirmará
et annavad teada|annab teada|vastavad
fi palaavat asiaan|palaa asiaan|ilmoittavat|vastaavat
fr répondront|répondra|reviennent vers|revient vers|nous diront|confirmeront|confirmera
ga freagróidh|cuirfidh siad in iúl
hr javit će|odgovorit će
hu jelentkeznek|visszajelez|szólnak|válaszolnak|majd szól
it risponderanno|risponderà|faranno sapere|farà sapere|confermeranno|confermerà
lt atsakys|praneš
lv atbildēs|paziņos
mt iwieġbu|jgħidulna
nb kommer tilbake|gir beskjed|svarer
nl laten het weten|laat het weten|laten nog weten|komen terug|antwoorden
pl odezwą się|odezwie się|dadzą znać|da znać|odpowiedzą
pt responderão|responderá|vão responder|dão resposta|confirmarão
ro vor răspunde|va răspunde|revin cu|vor confirma
sk ozvú sa|ozve sa|dajú vedieť|odpovedia
sl se bodo javili|bodo odgovorili|sporočijo
sr јавиће|одговориће|javiće|odgovoriće
sv återkommer|ger besked|hör av sig
tr haber verecek|dönüş yapacak|cevap verecek|yanıt verecek
uk дадуть відповідь|відповідять|повідомлять|ответят|дадут ответ|сообщат
"""
"""The same for an answer that is to come: `they will get back to us`, `ozvou se`."""
