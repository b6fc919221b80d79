"""Whether a name among people who sign is of a body, a shop or a household: `Circolo Onda`."""

from typing import Final

from coalition import languages
from coalition.contacts import is_office_mailbox
from coalition.expressions import Expression
from coalition.intake.names.likely_people import (
    called_like_organisation,
    is_common_given_name,
    is_given_name,
    is_household,
)
from coalition.intake.words.language_tables import folded_phrases
from coalition.matching.kinds import KINDS

_BODIES: Final = """
ar مطعم|صيدلية|فرقة|جوقة|مخبز|جمعية|مكتبة|نادي|مجلس
bg секция|читалище|хор|аптека|ресторант|пекарна|редакция|кооперация|събрание
ca assemblea|secció|ateneu|farmàcia|restaurant|llibreria|redacció
cs odbočka|pobočka|sekce|sbor|lékárna|restaurace|pekárna|redakce|sbor dobrovolných hasičů|hnutí
da lokalafdeling|afdeling|apotek|bageri|redaktion|brugsforening|butik
de ortsgruppe|ortsverband|regionalgruppe|kreisverband|chor|posaunenchor|apotheke|bäckerei
de metzgerei|gasthaus|gasthof|pizzeria|restaurant|redaktion|hofladen|team|versammlung
de orchester|wohngemeinschaft|wg|belegschaft|betriebsrat|fachschaft|kollegium
el συνέλευση|χορωδία|φαρμακείο|εστιατόριο|φούρνος|σύνταξη|παράρτημα|τμήμα
en assembly|chapter|choir|orchestra|pharmacy|bakery|restaurant|pub|cafe|bookshop|team
en staff|fellowship|allotments|residents|neighbours
es asamblea|sección|ateneo|coro|orquesta|farmacia|restaurante|panadería|librería|redacción
es vecinos|vecinas|comparsa|cofradía|sindicato|plataforma
et osakond|koor|apteek|restoran|pagar|toimetus|orkester
fi toiminimi|osasto|kuoro|apteekki|ravintola|leipomo|toimitus|orkesteri|osuuskunta
fr assemblée|section|chorale|choeur|fanfare|pharmacie|boulangerie|librairie|rédaction|équipe
fr troupe|ensemble|amicale|gaec|scop
ga craobh|cógaslann|bialann|bácús|comhthionól
hr podružnica|zbor|ljekarna|restoran|pekara|redakcija|skupština|ogranak|obrt
hu kórus|énekkar|gyógyszertár|étterem|pékség|szerkesztőség|tagozat|fiók|közgyűlés
it circolo|assemblea|sezione|coro|farmacia|ristorante|trattoria|panificio|libreria|redazione
it compagnia|orchestra|famiglia
lt skyrius|choras|vaistinė|restoranas|kepykla|redakcija|susirinkimas
lv nodaļa|koris|aptieka|restorāns|maiznīca|redakcija|sapulce
mt spiżerija|ristorant|furnar|taqsima|assemblea|każin
nb lokallag|avdeling|apotek|bakeri|redaksjon|kunstlag
nl afdeling|koor|apotheek|bakkerij|restaurant|redactie|buurtvereniging|maatschap|vof|eenmanszaak
pl koło|sekcja|oddział|chór|apteka|restauracja|piekarnia|redakcja|zespół|zgromadzenie|gospodarstwo
pt assembleia|secção|coro|farmácia|restaurante|padaria|livraria|redação|núcleo|rancho
ro secția|secţia|farmacie|restaurant|brutărie|redacția|filiala|adunarea
sk odbočka|pobočka|sekcia|zbor|lekáreň|reštaurácia|pekáreň|redakcia|zhromaždenie
sl odsek|zbor|lekarna|restavracija|pekarna|uredništvo|podružnica|skupščina
sr одбор|хор|апотека|ресторан|пекара|редакција|скупштина|подружница
sv lokalavdelning|avdelning|kör|apotek|bageri|redaktion|orkester|bygdegård
tr şubesi|korosu|eczanesi|lokantası|fırını|kulübü|meclisi
uk осередок|хор|аптека|ресторан|пекарня|редакція|збори|артіль
"""
"""Words of bodies and shops that hardly anybody is called; the first or the last of a name."""

_SHORTEST: Final = 5
"""Letters of a word for a kind of body that is no family's name."""

_WORD: Final = Expression(r"[^\W\d_]+")


def is_body(name: str, mail: str = "") -> bool:
    """Whether a name, perhaps beside a mailbox, is a body's or a household's, and no person's.

    `Anna Chor` is a person; a mailbox of an office tells where nobody's given name is in the name.
    """
    if called_like_organisation(name) or is_household(name):
        return True
    words = name.split()
    if len(words) < _FEWEST or any(map(is_common_given_name, words)):
        return False
    folded = [languages.romanise(word).casefold().strip(".,") for word in words]
    ends = {folded[0], folded[-1]}
    if not ends.isdisjoint(folded_phrases(_BODIES)):
        return True
    if any(word in KINDS and len(word) >= _SHORTEST for word in folded):
        return True
    return is_office_mailbox(mail) and not any(map(is_given_name, words))


_FEWEST: Final = 2
