"""Words that stand where nobody has filled in a name yet, and names of nobody."""

import functools
import shlex

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.membership.no_affiliation import is_no_affiliation

_WORDS = """
en: tbc, tbd, tba, to be confirmed, to be announced, to be decided, test, testing, test test,
    test organisation, test organization, test org, example, example organisation,
    example organization, sample, sample organisation, dummy, placeholder, name, your name,
    organisation, organization, organisation name, organization name, name of organisation,
    name of organization, name of the organisation, your organisation, your organization, pending,
    to follow, asdf, asdfgh, qwerty, foo, bar, foobar, foo bar, abc, xyz, lorem ipsum, jane doe,
    john doe, john smith, joe bloggs, john q public, new organisation, enter name, enter name here,
    not yet confirmed, untitled, untitled record, unnamed, unnamed record, todo, myself, self, me,
    private person, private individual, individual, none private person, no organisation,
    no organization, unaffiliated, not affiliated
ar: اختبار, تجربة, مثال, اسم المنظمة, لاحقا, يحدد لاحقا, فلان الفلاني, لم يؤكد بعد, شخص عادي, فرد
bg: тест, пример, име на организацията, предстои, иван иванов, предстои потвърждение, частно лице,
    физическо лице
ca: prova, exemple, nom de l'organització, per confirmar, pendent, joan garcia,
    pendent de confirmar, particular, a títol individual, jo mateix, jo mateixa
cs: zkouška, příklad, vzor, název organizace, bude doplněno, doplnit, jan novák, dosud nepotvrzeno,
    čeká na potvrzení, soukromá osoba, fyzická osoba
da: prøve, eksempel, organisationens navn, afventer, følger, jens hansen, endnu ikke bekræftet,
    privatperson, mig selv
de: probe, beispiel, muster, musterverein, musterorganisation, beispielverein, platzhalter,
    name der organisation, vereinsname, folgt, folgt noch, noch offen, noch unklar, steht noch aus,
    max mustermann, erika mustermann, noch nicht bestätigt, unbestätigt, privatperson, einzelperson,
    privat, ich selbst, keine organisation, ohne organisation
el: δοκιμή, παράδειγμα, όνομα οργάνωσης, εκκρεμεί, γιάννης παπαδόπουλος, σε αναμονή επιβεβαίωσης,
    ιδιώτης
es: prueba, ejemplo, nombre de la organización, por confirmar, pendiente, juan pérez, fulano de tal,
    pendiente de confirmar, por determinar, particular, a título individual, persona particular,
    yo mismo, yo misma
et: proov, näide, organisatsiooni nimi, täpsustamisel, mari maasikas, kinnitamata, ootab kinnitust,
    eraisik
fi: testi, esimerkki, järjestön nimi, vahvistetaan myöhemmin, matti meikäläinen, maija meikäläinen,
    ei vielä vahvistettu, vahvistamatta, yksityishenkilö
fr: essai, exemple, nom de l'organisation, nom de l'association, à confirmer, à préciser, à venir,
    à compléter, en attente, jean dupont, pierre dupont, monsieur tout le monde,
    en attente de confirmation, moi-même, moi, particulier, à titre individuel, à titre personnel,
    individuel, sans titre
ga: tástáil, sampla, ainm na heagraíochta, le deimhniú, seán ó rudaí, gan deimhniú fós,
    duine aonair, mé féin
hr: proba, primjer, naziv organizacije, naziv udruge, naknadno, ivan horvat, još nije potvrđeno,
    nepotvrđeno, privatna osoba, fizička osoba
hu: teszt, próba, példa, minta, szervezet neve, később, kovács jános, minta jános, gipsz jakab,
    még nincs megerősítve, megerősítésre vár, magánszemély
it: prova, esempio, nome dell'organizzazione, nome dell'associazione, da confermare, da definire,
    mario rossi, in attesa di conferma, non ancora confermato, privato cittadino,
    a titolo personale, me stesso, me stessa
lt: testas, bandymas, pavyzdys, organizacijos pavadinimas, bus patikslinta, vardenis pavardenis,
    dar nepatvirtinta, nepatvirtinta, privatus asmuo, fizinis asmuo
lv: tests, piemērs, organizācijas nosaukums, tiks precizēts, jānis bērziņš, vēl nav apstiprināts,
    privātpersona, fiziska persona
mt: prova, eżempju, isem l-organizzazzjoni, għad irid jiġi kkonfermat, joe borg,
    għadu mhux ikkonfermat, persuna privata
nb: prøve, eksempel, organisasjonens navn, avventer, kommer, ola nordmann, kari nordmann,
    ikke bekreftet ennå, ikke bekreftet, privatperson, meg selv
nl: proef, voorbeeld, naam organisatie, naam van de organisatie, nog te bevestigen, volgt,
    volgt nog, jan jansen, jan modaal, nog niet bevestigd, particulier, privépersoon, ikzelf,
    mijzelf
pl: próba, przykład, nazwa organizacji, do potwierdzenia, do uzupełnienia, jan kowalski,
    jeszcze niepotwierdzone, niepotwierdzone, osoba prywatna, osoba fizyczna
pt: teste, prova, exemplo, nome da organização, por confirmar, a confirmar, fulano de tal,
    zé povinho, pendente de confirmação, ainda por confirmar, particular, a título individual,
    eu próprio, eu mesma
ro: proba, exemplu, numele organizației, de confirmat, urmează, ion popescu, neconfirmat,
    în așteptare, persoană fizică, persoană privată
sk: skúška, príklad, vzor, názov organizácie, bude doplnené, doplniť, ján novák, zatiaľ nepotvrdené,
    nepotvrdené, súkromná osoba, fyzická osoba
sl: preizkus, primer, ime organizacije, sledi, janez novak, še ni potrjeno, nepotrjeno,
    fizična oseba, zasebnik
sr: проба, пример, назив организације, накнадно, петар петровић, још није потврђено, физичко лице,
    приватно лице
sv: prov, exempel, organisationens namn, kommer, meddelas senare, medel svensson,
    ännu inte bekräftad, ej bekräftad, privatperson, mig själv
tr: deneme, örnek, kuruluş adı, kurum adı, onaylanacak, ahmet yılmaz, henüz onaylanmadı, bireysel,
    özel kişi
uk: тест, приклад, зразок, назва організації, буде уточнено, іван петренко, ще не підтверджено,
    приватна особа, фізична особа
"""

_LETTERS = Expression(r"[a-z0-9]+")
_FIGURES_BEHIND = Expression(r" ?\d{1,3}\Z")
"""`Test 2`."""


def placeholder_reason(name: str) -> str:
    """Why a name is none, where it is a word such as `TBC` or `Test`, for people; else nothing."""
    if name.startswith(("...", "…")) and any(map(str.isalnum, name)):
        return f"{name} is an ellipsis and no name"
    key = " ".join(_LETTERS.findall(languages.romanise(name[:100].casefold())))
    is_known = key in _keys() or _FIGURES_BEHIND.sub("", key) in _keys()
    if not is_known and not is_no_affiliation(name):
        return ""
    told = shlex.quote(f"{name}=organisation")
    return f"{name} stands for a name; if an organisation is called so, say --value {told}"


def languages_with_placeholders() -> frozenset[str]:
    """The languages whose words are known."""
    starts = (line.partition(":") for line in _WORDS.split("\n"))
    return frozenset(language for language, colon, _ in starts if colon)


@functools.cache
def _keys() -> frozenset[str]:
    words = (word for line in _WORDS.split("\n") for word in line.rpartition(": ")[2].split(","))
    keys = (_LETTERS.findall(languages.romanise(word.casefold())) for word in words)
    return frozenset(map(" ".join, keys)) - {""}
