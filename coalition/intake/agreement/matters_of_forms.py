"""Questions of forms that ask for help, money and company, where a no says nothing of listing.

`Would you like to host an event?` stands beside the question whether an organisation may be named.
"""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.agreement.consent import (
    speaks_of_agreeing,
    speaks_of_name,
    speaks_of_publishing,
)
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings

_MATTERS: Final = """
ar فريق عمل|مجموعة العمل|فعالية|ملصقات|متطوع|تبرع|ترجمة|اجتماع
bg работна група|събитие|плакати|доброволец|дарение|превод|среща|членски внос платен|платен
ca grup de treball|acte|esdeveniment|cartells|voluntari|donació|traduir|traducció|reunió|pagat
cs pracovní skupin|akci|akce|plakát|dobrovoln|darovat|přispět finančně|překlad|schůz|zaplac|faktura
da arbejdsgruppe|arrangement|plakater|frivillig|donere|bidrage økonomisk|oversæt|møde|betalt|faktura
de arbeitsgruppe|arbeitskreis|ag mitarbeit|veranstaltung|plakat|flyer|ehrenamt|spenden|finanziell
de übersetz|sitzung|treffen|bezahlt|rechnung|aktiv mitarbeiten|aktiv mitwirken|mitarbeit
de gemeinnützig
de verteiler|kickoff|auftakttreffen|sprecher|referent|redner|beitrag gezahlt|beitrag bezahlt
el ομάδα εργασίας|εκδήλωση|αφίσ|εθελοντ|δωρεά|μετάφρ|συνάντηση|πληρώθηκε|τιμολόγιο
en working group|task force|event|poster|flyer|volunteer|donat|financial|translat|meeting|kick-off
en kickoff|webinar|training|speaker|speak at|host|paid|fee paid|invoice|invoiced|non-profit
en nonprofit
en vat registered|registered charity|bank details|slack|signal group|whatsapp|telegram|mailing list
en mailinglist|thank-you|welcome mail|translated|media work|press contact|funding
en member of a network|member of another network|member of any network|actively involved
es grupo de trabajo|evento|cartel|voluntari|donar|donación|económicamente|traduc|reunión|pagad
es factura|sin ánimo de lucro|participar activamente
et töörühm|üritus|sündmus|plakat|vabatahtli|anneta|rahaliselt|tõlki|koosolek|makstud|arve
fi työryhm|tapahtum|juliste|vapaaehtoi|lahjoit|taloudelli|käänt|kokou|maksettu|lasku
fr groupe de travail|évènement|événement|affiche|bénévol|don financier|faire un don|financièrement
fr tradui|traduction|réunion|payé|facture|but non lucratif|participer activement|liste de diffusion
ga grúpa oibre|imeacht|póstaer|deonach|síntiús|aistri|cruinniú|íoctha
hr radna skupina|radnoj skupini|događ|plakat|volont|donira|financijski|prevod|prijevod|sastan|plaćen
hu munkacsoport|esemény|rendezvény|plakát|önkéntes|adomány|anyagilag|fordít|találkozó|fizetve|számla
it gruppo di lavoro|evento|manifest|locandin|volontari|donazion|economicamente|tradu|riunion|pagat
it fattura|scopo di lucro|partecipare attivamente
lt darbo grup|rengin|plakat|savanor|paramą finans|versti|vertim|susitikim|apmokėt|sąskait
lv darba grup|pasākum|plakāt|brīvprātīg|ziedo|finansiāl|tulko|sanāksm|samaksāts|rēķin
mt grupp tax-xogħol|avveniment|volontarj|donazzjon|traduz|laqgħa|imħallas
nb arbeidsgruppe|arrangement|plakat|frivillig|donere|økonomisk|oversett|møte|betalt|faktura
nl werkgroep|evenement|poster|vrijwillig|doneren|financieel|vertal|vergadering|bijeenkomst|betaald
nl factuur|anbi|mailinglijst|actief meewerken
pl grup robocz|grupie robocz|wydarzen|plakat|wolontari|darowizn|finansow|tłumacz|spotkani|opłacon
pl zapłacon|faktura|pożytku publicznego
pt grupo de trabalho|evento|cartaz|voluntári|doar|doação|financeiramente|tradu|reunião|pago|fatura
ro grup de lucru|grupul de lucru|eveniment|afiș|voluntar|dona|financiar|tradu|întâlnire|plătit
ro factur
sk pracovn|podujat|plagát|dobrovoľn|darovať|finančne|preklad|stretnut|zaplaten|faktúra
sl delovni skupini|delovna skupina|dogod|plakat|prostovolj|donira|finančno|prevaj|prevod|sestan
sl plačano|račun
sr радна група|радној групи|догађај|плакат|волонт|донира|финансијски|превод|састан|плаћено
sv arbetsgrupp|evenemang|affisch|volontär|ideell|donera|ekonomiskt|översätt|möte|betald|betalt
sv faktura
tr çalışma grubu|etkinlik|afiş|gönüllü|bağış|maddi|çevir|toplantı|ödendi|fatura
uk робоч|захід|заход|плакат|волонтер|пожертв|фінансов|переклад|зустріч|сплачено|рахунок
"""
"""Beginnings of words for what else is asked and noted, in thirty languages."""

_SIGNING: Final = Expression(
    r"\b(?:sign(?!al)\w*|endors\w*|support\w*|list(?:ed|ing)?|member (?:of|in) (?:the|our)\b|"
    r"join\w*(?! (?:(?:the|our|a|any) )?(?:working group|task force|mailing|slack|signal|webinar))|"
    r"mention\w*|credit\w*|nenn\w*|genannt\w*|erwahn\w*|wymieni\w*|citer|citar|citare|"
    r"unterzeich\w*|unterstutz\w*|unterschr\w*|beitret\w*|signe\w*|signat\w*|souten\w*|soutien\w*|"
    r"adher\w*|firm\w*|apoy\w*|aderi\w*|sottoscri\w*|sosten\w*|assin\w*|subscr\w*|podpis\w*|podepis\w*|"
    r"popier\w*|przystep\w*|pripoj\w*|podpor\w*|potpis\w*|podrz\w*|alair\w*|csatlakoz\w*|tamogat\w*|"
    r"underskr\w*|underteckn\w*|stott\w*|stod\w*|onderteken\w*|ondersteun\w*|allekirj\w*|tuke\w*|"
    r"pasiras\w*|palaik\w*|parakst\w*|atbalst\w*|allkirj\w*|toeta\w*|semn\w*|sustin\w*|imzal\w*|"
    r"destekl\w*|pidpys\w*|pidtrym\w*|ypograf\w*|ypostir\w*)"
)
"""Beside one of these a question may be whether an organisation belongs to the list."""


def is_of_another_matter(header: str) -> bool:
    """Whether a header asks for help, money or company, and nothing that listing depends on."""
    plain = fold(header.replace("_", " "))
    if not beginnings(_MATTERS).search(plain) or _SIGNING.search(plain):
        return False
    speaks = (speaks_of_publishing, speaks_of_agreeing, speaks_of_name)
    return not any(ask(plain) for ask in speaks)
