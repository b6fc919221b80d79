"""Words that end letters and mails: `Vänliga hälsningar`, `Miłego dnia`, `Thanks in advance`.

On each line are a language and its phrases.
"""

from typing import Final

PHRASES: Final = """
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
"""What ends a letter wherever it stands alone on a line."""

WISHES: Final = """
ar مع خالص التحيات, وتفضلوا بقبول فائق الاحترام, مع فائق الاحترام, والسلام عليكم, مع الشكر
ar دمتم بخير, أطيب الأمنيات
bg сърдечни поздрави, хубав ден, до скоро, искрено ваш, лек ден, приятен ден, най-добри пожелания
bg бъдете здрави
ca salutacions, atentament, una salutació cordial, rebeu una salutació cordial, abraçades
ca bona setmana
cs s pozdravem, srdečně zdraví, hezký den, mějte se hezky, zdravím, přeji hezký den
cs s přáním hezkého dne, ahoj
cs měj se, měj se hezky, měj se fajn, zatím, díky moc, díky předem
da venlig hilsen, med venlig hilsen, mvh, god weekend, hilsen, hav en god dag, vi ses
de mit freundlichen grüßen, mit besten grüßen, viele grüße, liebe grüße, mfg
de mit solidarischen grüßen, solidarische grüße, bis bald
de schönes wochenende, herzlichst, gruß, freundliche grüße, hochachtungsvoll
de bis dann
el τα λέμε, καλή συνέχεια, με τιμή, με αγάπη, καλό σαββατοκύριακο, αγωνιστικούς χαιρετισμούς
el τα λέμε σύντομα, καλή εβδομάδα, καλό βράδυ, θα τα πούμε
en best regards, kind regards, cheers, yours sincerely, yours faithfully, warm regards
en thanks in advance, regards, have a nice weekend, have a great day, talk soon, warmly
en thanks again, love, looking forward to hearing from you, with kind regards, sincerely
en speak soon
es un saludo, saludos, atentamente, gracias de antemano, reciba un cordial saludo, hasta pronto
es un fuerte abrazo, feliz semana, besos, quedo a la espera, muy atentamente
et lugupidamisega, ette tänades, kõike paremat, tervitusi, suur tänu, ilusat päeva, päikest
et tervitustega
fi ystävällisin terveisin, hyvää viikonloppua, terkuin, t, yt, kunnioittavasti, lämpimin terveisin
fi yhteistyöterveisin, mukavaa päivää, aurinkoista päivää
fr cordialement, bien cordialement, amicalement, salutations distinguées, bonne journée
fr bonne soirée, bises, solidairement, bien à toi, cdlt, très cordialement, belle journée
fr avec mes remerciements, respectueusement, au plaisir, bon week-end
ga le meas, le gach dea-ghuí, slán, le dea-ghuí, slán go fóill, go raibh míle maith agat
ga mise le meas
hr lijep pozdrav, s poštovanjem, pozdrav, lp, hvala unaprijed, ugodan dan
hr vidimo se, želim vam ugodan dan, topli pozdravi, selam
hu üdvözlettel, tisztelettel, szép napot, szép napot kívánok, üdvözlet, legyen szép napod
hu további szép napot, puszi
is með kveðju, bestu kveðjur, kær kveðja, kærar kveðjur, með bestu kveðju, takk fyrir
is virðingarfyllst, kveðja, bkv, með vinsemd, góða helgi, með þökkum, hlýjar kveðjur, mbk
it cordiali saluti, distinti saluti, saluti, a presto, buona giornata, grazie in anticipo
it ringraziando anticipatamente, buon lavoro, saluti cordiali, buon fine settimana
it con i migliori saluti, in attesa di un riscontro
lt pagarbiai, iki pasimatymo, linkėjimai, geros dienos, iš anksto dėkoju, nuoširdžiai, viso gero
lt gražios dienos, sėkmės
lv ar cieņu, ar laba vēlējumiem, jauku dienu, ar labākajiem vēlējumiem, sveicieni
lv paldies jau iepriekš, ar patiesu cieņu, lai jauka diena, uz tikšanos, labu dienu vēlot
mk со почит, срдечен поздрав, благодарам, пријатен ден, се најдобро, искрени поздрави
mk однапред благодарам, со почитување, убав ден
mt sinċerament, tiegħek, l-aħjar xewqat, saħħa, tiegħek sinċerament, bir-rispett
mt grazzi bil-quddiem
nb med vennlig hilsen, vennlig hilsen, ha en fin dag, takk for hjelpen, god helg, ha det bra
nb varm hilsen, med hilsen, hjertelig hilsen, med venleg helsing, venleg helsing, helsing
nb beste helsing, ha ein fin dag, med helsing, takk for hjelpa, varm helsing, med beste helsing
nl met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, groeten, mvg
nl met hartelijke groet, hoogachtend, tot ziens, tot snel, fijn weekend, fijne dag, groet
nl met solidaire groet, solidaire groeten, beste groeten, met dank
pl pozdrawiam, z poważaniem, miłego dnia, pozdrawiam serdecznie, do usłyszenia, pozdr, pozdrawiamy
pl miłego weekendu, ściskam, do zobaczenia, z pozdrowieniami, z szacunkiem
pt cumprimentos, com os melhores cumprimentos, atenciosamente, até breve, obrigado desde já
pt beijinhos, bom fim de semana, com estima, saudações cordiais, respeitosamente
pt com os meus cumprimentos, bom trabalho
ro cu stimă, cu respect, o zi bună, mulțumesc anticipat, o zi frumoasă, vă mulțumesc, cele bune
ro pe curând, cu considerație, o seară plăcută
ro mulțumesc frumos, mulțumesc frumos anticipat, te pup, o zi excelentă
sk s pozdravom, pekný deň, srdečne zdravím, majte sa, ďakujem vopred, prajem pekný deň
sk s pozdravom a prianím pekného dňa, pekný víkend
sl lep pozdrav, s spoštovanjem, prijeten dan, lep dan, vnaprej hvala
sq me respekt, të fala, përshëndetje, me të mira, faleminderit, gjithë të mirat, me mirënjohje
sq sinqerisht, ju faleminderit, me përshëndetje, përzemërsisht, faleminderit paraprakisht
sq ditë të mbarë
sr хвала унапред, пријатан дан, veliki pozdrav
sv vänliga hälsningar, med vänliga hälsningar, med vänlig hälsning, hälsningar, hälsning
sv hej så länge, trevlig helg, kram, vänlig hälsning, solidariska hälsningar, hej då, vi hörs
sv soliga hälsningar, hjärtliga hälsningar
tr saygılarımla, saygılarımızla, iyi günler, kolay gelsin, sevgiyle, dostça selamlar
tr şimdiden teşekkürler, görüşmek üzere, hoşça kalın, saygılar, dayanışmayla, en içten dileklerimle
uk гарного дня, щиро ваша, до зв'язку, з вдячністю, дякую заздалегідь, всього найкращого, вітання
uk бережіть себе, до зустрічі, усього доброго, з найщирішими вітаннями
"""
"""What does so near the end of a letter, for it may be a name in another place."""

NOUNS: Final = """
ar تحياتي, التحيات, تحية
bg поздрави, поздрав, пожелания, уважение
ca salutacions, salutació, abraçada, abraçades
cs pozdravem, pozdravy, pozdrav, zdravím, pozdravů
da hilsner, hilsener, hilsen
de grüße, grüßen, gruß, grüsse, grüssen
el χαιρετισμούς, χαιρετισμοί, εκτίμηση
en regards, greetings, wishes
es saludos, saludo, abrazos, abrazo
et tervitustega, tervitused, tervitusi, soovidega
fi terveisin, terkuin, terveiset, terveisiä
fr salutations, amitiés, bises, bisous
ga dea-mhéin, dea-ghuí
hr pozdrav, pozdravi, pozdrava, poštovanjem
hu üdvözlettel, üdvözlet, tisztelettel, puszi
is kveðja, kveðjur, kveðju, kveðjum
it saluti, saluto, abbracci, abbraccio
lt linkėjimai, linkėjimais, pagarba
lv sveicieniem, sveicieni, vēlējumiem, cieņu
mk поздрав, поздрави, почит
mt xewqat, tislijiet
nb hilsen, hilsener, hilsner, helsing, helsingar
nl groet, groeten, groetjes
pl pozdrowienia, pozdrowieniami, pozdrawiam, pozdrawiamy
pt cumprimentos, saudações, abraços, abraço, beijinhos
ro salutări, stimă, respect
sk pozdravom, pozdravy, pozdrav, zdravím
sl pozdrav, pozdravi, pozdravljeni, spoštovanjem
sq përshëndetje, respekt
sr поздрав, поздрави, поздрава, поштовањем
sv hälsningar, hälsning
tr selamlar, sevgiler, saygılar, saygılarımla, saygılarımızla, dileklerimle, selamlarımla
uk вітаннями, вітання, повагою, побажаннями
"""
"""Words for greetings, which end a closing or begin it: `Soliga hälsningar`, `Grüße aus Bonn`."""

THANKS: Final = """
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
