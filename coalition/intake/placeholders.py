"""Words that stand where nobody has filled in a name yet, and names of nobody."""

import functools

from coalition import languages
from coalition.expressions import Expression

_WORDS = """
en: tbc, tbd, tba, to be confirmed, to be announced, to be decided, test, testing, test test,
    test organisation, test organization, test org, example, example organisation,
    example organization, sample, sample organisation, dummy, placeholder, name, your name,
    organisation, organization, organisation name, organization name, name of organisation,
    name of organization, name of the organisation, your organisation, your organization, pending,
    to follow, asdf, asdfgh, qwerty, foo, bar, foobar, foo bar, abc, xyz, lorem ipsum, jane doe,
    john doe, john smith, joe bloggs, john q public, new organisation, enter name, enter name here
ar: اختبار, تجربة, مثال, اسم المنظمة, لاحقا, يحدد لاحقا, فلان الفلاني
bg: тест, пример, име на организацията, предстои, иван иванов
ca: prova, exemple, nom de l'organització, per confirmar, pendent, joan garcia
cs: zkouška, příklad, vzor, název organizace, bude doplněno, doplnit, jan novák
da: prøve, eksempel, organisationens navn, afventer, følger, jens hansen
de: probe, beispiel, muster, musterverein, musterorganisation, beispielverein, platzhalter,
    name der organisation, vereinsname, folgt, folgt noch, noch offen, noch unklar,
    steht noch aus, max mustermann,
    erika mustermann
el: δοκιμή, παράδειγμα, όνομα οργάνωσης, εκκρεμεί, γιάννης παπαδόπουλος
es: prueba, ejemplo, nombre de la organización, por confirmar, pendiente, juan pérez, fulano de tal
et: proov, näide, organisatsiooni nimi, täpsustamisel, mari maasikas
fi: testi, esimerkki, järjestön nimi, vahvistetaan myöhemmin, matti meikäläinen, maija meikäläinen
fr: essai, exemple, nom de l'organisation, nom de l'association, à confirmer, à préciser, à venir,
    à compléter, en attente, jean dupont, pierre dupont, monsieur tout le monde
ga: tástáil, sampla, ainm na heagraíochta, le deimhniú, seán ó rudaí
hr: proba, primjer, naziv organizacije, naziv udruge, naknadno, ivan horvat
hu: teszt, próba, példa, minta, szervezet neve, később, kovács jános, minta jános, gipsz jakab
it: prova, esempio, nome dell'organizzazione, nome dell'associazione, da confermare, da definire,
    mario rossi
lt: testas, bandymas, pavyzdys, organizacijos pavadinimas, bus patikslinta, vardenis pavardenis
lv: tests, piemērs, organizācijas nosaukums, tiks precizēts, jānis bērziņš
mt: prova, eżempju, isem l-organizzazzjoni, għad irid jiġi kkonfermat, joe borg
nb: prøve, eksempel, organisasjonens navn, avventer, kommer, ola nordmann, kari nordmann
nl: proef, voorbeeld, naam organisatie, naam van de organisatie, nog te bevestigen, volgt,
    volgt nog, jan jansen, jan modaal
pl: próba, przykład, nazwa organizacji, do potwierdzenia, do uzupełnienia, jan kowalski
pt: teste, prova, exemplo, nome da organização, por confirmar, a confirmar, fulano de tal,
    zé povinho
ro: proba, exemplu, numele organizației, de confirmat, urmează, ion popescu
sk: skúška, príklad, vzor, názov organizácie, bude doplnené, doplniť, ján novák
sl: preizkus, primer, ime organizacije, sledi, janez novak
sr: проба, пример, назив организације, накнадно, петар петровић
sv: prov, exempel, organisationens namn, kommer, meddelas senare, medel svensson
tr: deneme, örnek, kuruluş adı, kurum adı, onaylanacak, ahmet yılmaz
uk: тест, приклад, зразок, назва організації, буде уточнено, іван петренко
"""

_LETTERS = Expression(r"[a-z0-9]+")
_FIGURES_BEHIND = Expression(r" ?\d{1,3}\Z")
"""`Test 2`."""


def placeholder_reason(name: str) -> str:
    """Why a name is none, where it is a word such as `TBC` or `Test`, for people; else nothing."""
    key = " ".join(_LETTERS.findall(languages.romanise(name[:100].casefold())))
    if key not in _keys() and _FIGURES_BEHIND.sub("", key) not in _keys():
        return ""
    return f"{name} stands for a name; if an organisation is called so, give it an id"


def languages_with_placeholders() -> frozenset[str]:
    """The languages whose words are known."""
    starts = (line.partition(":") for line in _WORDS.split("\n"))
    return frozenset(language for language, colon, _ in starts if colon)


@functools.cache
def _keys() -> frozenset[str]:
    words = (word for line in _WORDS.split("\n") for word in line.rpartition(": ")[2].split(","))
    keys = (_LETTERS.findall(languages.romanise(word.casefold())) for word in words)
    return frozenset(map(" ".join, keys)) - {""}
