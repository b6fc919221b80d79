"""Plain questions whether a person's name may be published, in the thirty languages.

Words that turn a question round are without number, so nothing but what stands here is plain.
"""

import functools
import re
from typing import Final

from coalition.intake.words.known_headers import fold
from coalition.intake.words.where_published import without_place

_QUESTIONS: Final = """
ar [هل] توافق|توافقين|توافقون|أوافق على نشر اسمك|اسمكم|اسمي|الاسم [علنا|على_الموقع]
ar [هل] يمكننا|نستطيع|يمكن|تسمح_لنا|تسمحون_لنا نشر|بنشر اسمك|اسمكم|اسمي [علنا|على_الموقع]
ar [الموافقة|موافقة] [على] نشر الاسم|اسمك|اسمكم|اسمي [علنا|على_الموقع]
bg Съгласен|Съгласна|Съгласни ли сте|си името [Ви|ви|ти] да бъде публикувано
bg [Съгласие] [за] публикуване на името [ми|ви]
bg Може|Можем ли да публикуваме името Ви|ти
ca Podem publicar el vostre|teu|seu nom [públicament|al_web]
ca Consentiment|Autorització de|per_a|per publicació|publicar [del] [el] [meu|vostre] [nom]
ca Publicació del|de [meu|vostre] nom
cs Souhlasíte|Souhlasím|Souhlas se zveřejněním [svého|mého] [jména] [na_webu]
cs Zveřejnění [mého|svého] jména
cs Můžeme|Smíme zveřejnit vaše|Vaše jméno [na_webu]
da Må|Kan vi offentliggøre|vise|publicere dit|jeres navn [offentligt|på_hjemmesiden]
da Samtykke til offentliggørelse|publicering [af] [mit|dit] [navn]
da Offentliggørelse af mit|dit navn|navnet
de Dürfen|Können wir Ihren|deinen|Deinen Namen [öffentlich]
   veröffentlichen|nennen|anzeigen|zeigen|auflisten
de Dürfen|Können wir Ihren|deinen Namen auf der|unserer Website|Webseite
   veröffentlichen|nennen|anzeigen|zeigen
de Einwilligung|Zustimmung|Einverständnis|Erlaubnis zur|in_die|mit_der Veröffentlichung
   [des|meines|Ihres|deines] [Namens]
de [Meinen|Mein] Name|Namen veröffentlichen
de Veröffentlichung des|meines|Ihres|deines Namens
de Ich bin|stimme einverstanden|zu dass mein Name [öffentlich|auf_der_Website]
   veröffentlicht|genannt|angezeigt wird
de Ich stimme der Veröffentlichung meines Namens zu
de Darf|Kann mein|Ihr|dein Name [öffentlich|auf_der_Website] veröffentlicht|genannt|angezeigt werden
de Stimmen Sie der Veröffentlichung Ihres Namens zu
de Sind Sie mit der Veröffentlichung Ihres Namens einverstanden
el Συμφωνείτε|Συμφωνώ|Συναινείτε|Συναινώ να δημοσιευθεί|δημοσιευτεί το όνομά σας|μου
el Συγκατάθεση|Συναίνεση [για] [τη|στη|της] δημοσίευσης|δημοσίευση|δημοσίευσης [του]
   [ονόματος|ονόματός|ονόματός_μου]
el Δημοσίευση [του] ονόματος|ονόματός [μου|σας]
el Μπορούμε να δημοσιεύσουμε το όνομά σας
en [please] publish [my|your|the] name [publicly|online|on_the_website|on_our_website]
en [please] show|list|display my|your name [publicly|online|on_the_website|on_our_website]
en may|can|could|shall we [publicly] publish|show|list|display my|your name
   [publicly|online|on_the_website|on_our_website]
en [i] consent|agree|permission|agreement to|for [the] publication|publishing|publish [of]
   [my|your|the] [name]
en [do] [you] consent|agree to [the] publication|publishing|publish|have [of] your name
   [published] [publicly|online]
en [i] give|grant [my] permission|consent to publish my name
en do you give permission|consent to publish your name
en [i] agree|consent [that] my name is|be|may_be|can_be|will_be published|shown|listed|displayed
   [publicly|online|on_the_website|on_our_website]
en i consent|agree to my name being published|shown|listed|displayed [publicly|online]
en [the] publication|publishing of [my|your|the] name
en my name may|can be published|shown|listed|displayed
   [publicly|online|on_the_website|on_our_website]
es Podemos publicar|mostrar su|tu nombre [públicamente|en_la_web]
es Consentimiento|Autorización|Permiso para|de publicar|publicación [de|del] [su|mi|tu|el] [nombre]
es Publicación|Publicar [de|del] [su|mi|tu|el] nombre
es Acepta|Autoriza que se publique su nombre
es Acepto|Autorizo [que] [se] publique|publiquen|la_publicación_de mi nombre
et Kas tohime|võime teie|sinu nime avaldada
et Nõusolek [nime|minu_nime|oma_nime] avaldamiseks
et Nime avaldamine
fi Saammeko|Voimmeko julkaista nimesi|nimenne [verkkosivuilla]
fi Suostumus|Lupa [nimen|nimeni] julkaisemiseen|julkaisemiseksi
fi Nimen|Nimeni julkaiseminen
fr Pouvons-nous|Peut-on|Pouvez-vous publier|afficher|mentionner votre|ton nom
   [publiquement|sur_le_site]
fr Consentement|Autorisation|Accord à|de|pour la|publier publication|publier|mon|votre
   [du|de_mon|de_votre|nom] [nom]
fr Publication du|de_mon|de_votre|de_ton nom
fr Publier|Afficher mon|votre nom [publiquement|sur_le_site]
fr J'accepte|J'autorise que|la mon|publication nom|de_mon soit|nom [publié]
   [publiquement|sur_le_site]
fr Acceptez-vous que votre nom soit publié [publiquement|sur_le_site]
fr Acceptez-vous|Autorisez-vous la publication de votre nom
ga An bhféadfaimid|bhféadaimid d'ainm a fhoilsiú
ga An bhfuil cead againn d'ainm a fhoilsiú
ga An féidir linn d'ainm a fhoilsiú
ga Cead [le] m'ainm|d'ainm a fhoilsiú
ga An dtoilíonn|aontaíonn tú le foilsiú d'ainm
ga Toilím|Aontaím le foilsiú m'ainm
ga An bhfuil tú sásta go bhfoilseofar d'ainm
ga Toiliú|Cead le foilsiú|foilsiú_m'ainm|foilsiú_d'ainm
hr Smijemo|Možemo li objaviti vaše|tvoje|Vaše ime
hr Suglasnost|Pristanak za objavu|objavljivanje [mog|vašeg] [imena]
hr Objava [mog|vašeg] imena
hu Közzétehetjük|Nyilvánosságra_hozhatjuk a|az nevét|nevedet|Ön_nevét
hu Hozzájárulás|Hozzájárulok|Hozzájárul a|nevem|neve
   közzétételhez|közzétételéhez|név_közzétételéhez|nevem_közzétételéhez
hu [A] [nevem|név|neve] közzététele
it Possiamo pubblicare|mostrare il tuo|suo|vostro nome [pubblicamente|sul_sito]
it Consenso|Autorizzazione alla|a pubblicazione|pubblicare [del|di|il] [mio|tuo|suo] [nome]
it Pubblicazione del [mio|tuo|suo] nome
it Acconsento|Accetto|Acconsenti alla pubblicazione del mio|tuo nome
lt Ar galime skelbti|paskelbti jūsų|Jūsų|tavo vardą [viešai]
lt Sutikimas|Sutinku [viešai] skelbti [mano] [vardą]
lv Vai drīkstam|varam publicēt jūsu|Jūsu|tavu vārdu
lv Piekrišana|Piekrītu [mana] [vārda] publicēšanai
mt Nistgħu nippubblikaw ismek
mt Taqbel|Tippermetti|Tippermettilna li nippubblikaw ismek
mt Naqbel|Nippermetti li ismi jiġi ppubblikat
mt Naqbel mal-pubblikazzjoni ta' ismi
mt Nagħti l-kunsens għall-pubblikazzjoni [ta'] [ismi]
mt Kunsens għall-pubblikazzjoni [ta'] [ismi|ismek|l-isem]
nb Kan|Får vi offentliggjøre|publisere|vise navnet ditt|deres [offentlig|på_nettsiden]
nb Samtykke til publisering|offentliggjøring [av] [navn|navnet] [mitt|ditt]
nb Publisering|Offentliggjøring av navn|navnet [mitt|ditt]
nl Mogen|Kunnen wij|we uw|je|jouw naam [openbaar|op_de_website] publiceren|tonen|vermelden
nl Toestemming|Akkoord voor|met|om publicatie|de_publicatie|publiceren [van] [mijn|de|uw|je] [naam]
nl Publicatie van mijn|uw|je|de naam
nl Ik geef toestemming voor publicatie|de_publicatie van mijn naam
nl Ik ga akkoord met de publicatie|vermelding van mijn naam
pl Czy możemy|wolno [nam] opublikować|publikować [Pana/Pani|Pani/Pana|Państwa|Twoje|Pana|Pani] imię
   [i_nazwisko]
pl Czy możemy|wolno [nam] opublikować|publikować [Pana/Pani|Państwa|Twoje] nazwisko
pl Zgoda|Zgadzam_się|Wyrażam_zgodę na publikację|publikacje [mojego|mego] [imienia|nazwiska]
   [i_nazwiska] [na_stronie]
pl Czy zgadza|wyraża się|zgodę [Pan/Pani|Pani/Pan] na publikację [swojego] nazwiska|imienia
   [i_nazwiska]
pl Publikacja [mojego] nazwiska|imienia [i_nazwiska]
pt Podemos publicar|mostrar o seu|teu|vosso nome [publicamente|no_site]
pt Consentimento|Autorização para|de publicação|publicar|a_publicação [de|do] [o] [meu|seu] [nome]
pt Publicação|Publicar do|o|de [meu|seu] nome
pt Aceito|Autorizo|Concordo a|com_a|que publicação|o do|meu meu|nome nome|seja [publicado]
ro Putem|Ne_permiteți_să publica|publicăm numele dumneavoastră|tău|dvs [public|pe_site]
ro Acord|Acordul|Consimțământ pentru|de publicare|publicarea [numelui] [meu|dumneavoastră]
ro Publicarea numelui [meu|dumneavoastră]
ro Sunt de_acord cu publicarea numelui meu
sk Môžeme|Smieme zverejniť vaše|Vaše meno [na_webe]
sk Súhlas|Súhlasím|Súhlasíte so zverejnením [môjho|svojho|vášho] [mena]
sk Zverejnenie [môjho] mena
sl Ali [lahko] smemo|objavimo [objaviti] vaše|Vaše|tvoje ime
sl Soglasje|Soglašam|Strinjam_se za|z|s objavo [mojega|svojega|vašega] [imena]
sl Objava [mojega|vašega] imena
sr Можемо|Смемо ли [да] објавити|објавимо ваше|Ваше|твоје име
sr Сагласност|Сагласан_сам|Сагласна_сам|Пристанак за|са објављивање|објављивањем [мог|вашег] [имена]
sr Možemo|Smemo li [da] objaviti|objavimo vaše|Vaše|tvoje ime
sr Saglasnost|Pristanak za objavljivanje [mog|vašeg] [imena]
sv Får|Kan vi publicera|visa|offentliggöra ditt|ert namn [offentligt|på_webbplatsen]
sv Samtycke till publicering|offentliggörande [av] [mitt|ditt] [namn]
sv Publicering av mitt|ditt namn
sv Jag samtycker|godkänner till|att publicering|mitt av|namn mitt|publiceras [namn]
tr Adınızı|Adını|İsminizi yayımlayabilir|yayınlayabilir miyiz
tr Adımın|Adınızın yayımlanmasına|yayınlanmasına izin|onay veriyorum|veriyor_musunuz
tr [Adımın|İsim|Ad] Yayın|yayın|yayımlama|yayımlanma onayı|izni
uk Чи можемо|можна [ми] опублікувати|публікувати ваше|Ваше|твоє ім'я
uk Згода|Погоджуюсь|Погоджуюся|Даю_згоду на публікацію|оприлюднення [мого|вашого] [імені]
uk Публікація [мого|вашого] імені
ro [Sunteți|Ești|Sunt] de_acord cu|pentru publicarea numelui [dumneavoastră|dvs|tău|meu]
ro [Sunteți|Ești] de_acord să vă|îți|ne|îmi publicăm|publicați numele
ro Putem să publicăm|facem_public numele dumneavoastră|dvs|tău
ro [Îmi] dau|exprim [acordul|consimțământul] pentru publicarea numelui [meu]
ro Acceptați|Accepți|Accept publicarea numelui [dumneavoastră|dvs|tău|meu]
bg Съгласен|Съгласна [съм] името ми да бъде публикувано
bg [Аз] [съм] Съгласен|Съгласна|Съгласни [съм|сте] [ли_сте] с публикуването|публикуване на името
   [ви|ми|си]
cs Smíme|Můžeme vaše|tvé jméno zveřejnit
da Accepterer|Samtykker|Godkender|Tillader du|jeg [til] at dit|mit navn
   offentliggøres|vises|publiceres
da Samtykker du til offentliggørelse af dit navn
da Må dit|mit navn offentliggøres|vises|publiceres
el Συμφωνείτε|Συμφωνώ|Συναινείτε|Συναινώ [με|σε] τη|στη|την δημοσίευση του ονόματός|ονόματος
   [σας|μου]
el Επιτρέπετε|Επιτρέπω τη|την δημοσίευση του ονόματός|ονόματος [σας|μου]
es Acepta|Aceptas|Autoriza|Autorizas|Consiente|Acepto|Autorizo|Consiento la publicación de|del
   [su|tu|mi] nombre
es [Está|Estás|Estoy] de_acuerdo con la publicación de su|tu|mi nombre
es Acepta|Aceptas|Autoriza|Autorizas que publiquemos|se_publique su|tu nombre
et Kas [te|sa] olete|oled nõus [oma|teie] nime avaldamisega
et Kas [te|sa] nõustute|nõustud [oma|teie] nime avaldamisega
et [Ma] Olen|Nõustun [nõus] [oma|minu] nime avaldamisega
fi Hyväksytkö|Hyväksyttekö|Hyväksyn nimesi|nimenne|nimeni [nimen] julkaisemisen
fi Suostutko|Suostutteko|Suostun nimesi|nimenne|nimeni julkaisemiseen
fi Saako|Voiko nimesi|nimenne|nimeni|nimen julkaista
hr Slažete|Slažeš|Suglasni [li] [se|ste] [li] s|sa objavom|objavljivanjem [svog|svojeg|vašeg] imena
hr Pristajete|Pristaješ|Pristajem [li] na objavu [svog|svojeg|vašeg] imena
hr Suglasan|Suglasna|Slažem [sam|se] s objavom [svog|svojeg|mog|mojeg] imena
hu Hozzájárul|Hozzájárulok|Hozzájárulsz [a|az] neve|nevem|neved|nevének|nevemnek|Ön_nevének
   közzétételéhez|nyilvánosságra_hozatalához
hu Hozzájárul|Hozzájárulsz ahhoz hogy [a|az] nevét|nevedet|neved közzétegyük|nyilvánosságra_hozzuk
hu Beleegyezik|Beleegyezem|Beleegyezel [a] neve|nevem|neved közzétételébe
it Acconsente|Acconsenti|Autorizza|Autorizzi|Accetta|Accetti|Autorizzo|Acconsento [alla|la]
   pubblicazione
   del [suo|tuo|mio] nome
it [È|Sei|Sono] d'accordo con|per la pubblicazione del [suo|tuo|mio] nome
it Accetta|Accetti|Acconsente|Acconsenti|Accetto che il suo|tuo|mio nome sia|venga pubblicato
lt [Ar] sutinkate|sutinki|sutinku kad jūsų|mano|tavo vardas|pavardė būtų
   paskelbtas|skelbiamas|viešinamas
lt [Ar] sutinkate|sutinki|sutinku su [jūsų|savo|mano] vardo paskelbimu|skelbimu|viešinimu
lv Vai [jūs|Jūs] piekrītat|piekrīti [sava|jūsu] vārda publicēšanai|publiskošanai
lv [Vai] [jūs] piekrītat|piekrīti|piekrītu ka jūsu|mans|tavs vārds tiek|tiks publicēts|publiskots
mt Taqbel|Taqblu|Naqbel mal-pubblikazzjoni ta'|tal ismek|ismi|isem
nb Samtykker|Godtar|Tillater|Godkjenner du|jeg [til] at navnet ditt|mitt
   publiseres|offentliggjøres|vises
nb Samtykker du|jeg til publisering|offentliggjøring av navnet ditt|mitt
nb Kan|Får navnet ditt publiseres|offentliggjøres|vises
nl Gaat|Ga|Stemt|Stem|Ben|Bent u|je|ik [er] akkoord|in|mee met [de] publicatie|vermelding van
   uw|je|mijn naam
nl Mag|Kan uw|je|mijn naam [openbaar] gepubliceerd|vermeld|getoond worden
pl Czy wyraża|wyrażają|wyrażasz [Pan/Pani|Pani/Pan|Pan|Pani|Państwo] zgodę na publikację [swojego]
   imienia|nazwiska [i_nazwiska]
pl Czy zgadza|zgadzają|zgadzasz się [Pan/Pani|Pani/Pan|Pan|Pani|Państwo] na publikację [swojego]
   imienia|nazwiska [i_nazwiska]
pt Concorda|Concordas|Concordo com a publicação do [seu|teu|meu] nome
pt Autoriza|Autorizas|Aceita|Aceitas|Consente a|na publicação do [seu|teu] nome
pt Aceita|Aceitas|Autoriza|Autorizas|Aceito|Autorizo que o seu|teu|meu nome seja publicado
sk Môžeme|Smieme vaše|tvoje meno zverejniť
sl [Ali] [se] strinjate|strinjaš|soglašate|soglašaš|strinjam|soglašam [se] z|s objavo
   [svojega|vašega|mojega] imena
sr [Да] [ли] [се] слажете|слажеш|сагласни|слажем [се|сте] са|с објављивањем|објавом
   [свог|вашег|мог] имена
sr Да ли сте|си сагласни|сагласан|сагласна са|с објављивањем|објавом [свог|вашег] имена
sr [Da] [li] [se] slažete|slažeš|slažem [se] sa|s objavljivanjem|objavom [svog|vašeg|mog] imena
sr Da li ste|si saglasni|saglasan|saglasna sa|s objavljivanjem|objavom [svog|vašeg] imena
sv Samtycker du|jag till publicering|offentliggörande av ditt|mitt namn
sv Godkänner|Samtycker|Accepterar|Tillåter du|jag [till] att ditt|mitt namn
   publiceras|visas|offentliggörs
sv Får|Kan ditt|mitt namn publiceras|visas|offentliggöras
tr Adınızın|Adının|İsminizin|Adımın yayımlanmasını|yayınlanmasını kabul|onaylıyor [ediyor]
   musunuz|musun
tr Adınızın|Adının|Adımın yayımlanmasını|yayınlanmasını kabul_ediyorum|onaylıyorum
uk [Чи] [ви|Ви] погоджуєтеся|погоджуєтесь|погоджуєшся|згодні [ви|Ви|Чи] на публікацію|оприлюднення
   [свого|вашого|мого] імені
uk [Чи] [ви] даєте|даю|надаєте згоду на публікацію|оприлюднення [свого|вашого|мого] імені
ca [Esteu|Estàs|Estic] d'acord amb la publicació del vostre|teu|meu nom
ca Accepteu|Acceptes|Autoritzeu|Autoritzes|Accepto|Autoritzo la publicació del vostre|teu|meu nom
de Sind|Bist Sie|du [damit] einverstanden dass Ihr|dein Name [öffentlich|auf_der_Website]
   veröffentlicht|genannt|angezeigt wird
fr Êtes-vous|Es-tu|Je_suis d'accord pour|avec la publication de votre|ton|mon nom
fr Êtes-vous|Es-tu d'accord pour que votre|ton nom soit publié [publiquement|sur_le_site]
fr Acceptez-vous|Autorisez-vous que nous publiions votre nom
en are you happy for your name to be published
en can|may your|my name be published|shown|listed [publicly|online|on_the_website|on_our_website]
en do we have [your] permission|consent to publish your name
"""
"""A question a line: words in their order, with `|` between those that may stand in one place,
`[]` around those that may be missing, and `_` between words that stand together;
a line that begins with a space goes on with the one above."""

_WORDS: Final = """
publish|publication|نشر|النشر|публикуване|публикация|publicació|publicar|zveřejnění|zveřejnit
offentliggørelse|offentliggør|Veröffentlichung|veröffentlichen|δημοσίευση|publicación|avaldamine
avaldada|julkaisu|julkaiseminen|publier|foilsiú|objava|objaviti|közzététel|pubblicazione|pubblicare
skelbimas|skelbti|publicēšana|publicēt|pubblikazzjoni|publisering|offentliggjøring|publicatie
publiceren|publikacja|publikować|opublikować|publicação|publicare|zverejnenie|zverejniť|objavljivanje
објављивање|објавити|publicering|publicera|yayımlama|yayın|публікація|публікувати|оприлюднення
"""
"""Single words of publication, which only their cells explain."""
_SLOT: Final = re.compile(r"\[[^\]]*\]|\S+")
_NUMBER: Final = re.compile(r"^\s*(?:[gq]?\d+(?:q\d+)?)\s*[.):]\s*", re.IGNORECASE)
"""What numbers questions: `6.`, `Q4:`, `G01Q03.`."""
_TURNED: Final = re.compile(r"\s*[-–—!~¬]")
"""A sign that may stand for `not`."""


def is_plain_question(header: str) -> bool:
    """Whether a header is nothing but a plain question whether a person's name may be published."""
    if _TURNED.match(header):
        return False
    plain = _plain(_NUMBER.sub("", header))
    return any(_questions().fullmatch(f" {asked}") for asked in (plain, without_place(plain)))


def is_word_for_publication(header: str) -> bool:
    """Whether a header is a single word such as `Publication`, which its cells must explain."""
    return _plain(header) in _single_words()


def _plain(text: str) -> str:
    """Small plain letters, and single spaces between words."""
    return " ".join(fold(re.sub(r"[\s_,/-]+", " ", text)).split())


@functools.cache
def _questions() -> re.Pattern[str]:
    patterns = (_pattern(line[3:]) for line in _QUESTIONS.replace("\n  ", " ").strip().splitlines())
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _pattern(question: str) -> str:
    """The regular expression of a question, with a space before each word."""
    parts = []
    for slot in _SLOT.findall(question):
        words = "|".join(re.escape(_plain(word)) for word in slot.strip("[]").split("|"))
        parts.append(f"(?: (?:{words}))" + ("?" if slot.startswith("[") else ""))
    return "".join(parts)


@functools.cache
def _single_words() -> frozenset[str]:
    return frozenset(_plain(word) for word in _WORDS.replace("\n", "|").split("|") if word)
