"""Questions of forms that no table knows, answered from a small menu: what they ask decides.

`On whose behalf do you sign?` is answered by `the chair` and `the board`, and whether a row may be
listed depends on it: whoever sends the sheet has to say.
"""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.cells import read_country
from coalition.intake.consent import are_answers, what_is_asked
from coalition.intake.known_headers import fold, speaks_of_organisation
from coalition.intake.language_tables import beginnings
from coalition.intake.machine_columns import are_machine_values, is_machine_column
from coalition.intake.no_affiliation import is_own_capacity
from coalition.intake.open_remarks import is_of_a_matter
from coalition.intake.rows import CellError

_MARKS = ("?", "؟", ";", "\u037e", "？")
_ASKING: Final = """
ar هل|ما هو|ما هي|بأي صفة|نوع التوقيع|نوع المشاركة
bg дали|как|кой|каква|в какво качество|тип подпис|вид подкрепа|вид участие
ca com|quin|quina|voleu|signeu|en qualitat de|tipus de signatura|tipus d'adhesió
cs jak|který|jaká|chcete|podepisujete|typ podpisu|druh podpisu|typ podpory
da hvordan|hvilken|hvilket|vil|er du|underskriver du|type underskrift|form for støtte
de wie|welche|wer|wollen|sind sie|bist du|unterzeichnen sie|unterschreiben sie|ich unterzeichne
de ich unterschreibe|art der unterzeichnung|art der unterstützung|art der teilnahme
el πώς|ποια|ποιος|θέλετε|υπογράφετε|με ποια ιδιότητα|τύπος υπογραφής|είδος υποστήριξης
en are you|do you|does your|did you|would you|will you|can you|may you|how|who|which|what|in what
en in which|on whose|is your|is this|have you|should|i am signing|i sign|we sign|we are signing
en type of signing|type of signature|type of support|type of endorsement|kind of support|signing as
es cómo|como firma|quién|cuál|qué|firma usted|firmas|quiere|desea|en calidad de|tipo de firma
es tipo de adhesión|tipo de apoyo|firmo
et kuidas|kes|milline|kas|allkirja liik|toetuse liik
fi miten|kuka|mikä|onko|haluatteko|allekirjoitatteko|allekirjoituksen tyyppi|tuen muoto
fr comment|qui|quel|quelle|êtes-vous|voulez-vous|souhaitez-vous|signez-vous|en quelle qualité
fr je signe|nous signons|type de signature|type de soutien|type d'adhésion|à quel titre
ga an bhfuil|an mian|conas|cé|cén|cineál sínithe
hr kako|tko|koji|koja|želite li|potpisujete li|u kojem svojstvu|vrsta potpisa|vrsta podrške
hu hogyan|ki|melyik|milyen|szeretné|kinek a nevében|az aláírás típusa|a támogatás formája
it come|chi|quale|vuole|volete|firma a|firmate|in che veste|a che titolo|tipo di firma
it tipo di adesione|tipo di sostegno|firmo
lt kaip|kas|kuris|kokia|ar|parašo tipas|paramos rūšis
lv kā|kas|kurš|kāda|vai|paraksta veids|atbalsta veids
mt kif|min|liema|trid|it-tip ta' firma
nb hvordan|hvilken|vil|er du|signerer du|type underskrift|form for støtte
nl hoe|wie|welke|wilt u|bent u|tekent u|in welke hoedanigheid|soort ondertekening|soort steun
pl jak|kto|który|jaka|czy|w czyim imieniu|rodzaj podpisu|rodzaj poparcia
pt como|quem|qual|quer|deseja|assina|em que qualidade|tipo de assinatura|tipo de adesão
ro cum|cine|care|doriți|semnați|în ce calitate|tipul semnăturii|tip de susținere
sk ako|kto|ktorý|chcete|podpisujete|typ podpisu|druh podpory
sl kako|kdo|kateri|ali|v čigavem imenu|vrsta podpisa|vrsta podpore
sr како|ко|који|да ли|у чије име|врста потписа|kako|ko|koji|da li|vrsta potpisa
sv hur|vem|vilken|vill|är du|skriver du|typ av underskrift|form av stöd
tr nasıl|kim|hangi|imza türü|destek türü|katılım türü
uk як|хто|який|чи|від чийого імені|тип підпису|вид підтримки
"""
"""How questions begin, and what stands for one."""

_HEARING: Final = Expression(
    r"\b(?:hear|heard|find us|found us|learn|learned|know about|erfahren|aufmerksam|entendu|connu|"
    r"conocio|conociste|enter[oó]|sentit|conosciut|coneg\w*|dowied\w*|dozv\w*|hort|hort talas|"
    r"kuuli\w*|kuulsi\w*|gehoord|soube|conheceu|aflat|izvedel\w*|saznal\w*|ertesul\w*|suzinoj\w*|"
    r"uzzina\w*|duydu\w*|diznal\w*|nauchi\w*|mathate|newslet\w*|logo|attend\w*|event|meeting)\b"
)
"""How somebody came to know of a campaign, and what else is no question of listing."""

_MOST_ANSWERS = 5
_LONGEST_ANSWER = 8
"""Words."""


def is_question(header: str) -> bool:
    """Whether a header asks something, by its mark or its first words."""
    return header.rstrip().endswith(_MARKS) or beginnings(_ASKING).match(fold(header)) is not None


def is_open_question(header: str, cells: list[str]) -> bool:
    """Whether a header asks what nobody knows, and the filled cells answer it from a menu."""
    if not is_question(header) or is_machine_column(header, cells) or is_of_a_matter(header):
        return False
    if what_is_asked(header) == "something else" or _HEARING.search(fold(header)):
        return False
    return _is_menu(cells) and not are_answers(cells) and not _are_understood(cells)


def _is_menu(cells: list[str]) -> bool:
    """Whether few short texts come back, none of which is a number, a day or a country."""
    kinds = {fold(cell) for cell in cells}
    if not len(kinds) <= _MOST_ANSWERS or len(kinds) == len(cells):
        return False
    is_short = all(len(cell.split()) <= _LONGEST_ANSWER for cell in kinds)
    return is_short and not are_machine_values(cells) and not all(map(_is_country, cells))


def _are_understood(cells: list[str]) -> bool:
    """Whether some sign for nobody but themselves, and all others for an organisation."""
    others = [cell for cell in cells if not is_own_capacity(cell)]
    return len(others) < len(cells) and all(map(speaks_of_organisation, others))


def _is_country(cell: str) -> bool:
    try:
        return bool(read_country(cell))
    except CellError:
        return False
