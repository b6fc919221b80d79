"""Words for what is private, hidden or shown, beside a name and above a column."""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases

_PRIVATE: Final = """
ar خاص|خاصة|مخفي|مخفية|سري|سرية
bg частно|частен|частна|скрит|скрита|скрито|лично|поверително
ca privat|privada|ocult|oculta|amagat|amagada|confidencial
cs soukromé|soukromý|soukromá|soukromě|skrytý|skrytá|skryté|skryto|důvěrné
da privat|skjult|fortroligt|fortrolig|hemmelig|hemmeligt
de privat|verborgen|versteckt|ausgeblendet|vertraulich|geheim|unsichtbar
el ιδιωτικό|ιδιωτικός|ιδιωτική|κρυφό|κρυφός|κρυφή|εμπιστευτικό
en private|hidden|secret|confidential|invisible
es privado|privada|oculto|oculta|confidencial|invisible
et privaatne|peidetud|varjatud|salajane|konfidentsiaalne
fa خصوصی|پنهان|مخفی|محرمانه
fi yksityinen|piilotettu|salainen|luottamuksellinen
fr privé|privée|caché|cachée|masqué|masquée|confidentiel|confidentielle|invisible
ga príobháideach|i bhfolach|folaithe|rúnda
he פרטי|פרטית|מוסתר|מוסתרת|חסוי|סודי
hr privatno|privatan|privatna|skriveno|skriven|skrivena|povjerljivo
hu privát|rejtett|titkos|bizalmas|elrejtve
it privato|privata|nascosto|nascosta|riservato|riservata|invisibile
lt privatu|privatus|privati|paslėpta|paslėptas|slaptas|konfidencialu
lv privāts|privāta|privāti|paslēpts|slēpts|slepens|konfidenciāls
mt privat|privata|moħbi|moħbija|sigriet|kunfidenzjali
nb privat|skjult|hemmelig|konfidensielt|fortrolig
nl privé|verborgen|geheim|vertrouwelijk|onzichtbaar
pl prywatne|prywatny|prywatna|prywatnie|ukryte|ukryty|ukryta|poufne|tajne
pt privado|privada|oculto|oculta|confidencial|escondido|escondida
ro privat|privată|ascuns|ascunsă|confidențial
sk súkromné|súkromný|súkromná|skryté|skrytý|skrytá|dôverné
sl zasebno|zaseben|zasebna|skrito|skrit|skrita|zaupno
sr приватно|приватан|приватна|скривено|скривен|скривена|поверљиво|privatno|skriveno|poverljivo
sv privat|dold|dolt|hemlig|hemligt|konfidentiellt
tr özel|gizli|saklı
uk приватно|приватний|приватна|приватне|приховано|прихований|прихована|конфіденційно
"""

_HIDING: Final = """
ar إخفاء|غير مدرج
bg скриване|скрий|да се скрие
ca amaga|no llistat
cs skrýt|neuvádět
da skjul|skjul navn
de verbergen|verstecken|ausblenden|nicht anzeigen|nicht zeigen|nicht gelistet
el απόκρυψη|να κρυφτεί
en hide|hide name|unlisted|not listed|not public|not shown|non-public
es ocultar|esconder|no listado
et peida|varja
fa پنهان کردن
fi piilota
fr cacher|masquer|ne pas afficher|non listé
ga folaigh
he להסתיר
hr sakrij|sakriti
hu elrejt|elrejtés
it nascondere|nascondi|non elencato
lt slėpti|paslėpti
lv slēpt|paslēpt
mt aħbi
nb skjul|skjul navn
nl verbergen|niet tonen
pl ukryj|ukryć
pt ocultar|esconder
ro ascunde
sk skryť|neuvádzať
sl skrij
sr сакриј|sakrij
sv dölj|göm|visa inte
tr gizle|gösterme
uk приховати|сховати
"""
"""Besides, headers whose yes hides somebody."""

_SHOWING: Final = """
ar عرض|إظهار|ظاهر|مرئي
bg показване|покажи|видим|видимо
ca mostrar|mostra|visible
cs zobrazit|zobrazovat|viditelné|viditelný
da vis|vis navn|vises|synlig
de anzeigen|zeigen|sichtbar|name anzeigen|name zeigen|wird angezeigt
el εμφάνιση|ορατό|ορατός
en show|show name|display|visible|shown|displayed|show publicly|on website
es mostrar|mostrar nombre|visible
et näita|kuva|nähtav
fa نمایش|قابل مشاهده
fi näytä|näkyvä|näytetään
fr afficher|montrer|visible|affiché|affichée
ga taispeáin|le feiceáil
he להציג|הצג|גלוי
hr prikaži|prikazati|vidljivo|vidljiv
hu megjelenít|megjelenítés|mutat|látható
it mostra|mostrare|visualizza|visibile
lt rodyti|matomas|matoma
lv rādīt|redzams
mt uri|jidher|viżibbli
nb vis|vis navn|vises|synlig
nl tonen|toon|weergeven|zichtbaar
pl pokaż|pokazać|wyświetlaj|wyświetlić|widoczny|widoczne
pt mostrar|exibir|visível
ro afișează|arată|vizibil
sk zobraziť|zobrazovať|viditeľné|viditeľný
sl prikaži|pokaži|vidno|vidljivo
sr прикажи|приказати|видљиво|prikaži|vidljivo
sv visa|visa namn|visas|synlig
tr göster|görünür
uk показати|показувати|видимий|видимо
"""
"""Headers whose no hides somebody."""

_IS: Final = Expression(r"^(?:is|ist|est|es|e|jest|je|er|ar|on|keep|make|set|stay|soll|rester) ")
_WORD: Final = Expression(r"[^\W\d_]+")
_FEW_WORDS: Final = 4


def is_private_word(text: str) -> bool:
    """Whether a text is nothing but a word for private or hidden."""
    return fold(text) in folded_phrases(_PRIVATE)


def speaks_of_privacy(note: str) -> bool:
    """Whether a short note has such a word: `please keep private`."""
    words = _WORD.findall(fold(note))
    return 0 < len(words) <= _FEW_WORDS and not folded_phrases(_PRIVATE).isdisjoint(words)


def hides(header: str) -> bool:
    """Whether a yes below a header hides whoever it is of: `Private`, `is_private`, `Masquer`."""
    plain = _plain(header)
    known = folded_phrases(_PRIVATE) | folded_phrases(_HIDING)
    return plain in known or _IS.sub("", plain) in known


def shows(header: str) -> bool:
    """Whether a no below a header hides whoever it is of: `Show`, `Visible`, `Anzeigen`."""
    plain = _plain(header)
    known = folded_phrases(_SHOWING)
    return plain in known or _IS.sub("", plain) in known


def _plain(header: str) -> str:
    return " ".join(fold(header.replace("_", " ")).strip(" ?!.:*").split())
