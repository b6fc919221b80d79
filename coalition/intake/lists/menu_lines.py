"""Lines that a page has for its readers, and no list: its menu, its buttons, its copyright.

Whoever copies a page copies `Home`, `Über uns` and `Share`, too.
"""

import shlex

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases

_MENU = """
ar الرئيسية|الصفحة الرئيسية|من نحن|عن الموقع|اتصل بنا|تواصل معنا|بحث|القائمة|مشاركة|شارك
ar تسجيل الدخول|سياسة الخصوصية|الأخبار|اقرأ المزيد|تبرع
bg начало|начална страница|за нас|контакти|контакт|меню|търсене|сподели|вход|новини|дарете
bg бисквитки|прочетете повече|поверителност
bg последвайте ни|нашият призив|подпишете
ca inici|qui som|sobre nosaltres|contacte|contacta|menú|cerca|comparteix|inicia sessió|notícies
ca llegir més|avís legal|privadesa|galetes|fes un donatiu
ca segueix-nos|seguiu-nos|la nostra crida|signa|entitats adherides|premsa
cs domů|úvod|o nás|kontakt|kontakty|nabídka|hledat|vyhledávání|sdílet|přihlásit|přihlášení
cs aktuality|novinky|číst dále|ochrana osobních údajů|podpořte nás|menu
cs sledujte nás|naše výzva|podepište
da hjem|forside|om os|kontakt|kontakt os|søg|log ind|nyheder|læs mere|privatlivspolitik|støt os
da følg os|vores opråb|skriv under
de startseite|home|über uns|kontakt|menü|hauptmenü|suche|suchen|teilen|anmelden|impressum
de datenschutz|datenschutzerklärung|aktuelles|neuigkeiten|mehr erfahren|weiterlesen|spenden
de jetzt spenden|barrierefreiheit|newsletter|nach oben|zum inhalt springen|drucken|wer wir sind
de presse|cookie-einstellungen|cookies|mitmachen
de folgt uns|folgen sie uns|unser aufruf|jetzt unterzeichnen
el αρχική|αρχική σελίδα|σχετικά|σχετικά με εμάς|ποιοι είμαστε|επικοινωνία|μενού|αναζήτηση
el κοινοποίηση|σύνδεση|νέα|διαβάστε περισσότερα|απόρρητο
el ακολουθήστε μας|το κάλεσμά μας|υπογράψτε
en home|home page|homepage|about|about us|who we are|contact|contact us|menu|main menu|search
en share|share this|share this page|log in|login|sign in|sign up|register|news|blog|donate
en donate now|press|privacy|privacy policy|cookies|cookie|cookie policy|cookie settings|terms
en terms of use|terms of service|legal notice|imprint|sitemap|faq|read more|back to top
en skip to content|skip to main content|close|toggle navigation|toggle menu|navigation|next
en previous|back|print|subscribe|newsletter|follow us|our partners|tweet|facebook|twitter
en instagram|linkedin|youtube|copy link|accessibility|get involved|take action|resources|events
en media|language|english|show more|load more|all rights reserved|view all|show all|what we do
en our work|our members|accept all|reject all
en our appeal|our call|sign now|sign the appeal
es inicio|quiénes somos|sobre nosotros|nosotros|contacto|contactar|menú|buscar|compartir
es iniciar sesión|noticias|leer más|aviso legal|privacidad|política de privacidad|donar
es política de cookies
es síguenos|nuestro llamamiento|firma|firma ahora
et avaleht|meist|kontakt|menüü|otsi|otsing|jaga|logi sisse|uudised|loe edasi|privaatsus
et jälgi meid|meie üleskutse|kirjuta alla
fa خانه|درباره ما|تماس با ما|جستجو|منو|ورود|اخبار
fi etusivu|koti|meistä|tietoa meistä|yhteystiedot|ota yhteyttä|valikko|haku|kirjaudu|uutiset
fi lue lisää|tietosuoja|lahjoita
fi seuraa meitä|vetoomuksemme|allekirjoita
fr accueil|à propos|qui sommes-nous|qui sommes nous|contact|contactez-nous|nous contacter|menu
fr menu principal|rechercher|recherche|partager|partagez|connexion|se connecter|actualités
fr lire la suite|en savoir plus|mentions légales|confidentialité|politique de confidentialité
fr faire un don|plan du site|aller au contenu|imprimer|suivez-nous|nos partenaires|presse
fr notre appel|l’appel|signer|signer l’appel|je signe
ga baile|fúinn|teagmháil|déan teagmháil linn|roghchlár|cuardaigh|logáil isteach|nuacht
ga lean muid|ár n-achainí|sínigh
he דף הבית|בית|אודות|אודותינו|מי אנחנו|צור קשר|צרו קשר|תפריט|חיפוש|שיתוף|שתפו|התחברות|חדשות|תרומה
hr početna|naslovnica|o nama|kontakt|izbornik|traži|pretraži|podijeli|prijava|novosti|vijesti
hr pročitaj više|privatnost|doniraj
hr pratite nas|naš apel|potpiši
hu kezdőlap|főoldal|rólunk|kapcsolat|menü|keresés|megosztás|bejelentkezés|hírek|tovább
hu adatvédelem|támogatás|impresszum
hu kövess minket|felhívásunk|aláírom
it home|chi siamo|contatti|contattaci|menu|menù|cerca|condividi|accedi|notizie|leggi tutto
it leggi di più|privacy|note legali|informativa sulla privacy|cookie|dona|dona ora
it i nostri partner
it seguici|il nostro appello|firma|firma ora
lt pradžia|pagrindinis|apie mus|kontaktai|meniu|paieška|ieškoti|dalintis|prisijungti|naujienos
lt skaityti daugiau|privatumas
lt sekite mus|mūsų kreipimasis|pasirašyti
lv sākums|sākumlapa|par mums|kontakti|izvēlne|meklēt|dalīties|ienākt|jaunumi|ziņas|lasīt vairāk
lv seko mums|mūsu aicinājums|parakstīt
mt paġna ewlenija|dwarna|min aħna|kuntatt|ikkuntattjana|fittex|idħol|aħbarijiet
mt segwina|is-sejħa tagħna|iffirma
nb hjem|forside|om oss|kontakt|kontakt oss|meny|søk|logg inn|nyheter|les mer|personvern
nb gi en gave
nl startpagina|home|over ons|wie we zijn|contact|menu|zoeken|delen|inloggen|nieuws|lees meer
nl privacybeleid|doneer|steun ons
nl volg ons|onze oproep|teken nu
pl strona główna|o nas|kontakt|szukaj|wyszukaj|udostępnij|zaloguj|zaloguj się|aktualności
pl czytaj więcej|polityka prywatności|wesprzyj nas|menu
pl obserwuj nas|nasz apel|podpisz
pt início|página inicial|quem somos|sobre nós|sobre|contacto|contactos|contato|menu|pesquisar
pt buscar|partilhar|compartilhar|entrar|notícias|ler mais|política de privacidade|doar
pt siga-nos|o nosso apelo|assinar
ro acasă|despre noi|cine suntem|contact|meniu|căutare|caută|distribuie|autentificare|știri
ro noutăți|citește mai mult|confidențialitate|donează
ro urmăriți-ne|apelul nostru|semnează
sk domov|úvod|o nás|kontakt|kontakty|ponuka|hľadať|vyhľadávanie|zdieľať|prihlásiť sa|novinky
sk aktuality|čítať viac|ochrana osobných údajov|podporte nás
sk sledujte nás|naša výzva|podpísať
sl domov|domača stran|o nas|kontakt|meni|iskanje|išči|prijava|novice|preberi več|zasebnost
sl spremljajte nas|naš poziv|podpiši
sr почетна|о нама|контакт|мени|претрага|подели|пријава|вести|новости|početna|naslovna|pretraga
sr пратите нас|наш апел|потпиши
sv hem|startsida|om oss|kontakt|kontakta oss|meny|sök|dela|logga in|nyheter|läs mer
sv integritetspolicy|stöd oss
sv följ oss|vårt upprop|skriv under
tr ana sayfa|anasayfa|hakkımızda|biz kimiz|iletişim|menü|arama|paylaş|giriş|giriş yap|haberler
tr devamını oku|gizlilik|bağış yap
tr bizi takip edin|çağrımız|imzala
uk головна|про нас|контакти|контакт|меню|пошук|поділитися|поділитись|увійти|вхід|новини
uk читати далі|конфіденційність|підтримати
uk стежте за нами|наше звернення|підписати
"""
_BETWEEN = Expression(r"\s*[|·•>»›/\t]+\s*|\s+[–—-]\s+|\s{3,}")
_COPYRIGHT = Expression(r"(?i)(?:\(c\)\s|copyright\b).*\d{4}.*|\d{4}\s*©.*|©.*")
_MARKS = " .:!?☰✕×→←↑»›>|"


def menu_reason(name: str) -> str:
    """Why a line that a page has for its readers is no name; nothing for others."""
    if _COPYRIGHT.fullmatch(name.strip()):
        return f"{name} is the line of a page's copyright; if it is a name, write it without the ©"
    parts = [part.strip(_MARKS) for part in _BETWEEN.split(name[:300])]
    filled = [part for part in parts if part]
    words = folded_phrases(_MENU)
    if not filled or not any(fold(part) in words for part in filled):
        return ""
    known = sum(fold(part) in words for part in filled)
    # Beside two words of a menu a third is of it, too: `Home | About us | Campaigns`.
    if known == len(filled) or (known >= _FEW and "|" in name):
        told = shlex.quote(f"{name}=organisation")
        return f"{name} is of a page's menu; if an organisation is called so, say --value {told}"
    return ""


_FEW = 2
