"""What stands around a list in a mail is no name, in whatever language it is written.

In the tables a line has a language, and what people write.
"""

from collections.abc import Iterator

from case_tables import each

from coalition.intake.lists.pasted import split_names

CLOSINGS = """
ar مع خالص التحيات | مع أطيب التحيات | تحياتي | مع التحية | وتفضلوا بقبول فائق الاحترام
ar مع فائق الاحترام | شكرا جزيلا | والسلام عليكم | مع الشكر | دمتم بخير | أطيب الأمنيات
bg С уважение | Поздрави | С най-добри пожелания | Сърдечни поздрави | Хубав ден | До скоро
bg Благодаря предварително | Искрено Ваш | Лек ден | Приятен ден | Най-добри пожелания
bg Бъдете здрави
ca Salutacions | Salutacions cordials | Cordialment | Atentament | Una abraçada | Moltes gràcies
ca Fins aviat | Ben cordialment | Una salutació cordial | Rebeu una salutació cordial | Abraçades
ca Bona setmana
cs S pozdravem | Srdečně zdraví | S přátelským pozdravem | Hezký den | S úctou | Děkuji
cs Mějte se hezky | Díky | Zdravím | Přeji hezký den | S přáním hezkého dne | Děkuji a zdravím
cs Ahoj
da Venlig hilsen | Med venlig hilsen | Mange hilsner | Bedste hilsner | Kh | Vh | Mvh
da Kærlig hilsen | Tak for hjælpen | God weekend | Hilsen | Hav en god dag | De bedste hilsner
da Vi ses
de Mit freundlichen Grüßen | Mit besten Grüßen | Viele Grüße | Liebe Grüße | Herzliche Grüße
de Beste Grüße | LG | VG | MfG | Mit solidarischen Grüßen | Solidarische Grüße
de Vielen Dank und viele Grüße | Bis bald | Schönes Wochenende | Herzlichst | Gruß
de Freundliche Grüße | Hochachtungsvoll | Danke und Gruß | Schöne Grüße aus Berlin | Bis dann
el Με εκτίμηση | Φιλικά | Χαιρετισμούς | Με φιλικούς χαιρετισμούς | Ευχαριστώ πολύ | Ευχαριστώ
el Τα λέμε | Καλή συνέχεια | Με τιμή | Πολλούς χαιρετισμούς | Με αγάπη | Καλό Σαββατοκύριακο
el Αγωνιστικούς χαιρετισμούς
en Best regards | Kind regards | Best wishes | All the best | Many thanks | Thanks | Cheers | Best
en Yours sincerely | Yours faithfully | Warm regards | In solidarity | Thanks in advance | Regards
en Take care | Have a nice weekend | Have a great day | Talk soon | Warmly | Thanks again | Love
en Looking forward to hearing from you | With kind regards | Sincerely | Speak soon
es Un saludo | Saludos | Saludos cordiales | Atentamente | Un abrazo | Muchas gracias
es Cordialmente | Gracias de antemano | Un cordial saludo | Reciba un cordial saludo
es Hasta pronto | Abrazos | Un fuerte abrazo | Feliz semana | Gracias y un saludo | Besos
es Quedo a la espera | Muy atentamente | Saludos desde Madrid
et Lugupidamisega | Parimate soovidega | Tervitades | Heade soovidega | Aitäh | Ette tänades
et Kõike head | Kõike paremat | Tervitusi | Suur tänu | Ilusat päeva | Päikest | Parimat
et Tervitustega
fi Ystävällisin terveisin | Terveisin | Parhain terveisin | Kiitos | Kiitos paljon
fi Hyvää viikonloppua | Terkuin | T. | Yt | Ystävällisesti | Kiittäen | Kunnioittavasti
fi Lämpimin terveisin | Yhteistyöterveisin | Mukavaa päivää | Aurinkoista päivää
fr Cordialement | Bien cordialement | Bien à vous | Amicalement | Merci d'avance | Merci beaucoup
fr Salutations distinguées | À bientôt | Sincères salutations | Bonne journée | Bonne soirée
fr Bises | Solidairement | Bien à toi | Cdlt | Très cordialement | Meilleures salutations
fr Belle journée | Merci et bonne journée | Avec mes remerciements | Respectueusement | Au plaisir
fr Bon week-end
ga Le meas | Le gach dea-ghuí | Beir bua | Slán | Go raibh maith agat | Is mise le meas
ga Le dea-ghuí | Slán go fóill | Le gach dea-mhéin | Go raibh míle maith agat | Mise le meas
ga Le buíochas
hr Srdačan pozdrav | Lijep pozdrav | S poštovanjem | Pozdrav | Lp | Hvala unaprijed
hr Puno pozdrava | Ugodan dan | Lijepi pozdravi | Hvala i pozdrav | Vidimo se
hr Želim Vam ugodan dan
hu Üdvözlettel | Tisztelettel | Szívélyes üdvözlettel | Üdv | Köszönettel | Minden jót
hu Szép napot | Köszönöm | Baráti üdvözlettel | Előre is köszönöm | Szép napot kívánok | Üdvözlet
hu Köszi | Legyen szép napod | További szép napot | Puszi
it Cordiali saluti | Distinti saluti | Un caro saluto | Saluti | Grazie | Grazie mille | A presto
it Un abbraccio | Cari saluti | Buona giornata | Cordialmente | Grazie in anticipo
it Ringraziando anticipatamente | Buon lavoro | Saluti cordiali | Un saluto | Tanti saluti
it Buon fine settimana | Con i migliori saluti | In attesa di un riscontro
lt Pagarbiai | Su pagarba | Geriausi linkėjimai | Ačiū | Iki pasimatymo | Linkėjimai
lt Geros dienos | Iš anksto dėkoju | Nuoširdžiai | Viso gero | Su geriausiais linkėjimais
lt Gražios dienos | Sėkmės
lv Ar cieņu | Ar sveicieniem | Paldies | Visu labu | Ar laba vēlējumiem | Jauku dienu
lv Ar labākajiem vēlējumiem | Sveicieni | Paldies jau iepriekš | Ar patiesu cieņu
lv Lai jauka diena | Uz tikšanos | Labu dienu vēlot
mt Tislijiet | Xewqat sbieħ | Grazzi | Grazzi ħafna | Sinċerament | Tiegħek | L-aħjar xewqat
mt Saħħa | Bl-aħjar xewqat | Tiegħek sinċerament | Bir-rispett | Grazzi bil-quddiem
nb Med vennlig hilsen | Vennlig hilsen | Hilsen | Mvh | Mange takk | Med beste hilsen
nb Beste hilsen | Ha en fin dag | Alt godt | Takk for hjelpen | Vennlige hilsener | God helg
nb Ha det bra | Varm hilsen | Med hilsen | Hjertelig hilsen
nn Med venleg helsing | Venleg helsing | Helsing | Beste helsing | Mvh | Mange takk
nn Ha ein fin dag | Med helsing | God helg | Takk for hjelpa | Varm helsing | Med beste helsing
nl Met vriendelijke groet | Met vriendelijke groeten | Vriendelijke groet | Groeten | Groetjes
nl Hartelijke groet | Mvg | Alvast bedankt | Met hartelijke groet | Hoogachtend | Tot ziens
nl Tot snel | Fijn weekend | Liefs | Fijne dag | Groet | Bedankt en groet | Met solidaire groet
nl Solidaire groeten | Beste groeten | Met dank
pl Pozdrawiam | Serdecznie pozdrawiam | Z poważaniem | Pozdrowienia | Z wyrazami szacunku
pl Dziękuję | Miłego dnia | Dzięki | Pozdrawiam serdecznie | Z góry dziękuję | Łączę pozdrowienia
pl Do usłyszenia | Pozdr | Pozdrawiamy | Miłego weekendu | Ściskam | Do zobaczenia
pl Dziękuję i pozdrawiam | Z pozdrowieniami | Z szacunkiem
pt Cumprimentos | Com os melhores cumprimentos | Melhores cumprimentos | Atenciosamente | Abraços
pt Um abraço | Obrigada | Obrigado | Cordialmente | Até breve | Saudações | Obrigado desde já
pt Beijinhos | Bom fim de semana | Com estima | Saudações cordiais | Respeitosamente
pt Com os meus cumprimentos | Bom trabalho | Muito obrigada e um abraço
ro Cu stimă | Cu respect | Cu drag | O zi bună | Mulțumesc | Mulțumesc anticipat | Toate cele bune
ro Salutări | Cu prietenie | O zi frumoasă | Vă mulțumesc | Cele bune | Pe curând | Numai bine
ro Cu considerație | O seară plăcută
sk S pozdravom | S priateľským pozdravom | S úctou | Ďakujem | Pekný deň | Srdečne zdravím
sk Majte sa | Ďakujem vopred | Prajem pekný deň | Zdravím | S pozdravom a prianím pekného dňa
sk Pekný víkend | Ďakujem a zdravím
sl Lep pozdrav | Lepo pozdravljeni | S spoštovanjem | Lp | Hvala | Najlepša hvala | Prijeten dan
sl Prisrčen pozdrav | Hvala in lep pozdrav | Lep dan | S prijaznimi pozdravi | Vse dobro | Pozdrav
sl Vnaprej hvala
sr Срдачан поздрав | С поштовањем | Поздрав | Хвала | Хвала унапред | Пуно поздрава | Пријатан дан
sr Све најбоље | Srdačan pozdrav | S poštovanjem | Pozdrav | Hvala unapred | Veliki pozdrav
sr Lep pozdrav | Лп | Prijatan dan | Леп поздрав | Велики поздрав
sv Vänliga hälsningar | Med vänliga hälsningar | Med vänlig hälsning | Hälsningar | Mvh
sv Bästa hälsningar | Varma hälsningar | Tack på förhand | Hälsning | Allt gott | Ha en fin dag
sv Vänligen | Tack så mycket | Hej så länge | Trevlig helg | Kram | Vänlig hälsning
sv Många hälsningar | Solidariska hälsningar | Hej då | Vi hörs | Soliga hälsningar
sv Hjärtliga hälsningar
tr Saygılarımla | Saygılarımızla | Sevgiler | Selamlar | Teşekkürler | İyi günler | İyi çalışmalar
tr Kolay gelsin | Sevgiyle | Dostça selamlar | Şimdiden teşekkürler | Görüşmek üzere
tr İyi dileklerimle | Hoşça kalın | Saygılar | Dayanışmayla | En içten dileklerimle
uk З повагою | Дякую | Щиро дякую | З найкращими побажаннями | Гарного дня | Щиро Ваша
uk До зв'язку | З вдячністю | Дякую заздалегідь | Всього найкращого | Вітання | Бережіть себе
uk До зустрічі | Усього доброго | З найщирішими вітаннями
is Með kveðju | Bestu kveðjur | Kær kveðja | Kærar kveðjur | Með bestu kveðju | Takk fyrir
is Virðingarfyllst | Kveðja | Bkv | Með vinsemd | Góða helgi | Með þökkum | Hlýjar kveðjur | Mbk
sq Me respekt | Të fala | Përshëndetje | Me të mira | Faleminderit | Gjithë të mirat
sq Me mirënjohje | Sinqerisht | Ju faleminderit | Me përshëndetje | Përzemërsisht
sq Faleminderit paraprakisht | Ditë të mbarë
mk Со почит | Поздрав | Срдечен поздрав | Благодарам | Пријатен ден | Се најдобро
mk Искрени поздрави | До скоро | Однапред благодарам | Поздрави | Со почитување | Убав ден
bs Srdačan pozdrav | Lijep pozdrav | S poštovanjem | Pozdrav | Hvala unaprijed | Lp | Ugodan dan
bs Sve najbolje | Puno pozdrava | Hvala i lijep pozdrav | Topli pozdravi | Selam
"""
GREETINGS = """
ar مرحبا | السلام عليكم | السلام عليكم ورحمة الله وبركاته | أعزائي | الزملاء الأعزاء | عزيزتي مريم
ar تحية طيبة وبعد | صباح الخير | مساء الخير | أهلا بكم | الأصدقاء الأعزاء | السادة الكرام
bg Здравейте | Здравейте на всички | Уважаеми колеги | Скъпи приятели | Добър ден | Привет
bg Здрасти | Мила Мария | Уважаема госпожо Иванова | Добро утро | Драги колеги
bg Уважаеми дами и господа
ca Hola | Hola a tothom | Bon dia | Bona tarda | Benvolguts | Benvolguda Marta
ca Estimades companyes | Benvolguts companys i companyes | Bones | Bon dia a tots i totes
ca Hola Marta | Benvolgudes amigues
cs Dobrý den | Ahoj | Ahoj všichni | Milí přátelé | Vážení přátelé | Vážená paní Nováková
cs Milá Marto | Vážení kolegové | Dobré ráno | Zdravím všechny | Čau | Ahoj Marto
da Hej | Hej alle | Kære alle | Kære Marta | Kære venner | Goddag | Hej med jer | Hej allesammen
da Hej Marta | Til rette vedkommende | God morgen | Kære medlemmer
de Hallo | Hallo zusammen | Hallo Marta | Liebe alle | Liebe Freundinnen und Freunde
de Sehr geehrte Damen und Herren | Sehr geehrte Frau Berg | Guten Tag | Guten Morgen | Moin
de Hi Marta | Liebe Kolleginnen und Kollegen | Liebes Team | Liebe Leute | Guten Abend
de Liebe Mitstreiter*innen | Grüß Gott
el Γεια σας | Γεια | Καλημέρα | Καλημέρα σας | Καλησπέρα | Αγαπητοί φίλοι | Αγαπητή Μάρθα
el Αγαπητές φίλες και φίλοι | Αξιότιμοι κύριοι | Αγαπητοί συνάδελφοι | Γεια σου Μαρία | Χαίρετε
en Hello | Hi all | Hi everyone | Dear all | Dear Marta | Hi Marta | Hey there | Good morning
en Dear friends | Dear colleagues | Dear Sir or Madam | To whom it may concern | Hi team
en Dear members | Dear partners | Hi both | Hello everyone | Good morning all | Dear coalition
es Hola | Hola a todas y todos | Hola a todos | Buenos días | Buenas tardes | Estimada Marta
es Estimados amigos | Queridas compañeras | Estimados señores | Estimadas compañeras y compañeros
es Hola Marta | Buenas | Querida Marta | Estimados socios | Hola a tod@s | Compañeras y compañeros
et Tere | Tere kõigile | Tere päevast | Hea Marta | Head sõbrad | Kallid sõbrad
et Lugupeetud kolleegid | Tere hommikust | Hei | Hei kõik | Austatud daamid ja härrad
et Kallid kolleegid | Head kolleegid | Tere Marta
fi Hei | Hei kaikki | Moi | Moi kaikki | Hyvää päivää | Hyvät ystävät | Arvoisa vastaanottaja
fi Rakkaat ystävät | Huomenta | Hyvää huomenta | Hei Marta | Terve | Hyvä Marta | Hyvät kollegat
fi Moikka | Tervehdys
fr Bonjour | Bonjour à toutes et tous | Bonjour à tous | Bonjour Marta | Chères amies, chers amis
fr Cher Jean | Madame, Monsieur | Salut | Bonsoir | Chers collègues | Chers partenaires | Coucou
fr Salut tout le monde | Bonjour tout le monde | Bonjour à toute l'équipe
fr Chères et chers collègues | Cher·es ami·es | Bonjour Madame | Mesdames, Messieurs
ga Dia duit | Dia daoibh | A chara | A chairde | Haigh | A chomhghleacaithe | Maidin mhaith
ga Dia daoibh go léir | Haigh a chairde | A chairde uilig | Tráthnóna maith
hr Dragi svi | Poštovani | Pozdrav | Pozdrav svima | Bok | Bok svima | Dobar dan
hr Drage kolegice i kolege | Draga Marta | Dragi prijatelji | Dobro jutro
hr Poštovana gospođo Horvat | Ej | Hej svima | Poštovane kolegice i kolege
hu Szia | Sziasztok | Kedves Mindenki | Kedves Márta | Kedves Barátaim | Tisztelt Hölgyem/Uram
hu Tisztelt Kollégák | Jó napot kívánok | Jó reggelt | Helló | Hahó | Kedves Barátaink | Üdvözlöm
hu Tisztelt Partnereink | Kedves Kollégák | Sziasztok, kedves barátok
it Ciao | Ciao a tutte e tutti | Ciao Marta | Buongiorno | Buongiorno a tutti | Buonasera
it Cari amici | Care amiche e cari amici | Gentile Marta | Gentili colleghi | Salve
it Spettabile associazione | Gentilissimi | Carissimi | Carissime e carissimi | Car* tutt*
it Egregi signori | Cara Marta | Buon pomeriggio
lt Labas | Labas visiems | Sveiki | Sveiki visi | Laba diena | Mieli draugai | Gerbiami kolegos
lt Labas rytas | Sveika, Marta | Miela Marta | Gerbiamieji | Gerb. kolegos | Labas vakaras
lt Brangūs draugai | Sveiki, kolegos
lv Sveiki | Sveiki visi | Labdien | Labrīt | Cienījamie kolēģi | Dārgie draugi | Mīļie draugi
lv Čau | Labvakar | Sveika, Marta | Mīļā Marta | Cienījamā Marta | Sveicināti | Labdien visiem
lv Sveiki, kolēģi
mt Bonġu | Għeżież | Għeżież ħbieb | Għażiża Marta | Bonswa | Merħba | Hello kulħadd
mt Għeżież kollegi | Għeżież kollha | Għażiż Sinjur | Il-jum it-tajjeb | Hawn | Għeżież membri
nb Hei | Hei alle | Hei alle sammen | Kjære alle | Kjære Marta | Kjære venner | God dag
nb God morgen | Hei Marta | Hallo | Heisann | Til den det måtte gjelde | Kjære medlemmer
nb Hei på dere
nn Hei | Hei alle saman | Kjære alle | Kjære Marta | Kjære vener | God dag | God morgon
nn Hei Marta | Heisann | Kjære medlemer | Hei alle | Hallo alle saman
nl Beste | Beste allemaal | Beste Marta | Hallo | Hoi | Hoi allemaal | Dag allemaal
nl Geachte heer, mevrouw | Geachte heer/mevrouw | Goedemorgen | Lieve mensen | Beste vrienden
nl Beste collega's | Hallo Marta | Goedemiddag | Goeiemorgen | Geachte leden | L.S.
pl Dzień dobry | Cześć | Cześć wszystkim | Hej | Szanowni Państwo | Szanowna Pani Anno
pl Drodzy przyjaciele | Drogie koleżanki i koledzy | Witam | Witajcie | Droga Marto
pl Dobry wieczór | Hej wszystkim | Witam serdecznie | Szanowny Panie
pl Drogie Koleżanki, Drodzy Koledzy | Kochane i Kochani | Hej Marta
pt Olá | Olá a todas e todos | Olá a todos | Bom dia | Boa tarde | Caros amigos | Cara Marta
pt Caras e caros | Prezados senhores | Estimados colegas | Car@s amig@s | Boa noite
pt Bom dia a todos | Olá Marta | Queridas amigas | Exmos. Senhores | Ex.mos Senhores | Oi pessoal
pt Caras colegas
ro Bună ziua | Bună | Salut | Salutare | Dragi prieteni | Dragă Marta | Stimați colegi
ro Stimată doamnă Popescu | Bună dimineața | Bună seara | Dragi colegi | Bună tuturor
ro Stimate domnule | Salutare tuturor | Dragii mei
sk Dobrý deň | Ahoj | Ahojte | Ahojte všetci | Milí priatelia | Vážení priatelia
sk Vážená pani Nováková | Milá Marta | Zdravím | Dobré ráno | Čaute | Vážení kolegovia
sk Zdravím všetkých | Čau
sl Pozdravljeni | Živjo | Živjo vsi | Dragi vsi | Spoštovani | Dober dan | Draga Marta
sl Dragi prijatelji | Drage kolegice in kolegi | Spoštovane kolegice | Dobro jutro | Zdravo | Hej
sl Pozdrav vsem | Spoštovana gospa Novak
sr Здраво | Здраво свима | Драги сви | Драга Марта | Поштовани | Драги пријатељи | Добар дан
sr Добро јутро | Zdravo svima | Poštovani | Dragi prijatelji | Ćao svima | Поздрав свима
sr Поштоване колеге | Ћао | Dragi svi | Poštovane kolege
sv Hej | Hej alla | Hej allihopa | Hej Marta | Kära alla | Kära vänner | Bästa kollegor
sv God morgon | Hallå | Tjena | Hejsan | God dag | Bästa medlemmar | Till den det berör
sv Hej på er | Hej hej | Kära Marta | Hej igen | Godmorgon | Kära medlemmar
tr Merhaba | Merhabalar | Herkese merhaba | Sevgili arkadaşlar | Değerli dostlar | Sayın yetkili
tr Sevgili Marta | Günaydın | İyi günler | Selam | Selamlar | Sayın Marta Hanım | Değerli üyeler
tr Merhaba arkadaşlar | İyi akşamlar | Merhaba Marta
uk Добрий день | Доброго дня | Вітаю | Вітаю всіх | Привіт | Привіт усім | Шановні колеги
uk Дорогі друзі | Шановна пані Оксано | Доброго ранку | Добрий вечір | Друзі | Вітання
uk Шановні партнери | Всім привіт | Доброго дня всім
is Hæ | Hæ öll | Sæl öll | Sæl | Sæll | Kæru vinir | Kæra Marta | Góðan dag | Góðan daginn
is Ágætu félagar | Kæru félagar | Blessuð | Sæl og blessuð | Komið þið sæl | Halló öll
sq Përshëndetje | Përshëndetje të gjithëve | Të dashur miq | E dashur Marta | I dashur Agim
sq Të nderuar kolegë | Mirëdita | Tungjatjeta | Mirëmëngjes | Të nderuar | Ç'kemi
sq Të dashur të gjithë | I nderuar
mk Здраво | Здраво на сите | Почитувани | Драги пријатели | Почитувани колеги | Добар ден
mk Добро утро | Драга Марта | Драги сите | Здраво Марта | Почитувана Марта | Еј
bs Dragi svi | Poštovani | Zdravo svima | Dobar dan | Draga Marta | Dragi prijatelji
bs Drage kolegice i kolege | Dobro jutro | Pozdrav svima | Selam svima | Ćao | Poštovane kolege
"""
HEADINGS = """
ar الموقعون | الموقعات | الموقعون الأوائل | وقع عليه | الداعمون | الأعضاء | المنظمات الأعضاء
ar الشركاء | أعضاء التحالف | المنظمات التالية توقع على النداء | قائمة الموقعين | منظمات فرنسية
ar المنظمات الوطنية | المنظمات الدولية | قائمة المنظمات
bg Подписали | Подписали се организации | Първи подписали | Поддръжници | Членове
bg Организации членки | Членуващи организации | Партньори | Партньорски организации
bg Членове на коалицията | Следните организации подкрепят призива | Списък на подписалите
bg Списък на организациите | Български организации | Национални организации
bg Международни организации | Подкрепящи организации | Подписано от | Участници
ca Signants | Signatàries | Primers signants | Primeres signatàries | Signat per | Membres
ca Entitats membres | Entitats sòcies | Socis | Membres de la coalició
ca Les entitats següents donen suport a la crida | Llista d'entitats | Llista de signants
ca Entitats catalanes | Organitzacions catalanes | Entitats adherides | Han signat
ca Amb el suport de | Organitzacions internacionals | Entitats locals | Col·laboradors
cs Signatáři | Signatářky | První signatáři | Podepsáno | Podepsáni | Podporovatelé
cs Podporující organizace | Členové | Členské organizace | Partneři | Partnerské organizace
cs Členové koalice | Následující organizace podporují výzvu | Seznam signatářů | Seznam organizací
cs České organizace | Mezinárodní organizace | Podepsané organizace | Zapojené organizace
cs Výzvu podpořili | Celostátní organizace | Místní spolky
da Underskrivere | Medunderskrivere | De første underskrivere | Underskrevet af | Støtter
da Støtteorganisationer | Medlemmer | Medlemsorganisationer | Partnere | Partnerorganisationer
da Koalitionens medlemmer | Følgende organisationer støtter opråbet | Liste over underskrivere
da Liste over organisationer | Danske organisationer | Internationale organisationer
da Nationale organisationer | Lokale foreninger | Støttet af | Danske foreninger
da Organisationer bag opråbet | Støttende organisationer
de Unterzeichnende | Unterzeichner | Unterzeichnerinnen | Unterzeichner*innen
de Unterzeichnerinnen und Unterzeichner | Erstunterzeichner*innen
de Erstunterzeichnende Organisationen | Unterzeichnet von | Unterstützer | Unterstützer:innen
de Mitglieder | Mitgliedsorganisationen | Partnerorganisationen | Bündnismitglieder
de Mitglieder des Bündnisses | Folgende Organisationen unterstützen den Aufruf
de Liste der Unterzeichnenden | Deutsche Organisationen | Österreichische Organisationen
de Internationale Organisationen | Lokale Gruppen | Unterstützende Organisationen | Unsere Partner
de Bundesweite Organisationen | Regionale Verbände | Beteiligte Organisationen
de Mitunterzeichnende | Kooperationspartner | Bündnispartner
el Υπογράφοντες | Υπογράφουσες | Υπογράφουν | Πρώτες υπογραφές | Οι πρώτοι υπογράφοντες
el Υποστηρικτές | Μέλη | Οργανώσεις μέλη | Οργανώσεις-μέλη | Εταίροι | Συνεργάτες
el Μέλη του συνασπισμού | Οι παρακάτω οργανώσεις υποστηρίζουν το κάλεσμα | Λίστα υπογραφόντων
el Κατάλογος οργανώσεων | Ελληνικές οργανώσεις | Διεθνείς οργανώσεις | Τοπικές οργανώσεις
el Συνυπογράφουν | Συνυπογράφουσες οργανώσεις | Εθνικές οργανώσεις | Υποστηρίζουν
en Signatories | Signatory organisations | First signatories | Signed by | Supporters
en Supporting organisations | Members | Member organisations | Partners | Endorsers
en Endorsing organizations | Coalition members | The following organisations support the call
en The following organisations have signed | List of signatories | List of members
en List of organisations | Swedish organisations | International organisations
en National organisations | Local groups | European networks | Founding members
en Initial signatories | Organisations that have signed | Endorsements | UK organisations
en Belgian members | Participating organisations | Our supporters | Who supports us
en Coalition partners | National members | NGO signatories | Organisational signatories
en French partners | Member NGOs | Individual signatories | Trade unions
es Firmantes | Signatarias | Primeros firmantes | Primeras firmantes | Firmado por | Apoyan
es Miembros | Organizaciones miembro | Organizaciones miembros | Entidades socias | Socios
es Socias | Miembros de la coalición | Las siguientes organizaciones apoyan el llamamiento
es Lista de firmantes | Listado de organizaciones | Organizaciones españolas
es Organizaciones internacionales | Entidades locales | Organizaciones firmantes
es Colectivos firmantes | Entidades colaboradoras | Con el apoyo de | Organizaciones adheridas
es Asociaciones nacionales | Organizaciones que apoyan | Adhesiones | Entidades promotoras
es Sindicatos | Redes europeas | Quiénes firman
et Allakirjutanud | Allakirjutajad | Esimesed allakirjutanud | Alla kirjutanud | Toetajad
et Toetavad organisatsioonid | Liikmed | Liikmesorganisatsioonid | Partnerid
et Partnerorganisatsioonid | Koalitsiooni liikmed | Järgmised organisatsioonid toetavad üleskutset
et Allakirjutanute nimekiri | Organisatsioonide nimekiri | Eesti organisatsioonid
et Rahvusvahelised organisatsioonid | Kohalikud ühendused | Üleskutsele kirjutasid alla
et Liitunud organisatsioonid | Liikmete nimekiri
fi Allekirjoittajat | Allekirjoittaneet | Allekirjoittaneet järjestöt
fi Ensimmäiset allekirjoittajat | Tukijat | Kannattajat | Jäsenet | Jäsenjärjestöt | Kumppanit
fi Yhteistyökumppanit | Koalition jäsenet | Seuraavat järjestöt tukevat vetoomusta
fi Luettelo allekirjoittajista | Lista järjestöistä | Suomalaiset järjestöt
fi Kansainväliset järjestöt | Paikalliset yhdistykset | Mukana olevat järjestöt | Mukana
fi Kansalliset järjestöt | Ruotsalaiset järjestöt | Vetoomuksen allekirjoittajat
fr Signataires | Premiers signataires | Premières signataires | Signé par | Signature | Soutiens
fr Membres | Organisations membres | Partenaires | Membres de la coalition
fr Les organisations suivantes soutiennent l'appel | Liste des signataires
fr Liste des organisations | Organisations françaises | Associations françaises
fr Organisations internationales | Associations locales | Organisations signataires
fr Associations membres | Avec le soutien de | Ils nous soutiennent | Organisations belges
fr Réseaux européens | Organisations nationales | Cosignataires | Syndicats
fr Organisations de soutien | Structures signataires | Collectifs signataires | Adhérents
fr Liste des membres | Organisations partenaires | Elles soutiennent
ga Sínitheoirí | Na chéad sínitheoirí | Sínithe ag | Tacaitheoirí | Baill | Eagraíochtaí
ga Eagraíochtaí ball | Balleagraíochtaí | Comhpháirtithe | Baill den chomhghuaillíocht
ga Tacaíonn na heagraíochtaí seo a leanas leis an achainí | Liosta sínitheoirí
ga Liosta eagraíochtaí | Eagraíochtaí Éireannacha | Eagraíochtaí idirnáisiúnta | Grúpaí áitiúla
ga Eagraíochtaí náisiúnta | Ár gcomhpháirtithe | Liosta ball
hr Potpisnici | Potpisnice | Prvi potpisnici | Prve potpisnice | Potpisali | Podržavatelji
hr Podržavaju | Članovi | Članice | Organizacije članice | Udruge članice | Partneri
hr Partnerske organizacije | Članice koalicije | Sljedeće organizacije podržavaju poziv
hr Popis potpisnika | Popis organizacija | Hrvatske organizacije | Hrvatske udruge
hr Međunarodne organizacije | Lokalne udruge | Organizacije potpisnice | Udruge potpisnice
hr Popis članica | Nacionalne organizacije | Potpora
hu Aláírók | Első aláírók | Aláírták | Aláíró szervezetek | Támogatók | Támogató szervezetek
hu Tagok | Tagszervezetek | Partnerek | Partnerszervezetek | A koalíció tagjai
hu Az alábbi szervezetek támogatják a felhívást | Az aláírók listája | Szervezetek listája
hu Magyar szervezetek | Nemzetközi szervezetek | Helyi csoportok | Csatlakozott szervezetek
hu Csatlakozók | Országos szervezetek | Magyarországi szervezetek | Tagjaink | Szakszervezetek
it Firmatari | Firmatarie | Primi firmatari | Prime firmatarie | Firmato da | Sostenitori | Membri
it Organizzazioni membri | Organizzazioni aderenti | Partner | Membri della coalizione
it Le seguenti organizzazioni sostengono l'appello | Elenco dei firmatari
it Elenco delle organizzazioni | Organizzazioni italiane | Associazioni italiane
it Organizzazioni internazionali | Associazioni locali | Soci | Adesioni | Aderenti
it Hanno aderito | Con il sostegno di | Organizzazioni nazionali | Realtà aderenti
it Associazioni promotrici | Organizzazioni sostenitrici | Sindacati | Enti aderenti
it Elenco aderenti | Lista dei soci | Reti europee
lt Pasirašė | Pasirašiusieji | Signatarai | Pirmieji pasirašiusieji | Rėmėjai | Nariai
lt Organizacijos narės | Partneriai | Partnerės | Koalicijos nariai
lt Kreipimąsi remia šios organizacijos | Pasirašiusiųjų sąrašas | Organizacijų sąrašas
lt Lietuvos organizacijos | Tarptautinės organizacijos | Vietos bendruomenės
lt Pasirašiusios organizacijos | Palaikančios organizacijos | Remiančios organizacijos
lt Narių sąrašas | Nacionalinės organizacijos | Lietuviškos organizacijos
lv Parakstītāji | Pirmie parakstītāji | Parakstījuši | Parakstīja | Atbalstītāji | Biedri
lv Biedru organizācijas | Dalīborganizācijas | Partneri | Sadarbības partneri | Koalīcijas biedri
lv Aicinājumu atbalsta šādas organizācijas | Parakstītāju saraksts | Organizāciju saraksts
lv Latvijas organizācijas | Starptautiskās organizācijas | Vietējās biedrības
lv Atbalstošās organizācijas | Dalīborganizācijas | Biedru saraksts | Nacionālās organizācijas
lv Latviešu organizācijas
mt Firmatarji | Firmatarji ewlenin | L-ewwel firmatarji | Iffirmata minn | Iffirmat minn
mt Sostenituri | Membri | Organizzazzjonijiet membri | Sħab | Imsieħba | Membri tal-koalizzjoni
mt L-organizzazzjonijiet li ġejjin jappoġġjaw is-sejħa | Lista tal-firmatarji
mt Lista ta' organizzazzjonijiet | Organizzazzjonijiet Maltin
mt Organizzazzjonijiet internazzjonali | Għaqdiet lokali | Organizzazzjonijiet firmatarji
mt Organizzazzjonijiet nazzjonali | Lista tal-membri
nb Underskrivere | Undertegnere | Medunderskrivere | Første underskrivere
nb De første underskriverne | Undertegnet av | Støttespillere | Støtteorganisasjoner | Medlemmer
nb Medlemsorganisasjoner | Partnere | Samarbeidspartnere | Koalisjonens medlemmer
nb Følgende organisasjoner støtter oppropet | Liste over underskrivere | Liste over organisasjoner
nb Norske organisasjoner | Internasjonale organisasjoner | Lokale foreninger
nb Nasjonale organisasjoner | Støttet av | Norske medlemmer | Svenske organisasjoner
nb Oversikt over medlemmer | Medlemsliste | Tilsluttede organisasjoner
nn Underskrivarar | Underteiknarar | Dei første underskrivarane | Underskrive av | Støttespelarar
nn Medlemer | Medlemmar | Medlemsorganisasjonar | Partnarar | Samarbeidspartnarar
nn Koalisjonsmedlemer | Desse organisasjonane støttar oppropet | Liste over underskrivarar
nn Norske organisasjonar | Internasjonale organisasjonar | Lokale foreiningar | Organisasjonar
nn Lokale lag | Nasjonale organisasjonar
nl Ondertekenaars | Eerste ondertekenaars | Medeondertekenaars | Ondertekend door | Ondersteuners
nl Steunbetuigingen | Leden | Lidorganisaties | Partners | Partnerorganisaties | Coalitieleden
nl Leden van de coalitie | De volgende organisaties steunen de oproep | Lijst van ondertekenaars
nl Lijst van organisaties | Nederlandse organisaties | Internationale organisaties
nl Lokale groepen | Ondersteunende organisaties | Deelnemende organisaties
nl Aangesloten organisaties | Landelijke organisaties | Vlaamse organisaties
nl Belgische organisaties | Ledenlijst | Vakbonden | Nationale organisaties | Coalitiepartners
pl Sygnatariusze | Sygnatariuszki | Pierwsi sygnatariusze | Podpisali | Podpisali się | Popierają
pl Wspierają | Członkowie | Organizacje członkowskie | Partnerzy | Organizacje partnerskie
pl Członkowie koalicji | Następujące organizacje popierają apel | Lista sygnatariuszy
pl Lista organizacji | Polskie organizacje | Organizacje międzynarodowe | Lokalne stowarzyszenia
pl Organizacje sygnatariusze | Organizacje wspierające | Organizacje ogólnopolskie
pl Organizacje krajowe | Sygnatariusze i sygnatariuszki | Lista członków | Związki zawodowe
pl Poparli
pt Signatários | Signatárias | Primeiros signatários | Primeiras signatárias | Assinado por
pt Subscritores | Subscritoras | Apoiantes | Membros | Organizações membro | Organizações membros
pt Parceiros | Membros da coligação | As seguintes organizações apoiam o apelo
pt Lista de signatários | Lista de organizações | Organizações portuguesas
pt Organizações internacionais | Associações locais | Organizações signatárias
pt Associações portuguesas | Organizações brasileiras | Organizações subscritoras
pt Entidades signatárias | Coletivos signatários | Parceiras | Apoios | Organizações nacionais
pt Sindicatos | Redes europeias
ro Semnatari | Semnatare | Primii semnatari | Semnat de | Susținători | Membri
ro Organizații membre | Parteneri | Organizații partenere | Membrii coaliției
ro Următoarele organizații susțin apelul | Lista semnatarilor | Lista organizațiilor
ro Organizații românești | Organizații internaționale | Asociații locale | Organizații semnatare
ro Organizații susținătoare | Organizații naționale | Susținut de | Organizații din România
ro Lista membrilor | Sindicate
sk Signatári | Signatárky | Prví signatári | Podpísaní | Podpísali | Podporovatelia
sk Podporujúce organizácie | Členovia | Členské organizácie | Partneri | Partnerské organizácie
sk Členovia koalície | Nasledujúce organizácie podporujú výzvu | Zoznam signatárov
sk Zoznam organizácií | Slovenské organizácie | Medzinárodné organizácie | Miestne združenia
sk Podpísané organizácie | Výzvu podporili | Zoznam členov | Národné organizácie
sl Podpisniki | Podpisnice | Prvi podpisniki | Podpisali | Podporniki | Podporne organizacije
sl Člani | Članice | Organizacije članice | Partnerji | Partnerske organizacije | Člani koalicije
sl Naslednje organizacije podpirajo poziv | Seznam podpisnikov | Seznam organizacij
sl Slovenske organizacije | Mednarodne organizacije | Lokalna društva | Organizacije podpisnice
sl Nacionalne organizacije | Seznam članov | Društva podpisniki | Podpirajo
sr Потписници | Потписнице | Први потписници | Потписали | Подржавају | Чланови | Чланице
sr Организације чланице | Партнери | Партнерске организације | Чланови коалиције
sr Следеће организације подржавају позив | Списак потписника | Списак организација
sr Српске организације | Међународне организације | Локална удружења | Potpisnici | Potpisnice
sr Organizacije potpisnice | Srpske organizacije | Članice | Spisak potpisnika
sr Organizacije članice | Подржали | Националне организације | Удружења потписници | Partneri
sv Undertecknare | Undertecknande organisationer | De första undertecknarna | Undertecknat av
sv Stödjare | Stödorganisationer | Medlemmar | Medlemsorganisationer | Partner | Samarbetspartners
sv Koalitionens medlemmar | Följande organisationer stödjer uppropet | Lista över undertecknare
sv Lista över organisationer | Svenska organisationer | Norska organisationer
sv Internationella organisationer | Lokala föreningar | Nationella organisationer
sv Svenska föreningar | Signatärer | Stöds av | Partnerorganisationer | Fackförbund | Medlemslista
sv Undertecknas av | Finländska organisationer
tr İmzacılar | İlk imzacılar | İmzalayanlar | İmzacı kurumlar | Destekleyenler | Destekçiler
tr Üyeler | Üye kuruluşlar | Ortaklar | Ortak kuruluşlar | Koalisyon üyeleri
tr Aşağıdaki kuruluşlar çağrıyı destekliyor | İmzacı listesi | İmzacıların listesi
tr Türk kuruluşları | Uluslararası kuruluşlar | Yerel dernekler | Destekleyen kuruluşlar
tr Kurumlar | Üye örgütler | Türkiye'den örgütler | Ulusal kuruluşlar | Destekleyen kurumlar
tr Üye listesi | Bileşenler | Katılımcı kurumlar
uk Підписанти | Підписантки | Перші підписанти | Підписали | Прихильники | Підтримують | Члени
uk Організації-члени | Партнери | Організації-партнери | Члени коаліції
uk Такі організації підтримують звернення | Список підписантів | Перелік організацій
uk Українські організації | Міжнародні організації | Місцеві громади | Організації-підписанти
uk Підписано | Національні організації | Список членів | Партнерські організації
uk Громадські організації | Організації-учасниці | Підтримали | Учасники
is Undirritað af | Undirritendur | Undirskriftir | Fyrstu undirritendur | Stuðningsaðilar | Aðilar
is Aðildarfélög | Félög | Samtök | Samstarfsaðilar | Félagar | Aðilar að bandalaginu
is Eftirfarandi samtök styðja ákallið | Listi yfir samtök | Íslensk samtök | Alþjóðleg samtök
is Staðbundin félög | Meðlimir | Norræn samtök | Íslensk félög
sq Nënshkruesit | Nënshkrueset | Nënshkruesit e parë | Nënshkruar nga | Mbështetësit | Anëtarët
sq Organizatat anëtare | Partnerët | Anëtarët e koalicionit
sq Organizatat e mëposhtme mbështesin thirrjen | Lista e nënshkruesve | Lista e organizatave
sq Organizata shqiptare | Organizata ndërkombëtare | Shoqata lokale | Organizatat nënshkruese
sq Organizatat | Organizata kombëtare | Organizatat partnere | Anëtarë | Mbështetur nga
mk Потписници | Потпишано од | Први потписници | Поддржувачи | Членови | Членки
mk Организации членки | Партнери | Партнерски организации | Членови на коалицијата
mk Следните организации го поддржуваат повикот | Список на потписници | Листа на организации
mk Македонски организации | Меѓународни организации | Локални здруженија | Организации потписнички
mk Здруженија | Поддржуваат | Национални организации
bs Potpisnici | Potpisnice | Prvi potpisnici | Potpisali | Podržavaju | Članovi | Članice
bs Organizacije članice | Udruženja članice | Partneri | Članice koalicije
bs Sljedeće organizacije podržavaju poziv | Lista potpisnika | Spisak organizacija
bs Bosanske organizacije | Bosanskohercegovačke organizacije | Međunarodne organizacije
bs Lokalna udruženja | Organizacije potpisnice | Udruženja | Članovi koalicije | Podrška
bs Državne organizacije
"""
NAMES = ["Oak Society", "Elm Club", "Ash Trust"]
LIST = "\n".join(NAMES)


def phrases(table: str) -> Iterator[tuple[str, list[str]]]:
    """Each line of a table: its language, and the phrases."""
    for line in table.strip().splitlines():
        language, _, texts = line.partition(" ")
        yield language, texts.split(" | ")


def taken(text: str) -> list[str]:
    """The names of a text that nothing speaks against."""
    return [one.name for one in split_names(text) if not one.reason]


def wrong(texts: list[str], patterns: list[str]) -> list[str]:
    """The texts that become names, or take names with them, in one of the patterns."""
    return [text for text in texts for pattern in patterns if taken(pattern.format(text)) != NAMES]


@each(("language", "closings"), list(phrases(CLOSINGS)))
def test_closings_end_a_mail(language: str, closings: list[str]) -> None:
    patterns = [
        f"{LIST}\n\n{{}}\nIngvild Storhaug",
        f"{LIST}\n\n{{}},\nIngvild Storhaug\nSecretary",
        f"{LIST}\n{{}}\nIngvild Storhaug",
        f"{LIST}\n\n{{}}",
        f"{LIST}\n\n{{}}!\n\nIngvild",
    ]
    assert wrong(closings, patterns) == [], language


@each(("language", "greetings"), list(phrases(GREETINGS)))
def test_greetings_begin_a_mail(language: str, greetings: list[str]) -> None:
    patterns = [f"{{}}\n\n{LIST}", f"{{}},\n\n{LIST}", f"{{}}!\n\n{LIST}", f"{{}},\n{LIST}"]
    assert wrong(greetings, patterns) == [], language


@each(("language", "headings"), list(phrases(HEADINGS)))
def test_headings_stand_above_names(language: str, headings: list[str]) -> None:
    before, behind = NAMES[0], "\n".join(NAMES[1:])
    patterns = [
        f"{{}}\n\n{LIST}",
        f"{{}}\n{LIST}",
        f"{before}\n\n{{}}\n\n{behind}",
        f"{before}\n\n{{}}\n{behind}",
    ]
    assert wrong(headings, patterns) == [], language
    assert wrong([heading.upper() for heading in headings], patterns[:1]) == [], language


@each(
    "name",
    ["Kind Regards Collective", "Partners for Streets", "Membres Libres", "Signatories for Peace",
     "Svenska Gatuföreningen", "Norske Fotgjengere", "Polskie Stowarzyszenie Pieszych", "Salut Les Rues",
     "Friends of Oak Members", "Abrazo Solidario", "Hej Stad", "Liste Verte", "Grüße e.V."],
)  # fmt: skip
def test_names_with_such_words_are_names(name: str) -> None:
    for text in (f"Oak\n{name}\nElm", f"{name}\nOak\nElm", f"Oak\nElm\n{name}"):
        assert name in taken(text)


@each("name", ["Partners International", "Redes", "Samtök", "Hola"])
def test_names_that_are_nothing_else_are_names_behind_a_bullet(name: str) -> None:
    assert taken(f"- {name}\n- Oak\n- Elm") == [name, "Oak", "Elm"]
    (first, *_) = split_names(f"{name}\n\nOak\nElm")
    assert first.name == name
    assert first.reason.endswith("if it is an organisation, use coalition add organisation")


def test_a_closing_word_above_the_names_takes_none_of_them_away() -> None:
    assert taken("Selamlar\n\nOak Society\nElm Club\nAsh Trust") == NAMES
