"""Where a question says that a name is published: `… on our website`, `… sur le site de l'appel`.

A question is as plain with it as without it.
"""

from coalition.expressions import Expression

_OF = (
    r"(?: (?:of|de|del|della|dell'|du|des|der|zur|van de|pro|k|ke|till|til|do)? ?"
    r"(?:la |l'|the |die |den |het )?(?:campaign\w*|campagn\w*|campan\w*|kampan\w*|kampagn\w*|"
    r"appel\w*|appell\w*|aufruf\w*|petition\w*|letter|lettre|lettera|carta|signator\w*|"
    r"signatair\w*|firmant\w*|firmatar\w*|unterzeich\w*|sygnatariusz\w*|signatar\w*))?"
)
_TAIL = Expression(
    r" (?:"
    r"(?:on|under|with|below|in|alongside|beside) (?:the|our|this) (?:open |public |campaign )*"
    r"(?:letter|website|web site|site|page|list|webpage|petition|appeal|signatory list)|"
    r"(?:auf|unter|in|bei) (?:der|dem|unserer|unserem|diesem|dieser) (?:offenen |offentlichen )?"
    r"(?:website|webseite|internetseite|seite|homepage|liste|brief|aufruf|appell)|"
    r"(?:sur|sous|dans) (?:le|la|notre|cette|ce) (?:site|page|liste|lettre|site web|petition)|"
    r"(?:en|bajo) (?:la|el|nuestra|esta|nuestro) (?:web|(?:pagina|sitio)(?: web)?|carta|lista)|"
    r"(?:sul|nel|nella|sulla|sotto la|nell') ?(?:nostr[oa] )?(?:sito|pagina|lista|lettera|elenco)|"
    r"(?:no|na|sob a) (?:nosso |nossa )?(?:site|sitio|pagina|lista|carta)|"
    r"na (?:naszej )?(?:stronie|liscie)|pod listem|"
    r"na (?:webu|strance|webe|stranke|seznamu|zozname)|"
    r"v (?:seznamu|zozname)|pod (?:dopisem|listom|vyzvou)|"
    r"op (?:de|onze|deze) (?:website|site|webpagina|pagina|lijst)|onder de brief|"
    r"pa (?:var |vores |vor )?(?:webbplatsen|webben|sajten|webbplats|hjemmesiden|nettsiden|listen|"
    r"listan|hjemmeside|nettside)|pe (?:site|pagina|lista)|"
    r"na (?:nasoj |spletni )?(?:internetskoj )?(?:stranici|strani|popisu)"
    r")" + _OF + r"$"
)
"""In plain Latin letters."""


def without_place(plain: str) -> str:
    """A folded question without the place at its end where a name is published."""
    return _TAIL.sub("", plain)
