"""Headers that say whether somebody is listed, shown or confirmed, without the word consent."""

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases

_LISTING = Expression(
    r"(?:is |est |ist |es |e |jest |je )?(?:public|publics|publique|publico|publica|pubblico|"
    r"pubblica|offentlich|offentlig|publiczn[yae]|verejn[yae]|javn[oai]|julkinen|avalik|"
    r"nyilvanos|viesas|publisks|openbaar|visible|visibl[ey]|visibile|visivel|sichtbar|zichtbaar|"
    r"widoczn[yae]|viditeln[yae]|viditelny|synlig|nakyva|vidljiv[oa]|vizibil|latható|lathato|"
    r"confirm(?:ed)?|confirmed|confirme|confirmee|confirmado|confirmada|confermato|confermata|"
    r"confirmat|bestatigt|bevestigd|potwierdzon[yae]|potvrzeno|potvrdene|potvrdeno|potrjeno|"
    r"bekraftad|bekraeftet|bekreftet|vahvistettu|kinnitatud|megerositve|patvirtinta|apstiprinats|"
    r"onaylandi|pidtverdzheno|potvurdeno|active|actif|activo|activa|attivo|attiva|ativo|ativa|"
    r"aktiv|actief|aktywn[yae]|aktivn[iyae]|aktif|verified|verifie|verificado|verificato|"
    r"verifiziert|approved|approuve|aprobado|approvato|aprovado|genehmigt|freigegeben|goedgekeurd|"
    r"zatwierdzon[yae]|schvaleno|listed|published|displayed|shown|signs?|signing|"
    r"signe|firma|unterzeichnet|unterschreibt|podpisuje)"
)
"""Whole headers, in plain Latin letters."""

_HEADERS = """
ar علني|عام|مؤكد|مؤكدة|منشور|معروض|نشط|ظاهر|موافق عليه|معتمد|موقع
ga poiblí|deimhnithe|foilsithe|gníomhach|le feiceáil|faofa|liostaithe|infheicthe|sínithe
mt pubbliku|pubblika|ikkonfermat|ikkonfermata|ippubblikat|attiv|viżibbli|approvat|muri|elenkat
"""
"""The same where plain Latin letters say little."""

_SHOWING = Expression(
    r"\b(?:public(?:ly)? (?:listing|list|display|profile)|affichage|citer|citee?s?|"
    r"mentionner|apparaitre|figurer|aparecer|figurar|apparire|comparire|figurare|aufgefuhrt|"
    r"aufgelistet|gelistet|erscheinen|"
    r"list(?:ed|ing) (?:public|online)\w*|show on (?:the )?(?:web)?site|"
    r"(?:e-?mail|adresse|courriel|mail)\w* (?:is )?"
    r"(?:confirmed|verified|bestatigt|verifie|confirme))\b"
)
"""Words of such headers, of several words."""


def says_whether_listed(header: str) -> bool:
    """Whether a yes or no below a header says if somebody is listed: `Public`, `Confirmed`."""
    plain = " ".join(fold(header.replace("_", " ")).strip(" ?!.:").split())
    is_known = _LISTING.fullmatch(plain) is not None or plain in folded_phrases(_HEADERS)
    return is_known or _SHOWING.search(plain) is not None
