"""Plain questions of consent are known in the thirty languages, and none that is turned round."""

from case_tables import each

from coalition.intake.words.publication_questions import is_plain_question

PLAIN = """
ro Sunteți de acord cu publicarea numelui?|Sunteți de acord să vă publicăm numele?|De acord cu publicarea numelui dumneavoastră?|Putem să publicăm numele dumneavoastră?|Îmi dau acordul pentru publicarea numelui meu|Acceptați publicarea numelui?
bg Съгласни ли сте името ви да бъде публикувано?|Съгласен съм името ми да бъде публикувано|Съгласни ли сте с публикуването на името ви?|Можем ли да публикуваме името ви?|Съгласие за публикуване на името
cs Souhlasíte se zveřejněním svého jména?|Souhlasíte se zveřejněním jména?|Můžeme zveřejnit Vaše jméno?|Souhlas se zveřejněním|Smíme Vaše jméno zveřejnit?
da Må vi offentliggøre dit navn?|Accepterer du, at dit navn offentliggøres?|Samtykker du til offentliggørelse af dit navn?|Må dit navn offentliggøres?
el Συμφωνείτε με τη δημοσίευση του ονόματός σας;|Συμφωνείτε να δημοσιευτεί το όνομά σας;|Μπορούμε να δημοσιεύσουμε το όνομά σας;|Επιτρέπετε τη δημοσίευση του ονόματός σας;
es ¿Podemos publicar su nombre?|¿Acepta la publicación de su nombre?|¿Está de acuerdo con la publicación de su nombre?|¿Autoriza la publicación de su nombre?|¿Aceptas que publiquemos tu nombre?
et Kas tohime teie nime avaldada?|Kas olete nõus oma nime avaldamisega?|Kas nõustute nime avaldamisega?|Olen nõus oma nime avaldamisega
fi Saammeko julkaista nimesi?|Hyväksytkö nimesi julkaisemisen?|Suostutko nimesi julkaisemiseen?|Saako nimesi julkaista?
ga An bhfuil cead againn d'ainm a fhoilsiú?|An dtoilíonn tú le foilsiú d'ainm?
hr Slažete li se s objavom svog imena?|Smijemo li objaviti vaše ime?|Pristajete li na objavu imena?|Suglasan sam s objavom svog imena
hu Hozzájárul a neve közzétételéhez?|Közzétehetjük a nevét?|Beleegyezik a neve közzétételébe?|Hozzájárul nevének közzétételéhez?|Hozzájárul ahhoz, hogy nevét közzétegyük?
it Possiamo pubblicare il suo nome?|Acconsente alla pubblicazione del suo nome?|È d'accordo con la pubblicazione del suo nome?|Autorizza la pubblicazione del nome?|Accetti che il tuo nome venga pubblicato?
lt Ar sutinkate, kad jūsų vardas būtų paskelbtas?|Ar sutinkate su vardo paskelbimu?|Ar galime paskelbti jūsų vardą?|Sutinku, kad mano vardas būtų paskelbtas
lv Vai piekrītat vārda publicēšanai?|Vai drīkstam publicēt jūsu vārdu?|Vai piekrītat sava vārda publicēšanai?|Vai jūs piekrītat, ka jūsu vārds tiek publicēts?
mt Taqbel li nippubblikaw ismek?|Taqbel mal-pubblikazzjoni ta' ismek?
nb Kan vi offentliggjøre navnet ditt?|Samtykker du til at navnet ditt publiseres?|Godtar du at navnet ditt offentliggjøres?|Samtykker du til publisering av navnet ditt?
nl Mogen wij uw naam publiceren?|Gaat u akkoord met de publicatie van uw naam?|Stemt u in met publicatie van uw naam?|Mag uw naam gepubliceerd worden?
pl Czy możemy opublikować Pani/Pana imię i nazwisko?|Czy wyraża Pan/Pani zgodę na publikację imienia i nazwiska?|Czy zgadza się Pani na publikację nazwiska?|Czy wyrażają Państwo zgodę na publikację nazwiska?
pt Podemos publicar o seu nome?|Concorda com a publicação do seu nome?|Autoriza a publicação do seu nome?|Aceita que o seu nome seja publicado?
sk Súhlasíte so zverejnením svojho mena?|Súhlasíte so zverejnením mena?|Môžeme zverejniť vaše meno?|Môžeme Vaše meno zverejniť?
sl Ali se strinjate z objavo imena?|Ali se strinjate z objavo svojega imena?|Ali soglašate z objavo imena?|Ali lahko objavimo vaše ime?
sr Да ли се слажете са објављивањем имена?|Da li se slažete sa objavljivanjem imena?|Да ли сте сагласни са објављивањем вашег имена?|Можемо ли да објавимо ваше име?|Da li ste saglasni sa objavljivanjem imena?
sv Får vi publicera ditt namn?|Godkänner du att ditt namn publiceras?|Samtycker du till publicering av ditt namn?|Får ditt namn publiceras?
tr Adınızı yayımlayabilir miyiz?|Adınızın yayımlanmasını kabul ediyor musunuz?|Adınızın yayımlanmasına izin veriyor musunuz?|Adınızın yayınlanmasını onaylıyor musunuz?
uk Чи погоджуєтеся ви на публікацію імені?|Чи даєте згоду на публікацію вашого імені?|Чи можемо ми опублікувати ваше ім'я?|Ви згодні на публікацію свого імені?
ar هل توافق على نشر اسمك؟|هل يمكننا نشر اسمك؟
ca Podem publicar el vostre nom?|Accepteu la publicació del vostre nom?|Esteu d'acord amb la publicació del vostre nom?|Autoritzeu la publicació del vostre nom?
de Dürfen wir Ihren Namen veröffentlichen?|Sind Sie mit der Veröffentlichung Ihres Namens einverstanden?|Sind Sie einverstanden, dass Ihr Name veröffentlicht wird?|Stimmen Sie der Veröffentlichung Ihres Namens zu?|Bist du einverstanden, dass dein Name veröffentlicht wird?
fr Pouvons-nous publier votre nom ?|Acceptez-vous la publication de votre nom ?|Êtes-vous d'accord pour la publication de votre nom ?|Êtes-vous d'accord pour que votre nom soit publié ?|Acceptez-vous que nous publiions votre nom ?
en May we publish your name?|Do you agree to the publication of your name?|Are you happy for your name to be published?|Can your name be published?|Do we have your permission to publish your name?
"""
"""Questions by language, as forms ask them."""


@each("line", PLAIN.strip().splitlines())
def test_plain_questions_are_known(line: str) -> None:
    unknown = [text for text in line[3:].split("|") if not is_plain_question(text)]
    assert unknown == []


@each(
    "text",
    [
        "Sunteți de acord să nu publicăm numele?",
        "Nu sunt de acord cu publicarea numelui",
        "Sind Sie nicht einverstanden, dass Ihr Name veröffentlicht wird?",
        "Êtes-vous d'accord pour que votre nom ne soit pas publié ?",
        "Souhlasíte se zveřejněním svého jména a fotografie?",
        "Ali se strinjate z objavo imena ali ne?",
        "Чи погоджуєтеся ви на публікацію імені без прізвища?",
        "Får ditt namn inte publiceras?",
        "¿Acepta la publicación de su nombre o prefiere el anonimato?",
        "Hozzájárul a neve közzétételéhez és a hírlevélhez?",
    ],
)
def test_others_are_none(text: str) -> None:
    assert not is_plain_question(text)
