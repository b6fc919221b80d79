"""Phrases that say of an organisation, and of nothing else, that it is no member or stays out.

Each is a whole clause but for the words that may stand around any of them, such as `we` and
`please`. Words that are subjects of campaigns, too, such as `against` and `refuse`, are not
among those of cells.
"""

from typing import Final

REFUSALS: Final = """
ar رفض|رفضت|رفضوا|قالوا لا|قال لا|قالت لا
bg отказа|отказаха|отказали|казаха не|отказано
ca ha dit que no|van dir que no|han dit que no|declinat|declinada|rebutjat
cs odmítli|odmítl|odmítla|odmítnuto|řekli ne
da afslået|har afslået|sagde nej|har sagt nej|takket nej|afvist
de abgelehnt|abgesagt|lehnt ab|lehnen ab|sagte nein|sagten nein|nein gesagt|absage
el αρνήθηκε|αρνήθηκαν|είπαν όχι|είπε όχι|απέρριψε
en declined|said no|refused|turned down|turned us down|rejected|wants out|want out
es ha dicho que no|dijo que no|dijeron que no|rechazado|rechazada|rechazó|rechazaron|declinó
et keeldus|keeldusid|ütles ei|ütlesid ei|keeldunud
fa رد کردند|رد کرد|نپذیرفتند|نه گفتند
fi kieltäytyi|kieltäytyivät|kieltäytynyt|sanoi ei|sanoivat ei
fr a refusé|ont refusé|a dit non|ont dit non|décliné|a décliné|dit non
ga dhiúltaigh|diúltaithe|dúirt siad nach bhfuil
he סירבו|סירב|סירבה|אמרו לא|אמר לא|אמרה לא
hr odbili|odbio|odbila|odbijeno|rekli ne
hu elutasították|elutasította|elutasítva|nemet mondtak|nemet mondott|visszautasította
it ha rifiutato|hanno rifiutato|rifiutato|ha detto di no|hanno detto di no|ha declinato
lt atsisakė|pasakė ne|atmesta
lv atteicās|atteica|atteikts|noraidīts|teica nē
mt irrifjutaw|irrifjuta|rrifjuta|qalu le|qal le
nb takket nei|sa nei|har sagt nei|avslått
nl afgewezen|geweigerd|zei nee|zeiden nee|nee gezegd|heeft geweigerd|bedankt voor de eer
pl odmówili|odmówiła|odmówił|odmowa|powiedzieli nie|odrzucono
pt recusou|recusaram|recusado|recusada|disse que não|disseram que não|declinou
ro a refuzat|au refuzat|refuzat|a spus nu|au spus nu|respins
sk odmietli|odmietol|odmietla|odmietnuté|povedali nie
sl zavrnili|zavrnil|zavrnila|zavrnjeno|rekli ne|odklonili
sr одбили|одбио|одбила|рекли не|одбијено|odbili|odbio|odbila|rekli ne
sv tackat nej|tackade nej|sa nej|har sagt nej|avböjt|avböjde|avslag
tr reddetti|reddettiler|reddedildi|hayır dedi|hayır dediler
uk відмовилися|відмовились|відмовилась|відмовився|сказали ні|відмова|отказались|отказался
"""
"""Who has said no."""

LEAVING: Final = """
ar عضو سابق|انسحب|انسحبت|انسحبوا|لم يعد عضوا|لم تعد عضوا|أعضاء سابقون|منسحب
bg бивш член|бивши членове|оттегли се|оттеглиха се|напуснаха|вече не е член|не е член
ca antic membre|antics membres|es va retirar|retirat|retirada|ja no és membre|ha marxat|exmembre
cs bývalý člen|bývalí členové|odstoupili|odstoupil|vystoupili|vystoupil|už není člen|není člen
da tidligere medlem|tidligere medlemmer|udmeldt|trukket sig|har trukket sig|ikke længere medlem
de ehemaliges mitglied|ehemalige mitglieder|ausgetreten|nicht mehr mitglied|kein mitglied
de kein mitglied mehr|nicht mehr dabei|zurückgezogen|nicht dabei|ex mitglied|ist raus|sind raus
el πρώην μέλος|πρώην μέλη|αποχώρησε|αποχώρησαν|αποσύρθηκε|αποσύρθηκαν|δεν είναι πια μέλος
en ex member|ex members|former member|former members|past member|past members|withdrawn|withdrew
en not a member any more|not a member anymore|no longer a member|no longer member|not a member
en no longer members|not members any more|not members|have left|has left|left us|left the coalition
en left the alliance|left the network|left the campaign|resigned|opted out|dropped out|pulled out
en pulled out of the coalition|stepped down
es exmiembro|exmiembros|ex miembro|antiguo miembro|antiguos miembros|se retiró|se retiraron
es retirado|retirada|ya no es miembro|no es miembro|se dio de baja|dado de baja|dada de baja
et endine liige|endised liikmed|lahkus|lahkusid|astus välja|ei ole enam liige|enam ei ole liige
fa عضو سابق|اعضای سابق|انصراف داد|انصراف دادند|دیگر عضو نیست
fi entinen jäsen|entiset jäsenet|erosi|erosivat|eronnut|ei enää jäsen|vetäytyi|vetäytyivät
fr ex membre|ex membres|ancien membre|anciens membres|s'est retiré|s'est retirée|se sont retirés
fr n'est plus membre|plus membre|a quitté|ont quitté|pas membre|démissionné
ga iarbhall|iarbhaill|tharraing siar|tharraing siad siar|d'fhág|níl ina bhall
he חבר לשעבר|חברים לשעבר|פרשו|פרש|פרשה|עזבו|כבר לא חבר|לא חבר
hr bivši član|bivši članovi|povukli se|povukao se|istupili|istupio|više nije član|nije član
hu volt tag|korábbi tag|korábbi tagok|volt tagok|kilépett|kiléptek|visszalépett|már nem tag
it ex membro|ex membri|ex socio|si è ritirato|si è ritirata|si sono ritirati|ritirato|ritirata
it non è più membro|non più membro|usciti|uscito|dimissionario
lt buvęs narys|buvusi narė|buvę nariai|pasitraukė|išstojo|nebėra narys|ne narys|nebe narys
lv bijušais biedrs|bijušie biedri|izstājās|aizgāja|vairs nav biedrs|nav biedrs
mt eks membru|ex membru|eks membri|irtiraw|irtira|telqu|telaq|m'għadux membru
nb tidligere medlem|tidligere medlemmer|utmeldt|trukket seg|har trukket seg|ikke lenger medlem
nl oud lid|oud leden|voormalig lid|voormalige leden|uitgetreden|teruggetrokken|geen lid meer
nl geen lid|niet meer lid|ex lid|opgestapt
pl były członek|byli członkowie|wycofali się|wycofał się|wycofała się|wystąpili|już nie członek
pl nie jest już członkiem|nie jest członkiem|wycofane|wycofany
pt ex membro|ex membros|antigo membro|antigos membros|retirou se|retiraram se|retirado|desistiu
pt já não é membro|não é membro|saiu|saíram|desistiram
ro fost membru|foști membri|s-a retras|s-au retras|retras|nu mai este membru|nu este membru
sk bývalý člen|bývalí členovia|odstúpili|odstúpil|vystúpili|vystúpil|už nie je člen|nie je člen
sl nekdanji član|nekdanji člani|bivši član|izstopili|izstopil|umaknili|ni več član|ni član
sr бивши члан|бивши чланови|повукли се|повукао се|иступили|више није члан|bivši član
sv tidigare medlem|tidigare medlemmar|utträtt|dragit sig ur|har dragit sig ur|inte längre medlem
sv hoppat av|hoppade av|ej medlem|inte medlem
tr eski üye|eski üyeler|çekildi|çekildiler|ayrıldı|ayrıldılar|artık üye değil|üye değil
uk колишній член|колишні члени|вийшли|вийшов|вийшла|відкликали|більше не член|не член
uk бывший член|бывшие члены|вышли из состава|отозвали подпись
"""
"""Who has left, or is none."""

SECRECY: Final = """
ar لا تنشروا|لا تنشر|لا للنشر|ليس للنشر|لا تذكرونا|لا تدرجونا|لا تنشروا اسمنا|لا يريدون النشر
bg не публикувайте|не ни публикувайте|не за публикуване|не ни споменавайте|изтрийте|изтрий
ca no publicar|no ens publiqueu|no publiqueu|no ens llisteu|no vol aparèixer|esborrar|esborreu
cs nezveřejňovat|nezveřejňujte|neuvádět|neuvádějte|neuvádějte nás|smazat|vymazat|smažte
da må ikke offentliggøres|offentliggør ikke|offentliggør os ikke|nævn os ikke|slet|slettes
de nicht veröffentlichen|nicht nennen|nicht listen|nicht auflisten|nicht aufführen|nicht erwähnen
de nicht genannt werden|möchte nicht genannt werden|möchten nicht genannt werden|löschen
de nicht namentlich nennen|nicht öffentlich nennen|will nicht genannt werden|streichen
el μη δημοσιεύσετε|να μην δημοσιευτεί|μη μας αναφέρετε|να μην αναφερθούμε|διαγραφή|διαγράψτε
en do not list|don't list|do not publish|don't publish|do not name|don't name|do not show
en not for publication|not to be published|not to be listed|not to be named|do not mention
en does not want to be listed|do not want to be listed|doesn't want to be listed|delete|remove
en don't want to be listed|does not want to be named|do not want to be named|take off the list
en does not wish to be named|does not wish to be listed|prefers not to be listed
en prefer not to be listed|not to list us
en do not wish to be listed|do not wish to be named|take us off|take us off the list|do not include
en don't include|don't show|don't mention|leave us out|leave out|wants to stay anonymous
es no publicar|no publiquen|no nos publiquen|no nombrar|no listar|no nos listen|no incluir
es no quiere aparecer|no quieren aparecer|no desea aparecer|no queremos aparecer|borrar|eliminar
et ärge avaldage|mitte avaldada|ärge mainige|ei soovi avaldamist|kustutada|kustuta
fa منتشر نکنید|نام ما را منتشر نکنید|برای انتشار نیست|حذف شود
fi älkää julkaisko|ei saa julkaista|älkää mainitko|ei halua nimeään julki|poistakaa|poista
fr ne pas publier|ne nous publiez pas|ne pas lister|ne pas citer|ne pas nous citer|ne pas nommer
fr ne souhaite pas apparaître|ne souhaitons pas apparaître|ne veut pas apparaître|supprimer
fr ne pas mentionner|ne pas afficher|ne nous citez pas|à supprimer|ne souhaite pas être cité
ga ná foilsigh|ná foilsítear|ná liostaigh|ná luaigh|scrios
he לא לפרסם|לא לפרסום|אל תפרסמו|לא לציין|למחוק|נא למחוק
hr ne objavljivati|nemojte objaviti|nemojte nas objaviti|ne navoditi|ne žele biti navedeni|obrisati
hu ne tegyék közzé|nem nyilvános|ne említsenek|ne tüntessenek fel|ne soroljanak fel
hu törlendő|töröljék
it non pubblicare|non pubblicateci|non pubblicate|non elencare|non citare|non citateci|cancellare
it non vuole apparire|non vogliono apparire|non desidera comparire|eliminare|da cancellare
lt neskelbti|neskelbkite|prašom neskelbti|neminėti|neminėkite|nenori būti paminėti|ištrinti
lv nepublicēt|nepublicējiet|neminiet|neminēt|nevēlas tikt minēti|dzēst|izdzēst
mt tippubblikawx|mhux għall-pubblikazzjoni|issemmuniex|ma jridux jissemmew|ħassru|ħassar
nb ikke publiser|ikke publiseres|må ikke publiseres|ikke nevn oss|slettes
nl niet publiceren|niet vermelden|niet noemen|wil niet genoemd worden|wil niet vermeld worden
nl willen niet genoemd worden|willen niet vermeld worden|ons niet vermelden|verwijderen
pl nie publikować|nie publikujcie|nie wymieniać|nie wymieniajcie nas|nie chcą być wymienieni|usunąć
pl nie chce być wymieniony|nie chce być wymieniona|do usunięcia|skreślić
pt não publicar|não publiquem|não nos publiquem|não listar|não mencionar|não quer aparecer|apagar
pt não querem aparecer|não deseja aparecer|não nos incluam|não incluir
ro nu publicați|nu ne publicați|a nu se publica|nu ne menționați|nu doresc să apară|ștergeți
sk nezverejňovať|nezverejňujte|neuvádzať|neuvádzajte nás|neuvádzajte|vymazať|zmazať
sl ne objaviti|ne objavite|ne objavljajte|ne navajajte|ne želijo biti navedeni|izbrisati|izbrišite
sr не објављивати|немојте објавити|не наводити|не желе да буду наведени|обрисати|ne objavljivati
sv publicera inte|publicera ej|får inte publiceras|nämn oss inte|vill inte nämnas|vill inte listas
sv ta bort|stryk|raderas
tr yayınlamayın|yayımlamayın|bizi listelemeyin|adımızı yayınlamayın|listelenmek istemiyor|silin
uk не публікувати|не публікуйте|не публікуйте нас|не згадувати|не згадуйте нас|видалити|видаліть
uk не публиковать|не публикуйте|не упоминать|удалить|удалите
"""
"""Who is not to be named, or to be taken away."""

UNSIGNED: Final = """
ar لم يوقعوا
bg не са подписали|неподписали
ca no signat|no han signat
da ikke underskrevet
de nicht unterzeichnet
de nicht unterschrieben
el δεν υπέγραψαν
en not signed|not yet signed|not signed yet|has not signed|have not signed
es no firmado|no han firmado
et allkirjastamata
fa امضا نکرده
fi ei allekirjoitettu
fr non signé|pas signé|n'ont pas signé
ga gan síniú
he לא חתמו
hr nepotpisano|nisu potpisali
hu nem írta alá|nem írták alá
it non firmato|non hanno firmato
lt nepasirašė
lv nav parakstījuši
mt mhux iffirmat|ma ffirmawx
nb ikke signert
nl niet getekend|niet ondertekend
pl niepodpisane|nie podpisali
pt não assinado|não assinaram
ro nesemnat|nu au semnat
sk nepodpísané|nepodpísali
sl nepodpisano|niso podpisali
sr непотписано|нису потписали
sv ej undertecknat|inte undertecknat
tr imzalanmadı|imzalamadılar
uk не підписали
"""
"""Who has not signed."""

WAITING: Final = """
ar ليس بعد|لم يرد|لم يردوا|ربما|لا رد
bg още не|няма отговор|може би|не участват
ca encara no|sense resposta|potser|no participen
cs ještě ne|zatím ne|bez odpovědi|možná|nepodepsáno|nepodepsali|neúčastní se
da ikke endnu|endnu ikke|intet svar|måske|har ikke svaret|ikke med
de noch nicht|keine antwort|noch keine antwort|keine rückmeldung|vielleicht
de noch keine rückmeldung|noch offen|unentschieden
el όχι ακόμα|όχι ακόμη|καμία απάντηση|ίσως|δεν συμμετέχουν
en not yet|no reply|no reply yet|no answer|no answer yet|no response|no response yet|maybe|perhaps
en undecided|pending
en unconfirmed|not confirmed|awaiting reply|waiting for reply|not in|not with us
es todavía no|aún no|sin respuesta|quizás|quizá|tal vez|no participan
et veel mitte|vastust pole|vastuseta|võib-olla|ei osale
fa هنوز نه|بدون پاسخ|شاید
fi ei vielä|ei vastausta|ei vastausta vielä|ehkä|eivät mukana|ei mukana
fr pas encore|sans réponse|pas de réponse|peut-être
fr pas encore de réponse|indécis|ne participent pas
ga ní fós|gan freagra|b'fhéidir
he עדיין לא|אין תשובה|אולי|טרם
hr još ne|bez odgovora|možda|ne sudjeluju
hu még nem|nincs válasz|talán|nem vesznek részt
it non ancora|nessuna risposta|ancora nessuna risposta|forse
lt dar ne|nėra atsakymo|galbūt|nedalyvauja
lv vēl nē|nav atbildes|varbūt|nepiedalās
mt għadu|l-ebda tweġiba|forsi
nb ikke ennå|ennå ikke|ikke svart|kanskje|ingen svar|ikke med
nl nog niet|geen antwoord|nog geen antwoord|misschien|doet niet mee
nl doen niet mee
pl jeszcze nie|brak odpowiedzi|może|nie biorą udziału
pt ainda não|sem resposta|talvez|não participam
ro încă nu|fără răspuns|poate|nu participă
sk ešte nie|zatiaľ nie|bez odpovede|možno|nezúčastnia sa
sl še ne|brez odgovora|morda|ne sodelujejo
sr још не|без одговора|можда|još ne|bez odgovora|možda
sv inte än|ännu inte|inget svar|inget svar än|kanske|inte med
tr henüz değil|cevap yok|yanıt yok|belki|katılmıyorlar
uk ще ні|поки ні|немає відповіді|без відповіді|можливо|не беруть участі
"""
"""Who has not said yes, as it stands behind names and above them."""

HEADINGS: Final = """
ar ضد|لا
bg против|излезли|не
ca en contra|fora|contra|no
cs proti|mimo|ne
da imod|ude|nej
de dagegen|gegen|raus|draußen|nein
el κατά|εκτός|όχι
en out|against|gone|no
es en contra|fuera|contra|no
et vastu|väljas|ei
fi vastaan|ulkona|ei
fr contre|dehors|sortis|non
ga i gcoinne|amuigh
he נגד|בחוץ|לא
hr protiv|vani|ne
hu ellene|kint|nem
it contro|contrari|fuori|no
lt prieš|ne
lv pret|ārā|nē
mt kontra|barra|le
nb imot|ute|nei
nl tegen|eruit|nee
pl przeciw|przeciwni|poza|nie
pt contra|fora|não
ro împotrivă|contra|afară|nu
sk proti|mimo|nie
sl proti|zunaj|ne
sr против|напољу|не|protiv
sv emot|mot|ute|nej
tr karşı|dışarıda|hayır
uk проти|поза|ні
"""
"""Who is against or away, where nothing but that is said."""

AROUND: Final = """
ar نحن|هم|من فضلكم|التحالف|الرسالة|لقد|البريد
bg ние|те|се|моля|от|коалицията|писмото|сме|са
ca nosaltres|ells|si us plau|de la|la|coalició|carta|ens|hem|han
cs my|oni|prosím|se|nás|jsme|jsou|z koalice|koalice|dopis
da vi|de|os|venligst|har|er|koalitionen|brevet|fra
de wir|sie|uns|bitte|haben|hat|sind|ist|aus dem bündnis|bündnis|aus der liste|den brief|der brief
de leider|vorstand|am|seit|im|die|mail|per
el εμείς|αυτοί|παρακαλώ|μας|έχουν|από|συμμαχία|επιστολή|την
en we|they|us|our name|it|please|has|have|had|is|are|was|were|the|letter|call|coalition|alliance
en campaign|network|list|board|members|by mail|mail|email|phone|by phone|from|to|in|on|since|sorry
en unfortunately|now|already|of the coalition|of|this|row|those who|who
en that|which|organisations|groups|entry
es nosotros|ellos|por favor|nos|han|hemos|ha|la|de|coalición|carta|junta
et meie|nemad|palun|on|me|koalitsioonist|kiri
fi me|he|ovat|olemme|on|koalitiosta|kirje|ole hyvä|pyydämme
fr nous|ils|elles|svp|s'il vous plaît|merci de|avons|ont|a|de la|la|le|coalition
fr lettre|conseil|notre nom
ga muid|siad|le do thoil|an|comhghuaillíocht|litir
he אנחנו|הם|בבקשה|נא|מהקואליציה|המכתב
hr mi|oni|molimo|nas|smo|su|iz koalicije|pismo
hu mi|ők|kérjük|minket|a|az|koalícióból|levél
it noi|loro|per favore|ci|abbiamo|hanno|ha|la|dalla|coalizione|lettera|siamo|sono
lt mes|jie|prašome|iš|koalicijos|laiškas
lv mēs|viņi|lūdzu|no|koalīcijas|vēstule
mt aħna|huma|jekk jogħġbok|mill|koalizzjoni|ittra
nb vi|de|oss|vennligst|har|er|koalisjonen|brevet|fra
nl wij|zij|ons|graag|alsjeblieft|hebben|heeft|zijn|is|uit de|coalitie|brief|bestuur|de
pl my|oni|prosimy|proszę|nas|się|są|z koalicji|koalicja|list
pt nós|eles|por favor|nos|têm|temos|a|da|coligação|carta|foram
ro noi|ei|vă rugăm|ne|am|au|din|coaliție|scrisoarea
sk my|oni|prosím|nás|sme|sú|sa|z koalície|list
sl mi|oni|prosimo|nas|smo|so|se|iz koalicije|pismo
sr ми|они|молимо|нас|смо|су|се|из коалиције|писмо|mi|oni|molimo|nas|su
sv vi|de|oss|vänligen|snälla|har|är|koalitionen|brevet|ur|från
tr biz|onlar|lütfen|bizi|koalisyondan|mektup
uk ми|вони|будь ласка|нас|з коаліції|лист|мы|они|пожалуйста
"""
"""What may stand around any of them and changes nothing."""
