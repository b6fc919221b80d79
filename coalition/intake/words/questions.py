"""Whether a header asks something, in the thirty languages."""

from typing import Final

from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings

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


def is_question(header: str) -> bool:
    """Whether a header asks something, by its mark or its first words."""
    return header.rstrip().endswith(_MARKS) or beginnings(_ASKING).match(fold(header)) is not None
