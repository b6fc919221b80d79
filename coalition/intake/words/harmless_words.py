"""Remarks that surely say nothing against listing an organisation, and headers of such matters."""

from typing import Final

HARMLESS_REMARKS: Final = """
ar شكرا|عضو مؤسس|منذ|شريك قديم|النشرة البريدية|انظر البريد
bg благодаря|благодарим|член-основател|учредител|от|дългогодишен партньор|бюлетин|вж. имейла
ca gràcies|moltes gràcies|membre fundador|entitat fundadora|des de|soci de fa anys|butlletí
ca vegeu correu
cs děkujeme|děkuji|díky|zakládající člen|od|od roku|dlouholetý partner|newsletter|viz e-mail
cs viz mail
da tak|mange tak|stiftende medlem|stifter|siden|mangeårig partner|nyhedsbrev|se mail
de danke|vielen dank|herzlichen dank|gründungsmitglied|mitgründer|mitgründerin|seit
de langjähriger partner
de langjährige partnerin|langjähriges mitglied|newsletter|siehe mail|siehe e-mail|s. mail
de viel erfolg
de aktiv|sehr aktiv|sehr engagiert|logo fehlt|bezahlt|beitrag bezahlt
de gute sache|tolle initiative|gerne|mitglied seit|dabei seit
de aktiv seit
el ευχαριστούμε|ευχαριστώ|ιδρυτικό μέλος|από|από το|ενημερωτικό δελτίο|βλ. μήνυμα
en thanks|thank you|many thanks|thanks a lot|thank you very much|founding member|founder member
en founding partner|co-founder|founder|since|member since|active since|joined|joined in
en long-time partner|longtime partner|long-standing partner|long-standing member|old friends
en newsletter|wants the newsletter|wants newsletter|wants our newsletter|see mail|see email
en see e-mail|see website|keep it up|keep up the good work|good luck|great initiative|great work
en happy to join|glad to join|happy to help|happy to support|new|very active|active|logo received
en great letter|very keen|logo missing|missing logo|waiting for the logo|paid|fee paid
en invoice paid|logo sent|wants posters|happy to host|translator|translators|speaker
bg благодарим за подкрепата|благодаря за подкрепата
cs děkujeme za podporu|děkuji za podporu
da tak for støtten|tak for jeres arbejde
de danke für die unterstützung|vielen dank für die unterstützung|danke für eure unterstützung
de danke für eure arbeit|danke für ihre arbeit
el ευχαριστούμε για την υποστήριξη
en thanks for the support|thanks for your support|thank you for your support|thanks for your work
en thank you for your work
es gracias por el apoyo|gracias por vuestro apoyo|gracias por su apoyo
et aitäh toetuse eest|täname toetuse eest
fi kiitos tuesta|kiitos työstänne
fr merci pour le soutien|merci pour votre soutien|merci pour votre travail
hr hvala na podršci
hu köszönjük a támogatást
it grazie per il sostegno|grazie per il supporto|grazie per il vostro lavoro
lt ačiū už palaikymą|dėkojame už palaikymą
lv paldies par atbalstu
nb takk for støtten|takk for hjelpen
nl bedankt voor de steun|bedankt voor jullie steun|bedankt voor jullie werk
pl dziękujemy za wsparcie|dziękuję za wsparcie
pt obrigado pelo apoio|obrigada pelo apoio
ro mulțumim pentru sprijin|mulțumim pentru susținere
sk ďakujeme za podporu
sl hvala za podporo
sr хвала на подршци
sv tack för stödet|tack för hjälpen
uk дякуємо за підтримку
es gracias|muchas gracias|miembro fundador|socio fundador|desde|boletín|ver correo|ver el correo
es muy activo|muy activa|muy activos|muy activas|socio de siempre|mucha suerte|ánimo
et aitäh|täname|suur tänu|asutajaliige|alates|kauaaegne partner|uudiskiri|vt kiri
fi kiitos|kiitokset|perustajajäsen|alkaen|vuodesta|pitkäaikainen kumppani|uutiskirje|ks. sähköposti
fr merci|merci beaucoup|un grand merci|membre fondateur|fondateur|membre fondatrice|depuis
fr membre depuis|partenaire de longue date|partenaire historique|newsletter|infolettre|voir mail
fr très actif|très active|très actifs|très actives
fr voir courriel|voir e-mail|bravo|bonne chance|bon courage|belle initiative
ga go raibh maith agat|go raibh maith agaibh|ball bunaithe|ó|nuachtlitir
hr hvala|hvala lijepa|član osnivač|osnivač|od|dugogodišnji partner|newsletter|vidi mail
hu köszönjük|köszönöm|köszönet|alapító tag|alapító|óta|régi partner|hírlevél|lásd e-mail
it grazie|grazie mille|membro fondatore|socio fondatore|fondatore|dal|da|partner storico|newsletter
it molto attivi|molto attiva|molto attivo|vedi mail|vedi email|complimenti|in bocca al lupo
lt ačiū|dėkojame|narys steigėjas|steigėjas|nuo|ilgametis partneris|naujienlaiškis|žr. el. laišką
lv paldies|liels paldies|dibinātājs|dibinātājbiedrs|kopš|ilggadējs partneris|jaunumi|skat. e-pastu
mt grazzi|grazzi ħafna|membru fundatur|minn|newsletter
nb takk|tusen takk|stiftende medlem|grunnlegger|siden|mangeårig partner|nyhetsbrev|se e-post
nl dank|bedankt|dank u|dank u wel|hartelijk dank|dankjewel|medeoprichter|oprichter|oprichtend lid
nl heel actief|sinds|lid sinds|vaste partner|nieuwsbrief|zie mail|zie e-mail|succes
pl dziękujemy|dziękuję|dzięki|członek założyciel|założyciel|od|wieloletni partner|newsletter
pl zob. mail|zobacz mail|powodzenia
pt obrigado|obrigada|muito obrigado|membro fundador|sócio fundador|desde|boletim|ver email|ver mail
ro mulțumim|mulțumesc|membru fondator|fondator|din|partener vechi|newsletter|vezi mail
sk ďakujeme|ďakujem|vďaka|zakladajúci člen|od|od roku|dlhoročný partner|newsletter|pozri mail
sl hvala|ustanovni član|ustanovitelj|od|dolgoletni partner|novice|glej e-pošto
sr хвала|оснивач|члан оснивач|од|дугогодишњи партнер|билтен|hvala|osnivač|član osnivač|od
sv tack|stort tack|grundande medlem|grundare|sedan|mångårig partner|nyhetsbrev|se mejl|se mail
tr teşekkürler|teşekkür ederiz|kurucu üye|kurucu|beri|uzun süreli ortak|bülten|e-postaya bakın
bg чадърна организация
ca entitat paraigua
cs zastřešující organizace|střešní organizace
da paraplyorganisation
de dachverband|dachorganisation|bundesverband
el ομοσπονδία
en umbrella|umbrella organisation|umbrella organization|umbrella group
es organización paraguas|federación
et katusorganisatsioon
fi kattojärjestö
fr organisation faîtière|fédération
hr krovna organizacija
hu ernyőszervezet
it organizzazione ombrello|federazione
lt skėtinė organizacija
lv jumta organizācija
nb paraplyorganisasjon
nl koepel|koepelorganisatie|koepelvereniging
pl organizacja parasolowa|federacja
pt organização guarda-chuva|federação
ro organizație umbrelă|federație
sk zastrešujúca organizácia|strešná organizácia
sl krovna organizacija
sr кровна организација|krovna organizacija
sv paraplyorganisation
tr çatı örgütü
uk парасолькова організація
uk дякуємо|дякую|щиро дякуємо|член-засновник|засновник|з|давній партнер|розсилка|див. лист
uk спасибо|член-основатель|основатель|с
"""
"""Whole clauses of remarks, without their numbers."""

HEADERS_OF_MATTERS: Final = """
ar المدينة|اللغة|اللغات|الموضوع|المواضيع|المجال|الحجم|عدد الأعضاء|سنة التأسيس
bg град|населено място|език|езици|тема|теми|област на дейност|сфера|размер|брой членове|основана
ca ciutat|població|municipi|llengua|llengües|tema|temes|àmbit|àmbits|mida|nombre de membres|fundació
cs město|obec|jazyk|jazyky|téma|témata|oblast|zaměření|velikost|počet členů|založeno
da by|sprog|emne|emner|område|størrelse|antal medlemmer|grundlagt|stiftet
de stadt|ort|sitz|sprache|sprachen|thema|themen|themenbereich|schwerpunkt|schwerpunkte|bereich|größe
de mitgliederzahl|anzahl mitglieder|gegründet|gründungsjahr|plz ort|branche|sektor
el πόλη|έδρα|γλώσσα|γλώσσες|θέμα|θέματα|τομέας|μέγεθος|αριθμός μελών|έτος ίδρυσης
en city|town|place|location|locality|municipality|seat|language|languages|topic|topics|theme|themes
en field|fields|field of work|area of work|areas of work|focus|focus area|focus areas|sector|sectors
en industry|issue|issues|size|number of members|members|staff|employees|founded|year founded
en reach|followers|audience|mission|motto|slogan|what we do|interests|interest|working group
en logo|image|photo|picture|sections|chapters|branches|working groups|skills|hashtag|hashtags
en facebook|twitter|instagram|mastodon|linkedin|social media
es ciudad|localidad|municipio|idioma|idiomas|tema|temas|ámbito|área|sector|tamaño|número de miembros
es fundación|año de fundación|sede
et linn|asukoht|keel|keeled|teema|teemad|valdkond|suurus|liikmete arv|asutatud
fi kaupunki|paikkakunta|kotipaikka|kieli|kielet|aihe|aiheet|teema|teemat|ala|toimiala|koko
fi jäsenmäärä|perustettu
fr ville|commune|siège|lieu|langue|langues|thème|thèmes|thématique|thématiques|domaine|domaines
fr secteur|taille|nombre de membres|nombre d'adhérents|création|année de création|fondée en
ga cathair|baile|teanga|teangacha|ábhar|ábhair|réimse|méid|líon na mball|bunaithe
hr grad|mjesto|sjedište|jezik|jezici|tema|teme|područje|veličina|broj članova|osnovano
hu város|település|székhely|nyelv|nyelvek|téma|témák|terület|méret|taglétszám|alapítás éve
it città|comune|sede|località|lingua|lingue|tema|temi|ambito|settore|dimensione|numero di soci
it numero di membri|fondazione|anno di fondazione
lt miestas|vieta|kalba|kalbos|tema|temos|sritis|dydis|narių skaičius|įkurta
lv pilsēta|vieta|valoda|valodas|tēma|tēmas|joma|lielums|biedru skaits|dibināta
mt belt|post|lingwa|lingwi|suġġett|suġġetti|qasam|daqs|numru ta' membri
nb by|sted|språk|tema|temaer|område|størrelse|antall medlemmer|stiftet|grunnlagt
nl stad|plaats|gemeente|taal|talen|thema|thema's|onderwerp|onderwerpen|werkveld|sector|grootte
nl aantal leden|opgericht
pl miasto|miejscowość|siedziba|język|języki|temat|tematy|obszar|dziedzina|branża|wielkość
pl liczba członków|rok założenia
pt cidade|localidade|sede|língua|línguas|idioma|idiomas|tema|temas|área|setor|dimensão
pt número de membros|fundação
ro oraș|localitate|sediu|limbă|limbi|temă|teme|domeniu|mărime|număr de membri|înființată
sk mesto|obec|sídlo|jazyk|jazyky|téma|témy|oblasť|zameranie|veľkosť|počet členov|založené
sl mesto|kraj|sedež|jezik|jeziki|tema|teme|področje|velikost|število članov|ustanovljeno
sr град|место|седиште|језик|језици|тема|теме|област|величина|број чланова|grad|mesto|tema|oblast
sv stad|ort|säte|språk|ämne|ämnen|tema|teman|område|storlek|antal medlemmar|grundad
tr şehir|il|ilçe|merkez|dil|diller|konu|konular|alan|büyüklük|üye sayısı|kuruluş yılı
uk місто|населений пункт|мова|мови|тема|теми|сфера|галузь|розмір|кількість членів|засновано
"""
"""Headers of towns, topics, languages, sizes and the like."""
