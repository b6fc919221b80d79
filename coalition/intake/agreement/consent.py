"""Whether people agreed that their names are published: what columns ask, and what cells answer.

Nothing but a plain yes to a plain question is consent. What is doubtful is for people to say.
"""

import functools
import re
from collections.abc import Iterable
from typing import Literal

from coalition.expressions import Expression
from coalition.intake.words.hebrew_and_persian import AGREEING, PUBLISHING
from coalition.intake.words.known_headers import fold
from coalition.intake.words.leaving_out import speaks_of_leaving_out
from coalition.intake.words.permitting import permitting
from coalition.intake.words.publication_questions import is_plain_question

Asks = Literal["publication", "consent", "something else"]
"""`publication`: whether a name may be published; `consent`: perhaps that, perhaps another thing;
`something else`: newsletters, terms and the like."""

Answer = Literal["yes", "no", "empty", "unknown"]

_PUBLISHING = Expression(
    r"\b(?:publish\w*|publication\w*|publicly|made public|make public|public list|"
    r"veroffentlich\w*|veroeffentlich\w*|offentlich\w*|oeffentlich\w*|"
    r"publier|publie\w*|rendre public|rendu public|publiquement|"
    r"publica\w*|publici\w*|publique\w*|pubblica\w*|publice\w*|publikac\w*|publikova\w*|"
    r"publikov\w*|publiko\w*|publik\w*|opublik\w*|upublicz\w*|gepubliceerd|openbaar\w*|"
    r"offentliggor\w*|offentligg\w*|offentlig\w*|zverejn\w*|zverejnen\w*|uverejn\w*|objav\w*|"
    r"javn[aou]\w*|kozzet\w*|kozzete\w*|nyilvanos\w*|julkais\w*|julkinen|julkis\w*|avalda\w*|"
    r"avalik\w*|publisk\w*|publiser\w*|skelb\w*|paskelb\w*|viesai|viesin\w*|yayim\w*|yayin\w*|foils\w*|"
    r"fhoils\w*|bhfoils\w*|\w*ppubblik\w*|pubblik\w*|dimosie\w*|dimosio\w*|oprilyudn\w*|"
    r"opryliudn\w*|oprylyudn\w*|opublikuv\w*|nshr\w*|l?l?nshr|alnshr|bnshr|tnshr\w*|ynshr\w*|"
    r"display my|show my|list my|list your|list you|mencionar\w*|esmentar\w*|"
    r"naevne|nevne|nemne|namna|mainit[as]\w*|mainida|jus minet|jus pamineti|vas uvest|vas uviest|"
    r"vas navesti|vas (?:lahko )?naved\w*|vi posocim|zgadati vas|vas zgadati|anaferoume|mentionam|"
    r"feltuntet\w*|listeleyebilir|birta|birting\w*|"
    rf"afficher|mostrar|mostra|vermeld\w*|anzeigen|nennen|wyswietl\w*|{PUBLISHING})\b"
)
"""Verbs and nouns of publication, in plain Latin letters."""

_NAME = Expression(
    r"\b(?:names?|namens?|nom|noms|nombre|nome|naam|navn|navnet|namn|namnet|nimi|nime\w*|"
    r"nume\w*|jmen\w*|men[aou]|imen\w*|ime|imi\w*|nazwisk\w*|nev\w*|vard\w*|isem|ismi|"
    r"ainm\w*|onom\w*|ad|adi\w*|adim\w*|ism\w*|asm\w*|al?ism\w*|alasm\w*|lasm\w*|im'?[yi]?a|imeto|imeni|"
    r"signature|podpis\w*|potpis\w*|me|mich|my data)\b"
)
_AGREEING = Expression(
    r"\b(?:consent\w*|agree\w*|permission|permit|allow\w*|may we|can we|einverst\w*|einwillig\w*|"
    r"zustimm\w*|erlaub\w*|durfen wir|accord|autoris\w*|accept\w*|consenti\w*|autoriz\w*|"
    r"consen[tsz]\w*|conforme|acept\w*|aceit\w*|acord\w*|zgod\w*|souhlas\w*|suhlas\w*|"
    r"soglas\w*|saglas\w*|suglas\w*|saglasn\w*|pristan\w*|pristaj\w*|sutink\w*|sutikim\w*|"
    r"piekri\w*|piekris\w*|noust\w*|nousolek\w*|suostu\w*|hozzajarul\w*|beleegy\w*|samtyck\w*|"
    r"godkan\w*|samtykk\w*|tilladel\w*|tillad\w*|toestemm\w*|akkoord\w*|riza\w*|onay\w*|izin\w*|"
    r"sygkatath\w*|synkatath\w*|synain\w*|symfon\w*|zghoda|zgoda|zghod\w*|aonta\w*|toiliu\w*|"
    r"kunsens|[nt]aqbel|[nt]aqblu|[nt]ippermett\w*|d?toili?onn|toilim\w*|an bhfuil cead|"
    r"twafq\w*|ywafq\w*|(?:al)?mwafq\w*|amwafq|muafiq\w*|awafq\w*|"
    rf"gdpr|rgpd|dsgvo|rodo|opt[- ]?in|{AGREEING})\b"
)
_ELSEWHERE = Expression(
    r"\b(?:newslet\w*|mailing\w*|bulletin\w*|boletin\w*|rundbrief\w*|bollettin\w*|nyhetsbrev\w*|"
    r"nyhedsbrev\w*|nieuwsbrief\w*|hirlevel\w*|uutiskirj\w*|uudiskir\w*|biuletyn\w*|zpravodaj\w*|"
    r"naujienlaisk\w*|enimerot\w*|rozsylk\w*|updates?|subscri\w*|abonn\w*|privacy|datenschutz\w*|"
    r"butlleti\w*|nyheitsbrev\w*|frettabref\w*|jaunum\w*|bilten\w*|rozs[iy]lk\w*|bulten\w*|"
    r"e-novic\w*|nuachtlitir\w*|(?:al)?nshrt (?:al)?akhbary\w*|"
    r"lettres? d'info\w*|infolettre\w*|novidades|novedades|b[iy]?uletin\w*|e-?bulten\w*|"
    r"uutiset|hirek|"
    r"confidentialite|privacidad\w*|privatnos\w*|prywatnosc\w*|terms|conditions|agb|cookies?)\b"
)
"""What people agree to on forms besides."""

_NEWSLETTER = Expression(r"news|mailing|rundbrief|zpravodaj|marketing|lettre d'info|infolettre")

_REACHING = Expression(
    r"\b(?:mails?|e-?mails?|contact\w*|kontakt\w*|phone|telefon\w*|telephon\w*|sms|call|donat\w*|"
    r"spende\w*|courriel\w*|correo\w*)\b"
)
_CHOICES = Expression(
    r"[(\[]([^()\[\]]{3,40})[)\]]|"
    r"(?<![^\s:–-])(\w{1,8}\s?[/|]\s?\w{1,8}|"
    r"\w{2,8}\s(?:or|oder|ou|o|eller|lub|of|sau)\s\w{2,8})(?=[\s?:.*]*$)"
)
"""What may be answered, in brackets or at the end: `(yes/no)`, `ano/ne?`, `oui ou non`."""

_BETWEEN_CHOICES = Expression(
    r"\s*[/|,;]\s*|\s(?:or|oder|ou|o|eller|lub|nebo|alebo|ali|ili|of|tai|või|vagy|sau|veya|чи|или)\s"
)
_LETTERS = Expression(r"[a-z]\s?/\s?n|n\s?/\s?[a-z]")
"""`Y/N`, `T/N`, `d/n`."""

_MARKS = " .!,;:*'\"()[]«»„“”‘’✱\ufe0f"
_TICKS = frozenset({"1", "true", "✓", "✔", "☑", "✅"})
_NO_TICKS = frozenset({"0", "false", "☐", "✗", "✘", "❌", "❎", "✖", "✕"})

_BEHIND_ANSWER = Expression(r"[,،;.!:]|\s[-–—]\s")
_DIGIT = Expression(r"\d")
_TICKED = _TICKS | {"x", "×", "on", "checked", "selected", "ticked", "angekreuzt", "☒", "[x]"}

_YES = """
    yes|y|yep|agreed|i agree|i consent|agree|accepted|i accept|consented
    نعم|أوافق|موافق|موافقة|نوافق|موافقون|أجل|بالتأكيد|أقبل|نقبل|أسمح|نسمح|صحيح
    да|съгласен съм|съгласна съм|съгласен|съгласна
    sí|hi estic d'acord|hi consento|d'acord|accepto
    ano|souhlasím|souhlas
    ja|jeg accepterer|jeg samtykker|jeg giver samtykke|enig
    ich stimme zu|stimme zu|ich bin einverstanden|einverstanden|ich willige ein|jawohl|j
    ναι|συμφωνώ|συναινώ|αποδέχομαι
    si|estoy de acuerdo|de acuerdo|acepto|consiento
    jah|nõustun|olen nõus
    kyllä|suostun|hyväksyn|joo
    oui|d'accord|j'accepte|je suis d'accord|je consens
    tá|aontaím|toilím|ceadaím|aontaímid|toilímid|ceadaímid|is féidir|cinnte|sea|tá cead
    tá mé sásta|táimid sásta|tugaim cead|tugaimid cead
    slažem se|suglasan sam|suglasna sam|pristajem
    igen|hozzájárulok|beleegyezem|egyetértek|elfogadom
    sì|accetto|acconsento|sono d'accordo|d'accordo
    taip|sutinku
    jā|piekrītu
    iva|naqbel|nagħti l-kunsens|naqblu|nagħtu l-kunsens|tistgħu|naċċetta|naċċettaw
    nippermetti|nippermettu|iva nista
    jeg godtar|jeg samtykker
    ik ga akkoord|akkoord|ik stem toe|mee eens
    tak|zgadzam się|wyrażam zgodę|zgoda
    sim|concordo|aceito|de acordo
    da|sunt de acord|de acord|accept
    áno|súhlasím|súhlas
    strinjam se|soglašam
    слажем се|сагласан сам|сагласна сам
    jag samtycker|jag godkänner|samtycker|godkänner
    evet|kabul ediyorum|onaylıyorum|katılıyorum
    так|погоджуюсь|погоджуюся|згоден|згодна
    כן|מסכים|מסכימה|מסכימים|אני מסכים|אני מסכימה|אנו מסכימים|אנחנו מסכימים|מאשר|מאשרת|מאשרים
    بله|بلی|آری|موافقم|موافقیم|رضایت دارم|رضایت داریم
"""
_NO = """
    no|n|nope|disagree|i disagree|declined|not agreed|i do not agree|i do not consent
    لا|لا أوافق|لا نوافق|كلا|غير موافق|غير موافقين|أرفض|نرفض|لست موافقا|لسنا موافقين|لا شكرا
    لا أسمح|لا نسمح
    не|не съм съгласен|не съм съгласна
    no hi estic d'acord
    ne|nesouhlasím
    nej|nei
    nein|ich stimme nicht zu|nicht einverstanden
    όχι|οχι|διαφωνώ|δεν συμφωνώ
    no acepto|no estoy de acuerdo
    ei|ei nõustu|ei ole nõus
    en suostu|en hyväksy
    non|pas d'accord|je refuse
    níl|ní aontaím|ní aontaímid|ní thoilím|ní thoilímid|ní hea|ná déan|ní thugaim cead
    ní thugaimid cead|níl cead|ní féidir|diúltaím|diúltaímid
    ne slažem se
    nem|nem járulok hozzá
    non accetto|non acconsento
    nesutinku
    nē|nepiekrītu
    le|ma naqbilx|ma naqblux|ma nagħtix il-kunsens|ma nagħtux il-kunsens|nirrifjuta|nirrifjutaw
    ma nippermettix|ma nippermettux|le grazzi
    nee|niet akkoord
    nie|nie zgadzam się|nie wyrażam zgody
    não|não concordo|não aceito
    nu|nu sunt de acord
    nesúhlasím
    ne strinjam se
    не слажем се
    samtycker inte
    hayır|kabul etmiyorum
    ні|не погоджуюсь|не погоджуюся
    לא|לא מסכים|לא מסכימה|לא מסכימים|אני לא מסכים|אני לא מסכימה|לא מאשר|לא מאשרת|לא מאשרים|לא תודה
    خیر|نخیر|نه|موافق نیستم|موافق نیستیم|مخالفم|مخالفیم|رضایت ندارم|رضایت نداریم
"""

_GLADLY = """
    please|yes please|gladly|of course|sure|certainly|absolutely|with pleasure|happily
    thanks|thank you
    طبعا|بالطبع|بكل سرور|شكرا|من فضلكم
    разбира се|с удоволствие|моля|благодаря
    és clar|per descomptat|amb molt de gust|si us plau|gràcies|gracias
    jistě|samozřejmě|rádi|ráda|rád|prosím|děkujeme|děkuji
    gerne|sehr gerne|ja gerne|natürlich|selbstverständlich|bitte|danke|klar|sicher
    meget gerne|selvfølgelig|naturligvis|tak
    βεβαίως|φυσικά|ευχαρίστως|παρακαλώ|ευχαριστούμε|ευχαριστώ
    por supuesto|claro|con mucho gusto|con gusto|por favor
    muidugi|loomulikult|hea meelega|palun|aitäh
    tietenkin|totta kai|mielellään|mielellämme|kiitos
    bien sûr|avec plaisir|volontiers|s'il vous plaît|merci|certainement
    cinnte|le fáilte|fáilte|le do thoil|go raibh maith agaibh
    naravno|rado|svakako|molim|hvala
    természetesen|szívesen|örömmel|kérem|köszönjük
    certo|certamente|volentieri|con piacere|per favore|grazie
    žinoma|mielai|su malonumu|prašau|ačiū
    protams|labprāt|ar prieku|lūdzu|paldies
    bil-pjaċir|jekk jogħġbok|grazzi|ovvjament
    gjerne|veldig gjerne|takk
    graag|heel graag|natuurlijk|uiteraard|alstublieft|bedankt|met plezier|dank u
    chętnie|bardzo chętnie|oczywiście|proszę|dziękujemy|dziękuję|jasne
    claro que sim|com certeza|com prazer|com muito gosto|obrigado|obrigada
    desigur|bineînțeles|cu plăcere|cu drag|vă rog|mulțumim|sigur
    samozrejme|iste|radi|prosíme|ďakujeme|s radosťou
    seveda|z veseljem|radi|prosimo
    наравно|радо|свакако|молим|хвала
    gärna|mycket gärna|självklart|naturligtvis|tack
    tabii|tabii ki|elbette|memnuniyetle|lütfen|teşekkürler|seve seve
    בוודאי|בשמחה|כמובן|בבקשה|תודה
    حتما|البته|لطفا|با کمال میل|متشکرم|متشکریم|ممنون
    звичайно|авжеж|із задоволенням|з радістю|залюбки|будь ласка|дякуємо
"""
"""What polite people put behind yes or no, which stays plain; by itself it is no answer."""


def what_is_asked(header: str) -> Asks | None:
    """What a column asks for, by its header; None for a column of something else altogether.

    A question of publication is one that is known to be plain. All else that speaks of publication,
    consent or anonymity is doubtful: who objects to the publication of a name speaks of it, too.
    """
    header = without_offered_answers(header)
    if is_plain_question(header):
        return "publication"
    plain = fold(header.replace("_", " "))
    if speaks_of_leaving_out(plain):
        return "consent"
    is_publishing = _PUBLISHING.search(plain) is not None
    is_agreeing = _AGREEING.search(plain) is not None
    if _ELSEWHERE.search(plain) or (is_agreeing and _REACHING.search(plain)):
        return "consent" if is_publishing else "something else"
    return "consent" if is_publishing or is_agreeing else None


def speaks_of_name(header: str) -> bool:
    """Whether a header has a word for a name, a signature, or whoever answers."""
    return _NAME.search(fold(header.replace("_", " "))) is not None


def speaks_of_publishing(plain: str) -> bool:
    """Whether folded text has a verb or noun of publication."""
    return _PUBLISHING.search(plain) is not None


def speaks_of_reaching(plain: str) -> bool:
    """Whether folded text has a word for an e-mail, a call or another way to reach somebody."""
    return _REACHING.search(plain) is not None or _NEWSLETTER.search(plain) is not None


def speaks_of_agreeing(plain: str) -> bool:
    """Whether folded text has a word for agreeing."""
    return _AGREEING.search(plain) is not None


def without_offered_answers(header: str) -> str:
    """A question without the answers that it offers: of `Consent (yes/no)` the first word."""
    return _CHOICES.sub(_without_answers, header)


def _without_answers(choices: re.Match[str]) -> str:
    offered = choices[1] or choices[2]
    answers = {read_answer(one) for one in _BETWEEN_CHOICES.split(offered)}
    is_offer = answers >= {"yes", "no"} or _LETTERS.fullmatch(offered.casefold())
    return " " if is_offer else choices[0]


def read_answer(text: str) -> Answer:
    """What a cell says: `yes` for nothing but a plain yes, in any of the thirty languages."""
    bare = text.strip().strip(_MARKS)
    if not bare:
        return "empty"
    folded = _fold_answer(bare)
    if folded in _NO_TICKS or folded in _answers("no"):
        return "no"
    if folded in _TICKS or folded in _answers("yes"):
        return "yes"
    # `Yes, I agree` says yes twice, `Yes, gladly` once; `1,1` is a number.
    first, *parts = (part.strip(_MARKS) for part in folded.replace("،", ",").split(","))
    start, _, end = first.partition(" ")
    is_polite = end in _answers("gladly")
    for answer in ("yes", "no"):
        is_answer = first in _answers(answer) or (is_polite and start in _answers(answer))
        if is_answer and (_answers(answer) | _answers("gladly")).issuperset(parts):
            return answer
    return "unknown"


def is_tick(cell: str) -> bool:
    """Whether a cell is what a form writes for a box that was ticked."""
    return cell.strip().casefold() in _TICKED


def are_answers(cells: Iterable[str]) -> bool:
    """Whether all cells that are filled begin with yes or no, and some are."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(first_answer(cell) in ("yes", "no") for cell in filled)


def first_answer(cell: str) -> Answer:
    """Yes or no, perhaps with more behind it: `No, please keep us anonymous`."""
    whole = read_answer(cell)
    first = _BEHIND_ANSWER.split(cell.strip(), maxsplit=1)[0]
    # `1.3.2021` is a day, and `0, later` no answer that anybody knows.
    return read_answer(first) if whole == "unknown" and not _DIGIT.search(first) else whole


def _fold_answer(text: str) -> str:
    """Small letters, and accents: `si` is yes and `sí`, too, but `ne` is not `né`."""
    return " ".join(text.replace("’", "'").casefold().split())


@functools.cache
def _answers(kind: Literal["yes", "no", "gladly"]) -> frozenset[str]:
    table = {"yes": _YES, "no": _NO, "gladly": _GLADLY}[kind]
    words = table.strip().replace("\n", "|").split("|")
    answers = frozenset(_fold_answer(word.strip()) for word in words)
    return answers | permitting() if kind == "yes" else answers
