"""Questions about a logo and nothing else: whoever keeps it to themselves may be listed by name.

`May we use your logo?` is answered with no by many who are glad to be named. A header is such a
question where one language has all of its words here; a word for a name, for `you`, for listing or
for `and` makes it another, which is heeded.
"""

import functools
from collections.abc import Mapping
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold

_WORDS: Final = """
ar هل يمكننا يمكن نستطيع استخدام نشر عرض شعاركم شعارك شعار الشعار المنظمة منظمتكم على الموقع موقعنا
ar استلام تم الإلكتروني
bg може можем ли да използваме ползваме публикуваме показваме вашето лого логото на в сайта
bg уебсайта си съгласни сте с използването използване организацията получено изпратено има
ca podem podríem fer servir utilitzar publicar mostrar el vostre del logo logotip al a la web
ca autoritzeu autoritza l ús de entitat rebut enviat tenim
cs můžeme smíme použít používat zveřejnit zobrazit vaše vašeho logo loga na webu webových stránkách
cs našem souhlasíte s použitím užitím použití organizace spolku máme obdrželi dodáno zasláno
da må kan vi bruge anvende vise offentliggøre jeres logo logoet på hjemmesiden vores hjemmeside
da organisationens foreningens modtaget sendt tilladelse til brug af brugen
de dürfen dürften können wir darf kann euer eures ihr ihres dein deines das des logo logos
de verwenden nutzen benutzen verwendet genutzt veröffentlichen veröffentlicht zeigen gezeigt
de anzeigen abbilden einbinden auf der unserer die website webseite internetseite homepage erhalten
de vorhanden geschickt gesendet hochgeladen liegt vor werden damit einverstanden dass seid sind sie
de ich stimme stimmen zu zur verwendung nutzung veröffentlichung zustimmung einwilligung freigabe
de ihrer eurer organisation vereins verbands initiative
el μπορούμε να χρησιμοποιήσουμε δημοσιεύσουμε προβάλουμε το του λογότυπό λογότυπο λογοτύπου
el λογότυπός σας στην στον ιστοσελίδα ιστότοπο μας συμφωνείτε με τη χρήση χρήσης φορέα οργάνωσης
el ελήφθη εστάλη
en may might can could shall we do you agree to that consent give permission allow us our your the
en a of for use using used usage be show shown showing display displayed displaying publish
en published publishing reproduce feature upload uploaded logo logos organisation's organisation
en organization's organization organisations organizations on in website site web page received
en receive sent sending have got available is it ok okay approved approval rights file attached
en missing supplied provided
es podemos usar utilizar publicar mostrar su vuestro tu el del logo logotipo logos en la nuestra
es web página sitio autoriza autorizan autorizáis a que usemos utilicemos publiquemos al uso
es utilización de organización entidad recibido enviado tenemos permiso para
et kas tohime võime kasutada avaldada näidata teie logo logot organisatsiooni ühingu veebilehel
et kodulehel lubate kasutamist saadud olemas saadetud luba kasutamiseks
fa آیا می‌توانیم از لوگوی لوگو شما استفاده کنیم در وب‌سایت سازمان دریافت شد
fi saammeko voimmeko voiko saako käyttää julkaista näyttää logoanne logonne logoasi logoa
fi logo järjestön järjestönne yhdistyksen yhdistyksenne verkkosivuilla sivuilla verkkosivuillamme
fi saatu lähetetty lupa käyttöön käyttölupa
fr pouvons pourrions nous pouvez peut on autorisez acceptez donnez permettez vous t il elle
fr utiliser publier afficher reproduire utilisions affichions publiions que l la le les utilisation
fr usage publication affichage reproduction autorisation accord pour à d du de votre vos notre logo
fr logos sur site web internet page organisation association structure collectif reçu reçus envoyé
fr envoyés disponible fourni
ga an féidir linn bhféadfaimid úsáid a bhaint as bhur do lógó fhoilsiú thaispeáint ar ár suíomh
ga gréasáin eagraíochta heagraíochta faighte seolta logo
he האם אפשר אנחנו נוכל להשתמש לפרסם להציג בלוגו הלוגו לוגו שלכם באתר הארגון של התקבל
hr možemo smijemo li koristiti upotrijebiti objaviti prikazati vaš logo logotip loga logotipa na
hr web stranici internetskoj mrežnoj slažete se s korištenjem uporabom udruge organizacije primljen
hr poslan da smo
hu használhatjuk megjeleníthetjük közzétehetjük feltüntethetjük a az önök logót logóját logójukat
hu logó logójuk logónak szervezet egyesület honlapon honlapunkon weboldalon hozzájárulnak
hu használatához megérkezett megkaptuk elküldve e
it possiamo potremmo utilizzare usare pubblicare mostrare inserire il vostro tuo suo del logo loghi
it sul nel nostro sito web autorizzate autorizza autorizzi l uso all utilizzo dell organizzazione
it associazione ente di ricevuto inviato
lt ar galime galėtume naudoti skelbti rodyti jūsų logotipą logotipo logotipas svetainėje interneto
lt organizacijos sutinkate kad naudotume gautas atsiųstas naudojimu su
lv vai drīkstam varam izmantot lietot publicēt rādīt jūsu logotipu logo logotips logotipa tīmekļa
lv vietnē mājaslapā organizācijas biedrības piekrītat izmantošanai saņemts nosūtīts
mt nistgħu nużaw nippubblikaw nuru l logo il tagħkom tiegħek fuq is sit elettroniku websajt tal
mt għaqda organizzazzjoni wasal mibgħut taqblu li
nb kan får må vi bruke vise publisere logoen deres logo på nettsiden nettsidene nettstedet vårt
nb våre organisasjonens foreningens mottatt sendt tillatelse til bruk av å
nn kan får må vi bruke vise publisere logoen dykkar på nettsida nettstaden vår laget organisasjonen
is megum við mega má nota birta sýna merki merkið ykkar á vefnum vefsíðu okkar logo lógó
mk дали може можеме да го ја користиме употребиме објавиме вашето лого логото на веб страницата
sq a mund mundemi ta të përdorim publikojmë shfaqim logon logoja tuaj e juaj në faqen
nl mogen kunnen mag wij we uw jullie je het logo gebruiken publiceren tonen plaatsen
nl gebruikt worden op de onze website site webpagina van organisatie vereniging stichting ontvangen
nl gestuurd verstuurd aanwezig toestemming voor gebruik akkoord met
pl czy możemy wolno mogą nam użyć używać wykorzystać opublikować pokazać zamieścić umieścić
pl umieszczać państwa wasze wasz waszego logo logotyp logotypu na stronie www internetowej kampanii
pl organizacji stowarzyszenia fundacji zgoda zgodę wyrażają wyrażacie się zgadzają zgadzacie
pl wykorzystanie użycie otrzymane otrzymano przesłane wysłane jest mamy
pt podemos poderíamos usar utilizar publicar mostrar o vosso seu do logo logótipo logotipo no na
pt nosso site sítio página web autorizam autoriza autorizais a uso utilização de da organização
pt entidade associação recebido enviado permissão para
ro putem să folosim utilizăm publicăm afișăm utiliza folosi publica logo logoul sigla ul
ro dumneavoastră dvs vostru pe site nostru web de acord cu utilizarea folosirea organizației
ro asociației sunteți primit trimis
sk môžeme smieme použiť používať zverejniť zobraziť vaše vášho logo loga na webe webovej stránke
sk našom súhlasíte s použitím organizácie združenia máme dostali zaslané
sl ali lahko smemo uporabimo uporabiti objavimo prikažemo vaš logotip logo logotipa na spletni
sl strani organizacije društva se strinjate z uporabo prejet poslan
sr можемо смемо ли да користимо употребимо објавимо прикажемо ваш лого логотип логотипа на сајту
sr веб организације удружења сагласни сте са коришћењем примљен послат
sv får kan vi använda visa publicera er ert era logotyp logotypen logga logo logon på webbplatsen
sv hemsidan vår organisationens föreningens mottagen skickad tillåtelse att tillstånd till
tr logonuzu logosunu logoyu logo logonun logonuzun kullanabilir yayımlayabilir yayınlayabilir
tr gösterebilir miyiz mıyız web sitesinde sitemizde kurumunuzun kuruluşunuzun derneğinizin
tr kullanılmasına kullanımına izin veriyor musunuz alındı gönderildi
uk чи можемо можна ми використовувати використати публікувати опублікувати показати показувати ваш
uk логотип лого логотипу на сайті вебсайті організації погоджуєтеся з використанням отримано
uk надіслано
"""
"""The words of such questions, and of headers such as `Logo received`."""

_LOGOS: Final = """
شعار شعاركم شعارك الشعار لوگو لوگوی לוגו בלוגו הלוגו лого логото логотип логотипа логотипу логотипом
logo logos logot logotip logotipa logotipo logótipo logotipą logotips logotyp logotypen logga loga
loghi lógó logót lógóját logójukat logójuk logónak logoet logoen logoanne logonne logoasi logoa
logonuzu logosunu logoyu logonun logonuzun λογότυπο λογότυπό λογοτύπου λογότυπός logotypu logotipu
logotips logoul logotipas logon merki merkið logoja
"""
"""Those of them that mean a logo: one has to be there."""

_WITH_USE: Final = Expression(r"\bmit der (?=verwendung|nutzung|veroffentlichung)")
"""German `mit` is allowed only here, for `your organisation with its logo` is a listing."""

_APART: Final = Expression(r"[^\w']+|(?<=\b[ldt])'|(?<=\bdell)'|(?<=\ball)'|(?<=[a-z])'(?=s\b)")


def is_about_logo_alone(header: str) -> bool:
    """Whether a header asks or says something about a logo, and nothing about a name or a list."""
    plain = _WITH_USE.sub(" ", fold(header.replace("_", " ")))
    words = {word for word in _APART.split(plain) if word and word != "s"}
    if words.isdisjoint(_logos()):
        return False
    return any(words <= known for known in _words_by_language().values())


@functools.cache
def _logos() -> frozenset[str]:
    return frozenset(map(fold, _LOGOS.split()))


@functools.cache
def _words_by_language() -> Mapping[str, frozenset[str]]:
    tables: dict[str, frozenset[str]] = {}
    for line in _WORDS.strip().splitlines():
        language, _, words = line.partition(" ")
        tables[language] = tables.get(language, frozenset()) | set(map(fold, words.split()))
    return tables
