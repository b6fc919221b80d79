"""Words by which sentences of a mail are known beside the names of a list, by language."""

from typing import Final

OPENING: Final = """
ar لدينا أيضا|ما زلت|ما زلنا|لا زلت|لا زلنا|إليكم|أضيفوا|أنا أنتظر|نحن ننتظر|أرسل لكم|أرفق لكم
ar هذا كل شيء|أرسلت من|ليس لدي|ليس لدينا
bg ние|аз|имаме|имам|чакам|чакаме|все още|изпращам|изпращаме|пращам|ето|добавете|добави|липсва
bg липсват|ако|кажете|кажи|пишете|можете ли|можеш ли|благодаря за|тук са|говорих|това е всичко
bg засега|изпратено от|нямам|нямаме|не знам|може ли|мога|можем
ca tenim|tinc|encara espero|encara esperem|espero|esperem|us envio|us passo|aquí teniu|aquestes són
ca afegiu|afegeix|falta|falten|també tenim|digueu-me|aviseu-me|gràcies per|ens falta|ens falten
ca nosaltres|podeu|he parlat|de moment|això és tot|enviat des|no tinc|no tenim|no sé|no he|per ara
ca puc
cs máme|mám|čekám|čekáme|pořád|ještě|posílám|posíláme|tady jsou|tady je|zde jsou|přidej|přidejte
cs chybí|dej vědět|dejte vědět|dej mi|dejte mi|já|taky máme|také máme|jsou tu|jestli|pokud|můžeš
cs můžete|děkuji za|díky za|oni|mluvil jsem|mluvila jsem|to je vše|to je zatím|to zatím|zatím je to
cs nemám|nemáme|nevím|odesláno z|mohl bys|mohli byste|zítra|včera|mohu|můžu
da vi|jeg|de har|her er|her kommer|hermed|tilføj|husk at|sig til|giv besked|lad mig|kan du|kan i
da vil du|der mangler|der er|tak for|hvis|stadig|det var alt|det er alt|sendt fra|i morgen|i går
de ich|wir|sie|es gibt|es fehlt|es fehlen|es kommen|anbei|hier sind|hier ist|hier kommt|hier kommen
de hier die|hier nun|dazu kommt|dazu kommen|dazu noch|noch offen|melde dich|meldet euch|sag mir
de sagt mir|sag bescheid|sagt bescheid|gib mir|gebt mir|gib bescheid|gebt bescheid|lass mich
de lasst mich|könnt ihr|kannst du|könntest du|könntet ihr|können sie|wenn|falls|danke für
de vielen dank für|leider|die folgenden|folgende|wie besprochen|wie versprochen|mit dabei|im anhang
de das sind alle|das sind bisher|das ist alles|das war|das wären|gesendet von|von meinem|so viel
de soweit|bis jetzt|bitte auch|bitte noch|heute habe|gestern habe|morgen schicke|hast du|habt ihr
de haben sie
el έχουμε|έχω|περιμένω|περιμένουμε|ακόμα|ακόμη|σας στέλνω|στέλνω|στέλνουμε|προσθέστε|πρόσθεσε
el λείπει|λείπουν|πείτε|πες|ενημερώστε|αν|μπορείτε|μπορείς|εδώ είναι|ορίστε|ευχαριστώ για|εμείς|εγώ
el αυτές είναι|αυτοί είναι|μίλησα|αυτά προς|αυτά για|αυτές προς|στάλθηκε από|δεν έχω|δεν έχουμε
el δεν ξέρω|προς το παρόν|θα μπορούσατε|μπορώ|μπορούμε
en i am|i have|i will|i would|i think|i spoke|i also|i just|i still|i wrote|i asked|i hope|i sent
en i can|i did|i don't|i need|i know|i heard|i got|i talked|i tried|i added|i attach|i was|i'm|i've
en i'll|i'd|we|we're|we've|we'll|they|they're|they've|you|there is|there are|there was|there were
en here is|here are|here's|here comes|let me|let us know|can you|could you|would you|do you|did you
en don't forget|if|as promised|as discussed|as agreed|thanks for|thanks to|thank you for|attached
en enclosed|sorry|not sure|remember to|still waiting|the following|these are|this is|just
en that's all|that's it|that is all|that is it|let's|and then|sent from|more names|more will
en more to|so far|no news|no word|nothing from|haven't heard|the rest|everyone else|all the others
en any news|please also
es tenemos|tengo|todavía|aún|espero|esperamos|estamos|estoy|os paso|os envío|os mando|les envío
es les mando|te paso|te envío|estas son|estos son|aquí están|aquí van|aquí tenéis|aquí tienen
es añadid|añade|añadan|agrega|agreguen|nos falta|nos faltan|falta|faltan|me falta|me faltan|avisad
es avisadme|avísame|avísenme|decidme|dime|díganme|podéis|puedes|pueden|gracias por|nosotras
es nosotros|yo|si|también tenemos|también están|también está|adjunto|a continuación|he hablado
es de momento|por ahora|eso es todo|enviado desde|no sé|no tengo|no tenemos|no hemos|no he|podríais
es podrías|sin noticias|mañana os|mañana les|puedo
et meil on|mul on|meie|ma ootan|ootan|ootame|saadan|siin on|lisage|palun lisage|puudub|andke teada
et anna teada|kui|kas saate|kas saad|aitäh|rääkisin|see on kõik|praegu|saadetud minu|mul pole
et meil pole|ma ei|kas võiksid|kas võiksite|ma saan|saame
fi meillä on|minulla on|minä|odotan|odotamme|ohessa|tässä|lisätkää|lähetän|lähetämme|puuttuu
fi ilmoittakaa|ilmoita|kertokaa|kerro|jos|voitko|voitteko|kiitos|puhuin|me odotamme|siinä kaikki
fi tässä kaikki|lähetetty|en ole|emme ole|en tiedä|toistaiseksi|voin|voimme
fr j'ai|j'attends|j'ajoute|j'envoie|je|nous|on vous|on attend|on a|il y a|il manque|il nous
fr il reste|voici|voilà|ci-joint|ci-joints|ci-dessous|merci de|merci d'|pouvez-vous|peux-tu
fr pourriez-vous|pourrais-tu|ajoutez|ajoute|n'oubliez|n'oublie|dites-moi|dis-moi|tenez-moi
fr tiens-moi|faites-moi|fais-moi|si|elles|ils|comme convenu|comme promis|vous trouverez|merci pour
fr voilà pour|c'est tout|envoyé de|envoyé depuis|je n'ai|pour l'instant|pour le moment
fr pas de nouvelles|as-tu|avez-vous|d'autres suivront
ga tá muid|tá mé|táim|táimid|seo|seo iad|cuir|cuirigí|más|an féidir|sin é|sin an|níl aon
hr imamo|imam|čekam|čekamo|još|šaljem|šaljemo|evo|dodajte|dodaj|nedostaje|nedostaju|javite|javi|ako
hr možete li|možeš li|hvala na|mi smo|mi imamo|mi još|ja sam|ja još|razgovarao sam|razgovarala sam
hr to je sve|to je za sada|to je zasad|za sada|zasad|poslano s|nemam|nemamo|ne znam|možete
hr sutra šaljem|mogu|možemo
hu van még|vannak még|még|várok|várunk|itt a|itt van|itt vannak|küldöm|küldjük|add hozzá|adjátok
hu tegyétek|szólj|szóljatok|ha valami|ha kell|ha hiányzik|ha még|tudnátok|tudnád|hiányzik|köszönöm
hu köszi|mi is|én|ők|csatolom|mellékelem|beszéltem|ez minden|ez az összes|ennyi|egyelőre|elküldve
hu nem tudom|nem kaptam|nem hallottam|holnap küldöm|tudok|tudunk
it abbiamo|ho|sto|stiamo|siamo ancora|aspetto|aspettiamo|ecco|vi mando|vi invio|vi faccio|ti mando
it ti invio|aggiungete|aggiungi|manca|mancano|ci manca|ci mancano|fatemi|fammi|ditemi|dimmi|potete
it puoi|potresti|se|grazie per|noi|io|in allegato|di seguito|ci sono|c'è anche|anche|per ora
it è tutto|questo è tutto|inviato da|inviato dal|non ho|non abbiamo|non so|potreste|domani vi
it nessuna notizia|posso|possiamo
lt turime|turiu|laukiu|laukiame|mes turime|mes laukiame|dar laukiu|dar laukiame|dar turime|siunčiu
lt siunčiame|štai|pridėkite|pridėk|trūksta|praneškite|pranešk|jei|jeigu|ar galite|ačiū už|aš
lt tai viskas|kol kas|išsiųsta iš|neturiu|neturime|nežinau|galiu|galime
lv mums ir|man ir|mēs|es gaidu|gaidu|gaidām|vēl|sūtu|nosūtu|šeit ir|pievienojiet|pievieno|trūkst
lv dodiet ziņu|dod ziņu|ja kaut|ja kas|ja trūkst|vai varat|paldies par|tas ir viss|pagaidām
lv nosūtīts no|man nav|mums nav|nezinu|varu|varam
mt għandna|għandi|qed nistenna|qed nistennew|għadni|għadna|hawn|nibgħat|qed nibgħat|żid|żidu|jonqos
mt għidli|għiduli|jekk|tista'|tistgħu|grazzi talli|dan kollox|għalissa|mibgħut|m'għandix
mt m'għandniex|ma nafx
nb vi|jeg|de har|her er|her kommer|vedlagt|legg til|husk at|gi beskjed|si fra|kan du|kan dere
nb det mangler|det er|hvis|takk for|fortsatt|det var alt|det er alt|sendt fra|i morgen
nl we|wij|ik|ze|zij|er is|er zijn|er komt|hier zijn|hier is|hierbij|hieronder|bijgevoegd|voeg|graag
nl laat|kun je|kunnen jullie|kunt u|wil je|willen jullie|nog|als|bedankt voor|dank voor
nl dat is alles|dat was het|dat waren|verzonden vanaf|verstuurd vanaf|tot nu toe|morgen stuur
nl heb je|hebben jullie|geen nieuws
pl mamy|mam|czekam|czekamy|jeszcze|przesyłam|przesyłamy|wysyłam|oto|dodaj|dodajcie|dopisz|dopiszcie
pl brakuje|daj znać|dajcie znać|jeśli|jeżeli|czy możesz|czy możecie|możesz|możecie|dziękuję za
pl dzięki za|dochodzi|dochodzą|w załączniku|poniżej|są też|jest też|my też|rozmawiałam|rozmawiałem
pl na razie|to wszystko|to na razie|wysłane z|wysłano z|nie mam|nie mamy|nie wiem|czy mogę
pl czy mógłbyś|czy mogłabyś|jutro wyślę|brak wiadomości|mogę|możemy
pt temos|tenho|estou|estamos|ainda|espero|aguardo|aguardamos|seguem|segue|envio|enviamos|aqui estão
pt aqui vão|aqui vai|acrescentem|acrescenta|acrescente|adicionem|adicione|falta|faltam|falta-nos
pt faltam-nos|avisem|avisa|digam|diga|podem|podes|poderiam|se|obrigado por|obrigada por|nós|eu
pt também temos|em anexo|junto envio|falei|por enquanto|por agora|é tudo|isto é tudo|enviado do
pt enviado a partir|não tenho|não temos|não sei|poderias|amanhã envio|posso
ro avem|aștept|așteptăm|încă|mai avem|vă trimit|îți trimit|iată|adăugați|adaugă|lipsește|lipsesc
ro ne lipsește|anunțați-mă|anunță-mă|spuneți-mi|dacă|puteți|poți|mulțumesc pentru|noi|eu|mai sunt
ro mai este|am vorbit|am primit|am mai|am adăugat|asta e|asta este|atât deocamdată|deocamdată
ro trimis de pe|nu am|nu avem|nu știu|ați putea|ai putea|pot să|putem
sk máme|mám|čakám|čakáme|stále|ešte|posielam|posielame|tu sú|tu je|pridaj|pridajte|chýba|chýbajú
sk daj vedieť|dajte vedieť|daj mi|dajte mi|ak|môžeš|môžete|ďakujem za|vďaka za|sú tu|tiež máme
sk hovoril som|hovorila som|to je všetko|to je zatiaľ|zatiaľ je to|nemám|nemáme|neviem|odoslané z
sk mohol by si|mohli by ste|môžem|môžeme
sl imamo|imam|čakam|čakamo|še|pošiljam|pošiljamo|tukaj so|tu so|dodajte|dodaj|manjka|manjkajo
sl sporočite|sporoči|če|lahko|hvala za|tudi|jaz|govoril sem|govorila sem|to je vse|to je zaenkrat
sl zaenkrat|poslano z|nimam|nimamo|ne vem|bi lahko
sr имамо|имам|чекам|чекамо|још|шаљем|шаљемо|ево|додајте|додај|недостаје|недостају|јавите|јави|ако
sr можете ли|можеш ли|хвала на|ми|ја|разговарао сам|разговарала сам|то је све|то је за сада|за сада
sr послато са|немам|немамо|не знам|можете|могу|можемо
sv vi|jag|de har|här är|här kommer|bifogat|lägg till|lägg gärna|glöm inte|hör av|säg till|meddela
sv kan du|kan ni|kunde du|det saknas|det finns|saknas|om du|om ni|om något|tack för|fortfarande
sv det var allt|det är allt|det var alla|skickat från|än så länge|i morgon|imorgon
tr bizde|bekliyorum|bekliyoruz|hâlâ|gönderiyorum|ekte|işte|ekleyin|ekleyiniz|ekler misin|eksik
tr haber verin|haber ver|eğer|biz de|biz hâlâ|şimdilik|hepsi bu|haberim yok|gönderildi
tr haber alamadım
uk ми|я|у нас|маємо|маю|чекаю|чекаємо|ще|надсилаю|надсилаємо|ось|додайте|додай|бракує|не вистачає
uk дайте знати|дай знати|повідомте|якщо|чи можете|дякую за|є ще|говорив|говорила|це все|це поки
uk поки що|надіслано з|не маю|не маємо|не знаю|чи не могли|завтра надішлю|можу|можемо
"""
"""Pronouns, verbs of who writes and is written to, `here are` and the like: beginnings."""

ADDING: Final = """
ar وأيضا|كذلك|بالإضافة إلى
bg също|освен това
ca a més
cs navíc|dále
da desuden|derudover|og også
de außerdem|zusätzlich|des weiteren|ferner|und auch
el επίσης|επιπλέον
en also|and also|additionally|in addition
es además
et lisaks|samuti
fi lisäksi|myös
fr ainsi que|ainsi qu'|et aussi
ga chomh maith
hr također
hu továbbá|valamint
it inoltre|e anche
lt taip pat|be to
lv turklāt|arī
mt ukoll|barra minn hekk
nb dessuten|i tillegg|og også
nl daarnaast|bovendien|ook nog|en ook
pl dodatkowo|ponadto|także|również
pt além disso|e também
ro de asemenea|și de asemenea
sk navyše|tiež
sl poleg tega
sr такође|takođe
sv dessutom|även|och också
tr ayrıca
uk також|крім того
"""
"""By which another name is added, whatever letters it begins with."""

SAYING: Final = """
ar قالت لا|قالت نعم|رفضت|وافقت|وقعت|انضمت|لم ترد|توافق أيضا|تنضم
bg каза не|каза да|казаха|отказа|отказаха|съгласи|съгласиха|подписа|подписаха|потвърди|потвърдиха
bg присъедини|присъединиха|ще подпише|ще подпишат|е съгласен|е съгласна|са съгласни|също участва
bg участват също|иска да|искат да
ca ha dit que|va dir que|han dit que|diu que|ha signat|han signat|ha confirmat|han confirmat
ca vol signar|volen signar|s'hi suma|s'hi sumen|ha dit no|ha dit sí|hi està d'acord
ca hi estan d'acord|està d'acord|estan d'acord|vol afegir-se|s'hi apunta|s'hi apunten
cs řekl|odmítl|souhlasil|podepsal|podepíše|podepíší|přidal se|přidali se|připojil|potvrdil
cs chce podepsat|chtějí podepsat|neodpověděl|se přidá|se přidají|souhlasí|nesouhlasí|je pro
cs jsou pro|je taky|jsou taky|se připojí|chce se přidat|chtějí se přidat|nic neslyš|nepřidá
cs se nepřid
da sagde nej|sagde ja|siger nej|siger ja|har sagt|har skrevet under|har underskrevet|skriver under
da vil gerne|har bekræftet|har takket|er også med|er med også|er enig|er enige|har jeg|har vi
da er ikke med|melder sig|deltager også
de sagt nein|sagt ja|sagten|sagte|sagt zu|sagt ab|sagen zu|sagen ab|zugesagt|abgesagt
de hat unterschrieben|haben unterschrieben|hat unterzeichnet|haben unterzeichnet|unterschreibt auch
de ist dabei|sind dabei|möchte mitmachen|möchten mitmachen|fehlt noch|fehlen noch|steht noch aus
de hat sich noch|haben sich noch|ist noch nicht|sind noch nicht|hat nein|haben nein|hat ja gesagt
de habe ich|hab ich|haben wir|werde ich|werden wir|warte ich|warten wir|kommt noch|kommen noch
de ist einverstanden|sind einverstanden|macht leider|machen leider|macht nicht mit|machen nicht mit
de macht auch mit|machen auch mit|ist auch dabei|möchte auch|möchten auch|will auch|wollen auch
de stimmt zu|stimmen zu|sind raus|ist raus|würde gerne|würden gerne
el είπε όχι|είπε ναι|είπαν|υπέγραψε|υπέγραψαν|αρνήθηκε|αρνήθηκαν|συμφώνησε|συμφώνησαν|επιβεβαίωσε
el επιβεβαίωσαν|θέλει να υπογράψει|θέλουν να υπογράψουν|συμφωνεί|συμφωνούν|συμμετέχει επίσης
el συμμετέχουν επίσης|δεν θέλει|δεν θέλουν|θα υπογράψει|θα υπογράψουν|είναι μέσα
en said no|said yes|says no|says yes|say no|say yes|said they|said that|has signed|have signed
en has agreed|have agreed|agreed|agreed to|has joined|have joined|has declined|have declined
en declined|has refused|have refused|refused|has confirmed|have confirmed|confirmed|will sign
en will join|will answer|will confirm|will decide|will let|will tell|will send|would like to
en wants to sign|want to sign|wants to join|want to join|wants to be|has asked|have asked|asked me
en asked us|asked to|is still|are still|is on board|are on board|is missing|has not|have not|hasn't
en haven't|didn't|did not|doesn't|is waiting|are waiting|signed up|signed on|also signed|can sign
en can't sign|cannot sign|might sign|may sign|is in too|are in too|is also in|are also in|would
en wouldn't|is happy|are happy|is fine|are fine|is ok|are ok|is okay|are okay|is keen|are keen
en wants its|want their|wants to know|want to know|is on holiday|are on holiday|also agrees
en also agree|agrees to|agree to|got back to|gets back to|get back to|i've heard|we've heard
en turned us down|pulled out|dropped out|comes next|isn't sure|aren't sure
es dijo que|dijeron que|ha dicho|han dicho|dice que|dicen que|ha firmado|han firmado|firmó|firmaron
es firmará|firmarán|se suma|se suman|se adhiere|se adhieren|ha confirmado|han confirmado|confirmó
es confirmaron|rechazó|rechazaron|aceptó|aceptaron|quiere firmar|quieren firmar|se apunta
es se apuntan|está de acuerdo|están de acuerdo|también quiere|también quieren|también firma
es también firman|no contesta|no contestan|se une también|se unen también
et ütles ei|ütles jah|ütlesid|keeldus|keeldusid|allkirjastas|allkirjastasid|nõustus|nõustusid
et liitus|liitusid|kinnitas|kinnitasid|soovib liituda|on nõus|on kaasas|soovib ka|soovivad ka
et tuleb ka kaasa|ei ole nõus
fi sanoi ei|sanoi kyllä|sanoivat|sanoi että|kieltäytyi|kieltäytyivät|allekirjoitti|allekirjoittivat
fi on allekirjoittanut|ovat allekirjoittaneet|suostui|suostuivat|liittyi|liittyivät|haluaa mukaan
fi haluavat mukaan|on vahvistanut|ovat vahvistaneet|on mukana|ovat mukana|suostuu|suostuvat
fi haluaa myös|haluavat myös|tulee mukaan|tulevat mukaan|ei lähde mukaan
fr a dit non|a dit oui|ont dit|dit non|dit oui|disent non|disent oui|a signé|ont signé
fr signent aussi|signe aussi|signera|signeront|a refusé|ont refusé|a accepté|ont accepté|a rejoint
fr ont rejoint|nous rejoint|nous rejoignent|a confirmé|ont confirmé|souhaite signer
fr souhaitent signer|souhaite rejoindre|souhaitent rejoindre|veut signer|veulent signer
fr est d'accord|sont d'accord|en est aussi|a aussi signé|ont aussi signé|est aussi|sont aussi
fr est partante|sont partantes|est partant|sont partants|se joint à|se joignent à|veut aussi
fr veulent aussi|ne répond|ne répondent|ai-je|avons-nous|nous a dit|nous ont dit|hésite encore
fr hésitent encore
ga dúirt|shínigh|dhiúltaigh|d'aontaigh|níor fhreagair|sásta síniú|ag iarraidh síniú
ga ag iarraidh a bheith
hr rekao|rekl|odbio|odbil|potpisao|potpisal|pristao|pristal|pridružio|pridružil|potvrdio|potvrdil
hr želi potpisati|žele potpisati|je rekao|kaže da|kažu da|se slaže|se slažu|slaže se|slažu se|je za
hr su za|također želi|također žele|se pridružuje|se pridružuju|je također|su također
hu nemet mondott|igent mondott|nemet mondtak|igent mondtak|aláírta|aláírták|aláírja|aláírják
hu visszautasította|elutasította|csatlakozott|csatlakoztak|megerősítette|megerősítették
hu szeretne csatlakozni|szeretnének csatlakozni|beleegyezett|nem válaszolt|is csatlakozik
hu is csatlakoznak|egyetért|egyetértenek|is aláír|is benne van|is benne vannak|beleegyezik
hu beleegyeztek
it ha detto|hanno detto|dice di|dicono di|dice che|ha firmato|hanno firmato|firmerà|firmeranno
it ha aderito|hanno aderito|aderirà|aderiranno|ha rifiutato|hanno rifiutato|ha accettato
it hanno accettato|ha confermato|hanno confermato|vuole firmare|vogliono firmare|vorrebbe firmare
it è d'accordo|sono d'accordo|partecipa anche|partecipano anche|aderisce anche|aderiscono anche
it vuole anche|vogliono anche|ci sta|ci stanno|non risponde|non rispondono|si unisce|si uniscono
lt pasakė ne|pasakė taip|atsisakė|pasirašė|sutiko|prisijungė|patvirtino|nori pasirašyti
lt nori prisijungti|sutinka|nesutinka|taip pat nori|taip pat prisijung|prisijungs
lv teica nē|teica jā|atteicās|parakstīja|piekrita|pievienojās|apstiprināja|vēlas parakstīt
lv vēlas pievienoties|piekrīt|nepiekrīt|arī vēlas|pievienosies|arī pievienojas
mt qal le|qalet le|qalu le|qal iva|qalet iva|qalu iva|iffirma|iffirmat|iffirmaw|irrifjuta
mt irrifjutat|aċċettat|aċċettaw|ingħaqdet|ingħaqdu|ikkonfermat|ikkonfermaw|jaqbel magħna
mt taqbel magħna|jaqblu magħna|trid ukoll|iridu ukoll|jixtiequ jiffirmaw|tixtieq tiffirma
nb sa nei|sa ja|sier nei|sier ja|har sagt|har skrevet under|har signert|skriver under|er med på
nb vil gjerne|har takket|har bekreftet|er også med|er enig|er enige|har jeg|har vi|blir med
nb er ikke med
nl zei nee|zei ja|zegt nee|zegt ja|heeft nee|heeft ja|hebben nee|hebben ja|heeft getekend
nl hebben getekend|heeft ondertekend|hebben ondertekend|tekent ook|tekenen ook|doet ook mee
nl doen ook mee|wil meedoen|willen meedoen|wil tekenen|willen tekenen|heeft bevestigd
nl hebben bevestigd|heeft geweigerd|hebben geweigerd|heeft afgezegd|hebben afgezegd|heb ik
nl hebben we|hebben wij|wacht ik|wachten we|is akkoord|zijn akkoord|gaat akkoord|gaan akkoord
nl doet ook|doen ook|is ook van|zijn ook van|wil ook|willen ook|doet niet mee|doen niet mee
nl komt nog|komen nog|zou graag|zouden graag
pl powiedział|powiedzieli|mówi że|mówią że|odmówił|podpisał|zgodził|zgodzili|dołączył|potwierdził
pl chce podpisać|chcą podpisać|chce dołączyć|chcą dołączyć|odmówili|podpisali|dołączyli
pl potwierdzili|nie odpowiedział|nie odpowiedzieli|się zgadza|się zgadzają|zgadza się|zgadzają się
pl też podpisze|też podpiszą|też chce|też chcą|jest za|są za|dołączy|dołączą|się przyłącza
pl się przyłączają|też dołącza|też dołączają
pt disse que|disseram que|diz que|dizem que|disse não|disse sim|já assinou|já assinaram|assinou
pt assinaram|vai assinar|vão assinar|recusou|recusaram|aceitou|aceitaram|aderiu|aderiram|confirmou
pt confirmaram|quer assinar|querem assinar|quer aderir|querem aderir|também quer|também querem
pt está de acordo|estão de acordo|concorda|concordam|junta-se|juntam-se|alinha connosco
pt não responde|não respondem|também assina|também assinam
ro a spus|au spus|spune că|spun că|a semnat|au semnat|va semna|vor semna|a refuzat|au refuzat
ro a acceptat|au acceptat|s-a alăturat|s-au alăturat|a confirmat|au confirmat|vrea să semneze
ro vor să semneze|vrea să se alăture|vor să se alăture|e de acord|este de acord|sunt de acord
ro vrea și|vor și|se alătură|nu răspunde|nu răspund|semnează și
sk povedal|odmietol|odmietl|súhlasil|podpísal|podpíše|podpíšu|pridal sa|pridali sa|pripojil
sk potvrdil|chce podpísať|chcú podpísať|neodpovedal|súhlasí|nesúhlasí|súhlasia|sa pridá|sa pridajú
sk sa pripojí|sa pripoja|chce sa pridať|chcú sa pridať|je tiež|sú tiež
sl rekel|rekl|zavrnil|podpisal|strinja|strinjajo|pridružil|potrdil|želi podpisati|želijo podpisati
sl ni odgovoril|niso odgovorili|se strinja|se strinjajo|se pridruži|se pridružuje|se pridružijo
sl je za|so za|bi tudi|tudi podpiše
sr рекао|рекл|одбио|одбил|потписао|потписал|пристао|пристал|придружио|придружил|потврдио|потврдил
sr се слаже|се слажу|слаже се|слажу се|такође жели|такође желе|се придружује|се придружују
sv sa nej|sa ja|säger nej|säger ja|har sagt|har skrivit under|skriver under|har undertecknat
sv är med på|är också med|vill gärna|har tackat|tackade nej|har bekräftat|är också|är med
sv håller med|har jag|har vi|vill också|ansluter sig|är inte med|kommer också
tr hayır dedi|evet dedi|hayır dediler|evet dediler|reddetti|reddettiler|imzaladı|imzaladılar
tr imzalayacak|kabul etti|kabul ettiler|katıldı|katılacak|onayladı|imzalamak istiyor
tr katılmak istiyor|da katılıyor|de katılıyor|katılıyor|kabul ediyor|imzalıyor|da istiyor
tr de istiyor
uk сказав|сказал|відмовив|відмовил|підписав|підписал|підпише|підпишуть|погодив|погодил|приєднав
uk приєднал|підтвердив|підтвердил|хоче підписати|хочуть підписати|згоден|згодна|згодні|долучається
uk долучаються|приєднується|приєднуються|теж хоче|теж хочуть|також хоче|також хочуть
"""
"""What an organisation is said to have done, in small letters: answering, signing, joining."""
