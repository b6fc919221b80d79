"""What people write who permit that they are named or listed: `you may publish our name`.

As an answer to a question of consent it is a plain yes, and behind a yes it says the same again.
"""

import functools
from typing import Final

_PERMITTING: Final = """
позволявам|може да публикувате името ми|може да публикувате името ни|можете да ни публикувате
autoritzo|autoritzem|podeu publicar el meu nom|podeu publicar el nostre nom
povoluji|můžete zveřejnit mé jméno|můžete nás zveřejnit|můžete zveřejnit náš název
jeg giver tilladelse|det må i gerne|i må gerne offentliggøre mit navn|i må gerne nævne os
i må gerne offentliggøre vores navn
ich erlaube es|ich willige ein|wir willigen ein|wir stimmen zu|wir sind einverstanden
sie dürfen meinen namen veröffentlichen|sie dürfen unseren namen veröffentlichen
sie dürfen uns nennen|bitte nennen sie uns|bitte nennen|das dürfen sie|ihr dürft uns nennen
ihr dürft meinen namen veröffentlichen|ihr dürft unseren namen veröffentlichen
επιτρέπω|δίνω τη συγκατάθεσή μου|μπορείτε να δημοσιεύσετε το όνομά μου
μπορείτε να δημοσιεύσετε το όνομά μας
i authorise|i authorize|i permit|i give permission|i give my permission|i give my consent|we agree
we consent|we give our consent|we give permission|we authorise|we authorize|list us
please list us|please list|publish us|please publish|name us|please name us|include us
please include us|show us|show our name|show my name|list our name|list my name
you may publish my name|you may publish our name|you can publish my name|you can publish our name
you may list us|you can list us|you may name us|you can name us
autorizo|autorizamos|doy mi consentimiento|damos nuestro consentimiento|consiento|pueden publicarlo
pueden publicar mi nombre|pueden publicar nuestro nombre|podéis publicar mi nombre
podéis publicar nuestro nombre
luban|annan loa|võite minu nime avaldada|võite meie nime avaldada
sallin|annan luvan|annamme luvan|nimeni saa julkaista|nimemme saa julkaista|saa julkaista
j'autorise|nous autorisons|je donne mon accord|nous donnons notre accord|je le souhaite
vous pouvez publier mon nom|vous pouvez publier notre nom|vous pouvez nous citer
vous pouvez me citer|nous sommes d'accord
tá cead agaibh|is féidir m'ainm a fhoilsiú|is féidir ár n-ainm a fhoilsiú
dopuštam|dajem privolu|dajem pristanak|možete objaviti moje ime|možete objaviti naše ime
engedélyezem|közzétehetik a nevemet|közzétehetik a nevünket|hozzájárulunk
autorizzo|autorizziamo|do il mio consenso|diamo il consenso|potete pubblicare il mio nome
potete pubblicare il nostro nome|siamo d'accordo|acconsentiamo
leidžiu|leidžiame|galite skelbti mano vardą|galite skelbti mūsų pavadinimą
atļauju|atļaujam|varat publicēt manu vārdu|varat publicēt mūsu nosaukumu
tistgħu tippubblikaw ismi|tistgħu tippubblikaw isimna
jeg gir tillatelse|dere kan publisere navnet mitt|dere kan publisere navnet vårt|det kan dere
dat mag|dat is goed|ik geef toestemming|wij geven toestemming|we geven toestemming
jullie mogen mijn naam publiceren|jullie mogen onze naam publiceren|u mag mijn naam publiceren
u mag onze naam publiceren
zezwalam|wyrażamy zgodę|zgadzamy się|możecie opublikować moje imię i nazwisko
możecie opublikować naszą nazwę|można opublikować
autorizo a publicação|autorizamos a publicação|dou o meu consentimento|damos consentimento
podem publicar o meu nome|podem publicar o nosso nome
autorizez|îmi dau acordul|ne dăm acordul|puteți publica numele meu|puteți publica numele nostru
povoľujem|môžete zverejniť moje meno|môžete nás zverejniť|môžete zverejniť náš názov
dovolim|dovolimo|lahko objavite moje ime|lahko objavite naše ime
дозвољавам|можете објавити моје име|можете објавити наше име
dozvoljavam|jag tillåter|ni får publicera mitt namn|ni får publicera vårt namn|det får ni
vi samtycker
izin veriyorum|izin veriyoruz|adımı yayımlayabilirsiniz|adımızı yayımlayabilirsiniz
дозволяю|дозволяємо|можете опублікувати моє ім'я|можете опублікувати нашу назву|даю згоду
"""


@functools.cache
def permitting() -> frozenset[str]:
    """The phrases, in small letters, with straight apostrophes."""
    return frozenset(
        phrase for line in _PERMITTING.split("\n") for phrase in line.split("|") if phrase
    )
