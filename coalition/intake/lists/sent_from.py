"""Lines that programs put below a mail: `Sent from my iPhone`, `Von meinem Telefon gesendet`."""

from coalition import languages
from coalition.expressions import Expression

_SENT = Expression(
    r"\b(?:sent|gesendet|verschickt|envoye\w*|enviad\w*|enviat\w*|inviat\w*|verstuurd|verzonden|skickat|"
    r"sendt|lahetetty|odeslan\w*|odoslan\w*|poslan\w*|wyslan\w*|kuldve|kuldott\w*|trimis\w*|saadetud|"
    r"nosutit\w*|issiust\w*|izpraten\w*|isprat\w*|nadislan\w*|stalthike|estali|apestali|mibghut\w*|"
    r"seolta|seoladh|gonderildi|derguar|postat\w*|poslat\w*|arsalt|mrsl\w*)\b"
)
_BY = Expression(
    r"\b(?:i-?phon\w*|aiphon\w*|i-?pad\w*|android\w*|samsung\w*|galaxy|huawei|xiaomi|outlook|yahoo|gmail|"
    r"proton\w*|blackberry|nokia|smartphone\w*|mobil\w*|telefon\w*|telephone|phone|handy)\b"
)
_MOST_WORDS = 9


def is_sent_from(line: str) -> bool:
    """Whether a line says with what device or program a mail was sent."""
    plain = languages.romanise(line[:200].replace("’", "'")).casefold()
    is_short = len(plain.split()) <= _MOST_WORDS
    return is_short and bool(_SENT.search(plain)) and bool(_BY.search(plain))
